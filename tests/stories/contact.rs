//! Safe contact and safety at the desks: a survivor whom nobody reaches but as she said, and a call for help that reaches
//! every desk.

use crate::programs;
use crate::things::behind;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::time::{Duration, Instant};
use stories::{Desk, Office, Synced};

/// The person of the newest intake, put on record as who seeks help.
fn confirms(desk: &mut Desk, intake: &str, name: &str) -> String {
    let typed = [("role", "client"), ("given-0", name)];
    let done = desk.post(&format!("{intake}/people/new"), &typed).unwrap();
    let to = done.location.expect("somebody is on record");
    to.trim_end_matches("/edit").to_owned()
}

#[test]
fn a_survivor_is_reached_only_as_she_said_and_her_letter_is_held_for_pick_up() {
    let office = Office::open(&programs()).unwrap();
    for (name, role) in [
        ("lee", "attorney"),
        ("cora", "counsellor"),
        ("rosa", "reception"),
    ] {
        office.add_staff(name, role).unwrap();
    }
    let mut lee = office.desk("lee").unwrap();
    let (mut cora, mut rosa) = (office.desk("cora").unwrap(), office.desk("rosa").unwrap());
    let kiosk = office.kiosk("front door").unwrap();
    let visitor = json!({"language": "es", "answers": {
        "K14": "yes", "K15": "woman", "K08": "Zunilda", "K19": "555 123 4567", "K20": ["call"], "K21": "only-me",
        "K22": ["any"], "K24": "no"}});
    kiosk.drive(&[visitor], Synced::Wait).unwrap();
    let intake = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
    let person = confirms(&mut lee, &intake, "Zunilda Quispe");
    // What the kiosk was told is confirmed with her, alone, and taken on record.
    let page = lee.get(&format!("{intake}/contacts")).unwrap().body;
    assert!(
        page.contains("4567") && !page.contains("123 4567"),
        "masked: {page}"
    );
    let id = person.trim_start_matches("/people/");
    let take = [("source", "K19"), ("person", id)];
    let taken = lee.post(&format!("{intake}/contacts"), &take).unwrap();
    assert_eq!(taken.status, 303, "{}", taken.body);
    let again = lee.post(&format!("{intake}/contacts"), &take).unwrap();
    assert_eq!(again.status, 422, "nothing is written twice");
    let hidden = lee
        .post(&format!("{person}/protection"), &[("protection", "on")])
        .unwrap();
    assert_eq!(hidden.status, 303);
    // Under a code in lists, also for those who work for her.
    let people = lee.get("/people").unwrap().body;
    let code = behind(&people, "<bdi>#", "</bdi>").remove(0);
    assert!(!people.contains("Zunilda Quispe"));
    let queue = rosa.get("/queue").unwrap().body;
    assert!(
        queue.contains(&format!("#{code}")) && !queue.contains("Zunilda"),
        "{queue}"
    );
    // Nobody else finds her, counts her or contacts her.
    let found = cora
        .post("/people/search", &[("words", "Zunilda Quispe")])
        .unwrap()
        .body;
    assert!(
        found.contains("Nobody fits") && !found.contains(&code),
        "{found}"
    );
    assert_eq!(cora.get(&format!("{person}/contact")).unwrap().status, 404);
    assert_eq!(cora.get(&format!("{intake}/contacts")).unwrap().status, 404);
    let asked = |channel| [("channel", channel), ("purpose", "document")];
    let ask = format!("{person}/contact/ask");
    let seen = cora.post(&ask, &asked("mail")).unwrap();
    assert_eq!(seen.status, 404);
    let letter = lee.post(&ask, &asked("mail")).unwrap().body;
    assert!(letter.contains("Hold for pick-up"), "{letter}");
    let text = lee.post(&ask, &asked("text")).unwrap().body;
    assert!(text.contains("The person has not said yes"), "{text}");
    assert!(
        lee.sees(&format!("{person}/contact"))
            .unwrap()
            .contains("denied")
    );
}

#[test]
fn a_call_for_help_at_reception_reaches_another_desk_within_two_seconds() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let mut lee = office.desk("lee").unwrap();
    let mut rosa = office.desk("rosa").unwrap();
    let mut lines = BufReader::new(lee.topics("/topics").unwrap()).lines();
    let pressed = Instant::now();
    let answer = rosa.post("/safety/alarms", &[]).unwrap();
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (204, ""),
        "the page stays as it is"
    );
    let told = lines.find(|it| it.as_ref().is_ok_and(|it| it.contains("safety")));
    assert!(told.is_some_and(|it| it.is_ok()), "the other desk is told");
    let seen = lee.get("/safety/alerts").unwrap().body;
    assert!(
        seen.contains("rosa") && seen.contains("calls for help"),
        "{seen}"
    );
    assert!(pressed.elapsed() < Duration::from_secs(2));
    assert!(
        !rosa
            .get("/safety/alerts")
            .unwrap()
            .body
            .contains("calls for help")
    );
}
