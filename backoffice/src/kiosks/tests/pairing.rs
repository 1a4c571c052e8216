//! A code belongs to one kiosk, for ten minutes, once.

use super::super::model::next_series;
use super::super::{CODE_MINUTES, DESK_SERIES, everyone, new_code};
use super::device::{Device, believed, chance, pair};
use crate::access::Role;
use crate::db::Actor;
use crate::problem::Problem;
use crate::testing::TestOffice;
use axum::http::StatusCode;
use chrono::TimeDelta;
use proptest::prelude::*;
use shared::protocol::pairing::{KioskPlace, PairRequest, PairingCode};
use shared::ticket::Series;
use std::collections::BTreeSet;
use tempfile::tempdir;

fn code(office: &TestOffice) -> PairingCode {
    office
        .app
        .db
        .write(&Actor::PROGRAM, |tx| new_code(tx, KioskPlace::Public))
        .unwrap()
}

fn request(code: &PairingCode, seed: u64) -> PairRequest {
    PairRequest::new(code, [7; 32], "front door", &mut chance(seed))
}

#[tokio::test]
async fn a_code_makes_one_kiosk_belong_and_a_lost_answer_may_be_asked_for_again() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let code = code(&office);
    let asked = request(&code, 1);
    let first = pair(&office, &asked).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.body);
    let belonging = believed(&first, &asked, &code);
    assert_eq!(belonging.series.as_str(), "A");
    assert_eq!(belonging.office_id, office.app.vault.office());
    let again = pair(&office, &asked).await;
    assert_eq!((again.status, &again.body), (StatusCode::OK, &first.body));
    let other = pair(&office, &request(&code, 2)).await;
    assert_eq!(other.status, StatusCode::GONE, "a code has one use");
    assert!(other.body.contains("try:"));
    let kiosks = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(everyone(tx)?))
        .unwrap();
    assert_eq!(kiosks.len(), 1);
    assert_eq!(kiosks[0].name, "front door");
}

#[tokio::test]
async fn an_old_or_invented_code_makes_nobody_belong() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let code = code(&office);
    let invented = PairingCode::mint(&mut chance(9));
    assert_eq!(
        pair(&office, &request(&invented, 1)).await.status,
        StatusCode::UNAUTHORIZED
    );
    office.pass(TimeDelta::minutes(CODE_MINUTES));
    assert_eq!(
        pair(&office, &request(&code, 1)).await.status,
        StatusCode::GONE
    );
}

#[tokio::test]
async fn five_wrong_proofs_void_a_code() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let code = code(&office);
    let mut forged = request(&code, 1);
    forged.device_key = [8; 32];
    for _ in 0..5 {
        assert_eq!(
            pair(&office, &forged).await.status,
            StatusCode::UNAUTHORIZED
        );
    }
    assert_eq!(
        pair(&office, &request(&code, 1)).await.status,
        StatusCode::GONE
    );
}

#[tokio::test]
async fn codes_cannot_be_tried_by_the_thousand() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let mut last = StatusCode::OK;
    for seed in 0..40 {
        let invented = PairingCode::mint(&mut chance(seed));
        last = pair(&office, &request(&invented, 1)).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    let good = code(&office);
    assert_eq!(
        pair(&office, &request(&good, 1)).await.status,
        StatusCode::OK,
        "a good code is never kept out"
    );
}

#[tokio::test]
async fn letters_belong_to_one_kiosk_and_rest_seven_days_after_it() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    let a = Device::pair(&office, "door").await;
    let b = Device::pair(&office, "hall").await;
    assert_eq!(
        (a.belonging().series.as_str(), b.belonging().series.as_str()),
        ("A", "B")
    );
    let desk = office.desk("ira").await;
    let path = format!("/kiosks/{}/revoke", a.belonging().kiosk_id);
    assert_eq!(desk.post(&path, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        desk.post(&path, &[]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "removed already"
    );
    assert_eq!(
        Device::pair(&office, "yard")
            .await
            .belonging()
            .series
            .as_str(),
        "C"
    );
    office.pass(TimeDelta::days(7));
    assert_eq!(
        Device::pair(&office, "door again")
            .await
            .belonging()
            .series
            .as_str(),
        "A"
    );
}

#[tokio::test]
async fn only_those_who_look_after_kiosks_make_codes() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let lee = office.add("lee", Role::Reception);
    let actor = Actor::staff(lee, Role::Reception.grants());
    assert!(matches!(
        office
            .app
            .db
            .write(&actor, |tx| new_code(tx, KioskPlace::Public)),
        Err(Problem::NotForYourRole)
    ));
    assert_eq!(
        office
            .desk("lee")
            .await
            .post("/kiosks/code", &[])
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    office.add("ira", Role::ItAdmin);
    let made = office.desk("ira").await.post("/kiosks/code", &[]).await;
    assert_eq!(made.status, StatusCode::OK);
}

proptest! {
    /// Whatever is taken, the next letters are free and never the desk's.
    #[test]
    fn the_next_letters_are_nobody_elses(taken in prop::collection::btree_set(0usize..552, 0..60)) {
        let all: Vec<Series> = Series::all().collect();
        let taken: BTreeSet<Series> = taken.into_iter().map(|it| all[it].clone()).collect();
        let next = next_series(&taken).unwrap();
        prop_assert!(!taken.contains(&next));
        prop_assert_ne!(next.as_str(), DESK_SERIES);
    }
}
