//! The page on which the office says whom a window receives, and when it is meant to be open.

use super::actions::SetUp;
use super::model::ServiceWindow;
use super::plan::{DAYS, Week, words};
use crate::intake;
use crate::queue::lanes::all_lanes;
use crate::queue::line::SIGN;
use crate::queue::pages::window_name;
use crate::queue::refusal::Refusal;
use crate::queue::stage::Window;
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View, language_name};
use chrono::Weekday;
use maud::{Markup, html};
use translations::Language;

/// What the page shows.
pub(super) struct Seen {
    pub(super) window: ServiceWindow,
    /// The languages the office offers.
    pub(super) offered: Vec<Language>,
}

/// Where it is.
pub(super) fn address(window: Window) -> String {
    format!("/queue/windows/{}", window.0)
}

fn language_field(tag: &str) -> String {
    format!("language-{tag}")
}

fn lane_field(lane: &str) -> String {
    format!("lane-{lane}")
}

/// The field and the word of a day.
fn day_words(day: Weekday) -> (&'static str, &'static str) {
    match day {
        Weekday::Mon => ("hours-1", "queue-day-monday"),
        Weekday::Tue => ("hours-2", "queue-day-tuesday"),
        Weekday::Wed => ("hours-3", "queue-day-wednesday"),
        Weekday::Thu => ("hours-4", "queue-day-thursday"),
        Weekday::Fri => ("hours-5", "queue-day-friday"),
        Weekday::Sat => ("hours-6", "queue-day-saturday"),
        Weekday::Sun => ("hours-7", "queue-day-sunday"),
    }
}

/// The form as things are.
pub(super) fn filled(window: &ServiceWindow) -> Filled {
    let mut filled = Filled::new();
    for tag in &window.languages {
        filled = filled.with(&language_field(tag), "yes");
    }
    for lane in &window.lanes {
        filled = filled.with(&lane_field(lane), "yes");
    }
    for day in DAYS {
        filled = filled.with(day_words(day).0, words(window.plan.on(day)));
    }
    filled
}

/// What was put in, or the field that cannot be read.
pub(super) fn read(seen: &Seen, filled: &Filled) -> Result<SetUp, (String, Refusal)> {
    for day in DAYS {
        let field = day_words(day).0;
        let mut alone = [""; 7];
        alone[0] = filled.value(field);
        Week::read(alone).map_err(|refusal| (field.to_owned(), refusal))?;
    }
    let typed = DAYS.map(|day| filled.value(day_words(day).0));
    let plan =
        Week::read(typed).map_err(|refusal| (day_words(Weekday::Mon).0.to_owned(), refusal))?;
    let is_on = |field: String| filled.value(&field) == "yes";
    let languages = tags(seen)
        .into_iter()
        .filter(|it| is_on(language_field(it)));
    let lanes = all_lanes().into_iter().filter(|it| is_on(lane_field(it)));
    Ok(SetUp {
        languages: languages.collect(),
        lanes: lanes.map(str::to_owned).collect(),
        plan,
    })
}

/// What may be spoken at a window: what the office offers, what was said already, and sign language.
fn tags(seen: &Seen) -> Vec<String> {
    let mut tags: Vec<String> = seen.offered.iter().map(|it| it.tag().to_owned()).collect();
    tags.push(SIGN.to_owned());
    for it in &seen.window.languages {
        if !tags.contains(it) {
            tags.push(it.clone());
        }
    }
    tags
}

/// The page.
pub(super) fn page(view: &View, seen: &Seen, filled: &Filled) -> Markup {
    let (text, to) = (view.text, address(seen.window.window));
    let lanes = all_lanes();
    html! {
        p.lead { strong { (window_name(view, &seen.window.label())) } }
        (widgets::home(&to, &widgets::corrections(view, filled)))
        (widgets::post_form(view, &to, &html! {
            fieldset {
                legend { (text.of("queue-window-languages")) }
                p.help { (text.of("queue-window-languages-help")) }
                div.checks { @for tag in tags(seen) { (check(filled, &language_field(&tag), &language_name(text, &tag))) } }
            }
            fieldset {
                legend { (text.of("queue-window-lanes")) }
                p.help { (text.of("queue-window-lanes-help")) }
                div.checks { @for lane in lanes { (check(filled, &lane_field(lane), &intake::lane(text, lane))) } }
            }
            fieldset {
                legend { (text.of("queue-window-hours")) }
                p.help { (text.of("queue-window-hours-help")) }
                div.hours { @for day in DAYS { (hours(view, filled, day)) } }
            }
            button.main { (text.of("queue-save")) }
        }))
        p.more { a href="/queue/windows" { (text.of("queue-windows")) } }
    }
}

fn check(filled: &Filled, field: &str, words: &str) -> Markup {
    html! {
        label.check {
            input type="checkbox" name=(field) value="yes" checked[filled.value(field) == "yes"];
            " " (words)
        }
    }
}

fn hours(view: &View, filled: &Filled, day: Weekday) -> Markup {
    let (name, label) = day_words(day);
    let field = Field {
        name,
        label,
        kind: "text",
        autocomplete: "off",
    };
    widgets::field(view, filled, field)
}
