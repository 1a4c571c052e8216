//! What can be done with the lists of a visit.

use super::TOPIC;
use super::case_types::CaseTypes;
use super::model::{
    Checklist, ChecklistEvent, Difference, Item, REASON_MAX, Refusal, State, difference,
    shows_court,
};
use super::store;
use crate::access::{self, Permission, StaffId};
use crate::app::{App, CourtPaper};
use crate::db::{ReadTx, Tx};
use crate::kiosks;
use crate::people::parties;
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use chrono::NaiveDate;
use shared::ids::VisitId;
use std::collections::BTreeMap;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The lists of a visit as a page shows them.
pub(super) struct OfVisit {
    pub(super) visit: VisitId,
    pub(super) label: String,
    pub(super) lists: Vec<Checklist>,
    /// Why papers are waived, by list and word; those that could not be opened are missing.
    pub(super) reasons: BTreeMap<(Uuid, String), Zeroizing<String>>,
    pub(super) names: BTreeMap<StaffId, String>,
    /// Whether somebody of the matter is hidden, so that papers are not named on what is printed.
    pub(super) is_protected: bool,
}

/// The lists of a visit; that somebody reads why papers are waived is recorded before.
pub(super) fn of_visit(tx: &mut Tx, vault: &Vault, visit: VisitId) -> Result<OfVisit, Problem> {
    tx.needs_no_event();
    let label = seen(tx, visit)?;
    let lists = store::of_visit(tx, visit)?;
    let mut reasons = BTreeMap::new();
    let has_reasons = lists
        .iter()
        .flat_map(|it| &it.items)
        .any(|it| it.reason.is_some());
    if has_reasons {
        record(tx, "checklists-event-read", visit)?;
    }
    for list in &lists {
        for item in &list.items {
            if let Some(sealed) = &item.reason {
                let opened = at(visit, list.id, &item.word, |spot| vault.open(spot, sealed));
                if let Ok(Ok(words)) = opened.map(|it| String::from_utf8(it.to_vec())) {
                    reasons.insert((list.id, item.word.clone()), Zeroizing::new(words));
                }
            }
        }
    }
    Ok(OfVisit {
        visit,
        label,
        lists,
        reasons,
        names: access::names(tx)?,
        is_protected: parties::is_protected(tx, visit)?,
    })
}

/// The number of a visit that is here, for whoever sees it.
fn seen(tx: &mut ReadTx, visit: VisitId) -> Result<String, Problem> {
    tx.require(Permission::SeeGeneral)?;
    if !parties::sees_visit(tx, visit)? {
        return Err(Problem::NotFound);
    }
    Ok(kiosks::heading(tx, visit)?.ok_or(Problem::NotFound)?.label)
}

/// One list of a visit.
pub(super) fn one(tx: &mut ReadTx, visit: VisitId, id: Uuid) -> Result<Checklist, Problem> {
    seen(tx, visit)?;
    let found = store::find(tx, id)?.filter(|it| it.visit == visit);
    found.ok_or(Problem::NotFound)
}

/// Begins the list of a kind of case.
pub(super) fn begin(
    tx: &mut Tx,
    types: &CaseTypes,
    visit: VisitId,
    case_type: &str,
) -> Result<(), Problem> {
    tx.require(Permission::KeepChecklists)?;
    seen(tx, visit)?;
    let kind = types.find(case_type).ok_or(Refusal::UnknownType)?;
    if store::of_visit(tx, visit)?
        .iter()
        .any(|it| it.case_type == case_type)
    {
        return Err(Refusal::Twice.into());
    }
    let id = tx.new_id();
    let list = Checklist {
        id,
        visit,
        case_type: case_type.to_owned(),
        list_version: types.version,
        edits: 0,
        items: Vec::new(),
    };
    store::add(tx, &list)?;
    for (place, word) in kind.documents.iter().enumerate() {
        let item = needed(tx, word);
        store::put(tx, id, place, &item)?;
    }
    record(tx, "checklists-event-begun", visit)
}

fn needed(tx: &ReadTx, word: &str) -> Item {
    Item {
        word: word.to_owned(),
        state: State::Needed,
        due: None,
        set_at: tx.now(),
        set_by: tx.actor().id(),
        reason: None,
    }
}

/// Where somebody says that each paper stands.
#[derive(Clone)]
pub(super) struct Said {
    pub(super) word: String,
    pub(super) state: State,
    pub(super) due: Option<NaiveDate>,
    /// Why it is waived; an empty one leaves the reason that stands.
    pub(super) reason: Zeroizing<String>,
}

/// Saves where the papers of a list stand that was seen after so many edits. Whoever else must know that a matter is before
/// a court learns it in the same step.
pub(super) fn save(
    tx: &mut Tx,
    app: &App,
    (visit, id, edits): (VisitId, Uuid, u32),
    said: &[Said],
) -> Result<(), Problem> {
    tx.require(Permission::KeepChecklists)?;
    let list = one(tx, visit, id)?;
    let was = is_before_court(tx, visit)?;
    if !store::touch(tx, id, edits, list.list_version)? {
        return Err(Refusal::Changed.into());
    }
    for (place, item) in list.items.iter().enumerate() {
        let Some(said) = said.iter().find(|it| it.word == item.word) else {
            continue;
        };
        let changed = changed(tx, &app.vault, &list, item, said)?;
        if changed != *item {
            store::put(tx, id, place, &changed)?;
        }
    }
    tell_of_court(tx, app, visit, was)?;
    record(tx, "checklists-event-saved", visit)
}

/// Tells those on the right whether a paper shows now that the matter is before a court. Saying so again changes nothing, and
/// reaches what was on record before anybody asked.
fn tell_of_court(tx: &mut Tx, app: &App, visit: VisitId, was: bool) -> Result<(), Problem> {
    match (was, is_before_court(tx, visit)?) {
        (_, true) => app.after_court_paper(tx, visit, CourtPaper::Came),
        (true, false) => app.after_court_paper(tx, visit, CourtPaper::Gone),
        (false, false) => Ok(()),
    }
}

/// Whether a paper of a visit shows that its matter is before a court.
fn is_before_court(tx: &mut ReadTx, visit: VisitId) -> Result<bool, Problem> {
    let types = CaseTypes::shipped();
    let lists = store::of_visit(tx, visit)?;
    Ok(shows_court(&lists, |word| types.is_of_court(word)))
}

fn changed(
    tx: &Tx,
    vault: &Vault,
    list: &Checklist,
    item: &Item,
    said: &Said,
) -> Result<Item, Problem> {
    let word = || item.word.clone();
    let has_new_reason = !said.reason.trim().is_empty();
    if said.state != State::Waived && has_new_reason {
        return Err(Refusal::ReasonWithoutWaiver { word: word() }.into());
    }
    if said.state != State::Waived {
        let reason = None;
        return Ok(anew(tx, item, said, reason));
    }
    let is_changed = item.state != State::Waived || has_new_reason;
    if is_changed && !tx.actor().may(Permission::WaivePapers) {
        return Err(Refusal::MayNotWaive { word: word() }.into());
    }
    if !has_new_reason {
        if item.reason.is_none() {
            return Err(Refusal::NoReason { word: word() }.into());
        }
        return Ok(anew(tx, item, said, item.reason.clone()));
    }
    if REASON_MAX < said.reason.chars().count() {
        return Err(Refusal::TooLong { word: word() }.into());
    }
    let plain = said.reason.trim().as_bytes();
    let sealed = at(list.visit, list.id, &item.word, |spot| {
        vault.seal(spot, plain)
    })?;
    Ok(anew(tx, item, said, Some(sealed)))
}

/// The paper as it stands now; who said so last changes only with what they said.
fn anew(tx: &Tx, item: &Item, said: &Said, reason: Option<Vec<u8>>) -> Item {
    if item.state == said.state && item.due == said.due && item.reason == reason {
        return item.clone();
    }
    Item {
        word: item.word.clone(),
        state: said.state,
        due: said.due,
        reason,
        set_at: tx.now(),
        set_by: tx.actor().id(),
    }
}

/// Renews a list by the one that is in force now.
pub(super) fn renew(
    tx: &mut Tx,
    types: &CaseTypes,
    (visit, id, edits): (VisitId, Uuid, u32),
) -> Result<(), Problem> {
    tx.require(Permission::KeepChecklists)?;
    let list = one(tx, visit, id)?;
    let kind = types.find(&list.case_type).ok_or(Refusal::UnknownType)?;
    let Difference { added, gone } = difference(&list.items, kind);
    if !store::touch(tx, id, edits, types.version)? {
        return Err(Refusal::Changed.into());
    }
    for word in &gone {
        store::drop_item(tx, id, word)?;
    }
    for word in &added {
        let place = kind
            .documents
            .iter()
            .position(|it| it == word)
            .unwrap_or_default();
        let item = needed(tx, word);
        store::put(tx, id, place, &item)?;
    }
    record(tx, "checklists-event-renewed", visit)
}

/// Puts a list away that is not needed.
pub(super) fn end(tx: &mut Tx, app: &App, visit: VisitId, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::KeepChecklists)?;
    seen(tx, visit)?;
    let was = is_before_court(tx, visit)?;
    if !store::end(tx, visit, id)? {
        // A colleague was quicker: it is as it was meant to be.
        tx.needs_no_event();
        return Ok(());
    }
    tell_of_court(tx, app, visit, was)?;
    record(tx, "checklists-event-ended", visit)
}

/// Notes that a list is printed, and marks its papers as asked for.
pub(super) fn print(tx: &mut Tx, visit: VisitId, id: Uuid) -> Result<Checklist, Problem> {
    let list = one(tx, visit, id)?;
    let is_needed = |it: &Item| it.state == State::Needed;
    if tx.actor().may(Permission::KeepChecklists) && list.items.iter().any(is_needed) {
        // Whoever has the list open is told that it has changed.
        if !store::touch(tx, id, list.edits, list.list_version)? {
            return Err(Problem::Busy);
        }
        for (place, item) in list.items.iter().enumerate().filter(|it| is_needed(it.1)) {
            let asked = Item {
                state: State::Asked,
                due: item.due,
                ..needed(tx, &item.word)
            };
            store::put(tx, id, place, &asked)?;
        }
    }
    record(tx, "checklists-event-printed", visit)?;
    Ok(list)
}

fn record(tx: &mut Tx, kind: &'static str, visit: VisitId) -> Result<(), Problem> {
    tx.record(&ChecklistEvent { kind, visit })?;
    tx.announce(TOPIC);
    Ok(())
}

fn at<T>(visit: VisitId, list: Uuid, paper: &str, work: impl FnOnce(Spot) -> T) -> T {
    let (owner, row) = (format!("visit:{visit}"), format!("{list}/{paper}"));
    work(Spot {
        owner: &owner,
        table: "checklist_item",
        row: &row,
        field: "reason",
    })
}
