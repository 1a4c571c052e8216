//! Where figures come from: the visits from the queue, and what was agreed from the appointments.

use super::figures::Agreed;
use super::model::{Outcome, Told, VisitFact, Way};
use super::span::Span;
use crate::access::Permission;
use crate::appointments;
use crate::db::ReadTx;
use crate::offices;
use crate::problem::Problem;
use crate::queue::{self, Moments, Stage, Went};
use crate::vault::Vault;
use crate::workshops;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use shared::ids::VisitId;
use std::collections::HashSet;

/// The visits of everybody who came. Without a vault, and while the office is locked, their lanes and languages stay
/// unknown.
pub(super) fn facts(
    tx: &mut ReadTx,
    vault: Option<&Vault>,
    moments: Moments,
) -> Result<Vec<VisitFact>, Problem> {
    let went = queue::went(tx, vault, moments)?;
    let at_workshops = workshops::entered_between(tx, moments.0, moments.1)?;
    let zone = offices::settings(tx)?.time_zone;
    let fact = |it: Went| {
        let entered = at_workshops.contains(&it.ticket.visit);
        let way = if entered { Way::Event } else { way(&it) };
        fact(it, way, zone)
    };
    Ok(went.into_iter().map(fact).collect())
}

/// How many came.
pub(super) fn count(tx: &mut ReadTx, moments: Moments) -> Result<usize, Problem> {
    queue::count_came(tx, moments)
}

/// When everybody came; whoever came to a workshop says nothing of other days.
pub(super) fn arrivals(tx: &mut ReadTx, moments: Moments) -> Result<Vec<DateTime<Utc>>, Problem> {
    let at_workshops = workshops::entered_between(tx, moments.0, moments.1)?;
    Ok(without(queue::came(tx, moments)?, &at_workshops))
}

fn without(
    came: Vec<(VisitId, DateTime<Utc>)>,
    at_workshops: &HashSet<VisitId>,
) -> Vec<DateTime<Utc>> {
    let others = came.into_iter();
    let others = others.filter(|(visit, _)| !at_workshops.contains(visit));
    others.map(|(_, at)| at).collect()
}

/// What came of the appointments; `None` for whoever may see none of them.
pub(super) fn agreed(tx: &mut ReadTx, (from, until): Moments) -> Result<Option<Agreed>, Problem> {
    if !tx.actor().may(Permission::SeeAppointments) {
        return Ok(None);
    }
    let outcomes = appointments::outcomes(tx, from, until)?;
    Ok(Some(Agreed::of(outcomes.iter().map(|it| it.kept))))
}

fn fact(it: Went, way: Way, zone: Tz) -> VisitFact {
    let ticket = it.ticket;
    let over_at = ticket.stage.over_since();
    let seated_at = match &ticket.stage {
        Stage::Serving { since, .. } => Some(*since),
        // Whoever went along with a family was received for no time of their own.
        Stage::Served { at, took } if !took.is_zero() => Some(*at - *took),
        _ => None,
    };
    VisitFact {
        arrived_at: ticket.arrived_at,
        called_at: ticket.called_that_day(zone),
        seated_at,
        over_at,
        outcome: outcome(&ticket.stage),
        window: ticket.called.map(|(_, window)| window.0),
        lane: it.known.lane,
        language: it.known.reads,
        way,
        told: it.told.map(|it| Told {
            low: it.from,
            high: it.to,
        }),
    }
}

fn way(it: &Went) -> Way {
    match (it.known.slot_at, it.ticket.way) {
        (Some(slot_at), _) => Way::Appointment { slot_at },
        (None, queue::Way::Kiosk) => Way::WalkIn,
        (None, queue::Way::Phone) => Way::Phone,
        (None, queue::Way::Desk | queue::Way::Paper) => Way::Desk,
    }
}

fn outcome(stage: &Stage) -> Outcome {
    match stage {
        Stage::Waiting
        | Stage::Called { .. }
        | Stage::Serving { .. }
        | Stage::Held { .. }
        | Stage::With
        | Stage::AtStations { .. } => Outcome::Waiting,
        Stage::Served { .. } => Outcome::Served,
        Stage::NoShow { .. } => Outcome::NoShow,
        // Whoever could not be seen and comes on another day has left all the same.
        Stage::Left { .. } | Stage::Returns { .. } => Outcome::Left,
    }
}

/// The day before which appointments are erased, where some of these days are before it.
pub(super) fn erased_before(tx: &mut ReadTx, span: Span) -> Result<Option<NaiveDate>, Problem> {
    let since = appointments::kept_since(tx)?;
    Ok((span.from < since).then_some(since))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;
    use chrono::TimeDelta;
    use uuid::Uuid;

    #[test]
    fn whoever_came_to_a_workshop_says_nothing_of_an_ordinary_day() {
        let visit = |n| VisitId(Uuid::from_u128(n));
        let later = nine() + TimeDelta::hours(1);
        let came = vec![(visit(1), nine()), (visit(2), nine()), (visit(3), later)];
        let at_workshops = HashSet::from([visit(2), visit(9)]);
        assert_eq!(without(came, &at_workshops), [nine(), later]);
    }
}
