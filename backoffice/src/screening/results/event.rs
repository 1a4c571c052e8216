//! What the record of events says of screenings: of which visit, never what was entered or found.

use crate::events::Event;
use serde_json::{Value, json};
use shared::ids::VisitId;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ScreeningEvent {
    /// Somebody read it.
    Read { visit: VisitId },
    /// A version was kept.
    Saved { visit: VisitId, version: u32 },
    /// An attorney or representative confirmed "not eligible".
    Confirmed { visit: VisitId, version: u32 },
}

impl Event for ScreeningEvent {
    fn kind(&self) -> &'static str {
        match self {
            ScreeningEvent::Read { .. } => "screening-event-read",
            ScreeningEvent::Saved { .. } => "screening-event-saved",
            ScreeningEvent::Confirmed { .. } => "screening-event-confirmed",
        }
    }

    fn subject(&self) -> String {
        match self {
            ScreeningEvent::Read { visit }
            | ScreeningEvent::Saved { visit, .. }
            | ScreeningEvent::Confirmed { visit, .. } => visit.to_string(),
        }
    }

    fn detail(&self) -> Value {
        match self {
            ScreeningEvent::Read { .. } => json!({}),
            ScreeningEvent::Saved { version, .. } | ScreeningEvent::Confirmed { version, .. } => {
                json!({ "version": version })
            }
        }
    }
}
