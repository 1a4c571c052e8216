//! Coming back to the line, on the same day or a later one.

use super::super::event::QueueEvent;
use super::super::line::{Priority, rejoin_at};
use super::super::model::{Marks, Ticket};
use super::super::refusal::Refusal;
use super::super::stage::Stage;
use super::super::{store, windows};
use super::{find, here_since, in_line, leave_group, save_step, staff, waiting_on_day_of};
use crate::access::Permission;
use crate::db::Tx;
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use shared::ids::VisitId;

/// A visitor who was asked to come on another day, or whose number is of an earlier day, is here: nobody who came today
/// goes before them but for urgency.
pub fn come_back(tx: &mut Tx, visit: VisitId) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = find(tx, visit)?;
    if ticket.stage.window().is_some() {
        return Err(Refusal::AtAnotherWindow.into());
    }
    let is_of_today = here_since(tx)? <= ticket.here_since();
    if is_of_today && !matches!(ticket.stage, Stage::Returns { .. }) {
        return Err(Refusal::InLine.into());
    }
    from_another_day(tx, ticket)
}

/// Whoever could not be seen on an earlier day and has brought the dated paper goes before those who came today, but for
/// urgency.
pub(in crate::queue) fn go_first(tx: &mut Tx, visit: VisitId) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let (ticket, now) = (find(tx, visit)?, tx.now());
    match ticket.stage {
        Stage::Waiting | Stage::Held { .. } => {}
        Stage::With => return Err(Refusal::InGroup.into()),
        Stage::Called { .. } | Stage::Serving { .. } => return Err(Refusal::CalledAlready.into()),
        Stage::AtStations { .. } => return Err(Refusal::AtStations.into()),
        _ => return Err(Refusal::Finished.into()),
    }
    let marks = Marks {
        priority: Some(Priority::DatedPaper),
        ..ticket.marks.clone()
    };
    let day_start = offices::settings(tx)?.day_start(now);
    // A number of an earlier day that still waits comes into the line of today by this.
    let place = if ticket.here_since() < here_since(tx)? {
        day_start
    } else {
        ticket.in_line_since.min(day_start)
    };
    let (by, mut changes) = (staff(tx)?, Vec::new());
    let mut family = store::along_with(tx, ticket.visit)?;
    family.retain(|it| it.stage == Stage::With && it.in_line_since < place);
    let mut first = ticket.without_estimate().marked(marks, by, now);
    first.in_line_since = place;
    let event = QueueEvent::prioritised(&first);
    changes.push((first, event));
    // Whoever goes along is here with them, also where all are of an earlier day.
    changes.extend(family.into_iter().map(|it| {
        let mut it = it.at_stage(Stage::With, by, now);
        it.in_line_since = place;
        let event = QueueEvent::reached(&it);
        (it, event)
    }));
    save_step(tx, changes)
}

/// Back in line with the old number: whoever said when they would be back keeps their place, and so does whoever no
/// longer goes along with a family; everybody else stands in the middle of those of the same colour who are here. A number
/// of an earlier day counts from this morning.
pub fn return_to_waiting(
    tx: &mut Tx,
    visit: VisitId,
    vault: &Vault,
    zone: Tz,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = find(tx, visit)?;
    let window = windows::of_staff(tx)?.map(|it| it.window);
    if ticket.here_since() < here_since(tx)? {
        if ticket.stage.window().is_some() {
            ticket.stage.clone().return_to_waiting(window)?;
        }
        return from_another_day(tx, ticket);
    }
    if ticket.stage == Stage::With {
        return leave_group(tx, visit);
    }
    ticket.stage.clone().return_to_waiting(window)?;
    let place = if matches!(ticket.stage, Stage::Held { .. }) {
        ticket.in_line_since
    } else {
        in_the_middle(tx, &ticket, vault, zone)?
    };
    with_family_at(tx, ticket, place)
}

fn in_the_middle(
    tx: &mut Tx,
    ticket: &Ticket,
    vault: &Vault,
    zone: Tz,
) -> Result<DateTime<Utc>, Problem> {
    let now = tx.now();
    let mut all = waiting_on_day_of(tx, now, zone)?;
    all.push(ticket.clone());
    let mut line = in_line(tx, vault, &all)?;
    let own = line.pop().and_then(|it| it.colour);
    Ok(rejoin_at(ticket.here_since(), own, &line))
}

/// Whoever waited for nothing on an earlier day goes first; whoever was received then, or did not come when called, has
/// come anew.
fn from_another_day(tx: &mut Tx, ticket: Ticket) -> Result<Ticket, Problem> {
    let now = tx.now();
    let place = match ticket.stage {
        // Inside a workshop that nobody has closed in the evening.
        Stage::AtStations { .. } => return Err(Refusal::AtStations.into()),
        Stage::Served { .. } | Stage::NoShow { .. } => now,
        _ => offices::settings(tx)?.day_start(now),
    };
    let place = ticket.in_line_since.max(place);
    // What was said on the earlier day says nothing of today.
    with_family_at(tx, ticket.without_estimate(), place)
}

/// Puts a number into the line, and with it whoever goes along with it, or went until its visit ended. Whoever went along
/// with another number and comes back without it is called by itself from now on.
fn with_family_at(tx: &mut Tx, ticket: Ticket, place: DateTime<Utc>) -> Result<Ticket, Problem> {
    let (by, now) = (staff(tx)?, tx.now());
    let mut family = store::along_with(tx, ticket.visit)?;
    family.retain(|it| ticket.has_along(it));
    let back = |it: Ticket, stage: Stage, lead: Option<VisitId>| {
        let mut it = it.at_stage(stage, by, now);
        it.in_line_since = it.in_line_since.max(place);
        it.lead = lead;
        let event = QueueEvent::reached(&it);
        (it, event)
    };
    let lead = Some(ticket.visit);
    let mut lead_back = back(ticket, Stage::Waiting, None);
    lead_back.0.in_line_since = place;
    let mut changes = vec![lead_back];
    changes.extend(family.into_iter().map(|it| back(it, Stage::With, lead)));
    save_step(tx, changes)
}
