//! What is typed and what an answer is are the same thing in two shapes.

use super::*;
use chrono::NaiveDate;
use proptest::prelude::*;
use shared::form::Form;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()
}

fn filled(fields: &Fields) -> Filled {
    let fields = fields.iter();
    fields.fold(Filled::new(), |it, (name, value)| {
        it.with(name, value.as_str())
    })
}

fn kind(question: &str) -> &'static Kind {
    &Form::current().question(question).unwrap().kind
}

fn read(question: &str, fields: &[(&str, &str)]) -> Typed {
    let all = fields.iter();
    let fields: Fields = all
        .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
        .collect();
    typed(kind(question), FIELD, &filled(&fields), today())
}

#[track_caller]
fn check(question: &str, json: &str) {
    let answer: Answer = serde_json::from_str(json).unwrap();
    let fields = fields(kind(question), FIELD, &answer);
    let Typed::Answer(back) = typed(kind(question), FIELD, &filled(&fields), today()) else {
        panic!("{question} {json} is no answer any more");
    };
    assert!(back == answer, "{question} {json}");
    assert!(!kept(kind(question), FIELD, &filled(&fields)).is_empty());
}

#[test]
fn an_answer_of_each_kind_stands_in_its_fields_and_is_read_back() {
    check("Q48", r#""unsure""#);
    check("Q51", r#"["driving","warrant"]"#);
    check("Q72", r#""We told her to come back on Tuesday.""#);
    check("Q37", r#""2019-05""#);
    check("Q37", r#""unknown""#);
    check(
        "Q01",
        r#"[{"name":{"given":"Ngũgĩ","family1":"wa Thiong'o"},"document":"passport"}]"#,
    );
    check(
        "Q49",
        r#"[{"date":"2011","place":"Tucson"},{"result":"guilty","sentence":"<b>1 year</b>"}]"#,
    );
    check("Q06", r#"[{"country":"GT"}]"#);
    check("Q64", r#""3""#);
}

#[test]
fn a_row_is_taken_away_and_an_empty_one_is_none() {
    let rows = [
        ("a.0.place", "Tucson"),
        ("a.1.place", "Reno"),
        ("a.1.-", "yes"),
        ("a.2.place", ""),
    ];
    let Typed::Answer(answer) = read("Q49", &rows) else {
        panic!("rows")
    };
    assert!(matches!(&answer, Answer::Rows(them) if them.len() == 1));
    assert!(matches!(read("Q49", &[]), Typed::Nothing));
    let Typed::Answer(answer) = read("Q49", &[("a.none", "yes")]) else {
        panic!("none")
    };
    assert!(answer == Answer::Rows(Vec::new()));
}

#[test]
fn what_is_no_answer_is_kept_to_the_letter() {
    let hostile = "\u{202e}=cmd|' /C calc'!A0 <script>31 May</script>";
    assert!(matches!(
        read("Q37", &[("a", hostile)]),
        Typed::Faulty(Fault::NotADate)
    ));
    let fields = vec![("a".to_owned(), hostile.to_owned())];
    assert_eq!(kept(kind("Q37"), FIELD, &filled(&fields)), fields);
    assert!(matches!(
        read("Q37", &[("a", "2031-01-01")]),
        Typed::Faulty(Fault::Future)
    ));
    let long = "x".repeat(100_000);
    assert!(matches!(
        read("Q72", &[("a", &long)]),
        Typed::Faulty(Fault::TooLong { .. })
    ));
    assert!(matches!(
        read("Q48", &[("a", "perhaps")]),
        Typed::Faulty(Fault::NotAChoice)
    ));
}

#[test]
fn rows_are_offered_while_there_is_room() {
    assert_eq!(rows_offered(kind("Q49"), 0), 1);
    assert_eq!(rows_offered(kind("Q49"), 3), 4);
    assert_eq!(rows_offered(kind("Q49"), 8), 8);
    assert_eq!(rows_offered(kind("Q50"), 0), 1);
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_without_a_panic_and_valid_answers_come_back(
        at in 0usize..200,
        typed_in in proptest::collection::vec(("[a-z0-9.:#-]{0,12}", any::<String>()), 0..6),
    ) {
        let questions = &Form::current().questions;
        let question = &questions[at % questions.len()];
        let mut form = Filled::new();
        for (name, value) in &typed_in {
            form = form.with(&format!("a{name}"), value.as_str());
        }
        if let Typed::Answer(answer) = typed(&question.kind, FIELD, &form, today()) {
            let fields = fields(&question.kind, FIELD, &answer);
            let again = typed(&question.kind, FIELD, &filled(&fields), today());
            prop_assert!(matches!(again, Typed::Answer(it) if it == answer));
        }
    }
}
