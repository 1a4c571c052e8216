//! The pages of the office's data.

mod list;
mod version;
mod write;

pub(super) use list::{list, one};
pub(super) use version::{compare, version};
pub(super) use write::{Writing, write};

use crate::versions::{Signed, State, Verified};
use crate::web::View;
use crate::web::widgets::{self, Tone};
use maud::{Markup, html};

/// What stands wherever something is used that nobody of the office has compared with its source; nothing where somebody
/// has.
pub fn unverified(view: &View, verified: Option<&Verified>) -> Markup {
    html! {
        @if verified.is_none() {
            (widgets::message(Tone::Attention, &view.text.of("office-data-unverified-used")))
        }
    }
}

/// The same in a line, beside what a rule said.
pub fn unverified_rule(view: &View, verified: Option<&Verified>) -> Markup {
    html! {
        @if verified.is_none() {
            " " span.state.attention { (view.text.of("office-data-unverified-rule")) }
        }
    }
}

/// Whether somebody compared a text with its source: who, when, with what; or how many of its rows.
fn verification(view: &View, it: &Signed) -> Markup {
    let text = view.text;
    let count = [("count", it.count().into()), ("of", it.rows.len().into())];
    html! {
        @match it.all() {
            Some(it) => (by(view, it)),
            None => {
                span.state.attention { (text.of("office-data-unverified")) }
                @if 0 < it.count() { " " (text.with("office-data-rows-checked", &count)) }
            },
        }
    }
}

/// Who compared something, when, and with what.
fn by(view: &View, it: &Verified) -> Markup {
    html! {
        span.state.done { (view.text.of("office-data-verified")) } " "
        bdi { (it.by) } ", " bdi.digits dir="ltr" { (it.on) }
        ": " bdi dir="auto" { (it.compared_with) }
    }
}

/// The message that says how far a version has come.
fn state_message(state: &State) -> &'static str {
    match state {
        State::Draft => "office-data-state-draft",
        State::Proposed(_) => "office-data-state-proposed",
        State::Approved(..) => "office-data-state-approved",
        State::Withdrawn => "office-data-state-withdrawn",
    }
}

/// What a version is called.
pub fn name(view: &View, number: u32) -> String {
    match number {
        0 => view.text.of("office-data-shipped"),
        number => view
            .text
            .with("office-data-version", &[("number", number.into())]),
    }
}
