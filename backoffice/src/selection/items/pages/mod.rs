//! The pages of selection: the board, one item, its brief.

mod board;
mod brief;
mod forms;
mod item;

pub(super) use board::{board, column, take_up};
pub(super) use brief::brief;
pub(in crate::selection) use brief::facts as brief_facts;
pub(in crate::selection) use forms::{choices, further, kept_back};
pub(super) use item::{Following, item, stands};
pub(in crate::selection) use item::{reasons, votes, way};

use crate::selection::items::store::Task;
use crate::selection::{Forum, Promise};
use crate::web::Filled;
use crate::web::View;
use crate::web::widgets::{self, Field};
use chrono::NaiveDate;
use maud::{Markup, html};
use uuid::Uuid;

/// Where an item is.
pub(in crate::selection) fn address(id: Uuid) -> String {
    format!("/selection/{id}")
}

/// A day.
pub(in crate::selection) fn day(it: NaiveDate) -> Markup {
    html! { time datetime=(it) dir="ltr" { (it) } }
}

/// Before whom the matter is.
pub(in crate::selection) fn forum(it: Forum) -> &'static str {
    match it {
        Forum::Agencies => "selection-forum-agencies",
        Forum::Courts => "selection-forum-courts",
    }
}

/// Whether the promise is kept, in words.
pub(in crate::selection) fn promise(view: &View, it: Promise) -> Markup {
    let text = view.text;
    match it {
        Promise::Open { by } => html! { (text.of("selection-promised-by")) " " (day(by)) },
        Promise::Kept { on } => html! { (text.of("selection-promise-kept")) " " (day(on)) },
        Promise::Broken {
            by,
            business_days_late,
        } => {
            let days = i64::try_from(business_days_late).unwrap_or(i64::MAX);
            html! {
                span.state.attention { (text.with("selection-promise-late", &[("days", days.into())])) }
                " " (day(by))
            }
        }
    }
}

/// A line of a form.
pub(in crate::selection) fn line(
    view: &View,
    filled: &Filled,
    (name, label, kind): (&str, &str, &str),
) -> Markup {
    let field = Field {
        name,
        label,
        kind,
        autocomplete: "off",
    };
    widgets::field(view, filled, field)
}

/// A kind of case by its code and, where the program knows it, its name.
pub(in crate::selection) fn case_type(view: &View, id: &str) -> Markup {
    html! { bdi { (case_type_words(view, id)) } }
}

/// The same, as a list to choose from has it.
pub(in crate::selection) fn case_type_words(view: &View, id: &str) -> String {
    let message = format!("case-type-{}", id.to_lowercase());
    if view.text.has(&message) {
        format!("{} ({id})", view.text.of(&message))
    } else {
        id.to_owned()
    }
}

/// What is to be done, in words: a letter also says how it reaches the person, and that a date belongs into it.
pub(in crate::selection) fn task_words(view: &View, it: &Task) -> Markup {
    let text = view.text;
    let all = crate::selection::items::decisions::TASKS.iter();
    let label = all.clone().find(|one| one.0 == it.word).map(|one| one.1);
    html! {
        @if let Some(label) = label { (text.of(label)) }
        @if let Some(due) = it.due { " " (day(due)) }
        @if it.delivery == "hand" { " · " strong { (text.of("selection-hand-only")) } }
        @if it.delivery == "safe" { " · " (text.of("selection-safe-channel")) }
        @if it.names_date == "known" { " · " strong { (text.of("selection-names-date")) } }
        @if it.names_date == "unknown" { " · " (text.of("selection-warns-of-dates")) }
    }
}
