//! Somebody says for when they have an appointment and has no code: reception finds it among those of that time. Nothing is
//! tied by what was said alone.

use super::actions::{CheckedIn, arrive, checked_in, is_of_today};
use crate::access::Permission;
use crate::appointments::bookings::{self, Appointment};
use crate::appointments::ids::AppointmentId;
use crate::appointments::refusal::Refusal;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use chrono::{DateTime, TimeDelta, Utc};
use shared::ids::VisitId;

/// Times that are said are half hours, and people are mistaken: appointments that begin so much earlier or later are shown.
const NEAR: TimeDelta = TimeDelta::minutes(30);

/// An appointment whose visitor has no number in the queue yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The appointment.
    pub id: AppointmentId,
    /// Two neutral words that stand for it.
    pub code_name: String,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
}

/// Whom the office expects near this time of today, the nearest first.
pub fn expected_near(tx: &mut ReadTx, at: DateTime<Utc>) -> Result<Vec<Expected>, Problem> {
    tx.require(Permission::SeeAppointments)?;
    let all = bookings::between(tx, at - NEAR, at + NEAR + TimeDelta::seconds(1))?;
    // Whoever is late was given up, and whom the desk has seen come may have taken a number since.
    let has_no_number = |it: &Appointment| it.state.is_open() || it.state.waits_for_a_number();
    let without = all.into_iter().filter(has_no_number);
    let mut found: Vec<Expected> = without.map(Expected::of).collect();
    found.sort_by_key(|it| (it.starts_at - at).abs());
    Ok(found)
}

/// Reception has found out which appointment it is: from now on the visit is that of the appointment.
pub fn check_in_known(
    tx: &mut Tx,
    id: AppointmentId,
    visit: VisitId,
) -> Result<CheckedIn, Problem> {
    tx.require(Permission::BookAppointments)?;
    let appointment = bookings::find(tx, id)?;
    is_of_today(tx, &appointment)?;
    match bookings::of_visit(tx, visit)? {
        // The button was pressed twice.
        Some(own) if own.id == id => Ok(checked_in(&own)),
        Some(_) => Err(Refusal::HasOne.into()),
        None => arrive(tx, appointment, Some(visit)),
    }
}

impl Expected {
    fn of(it: Appointment) -> Expected {
        Expected {
            id: it.id,
            code_name: it.code_name,
            starts_at: it.starts_at,
        }
    }
}
