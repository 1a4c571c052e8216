//! The page about rooms: which there are, and when they are taken.

use super::model::{InterviewRoom, RoomBooking};
use crate::access::Permission;
use crate::appointments::desk::{monday_of, next_day};
use crate::appointments::ids::{AppointmentId, RoomId};
use crate::appointments::parts;
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View};
use chrono::{Days, NaiveDate};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Everything the page shows.
pub(super) struct Facts {
    /// The first day of the week that is shown.
    pub(super) monday: NaiveDate,
    pub(super) today: NaiveDate,
    pub(super) rooms: Vec<InterviewRoom>,
    pub(super) taken: Vec<RoomBooking>,
    pub(super) code_names: BTreeMap<AppointmentId, String>,
}

/// Where the week of a day is shown.
pub(super) fn week_address(day: NaiveDate) -> String {
    format!("/appointments/rooms?day={day}")
}

/// The field in which the name of a room is typed.
pub(super) fn name_field(id: RoomId) -> String {
    format!("name-{id}")
}

/// The whole page.
pub(super) fn rooms(view: &View, facts: &Facts, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("appointments-rooms-lead")) }
        (widgets::home("/appointments/rooms", &widgets::corrections(view, filled)))
        (taken(view, facts))
        @if view.may(Permission::BookAppointments) && facts.rooms.iter().any(|it| it.is_offered) {
            (take(view, facts, filled))
        }
        h2 { (text.of("appointments-rooms")) }
        (list(view, facts, filled))
        @if view.may(Permission::ManageAppointments) {
            h2 { (text.of("appointments-room-add")) }
            (widgets::post_form(view, "/appointments/rooms", &html! {
                (field(view, filled, "name", "appointments-room-name", "text"))
                button.main { (text.of("appointments-room-add")) }
            }))
        }
        (parts::back(view))
    }
}

fn taken(view: &View, facts: &Facts) -> Markup {
    let text = view.text;
    let columns = [
        "appointments-room",
        "appointments-when",
        "appointments-for",
        "appointments-actions",
    ]
    .map(|it| text.of(it));
    let row = |it: &RoomBooking| {
        let room = facts.rooms.iter().find(|room| room.id == it.room);
        let room = room.map_or("–", |room| room.name.as_str());
        let day = it.span.starts_at.with_timezone(&view.zone).date_naive();
        let label = text.with("appointments-room-free-this", &[("name", room.into())]);
        let to = format!("/appointments/rooms/free/{}", it.id);
        let free = html! {
            input type="hidden" name="day" value=(day);
            button.quiet { (label) }
        };
        vec![
            html! { strong { bdi { (room) } } },
            html! { (parts::day(text, day)) " " (parts::span(view, it.span.starts_at, it.span.ends_at)) },
            html! {
                @if let Some(id) = it.appointment {
                    a href={ "/appointments/" (id) } { (facts.code_names.get(&id).map_or("–", String::as_str)) }
                } @else { (text.of("appointments-room-ad-hoc")) }
            },
            html! {
                @if view.may(Permission::BookAppointments) { (widgets::post_form(view, &to, &free)) }
            },
        ]
    };
    let rows: Vec<Vec<Markup>> = facts.taken.iter().map(row).collect();
    let sunday = next_day(facts.monday, 6);
    html! {
        h2 { (text.of("appointments-rooms-taken")) }
        p { (parts::day(text, facts.monday)) " – " (parts::day(text, sunday)) }
        (turn(view, facts))
        @if rows.is_empty() {
            (widgets::empty(&text.of("appointments-rooms-all-free")))
        } @else {
            (widgets::table(&text.of("appointments-rooms-taken"), &columns, &rows))
        }
    }
}

/// The ways to the weeks before and after.
fn turn(view: &View, facts: &Facts) -> Markup {
    let text = view.text;
    let to = |days: Option<NaiveDate>| days.map(week_address);
    html! {
        nav.pages aria-label=(text.of("appointments-weeks")) {
            @if let Some(before) = to(facts.monday.checked_sub_days(Days::new(7))) { a href=(before) { (text.of("appointments-week-before")) } }
            @if facts.monday != monday_of(facts.today) { a href="/appointments/rooms" { (text.of("appointments-week-this")) } }
            @if let Some(after) = to(facts.monday.checked_add_days(Days::new(7))) { a href=(after) { (text.of("appointments-week-after")) } }
        }
    }
}

fn take(view: &View, facts: &Facts, filled: &Filled) -> Markup {
    let text = view.text;
    let rooms = facts.rooms.iter().filter(|it| it.is_offered);
    let rooms: Vec<_> = rooms
        .map(|it| (it.id.to_string(), it.name.clone()))
        .collect();
    html! {
        h2 { (text.of("appointments-room-take")) }
        (widgets::post_form(view, "/appointments/rooms/take", &html! {
            (widgets::choice(view, filled, "room", "appointments-room", &rooms))
            (field(view, filled, "day", "appointments-day", "date"))
            (field(view, filled, "from", "appointments-from", "time"))
            (field(view, filled, "to", "appointments-to", "time"))
            button.main { (text.of("appointments-room-take")) }
        }))
    }
}

fn list(view: &View, facts: &Facts, filled: &Filled) -> Markup {
    let text = view.text;
    let may = view.may(Permission::ManageAppointments);
    let columns = [
        "appointments-room",
        "appointments-state",
        "appointments-name",
        "appointments-actions",
    ]
    .map(|it| text.of(it));
    let row = |it: &InterviewRoom| {
        let to = |verb: &str| format!("/appointments/rooms/{}/{verb}", it.id);
        let worded = |id: &str| text.with(id, &[("name", it.name.as_str().into())]);
        let (state, words, verb, short, does) = if it.is_offered {
            (
                "done",
                "appointments-room-used",
                "retire",
                "appointments-retire",
                "appointments-room-retire",
            )
        } else {
            (
                "off",
                "appointments-retired",
                "offer",
                "appointments-use-again",
                "appointments-room-offer",
            )
        };
        let renaming = parts::Renaming {
            action: &to("rename"),
            field: &name_field(it.id),
            name: &it.name,
        };
        vec![
            html! { strong { bdi { (it.name) } } },
            html! { span.state.(state) { (text.of(words)) } },
            html! { @if may { (parts::rename(view, filled, &renaming)) } },
            html! { @if may { (parts::quiet_button(view, &to(verb), &text.of(short), &worded(does))) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = facts.rooms.iter().map(row).collect();
    html! {
        @if rows.is_empty() {
            (widgets::empty(&text.of("appointments-rooms-none")))
        } @else {
            (widgets::table(&text.of("appointments-rooms"), &columns, &rows))
        }
    }
}

fn field(view: &View, filled: &Filled, name: &str, label: &str, kind: &str) -> Markup {
    let it = Field {
        name,
        label,
        kind,
        autocomplete: "off",
    };
    widgets::field(view, filled, it)
}
