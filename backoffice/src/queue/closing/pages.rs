//! The page of the end of the day: the door, those who still wait, the windows, and how the day went.

use crate::access::Permission;
use crate::offices;
use crate::queue::board::Board;
use crate::queue::dated;
use crate::queue::line::Waiting;
use crate::queue::model::Ticket;
use crate::queue::pages::{self, waiting_table};
use crate::queue::stage::Stage;
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Filled, View};
use chrono::NaiveDate;
use maud::{Markup, html};

/// Everything that is left to do, in the order in which it is done.
pub(super) fn day(view: &View, board: &Board, today: NaiveDate, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("queue-day-lead")) }
        (widgets::home("/queue/day", &widgets::corrections(view, filled)))
        @if view.may(Permission::ManageWindows) {
            h2 { (text.of("offices-door")) }
            (offices::door_buttons(view, board.door, "/queue/day"))
        }
        @if let Some(ticket) = &board.undo { (pages::undo(view, ticket, "/queue/day")) }
        (left(view, board, today, filled))
        (dated::sent_home(view, sent_home(board)))
        (at_windows(view, board))
        (went(view, board))
        p.more { a href="/queue" { (text.of("queue-back")) } }
    }
}

fn left(view: &View, board: &Board, today: NaiveDate, filled: &Filled) -> Markup {
    let text = view.text;
    let is_red = |it: &&Ticket| board.known.get(&it.visit).is_some_and(Waiting::is_red);
    let is_unknown = |it: &&Ticket| board.known.get(&it.visit).is_none_or(|it| !it.is_known());
    let red = board.waiting.iter().filter(is_red).count();
    let unknown = board.waiting.iter().filter(is_unknown).count();
    let tomorrow = today.succ_opt().unwrap_or(today);
    let filled = if filled.value("day").is_empty() {
        filled.clone().with("day", tomorrow.to_string())
    } else {
        filled.clone()
    };
    let day = Field {
        name: "day",
        label: "queue-return-on-day",
        kind: "date",
        autocomplete: "off",
    };
    html! {
        h2 { (text.of("queue-day-waiting")) " " span.count { (board.waiting.len()) } }
        @if board.waiting.is_empty() {
            (widgets::empty(&text.of("queue-day-nobody")))
        } @else {
            @if 0 < red { (widgets::message(Tone::Attention, &text.with("queue-day-red", &[("count", red.into())]))) }
            @if 0 < unknown { (widgets::message(Tone::Attention, &text.with("queue-day-unknown", &[("count", unknown.into())]))) }
            p { (text.of("queue-day-each")) }
            div.line { (waiting_table(view, board, "queue-day-waiting", &board.waiting)) }
            div.cards {
                section.card {
                    h3 { (text.of("queue-day-return")) }
                    p { (text.of("queue-return-on-why")) }
                    (widgets::post_form(view, "/queue/day/return", &html! {
                        (widgets::field(view, &filled, day))
                        button.plain { (text.of("queue-day-return-all")) }
                    }))
                }
                section.card #left {
                    h3 { (text.of("queue-day-left")) }
                    p { (text.of("queue-day-left-why")) }
                    (widgets::post_button(view, "/queue/day/left", &text.of("queue-day-left-all"), Look::Quiet))
                }
            }
        }
    }
}

/// How many were asked today to come on another day.
fn sent_home(board: &Board) -> usize {
    let is_sent = |it: &&Stage| matches!(it, Stage::Returns { .. });
    board.ended.iter().filter(is_sent).count()
}

fn at_windows(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let staffed = board.windows.iter().filter(|it| it.staff.is_some()).count();
    let here = board.elsewhere.iter().chain(&board.current);
    let here: Vec<&Ticket> = here.collect();
    html! {
        h2 { (text.of("queue-windows")) }
        @if !here.is_empty() {
            p {
                (text.of("queue-day-here"))
                @for it in here { " " span.number dir="ltr" { (it.label) } }
            }
        }
        @if staffed == 0 { (widgets::empty(&text.of("queue-day-windows-free"))) }
        @else if view.may(Permission::ManageWindows) {
            p { (text.with("queue-day-windows", &[("count", staffed.into())])) }
            (widgets::post_button(view, "/queue/day/windows", &text.of("queue-day-windows-leave"), Look::Plain))
        }
    }
}

fn went(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let count = |is_so: fn(&Stage) -> bool| board.ended.iter().filter(|it| is_so(it)).count();
    let figures = [
        (
            "queue-stage-served",
            count(|it| matches!(it, Stage::Served { .. })),
        ),
        (
            "queue-stage-no-show",
            count(|it| matches!(it, Stage::NoShow { .. })),
        ),
        (
            "queue-stage-left",
            count(|it| matches!(it, Stage::Left { .. })),
        ),
        (
            "queue-stage-returns",
            count(|it| matches!(it, Stage::Returns { .. })),
        ),
    ];
    html! {
        h2 { (text.of("queue-day-went")) }
        dl.facts {
            @for (words, count) in figures { dt { (text.of(words)) } dd { (count) } }
        }
        (pages::over(view, board))
    }
}
