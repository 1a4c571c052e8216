//! The list of a day: who comes when, and what to do with each.

use super::super::read::{Day, Line};
use super::week_address;
use crate::access::Permission;
use crate::appointments::bookings::{CancelReason, State};
use crate::appointments::slots::Urgency;
use crate::appointments::{TOPIC, parts};
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, Lock, View, language_name};
use maud::{Markup, html};

/// The whole page: what was in the way, and the list.
pub(in crate::appointments::desk) fn day(view: &View, day: &Day, filled: &Filled) -> Markup {
    html! {
        div #appointments { (widgets::home("/appointments", &widgets::corrections(view, filled))) }
        (parts::ways(view))
        (board(view, day))
    }
}

/// The part that keeps itself fresh.
pub(in crate::appointments::desk) fn board(view: &View, day: &Day) -> Markup {
    let topics = [TOPIC.0, "lock", "minute"].join(" ");
    let source = format!("/appointments/board?day={}", day.date);
    widgets::live(
        "day",
        &topics,
        &source,
        &html! {
            (turn(view, day))
            @if view.lock == Lock::Locked { (widgets::message(Tone::Attention, &view.text.of("appointments-locked"))) }
            (undo(view, day))
            (list(view, day))
        },
    )
}

/// The day, and the ways to the one before and after.
fn turn(view: &View, day: &Day) -> Markup {
    let text = view.text;
    let to = |day: Option<chrono::NaiveDate>| day.map(|it| format!("/appointments?day={it}"));
    html! {
        h2 {
            (parts::day(text, day.date))
            @if day.date == day.today { " " small { (text.of("appointments-today")) } }
        }
        nav.pages aria-label=(text.of("appointments-days")) {
            @if let Some(before) = to(day.date.pred_opt()) { a href=(before) { (text.of("appointments-day-before")) } }
            @if day.date != day.today { a href="/appointments" { (text.of("appointments-today")) } }
            @if let Some(after) = to(day.date.succ_opt()) { a href=(after) { (text.of("appointments-day-after")) } }
        }
    }
}

fn undo(view: &View, day: &Day) -> Markup {
    let Some(it) = &day.undo else {
        return html! {};
    };
    let id = match it.state {
        State::Booked => return html! {},
        State::Confirmed { .. } => "appointments-done-confirmed",
        State::CheckedIn { .. } => "appointments-done-here",
        State::NoShow { .. } => "appointments-done-no-show",
        State::Cancelled { .. } => "appointments-done-cancelled",
        State::Rescheduled { .. } => "appointments-done-moved",
    };
    let words = view
        .text
        .with(id, &[("name", it.code_name.as_str().into())]);
    html! {
        div.undo {
            span data-say={ (it.id) "-" (it.version) } { (words) }
            (widgets::post_form(view, "/appointments/undo", &html! {
                input type="hidden" name="day" value=(day.date);
                (widgets::keyed(&view.text.of("appointments-undo"), Look::Quiet, "u"))
            }))
        }
    }
}

fn list(view: &View, day: &Day) -> Markup {
    let text = view.text;
    let is_open = view.lock == Lock::Open;
    let mut columns = vec![
        "appointments-time",
        "appointments-who",
        "appointments-state",
    ];
    if is_open {
        columns.extend(["appointments-type", "appointments-needs"]);
    }
    columns.push("appointments-room");
    if view.may(Permission::BookAppointments) {
        columns.push("appointments-actions");
    }
    let columns: Vec<String> = columns.iter().map(|it| text.of(it)).collect();
    let lines = day.lines.iter().filter(|it| it.stands());
    let rows: Vec<Vec<Markup>> = lines.map(|it| row(view, day, it)).collect();
    html! {
        @if rows.is_empty() {
            (widgets::empty(&text.of("appointments-none")))
            @if view.may(Permission::BookAppointments) {
                p { a.button href=(week_address(day.date)) { (text.of("appointments-book-one")) } }
            }
        } @else {
            div.line { (widgets::table(&text.of("appointments-title"), &columns, &rows)) }
        }
    }
}

fn row(view: &View, day: &Day, line: &Line) -> Vec<Markup> {
    let (text, it) = (view.text, &line.appointment);
    let mut cells = vec![
        html! {
            span.number { (widgets::time_of_day(view, it.starts_at)) }
            @if line.is_late(day.now) { " " span.attention { (text.of("appointments-late")) } }
        },
        html! {
            a href={ "/appointments/" (it.id) } { (it.code_name) }
            @if let Some(person) = &line.person { br; bdi { (person.call_name) } }
            @if line.is_unreadable { br; span.attention { (text.of("appointments-unreadable")) } }
        },
        super::state(view, it),
    ];
    if view.lock == Lock::Open {
        cells.push(html! { bdi { (parts::type_name(&day.types, it.type_id)) } });
        cells.push(needs(view, line));
    }
    cells.push(html! { @if let Some(room) = &line.room { bdi { (room) } } });
    if view.may(Permission::BookAppointments) {
        cells.push(verbs(view, day, line));
    }
    cells
}

fn needs(view: &View, line: &Line) -> Markup {
    let text = view.text;
    html! {
        @if let Some(person) = &line.person {
            (language_name(text, person.language().tag()))
            @if person.needs_interpreter { " · " (text.of("appointments-interpreter")) }
        }
        @if line.appointment.urgency == Urgency::Urgent { " " span.attention { (text.of("appointments-urgent")) } }
    }
}

/// The verbs that can be pressed in the list. Which reason a cancelled appointment has is chosen on its own page, unless
/// the office is locked: then somebody has called, and says so.
fn verbs(view: &View, day: &Day, line: &Line) -> Markup {
    let (text, it) = (view.text, &line.appointment);
    let to = |verb: &str| format!("/appointments/{}/{verb}", it.id);
    let name = [("name", it.code_name.as_str().into())];
    let may_come =
        it.day == day.today && (it.state.is_open() || matches!(it.state, State::NoShow { .. }));
    html! {
        @if may_come || it.state.is_open() {
            (widgets::post_form(view, &to("check-in"), &html! {
                input type="hidden" name="from" value="list";
                input type="hidden" name="day" value=(day.date);
                input type="hidden" name="reason" value=(CancelReason::Person.word());
                @if may_come {
                    button.plain aria-label=(text.with("appointments-check-in-this", &name)) { (text.of("appointments-check-in")) } " "
                }
                @if it.state.is_open() && it.starts_at <= day.now {
                    button.quiet formaction=(to("no-show")) aria-label=(text.with("appointments-no-show-this", &name)) { (text.of("appointments-no-show")) } " "
                }
                @if it.state.is_open() {
                    button.quiet formaction=(to("cancel")) aria-label=(text.with("appointments-cancel-this", &name)) { (text.of("appointments-cancel")) }
                }
            }))
        }
    }
}
