//! The plan of one person.

use super::model::Line;
use crate::access::Permission;
use crate::contact::Said;
use crate::people::PersonId;
use crate::safety::overview::area;
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};

/// The page: the form for those who may write, the words for everybody else.
/// `others` are the plans of records that were put together with this one.
pub(super) fn plan(
    view: &View,
    person: PersonId,
    (filled, others): (&Filled, &[Filled]),
    is_in_danger: bool,
) -> Markup {
    let text = view.text;
    let to = format!("/people/{person}/safety");
    let mut all = std::iter::once(filled).chain(others);
    let is_kept_out = all.any(|it| !it.value(Line::KeptOut.word()).is_empty());
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        (widgets::message(Tone::Calm, &text.of("safety-plan-alone-first")))
        @if is_in_danger { (widgets::message(Tone::Attention, &text.of("safety-plan-in-danger"))) }
        @if view.may(Permission::EditPeople) { (form(view, &to, filled)) } @else { (words(view, filled)) }
        @for it in others {
            section.card {
                h2 { (text.of("safety-plan-other")) }
                (words(view, it))
            }
        }
        @if view.may(Permission::KeepDoorList) && is_kept_out {
            section.card {
                p { (text.of("safety-plan-to-door-means")) }
                (widgets::post_button(view, &format!("{to}/door"), &text.of("safety-plan-to-door"), Look::Plain))
            }
        }
        p.more { a href={ "/people/" (person) } { (text.of("people-back")) } }
    }
}

fn form(view: &View, to: &str, filled: &Filled) -> Markup {
    let text = view.text;
    let answers: Vec<(String, String)> = Said::ALL
        .iter()
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let until = Field {
        name: "order_until",
        label: "safety-plan-order-until",
        kind: "date",
        autocomplete: "off",
    };
    widgets::post_form(
        view,
        to,
        &html! {
            input type="hidden" name="version" value=(filled.value("version"));
            (widgets::choice(view, filled, "danger_today", "safety-plan-danger-today", &answers))
            (widgets::choice(view, filled, "seen_alone", "safety-plan-seen-alone", &answers))
            @for it in Line::ALL { (area(view, filled, it.word(), it.label())) }
            (widgets::field(view, filled, until))
            button.main { (text.of("safety-save")) }
        },
    )
}

fn words(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        dl.facts {
            @for (name, label) in [("danger_today", "safety-plan-danger-today"), ("seen_alone", "safety-plan-seen-alone")] {
                dt { (text.of(label)) }
                dd { (text.of(Said::find(filled.value(name)).unwrap_or(Said::Unsure).label())) }
            }
            @for it in Line::ALL.iter().filter(|it| !filled.value(it.word()).is_empty()) {
                dt { (text.of(it.label())) } dd.typed { bdi { (filled.value(it.word())) } }
            }
            @if !filled.value("order_until").is_empty() {
                dt { (text.of("safety-plan-order-until")) } dd { bdi dir="ltr" { (filled.value("order_until")) } }
            }
        }
    }
}
