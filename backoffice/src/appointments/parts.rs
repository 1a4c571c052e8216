//! Pieces that several pages about appointments are made of.

use super::types::AppointmentType;
use crate::access::Permission;
use crate::web::{Filled, View, sentence, widgets};
use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
use maud::{Markup, html};
use shared::form::{Calendar, day_name};
use translations::Text;

/// The way back to the list of today.
pub(super) fn back(view: &View) -> Markup {
    html! { p.more { a href="/appointments" { (view.text.of("appointments-back")) } } }
}

/// The ways to the other pages about appointments.
pub(super) fn ways(view: &View) -> Markup {
    let pages = [
        (
            "/appointments/week",
            "appointments-week",
            Permission::SeeAppointments,
        ),
        (
            "/appointments/reminders",
            "appointments-reminders",
            Permission::SeeAppointments,
        ),
        (
            "/appointments/rooms",
            "appointments-rooms",
            Permission::SeeAppointments,
        ),
        (
            "/appointments/figures",
            "appointments-figures",
            Permission::SeeAppointments,
        ),
        (
            "/appointments/feed",
            "appointments-feed",
            Permission::SeeAppointments,
        ),
        (
            "/appointments/feeds",
            "appointments-feeds",
            Permission::ManageStaff,
        ),
        (
            "/appointments/slots",
            "appointments-slots",
            Permission::ManageAppointments,
        ),
        (
            "/appointments/types",
            "appointments-types",
            Permission::ManageAppointments,
        ),
        (
            "/appointments/settings",
            "appointments-settings",
            Permission::ManageAppointments,
        ),
    ];
    html! {
        nav.pages aria-label=(view.text.of("appointments-ways")) {
            @for (path, label, needs) in pages {
                @if view.may(needs) { a href=(path) { (view.text.of(label)) } }
            }
        }
    }
}

/// The form in which something gets another name.
pub(super) struct Renaming<'a> {
    pub(super) action: &'a str,
    pub(super) field: &'a str,
    pub(super) name: &'a str,
}

/// A field with the name as it is, or as it was typed, and the button that keeps it.
pub(super) fn rename(view: &View, filled: &Filled, it: &Renaming) -> Markup {
    let typed = filled.value(it.field);
    let value = if typed.is_empty() { it.name } else { typed };
    let worded = |id: &str| view.text.with(id, &[("name", it.name.into())]);
    widgets::post_form(
        view,
        it.action,
        &html! {
            div.rename {
                input #(it.field) type="text" name=(it.field) value=(value) autocomplete="off"
                    aria-invalid=[widgets::invalid(filled, it.field)] aria-label=(worded("appointments-name-of"));
                button.quiet aria-label=(worded("appointments-rename-this")) { (view.text.of("appointments-rename")) }
            }
        },
    )
}

/// A quiet button whose whole meaning is heard and not shown: its row says what it is about.
pub(super) fn quiet_button(view: &View, action: &str, words: &str, label: &str) -> Markup {
    widgets::post_form(
        view,
        action,
        &html! { button.quiet aria-label=(label) { (words) } },
    )
}

/// What has to be corrected at a field that is no single line.
pub(super) fn correction(view: &View, filled: &Filled, name: &str) -> Markup {
    html! {
        @if let Some(refusal) = filled.refusal(name) {
            p.correction id={ (name) "-correction" } { (sentence(view.text, refusal)) }
        }
    }
}

/// What a type is called; one that is gone has no name.
pub(super) fn type_name(types: &[AppointmentType], id: super::ids::TypeId) -> &str {
    let found = types.iter().find(|it| it.id == id);
    found.map_or("–", |it| it.facts.name.as_str())
}

/// The day of the week in words.
pub(super) fn weekday(text: Text, day: Weekday) -> String {
    text.of(match day {
        Weekday::Mon => "card-monday",
        Weekday::Tue => "card-tuesday",
        Weekday::Wed => "card-wednesday",
        Weekday::Thu => "card-thursday",
        Weekday::Fri => "card-friday",
        Weekday::Sat => "card-saturday",
        Weekday::Sun => "card-sunday",
    })
}

/// A day with its name, as it stands on papers that visitors take home: the date in their own words.
pub fn day_words(text: Text, day: NaiveDate) -> Markup {
    let part = |it: u32| u8::try_from(it).unwrap_or(1);
    let date = (day.year(), part(day.month()), part(day.day()));
    let words = day_name(text, Calendar::Gregorian, date);
    html! { (weekday(text, day.weekday())) br; time datetime=(day) { (words) } }
}

/// A day with its name.
pub(super) fn day(text: Text, day: NaiveDate) -> Markup {
    html! { (weekday(text, day.weekday())) " " time dir="ltr" datetime=(day) { (day) } }
}

/// From when to when, by the clocks of the office.
pub(super) fn span(view: &View, from: DateTime<Utc>, to: DateTime<Utc>) -> Markup {
    html! { (widgets::time_of_day(view, from)) "–" (widgets::time_of_day(view, to)) }
}

/// The field with which a day of the week is chosen.
pub(super) fn weekday_field(day: Weekday) -> String {
    format!("on-{day}").to_lowercase()
}

/// The days of the week that were chosen.
pub(super) fn chosen_weekdays(filled: &Filled) -> Vec<Weekday> {
    let is_chosen = |it: &Weekday| filled.value(&weekday_field(*it)) == "yes";
    WEEK.into_iter().filter(is_chosen).collect()
}

/// Fields with which days of the week are chosen; what is wrong with all of them is said at `name`.
pub(super) fn weekdays(view: &View, filled: &Filled, name: &str, legend: &str) -> Markup {
    html! {
        fieldset #(name) aria-invalid=[widgets::invalid(filled, name)] aria-describedby=[filled.refusal(name).map(|_| format!("{name}-correction"))] {
            legend { (view.text.of(legend)) }
            @for day in WEEK {
                @let field = weekday_field(day);
                label {
                    input type="checkbox" name=(field) value="yes" checked[filled.value(&field) == "yes"];
                    " " (weekday(view.text, day))
                }
            }
            (correction(view, filled, name))
        }
    }
}

/// Every day of the week, Monday first.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];
