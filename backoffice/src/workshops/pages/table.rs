//! The pages of whoever works at a station, made for a telephone in one hand: choose a table, call the next number, send it
//! on. Numbers stand there and nothing else of a visitor.

use super::{address, large, minutes, number, station_address, table_address};
use crate::access::Permission;
use crate::queue::Goes;
use crate::web::Filled;
use crate::web::View;
use crate::web::widgets::{self, Field, Look};
use crate::workshops::TOPIC;
use crate::workshops::actions::Seat;
use crate::workshops::board::{Board, Here, StationLine, TableView};
use crate::workshops::model::Station;
use crate::workshops::round::{Round, Spot, Why};
use maud::{Markup, html};

/// Which table of a station somebody works at.
pub(in crate::workshops) fn choose_table(view: &View, board: &Board, line: &StationLine) -> Markup {
    let text = view.text;
    let seat = |table| Seat {
        workshop: board.workshop.id,
        station: line.station.id,
        table,
    };
    let here = |table: u32| line.at_tables.iter().find(|it| it.0 == table);
    html! {
        p.lead { (text.of("workshops-choose-table")) }
        div.actions {
            @for table in 1..=line.station.tables {
                a.button.window href=(table_address(seat(table))) {
                    (text.with("workshops-table", &[("table", table.into())]))
                    @if let Some((_, it)) = here(table) { " " small dir="ltr" { (it.label) } }
                }
            }
        }
        p.more { a href=(address(board.workshop.id)) { (text.of("workshops-back-to")) } }
    }
}

/// The whole page of a table.
pub(in crate::workshops) fn table(view: &View, at: &TableView, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        (widgets::home(&table_address(at.seat), &widgets::corrections(view, filled)))
        (table_now(view, at))
        (typed(view, at, filled))
        p.more {
            a href=(station_address(at.seat.workshop, at.seat.station)) { (text.of("workshops-other-table")) }
            " · " a href=(address(at.seat.workshop)) { (text.of("workshops-back-to")) }
        }
    }
}

/// The part that keeps itself fresh.
pub(in crate::workshops) fn table_now(view: &View, at: &TableView) -> Markup {
    let topics = format!("{} queue minute", TOPIC.0);
    let source = format!("{}/now", table_address(at.seat));
    let line = at.board.line(at.seat.station);
    let mine = line.and_then(|it| {
        it.at_tables
            .iter()
            .find(|(table, _)| *table == at.seat.table)
    });
    widgets::live(
        "table",
        &topics,
        &source,
        &html! {
            section.card.counter aria-labelledby="here" {
                @match (mine, line) {
                    (Some((_, here)), _) => { (with_visitor(view, at, here)) }
                    (None, Some(line)) => { (free(view, at, line)) }
                    (None, None) => {}
                }
            }
            (undo(view, at))
            @if let Some(line) = line { (waiting(view, at, line, mine.is_none())) }
        },
    )
}

fn to(at: &TableView, verb: &str) -> String {
    format!("{}/{verb}", table_address(at.seat))
}

/// A button about one number.
fn verb(
    view: &View,
    at: &TableView,
    here: &Here,
    (verb, key): (&str, &str),
    label: &str,
    look: Look,
) -> Markup {
    widgets::post_form(
        view,
        &to(at, verb),
        &html! {
            input type="hidden" name="visit" value=(here.visit);
            @if key.is_empty() { button.(look.class()) { (label) } }
            @else {
                button.(look.class()) data-key=(key) aria-keyshortcuts=(key) { (label) " " kbd aria-hidden="true" { (key) } }
            }
        },
    )
}

fn free(view: &View, at: &TableView, line: &StationLine) -> Markup {
    let text = view.text;
    let next = line.waiting.iter().find(|it| it.may_be_called);
    html! {
        div.who {
            h2 #here { (text.of("workshops-table-free")) }
            @if let Some(next) = next {
                p.eyebrow { (text.of("workshops-next")) }
                (large(next))
                p.why { (minutes(view, next.since, at.board.now)) }
            } @else if line.waiting.is_empty() { p { (text.of("workshops-nobody-waits")) } }
            @else { p { (text.of("workshops-full")) } }
        }
        @if next.is_some() {
            div.verbs { (widgets::keyed_button(view, &to(at, "call-next"), &text.of("workshops-call-next"), Look::Main, "n")) }
        }
    }
}

fn with_visitor(view: &View, at: &TableView, here: &Here) -> Markup {
    let text = view.text;
    let stations: Vec<&Station> = at.board.lines.iter().map(|it| &it.station).collect();
    let own = stations
        .iter()
        .position(|it| it.id == at.seat.station)
        .unwrap_or(0);
    let (before, behind) = (
        &stations[..own],
        stations.get(own + 1..).unwrap_or_default(),
    );
    let on = behind.first().map_or_else(
        || text.of("workshops-send-out"),
        |it| text.with("workshops-send-on", &[("station", it.name.as_str().into())]),
    );
    // A colour follows from what its visitor told, and is for those who see the queue.
    let is_known_red = here.is_red && view.may(Permission::SeeQueue);
    html! {
        div.who {
            h2 #here { (text.of("workshops-at-this-table")) }
            (large(here))
            p.why {
                (minutes(view, here.since, at.board.now))
                @if is_known_red { " " span.colour-red { (text.of("workshops-urgent")) } }
            }
        }
        div.verbs {
            (verb(view, at, here, ("on", "n"), &on, Look::Main))
            (verb(view, at, here, ("call", "r"), &text.of("workshops-call-again"), Look::Plain))
            @if let Some(last) = behind.last().filter(|_| 1 < behind.len()) {
                (verb(view, at, here, ("exit", "e"), &text.with("workshops-send-to-exit", &[("station", last.name.as_str().into())]), Look::Plain))
            }
            @if !before.is_empty() { (back(view, at, here, before)) }
            (verb(view, at, here, ("wait", ""), &text.of("workshops-wait-again"), Look::Quiet))
            @if is_known_red { (leaves_urgent(view, at, here)) }
            @else { (verb(view, at, here, ("leave", "x"), &text.of("workshops-leave"), Look::Quiet)) }
        }
    }
}

/// Whoever lets somebody urgent go says why.
fn leaves_urgent(view: &View, at: &TableView, here: &Here) -> Markup {
    let text = view.text;
    let mut reasons = vec![(String::new(), text.of("queue-lowers-none"))];
    reasons.extend(Goes::ALL.map(|it| (it.word().to_owned(), text.of(it.message()))));
    html! {
        details.act id="leave" {
            summary { (text.of("workshops-leave")) }
            (widgets::post_form(view, &to(at, "leave"), &html! {
                input type="hidden" name="visit" value=(here.visit);
                (widgets::choice(view, &Filled::new(), "goes", "queue-goes", &reasons))
                button.plain { (text.of("workshops-leave")) }
            }))
        }
    }
}

/// The nearest station before is the first that is offered.
fn back(view: &View, at: &TableView, here: &Here, before: &[&Station]) -> Markup {
    let text = view.text;
    let stations: Vec<(String, String)> = before
        .iter()
        .rev()
        .map(|it| (it.id.to_string(), it.name.clone()))
        .collect();
    let mut reasons = vec![(String::new(), text.of("workshops-why-none"))];
    reasons.extend(Why::ALL.map(|it| (it.word().to_owned(), text.of(why_words(it)))));
    let empty = Filled::new();
    html! {
        details.act id="back" {
            summary { (text.of("workshops-send-back")) }
            (widgets::post_form(view, &to(at, "back"), &html! {
                input type="hidden" name="visit" value=(here.visit);
                (widgets::choice(view, &empty, "to", "workshops-back-to-which", &stations))
                (widgets::choice(view, &empty, "why", "workshops-why", &reasons))
                button.plain { (text.of("workshops-send-back-now")) }
            }))
        }
    }
}

fn why_words(why: Why) -> &'static str {
    match why {
        Why::Answer => "workshops-why-answer",
        Why::Paper => "workshops-why-paper",
        Why::Signature => "workshops-why-signature",
        Why::Form => "workshops-why-form",
        Why::Other => "workshops-why-other",
    }
}

fn undo(view: &View, at: &TableView) -> Markup {
    let Some(round) = &at.undo else {
        return html! {};
    };
    let text = view.text;
    let words = done(view, at, round);
    html! {
        div.undo {
            span data-say={ (round.label) "-" (round.version) } { (words) }
            (widgets::post_form(view, &to(at, "undo"), &html! {
                input type="hidden" name="visit" value=(round.visit);
                button.quiet data-key="u" aria-keyshortcuts="u" { (text.of("workshops-undo")) " " kbd aria-hidden="true" { "u" } }
            }))
        }
    }
}

/// What was done last with a number.
fn done(view: &View, at: &TableView, round: &Round) -> String {
    let (text, label) = (view.text, round.label.as_str());
    match round.spot() {
        Spot::Waits { station, .. } => {
            let name = at
                .board
                .line(station)
                .map_or("–", |it| it.station.name.as_str());
            text.with(
                "workshops-done-waits",
                &[("label", label.into()), ("station", name.into())],
            )
        }
        Spot::AtTable { .. } => text.with("workshops-done-called", &[("label", label.into())]),
        Spot::Through => text.with("workshops-done-through", &[("label", label.into())]),
        Spot::Away | Spot::Outside => text.with("workshops-done-left", &[("label", label.into())]),
    }
}

fn waiting(view: &View, at: &TableView, line: &StationLine, is_free: bool) -> Markup {
    let text = view.text;
    let columns = ["workshops-number", "workshops-wait", "workshops-act"].map(|it| text.of(it));
    let row = |it: &Here| {
        let label = text.with(
            "workshops-call-this",
            &[("label", it.label.as_str().into())],
        );
        vec![
            number(view, it),
            html! { (minutes(view, it.since, at.board.now)) },
            html! { @if is_free && it.may_be_called { (verb(view, at, it, ("call", ""), &label, Look::Quiet)) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = line.waiting.iter().map(row).collect();
    html! {
        h2 { (text.of("workshops-waiting-here")) " " span.count { (rows.len()) } }
        @if rows.is_empty() { (widgets::empty(&text.of("workshops-nobody-waits"))) }
        @else { (widgets::table(&text.of("workshops-waiting-here"), &columns, &rows)) }
    }
}

/// The number of a paper, typed.
fn typed(view: &View, at: &TableView, filled: &Filled) -> Markup {
    let number = Field {
        name: "number",
        label: "workshops-typed",
        kind: "text",
        autocomplete: "off",
    };
    html! {
        (widgets::post_form(view, &to(at, "call-number"), &html! {
            (widgets::field(view, filled, number))
            button.plain { (view.text.of("workshops-typed-call")) }
        }))
        @if view.may(Permission::CallTickets) {
            p { a href="/queue/issue" { (view.text.of("workshops-new-number")) } }
        }
    }
}
