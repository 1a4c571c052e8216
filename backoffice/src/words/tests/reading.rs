//! Reading, correcting and approving one message.

use super::*;
use crate::access::Role;
use crate::kiosks::tests::main_of;
use crate::testing::{each_database, nine};
use crate::words::model::{Approved, Correction, Filter, Show};
use axum::http::StatusCode;
use chrono::TimeDelta;
use insta::assert_snapshot;
use tempfile::tempdir;
use uuid::Uuid;

const BACK: &str = "/words/es/kiosk-back";

#[tokio::test]
async fn a_correction_waits_until_somebody_who_may_approves_it() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("cora", Role::Counsellor);
    office.add("lee", Role::Attorney);
    let (cora, lee) = (office.desk("cora").await, office.desk("lee").await);
    let typed = [("words", "Volver"), ("seen", "Atrás")];
    let saved = cora.post(BACK, &typed).await;
    assert_eq!(saved.location.as_deref(), Some("/words/es#kiosk-back"));
    assert_eq!(status(&office, "kiosk-back"), Status::Corrected);
    let approving = [("words", "Volver"), ("seen", "Volver")];
    let refused = cora.post(&format!("{BACK}/approve"), &approving).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    office.pass(TimeDelta::minutes(5));
    lee.post(&format!("{BACK}/approve"), &approving).await;
    assert_eq!(status(&office, "kiosk-back"), Status::Approved);
    assert_snapshot!(main_of(&lee.get(BACK).await.body));
    let list = lee.get("/words/es?find=kiosk-back").await.body;
    assert!(list.contains("Volver") && list.contains("lee") && list.contains("Approved"));
    assert!(!list.contains("kiosk-skip"));
}

#[tokio::test]
async fn what_is_approved_is_used_while_its_correction_waits() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    say(&office, "kiosk-back", "Volver", Then::Approve).unwrap();
    say(&office, "kiosk-back", "Regresar", Then::Wait).unwrap();
    assert_eq!(status(&office, "kiosk-back"), Status::Corrected);
    let corrections = corrections(&office);
    let all = entries(spanish(), &corrections);
    let entry = all.iter().find(|it| it.key == key("kiosk-back")).unwrap();
    assert_eq!(entry.words(), "Regresar");
    assert_eq!(entry.in_use().map(|it| it.words.as_str()), Some("Volver"));
}

#[tokio::test]
async fn what_would_not_do_is_refused_with_a_remedy_and_stays_as_it_was_typed() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    for (message, words, remedy) in [
        (
            "kiosk-page",
            "Hoja { $page }",
            "The variables must be those of the English. Missing: \u{2068}of\u{2069}.",
        ),
        ("kiosk-back", "Volver {", "braces only around variables"),
        ("kiosk-back", "", "Write the translation."),
        (
            "kiosk-welcome-start",
            "Touch to start",
            "This is still the English.",
        ),
        ("kiosk-back", "Vуelta", "belongs to another script"),
        (
            "kiosk-back",
            "Volver a lo que estaba antes",
            "Say it shorter.",
        ),
        ("kiosk-back", "Ir  atrás", "two spaces in a row"),
        (
            "kiosk-back",
            "{ kiosk-skip }",
            "Write the words themselves.",
        ),
    ] {
        let seen = lee
            .post(
                &format!("/words/es/{message}/approve"),
                &[("words", words), ("seen", "x")],
            )
            .await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(
            seen.body.contains(remedy),
            "{words}: {}",
            main_of(&seen.body)
        );
        assert!(
            seen.body.contains(&format!(">{words}</textarea>")),
            "{words}"
        );
        assert_eq!(status(&office, message), Status::Machine);
    }
}

#[tokio::test]
async fn nobody_overwrites_what_a_colleague_has_just_written() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    say(&office, "kiosk-back", "Regresar", Then::Wait).unwrap();
    let late = lee
        .post(BACK, &[("words", "Volver"), ("seen", "Atrás")])
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("Somebody else has changed this message"));
    assert!(late.body.contains(">Volver</textarea>") && late.body.contains("value=\"Regresar\""));
    let again = lee
        .post(BACK, &[("words", "Volver"), ("seen", "Regresar")])
        .await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn only_those_who_may_approve_take_back_what_was_approved() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    office.add("lee", Role::Attorney);
    let (rosa, lee) = (office.desk("rosa").await, office.desk("lee").await);
    let reset = format!("{BACK}/reset");
    say(&office, "kiosk-back", "Volver", Then::Wait).unwrap();
    assert_eq!(rosa.post(&reset, &[]).await.location.as_deref(), Some(BACK));
    assert_eq!(status(&office, "kiosk-back"), Status::Machine);
    say(&office, "kiosk-back", "Volver", Then::Approve).unwrap();
    assert_eq!(rosa.post(&reset, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(status(&office, "kiosk-back"), Status::Approved);
    lee.post(&reset, &[]).await;
    assert_eq!(status(&office, "kiosk-back"), Status::Machine);
    assert_eq!(lee.post(&reset, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_words_that_visitors_read_can_be_corrected() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    office.add("vera", Role::Volunteer);
    let lee = office.desk("lee").await;
    for path in [
        "/words/es/queue-title",
        "/words/es/no-such-message",
        "/words/es/form-adult.other",
        "/words/en/kiosk-back",
        "/words/en-XA/kiosk-back",
        "/words/tlh",
    ] {
        assert_eq!(lee.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let vera = office.desk("vera").await;
    assert_eq!(vera.get("/words").await.status, StatusCode::FORBIDDEN);
}

#[test]
fn a_correction_of_other_english_is_stale_and_not_used() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    say(&office, "kiosk-back", "Volver", Then::Approve).unwrap();
    let mut old = corrections(&office).remove(&key("kiosk-back")).unwrap();
    let earlier = "0123456789abcdef".to_owned();
    old.english.clone_from(&earlier);
    old.approved = old.approved.map(|it| Approved {
        english: earlier.clone(),
        ..it
    });
    let save = |tx: &mut Tx| {
        store::save(tx, spanish(), &key("kiosk-back"), &old)?;
        tx.needs_no_event();
        Ok(())
    };
    office.app.db.write(&Actor::PROGRAM, save).unwrap();
    assert_eq!(status(&office, "kiosk-back"), Status::Stale);
    let read = |tx: &mut crate::db::ReadTx| {
        let office = offices::settings(tx)?;
        Ok(crate::words::edition(tx, &office)?)
    };
    let words = office.app.db.read(&Actor::PROGRAM, read).unwrap();
    assert_eq!(words.languages[0].messages, []);
    say(&office, "kiosk-back", "Volver", Then::Approve).unwrap();
    assert_eq!(
        status(&office, "kiosk-back"),
        Status::Approved,
        "it was looked at again"
    );
}

#[test]
fn corrections_are_kept_as_they_are() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let whole = Correction {
            words: "¿Aquí?".to_owned(),
            english: "0123456789abcdef".to_owned(),
            by: Some(Uuid::from_u128(1)),
            at: nine(),
            approved: Some(Approved {
                words: "Aquí".to_owned(),
                english: "fedcba9876543210".to_owned(),
                by: None,
                at: nine() + TimeDelta::hours(1),
            }),
        };
        let bare = Correction {
            by: None,
            approved: None,
            ..whole.clone()
        };
        let (one, help) = (key("form-adult"), key("form-adult.help"));
        db.write(&Actor::PROGRAM, |tx| {
            store::save(tx, spanish(), &one, &whole)?;
            store::save(tx, spanish(), &help, &whole)?;
            store::save(tx, spanish(), &help, &bare)?;
            store::next_edition(tx)?;
            store::next_edition(tx)?;
            tx.needs_no_event();
            Ok(())
        })
        .unwrap();
        let (kept, edition, all) = db
            .read(&Actor::PROGRAM, |tx| {
                let kept = store::of_language(tx, spanish())?;
                Ok((kept, store::edition(tx)?, store::everything(tx)?))
            })
            .unwrap();
        assert_eq!(kept, [(one.clone(), whole), (help, bare)].into());
        assert_eq!(edition, Some(2));
        assert_eq!(all, [("es".to_owned(), kept)].into());
        let gone = db.write(&Actor::PROGRAM, |tx| {
            let gone = [0, 1].map(|_| store::remove(tx, spanish(), &one));
            tx.needs_no_event();
            let [first, second] = gone;
            Ok((first?, second?))
        });
        assert_eq!(gone.unwrap(), (true, false));
    });
}

#[test]
fn lists_show_what_was_asked_for() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    say(&office, "kiosk-back", "Volver", Then::Approve).unwrap();
    say(&office, "kiosk-skip", "Omitir", Then::Wait).unwrap();
    let corrections = corrections(&office);
    let all = entries(spanish(), &corrections);
    let listed = |show: &str, find: &str| {
        let filter = Filter {
            show: Show::read(show),
            find: find.to_owned(),
        };
        assert_eq!(filter.show.word(), show);
        all.iter().filter(|it| filter.lets_through(it)).count()
    };
    assert_eq!(listed("all", ""), all.len());
    assert_eq!(listed("open", ""), all.len() - 1);
    assert_eq!((listed("approved", ""), listed("corrected", "")), (1, 1));
    assert_eq!(
        (listed("approved", "VOLVER"), listed("approved", "omitir")),
        (1, 0)
    );
    assert_eq!(listed("all", "kiosk-back"), 1, "by its id");
    assert_eq!(listed("stale", ""), 0);
}

#[tokio::test]
async fn every_language_but_english_is_listed_with_how_far_it_has_come() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    say(&office, "kiosk-back", "Volver", Then::Approve).unwrap();
    let page = office.desk("lee").await.get("/words").await.body;
    for language in Language::all() {
        let is_listed = page.contains(&format!("href=\"/words/{language}\""));
        assert_eq!(is_listed, *language != Language::english(), "{language}");
    }
    let row = page.split("href=\"/words/es\"").nth(1).unwrap();
    let row: String = row.split("</tr>").next().unwrap().to_owned();
    let count = entries(spanish(), &Corrections::new()).len();
    for cell in [count, count - 1, 0, 1, 0] {
        assert!(row.contains(&format!(">{cell}</td>")), "{cell} in {row}");
    }
    assert!(row.contains("Not yet approved"));
}
