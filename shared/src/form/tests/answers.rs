//! What is an answer to a question, and what is refused.

use super::*;

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
    check(
        "K12",
        r#""2027-02-29""#,
        Err(Fault::NoSuchDay {
            calendar: Calendar::Gregorian,
            month: 2,
            days: 28,
        }),
    );
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
    check("K19", r#""305 555 01""#, Err(Fault::PhoneCountry));
    check("K19", r#""555 0123""#, Err(Fault::PhoneArea));
    check("K19", r#"{"tell":"person"}"#, Ok(()));
    check("K23", r#""sol@example.org""#, Ok(()));
    check("K23", r#""sol at example.org""#, Err(Fault::Email));
    check("K23", r#""sol@example""#, Err(Fault::Email));
    check("K27", r#""3""#, Ok(()));
    check("K27", r#""more""#, Ok(()));
    check("K27", r#""9""#, Err(Fault::NotAChoice));
    check("K28", r#""le200""#, Ok(()));
    check("K28", r#""rich""#, Err(Fault::NotAChoice));
    check("K16", r#""mam""#, Ok(()));
    check("K16", r#""same""#, Ok(()));
    check("K16", r#""tlh""#, Err(Fault::NotAChoice));
    check("K18", r#""1984""#, Ok(()));
    check("K18", r#""1984-05""#, Err(Fault::NotADate));
    check("K18", r#""2027""#, Err(Fault::Future));
    check(
        "Q65",
        r#"[{"source":"job","amount":"٥٠٠","often":"week"}]"#,
        Ok(()),
    );
    check(
        "Q65",
        r#"[{"amount":"1000001"}]"#,
        Err(Fault::NumberOutOfRange {
            min: 0,
            max: 1_000_000,
        }),
    );
    check("Q06", r#"[{"country":"GT"},{"country":"none"}]"#, Ok(()));
    check("Q05", r#"[{"country":"none"}]"#, Err(Fault::NotAChoice));
}

#[test]
fn rows_are_as_good_as_their_cells() {
    check(
        "Q35",
        r#"[{"date":"2019-05","how":"no-check"},{"date":"unknown"}]"#,
        Ok(()),
    );
    check("Q35", "[{}]", Err(Fault::Empty));
    check("Q35", r#"[{"how":"by boat"}]"#, Err(Fault::NotAChoice));
    check("Q35", r#"[{"boat":"yes"}]"#, Err(Fault::NotAColumn));
    check("Q35", r#"[{"date":"2027-01-01"}]"#, Err(Fault::Future));
    let many = format!("[{}]", [r#"{"left":"2020"}"#; 9].join(","));
    check("Q36", &many, Err(Fault::RowsFull { max: 8 }));
    check(
        "Q12",
        r#"[{"number":"P1234567"},{"number":"P1234568"}]"#,
        Err(Fault::RowsFull { max: 1 }),
    );
}

#[test]
fn a_day_that_a_calendar_does_not_have_says_how_many_days_the_month_has() {
    let says = |answer: &str, month: &str, days: &str| {
        let question = form().question("Q37").unwrap();
        let fault =
            validate(&question.kind, &Answer::Words(answer.to_owned()), today()).unwrap_err();
        let sentence = fault.sentence(Text::new(Language::english()));
        assert!(
            sentence.contains(month) && sentence.contains(days),
            "{answer}: {sentence}"
        );
    };
    says("2017-13-06[u-ca=ethiopic]", "Pagume", "5");
    says("1404-12-30[u-ca=persian]", "Esfand", "29");
    says("1446-02-31[u-ca=islamic-umalqura]", "Safar", "30");
    says("2081-01-32[u-ca=x-bikram]", "Baisakh", "31");
    says("2026-02-30", "February", "28");
    says("1200[u-ca=persian]", "1278", "1439");
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
        Kind::Several { choices, max, .. } => {
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
        Kind::Email => vec![json!("x"), json!("a@b"), json!("a b@c.org")],
        Kind::Number { max, .. } => vec![json!((max + 1).to_string()), json!("-1"), json!("1.5")],
        Kind::Count { to, .. } => vec![json!((to + 1).to_string()), json!("+1"), json!("01")],
        Kind::Time { .. } => vec![json!("10:15"), json!("9:00"), json!("24:00"), json!("ten")],
        Kind::Code { .. } => vec![json!("x"), json!("12!34567"), json!("номер 1234")],
        Kind::Country { .. } => vec![json!("gt"), json!("GTM"), json!("Guatemala")],
        Kind::Language { .. } => vec![json!("tlh"), json!(["es"])],
        Kind::Languages { .. } => vec![json!("es"), json!(["es", "es"]), json!(["tlh"])],
        Kind::Income { .. } => vec![json!("2500"), json!(["more"])],
        Kind::Rows {
            columns, rows_max, ..
        } => {
            let column = &columns[0].id;
            let row = json!({ column: {"tell": "person"} });
            vec![
                json!([{}]),
                json!([{"no": "column"}]),
                json!([{ column: [[7]] }]),
                json!(vec![row; rows_max + 1]),
            ]
        }
        Kind::Date {
            year_min, year_max, ..
        } => vec![
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
    for ask in asks() {
        for value in impossible(&ask.kind) {
            let refused = answer_from_json(ask, &value, today());
            assert!(refused.is_err(), "{}: {value}", ask.text);
        }
        let told = Answer::Tell(Tell::Person);
        assert_eq!(validate(&ask.kind, &told, today()), Ok(()), "{}", ask.text);
    }
}
