//! What becomes of an intake at the desks: people confirmed face to face, the conflict check, and who is hidden from whom.

use crate::programs;
use crate::things::behind;
use serde_json::json;
use stories::{Desk, Office, Synced};

/// The address of the intake that was taken last.
fn newest(desk: &mut Desk) -> String {
    stories::demo::intake_paths(desk).unwrap().remove(0)
}

/// Puts somebody on record who was named in an intake, and answers their page.
fn confirms(desk: &mut Desk, intake: &str, role: &str, name: &str) -> String {
    let typed = [("role", role), ("given-0", name)];
    let done = desk.post(&format!("{intake}/people/new"), &typed).unwrap();
    let to = done.location.expect("somebody is on record");
    to.trim_end_matches("/edit").to_owned()
}

fn rules(desk: &mut Desk, intake: &str, ruling: &str, why: &str) {
    let to = format!("{intake}/conflicts");
    let fields: Vec<(&str, String)> = ["check", "party", "person"]
        .iter()
        .map(|it| (*it, desk.field(&to, it).unwrap()))
        .collect();
    let mut typed: Vec<(&str, &str)> = fields.iter().map(|(it, v)| (*it, v.as_str())).collect();
    typed.extend([("ruling", ruling), ("why", why)]);
    let done = desk.post(&format!("{to}/ruling"), &typed).unwrap();
    assert_eq!(done.status, 303, "{}", done.body);
}

#[test]
fn a_family_with_two_petitioners_and_a_conflict() {
    let office = Office::open(&programs()).unwrap();
    for (name, role) in [
        ("lee", "attorney"),
        ("rosa", "reception"),
        ("cora", "counsellor"),
    ] {
        office.add_staff(name, role).unwrap();
    }
    let mut lee = office.desk("lee").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    // Last month the office helped Juan, against whom somebody comes today.
    kiosk
        .drive(&[json!({"language": "es", "answers": {"K09": ["family"], "K17": {"given": "Juan", "family1": "Díaz", "family2": "Mora"}}})], Synced::Wait)
        .unwrap();
    let earlier = newest(&mut lee);
    confirms(&mut lee, &earlier, "client", "Juan Díaz Mora");

    kiosk
        .drive(&[json!({"language": "es", "answers": {"K09": ["family"], "K17": {"given": "Luz", "family1": "Pereira"}, "K18": "1999"}})], Synced::Wait)
        .unwrap();
    let intake = newest(&mut lee);
    let page = lee.get(&format!("{intake}/people")).unwrap().body;
    assert!(
        page.contains("Luz Pereira"),
        "what the kiosk was told is proposed"
    );
    let mut rosa = office.desk("rosa").unwrap();
    assert!(rosa.sees(&intake).unwrap().contains("Not made yet"));
    assert_eq!(
        rosa.get(&format!("{intake}/conflicts")).unwrap().status,
        403
    );
    for (role, name) in [
        ("client", "Luz Pereira"),
        ("petitioner", "Marta Pereira"),
        ("petitioner", "Pedro Pereira"),
        ("adverse", "Diaz, Juan"),
    ] {
        confirms(&mut lee, &intake, role, name);
    }
    let people = lee.sees(&format!("{intake}/people")).unwrap();
    assert!(people.contains("Petitioner: Marta Pereira"), "{people}");
    let made = lee.post(&format!("{intake}/conflicts"), &[]).unwrap();
    assert_eq!(made.status, 303);
    let seen = lee.sees(&format!("{intake}/conflicts")).unwrap();
    assert!(
        seen.contains("1\\u{2069} to rule on") && seen.contains("Juan Díaz Mora"),
        "{seen}"
    );
    let mut cora = office.desk("cora").unwrap();
    assert_eq!(
        cora.get(&format!("{intake}/conflicts")).unwrap().status,
        403
    );
    assert!(cora.sees(&intake).unwrap().contains("to rule on"));
    rules(
        &mut lee,
        &intake,
        "conflict",
        "He is our client since last month.",
    );
    for desk in [&mut lee, &mut cora, &mut rosa] {
        let seen = desk.sees(&intake).unwrap();
        assert!(seen.contains("Conflict: we cannot act in this matter"));
    }
    let of_reception = rosa.get(&intake).unwrap().body;
    assert!(
        !of_reception.contains("Juan"),
        "reception learns whether, not with whom"
    );
}

#[test]
fn a_survivor_is_not_there_for_a_colleague_who_knows_the_exact_name() {
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
    let visitor =
        json!({"language": "es", "answers": {"K14": "yes", "K15": "woman", "K08": "Zunilda"}});
    let label = kiosk.drive(&[visitor], Synced::Wait).unwrap()[0]
        .label()
        .expect("a number")
        .to_owned();
    let intake = newest(&mut lee);
    let page = rosa.get("/queue").unwrap().body;
    assert!(page.contains("Zunilda"), "reception reads what to call her");
    let person = confirms(&mut lee, &intake, "client", "Zunilda Quispe");
    let hidden = lee
        .post(&format!("{person}/protection"), &[("protection", "on")])
        .unwrap();
    assert_eq!(hidden.status, 303);
    // Her name is nowhere for the others; her number is called as before.
    cora.get("/people").unwrap();
    let found = cora
        .post("/people/search", &[("words", "Zunilda Quispe")])
        .unwrap()
        .body;
    assert!(found.contains("Nobody fits"), "{found}");
    let main = found.split("<main").nth(1).unwrap();
    assert_eq!(
        main.matches("Zunilda").count(),
        2,
        "what was typed, in the field and for somebody new"
    );
    for path in ["/people", "/intakes"] {
        assert!(!cora.get(path).unwrap().body.contains("Zunilda"), "{path}");
    }
    for path in ["/queue", "/intakes"] {
        assert!(!rosa.get(path).unwrap().body.contains("Zunilda"), "{path}");
    }
    assert!(
        !cora.get("/intakes").unwrap().body.contains(&label),
        "nor is the intake counted"
    );
    assert!(rosa.get("/queue").unwrap().body.contains(&label));
    for path in [intake.as_str(), person.as_str()] {
        assert_eq!(cora.get(path).unwrap().status, 404, "{path}");
        assert_eq!(lee.get(path).unwrap().status, 200, "{path}");
    }
    assert!(behind(&lee.get("/people").unwrap().body, "/people/", "\"").len() > 1);
    office.add_staff("ruth", "director").unwrap();
    let events = office.desk("ruth").unwrap().sees("/events").unwrap();
    assert!(events.contains("A hidden person was searched for and not shown"));
}
