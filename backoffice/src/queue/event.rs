//! What the record of events says of the queue: numbers, windows and reasons, never names.

use super::line::{Priority, Why};
use super::model::Ticket;
use super::reasons::{Goes, Lowers};
use super::stage::{Stage, Window};
use crate::events::Event;
use chrono::NaiveDate;
use serde_json::{Value, json};
use shared::ids::VisitId;
use shared::ticket::Label;
use shared::triage::Colour;

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
    WindowSetUp(Window),
    /// A dated paper was made for somebody who has no number.
    DatedMade(NaiveDate),
    LaneExpected(String),
    LanePaused(String),
    LaneResumed(String),
}

impl QueueEvent {
    /// A visitor took a number.
    pub(super) fn taken(ticket: &Ticket) -> QueueEvent {
        QueueEvent::step("queue-event-taken", ticket, json!({}))
    }

    /// Somebody came to an appointment; its code name is as neutral as a number.
    pub(super) fn agreed(ticket: &Ticket, code_name: &str) -> QueueEvent {
        QueueEvent::step(
            "queue-event-appointment",
            ticket,
            json!({ "code_name": code_name }),
        )
    }

    /// The desk gave a number.
    pub(super) fn issued(ticket: &Ticket) -> QueueEvent {
        let detail = json!({ "way": ticket.way.word() });
        QueueEvent::step("queue-event-issued", ticket, detail)
    }

    /// A visitor was called for the first time; whoever is RED and was passed over stands beside the reason.
    pub(super) fn called(ticket: &Ticket, why: Why, red_passed: &[Label]) -> QueueEvent {
        let window = ticket.stage.window().map(|it| it.0);
        let mut detail = json!({ "window": window, "why": why.word() });
        if let Why::Priority(priority) = why {
            detail["priority"] = json!(priority.word());
        }
        if !red_passed.is_empty() {
            let labels: Vec<&str> = red_passed.iter().map(Label::as_str).collect();
            detail["red_passed_over"] = json!(labels);
        }
        QueueEvent::step("queue-event-called", ticket, detail)
    }

    /// Somebody was made more or less urgent.
    pub(super) fn coloured(
        ticket: &Ticket,
        before: Option<Colour>,
        why: Option<Lowers>,
    ) -> QueueEvent {
        let word = |it: Option<Colour>| it.map(Colour::word);
        let detail = json!({
            "from": word(before),
            "to": word(ticket.marks.colour),
            "why": why.map(Lowers::word),
        });
        let kind = if why.is_some() {
            "queue-event-lowered"
        } else {
            "queue-event-raised"
        };
        QueueEvent::step(kind, ticket, detail)
    }

    /// Somebody's waiting counts more, or no longer.
    pub(super) fn prioritised(ticket: &Ticket) -> QueueEvent {
        let why = ticket.marks.priority.map(Priority::word);
        QueueEvent::step("queue-event-priority", ticket, json!({ "why": why }))
    }

    /// A dated paper was made for a number.
    pub(super) fn dated_made(ticket: &Ticket, on: NaiveDate) -> QueueEvent {
        QueueEvent::step("queue-event-dated", ticket, json!({ "day": on }))
    }

    /// Somebody was sent to another lane, or to a person.
    pub(super) fn transferred(ticket: &Ticket) -> QueueEvent {
        let detail = json!({ "lane": ticket.marks.lane, "staff": ticket.marks.staff });
        QueueEvent::step("queue-event-transferred", ticket, detail)
    }

    /// A number is in a group: it goes along, or others go along with it.
    pub(super) fn grouped(ticket: &Ticket) -> QueueEvent {
        let lead = ticket.lead.map(|it| it.to_string());
        QueueEvent::step("queue-event-grouped", ticket, json!({ "along_with": lead }))
    }

    /// A number is called by itself again.
    pub(super) fn ungrouped(ticket: &Ticket) -> QueueEvent {
        QueueEvent::step("queue-event-ungrouped", ticket, json!({}))
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
            Stage::Held { until } => ("queue-event-held", json!({ "until": until })),
            Stage::With => ("queue-event-grouped", json!({})),
            Stage::Returns { day, .. } => ("queue-event-returns", json!({ "day": day })),
            Stage::AtStations { .. } => ("queue-event-at-stations", json!({})),
        };
        QueueEvent::step(kind, ticket, detail)
    }

    /// The same of somebody RED who goes: that stands in the record, and why.
    pub(super) fn of_red(self, why: Option<Goes>) -> QueueEvent {
        let QueueEvent::Step {
            kind,
            visit,
            label,
            mut detail,
        } = self
        else {
            return self;
        };
        detail["colour"] = json!(Colour::Red.word());
        detail["why"] = json!(why.map(Goes::word));
        QueueEvent::Step {
            kind,
            visit,
            label,
            detail,
        }
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
            QueueEvent::WindowSetUp(_) => "queue-event-window-set-up",
            QueueEvent::DatedMade(_) => "queue-event-dated-made",
            QueueEvent::LaneExpected(_) => "queue-event-lane-expected",
            QueueEvent::LanePaused(_) => "queue-event-lane-paused",
            QueueEvent::LaneResumed(_) => "queue-event-lane-resumed",
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
            | QueueEvent::WindowNamed(it)
            | QueueEvent::WindowSetUp(it) => it.0.to_string(),
            QueueEvent::DatedMade(it) => it.to_string(),
            QueueEvent::LaneExpected(it)
            | QueueEvent::LanePaused(it)
            | QueueEvent::LaneResumed(it) => it.clone(),
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
