//! What the pages of the desk show, read in one look.

use crate::appointments::bookings::{
    self, Appointment, AppointmentCode, Person, State, Unread, places_of,
};
use crate::appointments::ids::{AppointmentId, SlotId, TypeId};
use crate::appointments::refusal::Refusal;
use crate::appointments::reminders::{self, Reminder};
use crate::appointments::rooms::{self, InterviewRoom, RoomBooking};
use crate::appointments::settings;
use crate::appointments::slots::{self, Places, Slot, Urgency};
use crate::appointments::types::{self, AppointmentType};
use crate::db::ReadTx;
use crate::offices::{self, day_begins};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// A longer list helps nobody to choose.
const FREE_SHOWN: usize = 60;

/// An appointment in a list, and – while the office is open – who comes.
pub(super) struct Line {
    pub(super) appointment: Appointment,
    pub(super) person: Option<Person>,
    /// Whether the office is open and it cannot be read who comes: the key was lost.
    pub(super) is_unreadable: bool,
    pub(super) room: Option<String>,
}

/// A day of appointments.
pub(super) struct Day {
    pub(super) date: NaiveDate,
    pub(super) today: NaiveDate,
    pub(super) now: DateTime<Utc>,
    pub(super) lines: Vec<Line>,
    pub(super) types: Vec<AppointmentType>,
    /// The last step of whoever looks, while it can be undone.
    pub(super) undo: Option<Appointment>,
}

/// A week of times.
pub(super) struct Week {
    pub(super) monday: NaiveDate,
    pub(super) today: NaiveDate,
    pub(super) now: DateTime<Utc>,
    pub(super) slots: Vec<Slot>,
    pub(super) places: BTreeMap<SlotId, Places>,
    pub(super) types: Vec<AppointmentType>,
    pub(super) weeks_ahead: u32,
}

/// One appointment with everything about it.
pub(super) struct One {
    pub(super) line: Line,
    pub(super) of: Option<AppointmentType>,
    pub(super) now: DateTime<Utc>,
    pub(super) today: NaiveDate,
    pub(super) rooms: Vec<InterviewRoom>,
    pub(super) room: Option<RoomBooking>,
    /// Whether somebody else has the room by now that it had before its last step was undone.
    pub(super) has_lost_room: bool,
    pub(super) reminders: Vec<Reminder>,
    pub(super) can_undo: bool,
}

/// What stands on a card.
pub(super) struct Card {
    pub(super) appointment: Appointment,
    pub(super) person: Person,
    pub(super) code: AppointmentCode,
    pub(super) office: offices::Settings,
}

/// The day that comes so many days after.
pub(in crate::appointments) fn next_day(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

pub(super) fn day(
    tx: &mut ReadTx,
    vault: &Vault,
    zone: Tz,
    day: Option<NaiveDate>,
) -> Result<Day, Problem> {
    let now = tx.now();
    let today = now.with_timezone(&zone).date_naive();
    let day = day.unwrap_or(today);
    let (from, to) = (day_begins(day, zone), day_begins(next_day(day, 1), zone));
    let names: BTreeMap<_, _> = rooms::all(tx)?
        .into_iter()
        .map(|it| (it.id, it.name))
        .collect();
    let mut lines = Vec::new();
    for appointment in bookings::between(tx, from, to)? {
        let room = rooms::of_appointment(tx, appointment.id)?;
        let (person, is_unreadable) = person(tx, vault, appointment.id)?;
        lines.push(Line {
            person,
            is_unreadable,
            room: room.and_then(|it| names.get(&it.room).cloned()),
            appointment,
        });
    }
    Ok(Day {
        date: day,
        today,
        now,
        lines,
        types: types::all(tx)?,
        undo: undoable(tx)?,
    })
}

pub(super) fn week(tx: &mut ReadTx, zone: Tz, day: Option<NaiveDate>) -> Result<Week, Problem> {
    let now = tx.now();
    let today = now.with_timezone(&zone).date_naive();
    let monday = monday_of(day.unwrap_or(today));
    let (from, to) = (
        day_begins(monday, zone),
        day_begins(next_day(monday, 7), zone),
    );
    let slots = slots::between(tx, from, to)?;
    Ok(Week {
        monday,
        today,
        now,
        places: places_of(tx, &slots)?,
        slots,
        types: types::all(tx)?,
        weeks_ahead: settings::settings(tx)?.weeks_ahead,
    })
}

/// The Monday of the week in which a day lies.
pub(in crate::appointments) fn monday_of(day: NaiveDate) -> NaiveDate {
    day.week(chrono::Weekday::Mon)
        .checked_first_day()
        .unwrap_or(day)
}

/// The times of one week to which an appointment can be moved; of the week in which it is, or of this one when that is over.
pub(super) fn choices(
    tx: &mut ReadTx,
    zone: Tz,
    of: &Appointment,
    day: Option<NaiveDate>,
) -> Result<Week, Problem> {
    let now = tx.now();
    let today = now.with_timezone(&zone).date_naive();
    let monday = monday_of(day.unwrap_or(of.day.max(today)));
    let (from, to) = (
        day_begins(monday, zone),
        day_begins(next_day(monday, 7), zone),
    );
    let weeks_ahead = settings::settings(tx)?.weeks_ahead;
    let mut slots = slots::of_type_between(tx, of.type_id, from, to)?;
    slots.retain(|it| it.id != of.slot && it.bookable(now, weeks_ahead).is_ok());
    Ok(Week {
        monday,
        today,
        now,
        places: places_of(tx, &slots)?,
        slots,
        types: types::all(tx)?,
        weeks_ahead,
    })
}

/// A time that is free, and for which matters.
pub(super) struct FreeTime {
    pub(super) slot: Slot,
    pub(super) is_only_urgent: bool,
}

/// The next free times of a type, for somebody whose time was taken meanwhile.
pub(super) fn free_times(tx: &mut ReadTx, of: TypeId) -> Result<Vec<FreeTime>, Problem> {
    let now = tx.now();
    let weeks_ahead = settings::settings(tx)?.weeks_ahead;
    let until = now + TimeDelta::weeks(weeks_ahead.into()) + TimeDelta::seconds(1);
    let mut slots = slots::of_type_between(tx, of, now, until)?;
    slots.retain(|it| it.bookable(now, weeks_ahead).is_ok());
    let places = places_of(tx, &slots)?;
    let free = |slot: Slot| {
        let places = places.get(&slot.id)?;
        (places.free(Urgency::Urgent) != 0).then(|| FreeTime {
            slot,
            is_only_urgent: places.free(Urgency::Ordinary) == 0,
        })
    };
    Ok(slots
        .into_iter()
        .filter_map(free)
        .take(FREE_SHOWN)
        .collect())
}

pub(super) fn one(
    tx: &mut ReadTx,
    vault: &Vault,
    zone: Tz,
    id: AppointmentId,
) -> Result<One, Problem> {
    let appointment = bookings::find(tx, id)?;
    let rooms = rooms::all(tx)?;
    let room = rooms::of_appointment(tx, id)?;
    let name = room.and_then(|room| rooms.iter().find(|it| it.id == room.room));
    let by = tx.actor().id();
    let now = tx.now();
    let (person, is_unreadable) = person(tx, vault, id)?;
    Ok(One {
        of: types::find(tx, appointment.type_id)?,
        now,
        today: now.with_timezone(&zone).date_naive(),
        reminders: reminders::of_appointment(tx, id)?,
        can_undo: by.is_some_and(|by| appointment.can_undo(by, now)),
        line: Line {
            person,
            is_unreadable,
            room: name.map(|it| it.name.clone()),
            appointment,
        },
        rooms,
        room,
        has_lost_room: false,
    })
}

/// What stands on the card of an appointment; refused while the office is locked, and when nobody is expected any more.
pub(super) fn card(tx: &mut ReadTx, vault: &Vault, id: AppointmentId) -> Result<Card, Problem> {
    let appointment = bookings::find(tx, id)?;
    if !appointment.state.is_open() {
        return Err(Refusal::NotOpen.into());
    }
    let (person, code) = bookings::card_of(tx, vault, id)?;
    Ok(Card {
        appointment,
        person,
        code,
        office: offices::settings(tx)?,
    })
}

/// Who comes, and whether that cannot be read; nobody is named while the office is locked. One person whose key was lost
/// must not take the page of everybody else.
fn person(
    tx: &mut ReadTx,
    vault: &Vault,
    id: AppointmentId,
) -> Result<(Option<Person>, bool), Problem> {
    Ok(match bookings::try_person(tx, vault, id)? {
        Ok(person) => (Some(person), false),
        Err(Unread::Locked) => (None, false),
        Err(Unread::Unreadable) => (None, true),
    })
}

fn undoable(tx: &mut ReadTx) -> Result<Option<Appointment>, Problem> {
    let (Some(by), now) = (tx.actor().id(), tx.now()) else {
        return Ok(None);
    };
    let last = bookings::last_changed_by(tx, by)?;
    Ok(last.filter(|it| it.can_undo(by, now)))
}

impl Line {
    /// Whether the person is expected at `now` and late.
    pub(super) fn is_late(&self, now: DateTime<Utc>) -> bool {
        self.appointment.state.is_open() && self.appointment.starts_at < now
    }

    /// Whether the appointment is still one of its day.
    pub(super) fn stands(&self) -> bool {
        !matches!(self.appointment.state, State::Rescheduled { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// In whichever zone: days follow each other without a gap, and none is longer than the longest.
        #[test]
        fn days_follow_each_other(
            zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec()), days in 0u64..4000,
        ) {
            let day = next_day(NaiveDate::from_ymd_opt(2020, 1, 1).unwrap(), days);
            let (from, to) = (day_begins(day, zone), day_begins(next_day(day, 1), zone));
            prop_assert!(from < to && to - from <= TimeDelta::hours(26));
            prop_assert!(monday_of(day) <= day && day < next_day(monday_of(day), 7));
        }
    }
}
