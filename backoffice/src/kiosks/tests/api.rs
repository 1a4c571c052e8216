//! What kiosks send, with valid signatures: good, bad, twice, altered, from a kiosk that is gone.

use super::super::counts;
use super::device::{Device, chance, contents};
use crate::access::Role;
use crate::db::Actor;
use crate::testing::{Seen, TestOffice};
use crate::vault::State;
use axum::body::Body;
use axum::http::{Method, StatusCode};
use ed25519_dalek::VerifyingKey;
use shared::ids::RecordId;
use shared::protocol::signing::{self, NONCE_HEADER, OFFICE_SIGNATURE_HEADER, SIGNATURE_HEADER};
use shared::protocol::{Door, Receipt, State as OfficeState};
use shared::record::Record;
use tempfile::tempdir;
use translations::Language;
use translations::lint::is_complete;
use uuid::Uuid;

pub(super) fn received(office: &TestOffice) -> (i64, i64) {
    let counts = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(counts(tx)?))
        .unwrap();
    (counts.received, counts.quarantined)
}

fn receipt(seen: &Seen) -> Receipt {
    serde_json::from_str(&seen.body).unwrap_or_else(|_| panic!("{} {}", seen.status, seen.body))
}

#[tokio::test]
async fn a_record_is_taken_in_while_the_office_is_locked_and_confirmed_with_a_signed_receipt() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    assert_eq!(office.app.vault.state(), State::Locked);
    let device = Device::pair(&office, "door").await;
    let record = device.record(1, &contents("es", r#"{"K08":"Marisol"}"#));
    let first = device.put(&office, &record).await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.body);
    let receipt = receipt(&first);
    let identity = VerifyingKey::from_bytes(&device.belonging().identity).unwrap();
    assert!(receipt.is_from(&identity));
    assert_eq!(receipt.record_hash, Record::hash(&record.to_bytes()));
    assert_eq!((receipt.server_seq, receipt.ticket_n), (1, 1));
    assert_eq!(receipt.store_epoch, device.belonging().store_epoch);

    let again = device.put(&office, &record).await;
    assert_eq!(
        (again.status, &again.body),
        (StatusCode::OK, &first.body),
        "the same record, the same receipt"
    );
    assert_eq!(received(&office), (1, 0));
}

#[tokio::test]
async fn malformed_records_are_refused_with_a_sentence() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let record = device.record(1, &contents("en", "{}"));
    let (id, good) = (record.frame.record_id, record.to_bytes());
    let mut cases: Vec<Vec<u8>> = vec![
        vec![],
        b"no record".to_vec(),
        good[..good.len() / 2].to_vec(),
        [good.as_slice(), b"x"].concat(),
    ];
    for at in [0, 4, 5, 6, 55, 60] {
        let mut spoilt = good.clone();
        spoilt[at] ^= 0xff;
        cases.push(spoilt);
    }
    for (at, bytes) in cases.iter().enumerate() {
        let seen = device.put_bytes(&office, id, bytes).await;
        assert_eq!(
            seen.status,
            StatusCode::BAD_REQUEST,
            "case {at}: {}",
            seen.body
        );
        assert!(seen.body.contains(r#"{"error":"#), "case {at}: a sentence");
    }
    let large = device
        .put_bytes(&office, id, &vec![0; 256 * 1024 + 1])
        .await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(large.body.contains(r#"{"error":"#));
    let elsewhere = device
        .put_bytes(&office, RecordId(Uuid::from_u128(5)), &good)
        .await;
    assert_eq!(elsewhere.status, StatusCode::BAD_REQUEST);
    let nowhere = office
        .send(device.request(&Method::PUT, "/k1/records/not-an-id", &good))
        .await;
    assert_eq!(nowhere.status, StatusCode::BAD_REQUEST);
    assert_eq!(received(&office), (0, 0));
    assert_eq!(
        device.put(&office, &record).await.status,
        StatusCode::CREATED,
        "after all that, a good one is taken"
    );
}

#[tokio::test]
async fn a_record_with_facts_that_no_database_holds_is_malformed() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let record = device.record(1, &contents("en", "{}"));
    let (id, good) = (record.frame.record_id, record.to_bytes());
    let with = |old: &[u8], new: &[u8]| {
        let at = good.windows(old.len()).position(|it| it == old).unwrap();
        let mut spoilt = good.clone();
        spoilt[at..at + new.len()].copy_from_slice(new);
        spoilt
    };
    let sealed_at = record.frame.sealed_at.timestamp_millis().to_be_bytes();
    let before_history = chrono::DateTime::<chrono::Utc>::MIN_UTC.timestamp_millis() / 4;
    for (what, bytes) in [
        ("a section with NUL", with(b"visit", b"vi\0it")),
        (
            "a date of the mammoths",
            with(&sealed_at, &before_history.to_be_bytes()),
        ),
    ] {
        let seen = device.put_bytes(&office, id, &bytes).await;
        assert_eq!(
            seen.status,
            StatusCode::BAD_REQUEST,
            "{what}: {}",
            seen.body
        );
    }
    assert_eq!(received(&office), (0, 0));
}

#[tokio::test]
async fn a_record_without_end_is_cut_off() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let mut request = device.request(
        &Method::PUT,
        "/k1/records/00000000-0000-0000-0000-000000000000",
        b"",
    );
    let endless =
        futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![0_u8; 16 * 1024]));
    *request.body_mut() = Body::from_stream(endless);
    assert_eq!(
        office.send(request).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}

#[tokio::test]
async fn a_record_of_another_kiosk_is_not_taken_from_this_one() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let (a, b) = (
        Device::pair(&office, "door").await,
        Device::pair(&office, "hall").await,
    );
    let record = a.record(1, &contents("en", "{}"));
    assert_eq!(
        b.put(&office, &record).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn an_altered_or_unsigned_request_is_nobodys() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let record = device.record(1, &contents("en", "{}"));
    let (path, bytes) = (
        format!("/k1/records/{}", record.frame.record_id),
        record.to_bytes(),
    );
    let mut altered = bytes.clone();
    *altered.last_mut().unwrap() ^= 1;
    let mut request = device.request(&Method::PUT, &path, &bytes);
    *request.body_mut() = Body::from(altered);
    assert_eq!(
        office.send(request).await.status,
        StatusCode::UNAUTHORIZED,
        "one bit was changed"
    );
    let mut request = device.request(&Method::PUT, "/k1/records/x", &bytes);
    *request.uri_mut() = path.parse().unwrap();
    assert_eq!(
        office.send(request).await.status,
        StatusCode::UNAUTHORIZED,
        "signed for another address"
    );
    for header in [SIGNATURE_HEADER, NONCE_HEADER, "x-seq", "x-kiosk"] {
        let mut request = device.request(&Method::PUT, &path, &bytes);
        request.headers_mut().remove(header);
        let seen = office.send(request).await;
        assert_eq!(seen.status, StatusCode::UNAUTHORIZED, "without {header}");
        assert!(seen.body.contains("pair the kiosk again"));
    }
    let mut request = device.request(&Method::GET, "/k1/state", b"");
    request
        .headers_mut()
        .insert("x-kiosk", Uuid::from_u128(9).to_string().parse().unwrap());
    assert_eq!(
        office.send(request).await.status,
        StatusCode::UNAUTHORIZED,
        "a kiosk nobody knows"
    );
    assert_eq!(received(&office), (0, 0));
    let noted = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| {
            Ok(crate::events::newest(tx, i64::MAX, 50)?)
        })
        .unwrap();
    assert_eq!(
        noted
            .iter()
            .filter(|it| it.kind == "kiosks-event-refused")
            .count(),
        1,
        "noted once a minute"
    );
}

#[tokio::test]
async fn a_later_record_of_the_same_visit_is_taken() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let first = device.visit(&office, 1, "en", r#"{"K08":"One"}"#).await;
    let later = device.superseding(&first, &contents("en", r#"{"K08":"Two"}"#));
    assert_eq!(
        device.put(&office, &later).await.status,
        StatusCode::CREATED
    );
    assert_eq!(received(&office), (2, 0));
}

#[tokio::test]
async fn a_removed_kiosks_records_are_set_aside_and_it_is_told_nothing_more() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    let device = Device::pair(&office, "door").await;
    let before = device.visit(&office, 1, "en", "{}").await;
    let late = device.record(2, &contents("en", "{}"));
    office
        .desk("ira")
        .await
        .post(
            &format!("/kiosks/{}/revoke", device.belonging().kiosk_id),
            &[],
        )
        .await;
    let seen = device.put(&office, &late).await;
    assert_eq!(seen.status, StatusCode::ACCEPTED);
    assert!(seen.body.contains("set aside"));
    assert_eq!(received(&office), (1, 1));
    assert_eq!(
        device.put(&office, &before).await.status,
        StatusCode::OK,
        "what was received stays received"
    );
    assert_eq!(
        office
            .send(device.request(&Method::GET, "/k1/state", b""))
            .await
            .status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_deliveries_of_one_record_at_once_are_one_record() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let record = device.record(1, &contents("en", "{}"));
    let seen = futures_util::future::join_all((0..50).map(|_| device.put(&office, &record))).await;
    assert_eq!(
        seen.iter()
            .filter(|it| it.status == StatusCode::CREATED)
            .count(),
        1
    );
    assert!(
        seen.iter()
            .all(|it| it.status.is_success() && it.body == seen[0].body),
        "one receipt for all"
    );
    assert_eq!(received(&office), (1, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn records_that_arrive_together_each_get_their_own_answer() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let mut records: Vec<Record> = (1..=40)
        .map(|n| device.record(n, &contents("en", "{}")))
        .collect();
    let twin = device.seal(
        records[0].frame.clone(),
        &contents("es", "{}"),
        &mut chance(6),
    );
    records.push(twin);
    let seen =
        futures_util::future::join_all(records.iter().map(|it| device.put(&office, it))).await;
    assert_eq!(
        seen.iter()
            .filter(|it| it.status == StatusCode::CREATED)
            .count(),
        40
    );
    assert_eq!(
        seen.iter()
            .filter(|it| it.status == StatusCode::CONFLICT)
            .count(),
        1
    );
    let mut seqs: Vec<u64> = seen
        .iter()
        .filter(|it| it.status == StatusCode::CREATED)
        .map(|it| receipt(it).server_seq)
        .collect();
    seqs.sort_unstable();
    assert_eq!(seqs, (1..=40).collect::<Vec<u64>>());
}

#[tokio::test]
async fn the_state_is_signed_over_the_question() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let request = device.request(&Method::GET, "/k1/state", b"");
    let nonce = signing::nonce(request.headers()[NONCE_HEADER].to_str().unwrap()).unwrap();
    let seen = office.send(request).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    let state: OfficeState = serde_json::from_str(&seen.body).unwrap();
    assert_eq!(
        (state.door, state.office_line, state.time_zone.as_str()),
        (Door::Open, None, "America/New_York")
    );
    let complete = Language::all().iter().filter(|it| is_complete(**it));
    let all: Vec<&str> = complete.map(|it| it.tag()).collect();
    assert_eq!(state.languages, all);
    assert_eq!(state.lanes, ["desk", "consultation"]);
    assert_eq!(&state.keys, office.app.vault.public_keys());
    let answer = signing::Answer {
        office: device.belonging().office_id,
        kiosk: device.belonging().kiosk_id,
        nonce,
        body: seen.body.as_bytes(),
    };
    let identity = VerifyingKey::from_bytes(&device.belonging().identity).unwrap();
    let signature = seen.headers[OFFICE_SIGNATURE_HEADER].to_str().unwrap();
    assert!(answer.is_signed_by(&identity, signature));
    assert!(
        !signing::Answer {
            nonce: [0; 16],
            ..answer
        }
        .is_signed_by(&identity, signature)
    );
}

#[tokio::test]
async fn what_is_no_report_is_refused_with_a_sentence() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "door").await;
    let bad = device.request(&Method::POST, "/k1/report", b"{\"version\":");
    assert_eq!(office.send(bad).await.status, StatusCode::BAD_REQUEST);
}
