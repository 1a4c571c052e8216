//! The rules that may be in the way of a screening; each says what to do instead.

use crate::problem::Refuses;
use chrono::NaiveDate;

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No table of guidelines has begun on that day.
    #[error("no guidelines count on {day}")]
    NoGuidelines {
        /// Which day.
        day: NaiveDate,
    },
    /// A household of nobody.
    #[error("the household has nobody in it")]
    NoHousehold,
    /// No income, and nobody has signed that there is none.
    #[error("no income, and no statement of it")]
    ZeroIncomeUnsigned,
    /// A sum or how often it is received is missing.
    #[error("the income is not complete")]
    IncomeIncomplete,
    /// The fund does not pay for this person.
    #[error("the fund does not pay for this person")]
    FundNotMet,
    /// The fund pays only for those with a basis that the law lists, and there is none.
    #[error("the person has no basis that this fund accepts")]
    NoFundBasis,
    /// Something that the fund asks for is not known.
    #[error("what the fund asks for is not known")]
    FundUnknown,
    /// The fund pays for a part of the matters only, and nobody has said that this is one of them.
    #[error("the basis covers related legal help only")]
    FundRelatedOnly,
    /// "Not eligible" is for an attorney or representative to say.
    #[error("not eligible needs an attorney or representative")]
    NotEligibleUnconfirmed,
    /// Whoever says "not eligible" has confirmed it themselves.
    #[error("the confirmation is by the same person")]
    ConfirmedByThemselves,
    /// It was not said why.
    #[error("no reason was given")]
    NoReason,
    /// What was typed is no sum or number.
    #[error("this is no sum")]
    NoSum,
    /// What is typed is no state.
    #[error("no state")]
    NoState,
    /// What was typed is no day.
    #[error("this is no day")]
    NoDay,
    /// A text is endless.
    #[error("longer than {max} letters")]
    TooLong {
        /// So many are taken.
        max: usize,
    },
    /// It was not said what came of it.
    #[error("no conclusion was chosen")]
    NoConclusion,
    /// Somebody else has kept a version since.
    #[error("somebody else has saved it since")]
    ChangedMeanwhile,
    /// Other funds count than on the page, and they ask something else.
    #[error("other funds count since the page was opened")]
    FundsChanged,
}

impl Refusal {
    /// One of each, for whoever checks their words.
    pub fn every() -> Vec<Refusal> {
        vec![
            Refusal::NoGuidelines {
                day: NaiveDate::MIN,
            },
            Refusal::NoHousehold,
            Refusal::ZeroIncomeUnsigned,
            Refusal::IncomeIncomplete,
            Refusal::FundNotMet,
            Refusal::NoFundBasis,
            Refusal::FundUnknown,
            Refusal::FundRelatedOnly,
            Refusal::NotEligibleUnconfirmed,
            Refusal::ConfirmedByThemselves,
            Refusal::NoReason,
            Refusal::NoSum,
            Refusal::NoState,
            Refusal::NoDay,
            Refusal::TooLong { max: 2000 },
            Refusal::NoConclusion,
            Refusal::ChangedMeanwhile,
            Refusal::FundsChanged,
        ]
    }
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoGuidelines { .. } => "screening-refused-no-guidelines",
            Refusal::NoHousehold => "screening-refused-no-household",
            Refusal::ZeroIncomeUnsigned => "screening-refused-zero-income",
            Refusal::IncomeIncomplete => "screening-refused-income-incomplete",
            Refusal::FundNotMet => "screening-refused-fund-not-met",
            Refusal::NoFundBasis => "screening-refused-no-fund-basis",
            Refusal::FundUnknown => "screening-refused-fund-unknown",
            Refusal::FundRelatedOnly => "screening-refused-fund-related-only",
            Refusal::NotEligibleUnconfirmed => "screening-refused-not-eligible",
            Refusal::ConfirmedByThemselves => "screening-refused-own-confirmation",
            Refusal::NoReason => "screening-refused-no-reason",
            Refusal::NoSum => "screening-refused-no-sum",
            Refusal::NoState => "screening-refused-no-state",
            Refusal::NoDay => "screening-refused-no-day",
            Refusal::TooLong { .. } => "screening-refused-too-long",
            Refusal::NoConclusion => "screening-refused-no-conclusion",
            Refusal::ChangedMeanwhile => "screening-refused-changed-meanwhile",
            Refusal::FundsChanged => "screening-refused-funds-changed",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::NoGuidelines { day } => vec![("day", day.to_string())],
            Refusal::TooLong { max } => vec![("max", max.to_string())],
            _ => Vec::new(),
        }
    }
}
