//! Appointments as an office lives with them: booked, moved, missed, kept, and what is seen of them.

mod again;
mod arriving;
pub(crate) mod booked;
mod booking;
mod claimed;
mod desk;
mod pages;
mod reach;
mod seen;
mod servers;
mod together;

use super::bookings::{Appointment, Channel, Person, PersonTyped, Wish, book};
use super::ids::{AppointmentId, SlotId, TypeId};
use super::refusal::Refusal;
use super::slots::{self, Plan, Slot, Typed, Urgency};
use super::types::{self, Facts, Setting};
use crate::access::Role;
use crate::db::{Actor, Db};
use crate::offices;
use crate::problem::Problem;
use crate::testing::{TestOffice, nine};
use crate::vault::Vault;
use chrono::{DateTime, TimeDelta, Utc, Weekday};
use shared::clock::{Clock, SetClock};
use shared::ids::OfficeId;
use std::path::Path;
use uuid::Uuid;

/// Reception; each number is somebody else.
pub(super) fn rosa(n: u128) -> Actor {
    Actor::staff(Uuid::from_u128(1000 + n), Role::Reception.grants())
}

/// A director, who looks after what is the office's.
pub(super) fn ruth() -> Actor {
    Actor::staff(Uuid::from_u128(2000), Role::Director.grants())
}

/// The mark of a form that nobody has sent yet.
pub(super) fn new_form(db: &Db) -> AppointmentId {
    AppointmentId(shared::ids::mint(db.now(), &mut db.random()))
}

/// An office that a keyholder has opened; its vault is used with other databases too.
pub(super) fn opened(folder: &Path) -> TestOffice {
    let own = folder.join("opened");
    std::fs::create_dir(&own).unwrap();
    let office = TestOffice::open(&own);
    office.add("lee", Role::Attorney);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime
        .unwrap()
        .block_on(async { office.desk("lee").await });
    office
}

/// Marisol reads Spanish and said yes to these ways.
pub(super) fn marisol(allowed: &[Channel]) -> Person {
    let typed = PersonTyped {
        call_name: "Marisol",
        language: "es",
        needs_interpreter: "no",
        phone: "305 555 0123",
        email: "marisol@example.org",
        address: "12 Elm Street",
        allowed: allowed.to_vec(),
    };
    typed.read(nine().date_naive()).ok().unwrap()
}

/// A type of half an hour, and what makes it another type.
pub(super) fn first_talk(db: &Db, name: &str) -> TypeId {
    let facts = Facts {
        name: name.to_owned(),
        minutes: 30,
        lane: "consultation".to_owned(),
        language: None,
        setting: Setting::PrivateRoom,
    };
    db.write(&rosa(1), |tx| types::add(tx, &facts)).unwrap()
}

/// Times on Tuesdays and Thursdays of two weeks from the eighth of September on, from 9 to 11 in New York.
pub(super) fn plan(capacity: u32) -> Plan {
    let word = str::to_owned;
    let typed = Typed {
        weekdays: vec![Weekday::Tue, Weekday::Thu],
        from: word("09:00"),
        to: word("11:00"),
        every: word("30"),
        capacity: capacity.to_string(),
        first: word("2026-09-08"),
        last: word("2026-09-17"),
    };
    Plan::read(&typed).unwrap()
}

/// An office with a type and its times, at nine o'clock of the first of September.
pub(super) fn with_times(db: &Db, capacity: u32) -> Vec<Slot> {
    offices::prepare(db, OfficeId(Uuid::nil())).unwrap();
    times(db, capacity)
}

/// The same in an office that knows its facts already.
pub(super) fn times(db: &Db, capacity: u32) -> Vec<Slot> {
    let of = first_talk(db, "First talk");
    db.write(&rosa(1), |tx| slots::make(tx, of, &plan(capacity)))
        .unwrap();
    all_slots(db)
}

pub(super) fn all_slots(db: &Db) -> Vec<Slot> {
    let all =
        |tx: &mut crate::db::ReadTx| Ok(slots::between(tx, nine(), nine() + TimeDelta::weeks(60))?);
    db.read(&rosa(1), all).unwrap()
}

/// Marisol is booked.
pub(super) fn book_at(
    db: &Db,
    vault: &Vault,
    slot: SlotId,
    urgency: Urgency,
) -> Result<Appointment, Problem> {
    let wish = Wish {
        id: new_form(db),
        slot,
        urgency,
        person: marisol(&[Channel::Call]),
    };
    db.write(&rosa(1), |tx| book(tx, vault, &wish))
}

pub(super) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[track_caller]
pub(super) fn assert_refused<T>(result: Result<T, Problem>, why: Refusal) {
    let found = result.err().map(|it| it.plain());
    assert_eq!(found, Some(Problem::from(why).plain()));
}

/// Lets time pass until then.
pub(super) fn until(clock: &SetClock, then: DateTime<Utc>) {
    clock.advance(then - clock.now());
}
