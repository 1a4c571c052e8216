//! Everybody takes a number alone: in five languages and four scripts, on the short way and on the full one, in the
//! waiting room and in a private room; by touch, and by keys without a touch.

use crate::programs;
use crate::taps::{By, Finger};
use chrono::Datelike;
use serde_json::{Value, json};
use shared::clock::{Clock, SystemClock};
use stories::{Manners, Office, Printer, Synced};

/// What a visitor writes in their own script.
struct Visitor {
    tag: &'static str,
    called: &'static str,
    given: &'static str,
    family: &'static str,
    born: &'static str,
}

const VISITORS: [Visitor; 5] = [
    Visitor {
        tag: "en",
        called: "Sol",
        given: "Rosa",
        family: "Lee",
        born: "1984",
    },
    Visitor {
        tag: "es",
        called: "Luz",
        given: "Ana Luz",
        family: "Ajú",
        born: "1984",
    },
    Visitor {
        tag: "ar",
        called: "سلمى",
        given: "عبد الله",
        family: "حداد",
        born: "1405[u-ca=islamic-umalqura]",
    },
    Visitor {
        tag: "am",
        called: "ሮዛ",
        given: "ሮዛ",
        family: "ዘሪ",
        born: "1976[u-ca=ethiopic]",
    },
    Visitor {
        tag: "zh-Hans",
        called: "小红",
        given: "红",
        family: "李",
        born: "1984",
    },
];

/// The most touches of the short way, without a paper that has a date and with one.
const TAPS_MAX: [u32; 2] = [12, 18];

fn visitor(tag: &str) -> &'static Visitor {
    VISITORS.iter().find(|it| it.tag == tag).unwrap()
}

/// The date on the paper is near, as most are.
fn dated() -> Value {
    let next = SystemClock.now().year() + 1;
    json!({
        "K09": ["green-card"], "K10": "yes", "K11": "court", "K12": format!("{next}-05-06"), "K13": "no", "K14": "no",
    })
}

fn undated() -> Value {
    json!({"K09": ["green-card"], "K10": "no", "K13": "no", "K14": "no"})
}

fn full(visitor: &Visitor) -> Value {
    json!({
        "K04": "me", "K05": "yes", "K06": "first", "K07": "no", "K09": ["asylum", "letter"],
        "K10": "yes", "K11": "court", "K12": "2031-05-06", "K13": "no", "K14": "no", "K15": "any",
        "K16": "same", "K16R": "little", "K08": visitor.called,
        "K17": {"given": visitor.given, "family1": visitor.family},
        "K18": visitor.born, "K19": "+50255550142", "K19K": "mine", "K20": ["call"], "K21": "only-me", "K22": ["any"],
        "K24": "no", "K26": [{"phone": "+50255550199", "knows": "no"}], "K27": "3", "K28": "le200", "K29": ["seat"], "K31": "yes",
    })
}

/// Two entries and one arrest; a place is written in the visitor's own letters.
fn private(visitor: &Visitor) -> Value {
    json!({
        "Q35": [
            {"date": "2019-05", "place": visitor.called, "how": "no-check", "met": "no"},
            {"date": "2023", "how": "visa", "met": "yes"},
        ],
        "Q48": "yes",
        "Q49": [{"date": "2021-02-03", "result": "dropped"}],
    })
}

const PARTS: [&str; 2] = ["booth-part-entry", "booth-part-police"];

/// One visitor takes a number; how many touches it took.
fn takes_a_number(office: &Office, by: By, tag: &str, answers: &Value) -> u32 {
    let kiosk = office.kiosk("front door").unwrap();
    let printer = Printer::start(Manners::Good).unwrap();
    let finger = Finger::at(&kiosk, &printer, tag).by(by);
    finger.waits_for_the_office();
    finger.arrives();
    finger.answers(answers);
    finger.finishes();
    let taps = finger.taps();
    let label = finger.waits_for_paper(&printer);
    drop(finger);
    kiosk.drive(&[], Synced::Wait).unwrap();
    let records = office.export().unwrap();
    let record = records.iter().find(|it| it["label"] == label.as_str());
    let record = record.expect("the record is in the office");
    assert_eq!(record["answers"], *answers, "{tag}");
    assert_eq!(record["language"], tag);
    taps
}

/// An office whose kiosks ask only what is needed at once, and offer first what its visitors speak.
fn in_a_hurry() -> Office {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("ruth", "director").unwrap();
    let mut ruth = office.desk("ruth").unwrap();
    let version = ruth.field("/office", "facts_version").unwrap();
    let mut facts = vec![
        ("facts_version".to_owned(), version),
        ("time_zone".to_owned(), "America/New_York".to_owned()),
    ];
    let first = VISITORS.iter().enumerate();
    facts.extend(first.map(|(at, it)| (format!("place-{}", it.tag), (at + 1).to_string())));
    let facts: Vec<_> = facts
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let page = ruth.post("/office", &facts).unwrap();
    assert_eq!(page.status, 303, "{}", page.body);
    let version = ruth.field("/office", "screens_version").unwrap();
    let facts = [
        ("screens_version", version.as_str()),
        ("path", "express"),
        ("idle_seconds", "90"),
    ];
    let page = ruth.post("/office/screens", &facts).unwrap();
    assert_eq!(page.status, 303, "{}", page.body);
    office
}

fn short_way(by: By, tag: &str) {
    let office = in_a_hurry();
    for (answers, most) in [undated(), dated()].iter().zip(TAPS_MAX) {
        let taps = takes_a_number(&office, by, tag, answers);
        assert!(taps <= most, "{tag}: {taps} touches instead of {most}");
    }
}

fn full_way(by: By, tag: &str) {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    takes_a_number(&office, by, tag, &full(visitor(tag)));
}

fn private_form(by: By, tag: &str) {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let door = office.kiosk("front door").unwrap();
    let visit = json!({"language": tag, "answers": {"K09": ["asylum"]}});
    door.drive(&[visit], Synced::Wait).unwrap();
    let booth = office.booth("small room").unwrap();
    let mut lee = office.desk("lee").unwrap();
    let path = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
    let code = crate::booth::code(&mut lee, path.trim_start_matches("/intakes/"));
    let printer = Printer::start(Manners::Good).unwrap();
    let finger = Finger::at(&booth, &printer, tag).by(by);
    finger.waits_for_the_office();
    let private = private(visitor(tag));
    finger.private_form(&code, &PARTS, &private);
    drop(finger);
    booth.drive(&[], Synced::Wait).unwrap();
    let records = office.export().unwrap();
    let of = |section: &str| {
        let found = records.iter().find(|it| it["section"] == section);
        found.map_or(Value::Null, |it| it["answers"].clone())
    };
    assert_eq!(of("entry")["Q35"], private["Q35"], "{tag}");
    assert_eq!(of("police")["Q48"], private["Q48"], "{tag}");
    assert_eq!(of("police")["Q49"], private["Q49"], "{tag}");
    assert_eq!(records.len(), 3, "the visit and two parts");
}

macro_rules! alone {
    ($($language:ident $tag:literal;)*) => {$(
        mod $language {
            use super::*;

            #[test]
            fn the_short_way_takes_few_touches() {
                short_way(By::Touch, $tag);
            }

            #[test]
            fn the_full_way_by_touch() {
                full_way(By::Touch, $tag);
            }

            #[test]
            fn the_private_form_by_touch() {
                private_form(By::Touch, $tag);
            }

            #[test]
            fn the_short_way_by_keys() {
                let office = in_a_hurry();
                for answers in [undated(), dated()] {
                    takes_a_number(&office, By::Keys, $tag, &answers);
                }
            }

            #[test]
            fn the_full_way_by_keys() {
                full_way(By::Keys, $tag);
            }

            #[test]
            fn the_private_form_by_keys() {
                private_form(By::Keys, $tag);
            }
        }
    )*};
}

alone! {
    english "en";
    spanish "es";
    arabic "ar";
    amharic "am";
    chinese "zh-Hans";
}
