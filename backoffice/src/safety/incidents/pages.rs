//! Reports of what happened.

use super::actions::Incident;
use crate::access::{Permission, StaffId};
use crate::safety::overview::area;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The page.
pub(super) fn list(
    view: &View,
    incidents: &[Incident],
    names: &BTreeMap<StaffId, String>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    html! {
        (widgets::home("/safety/incidents", &widgets::corrections(view, filled)))
        section.card {
            h2 { (text.of("safety-incident-add")) }
            (widgets::message(Tone::Calm, &text.of("safety-incident-care")))
            (widgets::post_form(view, "/safety/incidents", &html! {
                (area(view, filled, "words", "safety-incident-words"))
                button.main { (text.of("safety-save")) }
            }))
        }
        @let title = if view.may(Permission::ReadIncidents) { "safety-incidents-all" } else { "safety-incidents-own" };
        h2 { (text.of(title)) }
        @if incidents.is_empty() { (widgets::empty(&text.of("safety-incidents-none"))) }
        @for it in incidents {
            section.card {
                p { (widgets::moment(view, it.at)) " · " bdi { (names.get(&it.staff).map_or("–", String::as_str)) } }
                p.typed { bdi { (it.words) } }
            }
        }
        p.more { a href="/safety" { (text.of("safety-title")) } }
    }
}
