//! How far a letter has come, and what may happen to it next: pure, and knows no clock.

use crate::access::StaffId;
use crate::letters::choices::choices;
use crate::letters::delivery::{Bears, Way, Ways};
use crate::letters::ids::{AdviceId, LetterId};
use crate::letters::refusal::Refusal;
use crate::selection::Letter;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use translations::Language;

choices! {
    /// Why a letter counts no more; wide words, because they lie beside the letter in the clear.
    VoidReason {
        Mistake = "mistake", "letters-void-mistake";
        Replaced = "replaced", "letters-void-replaced";
        OtherDecision = "other-decision", "letters-void-other-decision";
        NotWanted = "not-wanted", "letters-void-not-wanted";
    }
}

/// What is known of a finished letter without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::letters) struct Finish {
    pub(in crate::letters) at: DateTime<Utc>,
    pub(in crate::letters) by: Option<StaffId>,
    /// The hash of the document, to the last byte.
    pub(in crate::letters) pdf_sha256: String,
    pub(in crate::letters) pages: u32,
    /// The mark of the template it was made of.
    pub(in crate::letters) template_sha256: String,
    /// What was decided about dates, never a date.
    pub(in crate::letters) dates: String,
    /// What it says of who sends it.
    pub(in crate::letters) bears: Bears,
}

/// How far a letter has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::letters) enum Stage {
    /// It is being written.
    Draft,
    /// It may leave.
    Finished(Finish),
    /// It lies in the office until the person comes for it.
    Held(Finish),
    /// It has left.
    Left {
        finish: Finish,
        way: Way,
        at: DateTime<Utc>,
    },
    /// It counts no more. What was finished stays readable.
    Void {
        finish: Option<Finish>,
        reason: VoidReason,
        at: DateTime<Utc>,
    },
}

/// What happens to a letter that is finished, or never will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::letters) enum Act {
    /// It leaves.
    Leave(Way),
    /// It is kept until the person comes for it.
    Hold,
    /// It counts no more.
    Void(VoidReason),
}

impl Act {
    /// The way it leaves, if it does.
    pub(super) fn way(self) -> Option<Way> {
        match self {
            Act::Leave(way) => Some(way),
            Act::Hold | Act::Void(_) => None,
        }
    }

    /// Its word in the log of the letter.
    pub(super) fn word(self) -> &'static str {
        match self {
            Act::Leave(Way::Hand) => "hand",
            Act::Leave(Way::Mail) => "mail",
            Act::Leave(Way::Email) => "email",
            Act::Hold => "hold",
            Act::Void(_) => "void",
        }
    }
}

impl Stage {
    /// What a letter is after this, if it may happen now.
    pub(in crate::letters) fn after(
        self,
        act: Act,
        ways: Ways,
        now: DateTime<Utc>,
    ) -> Result<Stage, Refusal> {
        match (self, act) {
            (Stage::Left { .. } | Stage::Void { .. }, _) => Err(Refusal::HasLeft),
            (Stage::Draft, Act::Void(reason)) => Ok(Stage::Void {
                finish: None,
                reason,
                at: now,
            }),
            (Stage::Draft, _) => Err(Refusal::NotFinished),
            (Stage::Finished(finish) | Stage::Held(finish), Act::Void(reason)) => Ok(Stage::Void {
                finish: Some(finish),
                reason,
                at: now,
            }),
            (Stage::Finished(finish) | Stage::Held(finish), Act::Hold) => Ok(Stage::Held(finish)),
            // What waits to be fetched is fetched: whoever holds it is not asked for another way.
            (Stage::Held(_), Act::Leave(Way::Mail | Way::Email)) => Err(Refusal::NoSafeWay),
            (Stage::Finished(finish) | Stage::Held(finish), Act::Leave(way)) => {
                ways.may(way)?;
                Ok(Stage::Left {
                    finish,
                    way,
                    at: now,
                })
            }
        }
    }

    /// What is known of the document; none while there is none.
    pub(in crate::letters) fn finish(&self) -> Option<&Finish> {
        match self {
            Stage::Draft => None,
            Stage::Finished(finish) | Stage::Held(finish) | Stage::Left { finish, .. } => {
                Some(finish)
            }
            Stage::Void { finish, .. } => finish.as_ref(),
        }
    }

    /// Its word in tables.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Stage::Draft => "draft",
            Stage::Finished(_) => "finished",
            Stage::Held(_) => "held",
            Stage::Left { way: Way::Hand, .. } => "hand",
            Stage::Left { way: Way::Mail, .. } => "mail",
            Stage::Left {
                way: Way::Email, ..
            } => "email",
            Stage::Void { .. } => "void",
        }
    }

    /// The message that says it.
    pub(in crate::letters) fn label(&self) -> &'static str {
        match self {
            Stage::Draft => "letters-stage-draft",
            Stage::Finished(_) => "letters-stage-finished",
            Stage::Held(_) => "letters-stage-held",
            Stage::Left { way: Way::Hand, .. } => "letters-stage-hand",
            Stage::Left { way: Way::Mail, .. } => "letters-stage-mail",
            Stage::Left {
                way: Way::Email, ..
            } => "letters-stage-email",
            Stage::Void { .. } => "letters-stage-void",
        }
    }
}

/// A letter as it stands, without what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::letters) struct Paper {
    pub(in crate::letters) id: LetterId,
    pub(in crate::letters) visit: VisitId,
    pub(in crate::letters) kind: Letter,
    /// The person's language; English stands beside it.
    pub(in crate::letters) language: Language,
    /// Whether it must not tell who sends it, or why.
    pub(in crate::letters) is_protected: bool,
    /// What stands on covers in place of a name.
    pub(in crate::letters) code_word: String,
    /// The signed advice it passes on.
    pub(in crate::letters) advice: Option<AdviceId>,
    /// The version of the template it was begun with or finished with.
    pub(in crate::letters) template_version: u32,
    pub(in crate::letters) stage: Stage,
    pub(in crate::letters) started_at: DateTime<Utc>,
    pub(in crate::letters) started_by: Option<StaffId>,
    pub(in crate::letters) changed_at: DateTime<Utc>,
    pub(in crate::letters) version: u32,
}
