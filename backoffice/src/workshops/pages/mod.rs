//! The pages of workshops: which there are, where everybody is, and what to do at a table.

mod board;
mod plan;
mod table;

pub(super) use board::{board, stations_board};
pub(super) use plan::{ROWS, StationRow, edit, station_field, workshops};
pub(super) use table::{choose_table, table, table_now};

use super::actions::Seat;
use super::board::Here;
use super::ids::{StationId, WorkshopId};
use super::model::{State, Workshop};
use crate::access::Permission;
use crate::web::View;
use chrono::{DateTime, Utc};
use maud::{Markup, html};

/// Where a workshop is.
pub(super) fn address(id: WorkshopId) -> String {
    format!("/workshops/{id}")
}

/// Where one of its stations is.
pub(super) fn station_address(id: WorkshopId, station: StationId) -> String {
    format!("/workshops/{id}/stations/{station}")
}

/// Where a table of a station is.
pub(super) fn table_address(seat: Seat) -> String {
    let Seat {
        workshop,
        station,
        table,
    } = seat;
    format!("/workshops/{workshop}/stations/{station}/tables/{table}")
}

/// Whether visitors go through it, in a word.
fn state(view: &View, workshop: &Workshop) -> Markup {
    let (class, words) = match workshop.state {
        State::Planned => ("", "workshops-state-planned"),
        State::Open { .. } => ("done", "workshops-state-open"),
        State::Closed { .. } => ("off", "workshops-state-closed"),
    };
    html! { span.state.(class) { (view.text.of(words)) } }
}

/// How many have entered, and how many more may.
fn capacity(view: &View, workshop: &Workshop) -> String {
    let values = [
        ("entered", workshop.entered.into()),
        ("capacity", workshop.facts.capacity.into()),
        ("left", workshop.left().into()),
    ];
    view.text.with("workshops-capacity", &values)
}

/// Minutes since then.
fn minutes(view: &View, since: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let minutes = (now - since).num_minutes().max(0);
    view.text
        .with("queue-minutes", &[("minutes", minutes.into())])
}

/// A number in large, and those that go along with it.
fn large(here: &Here) -> Markup {
    html! {
        p.number.large dir="ltr" {
            (here.label)
            @for other in &here.along { " + " (other) }
        }
    }
}

/// A number, those that go along with it, and that it is urgent: that follows from what its visitor told, and is for those who see the queue.
fn number(view: &View, here: &Here) -> Markup {
    html! {
        span.number dir="ltr" { (here.label) }
        @for other in &here.along { " + " span.number dir="ltr" { (other) } }
        @if here.is_red && view.may(Permission::SeeQueue) {
            " " span.colour-red { (view.text.of("workshops-urgent")) }
        }
    }
}
