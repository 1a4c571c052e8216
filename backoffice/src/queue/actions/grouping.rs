//! A family, or whoever else wants to be received together: one number is called and the others go along.

use super::super::event::QueueEvent;
use super::super::holder::spelled;
use super::super::line::Waiting;
use super::super::model::Ticket;
use super::super::refusal::Refusal;
use super::super::stage::Stage;
use super::super::store;
use super::{find, in_line, save, save_step, staff};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use shared::ticket::Label;

/// Puts two numbers, and whoever goes along with them, together, in one step. Of those who are here the one that would be
/// called first is called; if one of them has priority, all have.
pub fn group(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    other: &str,
    day_start: DateTime<Utc>,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let (one, other) = (find(tx, visit)?, labelled(tx, other, day_start)?);
    if one.visit == other.visit {
        return Err(Refusal::GroupOfOne.into());
    }
    for it in [&one, &other] {
        it.stage.clone().join()?;
        // Nobody calls a number of an earlier day before somebody has said that its visitor is here; nor those with it.
        if it.here_since() < day_start {
            return Err(Refusal::OfAnotherDay.into());
        }
    }
    let pair = [one, other];
    let line = in_line(tx, vault, &pair)?;
    let first = first(&line, tx.now());
    let [one, other] = pair;
    let (lead, follower) = if first == one.visit {
        (one, other)
    } else {
        (other, one)
    };
    let priority = line.iter().find_map(|it| it.priority);
    let (by, now) = (staff(tx)?, tx.now());
    let stage = lead.stage.clone();
    let visit = lead.visit;
    let mut lead = lead.at_stage(stage, by, now);
    lead.marks.priority = lead.marks.priority.or(priority);
    let mut along = store::along_with(tx, follower.visit)?;
    along.retain(|it| it.stage == Stage::With);
    along.insert(0, follower);
    let mut joined = vec![lead];
    joined.extend(along.into_iter().map(|it| {
        let mut it = it.without_estimate().at_stage(Stage::With, by, now);
        it.lead = Some(visit);
        it
    }));
    let changes = joined.into_iter().map(|it| {
        let event = QueueEvent::grouped(&it);
        (it, event)
    });
    save_step(tx, changes.collect())
}

/// From now on this number is called by itself.
pub fn leave_group(tx: &mut Tx, visit: VisitId) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = find(tx, visit)?;
    if ticket.stage != Stage::With {
        return Err(Refusal::NotInGroup.into());
    }
    let mut alone = ticket.at_stage(Stage::Waiting, staff(tx)?, tx.now());
    alone.lead = None;
    save(tx, alone, QueueEvent::ungrouped)
}

fn first(line: &[Waiting], now: DateTime<Utc>) -> VisitId {
    let first = line
        .iter()
        .min_by_key(|it| (!it.is_back(now), it.place(now)));
    first.map_or(VisitId(uuid::Uuid::nil()), |it| it.visit)
}

/// The number with these letters and digits; small letters and a missing hyphen are understood.
pub(super) fn labelled(
    tx: &mut ReadTx,
    typed: &str,
    day_start: DateTime<Utc>,
) -> Result<Ticket, Problem> {
    let nobody = || Refusal::NoSuchNumber {
        label: typed.trim().chars().take(12).collect(),
    };
    let spelled = spelled(typed).and_then(|it| it.parse::<Label>().ok());
    let label = spelled.ok_or_else(nobody)?;
    Ok(store::by_label(tx, &label, day_start)?.ok_or_else(nobody)?)
}
