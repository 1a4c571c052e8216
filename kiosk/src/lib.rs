//! The touchscreen program of the waiting room: a library driven by tests, and a thin binary.

pub mod paper;
pub mod ui;
