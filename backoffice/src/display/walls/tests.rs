//! Screens that belong to the office show the wall; others show nothing.

use super::model::{CODE_GOOD_FOR, NAME_MAX, Refusal, WallCode, name};
use super::new_code;
use crate::access::Role;
use crate::db::{Actor, Tx};
use crate::kiosks::tests::device::Device;
use crate::testing::{Browser, TestOffice};
use crate::web::Known;
use crate::web::outline::outline;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use chrono::TimeDelta;
use insta::assert_snapshot;
use proptest::prelude::*;
use shared::random::from_seed;
use std::time::Duration;
use tempfile::tempdir;

fn code(office: &TestOffice) -> String {
    let code = |tx: &mut Tx| new_code(tx, "Corridor");
    let made = office.app.db.write(&Actor::PROGRAM, code);
    made.unwrap().to_string()
}

async fn types(screen: &Browser<'_>, code: &str) -> StatusCode {
    screen.post("/display/pair", &[("code", code)]).await.status
}

/// An office in which A-001 has been called.
async fn with_a_call(folder: &std::path::Path) -> TestOffice {
    let office = TestOffice::open(folder);
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    kiosk.visit(&office, 1, "en", r#"{"K08":"Marisol"}"#).await;
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "1")]).await;
    rosa.post("/queue/call-next", &[]).await;
    office
}

#[tokio::test]
async fn a_screen_shows_nothing_until_it_belongs_to_the_office() {
    let folder = tempdir().unwrap();
    let office = with_a_call(folder.path()).await;
    let mut screen = office.browser();
    let page = screen.get("/display").await.body;
    assert_snapshot!("unpaired", outline(&page));
    assert!(!page.contains("A-001"));
    // Whoever chooses another language after a wrong code reads the same page.
    let spanish = screen.get("/display/pair?language=es").await;
    assert!(spanish.status == StatusCode::OK && spanish.body.contains("ocho cifras"));
    for path in ["/display/board", "/display/clips/en/display-window/00"] {
        let seen = screen.get(path).await;
        let to = seen.location.unwrap_or_default();
        assert!(to.starts_with("/sign-in"), "{path} {}", seen.status);
    }
    let line = screen.get("/topics/display").await;
    assert_eq!(line.status, StatusCode::UNAUTHORIZED);

    let paired = screen.pair(&code(&office)).await;
    assert_eq!(paired.location.as_deref(), Some("/display"));
    let cookie = paired.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-wall="));
    assert!(cookie.contains("Secure; HttpOnly; SameSite=Strict; Max-Age="));
    let seen = screen.get("/display").await;
    assert!(seen.body.contains("A-001"));
    // A screen that hangs for years keeps what it is known by.
    assert_eq!(seen.cookie, screen.get("/display").await.cookie);
    assert!(seen.cookie.unwrap().starts_with("__Host-wall="));
    assert!(screen.get("/display/board").await.body.contains("A-001"));
}

#[tokio::test]
async fn staff_who_see_the_queue_see_the_wall_too() {
    let folder = tempdir().unwrap();
    let office = with_a_call(folder.path()).await;
    office.add("audra", Role::Auditor);
    let seen = office.desk("rosa").await.get("/display").await;
    assert!(seen.body.contains("A-001"));
    assert_eq!(seen.cookie, None);
    let audra = office.desk("audra").await;
    assert!(!audra.get("/display").await.body.contains("A-001"));
}

#[tokio::test]
async fn a_code_is_good_once_and_for_ten_minutes() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let screen = office.browser();
    let spaced = code(&office);
    let together: String = spaced.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(types(&screen, &together).await, StatusCode::SEE_OTHER);
    assert_eq!(
        types(&screen, &spaced).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );

    let late = code(&office);
    office.pass(CODE_GOOD_FOR);
    let seen = screen.post("/display/pair", &[("code", &late)]).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    // What was typed stays.
    assert_snapshot!("too-late", outline(&seen.body).replace(&late, "[code]"));
}

#[tokio::test]
async fn whoever_guesses_codes_has_to_wait() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let screen = office.browser();
    let right = code(&office);
    for it in 0..10 {
        let wrong = format!("{it:08}");
        assert_ne!(wrong, right.replace(' ', ""));
        let said = screen.post("/display/pair", &[("code", &wrong)]).await.body;
        assert!(said.contains("This code is not good"));
    }
    let said = screen.post("/display/pair", &[("code", &right)]).await.body;
    assert!(said.contains("Wait a minute"));
    office.pass(TimeDelta::minutes(1));
    assert_eq!(types(&screen, &right).await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_screen_that_was_removed_shows_nothing_any_more() {
    let folder = tempdir().unwrap();
    let office = with_a_call(folder.path()).await;
    let rosa = office.desk("rosa").await;
    assert_snapshot!("no-walls", outline(&rosa.get("/display/walls").await.body));
    let no_name = rosa.post("/display/walls", &[("name", " ")]).await;
    assert_eq!(no_name.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no_name.body.contains("Write where it hangs"));
    let made = rosa.post("/display/walls", &[("name", "Corridor")]).await;
    let shown = outline(&made.body);
    let found = shown.lines().find_map(WallCode::typed);
    let mut screen = office.browser();
    let typed = found.expect("the page shows the code").to_string();
    let paired = screen.pair(&typed).await;
    assert_eq!(paired.status, StatusCode::SEE_OTHER);

    let page = rosa.get("/display/walls").await.body;
    assert!(page.contains("Corridor"));
    let at = page.find("/display/walls/").unwrap();
    let path = page[at..].split('"').next().unwrap();
    let removes = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        rosa.post(path, &[]).await.status
    };
    // Its line ends, so that the page asks again and learns that it shows nothing.
    let both = async { tokio::join!(screen.get("/topics/display"), removes) };
    let (line, gone) = tokio::time::timeout(Duration::from_secs(5), both)
        .await
        .unwrap();
    assert_eq!((line.status, gone), (StatusCode::OK, StatusCode::SEE_OTHER));
    assert!(!screen.get("/display").await.body.contains("A-001"));
    assert_eq!(rosa.post(path, &[]).await.status, StatusCode::SEE_OTHER);
    let unknown = path.replace(|it: char| it.is_ascii_digit(), "0");
    assert_eq!(rosa.post(&unknown, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_the_connection_on_which_a_wall_listens_stays() {
    let folder = tempdir().unwrap();
    let office = with_a_call(folder.path()).await;
    let mut screen = office.browser();
    screen.pair(&code(&office)).await;
    for (path, stays) in [("/display/board", false), ("/topics/display", true)] {
        let known = Known::default();
        let mut request = screen.request(Method::GET, path, Body::empty());
        request.extensions_mut().insert(known.clone());
        // A line goes on without end.
        let answer = tokio::time::timeout(Duration::from_secs(1), office.send(request)).await;
        assert_eq!(answer.is_err(), stays, "{path}");
        assert_eq!(known.is_known(), stays, "{path}");
    }
}

#[test]
fn a_name_says_where_a_screen_hangs() {
    assert_eq!(name("  Front   door "), Ok("Front door".to_owned()));
    assert_eq!(name(" \n"), Err(Refusal::NoName));
    assert_eq!(name(&"ñ".repeat(NAME_MAX)), Ok("ñ".repeat(NAME_MAX)));
    assert_eq!(name(&"a".repeat(NAME_MAX + 1)), Err(Refusal::NameTooLong));
}

proptest! {
    #[test]
    fn a_code_is_read_as_it_is_shown_and_shows_itself_to_no_log(seed: u64) {
        let code = WallCode::mint(&mut from_seed(seed));
        prop_assert_eq!(WallCode::typed(&code.to_string()), Some(code.clone()));
        let arabic: String = code.to_string().chars().map(|it| match it.to_digit(10) {
            Some(digit) => char::from_u32('٠' as u32 + digit).unwrap(),
            None => it,
        }).collect();
        prop_assert_eq!(WallCode::typed(&arabic), Some(code.clone()));
        prop_assert_eq!(format!("{code:?}"), "WallCode(…)");
    }

    #[test]
    fn whatever_is_typed_is_a_code_or_none(text in "\\PC{0,20}") {
        if let Some(it) = WallCode::typed(&text) {
            prop_assert_eq!(it.to_string().len(), 9);
        }
    }
}
