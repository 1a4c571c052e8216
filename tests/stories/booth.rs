//! The private form, from the desk's code to the attorney's screen: real office, a kiosk at the door and one in a
//! private room.

use crate::programs;
use crate::secrets::files_with;
use serde_json::{Value, json};
use stories::{Desk, KioskProgram, Office, Synced, Taken};

/// Words that occur nowhere else.
const MARKERS: [&str; 2] = ["Zyxwvutia Nogales", "Qwertzuiop Precinct"];

/// An office with a visitor in the line, and a kiosk in a private room.
struct Morning {
    office: Office,
    booth: KioskProgram,
    visit: String,
}

impl Morning {
    fn begins() -> Morning {
        let office = Office::open(&programs()).unwrap();
        office.add_staff("lee", "attorney").unwrap();
        office.add_staff("rosa", "reception").unwrap();
        let door = office.kiosk("front door").unwrap();
        let booth = office.booth("small room").unwrap();
        let visitor = json!({"language": "es", "answers": {"K08": "Marisol", "K09": ["asylum"]}});
        let taken = door.drive(&[visitor], Synced::Wait).unwrap();
        assert_eq!(taken[0].label(), Some("A-001"));
        let mut lee = office.desk("lee").unwrap();
        let path = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
        Morning {
            visit: path.trim_start_matches("/intakes/").to_owned(),
            office,
            booth,
        }
    }

    /// What the desk's page shows.
    fn code(&self, desk: &mut Desk) -> String {
        code(desk, &self.visit)
    }

    fn page(&self, desk: &mut Desk, rest: &str) -> stories::Answer {
        desk.get(&format!("/intakes/{}{rest}", self.visit)).unwrap()
    }
}

/// What the desk's page shows for this visit.
pub(crate) fn code(desk: &mut Desk, visit: &str) -> String {
    // As a person would: from the page of the queue.
    assert!(desk.get("/queue").unwrap().body.contains("private-form"));
    // The button stands on a page that was looked at.
    desk.get("/queue").unwrap();
    let page = desk
        .post(&format!("/queue/{visit}/private-form"), &[])
        .unwrap();
    assert_eq!(page.status, 200, "{}", page.body);
    let shown = page.body.split("class=\"code giant\"").nth(1).unwrap();
    let shown = shown.split('<').next().unwrap();
    shown.chars().filter(char::is_ascii_digit).collect()
}

/// Two entries and one arrest.
fn form(code: &str) -> Value {
    json!({"language": "es", "code": code, "answers": {
        "Q35": [
            {"date": "2019-05", "place": MARKERS[0], "how": "no-check", "met": "no"},
            {"date": "2023", "place": "Laredo", "how": "visa", "document": "B2"},
        ],
        "Q48": "yes",
        "Q49": [{"date": "2021-02-03", "agency": MARKERS[1], "result": "dropped"}],
    }})
}

fn sections(taken: &[Taken]) -> Vec<String> {
    let word = |it: &Taken| match it {
        Taken::Part { section, label, .. } => format!("{section} {label}"),
        Taken::Ticket { label, .. } => format!("ticket {label}"),
        Taken::Refused { error, .. } => error.clone(),
    };
    taken.iter().map(word).collect()
}

#[test]
fn a_form_filled_in_in_private_reaches_those_who_may_read_it_and_nobody_else() {
    let mut morning = Morning::begins();
    let mut rosa = morning.office.desk("rosa").unwrap();
    let code = morning.code(&mut rosa);
    let filled = morning.booth.drive(&[form(&code)], Synced::Wait).unwrap();
    assert_eq!(sections(&filled), ["entry A-001", "police A-001"]);

    let progress = morning.page(&mut rosa, "/private-form").body;
    assert!(
        progress.contains("\u{2068}2\u{2069} of \u{2068}11\u{2069} parts"),
        "{progress}"
    );
    let page = morning.page(&mut rosa, "");
    assert_eq!(page.status, 200);
    for marker in MARKERS {
        assert!(!page.body.contains(marker), "reception reads nothing of it");
    }
    assert_eq!(morning.page(&mut rosa, "/restricted").status, 403);
    let mut lee = morning.office.desk("lee").unwrap();
    let restricted = morning.page(&mut lee, "/restricted").body;
    for marker in MARKERS {
        assert!(restricted.contains(marker), "{marker}");
    }
    assert!(
        morning
            .page(&mut lee, "")
            .body
            .contains("Notice of the private form")
    );

    // One visitor waits, and one record a line is taken out.
    let records = morning.office.export().unwrap();
    let lines: Vec<_> = records
        .iter()
        .map(|it| {
            (
                it["section"].as_str().unwrap(),
                it["label"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        lines,
        [("visit", "A-001"), ("entry", "A-001"), ("police", "A-001")]
    );
    assert!(
        records
            .iter()
            .all(|it| it["visit_id"] == records[0]["visit_id"])
    );
    assert_eq!(records[1]["answers"]["Q35"], form("")["answers"]["Q35"]);
    assert_eq!(records[2]["answers"]["Q49"], form("")["answers"]["Q49"]);
    assert!(records[1]["card"].is_null() && records[1]["notice"]["version"] == 2);
    let check = morning.office.check().unwrap();
    let counted = ["received", "opened", "quarantined", "waiting"].map(|it| check[it].clone());
    assert_eq!(counted, [3, 3, 0, 1].map(Value::from));
    let status = morning.booth.status().unwrap();
    assert_eq!(
        (&status["place"], &status["parts"]),
        (&json!("booth"), &json!(2))
    );
    assert_eq!(status["no_printer"], 0);

    // The code was for once, and nobody keeps it.
    let again = morning.booth.drive(&[form(&code)], Synced::Wait).unwrap();
    assert_eq!(sections(&again), ["this code is too old or has been used"]);
    morning.office.stop().unwrap();
    let nothing: Vec<String> = Vec::new();
    for needle in MARKERS {
        let (kiosk, office) = (morning.booth.folder(), morning.office.folder());
        assert_eq!(
            files_with(kiosk.parent().unwrap(), needle.as_bytes()),
            nothing
        );
        assert_eq!(
            files_with(office.parent().unwrap(), needle.as_bytes()),
            nothing
        );
    }
    assert!(!morning.office.read_log().contains(&code));
    assert!(!morning.booth.read_log().contains(&code));
}

#[test]
fn guessing_makes_the_kiosk_wait_and_a_kiosk_at_the_door_opens_nothing() {
    let morning = Morning::begins();
    let mut rosa = morning.office.desk("rosa").unwrap();
    let code = morning.code(&mut rosa);
    let right: u32 = code.parse().unwrap();
    let guesses: Vec<Value> = (1..=5)
        .map(|it| form(&format!("{:06}", (right + it) % 1_000_000)))
        .chain([form(&code)])
        .collect();
    let taken = sections(&morning.booth.drive(&guesses, Synced::DoNotWait).unwrap());
    assert_eq!(
        taken[..5],
        ["the office knows no such code"; 5].map(str::to_owned)
    );
    assert_eq!(
        taken[5],
        "the form cannot be opened now; the kiosk's log says why"
    );
    assert!(morning.booth.read_log().contains("too many wrong codes"));

    let door = morning.office.kiosk("hall").unwrap();
    let taken = sections(&door.drive(&[form(&code)], Synced::DoNotWait).unwrap());
    assert_eq!(
        taken,
        [r#"this kiosk stands in a waiting room and takes no "code""#]
    );
    let public = json!({"language": "en", "answers": {"K09": ["asylum"]}});
    let odd = json!({"language": "en", "code": code, "answers": {"K19": "312 555 0143"}});
    let taken = sections(
        &morning
            .booth
            .drive(&[public, odd], Synced::DoNotWait)
            .unwrap(),
    );
    assert!(taken[0].contains(r#"needs the "code""#), "{}", taken[0]);
    assert_eq!(
        taken[1],
        "K19: this question is not asked in a private room"
    );
    assert_eq!(morning.office.check().unwrap()["received"], 1);
}

#[test]
fn parts_come_in_while_the_office_is_locked_and_are_opened_later() {
    let mut morning = Morning::begins();
    let mut rosa = morning.office.desk("rosa").unwrap();
    let code = morning.code(&mut rosa);
    // Nobody with a key is there after the start.
    morning.office.stop().unwrap();
    morning.office.start().unwrap();
    let filled = morning.booth.drive(&[form(&code)], Synced::Wait).unwrap();
    assert_eq!(sections(&filled), ["entry A-001", "police A-001"]);
    let check = morning.office.check().unwrap();
    assert_eq!(
        (&check["received"], &check["sealed"]),
        (&json!(3), &json!(2))
    );
    let mut lee = morning.office.desk("lee").unwrap();
    assert!(
        morning
            .page(&mut lee, "/restricted")
            .body
            .contains(MARKERS[0])
    );
}

#[test]
fn pulling_the_plug_between_two_parts_keeps_the_sent_ones_and_nothing_in_the_clear() {
    let morning = Morning::begins();
    let mut rosa = morning.office.desk("rosa").unwrap();
    let code = morning.code(&mut rosa);
    let mut driving = morning.booth.start_fed(&[form(&code)]).unwrap();
    driving
        .wait_for_tickets(1, std::time::Duration::ZERO)
        .unwrap();
    let said = driving.pull_plug_after(std::time::Duration::ZERO).unwrap();
    let sent = said.lines().filter(|it| it.contains("section")).count();
    assert!(0 < sent, "{said}");
    let nothing: Vec<String> = Vec::new();
    for needle in MARKERS {
        let folder = morning.booth.folder().parent().unwrap();
        assert_eq!(files_with(folder, needle.as_bytes()), nothing);
    }
    // The next start delivers what was kept, once.
    morning.booth.drive(&[], Synced::Wait).unwrap();
    let kept = morning.booth.status().unwrap()["parts"].as_u64().unwrap();
    assert!(
        u64::try_from(sent).unwrap() <= kept,
        "{sent} told, {kept} kept"
    );
    let check = morning.office.check().unwrap();
    assert_eq!(check["received"], kept + 1);
    assert_eq!(check["quarantined"], 0);
    let records = morning.office.export().unwrap();
    assert_eq!(records[1]["answers"]["Q35"], form("")["answers"]["Q35"]);
}
