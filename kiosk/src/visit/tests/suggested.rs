//! Answers that follow from earlier ones.

use super::*;

/// The question of the last arrival, after one entry on 2021-05-02 and no trip since.
fn last_arrival() -> Stand {
    let mut stand = Stand::booth();
    stand.opens().starts("entry").touch(Touch::AddRow);
    for (part, value) in [(Part::Year, 2021), (Part::Month, 5), (Part::Day, 2)] {
        stand.date(part, Some(value));
    }
    stand.touch(Touch::Continue);
    while stand.question().is_some_and(|it| it.starts_with("Q35.")) {
        stand.touch(Touch::Skip);
    }
    stand.touch(Touch::Continue).touch(Touch::Continue);
    assert_eq!(stand.question().as_deref(), Some("Q37"));
    stand
}

/// What was sent of the last arrival.
fn sent(stand: &mut Stand) -> Option<String> {
    let parts = stand.touch(Touch::Finish).parts();
    let answers: serde_json::Value = serde_json::from_str(&parts.last().unwrap().1).unwrap();
    answers["Q37"].as_str().map(str::to_owned)
}

fn suggested(stand: &Stand) -> Option<String> {
    match stand.view().screen {
        Screen::Question(it) => it
            .suggested
            .map(|it| it.replace(['\u{2068}', '\u{2069}'], "")),
        _ => panic!("{}", stand.screen()),
    }
}

#[test]
fn the_last_arrival_follows_from_the_entries_and_is_an_answer_once_it_is_confirmed() {
    let mut stand = last_arrival();
    assert_eq!(suggested(&stand).as_deref(), Some("May 2, 2021"));
    stand.touch(Touch::Continue);
    assert_eq!(sent(&mut stand).as_deref(), Some("2021-05-02"));
    for unconfirmed in [
        Touch::FinishNow,
        Touch::Back,
        Touch::Skip,
        Touch::Calendar(Calendar::Gregorian),
    ] {
        let mut stand = last_arrival();
        stand.touch(unconfirmed);
        assert_eq!(sent(&mut stand), None);
    }
}

#[test]
fn what_is_changed_of_a_suggestion_is_the_visitors_own() {
    let mut stand = last_arrival();
    stand.date(Part::Year, Some(2021));
    assert!(
        suggested(&stand).is_some(),
        "the same year says nothing new"
    );
    stand.date(Part::Year, Some(2022));
    assert_eq!(suggested(&stand), None);
    // Nobody said that it was in May.
    stand
        .date(Part::Month, None)
        .date(Part::Day, None)
        .touch(Touch::Continue);
    assert_eq!(sent(&mut stand).as_deref(), Some("2022"));
}

#[test]
fn a_confirmed_arrival_is_asked_again_when_a_later_one_is_added() {
    let mut stand = last_arrival();
    stand.touch(Touch::Continue).touch(Touch::FinishNow);
    stand
        .touch(Touch::Change("Q36".to_owned()))
        .touch(Touch::AddRow);
    stand
        .touch(Touch::Skip)
        .date(Part::Year, Some(2024))
        .touch(Touch::Continue);
    stand.touch(Touch::Continue);
    assert_eq!(stand.question().as_deref(), Some("Q37"));
    assert_eq!(suggested(&stand).as_deref(), Some("2024"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_suggestion_is_never_an_answer_that_nobody_confirmed(
        touches in prop::collection::vec((0..9_usize, 1990..2030_i32), 1..8),
    ) {
        let mut stand = last_arrival();
        let mut was_confirmed = false;
        for (which, year) in touches {
            let (touch, confirms) = match which {
                0 => (Touch::Continue, true),
                1 => (Touch::Tell, true),
                2 => (Touch::Date { part: Part::Year, value: DatePart::Known(year) }, true),
                3 => (Touch::Back, false),
                4 => (Touch::Skip, false),
                5 => (Touch::FinishNow, false),
                6 => (Touch::Hide, false),
                7 => (Touch::Calendar(Calendar::Ethiopic), false),
                _ => (Touch::Calendar(Calendar::Gregorian), false),
            };
            was_confirmed |= confirms && stand.question().as_deref() == Some("Q37");
            stand.touch(touch);
        }
        let is_answered = stand.person().is_some_and(|it| it.answers.get("Q37").is_some());
        prop_assert!(was_confirmed || !is_answered);
    }
}
