//! What of it visitors get to read.

use super::*;
use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::web::outline::outline;
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

/// Takes back the approval of one message of this notice.
fn reset_one(office: &TestOffice, notice: PrivacyNotice) {
    let kept = corrections(office);
    let one = kept.keys().find(|it| notice.holds(&it.id)).unwrap();
    let reset = |tx: &mut Tx| actions::reset(tx, spanish(), one);
    office.app.db.write(&Actor::PROGRAM, reset).unwrap();
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
    approve(&office, PrivacyNotice::PrivateForm);
    assert_eq!(state(&office, &kiosk).await.languages, ["en"]);
    approve(&office, PrivacyNotice::WaitingRoom);
    assert_eq!(state(&office, &kiosk).await.languages, ["es", "en"]);
    let reviewed = words(&office, &kiosk).await;
    assert!(reviewed.languages[0].notice_reviewed);
    let own = OfficeWords::new(&reviewed.languages);
    let text = own.text(spanish());
    let of = |text: Text| text.is_reviewed(PrivacyNotice::WaitingRoom);
    assert!(of(text) && !of(Text::new(spanish())));
    reset_one(&office, PrivacyNotice::WaitingRoom);
    assert_eq!(
        state(&office, &kiosk).await.languages,
        ["en"],
        "every sentence of it"
    );
}

#[tokio::test]
async fn the_notice_of_each_form_is_approved_by_itself() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let kiosk = Device::pair(&office, "booth").await;
    let mut last = None;
    for (notice, expected) in [
        (PrivacyNotice::PrivateForm, [false, true]),
        (PrivacyNotice::WaitingRoom, [true, true]),
    ] {
        approve(&office, notice);
        let said = words(&office, &kiosk).await;
        assert_ne!(last.as_ref(), Some(&said.version), "kiosks ask again");
        let own = OfficeWords::new(&said.languages);
        let reviewed = PrivacyNotice::ALL.map(|it| own.text(spanish()).is_reviewed(it));
        assert_eq!(reviewed, expected);
        last = Some(said.version);
    }
    reset_one(&office, PrivacyNotice::PrivateForm);
    let said = words(&office, &kiosk).await;
    let again = &said.languages[0];
    assert!(again.notice_reviewed && !again.booth_notice_reviewed);
    office.add("lee", Role::Attorney);
    let page = outline(&office.desk("lee").await.get("/words").await.body);
    let (_, row) = page.split_once("-> /words/es\n").unwrap();
    let notices: Vec<&str> = row.lines().skip(5).take(2).map(str::trim).collect();
    assert_eq!(notices, ["td \"Approved\"", "td \"Not yet approved\""]);
}

#[tokio::test]
async fn the_wall_speaks_in_the_words_of_the_office() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let before = office.wall().await.get("/display").await.body;
    assert!(before.contains("Su número aparecerá aquí"));
    let words = "Siéntese, por favor. Aquí verá su número.";
    say(&office, "display-resting", words, Then::Approve).unwrap();
    let after = office.wall().await.get("/display").await.body;
    assert!(after.contains(words) && !after.contains("Su número aparecerá aquí"));
}
