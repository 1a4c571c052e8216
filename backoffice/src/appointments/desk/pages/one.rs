//! The page of one appointment.

use super::super::read::One;
use crate::access::Permission;
use crate::appointments::bookings::{CancelReason, Channel, Person, State};
use crate::appointments::parts;
use crate::appointments::reminders::{channel_name, state_words, unwanted};
use crate::appointments::slots::Urgency;
use crate::appointments::types::Setting;
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, Lock, View, language_name};
use maud::{Markup, html};

/// Everything about one appointment, and its verbs.
pub(in crate::appointments::desk) fn one(view: &View, one: &One, filled: &Filled) -> Markup {
    let text = view.text;
    let home = format!("/appointments/{}", one.line.appointment.id);
    html! {
        div #appointment { (widgets::home(&home, &widgets::corrections(view, filled))) }
        @if view.lock == Lock::Locked {
            (widgets::message(Tone::Attention, &text.of("appointments-locked")))
        }
        @if one.has_lost_room {
            (widgets::message(Tone::Attention, &text.of("appointments-room-lost")))
        }
        @if one.line.is_unreadable {
            (widgets::message(Tone::Attention, &text.of("appointments-unreadable-why")))
        }
        @if one.can_undo {
            div.undo { (widgets::keyed_button(view, "/appointments/undo", &text.of("appointments-undo"), Look::Quiet, "u")) }
        }
        (facts(view, one))
        @if view.may(Permission::BookAppointments) { (verbs(view, one)) }
        @if let Some(person) = &one.line.person { (reach(view, one, person)) }
        (reminders(view, one))
        (room(view, one))
        (parts::back(view))
    }
}

fn facts(view: &View, one: &One) -> Markup {
    let (text, it) = (view.text, &one.line.appointment);
    html! {
        dl.facts {
            dt { (text.of("appointments-when")) }
            dd { (parts::day(text, it.day)) ", " (parts::span(view, it.starts_at, it.ends_at)) }
            dt { (text.of("appointments-state")) }
            dd { (super::state(view, it)) (became(view, &it.state)) }
            @if view.lock == Lock::Open {
                dt { (text.of("appointments-type")) }
                dd {
                    bdi { (one.of.as_ref().map_or("–", |it| it.facts.name.as_str())) }
                    @if it.urgency == Urgency::Urgent { " " span.attention { (text.of("appointments-urgent")) } }
                }
            }
            @if let Some(person) = &one.line.person {
                dt { (text.of("appointments-call-name")) }
                dd { bdi { (person.call_name) } }
                dt { (text.of("appointments-reads")) }
                dd {
                    (language_name(text, person.language().tag()))
                    @if person.needs_interpreter { " · " (text.of("appointments-interpreter")) }
                }
            }
            @if let Some(room) = &one.line.room {
                dt { (text.of("appointments-room")) }
                dd { bdi { (room) } }
            }
        }
    }
}

/// Why it was cancelled, or where it was moved.
fn became(view: &View, state: &State) -> Markup {
    html! {
        @match state {
            State::Cancelled { reason, .. } => { " · " (reason_words(view, *reason)) }
            State::Rescheduled { to, .. } => { " · " a href={ "/appointments/" (to) } { (view.text.of("appointments-moved-to")) } }
            _ => {}
        }
    }
}

fn reason_words(view: &View, reason: CancelReason) -> String {
    view.text.of(match reason {
        CancelReason::Person => "appointments-reason-person",
        CancelReason::Office => "appointments-reason-office",
        CancelReason::Mistake => "appointments-reason-mistake",
        CancelReason::Undone => "appointments-reason-undone",
    })
}

fn verbs(view: &View, one: &One) -> Markup {
    let (text, it) = (view.text, &one.line.appointment);
    let to = |verb: &str| format!("/appointments/{}/{verb}", it.id);
    let button = |verb: &str, label: &str, look| {
        widgets::post_button(view, &to(verb), &text.of(label), look)
    };
    let is_open = it.state.is_open();
    let may_come = it.day == one.today && (is_open || matches!(it.state, State::NoShow { .. }));
    html! {
        h2 { (text.of("appointments-actions")) }
        div.actions {
            @if may_come { (button("check-in", "appointments-check-in", Look::Main)) }
            @if matches!(it.state, State::CheckedIn { .. }) { (button("not-here", "appointments-not-here", Look::Quiet)) }
            @if is_open {
                (button("confirm", "appointments-confirm", Look::Plain))
                @if it.starts_at <= one.now { (button("no-show", "appointments-no-show", Look::Quiet)) }
                @if view.lock == Lock::Open { a.button href=(to("move")) { (text.of("appointments-move")) } }
            }
            @if view.lock == Lock::Open && is_open { a.button href=(to("card")) { (text.of("appointments-card")) } }
        }
        @if is_open {
            (widgets::post_form(view, &to("cancel"), &html! {
                div.field {
                    label for="reason" { (text.of("appointments-cancel-why")) }
                    select #reason name="reason" {
                        @for reason in CancelReason::CHOICES { option value=(reason.word()) { (reason_words(view, reason)) } }
                    }
                }
                button.danger { (text.of("appointments-cancel")) }
            }))
        }
    }
}

/// The ways to which the person said yes, and since when.
fn reach(view: &View, one: &One, person: &Person) -> Markup {
    let text = view.text;
    let allowed = Channel::ALL
        .into_iter()
        .filter(|it| person.may(*it, one.today));
    let allowed: Vec<Channel> = allowed.collect();
    html! {
        h2 { (text.of("appointments-reach")) }
        @if view.may(Permission::BookAppointments) {
            p { a.button href={ "/appointments/" (one.line.appointment.id) "/reach" } { (text.of("appointments-reach-change")) } }
        }
        @if allowed.is_empty() {
            p { (text.of("appointments-reach-none")) }
        } @else {
            dl.facts {
                @for channel in allowed {
                    dt { (channel_name(text, channel)) }
                    dd {
                        bdi.typed { (person.reached_at(channel)) }
                        @if let Some(on) = person.said_yes(channel) {
                            " " small { (text.with("appointments-said-yes", &[("on", on.to_string().into())])) }
                        }
                    }
                }
            }
        }
    }
}

fn reminders(view: &View, one: &One) -> Markup {
    let text = view.text;
    html! {
        h2 { (text.of("appointments-reminders")) }
        @if one.reminders.is_empty() {
            p { (text.of("appointments-reminder-none")) }
        } @else {
            ul {
                @for it in &one.reminders {
                    li {
                        (widgets::moment(view, it.due_at)) " · " (channel_name(text, it.channel)) " · " (state_words(text, &it.state))
                        @if it.state.is_due() && view.may(Permission::BookAppointments) { " " (unwanted(view, it)) }
                    }
                }
            }
        }
    }
}

/// The room that is taken, or a form to take one.
fn room(view: &View, one: &One) -> Markup {
    let (text, it) = (view.text, &one.line.appointment);
    let offered: Vec<_> = one.rooms.iter().filter(|it| it.is_offered).collect();
    let needs_room = one
        .of
        .as_ref()
        .is_some_and(|it| it.facts.setting == Setting::PrivateRoom);
    let taken = one.room.map(|it| it.room);
    html! {
        @if it.state.is_open() && view.may(Permission::BookAppointments) && !offered.is_empty() {
            h2 { (text.of("appointments-room")) }
            @if needs_room && taken.is_none() {
                (widgets::message(Tone::Attention, &text.of("appointments-room-needed")))
            }
            (widgets::post_form(view, &format!("/appointments/{}/room", it.id), &html! {
                div.field {
                    label for="room" { (text.of("appointments-room-for")) }
                    select #room name="room" {
                        @for room in offered { option value=(room.id) selected[taken == Some(room.id)] { (room.name) } }
                    }
                }
                button.plain { (text.of("appointments-room-take")) }
            }))
        }
    }
}
