//! A new recording of words that visitors hear: it waits beside the old one until another person has approved it.

use super::*;
use crate::clips::model::{Coverage, Recording, Takes};
use crate::db::ReadTx;

fn spanish() -> Tongue {
    Tongue::find("es").unwrap()
}

fn takes(office: &TestOffice) -> Takes {
    let read = |tx: &mut ReadTx| Ok(store::find(tx, spanish(), "kiosk-back")?);
    office.app.db.read(&Actor::PROGRAM, read).unwrap()
}

/// What kiosks are told: the marks of what they may play, and how often it has changed.
fn told(office: &TestOffice) -> (Vec<String>, u64) {
    let read = |tx: &mut ReadTx| Ok((list(tx)?, edition(tx)?));
    let (list, edition) = office.app.db.read(&Actor::PROGRAM, read).unwrap();
    let marks = list.clips.iter().map(|it| HEXLOWER.encode(&it.sha256));
    (marks.collect(), edition)
}

/// An office in which visitors hear what lee has recorded, with its mark and a volunteer who records.
async fn heard() -> (tempfile::TempDir, TestOffice, String) {
    let (home, office) = office();
    office.add("vera", Role::Volunteer);
    let (ruth, lee) = (office.desk("ruth").await, office.desk("lee").await);
    lee.upload(BACK, &sound(1_000, LOUD).to_wav()).await;
    let seen = ruth.press(BACK, "approve").await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    let old = lee.mark(BACK);
    assert_eq!(told(&office), (vec![old.clone()], 1));
    (home, office, old)
}

async fn press_at(browser: &Browser<'_>, button: &str, mark: &str) -> Seen {
    let path = format!("{BACK}/{button}");
    browser.post(&path, &[("sha256", mark)]).await
}

#[tokio::test]
async fn visitors_hear_the_old_recording_until_another_person_approves_the_new_one() {
    let (_home, office, old) = heard().await;
    let vera = office.desk("vera").await;
    let seen = vera.upload(BACK, &sound(2_000, LOUD).to_wav()).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
    let new = vera.mark(BACK);
    assert_ne!(new, old);
    assert_eq!(
        told(&office),
        (vec![old.clone()], 1),
        "nothing new to fetch"
    );
    // Approving what is heard already changes nothing.
    let lee = office.desk("lee").await;
    assert_eq!(
        press_at(&lee, "approve", &old).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(told(&office).0, [old]);
    assert_eq!(
        press_at(&lee, "approve", &new).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(told(&office), (vec![new], 2));
    assert_eq!(takes(&office).waiting, None);
}

#[tokio::test]
async fn whoever_made_the_new_recording_does_not_approve_it() {
    let (_home, office, old) = heard().await;
    let (ruth, lee) = (office.desk("ruth").await, office.desk("lee").await);
    ruth.upload(BACK, &sound(2_000, LOUD).to_wav()).await;
    let own = ruth.press(BACK, "approve").await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(own.body.contains("You recorded this yourself"));
    assert_eq!(told(&office), (vec![old], 1));
    // It is the new one that counts: lee made the old one, and may approve this.
    assert_eq!(
        lee.press(BACK, "approve").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(told(&office).1, 2);
}

#[tokio::test]
async fn the_new_recording_is_taken_away_and_leaves_the_old_one() {
    let (_home, office, old) = heard().await;
    let vera = office.desk("vera").await;
    vera.upload(BACK, &sound(2_000, LOUD).to_wav()).await;
    // What waits is recorded once more, and the old one still stays.
    vera.upload(BACK, &sound(3_000, LOUD).to_wav()).await;
    assert_eq!(told(&office), (vec![old.clone()], 1));
    assert_eq!(
        press_at(&vera, "delete", &old).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        vera.press(BACK, "delete").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(told(&office), (vec![old.clone()], 1));
    let left = takes(&office);
    assert_eq!(left.heard.map(|it| it.mark()), Some(old));
    assert_eq!(left.waiting, None);
}

#[tokio::test]
async fn what_visitors_hear_is_taken_away_and_leaves_the_new_one_waiting() {
    let (_home, office, old) = heard().await;
    let (lee, vera) = (office.desk("lee").await, office.desk("vera").await);
    vera.upload(BACK, &sound(2_000, LOUD).to_wav()).await;
    assert_eq!(
        press_at(&lee, "delete", &old).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(told(&office), (Vec::new(), 2));
    assert!(takes(&office).waiting.is_some());
    assert_eq!(
        lee.press(BACK, "approve").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(told(&office).0.len(), 1);
}

#[tokio::test]
async fn both_recordings_stand_on_the_page_and_each_is_played_by_its_own_address() {
    let (_home, office, old) = heard().await;
    let (lee, vera) = (office.desk("lee").await, office.desk("vera").await);
    vera.upload(BACK, &sound(2_000, LOUD).to_wav()).await;
    let new = vera.mark(BACK);
    let page = |body: &str| {
        let outline = outline(body);
        let (_, of_back) = outline.split_once("p \"kiosk-back ·").unwrap();
        let (of_back, _) = of_back.split_once("p \"kiosk-skip ·").unwrap();
        format!("p \"kiosk-back ·{of_back}")
    };
    let shown = lee.get(PAGE).await.body;
    insta::assert_snapshot!("whoever_approves", page(&shown));
    let shown_to_vera = vera.get(PAGE).await.body;
    insta::assert_snapshot!("whoever_records", page(&shown_to_vera));
    let mut heard = Vec::new();
    for mark in [&old, &new] {
        let address = format!("{BACK}/sound?v={}", &mark[..8]);
        assert!(shown.contains(&address), "{address}");
        let seen = lee.get(&address).await;
        assert_eq!(seen.status, StatusCode::OK);
        heard.push(seen.body);
    }
    assert_ne!(heard[0], heard[1]);
    let gone = lee.get(&format!("{BACK}/sound?v=00000000")).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    let found = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(store::of_tongue(tx, spanish())?));
    let words = aloud(Text::new(spanish().written().unwrap()));
    let coverage = Coverage::of(&words, &found.unwrap());
    assert_eq!((coverage.approved, coverage.recorded), (1, 1));
    assert_eq!(coverage.missing, words.len() - 1);
}

#[tokio::test]
async fn nobody_replaces_a_new_recording_that_they_have_not_seen() {
    let (_home, office, old) = heard().await;
    let (lee, vera) = (office.desk("lee").await, office.desk("vera").await);
    vera.upload(BACK, &sound(2_000, LOUD).to_wav()).await;
    let new = vera.mark(BACK);
    let wav = sound(3_000, LOUD).to_wav();
    for seen in [old.as_str(), ""] {
        let refused = lee.upload_over(BACK, seen, &wav).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(lee.mark(BACK), new);
}

#[test]
fn what_waited_before_there_was_a_place_for_it_still_waits() {
    let recording = |message: &str, approved: bool| Recording {
        language: "es".to_owned(),
        message: message.to_owned(),
        hash: heard_hash(message),
        sha256: [7; 32],
        size: 3,
        millis: 900,
        by: Some(StaffId::from_u128(1)),
        at: nine(),
        approved: approved.then(|| (Some(StaffId::from_u128(2)), nine())),
    };
    let home = tempfile::tempdir().unwrap();
    each_database(home.path(), |db, _| {
        let work = |tx: &mut crate::db::Tx| {
            tx.execute("delete from clip_waiting", &[])?;
            for (message, approved_at) in [("kiosk-back", None), ("kiosk-skip", Some(nine()))] {
                tx.execute(
                    "insert into clip (language, message, hash, sound, sha256, size, millis, recorded_by, recorded_at, approved_by, approved_at)
                     values ('es', :message, :hash, :sound, :sha256, 3, 900, :by, :at, :approver, :approved_at)",
                    &[
                        ("message", message.into()),
                        ("hash", heard_hash(message).into()),
                        ("sound", b"ogg".as_slice().into()),
                        ("sha256", [7_u8; 32].into()),
                        ("by", StaffId::from_u128(1).into()),
                        ("at", nine().into()),
                        ("approver", approved_at.map(|_| StaffId::from_u128(2)).into()),
                        ("approved_at", approved_at.into()),
                    ],
                )?;
            }
            let moved = include_str!("../0002_waiting.sql");
            for statement in moved.split(';').skip(1).filter(|it| !it.trim().is_empty()) {
                tx.execute(statement, &[])?;
            }
            tx.needs_no_event();
            Ok(store::of_tongue(tx, spanish())?)
        };
        let found = db.write(&Actor::PROGRAM, work).unwrap();
        assert_eq!(
            found["kiosk-back"].waiting,
            Some(recording("kiosk-back", false))
        );
        assert_eq!(
            found["kiosk-skip"].heard,
            Some(recording("kiosk-skip", true))
        );
        assert_eq!(found.values().flat_map(Takes::all).count(), 2);
    });
}
