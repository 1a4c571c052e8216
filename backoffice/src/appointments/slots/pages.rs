//! The page on which times are made for a span of weeks.

use super::actions::Made;
use crate::appointments::parts;
use crate::appointments::settings::Settings;
use crate::appointments::types::AppointmentType;
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};

/// What came of the last plan, and the form for the next.
pub(super) fn slots(
    view: &View,
    types: &[AppointmentType],
    settings: &Settings,
    filled: &Filled,
    made: Option<Made>,
) -> Markup {
    let text = view.text;
    let values = [
        ("weeks", settings.weeks_ahead.into()),
        ("percent", settings.hold_back_percent.into()),
    ];
    let offered: Vec<_> = types.iter().filter(|it| it.is_offered).collect();
    html! {
        p.lead { (text.with("appointments-slots-lead", &values)) }
        @if let Some(made) = made { (told(view, made)) }
        (widgets::home("/appointments/slots", &widgets::corrections(view, filled)))
        @if offered.is_empty() {
            (widgets::empty(&text.of("appointments-slots-no-type")))
            p { a.button href="/appointments/types" { (text.of("appointments-types")) } }
        } @else {
            (form(view, &offered, filled))
        }
        p.more { a href="/appointments/week" { (text.of("appointments-week")) } }
        (parts::back(view))
    }
}

fn told(view: &View, made: Made) -> Markup {
    let count = |id, count: u32| view.text.with(id, &[("count", count.into())]);
    html! {
        (widgets::message(Tone::Done, &count("appointments-slots-made", made.made)))
        @if made.skipped != 0 {
            (widgets::message(Tone::Attention, &count("appointments-slots-skipped", made.skipped)))
        }
    }
}

fn form(view: &View, types: &[&AppointmentType], filled: &Filled) -> Markup {
    let text = view.text;
    let field = |name: &'static str, label: &'static str, kind: &'static str| {
        let it = Field {
            name,
            label,
            kind,
            autocomplete: "off",
        };
        widgets::field(view, filled, it)
    };
    let types: Vec<_> = types
        .iter()
        .map(|it| (it.id.to_string(), it.facts.name.clone()))
        .collect();
    widgets::post_form(
        view,
        "/appointments/slots",
        &html! {
            (widgets::choice(view, filled, "type", "appointments-type", &types))
            (parts::weekdays(view, filled, "weekdays", "appointments-slots-weekdays"))
            (field("from", "appointments-slots-from", "time"))
            (field("to", "appointments-slots-to", "time"))
            (field("every", "appointments-slots-every", "number"))
            (field("capacity", "appointments-slots-capacity", "number"))
            (field("first", "appointments-slots-first", "date"))
            (field("last", "appointments-slots-last", "date"))
            button.main { (text.of("appointments-slots-make")) }
        },
    )
}
