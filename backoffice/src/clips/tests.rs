//! Recordings made, listened to, approved and handed to kiosks.

mod anew;
pub(crate) mod ready;

use super::actions::{approve, delete, list};
use super::model::{Recordings, Refusal, State, check, states};
use super::{edition, store};
use crate::access::{Role, StaffId};
use crate::db::Actor;
use crate::problem::Problem;
use crate::testing::{Browser, Seen, TestOffice, each_database, nine};
use crate::web::outline::outline;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use data_encoding::HEXLOWER;
use shared::ids::OfficeId;
use shared::protocol::heard_hash;
use shared::sound::Sound;
use std::time::Duration;
use translations::{Aloud, Text, Tongue, aloud};
use uuid::Uuid;

const BOUNDARY: &str = "sound";

/// A tone of so many milliseconds.
fn sound(millis: u32, peak: i16) -> Sound {
    let rate = 16_000;
    let wave = |it: u32| if it % 40 < 20 { peak } else { -peak };
    Sound {
        rate,
        samples: (0..rate / 1000 * millis).map(wave).collect(),
    }
}

/// As loud as somebody who speaks.
const LOUD: i16 = 12_000;

impl Browser<'_> {
    /// The mark of the newest recording that is there now, as our page has it.
    fn mark(&self, path: &str) -> String {
        let (tag, message) = path.trim_start_matches("/clips/").split_once('/').unwrap();
        let Some(tongue) = Tongue::find(tag) else {
            return String::new();
        };
        let read = |tx: &mut crate::db::ReadTx| Ok(store::find(tx, tongue, message)?);
        let found = self.office().app.db.read(&Actor::PROGRAM, read).unwrap();
        found
            .newest()
            .map(super::model::Recording::mark)
            .unwrap_or_default()
    }

    /// Presses a button beside the recording that is there now.
    async fn press(&self, path: &str, button: &str) -> Seen {
        let mark = self.mark(path);
        self.post(&format!("{path}/{button}"), &[("sha256", &mark)])
            .await
    }

    /// Sends a file as a form on our page does.
    pub(crate) async fn upload(&self, path: &str, file: &[u8]) -> Seen {
        let mark = self.mark(path);
        self.upload_over(path, &mark, file).await
    }

    /// Sends a file in place of the recording with this mark.
    async fn upload_over(&self, path: &str, mark: &str, file: &[u8]) -> Seen {
        let part =
            |head: &str| format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n");
        let token = self.form_token();
        let mut body = format!("{}{token}\r\n", part("name=\"form_token\"")).into_bytes();
        body.extend(format!("{}{mark}\r\n", part("name=\"sha256\"")).bytes());
        body.extend(part("name=\"file\"; filename=\"a.wav\"").bytes());
        body.extend(file);
        body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
        let mut request = self.request(Method::POST, path, Body::from(body));
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        request
            .headers_mut()
            .insert(header::CONTENT_TYPE, kind.parse().unwrap());
        self.office().send(request).await
    }
}

fn office() -> (tempfile::TempDir, TestOffice) {
    let home = tempfile::tempdir().unwrap();
    let office = TestOffice::open(home.path());
    office.add("ruth", Role::Director);
    office.add("lee", Role::Attorney);
    (home, office)
}

/// The page on which the messages of these tests stand.
const PAGE: &str = "/clips/es?file=kiosk&from=25";

const BACK: &str = "/clips/es/kiosk-back";

#[tokio::test]
async fn one_person_records_another_approves_and_kiosks_are_told() {
    let (_home, office) = office();
    let (ruth, lee) = (office.desk("ruth").await, office.desk("lee").await);
    let wav = sound(1_000, LOUD).to_wav();
    let seen = lee.upload(BACK, &wav).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
    let told = |office: &TestOffice| {
        let read = |tx: &mut crate::db::ReadTx| Ok((list(tx)?, edition(tx)?));
        office.app.db.read(&Actor::PROGRAM, read).unwrap()
    };
    assert_eq!((told(&office).0.clips.len(), told(&office).1), (0, 0));
    // Whoever recorded it cannot approve it.
    let own = lee.press(BACK, "approve").await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(own.body.contains("You recorded this yourself"));
    let seen = ruth.press(BACK, "approve").await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    let (list, edition) = told(&office);
    let clip = &list.clips[0];
    assert_eq!(
        (clip.language.as_str(), clip.id.as_str(), edition),
        ("es", "kiosk-back", 1)
    );
    assert_eq!(clip.hash, heard_hash("Atrás"));
    let heard = ruth.get(&format!("{BACK}/sound")).await;
    assert_eq!(heard.headers[header::CONTENT_TYPE], "audio/ogg");
    let seen = ruth.press(BACK, "delete").await;
    assert_eq!((told(&office).0.clips.len(), told(&office).1), (0, 2));
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    assert_eq!(
        ruth.get(&format!("{BACK}/sound")).await.status,
        StatusCode::NOT_FOUND
    );
    let events = ruth.get("/events").await.body;
    for said in [
        "Recording made",
        "Recording approved",
        "Recording deleted",
        "es/kiosk-back",
    ] {
        assert!(events.contains(said), "{said}");
    }
}

#[tokio::test]
async fn what_cannot_be_heard_is_refused_with_what_to_do() {
    let (_home, office) = office();
    let lee = office.desk("lee").await;
    for (file, expected) in [
        (sound(31_000, LOUD).to_wav(), "The recording is too long"),
        (sound(100, LOUD).to_wav(), "The recording is too short"),
        (sound(2_000, 163).to_wav(), "Nobody can be heard"),
        (b"no sound".to_vec(), "no recording that can be played"),
        (b"OggS no sound".to_vec(), "no recording that can be played"),
        (Vec::new(), "no recording that can be played"),
    ] {
        let seen = lee.upload(BACK, &file).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(seen.body.contains(expected), "{expected}");
    }
    let huge = lee.upload(BACK, &vec![0; 7 * 1024 * 1024]).await;
    assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
    for path in [
        "/clips/tlh/kiosk-back",
        "/clips/es/no-such-message",
        "/clips/es/kiosk-notice-who",
    ] {
        let seen = lee.upload(path, &sound(1_000, LOUD).to_wav()).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_file_that_was_encoded_elsewhere_is_taken_too() {
    let (_home, office) = office();
    let lee = office.desk("lee").await;
    let ogg = super::encode::vorbis(&sound(1_000, LOUD)).unwrap();
    let seen = lee.upload(BACK, &ogg).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
    let read = |tx: &mut crate::db::ReadTx| {
        let takes = store::find(tx, Tongue::find("es").unwrap(), "kiosk-back")?;
        Ok(store::sound(tx, takes.newest().unwrap())?)
    };
    let kept = office.app.db.read(&Actor::PROGRAM, read).unwrap().unwrap();
    let length = Sound::from_vorbis(kept).unwrap().length();
    assert!(
        length.abs_diff(Duration::from_secs(1)) < Duration::from_millis(100),
        "{length:?}"
    );
}

#[tokio::test]
async fn the_microphone_is_allowed_on_the_page_with_recordings_only() {
    let (_home, office) = office();
    let lee = office.desk("lee").await;
    let page = lee.get("/clips/es").await;
    let header = |seen: &Seen, name: &str| seen.headers[name].to_str().unwrap().to_owned();
    assert!(header(&page, "permissions-policy").contains("microphone=(self)"));
    assert!(header(&page, "content-security-policy").contains("media-src 'self'"));
    for path in ["/clips", "/queue"] {
        let other = lee.get(path).await;
        assert!(
            header(&other, "permissions-policy").contains("microphone=()"),
            "{path}"
        );
        assert!(
            !header(&other, "content-security-policy").contains("media-src"),
            "{path}"
        );
    }
    assert_eq!(lee.get("/clips/tlh").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_page_shows_the_words_to_read_and_how_far_they_have_come() {
    let (_home, office) = office();
    let lee = office.desk("lee").await;
    lee.upload(
        "/clips/es/kiosk-welcome-title",
        &sound(1_000, LOUD).to_wav(),
    )
    .await;
    let page = lee.get("/clips/es?file=kiosk").await.body;
    let first: Vec<String> = outline(&page)
        .lines()
        .skip_while(|it| !it.starts_with("main"))
        .take(24)
        .map(str::to_owned)
        .collect();
    insta::assert_snapshot!(first.join("\n"));
    let overview = lee.get("/clips").await.body;
    assert!(overview.contains("/clips/ar"));
}

const MAM: &str = "/clips/mam/kiosk-language-here";

#[tokio::test]
async fn a_language_that_is_only_spoken_gets_its_invitation_from_two_people() {
    let (_home, office) = office();
    let (ruth, lee) = (office.desk("ruth").await, office.desk("lee").await);
    let wav = sound(1_000, LOUD).to_wav();
    assert_eq!(
        lee.upload(MAM, &wav).await.headers["location"],
        "/clips/mam"
    );
    let own = lee.press(MAM, "approve").await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = outline(&ruth.get("/clips/mam").await.body);
    let main = page.lines().skip_while(|it| !it.starts_with("main"));
    let main: Vec<&str> = main.take(12).collect();
    insta::assert_snapshot!(main.join("\n"));
    let seen = ruth.press(MAM, "approve").await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    let list = office.app.db.read(&Actor::PROGRAM, list).unwrap();
    let invitation = Aloud::invitation(Tongue::find("mam").unwrap());
    let told = (list.clips[0].language.as_str(), &list.clips[0].id);
    assert_eq!(told, ("mam", &invitation.id));
    assert_eq!(list.clips[0].hash, heard_hash(&invitation.words));
    assert!(
        ruth.get("/events")
            .await
            .body
            .contains("mam/kiosk-language-here")
    );
    assert_eq!(of_mam(&ruth).await, "Heard by visitors");
    let seen = lee.press(MAM, "delete").await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    assert_eq!(of_mam(&ruth).await, "Missing");
    // Nothing else can be said in it; a language without a tile has no recording that anybody would hear.
    for path in ["/clips/mam/kiosk-back", "/clips/ro/kiosk-language-here"] {
        assert_eq!(
            lee.upload(path, &wav).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

/// What the overview says of the languages that are only spoken.
async fn overview(browser: &Browser<'_>) -> String {
    let page = outline(&browser.get("/clips").await.body);
    let (_, spoken) = page.split_once("Languages that are only spoken").unwrap();
    spoken.to_owned()
}

/// What it says of Mam.
async fn of_mam(browser: &Browser<'_>) -> String {
    let spoken = overview(browser).await;
    let (_, after) = spoken.split_once("-> /clips/mam\n").unwrap();
    let (_, said) = after.split_once("td \"").unwrap();
    said.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn what_to_say_in_a_language_nobody_writes_is_told_in_the_language_of_the_page() {
    let (_home, office) = office();
    let lee = office.desk("lee").await;
    assert!(
        lee.get("/clips/mix")
            .await
            .body
            .contains("Do you speak \u{2068}Tu’un Savi\u{2069}?")
    );
    let spanish = Tongue::find("mix")
        .unwrap()
        .invitation(Text::new(translations::Language::find("es").unwrap()));
    assert!(spanish.contains("Habla usted"), "{spanish}");
    assert!(overview(&lee).await.contains("Mixtec"));
}

#[test]
fn a_changed_instruction_makes_the_invitation_stale() {
    let home = tempfile::tempdir().unwrap();
    let mam = Tongue::find("mam").unwrap();
    let invitation = Aloud::invitation(mam);
    each_database(home.path(), |db, _| {
        crate::offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
        for (words, expected) in [
            (&*invitation.words, State::Recorded),
            ("Come in", State::Stale),
        ] {
            let recording = super::model::Recording {
                language: mam.tag.to_owned(),
                message: invitation.id.clone(),
                hash: heard_hash(words),
                sha256: [7; 32],
                size: 3,
                millis: 900,
                by: Some(StaffId::from_u128(1)),
                at: nine(),
                approved: None,
            };
            let work = |tx: &mut crate::db::Tx| {
                store::save(tx, &recording, b"ogg")?;
                tx.needs_no_event();
                Ok(store::of_tongue(tx, mam)?)
            };
            let found = db.write(&Actor::PROGRAM, work).unwrap();
            assert_eq!(states(&invitation, &found), [expected]);
        }
        let refused = db.write(&Actor::PROGRAM, |tx| {
            let mark = HEXLOWER.encode(&[7; 32]);
            approve(tx, mam, &invitation.id, &mark)
        });
        assert!(matches!(refused, Err(Problem::Refused(_))), "{refused:?}");
    });
}

#[test]
fn a_recording_is_stale_when_its_words_have_changed() {
    let home = tempfile::tempdir().unwrap();
    let spanish = Tongue::find("es").unwrap();
    each_database(home.path(), |db, _| {
        crate::offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
        let back = aloud(Text::new(spanish.written().unwrap()))
            .into_iter()
            .find(|it| it.id == "kiosk-back")
            .unwrap();
        let mut recording = super::model::Recording {
            language: "es".to_owned(),
            message: "kiosk-back".to_owned(),
            hash: heard_hash(&back.words),
            sha256: [7; 32],
            size: 3,
            millis: 900,
            by: Some(StaffId::from_u128(1)),
            at: nine(),
            approved: None,
        };
        let keep = |it: &super::model::Recording| {
            let it = it.clone();
            let work = |tx: &mut crate::db::Tx| {
                store::save(tx, &it, b"ogg")?;
                tx.needs_no_event();
                Ok(store::of_tongue(tx, spanish)?)
            };
            db.write(&Actor::PROGRAM, work).unwrap()
        };
        let found: Recordings = keep(&recording);
        assert_eq!(found["kiosk-back"].waiting, Some(recording.clone()));
        assert_eq!(states(&back, &found), [State::Recorded]);
        recording.hash = heard_hash("Volver");
        assert_eq!(states(&back, &keep(&recording)), [State::Stale]);
        // What says other words cannot be approved.
        let refused = db.write(&Actor::PROGRAM, |tx| {
            approve(tx, spanish, "kiosk-back", &recording.mark())
        });
        assert!(matches!(refused, Err(Problem::Refused(_))), "{refused:?}");
        assert!(
            db.write(&Actor::PROGRAM, |tx| delete(
                tx,
                spanish,
                "kiosk-back",
                &recording.mark()
            ))
            .is_ok()
        );
        assert!(
            db.write(&Actor::PROGRAM, |tx| delete(tx, spanish, "kiosk-back", ""))
                .is_err()
        );
        let none = db
            .read(&Actor::PROGRAM, |tx| super::sound_of(tx, &[7; 32]))
            .unwrap();
        assert_eq!(none, None);
    });
}

#[test]
fn half_a_minute_is_enough_and_a_click_is_not() {
    assert_eq!(check(&sound(30_000, LOUD)), Ok(()));
    assert_eq!(check(&sound(30_100, LOUD)), Err(Refusal::TooLong));
    assert_eq!(check(&sound(100, LOUD)), Err(Refusal::TooShort));
    assert_eq!(check(&sound(1_000, 32)), Err(Refusal::TooQuiet));
}

#[tokio::test]
async fn nobody_approves_replaces_or_deletes_a_recording_that_they_have_not_seen() {
    let (_home, office) = office();
    let (ruth, lee) = (office.desk("ruth").await, office.desk("lee").await);
    lee.upload(BACK, &sound(1_000, LOUD).to_wav()).await;
    let heard = lee.mark(BACK);
    assert!(ruth.get(PAGE).await.body.contains(&heard));
    lee.upload(BACK, &sound(2_000, LOUD).to_wav()).await;
    let there = lee.mark(BACK);
    for seen in [heard.as_str(), ""] {
        for button in ["approve", "delete"] {
            let path = format!("{BACK}/{button}");
            let refused = ruth.post(&path, &[("sha256", seen)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{button}");
            assert!(refused.body.contains("Open the page again"), "{button}");
        }
        let wav = sound(3_000, LOUD).to_wav();
        let refused = ruth.upload_over(BACK, seen, &wav).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(lee.mark(BACK), there, "it stays as it is");
    assert_eq!(
        ruth.press(BACK, "approve").await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn a_volunteer_records_and_neither_approves_nor_takes_away_what_visitors_hear() {
    let (_home, office) = office();
    office.add("vera", Role::Volunteer);
    let (ruth, vera) = (office.desk("ruth").await, office.desk("vera").await);
    let wav = sound(1_000, LOUD).to_wav();
    ruth.upload(BACK, &wav).await;
    let forbidden = vera.press(BACK, "approve").await;
    assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
    let page = vera.get(PAGE).await.body;
    assert!(!page.contains("/approve") && page.contains("/kiosk-back/delete"));
    assert_eq!(vera.upload(BACK, &wav).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        ruth.press(BACK, "approve").await.status,
        StatusCode::SEE_OTHER
    );
    let approved = vera.mark(BACK);
    let forbidden = vera.press(BACK, "delete").await;
    assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
    assert_eq!(vera.mark(BACK), approved, "visitors still hear it");
    let page = vera.get(PAGE).await.body;
    assert!(!page.contains("kiosk-back/delete"));
    assert_eq!(
        ruth.press(BACK, "delete").await.status,
        StatusCode::SEE_OTHER
    );
}
