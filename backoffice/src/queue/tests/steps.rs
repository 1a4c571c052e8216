//! Which step may follow which.

use crate::problem::Refuses;
use crate::queue::{CALLS_BEFORE_NO_SHOW, Refusal, Stage, Window};
use crate::testing::nine;
use chrono::TimeDelta;
use proptest::prelude::*;
use translations::{Language, Text};

#[derive(Debug, Clone, Copy)]
enum Verb {
    Call,
    Recall,
    Begin,
    Finish,
    NoShow,
    Return,
    Left,
}

fn step(stage: Stage, verb: Verb, window: Window, minute: i64) -> Result<Stage, Refusal> {
    let now = nine() + TimeDelta::minutes(minute);
    match verb {
        Verb::Call => stage.call(window, now),
        Verb::Recall => stage.recall(window, now),
        Verb::Begin => stage.begin_service(window, now),
        Verb::Finish => stage.finish(window, now),
        Verb::NoShow => stage.mark_no_show(window, now),
        Verb::Return => stage.return_to_waiting(Some(window)),
        Verb::Left => stage.mark_left(Some(window), now),
    }
}

/// `c1` is a call to window 1; `r` recalls, `s` seats, `f` finishes, `x` marks a no-show, `b` puts back, `l` notes that
/// the visitor left. The last stage, or the refusal, is compared.
#[track_caller]
fn check(story: &str, expected: Result<&str, Refusal>) {
    let mut reached = Ok(Stage::Waiting);
    for (minute, word) in (1..).zip(story.split_whitespace()) {
        let (verb, window) = word.split_at(1);
        let window = Window(window.parse().unwrap());
        let verb = match verb {
            "c" => Verb::Call,
            "r" => Verb::Recall,
            "s" => Verb::Begin,
            "f" => Verb::Finish,
            "x" => Verb::NoShow,
            "b" => Verb::Return,
            "l" => Verb::Left,
            other => panic!("no verb {other}"),
        };
        reached = reached.and_then(|it| step(it, verb, window, minute));
    }
    assert_eq!((story, reached.map(|it| word(&it))), (story, expected));
}

fn word(stage: &Stage) -> &'static str {
    match stage {
        Stage::Waiting => "waiting",
        Stage::Called { .. } => "called",
        Stage::Serving { .. } => "serving",
        Stage::Served { .. } => "served",
        Stage::NoShow { .. } => "no-show",
        Stage::Left { .. } => "left",
        Stage::Held { .. } => "held",
        Stage::With => "with",
        Stage::Returns { .. } => "returns",
        Stage::AtStations { .. } => "stations",
    }
}

#[test]
fn a_visitor_is_called_seated_and_served() {
    check("c1", Ok("called"));
    check("c1 s1", Ok("serving"));
    check("c1 s1 f1", Ok("served"));
    check("c1 f1", Err(Refusal::NotServing));
    check("s1", Err(Refusal::NotCalled));
    check("f1", Err(Refusal::NotServing));
}

#[test]
fn a_visitor_is_a_no_show_only_after_three_calls() {
    check("c1 r1 x1", Err(Refusal::CalledTooSeldom));
    check("c1 r1 r1 x1", Ok("no-show"));
    check("c1 c1 c1 x1", Ok("no-show"));
    check("c1 r1 r1 r1", Err(Refusal::CalledOften));
    check("c1 r1 r1 x1 c1", Err(Refusal::Finished));
}

#[test]
fn two_windows_never_have_the_same_visitor() {
    check("c1 c2", Err(Refusal::AtAnotherWindow));
    check("c1 s2", Err(Refusal::AtAnotherWindow));
    check("c1 s1 c2", Err(Refusal::AtAnotherWindow));
    check("c1 s1 f2", Err(Refusal::AtAnotherWindow));
    check("c1 b2", Err(Refusal::AtAnotherWindow));
    check("c1 l2", Err(Refusal::AtAnotherWindow));
    check("c1 b1 c2", Ok("called"));
}

#[test]
fn whoever_comes_back_waits_again_and_is_called_anew() {
    check("c1 r1 r1 x1 b2", Ok("waiting"));
    check("c1 r1 r1 x1 b2 c2 x2", Err(Refusal::CalledTooSeldom));
    check("c1 s1 f1 b1", Ok("waiting"));
    check("l1 b1 c1", Ok("called"));
    check("b1", Err(Refusal::InLine));
}

#[test]
fn a_seated_visitor_is_finished_not_gone() {
    check("c1 s1 l1", Err(Refusal::BeingServed));
    check("c1 s1 c1", Err(Refusal::BeingServed));
    check("c1 s1 x1", Err(Refusal::BeingServed));
    check("c1 l1", Ok("left"));
    check("l1", Ok("left"));
    check("l1 l1", Err(Refusal::Finished));
}

#[test]
fn every_refusal_says_in_every_language_what_helps() {
    let all = [
        Refusal::AtAnotherWindow,
        Refusal::BeingServed,
        Refusal::Finished,
        Refusal::CalledTooSeldom,
        Refusal::CalledOften,
        Refusal::NotCalled,
        Refusal::NotServing,
        Refusal::InLine,
        Refusal::WindowTaken {
            label: "A-017".to_owned(),
        },
        Refusal::NoWindow,
        Refusal::WindowClosed,
        Refusal::NothingToUndo,
        Refusal::UndoAnother,
        Refusal::UrgencyUnknown,
        Refusal::UrgentGoes {
            label: "A-017".to_owned(),
        },
        Refusal::NameTooLong { max: 12 },
        Refusal::NameTaken,
        Refusal::TooManyWindows { max: 40 },
    ];
    for language in Language::for_staff() {
        for refusal in &all {
            let values = refusal.values();
            let values: Vec<_> = values
                .iter()
                .map(|(name, value)| (*name, value.as_str().into()))
                .collect();
            let said = Text::new(language).with(refusal.message(), &values);
            assert!(
                Text::new(language).has(refusal.message()),
                "{language:?} {refusal:?}"
            );
            assert!(20 < said.chars().count(), "{said} says what to do");
        }
    }
}

fn verbs() -> impl Strategy<Value = Vec<(Verb, u32)>> {
    let verb = prop_oneof![
        3 => Just(Verb::Call),
        3 => Just(Verb::Recall),
        2 => Just(Verb::Begin),
        1 => Just(Verb::Finish),
        2 => Just(Verb::NoShow),
        1 => Just(Verb::Return),
        1 => Just(Verb::Left),
    ];
    prop::collection::vec((verb, 1u32..4), 1..40)
}

proptest! {
    #[test]
    fn whatever_is_pressed_the_rules_hold(verbs in verbs()) {
        let mut stage = Stage::Waiting;
        let mut recalls = 0;
        for (minute, (verb, window)) in (1..).zip(verbs) {
            let window = Window(window);
            let before = stage.clone();
            let Ok(after) = step(stage.clone(), verb, window, minute) else {
                continue;
            };
            // Only the window that has the visitor may do anything with them.
            prop_assert!(before.window().is_none_or(|it| it == window), "{before:?} {verb:?}");
            prop_assert!(after.window().is_none_or(|it| it == window));
            // What is over stays over, except for those who come back.
            if before.over_since().is_some() {
                prop_assert!(matches!(verb, Verb::Return) && after == Stage::Waiting);
            }
            recalls = match (&before, &after) {
                (Stage::Called { .. }, Stage::Called { .. }) => recalls + 1,
                _ => 0,
            };
            prop_assert!(recalls < CALLS_BEFORE_NO_SHOW);
            if let Stage::Called { calls, .. } = after {
                prop_assert!((1..=CALLS_BEFORE_NO_SHOW).contains(&calls));
            }
            if let Stage::NoShow { .. } = after {
                let called_often = matches!(before, Stage::Called { calls, .. } if calls == CALLS_BEFORE_NO_SHOW);
                prop_assert!(called_often);
            }
            if let Stage::Served { took, .. } = after {
                prop_assert!(TimeDelta::zero() <= took);
            }
            stage = after;
        }
    }
}
