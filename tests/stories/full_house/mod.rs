//! A full house: a day with five windows and three hundred visitors on which staff press every button of the queue. After
//! each step the history is read: nobody is at two windows, and nobody who is RED is passed over in silence. In the
//! evening nobody is lost.

mod compare;
mod day;
mod house;
mod ledger;
mod pages;
mod place;
mod rare;
mod words;

use crate::crowd::Who;
use crate::reading::all;
use day::Day;
use house::{BOOKED, House};
use place::{End, Place};
use shared::triage::Colour;
use words::KINDS;

/// What is told elsewhere, and why not here.
const ELSEWHERE: [(&str, &str); 4] = [
    (
        "/queue/{id}/appointment/{appointment}",
        "somebody is late and was noted as missing: see the tests of `appointments`",
    ),
    (
        "/queue/{id}/dated",
        "a paper is brought on another day: see the tests of `queue/dated`",
    ),
    (
        "/queue/call-answered/{id}",
        "a visitor at a kiosk asks for a person: see `taps`",
    ),
    (
        "/queue/{id}/private-form",
        "needs a kiosk in a private room: see `booth`",
    ),
];

/// So many come when the doors are about to close.
const LATECOMERS: usize = 3;

fn a_day_with(visitors: usize) {
    let mut day = Day::begins(House::open(), 4);
    day.runs_until(visitors - LATECOMERS);
    let mut house = day.ends();
    empties_windows(&mut house);
    ends(&mut house);
    everything_was_played(&house);
    nobody_is_lost(&mut house, visitors);
}

/// Whoever is at a window is received.
fn empties_windows(house: &mut House) {
    for (window, label) in house.ledger.at_windows() {
        let by = window as usize - 1;
        if let Place::Called(_) = house.ledger.place(&label) {
            house.presses(by, "/queue/{id}/begin", &label, &[]);
        }
        house.presses(by, "/queue/{id}/finish", &label, &[]);
    }
}

/// Those who still wait are asked to come tomorrow, the latecomers leave, and who is RED is received all the same.
fn ends(house: &mut House) {
    let red = Who {
        colour: Colour::Red,
        ..Who::default()
    };
    house.comes(red);
    let tomorrow = house.tomorrow();
    house.presses(0, "/queue/day/return", "", &[("day", &tomorrow)]);
    prints(house);
    for _ in 1..LATECOMERS {
        house.comes(Who::default());
    }
    house.presses(0, "/queue/day/left", "", &[]);
    let left = house
        .ledger
        .those(|it| !matches!(it, Place::Over(_) | Place::Along | Place::Forgotten));
    assert!(
        !left.is_empty(),
        "whoever is RED is not sent away with the others"
    );
    for label in left {
        assert!(
            house.ledger.is_red(&label),
            "{label} is not RED and was forgotten"
        );
        for verb in [
            "/queue/{id}/call",
            "/queue/{id}/begin",
            "/queue/{id}/finish",
        ] {
            house.presses(0, verb, &label, &[]);
        }
    }
    house.presses(0, "/queue/leftovers-left", "", &[]);
    house.presses(0, "/queue/day/windows", "", &[]);
}

/// Papers for those who come on another day: of one of them, of all, and of somebody who never had a number.
fn prints(house: &mut House) {
    let returns = house.ledger.those(|it| it == Place::Over(End::Returns));
    let one = returns.first().unwrap();
    house.prints(0, "/queue/{id}/paper", one, &[]);
    house.prints(0, "/queue/day/dated", "", &[]);
    let tomorrow = house.tomorrow();
    house.prints(0, "/queue/dated", "", &[("day", &tomorrow)]);
}

/// Every address of the queue at which something is done was played, and everything that can happen happened.
fn everything_was_played(house: &House) {
    let routes = backoffice::routes();
    let verbs = routes
        .lines()
        .iter()
        .filter(|it| it.method == "POST" && it.path.starts_with("/queue"));
    let is_elsewhere = |path: &str| ELSEWHERE.iter().any(|it| it.0 == path);
    let missing: Vec<&str> = verbs
        .map(|it| it.path)
        .filter(|it| !is_elsewhere(it) && !house.played.contains_key(it))
        .collect();
    assert!(
        missing.is_empty(),
        "never played: {missing:?}\n  play them in `day`, or say in ELSEWHERE where they are"
    );
    let missing: Vec<&&str> = KINDS
        .iter()
        .filter(|it| !house.ledger.happened.contains_key(*it))
        .collect();
    assert!(missing.is_empty(), "never happened: {missing:?}");
    assert!(
        0 < house.ledger.passed_over,
        "nobody RED was ever passed over on the record"
    );
}

/// Everybody who came has one end, in the history, on the page of the evening and in the export; whoever was of the day
/// before was never called.
fn nobody_is_lost(house: &mut House, visitors: usize) {
    assert_eq!(house.ledger.those(|it| it == Place::Gone).len(), 1);
    assert_eq!(house.ledger.len(), visitors);
    let ends = [End::Served, End::NoShow, End::Left, End::Returns];
    let counts = ends.map(|end| house.ledger.those(|it| it == Place::Over(end)).len());
    assert_eq!(counts.iter().sum::<usize>(), visitors, "{counts:?}");
    house.compares();
    let evening = house.sees_the_evening();
    let shown: Vec<usize> = all(&evening, "dl.facts dd")
        .iter()
        .map(|it| it.parse().unwrap())
        .collect();
    assert_eq!(
        shown, counts,
        "the page of the evening counts as the history does"
    );
    let records = visitors + 1 + BOOKED;
    assert_eq!(house.is_sound(), records, "each has a record");
}

/// Enough for every button.
#[test]
fn on_a_day_with_five_windows_every_button_is_pressed_and_nobody_is_lost() {
    a_day_with(60);
}

#[test]
#[ignore = "takes more than a minute: see README, commands of their own"]
fn on_a_day_with_five_windows_and_three_hundred_visitors_nobody_is_lost() {
    a_day_with(300);
}
