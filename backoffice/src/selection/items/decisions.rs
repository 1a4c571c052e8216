//! Deciding on an item: at once where it cannot wait, and in a meeting; what follows from it; and taking a slip of the hand
//! back while the meeting is open.

use super::actions::{Loaded, load, save};
use super::kept::Record;
use super::store::{self, Task};
use crate::access::Permission;
use crate::db::Tx;
use crate::policies;
use crate::problem::Problem;
use crate::selection::event::SelectionEvent;
use crate::selection::follow::Column;
use crate::selection::meetings::decided::{self, Decision as Row};
use crate::selection::word::Word;
use crate::selection::{
    Consequence, DateInHand, Decided, Delivery, Facts, Item, Kind, Letter, Meeting, Outcome,
    Refusal, Scope, Stage, Vote, Warmth, consequences,
};
use crate::vault::Vault;
use shared::ids::VisitId;
use uuid::Uuid;

/// The word of something that follows, with its message.
pub(in crate::selection) const TASKS: [(&str, &str); 20] = [
    ("agreement-full", "selection-task-agreement-full"),
    ("agreement-limited", "selection-task-agreement-limited"),
    ("prepare-case", "selection-task-prepare-case"),
    ("checklist", "selection-task-checklist"),
    ("advice-note", "selection-task-advice-note"),
    ("close", "selection-task-close"),
    ("referral-cold", "selection-task-referral-cold"),
    ("referral-warm", "selection-task-referral-warm"),
    ("release", "selection-task-release"),
    ("names-for-conflicts", "selection-task-names-for-conflicts"),
    ("seal-intake", "selection-task-seal-intake"),
    ("look-again", "selection-task-look-again"),
    ("letter-acceptance", "selection-letter-acceptance"),
    ("letter-limited-scope", "selection-letter-limited-scope"),
    ("letter-advice-memo", "selection-letter-advice-memo"),
    ("letter-referral-slip", "selection-letter-referral-slip"),
    ("letter-non-engagement", "selection-letter-non-engagement"),
    ("letter-neutral", "selection-letter-neutral"),
    ("letter-waiting-list", "selection-letter-waiting-list"),
    ("letter-what-we-need", "selection-letter-what-we-need"),
];

/// Where something that follows is done, as the end of an address of the intake; nothing where the program has no page for it.
pub(in crate::selection) fn place_of(word: &str) -> Option<String> {
    let place = match word {
        "checklist" => "papers",
        "advice-note" => "advice",
        "referral-cold" | "referral-warm" | "letter-referral-slip" => "referrals",
        "release" | "names-for-conflicts" | "seal-intake" => "people",
        other => {
            return other
                .strip_prefix("letter-")
                .map(|letter| format!("letters/new/{letter}"));
        }
    };
    Some(place.to_owned())
}

/// What is to be done, from what follows.
pub(in crate::selection) fn tasks(found: &[Consequence]) -> Vec<Task> {
    found.iter().map(task).collect()
}

fn task(it: &Consequence) -> Task {
    let (mut due, mut delivery, mut names_date) = (None, "", "");
    let word = match it {
        Consequence::AgreementDraft { scope: Scope::Full } => "agreement-full",
        Consequence::AgreementDraft { .. } => "agreement-limited",
        Consequence::PrepareCase => "prepare-case",
        Consequence::Checklist { .. } => "checklist",
        Consequence::AdviceNote => "advice-note",
        Consequence::CloseOn { day } => {
            due = Some(*day);
            "close"
        }
        Consequence::Referral {
            warmth: Warmth::Cold,
        } => "referral-cold",
        Consequence::Referral { .. } => "referral-warm",
        Consequence::Release => "release",
        Consequence::Paper {
            letter,
            delivery: how,
            date,
        } => {
            delivery = match how {
                Delivery::SafeChannel => "safe",
                Delivery::HandOnly => "hand",
            };
            names_date = match date {
                Some(DateInHand::Known) => "known",
                Some(DateInHand::Unknown) => "unknown",
                None => "",
            };
            letter_word(*letter)
        }
        Consequence::NamesForConflicts => "names-for-conflicts",
        Consequence::SealIntake => "seal-intake",
        Consequence::LookAgain { day } => {
            due = Some(*day);
            "look-again"
        }
    };
    Task {
        place: 0,
        word: word.to_owned(),
        due,
        delivery: delivery.to_owned(),
        names_date: names_date.to_owned(),
        done_at: None,
        done_by: None,
    }
}

fn letter_word(it: Letter) -> &'static str {
    match it {
        Letter::Acceptance => "letter-acceptance",
        Letter::LimitedScope => "letter-limited-scope",
        Letter::AdviceMemo => "letter-advice-memo",
        Letter::ReferralSlip => "letter-referral-slip",
        Letter::NonEngagement => "letter-non-engagement",
        Letter::Neutral => "letter-neutral",
        Letter::WaitingList => "letter-waiting-list",
        Letter::WhatWeNeed => "letter-what-we-need",
    }
}

/// An attorney or representative decides at once.
pub(super) fn at_once(
    tx: &mut Tx,
    vault: &Vault,
    id: Uuid,
    decided: &Decided,
) -> Result<(), Problem> {
    tx.require(Permission::SelectCases)?;
    policies::unless_late(tx)?;
    let loaded = load(tx, vault, id)?;
    let (item, me) = (loaded.record.item.clone(), loaded.me);
    let criteria = &loaded.data.criteria.value;
    let item = item.decide_at_once(criteria, decided.clone(), &me, loaded.today)?;
    keep(tx, vault, loaded, item, &Way::AtOnce, &[])
}

/// In which way something was decided.
pub(in crate::selection) enum Way {
    /// By one, at once.
    AtOnce,
    /// In this meeting.
    Meeting(Uuid),
    /// What was decided at once was before this meeting.
    Ratified(Uuid),
}

impl Way {
    fn word(&self) -> &'static str {
        match self {
            Way::AtOnce => "at-once",
            Way::Meeting(_) => "meeting",
            Way::Ratified(_) => "ratified",
        }
    }

    fn meeting(&self) -> Option<Uuid> {
        match self {
            Way::AtOnce => None,
            Way::Meeting(id) | Way::Ratified(id) => Some(*id),
        }
    }
}

/// What the meeting says of an item.
#[derive(Clone)]
pub(in crate::selection) enum Said {
    /// This decision.
    Decides(Decided),
    /// Whether it stands by what was decided at once.
    Ratifies,
}

/// The meeting decides on an item. Whoever writes it down must be one who may propose it.
pub(in crate::selection) fn in_meeting(
    tx: &mut Tx,
    vault: &Vault,
    (id, meeting_id): (Uuid, Uuid),
    meeting: &Meeting,
    said: &Said,
    votes: &[Vote],
) -> Result<(), Problem> {
    tx.require(Permission::SelectCases)?;
    policies::unless_late(tx)?;
    let loaded = load(tx, vault, id)?;
    let (item, today) = (loaded.record.item.clone(), loaded.today);
    let criteria = &loaded.data.criteria.value;
    let kind = match (said, &item.stage) {
        (Said::Decides(decided), _) | (Said::Ratifies, Stage::Decided { decided, .. }) => {
            decided.decision.kind()
        }
        (Said::Ratifies, _) => return Err(Refusal::OutOfTurn.into()),
    };
    if !loaded.me.may_propose(&item, kind) {
        return Err(Refusal::MayNotVote.into());
    }
    let (item, way) = match said {
        Said::Decides(decided) => {
            let item = item.decide(criteria, meeting, decided.clone(), votes.to_vec(), today)?;
            (item, Way::Meeting(meeting_id))
        }
        Said::Ratifies => {
            let item = item.ratify(criteria, meeting, votes.to_vec(), today)?;
            (item, Way::Ratified(meeting_id))
        }
    };
    keep(tx, vault, loaded, item, &way, votes)
}

/// Keeps a decision with its votes, and what follows from it.
fn keep(
    tx: &mut Tx,
    vault: &Vault,
    loaded: Loaded,
    item: Item,
    way: &Way,
    votes: &[Vote],
) -> Result<(), Problem> {
    let Loaded {
        record: before,
        data,
        ..
    } = loaded;
    let was = before.clear(&data.criteria.value);
    let (visit, facts) = (before.visit, before.facts.clone());
    let case_type = before.item.case_type.clone();
    let record = before.with_item(item);
    let row = Row {
        id: tx.new_id(),
        item: record.item.id,
        meeting: way.meeting(),
        kind: kind_of(&record).or(was.decision).unwrap_or(Kind::MoreInfo),
        reasons: reasons_of(&record),
        way: way.word().to_owned(),
        at: tx.now(),
        by: tx.actor().id(),
        is_taken_back: false,
        edition: data.keep(tx)?.criteria,
        says: Vec::new(),
        before_stage: was.stage,
        before_since: was.since,
        before_back: was.back_from,
        before_first: was.first_decided_on,
        votes: votes.to_vec(),
    };
    decided::add(tx, &row)?;
    let id = record.item.id;
    match (&record.item.stage, way) {
        (Stage::Decided { .. }, Way::Ratified(_)) => {}
        (Stage::Decided { decided, on, .. }, _) => {
            let of = Facts {
                case_type: &case_type,
                on: *on,
                delivery: facts.delivery(),
                date: facts.date(),
            };
            let found = consequences(&data.criteria.value, Outcome::Decided(decided), of);
            store::set_tasks(tx, id, Some(row.id), &tasks(&found))?;
        }
        // The meeting did not stand by it: what was not done yet is not to be done.
        _ => store::withdraw_tasks(tx, id)?,
    }
    save(tx, vault, record, &data)?;
    record_decision(tx, visit, &row)
}

fn record_decision(tx: &mut Tx, visit: VisitId, row: &Row) -> Result<(), Problem> {
    let event = SelectionEvent::of("selection-event-decided", visit);
    let event = event.with("decision", row.kind.word());
    Ok(tx.record(&event.with("way", row.way.as_str()))?)
}

fn kind_of(record: &Record) -> Option<Kind> {
    match &record.item.stage {
        Stage::Decided { decided, .. } => Some(decided.decision.kind()),
        _ => None,
    }
}

fn reasons_of(record: &Record) -> Vec<String> {
    match &record.item.stage {
        Stage::Decided { decided, .. } => decided.reasons.clone(),
        _ => Vec::new(),
    }
}

/// Takes back what was entered last of an item in a meeting that is open: it is on its agenda again, as it was.
pub(in crate::selection) fn take_back(
    tx: &mut Tx,
    vault: &Vault,
    (id, meeting): (Uuid, Uuid),
) -> Result<(), Problem> {
    tx.require(Permission::SelectCases)?;
    let loaded = load(tx, vault, id)?;
    let last = decided::last_of(tx, id)?;
    let last = last.filter(|it| it.meeting == Some(meeting) && it.way == "meeting");
    let last = last.ok_or(Refusal::OutOfTurn)?;
    if !loaded.me.may_propose(&loaded.record.item, last.kind) {
        return Err(Refusal::MayNotVote.into());
    }
    let (cleared, sheet) = match &loaded.record.item.stage {
        Stage::Decided { cleared, sheet, .. } => (*cleared, sheet.clone()),
        _ => return Err(Refusal::OutOfTurn.into()),
    };
    let since = last
        .before_since
        .filter(|_| last.before_stage == Column::Agenda);
    let item = Item {
        first_decided_on: last.before_first,
        stage: Stage::Agenda {
            cleared,
            sheet,
            since: since.unwrap_or(loaded.today),
            back_from: last.before_back,
        },
        ..loaded.record.item.clone()
    };
    decided::take_back(tx, last.id)?;
    store::withdraw_tasks(tx, id)?;
    let record = loaded.record.with_item(item);
    let visit = record.visit;
    save(tx, vault, record, &loaded.data)?;
    Ok(tx.record(&SelectionEvent::of("selection-event-taken-back", visit))?)
}
