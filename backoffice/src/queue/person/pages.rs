//! The page of one number.

use super::sight::Sight;
use super::verbs::{group, verbs};
use crate::access::Permission;
use crate::history;
use crate::intake;
use crate::queue::dated;
use crate::queue::line::Priority;
use crate::queue::outlook::{between, clock_range, rounded};
use crate::queue::pages::{stage_words, undo};
use crate::queue::stage::Stage;
use crate::web::widgets::{self, Look};
use crate::web::{Filled, View};
use maud::{Markup, html};
use shared::ids::VisitId;

/// Where a number is.
pub(in crate::queue) fn address(visit: VisitId) -> String {
    format!("/queue/{visit}")
}

/// Everything about one number.
pub(super) fn person(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let is_over = sight.ticket.stage.over_since().is_some();
    let may = view.may(Permission::CallTickets);
    html! {
        (widgets::home(&address(sight.ticket.visit), &widgets::corrections(view, filled)))
        @if let Some(ticket) = &sight.undo { (undo(view, ticket, &address(sight.ticket.visit))) }
        (facts(view, sight))
        @if may { (first(view, sight)) }
        @if may && !is_over && sight.ticket.stage != Stage::With { (verbs(view, sight, filled)) }
        @if may { (group(view, sight, filled)) }
        @if may && matches!(sight.ticket.stage, Stage::Returns { .. }) { (dated::card(view, &sight.ticket, filled)) }
        (past(view, sight))
        p.more { a href="/queue" { (view.text.of("queue-back")) } }
    }
}

/// Where a verb of this number is sent.
pub(super) fn to(sight: &Sight, verb: &str) -> String {
    format!("/queue/{}/{verb}", sight.ticket.visit)
}

/// What is done first when somebody stands at the desk with their paper: they are called, or put into the line.
fn first(view: &View, sight: &Sight) -> Markup {
    let text = view.text;
    let stage = &sight.ticket.stage;
    let label = [("label", sight.ticket.label.as_str().into())];
    let waits = matches!(stage, Stage::Waiting | Stage::Held { .. });
    let is_inside = matches!(stage, Stage::AtStations { .. });
    let comes_back = matches!(stage, Stage::Returns { .. }) || sight.is_earlier && !is_inside;
    html! {
        div.actions {
            @if sight.is_free && waits { (widgets::post_button(view, &to(sight, "call"), &text.of("queue-call"), Look::Main)) }
            @if comes_back && stage.window().is_none() {
                (widgets::post_button(view, &to(sight, "here"), &text.with("queue-here", &label), Look::Plain))
            } @else if stage.over_since().is_some() {
                (widgets::post_button(view, &to(sight, "return"), &text.of("queue-return"), Look::Plain))
            }
        }
    }
}

fn facts(view: &View, sight: &Sight) -> Markup {
    let (text, ticket) = (view.text, &sight.ticket);
    let waits = matches!(ticket.stage, Stage::Waiting | Stage::Held { .. });
    html! {
        dl.facts {
            dt { (text.of("queue-stage")) }
            dd {
                (stage_words(view, ticket))
                @if waits && sight.room.is_called_by_nobody(&sight.known) { " " span.state.attention { (text.of("queue-called-by-nobody")) } }
            }
            dt { (text.of("queue-arrived")) }
            dd { (widgets::moment(view, ticket.arrived_at)) }
            @if let Some(card) = &sight.card {
                @if let Some(name) = &card.call_name { dt { (text.of("queue-name")) } dd { bdi { (name) } } }
                dt { (text.of("queue-languages")) }
                dd {
                    (intake::languages(text, card))
                    @if sight.room.needs_interpreter(&sight.known) { " " span.state.attention { (text.of("queue-interpreter")) } }
                }
            }
            @if let Some(lane) = &sight.known.lane { dt { (text.of("queue-lane")) } dd { (intake::lane(text, lane)) } }
            @if let Some(colour) = sight.known.colour { dt { (text.of("queue-urgency")) } dd { (intake::colour_of(text, colour)) } }
            @if let Some(priority) = sight.known.priority { dt { (text.of("queue-priority")) } dd { (text.of(priority_words(priority))) } }
            @if let Some(name) = sight.known.staff.and_then(|it| sight.names.get(&it)) { dt { (text.of("queue-for")) } dd { bdi { (name) } } }
            @if let Some(told) = ticket.told {
                dt { (text.of("queue-told")) }
                dd { (between(view, rounded(told.range))) " " small { (clock_range(view, told.range, ticket.arrived_at)) } }
            }
            @if let Some(until) = sight.away_until {
                dt { (text.of("queue-away")) }
                dd { (widgets::time_of_day(view, until)) " " small { (text.of("queue-away-because")) } }
            }
            @if let Some(range) = sight.expects {
                dt { (text.of("queue-expects")) }
                dd { (between(view, rounded(range))) " " small { (clock_range(view, range, sight.now)) } }
            }
        }
    }
}

/// The words for a reason.
pub(in crate::queue) fn priority_words(priority: Priority) -> &'static str {
    match priority {
        Priority::Body => "queue-priority-body",
        Priority::Child => "queue-priority-child",
        Priority::DatedPaper => "queue-priority-dated-paper",
        Priority::Other => "queue-priority-other",
    }
}

fn past(view: &View, sight: &Sight) -> Markup {
    html! {
        h2 { (view.text.of("queue-history")) }
        (history::steps(view, &sight.past, &sight.names))
    }
}
