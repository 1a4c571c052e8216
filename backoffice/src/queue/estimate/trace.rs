//! A day that was written down, told again: what each arrival would have been told, and what happened. One JSON object a
//! line, in order of time:
//!
//! ```text
//! {"event":"expect","lane":"desk","minutes":6}
//! {"event":"plan","window":1,"from":"2026-09-01T09:00:00-04:00","to":"2026-09-01T12:30:00-04:00"}
//! {"event":"open_window","at":"2026-09-01T09:01:00-04:00","window":1,"lanes":["desk"]}
//! {"event":"arrive","at":"2026-09-01T09:02:10-04:00","ticket":"A-017","lane":"desk","rank":"priority"}
//! {"event":"call","at":"2026-09-01T09:03:00-04:00","ticket":"A-017","window":1}
//! {"event":"begin","at":"2026-09-01T09:04:00-04:00","ticket":"A-017"}
//! {"event":"finish","at":"2026-09-01T09:12:00-04:00","ticket":"A-017"}
//! {"event":"no_show","at":"2026-09-01T09:20:00-04:00","ticket":"A-018"}
//! {"event":"close_window","at":"2026-09-01T12:31:00-04:00","window":1}
//! {"event":"next_day"}
//! ```
//!
//! `lanes` may be missing (all of them), so may `rank` (`usual`; else `priority` or `red`). What is expected of lanes stands
//! before the first arrival; a lane of which nothing was said is expected to take ten minutes.

use super::{Day, Minutes, Range, Rank, Shift};
use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime, TimeDelta};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a lane takes of which nothing was said, in minutes.
const EXPECTED: Minutes = 10.0;

/// A step of the day.
#[derive(Debug, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
enum Step {
    Expect {
        lane: String,
        minutes: Minutes,
    },
    Plan {
        window: u32,
        from: DateTime<FixedOffset>,
        to: DateTime<FixedOffset>,
    },
    OpenWindow {
        at: DateTime<FixedOffset>,
        window: u32,
        #[serde(default)]
        lanes: Vec<String>,
    },
    CloseWindow {
        at: DateTime<FixedOffset>,
        window: u32,
    },
    Arrive {
        at: DateTime<FixedOffset>,
        ticket: String,
        lane: String,
        #[serde(default = "usual")]
        rank: Rank,
    },
    Call {
        at: DateTime<FixedOffset>,
        ticket: String,
        window: u32,
    },
    Begin {
        at: DateTime<FixedOffset>,
        ticket: String,
    },
    Finish {
        at: DateTime<FixedOffset>,
        ticket: String,
    },
    NoShow {
        at: DateTime<FixedOffset>,
        ticket: String,
    },
    NextDay {},
}

fn usual() -> Rank {
    Rank::Usual
}

/// Why a trace cannot be followed.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    /// A line is no step.
    #[error("line {line} is no step of a day: {reason}")]
    Line {
        /// Which, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// Something is done with a number that nobody took on that day.
    #[error("line {line} speaks of {ticket}, which nobody took on that day")]
    Unknown {
        /// Which, from 1.
        line: usize,
        /// The number.
        ticket: String,
    },
    /// A line goes back in time.
    #[error("line {line} is earlier than the line before it")]
    Order {
        /// Which, from 1.
        line: usize,
    },
}

/// An arrival, what it was told, and what happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Tracked {
    /// The number.
    pub ticket: String,
    /// The line they waited in.
    pub lane: String,
    /// When they came.
    pub at: DateTime<FixedOffset>,
    /// What they were told; nothing where no window was left for them.
    pub told: Option<Range>,
    /// How long they waited until the first call, in minutes; nothing for who was never called.
    pub waited: Option<Minutes>,
}

impl Tracked {
    /// Whether they were called within what they were told, as it was said; nothing where either is not known.
    pub fn is_inside(&self) -> Option<bool> {
        Some(self.told?.held(self.waited?))
    }
}

/// The day so far.
struct Told {
    day: Day,
    lanes: BTreeMap<String, usize>,
    expected: Vec<Minutes>,
    /// Today's arrivals by number: their place among all.
    today: BTreeMap<String, usize>,
    all: Vec<Tracked>,
    /// The midnight from which the minutes of this day count, and the offset of its clocks.
    origin: Option<(NaiveDateTime, FixedOffset)>,
    last: Option<DateTime<FixedOffset>>,
    line: usize,
}

/// Follows a trace to its end.
pub fn follow(trace: &str) -> Result<Vec<Tracked>, TraceError> {
    let mut told = Told {
        day: Day::first(&[]),
        lanes: BTreeMap::new(),
        expected: Vec::new(),
        today: BTreeMap::new(),
        all: Vec::new(),
        origin: None,
        last: None,
        line: 0,
    };
    let steps = read(trace)?;
    // Lanes must be known before the first arrival: what is expected of one of them says something about all.
    for (_, step) in &steps {
        told.expect(step);
    }
    told.day = Day::first(&told.expected);
    for (line, step) in steps {
        told.line = line;
        told.step(step)?;
    }
    Ok(told.all)
}

fn read(trace: &str) -> Result<Vec<(usize, Step)>, TraceError> {
    let lines = (1..)
        .zip(trace.lines())
        .filter(|(_, it)| !it.trim().is_empty());
    lines
        .map(|(line, text)| match serde_json::from_str(text) {
            Ok(step) => Ok((line, step)),
            Err(error) => Err(TraceError::Line {
                line,
                reason: error.to_string(),
            }),
        })
        .collect()
}

impl Told {
    fn expect(&mut self, step: &Step) {
        match step {
            Step::Expect { lane, minutes } => {
                let place = self.lane(lane);
                self.expected[place] = *minutes;
            }
            Step::Arrive { lane, .. } => {
                self.lane(lane);
            }
            Step::OpenWindow { lanes, .. } => {
                for it in lanes {
                    self.lane(it);
                }
            }
            _ => {}
        }
    }

    fn lane(&mut self, name: &str) -> usize {
        if let Some(place) = self.lanes.get(name) {
            return *place;
        }
        let place = self.expected.len();
        self.lanes.insert(name.to_owned(), place);
        self.expected.push(EXPECTED);
        place
    }

    fn step(&mut self, step: Step) -> Result<(), TraceError> {
        match step {
            Step::Expect { .. } => {}
            Step::Plan { window, from, to } => {
                let (from, to) = (self.minutes(from), self.minutes(to));
                self.day.plans(Shift { window, from, to });
            }
            Step::OpenWindow { at, window, lanes } => {
                let now = self.now(at)?;
                let lanes = lanes.iter().map(|it| self.lane(it)).collect();
                self.day.opens(window, lanes, now);
            }
            Step::CloseWindow { at, window } => {
                let now = self.now(at)?;
                self.day.closes(window, now);
            }
            Step::Arrive {
                at,
                ticket,
                lane,
                rank,
            } => self.arrive(at, ticket, lane, rank)?,
            Step::Call { at, ticket, window } => {
                let now = self.now(at)?;
                let place = self.find(&ticket)?;
                let it = &mut self.all[place];
                let waited = (at - it.at).max(TimeDelta::zero());
                it.waited.get_or_insert(in_minutes(waited));
                self.day.calls(id(place), window, now);
            }
            Step::Begin { at, ticket } => {
                self.now(at)?;
                self.find(&ticket)?;
            }
            Step::Finish { at, ticket } | Step::NoShow { at, ticket } => {
                let now = self.now(at)?;
                let place = self.find(&ticket)?;
                self.day.ends(id(place), now);
            }
            Step::NextDay {} => self.next_day(),
        }
        Ok(())
    }

    fn arrive(
        &mut self,
        at: DateTime<FixedOffset>,
        ticket: String,
        lane: String,
        rank: Rank,
    ) -> Result<(), TraceError> {
        let now = self.now(at)?;
        let (place, of) = (self.all.len(), self.lane(&lane));
        let told = self.day.arrives(id(place), of, rank, now);
        self.today.insert(ticket.clone(), place);
        self.all.push(Tracked {
            ticket,
            lane,
            at,
            told,
            waited: None,
        });
        Ok(())
    }

    fn next_day(&mut self) {
        self.day.next(Vec::new());
        self.today.clear();
        (self.origin, self.last) = (None, None);
    }

    fn find(&self, ticket: &str) -> Result<usize, TraceError> {
        let found = self.today.get(ticket).copied();
        found.ok_or_else(|| TraceError::Unknown {
            line: self.line,
            ticket: ticket.to_owned(),
        })
    }

    /// The moment of a step, which is not before the last one.
    fn now(&mut self, at: DateTime<FixedOffset>) -> Result<Minutes, TraceError> {
        if self.last.is_some_and(|it| at < it) {
            return Err(TraceError::Order { line: self.line });
        }
        self.last = Some(at);
        Ok(self.minutes(at))
    }

    /// Minutes since the midnight before the first moment of the day that was named, so that days can be compared.
    fn minutes(&mut self, at: DateTime<FixedOffset>) -> Minutes {
        let first = || (at.date_naive().and_time(NaiveTime::MIN), *at.offset());
        let (midnight, offset) = *self.origin.get_or_insert_with(first);
        in_minutes(at.with_timezone(&offset).naive_local() - midnight)
    }
}

fn id(place: usize) -> u64 {
    u64::try_from(place).unwrap_or(u64::MAX)
}

fn in_minutes(span: TimeDelta) -> Minutes {
    span.as_seconds_f64() / 60.0
}
