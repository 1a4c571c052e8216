//! What the record of events says of interviews: which visit and who has it, never what was asked or answered.

use crate::access::StaffId;
use crate::events::Event;
use serde_json::{Value, json};
use shared::ids::VisitId;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct InterviewEvent {
    kind: &'static str,
    visit: VisitId,
    detail: Value,
}

impl InterviewEvent {
    pub(super) fn of(kind: &'static str, visit: VisitId) -> InterviewEvent {
        InterviewEvent {
            kind,
            visit,
            detail: json!({}),
        }
    }

    /// The same with whom it went to.
    pub(super) fn to(mut self, staff: StaffId) -> InterviewEvent {
        self.detail["staff"] = staff.to_string().into();
        self
    }
}

impl Event for InterviewEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        self.visit.to_string()
    }

    fn detail(&self) -> Value {
        self.detail.clone()
    }
}
