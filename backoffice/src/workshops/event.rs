//! What the record of events says of workshops: numbers, stations and tables, never names of people.

use super::ids::{StationId, WorkshopId};
use super::round::{Round, Spot, Step, Went};
use crate::events::Event;
use crate::queue::Goes;
use serde_json::{Value, json};
use shared::triage::Colour;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WorkshopEvent {
    kind: &'static str,
    subject: String,
    detail: Value,
}

impl WorkshopEvent {
    /// Something about the workshop itself.
    pub(super) fn of(kind: &'static str, workshop: WorkshopId) -> WorkshopEvent {
        WorkshopEvent {
            kind,
            subject: workshop.to_string(),
            detail: json!({}),
        }
    }

    /// A number took a step. `route` are the stations in their order: events say which by its place.
    pub(super) fn step(round: &Round, route: &[StationId]) -> WorkshopEvent {
        let left = round.steps.iter().rev().find(|it| it.end.is_some());
        let (kind, at) = match (round.spot(), left.and_then(|it| it.end)) {
            (Spot::AtTable { .. }, _) => (called(round), round.steps.last()),
            (Spot::Waits { .. }, Some(end)) => (sent(end.went), round.steps.last()),
            (Spot::Waits { .. } | Spot::Outside, _) => ("workshops-event-undone", None),
            (Spot::Through, _) => ("workshops-event-through", left),
            (Spot::Away, _) => ("workshops-event-left", left),
        };
        let mut it = WorkshopEvent::about(kind, round);
        if let Some(step) = at {
            it.detail["station"] = json!(place(route, step));
            it.detail["table"] = json!(step.called.map(|it| it.table));
        }
        if let Some(Went::Back(why)) = left.and_then(|it| it.end).map(|it| it.went)
            && kind == "workshops-event-sent-back"
        {
            it.detail["why"] = json!(why.word());
        }
        it
    }

    /// A number entered: it was called to the first station, or its visitor stood there already.
    pub(super) fn entered(round: &Round, route: &[StationId]) -> WorkshopEvent {
        let kind = "workshops-event-entered";
        WorkshopEvent {
            kind,
            ..WorkshopEvent::step(round, route)
        }
    }

    /// The same of somebody RED who goes: that stands in the record, and why.
    pub(super) fn of_red(mut self, why: Option<Goes>) -> WorkshopEvent {
        self.detail["colour"] = json!(Colour::Red.word());
        self.detail["why"] = json!(why.map(Goes::word));
        self
    }

    /// The workshop ended before somebody was through who may not be let go with all the others.
    pub(super) fn to_line(round: &Round) -> WorkshopEvent {
        WorkshopEvent::about("workshops-event-to-line", round)
    }

    /// Somebody did not come to a table, and waits again.
    pub(super) fn waits_again(round: &Round) -> WorkshopEvent {
        WorkshopEvent::about("workshops-event-waits-again", round)
    }

    /// The last step was taken back.
    pub(super) fn undone(round: &Round) -> WorkshopEvent {
        WorkshopEvent::about("workshops-event-undone", round)
    }

    /// Labels come round again; the visit does not.
    fn about(kind: &'static str, round: &Round) -> WorkshopEvent {
        WorkshopEvent {
            kind,
            subject: round.label.to_string(),
            detail: json!({ "visit": round.visit.to_string() }),
        }
    }
}

fn called(round: &Round) -> &'static str {
    let calls = round.steps.last().and_then(|it| it.called);
    match calls.map_or(0, |it| it.calls) {
        0 | 1 => "workshops-event-called",
        _ => "workshops-event-called-again",
    }
}

fn sent(went: Went) -> &'static str {
    match went {
        Went::ToExit => "workshops-event-sent-to-exit",
        Went::Back(_) => "workshops-event-sent-back",
        Went::On | Went::Away => "workshops-event-sent-on",
    }
}

/// The place of a station in the order, from one.
fn place(route: &[StationId], step: &Step) -> Option<usize> {
    let at = route.iter().position(|it| *it == step.station);
    at.map(|it| it + 1)
}

impl Event for WorkshopEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        self.subject.clone()
    }

    fn detail(&self) -> Value {
        self.detail.clone()
    }
}
