//! The banner: one line, read out and sounded once for each number.

use super::routes::ALERTS;
use super::sight::Sight;
use crate::queue::model::Ticket;
use crate::queue::person;
use crate::web::{View, widgets};
use maud::{Markup, html};

/// The banner; empty when nobody RED waits.
pub(super) fn banner(view: &View, sight: &Sight) -> Markup {
    let text = view.text;
    let longest = sight.red.iter().map(|it| it.wait_minutes(sight.now)).max();
    let count = sight.red.len() + sight.earlier.len();
    let number = |it: &Ticket| {
        html! { " " a.number dir="ltr" href=(person::address(it.visit)) data-say={ "red-" (it.label) } data-loud data-sound { (it.label) } }
    };
    widgets::live(
        ALERTS.id,
        ALERTS.topics,
        ALERTS.source,
        &html! {
            @if 0 < count {
                div.red-banner {
                    strong { (text.with("queue-alerts-red", &[("count", count.into())])) }
                    @for it in &sight.red { (number(it)) }
                    @if let Some(minutes) = longest {
                        " " small { (text.with("queue-alerts-since", &[("minutes", minutes.into())])) }
                    }
                    @if !sight.earlier.is_empty() {
                        " " small { (text.of("queue-earlier")) ":" }
                        @for it in &sight.earlier { (number(it)) }
                    }
                }
            }
        },
    )
}
