//! Answers as people give them: usable, half typed, impossible.

use super::*;

#[test]
fn an_answer_that_cannot_be_used_stays_and_says_what_to_do() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K19")
        .types("K19", "12")
        .touch(Touch::Continue);
    assert!(stand.error().unwrap().contains("7 to 15"));
    assert!(!stand.error().unwrap().contains("Call a person"));
    let Screen::Question(question) = stand.view().screen else {
        panic!()
    };
    let Input::Phone { field, .. } = question.input else {
        panic!()
    };
    assert_eq!(field.value.as_str(), "12");
    stand.touch(Touch::Continue);
    assert!(
        stand.error().unwrap().contains("Call a person"),
        "help is offered the second time"
    );
    stand
        .types("K19", "312 555 0143")
        .touch(Touch::Continue)
        .touch(Touch::FinishNow);
    assert_eq!(stand.rows()["K19"], "\u{2066}•••-•••-0143\u{2069}");
    assert_eq!(
        stand.touch(Touch::Finish).answers(),
        r#"{"K19":"312 555 0143"}"#
    );
}

#[test]
fn no_more_than_three_kinds_of_help_can_be_ticked() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K09")
        .pick("asylum")
        .pick("court")
        .pick("tps")
        .pick("daca");
    assert!(stand.error().unwrap().contains('3'));
    // Turning a page is such a touch.
    assert_eq!(stand.touch(Touch::Anything).error(), None);
    stand
        .pick("court")
        .pick("daca")
        .touch(Touch::Continue)
        .touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K09":["asylum","tps","daca"]}"#);
}

#[test]
fn a_date_is_taken_as_far_as_it_is_known() {
    let asked = |parts: &[(Part, Option<i32>)]| {
        let mut stand = Stand::new();
        stand.begins().skips_to("K10").pick("yes").skips_to("K12");
        for (part, value) in parts {
            stand.date(*part, *value);
        }
        stand.touch(Touch::Continue).touch(Touch::Finish);
        let given = stand.given().unwrap();
        given.answers.words("K12").map(str::to_owned)
    };
    let words = |parts: &[_]| asked(parts);
    assert_eq!(words(&[(Part::Year, None)]).as_deref(), Some("unknown"));
    assert_eq!(words(&[(Part::Year, Some(2026))]).as_deref(), Some("2026"));
    let whole = [
        (Part::Year, Some(2026)),
        (Part::Month, Some(3)),
        (Part::Day, Some(9)),
    ];
    assert_eq!(words(&whole).as_deref(), Some("2026-03-09"));
    assert_eq!(
        words(&[(Part::Month, Some(3))]),
        None,
        "a month alone is no date"
    );
    let never = [
        (Part::Year, Some(2026)),
        (Part::Month, Some(2)),
        (Part::Day, Some(31)),
    ];
    assert_eq!(words(&never), None);
}

#[test]
fn a_year_that_cannot_be_is_refused_at_once_and_one_that_was_taken_away_is_gone() {
    let mut stand = Stand::new();
    stand.begins().skips_to("K10").pick("yes").skips_to("K12");
    let wrong = |stand: &Stand| match stand.view().screen {
        Screen::Question(crate::ui::Question {
            input: Input::PartialDate(date),
            ..
        }) => date.wrong,
        _ => panic!("no date is asked"),
    };
    stand.date(Part::Year, Some(9999));
    assert!(stand.error().unwrap().contains("2060"));
    assert_eq!(wrong(&stand), Some(Part::Year));
    let part = Part::Year;
    let value = DatePart::Open;
    stand.touch(Touch::Date { part, value });
    assert_eq!((stand.error(), wrong(&stand)), (None, None));
    assert_eq!(stand.view().frame.can_continue, Some(false));
    stand.date(Part::Year, Some(2026));
    assert_eq!(stand.error(), None);
    stand.date(Part::Month, Some(2)).date(Part::Day, Some(31));
    stand.touch(Touch::Continue);
    assert_eq!(wrong(&stand), Some(Part::Day));
    stand.date(Part::Day, Some(3)).touch(Touch::Continue);
    stand.touch(Touch::Back).touch(Touch::Date { part, value });
    stand.touch(Touch::Back).touch(Touch::Back);
    stand.touch(Touch::Finish);
    assert!(
        !stand.answers().contains("K12"),
        "half a date is none, and what stood there before was taken away"
    );
}

#[test]
fn a_name_is_kept_in_the_parts_it_was_typed_in_and_masked_on_the_review() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K17")
        .types("given", "Ximena ")
        .types("family1", "Nuñez");
    stand.touch(Touch::Continue).touch(Touch::FinishNow);
    assert_eq!(stand.rows()["K17"], "•••••");
    stand.touch(Touch::Finish);
    assert_eq!(
        stand.answers(),
        r#"{"K17":{"given":"Ximena ","family1":"Nuñez"}}"#
    );
}

#[test]
fn a_half_typed_answer_is_said_once_to_be_none_and_takes_the_place_of_the_one_before() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K19")
        .types("K19", "3125550143")
        .touch(Touch::Continue);
    stand
        .touch(Touch::Back)
        .types("K19", "31")
        .touch(Touch::Back);
    assert!(stand.error().is_some() && stand.question().as_deref() == Some("K19"));
    // The number before may be the one that is not safe any more.
    stand.touch(Touch::Back).touch(Touch::Finish);
    assert_eq!(stand.answers(), "{}");
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K08")
        .types("K08", "Sol")
        .touch(Touch::Continue);
    stand
        .touch(Touch::Back)
        .types("K08", "")
        .touch(Touch::Back)
        .touch(Touch::Finish);
    assert_eq!(stand.answers(), "{}");
}

#[test]
fn who_wants_a_private_room_or_comes_for_somebody_held_cannot_be_told_from_the_review_or_the_questions()
 {
    let seen = |held: &str, private: &str| {
        let mut stand = Stand::new();
        stand.begins().skips_to("K13").pick(held).pick(private);
        assert_eq!(stand.question().as_deref(), Some("K15"));
        stand.pick("any").touch(Touch::FinishNow);
        let rows = stand.rows();
        ["K13", "K14", "K15"].map(|it| rows[it].clone())
    };
    let yes = seen("yes", "yes");
    assert_eq!(yes, ["•••••"; 3]);
    for (held, private) in [("no", "no"), ("person", "yes")] {
        assert_eq!(seen(held, private), yes);
    }
}

#[test]
fn a_half_changed_number_in_a_row_takes_the_place_of_the_one_before_too() {
    let at_the_number = || {
        let mut stand = Stand::new();
        stand.begins().skips_to("K26.0.name").types("name", "Sol");
        stand.touch(Touch::Continue).types("phone", "3125550143");
        stand.touch(Touch::Continue).touch(Touch::Back);
        stand.types("phone", "31");
        stand
    };
    for leave in [Touch::FinishNow, Touch::Back] {
        let mut stand = at_the_number();
        stand.touch(leave.clone());
        assert!(stand.error().is_some() && stand.question().as_deref() == Some("K26.0.phone"));
        stand
            .touch(leave)
            .touch(Touch::FinishNow)
            .touch(Touch::Finish);
        assert_eq!(stand.answers(), r#"{"K26":[{"name":"Sol"}]}"#);
    }
    let mut stand = at_the_number();
    stand
        .types("phone", "3125550199")
        .touch(Touch::FinishNow)
        .touch(Touch::Finish);
    assert_eq!(
        stand.answers(),
        r#"{"K26":[{"name":"Sol","phone":"3125550199"}]}"#
    );
}

#[test]
fn answers_given_as_a_whole_are_kept_as_they_are() {
    let mut stand = Stand::new();
    stand.begins();
    stand
        .happens(answered("K12", r#""2026-12-01""#))
        .happens(answered("K17", r#""Sol Ortiz""#));
    stand
        .happens(answered("K04", r#""me""#))
        .happens(answered("K10", r#""perhaps""#));
    stand
        .happens(answered("K99", r#""x""#))
        .touch(Touch::Finish);
    assert_eq!(
        stand.answers(),
        r#"{"K04":"me","K12":"2026-12-01","K17":"Sol Ortiz"}"#
    );
}

#[test]
fn a_blank_part_does_not_spoil_a_name() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K17")
        .types("given", "Sol")
        .types("family1", "  ");
    stand.touch(Touch::Continue).touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K17":{"given":"Sol"}}"#);
}

/// What is typed or chosen for a question of this input that cannot be an answer to it.
fn impossible(stand: &mut Stand, input: &Input) {
    match input {
        Input::Choice(_) | Input::Country(_) | Input::Rows(_) => {
            stand.pick("perhaps");
        }
        Input::Several { tiles, max } => {
            for tile in tiles.iter().take(max.unwrap_or(tiles.len())) {
                stand.pick(&tile.id);
            }
            stand.pick("perhaps");
            if let Some(tile) = tiles.get(max.unwrap_or(tiles.len())) {
                stand.pick(&tile.id);
            }
        }
        Input::Text(field) => {
            stand.types(&field.id, &"x".repeat(field.max + 1));
        }
        Input::Phone { field, .. } | Input::Number(field) => {
            stand.types(&field.id, "12");
        }
        Input::Name(fields) => {
            stand.types(&fields[1].id, &"x".repeat(fields[1].max + 1));
        }
        Input::PartialDate(_) => {
            stand
                .date(Part::Year, Some(1800))
                .date(Part::Month, Some(2));
        }
    }
}

#[test]
fn every_question_refuses_what_cannot_be_meant_says_so_and_keeps_what_was_given() {
    let mut judged = 0;
    for question in Form::current()
        .questions
        .iter()
        .filter(|it| it.place == Place::Public && !it.off)
    {
        let mut stand = at(&question.id);
        let Screen::Question(asked) = stand.view().screen else {
            panic!()
        };
        // Records are judged by their cells.
        if asked.id.contains('.') {
            continue;
        }
        impossible(&mut stand, &asked.input);
        // What is wrong is said on the first line.
        let answer = |stand: &Stand| {
            any::words(&stand.view())
                .split_once('\n')
                .map(|it| it.1.to_owned())
        };
        let given = answer(&stand);
        let by_tiles = matches!(
            asked.input,
            Input::Choice(_) | Input::Several { .. } | Input::Country(_)
        );
        if !by_tiles {
            stand.touch(Touch::Continue);
            assert!(stand.error().is_some(), "{}", question.id);
            judged += 1;
        }
        assert_eq!(stand.question().as_ref(), Some(&question.id));
        assert_eq!(answer(&stand), given, "{}", question.id);
        stand.touch(Touch::Finish);
        let sealed = serde_json::to_value(&stand.given().unwrap().answers).unwrap();
        let kept = sealed
            .get(&question.id)
            .map(ToString::to_string)
            .unwrap_or_default();
        let is_good = kept.is_empty() || matches!(asked.input, Input::Several { .. });
        assert!(is_good && !kept.contains("perhaps"), "{}", question.id);
    }
    assert!(5 <= judged, "only {judged} were judged");
}

/// A visitor before question `id`, whose earlier answers are those under which it is asked.
fn at(id: &str) -> Stand {
    let private = if id == "K15" { r#""yes""# } else { r#""no""# };
    let given = [
        ("K04", r#""family""#),
        ("K07", r#""yes""#),
        ("K27", r#""3""#),
        ("K17", r#"{"given":"ليلى"}"#),
        ("K23", r#""sol@example.org""#),
        ("K10", r#""yes""#),
        ("K14", private),
        ("K19", r#""3125550143""#),
        ("K20", r#"["call"]"#),
    ];
    let mut stand = Stand::new();
    stand.begins();
    for (question, answer) in given.into_iter().filter(|(it, _)| *it != id) {
        stand.happens(answered(question, answer));
    }
    let is_there = |stand: &Stand| {
        let at = stand.question();
        at.is_some_and(|at| at.split('.').next() == Some(id))
    };
    while !is_there(&stand) {
        assert!(stand.question().is_some(), "{id} was not asked");
        stand.touch(match stand.view().frame.can_continue {
            Some(true) => Touch::Continue,
            _ => Touch::Skip,
        });
    }
    stand
}

fn answered(question: &str, answer: &str) -> Event {
    Event::Answered {
        question: question.to_owned(),
        answer: serde_json::from_str(answer).unwrap(),
    }
}
