//! Coming with a code, coming to the desk, and not coming.

use super::{assert_refused, book_at, opened, rosa, until, with_times};
use crate::appointments::arrivals::{check_in_at_desk, was_not_here};
use crate::appointments::bookings::{
    self, Appointment, AppointmentCode, CancelReason, State, card_of,
};
use crate::appointments::refusal::Refusal;
use crate::appointments::slots::{self, Urgency};
use crate::appointments::{CheckedIn, Kept, agreed, check_in, mark_missed, outcomes};
use crate::db::{Actor, Db, ReadTx};
use crate::problem::Problem;
use crate::testing::{each_database, nine};
use crate::vault::Vault;
use chrono::TimeDelta;
use shared::ids::VisitId;
use tempfile::tempdir;
use uuid::Uuid;

fn kiosk() -> Actor {
    Actor::kiosk(Uuid::from_u128(7))
}

fn visit(n: u128) -> VisitId {
    VisitId(Uuid::from_u128(n))
}

fn code(db: &Db, vault: &Vault, it: &Appointment) -> AppointmentCode {
    db.read(&rosa(1), |tx| card_of(tx, vault, it.id)).unwrap().1
}

fn come(db: &Db, vault: &Vault, code: &AppointmentCode, n: u128) -> Result<CheckedIn, Refusal> {
    db.write(&kiosk(), |tx| check_in(tx, vault, code, visit(n)))
        .unwrap()
}

fn state(db: &Db, it: &Appointment) -> State {
    db.read(&rosa(1), |tx| bookings::find(tx, it.id))
        .unwrap()
        .state
}

/// A code that is none of these.
fn other_than(codes: &[&AppointmentCode]) -> AppointmentCode {
    let all = (0..10_000).map(|n| format!("{n:04}").parse::<AppointmentCode>().unwrap());
    all.into_iter().find(|it| !codes.contains(&it)).unwrap()
}

#[test]
fn a_code_is_good_on_its_day_and_once() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 2);
        let today = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        let later = book_at(db, vault, all[4].id, Urgency::Ordinary).unwrap();
        let (code, later_code) = (code(db, vault, &today), code(db, vault, &later));
        assert_eq!(come(db, vault, &code, 1), Err(Refusal::CodeOfAnotherDay));
        until(clock, today.starts_at - TimeDelta::minutes(20));
        let unknown = other_than(&[&code, &later_code]);
        assert_eq!(come(db, vault, &unknown, 1), Err(Refusal::CodeUnknown));
        let here = come(db, vault, &code, 1).unwrap();
        assert_eq!(
            (here.appointment, here.starts_at),
            (today.id, today.starts_at)
        );
        assert_eq!(come(db, vault, &code, 2), Err(Refusal::CodeUsed));
        assert_eq!(
            come(db, vault, &later_code, 2),
            Err(Refusal::CodeOfAnotherDay)
        );
        let agreed = db
            .read(&rosa(1), |tx| agreed(tx, &[visit(1), visit(2)]))
            .unwrap();
        let times = agreed.iter().map(|(visit, it)| (*visit, it.starts_at));
        assert_eq!(times.collect::<Vec<_>>(), [(visit(1), today.starts_at)]);
        assert_eq!(agreed[&visit(1)].lane, "consultation");
        assert!(
            matches!(state(db, &today), State::CheckedIn { visit: Some(it), .. } if it == visit(1))
        );
    });
}

#[test]
fn the_code_of_a_cancelled_or_moved_appointment_is_refused() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 4);
        let book = || book_at(db, vault, all[0].id, Urgency::Urgent).unwrap();
        let (cancelled, moved) = (book(), book());
        let codes = [&cancelled, &moved].map(|it| code(db, vault, it));
        db.write(&rosa(1), |tx| {
            bookings::cancel(tx, cancelled.id, CancelReason::Office)
        })
        .unwrap();
        let to = all[8].id;
        db.write(&rosa(1), |tx| {
            bookings::reschedule(tx, vault, moved.id, to, Urgency::Urgent)
        })
        .unwrap();
        until(clock, cancelled.starts_at);
        for code in &codes {
            assert_eq!(come(db, vault, code, 1), Err(Refusal::CodeCancelled));
        }
    });
}

#[test]
fn whoever_guesses_waits_and_it_is_recorded() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 2);
        let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        let right = code(db, vault, &booked);
        let wrong = other_than(&[&right]);
        until(clock, booked.starts_at);
        let before = db
            .read(&rosa(1), |tx| Ok(crate::events::count(tx)?))
            .unwrap();
        for _ in 0..5 {
            assert_eq!(come(db, vault, &wrong, 1), Err(Refusal::CodeUnknown));
        }
        let waits = Err(Refusal::TooManyWrongCodes { minutes: 1 });
        assert_eq!(come(db, vault, &right, 1), waits, "also the right one");
        let after = db
            .read(&rosa(1), |tx| Ok(crate::events::count(tx)?))
            .unwrap();
        assert_eq!(after - before, 5);
        let desk = |tx: &mut crate::db::Tx| check_in(tx, vault, &wrong, visit(1));
        assert_eq!(
            db.write(&rosa(1), desk).unwrap(),
            Err(Refusal::CodeUnknown),
            "each waits alone"
        );
        clock.advance(TimeDelta::minutes(1));
        assert!(come(db, vault, &right, 1).is_ok());
    });
}

#[test]
fn a_code_is_taken_by_kiosks_and_by_whoever_may_book() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let booked = book_at(db, vault, with_times(db, 2)[0].id, Urgency::Ordinary).unwrap();
        let code = code(db, vault, &booked);
        until(clock, booked.starts_at);
        for nobody in [
            Actor::PUBLIC,
            Actor::staff(Uuid::from_u128(3), crate::access::Role::Volunteer.grants()),
        ] {
            let refused = db.write(&nobody, |tx| check_in(tx, vault, &code, visit(1)));
            assert!(matches!(refused, Err(Problem::NotForYourRole)));
        }
        let mut here = db
            .write(&rosa(1), |tx| check_in(tx, vault, &code, visit(1)))
            .unwrap();
        assert_eq!(here.as_mut().unwrap().code_name, booked.code_name);
        let undone = db.write(&rosa(1), bookings::undo).unwrap();
        assert_eq!(undone.appointment.state, State::Booked);
        assert!(come(db, vault, &code, 1).is_ok(), "the code is good again");
    });
}

#[test]
fn the_desk_notes_who_comes_today_also_after_all() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let booked = book_at(db, vault, with_times(db, 2)[0].id, Urgency::Ordinary).unwrap();
        let come = |db: &Db| db.write(&rosa(1), |tx| check_in_at_desk(tx, booked.id));
        assert_refused(come(db), Refusal::OtherDay);
        let no_show = |db: &Db| db.write(&rosa(1), |tx| bookings::mark_no_show(tx, booked.id));
        assert_refused(no_show(db), Refusal::TooEarly);
        until(clock, booked.starts_at);
        no_show(db).unwrap();
        come(db).unwrap();
        assert!(matches!(
            state(db, &booked),
            State::CheckedIn { visit: None, .. }
        ));
        assert_refused(come(db), Refusal::NotOpen);
    });
}

#[test]
fn whoever_was_expected_yesterday_is_missed_and_counted() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 4);
        let book = |at: usize| book_at(db, vault, all[at].id, Urgency::Urgent).unwrap();
        let (missed, came, tomorrow) = (book(0), book(1), book(4));
        until(clock, came.starts_at);
        db.write(&rosa(1), |tx| check_in_at_desk(tx, came.id))
            .unwrap();
        let look = || db.write(&Actor::PROGRAM, mark_missed).unwrap();
        assert_eq!(look(), 0, "the day is not over");
        until(clock, missed.starts_at + TimeDelta::days(1));
        assert_eq!((look(), look()), (1, 0));
        assert!(matches!(state(db, &missed), State::NoShow { .. }));
        assert!(state(db, &tomorrow).is_open());
        let read = |tx: &mut ReadTx| outcomes(tx, nine(), nine() + TimeDelta::weeks(9));
        let kept: Vec<Kept> = db
            .read(&rosa(1), read)
            .unwrap()
            .iter()
            .map(|it| it.kept)
            .collect();
        assert_eq!(kept, [Kept::NoShow, Kept::Came, Kept::Expected]);
    });
}

#[test]
fn the_same_code_of_the_same_visit_a_second_time_is_no_wrong_code() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 2);
        let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        let code = code(db, vault, &booked);
        let wrong = other_than(&[&code]);
        until(clock, booked.starts_at);
        assert!(come(db, vault, &code, 1).unwrap().is_news);
        let count = || {
            db.read(&rosa(1), |tx| Ok(crate::events::count(tx)?))
                .unwrap()
        };
        let before = count();
        for _ in 0..9 {
            let again = come(db, vault, &code, 1).unwrap();
            assert_eq!((again.appointment, again.is_news), (booked.id, false));
        }
        assert_eq!(count(), before, "nothing happened that could be recorded");
        assert_eq!(come(db, vault, &wrong, 1), Err(Refusal::CodeUsed));
    });
}

#[test]
fn whom_the_desk_has_seen_come_can_still_be_given_the_place_of_their_number() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 2);
        let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        let code = code(db, vault, &booked);
        until(clock, booked.starts_at);
        db.write(&rosa(1), |tx| check_in_at_desk(tx, booked.id))
            .unwrap();
        let came = state(db, &booked).since();
        clock.advance(TimeDelta::minutes(3));
        assert_eq!(come(db, vault, &code, 1).unwrap().appointment, booked.id);
        let tied = state(db, &booked);
        assert_eq!((tied.since(), tied.visit()), (came, Some(visit(1))));
        assert_eq!(come(db, vault, &code, 2), Err(Refusal::CodeUsed));
    });
}

#[test]
fn whoever_is_late_and_was_given_up_comes_with_their_code() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 2);
        let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        let code = code(db, vault, &booked);
        until(clock, booked.starts_at + TimeDelta::minutes(20));
        db.write(&rosa(1), |tx| bookings::mark_no_show(tx, booked.id))
            .unwrap();
        assert_eq!(come(db, vault, &code, 1).unwrap().appointment, booked.id);
        assert_eq!(state(db, &booked).visit(), Some(visit(1)));
    });
}

#[test]
fn who_was_noted_as_here_by_mistake_is_expected_again_and_the_number_is_free() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 4);
        let book = |at: usize| book_at(db, vault, all[at].id, Urgency::Urgent).unwrap();
        let (wrong, right, late) = (book(0), book(1), book(1));
        let codes = [&wrong, &right].map(|it| code(db, vault, it));
        let not_here = |it: &Appointment| db.write(&rosa(2), |tx| was_not_here(tx, it.id));
        until(clock, wrong.starts_at);
        assert_refused(not_here(&wrong), Refusal::NotHere);
        come(db, vault, &codes[0], 1).unwrap();
        clock.advance(TimeDelta::minutes(5));
        assert_eq!(not_here(&wrong).unwrap().state, State::Booked);
        let mine = || db.write(&rosa(2), bookings::undo);
        assert_eq!(mine().unwrap().appointment.state.visit(), Some(visit(1)));
        not_here(&wrong).unwrap();
        let tied = come(db, vault, &codes[1], 1).unwrap();
        assert_eq!(tied.appointment, right.id, "the number is free for it");
        // Another appointment has the number now: thinking again would tie it to two.
        assert_refused(mine(), Refusal::NothingToUndo);
        come(db, vault, &codes[0], 2).unwrap();

        db.write(&rosa(1), |tx| check_in_at_desk(tx, late.id))
            .unwrap();
        clock.advance(TimeDelta::days(1));
        assert!(matches!(
            not_here(&late).unwrap().state,
            State::NoShow { .. }
        ));
    });
}

#[test]
fn of_two_who_put_in_the_same_code_at_the_same_instant_one_comes() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 50);
        let day: Vec<Appointment> = (0..8)
            .map(|n| book_at(db, vault, all[n % 4].id, Urgency::Urgent).unwrap())
            .collect();
        until(clock, day[0].starts_at);
        for (round, it) in day.iter().enumerate() {
            let code = code(db, vault, it);
            let round = u128::try_from(round).unwrap();
            let came = super::together::at_once(|n| {
                let kiosk = Actor::kiosk(Uuid::from_u128(100 + round * 10 + n));
                let visit = visit(round * 10 + n);
                db.write(&kiosk, |tx| check_in(tx, vault, &code, visit))
                    .unwrap()
            });
            let (here, refused): (Vec<_>, Vec<_>) = came.into_iter().partition(Result::is_ok);
            assert_eq!((here.len(), refused.len()), (1, 3));
            let used = |it: &Result<CheckedIn, Refusal>| *it == Err(Refusal::CodeUsed);
            assert!(refused.iter().all(used), "{refused:?}");
        }
    });
}

#[test]
fn a_code_is_good_from_midnight_to_midnight_by_the_clocks_of_the_office() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 4);
        let book = || book_at(db, vault, all[0].id, Urgency::Urgent).unwrap();
        let codes = [book(), book(), book()].map(|it| code(db, vault, &it));
        // The eighth of September begins and ends at four in the morning of Greenwich.
        let come_at = |moment: &str, code: usize| {
            until(clock, super::at(moment));
            come(db, vault, &codes[code], u128::try_from(code).unwrap()).map(drop)
        };
        let other_day = Err(Refusal::CodeOfAnotherDay);
        assert_eq!(come_at("2026-09-08T03:59:59Z", 0), other_day);
        assert_eq!(come_at("2026-09-08T04:00:00Z", 0), Ok(()));
        assert_eq!(come_at("2026-09-09T03:59:59Z", 1), Ok(()));
        assert_eq!(come_at("2026-09-09T04:00:00Z", 2), other_day);
    });
}

#[test]
fn a_code_is_good_all_day_long_when_the_clocks_go_back() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let of = with_times(db, 4)[0].type_id;
        // On the first of November the hour from one to two comes twice in New York.
        until(clock, super::at("2026-10-20T13:00:00Z"));
        let word = str::to_owned;
        let typed = slots::Typed {
            weekdays: vec![chrono::Weekday::Sun],
            from: word("01:30"),
            to: word("23:45"),
            every: word("480"),
            capacity: word("4"),
            first: word("2026-11-01"),
            last: word("2026-11-01"),
        };
        let plan = slots::Plan::read(&typed).unwrap();
        db.write(&rosa(1), |tx| slots::make(tx, of, &plan)).unwrap();
        let sunday = super::at("2026-11-01T04:00:00Z");
        let times = super::all_slots(db);
        let first = times.iter().find(|it| sunday <= it.starts_at).unwrap();
        assert_eq!(first.starts_at, super::at("2026-11-01T05:30:00Z"));
        let book = || book_at(db, vault, first.id, Urgency::Urgent).unwrap();
        let codes = [book(), book(), book()].map(|it| code(db, vault, &it));
        let moments = [
            "2026-11-01T05:45:00Z",
            "2026-11-01T06:45:00Z",
            "2026-11-02T04:59:59Z",
        ];
        for (n, (moment, code)) in (1..).zip(moments.iter().zip(&codes)) {
            until(clock, super::at(moment));
            assert!(come(db, vault, code, n).is_ok(), "{moment}");
        }
        until(clock, super::at("2026-11-02T05:00:00Z"));
        let late = come(db, vault, &codes[0], 9);
        assert_eq!(late, Err(Refusal::CodeUnknown), "the day is over");
    });
}

#[test]
fn what_was_agreed_is_found_of_as_many_visits_as_are_asked_for() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 8);
        let day: Vec<Appointment> = (0..3)
            .map(|n| book_at(db, vault, all[n].id, Urgency::Urgent).unwrap())
            .collect();
        until(clock, day[0].starts_at);
        for (it, n) in day.iter().zip([1, 256, 600]) {
            come(db, vault, &code(db, vault, it), n).unwrap();
        }
        for (asked, expected) in [(0, 0), (1, 1), (2, 1), (256, 2), (257, 2), (700, 3)] {
            let visits: Vec<VisitId> = (1..=asked).map(visit).collect();
            let found = db.read(&rosa(1), |tx| agreed(tx, &visits)).unwrap();
            assert_eq!(found.len(), expected, "of {asked}");
        }
    });
}
