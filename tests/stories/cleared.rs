//! A conflict check, ruled on with the keyboard alone on a small screen: in English, and in Arabic from right to left.

use crate::keyboard::{DOWN, Keys};
use crate::programs;
use serde_json::json;
use std::time::Duration;
use stories::{Browser, Desk, Extra, KioskProgram, Office, Shift, Synced, extra};
use translations::{Language, Text};

const PATIENCE: Duration = Duration::from_secs(20);

/// Who is on record, and who comes: the very name, one that is written otherwise, and one in another script.
const RESEMBLE: [(&str, &str, &str); 3] = [
    ("Juan Díaz Mora", "adverse", "Juan Díaz Mora"),
    (
        "Marta Pereyra Quiroga",
        "petitioner",
        "Marta Pereira Quiroga",
    ),
    ("سلمى حداد", "client", "Salma Haddad"),
];

/// Why each of them is shown, as messages.
const WHY: [&str; 3] = [
    "people-reason-same-name",
    "people-reason-sounds-alike",
    "people-reason-other-script",
];

/// An office with three people on record, and a visitor in whose matter three others have a part.
fn morning() -> (Office, KioskProgram, String) {
    let office = Office::open(&programs()).unwrap();
    for (name, role) in [
        ("lee", "attorney"),
        ("fay", "full_representative"),
        ("cora", "counsellor"),
    ] {
        office.add_staff(name, role).unwrap();
    }
    let mut lee = office.desk("lee").unwrap();
    for (name, _, _) in RESEMBLE {
        puts(&mut lee, "/people", &[("given-0", name), ("sure", "yes")]);
    }
    let kiosk = office.kiosk("front door").unwrap();
    let visitor = json!({"language": "ar", "answers": {"K08": "Salma", "K09": ["family"]}});
    kiosk.drive(&[visitor], Synced::Wait).unwrap();
    let intake = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
    for (_, role, name) in RESEMBLE {
        let typed = [("role", role), ("given-0", name), ("sure", "yes")];
        puts(&mut lee, &format!("{intake}/people/new"), &typed);
    }
    (office, kiosk, intake)
}

fn puts(desk: &mut Desk, to: &str, typed: &[(&str, &str)]) {
    let done = desk.post(to, typed).unwrap();
    assert_eq!(done.status, 303, "{to}: {}", done.body);
}

/// A desk on a small screen, read in one language.
struct Small<'a> {
    keys: Keys<'a>,
    text: Text,
}

impl Small<'_> {
    fn says(&self, message: &str) -> bool {
        self.keys.reads().contains(&self.text.of(message))
    }

    /// The forms with which somebody is still to be ruled on.
    fn waits_for_open(&self, count: usize) {
        let open = "document.querySelectorAll('details[open] form[action$=\"/ruling\"]').length";
        let is_so = format!("return {open} === {count}");
        self.keys.browser.wait_until(&is_so, PATIENCE).unwrap();
    }

    /// Rules on whoever is next: `steps` choices below the first, for this reason.
    fn rules(&self, steps: usize, why: &str) {
        self.keys.tabs_to("details[open] [name=ruling]");
        let browser = self.keys.browser;
        browser.press(' ', Shift::Up).unwrap();
        for _ in 0..steps {
            browser.press(DOWN, Shift::Up).unwrap();
        }
        self.keys.types("details[open] textarea[name=why]", why);
        self.keys.enters(
            "details[open] form[action$='/ruling'] button",
            ".message.done",
        );
    }
}

/// From the intake to a check that is clear.
fn is_cleared_by_keys(driver: &str, language: &str) {
    let (office, _kiosk, intake) = morning();
    let browser = Browser::open(driver, 390, 844).unwrap();
    let small = Small {
        keys: Keys { browser: &browser },
        text: Text::new(Language::find(language).unwrap()),
    };
    small.keys.sign_in(&office, "lee");
    stories::demo::read_in_browser(&browser, language).unwrap();
    browser.go(&format!("{}{intake}", office.url())).unwrap();
    small.keys.enters(
        &format!("main a[href='{intake}/conflicts']"),
        "form[action$='/conflicts']",
    );
    assert!(small.says("conflicts-not-made"), "{}", small.keys.reads());
    small.keys.enters(
        "form[action$='/conflicts'] button",
        "details[open] form[action$='/ruling']",
    );
    small.waits_for_open(3);
    let page = small.keys.reads();
    for (on_record, _, comes) in RESEMBLE {
        assert!(page.contains(on_record) && page.contains(comes), "{page}");
    }
    for reason in WHY {
        assert!(small.says(reason), "{reason}: {page}");
    }
    let direction = browser.evaluate("return document.documentElement.dir");
    let expected = if language == "ar" { "rtl" } else { "ltr" };
    assert_eq!(direction.unwrap(), expected);
    who_may_not_rule_learns_who_may(&office, &intake);
    // The first choice, the second, and the first again, each with a reason.
    for (left, (steps, why)) in [
        (0, "Another birth."),
        (1, "Her own file."),
        (0, "Asked her."),
    ]
    .into_iter()
    .enumerate()
    .map(|(at, it)| (2 - at, it))
    {
        small.rules(steps, why);
        small.waits_for_open(left);
        let quoted =
            "return [...document.querySelectorAll('blockquote')].map((it) => it.innerText.trim())";
        let quoted = browser.evaluate(quoted).unwrap();
        assert!(quoted.as_array().unwrap().contains(&json!(why)), "{quoted}");
    }
    let page = small.keys.reads();
    assert!(small.says("conflicts-clear"), "{page}");
    assert!(
        small.says("conflicts-ruling-no-conflict") && page.contains("lee"),
        "{page}"
    );
    small.keys.fits();
    let mut cora = office.desk("cora").unwrap();
    let seen = cora.sees(&intake).unwrap();
    assert!(
        seen.contains("Clear: all who were found are ruled on"),
        "{seen}"
    );
    assert!(!cora.get(&intake).unwrap().body.contains("Another birth."));
}

/// A representative reads whom the check found and who rules on it; their own word counts for nothing.
fn who_may_not_rule_learns_who_may(office: &Office, intake: &str) {
    let mut fay = office.desk("fay").unwrap();
    let to = format!("{intake}/conflicts");
    let page = fay.get(&to).unwrap().body;
    assert!(page.contains("Juan Díaz Mora") && !page.contains("name=\"ruling\""));
    let said = page.matches("A director or an attorney rules on this.");
    assert_eq!(said.count(), 3);
    let refused = fay.post(&format!("{to}/ruling"), &[]).unwrap();
    assert_eq!(refused.status, 403);
    let mut cora = office.desk("cora").unwrap();
    assert_eq!(cora.get(&to).unwrap().status, 403);
    assert!(cora.sees(intake).unwrap().contains("to rule on"));
}

#[test]
fn a_conflict_check_is_cleared_without_a_mouse_on_a_small_screen() {
    let Some(driver) = extra(Extra::Browser, "a conflict check without a mouse") else {
        return;
    };
    is_cleared_by_keys(&driver, "en");
}

#[test]
fn a_conflict_check_is_cleared_from_right_to_left() {
    let Some(driver) = extra(Extra::Browser, "a conflict check in Arabic") else {
        return;
    };
    is_cleared_by_keys(&driver, "ar");
}
