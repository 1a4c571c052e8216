//! What each decision brings with it: an agreement to write, a list to tick, a letter. Whoever is not represented in the
//! whole matter leaves with a paper that says so, every time.

use super::{Criteria, Decided, Decision, Warmth};
use chrono::{Days, NaiveDate};

/// How a paper reaches the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// By a way the person has said is safe.
    SafeChannel,
    /// Into their hand only: there is no safe way to send it.
    HandOnly,
}

/// Whether a date of a court or an agency is known from the intake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateInHand {
    /// One is: the letter has it, or a representative says why not.
    Known,
    /// None is: the letter warns that there may be one.
    Unknown,
}

/// What is known of the intake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// The case type.
    pub case_type: &'a str,
    /// The day of the decision.
    pub on: NaiveDate,
    /// How papers reach the person.
    pub delivery: Delivery,
    /// Whether a date is known.
    pub date: DateInHand,
}

/// The kinds of letters and slips.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Letter {
    /// We take the case, and what the person does next.
    Acceptance,
    /// What we do, and what we do not.
    LimitedScope,
    /// Our advice, in the person's language.
    AdviceMemo,
    /// Where to go instead.
    ReferralSlip,
    /// We do not represent you.
    NonEngagement,
    /// The same in words that fit every reason, because the true one may not be told.
    Neutral,
    /// We look again on a day.
    WaitingList,
    /// What we need from you, and by when.
    WhatWeNeed,
}

impl Letter {
    /// The message with its name.
    pub fn label(self) -> &'static str {
        match self {
            Letter::Acceptance => "selection-letter-acceptance",
            Letter::LimitedScope => "selection-letter-limited-scope",
            Letter::AdviceMemo => "selection-letter-advice-memo",
            Letter::ReferralSlip => "selection-letter-referral-slip",
            Letter::NonEngagement => "selection-letter-non-engagement",
            Letter::Neutral => "selection-letter-neutral",
            Letter::WaitingList => "selection-letter-waiting-list",
            Letter::WhatWeNeed => "selection-letter-what-we-need",
        }
    }

    /// Whether it tells somebody that the office does not represent them, so that dates run against them alone.
    pub fn ends_the_matter(self) -> bool {
        matches!(
            self,
            Letter::ReferralSlip | Letter::NonEngagement | Letter::Neutral
        )
    }
}

/// How far an agreement reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// The whole matter.
    Full,
    /// A part.
    Limited {
        /// What the office does not do.
        not_done: Vec<String>,
    },
}

/// Something that a decision brings with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Consequence {
    /// A client agreement is drafted.
    AgreementDraft {
        /// How far it reaches.
        scope: Scope,
    },
    /// A case begins to be prepared.
    PrepareCase,
    /// The documents of the case type are listed.
    Checklist {
        /// Which case type.
        case_type: String,
    },
    /// An advice note is begun, which counts once an attorney or representative has signed it as well.
    AdviceNote,
    /// The matter is closed by itself.
    CloseOn {
        /// When.
        day: NaiveDate,
    },
    /// A referral is recorded.
    Referral {
        /// Whether the office goes along.
        warmth: Warmth,
    },
    /// The person signs what may be told to the other side.
    Release,
    /// A paper for the person.
    Paper {
        /// Which.
        letter: Letter,
        /// How it reaches them.
        delivery: Delivery,
        /// Whether it says a date or warns of one; nothing where the office keeps the dates.
        date: Option<DateInHand>,
    },
    /// The names stay for later conflict checks.
    NamesForConflicts,
    /// The intake is sealed: nobody reads it any more.
    SealIntake,
    /// It is looked at again.
    LookAgain {
        /// When.
        day: NaiveDate,
    },
}

/// What came of an intake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// It was decided.
    Decided(&'a Decided),
    /// There is a conflict.
    Conflict,
}

/// What an outcome brings with it, in the order in which it is done.
pub fn consequences(
    criteria: &Criteria,
    outcome: Outcome<'_>,
    facts: Facts<'_>,
) -> Vec<Consequence> {
    let paper = |letter: Letter| Consequence::Paper {
        letter,
        delivery: facts.delivery,
        date: letter.ends_the_matter().then_some(facts.date),
    };
    let Outcome::Decided(decided) = outcome else {
        return vec![
            paper(Letter::Neutral),
            Consequence::NamesForConflicts,
            Consequence::SealIntake,
        ];
    };
    match &decided.decision {
        Decision::Full => vec![
            Consequence::AgreementDraft { scope: Scope::Full },
            Consequence::PrepareCase,
            checklist(facts),
            paper(Letter::Acceptance),
        ],
        Decision::Limited { not_done } => vec![
            Consequence::AgreementDraft {
                scope: Scope::Limited {
                    not_done: not_done.clone(),
                },
            },
            Consequence::PrepareCase,
            checklist(facts),
            paper(Letter::LimitedScope),
        ],
        Decision::Brief => vec![
            Consequence::AdviceNote,
            paper(Letter::AdviceMemo),
            Consequence::CloseOn {
                day: closed_on(criteria, facts),
            },
        ],
        Decision::Refer { warmth } => referral(*warmth, paper(Letter::ReferralSlip)),
        Decision::Decline { .. } => {
            vec![paper(Letter::NonEngagement), Consequence::NamesForConflicts]
        }
        Decision::Waitlist { review_on } => vec![
            Consequence::LookAgain { day: *review_on },
            paper(Letter::WaitingList),
        ],
        Decision::MoreInfo { due } => vec![
            Consequence::LookAgain { day: *due },
            paper(Letter::WhatWeNeed),
        ],
    }
}

fn referral(warmth: Warmth, slip: Consequence) -> Vec<Consequence> {
    let release = (warmth == Warmth::Warm).then_some(Consequence::Release);
    let mut found = vec![Consequence::Referral { warmth }];
    found.extend(release);
    found.extend([slip, Consequence::NamesForConflicts]);
    found
}

fn checklist(facts: Facts<'_>) -> Consequence {
    Consequence::Checklist {
        case_type: facts.case_type.to_owned(),
    }
}

fn closed_on(criteria: &Criteria, facts: Facts<'_>) -> NaiveDate {
    let days = Days::new(u64::from(criteria.brief_days));
    facts.on.checked_add_days(days).unwrap_or(facts.on)
}
