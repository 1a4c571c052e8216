//! The papers of tickets: what the kiosks' printers did with them, and which printer wants somebody.

mod actions;
mod model;
mod pages;
mod store;

pub(super) use actions::{doubtful_of_today, take_in};
pub use actions::{in_doubt, printer_alerts};
pub use model::PrinterAlert;
pub(super) use model::{Doubtful, Roll, fault_message, roll};
pub(super) use pages::doubtful_list;
pub use pages::{alerts_list, paper_state};
