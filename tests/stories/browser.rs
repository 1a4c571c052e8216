//! In a real browser: the pages work by keyboard and on a phone, the display is live and says when it is not,
//! nothing breaks the content policy.

use crate::programs;
use backoffice::web::Access;
use serde_json::json;
use std::time::Duration;
use stories::{Browser, Desk, Extra, KioskProgram, Office, PASSWORD, Synced, extra};
use translations::Language;

const SOON: Duration = Duration::from_secs(2);
const PATIENT: Duration = Duration::from_secs(40);

fn visit() -> serde_json::Value {
    json!({"language": "ar", "answers": {"K09": ["asylum"], "K14": "no", "K08": "سلمى", "K29": ["seat"]}})
}

/// An office with an attorney, a receptionist and one visitor who waits.
fn office() -> (Office, KioskProgram) {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    kiosk.drive(&[visit()], Synced::Wait).unwrap();
    (office, kiosk)
}

fn sign_in(browser: &Browser, office: &Office, name: &str) {
    browser.go(&format!("{}/sign-in", office.url())).unwrap();
    browser.type_into("[name=name]", name).unwrap();
    browser.type_into("[name=password]", PASSWORD).unwrap();
    browser.type_into("[name=password]", "\u{e007}").unwrap();
    let gone = "return location.pathname !== '/sign-in'";
    browser.wait_until(gone, PATIENT).unwrap();
}

fn words(browser: &Browser) -> String {
    let said = browser.evaluate("return document.body.innerText").unwrap();
    said.as_str().unwrap().to_owned()
}

#[test]
fn reception_calls_by_keyboard_and_the_wall_shows_it_within_a_second() {
    let Some(driver) = extra(Extra::Browser, "reception calls") else {
        return;
    };
    let (office, _kiosk) = office();
    let wall = Browser::open(&driver, 1920, 1080).unwrap();
    wall.go(&format!("{}/display", office.url())).unwrap();
    let desk = Browser::open(&driver, 1280, 900).unwrap();
    sign_in(&desk, &office, "lee");
    desk.go(&format!("{}/queue", office.url())).unwrap();
    assert!(words(&desk).contains("A-001"));
    stories::demo::sit_in_browser(&desk).unwrap();
    desk.wait_for("[data-key=n]").unwrap();
    assert!(!words(&wall).contains("A-001"));

    desk.type_into("body", "n").unwrap();
    let shows = "return document.body.innerText.includes('A-001')";
    let took = wall.wait_until(shows, SOON).unwrap();
    assert!(took < Duration::from_secs(1), "took {took:?}");
    let html = wall
        .evaluate("return document.documentElement.outerHTML")
        .unwrap();
    assert!(
        !html.as_str().unwrap().contains("سلمى"),
        "no name on the wall"
    );

    // Recalled, seated and finished without a mouse.
    for (key, seen) in [("r", "A-001"), ("s", "A-001"), ("f", "A-001")] {
        desk.wait_for(&format!("[data-key={key}]")).unwrap();
        desk.type_into("body", key).unwrap();
        let here = format!("return document.body.innerText.includes('{seen}')");
        desk.wait_until(&here, SOON).unwrap();
    }
    for browser in [&wall, &desk] {
        assert_eq!(browser.complaints().unwrap(), [""; 0]);
    }
}

#[test]
fn a_wall_that_lost_the_office_says_so_and_catches_up_by_itself() {
    let Some(driver) = extra(Extra::Browser, "a wall that lost the office") else {
        return;
    };
    let (mut office, _kiosk) = office();
    let wall = Browser::open(&driver, 1920, 1080).unwrap();
    wall.go(&format!("{}/display", office.url())).unwrap();
    let is_lost =
        "const it = document.querySelector('.is-lost'); return it !== null && it.checkVisibility()";
    assert!(
        wall.wait_until(is_lost, Duration::from_millis(500))
            .is_err()
    );

    office.kill().unwrap();
    wall.wait_until(is_lost, PATIENT).unwrap();
    office.start().unwrap();
    let mut rosa: Desk = office.desk("rosa").unwrap();
    stories::demo::sit_at_first_window(&mut rosa).unwrap();
    stories::demo::call_next(&mut rosa).unwrap();
    let shows = "return document.body.innerText.includes('A-001')";
    wall.wait_until(shows, PATIENT).unwrap();
    let is_good = format!("return !(() => {{ {is_lost} }})()");
    wall.wait_until(&is_good, PATIENT).unwrap();
}

#[test]
fn pages_fit_a_phone_in_every_language_and_break_no_policy() {
    let Some(driver) = extra(Extra::Browser, "pages on a phone") else {
        return;
    };
    let (office, _kiosk) = office();
    office.add_staff("ruth", "director").unwrap();
    office.desk("lee").unwrap();
    let browser = Browser::open(&driver, 390, 844).unwrap();
    sign_in(&browser, &office, "ruth");
    let mut seen = 0;
    for language in Language::for_staff() {
        browser.go(&format!("{}/queue", office.url())).unwrap();
        stories::demo::read_in_browser(&browser, language.tag()).unwrap();
        for line in backoffice::routes().lines() {
            let is_page = line.method == "GET"
                && line.access != Access::Device
                && !line.path.contains('{')
                && !line.path.starts_with("/topics");
            if !is_page || ["/ca.pem", "/"].contains(&line.path) {
                continue;
            }
            browser
                .go(&format!("{}{}", office.url(), line.path))
                .unwrap();
            // Parts of pages stand at addresses of their own too.
            if browser
                .evaluate("return document.querySelector('main')")
                .unwrap()
                .is_null()
            {
                continue;
            }
            let wide = browser
                .evaluate("return document.documentElement.scrollWidth - innerWidth")
                .unwrap();
            assert!(
                wide.as_i64().unwrap() <= 0,
                "{} in {language} is {wide} px too wide",
                line.path
            );
            seen += 1;
        }
    }
    assert!(20 < seen, "only {seen} pages were seen");
    assert_eq!(browser.complaints().unwrap(), [""; 0]);
}
