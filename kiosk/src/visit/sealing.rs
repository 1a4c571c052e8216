//! From *Finish* to the number: the record is kept, and tried again when that fails.

use super::booth::seal_again;
use super::{Effect, Person, Route, SEAL_PAUSE, SEAL_TRIES, Sheet, Stage, Visit};
use crate::seal::Given;
use chrono::{DateTime, Utc};
use shared::protocol::CallReason;
use shared::ticket::Label;

/// A record on its way to the disk.
pub(super) struct Sealing {
    pub(super) given: Given,
    pub(super) route: Route,
    /// How often it failed.
    failed: u8,
    /// When to try again; `None` while a try is under way.
    again: Option<DateTime<Utc>>,
}

impl Visit {
    pub(super) fn sealed(&mut self, label: Label, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        let wait = self.office.wait(now);
        let alone = match self.stage.unhidden() {
            Stage::Sealing(sealing) => self.is_minor_alone(&sealing.given.answers, now),
            _ => false,
        };
        let stage = self.stage.unhidden_mut();
        if let Stage::Sealing(sealing) = stage
            && sealing.route.booth.is_none()
        {
            effects.push(Effect::Print(label.clone(), Sheet::First));
            // The answers are dropped, and wiped, here.
            *stage = Stage::Ticket {
                language: sealing.given.language,
                label,
                printed: None,
                copies: 0,
                wait,
                alone,
            };
            self.overlay = None;
            self.touched = now;
        }
    }

    pub(super) fn seal_failed(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        let stage = self.stage.unhidden_mut();
        let Stage::Sealing(sealing) = stage else {
            return;
        };
        sealing.failed = sealing.failed.saturating_add(1);
        sealing.again = Some(now + SEAL_PAUSE);
        if SEAL_TRIES <= sealing.failed {
            let language = sealing.given.language;
            effects.extend([Effect::CallPerson(CallReason::Urgent), Effect::Forget]);
            *stage = Stage::Failed(language);
            self.overlay = None;
            self.touched = now;
        }
    }
}

impl Sealing {
    /// Tries again when it is time for that.
    pub(super) fn try_again(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        if self.again.is_some_and(|it| it <= now) {
            self.again = None;
            effects.push(seal_again(self));
        }
    }
}

/// Gives everything that was answered to the office.
pub(super) fn finish(person: Person, effects: &mut Vec<Effect>) -> Stage {
    let given = Given {
        language: person.language,
        accepted: true,
        answers: person.answers,
    };
    seal(given, person.route, effects)
}

pub(super) fn seal(given: Given, route: Route, effects: &mut Vec<Effect>) -> Stage {
    let sealing = Sealing {
        given,
        route,
        failed: 0,
        again: None,
    };
    effects.push(seal_again(&sealing));
    Stage::Sealing(sealing)
}
