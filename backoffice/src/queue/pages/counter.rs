//! The card of my own window: who is here, and what can be done next. It is always in the same place.

use super::super::board::Board;
use super::super::line::{Priority, Why};
use super::super::model::Ticket;
use super::super::person;
use super::super::private_form;
use super::super::stage::{CALLS_BEFORE_NO_SHOW, Stage};
use super::super::windows::ServiceWindow;
use super::lists::away;
use crate::intake::{self, QueueCard};
use crate::web::View;
use crate::web::widgets::{self, Look};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

/// A longer name says by itself that it is a place.
const SHORT_NAME: usize = 3;

/// Choose a window, call the next visitor, or look after the one who is here.
pub(super) fn counter(view: &View, board: &Board) -> Markup {
    let Some(mine) = &board.mine else {
        return html! { section.card.counter aria-labelledby="counter" { (choose(view, board)) } };
    };
    html! {
        section.card.counter aria-labelledby="counter" {
            header.counter-top {
                h2 #counter { (window_name(view, &mine.label())) }
                (widgets::post_button(view, "/queue/window/leave", &view.text.of("queue-window-leave"), Look::Quiet))
            }
            @match &board.current {
                None => { (free(view, board)) }
                Some(ticket) => { (current(view, board, ticket)) }
            }
        }
    }
}

/// "Window 2", or the name of its own that the office has given it.
pub(in crate::queue) fn window_name(view: &View, label: &str) -> String {
    if SHORT_NAME < label.chars().count() {
        return label.to_owned();
    }
    view.text.with("queue-window", &[("name", label.into())])
}

/// The line that says what was done last, with the way back.
pub(super) fn step_words(stage: &Stage) -> &'static str {
    match stage {
        Stage::Waiting => "queue-done-returned",
        Stage::Called { calls: 1, .. } => "queue-done-called",
        Stage::Called { .. } => "queue-done-recalled",
        Stage::Serving { .. } => "queue-done-seated",
        Stage::Served { .. } => "queue-done-served",
        Stage::NoShow { .. } => "queue-done-no-show",
        Stage::Left { .. } => "queue-done-left",
        Stage::Held { .. } => "queue-done-held",
        Stage::With => "queue-done-with",
        Stage::Returns { .. } => "queue-done-returns",
        // Steps at stations are taken back on the pages of the stations; what is left are marks.
        Stage::AtStations { .. } => "queue-done-marked",
    }
}

fn choose(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let open: Vec<&ServiceWindow> = board.windows.iter().filter(|it| it.is_open).collect();
    html! {
        h2 #counter { (text.of("queue-window-choose")) }
        p { (text.of("queue-window-choose-why")) }
        @if open.is_empty() { p.empty { (text.of("queue-window-none")) } }
        (widgets::post_form(view, "/queue/window", &html! {
            div.actions {
                @for it in open {
                    button.plain.window name="window" value=(it.window.0) {
                        (window_name(view, &it.label()))
                        @if let Some(name) = it.staff.and_then(|id| board.names.get(&id)) { " " small { bdi { (name) } } }
                    }
                }
            }
        }))
    }
}

fn free(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let next = board
        .next
        .and_then(|(visit, why)| Some((board.waiting.iter().find(|it| it.visit == visit)?, why)));
    html! {
        div.who {
            @if let Some((ticket, why)) = next {
                p.eyebrow { (text.of("queue-next")) }
                (number(board, ticket))
                (super::paper(view, board, ticket))
                (about(view, board, ticket))
                p.why { (text.with(why_words(why), &[("minutes", ticket.wait_minutes(board.now).into())])) }
            } @else {
                p.eyebrow { (text.of("queue-free")) }
                @if here(board) == 0 { p { (text.of("queue-nobody-waits")) } }
                @else { p { (text.with("queue-nobody-for-window", &[("count", here(board).into())])) } }
            }
        }
        @if next.is_some() {
            div.verbs { (widgets::keyed_button(view, "/queue/call-next", &text.of("queue-call-next"), Look::Main, "n")) }
        }
    }
}

/// How many wait and are in the room.
fn here(board: &Board) -> usize {
    let waiting = board.waiting.iter();
    let known = waiting.filter_map(|it| board.known.get(&it.visit));
    known.filter(|it| it.is_back(board.now)).count()
}

fn why_words(why: Why) -> &'static str {
    match why {
        Why::Urgent => "queue-why-urgent",
        Why::Priority(Priority::Body) => "queue-why-priority-body",
        Why::Priority(Priority::Child) => "queue-why-priority-child",
        Why::Priority(Priority::DatedPaper) => "queue-why-priority-dated-paper",
        Why::Priority(Priority::Other) => "queue-why-priority-other",
        Why::Appointment => "queue-why-appointment",
        Why::LongestHere => "queue-why-longest-here",
        // Whoever is chosen is called at once and is never shown as the next one.
        Why::LongestWait | Why::Chosen => "queue-why-longest",
    }
}

fn current(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let text = view.text;
    html! {
        div.who {
            @match &ticket.stage {
                Stage::Called { at, calls, .. } => {
                    p.eyebrow {
                        (text.with("queue-called-times", &[("calls", (*calls).into()), ("max", CALLS_BEFORE_NO_SHOW.into())]))
                        " · " (widgets::time_of_day(view, *at))
                    }
                }
                Stage::Serving { since, .. } => {
                    p.eyebrow { (text.of("queue-here-since")) " " (widgets::time_of_day(view, *since)) }
                }
                _ => {}
            }
            (number(board, ticket))
            (super::paper(view, board, ticket))
            (about(view, board, ticket))
            @if let Some(until) = away(board, ticket) {
                p.why { (text.with("queue-away-why", &[("time", clock(view, until).into())])) }
            }
        }
        div.verbs { (verbs(view, board, ticket)) }
    }
}

/// The number, large, and those that go along with it.
fn number(board: &Board, ticket: &Ticket) -> Markup {
    html! {
        p.number.large dir="ltr" {
            a href=(person::address(ticket.visit)) { (ticket.label) }
            @for other in board.along.get(&ticket.visit).into_iter().flatten() { " + " (other) }
        }
    }
}

/// The name to call and what to know before the visitor is at the window.
fn about(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let Some(card) = card(board, ticket) else {
        return html! {};
    };
    let text = view.text;
    html! {
        @if let Some(name) = &card.call_name { p.name { bdi { (name) } } }
        p.about {
            (colour(view, board, ticket, card)) " "
            span { (intake::languages(text, card)) } " "
            (intake::needs(text, card))
        }
    }
}

/// How urgent a number is, and who or what says so: the most urgent of the family, staff, or the rules.
pub(super) fn colour(view: &View, board: &Board, ticket: &Ticket, card: &QueueCard) -> Markup {
    let text = view.text;
    let own = ticket.marks.colour.or(card.colour);
    let of_all = board.known.get(&ticket.visit).and_then(|it| it.colour);
    html! {
        @if let Some(colour) = of_all.filter(|it| Some(*it) != own) {
            (intake::colour_of(text, colour)) " " small.reason { (text.of("queue-colour-by-family")) }
        } @else if let Some(colour) = ticket.marks.colour {
            (intake::colour_of(text, colour)) " " small.reason { (text.of("queue-colour-by-staff")) }
        } @else {
            (intake::colour(text, card))
            @if let Some(reason) = intake::reason(view, card) { " " small.reason { (reason) } }
        }
    }
}

/// A time as the office's clocks show it, and as a form takes it.
fn clock(view: &View, at: DateTime<Utc>) -> String {
    at.with_timezone(&view.zone).format("%H:%M").to_string()
}

/// What the visitor told, when it can be read.
pub(super) fn card<'a>(board: &'a Board, ticket: &Ticket) -> Option<&'a QueueCard> {
    board.cards.as_ref()?.get(&ticket.visit).map(AsRef::as_ref)
}

fn verbs(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let text = view.text;
    let to = |verb: &str| format!("/queue/{}/{verb}", ticket.visit);
    let keyed = |verb: &str, label: &str, look, key| {
        widgets::keyed_button(view, &to(verb), label, look, key)
    };
    html! {
        @match &ticket.stage {
            Stage::Called { calls, .. } => {
                @if let Some(until) = away(board, ticket) {
                    (widgets::post_form(view, &to("hold"), &html! {
                        input type="hidden" name="back" value=(clock(view, until));
                        button.plain { (text.with("queue-away-hold", &[("time", clock(view, until).into())])) }
                    }))
                }
                (keyed("begin", &text.of("queue-seated"), Look::Main, "s"))
                @if *calls < CALLS_BEFORE_NO_SHOW {
                    (keyed("recall", &text.with("queue-recall", &[("left", (CALLS_BEFORE_NO_SHOW - calls).into())]), Look::Plain, "r"))
                } @else {
                    (keyed("no-show", &text.of("queue-no-show"), Look::Plain, "x"))
                }
                (widgets::post_button(view, &to("return"), &text.of("queue-return"), Look::Quiet))
                (widgets::post_button(view, &to("left"), &text.of("queue-left"), Look::Quiet))
                (private_form::button(view, board, ticket))
            }
            Stage::Serving { .. } => {
                @if board.next.is_some() {
                    (widgets::post_form(view, "/queue/call-next", &html! {
                        input type="hidden" name="finish" value=(ticket.visit);
                        button.main data-key="n" aria-keyshortcuts="n" { (text.of("queue-finish-and-next")) " " kbd aria-hidden="true" { "n" } }
                    }))
                }
                (keyed("finish", &text.of("queue-finish"), if board.next.is_some() { Look::Plain } else { Look::Main }, "f"))
                (widgets::post_button(view, &to("return"), &text.of("queue-return"), Look::Quiet))
                (private_form::button(view, board, ticket))
            }
            _ => {}
        }
    }
}
