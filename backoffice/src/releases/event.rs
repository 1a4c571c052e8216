//! What the record of events says of releases: whose, never to whom or what.

use crate::events::Event;
use crate::people::PersonId;

/// What happened.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReleaseEvent {
    pub(super) kind: &'static str,
    pub(super) person: PersonId,
}

impl Event for ReleaseEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        self.person.to_string()
    }
}
