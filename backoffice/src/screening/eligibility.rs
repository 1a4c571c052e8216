//! "Not eligible" sends a person away, so it is for an attorney or representative to say; whoever else screens needs one
//! of them to confirm it.

use super::Refusal;
use crate::access::{Act, Authority, StaffId};

/// Who screens, with what their credentials are worth today.
#[derive(Debug, Clone, Copy)]
pub struct Screener<'a> {
    /// Who.
    pub staff: StaffId,
    /// Their credentials at this location on this day.
    pub authority: Authority<'a>,
}

/// The confirmation of an attorney or representative.
#[derive(Debug, Clone, Copy)]
pub struct Confirmed<'a> {
    /// By whom.
    pub by: Screener<'a>,
}

/// "Not eligible" as it may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotEligible {
    /// Who said it.
    pub by: StaffId,
    /// Who answers for it: the same person, or whoever confirmed it.
    pub answered_by: StaffId,
    /// Why, in their words.
    pub reason: String,
}

/// Keeps that a person is not eligible. `act` is advice before the agencies or before the court: a partial accreditation
/// reaches no further than the agencies.
pub fn not_eligible(
    act: Act,
    by: Screener<'_>,
    confirmed: Option<Confirmed<'_>>,
    reason: &str,
) -> Result<NotEligible, Refusal> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::NoReason);
    }
    let keep = |answered_by| NotEligible {
        by: by.staff,
        answered_by,
        reason: reason.to_owned(),
    };
    if by.authority.alone(act).is_ok() {
        return Ok(keep(by.staff));
    }
    let Some(Confirmed { by: other }) = confirmed else {
        return Err(Refusal::NotEligibleUnconfirmed);
    };
    if other.staff == by.staff {
        return Err(Refusal::ConfirmedByThemselves);
    }
    match other.authority.alone(act) {
        Ok(_) => Ok(keep(other.staff)),
        Err(_) => Err(Refusal::NotEligibleUnconfirmed),
    }
}
