//! Records that want someone to look: set aside or odd, told to those who must act, and gone when they have.

use super::super::{counts, stored};
use super::api::received;
use super::calls::events;
use super::device::{Device, chance, contents};
use crate::access::Role;
use crate::db::Actor;
use crate::testing::TestOffice;
use axum::http::StatusCode;
use shared::record::SecretKeys;
use tempfile::tempdir;

#[tokio::test]
async fn the_same_id_with_other_bytes_is_kept_aside() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let first = device.record(1, &contents("en", r#"{"K08":"One"}"#));
    let second = device.seal(
        first.frame.clone(),
        &contents("en", r#"{"K08":"Two"}"#),
        &mut chance(3),
    );
    assert_eq!(
        device.put(&office, &first).await.status,
        StatusCode::CREATED
    );
    for _ in 0..2 {
        assert_eq!(
            device.put(&office, &second).await.status,
            StatusCode::CONFLICT
        );
    }
    assert_eq!(received(&office), (1, 1), "both are kept, the second once");
    office.add("rosa", Role::Reception);
    let page = office.desk("rosa").await.get("/queue").await.body;
    assert!(
        page.contains("A-001") && !page.contains("set aside"),
        "the visitor waits already"
    );
    let kept = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(stored(tx, first.frame.record_id)?))
        .unwrap()
        .unwrap();
    assert_eq!(kept.bytes, first.to_bytes(), "the first stays as it is");
}

#[tokio::test]
async fn another_visit_with_the_same_number_is_kept_aside() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    device.visit(&office, 1, "en", "{}").await;
    let copied = device.record(1, &contents("en", "{}"));
    assert_eq!(
        device.put(&office, &copied).await.status,
        StatusCode::CONFLICT
    );
    assert_eq!(received(&office), (1, 1));
    office.add("rosa", Role::Reception);
    let page = office.desk("rosa").await.get("/queue").await.body;
    assert!(page.contains("even if the same number stands there"));
}

#[tokio::test]
async fn a_record_sealed_to_a_strange_key_is_kept_and_flagged() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let frame = device.record(1, &contents("en", "{}")).frame;
    let strange = SecretKeys::mint(&mut chance(4)).public();
    let record = shared::record::seal(
        device.belonging().office_id,
        frame,
        &contents("en", "{}"),
        &strange,
        &mut chance(5),
    )
    .unwrap();
    assert_eq!(
        device.put(&office, &record).await.status,
        StatusCode::CREATED
    );
    let counts = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(counts(tx)?))
        .unwrap();
    assert_eq!((counts.received, counts.flagged), (1, 1));
    office.add("ira", Role::ItAdmin);
    let page = office.desk("ira").await.get("/kiosks").await.body;
    assert!(page.contains("a key that this office does not have") && page.contains("A-001"));
}

#[tokio::test]
async fn a_number_with_the_letters_of_another_kiosk_is_set_aside_until_somebody_has_looked() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    let mut frame = device.record(1, &contents("en", "{}")).frame;
    frame.label = "B-001".parse().unwrap();
    let record = device.seal(frame, &contents("en", "{}"), &mut chance(3));
    let seen = device.put(&office, &record).await;
    assert_eq!(seen.status, StatusCode::CONFLICT);
    assert!(seen.body.contains("letters of another kiosk"));

    let (rosa, ira) = (office.desk("rosa").await, office.desk("ira").await);
    let page = rosa.get("/queue").await.body;
    assert!(page.contains("was set aside") && page.contains("B-001"));
    let page = ira.get("/kiosks").await.body;
    assert!(page.contains("not those of this kiosk") && page.contains("B-001"));
    let noted = page.split("/kiosks/look/").nth(1).unwrap();
    let noted = format!("/kiosks/look/{}", noted.split('"').next().unwrap());
    assert_eq!(rosa.post(&noted, &[]).await.status, StatusCode::FORBIDDEN);
    assert!(rosa.get("/queue").await.body.contains("B-001"));
    for _ in 0..2 {
        assert_eq!(ira.post(&noted, &[]).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(events(&office, "kiosks-event-look-noted"), 1);
    assert!(!rosa.get("/queue").await.body.contains("B-001"));
    assert!(!ira.get("/kiosks").await.body.contains("B-001"));
}
