//! The calendar of a week: which times there are, how many places of each are free, and where to book.

use super::super::read::{Week, monday_of};
use crate::access::Permission;
use crate::appointments::bookings::Appointment;
use crate::appointments::slots::{Slot, Urgency};
use crate::appointments::{parts, refusal::Refusal};
use crate::web::widgets::{self, Look};
use crate::web::{Filled, View};
use chrono::{Days, NaiveDate};
use maud::{Markup, html};

/// Where the week of a day is shown.
pub(in crate::appointments) fn week_address(day: NaiveDate) -> String {
    format!("/appointments/week?day={}", monday_of(day))
}

/// The whole week.
pub(in crate::appointments::desk) fn week(view: &View, week: &Week, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        div #week { (widgets::home(&week_address(week.monday), &widgets::corrections(view, filled))) }
        p.lead { (text.of("appointments-week-lead")) }
        (turn(view, week, "/appointments/week"))
        @if week.slots.is_empty() {
            (widgets::empty(&text.of("appointments-week-none")))
            @if view.may(Permission::ManageAppointments) {
                p { a.button href="/appointments/slots" { (text.of("appointments-slots")) } }
            }
        } @else {
            (days(view, week, &|slot| verbs(view, week, slot)))
        }
        (parts::back(view))
    }
}

/// The times of a week to which an appointment can be moved.
pub(in crate::appointments::desk) fn choices(view: &View, it: &Appointment, week: &Week) -> Markup {
    let text = view.text;
    let name = [("name", it.code_name.as_str().into())];
    let sunday = week
        .monday
        .checked_add_days(Days::new(6))
        .unwrap_or(week.monday);
    let choose = |slot: &Slot| {
        let free = |urgency| {
            week.places
                .get(&slot.id)
                .is_some_and(|it| it.free(urgency) != 0)
        };
        html! {
            @if free(it.urgency) {
                (move_button(view, it, slot, "as-before", "appointments-move-here", Look::Plain))
            } @else if free(Urgency::Urgent) {
                (move_button(view, it, slot, "urgent", "appointments-move-here-urgent", Look::Quiet))
            }
        }
    };
    html! {
        p.lead { (text.with("appointments-move-lead", &name)) }
        (turn(view, week, &format!("/appointments/{}/move", it.id)))
        p { (parts::day(text, week.monday)) " – " (parts::day(text, sunday)) }
        @if week.slots.is_empty() {
            (widgets::empty(&text.of("appointments-move-none")))
        } @else {
            (days(view, week, &choose))
        }
        p.more { a href={ "/appointments/" (it.id) } { (text.of("appointments-back-to-one")) } }
    }
}

fn move_button(
    view: &View,
    it: &Appointment,
    slot: &Slot,
    urgency: &str,
    label: &str,
    look: Look,
) -> Markup {
    let at = slot.starts_at.with_timezone(&view.zone);
    let at = at.format("%Y-%m-%d %H:%M").to_string();
    let words = view.text.with(label, &[("at", at.into())]);
    widgets::post_form(
        view,
        &format!("/appointments/{}/move", it.id),
        &html! {
            input type="hidden" name="slot" value=(slot.id);
            input type="hidden" name="urgency" value=(urgency);
            button.(look.class()) { (words) }
        },
    )
}

/// The ways to the weeks before and after, of a page at `path`.
fn turn(view: &View, week: &Week, path: &str) -> Markup {
    let text = view.text;
    let address = |day: NaiveDate| format!("{path}?day={day}");
    let before = week.monday.checked_sub_days(Days::new(7));
    let after = week.monday.checked_add_days(Days::new(7));
    html! {
        nav.pages aria-label=(text.of("appointments-weeks")) {
            @if let Some(day) = before { a href=(address(day)) { (text.of("appointments-week-before")) } }
            @if week.monday != monday_of(week.today) { a href=(address(week.today)) { (text.of("appointments-week-this")) } }
            @if let Some(day) = after { a href=(address(day)) { (text.of("appointments-week-after")) } }
        }
    }
}

/// The times by day, each with what can be done with it.
fn days(view: &View, week: &Week, actions: &dyn Fn(&Slot) -> Markup) -> Markup {
    let text = view.text;
    let day_of = |it: &Slot| it.starts_at.with_timezone(&view.zone).date_naive();
    let columns = [
        "appointments-time",
        "appointments-type",
        "appointments-places",
        "appointments-actions",
    ]
    .map(|it| text.of(it));
    let row = |it: &Slot| {
        vec![
            html! { (parts::span(view, it.starts_at, it.ends_at)) },
            html! { bdi { (parts::type_name(&week.types, it.type_id)) } },
            places(view, week, it),
            actions(it),
        ]
    };
    html! {
        @for of_day in week.slots.chunk_by(|a, b| day_of(a) == day_of(b)) {
            @let day = day_of(&of_day[0]);
            @let rows: Vec<Vec<Markup>> = of_day.iter().map(row).collect();
            section {
                h2 {
                    a href={ "/appointments?day=" (day) } { (parts::day(text, day)) }
                    @if day == week.today { " " small { (text.of("appointments-today")) } }
                }
                (widgets::table(&format!("{} {day}", parts::weekday(text, chrono::Datelike::weekday(&day))), &columns, &rows))
            }
        }
    }
}

/// How many places are taken, and whether any is free and for whom.
fn places(view: &View, week: &Week, slot: &Slot) -> Markup {
    let text = view.text;
    let Some(places) = week.places.get(&slot.id) else {
        return html! {};
    };
    let counts = [
        ("taken", places.taken().into()),
        ("all", places.all().into()),
    ];
    let (class, words) = match slot.bookable(week.now, week.weeks_ahead) {
        Err(Refusal::SlotClosed) => ("off", "appointments-slot-closed"),
        Err(Refusal::SlotPast) => ("off", "appointments-slot-past"),
        Err(_) => ("off", "appointments-slot-later"),
        Ok(()) if places.free(Urgency::Ordinary) != 0 => ("done", "appointments-slot-free"),
        Ok(()) if places.free(Urgency::Urgent) != 0 => ("attention", "appointments-slot-held"),
        Ok(()) => ("", "appointments-slot-full"),
    };
    html! {
        (text.with("appointments-places-taken", &counts)) " "
        span.state.(class) { (text.of(words)) }
    }
}

fn verbs(view: &View, week: &Week, slot: &Slot) -> Markup {
    let text = view.text;
    let at = slot
        .starts_at
        .with_timezone(&view.zone)
        .format("%H:%M")
        .to_string();
    let worded = |id: &str| text.with(id, &[("at", at.as_str().into())]);
    let to = |verb: &str| format!("/appointments/slots/{}/{verb}", slot.id);
    let places = week.places.get(&slot.id);
    let is_free = places.is_some_and(|it| it.free(Urgency::Urgent) != 0);
    let is_empty = places.is_some_and(|it| it.taken() == 0);
    let is_bookable = is_free && slot.bookable(week.now, week.weeks_ahead).is_ok();
    html! {
        div.actions {
            @if is_bookable && view.may(Permission::BookAppointments) {
                a.button href={ "/appointments/book?slot=" (slot.id) } aria-label=(worded("appointments-book-at")) { (text.of("appointments-book-one")) }
            }
            @if view.may(Permission::ManageAppointments) {
                @if slot.is_closed {
                    (widgets::post_button(view, &to("open"), &worded("appointments-slot-open-this"), Look::Quiet))
                } @else {
                    (widgets::post_button(view, &to("close"), &worded("appointments-slot-close-this"), Look::Quiet))
                }
                @if is_empty {
                    (widgets::post_button(view, &to("remove"), &worded("appointments-slot-remove-this"), Look::Quiet))
                }
                @if week.now < slot.starts_at {
                    (widgets::post_form(view, &to("resize"), &html! {
                        input type="number" name="capacity" min="1" value=(slot.capacity) aria-label=(worded("appointments-slot-people-at"));
                        button.quiet aria-label=(worded("appointments-slot-resize-this")) { (text.of("appointments-slot-resize")) }
                    }))
                }
            }
        }
    }
}
