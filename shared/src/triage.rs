//! How urgent a visit is, from the answers and the day: rules as data, first match wins.
//!
//! Staff may raise a colour; only a representative may lower it. Visitors never see it.

mod read;

pub use read::RuleFault;

use crate::answers::Answers;
use crate::form::{Condition, GivenDate};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The colours, most urgent first; the order is the order of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Colour {
    /// Seen today by an attorney or representative; always next.
    Red,
    /// This week.
    Orange,
    /// A filing window opens.
    Yellow,
    /// The normal queue.
    Green,
    /// An errand at the desk: no interview.
    Blue,
}

impl Colour {
    /// All colours, most urgent first.
    pub const ALL: [Colour; 5] = [
        Colour::Red,
        Colour::Orange,
        Colour::Yellow,
        Colour::Green,
        Colour::Blue,
    ];

    /// Lower-case word, as in message ids and style classes.
    pub fn word(self) -> &'static str {
        match self {
            Colour::Red => "red",
            Colour::Orange => "orange",
            Colour::Yellow => "yellow",
            Colour::Green => "green",
            Colour::Blue => "blue",
        }
    }
}

/// The rules of one office with their version.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Rises with every change.
    pub version: u32,
    /// What is known of their standing in law.
    pub legal_status: String,
    /// Which attorney or representative of the office signed them off; empty until one has.
    pub verified_by: String,
    /// In order; the first that applies decides.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
}

/// One rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What it makes the visit.
    pub colour: Colour,
    /// Stable name of the reason, such as `hearing-soon`.
    pub reason: String,
    /// Must hold of the answers; absent means always.
    pub when: Option<Condition>,
    /// The date given for this question must lie in the span.
    pub date: Option<DateSpan>,
}

/// Days from today, both ends included; a date known only in part counts from its earliest day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateSpan {
    /// The question that asks for the date.
    pub question: String,
    /// Earliest, in days from today (negative is past); absent means however long ago.
    pub from: Option<i64>,
    /// Latest, in days from today.
    pub to: i64,
}

/// A colour and the name of the rule that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Triage {
    /// How urgent.
    pub colour: Colour,
    /// Why.
    pub reason: String,
}

/// The rules this program ships with, as they stand in their file.
pub const SHIPPED: &str = include_str!("../rules/triage.toml");

static CURRENT: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(SHIPPED).expect("the shipped rules are part of the program and tested")
});

impl Rules {
    /// The rules this program ships with.
    pub fn current() -> &'static Rules {
        &CURRENT
    }
}

/// The colour of a visit with these answers, today.
pub fn triage(rules: &Rules, answers: &Answers, today: NaiveDate) -> Triage {
    let rule = rules.rules.iter().find(|it| it.applies(answers, today));
    match rule {
        Some(it) => Triage {
            colour: it.colour,
            reason: it.reason.clone(),
        },
        None => Triage {
            colour: Colour::Green,
            reason: "everything-else".to_owned(),
        },
    }
}

impl Rules {
    /// Whether a rule with this reason applies, also where one before it decides the colour.
    pub fn apply(&self, reason: &str, answers: &Answers, today: NaiveDate) -> bool {
        let mut rules = self.rules.iter().filter(|it| it.reason == reason);
        rules.any(|it| it.applies(answers, today))
    }
}

impl Rule {
    fn applies(&self, answers: &Answers, today: NaiveDate) -> bool {
        self.when.as_ref().is_none_or(|it| it.holds(answers))
            && self.date.as_ref().is_none_or(|it| it.holds(answers, today))
    }
}

impl DateSpan {
    fn holds(&self, answers: &Answers, today: NaiveDate) -> bool {
        let date = answers
            .words(&self.question)
            .and_then(|it| it.parse::<GivenDate>().ok());
        let (Some(earliest), Some(latest)) = (
            date.and_then(GivenDate::earliest),
            date.and_then(GivenDate::latest),
        ) else {
            return false;
        };
        // A month or a year that is running now can mean today: count from the day itself.
        let meant = earliest.max(today.min(latest));
        let days = (meant - today).num_days();
        self.from.is_none_or(|from| from <= days) && days <= self.to
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()
    }

    /// `answers` as JSON on 1 September 2026.
    #[track_caller]
    fn check(answers: &str, colour: Colour, reason: &str) {
        let given: Answers = serde_json::from_str(answers).unwrap();
        let found = triage(Rules::current(), &given, today());
        assert_eq!(
            (found.colour, found.reason.as_str()),
            (colour, reason),
            "{answers}"
        );
    }

    #[test]
    fn a_date_decides_by_its_kind_of_paper() {
        check(
            r#"{"K11":"rfe","K12":"2026-09-11"}"#,
            Colour::Red,
            "answer-due",
        );
        check(
            r#"{"K11":"rfe","K12":"2026-09-12"}"#,
            Colour::Orange,
            "date-this-month",
        );
        check(
            r#"{"K11":"court","K12":"2026-09-08"}"#,
            Colour::Red,
            "hearing-soon",
        );
        check(
            r#"{"K11":"court","K12":"2026-09-09"}"#,
            Colour::Orange,
            "date-this-month",
        );
        check(
            r#"{"K11":"court","K12":"2026-08-20"}"#,
            Colour::Red,
            "hearing-missed",
        );
        check(
            r#"{"K11":"court","K12":"2025-12-01"}"#,
            Colour::Orange,
            "date-passed",
        );
        check(r#"{"K12":"2026-12-01"}"#, Colour::Green, "everything-else");
    }

    #[test]
    fn who_would_rather_tell_a_person_whether_somebody_is_held_is_not_waved_through() {
        check(r#"{"K13":"person"}"#, Colour::Orange, "held-to-tell");
        check(r#"{"K13":"yes"}"#, Colour::Red, "held");
    }

    #[test]
    fn the_rules_for_which_somebody_is_called_know_the_private_form() {
        check(r#"{"Q34":[{"has":"yes"}]}"#, Colour::Red, "held");
        check(
            r#"{"Q34":[{"has":"no"}]}"#,
            Colour::Green,
            "everything-else",
        );
        check(r#"{"Q59":["food","doctor"]}"#, Colour::Red, "help-now");
        check(r#"{"Q59":["food"]}"#, Colour::Green, "everything-else");
        check(r#"{"Q59":{"tell":"person"}}"#, Colour::Red, "help-now");
    }

    #[test]
    fn who_would_rather_tell_a_person_of_age_or_dates_is_not_waved_through() {
        check(
            r#"{"K05":{"tell":"person"}}"#,
            Colour::Orange,
            "minor-maybe",
        );
        check(r#"{"K05":"no"}"#, Colour::Orange, "minor-maybe");
        check(r#"{"K04":"me","K05":"no"}"#, Colour::Red, "minor-alone");
        check(
            r#"{"K04":"child","K05":"no"}"#,
            Colour::Green,
            "everything-else",
        );
        check(
            r#"{"K04":"child","K05":{"tell":"person"}}"#,
            Colour::Green,
            "everything-else",
        );
        check(r#"{"K10":"person"}"#, Colour::Orange, "date-to-tell");
        check(
            r#"{"K10":"yes","K11":{"tell":"person"}}"#,
            Colour::Orange,
            "date-to-tell",
        );
        check(
            r#"{"K10":"yes","K11":"rfe","K12":{"tell":"person"}}"#,
            Colour::Orange,
            "date-to-tell",
        );
        check(
            r#"{"K09":["papers"],"K10":"person"}"#,
            Colour::Orange,
            "date-to-tell",
        );
    }

    #[test]
    fn a_court_paper_without_a_date_is_never_green() {
        check(
            r#"{"K10":"yes","K11":"court"}"#,
            Colour::Orange,
            "court-date-unknown",
        );
        check(
            r#"{"K11":"court","K12":"unknown"}"#,
            Colour::Orange,
            "court-date-unknown",
        );
    }

    #[test]
    fn a_date_known_in_part_counts_from_its_first_possible_day() {
        check(
            r#"{"K11":"court","K12":"2026-09"}"#,
            Colour::Red,
            "hearing-soon",
        );
        check(
            r#"{"K11":"court","K12":"2026-10"}"#,
            Colour::Orange,
            "date-this-month",
        );
        check(
            r#"{"K11":"court","K12":"2026"}"#,
            Colour::Red,
            "hearing-soon",
        );
    }

    #[test]
    fn someone_held_and_a_minor_alone_are_seen_today() {
        check(r#"{"K13":"yes"}"#, Colour::Red, "held");
        check(r#"{"K04":"me","K05":"no"}"#, Colour::Red, "minor-alone");
        check(
            r#"{"K04":"child","K05":"no"}"#,
            Colour::Green,
            "everything-else",
        );
    }

    #[test]
    fn an_errand_alone_goes_to_the_desk() {
        check(
            r#"{"K09":["papers","payment"]}"#,
            Colour::Blue,
            "desk-errand",
        );
        check(
            r#"{"K09":["papers","asylum"]}"#,
            Colour::Green,
            "everything-else",
        );
        check(r#"{"K09":["papers"],"K13":"yes"}"#, Colour::Red, "held");
    }

    proptest! {
        /// Coming a day later never makes a future date less urgent.
        #[test]
        fn a_date_gets_no_less_urgent_as_it_comes_nearer(
            days in 1i64..400, kind in prop::sample::select(vec!["court", "ice", "rfe", "denial", "card", "other"]),
        ) {
            let date = today() + chrono::TimeDelta::days(days);
            let given: Answers =
                serde_json::from_str(&format!(r#"{{"K11":"{kind}","K12":"{date}"}}"#)).unwrap();
            let now = triage(Rules::current(), &given, today()).colour;
            let tomorrow = triage(Rules::current(), &given, today() + chrono::TimeDelta::days(1)).colour;
            prop_assert!(tomorrow <= now);
        }
    }
}
