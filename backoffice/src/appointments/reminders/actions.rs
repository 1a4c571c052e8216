//! What can be done with reminders: planning, giving, failing to give, dropping.

use super::model::{Reminder, State, Why};
use super::planning::{Calendar, planned};
use super::store;
use crate::access::Permission;
use crate::appointments::bookings::{self, Appointment, Channel, Person, open_person};
use crate::appointments::event::AppointmentEvent;
use crate::appointments::ids::{AppointmentId, ReminderId};
use crate::appointments::refusal::Refusal;
use crate::appointments::{TOPIC, settings};
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, NaiveDate, Utc};

/// Plans how somebody is reminded of an appointment that was just agreed. Whoever books records that.
pub(in crate::appointments) fn plan(
    tx: &mut Tx,
    it: &Appointment,
    person: &Person,
) -> Result<(), Problem> {
    if let Some((channel, due_at)) = plan_of(tx, it, person)? {
        store::add(tx, it.id, channel, due_at)?;
    }
    Ok(())
}

/// The person has said anew how they may be reached: what is no longer allowed is dropped, and another way planned in its
/// place, as soon as the one before. Whoever notes what they said records that.
pub(in crate::appointments) fn replan(
    tx: &mut Tx,
    it: &Appointment,
    person: &Person,
) -> Result<(), Problem> {
    let (now, today) = (tx.now(), today(tx)?);
    let all = store::of_appointment(tx, it.id)?;
    let is_new = all.is_empty();
    let mut given_up = None;
    for reminder in all.into_iter().filter(|it| it.state.is_due()) {
        if !person.may(reminder.channel, today) {
            let state = reminder.state.clone().dropped(Why::Unwanted, now)?;
            save(tx, &reminder, state, DENIED, Some(Why::Unwanted))?;
            given_up = Some(reminder.due_at);
        }
    }
    let planned = plan_of(tx, it, person)?;
    let next = match (planned, given_up) {
        (Some(it), _) if is_new || given_up.is_some() => Some(it),
        (None, Some(due_at)) if now < it.starts_at => {
            next_way(person, &[], today).map(|it| (it, due_at))
        }
        _ => None,
    };
    if let Some((channel, due_at)) = next {
        store::add(tx, it.id, channel, due_at)?;
    }
    Ok(())
}

/// Nobody is to be reminded of this appointment any more. Whoever ends it records that.
pub(in crate::appointments) fn drop_of(
    tx: &mut Tx,
    id: AppointmentId,
    at: DateTime<Utc>,
) -> Result<(), Problem> {
    Ok(store::drop_of(tx, id, at)?)
}

/// What was dropped with a step that is undone is to be given again.
pub(in crate::appointments) fn revive(
    tx: &mut Tx,
    id: AppointmentId,
    at: DateTime<Utc>,
) -> Result<(), Problem> {
    Ok(store::revive(tx, id, at)?)
}

/// Somebody was called or written to.
pub(super) fn done(tx: &mut Tx, id: ReminderId) -> Result<(), Problem> {
    let found = find(tx, id)?;
    let (by, now) = (tx.actor().id(), tx.now());
    let state = found.state.clone().done(by, now)?;
    save(tx, &found, state, "appointments-event-reminder-done", None)
}

/// Somebody could not be reached: they are tried again later, and at last that is said.
pub(super) fn could_not(tx: &mut Tx, id: ReminderId) -> Result<(), Problem> {
    let found = find(tx, id)?;
    let now = tx.now();
    let state = found.state.clone().could_not(now)?;
    save(tx, &found, state, FAILED, Some(Why::NoAnswer))
}

/// The person does not want to be reminded.
pub(in crate::appointments) fn unwanted(tx: &mut Tx, id: ReminderId) -> Result<(), Problem> {
    let found = find(tx, id)?;
    let now = tx.now();
    let state = found.state.clone().dropped(Why::Unwanted, now)?;
    save(tx, &found, state, DENIED, Some(Why::Unwanted))
}

/// The person is to be reminded the next way they said yes to, at once; needs an open office.
pub(super) fn another_way(tx: &mut Tx, vault: &Vault, id: ReminderId) -> Result<(), Problem> {
    let found = find(tx, id)?;
    let (now, today) = (tx.now(), today(tx)?);
    let appointment = bookings::find(tx, found.appointment)?;
    if !appointment.state.is_open() || appointment.starts_at <= now {
        return Err(Refusal::ReminderOver.into());
    }
    let state = found.state.clone().otherwise(now)?;
    let person = open_person(tx, vault, found.appointment)?;
    let all = store::of_appointment(tx, found.appointment)?;
    let tried: Vec<Channel> = all.iter().map(|it| it.channel).collect();
    let channel = next_way(&person, &tried, today).ok_or(Refusal::NoOtherWay)?;
    save(tx, &found, state, DENIED, Some(Why::OtherWay))?;
    Ok(store::add(tx, found.appointment, channel, now)?)
}

pub(super) const FAILED: &str = "appointments-event-reminder-failed";
pub(super) const DENIED: &str = "appointments-event-reminder-denied";

/// The safest way that is allowed and was not tried.
fn next_way(person: &Person, tried: &[Channel], today: NaiveDate) -> Option<Channel> {
    let ways = Channel::ALL.into_iter();
    let mut allowed = ways.filter(|it| person.may(*it, today) && !tried.contains(it));
    allowed.next()
}

fn plan_of(
    tx: &mut ReadTx,
    it: &Appointment,
    person: &Person,
) -> Result<Option<(Channel, DateTime<Utc>)>, Problem> {
    let (now, today) = (tx.now(), today(tx)?);
    let days = settings::settings(tx)?.reminder_days;
    let calendar = Calendar {
        days: &days,
        zone: offices::settings(tx)?.time_zone,
    };
    let may = |channel| person.may(channel, today);
    Ok(planned(may, it.starts_at, calendar, now))
}

/// Saves, records and announces. Whoever was quicker is not overwritten.
pub(super) fn save(
    tx: &mut Tx,
    found: &Reminder,
    state: State,
    kind: &'static str,
    why: Option<Why>,
) -> Result<(), Problem> {
    let saved = Reminder { state, ..*found };
    if !store::save(tx, &saved)? {
        return Err(Problem::Busy);
    }
    let appointment = bookings::find(tx, saved.appointment)?;
    let event = AppointmentEvent::of(kind, appointment.code_name);
    let event = event.with("channel", saved.channel.word());
    tx.record(&match why {
        Some(why) => event.with("why", why.word()),
        None => event,
    })?;
    tx.announce(TOPIC);
    Ok(())
}

/// The day on the calendars of the office.
pub(super) fn today(tx: &mut ReadTx) -> Result<NaiveDate, Problem> {
    let zone = offices::settings(tx)?.time_zone;
    Ok(tx.now().with_timezone(&zone).date_naive())
}

fn find(tx: &mut ReadTx, id: ReminderId) -> Result<Reminder, Problem> {
    tx.require(Permission::BookAppointments)?;
    store::find(tx, id)?.ok_or(Problem::NotFound)
}
