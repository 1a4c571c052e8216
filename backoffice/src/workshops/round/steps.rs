//! The steps of a way, as rules that may refuse: entering, being called, going on, to the exit or back, leaving, and taking
//! the last of it back.

use super::{Before, Called, End, Entrance, Press, Round, Spot, Step, Went, Why};
use crate::queue::InLine;
use crate::workshops::ids::{StationId, WorkshopId};
use crate::workshops::refusal::Refusal;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use shared::ticket::Label;
use uuid::Uuid;

impl Round {
    /// Enters: the table of the first station that calls them, or checks them in, has them at once.
    pub(in crate::workshops) fn enter(
        (workshop, visit): (WorkshopId, VisitId),
        label: Label,
        press: Press,
        entrance: Entrance,
    ) -> Round {
        let nowhere = Round {
            workshop,
            visit,
            label,
            steps: Vec::new(),
            version: 0,
            before: None,
        };
        nowhere.add_entrance(press, entrance)
    }

    /// Enters again after they had left.
    pub(in crate::workshops) fn enter_again(
        self,
        press: Press,
        entrance: Entrance,
    ) -> Result<Round, Refusal> {
        match self.steps.last() {
            Some(step) if step.end.is_none() => Err(Refusal::EnteredAlready),
            _ => Ok(self.add_entrance(press, entrance)),
        }
    }

    fn add_entrance(self, press: Press, entrance: Entrance) -> Round {
        let came_at = entrance.came_at.min(press.now);
        // They cannot have waited here while they were inside.
        let left_at = self.steps.last().and_then(|it| it.end).map(|it| it.at);
        let entered_at = left_at.map_or(came_at, |it| came_at.max(it));
        // Clocks are put back now and then: nobody is called before they came.
        let now = press.now.max(entered_at);
        let called = Called {
            table: press.table,
            at: now,
            last_at: now,
            calls: u32::from(entrance.is_called),
        };
        let mut round = self.remembering(press);
        if let Some(before) = &mut round.before {
            before.line = entrance.line;
        }
        round.steps.push(Step {
            station: press.station,
            entered_at,
            called: Some(called),
            end: None,
        });
        round
    }

    /// Calls the visitor to a table; calling again from there is a call once more.
    pub(in crate::workshops) fn call(self, press: Press) -> Result<Round, Refusal> {
        let mut round = self.at_this_station(press)?.remembering(press);
        let step = round.steps.last_mut().ok_or(Refusal::NotEntered)?;
        let now = press.now.max(step.entered_at);
        step.called = Some(match step.called {
            None => Called {
                table: press.table,
                at: now,
                last_at: now,
                calls: 1,
            },
            Some(it) if it.table == press.table => Called {
                last_at: now.max(it.last_at),
                calls: it.calls + 1,
                ..it
            },
            Some(it) => return Err(Refusal::AtTable { table: it.table }),
        });
        Ok(round)
    }

    /// Did not come to the table, or was called by mistake: waits before the station as before.
    pub(in crate::workshops) fn wait_again(self, press: Press) -> Result<Round, Refusal> {
        let mut round = self.at_this_table(press)?.remembering(press);
        let step = round.steps.last_mut().ok_or(Refusal::NotEntered)?;
        step.called = None;
        Ok(round)
    }

    /// Done here: on to the next station of the route, or out behind the last.
    pub(in crate::workshops) fn send_on(
        self,
        route: &[StationId],
        press: Press,
    ) -> Result<Round, Refusal> {
        let next = behind(route, press.station).first().copied();
        self.at_this_table(press)?.go(press, Went::On, next)
    }

    /// Straight to the last station, past those between.
    pub(in crate::workshops) fn send_to_exit(
        self,
        route: &[StationId],
        press: Press,
    ) -> Result<Round, Refusal> {
        let last = behind(route, press.station).last().copied();
        let last = last.ok_or(Refusal::NoneBehind)?;
        self.at_this_table(press)?
            .go(press, Went::ToExit, Some(last))
    }

    /// Back to a station before this one.
    pub(in crate::workshops) fn send_back(
        self,
        route: &[StationId],
        to: StationId,
        why: Why,
        press: Press,
    ) -> Result<Round, Refusal> {
        let own = route.iter().position(|it| *it == press.station);
        let is_before = route.iter().take(own.unwrap_or(0)).any(|it| *it == to);
        if !is_before {
            return Err(Refusal::NotBefore);
        }
        self.at_this_table(press)?
            .go(press, Went::Back(why), Some(to))
    }

    /// Leaves, before the last station.
    pub(in crate::workshops) fn leave(self, press: Press) -> Result<Round, Refusal> {
        self.at_this_station(press)?.go(press, Went::Away, None)
    }

    /// The way as it was before the last step.
    pub(in crate::workshops) fn undone(
        mut self,
        by: Uuid,
        now: DateTime<Utc>,
    ) -> Result<Round, Refusal> {
        if !self.can_undo(by, now) {
            return Err(Refusal::NothingToUndo);
        }
        let before = self.before.take().ok_or(Refusal::NothingToUndo)?;
        self.steps.truncate(before.steps);
        if let (Some(last), Some(earlier)) = (self.steps.last_mut(), before.last) {
            *last = earlier;
        }
        Ok(self)
    }

    fn go(self, press: Press, went: Went, to: Option<StationId>) -> Result<Round, Refusal> {
        let mut round = self.remembering(press);
        let step = round.steps.last_mut().ok_or(Refusal::NotEntered)?;
        let since = step.called.map_or(step.entered_at, |it| it.last_at);
        let at = press.now.max(since);
        step.end = Some(End { at, went });
        round.steps.extend(to.map(|station| Step {
            station,
            entered_at: at,
            called: None,
            end: None,
        }));
        Ok(round)
    }

    fn at_this_station(self, press: Press) -> Result<Round, Refusal> {
        match self.spot() {
            Spot::Through | Spot::Away => Err(Refusal::Over),
            Spot::Outside => Err(Refusal::NotEntered),
            Spot::AtTable { table, station, .. }
                if station == press.station && table != press.table =>
            {
                Err(Refusal::AtTable { table })
            }
            Spot::Waits { station, .. } | Spot::AtTable { station, .. } => {
                if station == press.station {
                    Ok(self)
                } else {
                    Err(Refusal::AtStation {
                        station: station.to_string(),
                    })
                }
            }
        }
    }

    fn at_this_table(self, press: Press) -> Result<Round, Refusal> {
        let round = self.at_this_station(press)?;
        match round.spot() {
            Spot::AtTable { .. } => Ok(round),
            _ => Err(Refusal::NotCalled),
        }
    }

    fn remembering(self, press: Press) -> Round {
        let before = Before {
            by: press.by,
            at: press.now,
            spot: (press.station, press.table),
            steps: self.steps.len(),
            last: self.steps.last().cloned(),
            line: InLine::default(),
        };
        Round {
            before: Some(before),
            ..self
        }
    }
}

/// The stations behind one, in their order.
fn behind(route: &[StationId], station: StationId) -> &[StationId] {
    let own = route.iter().position(|it| *it == station);
    own.and_then(|at| route.get(at + 1..)).unwrap_or_default()
}
