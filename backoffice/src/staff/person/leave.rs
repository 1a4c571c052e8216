//! The way out: what somebody has in hand, and who takes it over.

use crate::access::{InHand, Staff};
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};
use translations::Value;

/// The field that says who takes this over.
pub(super) fn taker_field(word: &str) -> String {
    format!("to-{word}")
}

/// What ending somebody's access means, and what must be handed over first.
pub(super) fn page(view: &View, staff: &Staff, in_hand: &[InHand], filled: &Filled) -> Markup {
    let text = view.text;
    let cannot = in_hand.iter().any(|it| it.takers.is_empty());
    html! {
        (widgets::corrections(view, filled))
        p { (text.of("access-deactivate-means")) }
        (widgets::post_form(view, &format!("/staff/{}/deactivate", staff.id), &html! {
            @if in_hand.is_empty() { (widgets::message(Tone::Done, &text.of("access-nothing-in-hand"))) }
            @else { h2 { (text.of("access-hand-over")) } p { (text.of("access-hand-over-means")) } }
            @for it in in_hand { (one(view, it, filled)) }
            @if !cannot { button.(Look::Danger.class()) { (text.of("access-deactivate-now")) } }
        }))
        p.more { a href={ "/staff/" (staff.id) } { (text.of("access-leave-not")) } }
    }
}

fn one(view: &View, it: &InHand, filled: &Filled) -> Markup {
    let text = view.text;
    let field = taker_field(it.holding.word);
    let count = i64::try_from(it.count).unwrap_or(i64::MAX);
    let label = text.with(it.holding.label, &[("count", Value::from(count))]);
    html! {
        div.field {
            label for=(field) { (label) }
            @if it.takers.is_empty() { p.correction { (text.of("access-nobody-takes-over")) } }
            @else {
                select #(field) name=(field) required aria-invalid=[widgets::invalid(filled, &field)] {
                    option value="" { (text.of("access-choose-taker")) }
                    @for taker in &it.takers {
                        @let id = taker.id.to_string();
                        option value=(id) selected[filled.value(&field) == id] { (taker.display_name) " · " (text.of(taker.role.label())) }
                    }
                }
            }
        }
    }
}
