//! Who did what, and when: a record that only grows. Each event carries the hash of the one before, so that a row that
//! was altered, removed or slipped in shows. Events name things by id and never hold content.

mod chain;
mod store;
#[cfg(test)]
mod tests;

pub use chain::{Broken, hash};
pub use store::{MIGRATIONS, Past, about, count, newest, verify};

use crate::db::{DbResult, Tx};

/// What a feature may tell the events. One enum a feature; the detail never holds names, answers or other content.
pub trait Event {
    /// What happened: the id of the message that says it, such as `queue-event-called`.
    fn kind(&self) -> &'static str;

    /// What it happened to: an id, or a label such as `A-017`.
    fn subject(&self) -> String;

    /// Facts beside the subject, such as a window's number.
    fn detail(&self) -> serde_json::Value {
        serde_json::Value::Object(serde_json::Map::new())
    }
}

impl Tx<'_> {
    /// Adds an event to the record; the change of this transaction may then be saved.
    pub fn record(&mut self, event: &impl Event) -> DbResult<()> {
        store::append(self, event)?;
        self.count_event();
        Ok(())
    }
}
