//! Records leave the office as they were typed, and not without a key.

use super::{ExportError, export};
use crate::access::Role;
use crate::appointments::tests::booked;
use crate::db::Actor;
use crate::kiosks::tests::device::{Device, contents};
use crate::testing::TestOffice;
use serde_json::{Value, json};
use tempfile::tempdir;

fn lines(office: &TestOffice) -> Vec<Value> {
    let mut out = Vec::new();
    export(&office.app.db, &office.app.vault, &Actor::PROGRAM, &mut out).unwrap();
    String::from_utf8(out)
        .unwrap()
        .lines()
        .map(|it| serde_json::from_str(it).unwrap())
        .collect()
}

#[tokio::test]
async fn every_record_comes_out_as_it_was_typed_in_order_of_arrival() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let device = Device::pair(&office, "front door").await;
    let typed: Vec<Value> = (0..60)
        .map(|n| json!({"K08": format!("  Ñandú\u{202e} {n} "), "K09": ["asylum", "other"], "K17": {"given": "سلمى", "family2": ""}, "K19": "٣٠٥٥٥٥٠١٧٧"}))
        .collect();
    for (n, answers) in (1..).zip(&typed) {
        device.visit(&office, n, "es", &answers.to_string()).await;
    }
    assert!(matches!(
        export(
            &office.app.db,
            &office.app.vault,
            &Actor::PROGRAM,
            &mut Vec::new()
        ),
        Err(ExportError::Locked)
    ));
    office.desk("lee").await;
    let lines = lines(&office);
    assert_eq!(
        lines
            .iter()
            .map(|it| it["answers"].clone())
            .collect::<Vec<_>>(),
        typed
    );
    assert_eq!(
        (
            &lines[16]["label"],
            &lines[16]["kiosk"],
            &lines[16]["language"]
        ),
        (&json!("A-017"), &json!("front door"), &json!("es"))
    );
    assert_eq!(
        (&lines[0]["card"]["lane"], &lines[0]["notice"]["accepted"]),
        (&json!("consultation"), &json!(true))
    );
    let noted = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| {
            Ok(crate::events::newest(tx, i64::MAX, 500)?)
        })
        .unwrap();
    assert_eq!(
        noted
            .iter()
            .filter(|it| it.kind == "export-event-records")
            .count(),
        1
    );
}

#[tokio::test]
async fn only_those_may_take_records_out_whose_role_includes_it() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let lee = office.add("lee", Role::Attorney);
    office.desk("lee").await;
    let actor = Actor::staff(lee, Role::Attorney.grants());
    let refused = export(&office.app.db, &office.app.vault, &actor, &mut Vec::new());
    assert!(matches!(refused, Err(ExportError::Problem(_))));
}

#[tokio::test]
async fn what_was_set_aside_comes_out_too_behind_the_rest_with_its_reason() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let device = Device::pair(&office, "front door").await;
    device.visit(&office, 1, "es", r#"{"K08":"One"}"#).await;
    let copied = device.record(1, &contents("es", r#"{"K08":"Two"}"#));
    let seen = device.put(&office, &copied).await;
    assert_eq!(seen.status, axum::http::StatusCode::CONFLICT);
    office.desk("lee").await;
    let lines = lines(&office);
    assert_eq!(lines.len(), 2);
    assert!(lines[0].get("set_aside").is_none());
    assert_eq!(
        (&lines[1]["set_aside"], &lines[1]["answers"]["K08"]),
        (&json!("other-visit"), &json!("Two"))
    );
}

#[tokio::test]
async fn appointments_come_out_behind_the_records_with_who_comes() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    office.add("rosa", Role::Reception);
    let _lee = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    booked::with_times(&rosa).await;
    let (first, second) = (booked::book(&rosa).await, booked::book(&rosa).await);
    let code = booked::code(&rosa, &first).await;
    rosa.post(&format!("{second}/cancel"), &[("reason", "office")])
        .await;
    let device = Device::pair(&office, "front door").await;
    device.visit(&office, 1, "es", r#"{"K08":"One"}"#).await;
    let found = lines(&office);
    assert_eq!(found.len(), 3);
    assert_eq!(found[0]["label"], "A-001");
    let line = &found[1];
    assert_eq!(line["appointment_id"], first.rsplit('/').next().unwrap());
    assert_eq!(
        (&line["type"], &line["state"]),
        (&json!("First talk"), &json!("booked"))
    );
    assert_eq!(
        (&line["person"]["call_name"], &line["code"]),
        (&json!("Marisol"), &json!(code))
    );
    assert_eq!(
        (&found[2]["state"], &found[2]["reason"]),
        (&json!("cancelled"), &json!("office"))
    );

    let id = second.rsplit('/').next().unwrap();
    office
        .app
        .vault
        .destroy(&format!("appointment:{id}"))
        .unwrap();
    let mut out = Vec::new();
    let told = export(&office.app.db, &office.app.vault, &Actor::PROGRAM, &mut out);
    assert!(matches!(told, Err(ExportError::Unopenable { count: 1 })));
    let out = String::from_utf8(out).unwrap();
    let lost: Value = serde_json::from_str(out.lines().last().unwrap()).unwrap();
    assert_eq!(lost["unopenable"], json!(["person", "code"]));
}
