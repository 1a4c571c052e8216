//! Reception's one page: who is at my window, who is next, who waits.

mod counter;
mod lists;

pub(super) use counter::window_name;

use super::TOPIC;
use super::board::Board;
use super::model::Ticket;
use crate::access::Permission;
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use crate::{intake, kiosks, offices};
use maud::{Markup, html};

/// The whole page: what was in the way, and the board.
pub(super) fn queue(view: &View, board: &Board, filled: &Filled) -> Markup {
    html! {
        (widgets::home("/queue", &widgets::corrections(view, filled)))
        (self::board(view, board))
    }
}

/// The part that keeps itself fresh. Minutes pass by themselves, so it also asks again every minute.
pub(super) fn board(view: &View, board: &Board) -> Markup {
    let topics = [
        TOPIC.0,
        intake::TOPIC.0,
        kiosks::CALLS_TOPIC.0,
        offices::TOPIC.0,
        "lock",
        "minute",
    ]
    .join(" ");
    widgets::live(
        "queue",
        &topics,
        "/queue/board",
        &html! {
            (kiosks::calls_list(view, &board.calls, board.now, "/queue/call-answered"))
            (kiosks::alerts_list(view, &board.alerts))
            (aside(view, board))
            @if board.cards.is_none() { (widgets::message(Tone::Attention, &view.text.of("queue-locked"))) }
            @if view.may(Permission::CallTickets) { (counter::counter(view, board)) }
            (undo(view, board))
            (lists::waiting(view, board))
            (lists::earlier(view, board))
            (lists::elsewhere(view, board))
            (lists::over(view, board))
            @if view.may(Permission::ManageWindows) {
                h2 { (view.text.of("offices-door")) }
                (offices::door_buttons(view, board.door, "/queue"))
                p.more { a href="/queue/windows" { (view.text.of("queue-windows")) } }
            }
        },
    )
}

/// What became of a ticket's paper, where that is worth knowing: this visitor may have only remembered the number.
fn paper(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let outcome = board.papers.get(&ticket.record);
    html! { @if let Some(it) = outcome { " " (kiosks::paper_state(view.text, *it)) } }
}

/// Who holds a paper with a number that is not in the line.
fn aside(view: &View, board: &Board) -> Markup {
    let numbers = board.aside.join(", ");
    let values = [
        ("count", board.aside.len().into()),
        ("numbers", numbers.as_str().into()),
    ];
    html! {
        @if !board.aside.is_empty() { (widgets::message(Tone::Attention, &view.text.with("queue-aside", &values))) }
    }
}

fn undo(view: &View, board: &Board) -> Markup {
    let Some(ticket) = &board.undo else {
        return html! {};
    };
    let words = view.text.with(
        counter::step_words(&ticket.stage),
        &[("label", ticket.label.as_str().into())],
    );
    html! {
        div.undo {
            span data-say={ (ticket.label) "-" (ticket.version) } { (words) }
            (widgets::keyed_button(view, "/queue/undo", &view.text.of("queue-undo"), Look::Quiet, "u"))
        }
    }
}
