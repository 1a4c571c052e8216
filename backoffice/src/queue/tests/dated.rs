//! Dated papers: made for those who cannot be seen, brought on their day, good once.

use super::desk::visit_of;
use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::kiosks::tests::main_of;
use crate::testing::{Browser, TestOffice};
use crate::web::outline::outline;
use chrono::TimeDelta;
use insta::assert_snapshot;
use tempfile::tempdir;

/// The code on a paper, and the page without it.
fn code(page: &str) -> (String, String) {
    let (_, rest) = page.split_once("class=\"code\"").expect("a code");
    let (_, rest) = rest.split_once('>').expect("its end");
    let code = rest.split('<').next().unwrap_or_default().to_owned();
    assert_eq!(code.len(), 9, "{code}");
    let without = main_of(page).replace(&code, "CODE");
    (code, without)
}

async fn page_of(rosa: &Browser<'_>, label: &str) -> String {
    format!("/queue/{}", visit_of(&rosa.get("/queue").await.body, label))
}

async fn brings(rosa: &Browser<'_>, label: &str, code: &str) -> (u16, String) {
    let path = format!("{}/dated", page_of(rosa, label).await);
    let seen = rosa.post(&path, &[("dated", code)]).await;
    (seen.status.as_u16(), seen.body)
}

#[tokio::test]
async fn whoever_has_no_number_brings_the_paper_on_its_day_and_goes_first_once() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    assert_snapshot!("form", main_of(&rosa.get("/queue/dated").await.body));
    for wrong in ["2026-09-01", "2026-09-16", "tomorrow"] {
        let refused = rosa
            .post("/queue/dated", &[("day", wrong), ("reads", "es")])
            .await;
        assert_eq!(refused.status, 422, "{wrong}");
        assert!(refused.body.contains(wrong), "what was typed stays");
    }
    let made = rosa
        .post("/queue/dated", &[("day", "2026-09-02"), ("reads", "es")])
        .await;
    assert_eq!(made.status, 200);
    let (code, paper) = code(&made.body);
    assert_snapshot!("dated_paper", paper);
    let early = rosa.post("/queue/find", &[("code", &code)]).await;
    assert_eq!(early.status, 422);
    assert!(early.body.contains("belongs to no number yet"));

    office.pass(TimeDelta::days(1));
    let rosa = office.desk("rosa").await;
    let kiosk = Device::pair(&office, "door").await;
    for n in 1..=3 {
        let at = crate::testing::nine() + TimeDelta::days(1);
        let record = kiosk.record_at(n, &crate::kiosks::tests::device::contents("en", "{}"), at);
        assert_eq!(kiosk.put(&office, &record).await.status, 201);
    }
    assert_eq!(brings(&rosa, "A-003", "7KPQ-3M9X").await.0, 422, "a guess");
    assert_eq!(brings(&rosa, "A-003", &code.to_lowercase()).await.0, 303);
    let page = rosa.get(&page_of(&rosa, "A-003").await).await.body;
    assert!(
        page.contains("Dated paper of an earlier day"),
        "the reason is kept"
    );
    let (status, body) = brings(&rosa, "A-002", &code).await;
    assert!(status == 422 && body.contains("Another number goes first"));
    let found = rosa.post("/queue/find", &[("code", &code)]).await;
    assert_eq!(found.location, Some(page_of(&rosa, "A-003").await));
    rosa.post("/queue/window", &[("window", "1")]).await;
    rosa.post("/queue/call-next", &[]).await;
    let board = outline(&rosa.get("/queue").await.body);
    let (called, waiting) = board.split_once("Waiting 2").expect("two wait");
    assert!(called.contains("p \"A-003\""), "{board}");
    assert!(waiting.contains("A-001 Next"), "{board}");
}

#[tokio::test]
async fn a_code_put_in_for_the_wrong_number_and_taken_back_lets_the_right_one_go_first() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    let made = rosa
        .post("/queue/dated", &[("day", "2026-09-02"), ("reads", "en")])
        .await;
    let (code, _) = code(&made.body);
    office.pass(TimeDelta::days(1));
    let rosa = office.desk("rosa").await;
    let kiosk = Device::pair(&office, "door").await;
    for n in 1..=2 {
        let at = crate::testing::nine() + TimeDelta::days(1);
        let record = kiosk.record_at(n, &crate::kiosks::tests::device::contents("en", "{}"), at);
        assert_eq!(kiosk.put(&office, &record).await.status, 201);
    }
    assert_eq!(brings(&rosa, "A-001", &code).await.0, 303);
    assert_eq!(brings(&rosa, "A-002", &code).await.0, 422);
    let shown = rosa.get(&page_of(&rosa, "A-001").await).await;
    let fields = ["visit", "version", "back"].map(|it| (it, shown.hidden(it)));
    let undone = rosa.post("/queue/undo", &fields).await;
    assert_eq!(undone.status, 303, "{}", main_of(&undone.body));
    assert_eq!(brings(&rosa, "A-002", &code).await.0, 303);
    assert_eq!(brings(&rosa, "A-001", &code).await.0, 422, "good once");
}

#[tokio::test]
async fn a_paper_of_another_day_is_refused_with_the_day() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    let made = rosa
        .post("/queue/dated", &[("day", "2026-09-03"), ("reads", "en")])
        .await;
    let (code, _) = code(&made.body);
    let kiosk = Device::pair(&office, "door").await;
    kiosk.visit(&office, 1, "en", "{}").await;
    let (status, body) = brings(&rosa, "A-001", &code).await;
    assert!(status == 422 && body.contains("2026-09-03"), "{body}");
    assert!(body.contains(&code), "what was typed stays");
}

#[tokio::test]
async fn the_end_of_the_day_prints_a_paper_for_each_who_is_asked_to_come_again() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let (rosa, _lee) = (office.desk("rosa").await, office.desk("lee").await);
    kiosk.visit(&office, 1, "es", r#"{"K08":"Marisol"}"#).await;
    kiosk.visit(&office, 2, "ar", r#"{"K08":"Idris"}"#).await;
    assert!(
        !rosa
            .get("/queue/day")
            .await
            .body
            .contains("/queue/day/dated")
    );
    let nobody = rosa.post("/queue/day/dated", &[]).await;
    assert_eq!(nobody.location.as_deref(), Some("/queue/day"));
    rosa.post("/queue/day/return", &[("day", "2026-09-02")])
        .await;
    assert!(
        rosa.get("/queue/day")
            .await
            .body
            .contains("/queue/day/dated")
    );
    let papers = rosa.post("/queue/day/dated", &[]).await.body;
    for words in ["A-001", "A-002", "lang=\"es\"", "lang=\"ar\"", "miércoles"] {
        assert!(papers.contains(words), "{words}");
    }
    assert!(!papers.contains("Marisol") && !papers.contains("Idris"));
    let (first, _) = code(&papers);
    kiosk.visit(&office, 3, "en", "{}").await;
    let third = page_of(&rosa, "A-003").await;
    rosa.post(&format!("{third}/return-on"), &[("day", "2026-09-02")])
        .await;
    let more = rosa.post("/queue/day/dated", &[]).await.body;
    assert!(
        more.contains("A-003") && !more.contains("A-001"),
        "theirs are good"
    );
    let none = rosa.post("/queue/day/dated", &[]).await;
    assert_eq!(none.location.as_deref(), Some("/queue/day"), "all have one");
    let found = rosa.post("/queue/find", &[("code", &first)]).await;
    assert_eq!(found.status, 303, "{}", found.body);
    let page = found.location.unwrap();
    let again = rosa.post(&format!("{page}/paper"), &[]).await;
    assert_eq!(again.status, 200);
    let old = rosa.post("/queue/find", &[("code", &first)]).await;
    assert_eq!(
        old.status, 422,
        "the new paper takes the place of the old one"
    );
}

#[tokio::test]
async fn the_paper_of_a_number_says_when_to_be_back_in_its_visitors_language() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let (rosa, _lee) = (office.desk("rosa").await, office.desk("lee").await);
    kiosk.visit(&office, 1, "es", r#"{"K08":"Marisol"}"#).await;
    let page = page_of(&rosa, "A-001").await;
    let waiting = rosa.post(&format!("{page}/paper"), &[]).await.body;
    assert!(waiting.contains("Quédese cerca"), "{}", main_of(&waiting));
    rosa.post(&format!("{page}/hold"), &[("back", "06:40")])
        .await;
    let held = rosa.post(&format!("{page}/paper"), &[]).await.body;
    assert_snapshot!("paper_of_a_held_number", main_of(&held));
    rosa.post(&format!("{page}/left"), &[]).await;
    let over = rosa.post(&format!("{page}/paper"), &[]).await;
    assert_eq!(over.status, 422);
}
