//! A survivor's visit from beginning to end: what she tells in a private room, how she is hidden, and the letter that waits for
//! her in a drawer.

use crate::letters::{begins, finishes, office_says};
use crate::programs;
use crate::things::behind;
use crate::{booth, secrets};
use serde_json::json;
use stories::{Desk, Office, Synced};

/// What she tells where nobody else hears it; occurs nowhere else.
const TOLD: &str = "Zyxwvut Avenue";

const NAME: &str = "Zunilda Quispe";

struct Story {
    office: Office,
    intake: String,
    person: String,
}

impl Story {
    /// She takes a number, tells the rest in a private room, and is put on record.
    fn begins() -> Story {
        let office = Office::open(&programs()).unwrap();
        for (name, role) in [
            ("lee", "attorney"),
            ("cora", "counsellor"),
            ("rosa", "reception"),
            ("ruth", "director"),
        ] {
            office.add_staff(name, role).unwrap();
        }
        let mut lee = office.desk("lee").unwrap();
        let door = office.kiosk("front door").unwrap();
        let visitor =
            json!({"language": "es", "answers": {"K08": "Zunilda", "K14": "yes", "K15": "woman"}});
        door.drive(&[visitor], Synced::Wait).unwrap();
        let intake = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
        let room = office.booth("small room").unwrap();
        let code = booth::code(&mut office.desk("rosa").unwrap(), visit(&intake));
        let told = json!({"language": "es", "code": code, "answers": {
            "Q53": "yes", "Q54": "yes",
            "Q55": [{"kind": ["home"], "where": TOLD, "reported": "no"}]}});
        let parts = room.drive(&[told], Synced::Wait).unwrap();
        assert_eq!(parts.len(), 1, "{parts:?}");
        let typed = [("role", "client"), ("given-0", NAME)];
        let done = lee.post(&format!("{intake}/people/new"), &typed).unwrap();
        let person = done.location.expect("she is on record");
        let person = person.trim_end_matches("/edit").to_owned();
        Story {
            office,
            intake,
            person,
        }
    }

    fn desk(&self, name: &str) -> Desk {
        self.office.desk(name).unwrap()
    }
}

fn visit(intake: &str) -> &str {
    intake.trim_start_matches("/intakes/")
}

fn done(desk: &mut Desk, to: &str, typed: &[(&str, &str)]) {
    let answer = desk.post(to, typed).unwrap();
    assert_eq!(answer.status, 303, "{to}: {}", answer.body);
}

#[test]
fn a_survivor_tells_in_private_is_hidden_and_is_given_her_letter_for_her_word() {
    let mut story = Story::begins();
    told_to_those_who_may_know(&story);
    hidden_from_a_colleague(&story);
    let letter = held_for_pick_up(&story);
    handed_out_for_her_word(&story, &letter);
    the_log_shows_it(&story);
    story.office.stop().unwrap();
    for words in [TOLD, NAME] {
        let found = secrets::files_with(story.office.folder(), words.as_bytes());
        assert_eq!(found, [""; 0], "what was told is sealed");
    }
}

fn told_to_those_who_may_know(story: &Story) {
    let restricted = format!("{}/restricted", story.intake);
    assert!(
        story
            .desk("lee")
            .get(&restricted)
            .unwrap()
            .body
            .contains(TOLD)
    );
    assert_eq!(story.desk("rosa").get(&restricted).unwrap().status, 403);
}

/// Before she is hidden a colleague finds and counts her; afterwards neither.
fn hidden_from_a_colleague(story: &Story) {
    let (mut lee, mut cora) = (story.desk("lee"), story.desk("cora"));
    let finds = |desk: &mut Desk| {
        desk.get("/people").unwrap();
        let found = desk
            .post("/people/search", &[("words", NAME)])
            .unwrap()
            .body;
        behind(&found, "href=\"/people/", "\"")
            .iter()
            .any(|it| story.person.ends_with(it.as_str()))
    };
    let counts = |desk: &mut Desk| {
        let inbox = desk.get("/inbox").unwrap().body;
        inbox.contains("Not picked up (\u{2068}1\u{2069})")
    };
    assert!(
        finds(&mut cora) && counts(&mut cora),
        "she is on record like others"
    );
    let protection = format!("{}/protection", story.person);
    done(&mut lee, &protection, &[("protection", "on")]);
    assert!(
        finds(&mut lee) && counts(&mut lee),
        "she is there for whoever works for her"
    );
    assert!(!finds(&mut cora), "not by her exact name");
    assert!(!counts(&mut cora), "nor is she counted");
    assert!(
        cora.get("/inbox")
            .unwrap()
            .body
            .contains("Not picked up (\u{2068}0\u{2069})")
    );
    for path in ["/intakes", "/people", "/selection"] {
        let page = cora.get(path).unwrap().body;
        assert!(
            !page.contains("Zunilda") && !page.contains("A-001"),
            "{path}"
        );
    }
    for path in [&story.intake, &story.person] {
        assert_eq!(cora.get(path).unwrap().status, 404, "{path}");
    }
}

/// The letter is finished, and goes nowhere: the rule says so, whoever asks it.
fn held_for_pick_up(story: &Story) -> String {
    let mut lee = story.desk("lee");
    let ask = [("channel", "mail"), ("purpose", "document")];
    let said = lee
        .post(&format!("{}/contact/ask", story.person), &ask)
        .unwrap();
    assert!(said.body.contains("Hold for pick-up"), "{}", said.body);
    office_says(&mut lee);
    let letter = begins(&mut lee, visit(&story.intake), "non-engagement");
    let finished = finishes(&mut lee, &letter);
    assert_eq!(finished.status, 303, "{}", finished.body);
    let page = lee.get(&letter).unwrap().body;
    assert!(page.contains("This person is protected."), "{page}");
    assert!(
        page.contains("No safe way to send anything is on record."),
        "{page}"
    );
    let leave = format!("{letter}/leave");
    for way in ["mail", "email"] {
        let refused = lee.post(&leave, &[("act", way)]).unwrap();
        assert_eq!(refused.status, 422, "{way}: {}", refused.body);
    }
    done(&mut lee, &leave, &[("act", "hold")]);
    let page = lee.get(&letter).unwrap().body;
    assert!(
        page.contains("Held for pick-up") && page.contains("Sending was refused: no safe way"),
        "{page}"
    );
    assert!(
        !page.contains(NAME),
        "the page of the letter does not name her"
    );
    let mut cora = story.desk("cora");
    for path in [
        letter.clone(),
        format!("{letter}/letter.pdf"),
        format!("{letter}/cover.pdf"),
    ] {
        assert_eq!(cora.get(&path).unwrap().status, 404, "{path}");
    }
    letter
}

/// She agreed on a word; whoever says another one is given nothing.
fn handed_out_for_her_word(story: &Story, letter: &str) {
    let mut lee = story.desk("lee");
    let agreed = format!("{}/contact/agreed", story.person);
    let version = lee.field(&agreed, "version").unwrap();
    let typed = [
        ("version", version.as_str()),
        ("word", "jacaranda"),
        ("picks_up", "yes"),
    ];
    done(&mut lee, &agreed, &typed);
    let contact = format!("{}/contact", story.person);
    assert!(
        !lee.get(&contact).unwrap().body.contains("jacaranda"),
        "the word is never shown"
    );
    let mut says = |word: &str| {
        let said = lee
            .post(&format!("{contact}/word"), &[("said", word)])
            .unwrap();
        said.body.contains("That is the word. You may speak.")
    };
    assert!(!says("magnolia"));
    assert!(says("Jacaranda"));
    done(&mut lee, &format!("{letter}/leave"), &[("act", "hand")]);
    let page = lee.get(letter).unwrap().body;
    assert!(page.contains("Handed over"), "{page}");
    let again = lee
        .post(&format!("{letter}/leave"), &[("act", "hand")])
        .unwrap();
    assert_eq!(again.status, 422, "it is handed over once");
}

/// The record of events tells every step and no word of what was told.
fn the_log_shows_it(story: &Story) {
    let events = story.desk("ruth").sees("/events").unwrap();
    for said in [
        "Intake read",
        "Person put on record",
        "Protection changed",
        "A hidden person was searched for and not shown",
        "Asked whether a person may be contacted",
        "Letter finished",
        "Sending a letter refused",
        "Letter left, held or voided",
        "What was agreed about contact changed",
        "Word of a caller compared",
    ] {
        assert!(events.contains(said), "{said}: {events}");
    }
    let log = story.office.read_log();
    for words in [TOLD, "Zunilda", "jacaranda", "magnolia"] {
        assert!(!events.contains(words) && !log.contains(words), "{words}");
    }
}
