//! Preparing an item: gates, points, the facts of the brief, a second reader; and keeping out of it.

use super::actions::{Loaded, load, save};
use super::kept::{Record, Second};
use super::{store, typed};
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::{self, FIELD, Problem, Refuses};
use crate::selection::event::SelectionEvent;
use crate::selection::{Criteria, GateAnswer, Item, Member, Refusal, Sheet, Stage, TOPIC};
use crate::vault::Vault;
use chrono::NaiveDate;
use shared::triage::Colour;
use uuid::Uuid;

/// What is changed on a sheet.
#[derive(Clone, Default)]
pub(super) struct Changes {
    /// The mark of the sheet on which they were made.
    pub(super) seen: String,
    pub(super) gates: Vec<(String, GateAnswer)>,
    pub(super) scores: Vec<(String, u8, String)>,
    pub(super) colour: Option<Colour>,
}

/// The field of a form at which a rule says no.
pub(super) type At = (String, Refusal);

/// The same as a problem that names its field.
fn problem((field, refusal): At) -> Problem {
    let mut values = refusal.values();
    values.push((FIELD, field));
    Problem::Refused(problem::Refusal {
        message: refusal.message(),
        values,
    })
}

/// The sheet with its changes, or the field at which a rule says no. What is not changed needs nobody's leave.
pub(super) fn changed(
    criteria: &Criteria,
    sheet: &Sheet,
    changes: &Changes,
    me: &Member,
) -> Result<Sheet, At> {
    let mut sheet = sheet.clone();
    for (id, answer) in &changes.gates {
        if sheet.gate(id) != Some(answer) {
            let done = sheet.answer(criteria, id, answer.clone(), Some(me));
            sheet = done.map_err(|it| (format!("gate-{id}"), it))?;
        }
    }
    for (id, points, note) in &changes.scores {
        let is_same = |it: &crate::selection::Given| it.points == *points && it.note == note.trim();
        if !sheet.score(id).is_some_and(is_same) {
            let done = sheet.give(criteria, id, *points, note, me);
            sheet = done.map_err(|it| (format!("score-{id}"), it))?;
        }
    }
    Ok(sheet)
}

/// The item once its sheet is so: what is complete moves on by itself.
pub(super) fn with_sheet(
    criteria: &Criteria,
    record: Record,
    sheet: Sheet,
    me: &Member,
) -> Result<Record, Refusal> {
    let item = record.item.clone();
    let item: Item = match &item.stage {
        Stage::ConflictClear { .. } => match item.clone().screen(criteria, sheet.clone(), me) {
            Ok(item) => item,
            // It is not complete yet: it is kept as far as it is.
            Err(Refusal::GateOpen { .. }) => item,
            Err(refusal) => return Err(refusal),
        },
        Stage::Screened { .. } | Stage::Agenda { .. } => {
            item.with_sheet(criteria, sheet.clone())?
        }
        Stage::Decided { .. } => item.complete_sheet(criteria, &sheet)?,
        Stage::IntakeDone => item,
        Stage::Conflict { .. } => return Err(Refusal::OutOfTurn),
    };
    let mut record = record.with_item(item);
    if matches!(
        record.item.stage,
        Stage::IntakeDone | Stage::ConflictClear { .. }
    ) {
        record.sheet = sheet;
    }
    Ok(record)
}

/// Whether it goes to the meeting once its sheet is complete.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    Stays,
    OnAgenda,
}

/// Nobody saves over what a colleague has saved since, without having seen it.
fn must_be_seen(seen: &str, stands: &str, form: &str) -> Result<(), Problem> {
    if seen == stands {
        return Ok(());
    }
    Err(problem((form.to_owned(), Refusal::OthersSaved)))
}

/// Fills in the sheet.
pub(super) fn fill_in(
    tx: &mut Tx,
    vault: &Vault,
    id: Uuid,
    changes: &Changes,
    then: Then,
) -> Result<(), Problem> {
    let loaded = load(tx, vault, id)?;
    let criteria = &*loaded.data.criteria.value;
    let mut record = loaded.record;
    must_be_seen(
        &changes.seen,
        &typed::mark_of_sheet(&record, criteria),
        "sheet",
    )?;
    if let Some(colour) = changes.colour.filter(|it| *it != record.item.colour) {
        // Anybody makes somebody more urgent; fewer may do the opposite.
        if record.item.colour < colour {
            tx.require(Permission::LowerColour)?;
        }
        if !matches!(record.item.stage, Stage::Decided { .. }) {
            record = recoloured(record, colour);
        }
    }
    let sheet = changed(criteria, &record.sheet, changes, &loaded.me).map_err(problem)?;
    let filled = with_sheet(criteria, record, sheet, &loaded.me);
    let mut record = filled.map_err(|it| problem((field_of(&it), it)))?;
    let is_screened = matches!(record.item.stage, Stage::Screened { .. });
    if then == Then::OnAgenda {
        let before = record.item.clone();
        let moved = match (&before.stage, is_screened) {
            (Stage::Agenda { .. } | Stage::Decided { .. }, _) => Ok(before),
            (Stage::IntakeDone, _) => Err(Refusal::ConflictUnchecked),
            (Stage::ConflictClear { .. }, _) => {
                before.screen(criteria, record.sheet.clone(), &loaded.me)
            }
            _ => before.put_on_agenda(criteria, loaded.today),
        };
        let item = moved.map_err(|it| problem((field_of(&it), it)))?;
        record = record.with_item(item);
    }
    let visit = record.visit;
    save(tx, vault, record, &loaded.data)?;
    Ok(tx.record(&SelectionEvent::of("selection-event-sheet", visit))?)
}

fn recoloured(record: Record, colour: Colour) -> Record {
    let mut record = record;
    record.item.colour = colour;
    record.sheet.colour = colour;
    if let Stage::Screened { sheet, .. } | Stage::Agenda { sheet, .. } = &mut record.item.stage {
        sheet.colour = colour;
    }
    record
}

fn field_of(refusal: &Refusal) -> String {
    match refusal {
        Refusal::GateOpen { gate } => format!("gate-{gate}"),
        Refusal::ScoreMissing { score } => format!("score-{score}"),
        Refusal::MeritWithoutNote => "score-merit".to_owned(),
        _ => "sheet".to_owned(),
    }
}

/// What is written into the brief.
#[derive(Clone)]
pub(super) struct Written {
    /// The mark of the brief that stood there before.
    pub(super) seen: String,
    pub(super) facts: String,
    pub(super) relief: String,
    pub(super) dates: String,
    pub(super) minutes: Option<u32>,
    pub(super) fund: String,
}

/// On what a decision rests does not change after it, until a meeting has looked at it again.
fn must_be_open(record: &Record) -> Result<(), Refusal> {
    let is_decided = matches!(
        record.item.stage,
        Stage::Decided { .. } | Stage::Conflict { .. }
    );
    if is_decided && !record.item.waits_for_ratification() {
        return Err(Refusal::OutOfTurn);
    }
    Ok(())
}

/// Writes the brief.
pub(super) fn write_brief(
    tx: &mut Tx,
    vault: &Vault,
    id: Uuid,
    written: &Written,
) -> Result<(), Problem> {
    let Loaded {
        mut record,
        data,
        today,
        ..
    } = load(tx, vault, id)?;
    must_be_open(&record)?;
    must_be_seen(&written.seen, &typed::mark_of_brief(&record), "brief")?;
    let facts = &mut record.facts;
    let is_known = data.funds.value.on(&written.fund, today).is_some();
    if !written.fund.is_empty() && written.fund != facts.fund && !is_known {
        return Err(problem(("fund".to_owned(), Refusal::NotInTheList)));
    }
    facts.matter.clone_from(&written.facts);
    facts.relief.clone_from(&written.relief);
    facts.dates.clone_from(&written.dates);
    facts.fund.clone_from(&written.fund);
    facts.minutes = written.minutes;
    let visit = record.visit;
    save(tx, vault, record, &data)?;
    Ok(tx.record(&SelectionEvent::of("selection-event-brief", visit))?)
}

/// Another attorney or representative has read it, and writes what they think.
pub(super) fn read_again(tx: &mut Tx, vault: &Vault, id: Uuid, note: &str) -> Result<(), Problem> {
    tx.require(Permission::SelectCases)?;
    let loaded = load(tx, vault, id)?;
    let mut record = loaded.record;
    must_be_open(&record)?;
    if !loaded.me.represents(record.item.forum) {
        return Err(Refusal::ScoreForRepresentative.into());
    }
    let first = record.sheet.score("merit").map(|it| it.by);
    if first == Some(loaded.me.staff) {
        return Err(Refusal::ReadByTheSame.into());
    }
    record.facts.second = Some(Second::of(&loaded.me, note));
    let visit = record.visit;
    save(tx, vault, record, &loaded.data)?;
    Ok(tx.record(&SelectionEvent::of("selection-event-second-reader", visit))?)
}

/// Whoever acts keeps out of an item from now on: it is not there for them any more.
pub(super) fn recuse(tx: &mut Tx, vault: &Vault, id: Uuid) -> Result<(), Problem> {
    let loaded = load(tx, vault, id)?;
    store::recuse(tx, id, loaded.me.staff)?;
    tx.announce(TOPIC);
    let event = SelectionEvent::of("selection-event-recused", loaded.record.visit);
    Ok(tx.record(&event)?)
}

/// What was asked for has come, or who waits can be looked at now.
pub(super) fn bring_back(tx: &mut Tx, vault: &Vault, id: Uuid) -> Result<(), Problem> {
    let loaded = load(tx, vault, id)?;
    let today: NaiveDate = loaded.today;
    let item = loaded.record.item.clone();
    if matches!(item.stage, Stage::Agenda { .. }) {
        tx.needs_no_event();
        return Ok(());
    }
    let record = loaded.record.with_item(item.bring_back(today)?);
    let visit = record.visit;
    save(tx, vault, record, &loaded.data)?;
    Ok(tx.record(&SelectionEvent::of("selection-event-brought-back", visit))?)
}

/// Marks something that follows from a decision as done, or as not done after all.
pub(super) fn mark(
    tx: &mut Tx,
    vault: &Vault,
    (id, place): (Uuid, u32),
    is_done: &'static str,
) -> Result<(), Problem> {
    let visit = load(tx, vault, id)?.record.visit;
    let (now, me) = (tx.now(), tx.actor().id());
    let done = (is_done == DONE).then_some((now, me));
    if !store::mark_task(tx, id, place, done)? {
        return Err(Problem::NotFound);
    }
    tx.announce(TOPIC);
    let event = SelectionEvent::of("selection-event-task", visit);
    Ok(tx.record(&event.with("place", place).with("mark", is_done))?)
}

/// Something is done.
pub(super) const DONE: &str = "done";

/// It is not, after all.
pub(super) const NOT_DONE: &str = "not-done";
