//! What the history says of each number, step by step, and the rules that no step may break: nobody is at two windows, no
//! window has two visitors, and nobody who is RED is passed over, or let go, without that standing in the record.

use super::place::{End, Place};
use super::words::{Words, window};
use crate::reading::{Past, history};
use std::collections::BTreeMap;
use stories::Desk;

#[derive(Debug, Clone)]
struct State {
    place: Place,
    is_red: bool,
    lead: Option<String>,
    /// How often they were called since they last waited.
    calls: usize,
}

struct Number {
    state: State,
    before: Option<State>,
}

/// The day as it stands in the record.
pub(super) struct Ledger {
    words: Words,
    seen: i64,
    numbers: BTreeMap<String, Number>,
    /// How often each thing happened.
    pub(super) happened: BTreeMap<&'static str, usize>,
    /// How often somebody was called while somebody RED was passed over, each time on the record.
    pub(super) passed_over: usize,
    /// Where who comes next is, and whether they are RED by the rules.
    pub(super) comes_as: (Place, bool),
}

impl Ledger {
    pub(super) fn new() -> Ledger {
        Ledger {
            words: Words::english(),
            seen: 0,
            numbers: BTreeMap::new(),
            happened: BTreeMap::new(),
            passed_over: 0,
            comes_as: (Place::Waiting, false),
        }
    }

    /// Reads what has happened since, and checks each step; tells whether anything has happened to a number.
    pub(super) fn read(&mut self, desk: &mut Desk) -> bool {
        let page = desk.get("/events").unwrap().body;
        let mut new = history(&page, self.seen);
        new.reverse();
        let Some(last) = new.last() else { return false };
        let first = new.first().map_or(0, |it| it.seq);
        assert!(
            self.seen == 0 || first == self.seen + 1,
            "a page was too short"
        );
        self.seen = last.seq;
        let (mut family, mut is_moved) = (Vec::new(), false);
        for it in new {
            is_moved |= self.numbers.contains_key(&it.subject);
            if let Some(kind) = self.words.kind(&it.what) {
                *self.happened.entry(kind).or_default() += 1;
                self.step(kind, &it, &mut family);
            }
        }
        is_moved
    }

    /// The numbers of one family follow one another: first the one that is called, or has come back to the line.
    fn step(&mut self, kind: &str, it: &Past, family: &mut Vec<String>) {
        let (what, label) = (it.what.as_str(), it.subject.as_str());
        match kind {
            "queue-event-taken" => self.comes(label),
            "queue-event-called" => self.is_called(label, what),
            "queue-event-recalled" => {
                self.stays(label, |it| matches!(it, Place::Called(_)), what);
                self.numbers.get_mut(label).unwrap().state.calls += 1;
            }
            "queue-event-seated" => {
                self.stays(label, |it| matches!(it, Place::Called(_)), what);
                self.goes(label, Place::Here(window(what)));
            }
            "queue-event-served" => self.ends(label, End::Served),
            "queue-event-no-show" => self.ends(label, End::NoShow),
            "queue-event-left" => {
                self.has_a_reason(label, what);
                self.ends(label, End::Left);
            }
            "queue-event-returns" => {
                self.has_a_reason(label, what);
                self.ends(label, End::Returns);
            }
            "queue-event-held" => {
                self.has_a_reason(label, what);
                self.goes(label, Place::Away);
            }
            "queue-event-returned" => {
                assert_ne!(self.place(label), Place::Waiting, "{label} waits already");
                self.change(label, |it| (it.place, it.lead) = (Place::Waiting, None));
                family.push(label.to_owned());
            }
            "queue-event-grouped" => {
                let place = self.place(label);
                match family.first() {
                    None => self.change(label, |_| {}),
                    Some(lead) => self.change(label, |it| {
                        (it.place, it.lead) = (Place::Along, Some(lead.clone()));
                    }),
                }
                assert_eq!(place.window(), None, "{label} joins others while {place:?}");
                family.push(label.to_owned());
            }
            "queue-event-ungrouped" => {
                self.change(label, |it| (it.place, it.lead) = (Place::Waiting, None));
            }
            "queue-event-undone" => self.is_undone(label),
            "queue-event-raised" | "queue-event-lowered" => {
                let is_red = what.contains("now RED");
                self.change(label, |it| it.is_red = is_red);
            }
            "queue-event-transferred" => {
                self.change(label, |it| {
                    if it.place.window().is_some() {
                        it.place = Place::Waiting;
                    }
                });
            }
            "queue-event-priority" => self.change(label, |_| {}),
            _ => {}
        }
    }

    fn comes(&mut self, label: &str) {
        let (place, is_red) = self.comes_as;
        let state = State {
            place,
            is_red,
            lead: None,
            calls: 0,
        };
        let number = Number {
            state,
            before: None,
        };
        let twice = self.numbers.insert(label.to_owned(), number);
        assert!(twice.is_none(), "{label} was given twice");
    }

    fn is_called(&mut self, label: &str, what: &str) {
        let (place, window) = (self.place(label), window(what));
        assert!(
            matches!(place, Place::Waiting | Place::Away),
            "{label} is called while {place:?}"
        );
        let mut passed: Vec<&str> = Vec::new();
        if !self.is_red(label) {
            let waits = |it: &&String| self.place(it) == Place::Waiting && self.is_red(it);
            passed.extend(self.numbers.keys().filter(waits).map(String::as_str));
        }
        let noted = what.split_once("urgent and passed over: ");
        let mut noted: Vec<&str> = noted.map_or(Vec::new(), |(_, it)| it.split(", ").collect());
        noted.sort_unstable();
        assert_eq!(noted, passed, "RED waits while {label} is called: {what}");
        assert!(
            passed.is_empty() || what.contains("chosen by staff"),
            "nobody is passed over by the rule: {what}"
        );
        self.passed_over += usize::from(!passed.is_empty());
        self.goes(label, Place::Called(window));
        self.numbers.get_mut(label).unwrap().state.calls = 1;
    }

    /// Nobody RED is let go, for good or for a while, without a word of why.
    fn has_a_reason(&self, label: &str, what: &str) {
        let is_along = self.place(label) == Place::Along;
        assert!(
            is_along || !self.is_red(label) || self.words.say_why_red_goes(what),
            "{label} is RED and goes: {what}"
        );
    }

    fn ends(&mut self, label: &str, end: End) {
        let place = self.place(label);
        let may = match end {
            End::Served => matches!(place, Place::Here(_) | Place::Along),
            End::NoShow => matches!(place, Place::Called(_) | Place::Along),
            End::Left => !matches!(place, Place::Here(_) | Place::Over(_) | Place::Gone),
            End::Returns => !matches!(place, Place::Over(_) | Place::Forgotten | Place::Gone),
        };
        assert!(may, "{label} ends as {end:?} while {place:?}");
        let is_of_today = place != Place::Forgotten;
        let over = is_of_today.then_some(Place::Over(end));
        self.goes(label, over.unwrap_or(Place::Gone));
    }

    /// Nothing changes but the time: the number is where the step says.
    fn stays(&mut self, label: &str, is_there: fn(Place) -> bool, what: &str) {
        let place = self.place(label);
        assert!(is_there(place), "{label}: {what} while {place:?}");
        assert_eq!(place.window(), Some(window(what)), "{label}: {what}");
        self.change(label, |_| {});
    }

    fn is_undone(&mut self, label: &str) {
        let number = self.numbers.get_mut(label).unwrap();
        let before = number.before.take();
        let before = before.unwrap_or_else(|| panic!("{label}: there was no step to undo"));
        let place = before.place;
        number.state = before;
        self.is_alone(label, place);
    }

    fn goes(&mut self, label: &str, place: Place) {
        self.change(label, |it| it.place = place);
        self.is_alone(label, place);
    }

    fn change(&mut self, label: &str, change: impl FnOnce(&mut State)) {
        let number = self.numbers.get_mut(label).unwrap();
        number.before = Some(number.state.clone());
        change(&mut number.state);
    }

    /// Nobody else is at the window to which somebody goes.
    fn is_alone(&self, label: &str, place: Place) {
        let Some(window) = place.window() else { return };
        let there = self.at_windows().into_iter().filter(|it| it.0 == window);
        let others: Vec<_> = there.filter(|it| it.1 != label).collect();
        assert!(
            others.is_empty(),
            "{label} comes to the window of {others:?}"
        );
    }

    /// Where a number is.
    #[track_caller]
    pub(super) fn place(&self, label: &str) -> Place {
        let found = self.numbers.get(label);
        found
            .unwrap_or_else(|| panic!("nobody took {label}"))
            .state
            .place
    }

    /// Every number that is there.
    pub(super) fn those(&self, is_there: impl Fn(Place) -> bool) -> Vec<String> {
        let there = self.numbers.iter().filter(|it| is_there(it.1.state.place));
        there.map(|it| it.0.clone()).collect()
    }

    /// Whether somebody is RED now; a family is as urgent as the most urgent of them.
    pub(super) fn is_red(&self, label: &str) -> bool {
        let family = self
            .numbers
            .values()
            .filter(|it| it.state.place == Place::Along && it.state.lead.as_deref() == Some(label));
        let mut all = family.chain(self.numbers.get(label));
        all.any(|it| it.state.is_red)
    }

    /// How often somebody who is called was called.
    pub(super) fn calls(&self, label: &str) -> usize {
        self.numbers[label].state.calls
    }

    /// With whom somebody goes along, or went.
    pub(super) fn lead(&self, label: &str) -> Option<&str> {
        self.numbers[label].state.lead.as_deref()
    }

    /// How many numbers were given on this day.
    pub(super) fn len(&self) -> usize {
        self.those(|it| !matches!(it, Place::Forgotten | Place::Gone))
            .len()
    }

    /// Who is at which window.
    pub(super) fn at_windows(&self) -> Vec<(u32, String)> {
        let here =
            |(label, it): (&String, &Number)| Some((it.state.place.window()?, label.clone()));
        let mut here: Vec<(u32, String)> = self.numbers.iter().filter_map(here).collect();
        here.sort();
        here
    }
}
