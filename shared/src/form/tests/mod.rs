//! The shipped form, and the pure functions over it.

use super::*;
use crate::answers::{Answer, Tell};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::BTreeSet;
use translations::{Language, Text};

mod answers;
mod office;
mod words;

fn form() -> &'static Form {
    Form::current()
}

fn answers(json: &str) -> Answers {
    serde_json::from_str(json).unwrap()
}

const PUBLIC: Scope<'static> = Scope::public(Path::Full);

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()
}

fn asked(json: &str) -> Vec<&'static str> {
    visible(form(), &answers(json), PUBLIC)
        .map(|it| it.id.as_str())
        .collect()
}

/// Whether `answer` (JSON) is taken for `question`, and if not the reason.
#[track_caller]
fn check(question: &str, answer: &str, expected: Result<(), Fault>) {
    let question = form().question(question).unwrap();
    let value = serde_json::from_str(answer).unwrap();
    let found = answer_from_json(question, &value, today());
    assert_eq!(
        found.as_ref().map(|_| ()).map_err(|it| *it),
        expected,
        "{answer}"
    );
    if let Ok(answer) = found {
        assert_eq!(
            serde_json::to_value(&answer).unwrap(),
            value,
            "kept as it was given"
        );
    }
}

/// The shipped form with `change` made to its text.
fn changed(from: &str, to: &str) -> Result<Form, FormFault> {
    assert!(SHIPPED.contains(from), "{from} stands in the form");
    read(&SHIPPED.replacen(from, to, 1))
}

#[test]
fn a_form_that_makes_no_sense_says_which_question_to_look_at() {
    for (from, to, at, says) in [
        (
            r#"is = ["K10", "yes"]"#,
            r#"is = ["K10", "maybe"]"#,
            "K11",
            "no choice",
        ),
        (
            r#"is = ["K10", "yes"]"#,
            r#"is = ["K31", "yes"]"#,
            "K11",
            "not asked before",
        ),
        (r#"id = "K05""#, r#"id = "K04""#, "K04", "twice"),
        (
            r#"set = "relation""#,
            r#"set = "relations""#,
            "relation",
            "no set",
        ),
        (
            r#"kind = "phone""#,
            r#"kind = "telephone""#,
            "K19",
            "no kind",
        ),
        (
            r#"sensitivity = "P""#,
            r#"sensitivity = "X""#,
            "K04",
            "too sensitive",
        ),
        ("rows_max = 3", "", "Q29", "rows_max"),
        ("chars_max = 30", "", "K04H", "chars_max"),
        (
            r#"is = ["ok", "call"]"#,
            r#"is = ["ok", "shout"]"#,
            "Q17.script",
            "no choice",
        ),
        (
            r#"one-name = "name""#,
            r#"one-name = "Q01.name""#,
            "Q01.father",
            "not asked before",
        ),
        (
            r#"not-latin = "K17""#,
            r#"not-latin = "K18""#,
            "K17L",
            "not asked before",
        ),
        (
            r#"asked_as = { when = { is = ["K04", "me"] }, text = "form-adult-self" }"#,
            r#"asked_as = { when = { is = ["K06", "first"] }, text = "form-adult-self" }"#,
            "K05",
            "not asked before",
        ),
        (
            "no_unless_said = true\nwhen",
            "asked_as = { when = { is = [\"K04\", \"me\"] }, text = \"a\" }\nwhen",
            "ok",
            "same words for everybody",
        ),
        (
            "none = true\nmax = 5",
            "none = true\nrequired = true\nmax = 5",
            "K29",
            "cannot be required",
        ),
        (
            "chars_max = 30",
            "none = true\nchars_max = 30",
            "K04H",
            "takes no `none`",
        ),
        (
            r"when = { only = ",
            r"when = { onlyy = ",
            "form",
            "unknown variant",
        ),
    ] {
        let fault = changed(from, to).expect_err(to);
        assert_eq!(fault.at, at, "{to}: {fault}");
        assert!(fault.what.contains(says), "{to}: {fault}");
    }
}

#[test]
fn what_staff_read_beside_an_answer_hangs_on_what_was_asked() {
    for (from, to, at, says) in [
        (
            "unless_said = \"only-me\"",
            "unless_said = \"no-one\"",
            "K21",
            "no choice",
        ),
        (
            "careful = { unless = \"no\", text = \"intake-careful-locked\" }",
            "careful = { unless = \"never\", text = \"intake-careful-locked\" }",
            "K23S",
            "no choice",
        ),
        (
            "said_of = [\"K19\"]",
            "said_of = [\"K23\"]",
            "K19K",
            "not asked before",
        ),
        (
            "said_of = [\"number\"]",
            "said_of = [\"shared\"]",
            "Q17.ok",
            "not asked before",
        ),
        (
            "days_since = \"left\"",
            "days_since = \"back\"",
            "Q36.back",
            "earlier date",
        ),
    ] {
        let fault = changed(from, to).expect_err(to);
        assert_eq!(fault.at, at, "{to}: {fault}");
        assert!(fault.what.contains(says), "{to}: {fault}");
    }
}

/// Everything asked: questions, and the columns of those that have some.
fn asks() -> impl Iterator<Item = &'static Ask> {
    form()
        .questions
        .iter()
        .flat_map(|it| std::iter::once(&it.ask).chain(it.kind.columns()))
}

#[test]
fn every_question_of_the_bank_is_here_and_the_sealed_ones_are_asked_by_staff() {
    let missing: Vec<String> = (4..=31)
        .map(|it| format!("K{it:02}"))
        .chain((1..=72).map(|it| format!("Q{it:02}")))
        .filter(|it| form().question(it).is_none())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    for id in ["Q28", "Q47", "Q56", "Q71", "Q72"] {
        assert_eq!(form().question(id).unwrap().place, Place::Staff, "{id}");
    }
    for question in &form().questions {
        let is_sealed = question.sensitivity == Sensitivity::Sealed;
        assert!(
            !is_sealed || question.place == Place::Staff,
            "{}",
            question.id
        );
    }
}

#[test]
fn every_part_of_the_full_form_asks_something_and_no_waiting_room_asks_any_of_it() {
    for section in &form().sections {
        let there = visible(form(), &Answers::default(), Scope::booth(&section.id)).count();
        assert!(there > 0, "{}", section.id);
    }
    let public: BTreeSet<&str> = asked(r#"{"K10":"yes"}"#).into_iter().collect();
    assert!(public.iter().all(|it| it.starts_with('K')), "{public:?}");
    let service: Vec<_> = visible(form(), &Answers::default(), Scope::booth("service"))
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(service, ["K09", "Q27", "Q29", "Q30"]);
}

#[test]
fn the_short_way_asks_what_decides_how_urgent_a_visit_is_and_nothing_else() {
    let express = |json| {
        visible(form(), &answers(json), Scope::public(Path::Express))
            .map(|it| it.id.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(express("{}"), ["K09", "K10", "K13", "K14"]);
    assert_eq!(
        express(r#"{"K10":"yes"}"#),
        ["K09", "K10", "K11", "K12", "K13", "K14"]
    );
}

#[test]
fn what_is_asked_only_if_the_office_wants_it_is_not_asked() {
    assert!(!asked("{}").contains(&"K30"));
    let identity = Scope::booth("identity");
    assert!(visible(form(), &Answers::default(), identity).all(|it| it.id != "Q16"));
}

#[test]
fn a_name_in_other_letters_is_asked_for_in_latin_ones() {
    assert!(asked(r#"{"K17":{"given":"ليلى"}}"#).contains(&"K17L"));
    for latin in ["Ana Nuñez", "Nguyễn Văn", "Tuꞌun"] {
        let given: Answers = [("K17".to_owned(), Answer::Words(latin.to_owned()))]
            .into_iter()
            .collect();
        assert!(
            visible(form(), &given, PUBLIC).all(|it| it.id != "K17L"),
            "{latin}"
        );
    }
}

#[test]
fn a_question_may_look_into_the_rows_of_another() {
    let asked = |json: &str| {
        visible(form(), &answers(json), Scope::booth("status")).any(|it| it.id == "Q42")
    };
    assert!(asked(r#"{"Q41":[{"what":"green-card"}]}"#));
    assert!(!asked(r#"{"Q41":[{"what":"none"}]}"#) && !asked("{}"));
}

#[test]
fn the_private_room_is_offered_to_everybody_and_before_any_contact_question() {
    let order: Vec<_> = form().questions.iter().map(|it| it.id.as_str()).collect();
    let at = |id| order.iter().position(|it| *it == id).unwrap();
    assert!(form().questions[at("K14")].when.is_none());
    for contact in [
        "K08", "K17", "K18", "K19", "K20", "K21", "K22", "K23", "K24", "K25", "K26",
    ] {
        assert!(at("K14") < at(contact), "{contact}");
    }
}

#[test]
fn a_paper_is_asked_about_only_when_there_is_one() {
    assert!(!asked("{}").contains(&"K11"));
    assert!(asked(r#"{"K10":"yes"}"#).contains(&"K11"));
    assert!(asked(r#"{"K10":"yes"}"#).contains(&"K12"));
}

#[test]
fn whoever_wants_a_private_room_types_no_name_outside_it() {
    assert!(asked("{}").contains(&"K17"));
    assert!(!asked(r#"{"K14":"yes"}"#).contains(&"K17"));
    assert!(asked(r#"{"K14":"yes"}"#).contains(&"K15"));
}

#[test]
fn a_changed_answer_takes_what_hung_on_it_along() {
    let before = answers(r#"{"K10":"yes","K11":"court","K12":"2026-12-01","K13":"no"}"#);
    let mut after = before.clone();
    after.give("K10", Answer::Words("no".to_owned()));
    forget_hidden(form(), &before, &mut after, PUBLIC);
    assert_eq!(
        serde_json::to_string(&after).unwrap(),
        r#"{"K10":"no","K13":"no"}"#
    );
}

#[test]
fn chains_of_dependent_answers_go_together() {
    let before = answers(
        r#"{"K19":"305 555 0123","K19K":"mine","K20":["call"],"K21":"friend","K22":["any"]}"#,
    );
    let mut after = before.clone();
    after.forget("K19");
    forget_hidden(form(), &before, &mut after, PUBLIC);
    assert!(after.is_empty(), "{} left", after.len());
}

#[test]
fn every_fault_has_a_sentence_in_every_language() {
    let formats = [
        CodeFormat::ANumber,
        CodeFormat::Receipt,
        CodeFormat::Document,
    ];
    let faults = [
        Fault::WrongKind,
        Fault::NotAChoice,
        Fault::Twice,
        Fault::TooMany { max: 3 },
        Fault::Empty,
        Fault::TooLong { max: 30 },
        Fault::Control,
        Fault::NotADate,
        Fault::NoMonth,
        Fault::Future,
        Fault::PhoneLetters,
        Fault::PhoneDigits,
        Fault::PhoneCountry,
        Fault::PhoneArea,
        Fault::Email,
        Fault::NumberOutOfRange { min: 3, max: 30 },
        Fault::RowsFull { max: 3 },
    ];
    let days = Calendar::ALL.map(|calendar| Fault::NoSuchDay {
        calendar,
        month: 2,
        days: 30,
    });
    let years = Fault::YearOutOfRange {
        min: 1990,
        max: 2060,
    };
    for language in Language::all() {
        let text = Text::new(*language);
        let mut seen = BTreeSet::new();
        for fault in faults
            .into_iter()
            .chain(formats.map(Fault::Code))
            .chain(days)
        {
            let said = fault.sentence(text);
            assert!(
                !said.contains("form-fault") && !said.contains('$'),
                "{language}: {said}"
            );
            assert!(
                seen.insert(said),
                "{language}: {fault:?} is said like another"
            );
        }
        let said = years.sentence(text);
        assert!(
            said.contains("1990") && said.contains("2060"),
            "{language}: {said}"
        );
    }
}

#[test]
fn every_section_has_a_name_that_a_record_can_carry() {
    for question in &form().questions {
        let name = &question.section;
        let is_short = (1..=64).contains(&name.len());
        assert!(is_short && !name.contains(char::is_control), "{name:?}");
    }
}

#[test]
fn the_public_questions_share_a_section_that_is_no_part_of_the_private_form() {
    let visit = form().visit_section();
    assert!(form().section(visit).is_none());
    let public = form()
        .questions
        .iter()
        .filter(|it| it.place == Place::Public);
    for question in public {
        assert_eq!(question.section, visit, "{}", question.id);
    }
}

#[test]
fn digits_of_any_script_become_latin_ones() {
    assert_eq!(digits_of("+٩٦٣ ۱۲ ३४"), "9631234");
}

proptest! {
    #[test]
    fn whatever_is_typed_is_judged_without_a_panic(words in any::<String>()) {
        for ask in asks() {
            let _ = validate(&ask.kind, &Answer::Words(words.clone()), today());
            let _ = validate(&ask.kind, &Answer::Several(vec![words.clone()]), today());
        }
    }

    #[test]
    fn going_forward_from_each_question_reaches_the_end(yes in any::<bool>(), private in any::<bool>()) {
        let mut given = Answers::default();
        if yes { given.give("K10", Answer::Words("yes".to_owned())); }
        if private { given.give("K14", Answer::Words("yes".to_owned())); }
        let mut seen = Vec::new();
        let mut at: Option<String> = None;
        while let Some(question) = next(form(), &given, PUBLIC, at.as_deref()) {
            prop_assert!(!seen.contains(&question.id));
            let back = previous(form(), &given, PUBLIC, &question.id).map(|it| it.id.clone());
            prop_assert_eq!(&back, &at);
            seen.push(question.id.clone());
            at = Some(question.id.clone());
        }
        let all: Vec<_> = visible(form(), &given, PUBLIC).map(|it| it.id.clone()).collect();
        prop_assert_eq!(seen, all);
    }
}
