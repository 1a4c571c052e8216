//! Which step of one number's way may follow which.

use super::station;
use crate::queue::InLine;
use crate::testing::nine;
use crate::workshops::WorkshopId;
use crate::workshops::ids::StationId;
use crate::workshops::refusal::Refusal;
use crate::workshops::round::{Entrance, Press, Round, Spot, Why};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use shared::ids::VisitId;
use shared::ticket::Label;
use uuid::Uuid;

const STATIONS: u128 = 4;

fn route() -> Vec<StationId> {
    (1..=STATIONS).map(station).collect()
}

#[derive(Debug, Clone, Copy)]
enum Verb {
    Call,
    On,
    Exit,
    Back(u128),
    Wait,
    Leave,
    Again,
}

fn press(at: u128, table: u32, minute: i64) -> Press {
    Press {
        by: Uuid::from_u128(9),
        station: station(at),
        table,
        now: nine() + TimeDelta::minutes(minute),
    }
}

fn entrance(came_at: DateTime<Utc>) -> Entrance {
    Entrance {
        came_at,
        is_called: false,
        line: InLine::default(),
    }
}

fn entered(minute: i64) -> Round {
    let ids = (WorkshopId(Uuid::nil()), VisitId(Uuid::from_u128(7)));
    let label = Label::of(&"A".parse().unwrap(), 17);
    let came_at = nine() - TimeDelta::minutes(20);
    Round::enter(ids, label, press(1, 1, minute), entrance(came_at))
}

fn step(round: Round, verb: Verb, press: Press) -> Result<Round, Refusal> {
    let route = route();
    match verb {
        Verb::Call => round.call(press),
        Verb::On => round.send_on(&route, press),
        Verb::Exit => round.send_to_exit(&route, press),
        Verb::Back(to) => round.send_back(&route, station(to), Why::Paper, press),
        Verb::Wait => round.wait_again(press),
        Verb::Leave => round.leave(press),
        Verb::Again => round.enter_again(press, entrance(press.now)),
    }
}

/// `c21` calls to station 2, table 1; `n` sends on, `e` to the exit, `b1` back to station 1, `w` lets wait again, `l` notes
/// that the visitor left, `a` enters again; each at the station and table that stand behind. Where the visitor is then, or
/// the refusal, is compared: `2` waits before station 2, `2.1` is at its table 1.
#[track_caller]
fn check(story: &str, expected: Result<&str, Refusal>) {
    let mut reached = Ok(entered(0));
    for (minute, word) in (1..).zip(story.split_whitespace()) {
        let mut digits = word.chars().skip(1).filter_map(|it| it.to_digit(10));
        let mut next = || digits.next().unwrap();
        let verb = match word.chars().next() {
            Some('c') => Verb::Call,
            Some('n') => Verb::On,
            Some('e') => Verb::Exit,
            Some('b') => Verb::Back(next().into()),
            Some('w') => Verb::Wait,
            Some('l') => Verb::Leave,
            Some('a') => Verb::Again,
            other => panic!("no verb {other:?}"),
        };
        let at = press(next().into(), next(), minute);
        reached = reached.and_then(|it| step(it, verb, at));
    }
    assert_eq!(
        (story, reached.map(|it| words(&it))),
        (story, expected.map(str::to_owned))
    );
}

fn words(round: &Round) -> String {
    let number = |it: StationId| it.0.as_u128().to_string();
    match round.spot() {
        Spot::Waits { station, .. } => number(station),
        Spot::AtTable { station, table, .. } => format!("{}.{table}", number(station)),
        Spot::Through => "through".to_owned(),
        Spot::Away => "away".to_owned(),
        Spot::Outside => "outside".to_owned(),
    }
}

fn elsewhere(at: u128) -> Refusal {
    Refusal::AtStation {
        station: station(at).to_string(),
    }
}

#[test]
fn a_number_goes_from_station_to_station_in_their_order() {
    check("", Ok("1.1"));
    check("n11", Ok("2"));
    check("n11 c21", Ok("2.1"));
    check("n11 c21 n21 c32 n32", Ok("4"));
    check("n11 c21 n21 c32 n32 c41 n41", Ok("through"));
    check("n11 n21", Err(Refusal::NotCalled));
    check("n11 c31", Err(elsewhere(2)));
    check("n11 c21 n11", Err(elsewhere(2)));
}

#[test]
fn a_number_is_at_one_table_only() {
    check("n11 c21 c22", Err(Refusal::AtTable { table: 1 }));
    check("n11 c21 n22", Err(Refusal::AtTable { table: 1 }));
    check("n11 c21 l22", Err(Refusal::AtTable { table: 1 }));
    check("n11 c21 w21 c22", Ok("2.2"));
    check("n11 c21 c21", Ok("2.1"));
}

#[test]
fn back_goes_only_to_a_station_before_and_on_from_there_again() {
    check("n11 c21 n21 c31 b231", Ok("2"));
    check("n11 c21 n21 c31 b231 c21 n21", Ok("3"));
    check("n11 c21 b221", Err(Refusal::NotBefore));
    check("n11 c21 b321", Err(Refusal::NotBefore));
    check("b911", Err(Refusal::NotBefore));
}

#[test]
fn whoever_cannot_be_helped_goes_straight_to_the_exit() {
    check("n11 c21 e21", Ok("4"));
    check("n11 c21 e21 c41 e41", Err(Refusal::NoneBehind));
    check("n11 c21 e21 c41 n41", Ok("through"));
}

#[test]
fn what_is_over_is_over_until_the_visitor_enters_again() {
    check("n11 l20", Ok("away"));
    check("n11 l20 c21", Err(Refusal::Over));
    check("l11 a12", Ok("1.2"));
    check("n11 a11", Err(Refusal::EnteredAlready));
}

#[test]
fn a_step_is_taken_back_within_a_minute_by_whoever_did_it() {
    let before = entered(0).send_on(&route(), press(1, 1, 5)).unwrap();
    let after = before.clone().call(press(2, 1, 6)).unwrap();
    let me = Uuid::from_u128(9);
    let soon = nine() + TimeDelta::seconds(6 * 60 + 59);
    let undone = after.clone().undone(me, soon).unwrap();
    assert_eq!(undone.steps, before.steps);
    assert_eq!(
        undone.clone().undone(me, soon),
        Err(Refusal::NothingToUndo),
        "once"
    );
    let other = after.clone().undone(Uuid::from_u128(8), soon);
    assert_eq!(other, Err(Refusal::NothingToUndo));
    let late = after.undone(me, nine() + TimeDelta::seconds(7 * 60 + 1));
    assert_eq!(late, Err(Refusal::NothingToUndo));
    let outside = entered(0).undone(me, nine()).unwrap();
    assert_eq!(outside.spot(), Spot::Outside);
}

fn presses() -> impl Strategy<Value = Vec<(Verb, u128, u32, i64)>> {
    let verb = prop_oneof![
        5 => Just(Verb::Call),
        5 => Just(Verb::On),
        1 => Just(Verb::Exit),
        2 => (1..=STATIONS).prop_map(Verb::Back),
        1 => Just(Verb::Wait),
        1 => Just(Verb::Leave),
        1 => Just(Verb::Again),
    ];
    // Clocks of servers are put back now and then.
    prop::collection::vec((verb, 1..=STATIONS, 1_u32..3, -2_i64..9), 1..60)
}

proptest! {
    #[test]
    fn whatever_is_pressed_the_rules_hold(presses in presses()) {
        let (mut round, mut minute) = (entered(0), 0);
        for (verb, at, table, minutes) in presses {
            minute += minutes;
            let before = round.clone();
            // Most of what is pressed is pressed where the number is.
            let (at, table) = match (before.spot(), table) {
                (Spot::Waits { station, .. }, 1) => (station.0.as_u128(), table),
                (Spot::AtTable { station, table, .. }, _) if at != 1 => (station.0.as_u128(), table),
                _ => (at, table),
            };
            let Ok(after) = step(before.clone(), verb, press(at, table, minute)) else { continue };
            // At one station only: all steps but the last have ended.
            let open = after.steps.iter().filter(|it| it.end.is_none()).count();
            prop_assert!(open <= 1 && after.steps.iter().rev().skip(1).all(|it| it.end.is_some()));
            // Each time is recorded, and none lies before the one before it.
            let mut last = after.steps[0].entered_at;
            for it in &after.steps {
                prop_assert!(last <= it.entered_at);
                let called = it.called.map_or(it.entered_at, |it| it.at);
                let left = it.end.map_or(called, |it| it.at);
                prop_assert!(it.entered_at <= called && called <= left);
                last = left;
                // Who went on, or back, had been at a table.
                let went_away = it.end.is_some_and(|it| it.went == crate::workshops::Went::Away);
                prop_assert!(it.end.is_none() || went_away || it.called.is_some());
            }
            // On in the order, back only with a reason.
            for pair in after.steps.windows(2) {
                use crate::workshops::Went;
                let (from, to) = (pair[0].station.0.as_u128(), pair[1].station.0.as_u128());
                match pair[0].end.map(|it| it.went) {
                    Some(Went::On) => prop_assert!(to == from + 1 || from == STATIONS),
                    Some(Went::ToExit) => prop_assert!(from < to && to == STATIONS),
                    Some(Went::Back(_)) => prop_assert!(to < from),
                    // Whoever left enters again at whichever station lets them in.
                    Some(Went::Away) => {}
                    None => prop_assert!(false, "two places at once"),
                }
            }
            // Whatever was done can be taken back.
            let undone = after.clone().undone(Uuid::from_u128(9), press(1, 1, minute).now).unwrap();
            prop_assert_eq!(&undone.steps, &before.steps);
            round = after;
        }
    }
}
