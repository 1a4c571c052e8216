//! Who is next, and where someone who comes back stands.

use crate::queue::line::{Priority, SIGN, red_passed_over, rejoin_at};
use crate::queue::model::arrived_at;
use crate::queue::{OpenWindows, ServiceWindow, Waiting, Why, Window, next_up};
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
        priority: None,
        slot_at: None,
        lane: None,
        speaks: None,
        reads: None,
        staff: None,
        back_at: None,
    }
}

/// Who is next an hour after nine, at a window that receives everybody.
fn next(line: &[Waiting]) -> Option<(VisitId, Why)> {
    let (at, room) = (ServiceWindow::new(Window(1)), OpenWindows::default());
    next_up(line, &at, &room, nine() + TimeDelta::hours(10))
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
    let found = next(&line).map(|(visit, why)| (minute(visit), why));
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
    assert_eq!(next(&line).unwrap().0, line[1].visit);
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

/// One who came at `minute`, and what is special about them.
fn special(n: u64, minute: i64, change: impl FnOnce(&mut Waiting)) -> Waiting {
    let mut it = waiting(n, minute, Some(Colour::Green));
    change(&mut it);
    it
}

/// Who is next `minute` minutes after nine: the number of the visitor, and the word of the reason.
#[track_caller]
fn check_next(
    line: &[Waiting],
    at: &ServiceWindow,
    open: &[&ServiceWindow],
    minute: i64,
    expected: Option<(u128, &str)>,
) {
    let room = OpenWindows {
        open: open.iter().map(|it| (*it).clone()).collect(),
        ..OpenWindows::default()
    };
    let found = next_up(line, at, &room, nine() + TimeDelta::minutes(minute));
    let found = found.map(|(visit, why)| (visit.0.as_u128(), why.word()));
    assert_eq!(found, expected);
}

#[test]
fn a_minute_of_somebody_with_priority_counts_as_four() {
    let with_child = special(2, 30, |it| it.priority = Some(Priority::Child));
    let line = [waiting(1, 0, None), with_child];
    let at = ServiceWindow::new(Window(1));
    check_next(&line, &at, &[], 39, Some((1, "longest-wait")));
    check_next(&line, &at, &[], 41, Some((2, "priority")));
    assert!((crate::queue::estimate::PRIORITY_COUNTS - 4.0).abs() < f64::EPSILON);
}

#[test]
fn an_appointment_counts_from_its_time() {
    let agreed = |n, at: i64| {
        special(n, 0, |it| {
            it.slot_at = Some(nine() + TimeDelta::minutes(at));
        })
    };
    let at = ServiceWindow::new(Window(1));
    let line = [agreed(1, 30), waiting(2, 10, None)];
    check_next(&line, &at, &[], 31, Some((2, "longest-wait")));
    let line = [agreed(1, 5), waiting(2, 10, None)];
    check_next(&line, &at, &[], 31, Some((1, "appointment")));
    check_next(&[agreed(1, 60)], &at, &[], 31, Some((1, "appointment")));
}

#[test]
fn whoever_is_away_is_not_called_before_they_are_back() {
    let away = special(1, 0, |it| {
        it.back_at = Some(nine() + TimeDelta::minutes(40));
    });
    let at = ServiceWindow::new(Window(1));
    check_next(std::slice::from_ref(&away), &at, &[], 39, None);
    check_next(
        &[away, waiting(2, 1, None)],
        &at,
        &[],
        40,
        Some((1, "longest-wait")),
    );
}

#[test]
fn a_window_takes_those_of_its_lines_and_whoever_is_red() {
    let waits_in = |n, minute, lane: &str| special(n, minute, |it| it.lane = Some(lane.to_owned()));
    let mut desk = ServiceWindow::new(Window(1));
    desk.lanes = vec!["desk".to_owned()];
    let line = [waits_in(1, 0, "consultation"), waits_in(2, 5, "desk")];
    check_next(&line, &desk, &[&desk], 9, Some((2, "longest-here")));
    let mut red = waits_in(3, 8, "consultation");
    red.colour = Some(Colour::Red);
    check_next(
        &[line[0].clone(), line[1].clone(), red],
        &desk,
        &[&desk],
        9,
        Some((3, "urgent")),
    );
    check_next(&line[..1], &desk, &[&desk], 9, None);
}

#[test]
fn visitors_wait_for_whoever_speaks_their_language_if_somebody_does() {
    let speaks = |n, minute, tag: &str| special(n, minute, |it| it.speaks = Some(tag.to_owned()));
    let window = |n, tags: &[&str]| {
        let mut it = ServiceWindow::new(Window(n));
        it.languages = tags.iter().map(|it| (*it).to_owned()).collect();
        it
    };
    let (english, spanish) = (window(1, &["en"]), window(2, &["es", "en"]));
    let line = [speaks(1, 0, "es"), speaks(2, 5, "en")];
    let both = [&english, &spanish];
    check_next(&line, &english, &both, 9, Some((2, "longest-here")));
    check_next(&line, &spanish, &both, 9, Some((1, "longest-wait")));
    // With nobody else there the first free window takes them, with an interpreter.
    check_next(&line, &english, &[&english], 9, Some((1, "longest-wait")));
    let room = |open: &[&ServiceWindow]| OpenWindows {
        open: open.iter().map(|it| (*it).clone()).collect(),
        ..OpenWindows::default()
    };
    assert!(!room(&both).needs_interpreter(&line[0]));
    assert!(room(&[&english]).needs_interpreter(&line[0]));
    assert!(room(&both).needs_interpreter(&speaks(3, 0, SIGN)));
    let open_to_all = ServiceWindow::new(Window(3));
    assert!(
        !room(&[&open_to_all]).needs_interpreter(&line[0]),
        "nobody has said what is spoken there"
    );
    assert!(
        !room(&[]).needs_interpreter(&line[0]),
        "nobody is there yet"
    );
}

#[test]
fn whoever_is_sent_to_a_person_waits_for_them_while_they_are_there() {
    let (lee, rosa) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let window = |n, staff| ServiceWindow {
        staff: Some(staff),
        ..ServiceWindow::new(Window(n))
    };
    let (of_lee, of_rosa) = (window(1, lee), window(2, rosa));
    let line = [
        special(1, 0, |it| it.staff = Some(lee)),
        waiting(2, 5, None),
    ];
    let both = [&of_lee, &of_rosa];
    check_next(&line, &of_rosa, &both, 9, Some((2, "longest-here")));
    check_next(&line, &of_lee, &both, 9, Some((1, "longest-wait")));
    check_next(&line, &of_rosa, &[&of_rosa], 9, Some((1, "longest-wait")));
}

#[test]
fn nobody_is_called_from_a_lane_that_rests() {
    let lane = |n, lane: &str| special(n, 0, |it| it.lane = Some(lane.to_owned()));
    let (at, now) = (
        ServiceWindow::new(Window(1)),
        nine() + TimeDelta::minutes(9),
    );
    let room = OpenWindows {
        paused: ["desk".to_owned()].into(),
        ..OpenWindows::default()
    };
    assert_eq!(next_up(&[lane(1, "desk")], &at, &room, now), None);
    let both = [lane(1, "desk"), lane(2, "consultation")];
    assert_eq!(next_up(&both, &at, &room, now).unwrap().0, both[1].visit);
}

/// A room with these windows, each with a member of staff of its own.
fn staffed(windows: &[(&[&str], &[&str])]) -> OpenWindows {
    let words = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect();
    let window = |(n, (languages, lanes)): (u32, &(&[&str], &[&str]))| ServiceWindow {
        staff: Some(Uuid::from_u128(n.into())),
        languages: words(languages),
        lanes: words(lanes),
        ..ServiceWindow::new(Window(n))
    };
    OpenWindows {
        open: (1..).zip(windows).map(window).collect(),
        ..OpenWindows::default()
    }
}

/// Which windows may call a visitor, and what is said beside their number.
#[track_caller]
fn check_room(
    room: &OpenWindows,
    change: impl FnOnce(&mut Waiting),
    called_at: &[u32],
    said: (&str, &str),
) {
    let it = special(1, 0, change);
    let may = room.open.iter().filter(|at| room.may_take(&it, at));
    let may: Vec<u32> = may.map(|it| it.window.0).collect();
    let interpreter = if room.needs_interpreter(&it) {
        "interpreter"
    } else {
        ""
    };
    let nobody = if room.is_called_by_nobody(&it) {
        "nobody"
    } else {
        ""
    };
    assert_eq!((may.as_slice(), (interpreter, nobody)), (called_at, said));
}

#[test]
fn a_window_that_would_not_receive_them_keeps_nobody_waiting_for_its_language() {
    let consultation = |it: &mut Waiting| {
        it.lane = Some("consultation".to_owned());
        it.speaks = Some("es".to_owned());
    };
    let room = staffed(&[(&["en"], &[]), (&["es"], &["desk"])]);
    check_room(&room, consultation, &[1], ("interpreter", ""));
    let both = staffed(&[(&["en"], &[]), (&["es"], &["consultation"])]);
    check_room(&both, consultation, &[2], ("", ""));
}

#[test]
fn whoever_is_sent_to_a_person_is_received_by_them_whatever_they_speak() {
    let sent = |it: &mut Waiting| {
        it.lane = Some("consultation".to_owned());
        it.speaks = Some("es".to_owned());
        it.staff = Some(Uuid::from_u128(1));
    };
    let room = staffed(&[(&["en"], &["desk"]), (&["es"], &[])]);
    check_room(&room, sent, &[1], ("interpreter", ""));
    let they_are_out = OpenWindows {
        open: room.open[1..].to_vec(),
        ..OpenWindows::default()
    };
    check_room(&they_are_out, sent, &[2], ("", ""));
}

#[test]
fn whoever_no_open_window_receives_is_said_to_be_called_by_nobody() {
    let lane = |it: &mut Waiting| it.lane = Some("consultation".to_owned());
    let mut room = staffed(&[(&[], &["desk"]), (&[], &["desk"])]);
    check_room(&room, lane, &[], ("", "nobody"));
    let red = |it: &mut Waiting| {
        it.lane = Some("consultation".to_owned());
        it.colour = Some(Colour::Red);
    };
    check_room(&room, red, &[1, 2], ("", ""));
    room.paused.insert("desk".to_owned());
    let rests = |it: &mut Waiting| it.lane = Some("desk".to_owned());
    check_room(&room, rests, &[], ("", "nobody"));
    check_room(&OpenWindows::default(), lane, &[], ("", ""));
}

#[test]
fn whoever_is_red_goes_first_also_when_they_were_sent_to_somebody() {
    let room = staffed(&[(&[], &[]), (&[], &[])]);
    let sent = special(2, 5, |it| {
        it.colour = Some(Colour::Red);
        it.staff = Some(Uuid::from_u128(1));
    });
    let line = [waiting(1, 0, None), sent];
    let now = nine() + TimeDelta::minutes(9);
    let next = next_up(&line, &room.open[1], &room, now);
    assert_eq!(next, Some((line[1].visit, Why::Urgent)));
    let passed = |called: &Waiting| red_passed_over(&line, called.visit, now);
    assert_eq!(passed(&line[0]), [line[1].visit]);
    assert!(passed(&line[1]).is_empty());
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
        let (visit, why) = next(&line).unwrap();
        let next = line.iter().find(|it| it.visit == visit).unwrap();
        let is_red = |it: &Waiting| it.colour == Some(Colour::Red);
        prop_assert_eq!(why == Why::Urgent, line.iter().any(is_red));
        for other in line.iter().filter(|it| is_red(it) == is_red(next)) {
            prop_assert!(next.in_line_since <= other.in_line_since);
        }
    }
}
