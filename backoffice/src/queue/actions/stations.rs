//! What becomes of a number that goes from station to station of a workshop. Which station that is, and who may go where,
//! the workshop knows (`workshops`), which also records each step; the queue keeps that no window calls the number
//! meanwhile, that it is not overlooked when it is RED, and that the visit ends as every other.

use super::super::event::QueueEvent;
use super::super::line::Waiting;
use super::super::model::{Ticket, Told};
use super::super::refusal::Refusal;
use super::super::stage::{Stage, StationStep};
use super::super::{DISPLAY, TOPIC, store};
use super::grouping::labelled;
use super::{find, here_since, in_line, staff, waiting_on_day_of};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::kiosks;
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use shared::ids::VisitId;
use shared::ticket::Label;
use std::collections::{HashMap, HashSet};

/// Takes a number a step on; whoever was quicker is not overwritten. It is for the workshop to take the step back, so the
/// queue offers that no more.
pub fn step_at_stations(tx: &mut Tx, visit: VisitId, step: StationStep) -> Result<Ticket, Problem> {
    // Whoever closes a workshop ends the visits of those who are still there.
    if !tx.actor().may(Permission::ManageWindows) {
        tx.require(Permission::WorkAtStations)?;
    }
    let (was, now) = (find(tx, visit)?, tx.now());
    let stage = match was.stage.clone().at_stations(step, now) {
        Err(Refusal::InGroup) => return Err(call_the_lead(tx, &was)?.into()),
        done => done?,
    };
    let ticket = was.clone().without_estimate();
    let mut moved = ticket.at_stage(stage, staff(tx)?, now);
    moved.before = None;
    match step {
        StationStep::Enter => moved.first_called_at = moved.first_called_at.or(Some(now)),
        StationStep::Withdraw { entered_at, line } => {
            moved.first_called_at = moved.first_called_at.filter(|it| *it < entered_at);
            let counts = line.told_counts;
            moved.told = moved.told.map(|it| Told { counts, ..it });
        }
        _ => {}
    }
    keep(tx, &moved)?;
    if moved.stage.over_since().is_some() {
        kiosks::void_booth_codes(tx, visit)?;
        let along = moved.stage.along();
        take_along(tx, &moved, &along, |it| it.stage == Stage::With)?;
    } else if was.stage.over_since().is_some() {
        // Whoever had gone before is not brought back with the others.
        take_along(tx, &moved, &Stage::With, |it| was.has_along(it))?;
    }
    Ok(moved)
}

/// Whoever goes along with a number enters with it; which one that is has to be said.
fn call_the_lead(tx: &mut ReadTx, ticket: &Ticket) -> Result<Refusal, Problem> {
    let Some(lead) = ticket.lead else {
        return Ok(Refusal::InGroup);
    };
    let label = find(tx, lead)?.label.to_string();
    Ok(Refusal::CallTheLead { label })
}

/// Who waits today in the order in which a window that receives everybody would call them, with what is known of each.
pub fn line_today(tx: &mut ReadTx, vault: &Vault) -> Result<Vec<(Ticket, Waiting)>, Problem> {
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let tickets = waiting_on_day_of(tx, now, zone)?;
    let known = in_line(tx, vault, &tickets)?;
    let mut line: Vec<(Ticket, Waiting)> = tickets.into_iter().zip(known).collect();
    line.retain(|(_, known)| known.is_back(now));
    line.sort_by_key(|(_, known)| known.place(now));
    Ok(line)
}

/// Who of those who go from station to station is RED, as far as that is known.
pub fn red_at_stations(tx: &mut ReadTx, vault: &Vault) -> Result<HashSet<VisitId>, Problem> {
    at_stations(tx, vault, Waiting::is_red)
}

/// Who of them is RED, or may be because the office is locked.
pub fn may_be_red_at_stations(tx: &mut ReadTx, vault: &Vault) -> Result<HashSet<VisitId>, Problem> {
    at_stations(tx, vault, |it| it.is_red() || !it.is_known())
}

fn at_stations(
    tx: &mut ReadTx,
    vault: &Vault,
    is_meant: impl Fn(&Waiting) -> bool,
) -> Result<HashSet<VisitId>, Problem> {
    let tickets = store::at_stations(tx)?;
    let known = in_line(tx, vault, &tickets)?;
    let meant = known.iter().filter(|it| is_meant(it));
    Ok(meant.map(|it| it.visit).collect())
}

/// The ticket of a number of today, however it was typed.
pub fn by_number(tx: &mut ReadTx, typed: &str) -> Result<Ticket, Problem> {
    let since = here_since(tx)?;
    labelled(tx, typed, since)
}

/// The ticket of a visit.
pub fn ticket(tx: &mut ReadTx, visit: VisitId) -> Result<Option<Ticket>, Problem> {
    Ok(store::ticket(tx, visit)?)
}

/// The numbers that go along with one, or went until its visit ended.
pub fn labels_along(tx: &mut ReadTx, visit: VisitId) -> Result<Vec<Label>, Problem> {
    let Some(lead) = store::ticket(tx, visit)? else {
        return Ok(Vec::new());
    };
    let along = store::along_with(tx, visit)?.into_iter();
    let along = along.filter(|it| lead.has_along(it));
    Ok(along.map(|it| it.label).collect())
}

/// All numbers that go along with another one now, by the visit of that one.
pub fn labels_going_along(tx: &mut ReadTx) -> Result<HashMap<VisitId, Vec<Label>>, Problem> {
    let mut along: HashMap<VisitId, Vec<Label>> = HashMap::new();
    for it in store::going_along(tx)? {
        if let Some(lead) = it.lead {
            along.entry(lead).or_default().push(it.label);
        }
    }
    Ok(along)
}

/// Whoever goes along with the number goes this step with it.
fn take_along(
    tx: &mut Tx,
    lead: &Ticket,
    stage: &Stage,
    goes: impl Fn(&Ticket) -> bool,
) -> Result<(), Problem> {
    let (by, now) = (staff(tx)?, tx.now());
    for it in store::along_with(tx, lead.visit)? {
        if goes(&it) {
            let mut along = it.at_stage(stage.clone(), by, now);
            along.before = None;
            keep(tx, &along)?;
            tx.record(&QueueEvent::reached(&along))?;
        }
    }
    Ok(())
}

fn keep(tx: &mut Tx, ticket: &Ticket) -> Result<(), Problem> {
    if !store::save(tx, ticket)? {
        return Err(Problem::Busy);
    }
    tx.announce(TOPIC);
    tx.announce(DISPLAY);
    Ok(())
}
