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

/// Touches on the question of a suggestion, by which it is or is not confirmed.
fn touches() -> impl Strategy<Value = Touch> {
    let parts = prop::sample::select(vec![Part::Year, Part::Month, Part::Day]);
    let values = prop_oneof![Just(DatePart::Unknown), (1..2030).prop_map(DatePart::Known)];
    let others = prop::sample::select(vec![
        Touch::Continue,
        Touch::Back,
        Touch::Skip,
        Touch::Tell,
        Touch::FinishNow,
        Touch::Hide,
        Touch::Calendar(Calendar::Ethiopian),
        Touch::Calendar(Calendar::Gregorian),
    ]);
    prop_oneof![
        3 => others,
        1 => (parts, values).prop_map(|(part, value)| Touch::Date { part, value }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_suggestion_is_never_an_answer_that_nobody_confirmed(touches in prop::collection::vec(touches(), 1..8)) {
        let mut stand = last_arrival();
        let mut was_confirmed = false;
        for touch in touches {
            let is_asked = stand.question().as_deref() == Some("Q37");
            was_confirmed |= is_asked && matches!(touch, Touch::Continue | Touch::Date { .. } | Touch::Tell);
            stand.touch(touch);
        }
        let is_answered = stand.person().is_some_and(|it| it.answers.get("Q37").is_some());
        prop_assert!(was_confirmed || !is_answered);
    }
}
