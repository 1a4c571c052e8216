//! Advice: whoever may not give it writes it down, and it goes nowhere until somebody who may has signed it.

use super::pages::{attorney, begin, fields_of, office as opened, opens};
use crate::access::{self, CredentialKind, NewCredential, Role};
use crate::testing::{Browser, TestOffice};
use tempfile::tempdir;

const WORDS: &str = "Do not travel before the hearing.";

/// Writes advice down; its address.
async fn writes(who: &Browser<'_>, visit: &str, forum: &str) -> String {
    let page = who.get(&format!("{visit}/advice")).await;
    let id = page.hidden("advice").to_owned();
    let typed = [("advice", id.as_str()), ("forum", forum), ("note", WORDS)];
    let seen = who.post(&format!("{visit}/advice"), &typed).await;
    seen.location.unwrap_or_else(|| panic!("{}", seen.body))
}

/// Somebody enters a credential of a member of staff.
fn credential(office: &TestOffice, of: access::StaffId, kind: CredentialKind, until: &str) {
    let new = NewCredential {
        kind,
        number: "123456".to_owned(),
        jurisdiction: "NY".to_owned(),
        organisation: "Riverton Legal Aid".to_owned(),
        granted_on: "2020-01-01".parse().unwrap(),
        expires_on: Some(until.parse().unwrap()),
    };
    let work = |tx: &mut crate::db::Tx| access::add_credential(tx, of, &new).map(drop);
    office
        .app
        .db
        .write(&crate::db::Actor::PROGRAM, work)
        .unwrap();
}

#[tokio::test]
async fn a_93_t1_advice_of_a_counsellor_waits_for_a_signature_and_is_in_no_letter_before() {
    let folder = tempdir().unwrap();
    let (office, visit) = opened(folder.path(), "{}").await;
    let (lee, cora) = (attorney(&office).await, office.desk("cora").await);
    let note = writes(&cora, &visit, "agencies").await;
    let seen = cora.get(&note).await.body;
    assert!(
        seen.contains("Waits for a signature") || seen.contains("This waits for the signature")
    );
    // What is not signed is hidden from printers, and cannot be signed by whoever wrote it.
    let (before, _) = seen.split_once(WORDS).expect("the words are there");
    assert!(
        before
            .rsplit("<div")
            .next()
            .is_some_and(|it| it.contains("on-screen"))
    );
    assert!(!seen.contains(&format!("{note}/sign")));
    assert_eq!(cora.post(&format!("{note}/sign"), &[]).await.status, 403);
    assert_eq!(cora.get("/advice").await.status, 403);
    // No letter is made of it: the form is not offered, and what is sent all the same is refused.
    let form = lee
        .get(&format!("{visit}/letters/new/advice-memo"))
        .await
        .body;
    assert!(form.contains("once an attorney or representative has signed it"));
    assert!(!form.contains("name=\"matter\""));
    let id = note.rsplit('/').next().unwrap();
    let letter = "01990000-0000-7000-8000-000000000001";
    let typed = [("letter", letter), ("language", "es"), ("advice", id)];
    let refused = lee
        .post(&format!("{visit}/letters/new/advice-memo"), &typed)
        .await;
    assert_eq!(refused.status, 422);
    // The attorney finds it in the queue and signs.
    assert!(lee.get("/advice").await.body.contains(&note));
    assert_eq!(lee.post(&format!("{note}/sign"), &[]).await.status, 303);
    assert!(!lee.get("/advice").await.body.contains(&note));
    let letter = begin(&lee, &visit, "advice-memo", &[("advice", id)]).await;
    let pdf = lee.get(&format!("{letter}/preview.pdf")).await;
    assert_eq!((pdf.status.as_u16(), opens(&pdf)), (200, true));
    // Signed is signed.
    assert_eq!(lee.post(&format!("{note}/sign"), &[]).await.status, 422);
}

#[tokio::test]
async fn advice_of_somebody_who_may_advise_is_signed_with_that() {
    let folder = tempdir().unwrap();
    let (office, visit) = opened(folder.path(), "{}").await;
    let lee = attorney(&office).await;
    let note = writes(&lee, &visit, "court").await;
    assert!(lee.get(&note).await.body.contains("Put it into a letter"));
    // A partial accreditation ends at the agencies.
    let pat = office.desk("pat").await;
    let agencies = writes(&pat, &visit, "agencies").await;
    assert!(
        pat.get(&agencies)
            .await
            .body
            .contains("Put it into a letter")
    );
    let court = writes(&pat, &visit, "court").await;
    assert!(!pat.get(&court).await.body.contains("Put it into a letter"));
    assert_eq!(pat.post(&format!("{court}/sign"), &[]).await.status, 422);
    assert_eq!(lee.post(&format!("{court}/sign"), &[]).await.status, 303);
}

#[tokio::test]
async fn e3_t1_whoever_has_a_credential_that_ran_out_signs_nothing() {
    let folder = tempdir().unwrap();
    let (office, visit) = opened(folder.path(), "{}").await;
    let eve = office.add("eve", Role::Attorney);
    // Whoever opens the office first lets the others read.
    office.desk("lee").await;
    let cora = office.desk("cora").await;
    let note = writes(&cora, &visit, "agencies").await;
    credential(&office, eve, CredentialKind::Attorney, "2026-08-31");
    let eve = office.desk("eve").await;
    assert_eq!(eve.post(&format!("{note}/sign"), &[]).await.status, 403);
}

#[tokio::test]
async fn advice_that_is_given_back_is_written_anew_and_the_old_note_stays() {
    let folder = tempdir().unwrap();
    let (office, visit) = opened(folder.path(), "{}").await;
    let (lee, cora) = (attorney(&office).await, office.desk("cora").await);
    let note = writes(&cora, &visit, "agencies").await;
    let nothing = lee
        .post(&format!("{note}/return"), &[("remarks", " ")])
        .await;
    assert!(nothing.status == 422 && nothing.body.contains("Say what is to be changed."));
    let back = lee
        .post(&format!("{note}/return"), &[("remarks", "Name the date.")])
        .await;
    assert_eq!(back.status, 303, "{}", back.body);
    let page = cora.get(&note).await;
    assert!(page.body.contains("Name the date.") && page.body.contains(WORDS));
    let again = [
        ("advice", page.hidden("advice")),
        ("follows", page.hidden("follows")),
        ("forum", "agencies"),
        ("note", "Do not travel before 2026-10-17."),
    ];
    let seen = cora.post(&format!("{visit}/advice"), &again).await;
    let second = seen.location.expect("it is kept");
    assert!(lee.get("/advice").await.body.contains(&second));
    assert!(
        cora.get(&note)
            .await
            .body
            .contains("Another note stands in its place")
    );
    assert_eq!(
        lee.post(&format!("{note}/sign"), &[]).await.status,
        422,
        "the old one is settled"
    );
}

#[tokio::test]
async fn what_was_advised_lies_sealed_and_stands_in_no_event() {
    let folder = tempdir().unwrap();
    let (office, visit) = opened(folder.path(), "{}").await;
    office.desk("lee").await;
    let (cora, ada) = (office.desk("cora").await, office.desk("ada").await);
    writes(&cora, &visit, "agencies").await;
    let events = ada.get("/events").await.body;
    assert!(events.contains("Advice written down") && !events.contains("Do not travel"));
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
        let found = bytes.windows(WORDS.len()).any(|it| it == WORDS.as_bytes());
        assert!(!found, "what was advised lies in no file");
    }
    let form = cora.get(&format!("{visit}/advice")).await.body;
    assert_eq!(fields_of(&form), ["advice", "follows", "forum", "note"]);
    let empty = cora
        .post(&format!("{visit}/advice"), &[("note", "words")])
        .await;
    assert!(empty.status == 422 && empty.body.contains(">words</textarea>"));
}
