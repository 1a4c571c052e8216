//! What kiosks are given, and records of kiosks that asked by different forms.

use super::*;
use crate::kiosks::tests::device::Device;
use axum::http::Method;
use shared::protocol::FormData;
use tempfile::tempdir;

async fn fetched(it: &Staffed, kiosk: &Device) -> FormData {
    let request = kiosk.request(&Method::GET, "/k1/form", b"");
    let seen = it.office.send(request).await;
    assert_eq!(seen.status, 200, "{}", seen.body);
    assert!(
        seen.headers
            .contains_key(shared::protocol::signing::OFFICE_SIGNATURE_HEADER)
    );
    serde_json::from_str(&seen.body).unwrap()
}

async fn told(it: &Staffed, kiosk: &Device) -> Option<String> {
    let seen = it
        .office
        .send(kiosk.request(&Method::GET, "/k1/state", b""))
        .await;
    let state: shared::protocol::State = serde_json::from_str(&seen.body).unwrap();
    state.form_version
}

#[tokio::test]
async fn a_kiosk_is_told_of_another_form_from_its_day_on_and_given_its_text() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let _lee = it.office.desk("lee").await;
    let kiosk = Device::pair(&it.office, "door").await;
    assert_eq!(told(&it, &kiosk).await, None);
    assert_eq!(fetched(&it, &kiosk).await.form, None);
    let tomorrow = it.today() + chrono::TimeDelta::days(1);
    let number = it.put_in_force("intake-form", &with_parking(), &tomorrow.to_string());
    assert_eq!(told(&it, &kiosk).await, None);
    it.office.pass(chrono::TimeDelta::days(1));
    let version = told(&it, &kiosk).await.unwrap();
    let given = fetched(&it, &kiosk).await;
    assert_eq!(given.version, version);
    let form = given.form.unwrap();
    assert_eq!((form.number, form.words), (number, with_parking()));
    assert_eq!(given.rules, None);
}

/// What the page of an intake says of the parking question.
async fn read(
    it: &Staffed,
    lee: &crate::testing::Browser<'_>,
    kiosk: &Device,
    n: u64,
    version: u32,
) -> String {
    let answers = r#"{"K09":["asylum"],"X01":"yes"}"#;
    let record = kiosk.visit_of_form(&it.office, n, answers, version).await;
    lee.get(&format!("/intakes/{}", record.frame.visit_id))
        .await
        .body
}

#[tokio::test]
async fn records_of_kiosks_with_an_old_and_a_new_form_are_each_read_with_the_form_they_name() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    // Ruth, who was added first, opens the office.
    it.office.desk("ruth").await;
    let lee = it.office.desk("lee").await;
    let kiosk = Device::pair(&it.office, "door").await;
    let today = it.today().to_string();
    let first = it.put_in_force("intake-form", &with_parking(), &today);
    let reworded = with_parking().replace("Do you need parking?", "Shall we keep a parking place?");
    let second = it.put_in_force("intake-form", &reworded, &today);
    let office = shared::form::office_version;
    let old = read(&it, &lee, &kiosk, 1, office(first)).await;
    let new = read(&it, &lee, &kiosk, 2, office(second)).await;
    assert!(
        old.contains("Do you need parking?") && !old.contains("Shall we keep"),
        "{old}"
    );
    assert!(new.contains("Shall we keep a parking place?"), "{new}");
    // A version that nobody knows here hides nothing: what it asked is shown by its id.
    let strange = read(&it, &lee, &kiosk, 3, office(99)).await;
    assert!(strange.contains("X01"), "{strange}");
    let shipped = read(&it, &lee, &kiosk, 4, shared::form::Form::current().version).await;
    assert!(
        shipped.contains("X01") && !shipped.contains("parking"),
        "{shipped}"
    );
}
