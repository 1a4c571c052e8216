//! Records that were set aside and are taken in after all, because somebody stands for them.

use super::super::counts;
use super::booths::Morning;
use super::device::{Device, chance, contents};
use crate::access::Role;
use crate::db::Actor;
use crate::testing::{Browser, Seen, TestOffice};
use axum::http::StatusCode;
use shared::protocol::Receipt;
use shared::protocol::booth::Opened;
use shared::record::Record;
use tempfile::tempdir;

fn received(office: &TestOffice) -> (i64, i64) {
    let read = |tx: &mut crate::db::ReadTx| Ok(counts(tx)?);
    let found = office.app.db.read(&Actor::PROGRAM, read).unwrap();
    (found.received, found.quarantined)
}

/// The details of the events of this kind.
fn told(office: &TestOffice, kind: &str) -> Vec<String> {
    let read = |tx: &mut crate::db::ReadTx| Ok(crate::events::newest(tx, i64::MAX, 500)?);
    let all = office.app.db.read(&Actor::PROGRAM, read).unwrap();
    let those = all.into_iter().filter(|it| it.kind == kind);
    those.map(|it| it.detail).collect()
}

/// The places of the records that the page lets somebody take in.
async fn offered(browser: &Browser<'_>) -> Vec<String> {
    let page = browser.get("/kiosks").await.body;
    let forms = page.split("action=\"/kiosks/look/").skip(1);
    let paths = forms.filter_map(|it| it.split('"').next());
    let admitting = paths.filter_map(|it| it.strip_suffix("/admit"));
    admitting.map(str::to_owned).collect()
}

async fn admit(browser: &Browser<'_>, place: &str, why: &str) -> Seen {
    let path = format!("/kiosks/look/{place}/admit");
    browser.post(&path, &[("why", why)]).await
}

/// The only place at which something was set aside, whatever the page offers.
fn place(office: &TestOffice) -> String {
    let read = |tx: &mut crate::db::ReadTx| Ok(super::super::aside_page(tx, None, 9)?);
    let found = office.app.db.read(&Actor::PROGRAM, read).unwrap();
    assert_eq!(found.len(), 1);
    found[0].id.to_string()
}

/// An office from which a kiosk was removed before its second visit came, with a director and a receptionist.
async fn removed() -> (tempfile::TempDir, TestOffice, Device, Record) {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ruth", Role::Director);
    office.add("rosa", Role::Reception);
    office.add("ira", Role::ItAdmin);
    let device = Device::pair(&office, "front door").await;
    device.visit(&office, 1, "en", "{}").await;
    let late = device.record(2, &contents("en", r#"{"K08":"Marisol"}"#));
    let kiosk = device.belonging().kiosk_id;
    let ira = office.desk("ira").await;
    ira.post(&format!("/kiosks/{kiosk}/revoke"), &[]).await;
    let seen = device.put(&office, &late).await;
    assert_eq!(seen.status, StatusCode::ACCEPTED);
    (folder, office, device, late)
}

#[tokio::test]
async fn a_director_takes_in_what_a_removed_kiosk_sent_and_says_why() {
    let (_folder, office, device, late) = removed().await;
    let (ruth, rosa) = (office.desk("ruth").await, office.desk("rosa").await);
    assert!(rosa.get("/queue").await.body.contains("was set aside"));
    let places = offered(&ruth).await;
    assert_eq!(places.len(), 1);
    let seen = admit(&ruth, &places[0], "visitor").await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
    assert_eq!(received(&office), (2, 1), "it is kept in both places");
    let why = told(&office, "kiosks-event-admitted");
    assert_eq!(why.len(), 1);
    assert!(why[0].contains(r#""why":"visitor""#), "{}", why[0]);
    let queue = rosa.get("/queue").await.body;
    assert!(queue.contains("A-002") && !queue.contains("was set aside"));
    assert_eq!(offered(&ruth).await, Vec::<String>::new());
    let visit = late.frame.visit_id;
    crate::intake::open_sealed(&office.app).unwrap();
    let intake = ruth.get(&format!("/intakes/{visit}")).await.body;
    assert!(intake.contains("Marisol"), "{intake}");
    assert!(
        ruth.get("/events")
            .await
            .body
            .contains("Record that was set aside was taken in")
    );
    // A second press, and the kiosk that asks again, find it here already.
    let again = admit(&ruth, &places[0], "kiosk").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let told_again = told(&office, "kiosks-event-admitted");
    assert_eq!((told_again.len(), received(&office)), (1, (2, 1)));
    let seen = device.put(&office, &late).await;
    assert_eq!(seen.status, StatusCode::OK);
    let receipt: Receipt = serde_json::from_str(&seen.body).unwrap();
    assert_eq!(receipt.record_id, late.frame.record_id);
}

#[tokio::test]
async fn who_looks_after_kiosks_and_reads_nothing_takes_nothing_in() {
    let (_folder, office, ..) = removed().await;
    let ira = office.desk("ira").await;
    assert_eq!(offered(&ira).await, Vec::<String>::new());
    let seen = admit(&ira, &place(&office), "visitor").await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN);
    assert_eq!(received(&office), (1, 1));
}

#[tokio::test]
async fn a_director_whom_no_keyholder_has_let_in_yet_takes_nothing_in() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    // Added while nobody has opened the office: a name in the database, and no key.
    office.add("ruth", Role::Director);
    let device = Device::pair(&office, "door").await;
    let kiosk = device.belonging().kiosk_id;
    let late = device.record(1, &contents("en", "{}"));
    let ruth = office.desk("ruth").await;
    ruth.post(&format!("/kiosks/{kiosk}/revoke"), &[]).await;
    let seen = device.put(&office, &late).await;
    assert_eq!(seen.status, StatusCode::ACCEPTED);
    assert_eq!(offered(&ruth).await, Vec::<String>::new());
    let seen = admit(&ruth, &place(&office), "visitor").await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN);
    assert_eq!(received(&office), (0, 1));
}

#[tokio::test]
async fn nothing_is_taken_in_without_a_reason_that_we_know() {
    let (_folder, office, ..) = removed().await;
    let ruth = office.desk("ruth").await;
    for why in ["", "because"] {
        let seen = admit(&ruth, &place(&office), why).await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{why}");
    }
    let nowhere = uuid::Uuid::from_u128(1).to_string();
    let seen = admit(&ruth, &nowhere, "visitor").await;
    assert_eq!(seen.status, StatusCode::NOT_FOUND);
    assert_eq!(received(&office), (1, 1));
}

#[tokio::test]
async fn nobodys_word_makes_room_for_a_second_visit_with_the_same_number() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ruth", Role::Director);
    let device = Device::pair(&office, "door").await;
    device.visit(&office, 1, "en", "{}").await;
    let twin = device.record(1, &contents("en", "{}"));
    assert_eq!(
        device.put(&office, &twin).await.status,
        StatusCode::CONFLICT
    );
    let ruth = office.desk("ruth").await;
    assert_eq!(offered(&ruth).await, Vec::<String>::new());
    let seen = admit(&ruth, &place(&office), "visitor").await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.body.contains("stays aside"));
    assert_eq!(received(&office), (1, 1));
}

#[tokio::test]
async fn a_removed_kiosk_with_letters_that_were_never_its_own_stays_aside() {
    let (_folder, office, device, _) = removed().await;
    let mut frame = device.record(3, &contents("en", "{}")).frame;
    frame.label = "H-003".parse().unwrap();
    let strange = device.seal(frame, &contents("en", "{}"), &mut chance(3));
    let seen = device.put(&office, &strange).await;
    assert_eq!(seen.status, StatusCode::ACCEPTED);
    let ruth = office.desk("ruth").await;
    let mut statuses = Vec::new();
    for it in offered(&ruth).await {
        statuses.push(admit(&ruth, &it, "kiosk").await.status);
    }
    statuses.sort();
    assert_eq!(
        statuses,
        [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]
    );
    assert_eq!(received(&office), (2, 2));
    assert_eq!(told(&office, "kiosks-event-set-aside").len(), 2);
}

#[tokio::test]
async fn a_part_of_the_form_is_taken_in_when_its_visitor_confirms_it_and_the_visit_is_here() {
    let morning = Morning::begins().await;
    let office = &morning.office;
    // Whoever is added while the office is open gets a key to it.
    office.desk("lee").await;
    office.add("ruth", Role::Director);
    let ruth = office.desk("ruth").await;
    let never_opened = |label: &str| Opened {
        visit_id: morning.visit_id(),
        label: label.parse().unwrap(),
    };
    for (n, label) in [(1, "A-001"), (2, "A-009")] {
        let part = morning.booth.part(n, &never_opened(label), "entry", "{}");
        let seen = morning.booth.put(office, &part).await;
        assert_eq!(seen.status, StatusCode::CONFLICT, "{label}");
    }
    let mut answers = Vec::new();
    for it in offered(&ruth).await {
        let seen = admit(&ruth, &it, "visitor").await;
        if seen.status == StatusCode::UNPROCESSABLE_ENTITY {
            assert!(seen.body.contains("still has no place here"));
        }
        answers.push(seen.status);
    }
    answers.sort();
    assert_eq!(
        answers,
        [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY],
        "not the one with the number of another visit"
    );
    assert_eq!(received(office), (2, 2));
    let tickets = morning.events("queue-event-taken");
    assert_eq!(tickets.len(), 1, "a part makes nobody wait");
}
