//! What is known at one moment, and the forecast that follows from it.

use super::forecast::{self, Called, Later};
use super::ledger::{Ends, Forecast, Ledger, Range, SCHEDULES};
use super::plan::{Shift, Spans, as_begun, as_now, as_planned};
use super::service::ServiceTimes;
use super::waiting::{Line, Place, Rank, Waiting};
use super::{Minutes, number};
use rand::SeedableRng;
use rand::rngs::StdRng;

/// So often the day is served in thought with each schedule; less often with more than a hundred in line, whose waits
/// vary less for their length: it takes no longer then.
const RUNS: usize = 60;
const RUNS_AT_LEAST: usize = 20;
const VISITS: usize = 6000;

/// Those who go before others are counted over this time, and over so much at least.
pub(super) const RUSH_SEEN: Minutes = 180.0;
const RUSH_OVER: Minutes = 30.0;

/// What a schedule says that leaves no window for somebody.
const NEVER: Minutes = 600.0;

/// No range is wider than so many times its middle, and so much.
const WIDEST: f64 = 3.0;
const WIDEST_MORE: Minutes = 30.0;

/// A window and who is there.
#[derive(Debug, Clone, Default)]
pub struct WindowFacts {
    /// Which.
    pub window: u32,
    /// Whether it takes visitors.
    pub is_open: bool,
    /// Which lanes it serves; none means all.
    pub lanes: Vec<usize>,
    /// Who was called there: their lane, and when.
    pub at: Option<(usize, Minutes)>,
    /// When it was opened first today.
    pub opened: Option<Minutes>,
}

/// What is known at one moment.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The moment.
    pub now: Minutes,
    /// Since when the day goes on.
    pub since: Minutes,
    /// The planned schedule.
    pub plan: &'a [Shift],
    /// A window that is only thought of.
    pub added: Option<Shift>,
    /// When windows were really open on the days before, the newest ones of the same kind.
    pub before: &'a [Vec<Shift>],
    /// The windows that were opened or closed today.
    pub windows: &'a [WindowFacts],
    /// Who waits, in order of arrival.
    pub line: &'a [Waiting],
    /// Lanes of which nobody is called until a moment; for ever, where nobody has said until when.
    pub rests: &'a [(usize, Minutes)],
    /// Those with priority or RED who came of late: when, and of which lane and rank.
    pub rush: &'a [(Minutes, usize, Rank)],
    /// How long visitors keep a window.
    pub times: &'a ServiceTimes,
    /// How right earlier estimates were.
    pub ledger: &'a Ledger,
}

/// When everybody is called, in each run of the day; nothing where there is no such schedule.
type Runs = Vec<Called>;

/// What can be told: everybody in line, and whoever comes now.
#[derive(Debug, Clone)]
pub struct Ahead {
    /// Those in line, by their place; nothing where no window will be open for them.
    pub line: Vec<Option<(Range, Forecast)>>,
    /// Whoever comes now and waits like everybody, by lane.
    pub newcomers: Vec<Option<Range>>,
}

/// What one more window would change.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OneMore {
    /// By so many minutes, on average, the wait of those who are called anyway.
    pub changes: Option<Minutes>,
    /// So many more are called today.
    pub more: usize,
}

impl Facts<'_> {
    /// What whoever stands at this place of the line is told, and what to keep to learn from; nothing where no window
    /// will be open for them.
    pub fn told(&self, place: usize) -> Option<(Range, Forecast)> {
        self.told_at(&self.runs(), &self.ledger.ends(), place)
    }

    /// What everybody is told, and whoever comes now.
    pub fn ahead(&self) -> Ahead {
        let (runs, ends) = (self.runs(), self.ledger.ends());
        let line = (0..self.line.len())
            .map(|place| self.told_at(&runs, &ends, place))
            .collect();
        let newcomers = (0..self.times.lanes())
            .map(|lane| {
                let told = self.told_in(&runs, &ends, |it| at(&it.newcomers, lane))?;
                Some(told.0.not_before(self.rest(lane) - self.now))
            })
            .collect();
        Ahead { line, newcomers }
    }

    /// What one more window would change; nothing where nobody waits.
    pub fn with_one_more(&self, added: Shift) -> Option<OneMore> {
        let middles = |it: &Facts| -> Vec<Option<Minutes>> {
            let told = it.ahead().line.into_iter();
            told.map(|it| Some(it?.1.middle)).collect()
        };
        if self.line.is_empty() {
            return None;
        }
        let (now, then) = (
            middles(self),
            middles(&Facts {
                added: Some(added),
                ..*self
            }),
        );
        let count = |of: &[Option<Minutes>]| of.iter().flatten().count();
        let both = now.iter().zip(&then);
        let changes: Vec<Minutes> = both
            .filter_map(|(now, then)| Some((*then)? - (*now)?))
            .collect();
        let sum: Minutes = changes.iter().sum();
        Some(OneMore {
            changes: (!changes.is_empty()).then(|| sum / number(changes.len())),
            more: count(&then).saturating_sub(count(&now)),
        })
    }

    fn told_at(
        &self,
        runs: &[Runs; SCHEDULES],
        ends: &Ends,
        place: usize,
    ) -> Option<(Range, Forecast)> {
        let (range, forecast) = self.told_in(runs, ends, |it| at(&it.line, place))?;
        // However earlier ranges were off, nobody is called before they are back.
        let it = self.line.get(place)?;
        let rest = if it.rank == Rank::Red {
            0.0
        } else {
            self.rest(it.lane)
        };
        Some((range.not_before(it.from.max(rest) - self.now), forecast))
    }

    /// Until when nobody of this lane is called.
    fn rest(&self, lane: usize) -> Minutes {
        let found = self.rests.iter().find(|it| it.0 == lane);
        found.map_or(Minutes::NEG_INFINITY, |it| it.1)
    }

    fn told_in(
        &self,
        runs: &[Runs; SCHEDULES],
        ends: &Ends,
        called: impl Fn(&Called) -> Minutes,
    ) -> Option<(Range, Forecast)> {
        let forecast = self.forecast(runs, called)?;
        Some((ends.range(&forecast), forecast))
    }

    fn forecast(
        &self,
        runs: &[Runs; SCHEDULES],
        called: impl Fn(&Called) -> Minutes,
    ) -> Option<Forecast> {
        // How long the wait is in each run of the day, the shortest first.
        let waits = runs.each_ref().map(|runs| {
            let mut waits: Vec<Minutes> = runs.iter().map(|it| called(it) - self.now).collect();
            waits.sort_by(Minutes::total_cmp);
            waits
        });
        let middle = |it: &Vec<Minutes>| it.get(it.len() / 2).map(|it| it.min(NEVER));
        let by = waits.each_ref().map(middle);
        let leaves_a_window = |by: Option<Minutes>| by.is_some_and(|it| it < NEVER);
        let mut mixed = Vec::new();
        for ((waits, by), trust) in waits.iter().zip(by).zip(self.ledger.trust()) {
            if leaves_a_window(by) {
                mixed.extend(waits.iter().map(|it| (*it, trust)));
            }
        }
        if mixed.is_empty() {
            return None;
        }
        mixed.sort_by(|one, other| one.0.total_cmp(&other.0));
        let [low, middle, high] = [0.1, 0.5, 0.9].map(|it| forecast::quantile(&mixed, it));
        middle.is_finite().then(|| Forecast {
            low,
            middle,
            high: high.min(middle * WIDEST + WIDEST_MORE),
            by,
        })
    }

    fn runs(&self) -> [Runs; SCHEDULES] {
        let line = Line::of(self.line, self.rests, self.now);
        let served = self.windows.iter().filter_map(|it| it.at);
        let times = self
            .times
            .with(served.map(|(lane, since)| (lane, self.now - since)));
        [Schedule::Planned, Schedule::Now, Schedule::Before]
            .map(|it| self.served_by(it, &line, &times))
    }

    fn served_by(&self, schedule: Schedule, line: &Line, times: &ServiceTimes) -> Runs {
        let days = self.days(schedule);
        let newest = self.rush.iter().filter(|it| self.now - it.0 <= RUSH_SEEN);
        let seen: Vec<(usize, Rank)> = newest.map(|it| (it.1, it.2)).collect();
        let over = (self.now - self.since).clamp(RUSH_OVER, RUSH_SEEN);
        let later = Later {
            a_minute: forecast::a_minute(seen.len(), over),
            seen: &seen,
        };
        let runs = (VISITS / self.line.len().max(1)).clamp(RUNS_AT_LEAST, RUNS);
        let run = |(run, windows): (usize, &Vec<Place>)| {
            // The same luck each time: whoever asks again hears the same.
            let mut random = StdRng::seed_from_u64(run as u64);
            forecast::run(self.now, windows, line, &later, times, &mut random)
        };
        (0..runs).zip(days.iter().cycle()).map(run).collect()
    }

    /// The windows of each day that may be ahead by this schedule; nothing where it says nothing.
    fn days(&self, schedule: Schedule) -> Vec<Vec<Place>> {
        match schedule {
            Schedule::Planned if self.plan.is_empty() => Vec::new(),
            Schedule::Planned => {
                let opened = self.windows.iter();
                let opened = opened.filter_map(|it| Some((it.window, it.opened?)));
                let opened: Vec<(u32, Minutes)> = opened.collect();
                let plan = as_begun(self.plan, &opened);
                vec![self.day(|id, is_open| as_planned(&plan, id, is_open, self.now))]
            }
            Schedule::Now => vec![self.day(|_, is_open| as_now(self.plan, is_open, self.now))],
            Schedule::Before => {
                let days = self.before.iter();
                days.map(|day| self.day(|id, is_open| as_planned(day, id, is_open, self.now)))
                    .collect()
            }
        }
    }

    fn day(&self, open: impl Fn(u32, bool) -> Spans) -> Vec<Place> {
        let mut ids: Vec<u32> = self.windows.iter().map(|it| it.window).collect();
        ids.extend(self.plan.iter().map(|it| it.window));
        ids.extend(self.before.iter().flatten().map(|it| it.window));
        ids.sort_unstable();
        ids.dedup();
        let nothing = WindowFacts::default();
        let place = |id: u32| {
            let found = self.windows.iter().find(|it| it.window == id);
            let window = found.unwrap_or(&nothing);
            Place {
                window: id,
                busy: window.at.map(|(lane, since)| (lane, self.now - since)),
                open: open(id, window.is_open),
                lanes: window.lanes.clone(),
            }
        };
        let mut places: Vec<Place> = ids.into_iter().map(place).collect();
        if let Some(it) = self.added.filter(|it| self.now < it.to) {
            places.push(Place {
                window: it.window,
                busy: None,
                open: vec![(it.from.max(self.now), it.to)],
                lanes: Vec::new(),
            });
        }
        places
    }
}

fn at(called: &[Minutes], place: usize) -> Minutes {
    called.get(place).copied().unwrap_or(Minutes::INFINITY)
}

/// By what the windows are believed to open and close.
#[derive(Clone, Copy)]
enum Schedule {
    Planned,
    Now,
    Before,
}
