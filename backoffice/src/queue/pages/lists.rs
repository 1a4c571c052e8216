//! The lists below the card: who waits, who is at other windows, whose visit has ended today.

use super::super::board::Board;
use super::super::holder;
use super::super::model::Ticket;
use super::super::outlook::{between, rounded};
use super::super::person;
use super::super::private_form;
use super::super::stage::Stage;
use super::counter::{card, colour, window_name};
use crate::access::Permission;
use crate::intake;
use crate::web::View;
use crate::web::widgets::{self, Look};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

/// Who waits, in the order in which they will be called.
pub(super) fn waiting(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let longest = board
        .waiting
        .iter()
        .map(|it| it.wait_minutes(board.now))
        .max();
    html! {
        h2 {
            (text.of("queue-waiting")) " " span.count { (board.waiting.len()) }
            @if let Some(minutes) = longest {
                " " small { (text.with("queue-longest", &[("minutes", minutes.into())])) }
            }
        }
        @if board.waiting.is_empty() {
            (widgets::empty(&text.of("queue-nobody-waits")))
        } @else {
            div.line { (table(view, board, "queue-waiting", &board.waiting)) }
        }
    }
}

/// Who took a number on an earlier day: never lost, never in the way.
pub(super) fn earlier(view: &View, board: &Board) -> Markup {
    html! {
        @if !board.earlier.is_empty() {
            details.over #earlier {
                summary { (view.text.of("queue-earlier")) " " span.count { (board.earlier_count) } }
                p.lead { (view.text.of("queue-earlier-why")) }
                @if view.may(Permission::CallTickets) {
                    (widgets::post_button(view, "/queue/leftovers-left", &view.text.of("queue-earlier-left"), Look::Quiet))
                }
                div.line { (table(view, board, "queue-earlier", &board.earlier)) }
            }
        }
    }
}

/// Some of those who wait.
pub(in crate::queue) fn table(
    view: &View,
    board: &Board,
    name: &str,
    tickets: &[Ticket],
) -> Markup {
    let mut columns = vec!["queue-number", "queue-waited"];
    if board.cards.is_some() {
        columns.extend([
            "queue-urgency",
            "queue-name",
            "queue-languages",
            "queue-needs",
        ]);
    }
    if view.may(Permission::CallTickets) {
        columns.push("queue-actions");
    }
    let columns: Vec<String> = columns.iter().map(|it| view.text.of(it)).collect();
    let rows: Vec<Vec<Markup>> = tickets.iter().map(|it| row(view, board, it)).collect();
    widgets::table(&view.text.of(name), &columns, &rows)
}

fn row(view: &View, board: &Board, ticket: &Ticket) -> Vec<Markup> {
    let is_next = board.next.is_some_and(|(visit, _)| visit == ticket.visit);
    let known = board.known.get(&ticket.visit);
    let by_kiosk = card(board, ticket).map(|it| it.lane.clone());
    let lane = known.and_then(|it| it.lane.clone()).or(by_kiosk);
    let mut cells = vec![
        html! {
            a.number dir="ltr" href=(person::address(ticket.visit)) { (ticket.label) }
            @for other in board.along.get(&ticket.visit).into_iter().flatten() { " + " span.number dir="ltr" { (other) } }
            @if is_next { " " span.next { (view.text.of("queue-next")) } }
            @if let Some(lane) = lane { " " small { (intake::lane(view.text, &lane)) } }
            (marks(view, board, ticket))
            (super::paper(view, board, ticket))
        },
        waited(view, board, ticket),
    ];
    if board.cards.is_some() {
        cells.extend(told(view, board, ticket));
    }
    if view.may(Permission::CallTickets) {
        cells.push(actions(view, board, ticket));
    }
    cells
}

/// Why a number goes before others, what staff have said of it, and what they should know before they call it. While the
/// office is locked there is no column for its colour.
fn marks(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let text = view.text;
    let known = board.known.get(&ticket.visit);
    let staff = ticket.marks.staff.and_then(|it| board.names.get(&it));
    let colour = known
        .filter(|_| board.cards.is_none())
        .and_then(|it| it.colour);
    html! {
        @if let Some(colour) = colour { " " (intake::colour_of(text, colour)) }
        @if let Some(at) = known.and_then(|it| it.slot_at) {
            " " span.need { (text.of("queue-appointment")) " " (widgets::time_of_day(view, at)) }
        }
        @if let Stage::Held { until } = ticket.stage {
            " " span.state.off { (text.of("queue-stage-held")) " " (widgets::time_of_day(view, until)) }
        }
        @if let Some(until) = away(board, ticket) {
            " " span.state.off { (text.of("queue-away")) " " (widgets::time_of_day(view, until)) }
        }
        @if let Some(priority) = known.and_then(|it| it.priority) {
            " " span.need { (text.of(person::priority_words(priority))) }
        }
        @if let Some(name) = staff { " " small { (text.of("queue-for")) " " bdi { (name) } } }
        @if known.is_some_and(|it| board.room.needs_interpreter(it)) {
            " " span.state.attention { (text.of("queue-interpreter")) }
        }
        @if known.is_some_and(|it| board.room.is_called_by_nobody(it)) {
            " " span.state.attention { (text.of("queue-called-by-nobody")) }
        }
    }
}

/// Until when somebody may be away because they were told that they might.
pub(super) fn away(board: &Board, ticket: &Ticket) -> Option<DateTime<Utc>> {
    let known = board.known.get(&ticket.visit)?;
    holder::away_until(ticket, known, board.outlook.closes_at, board.now)
}

/// Who was asked to come today or before: they press nothing at the kiosk, somebody notes that they are here.
pub(super) fn expected(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let columns = [
        "queue-number",
        "queue-arrived",
        "queue-return-on-day",
        "queue-actions",
    ]
    .map(|it| text.of(it));
    let may = view.may(Permission::CallTickets);
    let row = |it: &Ticket| {
        let here = text.with("queue-here", &[("label", it.label.as_str().into())]);
        let to = format!("/queue/{}/here", it.visit);
        vec![
            html! { a.number dir="ltr" href=(person::address(it.visit)) { (it.label) } },
            widgets::moment(view, it.arrived_at),
            html! {
                @if let Stage::Returns { day, .. } = it.stage {
                    time dir="ltr" datetime=(day) { (day) }
                    @if day < board.today { " " span.state.attention { (text.of("queue-expected-late")) } }
                }
            },
            html! { @if may { (widgets::post_button(view, &to, &here, Look::Plain)) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = board.expected.iter().map(row).collect();
    html! {
        @if !rows.is_empty() {
            h2 { (text.of("queue-expected")) " " span.count { (rows.len()) } }
            p.lead { (text.of("queue-expected-why")) }
            (widgets::table(&text.of("queue-expected"), &columns, &rows))
        }
    }
}

fn waited(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let is_earlier = board.earlier.iter().any(|it| it.visit == ticket.visit);
    let minutes = ticket.wait_minutes(board.now);
    html! {
        @if is_earlier {
            (widgets::moment(view, ticket.arrived_at))
        } @else {
            span.minutes { (view.text.with("queue-minutes", &[("minutes", minutes.into())])) }
            " " small { (widgets::time_of_day(view, ticket.arrived_at)) }
            @if let Some((range, _)) = board.outlook.waits.get(&ticket.visit) {
                " " small.expects title=(view.text.of("queue-expects")) { (arrow(view)) " " (between(view, rounded(*range))) }
            }
        }
    }
}

/// From now to then, as the page is read.
fn arrow(view: &View) -> &'static str {
    match view.text.language().direction() {
        "rtl" => "←",
        _ => "→",
    }
}

/// What the visitor told the kiosk, for reception's eyes.
fn told(view: &View, board: &Board, ticket: &Ticket) -> Vec<Markup> {
    let text = view.text;
    let Some(card) = card(board, ticket) else {
        let mut cells = vec![html! { span.off { (text.of("queue-not-read")) } }];
        cells.extend((1..4).map(|_| html! {}));
        return cells;
    };
    vec![
        colour(view, board, ticket, card),
        html! {
            @if let Some(name) = &card.call_name { bdi { (name) } }
            @if let Some(time) = card.appointment_time.as_ref().filter(|_| has_none(board, ticket)) {
                small.reason { (text.of("queue-appointment-says")) " " bdi { (time) } }
            }
        },
        intake::languages(text, card),
        intake::needs(text, card),
    ]
}

/// Whether a number is tied to no appointment.
fn has_none(board: &Board, ticket: &Ticket) -> bool {
    let known = board.known.get(&ticket.visit);
    known.is_none_or(|it| it.slot_at.is_none())
}

fn actions(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let text = view.text;
    let to = |verb: &str| format!("/queue/{}/{verb}", ticket.visit);
    let label = |id: &str| text.with(id, &[("label", ticket.label.as_str().into())]);
    let is_free = board.mine.is_some() && board.current.is_none();
    let is_earlier = board.earlier.iter().any(|it| it.visit == ticket.visit);
    widgets::post_form(
        view,
        &to(if is_free { "call" } else { "left" }),
        &html! {
            @if is_free { button.plain aria-label=(label("queue-call-this")) { (text.of("queue-call")) } " " }
            @if is_earlier { button.quiet formaction=(to("here")) { (label("queue-here")) } " " }
            button.quiet formaction=(to("left")) aria-label=(label("queue-left-this")) { (text.of("queue-left")) }
            (private_form::form_button(view, board, ticket))
        },
    )
}

/// Who is called to the other windows, or is there.
pub(super) fn elsewhere(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let columns = [
        "queue-window-column",
        "queue-number",
        "queue-stage",
        "queue-staff",
    ]
    .map(|it| text.of(it));
    let row = |it: &Ticket| {
        let window = it.stage.window();
        let staff = board
            .windows
            .iter()
            .find(|at| Some(at.window) == window)
            .and_then(|at| board.names.get(&at.staff?));
        vec![
            html! { @if let Some(window) = window { (window_name(view, &board.window_label(window))) } },
            html! {
                a.number dir="ltr" href=(person::address(it.visit)) { (it.label) }
                @for other in board.along.get(&it.visit).into_iter().flatten() { " + " span.number dir="ltr" { (other) } }
            },
            stage(view, it),
            html! { @if let Some(name) = staff { bdi { (name) } } },
        ]
    };
    let rows: Vec<Vec<Markup>> = board.elsewhere.iter().map(row).collect();
    html! {
        @if !rows.is_empty() {
            h2 { (text.of("queue-elsewhere")) }
            (widgets::table(&text.of("queue-elsewhere"), &columns, &rows))
        }
    }
}

/// Whose visit has ended today, folded away; each may come back.
pub(in crate::queue) fn over(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let columns = ["queue-number", "queue-stage", "queue-actions"].map(|it| text.of(it));
    let may = view.may(Permission::CallTickets);
    let row = |it: &Ticket| {
        let label = text.with("queue-return-this", &[("label", it.label.as_str().into())]);
        vec![
            html! { a.number dir="ltr" href=(person::address(it.visit)) { (it.label) } },
            stage(view, it),
            html! {
                @if may { (widgets::post_button(view, &format!("/queue/{}/return", it.visit), &label, Look::Quiet)) }
            },
        ]
    };
    let rows: Vec<Vec<Markup>> = board.over.iter().map(row).collect();
    html! {
        @if !rows.is_empty() {
            details.over #over {
                summary { (text.of("queue-over")) " " span.count { (board.over_count) } }
                @if rows.len() < board.over_count { p { (text.of("queue-over-newest")) } }
                (widgets::table(&text.of("queue-over"), &columns, &rows))
            }
        }
    }
}

/// Where a visitor is, and since when.
pub(in crate::queue) fn stage(view: &View, ticket: &Ticket) -> Markup {
    let (class, words, at) = match &ticket.stage {
        Stage::Waiting => ("", "queue-stage-waiting", None),
        Stage::Called { at, .. } => ("attention", "queue-stage-called", Some(*at)),
        Stage::Serving { since, .. } => ("", "queue-stage-serving", Some(*since)),
        Stage::Served { at, .. } => ("done", "queue-stage-served", Some(*at)),
        Stage::NoShow { at } => ("off", "queue-stage-no-show", Some(*at)),
        Stage::Left { at } => ("off", "queue-stage-left", Some(*at)),
        Stage::Held { until } => ("off", "queue-stage-held", Some(*until)),
        Stage::With => ("", "queue-stage-with", None),
        Stage::Returns { at, .. } => ("off", "queue-stage-returns", Some(*at)),
        Stage::AtStations { waits_since } => ("", "queue-stage-at-stations", *waits_since),
    };
    html! {
        span.state.(class) { (view.text.of(words)) }
        @if let Some(at) = at { " " small { (widgets::time_of_day(view, at)) } }
    }
}
