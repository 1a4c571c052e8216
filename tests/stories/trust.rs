//! Who believes whom: certificates, signatures, replays, and a kiosk that talks to its office only.

use crate::programs;
use data_encoding::BASE64;
use serde_json::json;
use shared::protocol::signing::{Answer, NONCE_HEADER, SIGNATURE_HEADER, nonce};
use shared::protocol::{RECORDS_PATH, Receipt, STATE_PATH};
use shared::record::Record;
use stories::{KioskProgram, Office, empty_contents};

#[test]
fn the_same_record_gets_the_same_receipt_and_changes_nothing() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let device = office.device("front door").unwrap();
    let record = device.record(1, &empty_contents()).unwrap();
    let (id, bytes) = (record.frame.record_id, record.to_bytes());
    let path = format!("{RECORDS_PATH}/{id}");

    let mut sent = Vec::new();
    let first = device
        .send("PUT", &path, &bytes, |it| {
            sent = it.to_vec();
            it
        })
        .unwrap();
    assert_eq!(first.status, 201, "{}", first.body);
    let replayed = device.send_as("PUT", &path, &bytes, &sent).unwrap();
    assert_eq!((replayed.status, &replayed.body), (200, &first.body));

    let receipt: Receipt = serde_json::from_str(&first.body).unwrap();
    let identity = ed25519_dalek::VerifyingKey::from_bytes(&device.belonging().identity).unwrap();
    assert!(receipt.is_from(&identity));
    assert_eq!(receipt.record_hash, Record::hash(&bytes));
    assert_eq!(office.check().unwrap()["received"], 1);
}

#[test]
fn an_altered_request_is_not_the_kiosks() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let device = office.device("front door").unwrap();
    let record = device.record(1, &empty_contents()).unwrap();
    let path = format!("{RECORDS_PATH}/{}", record.frame.record_id);
    let mut bytes = record.to_bytes();

    let mut headers = Vec::new();
    device
        .send("GET", STATE_PATH, b"", |it| {
            headers = it.to_vec();
            it
        })
        .unwrap();
    assert_eq!(
        device
            .send_as("PUT", &path, &bytes, &headers)
            .unwrap()
            .status,
        401,
        "signed for something else"
    );
    let body_changed = device
        .send("PUT", &path, &bytes, |it| {
            headers = it.to_vec();
            // The signature is kept for the altered bytes below; this one does not arrive.
            let mut spoilt = it;
            spoilt[3].1 = BASE64.encode(&[0; 64]);
            spoilt
        })
        .unwrap();
    assert_eq!(body_changed.status, 401, "another signature");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    assert_eq!(
        device
            .send_as("PUT", &path, &bytes, &headers)
            .unwrap()
            .status,
        401,
        "one bit of the body was changed"
    );
    bytes[last] ^= 1;
    assert_eq!(
        device
            .send_as("PUT", &path, &bytes, &headers)
            .unwrap()
            .status,
        201,
        "the very same request, unaltered, is good"
    );
    let no_signature = device
        .send("PUT", &path, &bytes, |mut it| {
            it[3] = (SIGNATURE_HEADER, String::new());
            it
        })
        .unwrap();
    assert_eq!(no_signature.status, 401);
    assert_eq!(
        device.send_as("PUT", &path, &bytes, &[]).unwrap().status,
        401,
        "no headers at all"
    );
    assert_eq!(office.check().unwrap()["received"], 1);
}

#[test]
fn an_answer_played_again_does_not_fit_the_next_question() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let device = office.device("front door").unwrap();
    let mut asked = Vec::new();
    let state = device
        .send("GET", STATE_PATH, b"", |it| {
            asked = it.to_vec();
            it
        })
        .unwrap();
    assert_eq!(state.status, 200, "{}", state.body);
    let used = asked
        .iter()
        .find(|(name, _)| *name == NONCE_HEADER)
        .and_then(|(_, it)| nonce(it))
        .unwrap();
    let identity = ed25519_dalek::VerifyingKey::from_bytes(&device.belonging().identity).unwrap();
    let answer = |nonce| Answer {
        office: device.belonging().office_id,
        kiosk: device.belonging().kiosk_id,
        nonce,
        body: state.body.as_bytes(),
    };
    let signature = state.signature.as_deref().unwrap();
    assert!(answer(used).is_signed_by(&identity, signature));
    assert!(!answer([0; 16]).is_signed_by(&identity, signature));
}

#[test]
fn a_kiosk_talks_to_no_other_office_even_at_the_same_address() {
    let mut office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let address = office.address().to_owned();
    office.stop().unwrap();

    let mut other = Office::closed(&programs()).unwrap().at(&address);
    other.start().unwrap();
    other.add_staff("eve", "attorney").unwrap();
    kiosk
        .drive(
            &[json!({"language": "en", "answers": {}})],
            stories::Synced::DoNotWait,
        )
        .unwrap();
    let mut draining = kiosk.start_draining().unwrap();
    draining.wait_for_log(&kiosk, "certificate").unwrap();
    drop(draining);
    assert_eq!(other.check().unwrap()["received"], 0);
    assert_eq!(kiosk.status().unwrap()["receipted"], 0);
}

#[test]
fn a_wrong_code_or_address_is_said_in_plain_words() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = KioskProgram::new(&programs()).unwrap();
    let mistyped = kiosk
        .pair(&office.url(), "AAAA-AAAA-AAAA-AAAA-A", "door")
        .unwrap_err()
        .to_string();
    assert!(mistyped.contains("try:"), "{mistyped}");
    let good = office.pairing_code().unwrap();
    let nobody = kiosk
        .pair("https://127.0.0.1:1", &good, "door")
        .unwrap_err()
        .to_string();
    assert!(nobody.contains("try:"), "{nobody}");
    kiosk.pair(&office.url(), &good, "door").unwrap();
    let other = KioskProgram::new(&programs()).unwrap();
    let used = other
        .pair(&office.url(), &good, "door")
        .unwrap_err()
        .to_string();
    assert!(used.contains("try:"), "a code has one use: {used}");
}
