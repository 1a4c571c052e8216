//! Intakes: opened when the keys are there, read by those who may, each reading noted first.

mod model;
mod reading;
mod store;
