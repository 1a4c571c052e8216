//! The touchscreen program of the waiting room: a library driven by tests, and a thin binary.

pub mod asked;
pub mod board;
pub mod calls;
mod cli;
pub mod drive;
pub mod folder;
mod front;
pub mod guard;
pub mod headless;
mod keys;
mod kiosk;
pub mod link;
#[cfg(any(test, feature = "measure"))]
pub mod measure;
pub mod office;
pub mod outbox;
pub mod pairing;
pub mod paper;
pub mod printer;
mod prove;
pub mod render;
mod renew;
mod run;
pub mod samples;
pub mod seal;
mod settings;
pub mod speech;
pub mod started;
pub mod status;
pub mod time;
mod traces;
pub mod ui;
pub mod visit;
mod watchdog;
mod words;

pub use cli::main_with;
pub use front::Front;
pub use kiosk::{Kiosk, Renewal};
pub use settings::{Pulse, Settings, StartError};
