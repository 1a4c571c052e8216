//! Two at the same instant: the last place, the same room.

use super::{book_at, opened, rosa, with_times};
use crate::appointments::bookings::{self, Appointment};
use crate::appointments::rooms::{self, Span};
use crate::appointments::slots::Urgency;
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::testing::each_database;
use chrono::TimeDelta;
use std::sync::Barrier;
use tempfile::tempdir;

/// Does the same in four threads at once.
pub(super) fn at_once<T: Send>(work: impl Fn(u128) -> T + Sync) -> Vec<T> {
    let start = Barrier::new(4);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|n| {
                let (start, work) = (&start, &work);
                scope.spawn(move || {
                    start.wait();
                    work(n)
                })
            })
            .collect();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    })
}

#[test]
fn of_those_who_book_the_last_place_at_the_same_instant_one_gets_it() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        for slot in with_times(db, 2).into_iter().take(8) {
            let booked = at_once(|_| book_at(db, vault, slot.id, Urgency::Urgent));
            let (got, refused): (Vec<_>, Vec<_>) = booked.into_iter().partition(Result::is_ok);
            assert_eq!((got.len(), refused.len()), (2, 2));
            let refusal = |it: Result<Appointment, Problem>| it.err().map(|it| it.plain());
            for it in refused {
                assert_eq!(
                    refusal(it).as_deref(),
                    Some("refused: appointments-refused-full")
                );
            }
            let read = |tx: &mut ReadTx| Ok(bookings::taken(tx, slot.id)?);
            let taken = db.read(&rosa(1), read).unwrap();
            let places: Vec<u32> = taken.iter().map(|it| it.place).collect();
            assert_eq!(places, [0, 1]);
        }
    });
}

#[test]
fn of_those_who_take_a_room_at_the_same_instant_one_gets_it() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let starts_at = with_times(db, 1)[0].starts_at;
        let room = db.write(&rosa(1), |tx| rooms::add(tx, "Elm")).unwrap();
        for round in 0..8 {
            let from = starts_at + TimeDelta::hours(round);
            let taken = at_once(|n| {
                let shift = TimeDelta::minutes(i64::try_from(n).unwrap() * 10);
                let span = Span::new(from + shift, from + shift + TimeDelta::minutes(31)).unwrap();
                db.write(&rosa(n), |tx| rooms::book(tx, room, span))
            });
            assert_eq!(
                taken.iter().filter(|it| it.is_ok()).count(),
                1,
                "round {round}"
            );
        }
    });
}
