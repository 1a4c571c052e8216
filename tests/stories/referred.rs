//! An entry of the directory, a file for it, and a referral with its release, so that every address of referrals finds what it
//! asks for; and a referral from beginning to end with the keyboard alone.

use crate::keyboard::Keys;
use crate::programs;
use crate::things::behind;
use serde_json::json;
use shared::clock::{Clock, SystemClock};
use std::time::Duration;
use stories::{Browser, Desk, ENTER, Extra, Office, Shift, Synced, extra};
use translations::{Language, Text};

const PATIENCE: Duration = Duration::from_secs(20);

/// What the addresses of referrals can name.
pub(crate) struct Referred {
    resource: String,
    import: String,
    referral: String,
    release: String,
}

impl Referred {
    /// Brings them into an office; `lee` is an attorney and `ruth` a director there.
    pub(crate) fn of(lee: &mut Desk, ruth: &mut Desk, visit: &str) -> Referred {
        let entry = [
            ("organisation", "St. Brigid Pantry"),
            ("service-food", "yes"),
        ];
        let added = ruth.post("/referrals/directory/new", &entry).unwrap();
        let resource = last(&added.location.expect("the entry is added"));
        let file = b"organisation,services\nNew Clinic,medical\n";
        let brought = ruth.upload("/referrals/import", file).unwrap();
        let to = format!("/intakes/{visit}/referrals/to/{resource}");
        // Signed where it is day already may be tomorrow here.
        let today = SystemClock.now().date_naive() - chrono::TimeDelta::days(1);
        let today = today.to_string();
        let release = [
            ("release-kind-name", "yes"),
            ("purpose", "wish"),
            ("signed_on", today.as_str()),
            ("explained_in", "es"),
        ];
        let signed = lee.post(&format!("{to}/release"), &release).unwrap();
        assert_eq!(signed.status, 303, "{}", signed.body);
        let sent = lee.post(&to, &[("way", "cold"), ("reason", "wish")]);
        let page = lee.get(&format!("/intakes/{visit}/referrals")).unwrap();
        Referred {
            import: last(&brought.location.expect("the file is brought")),
            referral: last(&sent.unwrap().location.expect("the visitor is referred")),
            release: behind(&page.body, "/releases/", "/revoke").remove(0),
            resource,
        }
    }

    /// An address with what is known here filled in.
    pub(crate) fn fill(&self, path: &str) -> String {
        path.replace("{resource}", &self.resource)
            .replace("{import}", &self.import)
            .replace("{referral}", &self.referral)
            .replace("{release}", &self.release)
    }
}

/// The last part of an address.
fn last(address: &str) -> String {
    let path = address.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// Somebody in need of food, an organisation that helps, and an attorney at a small screen.
#[test]
fn a_visitor_is_sent_on_without_a_mouse_on_a_small_screen() {
    let Some(driver) = extra(Extra::Browser, "a referral without a mouse") else {
        return;
    };
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("ruth", "director").unwrap();
    let (mut lee, mut ruth) = (office.desk("lee").unwrap(), office.desk("ruth").unwrap());
    let entry = [
        ("organisation", "St. Brigid Pantry"),
        ("service-food", "yes"),
        ("phone", "(555) 555-0142"),
    ];
    let added = ruth.post("/referrals/directory/new", &entry).unwrap();
    assert_eq!(added.status, 303, "{}", added.body);
    let kiosk = office.kiosk("front door").unwrap();
    let visitor = json!({"language": "es", "answers": {"K08": "Zunilda", "K09": ["asylum"]}});
    kiosk.drive(&[visitor], Synced::Wait).unwrap();
    let intake = stories::demo::intake_paths(&mut lee).unwrap().remove(0);

    let browser = Browser::open(&driver, 390, 844).unwrap();
    let keys = Keys { browser: &browser };
    keys.sign_in(&office, "lee");
    browser.go(&format!("{}{intake}", office.url())).unwrap();
    let to = "main a[href*='/referrals/to/']";
    keys.enters(&format!("main a[href='{intake}/referrals']"), to);
    keys.enters(to, "form[action$='/release']");
    is_released(&keys);
    is_told(&keys);
    has_a_slip(&keys);
    // Whoever asked yesterday finds them on the list of today.
    let asked = SystemClock.now().date_naive() - chrono::TimeDelta::days(1);
    becomes_something(&keys, asked);
    keys.fits();

    let due = lee.get("/referrals/due").unwrap().body;
    let asked = asked.to_string();
    assert!(
        due.contains("St. Brigid Pantry") && due.contains(&asked),
        "{due}"
    );
    let events = ruth.sees("/events").unwrap();
    for said in [
        "Release recorded",
        "Visitor referred",
        "Outcome of a referral noted",
    ] {
        assert!(events.contains(said), "{said}: {events}");
    }
    assert!(!events.contains("St. Brigid") && !events.contains("Came with a bag"));
    assert!(!office.read_log().contains("St. Brigid"));
}

/// Without a release nothing is told; the visitor signs one.
fn is_released(keys: &Keys) {
    let warm = "return document.querySelector('button[value=warm]').disabled";
    assert_eq!(keys.browser.evaluate(warm).unwrap(), true);
    keys.ticks("[name=release-kind-name]");
    keys.types("select[name=purpose]", "Needs");
    keys.types("select[name=explained_in]", "Spanish");
    let after = "button[value=warm]:not([disabled])";
    keys.enters("form[action$='/release'] button", after);
}

/// Staff speak for the visitor.
fn is_told(keys: &Keys) {
    keys.types("select[name=reason]", "Needs");
    keys.ticks("[name=kind-name]");
    keys.enters("button[value=warm]", "form[action$='/outcome']");
    assert!(keys.reads().contains("What was told"), "{}", keys.reads());
}

/// The slip is printed in the visitor's language, and names nobody.
fn has_a_slip(keys: &Keys) {
    keys.enters("main a[href*='/slip']", "button[data-print]");
    let page = keys.reads();
    let spanish = Text::new(Language::find("es").unwrap()).of("slip-title");
    assert!(
        page.contains(&spanish) && page.contains("St. Brigid Pantry"),
        "{page}"
    );
    assert!(!page.contains("Zunilda"), "{page}");
    let watch = "window.print = () => { window.isPrinted = true }";
    keys.browser.evaluate(watch).unwrap();
    keys.tabs_to("button[data-print]");
    keys.browser.press(ENTER, Shift::Up).unwrap();
    let printed = "return window.isPrinted === true";
    keys.browser.wait_until(printed, PATIENCE).unwrap();
    keys.browser.evaluate("history.back()").unwrap();
}

/// What became of it, and when somebody asks again.
fn becomes_something(keys: &Keys, asked: chrono::NaiveDate) {
    keys.types("select[name=outcome]", "Accepted");
    // As the browser of these stories asks for a day: its month first.
    let typed = asked.format("%m%d%Y").to_string();
    keys.types("input[name=follow_up_on]", &typed);
    keys.types("textarea[name=note]", "Came with a bag.");
    keys.enters("form[action$='/outcome'] button.main", ".message.done");
    let page = keys.reads();
    let asked = asked.to_string();
    for said in ["Accepted", &asked, "Came with a bag."] {
        assert!(page.contains(said), "{said}: {page}");
    }
}
