//! What the office's day still has room for, as the office reckons it: until when it makes sense to come, which lanes
//! rest, and until when somebody with a number may go away. It is said to visitors and turns nobody away.

use super::{Office, WAIT_HOLDS};
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use shared::away::Stands;
use shared::protocol::{State, Wait};
use std::collections::{BTreeMap, BTreeSet};
use translations::Text;

/// For how long a lane counts as resting without hearing from the office again, when it has not said until when.
const REST_HOLDS: TimeDelta = TimeDelta::minutes(10);

/// A time that is only foretold is said in such steps.
const STEP: TimeDelta = TimeDelta::minutes(5);

/// What the office has said of its day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Today {
    closes_at: Option<DateTime<Utc>>,
    seen_until: Option<DateTime<Utc>>,
    lanes: BTreeSet<String>,
    resting: BTreeMap<String, DateTime<Utc>>,
}

impl Today {
    pub(super) fn of(state: &State) -> Today {
        Today {
            closes_at: state.closes_at,
            seen_until: state.seen_until,
            lanes: state.lanes.iter().cloned().collect(),
            resting: state.resting.clone(),
        }
    }
}

impl Office {
    /// The same office, which has also said when its last window closes and until when it makes sense to come.
    #[must_use]
    pub fn with_day(mut self, closes_at: DateTime<Utc>, seen_until: DateTime<Utc>) -> Office {
        self.today.closes_at = Some(closes_at);
        self.today.seen_until = Some(seen_until);
        self
    }

    /// The same office, where these lanes rest until some time.
    #[must_use]
    pub fn with_resting(mut self, lanes: impl Iterator<Item = (String, DateTime<Utc>)>) -> Office {
        // Another lane that does not rest: an office of which no lane is known has said nothing of lanes.
        self.today.lanes = BTreeSet::from([String::new()]);
        self.today.resting = lanes.collect();
        self
    }

    /// Whether whoever comes now will probably not be seen today.
    pub fn is_past_cut_off(&self, now: DateTime<Utc>) -> bool {
        self.seen_until(now).is_some_and(|it| it <= now)
    }

    /// Who will probably not be seen today, in the words of `text`, or, when that is whoever comes now, who may be seen
    /// all the same: nobody knows yet who stands there, and they would leave for nothing. Nothing where the office does
    /// not know.
    pub fn cut_off_words(&self, text: Text, now: DateTime<Utc>) -> Option<String> {
        let until = self.seen_until(now)?;
        if until <= now {
            return Some(text.of("kiosk-late-first"));
        }
        let said = until.duration_trunc(STEP).unwrap_or(until);
        let time = self.time(said);
        Some(text.with("kiosk-late-cut-off", &[("time", time.into())]))
    }

    /// Whether a wait may last until the last window has closed.
    pub fn may_close_before(&self, wait: Wait, now: DateTime<Utc>) -> bool {
        let latest = now + TimeDelta::minutes(wait.to.into());
        self.closes_at(now).is_some_and(|it| it <= latest)
    }

    /// That nobody is called from this lane now, and what can be done; nothing where somebody is.
    pub fn resting_words(&self, text: Text, lane: &str, now: DateTime<Utc>) -> Option<String> {
        if !self.rests(lane, now) {
            return None;
        }
        Some(match self.today.resting.get(lane) {
            Some(until) => {
                let time = self.time(*until);
                text.with("kiosk-lane-rests", &[("time", time.into())])
            }
            None => text.of("kiosk-lane-closed"),
        })
    }

    /// Whether nobody is called from this lane now.
    pub(super) fn rests(&self, lane: &str, now: DateTime<Utc>) -> bool {
        if self.today.lanes.is_empty() || self.today.lanes.contains(lane) {
            return false;
        }
        match self.today.resting.get(lane) {
            Some(until) => self.heard.is_some() && now < *until,
            None => self.heard.is_some_and(|it| now - it < REST_HOLDS),
        }
    }

    /// Until when somebody may go away who has just been told this wait, and whom nobody calls before their turn.
    pub fn may_go_until(&self, wait: Wait, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let stands = Stands {
            wait,
            is_urgent: false,
            // How many are before them is not known here. Where few visits take long, their telephone may say all the
            // same that they are next: what it says later goes before what stands on the paper.
            is_near: false,
            closes_at: self.closes_at(now),
        };
        stands.may_go_until(now)
    }

    /// Whether the office had reckoned, and not of late, that whoever comes will not be seen today.
    pub(super) fn is_old_reckoning(&self, now: DateTime<Utc>) -> bool {
        let heard = self.heard.filter(|_| !self.is_news(now));
        let until = self.today.seen_until;
        heard
            .zip(until)
            .is_some_and(|(heard, until)| until <= heard)
    }

    fn closes_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.today.closes_at.filter(|_| self.is_news(now))
    }

    fn seen_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.today.seen_until.filter(|_| self.is_news(now))
    }

    fn is_news(&self, now: DateTime<Utc>) -> bool {
        self.heard.is_some_and(|it| now - it < WAIT_HOLDS)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::state;
    use super::*;
    use translations::Language;

    fn at(moment: &str) -> DateTime<Utc> {
        moment.parse().unwrap()
    }

    /// What is said `minutes` after the office has said `state`, at 9:05 in Chicago.
    fn said(
        state: &State,
        minutes: i64,
        say: impl Fn(&Office, Text, DateTime<Utc>) -> Option<String>,
    ) -> Option<String> {
        let office = Office::new(state, state.now);
        let text = Text::new(Language::english());
        let words = say(&office, text, state.now + TimeDelta::minutes(minutes));
        words.map(|it| it.replace(['\u{2068}', '\u{2069}'], ""))
    }

    #[test]
    fn a_visitor_is_told_until_when_it_makes_sense_to_come_as_long_as_that_is_news() {
        let told = State {
            seen_until: Some(at("2026-09-01T14:06:30Z")),
            ..state()
        };
        let words = |state: &State, minutes| said(state, minutes, Office::cut_off_words);
        let cut_off = "People who come after about 09:05 will probably not be seen today.";
        assert_eq!(words(&told, 0).as_deref(), Some(cut_off));
        assert_eq!(words(&told, 2), None, "two minutes old");
        assert_eq!(words(&state(), 0), None);
        let office = Office::new(&told, told.now);
        assert!(!office.is_past_cut_off(told.now));
        assert!(office.is_past_cut_off(told.now + TimeDelta::seconds(90)));
        let full = State {
            seen_until: Some(told.now),
            ..state()
        };
        assert!(Office::new(&full, full.now).is_past_cut_off(full.now));
        assert!(words(&full, 1).is_some_and(|it| it.contains("you may go before others")));
    }

    #[test]
    fn a_resting_lane_says_when_it_goes_on_or_what_can_be_done() {
        let rests = State {
            lanes: vec!["consultation".to_owned()],
            resting: [("desk".to_owned(), at("2026-09-01T14:35:00Z"))].into(),
            ..state()
        };
        let words = |lane: &'static str, minutes| {
            said(&rests, minutes, move |it, text, now| {
                it.resting_words(text, lane, now)
            })
        };
        assert_eq!(words("consultation", 0), None);
        let later = "We call nobody for this kind of help now. We go on at about 09:35. You can take a number now.";
        assert_eq!(words("desk", 29).as_deref(), Some(later));
        assert_eq!(words("desk", 30), None, "it has gone on");
        assert!(words("court", 9).is_some_and(|it| it.contains("another day")));
        assert_eq!(words("court", 10), None, "not said any more");
        let older = State {
            lanes: Vec::new(),
            ..state()
        };
        let office = Office::new(&older, older.now);
        let text = Text::new(Language::english());
        assert_eq!(office.resting_words(text, "desk", older.now), None);
    }

    #[test]
    fn somebody_may_go_only_with_fresh_news_of_a_day_that_lasts_longer_than_their_wait() {
        let day = State {
            closes_at: Some(at("2026-09-01T18:00:00Z")),
            ..state()
        };
        let wait = Wait { from: 90, to: 120 };
        let office = Office::new(&day, day.now);
        let until = office.may_go_until(wait, day.now);
        assert_eq!(until.map(|it| office.time(it)).as_deref(), Some("10:05"));
        let later = day.now + TimeDelta::minutes(2);
        assert_eq!(office.may_go_until(wait, later), None);
        assert!(!office.may_close_before(wait, day.now));
        let short = State {
            closes_at: Some(at("2026-09-01T16:00:00Z")),
            ..day
        };
        let office = Office::new(&short, short.now);
        assert_eq!(office.may_go_until(wait, short.now), None);
        assert!(office.may_close_before(wait, short.now));
    }
}
