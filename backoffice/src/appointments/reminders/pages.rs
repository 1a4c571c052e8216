//! The page of calls and letters that are to be made.

use super::model::{Pause, Reminder, State, Why};
use crate::access::Permission;
use crate::appointments::bookings::{Appointment, Channel, Person};
use crate::appointments::parts;
use crate::appointments::settings::Settings;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, Lock, View, language_name};
use chrono::{DateTime, NaiveDate, Utc};
use maud::{Markup, html};
use translations::Text;

/// Everything the page shows.
pub(super) struct Lines {
    pub(super) due: Vec<Line>,
    pub(super) failed: Vec<Line>,
    /// Servers to which nothing is handed for a while.
    pub(super) pauses: Vec<Pause>,
    pub(super) settings: Settings,
    pub(super) now: DateTime<Utc>,
}

/// A reminder, whose it is, and – while the office is open – who that is.
pub(super) struct Line {
    pub(super) reminder: Reminder,
    pub(super) appointment: Appointment,
    pub(super) person: Option<Person>,
    pub(super) today: NaiveDate,
}

/// What a way to reach somebody is called.
pub(in crate::appointments) fn channel_name(text: Text, channel: Channel) -> String {
    text.of(match channel {
        Channel::Call => "appointments-channel-call",
        Channel::Voicemail => "appointments-channel-voicemail",
        Channel::Text => "appointments-channel-text",
        Channel::Email => "appointments-channel-email",
        Channel::Letter => "appointments-channel-letter",
    })
}

/// What became of a reminder.
pub(in crate::appointments) fn state_words(text: Text, state: &State) -> String {
    let why = match state {
        State::Due { .. } => return text.of("appointments-reminder-due"),
        State::Sending { .. } => return text.of("appointments-reminder-sending"),
        State::Done { .. } => return text.of("appointments-reminder-done"),
        State::Failed { why, .. } | State::Dropped { why, .. } => *why,
    };
    why_words(text, why)
}

fn why_words(text: Text, why: Why) -> String {
    text.of(match why {
        Why::Over => "appointments-reminder-over",
        Why::NotAllowed => "appointments-reminder-not-allowed",
        Why::NoAnswer => "appointments-reminder-no-answer",
        Why::Unreachable => "appointments-reminder-unreachable",
        Why::NotTaken => "appointments-reminder-not-taken",
        Why::NotLetIn => "appointments-reminder-not-let-in",
        Why::Unknown => "appointments-reminder-unknown",
        Why::Unwanted => "appointments-reminder-unwanted",
        Why::OtherWay => "appointments-reminder-other-way",
    })
}

/// The whole page.
pub(super) fn reminders(view: &View, lines: &Lines, filled: &Filled) -> Markup {
    let text = view.text;
    let (now, later): (Vec<&Line>, Vec<&Line>) =
        lines.due.iter().partition(|it| is_now(it, lines.now));
    html! {
        p.lead { (text.of("appointments-reminders-lead")) }
        @if view.lock == Lock::Locked {
            (widgets::message(Tone::Attention, &text.of("appointments-locked")))
        }
        div #reminders { (widgets::home("/appointments/reminders", &widgets::corrections(view, filled))) }
        @for it in &lines.pauses { (paused(view, it)) }
        (list(view, lines, "appointments-reminders-now", &now, Some("appointments-reminders-none")))
        (list(view, lines, "appointments-reminders-later", &later, None))
        (failed(view, lines))
        (parts::back(view))
    }
}

fn is_now(line: &Line, now: DateTime<Utc>) -> bool {
    matches!(line.reminder.state, State::Due { not_before, .. } if not_before <= now)
}

/// Whether the program sends this one itself. While its server takes nothing, staff may.
fn is_sent_by_itself(lines: &Lines, channel: Channel) -> bool {
    let is_on = match channel {
        Channel::Email => lines.settings.mail.is_on(),
        Channel::Text => lines.settings.texts.is_on(),
        Channel::Call | Channel::Voicemail | Channel::Letter => false,
    };
    is_on && lines.pauses.iter().all(|it| it.channel != channel)
}

/// Why nothing is sent one way at the moment, since when, and what staff can do.
fn paused(view: &View, it: &Pause) -> Markup {
    let text = view.text;
    let channel = [("channel", channel_name(text, it.channel).into())];
    html! {
        p.message.attention {
            (text.with("appointments-reminders-paused", &channel)) " " (why_words(text, it.why)) " "
            small { (text.of("appointments-reminders-paused-since")) " " (widgets::moment(view, it.since)) }
        }
    }
}

fn list(view: &View, all: &Lines, heading: &str, lines: &[&Line], none: Option<&str>) -> Markup {
    let text = view.text;
    let may = view.may(Permission::BookAppointments);
    let columns = [
        "appointments-when",
        "appointments-who",
        "appointments-how",
        "appointments-say",
        "appointments-actions",
    ]
    .map(|it| text.of(it));
    let row = |it: &&Line| {
        let is_mine = may && !is_sent_by_itself(all, it.reminder.channel);
        vec![
            html! { (widgets::moment(view, it.appointment.starts_at)) },
            who(view, it),
            how(view, it),
            words(&all.settings, it),
            html! {
                @if is_mine { (verbs(view, it)) } @else { (text.of("appointments-reminder-by-itself")) }
                @if may { (unwanted(view, &it.reminder)) }
            },
        ]
    };
    let rows: Vec<Vec<Markup>> = lines.iter().map(row).collect();
    html! {
        @if !rows.is_empty() {
            h2 { (text.of(heading)) " " span.count { (rows.len()) } }
            (widgets::table(&text.of(heading), &columns, &rows))
        } @else if let Some(none) = none {
            h2 { (text.of(heading)) }
            (widgets::empty(&text.of(none)))
        }
    }
}

fn who(view: &View, line: &Line) -> Markup {
    html! {
        a href={ "/appointments/" (line.appointment.id) } { (line.appointment.code_name) }
        @if let Some(person) = &line.person {
            br; bdi { (person.call_name) }
            " " small { (language_name(view.text, person.language().tag())) }
        }
    }
}

/// By which way, and at which number or address. A yes that is too old counts no more.
fn how(view: &View, line: &Line) -> Markup {
    let channel = line.reminder.channel;
    html! {
        (channel_name(view.text, channel))
        @if let Some(person) = &line.person {
            br;
            @if person.may(channel, line.today) {
                bdi.typed dir="auto" { (person.reached_at(channel)) }
            } @else {
                span.attention { (view.text.of("appointments-reminder-not-allowed")) }
            }
        }
    }
}

/// What to say or write, in the language of whoever is reminded.
fn words(settings: &Settings, line: &Line) -> Markup {
    let language = line.person.as_ref().map(Person::language);
    html! {
        @if let Some(language) = language {
            @let text = Text::new(language);
            span lang=(language.tag()) dir=(language.direction()) {
                (text.with("card-reminder", &[("sign", settings.signature.as_str().into())]))
            }
        }
    }
}

fn verbs(view: &View, line: &Line) -> Markup {
    let to = |verb: &str| format!("/appointments/reminders/{}/{verb}", line.reminder.id);
    let name = [("name", line.appointment.code_name.as_str().into())];
    let (done, could_not) = (
        view.text.with("appointments-reminder-done-this", &name),
        view.text
            .with("appointments-reminder-could-not-this", &name),
    );
    html! {
        div.actions {
            (widgets::post_form(view, &to("done"), &html! {
                button.plain aria-label=(done) { (view.text.of("appointments-reminder-mark-done")) }
            }))
            (widgets::post_form(view, &to("could-not"), &html! {
                button.quiet aria-label=(could_not) { (view.text.of("appointments-reminder-could-not")) }
            }))
        }
    }
}

/// The button with which somebody notes that the person does not want to be reminded.
pub(in crate::appointments) fn unwanted(view: &View, it: &Reminder) -> Markup {
    let to = format!("/appointments/reminders/{}/drop", it.id);
    let words = view.text.of("appointments-reminder-drop");
    widgets::post_form(
        view,
        &to,
        &html! {
            @if !view.path().ends_with("/reminders") { input type="hidden" name="from" value="one"; }
            button.quiet { (words) }
        },
    )
}

/// What somebody can do about a reminder that could not be given.
fn verbs_of_failed(view: &View, line: &Line) -> Markup {
    let text = view.text;
    let to = |verb: &str| format!("/appointments/reminders/{}/{verb}", line.reminder.id);
    let name = [("name", line.appointment.code_name.as_str().into())];
    let is_failed = matches!(line.reminder.state, State::Failed { .. });
    html! {
        div.actions {
            @if is_failed {
                (widgets::post_form(view, &to("done"), &html! {
                    button.plain aria-label=(text.with("appointments-reminder-done-this", &name)) { (text.of("appointments-reminder-mark-done")) }
                }))
                @if view.lock == Lock::Open && line.appointment.state.is_open() {
                    (widgets::post_form(view, &to("another-way"), &html! {
                        button.quiet aria-label=(text.with("appointments-reminder-another-way-this", &name)) { (text.of("appointments-reminder-another-way")) }
                    }))
                }
            }
        }
    }
}

fn failed(view: &View, lines: &Lines) -> Markup {
    let text = view.text;
    let columns = [
        "appointments-when",
        "appointments-who",
        "appointments-how",
        "appointments-state",
        "appointments-actions",
    ]
    .map(|it| text.of(it));
    let may = view.may(Permission::BookAppointments);
    let row = |it: &Line| {
        vec![
            html! { (widgets::moment(view, it.appointment.starts_at)) },
            who(view, it),
            html! { (channel_name(text, it.reminder.channel)) },
            html! { span.state.attention { (state_words(text, &it.reminder.state)) } },
            html! { @if may { (verbs_of_failed(view, it)) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = lines.failed.iter().map(row).collect();
    html! {
        @if !rows.is_empty() {
            h2 { (text.of("appointments-reminders-failed")) }
            p { (text.of("appointments-reminders-failed-why")) }
            (widgets::table(&text.of("appointments-reminders-failed"), &columns, &rows))
        }
    }
}
