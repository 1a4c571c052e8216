//! A day as it happens, event by event: for traces and for the figures. In the office the same facts come from the store.

use super::Minutes;
use super::facts::{Facts, RUSH_SEEN, WindowFacts};

use super::ledger::{Forecast, Ledger, Range};
use super::plan::Shift;
use super::service::ServiceTimes;
use super::waiting::{Rank, Waiting, Windows};
use std::collections::BTreeMap;

/// So many days before count.
const BEFORE: usize = 5;

/// The day so far. Visitors have names of the caller's.
#[derive(Debug, Clone)]
pub struct Day {
    times: ServiceTimes,
    ledger: Ledger,
    plan: Vec<Shift>,
    /// When windows were open today, and on the days before.
    open: Vec<Shift>,
    before: Vec<Vec<Shift>>,
    windows: BTreeMap<u32, WindowFacts>,
    /// Who is at which window, and since when.
    served: BTreeMap<u32, (u64, Minutes)>,
    visitors: BTreeMap<u64, Visitor>,
    rush: Vec<(Minutes, usize, Rank)>,
    began: Option<Minutes>,
    arrivals: u64,
}

#[derive(Debug, Clone)]
struct Visitor {
    /// In which order they came.
    order: u64,
    waiting: Waiting,
    is_called: bool,
    told: Option<Forecast>,
}

impl Day {
    /// The first day of an office that expects these service times of its lanes.
    pub fn first(expected: &[Minutes]) -> Day {
        Day {
            times: ServiceTimes::expected(expected),
            ledger: Ledger::default(),
            plan: Vec::new(),
            open: Vec::new(),
            before: Vec::new(),
            windows: BTreeMap::new(),
            served: BTreeMap::new(),
            visitors: BTreeMap::new(),
            rush: Vec::new(),
            began: None,
            arrivals: 0,
        }
    }

    /// A new day: who was here is not any more; what was learnt stays.
    pub fn next(&mut self, plan: Vec<Shift>) {
        self.plan = plan;
        // Of a window that nobody closed it is not known how long it was open.
        self.open.retain(|it| it.to.is_finite());
        if !self.open.is_empty() {
            self.before.push(std::mem::take(&mut self.open));
            if BEFORE < self.before.len() {
                self.before.remove(0);
            }
        }
        self.windows.clear();
        self.served.clear();
        self.visitors.clear();
        self.rush.clear();
        self.began = None;
    }

    /// What is planned from now on.
    pub fn plans(&mut self, shift: Shift) {
        self.plan.push(shift);
    }

    /// A window opens for these lanes; for all of them when none is named.
    pub fn opens(&mut self, window: u32, lanes: Vec<usize>, now: Minutes) {
        self.open.push(Shift {
            window,
            from: now,
            to: Minutes::INFINITY,
        });
        let it = self.window(window);
        it.is_open = true;
        it.opened.get_or_insert(now);
        it.lanes = lanes;
    }

    /// A window takes nobody any more; whoever is there is served.
    pub fn closes(&mut self, window: u32, now: Minutes) {
        let last = self.open.iter_mut().rev().find(|it| it.window == window);
        if let Some(it) = last.filter(|it| it.to == Minutes::INFINITY) {
            it.to = now;
        }
        self.window(window).is_open = false;
    }

    /// Somebody takes a number, and is told how long they will wait.
    pub fn arrives(
        &mut self,
        visitor: u64,
        lane: usize,
        rank: Rank,
        now: Minutes,
    ) -> Option<Range> {
        self.began.get_or_insert(now);
        if rank != Rank::Usual {
            self.rush.retain(|it| now - it.0 <= RUSH_SEEN);
            self.rush.push((now, lane, rank));
        }
        self.arrivals += 1;
        let newcomer = Visitor {
            order: self.arrivals,
            waiting: Waiting {
                lane,
                rank,
                since: now,
                from: now,
                windows: Windows::ALL,
            },
            is_called: false,
            told: None,
        };
        self.visitors.insert(visitor, newcomer);
        let (range, forecast) = self.told(visitor, now)?;
        if let Some(it) = self.visitors.get_mut(&visitor) {
            it.told = Some(forecast);
        }
        Some(range)
    }

    /// Somebody is called to a window; a recall teaches nothing.
    pub fn calls(&mut self, visitor: u64, window: u32, now: Minutes) {
        let Some(it) = self.visitors.get_mut(&visitor) else {
            return;
        };
        if let (Some(told), false) = (&it.told, it.is_called) {
            self.ledger.learn(told, now - it.waiting.since);
        }
        it.is_called = true;
        let lane = it.waiting.lane;
        self.window(window).at = Some((lane, now));
        self.served.insert(window, (visitor, now));
    }

    /// Whoever is at a window leaves it, served or not; or somebody goes home from the line.
    pub fn ends(&mut self, visitor: u64, now: Minutes) {
        let found = self.served.iter().find(|(_, it)| it.0 == visitor);
        if let Some((window, since)) = found.map(|(window, it)| (*window, it.1)) {
            if let Some(it) = self.visitors.get(&visitor) {
                self.times.learn(it.waiting.lane, now - since);
            }
            self.served.remove(&window);
            self.window(window).at = None;
        }
        self.visitors.remove(&visitor);
    }

    /// How long a visitor of this lane keeps a window on average.
    pub fn mean(&self, lane: usize) -> Minutes {
        self.times.mean(lane)
    }

    fn window(&mut self, window: u32) -> &mut WindowFacts {
        self.windows.entry(window).or_insert(WindowFacts {
            window,
            ..WindowFacts::default()
        })
    }

    fn told(&self, visitor: u64, now: Minutes) -> Option<(Range, Forecast)> {
        let mut line: Vec<(&u64, &Visitor)> = self
            .visitors
            .iter()
            .filter(|(_, it)| !it.is_called)
            .collect();
        line.sort_by_key(|(_, it)| it.order);
        let place = line.iter().position(|(id, _)| **id == visitor)?;
        let line: Vec<Waiting> = line.iter().map(|(_, it)| it.waiting).collect();
        let windows: Vec<WindowFacts> = self.windows.values().cloned().collect();
        let facts = Facts {
            now,
            since: self.began.unwrap_or(now),
            plan: &self.plan,
            added: None,
            before: &self.before,
            windows: &windows,
            line: &line,
            rests: &[],
            rush: &self.rush,
            times: &self.times,
            ledger: &self.ledger,
        };
        facts.told(place)
    }
}
