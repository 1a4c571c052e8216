//! What was told of how the person may be reached, each with a button that takes it on record.

use crate::contact::{Proposed, masked};
use crate::people::Found;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};
use shared::ids::VisitId;

/// How something that was told stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nobody has confirmed it.
    Told,
    /// It is on record already.
    OnRecord,
}

/// What the page shows.
pub(super) struct Told {
    pub(super) visit: VisitId,
    pub(super) clients: Vec<Found>,
    /// What was told, and how it stands.
    pub(super) proposed: Vec<(Proposed, Standing)>,
}

/// The page.
pub(super) fn told(view: &View, told: &Told, filled: &Filled) -> Markup {
    let text = view.text;
    let to = format!("/intakes/{}/contacts", told.visit.0);
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        div #contacts {
            @if told.proposed.is_empty() { (widgets::empty(&text.of("intake-contacts-none"))) }
            @else { (widgets::message(Tone::Calm, &text.of("intake-contacts-help"))) }
            @if told.clients.is_empty() && !told.proposed.is_empty() {
                p { (text.of("intake-contacts-nobody")) " "
                    a href={ "/intakes/" (told.visit.0) "/people" } { (text.of("intake-matter-open")) } }
            }
            @for (it, standing) in &told.proposed { (one(view, told, &to, it, *standing)) }
        }
        @for it in &told.clients {
            p { a.button href={ "/people/" (it.id) "/contact" } { (text.of("contact-title")) ": " bdi { (it.listed()) } } }
        }
        p.more { a href={ "/intakes/" (told.visit.0) } { (text.of("intake-back-to-intake")) } }
    }
}

fn one(view: &View, told: &Told, to: &str, it: &Proposed, standing: Standing) -> Markup {
    let text = view.text;
    let allows: Vec<String> = it
        .facts
        .allows
        .iter()
        .map(|it| text.of(it.label()))
        .collect();
    html! {
        section.card {
            h2 { (text.of(it.kind.label())) " " bdi dir="ltr" { (masked(it.kind, &it.facts.value)) } }
            p { (text.of("contact-may")) ": "
                @if allows.is_empty() { (text.of("contact-may-nothing")) } @else { (allows.join(" · ")) } }
            @if standing == Standing::OnRecord { p { (text.of("intake-contacts-there")) } }
            @else {
                @for client in &told.clients {
                    (widgets::post_form(view, to, &html! {
                        input type="hidden" name="source" value=(it.source);
                        input type="hidden" name="person" value=(client.id);
                        button.plain { (text.of("intake-contacts-take")) " " bdi { (client.listed()) } }
                    }))
                }
            }
        }
    }
}
