//! What becomes of a decision afterwards: the meeting ratifies what could not wait, and who waits comes back by the day.

use super::meeting::carried;
use super::{Criteria, How, Item, Meeting, Refusal, Sheet, Stage, Vote};
use chrono::NaiveDate;

impl Item {
    /// Whether a decision made at once waits for the meeting.
    pub fn waits_for_ratification(&self) -> bool {
        matches!(
            &self.stage,
            Stage::Decided {
                how: How::AtOnce { ratified: None, .. },
                ..
            }
        )
    }

    /// The meeting ratifies what was decided at once. Where it does not, the item is on the agenda again, and what was
    /// begun for the person is for the meeting to take up. A sheet without a note on the merit is not voted on.
    pub fn ratify(
        self,
        criteria: &Criteria,
        meeting: &Meeting,
        votes: Vec<Vote>,
        on: NaiveDate,
    ) -> Result<Item, Refusal> {
        if !self.waits_for_ratification() {
            return Err(Refusal::OutOfTurn);
        }
        let Stage::Decided {
            cleared,
            sheet,
            decided,
            on: decided_on,
            how: How::AtOnce { by, .. },
        } = self.stage.clone()
        else {
            return Err(Refusal::OutOfTurn);
        };
        sheet.can_be_voted_on(criteria)?;
        let kind = decided.decision.kind();
        let stage = match carried(meeting, &self, kind, &votes) {
            Ok(()) => Stage::Decided {
                cleared,
                sheet,
                decided,
                on: decided_on,
                how: How::AtOnce {
                    by,
                    ratified: Some(votes),
                },
            },
            Err(Refusal::NotCarried) => Stage::Agenda {
                cleared,
                sheet,
                since: on,
                back_from: Some(kind),
            },
            Err(refusal) => return Err(refusal),
        };
        Ok(Item { stage, ..self })
    }

    /// The sheet of a decision made at once is finished, so that the meeting can vote on it.
    pub fn complete_sheet(self, criteria: &Criteria, sheet: &Sheet) -> Result<Item, Refusal> {
        if sheet.forum != self.forum || sheet.colour != self.colour {
            return Err(Refusal::SheetOfAnother);
        }
        if !self.waits_for_ratification() {
            return Err(Refusal::OutOfTurn);
        }
        let mut item = self;
        if let Stage::Decided { sheet: before, .. } = &mut item.stage {
            // The gates on which it was decided stay as they were.
            let finished = before.with_scores_of(sheet);
            finished.can_be_voted_on(criteria)?;
            *before = finished;
        }
        Ok(item)
    }

    /// As it stands on a day: whoever waits is on the agenda again from the day that was set, without anybody's doing.
    #[must_use]
    pub fn on_day(self, today: NaiveDate) -> Item {
        let back = match &self.stage {
            Stage::Decided { decided, .. } => {
                let day = decided.decision.returns_on().filter(|it| *it <= today);
                day.map(|it| (it, decided.decision.kind()))
            }
            _ => None,
        };
        let Some((since, kind)) = back else {
            return self;
        };
        match self.stage {
            Stage::Decided { cleared, sheet, .. } => Item {
                stage: Stage::Agenda {
                    cleared,
                    sheet,
                    since,
                    back_from: Some(kind),
                },
                ..self
            },
            stage => Item { stage, ..self },
        }
    }

    /// What was asked for has come before its day, or who waits can be looked at earlier.
    pub fn bring_back(self, on: NaiveDate) -> Result<Item, Refusal> {
        let returns = match &self.stage {
            Stage::Decided { decided, .. } => decided.decision.returns_on(),
            _ => None,
        };
        match returns {
            // From the day it would have come by itself, it is there already.
            Some(day) => Ok(self.on_day(day).since_at_most(on)),
            None => Err(Refusal::OutOfTurn),
        }
    }

    fn since_at_most(mut self, on: NaiveDate) -> Item {
        if let Stage::Agenda { since, .. } = &mut self.stage {
            *since = (*since).min(on);
        }
        self
    }

    /// What changes on the sheet of an item that is not decided: a gate that is known now, points that are given anew.
    pub fn with_sheet(self, criteria: &Criteria, sheet: Sheet) -> Result<Item, Refusal> {
        if sheet.forum != self.forum || sheet.colour != self.colour {
            return Err(Refusal::SheetOfAnother);
        }
        let mut item = self;
        match &mut item.stage {
            Stage::Screened { sheet: before, .. } => {
                sheet.gates_are_answered(criteria)?;
                *before = sheet;
            }
            Stage::Agenda { sheet: before, .. } => {
                sheet.can_be_voted_on(criteria)?;
                *before = sheet;
            }
            _ => return Err(Refusal::OutOfTurn),
        }
        Ok(item)
    }
}
