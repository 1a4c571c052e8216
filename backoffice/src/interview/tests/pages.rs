//! The pages of interviews, as those see them who may.

use crate::access::{self, NameTyped, Role, StaffId};
use crate::db::Actor;
use crate::kiosks::tests::device::Device;
use crate::people::parties::{self, PartyRole};
use crate::people::{self, Facts, PersonName, Protection};
use crate::testing::{Browser, Seen, TestOffice};
use chrono::TimeDelta;
use shared::ids::VisitId;
use std::path::Path;
use tempfile::tempdir;

const MARISOL: &str = r#"{"K04":"me","K08":"Marisol","K09":["asylum"],"K10":"yes","K11":"court","K12":"2026-09-10","K19":"+502 5555 0142",
    "K20":["text"],"K29":["seat"]}"#;

/// An office with people of several roles, and one visitor who has told a kiosk something.
pub(super) async fn office(folder: &Path) -> (TestOffice, VisitId) {
    let office = TestOffice::open(folder);
    for (name, role) in [
        ("lee", Role::Attorney),
        ("sam", Role::FullRepresentative),
        ("cora", Role::Counsellor),
        ("rosa", Role::Reception),
        ("vera", Role::Volunteer),
        ("ruth", Role::Director),
        ("ada", Role::Auditor),
    ] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let record = kiosk.visit(&office, 1, "es", MARISOL).await;
    let visit = record.frame.visit_id;
    (office, visit)
}

/// Who has this name.
pub(super) fn id_of(office: &TestOffice, name: &str) -> StaffId {
    let found = office.app.db.read(&Actor::PROGRAM, |tx| {
        Ok(access::by_name(tx, &NameTyped::new(name))?)
    });
    found.unwrap().expect("somebody of that name").id
}

/// The visitor is on record, and hidden from all but Lee.
pub(super) fn hide(office: &TestOffice, visit: VisitId) {
    let lee = Actor::staff(id_of(office, "lee"), Role::Attorney.grants());
    let (mut facts, mut name) = (Facts::default(), PersonName::default());
    "Marisol".clone_into(&mut name.given);
    facts.names.push(name);
    let (app, today) = (&office.app, office.app.today());
    let hidden = app.db.write(&lee, |tx| {
        let id = people::add(tx, &app.vault, &facts, Protection::None, today)?;
        parties::add(tx, visit, id, PartyRole::Client)?;
        people::protect(tx, id, Protection::On)
    });
    hidden.unwrap();
}

/// A page without the signs that keep what was filled in apart from the words around it.
pub(super) fn plain(seen: &Seen) -> String {
    seen.body.replace(['\u{2068}', '\u{2069}'], "")
}

pub(super) async fn save(
    desk: &Browser<'_>,
    visit: VisitId,
    question: &str,
    fields: &[(&str, &str)],
) -> Seen {
    desk.post(&format!("/intakes/{visit}/answers/{question}"), fields)
        .await
}

pub(super) async fn part(desk: &Browser<'_>, visit: VisitId, section: &str) -> Seen {
    desk.get(&format!("/intakes/{visit}/interview/{section}"))
        .await
}

async fn are_alone(desk: &Browser<'_>, visit: VisitId) {
    let said = desk
        .post(&format!("/intakes/{visit}/alone"), &[("alone", "yes")])
        .await;
    assert_eq!(said.status, 303, "{}", said.body);
}

#[tokio::test]
async fn one_of_two_picks_it_up_and_the_other_reads_who_was_quicker() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, cora) = (office.desk("lee").await, office.desk("cora").await);
    let inbox = plain(&lee.get("/inbox").await);
    for it in ["A-001", "Marisol", "Not picked up (1)", "I take it"] {
        assert!(inbox.contains(it), "{it}: {inbox}");
    }
    let pick_up = format!("/inbox/{visit}/pick-up");
    assert_eq!(lee.post(&pick_up, &[]).await.status, 303);
    let late = cora.post(&pick_up, &[]).await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("has picked it up"), "{}", late.body);
    assert!(lee.get("/inbox?show=mine").await.body.contains("A-001"));
    assert!(!lee.get("/inbox?show=free").await.body.contains("A-001"));
    assert!(cora.get("/inbox?show=others").await.body.contains("A-001"));
    assert_eq!(
        lee.post(&format!("/inbox/{visit}/give-back"), &[])
            .await
            .status,
        303
    );
    assert_eq!(cora.post(&pick_up, &[]).await.status, 303);
}

#[tokio::test]
async fn an_interview_is_handed_over_with_a_note_and_a_volunteer_sees_only_theirs_of_today() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, vera) = (office.desk("lee").await, office.desk("vera").await);
    assert!(!vera.get("/inbox").await.body.contains("A-001"));
    let overview = format!("/intakes/{visit}/interview");
    assert_eq!(vera.get(&overview).await.status, 404);
    let to = id_of(&office, "vera").to_string();
    let note = "<i>She reads slowly</i> =1+1";
    let handed = [("to", to.as_str()), ("note", note)];
    let done = lee
        .post(&format!("/inbox/{visit}/hand-over"), &handed)
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert!(vera.get("/inbox").await.body.contains("A-001"));
    let seen = vera.get(&overview).await;
    assert!(
        seen.body
            .contains("&lt;i&gt;She reads slowly&lt;/i&gt; =1+1"),
        "{}",
        seen.body
    );
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(path).unwrap();
            let is_clear = bytes.windows(16).any(|it| it == b"She reads slowly");
            assert!(!is_clear, "the note is sealed");
        }
    }
    assert_eq!(part(&vera, visit, "identity").await.status, 200);
    assert_eq!(part(&vera, visit, "police").await.status, 404);
    assert_eq!(
        save(&vera, visit, "Q08", &[("a", "single")]).await.status,
        303
    );
    let refused = save(&vera, visit, "Q48", &[("a", "yes")]).await;
    assert_ne!(refused.status, 303);
    office.pass(TimeDelta::days(1));
    let vera = office.desk("vera").await;
    assert!(
        !vera.get("/inbox").await.body.contains("A-001"),
        "of another day"
    );
    assert_eq!(vera.get(&overview).await.status, 404);
}

#[tokio::test]
async fn what_was_told_stands_beside_what_is_confirmed_and_one_touch_confirms_it() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let page = part(&lee, visit, "visit").await;
    assert!(
        page.body.contains("Told") && !page.body.contains(">Confirmed<"),
        "{}",
        page.body
    );
    let as_told = lee
        .post(
            &format!("/intakes/{visit}/answers/K11/as-told"),
            &[("base", "0")],
        )
        .await;
    assert_eq!(as_told.status, 303, "{}", as_told.body);
    let page = part(&lee, visit, "visit").await;
    assert!(page.body.contains(">Confirmed<"), "{}", page.body);
    let all = lee
        .post(&format!("/intakes/{visit}/interview/visit/as-told"), &[])
        .await;
    assert_eq!(all.status, 303);
    let history = lee.get(&format!("/intakes/{visit}/answers/K12")).await;
    assert!(history.body.contains("Confirmed as told") && history.body.contains("2026-09-10"));
    // What is confirmed differently stays, whatever was told.
    assert_eq!(
        save(&lee, visit, "K12", &[("a", "2026-09-11"), ("base", "99")])
            .await
            .status,
        303
    );
    let page = part(&lee, visit, "visit").await;
    assert!(page.body.contains("2026-09-11") && page.body.contains("2026-09-10"));
}

#[tokio::test]
async fn two_people_in_one_question_are_told_both_values_are_kept_and_one_is_chosen() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, sam) = (office.desk("lee").await, office.desk("sam").await);
    assert_eq!(
        save(&lee, visit, "Q27", &[("a", "a work permit"), ("base", "0")])
            .await
            .status,
        303
    );
    assert_eq!(
        save(&sam, visit, "Q27", &[("a", "her sister"), ("base", "0")])
            .await
            .status,
        303
    );
    let page = part(&lee, visit, "service").await;
    for it in [
        "Two people wrote different things",
        "a work permit",
        "her sister",
    ] {
        assert!(page.body.contains(it), "{it}: {}", page.body);
    }
    let settled = lee
        .post(
            &format!("/intakes/{visit}/answers/Q27/settle"),
            &[("base", "2"), ("n", "2")],
        )
        .await;
    assert_eq!(settled.status, 303, "{}", settled.body);
    let page = part(&lee, visit, "service").await;
    assert!(!page.body.contains("Two people wrote") && page.body.contains("her sister"));
    let history = lee.get(&format!("/intakes/{visit}/answers/Q27")).await;
    assert!(history.body.contains("a work permit") && history.body.contains("Chosen among two"));
}

#[tokio::test]
async fn questions_that_nobody_else_may_hear_wait_until_somebody_says_that_they_are_alone() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, cora) = (office.desk("lee").await, office.desk("cora").await);
    let page = part(&lee, visit, "police").await;
    assert!(page.body.contains("Are you alone") && !page.body.contains("id=\"Q48\""));
    assert_ne!(save(&lee, visit, "Q48", &[("a", "yes")]).await.status, 303);
    are_alone(&lee, visit).await;
    assert_eq!(save(&lee, visit, "Q48", &[("a", "yes")]).await.status, 303);
    let page = part(&lee, visit, "police").await;
    assert!(
        page.body.contains("id=\"Q49\""),
        "what follows from it is asked"
    );
    let row = [("a.0.place", "Tucson"), ("a.0.date", "2011"), ("base", "0")];
    assert_eq!(save(&lee, visit, "Q49", &row).await.status, 303);
    assert!(part(&lee, visit, "police").await.body.contains("Tucson"));
    // A counsellor asks this in an interview of their own alone, and never reads sealed notes.
    are_alone(&cora, visit).await;
    assert_eq!(part(&cora, visit, "police").await.status, 404);
    assert_eq!(
        cora.post(&format!("/inbox/{visit}/pick-up"), &[])
            .await
            .status,
        303
    );
    assert!(part(&cora, visit, "police").await.body.contains("Tucson"));
    assert_eq!(
        save(&lee, visit, "Q47", &[("a", "sealed words"), ("base", "0")])
            .await
            .status,
        303
    );
    let page = part(&cora, visit, "status").await;
    assert!(!page.body.contains("sealed words") && !page.body.contains("Q47"));
    let history = cora.get(&format!("/intakes/{visit}/answers/Q47")).await;
    assert_eq!(history.status, 404);
    office.pass(TimeDelta::hours(3));
    let lee = office.desk("lee").await;
    assert!(
        !part(&lee, visit, "police").await.body.contains("Tucson"),
        "asked again later"
    );
}

#[tokio::test]
async fn reception_writes_down_how_to_reach_somebody_and_nothing_else() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    // Somebody with a key has opened the office.
    office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    let phone = [("a.0.number", "+1 312 555 0143"), ("a.0.ok:call", "yes")];
    let saved = save(&rosa, visit, "Q18", &phone).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert!(
        part(&rosa, visit, "contact")
            .await
            .body
            .contains("312 555 0143")
    );
    assert_eq!(part(&rosa, visit, "identity").await.status, 404);
    assert_ne!(
        save(&rosa, visit, "Q08", &[("a", "single")]).await.status,
        303
    );
    assert_ne!(
        save(&rosa, visit, "Q32", &[("a.0.has", "yes")])
            .await
            .status,
        303
    );
    let ruth = office.desk("ruth").await;
    assert!(
        part(&ruth, visit, "contact")
            .await
            .body
            .contains("312 555 0143")
    );
    assert_ne!(
        save(&ruth, visit, "Q08", &[("a", "single")]).await.status,
        303,
        "a director reads"
    );
    let ada = office.desk("ada").await;
    assert_eq!(ada.get("/inbox").await.status, 403);
}

#[tokio::test]
async fn what_is_no_answer_is_kept_with_a_sentence_and_hostile_words_are_shown_literally() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    are_alone(&lee, visit).await;
    let hostile = "\u{202e}<script>alert(1)</script> =cmd|' /C calc'!A0";
    assert_eq!(
        save(&lee, visit, "Q37", &[("a", hostile)]).await.status,
        303
    );
    let page = part(&lee, visit, "entry").await;
    assert!(page.body.contains("Kept as you wrote it"), "{}", page.body);
    assert!(page.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(!page.body.contains("<script>alert"));
    let long = "x".repeat(60_000);
    assert_eq!(save(&lee, visit, "Q72", &[("a", &long)]).await.status, 303);
    assert!(part(&lee, visit, "end").await.body.contains("too long"));
    let huge = "x".repeat(1_000_000);
    assert_eq!(save(&lee, visit, "Q72", &[("a", &huge)]).await.status, 413);
    assert_eq!(save(&lee, visit, "Q99", &[("a", "x")]).await.status, 422);
    let nul = save(
        &lee,
        visit,
        "Q72",
        &[("a", "told her\0 to come back"), ("base", "9")],
    )
    .await;
    assert_eq!(nul.status, 303);
    assert!(
        part(&lee, visit, "end")
            .await
            .body
            .contains("told her to come back")
    );
}

#[tokio::test]
async fn an_interview_ends_when_somebody_was_told_something_and_can_be_reached() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path()).await;
    let kiosk = Device::pair(&office, "side").await;
    let visit = kiosk
        .visit(&office, 1, "es", r#"{"K08":"Idris"}"#)
        .await
        .frame
        .visit_id;
    let lee = office.desk("lee").await;
    assert_eq!(
        lee.post(&format!("/inbox/{visit}/pick-up"), &[])
            .await
            .status,
        303
    );
    are_alone(&lee, visit).await;
    let done = format!("/intakes/{visit}/interview-done");
    let refused = lee.post(&done, &[]).await;
    assert!(
        refused
            .body
            .contains("Write first what the person was told"),
        "{}",
        refused.body
    );
    assert_eq!(
        save(&lee, visit, "Q72", &[("a", "Come back with the paper")])
            .await
            .status,
        303
    );
    let refused = lee.post(&done, &[]).await;
    assert!(
        refused.body.contains("No safe way to reach"),
        "{}",
        refused.body
    );
    assert_eq!(
        save(&lee, visit, "Q26", &[("a", "comes back on 14 May")])
            .await
            .status,
        303
    );
    assert_eq!(lee.post(&done, &[]).await.status, 303);
    assert!(plain(&lee.get("/inbox?show=done").await).contains("Done (1)"));
    assert_eq!(
        lee.post(&format!("/inbox/{visit}/reopen"), &[])
            .await
            .status,
        303
    );
}

#[tokio::test]
async fn whoever_leaves_hands_their_interviews_over() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, ruth) = (office.desk("lee").await, office.desk("ruth").await);
    let cora = office.desk("cora").await;
    assert_eq!(
        cora.post(&format!("/inbox/{visit}/pick-up"), &[])
            .await
            .status,
        303
    );
    let (of, to) = (id_of(&office, "cora"), id_of(&office, "lee").to_string());
    let page = ruth.get(&format!("/staff/{of}/leave")).await;
    assert!(page.body.contains("One interview"), "{}", page.body);
    let deactivate = format!("/staff/{of}/deactivate");
    assert_eq!(
        ruth.post(&deactivate, &[]).await.status,
        422,
        "nothing stays with nobody"
    );
    let gone = ruth
        .post(&deactivate, &[("to-interviews", to.as_str())])
        .await;
    assert_eq!(gone.status, 303, "{}", gone.body);
    assert!(lee.get("/inbox?show=mine").await.body.contains("A-001"));
}

#[tokio::test]
async fn somebody_hidden_is_neither_in_the_list_nor_counted() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, cora) = (office.desk("lee").await, office.desk("cora").await);
    hide(&office, visit);
    assert!(plain(&lee.get("/inbox").await).contains("Not picked up (1)"));
    let inbox = plain(&cora.get("/inbox").await);
    assert!(!inbox.contains("A-001") && inbox.contains("Not picked up (0)"));
    for path in ["interview", "interview/identity", "answers/Q01"] {
        assert_eq!(
            cora.get(&format!("/intakes/{visit}/{path}")).await.status,
            404,
            "{path}"
        );
    }
    assert_eq!(
        cora.post(&format!("/inbox/{visit}/pick-up"), &[])
            .await
            .status,
        404
    );
    assert_eq!(
        save(&cora, visit, "Q08", &[("a", "single")]).await.status,
        404
    );
}
