//! What nobody should type, in every field of every form: markup, formulas, marks that turn the direction of a text round,
//! letters that are none, and far too much. Whatever it is, it is shown as it was typed, kept as it was typed, or refused with
//! a sentence; it is never taken for something else and never lost without a word, and the office stays up.

use crate::form::Form;
use crate::programs;
use crate::things::Things;
use std::collections::BTreeSet;
use std::fmt::Write;
use stories::{Answer, Desk, Office};

/// What is typed, with a mark by which it is known again: a formula, markup, a mark that turns the direction round, and a
/// letter that is none.
const TYPED: &str = "=1+1 <script>zq</script>\u{202e}\"'&\0";

/// The mark as pages show it literally.
const SHOWN: &str = "&lt;script&gt;zq";

/// The same in the hands of a browser that would run it.
const RUNS: &str = "<script>zq";

/// Harmless words for the fields beside the one that is tried.
const PLAIN: &str = "Plain words";

/// So much is typed by nobody.
const TOO_MUCH: usize = 1024 * 1024;

/// So much still fits into a form, and into hardly any field; not more, because what is kept is read on every page after.
const MUCH: usize = 20_000;

/// Forms whose words are not shown where they lead, because they are compared, sealed for others, or sought and not found;
/// each with why nothing is lost.
const ELSEWHERE: [(&str, &str); 5] = [
    (
        "/people/*/relate",
        "sought among people: whoever was found is shown",
    ),
    (
        "/safety/demands/*/find",
        "sought among people: whoever was found is shown",
    ),
    (
        "/people/*/contact/agreed",
        "a word that is compared and never shown",
    ),
    (
        "/safety/demands",
        "whoever writes a demand down learns nothing of it afterwards",
    ),
    (
        "/inbox/phone",
        "a name to call stands in the queue and in the inbox",
    ),
];

/// An address without the ids in it, by which the same form on two pages is one.
fn kind(address: &str) -> String {
    let path = address.split('?').next().unwrap_or_default();
    let part = |it: &str| {
        let is_id = it.len() == 36 && it.matches('-').count() == 4;
        if is_id { "*".to_owned() } else { it.to_owned() }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// A page with a form on it.
struct Place {
    page: String,
    form: String,
    fields: Vec<String>,
}

impl Place {
    /// Whether something else than what is tried may stand in a field: where words have a place only beside another choice,
    /// they would be in the way.
    fn keeps(field: &str) -> bool {
        !(field.starts_with("gate-note-") || field.starts_with("reason-"))
    }
}

/// Every form with a field for words that somebody finds on the pages of the office, and that nobody has found before.
fn places(desk: &mut Desk, things: &Things, seen: &mut BTreeSet<String>) -> Vec<Place> {
    let mut places = Vec::new();
    let routes = backoffice::routes();
    let is_page = |path: &str| !path.starts_with("/topics") && !path.starts_with("/k1/");
    for line in routes
        .lines()
        .iter()
        .filter(|it| it.method == "GET" && is_page(it.path))
    {
        let page = things.path(line.path);
        let answer = desk.get(&page).unwrap();
        if answer.status != 200 {
            continue;
        }
        for form in Form::all(&answer.body) {
            let fields: Vec<String> = form.texts().to_vec();
            if !fields.is_empty() && !form.has_file && seen.insert(kind(&form.action)) {
                places.push(Place {
                    page: page.clone(),
                    form: form.action,
                    fields,
                });
            }
        }
    }
    places
}

/// The form with this field as it stands on a page now; nothing where what was typed before has changed the page.
fn stands(page: &str, at: &Place, field: &str) -> Option<Form> {
    let is_it =
        |it: &Form| kind(&it.action) == kind(&at.form) && it.texts().iter().any(|it| it == field);
    let quick = Form::find(page, &at.form).filter(is_it);
    quick.or_else(|| Form::all(page).into_iter().find(is_it))
}

/// Sends a form of a page as it stands now, with `words` in one of its fields.
fn sends(desk: &mut Desk, at: &Place, field: &str, words: &str) -> Option<Answer> {
    let page = desk.get(&at.page).unwrap().body;
    let mut form = stands(&page, at, field)?;
    form.choose();
    for other in form.texts().to_vec() {
        if form.is_empty(&other) && Place::keeps(&other) {
            form.fill(&other, PLAIN);
        }
    }
    form.fill(field, words);
    if form.method == "get" {
        let to = if form.action.is_empty() {
            &at.page
        } else {
            &form.action
        };
        let mut address = format!("{to}?");
        for (name, value) in form.sent() {
            let value: String = value.bytes().fold(String::new(), |mut out, it| {
                write!(out, "%{it:02X}").unwrap();
                out
            });
            write!(address, "{name}={value}&").unwrap();
        }
        return Some(desk.get(&address).unwrap());
    }
    Some(desk.post(&form.action, &form.sent()).unwrap())
}

/// Whether the page says what is to be corrected.
fn corrects(page: &str) -> bool {
    page.contains("class=\"correction\"")
        || page.contains("role=\"alert\"")
        || page.contains("class=\"corrections\"")
}

/// The page a form leads to, and the page it stands on, as they are afterwards.
fn afterwards(desk: &mut Desk, at: &Place, answer: &Answer) -> Vec<String> {
    let mut pages = vec![answer.body.clone()];
    let mut to = answer.location.clone();
    for _ in 0..3 {
        let Some(next) = to.take() else { break };
        let next = desk.get(&next).unwrap();
        to.clone_from(&next.location);
        pages.push(next.body);
    }
    pages.push(desk.get(&at.page).unwrap().body);
    pages
}

/// What is wrong with how the words were taken; nothing when nothing is.
fn fault(desk: &mut Desk, at: &Place, answer: &Answer) -> Option<String> {
    let runs = |page: &str| page.contains(RUNS) && page.contains("<html");
    match answer.status {
        500.. => Some(format!("answers {}", answer.status)),
        _ if runs(&answer.body) => Some("is shown as markup".to_owned()),
        200 | 422 if corrects(&answer.body) && answer.body.contains(SHOWN) => None,
        422 => Some("is refused, and not kept or without a sentence".to_owned()),
        200 | 303 if ELSEWHERE.iter().any(|it| it.0 == kind(&at.form)) => None,
        200 | 303 => {
            let pages = afterwards(desk, at, answer);
            if pages.iter().any(|it| runs(it)) {
                return Some("is shown as markup afterwards".to_owned());
            }
            let is_there = pages.iter().any(|it| it.contains(SHOWN));
            (!is_there).then(|| "is taken and shown nowhere".to_owned())
        }
        other => Some(format!("answers {other}")),
    }
}

/// Somebody goes through every form they find and types it into each field.
fn types_everywhere(
    desk: &mut Desk,
    things: &Things,
    (who, seen): (&str, &mut BTreeSet<String>),
    faults: &mut Vec<String>,
) -> usize {
    let places = places(desk, things, seen);
    let mut tried = 0;
    for at in &places {
        for field in &at.fields {
            let Some(answer) = sends(desk, at, field, TYPED) else {
                continue;
            };
            tried += 1;
            if let Some(fault) = fault(desk, at, &answer) {
                let (form, page) = (kind(&at.form), kind(&at.page));
                faults.push(format!("{who}: {field} of {form} on {page} {fault}"));
            }
        }
        let much = "z".repeat(MUCH);
        let sent = at
            .fields
            .first()
            .and_then(|it| sends_much(desk, at, it, &much));
        if let Some(fault) = sent.and_then(|it| fault_of_much(&it)) {
            faults.push(format!("{who}: much in {} {fault}", kind(&at.form)));
        }
    }
    tried
}

/// What is wrong with how far too much was taken.
fn fault_of_much(answer: &Answer) -> Option<String> {
    let is_told = match answer.status {
        200 | 303 => true,
        422 => corrects(&answer.body),
        413 => answer.body.contains("<main"),
        _ => false,
    };
    (!is_told).then(|| format!("answers {}", answer.status))
}

/// The same for what does not fit into an address.
fn sends_much(desk: &mut Desk, at: &Place, field: &str, much: &str) -> Option<Answer> {
    let page = desk.get(&at.page).unwrap().body;
    let is_sent = stands(&page, at, field).is_some_and(|it| it.method == "post");
    is_sent.then(|| sends(desk, at, field, much)).flatten()
}

#[test]
fn whatever_is_typed_into_any_form_is_kept_as_typed_or_refused_with_a_sentence() {
    let office = Office::open(&programs()).unwrap();
    for (name, role) in [
        ("lee", "attorney"),
        ("ruth", "director"),
        ("rosa", "reception"),
    ] {
        office.add_staff(name, role).unwrap();
    }
    let (mut lee, mut ruth) = (office.desk("lee").unwrap(), office.desk("ruth").unwrap());
    let things = Things::of(&office, &mut lee, &mut ruth);
    let mut rosa = office.desk("rosa").unwrap();
    let (mut faults, mut seen, mut fields) = (Vec::new(), BTreeSet::new(), 0);
    for (name, desk) in [("lee", &mut lee), ("ruth", &mut ruth), ("rosa", &mut rosa)] {
        fields += types_everywhere(desk, &things, (name, &mut seen), &mut faults);
    }
    // More than any form holds is refused before it is read, whatever the form is.
    let much = "z".repeat(TOO_MUCH);
    let refused = lee.post("/queue/issue", &[("name", &much)]).unwrap();
    assert_eq!((refused.status, fault_of_much(&refused)), (413, None));
    assert!(faults.is_empty(), "{fields} fields:\n{}", faults.join("\n"));
    assert!(100 < fields, "only {fields} fields were found");
    assert_eq!(
        office.stranger().unwrap().get("/sign-in").unwrap().status,
        200
    );
    assert!(
        !office.read_log().contains("zq"),
        "nothing that was typed is logged"
    );
    assert!(office.check().is_ok());
}
