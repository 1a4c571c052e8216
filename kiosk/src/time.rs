//! What time it is in the office. A kiosk's own clock may have fallen back to 1970 or run away; the
//! office says the time in every signed state, and what a visitor's date is judged by, what a record
//! and a paper say, must not depend on a battery inside the kiosk.

use chrono::{DateTime, TimeDelta, Utc};
use shared::clock::Clock;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Before this moment (21 November 2026) this program did not exist: a clock that shows an earlier
/// time is wrong.
const PROGRAM_MADE: DateTime<Utc> =
    DateTime::from_timestamp(1_795_219_200, 0).expect("a moment in 2026 is a moment");

/// Certificates of an office are good for about a year: among guesses this far apart one fits.
const GUESS_EVERY: TimeDelta = TimeDelta::days(200);

/// How many such guesses there are: about twenty years of them.
const GUESSES: usize = 40;

/// The office's time as far as this kiosk knows it. Cheap to clone; all clones hear the same.
#[derive(Clone)]
pub struct OfficeTime {
    clock: Arc<dyn Clock>,
    heard: Arc<Mutex<Heard>>,
}

/// What the office said.
#[derive(Default)]
struct Heard {
    /// In an earlier run of this program.
    kept: Option<DateTime<Utc>>,
    /// In this run, and when that was.
    said: Option<(DateTime<Utc>, Instant)>,
    /// How many times a certificate was found not valid now since the office last spoke.
    doubts: usize,
}

impl OfficeTime {
    /// The time as `clock` shows it and the office said in an earlier run.
    pub fn new(clock: Arc<dyn Clock>, kept: Option<DateTime<Utc>>) -> OfficeTime {
        let heard = Heard {
            kept,
            ..Heard::default()
        };
        OfficeTime {
            clock,
            heard: Arc::new(Mutex::new(heard)),
        }
    }

    /// The office said, signed, that it is `now`. Its newest word counts, also when it said a later
    /// time before: that was its mistake, and it has put it right.
    pub fn hear(&self, now: DateTime<Utc>) {
        *self.heard() = Heard {
            kept: None,
            said: Some((now, Instant::now())),
            doubts: 0,
        };
    }

    /// The time in the office: what it said in this run and what has passed since; before it has
    /// spoken, the latest of this machine's clock, the day this program was made, and the office's
    /// word in an earlier run.
    pub fn now(&self) -> DateTime<Utc> {
        let own = self.own();
        let heard = self.heard();
        match heard.said {
            Some(said) => later(said),
            None => own.max(PROGRAM_MADE).max(heard.kept.unwrap_or(own)),
        }
    }

    /// The time as the office has said it in this run, and what has passed since; nothing before it has spoken.
    pub fn said(&self) -> Option<DateTime<Utc>> {
        self.heard().said.map(later)
    }

    /// What this machine's clock shows.
    pub fn own(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Whether this machine's clock can be right.
    pub fn is_own_plausible(&self) -> bool {
        PROGRAM_MADE <= self.own()
    }

    /// The time certificates are checked against: this machine's clock when it can be right,
    /// otherwise what the office said. When its certificate is not valid then, the next guess is taken,
    /// so that an office that once named a year far ahead is not locked out for ever. Nothing but the
    /// age of a certificate is guessed at: it is always the office's own authority that signed it.
    pub fn for_certificates(&self) -> DateTime<Utc> {
        let heard = self.heard();
        let all = self.all_guesses(&heard);
        all[heard.doubts % all.len()]
    }

    /// How many different times certificates may be checked against, one after each doubt.
    pub fn guesses(&self) -> usize {
        self.all_guesses(&self.heard()).len()
    }

    /// Never empty.
    fn all_guesses(&self, heard: &Heard) -> Vec<DateTime<Utc>> {
        if self.is_own_plausible() {
            return vec![self.own()];
        }
        let known = [heard.said.map(later), heard.kept].into_iter().flatten();
        let guesses = (0..).zip(std::iter::repeat_n(GUESS_EVERY, GUESSES));
        let guesses =
            guesses.filter_map(|(it, step)| PROGRAM_MADE.checked_add_signed(step.checked_mul(it)?));
        known.chain(guesses).collect()
    }

    /// No certificate was valid at the time that was guessed.
    pub fn doubt(&self) {
        let mut heard = self.heard();
        heard.doubts = heard.doubts.wrapping_add(1);
    }

    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn later((said, at): (DateTime<Utc>, Instant)) -> DateTime<Utc> {
    let passed = TimeDelta::from_std(at.elapsed()).unwrap_or(TimeDelta::zero());
    said.checked_add_signed(passed).unwrap_or(said)
}

impl fmt::Debug for OfficeTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OfficeTime({})", self.now())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;
    use shared::clock::SetClock;

    fn at(moment: &str) -> DateTime<Utc> {
        moment.parse().unwrap()
    }

    /// A kiosk whose clock shows `own`, with `kept` from an earlier run.
    fn time(own: &str, kept: Option<&str>) -> OfficeTime {
        OfficeTime::new(Arc::new(SetClock::at(at(own))), kept.map(at))
    }

    #[track_caller]
    fn check(found: DateTime<Utc>, expected: &str) {
        let off = found - at(expected);
        assert!(
            off.abs() < TimeDelta::seconds(20),
            "{found}, not {expected}"
        );
    }

    const LOST: &str = "1970-01-01T00:00:00Z";

    #[test]
    fn a_clock_that_fell_back_is_not_believed() {
        let made = PROGRAM_MADE.to_rfc3339();
        check(time(LOST, None).now(), &made);
        check(time(LOST, None).for_certificates(), &made);
        let kept = time(LOST, Some("2027-05-01T00:00:00Z"));
        check(kept.now(), "2027-05-01T00:00:00Z");
        check(kept.for_certificates(), "2027-05-01T00:00:00Z");
        check(
            time("2028-01-01T00:00:00Z", None).now(),
            "2028-01-01T00:00:00Z",
        );
    }

    #[test]
    fn the_offices_newest_word_counts_and_an_earlier_mistake_does_not() {
        let time = time("2027-01-01T00:00:00Z", Some("2031-01-01T00:00:00Z"));
        time.hear(at("2099-01-01T00:00:00Z"));
        check(time.now(), "2099-01-01T00:00:00Z");
        time.hear(at("2027-01-01T09:00:00Z"));
        check(time.now(), "2027-01-01T09:00:00Z");
    }

    #[test]
    fn a_good_clock_checks_certificates_whatever_the_office_says() {
        let time = time("2027-01-01T00:00:00Z", None);
        time.hear(at("2099-01-01T00:00:00Z"));
        time.doubt();
        check(time.for_certificates(), "2027-01-01T00:00:00Z");
    }

    #[test]
    fn a_year_far_ahead_does_not_lock_a_lost_kiosk_out() {
        let time = time(LOST, Some("2099-01-01T00:00:00Z"));
        check(time.for_certificates(), "2099-01-01T00:00:00Z");
        // Some guess hits every year a certificate may have been made for, and then it begins anew.
        let guesses: Vec<_> = (0..=GUESSES)
            .map(|_| {
                time.doubt();
                time.for_certificates()
            })
            .collect();
        check(guesses[0], &PROGRAM_MADE.to_rfc3339());
        for year in 2027..2046 {
            assert!(guesses.iter().any(|it| it.year() == year), "{year}");
        }
        check(guesses[GUESSES], "2099-01-01T00:00:00Z");
    }
}
