//! Numbers of another day: asked to come, come late, left over at midnight, and windows that nobody has left in the evening.

use super::verbs::{
    arrive, assert_refused, call_next, desk, frame, locked, morning, ticket, undo_last, visit,
};
use crate::access::Role;
use crate::db::{Actor, Db, Tx};
use crate::kiosks::tests::device::Device;
use crate::queue::estimate::{Forecast, Range};
use crate::queue::model::Told;
use crate::queue::{self, Refusal, ServiceWindow, Stage, actions, board, store, windows};
use crate::testing::{TestOffice, each_database, nine};
use crate::vault::Vault;
use chrono::{TimeDelta, Timelike};
use chrono_tz::Tz;
use shared::clock::Clock;
use shared::ids::VisitId;
use std::sync::Arc;
use tempfile::tempdir;

fn look(db: &Db, vault: &Vault) -> board::Board {
    db.read(&desk(1), |tx| board::board(tx, vault, Arc::default()))
        .unwrap()
}

/// The visitor was told that they would be called soon.
fn was_told(db: &Db, visit: VisitId) {
    let (low, middle, high) = (5.0, 10.0, 20.0);
    let forecast = Forecast {
        low,
        middle,
        high,
        by: Default::default(),
    };
    let told = Told::from_arrival(Range { low, middle, high }, forecast, 0.0);
    let tell = |tx: &mut Tx| {
        tx.needs_no_event();
        Ok(store::tell(tx, visit, &told)?)
    };
    assert!(db.write(&Actor::PROGRAM, tell).unwrap());
}

#[test]
fn whoever_comes_a_day_late_is_on_the_list_and_goes_first() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 1, 2);
        let tomorrow = nine().date_naive().succ_opt().unwrap();
        let asked = |tx: &mut Tx| queue::return_on(tx, &vault, visit(1), tomorrow, None);
        db.write(&desk(1), asked).unwrap();
        time.advance(TimeDelta::days(2));
        arrive(db, &frame(9, 109, time.now()));
        let expected = look(db, &vault).expected;
        assert_eq!(expected.len(), 1, "one day late, and not forgotten");
        let back = |tx: &mut Tx| queue::return_to_waiting(tx, visit(1), &vault, Tz::UTC);
        db.write(&desk(1), back).unwrap();
        let board = look(db, &vault);
        assert_eq!((board.earlier_count, board.expected.len()), (0, 0));
        let called = call_next(db, &vault, 1).unwrap().unwrap();
        assert_eq!(called.visit, visit(1), "before whoever came today");
        // The days in between are no wait.
        assert!(called.first_called_at.is_some());
        assert_eq!(called.called_that_day(Tz::UTC), None);
        let of_today = call_next(db, &vault, 2).unwrap().unwrap();
        assert_eq!(of_today.called_that_day(Tz::UTC), of_today.first_called_at);
    });
}

#[test]
fn whoever_was_left_over_says_that_they_are_here() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 2, 1);
        was_told(db, visit(1));
        time.advance(TimeDelta::days(1));
        assert!(call_next(db, &vault, 1).unwrap().is_none());
        let here = |tx: &mut Tx| queue::come_back(tx, visit(1));
        let back = db.write(&desk(1), here).unwrap();
        assert!(
            back.told.is_some_and(|it| !it.counts),
            "said on another day"
        );
        assert_refused(db.write(&desk(1), here), &Refusal::InLine);
        let called = call_next(db, &vault, 1).unwrap().unwrap();
        assert_eq!(called.visit, visit(1));
    });
}

#[tokio::test]
async fn a_number_of_another_day_is_found_when_it_is_typed() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    let record = kiosk.visit(&office, 1, "es", "{}").await;
    let number = format!("/queue/{}", record.frame.visit_id);
    let rosa = office.desk("rosa").await;
    let asked = rosa
        .post(&format!("{number}/return-on"), &[("day", "2026-09-02")])
        .await;
    assert_eq!(asked.status, 303);
    for days in 1..=2 {
        office.pass(TimeDelta::days(1));
        let rosa = office.desk("rosa").await;
        let found = rosa.post("/queue/find", &[("code", "a1")]).await;
        assert_eq!(found.location.as_deref(), Some(number.as_str()), "{days}");
        let page = rosa.get(&number).await.body;
        assert!(page.contains("/here\""), "they are here, and it is said");
    }
    let rosa = office.desk("rosa").await;
    let nobody = rosa.post("/queue/find", &[("code", "a2")]).await;
    assert_eq!(nobody.status, 422);
}

#[test]
fn whoever_waits_at_midnight_stays_in_line() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 1, 1);
        // By the clocks of the office, in New York, it is six in the morning.
        time.advance(TimeDelta::hours(17));
        arrive(db, &frame(2, 102, time.now()));
        time.advance(TimeDelta::hours(2));
        assert_eq!(time.now().hour(), 5, "an hour after midnight there");
        let zone = chrono_tz::America::New_York;
        let waits = |db: &Db| {
            let now = time.now();
            let read = |tx: &mut crate::db::ReadTx| actions::waiting_on_day_of(tx, now, zone);
            let all = db.read(&Actor::PROGRAM, read).unwrap();
            all.into_iter().map(|it| it.visit).collect::<Vec<_>>()
        };
        assert_eq!(waits(db), [visit(2)], "nobody has sent them home");
        let board = look(db, &vault);
        assert_eq!((board.waiting.len(), board.earlier_count), (1, 1));
        time.advance(TimeDelta::hours(7));
        assert!(waits(db).is_empty());
        assert_eq!(look(db, &vault).earlier_count, 2);
    });
}

#[test]
fn a_window_that_nobody_left_in_the_evening_receives_nobody_before_somebody_is_there() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 1, 2);
        let open = |db: &Db| {
            let room = db.read(&Actor::PROGRAM, actions::room).unwrap();
            room.open.iter().map(|it| it.window.0).collect::<Vec<_>>()
        };
        assert_eq!(open(db), [1, 2]);
        time.advance(TimeDelta::days(1));
        assert!(open(db).is_empty(), "they are at home");
        call_next(db, &vault, 2).unwrap();
        assert_eq!(open(db), [2]);
        db.write(&desk(1), |tx| windows::sit_at(tx, queue::Window(1)))
            .unwrap();
        assert_eq!(open(db), [1, 2]);
    });
}

#[tokio::test]
async fn whoever_may_not_sign_in_any_more_receives_nobody_and_nobody_is_sent_to_them() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("rosa", Role::Reception);
    let sam = office.add("sam", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    let record = kiosk.visit(&office, 1, "es", "{}").await;
    let (rosa, of_sam) = (office.desk("rosa").await, office.desk("sam").await);
    of_sam.post("/queue/window", &[("window", "1")]).await;
    let transfer = format!("/queue/{}/transfer", record.frame.visit_id);
    let to_sam = sam.to_string();
    let sent = rosa.post(&transfer, &[("staff", &to_sam)]).await;
    assert_eq!(sent.status, 303);
    let open = || {
        let room = office.app.db.read(&Actor::PROGRAM, actions::room);
        room.unwrap().open.len()
    };
    assert_eq!(open(), 1);
    let amina = Actor::staff(uuid::Uuid::from_u128(9), Role::Director.grants());
    let app = office.app.clone();
    let gone = move || crate::access::deactivate(&app, &amina, sam, &crate::access::Takers::new());
    office.app.blocking(gone).await.unwrap();
    assert_eq!(open(), 0);
    let refused = rosa.post(&transfer, &[("staff", &to_sam)]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("does not receive visitors"));
}

#[tokio::test]
async fn a_window_that_was_closed_until_a_time_is_offered_again_then() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    // It is five in the morning in New York.
    let lunch = [("back-1", "06:00")];
    assert_eq!(
        rosa.post("/queue/windows/1/close", &lunch).await.status,
        303
    );
    let sit = [("window", "1")];
    assert_eq!(rosa.post("/queue/window", &sit).await.status, 422);
    office.pass(TimeDelta::hours(1));
    let rosa = office.desk("rosa").await;
    let sits = rosa.post("/queue/window", &sit).await;
    assert_eq!(sits.location.as_deref(), Some("/queue"));
    let all = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(windows::all(tx)?));
    let first: ServiceWindow = all.unwrap().into_iter().next().unwrap();
    assert!(first.is_open && first.back_at.is_none());
}

#[test]
fn what_was_said_of_all_at_the_end_of_the_day_is_taken_back_of_all() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 5, 1);
        let places: Vec<_> = (1..=5).map(|n| ticket(db, n).in_line_since).collect();
        let all: Vec<_> = (1..=5).map(|n| ticket(db, n)).collect();
        let count = db.write(&desk(1), |tx| actions::all_left(tx, all.clone()));
        assert_eq!(count.unwrap(), 5);
        assert!(matches!(ticket(db, 4).stage, Stage::Left { .. }));
        db.write(&desk(1), undo_last).unwrap();
        let after: Vec<_> = (1..=5).map(|n| ticket(db, n)).collect();
        assert!(after.iter().all(|it| it.stage == Stage::Waiting));
        let same = after.iter().map(|it| it.in_line_since);
        assert!(same.eq(places), "each in their own place");
        assert!(look(db, &vault).undo.is_none());
    });
}
