//! The touchscreen program of the waiting room: a library driven by tests, and a thin binary.

pub mod headless;
pub mod paper;
pub mod render;
pub mod ui;
