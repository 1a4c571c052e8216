//! The lists below the card: who waits, who is at other windows, whose visit has ended today.

use super::super::board::Board;
use super::super::model::Ticket;
use super::super::private_form;
use super::super::stage::Stage;
use super::counter::{card, window_name};
use crate::access::Permission;
use crate::intake;
use crate::web::View;
use crate::web::widgets::{self, Look};
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

fn table(view: &View, board: &Board, name: &str, tickets: &[Ticket]) -> Markup {
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
    let lane = card(board, ticket).map(|it| intake::lane(view.text, &it.lane));
    let mut cells = vec![
        html! {
            span.number dir="ltr" { (ticket.label) }
            @if is_next { " " span.next { (view.text.of("queue-next")) } }
            @if let Some(lane) = lane { " " small { (lane) } }
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

fn waited(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let is_earlier = board.earlier.iter().any(|it| it.visit == ticket.visit);
    let minutes = ticket.wait_minutes(board.now);
    html! {
        @if is_earlier {
            (widgets::moment(view, ticket.arrived_at))
        } @else {
            span.minutes { (view.text.with("queue-minutes", &[("minutes", minutes.into())])) }
            " " small { (widgets::time_of_day(view, ticket.arrived_at)) }
        }
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
        html! {
            (intake::colour(text, card))
            @if let Some(reason) = intake::reason(view, card) { small.reason { (reason) } }
        },
        html! { @if let Some(name) = &card.call_name { bdi { (name) } } },
        intake::languages(text, card),
        intake::needs(text, card),
    ]
}

fn actions(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let text = view.text;
    let to = |verb: &str| format!("/queue/{}/{verb}", ticket.visit);
    let label = |id: &str| text.with(id, &[("label", ticket.label.as_str().into())]);
    let is_free = board.mine.is_some() && board.current.is_none();
    widgets::post_form(
        view,
        &to(if is_free { "call" } else { "left" }),
        &html! {
            @if is_free { button.plain aria-label=(label("queue-call-this")) { (text.of("queue-call")) } " " }
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
            html! { span.number dir="ltr" { (it.label) } },
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
pub(super) fn over(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let columns = ["queue-number", "queue-stage", "queue-actions"].map(|it| text.of(it));
    let may = view.may(Permission::CallTickets);
    let row = |it: &Ticket| {
        let label = text.with("queue-return-this", &[("label", it.label.as_str().into())]);
        vec![
            html! { span.number dir="ltr" { (it.label) } },
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

fn stage(view: &View, ticket: &Ticket) -> Markup {
    let (class, words, at) = match &ticket.stage {
        Stage::Waiting => ("", "queue-stage-waiting", None),
        Stage::Called { at, .. } => ("attention", "queue-stage-called", Some(*at)),
        Stage::Serving { since, .. } => ("", "queue-stage-serving", Some(*since)),
        Stage::Served { at, .. } => ("done", "queue-stage-served", Some(*at)),
        Stage::NoShow { at } => ("off", "queue-stage-no-show", Some(*at)),
        Stage::Left { at } => ("off", "queue-stage-left", Some(*at)),
    };
    html! {
        span.state.(class) { (view.text.of(words)) }
        @if let Some(at) = at { " " small { (widgets::time_of_day(view, at)) } }
    }
}
