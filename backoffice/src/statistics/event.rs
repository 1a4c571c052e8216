//! What the events say of figures: that a table left the office.

use super::span::Span;
use super::tables::Kind;
use crate::events::Event;
use serde_json::{Value, json};

/// A table was taken out as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Exported {
    pub(super) kind: Kind,
    pub(super) span: Span,
}

impl Event for Exported {
    fn kind(&self) -> &'static str {
        "statistics-event-exported"
    }

    fn subject(&self) -> String {
        self.kind.word().to_owned()
    }

    fn detail(&self) -> Value {
        json!({ "days": self.span.word() })
    }
}
