//! The course of the day. Dice decide who comes and what each window does; besides, one of the rarer things is done each
//! minute, in turn, so that none is missing.

use super::house::{House, TELLERS};
use super::place::Place;
use super::rare::{ASIDES, Aside};
use crate::crowd::Who;
use crate::visits;
use rand::seq::IndexedRandom;
use rand::{Rng, RngExt};
use shared::triage::Colour;
use std::collections::VecDeque;

/// More come whenever fewer wait.
const LINE: usize = 8;

/// How often a window does something in a minute: visits take a while.
const BUSY: f64 = 0.6;

/// A day in the middle of its course.
pub(super) struct Day {
    pub(super) house: House,
    pub(super) dice: Box<dyn Rng>,
    minutes: usize,
    asides: VecDeque<Aside>,
    /// How often somebody went there.
    pub(super) lunches: usize,
    /// Whose window is closed for lunch.
    pub(super) lunch: Option<usize>,
    /// Which lane rests.
    pub(super) resting: bool,
}

impl Day {
    pub(super) fn begins(house: House, seed: u64) -> Day {
        Day {
            house,
            dice: Box::new(visits::dice(seed)),
            minutes: 0,
            asides: ASIDES.into(),
            lunches: 0,
            lunch: None,
            resting: false,
        }
    }

    /// Until so many have come, and nobody waits for whom there is no room.
    pub(super) fn runs_until(&mut self, visitors: usize) {
        while self.house.ledger.len() < visitors {
            self.passes(visitors);
        }
    }

    /// Everybody is at work again for the end of the day.
    pub(super) fn ends(mut self) -> House {
        if let Some(by) = self.lunch.take() {
            self.house.sits(by);
        }
        self.house
    }

    fn passes(&mut self, visitors: usize) {
        self.minutes += 1;
        while self.line().len() < LINE && self.house.ledger.len() < visitors {
            self.arrives();
        }
        self.does_something_rare();
        for by in 0..TELLERS.len() {
            if self.lunch != Some(by) && self.dice.random_bool(BUSY) {
                self.works(by);
            }
        }
        if self.minutes.is_multiple_of(8) {
            self.house.compares();
        }
    }

    /// What has not been done for longest is tried first; what fits nobody is tried again a minute later.
    fn does_something_rare(&mut self) {
        for at in 0..self.asides.len() {
            let aside = self.asides[at];
            if aside(self).is_some() {
                self.asides.remove(at);
                self.asides.push_back(aside);
                return;
            }
        }
    }

    fn arrives(&mut self) {
        if self.dice.random_bool(0.1) {
            let way = *["desk", "paper", "phone"].choose(&mut self.dice).unwrap();
            let by = self.anybody();
            let told = [
                ("way", way),
                ("lane", "desk"),
                ("reads", "es"),
                ("speaks", ""),
                ("name", "Marisol"),
                ("need-baby", "yes"),
            ];
            self.house.is_given(by, &told);
            return;
        }
        let colours = [
            Colour::Red,
            Colour::Orange,
            Colour::Yellow,
            Colour::Green,
            Colour::Blue,
        ];
        let colour = if self.dice.random_bool(0.08) {
            Colour::Red
        } else {
            *colours[1..].choose(&mut self.dice).unwrap()
        };
        let who = Who {
            colour,
            lane: if colour == Colour::Blue {
                "desk"
            } else {
                "consultation"
            },
            reads: ["en", "es", "ar"].choose(&mut self.dice).unwrap(),
            needs: self.dice.random_bool(0.1).then_some("wheelchair"),
        };
        self.house.comes(who);
    }

    /// What the window of somebody does in a minute.
    fn works(&mut self, by: usize) {
        let window = number(by);
        let here = self
            .house
            .ledger
            .at_windows()
            .into_iter()
            .find(|it| it.0 == window);
        match here.map(|it| (self.house.ledger.place(&it.1), it.1)) {
            None => self.calls(by),
            Some((Place::Called(_), label)) => self.expects(by, &label),
            Some((_, label)) => self.serves(by, &label),
        }
        if self.house.has_moved && self.dice.random_bool(0.05) {
            self.thinks_better_of_it(by);
        }
    }

    /// Takes the last step back, if it can be.
    fn thinks_better_of_it(&mut self, by: usize) {
        self.house.presses_if_offered(by, "/queue/undo", "", &[]);
    }

    fn calls(&mut self, by: usize) {
        let line = self.line();
        match line.choose(&mut self.dice) {
            Some(label) if self.dice.random_bool(0.2) => {
                drop(self.house.presses(by, "/queue/{id}/call", label, &[]));
            }
            // There may be nobody whom this window receives.
            _ => drop(
                self.house
                    .presses_if_offered(by, "/queue/call-next", "", &[]),
            ),
        }
    }

    fn expects(&mut self, by: usize, label: &str) {
        match self.dice.random_range(0..20) {
            0..14 => drop(self.house.presses(by, "/queue/{id}/begin", label, &[])),
            14..17 => self.gives_up(by, label),
            17 => drop(self.house.presses(by, "/queue/{id}/return", label, &[])),
            18 => drop(self.house.presses(by, "/queue/{id}/left", label, &[])),
            _ => self.house.sends_to_lane(by, label),
        }
    }

    /// Nobody comes, however often they are called.
    fn gives_up(&mut self, by: usize, label: &str) {
        while self.house.ledger.calls(label) < 3 {
            self.house.presses(by, "/queue/{id}/recall", label, &[]);
        }
        self.house.presses(by, "/queue/{id}/no-show", label, &[]);
    }

    fn serves(&mut self, by: usize, label: &str) {
        match self.dice.random_range(0..20) {
            0..10 => drop(self.house.presses(by, "/queue/{id}/finish", label, &[])),
            10..17 => {
                let next = "/queue/call-next";
                if self.house.presses_if_offered(by, next, "", &[]).is_none() {
                    self.house.presses(by, "/queue/{id}/finish", label, &[]);
                }
            }
            17 => drop(self.house.presses(by, "/queue/{id}/return", label, &[])),
            18 => drop(
                self.house
                    .presses(by, "/queue/{id}/hold", label, &[("back", "23:30")]),
            ),
            // Somebody else receives them.
            _ => self.house.sends_to(by, label, (by + 1) % TELLERS.len()),
        }
    }
}

/// Who is there to do something, and for whom.
impl Day {
    /// Anybody who is at work.
    pub(super) fn anybody(&mut self) -> usize {
        let at_work = |by: &usize| self.lunch != Some(*by);
        let all: Vec<usize> = (0..TELLERS.len()).filter(at_work).collect();
        *all.choose(&mut self.dice).unwrap()
    }

    /// Whose window has nobody at it.
    pub(super) fn free(&self) -> Option<usize> {
        let taken = self.house.ledger.at_windows();
        let is_taken = |by: usize| taken.iter().any(|it| it.0 == number(by));
        (0..TELLERS.len()).find(|by| self.lunch != Some(*by) && !is_taken(*by))
    }

    /// Who waits in the room.
    pub(super) fn line(&self) -> Vec<String> {
        self.house.ledger.those(|it| it == Place::Waiting)
    }

    /// Somebody who is there.
    pub(super) fn one(&mut self, is_there: impl Fn(Place) -> bool) -> Option<String> {
        let there = self.house.ledger.those(is_there);
        there.choose(&mut self.dice).cloned()
    }

    /// Anybody presses a button, and sometimes thinks better of it.
    pub(super) fn somebody(&mut self, verb: &'static str, label: &str, fields: &[(&str, &str)]) {
        let by = self.anybody();
        self.house.presses(by, verb, label, fields);
        if self.house.has_moved && self.dice.random_bool(0.1) {
            self.thinks_better_of_it(by);
        }
    }
}

/// The window of somebody.
fn number(by: usize) -> u32 {
    u32::try_from(by).unwrap() + 1
}
