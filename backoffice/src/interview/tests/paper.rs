//! A form on paper becomes the same record as a kiosk makes of the same answers.

use super::*;
use chrono::NaiveDate;
use shared::form::Part;
use std::collections::BTreeSet;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()
}

/// What stands on a Spanish paper, as it is typed in by its ids.
fn keyed(pairs: &[(&str, &str)]) -> Keyed {
    let pairs = pairs.iter();
    let fields = pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Keyed::of(
        &Keyed {
            fields: fields.collect(),
        }
        .filled(),
    )
}

const PAPER: [(&str, &str); 10] = [
    ("K08", "Marisol"),
    ("K09:asylum", "yes"),
    ("K10", "yes"),
    ("K11", "court"),
    ("K12", "2026-09-10"),
    ("K19", "+502 5555 0142"),
    ("K20:text", "yes"),
    ("Q35.0.date", "2019-05"),
    ("Q35.0.how", "no-check"),
    ("Q48", "unsure"),
];

/// The same answers as a kiosk hands them on.
const KIOSK: &str = r#"{"K08":"Marisol","K09":["asylum"],"K10":"yes","K11":"court","K12":"2026-09-10","K19":"+502 5555 0142",
    "K20":["text"],"Q35":[{"date":"2019-05","how":"no-check"}],"Q48":"unsure"}"#;

#[test]
fn a_11_t1_a_paper_typed_in_by_its_ids_holds_the_same_answers_as_a_kiosk_record() {
    let (answers, faults) = read(&keyed(&PAPER), today());
    assert!(faults.is_empty());
    let kiosk: Answers = serde_json::from_str(KIOSK).unwrap();
    assert!(answers == kiosk);
    let ids: BTreeSet<&str> = answers.iter().map(|it| it.0).collect();
    assert_eq!(ids.len(), 9);
    let records = records(&answers, "es", today());
    let sections: Vec<&str> = records.iter().map(|it| it.0).collect();
    assert_eq!(sections, ["visit", "entry", "police"]);
    let merged: BTreeSet<String> = records
        .iter()
        .flat_map(|(_, it)| [&it.queue, &it.general, &it.restricted])
        .flat_map(|it| it.answers.iter().map(|(id, _)| id.to_owned()))
        .collect();
    assert_eq!(merged, ids.iter().map(|it| (*it).to_owned()).collect());
    let card = records[0].1.queue.card.as_ref().unwrap();
    assert_eq!(card.colour, shared::triage::Colour::Orange);
    for (_, contents) in &records {
        let form = Form::current();
        for (part, content) in [
            (Part::Queue, &contents.queue),
            (Part::General, &contents.general),
            (Part::Restricted, &contents.restricted),
        ] {
            for (id, _) in content.answers.iter() {
                assert_eq!(form.question(id).unwrap().part, part, "{id}");
            }
        }
    }
}

#[test]
fn keyed_in_twice_alike_there_is_nothing_to_settle() {
    let (one, two) = (keyed(&PAPER), keyed(&PAPER));
    assert!(differences(&one, &two).is_empty());
    let settled = settled(&one, &two, &BTreeMap::new());
    assert!(settled.is_ok_and(|it| it == one));
}

#[test]
fn where_two_differ_somebody_says_which_counts() {
    let mut other = PAPER;
    other[4].1 = "2026-09-01";
    other[9].1 = "no";
    let (one, two) = (keyed(&PAPER), keyed(&other));
    let ids = |all: Vec<&'static Question>| -> Vec<String> {
        all.iter().map(|it| it.id.clone()).collect()
    };
    assert_eq!(ids(differences(&one, &two)), ["K12", "Q48"]);
    let mut chosen = BTreeMap::from([("K12".to_owned(), Counts::Second)]);
    assert_eq!(
        settled(&one, &two, &chosen).map_err(ids).err().unwrap(),
        ["Q48"]
    );
    chosen.insert("Q48".to_owned(), Counts::First);
    let settled = settled(&one, &two, &chosen).unwrap_or_default();
    let (answers, _) = read(&settled, today());
    assert_eq!(answers.words("K12"), Some("2026-09-01"));
    assert_eq!(answers.words("Q48"), Some("unsure"));
}

#[test]
fn what_cannot_be_an_answer_is_kept_and_said() {
    let keyed = keyed(&[("K12", "mañana <b>"), ("K08", "Marisol")]);
    let (answers, faults) = read(&keyed, today());
    assert_eq!((answers.len(), faults.len()), (1, 1));
    assert!(keyed.fields.iter().any(|it| it.1 == "mañana <b>"));
}
