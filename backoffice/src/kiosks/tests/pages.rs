//! The page of kiosks as those see it who look after them.

use super::device::Device;
use super::main_of;
use crate::access::Role;
use crate::testing::TestOffice;
use axum::http::{Method, StatusCode};
use chrono::TimeDelta;
use insta::assert_snapshot;
use tempfile::tempdir;

#[tokio::test]
async fn an_office_without_a_kiosk_is_told_how_to_add_one() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    assert_snapshot!(main_of(&office.desk("ira").await.get("/kiosks").await.body));
}

#[tokio::test]
async fn kiosks_stand_in_a_list_with_what_wants_attention() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    Device::pair(&office, "front door").await;
    Device::pair(&office, "hall").await;
    assert_snapshot!(main_of(&office.desk("ira").await.get("/kiosks").await.body));
}

#[tokio::test]
async fn a_kiosk_that_falls_silent_shows_by_itself_and_an_open_panel_stays_open() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    let kiosk = Device::pair(&office, "front door").await;
    let well = br#"{"version":"1","waiting":0,"paper":"good","tickets":[],"calls":[]}"#;
    let report = kiosk.request(&Method::POST, "/k1/report", well);
    assert_eq!(office.send(report).await.status, StatusCode::NO_CONTENT);
    let ira = office.desk("ira").await;
    let page = ira.get("/kiosks").await.body;
    assert!(!page.contains("silent"));
    assert!(page.contains("data-topic=\"kiosks minute\""));
    let panel = format!("id=\"remove-{}\"", kiosk.belonging().kiosk_id);
    assert!(page.contains(&panel), "the script finds it again by its id");
    office.pass(TimeDelta::minutes(3));
    assert!(ira.get("/kiosks/list").await.body.contains("silent"));
}

#[tokio::test]
async fn the_page_tells_the_version_and_how_much_paper_is_used_up() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    let kiosk = Device::pair(&office, "front door").await;
    let ticket = r#"{"record_id":"00000000-0000-0000-0000-000000000001","printed":"printed"}"#;
    let tickets = vec![ticket; 20].join(",");
    for paper in ["good", "near-end", "good"] {
        let said = format!(
            r#"{{"version":"1.4.2","waiting":0,"paper":"{paper}","tickets":[{tickets}],"calls":[]}}"#
        );
        let report = kiosk.request(&Method::POST, "/k1/report", said.as_bytes());
        assert_eq!(office.send(report).await.status, StatusCode::NO_CONTENT);
        let page = office.desk("ira").await.get("/kiosks").await.body;
        let plain = page.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain.contains("1.4.2"));
        let used = if paper == "near-end" {
            "40 tickets from this roll, about 4 m"
        } else {
            "20 tickets from this roll, about 2 m"
        };
        assert!(plain.contains(used), "{paper}");
    }
}

#[tokio::test]
async fn a_code_is_shown_once_with_what_to_do() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    let desk = office.desk("ira").await;
    let page = desk.post("/kiosks/code", &[]).await;
    assert_eq!(page.status, StatusCode::OK);
    let start = page.body.split("--code ").nth(1).unwrap();
    let code: String = start.chars().take(21).collect();
    assert!(
        code.parse::<shared::protocol::pairing::PairingCode>()
            .is_ok(),
        "{code}"
    );
    assert!(!desk.get("/kiosks").await.body.contains(&code));
}

#[tokio::test]
async fn reception_does_not_see_the_page_of_kiosks() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Reception);
    assert_eq!(
        office.desk("lee").await.get("/kiosks").await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        office.desk("lee").await.get("/kiosks/list").await.status,
        StatusCode::FORBIDDEN
    );
}
