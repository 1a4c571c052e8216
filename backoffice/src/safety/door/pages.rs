//! The list at the door.

use super::actions::Entry;
use crate::safety::overview::area;
use crate::web::widgets::{self, Look};
use crate::web::{Filled, View};
use maud::{Markup, html};

/// The page.
pub(super) fn list(view: &View, entries: &[Entry], filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        (widgets::home("/safety/door", &widgets::corrections(view, filled)))
        p.help { (text.of("safety-door-help")) }
        @if entries.is_empty() { (widgets::empty(&text.of("safety-door-none"))) }
        @for it in entries {
            section.card {
                p.typed { bdi { (it.words) } }
                p { small { (widgets::moment(view, it.added_at)) } }
                (widgets::post_button(view, &format!("/safety/door/{}/end", it.id), &text.of("safety-door-end"), Look::Quiet))
            }
        }
        section.card {
            h2 { (text.of("safety-door-add")) }
            (widgets::post_form(view, "/safety/door", &html! {
                (area(view, filled, "words", "safety-door-words"))
                button.main { (text.of("safety-save")) }
            }))
        }
        p.more { a href="/safety" { (text.of("safety-title")) } }
    }
}
