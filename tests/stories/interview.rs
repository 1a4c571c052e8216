//! An intake from the kiosk to the end of its interview, by telephone and on paper, through a restart and a closed browser.

use crate::browser::sign_in;
use crate::programs;
use serde_json::{Value, json};
use std::time::Duration;
use stories::{Browser, Desk, ENTER, Extra, KioskProgram, Office, Shift, Synced, TAB, extra};

const PATIENT: Duration = Duration::from_secs(40);

/// An office with a visitor who has told the kiosk something.
fn morning() -> (Office, KioskProgram, String) {
    let office = Office::open(&programs()).unwrap();
    for (name, role) in [
        ("lee", "attorney"),
        ("cora", "counsellor"),
        ("rosa", "reception"),
        ("vera", "volunteer"),
        ("ruth", "director"),
    ] {
        office.add_staff(name, role).unwrap();
    }
    let kiosk = office.kiosk("front door").unwrap();
    let visitor = json!({"language": "es", "answers": {"K08": "Marisol", "K09": ["asylum"], "K10": "yes", "K11": "denial"}});
    kiosk.drive(&[visitor], Synced::Wait).unwrap();
    let mut lee = office.desk("lee").unwrap();
    let intake = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
    (office, kiosk, intake)
}

fn presses(desk: &mut Desk, path: &str, fields: &[(&str, &str)]) {
    let done = desk.post(path, fields).unwrap();
    assert_eq!(done.status, 303, "{path}: {}", done.body);
}

fn confirmed(office: &Office, intake: &str) -> Value {
    let visit = intake.trim_start_matches("/intakes/");
    let lines = office.export().unwrap();
    let found = lines.into_iter().find(|it| it["interview_of"] == visit);
    found.map_or(Value::Null, |it| it["confirmed"].clone())
}

#[test]
fn an_interview_confirms_what_was_told_outlives_a_restart_and_ends() {
    let (mut office, _kiosk, intake) = morning();
    let mut lee = office.desk("lee").unwrap();
    let inbox = lee.get("/inbox").unwrap().body;
    assert!(inbox.contains("A-001"), "{inbox}");
    presses(
        &mut lee,
        &format!("/inbox{}/pick-up", intake.trim_start_matches("/intakes")),
        &[],
    );
    let visit = format!("{intake}/interview/visit");
    assert!(lee.get(&visit).unwrap().body.contains("Told"));
    presses(
        &mut lee,
        &format!("{intake}/answers/K11/as-told"),
        &[("base", "0")],
    );
    presses(
        &mut lee,
        &format!("{intake}/answers/Q27"),
        &[("a", "Permiso Zyxwvut"), ("base", "0")],
    );
    presses(
        &mut lee,
        &format!("{intake}/answers/Q31"),
        &[("a.0.on", "31 mayo"), ("base", "0")],
    );
    office.stop().unwrap();
    office.start().unwrap();
    let mut lee = office.desk("lee").unwrap();
    let service = lee.get(&format!("{intake}/interview/service")).unwrap();
    assert!(service.body.contains("Permiso Zyxwvut"), "{}", service.body);
    let dates = lee.get(&format!("{intake}/interview/dates")).unwrap();
    assert!(dates.body.contains("31 mayo") && dates.body.contains("Kept as you wrote it"));
    presses(
        &mut lee,
        &format!("{intake}/answers/Q72"),
        &[("a", "Come back"), ("base", "0")],
    );
    let done = format!("{intake}/interview-done");
    let refused = lee.post(&done, &[]).unwrap();
    assert!(refused.body.contains("No safe way"), "{}", refused.body);
    presses(
        &mut lee,
        &format!("{intake}/answers/Q26"),
        &[("a", "comes back on 14 May"), ("base", "0")],
    );
    presses(&mut lee, &done, &[]);
    let out = confirmed(&office, &intake);
    assert_eq!(
        (&out["K11"], &out["Q72"]),
        (&json!("denial"), &json!("Come back"))
    );
    assert!(
        out.get("Q31").is_none(),
        "what is no answer yet is no answer"
    );
    office.stop().unwrap();
    let found = crate::secrets::files_with(office.folder(), b"Permiso Zyxwvut");
    assert_eq!(found, [""; 0], "what was written is sealed");
}

#[test]
fn each_role_sees_of_an_interview_what_is_for_it() {
    let (office, _kiosk, intake) = morning();
    let mut lee = office.desk("lee").unwrap();
    presses(&mut lee, &format!("{intake}/alone"), &[("alone", "yes")]);
    presses(
        &mut lee,
        &format!("{intake}/answers/Q48"),
        &[("a", "yes"), ("base", "0")],
    );
    presses(
        &mut lee,
        &format!("{intake}/answers/Q47"),
        &[("a", "Sealed Zyxwvut"), ("base", "0")],
    );
    for (name, police, identity, contact) in [
        ("cora", 404, 200, 200),
        ("rosa", 404, 404, 200),
        ("vera", 404, 404, 404),
        ("ruth", 200, 200, 200),
    ] {
        let mut desk = office.desk(name).unwrap();
        for (section, expected) in [
            ("police", police),
            ("identity", identity),
            ("contact", contact),
        ] {
            let page = desk.get(&format!("{intake}/interview/{section}")).unwrap();
            assert_eq!(page.status, expected, "{name} {section}");
        }
        let notes = desk.get(&format!("{intake}/answers/Q47")).unwrap();
        assert!(
            !notes.body.contains("Sealed Zyxwvut"),
            "{name} has not said that nobody else hears"
        );
    }
}

#[test]
fn a_telephone_intake_asks_first_whether_they_are_alone() {
    let (office, _kiosk, _) = morning();
    let mut lee = office.desk("lee").unwrap();
    let visit = lee.field("/inbox/phone", "visit").unwrap();
    let wanted = [
        ("visit", visit.as_str()),
        ("name", "Luz"),
        ("reads", "es"),
        ("lane", "consultation"),
    ];
    presses(&mut lee, "/inbox/phone", &wanted);
    let safety = format!("/intakes/{visit}/interview/safety");
    assert!(!lee.get(&safety).unwrap().body.contains("id=\"Q53\""));
    presses(
        &mut lee,
        &format!("/intakes/{visit}/alone"),
        &[("alone", "yes")],
    );
    assert!(lee.get(&safety).unwrap().body.contains("id=\"Q53\""));
    assert!(lee.get("/inbox?show=mine").unwrap().body.contains("Luz"));
}

#[test]
fn a_11_t1_a_paper_keyed_in_twice_leaves_the_office_like_a_kiosks_record() {
    let (office, _kiosk, of_kiosk) = morning();
    let mut lee = office.desk("lee").unwrap();
    let visit = lee.field("/queue/issue", "visit").unwrap();
    let wanted = [
        ("visit", visit.as_str()),
        ("way", "paper"),
        ("lane", "consultation"),
        ("reads", "es"),
        ("name", "Marisol"),
    ];
    presses(&mut lee, "/queue/issue", &wanted);
    let paper = [
        ("K08", "Marisol"),
        ("K09:asylum", "yes"),
        ("K10", "yes"),
        ("K11", "denial"),
    ];
    let mut cora = office.desk("cora").unwrap();
    presses(&mut lee, &format!("/intakes/{visit}/paper/1"), &paper);
    presses(&mut cora, &format!("/intakes/{visit}/paper/2"), &paper);
    presses(&mut cora, &format!("/intakes/{visit}/paper"), &[]);
    let lines = office.export().unwrap();
    let told = |visit: &str| {
        let mut own = lines.iter().filter(|it| it["visit_id"] == visit);
        own.next_back().map(|it| it["answers"].clone()).unwrap()
    };
    assert_eq!(told(&visit), told(of_kiosk.trim_start_matches("/intakes/")));
}

#[test]
fn an_interview_saves_itself_by_keyboard_on_a_small_screen_and_outlives_a_closed_browser() {
    let Some(driver) = extra(Extra::Browser, "an interview saves itself") else {
        return;
    };
    let (office, _kiosk, intake) = morning();
    let browser = Browser::open(&driver, 390, 844).unwrap();
    sign_in(&browser, &office, "lee");
    let page = format!("{}{intake}/interview/service", office.url());
    browser.go(&page).unwrap();
    let is_at = |css: &str| format!("return document.activeElement.matches({})", json!(css));
    let tab_to = |css: &str| {
        for _ in 0..200 {
            if browser.evaluate(&is_at(css)).unwrap() == true {
                return;
            }
            browser.press(TAB, Shift::Up).unwrap();
        }
        panic!("{css} is not reached by keys");
    };
    tab_to("#Q27 [name=a]");
    for letter in "A work permit".chars() {
        browser.press(letter, Shift::Up).unwrap();
    }
    browser.press(TAB, Shift::Up).unwrap();
    let saved = "return document.querySelector('#Q27-state p').textContent.includes('Saved')";
    browser.wait_until(saved, PATIENT).unwrap();
    let wide = "return document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(
        browser.evaluate(wide).unwrap(),
        true,
        "nothing is wider than the screen"
    );
    assert_eq!(browser.complaints().unwrap(), [""; 0]);
    drop(browser);
    let again = Browser::open(&driver, 390, 844).unwrap();
    sign_in(&again, &office, "lee");
    again.go(&page).unwrap();
    let kept = "return document.querySelector('#Q27 [name=a]').value";
    assert_eq!(again.evaluate(kept).unwrap(), "A work permit");
    // The plain button does the same.
    again.type_into("#Q27 [name=a]", " soon").unwrap();
    again
        .type_into("#Q27 .plain:last-of-type", &ENTER.to_string())
        .unwrap();
    let told = "return document.querySelector('#Q27 dl')?.textContent.includes('A work permit soon') ?? false";
    again.wait_until(told, PATIENT).unwrap();
}
