//! Calling numbers to a table of a station, and sending them on.

use super::super::event::WorkshopEvent;
use super::super::ids::StationId;
use super::super::refusal::Refusal;
use super::super::round::{Entrance, Round, Spot, Why};
use super::super::{board, store};
use super::{Desk, Seat, keep};
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;
use crate::queue::{self, Goes, InLine, StationStep, Ticket};
use crate::vault::Vault;
use shared::ids::VisitId;

/// Calls whoever is next before this station: RED first, then the longest wait. At the first one these are the numbers of
/// the queue that have not entered, as long as there is room for them. `None` when nobody waits.
pub fn call_next(tx: &mut Tx, vault: &Vault, seat: Seat) -> Result<Option<Round>, Problem> {
    let desk = Desk::at(tx, seat)?;
    desk.is_free_for(tx, None)?;
    let waiting = board::waiting_at(tx, vault, &desk.workshop, &desk.stations, seat.station)?;
    // When all places are given, those who have none do not keep the others from being called.
    let next = waiting.iter().find(|it| it.may_be_called);
    match next.or(waiting.first()) {
        Some(it) => call(tx, seat, it.visit).map(Some),
        None => Ok(None),
    }
}

/// Calls this number, whoever is next; calling again from the same table is a call once more. At the first station a number
/// of the queue enters with it.
pub fn call(tx: &mut Tx, seat: Seat, visit: VisitId) -> Result<Round, Problem> {
    come(tx, seat, visit, true)
}

/// The number that was typed comes to the table: whoever enters by it stands there with their paper and is not called.
pub fn call_number(tx: &mut Tx, seat: Seat, typed: &str) -> Result<Round, Problem> {
    // Whoever may not work here does not learn which numbers there are.
    Desk::at(tx, seat)?;
    let ticket = queue::by_number(tx, typed)?;
    come(tx, seat, ticket.visit, false)
}

fn come(tx: &mut Tx, seat: Seat, visit: VisitId, is_called: bool) -> Result<Round, Problem> {
    let desk = Desk::at(tx, seat)?;
    let known = store::round(tx, seat.workshop, visit)?;
    let is_inside = |it: &Round| !matches!(it.spot(), Spot::Through | Spot::Away);
    match known {
        Some(round) if is_inside(&round) => {
            desk.is_free_for(tx, Some(&round))?;
            let called = round.call(desk.press).map_err(|it| desk.named(it))?;
            let event = WorkshopEvent::step(&called, &desk.route());
            keep(tx, &called, StationStep::Called, &event)?;
            Ok(called)
        }
        _ if !desk.is_entrance() => Err(match known {
            Some(_) => Refusal::Over,
            None => Refusal::NotEntered,
        }
        .into()),
        known => {
            let ticket = queue::ticket(tx, visit)?.ok_or(Problem::NotFound)?;
            enter(tx, &desk, &ticket, (known, is_called))
        }
    }
}

/// The number was called by mistake, or nobody came: it waits as before.
pub fn wait_again(tx: &mut Tx, seat: Seat, visit: VisitId) -> Result<Round, Problem> {
    let (desk, round) = at(tx, seat, visit)?;
    let round = round.wait_again(desk.press).map_err(|it| desk.named(it))?;
    let event = WorkshopEvent::waits_again(&round);
    let step = waits(&round);
    keep(tx, &round, step, &event)?;
    Ok(round)
}

/// Done here: on to the next station, or out behind the last.
pub fn send_on(tx: &mut Tx, seat: Seat, visit: VisitId) -> Result<Round, Problem> {
    moved(tx, seat, visit, |round, desk| {
        round.send_on(&desk.route(), desk.press)
    })
}

/// Straight to the last station.
pub fn send_to_exit(tx: &mut Tx, seat: Seat, visit: VisitId) -> Result<Round, Problem> {
    moved(tx, seat, visit, |round, desk| {
        round.send_to_exit(&desk.route(), desk.press)
    })
}

/// Back to a station before this one, with a reason.
pub fn send_back(
    tx: &mut Tx,
    seat: Seat,
    visit: VisitId,
    (to, why): (StationId, Option<Why>),
) -> Result<Round, Problem> {
    let why = why.ok_or(Refusal::NoReason)?;
    moved(tx, seat, visit, |round, desk| {
        round.send_back(&desk.route(), to, why, desk.press)
    })
}

/// The visitor leaves before the last station. Whoever lets somebody RED go says why, or is an attorney or representative.
pub fn leave(
    tx: &mut Tx,
    vault: &Vault,
    seat: Seat,
    visit: VisitId,
    why: Option<Goes>,
) -> Result<Round, Problem> {
    let (desk, round) = at(tx, seat, visit)?;
    let left = round.leave(desk.press).map_err(|it| desk.named(it))?;
    let is_red = queue::red_at_stations(tx, vault)?.contains(&visit);
    if is_red {
        red_may_leave(tx, &left, why)?;
    }
    let event = WorkshopEvent::step(&left, &desk.route());
    let event = if is_red { event.of_red(why) } else { event };
    keep(tx, &left, StationStep::Leave, &event)?;
    Ok(left)
}

/// Whoever may not know how urgent anybody is learns only who lets this number go.
fn red_may_leave(tx: &Tx, round: &Round, why: Option<Goes>) -> Result<(), Refusal> {
    let (actor, label) = (tx.actor(), round.label.to_string());
    if !actor.may(Permission::CallTickets) {
        return Err(Refusal::ReceptionLetsGo { label });
    }
    if why.is_none() && !actor.may(Permission::LowerColour) {
        return Err(Refusal::UrgentLeaves { label });
    }
    Ok(())
}

fn moved(
    tx: &mut Tx,
    seat: Seat,
    visit: VisitId,
    rule: impl FnOnce(Round, &Desk) -> Result<Round, Refusal>,
) -> Result<Round, Problem> {
    let (desk, round) = at(tx, seat, visit)?;
    let moved = rule(round, &desk).map_err(|it| desk.named(it))?;
    let event = WorkshopEvent::step(&moved, &desk.route());
    let step = match moved.spot() {
        Spot::Through => StationStep::Through,
        _ => waits(&moved),
    };
    keep(tx, &moved, step, &event)?;
    Ok(moved)
}

fn at(tx: &mut Tx, seat: Seat, visit: VisitId) -> Result<(Desk, Round), Problem> {
    let desk = Desk::at(tx, seat)?;
    let round = store::round(tx, seat.workshop, visit)?.ok_or(Refusal::NotEntered)?;
    Ok((desk, round))
}

/// A number of the queue enters, as long as there is room; whoever comes back after leaving has their place.
fn enter(
    tx: &mut Tx,
    desk: &Desk,
    ticket: &Ticket,
    (known, is_called): (Option<Round>, bool),
) -> Result<Round, Problem> {
    desk.is_free_for(tx, None)?;
    let entrance = Entrance {
        came_at: ticket.here_since(),
        is_called,
        line: InLine::of(ticket),
    };
    let round = if let Some(round) = known {
        round.enter_again(desk.press, entrance)?
    } else {
        if !store::count_in(tx, desk.workshop.id)? {
            let capacity = desk.workshop.facts.capacity;
            return Err(Refusal::Full { capacity }.into());
        }
        let ids = (desk.workshop.id, ticket.visit);
        Round::enter(ids, ticket.label.clone(), desk.press, entrance)
    };
    let event = WorkshopEvent::entered(&round, &desk.route());
    keep(tx, &round, StationStep::Enter, &event)?;
    Ok(round)
}

/// What the queue must know of somebody who waits before a station.
fn waits(round: &Round) -> StationStep {
    match round.spot() {
        Spot::Waits { since, .. } => StationStep::Waits { since },
        _ => StationStep::Called,
    }
}
