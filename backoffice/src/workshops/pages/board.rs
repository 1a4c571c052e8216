//! The page of a workshop: how many have entered, and at every station who waits and who is at a table.

use super::{address, capacity, minutes, number, state, station_address};
use crate::access::Permission;
use crate::web::Filled;
use crate::web::View;
use crate::web::widgets::{self, Look, Tone};
use crate::workshops::TOPIC;
use crate::workshops::board::{Board, StationLine};
use crate::workshops::figures_address;
use crate::workshops::model::State;
use maud::{Markup, html};

/// The whole page.
pub(in crate::workshops) fn board(view: &View, board: &Board, filled: &Filled) -> Markup {
    let (text, workshop) = (view.text, &board.workshop);
    html! {
        (widgets::home(&address(workshop.id), &widgets::corrections(view, filled)))
        p.lead {
            time datetime=(workshop.facts.day) dir="ltr" { (workshop.facts.day) }
            @if !workshop.facts.place.is_empty() { " · " bdi { (workshop.facts.place) } }
        }
        (stations_board(view, board))
        @if view.may(Permission::ManageWindows) { (doors(view, board)) }
        p.more {
            a href="/workshops" { (text.of("workshops-back")) }
            @if view.may(Permission::ManageWindows) {
                " · " a href={ (address(workshop.id)) "/edit" } { (text.of("workshops-edit")) }
            }
            @if view.may(Permission::SeeStatistics) {
                " · " a href=(figures_address(workshop.id)) { (text.of("workshops-figures")) }
            }
        }
    }
}

/// The part that keeps itself fresh. Minutes pass by themselves, so it also asks again every minute.
pub(in crate::workshops) fn stations_board(view: &View, board: &Board) -> Markup {
    let (text, workshop) = (view.text, &board.workshop);
    let topics = format!("{} queue minute", TOPIC.0);
    let source = format!("{}/board", address(workshop.id));
    widgets::live(
        "workshop",
        &topics,
        &source,
        &html! {
            p.capacity { (state(view, workshop)) " " strong { (capacity(view, workshop)) } }
            @if board.is_full() { (widgets::message(Tone::Attention, &text.of("workshops-full"))) }
            dl.facts {
                dt { (text.of("workshops-outside")) } dd { (board.outside) }
                dt { (text.of("workshops-inside")) } dd { (board.inside()) }
                dt { (text.of("workshops-through")) } dd { (board.through) }
            }
            div.columns {
                @for line in &board.lines { (station(view, board, line)) }
            }
        },
    )
}

fn station(view: &View, board: &Board, line: &StationLine) -> Markup {
    let text = view.text;
    let to = station_address(board.workshop.id, line.station.id);
    let longest = line.waiting.iter().map(|it| it.since).min();
    let values = [
        ("busy", line.at_tables.len().into()),
        ("tables", line.station.tables.into()),
    ];
    html! {
        section.card {
            h2 { bdi { (line.station.name) } }
            p {
                (text.with("workshops-waiting", &[("count", line.waiting.len().into())]))
                @if let Some(since) = longest { " " (text.with("workshops-longest", &[("minutes", minutes(view, since, board.now).into())])) }
                " " (text.with("workshops-busy", &values))
            }
            @if !line.at_tables.is_empty() {
                h3 { (text.of("workshops-at-tables")) }
                ul.numbers {
                    @for (table, here) in &line.at_tables {
                        li { (text.with("workshops-table", &[("table", (*table).into())])) " " (number(view, here)) " " small { (minutes(view, here.since, board.now)) } }
                    }
                }
            }
            @if !line.waiting.is_empty() {
                h3 { (text.of("workshops-waiting-here")) }
                ol.numbers {
                    @for here in &line.waiting {
                        li { (number(view, here)) " " small { (minutes(view, here.since, board.now)) } }
                    }
                }
            }
            @if board.workshop.is_open() && view.may(Permission::WorkAtStations) {
                p { a.button href=(to) { (text.with("workshops-work-at", &[("station", line.station.name.as_str().into())])) } }
            }
        }
    }
}

/// Opening and closing. Whoever closes learns what becomes of those inside before it is done.
fn doors(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let to = |verb: &str| format!("{}/{verb}", address(board.workshop.id));
    html! {
        h2 { (text.of("workshops-doors")) }
        @match board.workshop.state {
            State::Planned => {
                p { (text.of("workshops-open-means")) }
                (widgets::post_button(view, &to("open"), &text.of("workshops-open"), Look::Main))
            }
            State::Closed { .. } => {
                @if board.may_undo_close {
                    p { (text.of("workshops-undo-close-means")) }
                    (widgets::keyed_button(view, &to("undo-close"), &text.of("workshops-undo"), Look::Plain, "u"))
                }
                @if board.is_today {
                    (widgets::post_button(view, &to("open"), &text.of("workshops-open-again"), Look::Plain))
                } @else { p { (text.of("workshops-day-over")) } }
            }
            State::Open { .. } => {
                details.act {
                    summary { (text.of("workshops-close")) }
                    p { (text.with("workshops-close-means", &[("count", board.inside().into())])) }
                    @if board.inside() != 0 { p { (text.of("workshops-close-urgent")) } }
                    (widgets::post_button(view, &to("close"), &text.of("workshops-close-now"), Look::Danger))
                }
            }
        }
    }
}
