//! Records from a kiosk to the eyes of those who may see them.

use super::super::{Counts, cards, counts, open_sealed};
use crate::access::Role;
use crate::db::Actor;
use crate::kiosks::tests::device::{Device, chance, contents};
use crate::kiosks::tests::main_of;
use crate::testing::{Seen, TestOffice};
use axum::http::StatusCode;
use insta::assert_snapshot;
use shared::record::{Record, SecretKeys};
use tempfile::tempdir;

const MARISOL: &str = r#"{"K04":"me","K08":"Marisol","K09":["asylum","letter"],"K10":"yes","K11":"court","K12":"2026-09","K14":"yes",
    "K15":"woman","K16":"other","K17":{"given":"سلمى","family1":"<b>Ñandú</b>"},"K19":"+502 5555 0142","K20":["text"],"K29":["seat"]}"#;

fn tally(office: &TestOffice) -> Counts {
    office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(counts(tx)?))
        .unwrap()
}

fn events(office: &TestOffice, kind: &str) -> Vec<String> {
    let all = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| {
            Ok(crate::events::newest(tx, i64::MAX, 500)?)
        })
        .unwrap();
    all.into_iter()
        .filter(|it| it.kind == kind)
        .map(|it| it.detail)
        .collect()
}

async fn office_with_a_visit(folder: &std::path::Path) -> (TestOffice, Record) {
    let office = TestOffice::open(folder);
    for (name, role) in [
        ("lee", Role::Attorney),
        ("rosa", Role::Reception),
        ("vera", Role::Volunteer),
    ] {
        office.add(name, role);
    }
    let device = Device::pair(&office, "front door").await;
    let record = device.visit(&office, 1, "es", MARISOL).await;
    (office, record)
}

fn path(record: &Record) -> String {
    format!("/intakes/{}", record.frame.visit_id)
}

fn settled(seen: &Seen, record: &Record) -> String {
    main_of(&seen.body).replace(&record.frame.visit_id.to_string(), "VISIT")
}

#[tokio::test]
async fn records_wait_sealed_until_a_keyholder_signs_in_and_are_opened_once() {
    let folder = tempdir().unwrap();
    let (office, record) = office_with_a_visit(folder.path()).await;
    assert_eq!(
        tally(&office),
        Counts {
            sealed: 1,
            opened: 0,
            unopenable: 0
        }
    );
    let rosa = office.desk("rosa").await;
    let locked = rosa.get(&path(&record)).await;
    assert_eq!(locked.status, StatusCode::LOCKED);
    assert!(!locked.body.contains("Marisol") && locked.body.contains("keyholder"));
    let list = rosa.get("/intakes").await;
    assert!(list.body.contains("A-001") && !list.body.contains("Marisol"));
    assert!(
        events(&office, "intake-event-read").is_empty(),
        "nobody has read anything yet"
    );

    office.desk("lee").await;
    assert_eq!(
        tally(&office),
        Counts {
            sealed: 0,
            opened: 1,
            unopenable: 0
        }
    );
    open_sealed(&office.app).unwrap();
    assert_eq!(
        events(&office, "intake-event-opened"),
        [r#"{"count":1}"#],
        "opened once"
    );
    let visit = record.frame.visit_id;
    let known = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| cards(tx, &office.app.vault, &[visit]))
        .unwrap()
        .unwrap();
    assert_eq!(known[&visit].call_name.as_deref(), Some("Marisol"));
    assert!(rosa.get("/intakes").await.body.contains("Marisol"));

    office.app.vault.lock();
    let locked = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| cards(tx, &office.app.vault, &[visit]))
        .unwrap();
    assert!(locked.is_none(), "the cards go with the keys");
    assert!(!rosa.get("/intakes").await.body.contains("Marisol"));
}

#[tokio::test]
async fn an_attorney_reads_the_answers_as_they_were_given_and_the_reading_is_noted() {
    let folder = tempdir().unwrap();
    let (office, record) = office_with_a_visit(folder.path()).await;
    let lee = office.desk("lee").await;
    let page = lee.get(&path(&record)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_snapshot!(settled(&page, &record));
    assert!(
        page.body.contains("&lt;b&gt;Ñandú&lt;/b&gt;"),
        "shown as typed, not run"
    );
    assert_eq!(
        events(&office, "intake-event-read"),
        [r#"{"parts":["queue","general"]}"#]
    );
    let by_record = lee
        .get(&format!("/intakes/{}", record.frame.record_id))
        .await;
    assert_eq!(
        by_record.status,
        StatusCode::OK,
        "the id of a record leads to its visit"
    );
    assert_eq!(
        lee.get(&format!("{}/restricted", path(&record)))
            .await
            .status,
        StatusCode::OK
    );
    assert_eq!(
        events(&office, "intake-event-read")[0],
        r#"{"parts":["restricted"]}"#
    );
    assert_eq!(
        lee.get("/intakes/00000000-0000-0000-0000-000000000009")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        lee.get("/intakes/no-id").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn reception_sees_its_own_part_and_not_the_others() {
    let folder = tempdir().unwrap();
    let (office, record) = office_with_a_visit(folder.path()).await;
    office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    let page = rosa.get(&path(&record)).await;
    assert_snapshot!(settled(&page, &record));
    assert!(page.body.contains("Marisol"));
    for secret in ["سلمى", "5555", "court", "asylum", "Protection"] {
        assert!(!page.body.contains(secret), "{secret}");
    }
    for part in ["general", "restricted"] {
        let refused = rosa.get(&format!("{}/{part}", path(&record))).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(refused.body.contains("Not for your role"));
        let mut fragment = rosa.request(
            axum::http::Method::GET,
            &format!("{}/{part}", path(&record)),
            axum::body::Body::empty(),
        );
        fragment
            .headers_mut()
            .insert("x-fragment", "live".parse().unwrap());
        assert_eq!(
            office.send(fragment).await.status,
            StatusCode::FORBIDDEN,
            "no side door"
        );
    }
    assert_eq!(
        events(&office, "intake-event-read"),
        [r#"{"parts":["queue"]}"#],
        "what was refused was not read"
    );
}

#[tokio::test]
async fn the_list_of_intakes_hears_of_arrivals_while_locked_and_of_the_lock_when_the_keys_are_gone()
{
    let folder = tempdir().unwrap();
    let (office, _) = office_with_a_visit(folder.path()).await;
    let device = Device::pair(&office, "hall").await;
    let lee = office.desk("lee").await;
    assert!(
        lee.get("/intakes")
            .await
            .body
            .contains("data-topic=\"intakes lock\"")
    );
    let mut heard = office.app.db.announcer().listen();
    assert_eq!(lee.post("/lock", &[]).await.status, StatusCode::SEE_OTHER);
    let vault = &office.app.vault;
    assert_eq!(vault.state(), crate::vault::State::Locked);
    assert_eq!(heard.try_recv().unwrap().0, "lock");
    device.visit(&office, 1, "en", "{}").await;
    let topics: Vec<&str> = std::iter::from_fn(|| heard.try_recv().ok())
        .map(|it| it.0)
        .collect();
    assert!(topics.contains(&"intakes"), "{topics:?}");
}

#[tokio::test]
async fn no_name_is_shown_when_the_look_at_it_cannot_be_noted() {
    let folder = tempdir().unwrap();
    let (office, _) = office_with_a_visit(folder.path()).await;
    let rosa = office.desk("rosa").await;
    rosa.get("/queue").await;
    office.desk("lee").await;
    let lost = office.app.db.write(&Actor::PROGRAM, |tx| {
        tx.execute("alter table event rename to lost", &[])?;
        tx.needs_no_event();
        Ok(())
    });
    lost.unwrap();
    for path in ["/queue", "/queue/board", "/intakes"] {
        let seen = rosa.get(path).await;
        assert_eq!(seen.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
        assert!(!seen.body.contains("Marisol"), "{path}");
    }
}

#[tokio::test]
async fn a_volunteer_sees_no_intake_at_all() {
    let folder = tempdir().unwrap();
    let (office, record) = office_with_a_visit(folder.path()).await;
    office.desk("lee").await;
    let vera = office.desk("vera").await;
    assert_eq!(vera.get("/intakes").await.status, StatusCode::FORBIDDEN);
    assert_eq!(vera.get(&path(&record)).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_list_of_intakes_shows_the_newest_first() {
    let folder = tempdir().unwrap();
    let (office, _) = office_with_a_visit(folder.path()).await;
    let device = Device::pair(&office, "hall").await;
    device
        .visit(
            &office,
            1,
            "ar",
            r#"{"K08":"إدريس","K09":["papers"],"K14":"no"}"#,
        )
        .await;
    office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    let page = main_of(&rosa.get("/intakes").await.body);
    let ids: String = page
        .split_inclusive('/')
        .map(|it| {
            if it.len() > 36 && it.is_char_boundary(36) && it[..36].matches('-').count() == 4 {
                &it[36..]
            } else {
                it
            }
        })
        .collect();
    assert_snapshot!(
        ids.lines()
            .filter(|it| !it.contains("form "))
            .map(|it| if it.contains("-> /intakes/") {
                "    -> /intakes/VISIT"
            } else {
                it
            })
            .collect::<Vec<_>>()
            .join("\n")
    );
    assert_eq!(events(&office, "intake-event-list-read").len(), 1);
    rosa.get("/intakes").await;
    assert_eq!(
        events(&office, "intake-event-list-read").len(),
        1,
        "the same look again"
    );
}

#[tokio::test]
async fn a_record_that_cannot_be_opened_is_kept_and_said_so() {
    let folder = tempdir().unwrap();
    let (office, _) = office_with_a_visit(folder.path()).await;
    let device = Device::pair(&office, "hall").await;
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
    let lee = office.desk("lee").await;
    assert_eq!(
        tally(&office),
        Counts {
            sealed: 0,
            opened: 1,
            unopenable: 1
        }
    );
    assert_eq!(
        events(&office, "intake-event-unopenable"),
        [r#"{"why":"queue: key"}"#]
    );
    assert!(lee.get("/intakes").await.body.contains("cannot be opened"));
    let page = lee.get(&path(&record)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("does not hold"));
}

#[tokio::test]
async fn a_replaced_record_is_shown_as_such() {
    let folder = tempdir().unwrap();
    let (office, _) = office_with_a_visit(folder.path()).await;
    let device = Device::pair(&office, "hall").await;
    let first = device.visit(&office, 1, "en", r#"{"K08":"One"}"#).await;
    let later = device.superseding(&first, &contents("en", r#"{"K08":"Two"}"#));
    assert_eq!(
        device.put(&office, &later).await.status,
        StatusCode::CREATED
    );
    let lee = office.desk("lee").await;
    let page = lee.get(&path(&first)).await.body;
    assert!(page.contains("Replaced by a later record"));
    assert!(
        page.find("Two").unwrap() < page.find("One").unwrap(),
        "the newest first"
    );
    let list = lee.get("/intakes").await.body;
    assert!(list.contains("Two") && !list.contains("One"));
}

#[tokio::test]
async fn what_arrives_while_the_office_is_open_is_opened_by_itself() {
    let folder = tempdir().unwrap();
    let (office, _) = office_with_a_visit(folder.path()).await;
    office.desk("lee").await;
    let mut topics = office.app.db.announcer().listen();
    let device = Device::pair(&office, "hall").await;
    device.visit(&office, 1, "en", r#"{"K08":"One"}"#).await;
    while tally(&office).opened < 2 {
        topics.recv().await.unwrap();
    }
    assert_eq!(tally(&office).sealed, 0);
}

#[tokio::test]
async fn an_attorney_who_waits_for_a_key_reads_what_is_missing_and_not_that_it_is_the_role() {
    let folder = tempdir().unwrap();
    let (office, record) = office_with_a_visit(folder.path()).await;
    office.add("omar", Role::Attorney);
    let omar = office.desk("omar").await;
    office.desk("lee").await;
    let page = omar.get(&path(&record)).await.body;
    assert_eq!(page.matches("you have no key yet").count(), 2);
    assert!(!page.contains("Not for your role"));
}
