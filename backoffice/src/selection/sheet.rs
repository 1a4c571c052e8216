//! The sheet of one intake: an answer for every gate and points for every score, each with who gave it. Its total is exact
//! and orders the agenda; nothing follows from it by itself.

use super::criteria::{MERIT, POINTS_MAX};
use super::{Clears, Criteria, Forum, Kind, Member, Refusal, ScoredBy};
use crate::access::StaffId;
use shared::triage::Colour;
use std::collections::BTreeMap;

/// How a gate stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GateAnswer {
    /// Clear.
    Yes,
    /// Not clear.
    No,
    /// Not clear, and opened all the same by a supervisor.
    Excepted {
        /// By which of the gate's reasons.
        reason: String,
        /// Why, in words.
        note: String,
    },
    /// Not known yet.
    Unknown {
        /// What has to be asked.
        ask: String,
    },
}

/// The points of a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// From 0 to 3.
    pub points: u8,
    /// Who gave them.
    pub by: StaffId,
    /// Why.
    pub note: String,
}

/// The sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Before whom the matter is.
    pub forum: Forum,
    /// The colour of the visit.
    pub colour: Colour,
    gates: BTreeMap<String, GateAnswer>,
    scores: BTreeMap<String, Given>,
}

/// The points of a colour.
pub fn points_of(colour: Colour) -> u8 {
    match colour {
        Colour::Red => 3,
        Colour::Orange => 2,
        Colour::Yellow => 1,
        Colour::Green | Colour::Blue => 0,
    }
}

impl Sheet {
    /// An empty one.
    pub fn new(forum: Forum, colour: Colour) -> Sheet {
        Sheet {
            forum,
            colour,
            gates: BTreeMap::new(),
            scores: BTreeMap::new(),
        }
    }

    /// The answer of a gate.
    pub fn gate(&self, id: &str) -> Option<&GateAnswer> {
        self.gates.get(id)
    }

    /// Every answer, also to gates that count no more.
    pub(super) fn gates(&self) -> impl Iterator<Item = (&str, &GateAnswer)> {
        self.gates.iter().map(|(id, it)| (id.as_str(), it))
    }

    /// All points, also of scores that count no more.
    pub(super) fn scores(&self) -> impl Iterator<Item = (&str, &Given)> {
        self.scores.iter().map(|(id, it)| (id.as_str(), it))
    }

    /// The points of a score.
    pub fn score(&self, id: &str) -> Option<&Given> {
        self.scores.get(id)
    }

    /// Answers a gate. `by` is none where the program computed it.
    pub fn answer(
        mut self,
        criteria: &Criteria,
        id: &str,
        answer: GateAnswer,
        by: Option<&Member>,
    ) -> Result<Sheet, Refusal> {
        let gate = criteria.gate(id).ok_or(Refusal::NoSuchCriterion)?;
        if let GateAnswer::Excepted { reason, note } = &answer {
            if !gate.exceptions.contains(reason) {
                return Err(Refusal::NoSuchException);
            }
            if note.trim().is_empty() {
                return Err(Refusal::ExceptionWithoutNote);
            }
            let may = match gate.clears {
                Clears::Ethics => by.is_some_and(Member::clears_conflicts),
                _ => by.is_some_and(Member::supervises),
            };
            if !may {
                return Err(Refusal::NotYourGate);
            }
        } else {
            let may = match gate.clears {
                Clears::System => by.is_none(),
                Clears::Ethics => by.is_some_and(Member::clears_conflicts),
                Clears::Representative => by.is_some_and(|it| it.represents(self.forum)),
                Clears::Supervisor => by.is_some_and(Member::supervises),
            };
            if !may {
                return Err(Refusal::NotYourGate);
            }
        }
        self.gates.insert(gate.id.clone(), answer);
        Ok(self)
    }

    /// Gives points.
    pub fn give(
        mut self,
        criteria: &Criteria,
        id: &str,
        points: u8,
        note: &str,
        by: &Member,
    ) -> Result<Sheet, Refusal> {
        let score = criteria.score(id).ok_or(Refusal::NoSuchCriterion)?;
        if score.from_colour {
            return Err(Refusal::PointsOfColour);
        }
        if POINTS_MAX < points {
            return Err(Refusal::NoSuchPoints);
        }
        if score.by == ScoredBy::Representative && !by.represents(self.forum) {
            return Err(Refusal::ScoreForRepresentative);
        }
        let note = note.trim();
        if score.needs_note && note.is_empty() {
            return Err(Refusal::MeritWithoutNote);
        }
        let given = Given {
            points,
            by: by.staff,
            note: note.to_owned(),
        };
        self.scores.insert(score.id.clone(), given);
        Ok(self)
    }

    /// A sheet as it was kept: what stands in it was allowed when it was given.
    pub(super) fn kept(
        forum: Forum,
        colour: Colour,
        gates: BTreeMap<String, GateAnswer>,
        scores: BTreeMap<String, Given>,
    ) -> Sheet {
        Sheet {
            forum,
            colour,
            gates,
            scores,
        }
    }

    /// With the answer of a gate that was given before there was a sheet.
    pub(super) fn with_gate(mut self, id: &str, answer: GateAnswer) -> Sheet {
        self.gates.insert(id.to_owned(), answer);
        self
    }

    /// With the points of another sheet of the same intake.
    pub(super) fn with_scores_of(&self, other: &Sheet) -> Sheet {
        Sheet {
            scores: other.scores.clone(),
            ..self.clone()
        }
    }

    /// Weight times points, added up: a whole number, to order the agenda by.
    pub fn total(&self, criteria: &Criteria) -> u32 {
        let points = |it: &super::Score| {
            if it.from_colour {
                points_of(self.colour)
            } else {
                self.scores.get(&it.id).map_or(0, |it| it.points)
            }
        };
        let scores = criteria.scores.iter();
        scores.map(|it| it.weight * u32::from(points(it))).sum()
    }

    /// Whether every gate has an answer.
    pub(super) fn gates_are_answered(&self, criteria: &Criteria) -> Result<(), Refusal> {
        let missing = criteria
            .gates
            .iter()
            .find(|it| !self.gates.contains_key(&it.id));
        match missing {
            Some(gate) => Err(Refusal::GateOpen {
                gate: gate.id.clone(),
            }),
            None => Ok(()),
        }
    }

    /// Whether it can be voted on: every gate answered, every score given, and a note on the merit.
    pub(super) fn can_be_voted_on(&self, criteria: &Criteria) -> Result<(), Refusal> {
        self.gates_are_answered(criteria)?;
        let has_note = |it: &Given| !it.note.trim().is_empty();
        if !self.scores.get(MERIT).is_some_and(has_note) {
            return Err(Refusal::MeritWithoutNote);
        }
        let mut asked = criteria.scores.iter().filter(|it| !it.from_colour);
        match asked.find(|it| !self.scores.contains_key(&it.id)) {
            Some(score) => Err(Refusal::ScoreMissing {
                score: score.id.clone(),
            }),
            None => Ok(()),
        }
    }

    /// Whether the gates leave such a decision. A "no" shuts out every way to help but those that its gate names; not to
    /// help is for a reason: a gate that leaves it, or none that is shut. More can be asked at any time.
    pub(super) fn leaves(&self, criteria: &Criteria, kind: Kind) -> Result<(), Refusal> {
        if kind == Kind::MoreInfo {
            return Ok(());
        }
        let answer = |it: &&super::Gate| self.gates.get(&it.id);
        let unknown =
            |it: &&super::Gate| matches!(answer(it), None | Some(GateAnswer::Unknown { .. }));
        if let Some(gate) = criteria.gates.iter().find(unknown)
            && !criteria.while_unknown.contains(&kind)
        {
            return Err(Refusal::GateUnknown {
                gate: gate.id.clone(),
            });
        }
        let shut = || {
            let gates = criteria.gates.iter();
            gates.filter(|it| answer(it) == Some(&GateAnswer::No))
        };
        let refusing = shut().find(|it| !it.if_no.contains(&kind));
        let is_left = if kind.accepts() {
            refusing.is_none()
        } else {
            shut().next().is_none() || shut().any(|it| it.if_no.contains(&kind))
        };
        match refusing {
            Some(gate) if !is_left => Err(Refusal::GateShut {
                gate: gate.id.clone(),
            }),
            _ => Ok(()),
        }
    }
}
