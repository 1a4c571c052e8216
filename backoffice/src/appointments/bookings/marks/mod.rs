//! What stands for an appointment where its person must not be named: the code on the card, and the code name.

mod code;
mod code_names;

pub use code::AppointmentCode;
pub(super) use code_names::draw;
