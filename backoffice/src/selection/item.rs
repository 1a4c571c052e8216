//! An intake on its way through selection. Each stage holds the facts of that stage; what may happen is a step that may be
//! refused. Nothing here decides by itself: a decision takes a vote, or an attorney in an emergency and a vote afterwards.

use super::meeting::carried;
use super::{Clears, Criteria, Decided, GateAnswer, Kind, Meeting, Member, Refusal, Sheet, Vote};
use crate::access::StaffId;
use chrono::NaiveDate;
use shared::triage::Colour;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Before whom the matter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forum {
    /// The immigration agencies.
    Agencies,
    /// An immigration court, the Board or another court.
    Courts,
}

/// How a conflict was cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cleared {
    /// By whom.
    pub by: StaffId,
    /// When.
    pub on: NaiveDate,
    /// Whether it was waived in writing rather than absent.
    pub is_waived: bool,
}

/// How a decision came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// In a meeting.
    Meeting {
        /// Who voted what.
        votes: Vec<Vote>,
    },
    /// At once, by one person, because it could not wait; the next meeting ratifies it.
    AtOnce {
        /// By whom.
        by: StaffId,
        /// The votes of the meeting that ratified it.
        ratified: Option<Vec<Vote>>,
    },
}

/// Where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The intake is taken.
    IntakeDone,
    /// A conflict was found: the office does not help, and never says why.
    Conflict {
        /// Who found it.
        by: StaffId,
        /// When.
        on: NaiveDate,
    },
    /// There is no conflict.
    ConflictClear {
        /// How that is known.
        cleared: Cleared,
    },
    /// Every gate has an answer.
    Screened {
        /// How the conflict was cleared.
        cleared: Cleared,
        /// The sheet.
        sheet: Sheet,
    },
    /// It waits for the meeting.
    Agenda {
        /// How the conflict was cleared.
        cleared: Cleared,
        /// The sheet.
        sheet: Sheet,
        /// Since when.
        since: NaiveDate,
        /// The decision from which it has come back, if it was here before.
        back_from: Option<Kind>,
    },
    /// It is decided.
    Decided {
        /// How the conflict was cleared.
        cleared: Cleared,
        /// The sheet on which it was decided.
        sheet: Sheet,
        /// What.
        decided: Decided,
        /// When.
        on: NaiveDate,
        /// How.
        how: How,
    },
}

/// An intake on its way through selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: Uuid,
    /// The day of the intake.
    pub intake_on: NaiveDate,
    /// The case type that is thought of.
    pub case_type: String,
    /// Before whom the matter is.
    pub forum: Forum,
    /// The colour of the visit.
    pub colour: Colour,
    /// Who is walled off from it.
    pub walled: BTreeSet<StaffId>,
    /// Who has recused themselves.
    pub recused: BTreeSet<StaffId>,
    /// The day by which it is decided, as the person was told.
    pub promised_on: NaiveDate,
    /// The day of its first decision, whatever came after.
    pub first_decided_on: Option<NaiveDate>,
    /// Where it stands.
    pub stage: Stage,
}

impl Item {
    /// There is no conflict, or it was waived in writing.
    pub fn clear_conflict(self, cleared: Cleared, by: &Member) -> Result<Item, Refusal> {
        if !by.clears_conflicts() || by.staff != cleared.by {
            return Err(Refusal::NotYourGate);
        }
        match self.stage {
            Stage::IntakeDone => Ok(self.at(Stage::ConflictClear { cleared })),
            _ => Err(Refusal::OutOfTurn),
        }
    }

    /// There is a conflict. The intake ends here, before anybody else reads it.
    pub fn find_conflict(self, by: &Member, on: NaiveDate) -> Result<Item, Refusal> {
        if !by.clears_conflicts() {
            return Err(Refusal::NotYourGate);
        }
        let by = by.staff;
        let mut item = match self.stage {
            Stage::Decided { .. } | Stage::Conflict { .. } => return Err(Refusal::OutOfTurn),
            _ => self.at(Stage::Conflict { by, on }),
        };
        item.first_decided_on.get_or_insert(on);
        Ok(item)
    }

    /// Every gate has an answer. That of the conflict check is the one given before.
    pub fn screen(
        self,
        criteria: &Criteria,
        mut sheet: Sheet,
        by: &Member,
    ) -> Result<Item, Refusal> {
        let cleared = match &self.stage {
            Stage::ConflictClear { cleared } | Stage::Screened { cleared, .. } => *cleared,
            Stage::IntakeDone => return Err(Refusal::ConflictUnchecked),
            _ => return Err(Refusal::OutOfTurn),
        };
        if !by.may_see(&self) {
            return Err(Refusal::NotToBeSeen);
        }
        if sheet.forum != self.forum || sheet.colour != self.colour {
            return Err(Refusal::SheetOfAnother);
        }
        for gate in criteria
            .gates
            .iter()
            .filter(|it| it.clears == Clears::Ethics)
        {
            sheet = sheet.with_gate(&gate.id, GateAnswer::Yes);
        }
        sheet.gates_are_answered(criteria)?;
        Ok(self.at(Stage::Screened { cleared, sheet }))
    }

    /// It goes to the next meeting.
    pub fn put_on_agenda(self, criteria: &Criteria, on: NaiveDate) -> Result<Item, Refusal> {
        let Stage::Screened { cleared, sheet } = &self.stage else {
            return Err(Refusal::OutOfTurn);
        };
        sheet.can_be_voted_on(criteria)?;
        let stage = Stage::Agenda {
            cleared: *cleared,
            sheet: sheet.clone(),
            since: on,
            back_from: None,
        };
        Ok(self.at(stage))
    }

    /// The meeting decides.
    pub fn decide(
        self,
        criteria: &Criteria,
        meeting: &Meeting,
        decided: Decided,
        votes: Vec<Vote>,
        on: NaiveDate,
    ) -> Result<Item, Refusal> {
        let Stage::Agenda { cleared, sheet, .. } = &self.stage else {
            return Err(Refusal::OutOfTurn);
        };
        sheet.can_be_voted_on(criteria)?;
        decided.check(criteria, sheet, on)?;
        carried(meeting, &self, decided.decision.kind(), &votes)?;
        let stage = Stage::Decided {
            cleared: *cleared,
            sheet: sheet.clone(),
            decided,
            on,
            how: How::Meeting { votes },
        };
        let mut item = self.at(stage);
        item.first_decided_on.get_or_insert(on);
        Ok(item)
    }

    /// An attorney or representative decides at once, because it cannot wait: only who is RED or ORANGE, and only to help
    /// or to refer. To say no takes a meeting.
    pub fn decide_at_once(
        self,
        criteria: &Criteria,
        decided: Decided,
        by: &Member,
        on: NaiveDate,
    ) -> Result<Item, Refusal> {
        let (cleared, sheet) = match &self.stage {
            Stage::Screened { cleared, sheet } | Stage::Agenda { cleared, sheet, .. } => {
                (*cleared, sheet.clone())
            }
            Stage::IntakeDone => return Err(Refusal::ConflictUnchecked),
            _ => return Err(Refusal::OutOfTurn),
        };
        let kind = decided.decision.kind();
        if !matches!(self.colour, Colour::Red | Colour::Orange) {
            return Err(Refusal::NotUrgent);
        }
        if !kind.accepts() && kind != Kind::Refer {
            return Err(Refusal::NeedsMeeting);
        }
        if !by.may_see(&self) {
            return Err(Refusal::NotToBeSeen);
        }
        if !by.represents(self.forum) {
            return Err(Refusal::MayNotVote);
        }
        decided.check(criteria, &sheet, on)?;
        let how = How::AtOnce {
            by: by.staff,
            ratified: None,
        };
        let stage = Stage::Decided {
            cleared,
            sheet,
            decided,
            on,
            how,
        };
        let mut item = self.at(stage);
        item.first_decided_on.get_or_insert(on);
        Ok(item)
    }

    fn at(self, stage: Stage) -> Item {
        Item { stage, ..self }
    }
}
