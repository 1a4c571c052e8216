//! A minute's second thought.

use super::super::event::QueueEvent;
use super::super::model::Ticket;
use super::super::refusal::Refusal;
use super::super::stage::{Stage, Window};
use super::super::{store, windows};
use super::{is_free_for, save_step, staff};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use shared::ids::VisitId;

/// Takes back the last step of whoever acts, within a minute and for every number that it changed. They have seen it as the
/// step that led to this version of this number: another one is not taken back in its place.
pub fn undo(tx: &mut Tx, visit: VisitId, version: i64) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let (by, now) = (staff(tx)?, tx.now());
    let step = last_step(tx)?;
    let last = step.first().ok_or(Refusal::NothingToUndo)?;
    if (last.visit, last.version) != (visit, version) {
        return Err(Refusal::UndoAnother.into());
    }
    let undone: Result<Vec<Ticket>, Refusal> =
        step.into_iter().map(|it| it.undone(by, now)).collect();
    let undone = undone?;
    for it in &undone {
        if let Some(window) = it.stage.window() {
            sits_at(tx, window)?;
            is_free_for(tx, window, Some(it.visit))?;
        }
        has_its_lead(tx, it, &undone)?;
    }
    let changes = undone.into_iter().map(|it| {
        let event = QueueEvent::undone(&it);
        (it, event)
    });
    save_step(tx, changes.collect())
}

/// What whoever acts may still take back: every number of their last step, the one that stands for them first. Nothing, if
/// somebody else has changed one of them since.
pub(in crate::queue) fn last_step(tx: &mut ReadTx) -> Result<Vec<Ticket>, Problem> {
    let (now, Some(me)) = (tx.now(), tx.actor().id()) else {
        return Ok(Vec::new());
    };
    let last = store::last_changed_by(tx, me)?.filter(|it| it.can_undo(me, now));
    let Some(last) = last else {
        return Ok(Vec::new());
    };
    let mut all = vec![last];
    let before = all[0].before.as_ref();
    if let Some((at, step)) = before.and_then(|it| Some((it.at, it.step?))) {
        let others = store::changed_together(tx, me, at)?.into_iter();
        let visit = all[0].visit;
        let is_of_step = |it: &Ticket| it.before.as_ref().and_then(|it| it.step) == Some(step);
        all.extend(others.filter(|it| it.visit != visit && is_of_step(it)));
        if all.len() != step.count {
            return Ok(Vec::new());
        }
    }
    Ok(all)
}

/// Nobody goes along again with a number that is not called any more: they would be called by nobody.
fn has_its_lead(tx: &mut ReadTx, it: &Ticket, undone: &[Ticket]) -> Result<(), Problem> {
    if it.stage != Stage::With {
        return Ok(());
    }
    let lead = match undone.iter().find(|other| Some(other.visit) == it.lead) {
        Some(lead) => Some(lead.clone()),
        None => it
            .lead
            .map(|lead| store::ticket(tx, lead))
            .transpose()?
            .flatten(),
    };
    match lead {
        Some(lead) if lead.leads() => Ok(()),
        _ => Err(Refusal::NothingToUndo.into()),
    }
}

/// Only whoever sits at a window brings a visitor back to it.
fn sits_at(tx: &mut ReadTx, window: Window) -> Result<(), Problem> {
    if windows::of_staff(tx)?.is_some_and(|it| it.window == window) {
        return Ok(());
    }
    let found = windows::all(tx)?.into_iter().find(|it| it.window == window);
    let window = found.map_or_else(|| window.0.to_string(), |it| it.label());
    Err(Refusal::UndoElsewhere { window }.into())
}
