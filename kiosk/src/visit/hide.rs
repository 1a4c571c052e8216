//! Hide: one touch puts a plain clock in place of everything, for a visitor who must not be seen here. A
//! touch within a minute brings the visit back exactly as it was; after that everything is erased, and the
//! clock stays a little longer, so that nobody can tell from the screen that anything was there.

use super::{Effect, Stage, Visit};
use crate::ui::{Clock, Overlay, Screen, Touch};
use chrono::{DateTime, TimeDelta, Utc};
use shared::protocol::{Door, ScreenState};

/// How long a hidden visit is kept.
pub const HIDDEN_STAYS: TimeDelta = TimeDelta::seconds(60);

/// How long the plain clock stays after a hidden visit was erased.
pub const CLOCK_STAYS: TimeDelta = TimeDelta::seconds(20);

/// Whoever hides in a hurry touches twice: the second touch must not bring everything back.
const HURRY: TimeDelta = TimeDelta::milliseconds(500);

/// A visit behind the clock: everything as it was.
pub(super) struct Hidden {
    behind: Box<Stage>,
    overlay: Option<Overlay>,
    since: DateTime<Utc>,
}

impl Stage {
    /// The stage of the visit, also while it is hidden.
    pub(super) fn unhidden(&self) -> &Stage {
        match self {
            Stage::Hidden(it) => &it.behind,
            it => it,
        }
    }

    /// The stage of the visit, also while it is hidden, to be changed by what happens meanwhile.
    pub(super) fn unhidden_mut(&mut self) -> &mut Stage {
        match self {
            Stage::Hidden(it) => &mut it.behind,
            it => it,
        }
    }

    /// Somebody is here who may not want to be seen.
    pub(super) fn can_hide(&self) -> bool {
        !matches!(self, Stage::Welcome | Stage::Clock | Stage::Hidden(_))
    }
}

impl Visit {
    /// Puts the clock in place of the visit.
    pub(super) fn hide(&mut self, now: DateTime<Utc>) {
        if self.stage.can_hide() {
            let behind = std::mem::replace(&mut self.stage, Stage::Clock);
            // The touch itself has said that they are still there.
            let overlay = self.overlay.take();
            let overlay = overlay.filter(|it| !matches!(it, Overlay::StillHere { .. }));
            self.stage = Stage::Hidden(Hidden {
                behind: Box::new(behind),
                overlay,
                since: now,
            });
        }
    }

    /// Any touch of the clock brings the visit back; "erase" erases it, and the clock stays.
    pub(super) fn touch_hidden(
        &mut self,
        touch: &Touch,
        now: DateTime<Utc>,
        effects: &mut Vec<Effect>,
    ) {
        match std::mem::replace(&mut self.stage, Stage::Clock) {
            Stage::Hidden(_) if *touch == Touch::EraseForSure => self.forget_hidden(now, effects),
            Stage::Hidden(it) if *touch != Touch::Hide && it.since + HURRY <= now => {
                self.stage = *it.behind;
                self.overlay = it.overlay;
            }
            it => self.stage = it,
        }
    }

    /// Time passes behind the clock: what nobody came back to is erased.
    pub(super) fn tick_hidden(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        let Stage::Hidden(hidden) = &mut self.stage else {
            return;
        };
        // A clock that was set back must not make anybody's answers stay longer.
        hidden.since = hidden.since.min(now);
        if HIDDEN_STAYS <= now - hidden.since {
            return self.forget_hidden(now, effects);
        }
        if let Stage::Sealing(sealing) = &mut *hidden.behind {
            sealing.try_again(now, effects);
        }
    }

    fn forget_hidden(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        self.go_home(now, effects);
        self.stage = Stage::Clock;
    }

    /// The clock in the office: a time and a date, and no word of any language.
    pub(super) fn clock(&self, now: DateTime<Utc>) -> Screen {
        Screen::Clock(Clock {
            time: self.office.time(now),
            date: self.office.day(now).to_string(),
            is_over_a_visit: matches!(self.stage, Stage::Hidden(_)),
        })
    }

    /// What the office may know of the screen: no more than whoever stands in the room can see.
    pub fn screen_state(&self, now: DateTime<Utc>) -> ScreenState {
        match self.stage {
            Stage::Welcome if !self.is_in_service() => ScreenState::OutOfOrder,
            Stage::Welcome => match self.door(now) {
                Door::Open | Door::Late => ScreenState::Resting,
                Door::Full | Door::Closed => ScreenState::Closed,
            },
            Stage::Clock | Stage::Hidden(_) => ScreenState::Hidden,
            _ => ScreenState::Visitor,
        }
    }
}
