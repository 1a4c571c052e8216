//! The estimate: what must hold of it whatever the day is like. How right it is stands in the figures (`cargo bench`).

use super::trace::{Tracked, follow};
use super::*;
use proptest::prelude::*;

const LANES: [Minutes; 2] = [5.0, 20.0];

fn shift(window: u32, from: Minutes, to: Minutes) -> Shift {
    Shift { window, from, to }
}

/// A day with `windows` open from 540 (nine o'clock) on.
fn day(windows: u32, plan: Vec<Shift>) -> Day {
    let mut day = Day::first(&LANES);
    day.next(plan);
    for window in 1..=windows {
        day.opens(window, Vec::new(), 540.0);
    }
    day
}

fn middle(told: Option<Range>) -> Minutes {
    told.expect("a window is open").middle
}

#[test]
fn whoever_comes_first_hardly_waits_and_whoever_comes_behind_others_waits_longer() {
    let mut day = day(1, Vec::new());
    let first = middle(day.arrives(1, 1, Rank::Usual, 541.0));
    assert!(first < 1.0, "{first}");
    day.calls(1, 1, 541.0);
    let second = middle(day.arrives(2, 1, Rank::Usual, 542.0));
    let third = middle(day.arrives(3, 1, Rank::Usual, 542.0));
    assert!(10.0 < second && second < 30.0, "{second}");
    assert!(second + 10.0 < third, "{second} {third}");
}

#[test]
fn work_ahead_counts_by_its_kind_and_not_by_heads() {
    let behind = |lane| {
        let mut day = day(1, Vec::new());
        for visitor in 0..6 {
            day.arrives(visitor, lane, Rank::Usual, 541.0);
        }
        middle(day.arrives(9, 0, Rank::Usual, 541.0))
    };
    assert!(behind(0) * 2.0 < behind(1));
}

#[test]
fn a_window_at_lunch_is_not_counted_on() {
    let wait = |plan: Vec<Shift>| {
        let mut day = day(2, plan);
        for visitor in 0..6 {
            day.arrives(visitor, 1, Rank::Usual, 700.0);
        }
        middle(day.arrives(9, 1, Rank::Usual, 700.0))
    };
    let through = wait(vec![shift(1, 540.0, 1000.0), shift(2, 540.0, 1000.0)]);
    let lunch = wait(vec![
        shift(1, 540.0, 705.0),
        shift(1, 750.0, 1000.0),
        shift(2, 540.0, 1000.0),
    ]);
    assert!(through + 5.0 < lunch, "{through} {lunch}");
}

#[test]
fn red_is_told_less_than_whoever_came_before() {
    let mut day = day(1, Vec::new());
    for visitor in 0..6 {
        day.arrives(visitor, 1, Rank::Usual, 541.0);
    }
    let usual = middle(day.arrives(7, 1, Rank::Usual, 541.0));
    let red = middle(day.arrives(8, 1, Rank::Red, 541.0));
    assert!(red < usual / 2.0, "{red} {usual}");
}

#[test]
fn nobody_is_told_a_time_for_which_no_window_is_left() {
    let mut day = day(1, vec![shift(1, 540.0, 600.0)]);
    day.closes(1, 590.0);
    assert_eq!(day.arrives(1, 0, Rank::Usual, 700.0), None);
}

#[test]
fn a_crowd_of_urgent_visitors_does_not_hold_the_forecast_up() {
    let mut day = day(1, Vec::new());
    for visitor in 0..12 {
        day.arrives(visitor, 1, Rank::Red, 541.0);
    }
    // With one window and nothing planned others would never be called: said as nothing, not as a number.
    assert_eq!(day.arrives(99, 1, Rank::Usual, 542.0), None);
}

#[test]
fn the_days_before_say_when_windows_open_where_nothing_is_planned() {
    let mut day = day(1, Vec::new());
    day.closes(1, 900.0);
    day.next(Vec::new());
    let early = middle(day.arrives(1, 0, Rank::Usual, 520.0));
    assert!((15.0..25.0).contains(&early), "{early}");
}

#[test]
fn a_range_learns_from_what_happened() {
    let forecast = Forecast {
        low: 8.0,
        middle: 10.0,
        high: 12.0,
        by: [Some(10.0), Some(10.0), None],
    };
    let mut ledger = Ledger::default();
    let first = ledger.range(&forecast);
    for _ in 0..150 {
        ledger.learn(&forecast, 20.0);
    }
    let later = ledger.range(&forecast);
    assert!(
        first.high < 16.0 && 14.0 < later.middle && 19.0 < later.high,
        "{first:?} {later:?}"
    );
}

/// Facts of a moment at which `waiting` visitors of the second lane wait for one window that closes at noon.
fn capacity(waiting: usize, a_minute: f64) -> Option<Capacity> {
    let (times, ledger) = (ServiceTimes::expected(&LANES), Ledger::default());
    let line = vec![
        Waiting {
            lane: 1,
            rank: Rank::Usual,
            since: 590.0,
            from: 590.0,
            windows: Windows::ALL,
        };
        waiting
    ];
    let facts = Facts {
        now: 600.0,
        since: 540.0,
        plan: &[shift(1, 540.0, 720.0)],
        added: None,
        before: &[],
        windows: &[WindowFacts {
            window: 1,
            is_open: true,
            ..WindowFacts::default()
        }],
        line: &line,
        rests: &[],
        rush: &[],
        times: &times,
        ledger: &ledger,
    };
    facts.capacity(a_minute)
}

#[test]
fn the_rest_of_the_day_has_room_for_so_many() {
    let free = capacity(0, 0.0).unwrap();
    assert_eq!(
        free.room_for, 9,
        "two hours of visits of twelve and a half minutes"
    );
    assert!((free.cut_off - 707.5).abs() < 0.1, "{free:?}");
    let four = capacity(4, 0.0).unwrap();
    assert_eq!(
        four.room_for, 2,
        "eighty minutes are needed for those who wait"
    );
    let busy = capacity(4, 0.05).unwrap();
    assert!(
        busy.cut_off < four.cut_off,
        "whoever else comes until then is counted"
    );
    let full = capacity(6, 0.05).unwrap();
    assert_eq!((full.room_for, full.cut_off), (0, 600.0));
}

#[test]
fn a_window_that_was_opened_without_being_planned_serves_as_well() {
    let both = |windows: &[WindowFacts]| {
        asked(windows, &[one(1, 600.0, Windows::ALL)], |it| {
            it.capacity(0.0).unwrap().room_for
        })
    };
    let (alone, helped) = (both(&[open(1, &[])]), both(&[open(1, &[]), open(2, &[])]));
    assert!(2 * alone <= helped, "{alone} {helped}");
}

#[test]
fn one_more_window_shortens_the_wait_of_those_who_are_called_anyway_and_reaches_others() {
    let many = |count: u32| -> Vec<Waiting> {
        let since = |it: u32| 590.0 + f64::from(it) / 10.0;
        (0..count)
            .map(|it| Waiting {
                since: since(it),
                ..one(1, 600.0, Windows::ALL)
            })
            .collect()
    };
    let more = |count, from, to| {
        asked(&[open(1, &[])], &many(count), |it| {
            it.with_one_more(shift(9, from, to))
        })
    };
    assert_eq!(more(0, 600.0, 800.0), None, "nobody waits");
    let soon = more(8, 600.0, 800.0).unwrap();
    assert!(soon.changes.unwrap() < -10.0 && soon.more == 0, "{soon:?}");
    // When the other window has closed: those whom it reaches are called no later.
    let evening = more(40, 800.0, 1000.0).unwrap();
    assert!(
        evening.changes.unwrap().abs() < 1.0 && 5 < evening.more,
        "{evening:?}"
    );
    let over = more(8, 500.0, 590.0).unwrap();
    assert_eq!(
        over,
        OneMore {
            changes: Some(0.0),
            more: 0
        }
    );
}

const TRACE: &str = r#"
{"event":"expect","lane":"desk","minutes":6}
{"event":"plan","window":1,"from":"2026-09-01T09:00:00-04:00","to":"2026-09-01T12:30:00-04:00"}
{"event":"open_window","at":"2026-09-01T09:00:00-04:00","window":1,"lanes":["desk"]}
{"event":"arrive","at":"2026-09-01T09:00:00-04:00","ticket":"A-001","lane":"desk"}
{"event":"arrive","at":"2026-09-01T09:00:30-04:00","ticket":"A-002","lane":"desk","rank":"priority"}
{"event":"call","at":"2026-09-01T09:01:00-04:00","ticket":"A-001","window":1}
{"event":"begin","at":"2026-09-01T09:01:30-04:00","ticket":"A-001"}
{"event":"finish","at":"2026-09-01T09:07:00-04:00","ticket":"A-001"}
{"event":"call","at":"2026-09-01T09:07:00-04:00","ticket":"A-002","window":1}
{"event":"no_show","at":"2026-09-01T09:10:00-04:00","ticket":"A-002"}
{"event":"close_window","at":"2026-09-01T12:00:00-04:00","window":1}
{"event":"next_day"}
{"event":"arrive","at":"2026-09-02T08:50:00-04:00","ticket":"A-001","lane":"desk"}
"#;

#[test]
fn a_trace_says_what_each_arrival_was_told_and_what_happened() {
    let told = follow(TRACE).unwrap();
    let waits: Vec<Option<Minutes>> = told.iter().map(|it| it.waited).collect();
    assert_eq!(waits, [Some(1.0), Some(6.5), None]);
    assert_eq!(told[1].is_inside(), Some(true), "{:?}", told[1]);
    // What kiosks say is in steps of five from ten minutes on; both ends count.
    let range = Range {
        low: 12.4,
        middle: 17.0,
        high: 22.6,
    };
    assert_eq!(range.said(), (10, 25));
    assert!(range.held(10.0) && range.held(25.9) && !range.held(9.9) && !range.held(26.0));
    let next_day = told[2].told.expect("yesterday it opened at nine");
    assert!(next_day.low <= 10.0 && 9.0 <= next_day.high, "{next_day:?}");
}

#[track_caller]
fn check_fault(line: &str, expected: &str) {
    let at = |time: &str| format!(r#""at":"2026-09-01T{time}:00Z""#);
    let first = format!(
        r#"{{"event":"arrive",{},"ticket":"A-001","lane":"desk"}}"#,
        at("09:00")
    );
    let error = follow(&format!("{first}\n\n{line}")).unwrap_err();
    assert!(error.to_string().starts_with(expected), "{error}");
}

#[test]
fn what_is_wrong_in_a_trace_is_said_with_its_line() {
    check_fault("{", "line 3 is no step of a day: ");
    check_fault(r#"{"event":"dance"}"#, "line 3 is no step of a day: ");
    check_fault(
        r#"{"event":"call","at":"2026-09-01T09:00:00Z","ticket":"A-002","window":1}"#,
        "line 3 speaks of A-002",
    );
    check_fault(
        r#"{"event":"close_window","at":"2026-09-01T08:59:00Z","window":1}"#,
        "line 3 is earlier than the line before it",
    );
}

/// One thing that may happen.
#[derive(Debug, Clone)]
enum Happens {
    Arrives(usize, u8),
    Calls(u32),
    Ends,
    Opens(u32),
    Closes(u32),
}

fn happens() -> impl Strategy<Value = (f64, Happens)> {
    let what = prop_oneof![
        (0..3usize, 0..10u8).prop_map(|(lane, rank)| Happens::Arrives(lane, rank)),
        (1..4u32).prop_map(Happens::Calls),
        Just(Happens::Ends),
        (1..4u32).prop_map(Happens::Opens),
        (1..4u32).prop_map(Happens::Closes),
    ];
    (0.0..40.0f64, what)
}

/// Asks at ten o'clock, with some who went before others of late.
fn asked<T>(windows: &[WindowFacts], line: &[Waiting], ask: impl FnOnce(&Facts) -> T) -> T {
    ask(&Facts {
        now: 600.0,
        since: 540.0,
        plan: &[shift(1, 540.0, 800.0)],
        added: None,
        before: &[],
        windows,
        line,
        rests: &[],
        rush: &[(580.0, 0, Rank::Priority), (595.0, 1, Rank::Red)],
        times: &ServiceTimes::expected(&LANES),
        ledger: &Ledger::default(),
    })
}

/// The one in line, at ten o'clock.
fn one(lane: usize, from: Minutes, windows: Windows) -> Waiting {
    Waiting {
        lane,
        rank: Rank::Usual,
        since: 590.0,
        from,
        windows,
    }
}

fn open(window: u32, lanes: &[usize]) -> WindowFacts {
    WindowFacts {
        window,
        is_open: true,
        lanes: lanes.to_vec(),
        at: None,
        opened: None,
    }
}

#[test]
fn nobody_is_told_less_than_until_they_are_back() {
    let told = asked(&[open(1, &[])], &[one(0, 640.0, Windows::ALL)], |it| {
        it.told(0)
    });
    let (range, _) = told.unwrap();
    assert!(40.0 <= range.low && range.low < 45.0, "{range:?}");
}

#[test]
fn whoever_is_away_holds_nobody_up() {
    let line = [one(0, 700.0, Windows::ALL), one(0, 600.0, Windows::ALL)];
    let told = asked(&[open(1, &[])], &line, |it| it.told(1));
    assert!(told.unwrap().0.high < 5.0);
}

#[test]
fn a_window_that_may_not_call_somebody_is_not_counted_on() {
    let windows = [open(1, &[]), open(2, &[1])];
    let only = |window| [one(0, 600.0, Windows::of([window].into_iter()))];
    assert!(asked(&windows, &only(1), |it| it.told(0)).is_some());
    assert_eq!(asked(&windows, &only(2), |it| it.told(0)), None);
    let red = |it: Waiting| Waiting {
        rank: Rank::Red,
        ..it
    };
    let told = asked(&windows, &only(2).map(red), |it| it.told(0));
    assert!(told.is_some(), "whoever is RED is received in every line");
}

#[test]
fn of_a_line_that_rests_nobody_is_told_a_time_before_it_goes_on() {
    let told = |until| {
        asked(&[open(1, &[])], &[one(0, 600.0, Windows::ALL)], |it| {
            let rests = [(0, until)];
            let facts = Facts {
                rests: &rests,
                ..copied(it)
            };
            (facts.told(0), facts.ahead().newcomers)
        })
    };
    let (soon, newcomers) = told(630.0);
    assert!(30.0 <= soon.unwrap().0.low);
    assert!(30.0 <= newcomers[0].unwrap().low && newcomers[1].unwrap().low < 5.0);
    let (never, newcomers) = told(Minutes::INFINITY);
    assert_eq!((never, newcomers[0]), (None, None));
    assert!(newcomers[1].is_some(), "the other line goes on");
}

/// The same facts, to change one of them.
fn copied<'a>(it: &Facts<'a>) -> Facts<'a> {
    Facts { ..*it }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Also on days that make no sense: ranges are in order, finite and not of the past, and asking twice says the same.
    #[test]
    fn whatever_happens_the_range_is_a_range(steps in prop::collection::vec(happens(), 1..40)) {
        let mut day = day(1, vec![shift(1, 540.0, 720.0), shift(2, 600.0, 900.0)]);
        let mut again = day.clone();
        let (mut now, mut visitor) = (541.0, 0);
        for (gap, what) in steps {
            now += gap;
            match what {
                Happens::Arrives(lane, rank) => {
                    visitor += 1;
                    let rank = match rank { 0 => Rank::Red, 1 => Rank::Priority, _ => Rank::Usual };
                    let told = day.arrives(visitor, lane, rank, now);
                    prop_assert_eq!(told, again.arrives(visitor, lane, rank, now));
                    if let Some(it) = told {
                        prop_assert!(0.0 <= it.low && it.low <= it.middle && it.middle <= it.high && it.high < 2000.0, "{:?}", it);
                    }
                }
                Happens::Calls(window) => { day.calls(visitor, window, now); again.calls(visitor, window, now); }
                Happens::Ends => { day.ends(visitor, now); again.ends(visitor, now); }
                Happens::Opens(window) => { day.opens(window, Vec::new(), now); again.opens(window, Vec::new(), now); }
                Happens::Closes(window) => { day.closes(window, now); again.closes(window, now); }
            }
        }
    }

    /// Whoever would come now is told what they are told when they stand in line.
    #[test]
    fn a_newcomer_is_told_what_the_last_in_line_is(
        line in prop::collection::vec((0..2usize, 0..8u8, 0.0..70.0f64), 0..30),
        lane in 0..2usize,
        windows in 1..4u32,
        one_lane in any::<bool>(),
    ) {
        let rank = |it| match it { 0 => Rank::Red, 1 => Rank::Priority, _ => Rank::Usual };
        let wait = |it: (usize, u8, f64)| Waiting { lane: it.0, rank: rank(it.1), since: 540.0 + it.2, from: 540.0, windows: Windows::ALL };
        let mut line: Vec<Waiting> = line.into_iter().map(wait).collect();
        let windows: Vec<WindowFacts> = (1..=windows).map(|window| WindowFacts {
            window,
            is_open: true,
            lanes: if one_lane && window == 1 { vec![1] } else { Vec::new() },
            at: (window == 2).then_some((0, 590.0)),
            opened: None,
        }).collect();
        let told = asked(&windows, &line, |it| it.ahead().newcomers[lane]);
        line.push(wait((lane, 9, 60.0)));
        let in_line = asked(&windows, &line, |it| it.told(line.len() - 1));
        prop_assert_eq!(told, in_line.map(|it| it.0));
    }

    #[test]
    fn no_text_breaks_the_reader_of_traces(text in "[ -~\n]{0,200}") {
        let _: Result<Vec<Tracked>, _> = follow(&text);
    }
}
