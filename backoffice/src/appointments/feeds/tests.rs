//! The calendar as other programs read it, and who gets it.

use super::actions;
use crate::access::{self, Role};
use crate::appointments::bookings::{self, CancelReason};
use crate::appointments::rooms;
use crate::appointments::slots::Urgency;
use crate::appointments::tests::{book_at, opened, rosa, times};
use crate::db::{Actor, ReadTx, Tx};
use crate::testing::TestOffice;
use axum::http::StatusCode;
use chrono::TimeDelta;
use tempfile::tempdir;

fn wait<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(work)
}

/// Rosa subscribes; where her calendar is.
fn subscribe(office: &TestOffice) -> String {
    let rosa = office.add("rosa", Role::Reception);
    let actor = Actor::staff(rosa, Role::Reception.grants());
    office
        .app
        .db
        .write(&actor, actions::subscribe)
        .unwrap()
        .path()
}

/// The calendar at a path, lines put together again.
fn calendar(office: &TestOffice, path: &str) -> String {
    let seen = wait(async { office.browser().get(path).await });
    assert_eq!(seen.status, StatusCode::OK);
    let kind = seen.headers.get("content-type").unwrap().to_str().unwrap();
    assert_eq!(kind, "text/calendar; charset=utf-8");
    for line in seen.body.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    seen.body.replace("\r\n ", "").replace("\r\n", "\n")
}

/// The lines of an entry that are the same in each run.
fn entry(calendar: &str) -> String {
    let is_fixed = |it: &&str| !it.starts_with("UID") && !it.starts_with("SUMMARY");
    calendar
        .lines()
        .filter(is_fixed)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_calendar_shows_times_code_names_and_rooms_and_nothing_else() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (db, vault) = (&office.app.db, &office.app.vault);
    let slot = times(db, 2)[0];
    let booked = book_at(db, vault, slot.id, Urgency::Ordinary).unwrap();
    let room = db
        .write(&rosa(1), |tx| rooms::add(tx, "Elm, second floor"))
        .unwrap();
    db.write(&rosa(1), |tx| rooms::book_for(tx, room, booked.id))
        .unwrap();
    let path = subscribe(&office);
    let seen = calendar(&office, &path);
    assert!(
        seen.contains(&format!("SUMMARY:{}\n", booked.code_name)),
        "{seen}"
    );
    assert!(
        !seen.contains("Marisol") && !seen.contains("First talk"),
        "{seen}"
    );
    insta::assert_snapshot!(entry(&seen));
}

#[test]
fn a_long_line_is_folded_between_letters() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (db, vault) = (&office.app.db, &office.app.vault);
    let slot = times(db, 2)[0];
    let booked = book_at(db, vault, slot.id, Urgency::Ordinary).unwrap();
    // Forty letters of three bytes each are longer than a line may be.
    let name = "談".repeat(40);
    let room = db.write(&rosa(1), |tx| rooms::add(tx, &name)).unwrap();
    db.write(&rosa(1), |tx| rooms::book_for(tx, room, booked.id))
        .unwrap();
    let path = subscribe(&office);
    let raw = wait(async { office.browser().get(&path).await.body });
    assert!(raw.contains("\r\n ") && !raw.contains('\u{fffd}'), "{raw}");
    let seen = calendar(&office, &path);
    assert!(seen.contains(&format!("LOCATION:{name}\n")), "{seen}");
}

#[test]
fn an_appointment_that_moves_stays_one_entry_and_a_cancelled_one_says_so() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (db, vault) = (&office.app.db, &office.app.vault);
    let all = times(db, 2);
    let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
    let path = subscribe(&office);
    let to = |tx: &mut Tx| bookings::reschedule(tx, vault, booked.id, all[4].id, Urgency::Ordinary);
    let moved = db.write(&rosa(1), to).unwrap();
    let seen = calendar(&office, &path);
    assert_eq!(seen.matches("BEGIN:VEVENT").count(), 1, "{seen}");
    for line in ["SEQUENCE:1", "DTSTART:20260910T130000Z", "STATUS:CONFIRMED"] {
        assert!(seen.contains(line), "{line} in {seen}");
    }
    assert!(
        seen.contains(&format!("UID:{}@antesala.invalid", booked.event_id)),
        "{seen}"
    );
    db.write(&rosa(1), |tx| {
        bookings::cancel(tx, moved.id, CancelReason::Person)
    })
    .unwrap();
    let seen = calendar(&office, &path);
    assert!(
        seen.contains("SEQUENCE:2") && seen.contains("STATUS:CANCELLED"),
        "{seen}"
    );
}

#[test]
fn thinking_again_of_a_move_brings_the_entry_back() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (db, vault) = (&office.app.db, &office.app.vault);
    let all = times(db, 2);
    let booked = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
    let path = subscribe(&office);
    let to = |tx: &mut Tx| bookings::reschedule(tx, vault, booked.id, all[4].id, Urgency::Ordinary);
    db.write(&rosa(1), to).unwrap();
    db.write(&rosa(1), bookings::undo).unwrap();
    let seen = calendar(&office, &path);
    assert_eq!(seen.matches("BEGIN:VEVENT").count(), 1, "{seen}");
    for line in ["SEQUENCE:3", "DTSTART:20260908T130000Z", "STATUS:CONFIRMED"] {
        assert!(seen.contains(line), "{line} in {seen}");
    }
}

#[test]
fn an_address_that_was_guessed_revoked_or_has_ended_is_an_unknown_page() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let path = subscribe(&office);
    let get = |path: &str| wait(async { office.browser().get(path).await });
    assert_eq!(get(&path).status, StatusCode::OK);
    let unknown = get("/no-such-page");
    let guessed = get(&format!("{}x.ics", path.strip_suffix(".ics").unwrap()));
    assert_eq!(
        (guessed.status, guessed.body),
        (unknown.status, unknown.body)
    );

    let of_rosa = |tx: &mut Tx| {
        let rosa = crate::access::by_name(tx, &crate::access::NameTyped::new("rosa"))?.unwrap();
        Ok(rosa.id)
    };
    let rosa = office.app.db.write(&Actor::PROGRAM, of_rosa).unwrap();
    let actor = Actor::staff(rosa, Role::Reception.grants());
    let again = office
        .app
        .db
        .write(&actor, actions::subscribe)
        .unwrap()
        .path();
    assert_eq!(
        get(&path).status,
        StatusCode::NOT_FOUND,
        "the one before has ended"
    );
    assert_eq!(get(&again).status, StatusCode::OK);
    office.pass(TimeDelta::days(365));
    assert_eq!(
        get(&again).status,
        StatusCode::NOT_FOUND,
        "it is a year old"
    );
    let third = office
        .app
        .db
        .write(&actor, actions::subscribe)
        .unwrap()
        .path();
    office.app.db.write(&actor, actions::revoke).unwrap();
    assert_eq!(get(&third).status, StatusCode::NOT_FOUND);
}

#[test]
fn another_password_ends_the_address_that_was_made_with_the_one_before() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let path = subscribe(&office);
    let get = |path: &str| wait(async { office.browser().get(path).await.status });
    assert_eq!(get(&path), StatusCode::OK);
    let app = &office.app;
    let find = |tx: &mut ReadTx| {
        let rosa = access::by_name(tx, &access::NameTyped::new("rosa"))?;
        Ok(rosa.unwrap().id)
    };
    let rosa = app.db.read(&Actor::PROGRAM, find).unwrap();
    let new = |password| access::set_password_here(app, &Actor::PROGRAM, rosa, password).unwrap();
    new("another password of hers");
    assert_eq!(get(&path), StatusCode::NOT_FOUND);
    let actor = Actor::staff(rosa, Role::Reception.grants());
    let own = app.db.read(&actor, actions::own).unwrap();
    assert_eq!(own, None, "she sees that it has ended");
    let second = app.db.write(&actor, actions::subscribe).unwrap().path();
    assert_eq!(get(&second), StatusCode::OK);
    access::deactivate(app, &Actor::PROGRAM, rosa, &crate::access::Takers::new()).unwrap();
    assert_eq!(get(&second), StatusCode::NOT_FOUND);
    new("and another when she is back");
    assert_eq!(get(&second), StatusCode::NOT_FOUND, "it does not come back");
}

#[test]
fn whoever_looks_after_accounts_ends_the_subscription_of_another() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    office.add("sam", Role::ItAdmin);
    let path = subscribe(&office);
    wait(async {
        let sam = office.desk("sam").await;
        let list = sam.get("/appointments/feeds").await;
        assert_eq!(list.status, StatusCode::OK);
        let (_, rest) = list.body.split_once("\"/appointments/feeds/").unwrap();
        let rosa = rest.split('/').next().unwrap();
        let ended = sam
            .post(&format!("/appointments/feeds/{rosa}/end"), &[])
            .await;
        assert_eq!(ended.location.as_deref(), Some("/appointments/feeds"));
        assert!(
            sam.get("/appointments/feeds")
                .await
                .body
                .contains("Nobody has a subscription")
        );
        assert_eq!(
            office.browser().get(&path).await.status,
            StatusCode::NOT_FOUND
        );
        let lee = office.desk("lee").await;
        assert_eq!(
            lee.get("/appointments/feeds").await.status,
            StatusCode::FORBIDDEN
        );
    });
}

#[test]
fn somebody_who_has_left_has_no_calendar_and_nobody_asks_without_end() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let path = subscribe(&office);
    let get = || wait(async { office.browser().get(&path).await.status });
    let often: Vec<StatusCode> = (0..61).map(|_| get()).collect();
    assert!(
        often[..60].iter().all(|it| *it == StatusCode::OK),
        "{often:?}"
    );
    assert_eq!(often[60], StatusCode::SERVICE_UNAVAILABLE);
    office.pass(TimeDelta::minutes(1));
    let leave = |tx: &mut crate::db::ReadTx| {
        Ok(
            crate::access::by_name(tx, &crate::access::NameTyped::new("rosa"))?
                .unwrap()
                .id,
        )
    };
    let rosa = office.app.db.read(&Actor::PROGRAM, leave).unwrap();
    let app = &office.app;
    crate::access::deactivate(app, &Actor::PROGRAM, rosa, &crate::access::Takers::new()).unwrap();
    assert_eq!(get(), StatusCode::NOT_FOUND);
}
