//! The page on a visitor's own telephone.

use crate::access::Role;
use crate::db::{Actor, Tx};
use crate::kiosks::tests::device::{Device, contents};
use crate::offices::{self, PublicAddress};
use crate::problem::Problem;
use crate::testing::{TestOffice, nine};
use crate::web::outline::outline;
use crate::web::{Access, Guest, Routes, finish};
use crate::workshops::tests::pages::opened;
use chrono::TimeDelta;
use insta::assert_snapshot;
use shared::random;
use shared::ticket::Token;
use tempfile::tempdir;
use tower::ServiceExt;

fn publish(office: &TestOffice) {
    let save = |tx: &mut Tx| {
        let mut settings = offices::settings(tx)?;
        settings.public_address = PublicAddress::new("https://numbers.example.org").unwrap();
        offices::save(tx, &settings)
    };
    office.app.db.write(&Actor::PROGRAM, save).unwrap();
}

/// A visitor who took the `n`-th number, and the address of their page.
async fn visitor(
    office: &TestOffice,
    kiosk: &Device,
    n: u64,
    language: &str,
    answers: &str,
) -> String {
    let token = Token::mint(&mut random::from_seed(u8::try_from(n).unwrap().into()));
    let record = kiosk.record_with(n, &contents(language, answers), nine(), &token);
    assert_eq!(kiosk.put(office, &record).await.status, 201);
    format!("/t/{}", token.text())
}

#[tokio::test]
async fn the_page_follows_a_number_through_the_day_in_its_visitors_language() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    publish(&office);
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let (rosa, _lee) = (office.desk("rosa").await, office.desk("lee").await);
    rosa.post("/queue/window", &[("window", "2")]).await;
    let first = visitor(&office, &kiosk, 1, "en", r#"{"K08":"Idris"}"#).await;
    let mut last = String::new();
    for n in 2..=5 {
        last = visitor(&office, &kiosk, n, "es", r#"{"K08":"Marisol"}"#).await;
    }
    let phone = office.browser();
    let seen = phone.get(&last).await;
    assert_eq!(seen.status, 200);
    assert_snapshot!("waiting", outline(&seen.body));
    for hidden in ["Marisol", "Idris", "A-001", "<script", "consult", "cookie"] {
        assert!(!seen.body.contains(hidden), "{hidden}");
    }
    assert!(seen.cookie.is_none() && seen.headers["referrer-policy"] == "no-referrer");
    assert!(phone.get(&first).await.body.contains("You are next"));
    rosa.post("/queue/call-next", &[]).await;
    assert_snapshot!("called", outline(&phone.get(&first).await.body));
}

#[tokio::test]
async fn at_a_workshop_the_page_says_to_which_table_its_visitor_is_called() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    publish(&office);
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let (rosa, _lee) = (office.desk("rosa").await, office.desk("lee").await);
    let page = visitor(&office, &kiosk, 1, "es", r#"{"K08":"Marisol"}"#).await;
    let (_, stations) = opened(&rosa).await;
    let table = |nth: usize, table: u32| format!("{}/tables/{table}", stations[nth]);
    let phone = office.browser();
    rosa.post(&format!("{}/call-next", table(0, 1)), &[]).await;
    assert_snapshot!("called_to_a_station", outline(&phone.get(&page).await.body));
    let here = rosa.get(&table(0, 1)).await.body;
    let (_, visit) = here.split_once("name=\"visit\" value=\"").unwrap();
    let visit = [("visit", visit.split('"').next().unwrap())];
    rosa.post(&format!("{}/on", table(0, 1)), &visit).await;
    assert_snapshot!("before_a_station", outline(&phone.get(&page).await.body));
    rosa.post(&format!("{}/call-next", table(1, 2)), &[]).await;
    let called = phone.get(&page).await.body;
    assert!(called.contains("vaya ahora a: \u{2068}Screening 2\u{2069}"));
    office.pass(TimeDelta::minutes(3));
    let there = phone.get(&page).await.body;
    assert!(there.contains("Screening") && !there.contains("vaya ahora"));
}

#[tokio::test]
async fn a_page_ends_with_its_day_and_a_guess_finds_none() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let kiosk = Device::pair(&office, "door").await;
    let page = visitor(&office, &kiosk, 1, "es", "{}").await;
    let phone = office.browser();
    assert_eq!(
        phone.get(&page).await.status,
        404,
        "no public address was set"
    );
    publish(&office);
    assert_eq!(phone.get(&page).await.status, 200);
    let guess = Token::mint(&mut random::from_seed(200)).text();
    for wrong in [guess.as_str(), "x", "../queue", "%00"] {
        assert_eq!(
            phone.get(&format!("/t/{wrong}")).await.status,
            404,
            "{wrong}"
        );
    }
    office.pass(TimeDelta::days(1));
    let gone = phone.get(&page).await;
    assert_eq!(gone.status, 404);
    assert!(
        gone.body.contains("Esta página ya no funciona"),
        "in the first language of the office"
    );
}

#[tokio::test]
async fn wrong_codes_of_others_at_the_same_address_keep_nobody_from_their_number() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    publish(&office);
    let kiosk = Device::pair(&office, "door").await;
    let page = visitor(&office, &kiosk, 1, "en", "{}").await;
    let phone = office.browser();
    let guess = format!("/t/{}", Token::mint(&mut random::from_seed(201)).text());
    for _ in 0..60 {
        assert_eq!(phone.get(&guess).await.status, 404);
    }
    assert_eq!(phone.get(&page).await.status, 200);
}

#[tokio::test]
async fn a_number_of_which_nobody_has_heard_yet_comes_by_itself_and_one_of_yesterday_does_not() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    publish(&office);
    let kiosk = Device::pair(&office, "door").await;
    let phone = office.browser();
    let early = Token::mint(&mut random::from_seed(1)).text();
    let early = phone.get(&format!("/t/{early}")).await;
    assert_eq!(early.status, 404);
    assert!(early.body.contains("http-equiv=\"refresh\""));
    let page = visitor(&office, &kiosk, 1, "en", "{}").await;
    assert!(phone.get(&page).await.body.contains("A-001"));
    office.pass(TimeDelta::days(1));
    let past = phone.get(&page).await;
    assert_eq!(past.status, 404);
    assert!(!past.body.contains("http-equiv=\"refresh\""));
}

#[tokio::test]
async fn what_is_in_the_way_for_a_moment_ends_no_telephones_page() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    publish(&office);
    let breaks = |_: &mut Tx| -> Result<(), Problem> {
        Err(Problem::defect("the database does not answer"))
    };
    let routes = Routes::new().get(
        "/t/{code}",
        Access::Visitor,
        move |guest: Guest| async move { guest.app.write(Actor::PUBLIC, breaks).await },
    );
    let request = axum::http::Request::builder()
        .uri("/t/x")
        .header("accept-language", "fa-IR,fa;q=0.9")
        .body(axum::body::Body::empty())
        .unwrap();
    let answer = finish(routes, office.app.clone())
        .oneshot(request)
        .await
        .unwrap();
    assert_eq!(answer.status(), 500);
    let bytes = axum::body::to_bytes(answer.into_body(), 100_000)
        .await
        .unwrap();
    let body = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(body.contains("http-equiv=\"refresh\"") && body.contains("lang=\"fa\""));
    for of_staff in ["/sign-in", "?language=", "<script", "app.css"] {
        assert!(!body.contains(of_staff), "{of_staff}");
    }
}

#[tokio::test]
async fn the_desk_finds_the_number_of_a_paper_by_its_code() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    let page = visitor(&office, &kiosk, 1, "en", "{}").await;
    let rosa = office.desk("rosa").await;
    let code = page.rsplit('/').next().unwrap().to_owned();
    for typed in [
        code.as_str(),
        &format!("https://numbers.example.org{page}"),
        "a1",
        "A-001",
    ] {
        let found = rosa.post("/queue/find", &[("code", typed)]).await;
        assert_eq!(found.status, 303, "{typed}");
        let there = rosa.get(&found.location.unwrap()).await.body;
        assert!(there.contains("<h1>A-001</h1>"));
    }
    let nobody = rosa.post("/queue/find", &[("code", "Z-999")]).await;
    assert_eq!(nobody.status, 422);
    assert!(nobody.body.contains("No number"));
    // What was typed stays, where the correction leads, and is no part that the page fetches again.
    assert!(nobody.body.contains("href=\"#code\"") && nobody.body.contains("value=\"Z-999\""));
    let board = rosa.get("/queue/board").await.body;
    assert!(board.contains("id=\"queue\"") && !board.contains("id=\"code\""));
}

#[tokio::test]
async fn whoever_waits_long_reads_until_when_they_may_go_and_others_do_not() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    publish(&office);
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let (rosa, _lee) = (office.desk("rosa").await, office.desk("lee").await);
    // It is five in the morning in New York.
    let hours = [("hours-2", "5:00-20:00")];
    rosa.post("/queue/windows/1", &hours).await;
    for other in ["2", "3"] {
        rosa.post(&format!("/queue/windows/{other}/close"), &[])
            .await;
    }
    let mut pages = Vec::new();
    for n in 1..=12 {
        pages.push(visitor(&office, &kiosk, n, "es", "{}").await);
    }
    let phone = office.browser();
    let (may_go, too_late) = (
        "Vuelva aquí a más tardar",
        "Tal vez hoy no podamos atenderle",
    );
    let last = phone.get(&pages[11]).await.body;
    assert!(
        last.contains(may_go) && !last.contains(too_late),
        "{}",
        outline(&last)
    );
    assert_snapshot!("may_go", outline(&last));
    let first = phone.get(&pages[0]).await.body;
    assert!(!first.contains(may_go), "whoever is next stays");
    let red = visitor(
        &office,
        &kiosk,
        13,
        "es",
        r#"{"K10":"yes","K11":"court","K12":"2026-09-01"}"#,
    )
    .await;
    assert!(!phone.get(&red).await.body.contains(may_go), "RED stays");
    let board = rosa.get("/queue").await.body;
    let at = board.find("\">A-012</a>").unwrap();
    let (_, held) = board[..at].rsplit_once("href=\"").unwrap();
    let aside = format!("{held}/hold");
    rosa.post(&aside, &[("back", "08:00")]).await;
    let seen = phone.get(&pages[11]).await.body;
    assert!(seen.contains("Le guardamos su lugar") && !seen.contains(may_go));
    rosa.post("/queue/windows/1", &[("hours-2", "5:00-6:00")])
        .await;
    let closing = phone.get(&pages[10]).await.body;
    assert!(!closing.contains(may_go), "the door might be closed");
    assert!(closing.contains(too_late), "{}", outline(&closing));
    let red = phone.get(&red).await.body;
    assert!(!red.contains(too_late), "RED goes before the day ends");
}

#[tokio::test]
async fn whom_the_plan_does_not_know_is_not_told_that_they_may_not_be_seen() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    publish(&office);
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let (rosa, _lee) = (office.desk("rosa").await, office.desk("lee").await);
    // A short day, and many before them: it has no room for either.
    let hours = [("hours-2", "5:00-6:00"), ("language-es", "yes")];
    for window in ["1", "2", "3"] {
        rosa.post(&format!("/queue/windows/{window}"), &hours).await;
    }
    for n in 1..=12 {
        visitor(&office, &kiosk, n, "es", "{}").await;
    }
    let understood = visitor(&office, &kiosk, 13, "es", "{}").await;
    let other = visitor(&office, &kiosk, 14, "en", r#"{"K16":"ti"}"#).await;
    let phone = office.browser();
    let seen = phone.get(&understood).await.body;
    let late = "Tal vez hoy no podamos atenderle";
    assert!(seen.contains(late), "{}", outline(&seen));
    let seen = phone.get(&other).await.body;
    let late = "We may not be able to see you today";
    assert!(!seen.contains(late), "{}", outline(&seen));
}

#[tokio::test]
async fn the_office_sees_who_may_be_away_because_they_were_told_so() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    publish(&office);
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let (rosa, _lee) = (office.desk("rosa").await, office.desk("lee").await);
    rosa.post("/queue/windows/1", &[("hours-2", "5:00-20:00")])
        .await;
    for other in ["2", "3"] {
        rosa.post(&format!("/queue/windows/{other}/close"), &[])
            .await;
    }
    for n in 1..=12 {
        visitor(&office, &kiosk, n, "es", "{}").await;
        crate::queue::tell(&office.app).unwrap();
    }
    let away = "Perhaps away until";
    let board = rosa.get("/queue").await.body;
    let at = board.find("\">A-012</a>").unwrap();
    assert!(board[at..].contains(away), "{}", outline(&board));
    let first = board.find("\">A-001</a>").unwrap();
    let second = board.find("\">A-002</a>").unwrap();
    assert!(
        !board[first..second].contains(away),
        "whoever is next stays"
    );
    let (_, page) = board[..at].rsplit_once("href=\"").unwrap();
    assert!(rosa.get(page).await.body.contains(away));
    // They are called all the same, before that time: the window sees it, and sets them aside with one touch.
    rosa.post("/queue/window", &[("window", "1")]).await;
    rosa.post(&format!("{page}/call"), &[]).await;
    let called = rosa.get("/queue").await;
    assert!(called.body.contains("set them aside until then"));
    let back = called.hidden("back");
    let held = rosa.post(&format!("{page}/hold"), &[("back", back)]).await;
    assert_eq!(held.status, 303);
    assert!(rosa.get(page).await.body.contains("Away until"));
}
