//! An item between the tables and the rules: what stands in the clear, and what is sealed.

use crate::access::{Role, StaffId};
use crate::selection::data::Editions;
use crate::selection::follow::Column;
use crate::selection::word::Word;
use crate::selection::{
    Cleared, Criteria, DateInHand, Decided, Decision, Delivery, Forum, GateAnswer, Given, How,
    Item, Kind, Member, Reach, Seat, SecondReader, Sheet, Stage, Warmth,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use shared::ids::VisitId;
use shared::triage::Colour;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What stands in the clear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::selection) struct Clear {
    pub(in crate::selection) id: Uuid,
    pub(in crate::selection) visit: VisitId,
    pub(in crate::selection) number: u32,
    pub(in crate::selection) intake_on: NaiveDate,
    pub(in crate::selection) promised_on: NaiveDate,
    pub(in crate::selection) stage: Column,
    pub(in crate::selection) since: Option<NaiveDate>,
    pub(in crate::selection) back_from: Option<Kind>,
    pub(in crate::selection) returns_on: Option<NaiveDate>,
    pub(in crate::selection) waits: bool,
    pub(in crate::selection) total: u32,
    pub(in crate::selection) first_decided_on: Option<NaiveDate>,
    pub(in crate::selection) decided_on: Option<NaiveDate>,
    pub(in crate::selection) decision: Option<Kind>,
    pub(in crate::selection) reasons: Vec<String>,
    pub(in crate::selection) decided_by: Option<StaffId>,
    pub(in crate::selection) cleared: Option<Cleared>,
    pub(in crate::selection) editions: Editions,
    pub(in crate::selection) version: u32,
    /// Whether a paper has shown since that the matter is before a court; not saved with it.
    pub(in crate::selection) is_moved: bool,
}

/// The facts of the brief, in words; no name stands in it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::selection) struct Facts {
    pub(in crate::selection) reads: String,
    pub(in crate::selection) county: String,
    /// What it is about.
    pub(in crate::selection) matter: String,
    pub(in crate::selection) relief: String,
    pub(in crate::selection) dates: String,
    /// The estimate, in minutes.
    pub(in crate::selection) minutes: Option<u32>,
    pub(in crate::selection) fund: String,
    pub(in crate::selection) has_safe_channel: bool,
    pub(in crate::selection) has_date: bool,
    /// What another attorney or representative thinks who has read it.
    pub(in crate::selection) second: Option<Second>,
}

/// What a second reader wrote.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::selection) struct Second {
    pub(in crate::selection) by: StaffId,
    pub(in crate::selection) note: String,
    role: String,
    reach: String,
}

impl Second {
    /// What `by` wrote.
    pub(in crate::selection) fn of(by: &Member, note: &str) -> Second {
        Second {
            by: by.staff,
            note: note.to_owned(),
            role: by.role.word().to_owned(),
            reach: by.reach.word().to_owned(),
        }
    }

    /// As the rules want it.
    pub(in crate::selection) fn reader(&self) -> Option<SecondReader> {
        Some(SecondReader {
            by: Member {
                staff: self.by,
                role: Role::find(&self.role)?,
                seat: Seat::Here,
                reach: Reach::find(&self.reach)?,
            },
            note: self.note.clone(),
        })
    }
}

impl Facts {
    pub(in crate::selection) fn delivery(&self) -> Delivery {
        if self.has_safe_channel {
            Delivery::SafeChannel
        } else {
            Delivery::HandOnly
        }
    }

    pub(in crate::selection) fn date(&self) -> DateInHand {
        if self.has_date {
            DateInHand::Known
        } else {
            DateInHand::Unknown
        }
    }
}

/// An item with everything that is kept of it. It has no `Debug`: it holds content.
#[derive(Clone)]
pub(in crate::selection) struct Record {
    pub(in crate::selection) item: Item,
    pub(in crate::selection) visit: VisitId,
    pub(in crate::selection) number: u32,
    pub(in crate::selection) version: u32,
    /// The sheet as it is filled in so far, whatever the stage.
    pub(in crate::selection) sheet: Sheet,
    pub(in crate::selection) facts: Facts,
    /// By which criteria and funds it was decided, or stood when it was kept last.
    pub(in crate::selection) editions: Editions,
    /// Before whom the matter was said to be when it was taken up, wherever it moved since.
    pub(in crate::selection) said: Forum,
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
pub(in crate::selection) struct Kept {
    case_type: String,
    forum: String,
    colour: Colour,
    gates: BTreeMap<String, KeptGate>,
    scores: BTreeMap<String, KeptScore>,
    facts: Facts,
    not_done: Vec<String>,
    is_warm: bool,
}

#[derive(Serialize, Deserialize)]
struct KeptGate {
    answer: String,
    reason: String,
    note: String,
}

#[derive(Serialize, Deserialize)]
struct KeptScore {
    points: u8,
    by: StaffId,
    note: String,
}

impl Kept {
    /// What is to be sealed of an item.
    pub(in crate::selection) fn of(record: &Record) -> Kept {
        let sheet = &record.sheet;
        let gates = sheet.gates().map(|(id, it)| (id.to_owned(), gate(it)));
        let scores = sheet.scores().map(|(id, given)| {
            let kept = KeptScore {
                points: given.points,
                by: given.by,
                note: given.note.clone(),
            };
            (id.to_owned(), kept)
        });
        let decision = match &record.item.stage {
            Stage::Decided { decided, .. } => Some(&decided.decision),
            _ => None,
        };
        Kept {
            case_type: record.item.case_type.clone(),
            forum: record.said.word().to_owned(),
            colour: record.item.colour,
            gates: gates.collect(),
            scores: scores.collect(),
            facts: record.facts.clone(),
            not_done: match decision {
                Some(Decision::Limited { not_done }) => not_done.clone(),
                _ => Vec::new(),
            },
            is_warm: matches!(
                decision,
                Some(Decision::Refer {
                    warmth: Warmth::Warm
                })
            ),
        }
    }

    /// The item, as the rules want it; nothing where the two halves do not fit.
    pub(in crate::selection) fn record(self, clear: &Clear) -> Option<Record> {
        let said = Forum::find(&self.forum)?;
        let forum = if clear.is_moved { Forum::Courts } else { said };
        let gates = self.gates.iter();
        let gates = gates.map(|(id, it)| (id.clone(), answer(it)));
        let scores = self.scores.iter().map(|(id, it)| {
            let given = Given {
                points: it.points,
                by: it.by,
                note: it.note.clone(),
            };
            (id.clone(), given)
        });
        let sheet = Sheet::kept(forum, self.colour, gates.collect(), scores.collect());
        let stage = self.stage(clear, &sheet)?;
        Some(Record {
            item: Item {
                id: clear.id,
                intake_on: clear.intake_on,
                case_type: self.case_type,
                forum,
                colour: self.colour,
                walled: BTreeSet::new(),
                recused: BTreeSet::new(),
                promised_on: clear.promised_on,
                first_decided_on: clear.first_decided_on,
                stage,
            },
            visit: clear.visit,
            number: clear.number,
            version: clear.version,
            sheet,
            facts: self.facts,
            editions: clear.editions,
            said,
        })
    }

    fn stage(&self, clear: &Clear, sheet: &Sheet) -> Option<Stage> {
        let cleared = clear.cleared;
        let sheet = sheet.clone();
        Some(match clear.stage {
            Column::IntakeDone => Stage::IntakeDone,
            Column::Conflict => Stage::Conflict {
                by: clear.decided_by.unwrap_or_default(),
                on: clear.decided_on.unwrap_or(clear.intake_on),
            },
            Column::ConflictClear => Stage::ConflictClear { cleared: cleared? },
            Column::Screened => Stage::Screened {
                cleared: cleared?,
                sheet,
            },
            Column::Agenda => Stage::Agenda {
                cleared: cleared?,
                sheet,
                since: clear.since?,
                back_from: clear.back_from,
            },
            Column::Decided => Stage::Decided {
                cleared: cleared?,
                sheet,
                decided: self.decided(clear)?,
                on: clear.decided_on?,
                // Who voted what stands with the decision.
                how: match (clear.decided_by, clear.waits) {
                    (Some(by), true) => How::AtOnce { by, ratified: None },
                    (Some(by), false) => How::AtOnce {
                        by,
                        ratified: Some(Vec::new()),
                    },
                    (None, _) => How::Meeting { votes: Vec::new() },
                },
            },
        })
    }

    fn decided(&self, clear: &Clear) -> Option<Decided> {
        let decision = match clear.decision? {
            Kind::Full => Decision::Full,
            Kind::Limited => Decision::Limited {
                not_done: self.not_done.clone(),
            },
            Kind::Brief => Decision::Brief,
            Kind::Refer => Decision::Refer {
                warmth: if self.is_warm {
                    Warmth::Warm
                } else {
                    Warmth::Cold
                },
            },
            Kind::Decline => Decision::Decline {
                second_reader: self.facts.second.as_ref().and_then(Second::reader),
            },
            Kind::Waitlist => Decision::Waitlist {
                review_on: clear.returns_on?,
            },
            Kind::MoreInfo => Decision::MoreInfo {
                due: clear.returns_on?,
            },
        };
        Some(Decided {
            decision,
            reasons: clear.reasons.clone(),
        })
    }
}

fn gate(it: &GateAnswer) -> KeptGate {
    let (answer, reason, note) = match it {
        GateAnswer::Yes => ("yes", "", ""),
        GateAnswer::No => ("no", "", ""),
        GateAnswer::Excepted { reason, note } => ("excepted", reason.as_str(), note.as_str()),
        GateAnswer::Unknown { ask } => ("unknown", "", ask.as_str()),
    };
    KeptGate {
        answer: answer.to_owned(),
        reason: reason.to_owned(),
        note: note.to_owned(),
    }
}

fn answer(it: &KeptGate) -> GateAnswer {
    match it.answer.as_str() {
        "yes" => GateAnswer::Yes,
        "no" => GateAnswer::No,
        "excepted" => GateAnswer::Excepted {
            reason: it.reason.clone(),
            note: it.note.clone(),
        },
        _ => GateAnswer::Unknown {
            ask: it.note.clone(),
        },
    }
}

/// What stands in the clear of the stage that it is in.
fn in_stage(clear: &mut Clear, stage: &Stage) {
    match stage {
        Stage::IntakeDone => {}
        Stage::Conflict { by, on } => {
            (clear.decided_by, clear.decided_on) = (Some(*by), Some(*on));
        }
        Stage::ConflictClear { cleared } | Stage::Screened { cleared, .. } => {
            clear.cleared = Some(*cleared);
        }
        Stage::Agenda {
            cleared,
            since,
            back_from,
            ..
        } => {
            clear.cleared = Some(*cleared);
            (clear.since, clear.back_from) = (Some(*since), *back_from);
        }
        Stage::Decided {
            cleared,
            decided,
            on,
            how,
            ..
        } => {
            clear.cleared = Some(*cleared);
            clear.decided_on = Some(*on);
            clear.decision = Some(decided.decision.kind());
            clear.reasons.clone_from(&decided.reasons);
            clear.returns_on = decided.decision.returns_on();
            clear.decided_by = match how {
                How::AtOnce { by, .. } => Some(*by),
                How::Meeting { .. } => None,
            };
        }
    }
}

impl Record {
    /// What stands of it in the clear.
    pub(in crate::selection) fn clear(&self, criteria: &Criteria) -> Clear {
        let item = &self.item;
        let mut clear = Clear {
            id: item.id,
            visit: self.visit,
            number: self.number,
            intake_on: item.intake_on,
            promised_on: item.promised_on,
            stage: Column::of(item),
            since: None,
            back_from: None,
            returns_on: None,
            waits: item.waits_for_ratification(),
            total: self.sheet.total(criteria),
            first_decided_on: item.first_decided_on,
            decided_on: None,
            decision: None,
            reasons: Vec::new(),
            decided_by: None,
            cleared: None,
            editions: self.editions,
            version: self.version,
            is_moved: item.forum != self.said,
        };
        in_stage(&mut clear, &item.stage);
        clear
    }

    /// The sheet of its stage, which is the one that is filled in.
    pub(in crate::selection) fn with_item(self, item: Item) -> Record {
        let sheet = match &item.stage {
            Stage::Screened { sheet, .. }
            | Stage::Agenda { sheet, .. }
            | Stage::Decided { sheet, .. } => sheet.clone(),
            _ => self.sheet,
        };
        Record {
            item,
            sheet,
            ..self
        }
    }

    /// The code under which the meeting speaks of it.
    pub(in crate::selection) fn code(&self) -> String {
        code(self.number)
    }
}

/// The code under which the meeting speaks of an item: it is made of nothing that anybody told.
pub(in crate::selection) fn code(number: u32) -> String {
    format!("S-{number:04}")
}
