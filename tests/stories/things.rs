//! One of everything that an address can name, so that every page and every verb finds what it asks for.

use crate::booked::Booked;
use crate::form::Form;
use crate::hearing::tone;
use crate::kept_safe::KeptSafe;
use crate::letters::Letters;
use crate::referred::Referred;
use crate::selection::Selected;
use shared::ids::CallId;
use shared::protocol::{Call, CallReason, Paper, REPORT_PATH, Report};
use stories::{Desk, Device, Office, Synced, empty_contents};
use uuid::Uuid;

/// The message that was corrected and recorded.
const MESSAGE: &str = "kiosk-back";

/// The kind of office data of which there is a draft.
const DATA: &str = "federal-holidays";

/// What there is in an office for the addresses to name.
pub(crate) struct Things {
    visit: String,
    kiosk: String,
    /// A kiosk that may be removed.
    spare: String,
    wall: String,
    /// Somebody whose access may end.
    gone: String,
    credential: String,
    recognition: String,
    people: People,
    kept_safe: KeptSafe,
    call: String,
    look: String,
    asset: String,
    booked: Booked,
    /// What stands in the code of a ticket.
    token: String,
    workshop: String,
    station: String,
    /// Where the wall finds a recording.
    recording: String,
    referred: Referred,
    /// A policy that is in force, with a draft of its next version.
    policy: String,
    /// A line of the training log.
    training: String,
    /// A list of people that was brought.
    list: String,
    /// A list of papers of the visit, and one that may be put away.
    checklist: String,
    spare_checklist: String,
    selected: Selected,
    letters: Letters,
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
        let shipped = lee
            .get(&format!("/office/data/{DATA}/0/file"))
            .unwrap()
            .body;
        let draft = lee.upload(&format!("/office/data/{DATA}/new"), shipped.as_bytes());
        assert_eq!(draft.unwrap().status, 303);
        let intake = stories::demo::intake_paths(lee).unwrap().remove(0);
        let record = lee
            .upload(&format!("/clips/es/{MESSAGE}"), &tone(8))
            .unwrap();
        assert_eq!(record.status, 303, "{}", record.body);
        let spare_device = spare;
        let spare = spare_device.belonging().kiosk_id.to_string();
        let kiosks = ruth.get("/kiosks").unwrap().body;
        let mut paired = behind(&kiosks, "action=\"/kiosks/", "/revoke\"");
        paired.retain(|it| *it != spare);
        let staff = ruth.get("/staff").unwrap().body;
        let (before, _) = staff
            .split_once(">gone</bdi>")
            .expect("gone is on the page");
        let gone = behind(before, "/staff/", "\"").pop().unwrap();
        let (credential, recognition) = entitled(ruth, &gone);
        let (workshop, station) = workshop(ruth);
        office.wall().unwrap();
        let walls = ruth.get("/display/walls").unwrap().body;
        let (policy, training) = policy(ruth, &gone);
        let people = People::of(lee, &intake);
        let things = Things {
            policy,
            training,
            list: list(lee),
            checklist: checklist(lee, &intake, "I90"),
            spare_checklist: checklist(lee, &intake, "N400"),
            kept_safe: KeptSafe::of(lee, ruth, &people.one),
            workshop,
            station,
            referred: Referred::of(lee, ruth, intake.trim_start_matches("/intakes/")),
            selected: Selected::of(lee, intake.trim_start_matches("/intakes/")),
            letters: Letters::of(lee, intake.trim_start_matches("/intakes/")),
            visit: intake.trim_start_matches("/intakes/").to_owned(),
            kiosk: paired.remove(0),
            spare,
            wall: behind(&walls, "/display/walls/", "/unpair").remove(0),
            gone,
            credential,
            recognition,
            people,
            call,
            look: behind(&kiosks, "/kiosks/look/", "/noted").remove(0),
            asset: behind(&staff, "/assets/", "\"").remove(0),
            booked: Booked::of(ruth),
            token: takes_a_ticket(&spare_device, ruth),
            recording: is_heard(lee, ruth, "spoken-7"),
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
        if let Some(filled) = self.booked.path(path) {
            return filled;
        }
        if path.starts_with("/display/clips/") {
            return self.recording.clone();
        }
        let checklist = if path.ends_with("/papers/{checklist}/end") {
            &self.spare_checklist
        } else {
            &self.checklist
        };
        let id = match path {
            "/kiosks/{id}/revoke" => &self.spare,
            it if it.contains("/workshops/") => &self.workshop,
            it if it.contains("/call-answered/") => &self.call,
            it if it.starts_with("/kiosks/look/") => &self.look,
            it if it.starts_with("/kiosks/") => &self.kiosk,
            it if it.starts_with("/staff/{id}") => &self.gone,
            _ => &self.visit,
        };
        let filled = self
            .letters
            .fill(
                &self
                    .referred
                    .fill(&self.selected.fill(&self.kept_safe.fill(path))),
            )
            .replace("{id}", id)
            .replace("{tag}", "es")
            .replace("{message}", MESSAGE)
            .replace("{number}", "1")
            .replace("{station}", &self.station)
            .replace("{table}", "1")
            .replace("{lane}", "desk")
            .replace("{wall}", &self.wall)
            .replace("{code}", &self.token)
            .replace("{party}", &self.people.party)
            .replace("{person}", &self.people.one)
            .replace("{other}", &self.people.other)
            .replace("{version}", "1")
            .replace("{merge}", &self.people.merge)
            .replace("{relation}", &self.people.relation)
            .replace("{staff}", &self.gone)
            .replace("{credential}", &self.credential)
            .replace("{recognition}", &self.recognition)
            .replace("{appointment}", self.booked.appointment())
            .replace("{policy}", &self.policy)
            .replace("{training}", &self.training)
            .replace("{list}", &self.list)
            .replace("{checklist}", checklist)
            .replace("{file}", &self.asset)
            .replace("{data}", DATA)
            .replace("{edition}", "1")
            .replace("{section}", "identity")
            .replace("{question}", "Q08");
        assert!(!filled.contains('{'), "nothing is known for {filled}");
        filled
    }
}

/// Two people on record, somebody who was put together with the first, and somebody who is related to them.
struct People {
    one: String,
    other: String,
    merge: String,
    relation: String,
    /// The first one's part in the matter of a visit.
    party: String,
}

impl People {
    fn of(lee: &mut Desk, intake: &str) -> People {
        let [one, other, merged, mother] =
            ["Ana Flores", "Omar Haddad", "Bo Lin", "Rosa Pereira"].map(|it| on_record(lee, it));
        let to = format!("/people/{one}");
        let done = lee.post(&format!("{to}/same/{merged}"), &[]).unwrap();
        assert_eq!(done.status, 303, "{}", done.body);
        let relation = [("relation", "parent"), ("other", mother.as_str())];
        let done = lee.post(&format!("{to}/relations"), &relation).unwrap();
        assert_eq!(done.status, 303, "{}", done.body);
        let part = [("person", one.as_str()), ("role", "client")];
        let done = lee.post(&format!("{intake}/people"), &part).unwrap();
        assert_eq!(done.status, 303, "{}", done.body);
        let people = lee.get(&format!("{intake}/people")).unwrap().body;
        let page = lee.get(&to).unwrap().body;
        People {
            party: behind(&people, &format!("{intake}/people/"), "/remove").remove(0),
            merge: behind(&page, &format!("{to}/parts/"), "/part").remove(0),
            relation: behind(&page, &format!("{to}/relations/"), "/end").remove(0),
            one,
            other,
        }
    }
}

/// The papers of a case are listed.
fn checklist(lee: &mut Desk, intake: &str, of: &str) -> String {
    let papers = format!("{intake}/papers");
    lee.get(&papers).unwrap();
    let begun = lee.post(&papers, &[("case_type", of)]).unwrap();
    assert_eq!(begun.status, 303, "{}", begun.body);
    let page = lee.get(&papers).unwrap().body;
    behind(&page, "id=\"list-", "\"").pop().unwrap()
}

/// Somebody brings a list of people.
fn list(lee: &mut Desk) -> String {
    lee.get("/people/lists").unwrap();
    let brought = lee.upload(
        "/people/lists",
        b"given,born\nZarmina,2001\nBad Date,31/12/1990\n",
    );
    let to = brought.unwrap().location.expect("a list is brought");
    to.trim_start_matches("/people/lists/").to_owned()
}

/// A policy is published and written anew, and somebody has been taught something.
fn policy(ruth: &mut Desk, staff: &str) -> (String, String) {
    let typed = [
        ("title-en", "Notes"),
        ("body-en", "Write them on the day."),
        ("within_days", "14"),
    ];
    ruth.get("/policies/new").unwrap();
    let added = ruth.post("/policies/new", &typed).unwrap();
    let draft = added.location.expect("a policy is written");
    let policy = behind(&draft, "/policies/", "/draft").remove(0);
    for (verb, typed) in [("publish", &[("edits", "0")][..]), ("revise", &[])] {
        let done = ruth.post(&format!("/policies/{policy}/{verb}"), typed);
        assert_eq!(done.unwrap().status, 303, "{verb}");
    }
    let line = [
        ("staff", staff),
        ("topic", "Asylum basics"),
        ("held_on", "2026-01-02"),
        ("hours", "2"),
    ];
    let added = ruth.post("/policies/training", &line).unwrap();
    assert_eq!(added.status, 303, "{}", added.body);
    let log = ruth.get("/policies/training").unwrap().body;
    let training = behind(&log, "/policies/training/", "/strike").remove(0);
    (policy, training)
}

fn on_record(lee: &mut Desk, name: &str) -> String {
    let typed = [("given-0", name), ("sure", "yes")];
    let added = lee.post("/people", &typed).unwrap();
    let to = added.location.expect("somebody is on record");
    to.trim_start_matches("/people/").to_owned()
}

/// Somebody has a credential, and the organisation is recognised.
fn entitled(ruth: &mut Desk, staff: &str) -> (String, String) {
    let own = format!("/staff/{staff}");
    let credential = [
        ("kind", "supervised"),
        ("number", ""),
        ("jurisdiction", ""),
        ("organisation", ""),
        ("granted_on", "2026-01-01"),
        ("expires_on", ""),
    ];
    let added = ruth
        .post(&format!("{own}/credentials"), &credential)
        .unwrap();
    assert_eq!(added.status, 303, "{}", added.body);
    let recognition = [
        ("organisation", "Casa Abierta"),
        ("location", "Main Street"),
        ("granted_on", "2026-01-01"),
        ("expires_on", "2031-12-31"),
        ("is_here", "yes"),
    ];
    let added = ruth.post("/staff/recognitions", &recognition).unwrap();
    assert_eq!(added.status, 303, "{}", added.body);
    let person = ruth.get(&own).unwrap().body;
    let board = ruth.get("/staff/credentials").unwrap().body;
    let credential = behind(&person, &format!("{own}/credentials/"), "/renewal").remove(0);
    (
        credential,
        behind(&board, "/staff/recognitions/", "/end").remove(0),
    )
}

/// Somebody holds a ticket, and may look at their own telephone.
fn takes_a_ticket(kiosk: &Device, ruth: &mut Desk) -> String {
    lets_telephones_look(ruth);
    let (record, token) = kiosk.ticket(2, &empty_contents()).unwrap();
    let said = kiosk
        .put(record.frame.record_id, &record.to_bytes())
        .unwrap();
    assert_eq!(said.status, 201, "{}", said.body);
    token.text()
}

/// Visitors' own telephones may look: the office names a public address.
pub(crate) fn lets_telephones_look(ruth: &mut Desk) {
    let address = ("public_address", "https://numbers.example.org");
    changes_the_office(ruth, &[address]);
}

/// The office offers these languages and no others, in this order.
pub(crate) fn offers_only(ruth: &mut Desk, tags: [&str; 3]) {
    let form = ruth.get("/office").unwrap().body;
    let form = Form::find(&form, "/office").unwrap();
    let offered = form.names().filter_map(|name| {
        let place = tags
            .iter()
            .position(|it| name.strip_prefix("place-") == Some(*it));
        let place = place.map_or("", |it| ["1", "2", "3"][it]);
        name.starts_with("place-").then_some((name, place))
    });
    changes_the_office(ruth, &offered.collect::<Vec<_>>());
}

/// Sends the form of the office as it is, but for what is changed.
pub(crate) fn changes_the_office(ruth: &mut Desk, changes: &[(&str, &str)]) {
    let page = ruth.get("/office").unwrap().body;
    let mut form = Form::find(&page, "/office").unwrap();
    for (name, value) in changes {
        form.fill(name, value);
    }
    let saved = ruth.post("/office", &form.sent()).unwrap();
    assert_eq!(saved.status, 303, "{}", saved.body);
}

/// A workshop of today that is open, and its first station.
fn workshop(ruth: &mut Desk) -> (String, String) {
    let today = shared::clock::Clock::now(&shared::clock::SystemClock);
    // Wherever the office's clocks are, one of these is its today.
    let days = [0, 1, -1].map(|it| today.date_naive() + chrono::TimeDelta::days(it));
    for day in days {
        let day = day.to_string();
        let facts = [
            ("name", "Naturalization day"),
            ("place", "Parish hall"),
            ("day", day.as_str()),
            ("capacity", "300"),
        ];
        let Some(edit) = ruth.post("/workshops", &facts).unwrap().location else {
            continue;
        };
        let address = edit.trim_end_matches("/edit").to_owned();
        let opened = ruth.post(&format!("{address}/open"), &[]).unwrap();
        if opened.status == 303 {
            let page = ruth.get(&edit).unwrap().body;
            let station = behind(&page, "name=\"station-id-0\" value=\"", "\"").remove(0);
            return (
                address.trim_start_matches("/workshops/").to_owned(),
                station,
            );
        }
    }
    panic!("a workshop of today can be opened")
}

/// Part of a call is recorded in Spanish by one and approved by another; where the wall finds it.
pub(crate) fn is_heard(lee: &mut Desk, ruth: &mut Desk, message: &str) -> String {
    lee.get("/clips/es").unwrap();
    let record = lee.upload(&format!("/clips/es/{message}"), &tone(3));
    assert_eq!(record.unwrap().status, 303, "{message}");
    let page = ruth.get("/clips/es?file=numbers").unwrap().body;
    let place = format!("id=\"{message}\"");
    let (_, beside) = page.split_once(&place).expect("its place");
    let mark = behind(beside, "name=\"sha256\" value=\"", "\"").remove(0);
    let approve = format!("/clips/es/{message}/approve");
    let done = ruth.post(&approve, &[("sha256", &mark)]).unwrap();
    assert_eq!(done.status, 303, "{}", done.body);
    format!("/display/clips/es/{message}/{mark}")
}

/// Everything that stands between `start` and `end`.
pub(crate) fn behind(page: &str, start: &str, end: &str) -> Vec<String> {
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
        form: None,
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
