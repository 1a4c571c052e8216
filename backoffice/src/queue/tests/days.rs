//! Ten thousand made-up days: whatever visitors and staff do, nobody is at two windows, nobody who is RED waits behind
//! somebody else without that standing in the record, and whoever no window would call is said to be so.

use crate::queue::line::red_passed_over;
use crate::queue::{OpenWindows, Priority, ServiceWindow, Stage, Waiting, Why, Window, next_up};
use crate::testing::nine;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use shared::ids::VisitId;
use shared::triage::Colour;
use std::collections::BTreeMap;
use uuid::Uuid;

const WINDOWS: u32 = 4;

/// Who has come, and where they are.
struct Room {
    people: Vec<(Waiting, Stage)>,
    open: OpenWindows,
    now: DateTime<Utc>,
    /// Calls of somebody else while somebody RED waited whom the window could have taken, as they were noted.
    noted: usize,
    passed: usize,
}

/// How a window is run on a day: which of the lines and languages it has, none of them being all, and whether it is open.
#[derive(Debug, Clone)]
struct Run {
    lanes: [bool; 2],
    languages: [bool; 2],
    is_open: bool,
}

const LANES: [&str; 2] = ["desk", "consultation"];
const LANGUAGES: [&str; 2] = ["es", "en"];

fn window(n: u32, run: &Run) -> ServiceWindow {
    let chosen = |words: [&str; 2], has: [bool; 2]| {
        let both = words.into_iter().zip(has);
        both.filter(|it| it.1).map(|it| it.0.to_owned()).collect()
    };
    ServiceWindow {
        staff: Some(Uuid::from_u128(n.into())),
        lanes: chosen(LANES, run.lanes),
        languages: chosen(LANGUAGES, run.languages),
        ..ServiceWindow::new(Window(n))
    }
}

fn run() -> impl Strategy<Value = Run> {
    let open = prop::bool::weighted(0.7);
    (any::<[bool; 2]>(), any::<[bool; 2]>(), open).prop_map(|(lanes, languages, is_open)| Run {
        lanes,
        languages,
        is_open,
    })
}

impl Room {
    fn new(runs: &[Run], rests: Option<usize>) -> Room {
        let windows = (1..).zip(runs).filter(|it| it.1.is_open);
        let open = OpenWindows {
            open: windows.map(|(n, run)| window(n, run)).collect(),
            paused: rests.map(|it| LANES[it].to_owned()).into_iter().collect(),
        };
        Room {
            people: Vec::new(),
            open,
            now: nine(),
            noted: 0,
            passed: 0,
        }
    }

    fn arrives(&mut self, colour: u8, luck: u8) {
        let n = u64::try_from(self.people.len()).unwrap();
        let known = Waiting {
            visit: VisitId(Uuid::from_u128(n.into())),
            in_line_since: self.now,
            server_seq: n,
            colour: [
                None,
                Some(Colour::Red),
                Some(Colour::Orange),
                Some(Colour::Green),
            ][usize::from(colour % 4)],
            priority: (luck.is_multiple_of(7)).then_some(Priority::Child),
            slot_at: (luck.is_multiple_of(11)).then_some(self.now + TimeDelta::minutes(20)),
            lane: (!luck.is_multiple_of(9)).then(|| LANES[usize::from(luck % 2)].to_owned()),
            speaks: (!luck.is_multiple_of(8))
                .then(|| LANGUAGES[usize::from(luck % 3 % 2)].to_owned()),
            reads: None,
            // Also somebody at no open window.
            staff: (luck.is_multiple_of(5)).then(|| Uuid::from_u128(u128::from(luck / 5 % 6))),
            back_at: None,
        };
        self.people.push((known, Stage::Waiting));
    }

    fn line(&self) -> Vec<Waiting> {
        let waits = self
            .people
            .iter()
            .filter(|it| matches!(it.1, Stage::Waiting | Stage::Held { .. }));
        waits
            .map(|(known, stage)| Waiting {
                back_at: match stage {
                    Stage::Held { until } => Some(*until),
                    _ => None,
                },
                ..known.clone()
            })
            .collect()
    }

    /// The window calls whoever is next, or somebody of its own choice.
    fn calls(&mut self, n: u32, choice: Option<usize>) {
        if self
            .people
            .iter()
            .any(|it| it.1.window() == Some(Window(n)))
        {
            return;
        }
        let Some(at) = self.open.open.iter().find(|it| it.window == Window(n)) else {
            return;
        };
        let (line, at) = (self.line(), at.clone());
        let visit = match choice {
            Some(choice) if !line.is_empty() => line[choice % line.len()].visit,
            _ => match next_up(&line, &at, &self.open, self.now) {
                Some((visit, why)) => {
                    self.check_next(&line, visit, why, &at);
                    visit
                }
                None => return,
            },
        };
        let chosen = line.iter().find(|it| it.visit == visit).unwrap();
        let red = |it: &&Waiting| it.colour == Some(Colour::Red);
        let waits = line
            .iter()
            .filter(red)
            .filter(|it| it.visit != visit && it.is_back(self.now));
        if chosen.colour != Some(Colour::Red) && 0 < waits.count() {
            self.passed += 1;
            let noted = red_passed_over(&line, visit, self.now);
            self.noted += usize::from(!noted.is_empty());
        }
        self.step(visit, |stage, now| stage.call(Window(n), now));
    }

    /// By the rule nobody RED is passed over.
    fn check_next(&self, line: &[Waiting], next: VisitId, why: Why, at: &ServiceWindow) {
        let red: Vec<&Waiting> = line
            .iter()
            .filter(|it| it.colour == Some(Colour::Red) && it.is_back(self.now))
            .collect();
        assert_eq!(why == Why::Urgent, red.iter().any(|it| it.visit == next));
        assert!(
            red.is_empty() || why == Why::Urgent,
            "somebody RED waits at {:?}",
            at.window
        );
        assert!(red_passed_over(line, next, self.now).is_empty());
    }

    fn step<E>(
        &mut self,
        visit: VisitId,
        step: impl FnOnce(Stage, DateTime<Utc>) -> Result<Stage, E>,
    ) {
        let now = self.now;
        let found = self
            .people
            .iter_mut()
            .find(|it| it.0.visit == visit)
            .unwrap();
        if let Ok(stage) = step(found.1.clone(), now) {
            found.1 = stage;
        }
    }

    fn at_window(&mut self, n: u32, verb: u8) {
        let here = self
            .people
            .iter()
            .find(|it| it.1.window() == Some(Window(n)));
        let Some(visit) = here.map(|it| it.0.visit) else {
            return;
        };
        let window = Window(n);
        let end = self.now + TimeDelta::hours(12);
        self.step(visit, |stage, now| match verb % 7 {
            0 => stage.recall(window, now),
            1 => stage.begin_service(window, now),
            2 => stage.finish(window, now),
            3 => stage.mark_no_show(window, now),
            4 => stage.return_to_waiting(Some(window)),
            5 => stage.hold(Some(window), now + TimeDelta::minutes(15), now, end),
            _ => stage.mark_left(Some(window), now),
        });
    }

    fn check(&self) {
        let mut at: BTreeMap<u32, usize> = BTreeMap::new();
        for (_, stage) in &self.people {
            if let Some(window) = stage.window() {
                *at.entry(window.0).or_default() += 1;
            }
        }
        assert!(
            at.values().all(|it| *it == 1),
            "one visitor at a window: {at:?}"
        );
        assert_eq!(
            self.noted, self.passed,
            "each time RED was passed over is noted"
        );
        for it in self.line() {
            self.check_callable(&it);
        }
    }

    /// Somebody may be called at an open window, or it is said that nobody would call them; and that is so only where the
    /// office has closed their line, never for what they speak or to whom they were sent.
    fn check_callable(&self, it: &Waiting) {
        let rests = it
            .lane
            .as_ref()
            .is_some_and(|it| self.open.paused.contains(it));
        let windows = &self.open.open;
        let person = windows
            .iter()
            .any(|at| at.staff.is_some() && at.staff == it.staff);
        let line = windows
            .iter()
            .any(|at| it.lane.as_ref().is_none_or(|it| at.serves(it)));
        let is_received = it.colour == Some(Colour::Red) || !rests && (person || line);
        let is_callable = windows.iter().any(|at| self.open.may_take(it, at));
        assert_eq!(is_callable, is_received && !windows.is_empty(), "{it:?}");
        let is_said = self.open.is_called_by_nobody(it);
        assert_eq!(is_said, !is_callable && !windows.is_empty(), "{it:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn on_no_day_is_anybody_at_two_windows_or_red_passed_over_in_silence(
        runs in prop::collection::vec(run(), WINDOWS as usize),
        rests in prop::option::weighted(0.2, 0usize..2),
        steps in prop::collection::vec((0u8..6, any::<u8>(), 1..=WINDOWS), 1..80)
    ) {
        let mut room = Room::new(&runs, rests);
        for (what, luck, n) in steps {
            room.now += TimeDelta::minutes(i64::from(luck % 5));
            match what {
                0 | 1 => room.arrives(luck, luck.wrapping_mul(31)),
                2 | 3 => room.calls(n, None),
                4 => room.calls(n, Some(usize::from(luck))),
                _ => room.at_window(n, luck),
            }
            room.check();
        }
    }
}
