//! What the estimate must know, put together from the records of the office.

use super::super::actions;
use super::super::estimate::{
    ADDED, Facts, Ledger, Minutes, OneMore, Rank, ServiceTimes, Shift, Waiting as InLine,
    WindowFacts, Windows,
};
use super::super::line::{Room, Waiting};
use super::super::model::{Ticket, day};
use super::super::stage::{Stage, Window};
use super::super::windows::{self, ServiceWindow, Span};
use super::super::{lanes, store};
use super::Outlook;
use crate::db::ReadTx;
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use shared::ids::VisitId;
use shared::triage::Colour;
use std::collections::{BTreeMap, BTreeSet};

/// What is learnt from lies at most so long ago, and is at most so much.
const LEARNT_FROM: TimeDelta = TimeDelta::days(28);
const LEARNT_MAX: u32 = 300;

/// So many days before say when windows are open.
const DAYS_BEFORE: usize = 5;

/// A window that was closed for a while stays open for so long after it opens again, where nothing else is planned.
const AFTER_BREAK: Minutes = 120.0;

/// How many come is counted over this time, and over so much at least.
const COMING_OVER: Minutes = 120.0;
const COMING_AT_LEAST: Minutes = 30.0;

/// Everything the estimate must know of one moment. Minutes count from the midnight before.
pub(in crate::queue) struct Picture {
    at: DateTime<Utc>,
    midnight: DateTime<Utc>,
    now: Minutes,
    since: Minutes,
    lanes: Vec<String>,
    rests: Vec<(usize, Minutes)>,
    plan: Vec<Shift>,
    /// Whether any window has hours today; else what is in the plan is only when one comes back.
    has_hours_today: bool,
    before: Vec<Vec<Shift>>,
    windows: Vec<WindowFacts>,
    visits: Vec<VisitId>,
    line: Vec<InLine>,
    rush: Vec<(Minutes, usize, Rank)>,
    times: ServiceTimes,
    ledger: Ledger,
    a_minute: f64,
}

impl Picture {
    /// The moment of this transaction.
    pub(in crate::queue) fn now(tx: &mut ReadTx, vault: &Vault) -> Result<Picture, Problem> {
        let (at, office) = (tx.now(), offices::settings(tx)?);
        let (zone, midnight) = (office.time_zone, office.day_start(at));
        let today = day(at, zone);
        let settings = lanes::all(tx)?;
        let mut expected: Vec<Minutes> = settings
            .iter()
            .map(|it| f64::from(it.expected_minutes))
            .collect();
        let mean =
            expected.iter().sum::<Minutes>() / super::super::estimate::number(expected.len());
        // The last place is for visitors of whom the lane is not known, as while the office is locked.
        expected.push(mean);
        let resting = settings.iter().enumerate();
        let resting = resting.filter(|(_, it)| it.is_paused(at));
        let rests = resting.map(|(lane, it)| {
            let until = it.pause.and_then(|it| it.until);
            (
                lane,
                until.map_or(Minutes::INFINITY, |it| since(midnight, it)),
            )
        });
        let mut picture = Picture {
            rests: rests.collect(),
            at,
            midnight,
            now: since(midnight, at),
            since: since(midnight, at),
            lanes: settings.into_iter().map(|it| it.lane).collect(),
            plan: Vec::new(),
            has_hours_today: false,
            before: Vec::new(),
            windows: Vec::new(),
            visits: Vec::new(),
            line: Vec::new(),
            rush: Vec::new(),
            times: ServiceTimes::expected(&expected),
            ledger: Ledger::default(),
            a_minute: 0.0,
        };
        picture.learn(tx, vault)?;
        picture.see_windows(tx, vault, today, zone)?;
        picture.see_line(tx, vault, zone)?;
        picture.see_arrivals(tx, vault)?;
        Ok(picture)
    }

    /// What follows.
    pub(in crate::queue) fn outlook(&self) -> Outlook {
        let facts = self.facts(&self.plan, &self.line);
        let ahead = facts.ahead();
        let waits = self.visits.iter().zip(ahead.line);
        // That a window is closed until a time makes no plan of the day.
        let capacity = facts
            .capacity(self.a_minute)
            .filter(|_| self.has_hours_today);
        let by_lane = self.lanes.iter().zip(&ahead.newcomers);
        Outlook {
            at: self.at,
            waits: waits
                .filter_map(|(visit, told)| Some((*visit, told?)))
                .collect(),
            by_lane: by_lane
                .filter_map(|(name, told)| Some((name.clone(), (*told)?)))
                .collect(),
            newcomer: ahead.newcomers.get(self.lanes.len()).copied().flatten(),
            capacity,
            closes_at: self.closes().map(|it| self.midnight + in_time(it)),
            cut_off: capacity.map(|it| self.midnight + in_time(it.cut_off)),
        }
    }

    /// What one more window between two moments would change; nothing where nobody waits.
    pub(in crate::queue) fn with_one_more(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Option<OneMore> {
        let added = Shift {
            window: ADDED,
            from: since(self.midnight, from),
            to: since(self.midnight, to),
        };
        self.facts(&self.plan, &self.line).with_one_more(added)
    }

    /// When the last window closes, as far as that is planned.
    fn closes(&self) -> Option<Minutes> {
        let ends = self.plan.iter().map(|it| it.to);
        ends.max_by(Minutes::total_cmp)
            .filter(|_| self.has_hours_today)
    }

    fn facts<'a>(&'a self, plan: &'a [Shift], line: &'a [InLine]) -> Facts<'a> {
        Facts {
            now: self.now,
            since: self.since,
            plan,
            added: None,
            before: &self.before,
            windows: &self.windows,
            line,
            rests: &self.rests,
            rush: &self.rush,
            times: &self.times,
            ledger: &self.ledger,
        }
    }

    fn lane(&self, of: Option<&String>) -> usize {
        let found = of.and_then(|of| self.lanes.iter().position(|it| it == of));
        found.unwrap_or(self.lanes.len())
    }

    /// How long visits took, and how right earlier estimates were, the oldest first.
    fn learn(&mut self, tx: &mut ReadTx, vault: &Vault) -> Result<(), Problem> {
        let mut ended = store::ended(tx, self.at - LEARNT_FROM, LEARNT_MAX)?;
        ended.reverse();
        let known = actions::in_line(tx, vault, &ended)?;
        for (ticket, known) in ended.iter().zip(&known) {
            let Some(called) = ticket.first_called_at else {
                continue;
            };
            if let Some(told) = ticket.told.filter(|it| it.counts) {
                self.ledger
                    .learn(&told.forecast, since(ticket.arrived_at, called));
            }
            if let (Some((called, _)), Some(over)) = (ticket.called, ticket.stage.over_since()) {
                let lane = self.lane(known.lane.as_ref());
                self.times.learn(lane, since(called, over));
            }
        }
        Ok(())
    }

    fn see_windows(
        &mut self,
        tx: &mut ReadTx,
        vault: &Vault,
        today: NaiveDate,
        zone: Tz,
    ) -> Result<(), Problem> {
        let all = windows::all(tx)?;
        for it in &all {
            let planned = it.plan.spans(today, zone);
            self.has_hours_today |= !planned.is_empty();
            let planned = planned.into_iter().map(|(from, to)| Shift {
                window: it.window.0,
                from: since(self.midnight, from),
                to: since(self.midnight, to),
            });
            self.plan
                .extend(after_break(it, planned.collect(), self.midnight));
        }
        let at_windows: Vec<Ticket> = store::tickets(tx, self.at)?
            .into_iter()
            .filter(|it| it.stage.window().is_some())
            .collect();
        let known = actions::in_line(tx, vault, &at_windows)?;
        let open = windows::that_take_visitors(tx)?;
        let spans = windows::spans(tx, self.at - LEARNT_FROM)?;
        for it in &all {
            let mut lanes: Vec<usize> = it.lanes.iter().map(|lane| self.lane(Some(lane))).collect();
            if !lanes.is_empty() {
                // Of whom the lane is not known, any window takes them.
                lanes.push(self.lanes.len());
            }
            let here = at_windows.iter().zip(&known);
            let here = here.filter(|(ticket, _)| ticket.stage.window() == Some(it.window));
            let at = here.filter_map(|(ticket, known)| {
                let (called, _) = ticket.called?;
                Some((self.lane(known.lane.as_ref()), since(self.midnight, called)))
            });
            self.windows.push(WindowFacts {
                window: it.window.0,
                is_open: open.iter().any(|at| at.window == it.window),
                lanes,
                at: at.max_by(|one, other| one.1.total_cmp(&other.1)),
                // Of one that is closed until a time, what is planned is its way back.
                opened: opened_first(&spans, it.window, self.midnight)
                    .filter(|_| it.is_open || it.back_at.is_none()),
            });
        }
        self.before = days_before(&spans, today, zone);
        Ok(())
    }

    fn see_line(&mut self, tx: &mut ReadTx, vault: &Vault, zone: Tz) -> Result<(), Problem> {
        let tickets = actions::waiting_on_day_of(tx, self.at, zone)?;
        let mut line: Vec<Waiting> = actions::in_line(tx, vault, &tickets)?;
        line.sort_by_key(|it| (it.in_line_since, it.server_seq));
        let all = windows::all(tx)?;
        let room = Room {
            open: windows::that_take_visitors(tx)?,
            // That lanes rest is told apart: they will not for ever.
            paused: BTreeSet::new(),
        };
        for it in line {
            self.visits.push(it.visit);
            self.line.push(InLine {
                lane: self.lane(it.lane.as_ref()),
                rank: rank(&it),
                since: since(self.midnight, it.slot_at.unwrap_or(it.in_line_since)),
                from: it
                    .back_at
                    .map_or(self.now, |back| since(self.midnight, back)),
                windows: may_call(&it, &all, &room),
            });
        }
        Ok(())
    }

    /// Who came today: how fast, and who of them goes before others.
    fn see_arrivals(&mut self, tx: &mut ReadTx, vault: &Vault) -> Result<(), Problem> {
        let came = store::arrived_between(tx, self.midnight, self.at, u32::MAX >> 1)?;
        let known = actions::in_line(tx, vault, &came)?;
        for (ticket, known) in came.iter().zip(&known) {
            let at = since(self.midnight, ticket.arrived_at);
            self.since = self.since.min(at);
            if rank(known) != Rank::Usual && ticket.stage != Stage::With {
                self.rush
                    .push((at, self.lane(known.lane.as_ref()), rank(known)));
            }
        }
        let over = (self.now - self.since).clamp(COMING_AT_LEAST, COMING_OVER);
        let newest = came
            .iter()
            .filter(|it| since(it.arrived_at, self.at) <= over);
        self.a_minute = super::super::estimate::number(newest.count()) / over;
        Ok(())
    }
}

/// Which windows may call them: those that are open and may, and those that may when they open.
fn may_call(it: &Waiting, all: &[ServiceWindow], room: &Room) -> Windows {
    let may = |at: &&ServiceWindow| {
        if room.open.iter().any(|it| it.window == at.window) {
            room.may_take(it, at)
        } else {
            it.staff.is_none() && it.speaks.as_ref().is_none_or(|tag| at.speaks(tag))
        }
    };
    let may: Vec<u32> = all.iter().filter(may).map(|it| it.window.0).collect();
    if may.is_empty() {
        return Windows::ALL;
    }
    // One more window would take everybody who is not sent to somebody.
    let added = it.staff.is_none().then_some(ADDED);
    Windows::of(may.into_iter().chain(added))
}

fn rank(it: &Waiting) -> Rank {
    if it.colour == Some(Colour::Red) {
        Rank::Red
    } else if it.priority.is_some() {
        Rank::Priority
    } else {
        Rank::Usual
    }
}

/// The plan of a window that was closed until a time: from then on.
fn after_break(window: &ServiceWindow, planned: Vec<Shift>, midnight: DateTime<Utc>) -> Vec<Shift> {
    let Some(back) = window.back_at.filter(|_| !window.is_open) else {
        return planned;
    };
    let back = since(midnight, back);
    let rest = planned.iter().filter(|it| back < it.to).map(|it| Shift {
        from: it.from.max(back),
        ..*it
    });
    let rest: Vec<Shift> = rest.collect();
    if rest.is_empty() && 0.0 <= back {
        return vec![Shift {
            window: window.window.0,
            from: back,
            to: back + AFTER_BREAK,
        }];
    }
    rest
}

/// When a window was opened first today.
fn opened_first(spans: &[Span], window: Window, midnight: DateTime<Utc>) -> Option<Minutes> {
    let today = spans.iter().filter(|it| midnight <= it.from);
    let own = today.filter(|it| it.window == window);
    own.map(|it| since(midnight, it.from)).reduce(Minutes::min)
}

/// When windows were open on the newest days before today, each day from its own midnight on.
fn days_before(spans: &[Span], today: NaiveDate, zone: Tz) -> Vec<Vec<Shift>> {
    let mut days: BTreeMap<NaiveDate, Vec<Shift>> = BTreeMap::new();
    for it in spans {
        let on = day(it.from, zone);
        let Some(to) = it.to.filter(|_| on < today) else {
            continue;
        };
        let midnight = windows::moment(on, chrono::NaiveTime::MIN, zone);
        days.entry(on).or_default().push(Shift {
            window: it.window.0,
            from: since(midnight, it.from),
            to: since(midnight, to),
        });
    }
    let newest = days.into_values().rev().take(DAYS_BEFORE);
    newest.collect()
}

fn since(from: DateTime<Utc>, to: DateTime<Utc>) -> Minutes {
    (to - from).as_seconds_f64() / 60.0
}

#[expect(clippy::cast_possible_truncation, reason = "seconds of a day")]
fn in_time(minutes: Minutes) -> TimeDelta {
    TimeDelta::seconds((minutes * 60.0) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_was_opened_first_when_its_first_hour_of_today_began() {
        let midnight = DateTime::UNIX_EPOCH + TimeDelta::days(400);
        let span = |window, minutes| Span {
            window: Window(window),
            from: midnight + TimeDelta::minutes(minutes),
            to: None,
        };
        // Yesterday, after lunch, in the morning, and another window.
        let spans = [span(1, -600), span(1, 780), span(1, 540), span(2, 500)];
        assert_eq!(opened_first(&spans, Window(1), midnight), Some(540.0));
        assert_eq!(opened_first(&spans, Window(3), midnight), None);
    }
}
