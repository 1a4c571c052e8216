//! Whom the office takes on: from sixty records of a kiosk to the minutes of one meeting; a family with a conflict; somebody who
//! could not wait; and a meeting held without a mouse on a small screen.

use crate::crowd::{Crowd, Who};
use crate::form::Form;
use crate::keyboard::Keys;
use crate::programs;
use crate::things::behind;
use shared::clock::{Clock, SystemClock};
use shared::triage::Colour;
use stories::{Browser, Desk, Extra, Office, extra};

/// People of many places, whose names resemble each other as little as may be.
const NAMES: [&str; 60] = [
    "Adaeze Okonkwo",
    "Björn Lindqvist",
    "Chiamaka Eze",
    "Dilnoza Yusupova",
    "Emeka Nwosu",
    "Fatoumata Diallo",
    "Gulnara Bekova",
    "Hyun-woo Park",
    "Ixchel Tzoc",
    "Jelena Kovač",
    "Kwabena Mensah",
    "Lạc Nguyễn",
    "Mehmet Yıldız",
    "Nasrin Ahmadi",
    "Olena Shevchuk",
    "Pablo Quintero",
    "Quyên Trần",
    "Rukhsana Begum",
    "Selam Tesfaye",
    "Thiago Carvalho",
    "Ulises Xicay",
    "Vartan Petrosyan",
    "Wanjiru Kamau",
    "Xiulan Zhao",
    "Yohannes Berhe",
    "Zainab Conteh",
    "Aroldo Funes",
    "Bhavna Joshi",
    "Célestine Mbala",
    "Dorji Wangmo",
    "Esperance Uwase",
    "Farid Noorzai",
    "Giorgi Beridze",
    "Htun Zaw",
    "Indira Thapa",
    "Jean-Robert Pierre",
    "Khadija Warsame",
    "Luljeta Hoxha",
    "Mirwais Stanekzai",
    "Nokuthula Dube",
    "Oyunbileg Bat",
    "Phirun Sok",
    "Ramón Ixcoy",
    "Siobhan Gallagher",
    "Tupac Mamani",
    "Umida Karimova",
    "Valdete Gashi",
    "Wilmer Zelaya",
    "Ximena Bustos",
    "Yaw Boateng",
    "Zoltán Fehér",
    "Arvydas Kazlauskas",
    "Bolormaa Gantulga",
    "Cuauhtémoc Rendón",
    "Dalal Haddadin",
    "Ebru Çelik",
    "Finau Tupou",
    "Gebre Woldu",
    "Hamida Rahimi",
    "Isidro Velázquez",
];

/// Everything an attorney answers of a sheet by hand.
const SHEET: [(&str, &str); 12] = [
    ("gate-G2", "yes"),
    ("gate-G7", "yes"),
    ("gate-G8", "yes"),
    ("score-merit", "2"),
    ("note-merit", "Arguable."),
    ("score-harm", "2"),
    ("score-vulnerability", "1"),
    ("score-no-other-help", "1"),
    ("score-priority", "1"),
    ("score-capacity", "2"),
    ("score-readiness", "1"),
    ("score-funding", "1"),
];

const STAFF: [(&str, &str); 4] = [
    ("lee", "attorney"),
    ("ruth", "director"),
    ("cora", "counsellor"),
    ("fay", "full_representative"),
];

fn office() -> Office {
    let office = Office::open(&programs()).unwrap();
    for (name, role) in STAFF {
        office.add_staff(name, role).unwrap();
    }
    office
}

#[track_caller]
fn posts(desk: &mut Desk, path: &str, fields: &[(&str, &str)]) -> String {
    let done = desk.post(path, fields).unwrap();
    assert_eq!(done.status, 303, "{path}: {}", done.body);
    let to = done.location.unwrap_or_default();
    to.split('?').next().unwrap_or_default().to_owned()
}

/// Somebody of an intake is confirmed, and everybody whom their name resembles is somebody else.
fn is_clear(lee: &mut Desk, intake: &str, name: &str) {
    let party = [("role", "client"), ("given-0", name), ("sure", "yes")];
    posts(lee, &format!("{intake}/people/new"), &party);
    let to = format!("{intake}/conflicts");
    posts(lee, &to, &[]);
    let page = lee.get(&to).unwrap().body;
    let hidden = |it: &str| behind(&page, &format!("name=\"{it}\" value=\""), "\"");
    let (checks, parties, people) = (hidden("check"), hidden("party"), hidden("person"));
    for ((check, party), person) in checks.iter().zip(&parties).zip(&people) {
        let ruling = [
            ("check", check.as_str()),
            ("party", party),
            ("person", person),
            ("ruling", "somebody-else"),
            ("why", "Asked at the desk."),
        ];
        posts(lee, &format!("{to}/ruling"), &ruling);
    }
}

/// An intake is taken up, checked, screened and described; the address of its item.
fn prepared(lee: &mut Desk, intake: &str, name: &str) -> String {
    let typed = [("case_type", "ASYA"), ("forum", "agencies")];
    let item = posts(lee, &format!("{intake}/selection"), &typed);
    is_clear(lee, intake, name);
    let screening = [
        ("after", "0"),
        ("forum", "agencies"),
        ("conclusion", "eligible"),
        ("amount-1", "1200"),
        ("often-1", "month"),
        ("people-own", "3"),
        ("state", "NY"),
        ("area", "yes"),
    ];
    posts(lee, &format!("{intake}/screening"), &screening);
    let brief = [
        ("facts", "Came alone."),
        ("fund", "general"),
        ("hours", "20"),
    ];
    fills(lee, &item, "brief", &brief);
    item
}

/// Fills in a form of an item as its page stands.
fn fills(desk: &mut Desk, item: &str, form: &str, typed: &[(&str, &str)]) {
    let name = format!("seen-{form}");
    let seen = desk.field(item, &name).unwrap();
    let typed = [typed, &[(name.as_str(), seen.as_str())]].concat();
    posts(desk, &format!("{item}/{form}"), &typed);
}

fn on_agenda(lee: &mut Desk, intake: &str, name: &str) -> String {
    let item = prepared(lee, intake, name);
    let sheet = [&SHEET[..], &[("then", "agenda")]].concat();
    fills(lee, &item, "sheet", &sheet);
    item
}

/// A meeting of the day it is in the office, with two people.
fn meeting(desk: &mut Desk) -> String {
    let now = SystemClock.now().date_naive();
    // Wherever the office's clocks are, the first of these that is not past is its today.
    let days = [-1, 0, 1].map(|it| (now + chrono::TimeDelta::days(it)).to_string());
    let called = days.iter().find_map(|day| {
        let fields = [("day", day.as_str()), ("size", "several")];
        desk.post("/selection/meetings", &fields).unwrap().location
    });
    let meeting = called.expect("a meeting of today can be called");
    let page = desk.get(&meeting).unwrap().body;
    let to = format!("{meeting}/present");
    let mut form = Form::find(&page, &to).unwrap();
    let names: Vec<String> = behind(&page, "<label for=\"seat-", "</label>")
        .iter()
        .filter(|it| it.contains(">lee<") || it.contains(">ruth<"))
        .map(|it| format!("seat-{}", it.split('"').next().unwrap()))
        .collect();
    assert_eq!(names.len(), 2, "both are on the page");
    for name in &names {
        form.fill(name, "here");
    }
    posts(desk, &to, &form.sent());
    meeting
}

/// Votes on what is before them, as the form stands, and goes on; where that leads.
fn decides(desk: &mut Desk, at: &str, choice: &str, more: &[(&str, &str)]) -> String {
    let page = desk.get(at).unwrap().body;
    let mut form = Form::find(&page, at).unwrap();
    form.fill("choice", choice);
    for (name, value) in more {
        form.fill(name, value);
    }
    posts(desk, at, &form.sent())
}

/// An item that is taken up and a meeting, so that every address of selection finds what it asks for.
pub(crate) struct Selected {
    item: String,
    meeting: String,
}

impl Selected {
    /// Brings them into an office; `lee` is an attorney there.
    pub(crate) fn of(lee: &mut Desk, visit: &str) -> Selected {
        let last = |it: String| it.rsplit('/').next().unwrap_or_default().to_owned();
        let screening = [("after", "0"), ("conclusion", "ask")];
        posts(lee, &format!("/intakes/{visit}/screening"), &screening);
        let typed = [("case_type", "ASYA"), ("forum", "agencies")];
        let item = posts(lee, &format!("/intakes/{visit}/selection"), &typed);
        let later = SystemClock.now().date_naive() + chrono::TimeDelta::days(9);
        let later = later.to_string();
        let called = [("day", later.as_str()), ("size", "several")];
        let meeting = posts(lee, "/selection/meetings", &called);
        Selected {
            item: last(item),
            meeting: last(meeting),
        }
    }

    /// An address with what is known here filled in.
    pub(crate) fn fill(&self, path: &str) -> String {
        path.replace("{item}", &self.item)
            .replace("{meeting}", &self.meeting)
            .replace("{column}", "agenda")
    }
}

#[test]
fn a_mass_of_sixty_intakes_goes_through_one_meeting() {
    let office = office();
    let mut lee = office.desk("lee").unwrap();
    let mut crowd = Crowd::at(&office, "door");
    let colours = [Colour::Green, Colour::Yellow, Colour::Green, Colour::Orange];
    for (n, name) in NAMES.iter().enumerate() {
        let label = crowd.comes(Who {
            colour: colours[n % colours.len()],
            ..Who::default()
        });
        let intake = format!("/intakes/{}", crowd.visit(&label));
        on_agenda(&mut lee, &intake, name);
    }
    let mut ruth = office.desk("ruth").unwrap();
    let meeting = meeting(&mut ruth);
    let agenda = ruth.get(&meeting).unwrap().body;
    assert!(agenda.contains("Agenda (\u{2068}60\u{2069})"), "{agenda}");
    for name in NAMES {
        assert!(!agenda.contains(name), "the agenda is blind");
    }
    // The more urgent of equal points come first, and each vote leads on to the next item.
    let items = format!("{meeting}/items/");
    let (_, first) = agenda
        .split_once("class=\"button main\" href=\"")
        .expect("a first item");
    let first = first.split('"').next().unwrap().to_owned();
    let choices = ["full/merits", "brief/short-question", "refer/no-capacity"];
    let (mut at, mut seen) = (first, Vec::new());
    while at.starts_with(&items) {
        assert!(!seen.contains(&at), "nobody is voted on twice");
        seen.push(at.clone());
        at = decides(&mut ruth, &at, choices[seen.len() % choices.len()], &[]);
    }
    assert_eq!((seen.len(), at.as_str()), (60, meeting.as_str()));
    posts(&mut ruth, &format!("{meeting}/close"), &[]);
    let minutes = ruth.get(&format!("{meeting}/print")).unwrap().body;
    for number in 1..=60 {
        assert!(minutes.contains(&format!("S-{number:04}")), "{number}");
    }
    assert_eq!(minutes.matches("It is a good case").count(), 20);
    let board = ruth.get("/selection").unwrap().body;
    assert!(board.contains("Decided (60)") && board.contains("On the agenda (0)"));
    // Every decision leaves a paper to give.
    let item = behind(&board, "href=\"/selection/", "\"");
    let item = item.iter().find(|it| it.len() == 36).expect("an item");
    let page = ruth.get(&format!("/selection/{item}")).unwrap().body;
    assert!(page.contains("What follows, to be done"));
    assert!(office.check().is_ok());
}

#[test]
fn a_family_with_two_petitioners_and_a_conflict_leaves_with_neutral_words() {
    let office = office();
    let mut lee = office.desk("lee").unwrap();
    let mut cora = office.desk("cora").unwrap();
    let mut crowd = Crowd::at(&office, "door");
    let earlier = crowd.comes(Who::default());
    let earlier = format!("/intakes/{}", crowd.visit(&earlier));
    let helped = on_agenda(&mut lee, &earlier, "Juan Díaz Mora");
    let label = crowd.comes(Who::default());
    let intake = format!("/intakes/{}", crowd.visit(&label));
    let typed = [("case_type", "I130"), ("forum", "agencies")];
    let item = posts(&mut lee, &format!("{intake}/selection"), &typed);
    for (role, name) in [
        ("client", "Luz Pereira"),
        ("petitioner", "Marta Pereira"),
        ("petitioner", "Pedro Pereira"),
        ("adverse", "Juan Díaz Mora"),
    ] {
        let party = [("role", role), ("given-0", name), ("sure", "yes")];
        posts(&mut lee, &format!("{intake}/people/new"), &party);
    }
    let to = format!("{intake}/conflicts");
    posts(&mut lee, &to, &[]);
    assert!(
        cora.get(&item)
            .unwrap()
            .body
            .contains("Conflict check to be made")
    );
    let ruling: Vec<(&str, String)> = ["check", "party", "person"]
        .iter()
        .map(|it| (*it, lee.field(&to, it).unwrap()))
        .collect();
    let mut ruling: Vec<(&str, &str)> = ruling.iter().map(|it| (it.0, it.1.as_str())).collect();
    ruling.extend([("ruling", "conflict"), ("why", "He is our client.")]);
    posts(&mut lee, &format!("{to}/ruling"), &ruling);
    let page = cora.get(&item).unwrap().body;
    assert!(page.contains("Letter: we cannot help you, in neutral words"));
    assert!(page.contains("into their hand only"));
    assert!(
        !page.contains("Juan") && !page.contains("our client"),
        "nobody says why"
    );
    // A wall keeps a colleague from the one whom the office helps: no item, no count.
    let people = lee.get(&format!("{earlier}/people")).unwrap().body;
    let person = behind(&people, "href=\"/people/", "\"").remove(0);
    let staff = lee.get(&format!("/people/{person}")).unwrap().body;
    let wall = behind(&staff, "<option value=\"", "</option>");
    let fay = wall
        .iter()
        .find(|it| it.ends_with("fay"))
        .expect("fay works here");
    let fay = fay.split('"').next().unwrap();
    let tie = [("staff", fay), ("tie", "barred")];
    posts(&mut lee, &format!("/people/{person}/team"), &tie);
    let mut fay = office.desk("fay").unwrap();
    assert_eq!(fay.get(&helped).unwrap().status, 404);
    assert!(
        fay.get("/selection")
            .unwrap()
            .body
            .contains("On the agenda (0)")
    );
    assert!(
        lee.get("/selection")
            .unwrap()
            .body
            .contains("On the agenda (1)")
    );
}

#[test]
fn somebody_who_cannot_wait_is_taken_on_at_once_and_the_meeting_ratifies_it() {
    let office = office();
    let mut lee = office.desk("lee").unwrap();
    let mut crowd = Crowd::at(&office, "door");
    let label = crowd.comes(Who {
        colour: Colour::Red,
        ..Who::default()
    });
    let intake = format!("/intakes/{}", crowd.visit(&label));
    let item = prepared(&mut lee, &intake, NAMES[0]);
    fills(&mut lee, &item, "sheet", &SHEET);
    let now = [("choice", "full/emergency")];
    posts(&mut lee, &format!("{item}/at-once"), &now);
    let mut ruth = office.desk("ruth").unwrap();
    let meeting = meeting(&mut ruth);
    let agenda = ruth.sees(&meeting).unwrap();
    assert!(
        agenda.contains("Decided at once, to be ratified"),
        "{agenda}"
    );
    let id = item.rsplit('/').next().unwrap();
    let at = format!("{meeting}/items/{id}");
    let page = ruth.get(&at).unwrap().body;
    let form = Form::find(&page, &at).unwrap();
    assert_eq!(posts(&mut ruth, &at, &form.sent()), meeting);
    assert!(
        ruth.sees(&meeting)
            .unwrap()
            .contains("Nothing is before the meeting.")
    );
}

#[test]
fn a_meeting_is_held_without_a_mouse_on_a_small_screen() {
    let Some(driver) = extra(Extra::Browser, "a meeting without a mouse") else {
        return;
    };
    let office = office();
    let mut lee = office.desk("lee").unwrap();
    let mut crowd = Crowd::at(&office, "door");
    for name in &NAMES[..3] {
        let label = crowd.comes(Who::default());
        let intake = format!("/intakes/{}", crowd.visit(&label));
        on_agenda(&mut lee, &intake, name);
    }
    let meeting = meeting(&mut lee);
    let browser = Browser::open(&driver, 390, 844).unwrap();
    let keys = Keys { browser: &browser };
    keys.sign_in(&office, "lee");
    keys.enters(
        ".rooms a[href='/selection']",
        "a[href='/selection/meetings']",
    );
    keys.enters(
        "a[href='/selection/meetings']",
        "form[action='/selection/meetings']",
    );
    let own = format!("a[href='{meeting}']");
    keys.enters(&own, "a.button.main");
    keys.enters("a.button.main", "select[name=choice]");
    for left in (0..3).rev() {
        keys.types("select[name=choice]", "Full");
        let after = if left == 0 {
            "form[action$='/minutes']"
        } else {
            "select[name=choice]"
        };
        keys.enters("form[action*='/items/'] button.main", after);
    }
    assert!(keys.reads().contains("Nothing is before the meeting."));
    keys.fits();
}
