//! What the office wishes of a kiosk from afar, and what a kiosk says of its program.

use super::calls::events;
use super::device::Device;
use crate::access::Role;
use crate::testing::{Browser, TestOffice};
use axum::http::{Method, StatusCode};
use chrono::TimeDelta;
use shared::protocol::{Door, ScreenState, State, Wait};
use tempfile::tempdir;

pub(super) async fn state(office: &TestOffice, kiosk: &Device) -> State {
    let asked = kiosk.request(&Method::GET, "/k1/state", b"");
    let seen = office.send(asked).await;
    serde_json::from_str(&seen.body).unwrap()
}

async fn press(
    desk: &Browser<'_>,
    kiosk: &Device,
    what: &str,
    form: &[(&str, &str)],
) -> StatusCode {
    let path = format!("/kiosks/{}/{what}", kiosk.belonging().kiosk_id);
    desk.post(&path, form).await.status
}

#[tokio::test]
async fn a_kiosk_is_put_out_of_service_and_back_and_told_to_start_anew() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    let (door, hall) = (
        Device::pair(&office, "front door").await,
        Device::pair(&office, "hall").await,
    );
    let ira = office.desk("ira").await;
    assert_eq!(
        press(&ira, &door, "service", &[("service", "out")]).await,
        StatusCode::SEE_OTHER
    );
    assert!(state(&office, &door).await.out_of_service);
    assert!(!state(&office, &hall).await.out_of_service);
    assert!(ira.get("/kiosks").await.body.contains("out of service"));
    press(&ira, &door, "service", &[("service", "in")]).await;
    assert!(!state(&office, &door).await.out_of_service);
    assert_eq!(
        press(&ira, &door, "service", &[("service", "half")]).await,
        StatusCode::BAD_REQUEST
    );

    assert_eq!(state(&office, &door).await.restart, None);
    press(&ira, &door, "restart", &[]).await;
    let first = state(&office, &door).await.restart;
    assert!(first.is_some() && state(&office, &hall).await.restart.is_none());
    assert_eq!(state(&office, &door).await.restart, first, "the same wish");
    press(&ira, &door, "restart", &[]).await;
    assert_ne!(state(&office, &door).await.restart, first, "another wish");
    for (kind, count) in [
        ("kiosks-event-out-of-service", 1),
        ("kiosks-event-in-service", 1),
        ("kiosks-event-restart", 2),
    ] {
        assert_eq!(events(&office, kind), count, "{kind}");
    }
}

#[tokio::test]
async fn a_kiosk_has_an_order_of_languages_of_its_own() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    let door = Device::pair(&office, "front door").await;
    let usual = state(&office, &door).await.languages;
    let ira = office.desk("ira").await;
    press(&ira, &door, "languages", &[("languages", "ar es")]).await;
    let own = state(&office, &door).await.languages;
    assert_eq!(own[..3], ["ar", "es", "en"]);
    assert_eq!(own.len(), usual.len());
    let refused = press(&ira, &door, "languages", &[("languages", "ar klingon")]).await;
    assert_eq!(refused, StatusCode::UNPROCESSABLE_ENTITY);
    press(&ira, &door, "languages", &[("languages", "")]).await;
    assert_eq!(state(&office, &door).await.languages, usual);
    assert_eq!(events(&office, "kiosks-event-languages"), 2);
}

#[tokio::test]
async fn nothing_is_wished_of_a_removed_kiosk_or_by_reception() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    office.add("lee", Role::Reception);
    let door = Device::pair(&office, "front door").await;
    let lee = office.desk("lee").await;
    for what in ["service", "restart", "languages"] {
        assert_eq!(
            press(&lee, &door, what, &[("service", "out")]).await,
            StatusCode::FORBIDDEN
        );
    }
    let ira = office.desk("ira").await;
    press(&ira, &door, "revoke", &[]).await;
    for what in ["service", "restart", "languages"] {
        let refused = press(&ira, &door, what, &[("service", "out")]).await;
        assert_eq!(refused, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
    }
}

#[tokio::test]
async fn the_page_shows_how_a_program_is_and_a_silent_kiosk_alarms_reception() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    office.add("rosa", Role::Reception);
    let door = Device::pair(&office, "front door").await;
    let report = br#"{"version":"1","waiting":0,"paper":"good","tickets":[],"calls":[],
        "health":{"screen":"hidden","up_seconds":7500,"boots":3,"last_sync":"2026-09-01T12:59:00Z"}}"#;
    let report = door.request(&Method::POST, "/k1/report", report);
    assert_eq!(office.send(report).await.status, StatusCode::NO_CONTENT);
    let (ira, rosa) = (office.desk("ira").await, office.desk("rosa").await);
    let page = ira
        .get("/kiosks")
        .await
        .body
        .replace(['\u{2068}', '\u{2069}'], "");
    for said in [
        "a plain clock",
        "running for 2 h 5 min, starts so far: 3",
        "2026-09-01 08:59",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let silent = "nothing was heard of this kiosk";
    assert!(!rosa.get("/queue").await.body.contains(silent));
    office.pass(TimeDelta::minutes(3));
    assert!(rosa.get("/queue").await.body.contains(silent));
    press(&ira, &door, "service", &[("service", "out")]).await;
    let queue = rosa.get("/queue").await.body;
    assert!(!queue.contains(silent), "it may be switched off");
}

#[tokio::test]
async fn what_the_office_says_of_door_wait_and_time_reaches_every_kiosk() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let door = Device::pair(&office, "front door").await;
    let before = state(&office, &door).await;
    assert_eq!(
        (before.wait, before.opens_at, before.idle_seconds),
        (None, None, Some(90))
    );
    let amina = office.desk("amina").await;
    let page = amina.get("/office").await;
    let form = [
        ("screens_version", page.hidden("screens_version")),
        ("opens_at", "2026-09-02T09:00"),
        ("closed-en", "  Ring the bell. "),
        ("closed-es", ""),
        ("wait_from", "20"),
        ("wait_to", "40"),
        ("idle_seconds", "120"),
        ("path", "express"),
    ];
    assert_eq!(
        amina.post("/office/screens", &form).await.status,
        StatusCode::SEE_OTHER
    );
    amina.post("/office/door", &[("door", "late")]).await;
    let after = state(&office, &door).await;
    assert_eq!(after.door, Door::Late);
    assert_eq!(
        after.opens_at.unwrap().to_rfc3339(),
        "2026-09-02T13:00:00+00:00"
    );
    assert_eq!(
        after.door_words,
        [("en".to_owned(), "Ring the bell.".to_owned())].into()
    );
    assert_eq!(after.wait, Some(Wait { from: 20, to: 40 }));
    assert_eq!(
        (after.idle_seconds, after.path),
        (Some(120), shared::form::Path::Express)
    );
    let page = amina.get("/office").await.body;
    assert!(
        page.contains("value=\"2026-09-02T09:00\"") && page.contains("value=\"Ring the bell.\"")
    );
    assert_eq!(events(&office, "offices-event-screens-saved"), 1);
    assert_eq!(ScreenState::find("later"), ScreenState::Unknown);
}
