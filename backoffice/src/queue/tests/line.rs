//! Who is next, and where someone who comes back stands.

use crate::queue::model::{arrived_at, rejoin_at};
use crate::queue::{Waiting, Why, next_up};
use crate::testing::nine;
use chrono::TimeDelta;
use proptest::prelude::*;
use shared::ids::VisitId;
use shared::triage::Colour;
use uuid::Uuid;

/// The `n`-th visitor, who came `minute` minutes after nine.
fn waiting(n: u64, minute: i64, colour: Option<Colour>) -> Waiting {
    Waiting {
        visit: VisitId(Uuid::from_u128(n.into())),
        in_line_since: nine() + TimeDelta::minutes(minute),
        server_seq: n,
        colour,
    }
}

/// Visitors as `minute colour`, such as `3r` for a RED one at 9:03 and `5-` for one whose colour is not known; the
/// minute of who is next is compared.
#[track_caller]
fn check(line: &str, expected: Option<(i64, Why)>) {
    let visitor = |(n, word): (u64, &str)| {
        let (minute, colour) = word.split_at(word.len() - 1);
        let colour = match colour {
            "r" => Some(Colour::Red),
            "o" => Some(Colour::Orange),
            "y" => Some(Colour::Yellow),
            "g" => Some(Colour::Green),
            "b" => Some(Colour::Blue),
            _ => None,
        };
        waiting(n, minute.parse().unwrap(), colour)
    };
    let line: Vec<Waiting> = (1..).zip(line.split_whitespace()).map(visitor).collect();
    let minute = |visit: VisitId| {
        let found = line.iter().find(|it| it.visit == visit).unwrap();
        (found.in_line_since - nine()).num_minutes()
    };
    let found = next_up(&line).map(|(visit, why)| (minute(visit), why));
    assert_eq!(found, expected);
}

#[test]
fn red_goes_first_and_the_other_colours_do_not_reorder() {
    check("", None);
    check("3g 1b 2o", Some((1, Why::LongestWait)));
    check("1g 2o 9r", Some((9, Why::Urgent)));
    check("1g 8r 7r", Some((7, Why::Urgent)));
}

#[test]
fn while_the_office_is_locked_the_order_is_that_of_arrival() {
    check("4- 2- 3-", Some((2, Why::LongestWait)));
}

#[test]
fn who_took_a_number_in_the_same_moment_goes_in_the_order_of_arrival() {
    let line = [waiting(2, 1, None), waiting(1, 1, None)];
    assert_eq!(next_up(&line).unwrap().0, line[1].visit);
}

#[test]
fn whoever_comes_back_stands_in_the_middle_of_their_colour() {
    let green = Some(Colour::Green);
    let line: Vec<Waiting> = (1..=4)
        .map(|n| waiting(n, i64::try_from(n).unwrap() * 10, green))
        .collect();
    let mut line = line;
    line.push(waiting(9, 1, Some(Colour::Red)));
    let place = rejoin_at(nine(), green, &line);
    let before = line
        .iter()
        .filter(|it| it.colour == green && it.in_line_since < place)
        .count();
    assert_eq!(before, 2, "two of four stand before");
    assert_eq!(
        rejoin_at(nine(), Some(Colour::Blue), &line),
        nine(),
        "alone in their colour"
    );
    let late = nine() + TimeDelta::hours(2);
    assert_eq!(
        rejoin_at(late, green, &line),
        late,
        "never before the place their arrival gives"
    );
}

#[test]
fn a_kiosks_clock_is_believed_unless_it_cannot_be_right() {
    let received = nine();
    let minutes = |it| received + TimeDelta::minutes(it);
    assert_eq!(arrived_at(minutes(-5), received, None), minutes(-5));
    let after_a_weekend = received - TimeDelta::days(3);
    assert_eq!(arrived_at(after_a_weekend, received, None), after_a_weekend);
    assert_eq!(
        arrived_at(minutes(5), received, None),
        received,
        "from the future"
    );
    let in_1970 = chrono::DateTime::UNIX_EPOCH;
    assert_eq!(
        arrived_at(in_1970, received, None),
        received,
        "a clock without a battery"
    );
    let fifteen_days = received - TimeDelta::days(15);
    assert_eq!(arrived_at(fifteen_days, received, None), received);
}

#[test]
fn a_kiosk_that_held_nothing_a_moment_ago_has_no_visitor_of_an_earlier_day() {
    let received = nine();
    let minutes = |it| received + TimeDelta::minutes(it);
    let yesterday = received - TimeDelta::days(1);
    assert_eq!(
        arrived_at(yesterday, received, Some(minutes(-1))),
        minutes(-1),
        "the clock is behind"
    );
    assert_eq!(
        arrived_at(minutes(-5), received, Some(yesterday)),
        minutes(-5),
        "it may have been without a network since"
    );
    assert_eq!(
        arrived_at(yesterday, received, Some(minutes(1))),
        received,
        "never later than it came"
    );
}

fn colour() -> impl Strategy<Value = Option<Colour>> {
    prop::sample::select(vec![
        None,
        Some(Colour::Red),
        Some(Colour::Orange),
        Some(Colour::Green),
        Some(Colour::Blue),
    ])
}

proptest! {
    #[test]
    fn nobody_is_called_before_a_red_visitor_or_one_who_came_earlier(
        line in prop::collection::vec((0i64..500, colour()), 1..60)
    ) {
        let line: Vec<Waiting> = (1..).zip(line).map(|(n, (minute, colour))| waiting(n, minute, colour)).collect();
        let (visit, why) = next_up(&line).unwrap();
        let next = line.iter().find(|it| it.visit == visit).unwrap();
        let is_red = |it: &Waiting| it.colour == Some(Colour::Red);
        prop_assert_eq!(why == Why::Urgent, line.iter().any(is_red));
        for other in line.iter().filter(|it| is_red(it) == is_red(next)) {
            prop_assert!(next.in_line_since <= other.in_line_since);
        }
    }
}
