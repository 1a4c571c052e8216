//! Booking, moving, cancelling and thinking again, on both databases.

use super::{
    all_slots, assert_refused, at, book_at, first_talk, marisol, new_form, opened, plan, rosa,
    until, with_times,
};
use crate::appointments::bookings::{
    self, Appointment, CancelReason, Channel, State, Wish, card_of, open_person,
};
use crate::appointments::refusal::Refusal;
use crate::appointments::reminders::{self, Why};
use crate::appointments::settings::{self, Secrets};
use crate::appointments::slots::{self, Urgency};
use crate::appointments::{outcomes, types};
use crate::db::{Db, ReadTx};
use crate::problem::Problem;
use crate::testing::{each_database, nine};
use chrono::TimeDelta;
use std::collections::BTreeSet;
use tempfile::tempdir;

fn find(db: &Db, it: &Appointment) -> Appointment {
    db.read(&rosa(1), |tx| bookings::find(tx, it.id)).unwrap()
}

fn reminder_states(db: &Db, it: &Appointment) -> Vec<reminders::State> {
    let read = |tx: &mut ReadTx| Ok(reminders::of_appointment(tx, it.id)?);
    let all = db.read(&rosa(1), read).unwrap();
    all.into_iter().map(|it| it.state).collect()
}

#[test]
fn times_are_made_once_and_their_kept_places_are_spread_over_the_day() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 2);
        // Four days of four times each; a fifth of eight places a day is two.
        assert_eq!(all.len(), 16);
        assert_eq!(all[0].starts_at, at("2026-09-08T13:00:00Z"));
        let kept: Vec<u32> = all[..4].iter().map(|it| it.held_back).collect();
        assert_eq!(kept, [0, 1, 0, 1]);
        let of = all[0].type_id;
        assert_refused(
            db.write(&rosa(1), |tx| slots::make(tx, of, &plan(2))),
            Refusal::NoneMade,
        );
        let other = first_talk(db, "Second talk");
        let made = db
            .write(&rosa(1), |tx| slots::make(tx, other, &plan(1)))
            .unwrap();
        assert_eq!((made.made, made.skipped), (16, 0));
        db.write(&rosa(1), |tx| types::retire(tx, other)).unwrap();
        assert_refused(
            db.write(&rosa(1), |tx| slots::make(tx, other, &plan(1))),
            Refusal::TypeNotOffered,
        );
    });
}

#[test]
fn whoever_is_booked_is_sealed_and_stands_under_a_code_name() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 3);
        let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        assert_eq!(booked.code_name.split(' ').count(), 2);
        let person = db
            .read(&rosa(1), |tx| open_person(tx, vault, booked.id))
            .unwrap();
        assert!(person == marisol(&[Channel::Call]));
        let (_, code) = db
            .read(&rosa(1), |tx| card_of(tx, vault, booked.id))
            .unwrap();
        assert_eq!(booked.code_hash, code.hash(vault.identity()));
        let other = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        assert_ne!(other.code_hash, booked.code_hash);
        assert_ne!(other.code_name, booked.code_name);
    });
    let stored = std::fs::read(folder.path().join("office.db")).unwrap();
    for secret in ["Marisol", "13055550123", "Elm Street"] {
        assert!(
            memchr::memmem::find(&stored, secret.as_bytes()).is_none(),
            "{secret}"
        );
    }
}

#[test]
fn a_full_time_is_refused_and_kept_places_need_an_urgent_matter() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 2);
        let kept = all[1].id;
        book_at(db, vault, kept, Urgency::Ordinary).unwrap();
        assert_refused(
            book_at(db, vault, kept, Urgency::Ordinary),
            Refusal::HeldBack,
        );
        book_at(db, vault, kept, Urgency::Urgent).unwrap();
        assert_refused(book_at(db, vault, kept, Urgency::Urgent), Refusal::Full);
        // A day before, what was kept is everybody's.
        book_at(db, vault, all[3].id, Urgency::Ordinary).unwrap();
        until(clock, all[3].starts_at - TimeDelta::days(1));
        book_at(db, vault, all[3].id, Urgency::Ordinary).unwrap();
        assert_refused(
            book_at(db, vault, all[3].id, Urgency::Ordinary),
            Refusal::Full,
        );
        until(clock, all[3].starts_at);
        assert_refused(
            book_at(db, vault, all[3].id, Urgency::Urgent),
            Refusal::SlotPast,
        );
    });
}

#[test]
fn extra_places_are_given_only_when_the_office_says_so() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 1);
        let fill = |slot| {
            (0..3)
                .filter(|_| book_at(db, vault, slot, Urgency::Urgent).is_ok())
                .count()
        };
        assert_eq!(fill(all[0].id), 1);
        db.write(&rosa(1), |tx| {
            let mut changed = settings::settings(tx)?;
            changed.overbook_percent = 25;
            settings::save(tx, vault, &changed, &Secrets::default())
        })
        .unwrap();
        // A quarter of the four places of a day is one: the second time of the day has it.
        let of_day: Vec<usize> = all[4..8].iter().map(|it| fill(it.id)).collect();
        assert_eq!(of_day, [1, 2, 1, 1]);
        let read = |tx: &mut ReadTx| outcomes(tx, nine(), nine() + TimeDelta::weeks(9));
        let outcomes = db.read(&rosa(1), read).unwrap();
        assert_eq!(outcomes.iter().filter(|it| it.is_extra).count(), 1);
    });
}

#[test]
fn a_time_that_is_too_far_ahead_or_closed_is_refused() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 1);
        db.write(&rosa(1), |tx| {
            let mut changed = settings::settings(tx)?;
            changed.weeks_ahead = 1;
            settings::save(tx, vault, &changed, &Secrets::default())
        })
        .unwrap();
        assert_refused(
            book_at(db, vault, all[8].id, Urgency::Urgent),
            Refusal::NotReleased { weeks: 1 },
        );
        let first = all_slots(db)[0];
        db.write(&rosa(1), |tx| slots::close(tx, first.id)).unwrap();
        assert_refused(
            book_at(db, vault, first.id, Urgency::Urgent),
            Refusal::SlotClosed,
        );
        db.write(&rosa(1), |tx| slots::open(tx, first.id)).unwrap();
    });
}

#[test]
fn only_a_time_that_nobody_ever_had_is_removed() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 2);
        let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        assert_refused(
            db.write(&rosa(1), |tx| slots::remove(tx, all[0].id)),
            Refusal::SlotNotEmpty,
        );
        db.write(&rosa(1), |tx| {
            bookings::cancel(tx, booked.id, CancelReason::Person)
        })
        .unwrap();
        // What was booked there once is not forgotten: the time stays, closed.
        assert_refused(
            db.write(&rosa(1), |tx| slots::remove(tx, all[0].id)),
            Refusal::SlotNotEmpty,
        );
        db.write(&rosa(1), |tx| slots::remove(tx, all[1].id))
            .unwrap();
        assert_eq!(all_slots(db).len(), 15);
    });
}

#[test]
fn a_cancelled_place_is_free_again_and_thinking_again_takes_it_back() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 1);
        let booked = book_at(db, vault, all[0].id, Urgency::Urgent).unwrap();
        let cancel = || {
            db.write(&rosa(1), |tx| {
                bookings::cancel(tx, booked.id, CancelReason::Person)
            })
        };
        cancel().unwrap();
        assert!(matches!(
            reminder_states(db, &booked)[..],
            [reminders::State::Dropped { why: Why::Over, .. }]
        ));
        let undone = db.write(&rosa(1), bookings::undo).unwrap().appointment;
        assert_eq!((undone.state, undone.place), (State::Booked, Some(0)));
        assert!(matches!(
            reminder_states(db, &booked)[..],
            [reminders::State::Due { .. }]
        ));
        assert_refused(db.write(&rosa(1), bookings::undo), Refusal::NothingToUndo);

        cancel().unwrap();
        db.write(&rosa(2), |tx| slots::close(tx, all[0].id))
            .unwrap();
        assert_refused(db.write(&rosa(1), bookings::undo), Refusal::SlotClosed);
        db.write(&rosa(2), |tx| slots::open(tx, all[0].id)).unwrap();
        book_at(db, vault, all[0].id, Urgency::Urgent).unwrap();
        assert_refused(db.write(&rosa(1), bookings::undo), Refusal::PlaceGone);
        assert_refused(db.write(&rosa(2), bookings::undo), Refusal::NothingToUndo);
        clock.advance(TimeDelta::seconds(61));
        assert_refused(db.write(&rosa(1), bookings::undo), Refusal::NothingToUndo);
    });
}

#[test]
fn an_appointment_moves_with_its_name_and_gets_another_code() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 1);
        let first = book_at(db, vault, all[0].id, Urgency::Urgent).unwrap();
        let to = |slot| {
            move |tx: &mut crate::db::Tx| {
                bookings::reschedule(tx, vault, first.id, slot, Urgency::Urgent)
            }
        };
        assert_refused(db.write(&rosa(1), to(all[0].id)), Refusal::SameSlot);
        let second = db.write(&rosa(1), to(all[5].id)).unwrap();
        assert_eq!(second.code_name, first.code_name);
        assert_eq!((second.event_id, second.sequence), (first.event_id, 1));
        assert_eq!(
            find(db, &first).state,
            State::Rescheduled {
                at: nine(),
                to: second.id
            }
        );
        let person = db
            .read(&rosa(1), |tx| open_person(tx, vault, second.id))
            .unwrap();
        assert!(person == marisol(&[Channel::Call]));
        assert!(matches!(
            reminder_states(db, &first)[..],
            [reminders::State::Dropped { .. }]
        ));
        assert!(matches!(
            reminder_states(db, &second)[..],
            [reminders::State::Due { .. }]
        ));
        assert_refused(db.write(&rosa(1), to(all[6].id)), Refusal::NotOpen);

        let back = db.write(&rosa(1), bookings::undo).unwrap().appointment;
        assert_eq!(
            (back.id, &back.state, back.sequence),
            (first.id, &State::Booked, 3)
        );
        let given_up = State::Cancelled {
            at: nine(),
            reason: CancelReason::Undone,
        };
        assert_eq!(find(db, &second).state, given_up);
        book_at(db, vault, all[5].id, Urgency::Urgent).unwrap();
    });
}

#[test]
fn a_locked_office_books_nobody_and_cancels() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 2);
        let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        let locked = crate::vault::Vault::start(
            &folder.path().join("opened"),
            std::sync::Arc::new(office.clock.clone()),
            shared::random::from_seed(9),
        )
        .unwrap();
        let refused = book_at(db, &locked, all[0].id, Urgency::Ordinary);
        assert!(matches!(refused, Err(Problem::Locked)));
        let moved = db.write(&rosa(1), |tx| {
            bookings::reschedule(tx, &locked, booked.id, all[1].id, Urgency::Urgent)
        });
        assert!(matches!(moved, Err(Problem::Locked)));
        db.write(&rosa(1), |tx| {
            bookings::cancel(tx, booked.id, CancelReason::Person)
        })
        .unwrap();
    });
}

#[test]
fn codes_of_a_day_and_code_names_are_each_given_once() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = with_times(db, 30);
        let wish = |slot| Wish {
            id: new_form(db),
            slot,
            urgency: Urgency::Urgent,
            person: marisol(&[]),
        };
        let booked: Vec<Appointment> = (0..60)
            .map(|n| {
                db.write(&rosa(1), |tx| {
                    bookings::book(tx, vault, &wish(all[n % 4].id))
                })
                .unwrap()
            })
            .collect();
        let codes: BTreeSet<_> = booked.iter().map(|it| it.code_hash).collect();
        let names: BTreeSet<_> = booked.iter().map(|it| it.code_name.as_str()).collect();
        assert_eq!((codes.len(), names.len()), (60, 60));
        assert!(booked.iter().all(|it| it.day.to_string() == "2026-09-08"));
        assert!(
            reminder_states(db, &booked[0]).is_empty(),
            "nobody is reminded who allowed nothing"
        );
    });
}
