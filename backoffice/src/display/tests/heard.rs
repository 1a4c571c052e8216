//! What is heard of a call: recordings of the office where there is one of every word, else a voice of the browser, in the
//! visitor's language and in the office's.

use super::{call, offer};
use crate::access::Role;
use crate::clips::CallClips;
use crate::clips::tests::ready::{approved, made_stale, retired};
use crate::display::voice::{Sentence, sentences};
use crate::kiosks::tests::device::Device;
use crate::queue::Call;
use crate::testing::TestOffice;
use axum::http::{StatusCode, header};
use std::collections::BTreeMap;
use tempfile::tempdir;
use translations::{Aloud, Language, OfficeWords};

fn language(tag: &str) -> Language {
    Language::find(tag).unwrap()
}

/// All recordings of a call, but for some.
fn clips_without(missing: &[&str]) -> CallClips {
    let messages = Aloud::signs().map(|it| it.id);
    let around = ["display-spoken-number", "display-spoken-go"].map(str::to_owned);
    let all = messages
        .chain(around)
        .filter(|it| !missing.contains(&it.as_str()));
    all.map(|it| (it.clone(), format!("mark-of-{it}")))
        .collect()
}

/// What is said of `call` in an office that is English first, with these recordings in both languages.
fn said(call: &Call, spanish: &CallClips, english: &CallClips) -> Vec<Sentence> {
    let clips = BTreeMap::from([
        (language("es"), spanish.clone()),
        (language("en"), english.clone()),
    ]);
    sentences(call, &OfficeWords::new(&[]), &clips, language("en"))
}

fn spanish_call(window: &str) -> Call {
    Call {
        language: Some("es".to_owned()),
        window: window.to_owned(),
        ..call(17, 0, true)
    }
}

#[test]
fn a_call_is_heard_in_the_visitors_language_and_then_in_the_offices() {
    let (all, none) = (clips_without(&[]), CallClips::default());
    let said_of = |call: &Call| said(call, &all, &none);
    let both = said_of(&spanish_call("3"));
    assert_eq!(
        both.iter().map(|it| it.lang).collect::<Vec<_>>(),
        ["es", "en"]
    );
    let messages: Vec<&str> = both[0]
        .clips
        .iter()
        .map(|it| it.split('/').nth(4).unwrap())
        .collect();
    assert_eq!(
        messages.join(" "),
        "display-spoken-number spoken-a spoken-0 spoken-1 spoken-7 display-spoken-go spoken-3"
    );
    assert_eq!(
        both[0].clips[1],
        "/display/clips/es/spoken-a/mark-of-spoken-a"
    );
    assert!(both[1].clips.is_empty(), "nobody has recorded English");
    assert_eq!(both[1].words, "A 0 1 7. Please go to window 3 now.");
    // A station or a room is no window.
    let station = said_of(&spanish_call("Screening 2"));
    assert_eq!(station[1].words, "A 0 1 7. Screening 2");
    // A visitor of the office's own language hears it once, and so does one of whom no language is known.
    for of in [Some("en".to_owned()), None, Some("tlh".to_owned())] {
        let once = said_of(&Call {
            language: of,
            ..call(1, 0, true)
        });
        assert_eq!(once.iter().map(|it| it.lang).collect::<Vec<_>>(), ["en"]);
    }
}

#[test]
fn a_call_is_played_whole_or_not_at_all() {
    let needed = [
        "display-spoken-number",
        "spoken-a",
        "spoken-0",
        "spoken-1",
        "spoken-7",
        "display-spoken-go",
        "spoken-3",
    ];
    for missing in needed {
        let heard = said(
            &spanish_call("3"),
            &clips_without(&[missing]),
            &clips_without(&[]),
        );
        assert!(heard[0].clips.is_empty(), "without {missing}");
        assert!(
            heard[0].words.starts_with("A 0 1 7. "),
            "the words are left to a voice"
        );
        assert_eq!(heard[1].clips.len(), 7, "the other language is whole");
    }
    let others = clips_without(&["spoken-b", "spoken-9"]);
    assert_eq!(said(&spanish_call("3"), &others, &others)[0].clips.len(), 7);
    let named = said(
        &spanish_call("Room"),
        &clips_without(&[]),
        &clips_without(&[]),
    );
    assert!(named[0].clips.is_empty(), "a name cannot be put together");
    assert!(named[0].words.contains("Room"));
}

#[test]
fn a_family_hears_each_of_its_numbers() {
    let family = Call {
        along: vec![call(18, 0, true).label],
        ..spanish_call("3")
    };
    let heard = said(&family, &clips_without(&[]), &clips_without(&[]));
    assert_eq!(heard[0].clips.len(), 2 + 4 + 4 + 1);
    assert!(heard[1].words.starts_with("A 0 1 7. A 0 1 8. "));
}

#[tokio::test]
async fn the_wall_plays_what_was_approved_and_serves_it_to_anybody_for_good() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    offer(&office, &["es", "en"]);
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    kiosk.visit(&office, 1, "es", "{}").await;
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "3")]).await;
    rosa.post("/queue/call-next", &[]).await;
    let wall = office.wall().await;
    let board = || async { wall.get("/display/board").await.body };
    assert!(
        !board().await.contains("/display/clips/"),
        "nothing was recorded"
    );

    let needed = [
        "display-spoken-number",
        "spoken-a",
        "spoken-0",
        "spoken-1",
        "display-spoken-go",
        "spoken-3",
    ];
    let (last, others) = needed.split_last().unwrap();
    for message in others {
        approved(&office, "es", message);
    }
    assert!(!board().await.contains("/display/clips/"), "one is missing");
    approved(&office, "es", last);
    let shown = board().await;
    let start = shown
        .find("/display/clips/es/spoken-0/")
        .expect("it is played");
    let address = shown[start..].split("&quot;").next().unwrap();
    let sound = wall.get(address).await;
    assert_eq!(sound.status, StatusCode::OK);
    assert_eq!(sound.headers[header::CONTENT_TYPE], "audio/ogg");
    assert_eq!(
        sound.headers[header::CACHE_CONTROL],
        "public, max-age=31536000, immutable"
    );

    // What kiosks say is not served here, nor is a recording that was never approved, or by another mark.
    let other = approved(&office, "es", "kiosk-back");
    for not_here in [
        format!("/display/clips/es/kiosk-back/{other}"),
        "/display/clips/es/spoken-0/00".to_owned(),
        "/display/clips/es/spoken-0/".to_owned() + &"0".repeat(64),
        address.replace("/es/", "/en/"),
        address.replace("/es/", "/tlh/"),
    ] {
        assert_eq!(
            wall.get(&not_here).await.status,
            StatusCode::NOT_FOUND,
            "{not_here}"
        );
    }
    retired(&office, "es", "spoken-0");
    assert!(
        !board().await.contains("/display/clips/"),
        "it was taken away"
    );
    assert_eq!(wall.get(address).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_recording_of_older_words_is_not_played() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let text = translations::Text::new(language("es"));
    approved(&office, "es", "display-spoken-go");
    approved(&office, "es", "spoken-7");
    let read = |tx: &mut crate::db::ReadTx| {
        let clips = crate::clips::of_calls(tx, text)?;
        let both = ["display-spoken-go", "spoken-7"]
            .map(str::to_owned)
            .to_vec();
        Ok(clips.all_of(both).is_some())
    };
    let is_usable = || office.app.db.read(&crate::db::Actor::PUBLIC, read).unwrap();
    assert!(is_usable());
    made_stale(&office, "es", "display-spoken-go");
    assert!(!is_usable());
}
