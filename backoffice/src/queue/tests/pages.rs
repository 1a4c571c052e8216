//! What reception sees, in each role and whether the office is locked or not.

use crate::access::Role;
use crate::kiosks::tests::device::{Device, contents};
use crate::testing::{TestOffice, nine};
use crate::web::outline::outline;
use chrono::TimeDelta;
use insta::assert_snapshot;
use tempfile::tempdir;

/// Three visitors, ten minutes apart; the last one's hearing is soon.
async fn three_visitors(office: &TestOffice) -> Vec<String> {
    let kiosk = Device::pair(office, "door").await;
    let told = [
        (
            "es",
            r#"{"K08":"Marisol","K09":["asylum"],"K14":"yes","K15":"woman","K16":"same","K29":["seat","baby"]}"#,
        ),
        ("ar", r#"{"K09":["papers"],"K16":"sign"}"#),
        (
            "en",
            r#"{"K08":"Tomás","K09":["court"],"K11":"court","K12":"2026-09-03","K16":"es"}"#,
        ),
    ];
    let mut visits = Vec::new();
    for (n, (language, answers)) in (1..).zip(told) {
        let at = nine() + TimeDelta::minutes(i64::try_from(n).unwrap() * 10 - 60);
        let record = kiosk.record_at(n, &contents(language, answers), at);
        assert_eq!(kiosk.put(office, &record).await.status, 201);
        visits.push(record.frame.visit_id.to_string());
    }
    visits
}

/// What stands at one's own window.
fn counter(html: &str) -> String {
    let start = html.split("card counter").nth(1).expect("a counter");
    start.split("</section>").next().unwrap().to_owned()
}

/// Ids differ from run to run.
fn settled(html: &str, visits: &[String]) -> String {
    let outline = outline(html);
    let name = |text: String, (n, id): (usize, &String)| {
        text.replace(id.as_str(), &format!("VISIT-{}", n + 1))
    };
    visits.iter().enumerate().fold(outline, name)
}

#[tokio::test]
async fn an_empty_queue_says_what_to_do() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    assert_snapshot!(outline(&office.desk("rosa").await.get("/queue").await.body));
}

#[tokio::test]
async fn reception_sees_numbers_and_times_while_the_office_is_locked() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let visits = three_visitors(&office).await;
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "1")]).await;
    let page = rosa.get("/queue").await.body;
    assert!(!page.contains("Marisol") && !page.contains("colour-"));
    assert_snapshot!(settled(&page, &visits));
    assert_eq!(rosa.post("/queue/call-next", &[]).await.status, 303);
    let called = counter(&rosa.get("/queue").await.body);
    assert!(
        called.contains("A-001") && called.contains("/begin"),
        "the first who came: {called}"
    );
}

#[tokio::test]
async fn reception_sees_the_card_of_each_visitor_when_a_keyholder_has_signed_in() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    office.add("rosa", Role::Reception);
    let visits = three_visitors(&office).await;
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "1")]).await;
    assert_snapshot!(
        "open_free",
        settled(&rosa.get("/queue").await.body, &visits)
    );

    assert_eq!(rosa.post("/queue/call-next", &[]).await.status, 303);
    let page = rosa.get("/queue").await.body;
    let called = counter(&page);
    assert!(
        called.contains("Tomás") && called.contains("/begin"),
        "RED goes first"
    );
    assert_snapshot!("open_called", settled(&page, &visits));

    let verb = |verb: &str| format!("/queue/{}/{verb}", visits[2]);
    assert_eq!(rosa.post(&verb("begin"), &[]).await.status, 303);
    assert_snapshot!(
        "open_serving",
        settled(&rosa.get("/queue").await.body, &visits)
    );
    assert_eq!(
        rosa.post("/queue/call-next", &[("finish", &visits[2])])
            .await
            .status,
        303
    );
    assert_snapshot!(
        "open_next",
        settled(&rosa.get("/queue").await.body, &visits)
    );
}

#[tokio::test]
async fn a_director_looks_on_without_buttons() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("rosa", Role::Reception);
    let visits = three_visitors(&office).await;
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "2")]).await;
    rosa.post("/queue/call-next", &[]).await;
    let amina = office.desk("amina").await;
    assert_snapshot!(settled(&amina.get("/queue").await.body, &visits));
    assert_eq!(amina.post("/queue/call-next", &[]).await.status, 403);
}

#[tokio::test]
async fn a_rule_that_said_no_is_said_above_the_queue() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let visits = three_visitors(&office).await;
    let rosa = office.desk("rosa").await;
    let refused = rosa.post("/queue/call-next", &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Choose your window first") && refused.body.contains("A-001"));
    assert!(
        refused
            .body
            .contains("data-home=\"/queue\"><div class=\"corrections\""),
        "loading the page again presses nothing"
    );
    rosa.post("/queue/window", &[("window", "1")]).await;
    rosa.post("/queue/call-next", &[]).await;
    let early = rosa
        .post(&format!("/queue/{}/no-show", visits[0]), &[])
        .await;
    assert_eq!(early.status, 422);
    assert!(early.body.contains("only after three calls"));
}

#[tokio::test]
async fn numbers_of_earlier_days_are_shown_with_their_date() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    three_visitors(&office).await;
    office.pass(TimeDelta::days(1));
    let rosa = office.desk("rosa").await;
    let page = rosa.get("/queue").await.body;
    assert!(page.contains("From earlier days") && page.contains("2026-09-01"));
    assert!(page.contains("A-003"));
    let locked = rosa.post("/queue/leftovers-left", &[]).await;
    assert_eq!(locked.status, 422, "somebody of them may be RED");
    office.add("lee", Role::Attorney);
    let _keyholder = office.desk("lee").await;
    assert_eq!(rosa.post("/queue/leftovers-left", &[]).await.status, 303);
    let page = rosa.get("/queue").await.body;
    let earlier = page.split("id=\"earlier\"").nth(1).unwrap();
    assert!(
        earlier.contains("A-003") && !earlier.contains("A-001"),
        "A-003 is RED: somebody decides about them alone"
    );
    let banner = rosa.get("/queue/alerts").await.body;
    assert!(banner.contains("A-003"), "{banner}");
}

#[tokio::test]
async fn the_reason_of_a_colour_is_for_those_who_may_read_the_answers_it_comes_from() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    office.add("rosa", Role::Reception);
    let visits = three_visitors(&office).await;
    let (lee, rosa) = (office.desk("lee").await, office.desk("rosa").await);
    for path in ["/queue".to_owned(), format!("/intakes/{}", visits[2])] {
        let (hers, theirs) = (rosa.get(&path).await.body, lee.get(&path).await.body);
        assert!(hers.contains(">RED<") && theirs.contains(">RED<"), "{path}");
        let reason = "Hearing or check-in within 7 days";
        assert!(theirs.contains(reason) && !hers.contains(reason), "{path}");
    }
}

#[tokio::test]
async fn reception_says_at_the_queue_whether_visitors_may_still_take_a_number() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    office.add("lee", Role::Attorney);
    let rosa = office.desk("rosa").await;
    let set = rosa.post("/office/door", &[("door", "full"), ("back", "/queue")]);
    assert_eq!(set.await.location.as_deref(), Some("/queue"));
    let chosen = "<span class=\"chosen\" aria-current=\"true\">Full today</span>";
    assert!(rosa.get("/queue").await.body.contains(chosen));
    let lee = office.desk("lee").await.get("/queue").await.body;
    assert!(!lee.contains("/office/door"), "not everyone runs the door");
}

#[tokio::test]
async fn a_visitor_in_the_room_waits_today_although_the_kiosks_clock_is_days_behind() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    let well = br#"{"version":"1","waiting":0,"paper":"good","tickets":[],"calls":[]}"#;
    let report = kiosk.request(&axum::http::Method::POST, "/k1/report", well);
    assert_eq!(office.send(report).await.status, 204);
    office.pass(TimeDelta::minutes(1));
    let behind = nine() - TimeDelta::days(3);
    let record = kiosk.record_at(1, &contents("en", "{}"), behind);
    assert_eq!(kiosk.put(&office, &record).await.status, 201);
    let page = office.desk("rosa").await.get("/queue").await.body;
    assert!(page.contains("A-001") && !page.contains("From earlier days"));
}

#[tokio::test]
async fn an_address_that_names_nothing_is_a_page_that_does_not_exist() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    for path in [
        "/queue/no-visit/call",
        "/queue/%FF/call",
        "/queue/windows/door/open",
    ] {
        let seen = rosa.post(path, &[]).await;
        assert_eq!(seen.status, 404, "{path}");
        assert!(seen.body.contains("<h1>"), "{path}: {}", seen.body);
    }
    assert_eq!(rosa.get("/intakes/%FF").await.status, 404);
}

#[tokio::test]
async fn the_page_speaks_three_languages_and_the_live_part_is_the_same() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    three_visitors(&office).await;
    let rosa = office.desk("rosa").await;
    for (language, said) in [("es", "En espera"), ("ar", "في الانتظار"), ("en", "Waiting")]
    {
        rosa.post("/my/language", &[("language", language)]).await;
        let page = rosa.get("/queue").await.body;
        assert!(page.contains(said), "{language}");
        let part = office.send(live(&rosa)).await.body;
        assert!(
            part.starts_with("<section id=\"queue\"") && page.contains(&part),
            "{language}"
        );
    }
}

fn live(browser: &crate::testing::Browser) -> axum::http::Request<axum::body::Body> {
    let mut request = browser.request(
        axum::http::Method::GET,
        "/queue/board",
        axum::body::Body::empty(),
    );
    request
        .headers_mut()
        .insert("x-fragment", axum::http::HeaderValue::from_static("live"));
    request
}

#[tokio::test]
async fn who_looked_at_the_names_is_noted() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    office.add("aya", Role::Auditor);
    three_visitors(&office).await;
    let lee = office.desk("lee").await;
    lee.get("/queue").await;
    lee.get("/queue").await;
    let events = office.desk("aya").await.get("/events").await.body;
    assert_eq!(events.matches("<code dir=\"ltr\">queue</code>").count(), 1);
    assert!(!events.contains("Marisol"));
}

#[tokio::test]
async fn what_the_visitor_told_of_a_priority_is_no_no() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    let visits = three_visitors(&office).await;
    let chosen = |page: &str| {
        let (_, after) = page.split_once("name=\"priority\"").expect("the choice");
        let (_, option) = after.split_once(" selected>").expect("something is chosen");
        option
            .split('<')
            .next()
            .unwrap()
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    let told = format!("/queue/{}", visits[0]);
    let page = lee.get(&told).await.body;
    assert_eq!(
        chosen(&page),
        "As told: Age, health, disability or pregnancy"
    );
    let nothing = lee.get(&format!("/queue/{}", visits[2])).await.body;
    assert_eq!(chosen(&nothing), "No");
    lee.post(&format!("{told}/priority"), &[("priority", "child")])
        .await;
    assert_eq!(chosen(&lee.get(&told).await.body), "Small child");
}
