//! In a real browser: the pages work by keyboard and on a phone, the display is live and says when it is not,
//! nothing breaks the content policy.

use crate::programs;
use crate::things::{is_heard, offers_only};
use backoffice::access::Role;
use backoffice::web::Access;
use serde_json::json;
use std::time::Duration;
use stories::{Browser, Desk, Extra, KioskProgram, Office, PASSWORD, Synced, extra};
use translations::Language;

const SOON: Duration = Duration::from_secs(2);
const PATIENT: Duration = Duration::from_secs(40);

/// What on the wall is written too small to be read from eight metres; the button is for whoever stands before it.
pub(crate) const TOO_SMALL: &str = "
    const least = 0.034 * Math.min(innerWidth, innerHeight) - 0.5;
    const has = (it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    const texts = [...document.querySelectorAll('#wall *')].filter((it) => has(it) && it.checkVisibility());
    const size = (it) => parseFloat(getComputedStyle(it).fontSize);
    return texts.filter((it) => 0 < size(it) && size(it) < least).map((it) => it.textContent)";

/// What on the wall does not fit its place, or the screen; the words above a window must lie within their call.
pub(crate) const CUT_OFF: &str = "
    const beyond = (it) => innerWidth + 1 < it.right || innerHeight + 1 < it.bottom || it.left < -1 || it.top < -1;
    const all = [...document.querySelectorAll('#wall *, button.sound')].filter((it) => it.checkVisibility());
    const top = (it) => it.getBoundingClientRect().top;
    const cut = (it) => it.matches('.word') ? top(it) < top(it.closest('.call')) : getComputedStyle(it).overflow === 'hidden' && (it.clientWidth < it.scrollWidth || it.clientHeight < it.scrollHeight);
    return all.filter((it) => beyond(it.getBoundingClientRect()) || cut(it)).map((it) => `${it.className} ${it.scrollWidth} × ${it.scrollHeight}: ${it.textContent}`)";

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

pub(crate) fn sign_in(browser: &Browser, office: &Office, name: &str) {
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
    stories::demo::hang_in_browser(&wall, &office.url(), &office.wall_code().unwrap()).unwrap();
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
    stories::demo::hang_in_browser(&wall, &office.url(), &office.wall_code().unwrap()).unwrap();
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
fn two_walls_say_a_call_by_recordings_once_and_again_when_it_is_called_again() {
    let Some(driver) = extra(Extra::Browser, "walls that are heard") else {
        return;
    };
    let (office, kiosk) = office();
    office.add_staff("ruth", "director").unwrap();
    let (mut lee, mut ruth) = (office.desk("lee").unwrap(), office.desk("ruth").unwrap());
    for message in [
        "display-spoken-number",
        "spoken-a",
        "spoken-0",
        "spoken-2",
        "display-spoken-go",
        "spoken-1",
    ] {
        is_heard(&mut lee, &mut ruth, message);
    }
    // With more of them the languages on the wall take turns, by the minute.
    offers_only(&mut ruth, ["es", "en", "ar"]);
    let walls = [(1920, 1080), (1080, 1920)].map(|(width, height)| {
        let wall = Browser::open(&driver, width, height).unwrap();
        stories::demo::hang_in_browser(&wall, &office.url(), &office.wall_code().unwrap()).unwrap();
        wall
    });
    let is_on = "return document.querySelector('button.sound').ariaPressed === 'true'";
    for wall in &walls {
        wall.wait_for("button.sound:not([hidden])").unwrap();
        assert_eq!(
            wall.evaluate(is_on).unwrap(),
            false,
            "nobody has touched it"
        );
        wall.click("button.sound").unwrap();
        wall.wait_until(is_on, PATIENT).unwrap();
    }
    // The first visitor reads Arabic, of which nothing is recorded and no voice is there: silence. Then a Spanish one.
    kiosk
        .drive(
            &[json!({"language": "es", "answers": {"K09": ["letter"]}})],
            Synced::Wait,
        )
        .unwrap();
    stories::demo::sit_at_first_window(&mut lee).unwrap();
    let visit = |label: &str, page: &str| {
        let place = page.find(&format!(">{label}<")).expect("it is in the list");
        let link = page[..place].rfind("/queue/").expect("its page");
        page[link..].split('"').next().unwrap().to_owned()
    };
    let page = lee.get("/queue").unwrap().body;
    let spanish = visit("A-002", &page);
    let fetched = "performance.getEntriesByType('resource').filter((it) => it.name.includes('/display/clips/es/')).length";
    for (verb, heard) in [("call", 7), ("recall", 14)] {
        let done = lee.post(&format!("{spanish}/{verb}"), &[]).unwrap();
        assert_eq!(done.status, 303, "{}", done.body);
        for wall in &walls {
            wall.wait_until(&format!("return {heard} <= {fetched}"), PATIENT)
                .unwrap();
        }
    }
    for wall in &walls {
        assert_eq!(wall.evaluate(TOO_SMALL).unwrap(), json!([]));
        assert_eq!(wall.evaluate(CUT_OFF).unwrap(), json!([]));
        let once_each = format!("return {fetched} === 14");
        assert_eq!(wall.evaluate(&once_each).unwrap(), true);
        wall.click("button.sound").unwrap();
        assert_eq!(wall.evaluate(is_on).unwrap(), false, "switched off again");
        assert_eq!(wall.complaints().unwrap(), [""; 0]);
    }
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
            let may = match line.access {
                Access::Needs(it) => Role::Director.may(it),
                _ => true,
            };
            if !is_page || !may || ["/ca.pem", "/", "/statistics/file"].contains(&line.path) {
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

#[test]
fn a_cursor_that_waits_for_the_scanner_does_not_hold_the_queue_up() {
    let Some(driver) = extra(Extra::Browser, "a cursor in the queue") else {
        return;
    };
    let (office, kiosk) = office();
    let desk = Browser::open(&driver, 1280, 900).unwrap();
    sign_in(&desk, &office, "rosa");
    desk.go(&format!("{}/queue", office.url())).unwrap();
    desk.type_into("#code", "Z-9").unwrap();
    kiosk.drive(&[visit()], Synced::Wait).unwrap();
    let shows = "return document.querySelector('#queue').innerText.includes('A-002')";
    desk.wait_until(shows, PATIENT).unwrap();
    let typed = "const it = document.activeElement; return it.id === 'code' && it.value === 'Z-9'";
    desk.wait_until(typed, SOON).unwrap();
}

#[test]
fn whoever_has_switched_keys_off_calls_nobody_by_a_slip() {
    let Some(driver) = extra(Extra::Browser, "keys switched off") else {
        return;
    };
    let (office, _kiosk) = office();
    let desk = Browser::open(&driver, 1280, 900).unwrap();
    sign_in(&desk, &office, "rosa");
    let switch = || {
        desk.click("details.me summary").unwrap();
        desk.click("[data-keys]").unwrap();
        desk.click("#keys-on").unwrap();
        desk.click("#keys form button").unwrap();
    };
    switch();
    desk.go(&format!("{}/queue", office.url())).unwrap();
    stories::demo::sit_in_browser(&desk).unwrap();
    desk.wait_for("[data-key=n]").unwrap();
    desk.type_into("body", "n?gi").unwrap();
    let moved = "return location.pathname !== '/queue' || document.querySelector('[data-key=r], dialog[open]')";
    desk.wait_until(moved, Duration::from_millis(1500))
        .unwrap_err();
    switch();
    desk.type_into("body", "n").unwrap();
    desk.wait_for("[data-key=r]").unwrap();
    assert_eq!(desk.complaints().unwrap(), [""; 0]);
}
