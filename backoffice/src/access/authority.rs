//! Who may represent, sign and advise: computed from credentials, the recognition of the organisation at this location,
//! and the day. It blocks; it does not only inform.

use super::credential::{Credential, CredentialKind, Recognition, Standing};
use super::reach::Reaches;
use chrono::NaiveDate;
use serde::Deserialize;

/// What only some may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Appear before the immigration agencies (Form G-28).
    AppearDhs,
    /// Appear before the immigration court (Form EOIR-28).
    AppearCourt,
    /// Appear before the Board of Immigration Appeals (Form EOIR-27).
    AppearBoard,
    /// Help with a document of the immigration court without appearing (Forms EOIR-60, EOIR-61).
    #[serde(rename = "help_document")]
    HelpWithDocument,
    /// Appear before a federal or state court.
    AppearStateCourt,
    /// Advise on a matter before the agencies, alone, and answer for advice that others noted.
    AdviseDhs,
    /// Advise on a matter before the immigration court, alone, and answer for advice that others noted.
    AdviseCourt,
}

/// Every act.
pub const ACTS: [Act; 7] = [
    Act::AppearDhs,
    Act::AppearCourt,
    Act::AppearBoard,
    Act::HelpWithDocument,
    Act::AppearStateCourt,
    Act::AdviseDhs,
    Act::AdviseCourt,
];

impl Act {
    /// The message that says what it is.
    pub fn label(self) -> &'static str {
        match self {
            Act::AppearDhs => "access-act-appear-dhs",
            Act::AppearCourt => "access-act-appear-court",
            Act::AppearBoard => "access-act-appear-board",
            Act::HelpWithDocument => "access-act-help-document",
            Act::AppearStateCourt => "access-act-appear-state-court",
            Act::AdviseDhs => "access-act-advise-dhs",
            Act::AdviseCourt => "access-act-advise-court",
        }
    }
}

/// On what somebody may act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// On a credential of their own.
    Own {
        /// What it is.
        kind: CredentialKind,
        /// Until when it holds as far as is known.
        until: Option<NaiveDate>,
    },
    /// Under the eyes of somebody who may.
    Supervised,
}

/// Why somebody may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Lacking {
    /// They have no credential at all.
    #[error("no credential is on record")]
    NoCredential,
    /// What they have does not reach so far: a partial accreditation ends at the agencies.
    #[error("the credential does not cover this")]
    NotCovered(CredentialKind),
    /// It has run out.
    #[error("the credential ran out on {0}")]
    Expired(NaiveDate),
    /// It was suspended or given back.
    #[error("the credential ended on {0}")]
    Ended(NaiveDate),
    /// It begins later.
    #[error("the credential begins on {0}")]
    NotYet(NaiveDate),
    /// The organisation is not recognised here today, so that its accreditations do not count here.
    #[error("the organisation is not recognised at this location")]
    NotRecognisedHere,
}

impl Lacking {
    /// The message that says so, with the rule it comes from and what helps.
    pub fn message(self) -> &'static str {
        match self {
            Lacking::NoCredential => "access-lacking-no-credential",
            Lacking::NotCovered(CredentialKind::PartialAccreditation) => "access-lacking-partial",
            Lacking::NotCovered(_) => "access-lacking-not-covered",
            Lacking::Expired(_) => "access-lacking-expired",
            Lacking::Ended(_) => "access-lacking-ended",
            Lacking::NotYet(_) => "access-lacking-not-yet",
            Lacking::NotRecognisedHere => "access-lacking-not-recognised",
        }
    }

    /// The day it speaks of.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Lacking::Expired(on) | Lacking::Ended(on) | Lacking::NotYet(on) => Some(on),
            _ => None,
        }
    }
}

/// What the credentials of one person are worth at this location on this day.
#[derive(Debug, Clone, Copy)]
pub struct Authority<'a> {
    /// What they have.
    pub credentials: &'a [Credential],
    /// What is recognised where.
    pub recognitions: &'a [Recognition],
    /// How far each kind reaches on that day.
    pub reaches: &'a Reaches,
    /// The day.
    pub on: NaiveDate,
}

impl Authority<'_> {
    /// Whether they may do this, on what, or what is missing: of several credentials the one that comes closest.
    pub fn of(&self, act: Act) -> Result<Basis, Lacking> {
        let mut nearest = Lacking::NoCredential;
        let mut supervised = None;
        for it in self.credentials {
            match self.on_one(it, act) {
                Ok(Basis::Supervised) => supervised = Some(Basis::Supervised),
                Ok(own) => return Ok(own),
                Err(lacking) if closeness(nearest) < closeness(lacking) => nearest = lacking,
                Err(_) => {}
            }
        }
        supervised.ok_or(nearest)
    }

    /// Whether they may do this without anybody's eyes on it.
    pub fn alone(&self, act: Act) -> Result<Basis, Lacking> {
        match self.of(act)? {
            Basis::Supervised => Err(Lacking::NotCovered(CredentialKind::Supervised)),
            own @ Basis::Own { .. } => Ok(own),
        }
    }

    fn on_one(&self, credential: &Credential, act: Act) -> Result<Basis, Lacking> {
        let reach = self
            .reaches
            .of(credential.kind)
            .ok_or(Lacking::NotCovered(credential.kind))?;
        let is_alone = reach.may.contains(&act);
        if !is_alone && !reach.supervised.contains(&act) {
            return Err(Lacking::NotCovered(credential.kind));
        }
        let until = match credential.standing(self.on) {
            Standing::Valid { until } => until,
            Standing::RenewalPending { .. } => None,
            Standing::Expired { on } => return Err(Lacking::Expired(on)),
            Standing::Ended { on } => return Err(Lacking::Ended(on)),
            Standing::NotYet { from } => return Err(Lacking::NotYet(from)),
        };
        if reach.needs_recognition && !self.is_recognised_here(credential) {
            return Err(Lacking::NotRecognisedHere);
        }
        let kind = credential.kind;
        Ok(if is_alone {
            Basis::Own { kind, until }
        } else {
            Basis::Supervised
        })
    }

    /// An accreditation counts at locations for which the organisation that it was given for is recognised.
    fn is_recognised_here(&self, credential: &Credential) -> bool {
        self.recognitions.iter().any(|it| {
            it.is_here && it.organisation == credential.organisation && it.standing(self.on).holds()
        })
    }
}

/// What is said when several credentials fail for different reasons: the one that is easiest to mend.
fn closeness(lacking: Lacking) -> u8 {
    match lacking {
        Lacking::NoCredential => 0,
        Lacking::NotCovered(_) => 1,
        Lacking::Ended(_) => 2,
        Lacking::Expired(_) => 3,
        Lacking::NotYet(_) => 4,
        Lacking::NotRecognisedHere => 5,
    }
}
