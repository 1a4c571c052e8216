//! The pages of the manual.

mod draft;
mod list;
mod log;
mod policy;
mod register;

pub(super) use draft::{Asked, draft, filled};
pub(super) use list::{Shown, list, manual};
pub(super) use log::log;
pub(super) use policy::{policy, version};
pub(super) use register::{file, register};

use super::model::Standing;
use crate::web::View;
use chrono::NaiveDate;
use maud::{Markup, html};

/// A day; its digits read from left to right in every language.
fn day(on: NaiveDate) -> Markup {
    html! { time datetime=(on.to_string()) dir="ltr" { (on.to_string()) } }
}

/// How somebody stands, in words.
fn standing(view: &View, it: Standing) -> Markup {
    let (class, words, on) = match it {
        Standing::Signed { on } => ("done", "policies-signed-on", on),
        Standing::Due { until } => ("due", "policies-due-until", until),
        Standing::Late { since } => ("off", "policies-late-since", since),
    };
    let words = view.text.with(words, &[("day", on.to_string().into())]);
    html! { span.state.(class) { (words) } }
}

/// Paragraphs as they were typed.
fn paragraphs(body: &str) -> Markup {
    html! {
        @for it in body.split("\n\n").map(str::trim).filter(|it| !it.is_empty()) {
            p.lines dir="auto" { (it) }
        }
    }
}
