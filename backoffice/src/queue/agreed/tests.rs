//! Codes that visitors put in at kiosks, as the office looks at them: also after a restart, after wrong ones, and later.

use super::check_in_cards;
use crate::access::Role;
use crate::appointments;
use crate::appointments::tests::booked;
use crate::db::{Actor, ReadTx};
use crate::kiosks::tests::device::Device;
use crate::testing::{Browser, TestOffice};
use chrono::TimeDelta;
use shared::ids::VisitId;
use tempfile::tempdir;

/// An office with a keyholder, reception, and times for appointments today.
async fn office(folder: &std::path::Path) -> TestOffice {
    let office = TestOffice::open(folder);
    office.add("lee", Role::Attorney);
    office.add("rosa", Role::Reception);
    office.desk("lee").await;
    booked::with_times(&office.desk("rosa").await).await;
    office
}

/// Somebody is booked; the code on their card.
async fn code(rosa: &Browser<'_>) -> String {
    let path = booked::book(rosa).await;
    booked::code(rosa, &path).await
}

/// Codes that none of these people has.
fn others(codes: &[String]) -> impl Iterator<Item = String> {
    let all = (0..10_000).map(|n| format!("{n:04}"));
    all.filter(|it| !codes.contains(it))
}

/// A visitor puts in a code at the kiosk.
async fn puts_in(kiosk: &Device, office: &TestOffice, n: u64, code: &str) -> VisitId {
    let told = format!(r#"{{"K07":"yes","K07C":"{code}"}}"#);
    kiosk.visit(office, n, "es", &told).await.frame.visit_id
}

fn is_tied(office: &TestOffice, visit: VisitId) -> bool {
    let read = |tx: &mut ReadTx| appointments::agreed(tx, &[visit]);
    !office
        .app
        .db
        .read(&Actor::PROGRAM, read)
        .unwrap()
        .is_empty()
}

fn events(office: &TestOffice) -> i64 {
    let count = |tx: &mut ReadTx| Ok(crate::events::count(tx)?);
    office.app.db.read(&Actor::PROGRAM, count).unwrap()
}

#[tokio::test]
async fn after_a_restart_those_who_are_tied_are_not_tried_again_and_lock_nobody_out() {
    let folder = tempdir().unwrap();
    let before = office(folder.path()).await;
    let rosa = before.desk("rosa").await;
    let mut codes = Vec::new();
    for _ in 0..7 {
        codes.push(code(&rosa).await);
    }
    let kiosk = Device::pair(&before, "door").await;
    let mut last = None;
    for (n, code) in (1..).zip(&codes[..6]) {
        last = Some(puts_in(&kiosk, &before, n, code).await);
    }
    check_in_cards(&before.app).unwrap();
    assert!(is_tied(&before, last.unwrap()));
    drop(rosa);
    drop(before);

    let after = TestOffice::open(folder.path());
    after.desk("lee").await;
    let seen = events(&after);
    check_in_cards(&after.app).unwrap();
    assert_eq!(
        events(&after),
        seen,
        "nothing is tried and nothing recorded"
    );
    let visit = puts_in(&kiosk, &after, 7, &codes[6]).await;
    check_in_cards(&after.app).unwrap();
    assert!(is_tied(&after, visit), "the kiosk need not wait");
}

#[tokio::test]
async fn a_right_code_behind_many_wrong_ones_is_looked_at_again_after_the_wait() {
    let folder = tempdir().unwrap();
    let office = office(folder.path()).await;
    let rosa = office.desk("rosa").await;
    let right = code(&rosa).await;
    let kiosk = Device::pair(&office, "door").await;
    let wrong = others(std::slice::from_ref(&right)).take(5);
    for (n, code) in (1..).zip(wrong) {
        puts_in(&kiosk, &office, n, &code).await;
    }
    let visit = puts_in(&kiosk, &office, 6, &right).await;
    check_in_cards(&office.app).unwrap();
    assert!(!is_tied(&office, visit), "the kiosk has to wait");
    office.pass(TimeDelta::minutes(1));
    check_in_cards(&office.app).unwrap();
    assert!(is_tied(&office, visit), "and is not forgotten");
}

#[tokio::test]
async fn whoever_comes_to_an_appointment_waits_in_its_lane_for_somebody_who_speaks_its_language() {
    let folder = tempdir().unwrap();
    let office = office(folder.path()).await;
    let rosa = office.desk("rosa").await;
    let right = code(&rosa).await;
    let kiosk = Device::pair(&office, "door").await;
    puts_in(&kiosk, &office, 1, &right).await;
    let found = rosa.post("/queue/find", &[("code", "A-001")]).await;
    let number = found.location.unwrap();
    check_in_cards(&office.app).unwrap();
    let after = rosa.get(&number).await.body;
    let lane = |body: &str| {
        let (_, rest) = body
            .split_once("<dt>Lane</dt> <dd>")
            .or(body.split_once("<dt>Lane</dt><dd>"))
            .unwrap();
        rest.split('<').next().unwrap().to_owned()
    };
    assert_eq!(lane(&after), "Desk", "the answers say consultation");
    assert!(after.contains("Was not here"));
}
