//! What the record of events says of the queue: numbers, windows and reasons, never names.

use super::model::{Ticket, Why};
use super::stage::{Stage, Window};
use crate::events::Event;
use serde_json::{Value, json};
use shared::ids::VisitId;
use shared::ticket::Label;

/// What happened in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum QueueEvent {
    Step {
        kind: &'static str,
        visit: VisitId,
        label: Label,
        detail: Value,
    },
    WindowTaken(Window),
    WindowFreed(Window),
    WindowOpened(Window),
    WindowClosed(Window),
    WindowAdded(Window),
    WindowNamed(Window),
}

impl QueueEvent {
    /// A visitor took a number.
    pub(super) fn taken(ticket: &Ticket) -> QueueEvent {
        QueueEvent::step("queue-event-taken", ticket, json!({}))
    }

    /// A visitor was called for the first time.
    pub(super) fn called(ticket: &Ticket, why: Why) -> QueueEvent {
        let window = ticket.stage.window().map(|it| it.0);
        let detail = json!({ "window": window, "why": why.word() });
        QueueEvent::step("queue-event-called", ticket, detail)
    }

    /// What the ticket's stage says about the step that led to it.
    pub(super) fn reached(ticket: &Ticket) -> QueueEvent {
        let (kind, detail) = match &ticket.stage {
            Stage::Waiting => ("queue-event-returned", json!({})),
            Stage::Called { window, calls, .. } => (
                "queue-event-recalled",
                json!({ "window": window.0, "calls": calls }),
            ),
            Stage::Serving { window, .. } => ("queue-event-seated", json!({ "window": window.0 })),
            Stage::Served { took, .. } => (
                "queue-event-served",
                json!({ "minutes": took.num_minutes() }),
            ),
            Stage::NoShow { .. } => ("queue-event-no-show", json!({})),
            Stage::Left { .. } => ("queue-event-left", json!({})),
        };
        QueueEvent::step(kind, ticket, detail)
    }

    /// The last step was undone.
    pub(super) fn undone(ticket: &Ticket) -> QueueEvent {
        QueueEvent::step("queue-event-undone", ticket, json!({}))
    }

    fn step(kind: &'static str, ticket: &Ticket, detail: Value) -> QueueEvent {
        QueueEvent::Step {
            kind,
            visit: ticket.visit,
            label: ticket.label.clone(),
            detail,
        }
    }
}

impl Event for QueueEvent {
    fn kind(&self) -> &'static str {
        match self {
            QueueEvent::Step { kind, .. } => kind,
            QueueEvent::WindowTaken(_) => "queue-event-window-taken",
            QueueEvent::WindowFreed(_) => "queue-event-window-freed",
            QueueEvent::WindowOpened(_) => "queue-event-window-opened",
            QueueEvent::WindowClosed(_) => "queue-event-window-closed",
            QueueEvent::WindowAdded(_) => "queue-event-window-added",
            QueueEvent::WindowNamed(_) => "queue-event-window-named",
        }
    }

    fn subject(&self) -> String {
        match self {
            QueueEvent::Step { label, .. } => label.to_string(),
            QueueEvent::WindowTaken(it)
            | QueueEvent::WindowFreed(it)
            | QueueEvent::WindowOpened(it)
            | QueueEvent::WindowClosed(it)
            | QueueEvent::WindowAdded(it)
            | QueueEvent::WindowNamed(it) => it.0.to_string(),
        }
    }

    /// Labels come round again; the visit does not.
    fn detail(&self) -> Value {
        match self {
            QueueEvent::Step { visit, detail, .. } => {
                let mut detail = detail.clone();
                detail["visit"] = json!(visit.to_string());
                detail
            }
            _ => json!({}),
        }
    }
}
