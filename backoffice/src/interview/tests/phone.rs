//! Intakes by telephone and on paper, from the first word to the record.

use super::pages::{office, part, save};
use crate::db::Actor;
use crate::queue::{self, Stage};
use crate::testing::{Browser, TestOffice, nine};
use shared::ids::VisitId;
use tempfile::tempdir;

/// Gives somebody a number at the desk; the visit.
async fn number(desk: &Browser<'_>, way: &str) -> VisitId {
    let form = desk.get("/queue/issue").await;
    let visit = form.hidden("visit").to_owned();
    let wanted = [
        ("visit", visit.as_str()),
        ("way", way),
        ("lane", "consultation"),
        ("reads", "es"),
        ("name", "Luz"),
    ];
    let given = desk.post("/queue/issue", &wanted).await;
    assert_eq!(given.status, 303, "{}", given.body);
    visit.parse().unwrap()
}

async fn telephone(desk: &Browser<'_>, more: &[(&str, &str)]) -> VisitId {
    let form = desk.get("/inbox/phone").await;
    let visit = form.hidden("visit").to_owned();
    let said = [
        ("visit", visit.as_str()),
        ("name", "Luz"),
        ("reads", "es"),
        ("lane", "consultation"),
    ];
    for _ in 0..2 {
        let begun = desk.post("/inbox/phone", &[&said[..], more].concat()).await;
        assert_eq!(begun.status, 303, "{}", begun.body);
    }
    visit.parse().unwrap()
}

#[tokio::test]
async fn a_11_t2_the_telephone_asks_first_whether_they_are_alone_and_nothing_from_q53_on_before() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let form = lee.get("/inbox/phone").await;
    assert!(form.body.contains("are you alone") && form.body.contains("¿está a solas?"));
    let visit = telephone(&lee, &[]).await;
    let db = &office.app.db;
    let waiting = db.read(&Actor::PROGRAM, |tx| Ok(queue::count_waiting(tx, nine())?));
    let of_call = db.read(&Actor::PROGRAM, |tx| queue::ticket(tx, visit));
    let stage = of_call.unwrap().unwrap().stage;
    assert!(
        matches!(stage, Stage::Served { .. }),
        "nobody who telephones is called to a window: {stage:?}"
    );
    assert_eq!(waiting.unwrap(), 1, "the visitor who came");
    // The form of this call, opened again and typed over for another: that is somebody else.
    let id = visit.to_string();
    let other = [
        ("visit", id.as_str()),
        ("name", "Omar"),
        ("reads", "ar"),
        ("lane", "consultation"),
    ];
    let refused = lee.post("/inbox/phone", &other).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Omar") && refused.hidden("visit") != id);
    let overview = lee.get(&format!("/intakes/{visit}/interview")).await;
    assert!(overview.body.contains("What to say on the telephone"));
    let mine = lee.get("/inbox?show=mine").await;
    assert!(mine.body.contains("On the telephone"), "{}", mine.body);
    for section in ["safety", "family", "money", "people", "end"] {
        let page = part(&lee, visit, section).await;
        assert!(
            page.body.contains("is it safe to talk"),
            "{section}: {}",
            page.body
        );
        assert!(
            !page.body.contains("section class=\"card asked\""),
            "{section}"
        );
    }
    assert_ne!(save(&lee, visit, "Q72", &[("a", "x")]).await.status, 303);
    assert_eq!(
        save(&lee, visit, "Q08", &[("a", "single")]).await.status,
        303
    );
    let said = lee
        .post(&format!("/intakes/{visit}/alone"), &[("alone", "yes")])
        .await;
    assert_eq!(said.status, 303);
    assert!(
        part(&lee, visit, "safety")
            .await
            .body
            .contains("id=\"Q53\"")
    );
    assert_eq!(save(&lee, visit, "Q72", &[("a", "x")]).await.status, 303);
    let said = lee
        .post(&format!("/intakes/{visit}/alone"), &[("alone", "no")])
        .await;
    assert_eq!(said.status, 303, "somebody came in");
    assert!(
        !part(&lee, visit, "safety")
            .await
            .body
            .contains("id=\"Q53\"")
    );
}

#[tokio::test]
async fn whoever_says_at_once_that_they_are_alone_is_not_asked_twice() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let visit = telephone(&lee, &[("alone", "yes")]).await;
    assert!(
        part(&lee, visit, "safety")
            .await
            .body
            .contains("id=\"Q53\"")
    );
}

const PAPER: [(&str, &str); 9] = [
    ("K08", "Luz"),
    ("K09:asylum", "yes"),
    ("K10", "yes"),
    ("K11", "court"),
    ("K12", "2026-09-05"),
    ("Q35.0.date", "2019-05"),
    ("Q35.0.how", "no-check"),
    ("Q35.1.date", "?"),
    ("Q48", "unsure"),
];

/// The ids of everything that is exported of a visit.
fn exported(office: &TestOffice, visit: VisitId) -> Vec<serde_json::Value> {
    let mut out = Vec::new();
    let app = &office.app;
    let ruth = Actor::staff(
        super::pages::id_of(office, "ruth"),
        crate::access::Role::Director.grants(),
    );
    crate::export::export(&app.db, &app.vault, &ruth, &mut out).unwrap();
    let lines = String::from_utf8(out).unwrap();
    let lines = lines.lines().map(|it| serde_json::from_str(it).unwrap());
    lines
        .filter(|it: &serde_json::Value| it["visit_id"] == visit.to_string())
        .collect()
}

#[tokio::test]
async fn a_11_t1_a_spanish_paper_keyed_in_twice_becomes_a_record_with_the_ids_of_a_kiosks() {
    let folder = tempdir().unwrap();
    let (office, of_kiosk) = office(folder.path()).await;
    let (lee, sam) = (office.desk("lee").await, office.desk("sam").await);
    let visit = number(&lee, "paper").await;
    let address = format!("/intakes/{visit}/paper");
    assert!(
        lee.get(&format!("/intakes/{visit}/interview"))
            .await
            .body
            .contains("Key in the form on paper")
    );
    let form = lee.get(&format!("{address}/1")).await;
    assert!(form.body.contains("name=\"Q35.0.date\"") && form.body.contains("name=\"K12\""));
    assert_eq!(lee.post(&format!("{address}/1"), &PAPER).await.status, 303);
    // The second person does not see what the first has keyed in.
    let second = sam.get(&format!("{address}/2")).await;
    assert!(!second.body.contains("2026-09-05"));
    let mut slip = PAPER;
    slip[4].1 = "2026-09-06";
    assert_eq!(sam.post(&format!("{address}/2"), &slip).await.status, 303);
    let page = sam.get(&address).await;
    assert!(page.body.contains("2026-09-05") && page.body.contains("2026-09-06"));
    let refused = sam.post(&address, &[]).await;
    assert!(
        refused.body.contains("Choose for each difference"),
        "{}",
        refused.body
    );
    assert_eq!(sam.post(&format!("{address}/2"), &PAPER).await.status, 303);
    assert!(
        sam.get(&address)
            .await
            .body
            .contains("Both times are the same")
    );
    let taken = sam.post(&address, &[]).await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert!(
        sam.post(&address, &[])
            .await
            .body
            .contains("taken over before")
    );
    let lines = exported(&office, visit);
    let find = |id: &str| lines.iter().find_map(|it| it["answers"].get(id).cloned());
    assert_eq!(find("K12").unwrap(), "2026-09-05");
    assert_eq!(find("Q48").unwrap(), "unsure");
    assert_eq!(find("Q35").unwrap()[1]["date"], "unknown");
    let kiosk = exported(&office, of_kiosk);
    for id in ["K08", "K09", "K10", "K11", "K12"] {
        let told = kiosk.iter().find_map(|it| it["answers"].get(id));
        assert!(told.is_some() && find(id).is_some(), "{id}");
    }
    // The paper says when the hearing is: the number is urgent now.
    crate::intake::open_sealed(&office.app).unwrap();
    let inbox = lee.get("/inbox").await;
    assert!(inbox.body.contains("colour-red"), "{}", inbox.body);
    let page = part(&lee, visit, "visit").await;
    assert!(page.body.contains("2026-09-05") && page.body.contains("Told"));
    let next = number(&lee, "desk").await;
    let labels = exported(&office, next);
    assert_eq!(labels.len(), 1, "the next number of the desk is the next");
}

#[tokio::test]
async fn a_paper_for_a_kiosks_number_is_refused_and_reception_does_not_key_in_what_it_may_not_read()
{
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, rosa) = (office.desk("lee").await, office.desk("rosa").await);
    let address = format!("/intakes/{visit}/paper");
    assert_eq!(rosa.get(&address).await.status, 403);
    let bad = [("K12", "mañana <b>"), ("K08", "Luz")];
    assert_eq!(lee.post(&format!("{address}/1"), &bad).await.status, 303);
    let form = lee.get(&format!("{address}/1")).await;
    assert!(form.body.contains("mañana &lt;b&gt;") && form.body.contains("Write a date as"));
    assert!(lee.post(&address, &[]).await.body.contains("no answer yet"));
    assert_eq!(
        lee.post(&format!("{address}/1"), &[("K08", "Luz")])
            .await
            .status,
        303
    );
    let refused = lee.post(&address, &[]).await;
    assert!(
        refused.body.contains("A kiosk gave this number"),
        "{}",
        refused.body
    );
    assert_eq!(lee.get(&format!("{address}/3")).await.status, 404);
    assert_eq!(
        lee.post(&format!("{address}/3"), &[("K08", "Luz")])
            .await
            .status,
        404
    );
}
