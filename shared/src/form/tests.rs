//! The shipped form, and the pure functions over it.

use super::*;
use crate::answers::Answer;
use proptest::prelude::*;
use std::collections::BTreeSet;
use translations::{Language, Text};

fn form() -> &'static Form {
    Form::current()
}

fn answers(json: &str) -> Answers {
    serde_json::from_str(json).unwrap()
}

fn asked(json: &str) -> Vec<&'static str> {
    visible(form(), &answers(json), Place::Public)
        .map(|it| it.id.as_str())
        .collect()
}

/// Whether `answer` (JSON) is taken for `question`, and if not the reason.
#[track_caller]
fn check(question: &str, answer: &str, expected: Result<(), Fault>) {
    let question = form().question(question).unwrap();
    let value = serde_json::from_str(answer).unwrap();
    let found = answer_from_json(question, &value);
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

#[test]
fn the_form_names_only_questions_and_choices_that_exist() {
    let mut ids = BTreeSet::new();
    for question in &form().questions {
        assert!(ids.insert(question.id.as_str()), "{} twice", question.id);
        if let Some(when) = &question.when {
            for earlier in when.questions() {
                assert!(
                    ids.contains(earlier),
                    "{} looks ahead to {earlier}",
                    question.id
                );
            }
        }
        let choices: BTreeSet<_> = question.choices().iter().map(|it| &it.id).collect();
        assert_eq!(choices.len(), question.choices().len(), "{}", question.id);
    }
    assert!(
        form().lanes.last().is_some_and(|it| it.when.is_none()),
        "the last lane takes everybody"
    );
}

#[test]
fn every_word_of_the_form_stands_in_every_language() {
    for language in Language::all() {
        let text = Text::new(*language);
        for question in &form().questions {
            assert!(text.has(&question.text), "{language}: {}", question.text);
            assert!(
                text.attribute(&question.text, "help").is_some(),
                "{language}: {}.help",
                question.text
            );
            for choice in question.choices() {
                assert!(text.has(&choice.text), "{language}: {}", choice.text);
            }
        }
        for lane in &form().lanes {
            assert!(text.has(&lane.text), "{language}: {}", lane.text);
        }
    }
}

#[test]
fn the_private_room_is_offered_to_everybody_and_before_any_contact_question() {
    let order: Vec<_> = form().questions.iter().map(|it| it.id.as_str()).collect();
    let at = |id| order.iter().position(|it| *it == id).unwrap();
    assert!(form().questions[at("K14")].when.is_none());
    for contact in ["K08", "K17", "K19", "K20", "K21", "K22", "K25"] {
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
    forget_hidden(form(), &before, &mut after, Place::Public);
    assert_eq!(
        serde_json::to_string(&after).unwrap(),
        r#"{"K10":"no","K13":"no"}"#
    );
}

#[test]
fn chains_of_dependent_answers_go_together() {
    let before = answers(r#"{"K19":"305 555 0123","K20":["call"],"K21":"friend","K22":["any"]}"#);
    let mut after = before.clone();
    after.forget("K19");
    forget_hidden(form(), &before, &mut after, Place::Public);
    assert!(after.is_empty(), "{} left", after.len());
}

#[test]
fn impossible_answers_are_refused_and_possible_ones_kept_to_the_letter() {
    check("K10", r#""yes""#, Ok(()));
    check("K10", r#""perhaps""#, Err(Fault::NotAChoice));
    check("K10", r#"["yes"]"#, Err(Fault::WrongKind));
    check("K10", "7", Err(Fault::WrongKind));
    check("K09", r#"["citizenship","other"]"#, Ok(()));
    check("K09", "[]", Err(Fault::Empty));
    check("K09", r#"["other","other"]"#, Err(Fault::Twice));
    check(
        "K09",
        r#"["citizenship","other","court","daca"]"#,
        Err(Fault::TooMany { max: 3 }),
    );
    check("K12", r#""2026-12-01""#, Ok(()));
    check("K12", r#""2026-12""#, Ok(()));
    check("K12", r#""unknown""#, Ok(()));
    check("K12", r#""2027-02-29""#, Err(Fault::NoSuchDay));
    check(
        "K12",
        r#""1800""#,
        Err(Fault::YearOutOfRange {
            min: 1990,
            max: 2060,
        }),
    );
    check("K12", r#""soon""#, Err(Fault::NotADate));
    check("K08", r#""Ñandú  ሰላም ""#, Ok(()));
    check("K08", r#""   ""#, Err(Fault::Empty));
    check(
        "K08",
        &format!(r#""{}""#, "x".repeat(31)),
        Err(Fault::TooLong { max: 30 }),
    );
    check("K08", r#""a\nb""#, Err(Fault::Control));
    // Shift and the arrow keys, as window systems write them.
    check("K08", r#""\u0010Ana""#, Err(Fault::Control));
    check("K08", r#""Ana\uf700""#, Err(Fault::Control));
    check("K17", r#"{"given":"María José","family1":"Peña"}"#, Ok(()));
    check("K17", r#""محمد بن علي""#, Ok(()));
    check("K17", r#"{"given":" "}"#, Err(Fault::Empty));
    check("K17", r#"{"given":"Sol","family1":" "}"#, Ok(()));
    check(
        "K17",
        r#"{"given":"Sol","family1":"\n"}"#,
        Err(Fault::Control),
    );
    check(
        "K17",
        &format!(r#"{{"given":"Sol","family1":"{}"}}"#, " ".repeat(81)),
        Err(Fault::TooLong { max: 80 }),
    );
    check("K17", r#"{"nickname":"x"}"#, Err(Fault::WrongKind));
    check("K19", r#""+1 (305) 555-0123""#, Ok(()));
    check("K19", r#""٣٠٥٥٥٥٠١٢٣""#, Ok(()));
    check("K19", r#""call me""#, Err(Fault::PhoneLetters));
    check("K19", r#""12345""#, Err(Fault::PhoneDigits));
}

#[test]
fn every_fault_has_a_sentence_in_every_language() {
    let faults = [
        Fault::WrongKind,
        Fault::NotAChoice,
        Fault::Twice,
        Fault::TooMany { max: 3 },
        Fault::Empty,
        Fault::TooLong { max: 30 },
        Fault::Control,
        Fault::NotADate,
        Fault::NoSuchDay,
        Fault::YearOutOfRange {
            min: 1990,
            max: 2060,
        },
        Fault::PhoneLetters,
        Fault::PhoneDigits,
    ];
    for language in Language::all() {
        for fault in faults {
            let (id, variables) = fault.message();
            let text = Text::new(*language);
            assert!(text.has(id), "{language}: {fault:?}");
            let variables = variables.into_iter().map(|(name, it)| (name, it.into()));
            let said = text.with(id, &variables.collect::<Vec<_>>());
            let bounds = matches!(fault, Fault::YearOutOfRange { .. });
            assert!(
                !bounds || (said.contains("1990") && said.contains("2060")),
                "{language}: {said}"
            );
        }
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

/// Answers that cannot be meant for a question of this kind.
fn impossible(kind: &Kind) -> Vec<serde_json::Value> {
    use serde_json::json;
    let mut all = vec![
        json!(7),
        json!(null),
        json!({"a": "b"}),
        json!(""),
        json!([]),
    ];
    let rest = match kind {
        Kind::Choice { .. } => vec![json!("perhaps"), json!(["yes"])],
        Kind::Several { choices, max } => {
            let first = &choices[0].id;
            let many: Vec<_> = choices.iter().take(max + 1).map(|it| &it.id).collect();
            let mut rest = vec![json!([first, first]), json!(["perhaps"]), json!(first)];
            rest.extend((*max < choices.len()).then(|| json!(many)));
            rest
        }
        Kind::Text { chars_max } => vec![json!("x".repeat(chars_max + 1)), json!("a\u{7}")],
        Kind::Name { chars_max } => vec![
            json!({"given": "x".repeat(chars_max + 1)}),
            json!({"given": "  ", "family1": ""}),
        ],
        Kind::Date { year_min, year_max } => vec![
            json!((year_min - 1).to_string()),
            json!((year_max + 1).to_string()),
            json!("2027-02-30"),
            json!("2027-13"),
            json!("tomorrow"),
        ],
        Kind::Phone => vec![json!("1"), json!("1".repeat(16)), json!("home")],
    };
    all.extend(rest);
    all
}

#[test]
fn no_question_takes_an_answer_that_cannot_be_meant_for_it() {
    for question in &form().questions {
        for value in impossible(&question.kind) {
            let refused = answer_from_json(question, &value);
            assert!(refused.is_err(), "{}: {value}", question.id);
        }
    }
}

#[test]
fn digits_of_any_script_become_latin_ones() {
    assert_eq!(digits_of("+٩٦٣ ۱۲ ३४"), "9631234");
}

proptest! {
    #[test]
    fn whatever_is_typed_is_judged_without_a_panic(words in any::<String>()) {
        for question in &form().questions {
            let _ = validate(question, &Answer::Words(words.clone()));
        }
    }

    #[test]
    fn going_forward_from_each_question_reaches_the_end(yes in any::<bool>(), private in any::<bool>()) {
        let mut given = Answers::default();
        if yes { given.give("K10", Answer::Words("yes".to_owned())); }
        if private { given.give("K14", Answer::Words("yes".to_owned())); }
        let mut seen = Vec::new();
        let mut at: Option<String> = None;
        while let Some(question) = next(form(), &given, Place::Public, at.as_deref()) {
            prop_assert!(!seen.contains(&question.id));
            let back = previous(form(), &given, Place::Public, &question.id).map(|it| it.id.clone());
            prop_assert_eq!(&back, &at);
            seen.push(question.id.clone());
            at = Some(question.id.clone());
        }
        let all: Vec<_> = visible(form(), &given, Place::Public).map(|it| it.id.clone()).collect();
        prop_assert_eq!(seen, all);
    }
}
