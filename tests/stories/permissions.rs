//! Every address × every role, as one picture: who gets in where.

use crate::programs;
use backoffice::access::Role;
use backoffice::web::Access;
use std::fmt::Write;
use stories::{Desk, Office, Synced};

/// Paths with their variables filled in by things that exist.
fn sample(path: &str, intake: &str) -> String {
    let id = intake.trim_start_matches("/intakes/");
    let mut filled = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (_, after) = after.split_once('}').expect("a closed variable");
        filled.push_str(before);
        filled.push_str(id);
        rest = after;
    }
    filled + rest
}

fn answers(desk: &mut Desk, method: &str, path: &str) -> u16 {
    let answer = if method == "GET" {
        desk.get(path)
    } else {
        desk.post(path, &[])
    };
    answer.unwrap().status
}

#[test]
fn every_address_lets_in_whom_the_table_says() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    kiosk
        .drive(
            &[serde_json::json!({"language": "en", "answers": {"K09": ["asylum"]}})],
            Synced::Wait,
        )
        .unwrap();
    let intake = stories::demo::intake_paths(&mut office.desk("lee").unwrap())
        .unwrap()
        .remove(0);

    let routes = backoffice::routes();
    // Streams never end and signing out ends the visit itself: their row says so without asking.
    let is_special =
        |path: &str| path.starts_with("/topics") || path == "/sign-out" || path == "/lock";
    let mut table = String::new();
    let mut guests: Vec<(&str, Desk)> = vec![("nobody", office.stranger().unwrap())];
    for role in Role::all() {
        office.add_staff(role.word(), role.word()).unwrap();
        guests.push((role.word(), office.desk(role.word()).unwrap()));
    }
    for line in routes.lines() {
        writeln!(table, "{line}").unwrap();
        if line.access == Access::Device || is_special(line.path) {
            continue;
        }
        let path = sample(line.path, &intake);
        for (name, desk) in &mut guests {
            let status = answers(desk, line.method.as_str(), &path);
            let word = match status {
                200 => "sees it",
                303 if *name == "nobody" => "must sign in",
                303 => "done",
                403 => "not for this role",
                400 | 404 | 409 | 422 | 423 => "let in, nothing to do",
                _ => "?",
            };
            writeln!(table, "    {name:24} {status} {word}").unwrap();
        }
    }
    insta::assert_snapshot!("who_gets_in_where", table);
}

#[test]
fn whoever_comes_without_signing_in_is_shown_the_way_in() {
    let office = Office::open(&programs()).unwrap();
    let mut stranger = office.stranger().unwrap();
    let answer = stranger.get("/queue").unwrap();
    assert_eq!(answer.status, 303);
    let page = stranger.get(&answer.location.unwrap()).unwrap();
    assert_eq!(page.status, 200);
    assert!(page.body.contains("name=\"password\""));
}
