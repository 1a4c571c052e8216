//! In a real browser: the pages work by keyboard, the display is live, nothing breaks the content policy.

use crate::programs;
use serde_json::json;
use std::time::Duration;
use stories::{Browser, Extra, Office, PASSWORD, Synced, extra};

fn visit() -> serde_json::Value {
    json!({"language": "ar", "answers": {"K09": ["asylum"], "K14": "no", "K08": "سلمى"}})
}

#[test]
fn reception_calls_by_keyboard_and_the_wall_shows_it_within_a_second() {
    let Some(driver) = extra(Extra::Browser, "reception calls") else {
        return;
    };
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    kiosk.drive(&[visit()], Synced::Wait).unwrap();

    let wall = Browser::open(&driver, 1920, 1080).unwrap();
    wall.go(&format!("{}/display", office.url())).unwrap();
    let desk = Browser::open(&driver, 1280, 900).unwrap();
    desk.go(&format!("{}/sign-in", office.url())).unwrap();
    desk.type_into("[name=name]", "lee").unwrap();
    desk.type_into("[name=password]", PASSWORD).unwrap();
    desk.click("main button").unwrap();
    desk.go(&format!("{}/queue", office.url())).unwrap();
    let page = desk.evaluate("return document.body.innerText").unwrap();
    assert!(page.as_str().unwrap().contains("A-001"), "{page}");
    stories::demo::sit_in_browser(&desk).unwrap();
    assert!(
        !wall
            .evaluate("return document.body.innerText")
            .unwrap()
            .as_str()
            .unwrap()
            .contains("A-001")
    );

    desk.type_into("body", "n").unwrap();
    let took = wall
        .wait_until(
            "return document.body.innerText.includes('A-001')",
            Duration::from_secs(2),
        )
        .unwrap();
    assert!(took < Duration::from_secs(1), "took {took:?}");
    let html = wall
        .evaluate("return document.documentElement.outerHTML")
        .unwrap();
    assert!(
        !html.as_str().unwrap().contains("سلمى"),
        "no name on the wall"
    );
}
