//! What of it visitors get to read.

use super::*;
use crate::kiosks::tests::device::Device;
use axum::body::Body;
use axum::http::{Method, StatusCode};
use shared::protocol::signing::{OFFICE_SIGNATURE_HEADER, SIGNATURE_HEADER};
use shared::protocol::{State, Words};
use tempfile::tempdir;
use translations::lint::is_complete;
use translations::{OfficeWords, Text};

async fn state(office: &TestOffice, kiosk: &Device) -> State {
    let seen = office
        .send(kiosk.request(&Method::GET, "/k1/state", b""))
        .await;
    serde_json::from_str(&seen.body).unwrap_or_else(|_| panic!("{} {}", seen.status, seen.body))
}

async fn words(office: &TestOffice, kiosk: &Device) -> Words {
    let seen = office
        .send(kiosk.request(&Method::GET, "/k1/words", b""))
        .await;
    assert!(
        seen.headers.contains_key(OFFICE_SIGNATURE_HEADER),
        "{:?}",
        seen.headers
    );
    serde_json::from_str(&seen.body).unwrap_or_else(|_| panic!("{} {}", seen.status, seen.body))
}

#[tokio::test]
async fn kiosks_are_given_what_was_approved_and_nothing_else() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let kiosk = Device::pair(&office, "door").await;
    assert_eq!(state(&office, &kiosk).await.words_version, None);
    assert_eq!(words(&office, &kiosk).await.languages, []);
    say(&office, "kiosk-back", "Volver", Then::Approve).unwrap();
    say(&office, "kiosk-skip", "Omitir", Then::Wait).unwrap();
    let first = words(&office, &kiosk).await;
    let said: Vec<(&str, &str)> = first.languages[0]
        .messages
        .iter()
        .map(|it| (it.id.as_str(), it.text.as_str()))
        .collect();
    assert_eq!(said, [("kiosk-back", "Volver")]);
    assert!(!first.languages[0].notice_reviewed);
    let own = OfficeWords::new(&first.languages);
    assert_eq!(own.text(spanish()).of("kiosk-back"), "Volver");
    assert_eq!(
        state(&office, &kiosk).await.words_version,
        Some(first.version.clone())
    );
    say(&office, "kiosk-skip", "Omitir", Then::Approve).unwrap();
    let second = words(&office, &kiosk).await;
    assert_ne!(second.version, first.version);
    assert_eq!(second.languages[0].messages.len(), 2);
}

#[tokio::test]
async fn words_are_for_kiosks_of_the_office_only() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let kiosk = Device::pair(&office, "door").await;
    let mut request = kiosk.request(&Method::GET, "/k1/words", b"");
    request.headers_mut().remove(SIGNATURE_HEADER);
    *request.body_mut() = Body::empty();
    assert_eq!(office.send(request).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_language_is_offered_when_its_notice_is_approved_or_the_office_offers_all() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let kiosk = Device::pair(&office, "door").await;
    let complete = Language::all().iter().filter(|it| is_complete(**it));
    let all: Vec<String> = complete.map(ToString::to_string).collect();
    assert_eq!(
        state(&office, &kiosk).await.languages,
        all,
        "a new office offers them all"
    );
    offer_unreviewed(&office, false);
    assert_eq!(state(&office, &kiosk).await.languages, ["en"]);
    approve_notice(&office);
    assert_eq!(state(&office, &kiosk).await.languages, ["es", "en"]);
    let reviewed = words(&office, &kiosk).await;
    assert!(reviewed.languages[0].notice_reviewed);
    let own = OfficeWords::new(&reviewed.languages);
    let text = own.text(spanish());
    assert!(text.is_notice_reviewed() && !Text::new(spanish()).is_notice_reviewed());
    let kept = corrections(&office);
    let mut one = kept.keys().filter(|it| it.id.starts_with("kiosk-notice-"));
    let one = one.next().unwrap().clone();
    let reset = |tx: &mut Tx| actions::reset(tx, spanish(), &one);
    office.app.db.write(&Actor::PROGRAM, reset).unwrap();
    assert_eq!(
        state(&office, &kiosk).await.languages,
        ["en"],
        "every sentence of it"
    );
}

#[tokio::test]
async fn the_wall_speaks_in_the_words_of_the_office() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let before = office.browser().get("/display").await.body;
    assert!(before.contains("Su número aparecerá aquí"));
    let words = "Siéntese, por favor. Aquí verá su número.";
    say(&office, "display-resting", words, Then::Approve).unwrap();
    let after = office.browser().get("/display").await.body;
    assert!(after.contains(words) && !after.contains("Su número aparecerá aquí"));
}
