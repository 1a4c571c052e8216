//! The queue across midnight, and on the days on which the clocks of the office change. The office of tests stands in New
//! York: its clocks go back on the first of November 2026 at two, and forward on the fourteenth of March 2027 at two.

use super::verbs::{arrive, assert_refused, desk, frame, locked, visit};
use crate::access::Role;
use crate::db::{Actor, Db, ReadTx, Tx};
use crate::offices;
use crate::queue::{self, Refusal, Stage, Window, lanes, store, windows};
use crate::testing::{TestOffice, each_database};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::America::New_York;
use shared::clock::{Clock, SetClock};
use shared::ids::OfficeId;
use tempfile::tempdir;
use uuid::Uuid;

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// Sets the clock to this moment, written with the offset of the office's clocks.
fn becomes(time: &SetClock, text: &str) {
    time.advance(moment(text) - time.now());
}

/// An office at this moment, with somebody at the first window.
fn opens(db: &Db, time: &SetClock, text: &str) {
    becomes(time, text);
    offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
    db.write(&desk(1), |tx| windows::sit_at(tx, Window(1)))
        .unwrap();
}

fn comes(db: &Db, time: &SetClock, n: u64) {
    arrive(db, &frame(n, 100 + u128::from(n), time.now()));
}

/// Somebody goes away at `from` until the clocks show `back`; they are back at `until`.
#[track_caller]
fn check_back(from: &str, back: NaiveTime, until: &Result<&str, Refusal>) {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        opens(db, time, from);
        comes(db, time, 1);
        let held = db.write(&desk(1), |tx| queue::hold(tx, &vault, visit(1), back, None));
        match until {
            Ok(until) => {
                let until = moment(until);
                assert_eq!(held.unwrap().stage, Stage::Held { until }, "{from} {back}");
            }
            Err(refusal) => assert_refused(held, refusal),
        }
    });
}

#[test]
fn whoever_is_back_at_a_time_is_back_when_the_clocks_show_it() {
    let past = Err(Refusal::BackInThePast);
    check_back(
        "2026-09-01T23:30:00-04:00",
        clock(23, 59),
        &Ok("2026-09-01T23:59:00-04:00"),
    );
    check_back("2026-09-01T23:30:00-04:00", clock(0, 10), &past);
    // The clocks go back: there is an hour more, to the end of the day.
    check_back(
        "2026-11-01T00:30:00-04:00",
        clock(2, 30),
        &Ok("2026-11-01T02:30:00-05:00"),
    );
    check_back(
        "2026-11-01T00:30:00-04:00",
        clock(23, 59),
        &Ok("2026-11-01T23:59:00-05:00"),
    );
    // They show half past one twice; the first is meant.
    check_back(
        "2026-11-01T00:30:00-04:00",
        clock(1, 30),
        &Ok("2026-11-01T01:30:00-04:00"),
    );
    check_back("2026-11-01T01:10:00-05:00", clock(1, 30), &past);
    // They go forward: half past two never comes, and three is next.
    check_back(
        "2027-03-14T00:30:00-05:00",
        clock(2, 30),
        &Ok("2027-03-14T03:00:00-04:00"),
    );
    check_back(
        "2027-03-14T00:30:00-05:00",
        clock(23, 59),
        &Ok("2027-03-14T23:59:00-04:00"),
    );
}

#[test]
fn a_day_of_another_length_is_one_day_for_whoever_was_asked_to_come() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        opens(db, time, "2026-10-31T15:00:00-04:00");
        comes(db, time, 1);
        let sunday = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        let later = |tx: &mut Tx| queue::return_on(tx, &vault, visit(1), sunday, None);
        db.write(&desk(1), later).unwrap();
        // The first and the last minute of a day of twenty-five hours.
        for text in ["2026-11-01T00:00:30-04:00", "2026-11-01T23:59:30-05:00"] {
            becomes(time, text);
            let read = |tx: &mut ReadTx| {
                let today = queue::model::day(tx.now(), New_York);
                Ok(store::returning(tx, (today, today), 9)?.len())
            };
            assert_eq!(db.read(&Actor::PROGRAM, read).unwrap(), 1, "{text}");
        }
        let here = db.write(&desk(1), |tx| queue::come_back(tx, visit(1)));
        let midnight = moment("2026-11-01T00:00:00-04:00");
        assert_eq!(
            here.unwrap().in_line_since,
            midnight,
            "before who came today"
        );
    });
}

/// A window closed, and a lane that rests, at `from` until the clocks show half past two: that is at `until`.
async fn check_closed(from: &str, until: &str, shown: &str) {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    becomes(&office.clock, from);
    let rosa = office.desk("rosa").await;
    let closed = rosa
        .post("/queue/windows/1/close", &[("back-1", "2:30")])
        .await;
    assert_eq!(closed.status, 303);
    let rests = rosa
        .post("/queue/lanes/desk/pause", &[("until-desk", "2:30")])
        .await;
    assert_eq!(rests.status, 303);
    let page = rosa.get("/queue/windows").await.body;
    assert!(page.contains(&format!(">{shown}<")), "{from}: {page}");
    let windows = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(windows::all(tx)?));
    assert_eq!(windows.unwrap()[0].back_at, Some(moment(until)), "{from}");
    let is_resting = || {
        let resting = office.app.db.read(&Actor::PROGRAM, lanes::paused);
        resting.unwrap().contains("desk")
    };
    becomes(&office.clock, until);
    office.pass(TimeDelta::seconds(-1));
    assert!(is_resting(), "{from}");
    office.pass(TimeDelta::seconds(1));
    assert!(!is_resting(), "{from}");
}

#[tokio::test]
async fn what_is_closed_until_a_time_opens_when_the_clocks_show_it() {
    check_closed(
        "2026-09-01T00:30:00-04:00",
        "2026-09-01T02:30:00-04:00",
        "02:30",
    )
    .await;
    // Three hours later, and an hour and a half later.
    check_closed(
        "2026-11-01T00:30:00-04:00",
        "2026-11-01T02:30:00-05:00",
        "02:30",
    )
    .await;
    check_closed(
        "2027-03-14T00:30:00-05:00",
        "2027-03-14T03:00:00-04:00",
        "03:00",
    )
    .await;
}
