//! From *Finish* to the number: the record is kept, and tried again when that fails.

use super::booth::seal_again;
use super::{Effect, Person, Route, SEAL_PAUSE, SEAL_TRIES, Sheet, Stage, Visit};
use crate::seal::Given;
use chrono::{DateTime, Utc};
use shared::answers::Answers;
use shared::protocol::CallReason;
use shared::ticket::Label;
use shared::triage::{Colour, triage};

/// The questions whose answers may have somebody called before others: an appointment, and what they need.
const APPOINTMENT: &str = "K07";
const NEEDS: &str = "K29";

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
        let (wait, away, alone) = match self.stage.unhidden() {
            Stage::Sealing(sealing) => {
                let answers = &sealing.given.answers;
                let wait = self.office.wait_in(self.form.lane(answers), now);
                let stays = self.may_be_called_early(&sealing.given, now);
                let until = wait.filter(|_| !stays);
                let until = until.and_then(|it| self.office.may_go_until(it, now));
                let away = until.map(|it| self.office.time(it));
                (wait, away, self.is_minor_alone(answers, now))
            }
            _ => (None, None, false),
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
                away,
                alone,
            };
            self.overlay = None;
            self.touched = now;
        }
    }

    /// Whether somebody may be called sooner than the wait of their lane says.
    fn may_be_called_early(&self, given: &Given, now: DateTime<Utc>) -> bool {
        !given.accepted || self.goes_before_others(&given.answers, now)
    }

    /// Whether somebody with these answers may be called before others who came earlier.
    pub(super) fn goes_before_others(&self, answers: &Answers, now: DateTime<Utc>) -> bool {
        answers.has(APPOINTMENT, "yes")
            || !answers.several(NEEDS).is_empty()
            || self.is_minor_alone(answers, now)
            || self.is_urgent(answers, now)
    }

    /// Whether somebody is called before all others, also from a lane that rests.
    pub(super) fn is_urgent(&self, answers: &Answers, now: DateTime<Utc>) -> bool {
        triage(self.rules, answers, self.today(now)).colour == Colour::Red
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
