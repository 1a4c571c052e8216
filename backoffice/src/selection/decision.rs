//! What the meeting decides about an intake, with its reasons, and what must be there before it may.

use super::criteria::MERIT;
use super::{Criteria, Kind, Member, Refusal, Sheet};
use chrono::{Days, NaiveDate};

/// Whether the office goes along with a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warmth {
    /// The office speaks to the other side, which needs the person's release.
    Warm,
    /// The person goes by themselves.
    Cold,
}

/// Another attorney or representative who read the intake before it is declined for its merit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondReader {
    /// Who, with how far their word reaches.
    pub by: Member,
    /// What they think, in words.
    pub note: String,
}

/// What is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// The whole matter.
    Full,
    /// A part of it.
    Limited {
        /// What the office does not do, in words that the agreement says.
        not_done: Vec<String>,
    },
    /// Advice, once.
    Brief,
    /// Somebody else.
    Refer {
        /// Whether the office goes along.
        warmth: Warmth,
    },
    /// Not this office.
    Decline {
        /// Who else read it, where it is for the merit.
        second_reader: Option<SecondReader>,
    },
    /// Later.
    Waitlist {
        /// The day on which it returns by itself.
        review_on: NaiveDate,
    },
    /// More has to be known.
    MoreInfo {
        /// By when.
        due: NaiveDate,
    },
}

/// A decision with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// What.
    pub decision: Decision,
    /// Why: ids of reasons.
    pub reasons: Vec<String>,
}

impl Decision {
    /// What it is.
    pub fn kind(&self) -> Kind {
        match self {
            Decision::Full => Kind::Full,
            Decision::Limited { .. } => Kind::Limited,
            Decision::Brief => Kind::Brief,
            Decision::Refer { .. } => Kind::Refer,
            Decision::Decline { .. } => Kind::Decline,
            Decision::Waitlist { .. } => Kind::Waitlist,
            Decision::MoreInfo { .. } => Kind::MoreInfo,
        }
    }

    /// The day on which it returns by itself.
    pub fn returns_on(&self) -> Option<NaiveDate> {
        match self {
            Decision::Waitlist { review_on } => Some(*review_on),
            Decision::MoreInfo { due } => Some(*due),
            _ => None,
        }
    }
}

impl Decided {
    /// Whether it may be decided so on a day, by what the sheet says. Whether enough people are for it is another question.
    pub(super) fn check(
        &self,
        criteria: &Criteria,
        sheet: &Sheet,
        on: NaiveDate,
    ) -> Result<(), Refusal> {
        let kind = self.decision.kind();
        if self.reasons.is_empty() {
            return Err(Refusal::NoReason);
        }
        for id in &self.reasons {
            let reason = criteria.reason(id);
            if !reason.is_some_and(|it| it.decisions.contains(&kind)) {
                return Err(Refusal::ReasonDoesNotFit);
            }
        }
        sheet.leaves(criteria, kind)?;
        match &self.decision {
            Decision::Limited { not_done } if not_done.iter().all(|it| it.trim().is_empty()) => {
                Err(Refusal::LimitsMissing)
            }
            Decision::Decline { second_reader } if self.is_for_merit() => {
                read_twice(sheet, second_reader.as_ref())
            }
            Decision::Waitlist { review_on } => {
                let days = criteria.waitlist_days_max;
                let last = on.checked_add_days(Days::new(u64::from(days)));
                if on < *review_on && last.is_some_and(|last| *review_on <= last) {
                    Ok(())
                } else {
                    Err(Refusal::ReviewTooLate { days })
                }
            }
            Decision::MoreInfo { due } if *due <= on => Err(Refusal::DueInThePast),
            _ => Ok(()),
        }
    }

    fn is_for_merit(&self) -> bool {
        self.reasons.iter().any(|it| it == MERIT)
    }
}

/// Nobody is declined for the merit on one person's word: whoever gave the points and whoever read it again are two
/// attorneys or representatives.
fn read_twice(sheet: &Sheet, second: Option<&SecondReader>) -> Result<(), Refusal> {
    let first = sheet.score(MERIT).ok_or(Refusal::MeritWithoutNote)?;
    let second = second.ok_or(Refusal::SecondReaderMissing)?;
    let is_another = second.by.staff != first.by && second.by.represents(sheet.forum);
    if !is_another || second.note.trim().is_empty() {
        return Err(Refusal::SecondReaderMissing);
    }
    Ok(())
}
