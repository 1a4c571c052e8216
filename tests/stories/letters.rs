//! A visitor whose case the office cannot take leaves with a letter: written, looked at, finished, printed twice, handed over.

use crate::programs;
use serde_json::json;
use stories::{Desk, Office, Synced};

/// What stands in a letter that says no.
const SAID: [(&str, &str); 6] = [
    ("name", "Marisol"),
    ("consulted-on", "2026-09-01"),
    ("consulted-with", "Lee"),
    ("matter", "A work card"),
    ("others", "Harbor Law, (555) 010-7788"),
    ("language", "es"),
];

/// What the addresses of letters can name.
pub(crate) struct Letters {
    letter: String,
    finished: String,
    advice: String,
}

impl Letters {
    /// Brings a letter that is being written, one that is finished and a note of advice into an office; `lee` is an
    /// attorney there.
    pub(crate) fn of(lee: &mut Desk, visit: &str) -> Letters {
        office_says(lee);
        let finished = begins(lee, visit, "neutral");
        let done = finishes(lee, &finished);
        assert_eq!(done.status, 303, "{}", done.body);
        let to = format!("/intakes/{visit}/advice");
        let note = [("forum", "court"), ("note", "Keep your papers.")];
        let advice = lee.post(&to, &note).unwrap().location.expect("it is kept");
        let typed = lee.field("/letters/templates/neutral", "seen").unwrap();
        let version = [("from", "0"), ("seen", typed.as_str()), ("language", "en")];
        let made = lee.post("/letters/templates/neutral", &version).unwrap();
        assert_eq!(made.status, 303, "{}", made.body);
        Letters {
            letter: last(&begins(lee, visit, "non-engagement")),
            finished: last(&finished),
            advice: last(&advice),
        }
    }

    /// An address with what is known here filled in.
    pub(crate) fn fill(&self, path: &str) -> String {
        let path = path
            .replace("/new/{letter}", "/new/non-engagement")
            .replace("/templates/{kind}", "/templates/neutral")
            .replace("{advice}", &self.advice);
        let is_printed = ["/letter.pdf", "/cover.pdf", "/leave"]
            .iter()
            .any(|it| path.ends_with(it));
        let letter = if is_printed {
            &self.finished
        } else {
            &self.letter
        };
        path.replace("{letter}", letter)
    }
}

/// The last part of an address.
fn last(address: &str) -> String {
    let path = address.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The office says where to complain and how long it keeps things.
pub(crate) fn office_says(lee: &mut Desk) {
    let seen = lee.field("/letters/office", "seen").unwrap();
    let facts = [
        ("seen", seen.as_str()),
        ("sender", "Riverton Legal Aid"),
        ("complaints", "Ruth Novak, (555) 555-0142"),
        ("keep_years", "7"),
    ];
    let saved = lee.post("/letters/office", &facts).unwrap();
    assert_eq!(saved.status, 303, "{}", saved.body);
}

pub(crate) fn begins(lee: &mut Desk, visit: &str, kind: &str) -> String {
    let path = format!("/intakes/{visit}/letters/new/{kind}");
    let id = lee.field(&path, "letter").unwrap();
    let typed = [&SAID[..], &[("letter", id.as_str())]].concat();
    let begun = lee.post(&path, &typed).unwrap();
    begun.location.unwrap_or_else(|| panic!("{}", begun.body))
}

pub(crate) fn finishes(lee: &mut Desk, letter: &str) -> stories::Answer {
    let seen = lee.field(letter, "seen").unwrap();
    // Whoever has told of a date has it left out.
    let dates = [
        ("dates", "omit"),
        ("date-omit", "wish"),
        ("seen", seen.as_str()),
    ];
    let typed = [&SAID[..], &dates].concat();
    lee.post(&format!("{letter}/finish"), &typed).unwrap()
}

#[test]
fn a_visitor_leaves_with_a_letter_that_prints_the_same_each_time() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let visitor = json!({"language": "es", "answers": {"K09": ["asylum"], "K08": "Marisol"}});
    kiosk.drive(&[visitor], Synced::Wait).unwrap();
    let mut lee = office.desk("lee").unwrap();
    let mut rosa = office.desk("rosa").unwrap();
    let intake = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
    let visit = intake.trim_start_matches("/intakes/");
    office_says(&mut lee);
    let letter = begins(&mut lee, visit, "non-engagement");
    let looked_at = lee.get(&format!("{letter}/preview.pdf")).unwrap();
    assert!(looked_at.status == 200 && looked_at.body.starts_with("%PDF"));

    let form = rosa.get(&format!("{intake}/letters/new/non-engagement"));
    assert_eq!(form.unwrap().status, 403, "reception writes no letters");
    assert_eq!(
        rosa.get(&letter).unwrap().status,
        403,
        "nor reads one that is being written"
    );

    let done = finishes(&mut lee, &letter);
    assert_eq!(
        done.location.as_deref(),
        Some(letter.as_str()),
        "{}",
        done.body
    );
    let prints: Vec<String> = (0..2)
        .map(|_| lee.get(&format!("{letter}/letter.pdf")).unwrap().body)
        .collect();
    assert!(prints[0].starts_with("%PDF") && prints[0] == prints[1]);

    let left = rosa
        .post(&format!("{letter}/leave"), &[("act", "hand")])
        .unwrap();
    assert_eq!(left.status, 303, "{}", left.body);
    let page = rosa.get(&letter).unwrap().body;
    assert!(page.contains("Handed over") && !page.contains("A work card"));
    assert!(!office.read_log().contains("Marisol"));
}
