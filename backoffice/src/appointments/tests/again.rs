//! Second thoughts, and times that change under people: what was right before stays right, on both databases.

use super::{
    all_slots, assert_refused, at, book_at, first_talk, marisol, new_form, opened, rosa, ruth,
    until, with_times,
};
use crate::appointments::bookings::{self, Appointment, CancelReason, Channel, State, Wish, book};
use crate::appointments::refusal::Refusal;
use crate::appointments::rooms::{self, RoomAgain, Span};
use crate::appointments::settings::{self, Secrets};
use crate::appointments::slots::{self, Plan, Typed, Urgency};
use crate::db::{Db, ReadTx, Tx};
use crate::problem::Problem;
use crate::testing::each_database;
use chrono::{TimeDelta, Weekday};
use tempfile::tempdir;

fn room_of(db: &Db, it: &Appointment) -> Option<rooms::RoomBooking> {
    let read = |tx: &mut ReadTx| Ok(rooms::of_appointment(tx, it.id)?);
    db.read(&rosa(1), read).unwrap()
}

fn cancel(db: &Db, it: &Appointment) {
    let cancel = |tx: &mut Tx| bookings::cancel(tx, it.id, CancelReason::Person);
    db.write(&rosa(1), cancel).unwrap();
}

#[test]
fn an_urgent_matter_stays_urgent_wherever_it_is_moved() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 2);
        let moved = |it: &Appointment, to: usize, asked| {
            let slot = all[to].id;
            let work = |tx: &mut Tx| bookings::reschedule(tx, vault, it.id, slot, asked);
            db.write(&rosa(1), work).unwrap()
        };
        let urgent = book_at(db, vault, all[0].id, Urgency::Urgent).unwrap();
        let urgent = moved(&urgent, 4, Urgency::Ordinary);
        assert_eq!(urgent.urgency, Urgency::Urgent);
        let ordinary = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        let ordinary = moved(&ordinary, 5, Urgency::Ordinary);
        assert_eq!(ordinary.urgency, Urgency::Ordinary);
        assert_eq!(
            moved(&ordinary, 6, Urgency::Urgent).urgency,
            Urgency::Urgent
        );
    });
}

#[test]
fn thinking_again_brings_the_room_back_unless_somebody_else_has_it() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 2);
        let room = db.write(&rosa(1), |tx| rooms::add(tx, "Elm")).unwrap();
        let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        let own = db
            .write(&rosa(1), |tx| rooms::book_for(tx, room, booked.id))
            .unwrap();
        let undo = || db.write(&rosa(1), bookings::undo).unwrap();

        cancel(db, &booked);
        assert_eq!(room_of(db, &booked), None);
        assert_eq!(undo().room, RoomAgain::AsBefore);
        assert_eq!(room_of(db, &booked), Some(own));

        let to = all[4].id;
        let moved = |tx: &mut Tx| bookings::reschedule(tx, vault, booked.id, to, Urgency::Ordinary);
        db.write(&rosa(1), moved).unwrap();
        assert_eq!(room_of(db, &booked), None);
        assert_eq!(undo().room, RoomAgain::AsBefore);
        assert_eq!(room_of(db, &booked), Some(own));

        cancel(db, &booked);
        let span = Span::new(booked.starts_at, booked.ends_at).unwrap();
        let taken = |tx: &mut Tx| rooms::book(tx, room, span);
        db.write(&rosa(2), taken).unwrap();
        let undone = undo();
        assert_eq!(undone.room, RoomAgain::Gone);
        assert_eq!(undone.appointment.state, State::Booked);
        assert_eq!(room_of(db, &booked), None);
    });
}

#[test]
fn a_form_that_comes_twice_books_once_and_loses_nobody() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 3);
        let wish = Wish {
            id: new_form(db),
            slot: all[0].id,
            urgency: Urgency::Ordinary,
            person: marisol(&[Channel::Call]),
        };
        let send = |wish: &Wish| db.write(&rosa(1), |tx| book(tx, vault, wish));
        let (first, again) = (send(&wish).unwrap(), send(&wish).unwrap());
        assert_eq!((first.id, &first.code_name), (again.id, &again.code_name));
        let taken = |tx: &mut ReadTx| Ok(bookings::taken(tx, all[0].id)?.len());
        assert_eq!(db.read(&rosa(1), taken).unwrap(), 1);
        // Whoever goes back in the browser and types somebody else is told, not shown the first one.
        let other = Wish {
            person: marisol(&[Channel::Text]),
            ..wish.clone()
        };
        assert_refused(send(&other), Refusal::FormUsed);
        let elsewhere = Wish {
            slot: all[1].id,
            ..wish
        };
        assert_refused(send(&elsewhere), Refusal::FormUsed);
    });
}

#[test]
fn a_time_is_closed_to_newcomers_whoever_has_it() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let slot = with_times(db, 2)[0].id;
        let booked = book_at(db, vault, slot, Urgency::Ordinary).unwrap();
        db.write(&rosa(1), |tx| slots::close(tx, slot)).unwrap();
        assert_refused(
            book_at(db, vault, slot, Urgency::Urgent),
            Refusal::SlotClosed,
        );
        let confirm = |tx: &mut Tx| bookings::confirm(tx, booked.id);
        db.write(&rosa(1), confirm).unwrap();
        let undone = db.write(&rosa(1), bookings::undo).unwrap();
        assert_eq!(undone.appointment.state, State::Booked);
        until(clock, booked.starts_at);
        let no_show = |tx: &mut Tx| bookings::mark_no_show(tx, booked.id);
        db.write(&rosa(1), no_show).unwrap();
    });
}

#[test]
fn places_shrink_to_those_that_are_taken_and_are_given_to_nobody_twice() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let slot = with_times(db, 4)[0].id;
        let booked: Vec<Appointment> = (0..3)
            .map(|_| book_at(db, vault, slot, Urgency::Urgent).unwrap())
            .collect();
        let resize = |to| db.write(&rosa(1), |tx| slots::resize(tx, slot, to));
        assert_refused(resize(2), Refusal::CapacityTaken { taken: 3 });
        assert_refused(resize(0), Refusal::CapacityOutOfRange { max: 50 });
        cancel(db, &booked[0]);
        assert_eq!(resize(2).unwrap().capacity, 2);
        assert_eq!(all_slots(db)[0].capacity, 2);
        assert_refused(book_at(db, vault, slot, Urgency::Urgent), Refusal::Full);
        assert_refused(db.write(&rosa(1), bookings::undo), Refusal::PlaceGone);
        assert_eq!(resize(3).unwrap().capacity, 3);
        assert!(book_at(db, vault, slot, Urgency::Urgent).is_ok());
    });
}

/// Times on the eighth of September.
fn plan(from: &str, to: &str) -> Plan {
    let word = str::to_owned;
    let typed = Typed {
        weekdays: vec![Weekday::Tue],
        from: word(from),
        to: word(to),
        every: word("30"),
        capacity: word("1"),
        first: word("2026-09-08"),
        last: word("2026-09-08"),
    };
    Plan::read(&typed).unwrap()
}

#[test]
fn what_is_kept_is_a_share_of_the_day_however_it_was_planned() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        crate::offices::prepare(db, shared::ids::OfficeId(uuid::Uuid::nil())).unwrap();
        let of = first_talk(db, "First talk");
        for hour in 9..14 {
            let hour = plan(&format!("{hour:02}:00"), &format!("{:02}:00", hour + 1));
            db.write(&rosa(1), |tx| slots::make(tx, of, &hour)).unwrap();
        }
        let all = all_slots(db);
        let kept: u32 = all.iter().map(|it| it.held_back).sum();
        assert_eq!((all.len(), kept), (10, 2), "a fifth of ten places");
    });
}

#[test]
fn a_plan_of_another_century_or_of_too_many_times_is_refused() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        crate::offices::prepare(db, shared::ids::OfficeId(uuid::Uuid::nil())).unwrap();
        let of = first_talk(db, "First talk");
        let word = str::to_owned;
        let make = |every: &str, first: &str, last: &str| {
            let typed = Typed {
                weekdays: crate::appointments::parts::WEEK.to_vec(),
                from: word("00:00"),
                to: word("23:59"),
                every: word(every),
                capacity: word("1"),
                first: word(first),
                last: word(last),
            };
            let plan = Plan::read(&typed).unwrap();
            db.write(&rosa(1), |tx| slots::make(tx, of, &plan))
        };
        let end = "+262142-12-31";
        assert_refused(make("30", end, end), Refusal::DayTooFar);
        let long = make("5", "2026-09-02", "2026-12-31");
        assert_refused(long, Refusal::TooManyTimes { max: 5000 });
        assert!(all_slots(db).is_empty(), "nothing of it was made");
    });
}

#[test]
fn closed_times_give_no_extra_places_to_the_others() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 1);
        db.write(&ruth(), |tx| {
            let mut changed = settings::settings(tx)?;
            changed.overbook_percent = 25;
            settings::save(tx, vault, &changed, &Secrets::default())
        })
        .unwrap();
        // A quarter of four places is one extra; of the one that is left open it is none.
        for slot in &all[1..4] {
            db.write(&rosa(1), |tx| slots::close(tx, slot.id)).unwrap();
        }
        let found: Vec<_> = (0..2)
            .map(|_| book_at(db, vault, all[0].id, Urgency::Urgent).is_ok())
            .collect();
        assert_eq!(found, [true, false]);
        db.write(&rosa(1), |tx| slots::close(tx, all[5].id))
            .unwrap();
        let of_day: Vec<usize> = [4, 6, 7]
            .map(|it| {
                let booked =
                    (0..3).filter(|_| book_at(db, vault, all[it].id, Urgency::Urgent).is_ok());
                booked.count()
            })
            .to_vec();
        assert_eq!(
            of_day.iter().sum::<usize>(),
            4,
            "three places and one extra"
        );
    });
}

#[test]
fn a_room_is_taken_only_as_far_ahead_as_people_are_booked() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        crate::offices::prepare(db, shared::ids::OfficeId(uuid::Uuid::nil())).unwrap();
        let room = db.write(&rosa(1), |tx| rooms::add(tx, "Elm")).unwrap();
        let take = |from: &str| -> Result<_, Problem> {
            let from = at(from);
            let span = Span::new(from, from + TimeDelta::hours(1))?;
            db.write(&rosa(1), |tx| rooms::book(tx, room, span))
        };
        assert!(take("2026-10-26T15:00:00Z").is_ok());
        assert_refused(
            take("2026-11-10T15:00:00Z"),
            Refusal::NotReleased { weeks: 8 },
        );
        assert_refused(take("2026-08-31T15:00:00Z"), Refusal::SlotPast);
    });
}
