//! One of everything that an address can name, so that every page and every verb finds what it asks for.

use crate::hearing::tone;
use shared::ids::CallId;
use shared::protocol::{Call, CallReason, Paper, REPORT_PATH, Report};
use stories::{Desk, Device, Office, Synced, empty_contents};
use uuid::Uuid;

/// The message that was corrected and recorded.
const MESSAGE: &str = "kiosk-back";

/// What there is in an office for the addresses to name.
pub(crate) struct Things {
    visit: String,
    kiosk: String,
    /// A kiosk that may be removed.
    spare: String,
    /// Somebody whose access may end.
    gone: String,
    call: String,
    look: String,
    asset: String,
}

impl Things {
    /// Brings them into an office; `lee` is an attorney and `ruth` a director there.
    pub(crate) fn of(office: &Office, lee: &mut Desk, ruth: &mut Desk) -> Things {
        let kiosk = office.kiosk("front door").unwrap();
        let visitor =
            serde_json::json!({"language": "en", "answers": {"K09": ["asylum"], "K10": "yes"}});
        kiosk.drive(&[visitor], Synced::Wait).unwrap();
        let spare = office.device("spare").unwrap();
        let call = calls(&spare);
        sends_what_is_set_aside(&spare);
        office.add_staff("gone", "volunteer").unwrap();
        let intake = stories::demo::intake_paths(lee).unwrap().remove(0);
        let record = lee
            .upload(&format!("/clips/es/{MESSAGE}"), &tone(8))
            .unwrap();
        assert_eq!(record.status, 303, "{}", record.body);
        let spare = spare.belonging().kiosk_id.to_string();
        let kiosks = ruth.get("/kiosks").unwrap().body;
        let mut paired = behind(&kiosks, "action=\"/kiosks/", "/revoke\"");
        paired.retain(|it| *it != spare);
        let staff = ruth.get("/staff").unwrap().body;
        let (_, gone) = staff.split_once(">gone<").expect("gone is on the page");
        let things = Things {
            visit: intake.trim_start_matches("/intakes/").to_owned(),
            kiosk: paired.remove(0),
            spare,
            gone: behind(gone, "/staff/", "/password").remove(0),
            call,
            look: behind(&kiosks, "/kiosks/look/", "/noted").remove(0),
            asset: behind(&staff, "/assets/", "\"").remove(0),
        };
        things.correct(lee);
        things
    }

    /// Corrects the words again, for whoever goes back to those that come with the program.
    pub(crate) fn correct(&self, lee: &mut Desk) {
        let path = self.path(&format!("/words/es/{MESSAGE}"));
        lee.get(&path).unwrap();
        let seen = lee.field(&path, "seen").unwrap();
        let typed = [("words", "Volver"), ("seen", seen.as_str())];
        assert_eq!(lee.post(&path, &typed).unwrap().status, 303);
    }

    /// An address with its variables filled in.
    pub(crate) fn path(&self, path: &str) -> String {
        let id = match path {
            "/kiosks/{id}/revoke" => &self.spare,
            it if it.contains("/call-answered/") => &self.call,
            it if it.starts_with("/kiosks/look/") => &self.look,
            it if it.starts_with("/kiosks/") => &self.kiosk,
            it if it.starts_with("/staff/") => &self.gone,
            _ => &self.visit,
        };
        let filled = path
            .replace("{id}", id)
            .replace("{tag}", "es")
            .replace("{message}", MESSAGE)
            .replace("{number}", "1")
            .replace("{file}", &self.asset);
        assert!(!filled.contains('{'), "nothing is known for {filled}");
        filled
    }
}

/// Everything that stands between `start` and `end`.
fn behind(page: &str, start: &str, end: &str) -> Vec<String> {
    let pieces = page.split(start).skip(1);
    let found = pieces.filter_map(|it| it.split_once(end));
    let short = found.map(|(it, _)| it.to_owned());
    short.filter(|it| it.len() < 80).collect()
}

/// A visitor at this kiosk asks for a person.
fn calls(kiosk: &Device) -> String {
    let id = Uuid::from_u128(7);
    let report = Report {
        version: "0.1.0".to_owned(),
        waiting: 0,
        paper: Paper::Good,
        fault: None,
        tickets: Vec::new(),
        calls: vec![Call {
            id: CallId(id),
            why: CallReason::Asked,
            language: None,
            speaks: None,
            at: shared::clock::Clock::now(&shared::clock::SystemClock),
        }],
        health: None,
    };
    let body = serde_json::to_vec(&report).unwrap();
    let said = kiosk.send("POST", REPORT_PATH, &body, |it| it).unwrap();
    assert_eq!(said.status, 204, "{}", said.body);
    id.to_string()
}

/// Two visits with one number: the second is set aside.
fn sends_what_is_set_aside(kiosk: &Device) {
    for status in [201, 409] {
        let record = kiosk.record(1, &empty_contents()).unwrap();
        let said = kiosk.put(record.frame.record_id, &record.to_bytes());
        assert_eq!(said.unwrap().status, status);
    }
}
