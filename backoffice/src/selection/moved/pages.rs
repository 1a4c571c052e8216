//! Matters that moved to a court and wait for somebody who may appear there.

use super::actions::{Line, PAGE};
use super::model::Lead;
use crate::access::StaffId;
use crate::selection::Member;
use crate::selection::items::pages::day;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, View, sentence};
use maud::{Markup, html};
use shared::ids::VisitId;
use std::collections::BTreeMap;

type Names = BTreeMap<StaffId, String>;

/// The field in which somebody is chosen for a visit.
pub(super) fn field(visit: VisitId) -> String {
    format!("to-{visit}")
}

/// The whole page.
pub(super) fn moved(
    view: &View,
    all: &[Line],
    names: &Names,
    me: &Member,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    html! {
        (widgets::home(PAGE, &widgets::corrections(view, filled)))
        p.lead { (text.of("selection-moved-lead")) }
        @if all.is_empty() { (widgets::empty(&text.of("selection-moved-none"))) }
        @for it in all {
            section.card {
                h2 { a.number href={ "/intakes/" (it.moved.visit) "/selection" } dir="ltr" { (it.label) } }
                (standing(view, it, names))
                @if it.takers.is_empty() { p.correction { (text.of("selection-moved-no-taker")) } }
                @else if me.supervises() { (take(view, it, filled)) }
                @else { p.help { (text.of("selection-moved-who")) } }
            }
        }
        p.more { a href="/selection" { (text.of("selection-title")) } }
    }
}

/// How it stands with one of them.
pub(in crate::selection) fn standing(view: &View, it: &Line, names: &Names) -> Markup {
    let text = view.text;
    let name = |id: &StaffId| names.get(id).cloned().unwrap_or_default();
    html! {
        (widgets::message(Tone::Attention, &text.of("selection-moved-is")))
        p {
            (text.of("selection-moved-since")) " " (widgets::moment(view, it.moved.at)) " · "
            (text.of("selection-moved-by")) " " (day(it.moved.reassign_by))
        }
        @match &it.lead {
            Lead::Nobody => p { (text.of("selection-moved-nobody")) },
            Lead::Goes(id) => p { (text.with("selection-moved-goes", &[("name", name(id).into())])) },
            Lead::Suspended(id) => p { strong { (text.with("selection-moved-suspended", &[("name", name(id).into())])) } },
        }
    }
}

/// The form with which a supervisor says who takes it over.
fn take(view: &View, it: &Line, filled: &Filled) -> Markup {
    let text = view.text;
    let id = field(it.moved.visit);
    let described = format!("{id}-correction");
    let refusal = filled.refusal(&id);
    html! {
        (widgets::post_form(view, &format!("{PAGE}/{}", it.moved.visit), &html! {
            div.field {
                label for=(id) { (text.of("selection-moved-to")) }
                select #(id) name="to" required aria-invalid=[widgets::invalid(filled, &id)] aria-describedby=[refusal.map(|_| &described)] {
                    option value="" { (text.of("selection-moved-choose")) }
                    @for taker in &it.takers {
                        option value=(taker.id) { (taker.display_name) " · " (text.of(taker.role.label())) }
                    }
                }
                @if let Some(refusal) = refusal { p.correction id=(described) { (sentence(text, refusal)) } }
            }
            button.main { (text.of("selection-moved-take")) }
        }))
    }
}
