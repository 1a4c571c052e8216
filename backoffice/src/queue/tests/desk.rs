//! The end of the day, one number by itself, and who is urgent.

use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::testing::TestOffice;
use crate::web::outline::outline;
use insta::assert_snapshot;
use tempfile::tempdir;

#[tokio::test]
async fn at_the_end_of_the_day_whoever_waits_is_asked_to_come_tomorrow() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    office.add("lee", Role::Attorney);
    let kiosk = Device::pair(&office, "door").await;
    for n in 1..=3 {
        kiosk.visit(&office, n, "en", "{}").await;
    }
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "1")]).await;
    let board = rosa.get("/queue").await.body;
    let red = visit_of(&board, "A-002");
    rosa.post(&format!("/queue/{red}/colour"), &[("colour", "red")])
        .await;
    let page = rosa.get("/queue/day").await.body;
    assert_snapshot!(
        "day_waiting",
        without_ids(&page, &["A-001", "A-002", "A-003"])
    );
    let past = rosa
        .post("/queue/day/return", &[("day", "2026-08-01")])
        .await;
    assert_eq!(past.status, 422);
    let tomorrow = [("day", "2026-09-02")];
    let locked = rosa.post("/queue/day/return", &tomorrow).await;
    assert_eq!(locked.status, 422, "nobody knows who else is urgent");
    assert!(locked.body.contains("it is not known who is urgent"));
    let left = rosa.post("/queue/day/left", &[]).await;
    assert_eq!(left.status, 422);
    let _keyholder = office.desk("lee").await;
    let asked = rosa.post("/queue/day/return", &tomorrow).await;
    assert_eq!(asked.status, 303);
    let page = rosa.get("/queue/day").await.body;
    assert!(
        page.contains("A-002"),
        "whoever is urgent is left to be decided"
    );
    rosa.post("/queue/day/windows", &[]).await;
    let page = rosa.get("/queue/day").await.body;
    assert_snapshot!("day_over", without_ids(&page, &["A-001", "A-002", "A-003"]));
    office.pass(chrono::TimeDelta::days(1));
    let rosa = office.desk("rosa").await;
    let board = rosa.get("/queue").await.body;
    assert!(board.contains("Asked to come today") && board.contains("is here"));
    let here = visit_of(&board, "A-001");
    let done = rosa.post(&format!("/queue/{here}/here"), &[]).await;
    assert_eq!(done.location.as_deref(), Some("/queue"));
    assert!(
        rosa.get("/queue")
            .await
            .body
            .contains("Waiting <span class=\"count\">1</span>")
    );
}

/// The page without the ids, which are others each time.
fn without_ids(page: &str, labels: &[&str]) -> String {
    let visits: Vec<String> = labels.iter().map(|it| visit_of(page, it)).collect();
    labels
        .iter()
        .zip(visits)
        .fold(outline(page), |text, (label, visit)| {
            text.replace(&visit, &format!("VISIT-{label}"))
        })
}

/// The visit behind a label on the board.
pub(super) fn visit_of(board: &str, label: &str) -> String {
    let at = board
        .find(&format!("\">{label}</a>"))
        .expect("the number stands on the board");
    let (_, path) = board[..at]
        .rsplit_once("href=\"/queue/")
        .expect("it is a link");
    path.to_owned()
}

#[tokio::test]
async fn the_page_of_a_number_has_every_verb_and_says_what_happened() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let told = r#"{"K08":"Idris","K16":"sign","K29":["wheelchair"]}"#;
    kiosk.visit(&office, 1, "ar", told).await;
    kiosk.visit(&office, 2, "es", "{}").await;
    let (lee, rosa) = (office.desk("lee").await, office.desk("rosa").await);
    let visit = visit_of(&rosa.get("/queue").await.body, "A-001");
    let to = |verb: &str| format!("/queue/{visit}/{verb}");
    rosa.post("/queue/window", &[("window", "1")]).await;
    // Otherwise it is noted a moment later.
    crate::queue::tell(&office.app).unwrap();
    rosa.post(
        "/queue/windows/1",
        &[("language-en", "yes"), ("hours-2", "9:00-12:00")],
    )
    .await;
    rosa.post(&to("group"), &[("with", "A-002")]).await;
    rosa.post(&to("hold"), &[("back", "06:30")]).await;
    rosa.post(&to("colour"), &[("colour", "red")]).await;
    lee.post(&to("colour"), &[("colour", "green"), ("why", "seen-to")])
        .await;
    let page = rosa.get(&format!("/queue/{visit}")).await.body;
    assert!(
        page.contains("Needs an interpreter"),
        "sign language is spoken nowhere"
    );
    assert_snapshot!("one_number", outline(&page).replace(&visit, "VISIT"));
    let wrong = rosa.post(&to("hold"), &[("back", "soon")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("Write it like 14:30") && wrong.body.contains("value=\"soon\""));
    let nobody = rosa
        .get("/queue/0191b5a8-0000-7000-8000-000000000000")
        .await;
    assert_eq!(nobody.status, 404);
}

#[tokio::test]
async fn lines_rest_and_windows_are_set_up_by_whoever_looks_after_them() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    assert_eq!(
        rosa.post("/queue/lanes/desk/pause", &[("until-desk", "04:00")])
            .await
            .status,
        422
    );
    assert_eq!(
        rosa.post("/queue/lanes/desk/pause", &[("until-desk", "23:00")])
            .await
            .status,
        303
    );
    assert_eq!(
        rosa.post("/queue/lanes/desk/expect", &[("minutes-desk", "0")])
            .await
            .status,
        422
    );
    assert_eq!(
        rosa.post(
            "/queue/lanes/consultation/expect",
            &[("minutes-consultation", "40")]
        )
        .await
        .status,
        303
    );
    assert_snapshot!("lanes", outline(&rosa.get("/queue/lanes").await.body));
    assert!(
        rosa.get("/queue")
            .await
            .body
            .contains("Nobody is called from")
    );
    let wrong = rosa
        .post(
            "/queue/windows/2",
            &[("hours-1", "9-8"), ("lane-desk", "yes")],
        )
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("value=\"9-8\""), "what was typed stays");
    let set = [
        ("hours-1", "9-12, 13-17"),
        ("lane-desk", "yes"),
        ("language-es", "yes"),
        ("language-sgn", "yes"),
    ];
    assert_eq!(rosa.post("/queue/windows/2", &set).await.status, 303);
    assert_snapshot!(
        "window_set_up",
        outline(&rosa.get("/queue/windows/2").await.body)
    );
    assert_eq!(rosa.get("/queue/windows/99").await.status, 404);
    let back = rosa
        .post("/queue/windows/1/close", &[("back-1", "06:00")])
        .await;
    assert_eq!(back.status, 303);
    assert!(rosa.get("/queue/windows").await.body.contains("until"));
    assert_eq!(
        rosa.get("/queue/outlook?from=06:00&to=05:00").await.status,
        200
    );
    assert_snapshot!(
        "outlook",
        outline(&rosa.get("/queue/outlook?from=05:00&to=06:00").await.body)
    );
}

#[tokio::test]
async fn whoever_is_urgent_stands_at_the_top_of_every_page_until_they_are_called() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [
        ("rosa", Role::Reception),
        ("lee", Role::Attorney),
        ("sam", Role::ItAdmin),
    ] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let (rosa, lee) = (office.desk("rosa").await, office.desk("lee").await);
    kiosk.visit(&office, 1, "en", "{}").await;
    let banner = |body: &str| body.split("red-banner").count() - 1;
    assert_eq!(banner(&rosa.get("/queue/alerts").await.body), 0);
    kiosk.visit(&office, 2, "es", r#"{"K13":"yes"}"#).await;
    for desk in [&rosa, &lee] {
        assert!(
            desk.get("/intakes")
                .await
                .body
                .contains("data-src=\"/queue/alerts\"")
        );
        let shown = desk.get("/queue/alerts").await.body;
        assert!(
            shown.contains("A-002") && !shown.contains("A-001"),
            "{shown}"
        );
    }
    let sam = office.desk("sam").await;
    assert!(
        !sam.get("/kiosks").await.body.contains("/queue/alerts"),
        "not for whoever may not see the queue"
    );
    rosa.post("/queue/window", &[("window", "1")]).await;
    rosa.post("/queue/call-next", &[]).await;
    assert_eq!(
        banner(&rosa.get("/queue/alerts").await.body),
        0,
        "somebody looks after them now"
    );
}
