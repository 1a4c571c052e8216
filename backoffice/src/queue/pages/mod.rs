//! Reception's one page: who is at my window, who is next, who waits.

mod counter;
mod lists;

pub(super) use counter::window_name;
pub(super) use lists::{over, stage as stage_words, table as waiting_table};

use super::TOPIC;
use super::board::Board;
use super::model::Ticket;
use crate::access::Permission;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, View};
use crate::{appointments, intake, kiosks, offices};
use maud::{Markup, html};
use shared::protocol::Door;

/// The whole page: what was in the way, and the board.
pub(super) fn queue(view: &View, board: &Board, filled: &Filled) -> Markup {
    html! {
        (widgets::home("/queue", &widgets::corrections(view, filled)))
        (self::board(view, board))
        // Not in the part that keeps itself fresh: a cursor that waits there for the scanner would hold it up.
        (find(view, filled))
        (more(view))
    }
}

/// The part that keeps itself fresh. Minutes pass by themselves, so it also asks again every minute.
pub(super) fn board(view: &View, board: &Board) -> Markup {
    let topics = [
        TOPIC.0,
        intake::TOPIC.0,
        appointments::TOPIC.0,
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
            @if let Some(ticket) = &board.undo { (undo(view, ticket, "/queue")) }
            (resting(view, board))
            (lists::waiting(view, board))
            (lists::expected(view, board))
            (lists::earlier(view, board))
            (lists::elsewhere(view, board))
            (at_stations(view, board))
            (lists::over(view, board))
            @if view.may(Permission::ManageWindows) {
                h2 { (view.text.of("offices-door")) }
                @if board.outlook.is_full() && matches!(board.door, Door::Open | Door::Late) {
                    (widgets::message(Tone::Attention, &view.text.of("queue-outlook-full")))
                }
                (offices::door_buttons(view, board.door, "/queue"))
            }
        },
    )
}

/// Who goes from station to station is called there, and not at a window.
fn at_stations(view: &View, board: &Board) -> Markup {
    let words = view
        .text
        .with("queue-at-stations", &[("count", board.at_stations.into())]);
    html! {
        @if board.at_stations != 0 {
            @if view.may(Permission::SeeWorkshops) { p { a href="/workshops" { (words) } } } @else { p { (words) } }
        }
    }
}

fn more(view: &View) -> Markup {
    let text = view.text;
    html! {
        p.more {
            @if view.may(Permission::CallTickets) {
                a href="/queue/issue" data-key="i" { (text.of("queue-issue")) } " · "
                a href="/queue/dated" { (text.of("queue-dated-title")) } " · "
            }
            a href="/queue/outlook" { (text.of("queue-outlook")) }
            @if view.may(Permission::CallTickets) { " · " a href="/queue/day" { (text.of("queue-day")) } }
            @if view.may(Permission::ManageWindows) {
                " · " a href="/queue/windows" { (text.of("queue-windows")) }
                " · " a href="/queue/lanes" { (text.of("queue-lanes")) }
            }
        }
    }
}

/// The field in which a number is looked for.
pub(super) const CODE: &str = "code";

/// The scanner types the code of a paper here; a person types the number. What was not found stays, to be corrected.
fn find(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    let refused = widgets::invalid(filled, CODE);
    widgets::post_form(
        view,
        "/queue/find",
        &html! {
            div.rename.find {
                label for=(CODE) { (text.of("queue-find")) }
                input #(CODE) name=(CODE) type="text" value=[refused.map(|_| filled.value(CODE))] aria-invalid=[refused]
                    autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="120";
                button.quiet { (text.of("queue-find-button")) }
            }
        },
    )
}

/// Which lanes rest: why nobody is called from them.
fn resting(view: &View, board: &Board) -> Markup {
    let paused = board.lanes.iter().filter(|it| it.is_paused(board.now));
    let names: Vec<String> = paused.map(|it| intake::lane(view.text, &it.lane)).collect();
    let values = [("lanes", names.join(", ").into())];
    html! {
        @if !names.is_empty() { (widgets::message(Tone::Attention, &view.text.with("queue-resting", &values))) }
    }
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

/// What whoever looks did last, and the way back; from there they come back to the page that shows it.
pub(super) fn undo(view: &View, ticket: &Ticket, back: &str) -> Markup {
    let text = view.text;
    // Where nothing but what is said of it has changed, as a priority, it does not wait again.
    let is_same = ticket
        .before
        .as_ref()
        .is_some_and(|it| (&it.stage, it.in_line_since) == (&ticket.stage, ticket.in_line_since));
    let words = text.with(
        if is_same {
            "queue-done-marked"
        } else {
            counter::step_words(&ticket.stage)
        },
        &[("label", ticket.label.as_str().into())],
    );
    let step = ticket.before.as_ref().and_then(|it| it.step);
    let others = step.map_or(0, |it| it.count - 1);
    html! {
        div.undo {
            span data-say={ (ticket.label) "-" (ticket.version) } {
                (words)
                @if 0 < others { " " (text.with("queue-done-more", &[("count", others.into())])) }
            }
            (widgets::post_form(view, "/queue/undo", &html! {
                input type="hidden" name="visit" value=(ticket.visit);
                input type="hidden" name="version" value=(ticket.version);
                input type="hidden" name="back" value=(back);
                button.quiet data-key="u" aria-keyshortcuts="u" { (text.of("queue-undo")) " " kbd aria-hidden="true" { "u" } }
            }))
        }
    }
}
