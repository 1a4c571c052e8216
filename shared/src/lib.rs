//! What kiosk and back office must agree on: ids, the clock, the intake form and its branching,
//! answers, the ticket, the sealed record and the protocol between the two programs.
//!
//! Nothing here reads a file, opens a socket or draws: time, ids and randomness are handed in.

pub mod answers;
pub mod away;
pub mod clock;
pub mod form;
pub mod ids;
pub mod income;
pub mod protocol;
pub mod random;
pub mod record;
pub mod sound;
pub mod ticket;
pub mod triage;
