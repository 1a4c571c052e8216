//! Reception's one page: who is at my window, who is next, who waits.

mod counter;
mod lists;

pub(super) use counter::window_name;

use super::TOPIC;
use super::board::Board;
use crate::access::Permission;
use crate::intake;
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};

/// The whole page: what was in the way, and the board.
pub(super) fn queue(view: &View, board: &Board, filled: &Filled) -> Markup {
    html! {
        (widgets::corrections(view, filled))
        (self::board(view, board))
    }
}

/// The part that keeps itself fresh. Minutes pass by themselves, so it also asks again every minute.
pub(super) fn board(view: &View, board: &Board) -> Markup {
    let topics = format!("{} {} lock minute", TOPIC.0, intake::TOPIC.0);
    widgets::live(
        "queue",
        &topics,
        "/queue/board",
        &html! {
            @if board.cards.is_none() { (widgets::message(Tone::Attention, &view.text.of("queue-locked"))) }
            @if view.may(Permission::CallTickets) { (counter::counter(view, board)) }
            (undo(view, board))
            (lists::waiting(view, board))
            (lists::earlier(view, board))
            (lists::elsewhere(view, board))
            (lists::over(view, board))
            @if view.may(Permission::ManageWindows) {
                p.more { a href="/queue/windows" { (view.text.of("queue-windows")) } }
            }
        },
    )
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
        div.undo role="status" {
            span { (words) }
            (widgets::keyed_button(view, "/queue/undo", &view.text.of("queue-undo"), Look::Quiet, "u"))
        }
    }
}
