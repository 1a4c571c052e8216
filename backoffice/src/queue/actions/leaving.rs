//! Leaving the line, for a while or for good.

use super::super::event::QueueEvent;
use super::super::line::Waiting;
use super::super::model::{Ticket, day};
use super::super::reasons::Goes;
use super::super::refusal::Refusal;
use super::super::stage::Stage;
use super::super::{store, windows};
use super::{advance, find, here_since, in_line, save, save_step, staff, with_family};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use shared::ids::VisitId;
use std::collections::HashSet;

/// So many numbers of earlier days are noted as left with one press.
const LEFTOVERS_AT_ONCE: u32 = 500;

/// So many days ahead a visitor may be asked to come, who cannot be seen today.
pub(in crate::queue) const RETURN_WITHIN: u64 = 14;

/// The visitor goes home without having been served.
pub fn mark_left(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    why: Option<Goes>,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let (ticket, now) = (find(tx, visit)?, tx.now());
    let window = windows::of_staff(tx)?.map(|it| it.window);
    let stage = ticket.stage.clone().mark_left(window, now)?;
    let is_red = red_may_go(tx, vault, &ticket, why)?;
    goes(tx, ticket, stage, (is_red, why))
}

/// Somebody is spoken with by telephone: they have a number for their records, stand in no line and are called to no window.
pub fn by_telephone(tx: &mut Tx, visit: VisitId) -> Result<(), Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = find(tx, visit)?;
    if ticket.stage != Stage::Waiting {
        return Ok(());
    }
    let stage = Stage::Served {
        at: tx.now(),
        took: TimeDelta::zero(),
    };
    advance(tx, ticket, stage).map(drop)
}

/// The visitor goes away for a while and is back at a time of today. Their turn keeps.
pub fn hold(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    back: NaiveTime,
    why: Option<Goes>,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let (ticket, now) = (find(tx, visit)?, tx.now());
    let office = offices::settings(tx)?;
    let today = day(now, office.time_zone);
    let until = offices::moment(today, back, office.time_zone);
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let day_end = offices::day_begins(tomorrow, office.time_zone);
    let window = windows::of_staff(tx)?.map(|it| it.window);
    let stage = ticket.stage.clone().hold(window, until, now, day_end)?;
    let is_red = red_may_go(tx, vault, &ticket, why)?;
    goes(tx, ticket.without_estimate(), stage, (is_red, why))
}

/// The visitor cannot be seen today and comes on another day, where they go before those who come then.
pub fn return_on(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    on: NaiveDate,
    why: Option<Goes>,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let (ticket, now) = (find(tx, visit)?, tx.now());
    is_soon(tx, on)?;
    let window = windows::of_staff(tx)?.map(|it| it.window);
    let stage = ticket.stage.clone().return_on(window, on, now)?;
    let is_red = red_may_go(tx, vault, &ticket, why)?;
    goes(tx, ticket.without_estimate(), stage, (is_red, why))
}

/// All of these have left, in one step that is taken back as one. Tells how many they were.
pub(in crate::queue) fn all_left(tx: &mut Tx, tickets: Vec<Ticket>) -> Result<usize, Problem> {
    let now = tx.now();
    let left = |it: &Ticket| it.stage.clone().mark_left(None, now);
    all_go(tx, tickets, left)
}

/// All of these come on another day, in one step that is taken back as one. Tells how many they were.
pub(in crate::queue) fn all_return_on(
    tx: &mut Tx,
    tickets: Vec<Ticket>,
    on: NaiveDate,
) -> Result<usize, Problem> {
    is_soon(tx, on)?;
    let now = tx.now();
    let tickets = tickets.into_iter().map(Ticket::without_estimate).collect();
    all_go(tx, tickets, |it| it.stage.clone().return_on(None, on, now))
}

/// Nobody of those who took a number on an earlier day is here any more: each is noted as left, in one step. Whoever is
/// RED, or may be, is looked at one by one. Tells how many they were.
pub fn mark_leftovers_left(tx: &mut Tx, vault: &Vault) -> Result<usize, Problem> {
    tx.require(Permission::CallTickets)?;
    let since = here_since(tx)?;
    let leftovers = store::left_over(tx, since, LEFTOVERS_AT_ONCE)?;
    let chosen = not_urgent(tx, vault, leftovers)?;
    all_left(tx, chosen)
}

/// Those of whom it is known that they are not RED. Where that is known of nobody, because the office is locked, it is
/// refused: nothing would happen, and nobody would be told why.
pub(in crate::queue) fn not_urgent(
    tx: &mut ReadTx,
    vault: &Vault,
    tickets: Vec<Ticket>,
) -> Result<Vec<Ticket>, Problem> {
    let known = in_line(tx, vault, &tickets)?;
    let both = tickets.into_iter().zip(&known);
    let chosen = both.filter(|(_, it)| it.is_known() && !it.is_red());
    let chosen: Vec<Ticket> = chosen.map(|(ticket, _)| ticket).collect();
    if chosen.is_empty() && !known.iter().all(Waiting::is_known) {
        return Err(Refusal::UrgencyUnknown.into());
    }
    Ok(chosen)
}

fn all_go(
    tx: &mut Tx,
    tickets: Vec<Ticket>,
    step: impl Fn(&Ticket) -> Result<Stage, Refusal>,
) -> Result<usize, Problem> {
    tx.require(Permission::CallTickets)?;
    let (by, now) = (staff(tx)?, tx.now());
    let visits: HashSet<VisitId> = tickets.iter().map(|it| it.visit).collect();
    let goes_with_lead =
        |it: &Ticket| it.stage == Stage::With && it.lead.is_some_and(|lead| visits.contains(&lead));
    let mut changes = Vec::new();
    for ticket in tickets.into_iter().filter(|it| !goes_with_lead(it)) {
        let stage = step(&ticket)?;
        let gone = ticket.at_stage(stage, by, now);
        changes.extend(with_family(tx, gone, QueueEvent::reached)?);
    }
    let count = changes.len();
    if count == 0 {
        tx.needs_no_event();
    } else {
        save_step(tx, changes)?;
    }
    Ok(count)
}

pub(super) fn goes(
    tx: &mut Tx,
    ticket: Ticket,
    stage: Stage,
    (is_red, why): (bool, Option<Goes>),
) -> Result<Ticket, Problem> {
    let gone = ticket.at_stage(stage, staff(tx)?, tx.now());
    save(tx, gone, |it| {
        let event = QueueEvent::reached(it);
        if is_red { event.of_red(why) } else { event }
    })
}

/// Whether the visitor is RED. Then an attorney or representative lets them go, or whoever does so says why.
pub(super) fn red_may_go(
    tx: &mut ReadTx,
    vault: &Vault,
    ticket: &Ticket,
    why: Option<Goes>,
) -> Result<bool, Problem> {
    let line = in_line(tx, vault, std::slice::from_ref(ticket))?;
    let is_red = line.first().is_some_and(Waiting::is_red);
    if is_red && why.is_none() && !tx.actor().may(Permission::LowerColour) {
        let label = ticket.label.to_string();
        return Err(Refusal::UrgentGoes { label }.into());
    }
    Ok(is_red)
}

/// The day is one of the next two weeks.
pub(in crate::queue) fn is_soon(tx: &mut ReadTx, on: NaiveDate) -> Result<(), Problem> {
    let now = tx.now();
    let today = day(now, offices::settings(tx)?.time_zone);
    let last = today.checked_add_days(Days::new(RETURN_WITHIN));
    if on <= today || last.is_some_and(|it| it < on) {
        return Err(Refusal::NotSoon.into());
    }
    Ok(())
}
