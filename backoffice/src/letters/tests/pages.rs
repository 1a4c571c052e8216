//! A letter from its beginning until it has left, as those see it who may.

use super::day;
use crate::access::Role;
use crate::db::{Actor, Tx};
use crate::kiosks::tests::device::Device;
use crate::people::parties::{self, PartyRole};
use crate::people::{self, Facts, PersonName, Protection};
use crate::testing::{Browser, Seen, TestOffice};
use axum::http::HeaderValue;
use shared::ids::VisitId;
use std::path::Path;
use tempfile::tempdir;

/// An office with an attorney, a counsellor, a representative for the agencies, reception, a director and an auditor, and
/// one visitor who answered this.
pub(super) async fn office(folder: &Path, answers: &str) -> (TestOffice, String) {
    let office = TestOffice::open(folder);
    for (name, role) in [
        ("lee", Role::Attorney),
        ("cora", Role::Counsellor),
        ("pat", Role::PartialRepresentative),
        ("rosa", Role::Reception),
        ("ruth", Role::Director),
        ("ada", Role::Auditor),
    ] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let record = kiosk.visit(&office, 1, "es", answers).await;
    let visit = record.frame.visit_id.to_string();
    (office, format!("/intakes/{visit}"))
}

/// The attorney, once the office has said where to complain and how long it keeps things.
pub(super) async fn attorney(office: &TestOffice) -> Browser<'_> {
    let lee = office.desk("lee").await;
    let facts = [
        ("seen", "0"),
        ("sender", "Riverton Legal Aid\n24 Mill Lane"),
        ("neutral", "R. Mill"),
        ("complaints", "Ruth Novak, (555) 555-0142"),
        ("others", "Harbor Law, (555) 010-7788"),
        ("keep_years", "7"),
    ];
    let seen = lee.post("/letters/office", &facts).await;
    assert_eq!(seen.status, 303, "{}", seen.body);
    lee
}

/// What stands in the fields of a letter that says no.
pub(super) const SAID: [(&str, &str); 6] = [
    ("name", "Marisol Quispe"),
    ("consulted-on", "2026-09-01"),
    ("consulted-with", "Lee"),
    ("matter", "A work card"),
    ("others", "Harbor Law, (555) 010-7788"),
    ("language", "es"),
];

/// Begins a letter; its address.
pub(super) async fn begin(
    who: &Browser<'_>,
    visit: &str,
    kind: &str,
    more: &[(&str, &str)],
) -> String {
    let path = format!("{visit}/letters/new/{kind}");
    let page = who.get(&path).await;
    let id = page.hidden("letter").to_owned();
    let typed = [more, &SAID[..], &[("letter", id.as_str())]].concat();
    let seen = who.post(&path, &typed).await;
    let to = seen.location.unwrap_or_else(|| panic!("{}", seen.body));
    let twice = who.post(&path, &typed).await;
    assert_eq!(
        twice.location.as_deref(),
        Some(to.as_str()),
        "a form sent twice begins one"
    );
    to
}

/// Finishes a letter with what is typed.
pub(super) async fn finishes(who: &Browser<'_>, letter: &str, more: &[(&str, &str)]) -> Seen {
    let page = who.get(letter).await;
    let typed = [more, &SAID[..], &[("seen", page.hidden("seen"))]].concat();
    who.post(&format!("{letter}/finish"), &typed).await
}

/// Whether a browser gets a document.
pub(super) fn opens(seen: &Seen) -> bool {
    let kind = seen.headers.get("content-type").map(HeaderValue::as_bytes);
    kind == Some(b"application/pdf") && seen.body.starts_with("%PDF-1.7")
}

/// The fields of the forms in the middle of a page.
pub(super) fn fields_of(html: &str) -> Vec<&str> {
    let (_, main) = html.split_once("<main").expect("a page");
    let pieces = main.split(" name=\"").skip(1);
    let found = pieces.filter_map(|it| it.split('"').next());
    let mut names: Vec<&str> = found.filter(|it| *it != "form_token").collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[tokio::test]
async fn a_letter_is_written_looked_at_finished_and_handed_over() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let (lee, rosa) = (attorney(&office).await, office.desk("rosa").await);
    let form = lee
        .get(&format!("{visit}/letters/new/non-engagement"))
        .await
        .body;
    assert!(
        form.contains("value=\"es\" selected"),
        "the visitor's language is known"
    );
    assert!(form.contains("value=\"2026-09-01\"") && form.contains("Harbor Law"));
    let letter = begin(&lee, &visit, "non-engagement", &[]).await;
    assert!(opens(&lee.get(&format!("{letter}/preview.pdf")).await));
    assert_eq!(
        rosa.get(&letter).await.status,
        403,
        "a draft is for those who write"
    );
    assert_eq!(lee.get(&format!("{letter}/letter.pdf")).await.status, 422);
    let done = finishes(&lee, &letter, &[("dates", "warn")]).await;
    assert_eq!(
        done.location.as_deref(),
        Some(letter.as_str()),
        "{}",
        done.body
    );
    // Printing again gives the same bytes; the page shows their hash, and it is finished once.
    let first = lee.get(&format!("{letter}/letter.pdf")).await;
    let second = lee.get(&format!("{letter}/letter.pdf")).await;
    assert!(opens(&first) && first.body == second.body);
    let page = lee.get(&letter).await.body;
    assert!(page.contains("Finished, still here") && !page.contains("name=\"matter\""));
    let late = lee
        .post(&letter, &[&SAID[..], &[("seen", "1")]].concat())
        .await;
    assert!(late.status == 422 || late.status == 303);
    assert_eq!(
        lee.get(&format!("{letter}/letter.pdf")).await.body,
        first.body
    );
    // Reception knows of it, does not read it, and notes that it was handed over.
    assert_eq!(rosa.get(&format!("{letter}/letter.pdf")).await.status, 403);
    assert!(opens(&rosa.get(&format!("{letter}/cover.pdf")).await));
    let gone = rosa
        .post(&format!("{letter}/leave"), &[("act", "hand")])
        .await;
    assert_eq!(gone.status, 303, "{}", gone.body);
    let page = rosa.get(&letter).await.body;
    assert!(page.contains("Handed over") && page.contains("rosa"));
    let again = rosa
        .post(&format!("{letter}/leave"), &[("act", "hand")])
        .await;
    assert_eq!(again.status, 422, "it has left");
}

#[tokio::test]
async fn d5_t2_sending_without_a_safe_way_is_refused_and_noted() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let lee = attorney(&office).await;
    let letter = begin(&lee, &visit, "neutral", &[]).await;
    finishes(&lee, &letter, &[("dates", "warn")]).await;
    let page = lee.get(&letter).await.body;
    assert!(page.contains("No safe way to send anything is on record"));
    assert!(!page.contains("I have mailed it") && !page.contains("I have e-mailed it"));
    for act in ["mail", "email"] {
        let sent = lee.post(&format!("{letter}/leave"), &[("act", act)]).await;
        assert!(
            sent.status == 422 && sent.body.contains("hold it for pick-up"),
            "{act}"
        );
    }
    assert!(
        lee.get(&letter)
            .await
            .body
            .contains("Sending was refused: no safe way")
    );
    let held = lee
        .post(&format!("{letter}/leave"), &[("act", "hold")])
        .await;
    assert_eq!(held.status, 303);
    assert!(lee.get("/letters").await.body.contains("Held for pick-up"));
}

#[tokio::test]
async fn d5_t1_a_known_hearing_date_is_said_or_left_out_by_somebody_who_may_advise() {
    let folder = tempdir().unwrap();
    let told = r#"{"K10":"yes","K11":"court","K12":"2026-10-17"}"#;
    let (office, visit) = office(folder.path(), told).await;
    let (lee, cora) = (attorney(&office).await, office.desk("cora").await);
    let letter = begin(&cora, &visit, "non-engagement", &[]).await;
    assert!(
        cora.get(&letter)
            .await
            .body
            .contains("The person told of this date:")
    );
    assert_eq!(
        finishes(&cora, &letter, &[]).await.status,
        403,
        "a counsellor drafts"
    );
    let warned = finishes(&lee, &letter, &[("dates", "warn")]).await;
    assert!(warned.status == 422 && warned.body.contains("The person told of a date."));
    assert!(
        warned.body.contains("A work card"),
        "what was typed is kept"
    );
    let unchecked = finishes(
        &lee,
        &letter,
        &[("dates", "say"), ("date-day", "2026-10-17")],
    )
    .await;
    assert!(unchecked.body.contains("Compare the date with the paper"));
    let unsaid = finishes(&lee, &letter, &[("dates", "omit")]).await;
    assert!(unsaid.body.contains("Choose why the date is left out."));
    let said = [
        ("dates", "say"),
        ("date-day", "2026-10-17"),
        ("date-checked", "yes"),
    ];
    assert_eq!(finishes(&lee, &letter, &said).await.status, 303);
    let other = begin(&lee, &visit, "neutral", &[]).await;
    let omitted = [("dates", "omit"), ("date-omit", "safety")];
    assert_eq!(finishes(&lee, &other, &omitted).await.status, 303);
    let page = lee.get(&other).await.body;
    assert!(page.contains("A known date was left out, with a reason"));
}

#[tokio::test]
async fn a_letter_that_counts_no_more_stays_on_record() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let (lee, rosa) = (attorney(&office).await, office.desk("rosa").await);
    let letter = begin(&lee, &visit, "non-engagement", &[]).await;
    finishes(&lee, &letter, &[]).await;
    assert_eq!(
        rosa.post(&format!("{letter}/void"), &[("reason", "mistake")])
            .await
            .status,
        403
    );
    let none = lee.post(&format!("{letter}/void"), &[("reason", "")]).await;
    assert!(none.status == 422 && none.body.contains("Choose why it counts no more."));
    let void = lee
        .post(&format!("{letter}/void"), &[("reason", "mistake")])
        .await;
    assert_eq!(void.status, 303, "{}", void.body);
    let page = lee.get(&letter).await.body;
    assert!(page.contains("Counts no more") && page.contains("There is a mistake in it"));
    assert!(opens(&lee.get(&format!("{letter}/letter.pdf")).await));
    let left = lee
        .post(&format!("{letter}/leave"), &[("act", "hand")])
        .await;
    assert_eq!(left.status, 422);
}

#[tokio::test]
async fn reception_and_those_who_do_not_see_a_visit_write_and_see_nothing() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let (lee, cora, rosa) = (
        attorney(&office).await,
        office.desk("cora").await,
        office.desk("rosa").await,
    );
    for (path, status) in [
        (format!("{visit}/letters"), 200),
        (format!("{visit}/letters/new/non-engagement"), 403),
        (format!("{visit}/advice"), 403),
        ("/letters".to_owned(), 200),
        ("/letters/office".to_owned(), 403),
    ] {
        assert_eq!(rosa.get(&path).await.status, status, "{path}");
    }
    assert!(
        !rosa
            .get(&format!("{visit}/letters"))
            .await
            .body
            .contains("/letters/new/")
    );
    let letter = begin(&lee, &visit, "non-engagement", &[]).await;
    finishes(&lee, &letter, &[]).await;
    assert!(cora.get("/letters").await.body.contains(&letter));
    hides(&office, "lee", &visit);
    for who in [&cora, &rosa] {
        for path in [
            letter.clone(),
            format!("{letter}/cover.pdf"),
            format!("{visit}/letters"),
        ] {
            assert_eq!(who.get(&path).await.status, 404, "{path}");
        }
        assert!(!who.get("/letters").await.body.contains(&letter));
    }
    assert_eq!(cora.get(&format!("{visit}/advice")).await.status, 404);
    // Whoever works for the person sees it, and the next letter is in the protected form.
    assert!(lee.get("/letters").await.body.contains(&letter));
    let protected = begin(&lee, &visit, "non-engagement", &[]).await;
    let page = lee.get(&protected).await.body;
    assert!(page.contains("This person is protected."));
    let told = finishes(&lee, &protected, &[("matter", "Asylum")]).await;
    assert!(
        told.status == 422 && told.body.contains("Leave out the word"),
        "{}",
        told.body
    );
    assert_eq!(finishes(&lee, &protected, &[]).await.status, 303);
}

/// Puts the visitor on record as somebody whom only `who` sees.
fn hides(office: &TestOffice, who: &str, visit: &str) {
    let app = &office.app;
    let all = app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(crate::access::everyone(tx)?))
        .unwrap();
    let staff = all.into_iter().find(|it| it.name == who).unwrap();
    let actor = Actor::staff(staff.id, Role::Attorney.grants());
    let id = visit.rsplit('/').next().unwrap().parse().unwrap();
    let mut name = PersonName::default();
    "Marisol".clone_into(&mut name.given);
    let mut facts = Facts::default();
    facts.names.push(name);
    let work = |tx: &mut Tx| {
        let person = people::add(tx, &app.vault, &facts, Protection::On, day("2026-09-01"))?;
        parties::add(tx, VisitId(id), person, PartyRole::Client).map(drop)
    };
    app.db.write(&actor, work).unwrap();
}

#[tokio::test]
async fn an_office_words_letters_anew_in_versions_that_can_be_brought_back() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path(), "{}").await;
    let (lee, cora) = (attorney(&office).await, office.desk("cora").await);
    let path = "/letters/templates/non-engagement";
    let page = lee.get(&format!("{path}?language=es")).await.body;
    assert!(page.contains("Machine translation, not reviewed"));
    assert!(page.contains("Guardamos una copia de esta carta."));
    let words = stands(&page);
    let as_typed = |changes: &[(&str, &str)]| {
        let mut typed = words.clone();
        for (name, it) in changes {
            typed.retain(|(known, _)| known != name);
            typed.push(((*name).to_owned(), (*it).to_owned()));
        }
        typed
    };
    let send = |typed: Vec<(String, String)>| {
        let lee = &lee;
        async move {
            let typed: Vec<(&str, &str)> = typed
                .iter()
                .map(|(a, b)| (a.as_str(), b.as_str()))
                .collect();
            lee.post(path, &typed).await
        }
    };
    let bad = send(as_typed(&[("say-letter-keep", "Sin número")])).await;
    assert!(bad.status == 422 && bad.body.contains("Sin número") && bad.body.contains("$years"));
    let made = send(as_typed(&[
        ("say-letter-copy", "Nos quedamos una copia."),
        ("with-extra", "no"),
    ]))
    .await;
    assert_eq!(made.status, 303, "{}", made.body);
    let stale = send(as_typed(&[("say-letter-copy", "Otra copia.")])).await;
    assert!(stale.status == 422 && stale.body.contains("A colleague has changed this"));
    let page = lee.get(path).await.body;
    assert!(
        page.contains(&format!("action=\"{path}/1/use\"")),
        "it is kept and not in use"
    );
    assert_eq!(cora.post(&format!("{path}/1/use"), &[]).await.status, 403);
    assert!(opens(
        &lee.get(&format!("{path}/1/preview.pdf?language=es")).await
    ));
    assert_eq!(lee.post(&format!("{path}/1/use"), &[]).await.status, 303);
    let read = lee
        .post(&format!("{path}/1/read"), &[("language", "es")])
        .await;
    assert_eq!(read.status, 303);
    let page = lee.get(path).await.body;
    assert!(page.contains("read by") && page.contains(&format!("action=\"{path}/0/use\"")));
    assert!(!page.contains(&format!("action=\"{path}/1/use\"")));
    office.pass(chrono::TimeDelta::minutes(1));
    assert_eq!(
        lee.post(&format!("{path}/0/use"), &[]).await.status,
        303,
        "an earlier one again"
    );
    assert!(
        lee.get(path)
            .await
            .body
            .contains(&format!("action=\"{path}/1/use\""))
    );
    assert_eq!(lee.post(&format!("{path}/9/use"), &[]).await.status, 404);
}

/// What stands in the form of a template's page.
fn stands(html: &str) -> Vec<(String, String)> {
    let (_, form) = html.split_once("name=\"seen\"").expect("a form");
    let mut typed = vec![
        ("from".to_owned(), "0".to_owned()),
        ("seen".to_owned(), "0".to_owned()),
        ("language".to_owned(), "es".to_owned()),
    ];
    for piece in form.split(" name=\"").skip(1) {
        let (name, rest) = piece.split_once('"').unwrap();
        let value = if name.starts_with("say-") {
            rest.split_once('>')
                .and_then(|(_, it)| it.split_once("</textarea>"))
                .map(|it| it.0)
        } else {
            rest.split_once("value=\"")
                .and_then(|(_, it)| it.split('"').next())
        };
        typed.push((name.to_owned(), value.unwrap_or_default().to_owned()));
    }
    typed
}
