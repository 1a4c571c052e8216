//! Whether somebody can work on an interview: they work here today, their role takes interviews, and they see the visit. One in
//! the hands of somebody who cannot is stuck, and whoever may take or hand over interviews takes it from them.

use crate::access::{self, Permission, Staff};
use crate::db::ReadTx;
use crate::interview::model::{Hand, Holder, Interview};
use crate::interview::store;
use crate::offices::{self, day_begins};
use crate::people::parties;
use crate::problem::Problem;
use shared::ids::VisitId;

/// Whether interviews can be handed to somebody at all.
pub(super) fn takes_interviews(it: &Staff) -> bool {
    it.is_active && (it.may(Permission::TakeInterviews) || it.may(Permission::AnswerAssigned))
}

/// Whether somebody can work on this one.
pub(super) fn can_take(tx: &mut ReadTx, it: &Interview, staff: &Staff) -> Result<bool, Problem> {
    let today = offices::today(tx)?;
    let last_day = access::profiles(tx)?
        .get(&staff.id)
        .and_then(|it| it.last_day);
    let is_here = last_day.is_none_or(|it| today <= it);
    // Whoever is given interviews for a day does not find those of another.
    let is_assigned_only =
        staff.may(Permission::AnswerAssigned) && !staff.may(Permission::SeeQueue);
    let zone = offices::settings(tx)?.time_zone;
    let is_of_their_day = !is_assigned_only || day_begins(today, zone) <= it.arrived_at;
    Ok(takes_interviews(staff)
        && is_here
        && is_of_their_day
        && parties::is_seen_by(tx, it.visit, staff.id)?)
}

/// Whether whoever has an interview can work on it. Nobody's is nobody's.
pub(in crate::interview) fn holder(tx: &mut ReadTx, it: &Interview) -> Result<Holder, Problem> {
    let Hand::With { staff, .. } = it.hand else {
        return Ok(Holder::Works);
    };
    let all = access::everyone(tx)?;
    let found = all.into_iter().find(|it| it.id == staff);
    match found {
        Some(staff) if can_take(tx, it, &staff)? => Ok(Holder::Works),
        _ => Ok(Holder::Stuck),
    }
}

/// To whom the interview of a visit can be handed.
pub(in crate::interview) fn takers(tx: &mut ReadTx, visit: VisitId) -> Result<Vec<Staff>, Problem> {
    let it = store::find(tx, visit)?.ok_or(Problem::NotFound)?;
    let mut takers = Vec::new();
    for staff in access::everyone(tx)? {
        if can_take(tx, &it, &staff)? {
            takers.push(staff);
        }
    }
    Ok(takers)
}
