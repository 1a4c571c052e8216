//! The part of a number's page that is about an appointment.

use super::actions::Claimed;
use crate::access::Permission;
use crate::appointments::{self, Expected};
use crate::web::widgets::{self, Field, Look};
use crate::web::{Filled, View};
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use shared::ids::VisitId;

/// The time that was agreed, or the field for the code.
pub(in crate::queue) fn card(
    view: &View,
    visit: VisitId,
    slot_at: Option<DateTime<Utc>>,
    claimed: Option<&Claimed>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let code = Field {
        name: "appointment",
        label: "queue-appointment-code",
        kind: "text",
        autocomplete: "off",
    };
    html! {
        section.card {
            h2 { (text.of("queue-appointment")) }
            @if let Some(at) = slot_at {
                p { (text.of("queue-appointment-at")) " " strong { (widgets::time_of_day(view, at)) } }
                @if view.may(Permission::BookAppointments) {
                    p.help { a href=(appointments::ROOM.path) { (text.of("queue-appointment-wrong")) } }
                }
            } @else {
                @if let Some(it) = claimed { (says(view, visit, it)) }
                p { (text.of("queue-appointment-why")) }
                (widgets::post_form(view, &format!("/queue/{visit}/appointment"), &html! {
                    (widgets::field(view, filled, code))
                    button.plain { (text.of("queue-appointment-check-in")) }
                }))
            }
        }
    }
}

/// What the visitor says, and the appointments that it may be; people decide which.
fn says(view: &View, visit: VisitId, claimed: &Claimed) -> Markup {
    let text = view.text;
    let tie = |it: &Expected| {
        let time = it.starts_at.with_timezone(&view.zone);
        let values = [
            ("name", it.code_name.as_str().into()),
            ("time", time.format("%H:%M").to_string().into()),
        ];
        let to = format!("/queue/{visit}/appointment/{}", it.id);
        let words = text.with("queue-appointment-tie", &values);
        widgets::post_button(view, &to, &words, Look::Plain)
    };
    html! {
        p { (text.of("queue-appointment-says")) " " strong { (widgets::time_of_day(view, claimed.at)) } }
        @if claimed.near.is_empty() {
            p { (text.of("queue-appointment-none")) }
        } @else {
            p { (text.of("queue-appointment-says-why")) }
            @for it in &claimed.near { (tie(it)) " " }
        }
    }
}
