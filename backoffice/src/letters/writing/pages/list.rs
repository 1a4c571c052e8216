//! All letters of a visit, and the beginnings of new ones.

use super::one_address;
use crate::access::Permission;
use crate::letters::choices::Choice;
use crate::letters::writing::model::Paper;
use crate::selection::Letter;
use crate::web::widgets;
use crate::web::{View, language_name};
use maud::{Markup, html};
use shared::ids::VisitId;

/// The whole page.
pub(in crate::letters::writing) fn list(view: &View, visit: VisitId, all: &[Paper]) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("letters-of-visit-lead")) }
        @if all.is_empty() { (widgets::empty(&text.of("letters-none"))) }
        @else { (table(view, all)) }
        @if view.may(Permission::WriteLetters) {
            h2 { (text.of("letters-new")) }
            ul {
                @for kind in Letter::ALL {
                    li { a href={ "/intakes/" (visit) "/letters/new/" (kind.word()) } { (text.of(Choice::label(*kind))) } }
                }
            }
            p { a href={ "/intakes/" (visit) "/referrals" } { (text.of("letters-slip-instead")) } }
            p { a href={ "/intakes/" (visit) "/advice" } { (text.of("letters-to-advice")) } }
        }
        p.more { a href={ "/intakes/" (visit) } { (text.of("letters-back-to-intake")) } }
    }
}

fn table(view: &View, all: &[Paper]) -> Markup {
    let text = view.text;
    let columns = [
        "letters-kind",
        "letters-language",
        "letters-stage",
        "letters-since",
        "letters-mark",
    ]
    .map(|it| text.of(it));
    let row = |it: &Paper| {
        vec![
            html! { a href=(one_address(it.visit, it.id)) { (text.of(Choice::label(it.kind))) } },
            html! { (language_name(text, it.language.tag())) },
            html! { (text.of(it.stage.label())) },
            widgets::moment(view, it.changed_at),
            html! { @if it.is_protected { (text.of("letters-protected")) " " } bdi { (it.code_word) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = all.iter().map(row).collect();
    widgets::table(&text.of("letters-title"), &columns, &rows)
}
