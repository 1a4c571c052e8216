//! Every address × every role, as one picture: who gets in where.

use crate::programs;
use crate::things::Things;
use backoffice::access::{Permission, Role};
use backoffice::web::{Access, RouteLine};
use std::fmt::Write;
use stories::{Desk, Office};

/// The status of a request; of a stream, without reading it.
fn status(desk: &mut Desk, line: &RouteLine, path: &str) -> u16 {
    if is_stream(line) {
        return desk.topics(path).unwrap().status().as_u16();
    }
    let answer = match line.method.as_str() {
        "GET" => desk.get(path),
        "POST" => desk.post(path, &[]),
        other => desk.ask(other, path),
    };
    answer.unwrap().status
}

fn is_stream(line: &RouteLine) -> bool {
    line.path.starts_with("/topics")
}

/// Signing out and locking end what the other rows need: they are tried only where they are refused.
fn ends_the_visit(line: &RouteLine) -> bool {
    line.path == "/sign-out" || line.path == "/lock"
}

/// What the table of routes and the table of roles promise; `None` is somebody who has not signed in.
pub(crate) fn is_let_in(access: Access, role: Option<Role>) -> bool {
    match (access, role) {
        (Access::Public | Access::Visitor, _) | (Access::SignedIn, Some(_)) => true,
        // A screen of the waiting room is no role: it gets in with its own secret.
        (Access::Wall, Some(role)) => role.may(Permission::SeeQueue),
        (Access::Needs(permission), Some(role)) => role.may(permission),
        (Access::Device, _) | (_, None) => false,
    }
}

fn in_words(status: u16, access: Access, role: Option<Role>) -> &'static str {
    match (status, role) {
        (400 | 401, _) if access == Access::Device => "a kiosk must prove who it is",
        (401, _) => "must sign in",
        (303, None) if access != Access::Public => "must sign in",
        (403, _) => "not for this role",
        (200, _) => "sees it",
        (204 | 303, _) => "done",
        (400 | 409 | 422 | 423, _) => "let in, nothing to do",
        (other, _) => panic!("{other} is no answer of ours"),
    }
}

fn says_let_in(word: &str) -> bool {
    !word.contains("must") && !word.contains("not for")
}

/// Whether somebody of this role was let in, by what they really got.
pub(crate) fn was_let_in(desk: &mut Desk, line: &RouteLine, role: Role, path: &str) -> (bool, u16) {
    let status = status(desk, line, path);
    let is_there = status != 404;
    (
        is_there && says_let_in(in_words(status, line.access, Some(role))),
        status,
    )
}

/// Of an interview whoever has the inbox sees what was given to them, and of it the parts that are for their eyes: their own
/// tests say which. The rest is not there for them. So it is with an item of selection from which they have recused themselves,
/// which this table has done by the time.
pub(crate) fn is_narrower(line: &RouteLine) -> bool {
    let starts = [
        "/intakes/{id}/interview",
        "/intakes/{id}/alone",
        "/intakes/{id}/answers/",
        // A letter that is still written is for those who write it.
        "/intakes/{id}/letters/{letter}",
        "/selection/{item}",
        "/selection/meetings/{meeting}/items/",
        // Whoever keeps out of a matter finds nothing of it.
        "/selection/moved/{id}",
    ];
    starts.iter().any(|it| line.path.starts_with(it))
}

#[test]
fn every_address_lets_in_whom_the_table_says() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("ruth", "director").unwrap();
    let (mut lee, mut ruth) = (office.desk("lee").unwrap(), office.desk("ruth").unwrap());
    let things = Things::of(&office, &mut lee, &mut ruth);

    let mut guests: Vec<(Option<Role>, Desk)> = vec![(None, office.stranger().unwrap())];
    for role in Role::all() {
        office.add_staff(role.word(), role.word()).unwrap();
        guests.push((Some(role), office.desk(role.word()).unwrap()));
    }
    let (mut table, mut faults) = (String::new(), Vec::new());
    let routes = backoffice::routes();
    for line in routes.lines() {
        writeln!(table, "{line}").unwrap();
        let path = things.path(line.path);
        for (role, desk) in &mut guests {
            let let_in = is_let_in(line.access, *role);
            if let_in && ends_the_visit(line) {
                continue;
            }
            if let_in && line.path.ends_with("/reset") {
                things.correct(&mut lee);
            }
            let status = status(desk, line, &path);
            let name = role.map_or("nobody", Role::word);
            if matches!(status, 403 | 404) && let_in && is_narrower(line) {
                writeln!(table, "    {name:24} {status} not this one").unwrap();
                continue;
            }
            if status == 404 {
                faults.push(format!("{line} for {name} finds nothing at {path}"));
                continue;
            }
            let word = in_words(status, line.access, *role);
            if says_let_in(word) != let_in {
                faults.push(format!("{line} for {name}: {status}"));
            }
            writeln!(table, "    {name:24} {status} {word}").unwrap();
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
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
