//! What every verb on items begins and ends with: load one for whoever may see it, with what is known today; and save it.

use super::kept::{Clear, Facts, Kept, Record};
use super::{decisions, seal, store};
use crate::access::{Permission, StaffId};
use crate::conflicts::{self, Standing};
use crate::db::{DbError, ReadTx, Tx};
use crate::offices;
use crate::people::parties::{self, PartyRole};
use crate::people::{self};
use crate::problem::Problem;
use crate::screening::{self, rules::Rules};
use crate::selection::data::Data;
use crate::selection::event::SelectionEvent;
use crate::selection::follow::Column;
use crate::selection::gates::{Known, Screened, filled_in};
use crate::selection::{
    Cleared, Criteria, Facts as OfIntake, Item, Member, Outcome, Refusal, Stage, TOPIC,
    consequences, criteria_on, moved, promised_on, who,
};
use crate::vault::Vault;
use crate::versions::InForce;
use chrono::NaiveDate;
use shared::ids::VisitId;
use std::collections::BTreeSet;
use uuid::Uuid;

/// An item as it stands today, for whoever may see it.
#[derive(Clone)]
pub(in crate::selection) struct Loaded {
    pub(in crate::selection) record: Record,
    pub(in crate::selection) me: Member,
    pub(in crate::selection) today: NaiveDate,
    pub(in crate::selection) conflict: Standing,
    /// What counts today; of what is decided, what it was decided by.
    pub(in crate::selection) data: Data,
    /// The matter moved to a court, and nobody has taken it over.
    pub(in crate::selection) moved: Option<moved::Line>,
}

/// Loads an item. Who is walled off from it, or has recused themselves, finds nothing.
pub(in crate::selection) fn load(
    tx: &mut ReadTx,
    vault: &Vault,
    id: Uuid,
) -> Result<Loaded, Problem> {
    tx.require(Permission::PrepareSelection)?;
    let (clear, sealed) = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    if !parties::sees_visit(tx, clear.visit)? {
        return Err(Problem::NotFound);
    }
    let me = who::me(tx)?;
    let recused = store::recused(tx, id)?;
    if recused.contains(&me.staff) {
        return Err(Problem::NotFound);
    }
    let walled = walled(tx, clear.visit)?;
    let mut record = open(vault, &clear, &sealed)?;
    record.item.recused = recused;
    record.item.walled = walled;
    let today = offices::today(tx)?;
    let conflict = conflicts::outcome(tx, clear.visit)?;
    let data = data(tx, &record, today)?;
    let known = known(tx, vault, &mut record, conflict)?;
    let record = as_of(&data.criteria.value, record, &known, today);
    Ok(Loaded {
        record,
        me,
        today,
        conflict,
        data,
        moved: moved::of_visit(tx, clear.visit)?,
    })
}

/// By what an item is decided today; or was, until it comes back.
pub(in crate::selection) fn data(
    tx: &mut ReadTx,
    record: &Record,
    today: NaiveDate,
) -> Result<Data, Problem> {
    match record.item.clone().on_day(today).stage {
        Stage::Decided { .. } => Data::of(tx, record.editions, today),
        _ => Data::on(tx, today),
    }
}

/// An item as it was kept.
pub(super) fn open(vault: &Vault, clear: &Clear, sealed: &[u8]) -> Result<Record, Problem> {
    let at = (clear.visit, clear.id, clear.version);
    let kept = seal::open(vault, at, sealed)?;
    kept.record(clear)
        .ok_or_else(|| Problem::defect("the two halves of an intake in selection do not fit"))
}

/// Everybody who must not see the visit: behind a wall, or not of the team of somebody who is hidden.
pub(in crate::selection) fn walled(
    tx: &mut ReadTx,
    visit: VisitId,
) -> Result<BTreeSet<StaffId>, Problem> {
    let mut walled = BTreeSet::new();
    let staff: Vec<StaffId> = who::everybody(tx)?.into_keys().collect();
    for party in parties::of_visit(tx, visit)? {
        if party.role != PartyRole::Client {
            continue;
        }
        let person = people::visible(tx, party.person)?;
        let ties = people::ties(tx, party.person)?;
        let unseeing = |it: &&StaffId| !people::sees(person.protection, ties.get(*it).copied());
        walled.extend(staff.iter().filter(unseeing));
    }
    Ok(walled)
}

/// What is known elsewhere in the office; the county goes into the facts, for the figures.
fn known(
    tx: &mut ReadTx,
    vault: &Vault,
    record: &mut Record,
    conflict: Standing,
) -> Result<Known, Problem> {
    let screened = screening::as_of_today(tx, vault, record.visit)?;
    if let Some(kept) = &screened {
        record.facts.county = kept.county();
    }
    Ok(Known {
        conflict,
        has_authority: who::covers(tx, record.item.forum)?,
        screened: screened.map(|kept| Screened {
            area: kept.area(),
            money: kept.money(),
            fund: kept.fund(&record.facts.fund),
        }),
    })
}

/// As it stands on a day, with what is known then. What was decided was decided on what was known before.
fn as_of(criteria: &Criteria, record: Record, known: &Known, today: NaiveDate) -> Record {
    let item = record.item.clone().on_day(today);
    let mut record = record.with_item(item);
    if matches!(record.item.stage, Stage::Decided { .. }) {
        return record;
    }
    record.sheet = filled_in(criteria, record.sheet.clone(), known);
    if let Stage::Screened { sheet, .. } | Stage::Agenda { sheet, .. } = &mut record.item.stage {
        sheet.clone_from(&record.sheet);
    }
    record
}

/// Saves an item with the data that it stands by, unless somebody else has changed it since.
pub(in crate::selection) fn save(
    tx: &mut Tx,
    vault: &Vault,
    mut record: Record,
    data: &Data,
) -> Result<(), Problem> {
    record.version += 1;
    record.editions = data.keep(tx)?;
    let clear = record.clear(&data.criteria.value);
    let kept = Kept::of(&record);
    let sealed = seal::seal(vault, (record.visit, clear.id, clear.version), &kept)?;
    if !store::save(tx, &clear, sealed)? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    tx.announce(TOPIC);
    Ok(())
}

/// The visits that are not there for whoever acts: of people they do not see, and those from which they keep out.
pub(in crate::selection) fn hidden(tx: &mut ReadTx) -> Result<BTreeSet<VisitId>, Problem> {
    let mut hidden = parties::unseen(tx)?;
    if let Some(me) = tx.actor().id() {
        hidden.extend(store::kept_out_of(tx, me)?);
    }
    Ok(hidden)
}

/// The rules of screening that count today, which have the list of case types.
pub(in crate::selection) fn case_types(tx: &mut ReadTx) -> Result<InForce<Rules>, Problem> {
    let today = offices::today(tx)?;
    screening::rules_on(tx, today)
}

/// An intake that is taken up.
#[derive(Clone)]
pub(in crate::selection) struct New {
    pub(in crate::selection) visit: VisitId,
    pub(in crate::selection) intake_on: NaiveDate,
    pub(in crate::selection) item: Item,
    pub(in crate::selection) facts: Facts,
}

/// Takes an intake up; one that was taken up before stays as it is.
pub(in crate::selection) fn take_up(
    tx: &mut Tx,
    vault: &Vault,
    new: &New,
) -> Result<Uuid, Problem> {
    tx.require(Permission::PrepareSelection)?;
    if !parties::sees_visit(tx, new.visit)? {
        return Err(Problem::NotFound);
    }
    if let Some(there) = store::of_visit(tx, new.visit)? {
        tx.needs_no_event();
        return Ok(there.id);
    }
    if !case_types(tx)?
        .value
        .case_types
        .contains(&new.item.case_type)
    {
        return Err(Refusal::NotInTheList.into());
    }
    let id = tx.new_id();
    let today = offices::today(tx)?;
    let data = Data::on(tx, today)?;
    // What a person is told at their intake is by what counted then.
    let then = Data::on(tx, new.intake_on)?;
    let (criteria, holidays) = (&then.criteria.value, &then.holidays.value);
    let item = Item {
        id,
        intake_on: new.intake_on,
        promised_on: promised_on(criteria, holidays, new.intake_on),
        ..new.item.clone()
    };
    let record = Record {
        sheet: crate::selection::Sheet::new(item.forum, item.colour),
        item,
        visit: new.visit,
        number: store::next_number(tx)?,
        version: 1,
        facts: new.facts.clone(),
        editions: data.keep(tx)?,
        said: new.item.forum,
    };
    let kept = Kept::of(&record);
    let sealed = seal::seal(vault, (new.visit, id, 1), &kept)?;
    let clear = record.clear(&data.criteria.value);
    match store::add(tx, &clear, sealed) {
        // Somebody else was quicker, with this one or with its number: the same again will do.
        Err(DbError::Unique { .. }) => return Err(Problem::Busy),
        done => done?,
    }
    tx.record(&SelectionEvent::of("selection-event-taken-up", new.visit))?;
    tx.announce(TOPIC);
    follow_check(tx, new.visit)?;
    Ok(id)
}

/// The item of a visit follows its conflict check. Works also while the office is locked.
pub fn follow_check(tx: &mut Tx, visit: VisitId) -> Result<(), Problem> {
    let Some(before) = store::of_visit(tx, visit)? else {
        return Ok(());
    };
    let (standing, by) = conflicts::cleared(tx, visit)?;
    let Some(to) = before.stage.following(standing) else {
        return Ok(());
    };
    let today = offices::today(tx)?;
    let actor = tx.actor().id();
    let mut after = Clear {
        stage: to,
        ..before
    };
    after.cleared = by.map(|it| Cleared {
        by: it.staff.or(actor).unwrap_or_default(),
        on: it.at.date_naive(),
        is_waived: it.is_waived,
    });
    if to == Column::Conflict {
        after.first_decided_on.get_or_insert(today);
        (after.decided_on, after.decided_by) = (Some(today), actor);
        // What is known of safe ways is sealed, and may not be known now.
        let facts = OfIntake {
            case_type: "",
            on: today,
            delivery: crate::selection::Delivery::HandOnly,
            date: crate::selection::DateInHand::Unknown,
        };
        let criteria = criteria_on(tx, today)?.value;
        let found = consequences(&criteria, Outcome::Conflict, facts);
        store::set_tasks(tx, after.id, None, &decisions::tasks(&found))?;
    } else {
        (after.decided_on, after.decided_by) = (None, None);
        if before.stage == Column::Conflict {
            after.first_decided_on = None;
            store::withdraw_tasks(tx, after.id)?;
        }
    }
    store::follow(tx, &after)?;
    tx.announce(TOPIC);
    let event = SelectionEvent::of("selection-event-followed-check", visit);
    Ok(tx.record(&event.with("stage", crate::selection::word::Word::word(to)))?)
}

/// Notes that somebody reads an item; before it is shown.
pub(in crate::selection) fn note_read(tx: &mut Tx, record: &Record) -> Result<(), Problem> {
    Ok(tx.record(&SelectionEvent::of("selection-event-read", record.visit))?)
}
