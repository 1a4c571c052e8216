//! Who may do what with each thing of the office, by role: what the matrix of roles asks for, and beside it what the table of
//! permissions says and a request of each role really gets. Where the two differ, both stand there to be compared.

use crate::permissions::{is_let_in, is_narrower, was_let_in};
use crate::programs;
use crate::things::Things;
use backoffice::access::{Permission, Role};
use backoffice::web::RouteLine;
use std::fmt::Write;
use stories::{Desk, Office};

/// The columns: the roles of the office in their order.
const COLUMNS: [&str; 11] = [
    "Dir", "Att", "Full", "Part", "Couns", "Recep", "Cash", "Vol", "Ext", "Aud", "IT",
];

/// A thing, what the matrix asks for in each role, and the requests that show it: which verb, in which way, at which address.
/// What the program does not have yet has none.
struct Row {
    thing: &'static str,
    asked: [&'static str; 11],
    requests: &'static [(&'static str, &'static str)],
}

/// The question of the sealed notes. Its address lets in whoever has the inbox; the answer is there for few.
const SEALED: &str = "GET /intakes/{id}/answers/Q47";

/// An answer that is written down. Its address lets in whoever has the inbox; few write.
const ANSWER: &str = "POST /intakes/{id}/answers/{question}";

const ROWS: [Row; 18] = [
    Row {
        thing: "Visit and queue",
        asked: [
            "R", "RU", "RU", "RU", "RU", "CRU", "R no.", "R own", "–", "–", "–",
        ],
        requests: &[
            ("R list", "GET /queue"),
            ("R count", "GET /queue/board"),
            ("R page", "GET /queue/{id}"),
            ("R search", "POST /queue/find"),
            ("R own", "GET /inbox"),
            ("C", "POST /queue/issue"),
            ("U", "POST /queue/{id}/priority"),
        ],
    },
    Row {
        thing: "Intake",
        asked: [
            "R", "CRU", "CRU", "CRU", "CRU", "CRU part", "–", "CRU own", "–", "–", "–",
        ],
        requests: &[
            ("R list", "GET /intakes"),
            ("R count", "GET /inbox"),
            ("R page", "GET /intakes/{id}/general"),
            ("R own", "GET /intakes/{id}/interview/{section}"),
            ("C", "POST /inbox/phone"),
            ("U", "POST /intakes/{id}/paper/{number}"),
            ("U own", ANSWER),
        ],
    },
    Row {
        thing: "Intake: criminal history, entry, safety",
        asked: [
            "R", "CRU", "CRU", "CRU", "CRU own", "–", "–", "–", "R one", "–", "–",
        ],
        requests: &[("R page", "GET /intakes/{id}/restricted")],
    },
    Row {
        thing: "Sealed notes",
        asked: [
            "R", "CRU", "CRU", "CRU DHS", "–", "–", "–", "–", "–", "–", "–",
        ],
        requests: &[("R page", SEALED)],
    },
    Row {
        thing: "Conflict check",
        asked: [
            "X", "X", "RU", "RU", "R hit", "R hit", "–", "–", "–", "–", "–",
        ],
        requests: &[
            ("R page", "GET /intakes/{id}/conflicts"),
            ("U", "POST /intakes/{id}/conflicts"),
            ("X", "POST /intakes/{id}/conflicts/ruling"),
        ],
    },
    Row {
        thing: "Selection",
        asked: [
            "X", "X", "X", "X DHS", "C brief", "–", "–", "–", "–", "–", "–",
        ],
        requests: &[
            ("R list", "GET /selection"),
            ("R count", "GET /selection/figures"),
            ("C", "POST /intakes/{id}/selection"),
            ("U", "POST /selection/{item}/brief"),
            ("X", "POST /selection/{item}/at-once"),
        ],
    },
    Row {
        thing: "Agreement",
        asked: [
            "X", "X", "X", "X DHS", "C", "print", "–", "–", "–", "–", "–",
        ],
        requests: &[],
    },
    Row {
        thing: "Case, documents, notes: papers, letters, advice",
        asked: [
            "R", "CRU", "CRU", "CRU", "CRU own", "CRU scan", "–", "CRU own", "R one", "–", "–",
        ],
        requests: &[
            ("R papers", "GET /intakes/{id}/papers"),
            ("C papers", "POST /intakes/{id}/papers"),
            ("R letters", "GET /intakes/{id}/letters"),
            ("C letters", "GET /intakes/{id}/letters/new/{letter}"),
            ("X letters", "POST /intakes/{id}/letters/{letter}/finish"),
            ("C advice", "POST /intakes/{id}/advice"),
            ("X advice", "POST /intakes/{id}/advice/{advice}/sign"),
        ],
    },
    Row {
        thing: "Hard deadlines",
        asked: [
            "R",
            "CRU X",
            "CRU X",
            "CRU X DHS",
            "CR",
            "C",
            "–",
            "–",
            "–",
            "–",
            "–",
        ],
        requests: &[],
    },
    Row {
        thing: "Technical review",
        asked: [
            "TR2", "TR1 TR2", "TR1 TR2", "TR1", "TR1", "–", "–", "–", "TR1 TR2", "–", "–",
        ],
        requests: &[],
    },
    Row {
        thing: "Signing before agencies and courts",
        asked: [
            "by cred.", "X / X", "X / X", "X / –", "–", "–", "–", "–", "–", "–", "–",
        ],
        requests: &[],
    },
    Row {
        thing: "Ledger and receipts",
        asked: [
            "R X", "R own", "R own", "R own", "R", "–", "C", "–", "–", "R totals", "–",
        ],
        requests: &[],
    },
    Row {
        thing: "Files out, copies",
        asked: ["X", "X", "X", "U", "U", "C log", "–", "–", "–", "–", "–"],
        requests: &[],
    },
    Row {
        thing: "Demand by law",
        asked: ["CRUX", "CRU", "R", "R", "C", "C", "–", "C", "–", "–", "–"],
        requests: &[
            ("C", "POST /safety/demands"),
            ("R list", "GET /safety/demands"),
            ("R page", "GET /safety/demands/{demand}"),
            ("U", "POST /safety/demands/{demand}"),
            ("X", "POST /safety/demands/{demand}/holds/{hold}/lift"),
        ],
    },
    Row {
        thing: "Destruction",
        asked: [
            "X1", "X2", "–", "–", "–", "prepare", "–", "–", "–", "–", "run",
        ],
        requests: &[],
    },
    Row {
        thing: "Rules, lists, fees as data",
        asked: [
            "X", "verify", "verify", "propose", "–", "–", "–", "–", "–", "–", "load",
        ],
        requests: &[
            ("load", "POST /office/data/{data}/new"),
            ("export", "GET /office/data/{data}/{edition}/file"),
            ("propose", "POST /office/data/{data}/{edition}/propose"),
            ("verify", "POST /office/data/{data}/{edition}/verify"),
            ("X", "POST /office/data/{data}/{edition}/approve"),
        ],
    },
    Row {
        thing: "Reports",
        asked: [
            "R", "R own", "R own", "R own", "–", "–", "cash", "–", "–", "R totals", "–",
        ],
        requests: &[
            ("R page", "GET /statistics"),
            ("export", "GET /statistics/file"),
            ("R count", "GET /referrals/figures"),
            ("export", "GET /referrals/figures/file"),
        ],
    },
    Row {
        thing: "Staff, backup, record of events",
        asked: [
            "X R",
            "–",
            "–",
            "–",
            "–",
            "–",
            "–",
            "–",
            "–",
            "R extract",
            "CRU",
        ],
        requests: &[
            ("R staff", "GET /staff"),
            ("CU staff", "POST /staff"),
            ("R events", "GET /events"),
            ("U office", "POST /office"),
        ],
    },
];

/// People on record are in no row of their own: whom one finds decides over everything else.
const PEOPLE: Row = Row {
    thing: "People on record",
    asked: [""; 11],
    requests: &[
        ("R list", "GET /people"),
        ("R search", "POST /people/search"),
        ("R page", "GET /people/{person}"),
        ("CU", "POST /people/{person}/edit"),
        ("R import", "GET /people/lists/{list}/refused.csv"),
    ],
};

/// A line of the picture.
fn line(first: &str, cells: &[String]) -> String {
    let mut line = format!("{first:62}");
    for cell in cells {
        write!(line, " {cell:10}").unwrap();
    }
    line.trim_end().to_owned()
}

/// What one role gets for one request: as the table says, or a fault.
fn cell(desk: &mut Desk, line: &RouteLine, role: Role, path: &str) -> Result<String, String> {
    let let_in = is_let_in(line.access, Some(role));
    let (was, status) = was_let_in(desk, line, role, path);
    match (let_in, was) {
        (true, true) => Ok("yes".to_owned()),
        (true, false) if is_narrower(line) => Ok("own".to_owned()),
        (false, false) => Ok("–".to_owned()),
        _ => Err(format!("{line} for {}: {status}", role.word())),
    }
}

/// The same for the sealed notes, once somebody has said that they are alone.
fn sealed(desk: &mut Desk, role: Role, things: &Things) -> Result<String, String> {
    desk.post(&things.path("/intakes/{id}/alone"), &[("alone", "yes")])
        .unwrap();
    let intake = things.path("/intakes/{id}");
    let status = desk.get(&format!("{intake}/answers/Q47")).unwrap().status;
    match (status, role.may(Permission::SeeSealedNotes)) {
        (200, true) => Ok("yes".to_owned()),
        (403 | 404, false) => Ok("–".to_owned()),
        _ => Err(format!("sealed notes for {}: {status}", role.word())),
    }
}

/// The same for an answer of an interview that is not theirs: whoever takes interviews writes it down.
fn writes(desk: &mut Desk, role: Role, things: &Things) -> Result<String, String> {
    let answer = [("a", "single"), ("base", "0")];
    let path = things.path("/intakes/{id}/answers/{question}");
    let status = desk.post(&path, &answer).unwrap().status;
    let own = [Permission::AnswerAtDesk, Permission::AnswerAssigned];
    match (status, role.may(Permission::TakeInterviews)) {
        (303, true) => Ok("yes".to_owned()),
        (403 | 404, false) if own.iter().any(|it| role.may(*it)) => Ok("own".to_owned()),
        (403 | 404 | 422, false) => Ok("–".to_owned()),
        _ => Err(format!("an answer of {}: {status}", role.word())),
    }
}

/// What a role gets for one request of a row.
fn asked(desk: &mut Desk, address: &str, role: Role, things: &Things) -> Result<String, String> {
    if address == SEALED {
        return sealed(desk, role, things);
    }
    if address == ANSWER {
        return writes(desk, role, things);
    }
    let routes = backoffice::routes();
    let mut lines = routes.lines().iter();
    let found = lines.find(|it| format!("{} {}", it.method, it.path) == address);
    let route = found.unwrap_or_else(|| panic!("there is no {address}"));
    cell(desk, route, role, &things.path(route.path))
}

#[test]
fn a10_the_matrix_of_roles_is_what_each_role_gets() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("ruth", "director").unwrap();
    let (mut lee, mut ruth) = (office.desk("lee").unwrap(), office.desk("ruth").unwrap());
    let things = Things::of(&office, &mut lee, &mut ruth);
    let mut staff: Vec<(Role, Desk)> = Vec::new();
    for role in Role::all() {
        office.add_staff(role.word(), role.word()).unwrap();
        staff.push((role, office.desk(role.word()).unwrap()));
    }
    let (mut picture, mut faults) = (String::new(), Vec::new());
    writeln!(picture, "{}", line("", &COLUMNS.map(str::to_owned))).unwrap();
    for row in ROWS.iter().chain([&PEOPLE]) {
        writeln!(
            picture,
            "\n{}",
            line(row.thing, &row.asked.map(str::to_owned))
        )
        .unwrap();
        if row.requests.is_empty() {
            writeln!(picture, "    no address yet").unwrap();
        }
        for (verb, address) in row.requests {
            let mut cells = Vec::new();
            for (role, desk) in &mut staff {
                let got = asked(desk, address, *role, &things);
                cells.push(got.unwrap_or_else(|fault| {
                    faults.push(fault);
                    "?".to_owned()
                }));
            }
            writeln!(
                picture,
                "{}",
                line(&format!("    {verb:10} {address}"), &cells)
            )
            .unwrap();
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    insta::assert_snapshot!("matrix_of_roles", picture);
}
