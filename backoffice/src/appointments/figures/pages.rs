//! The page with the figures of appointments.

use super::model::{FEW, Figures};
use crate::appointments::ids::TypeId;
use crate::appointments::parts;
use crate::appointments::types::AppointmentType;
use crate::web::View;
use crate::web::widgets;
use maud::{Markup, html};
use std::collections::BTreeMap;
use translations::Text;

/// The figures of each type in the last quarter of a year.
pub(super) fn figures(
    view: &View,
    types: &[AppointmentType],
    all: &BTreeMap<TypeId, Figures>,
) -> Markup {
    let text = view.text;
    let columns = [
        "appointments-type",
        "appointments-figures-came",
        "appointments-figures-no-shows",
        "appointments-figures-rate",
        "appointments-figures-cancelled",
        "appointments-figures-overbooked",
    ]
    .map(|it| text.of(it));
    let row = |(of, it): (&TypeId, &Figures)| {
        let whole = it.came + it.no_shows;
        let mark = |of: u32| few(text, of);
        vec![
            html! { bdi { (parts::type_name(types, *of)) } },
            html! { (it.came) (mark(whole)) },
            html! { (it.no_shows) (mark(whole)) },
            html! {
                @if let Some(percent) = it.no_show_percent() {
                    (text.with("appointments-percent", &[("percent", percent.into())])) (mark(whole))
                } @else { "–" }
            },
            html! { (it.cancelled) (mark(it.cancelled)) },
            html! { (it.overbooked_days) },
        ]
    };
    let rows: Vec<Vec<Markup>> = all.iter().map(row).collect();
    html! {
        p.lead { (text.of("appointments-figures-lead")) }
        p.paper-only { strong { (text.of("appointments-figures-inside-only")) } }
        @if rows.is_empty() {
            (widgets::empty(&text.of("appointments-figures-none")))
        } @else {
            (widgets::table(&text.of("appointments-figures"), &columns, &rows))
            @if all.values().any(is_of_few) { p.help.few { (text.of("appointments-figures-few")) } }
        }
        (parts::back(view))
    }
}

/// The mark of a figure from so few that it says something of single people.
fn few(text: Text, of: u32) -> Markup {
    html! {
        @if (1..FEW).contains(&of) {
            " " abbr.few title=(text.of("appointments-figures-few")) { span.unseen { (text.of("appointments-figures-few")) } }
        }
    }
}

fn is_of_few(it: &Figures) -> bool {
    let few = 1..FEW;
    few.contains(&(it.came + it.no_shows)) || few.contains(&it.cancelled)
}
