//! Who may open the interview of a visit, and with which eyes.

use super::eyes::{Eyes, Line, Whose};
use super::model::Interview;
use super::{sittings, store};
use crate::access::{Permission, StaffId};
use crate::app::App;
use crate::db::ReadTx;
use crate::kiosks;
use crate::offices::{self, day_begins};
use crate::people::parties;
use crate::problem::Problem;
use crate::queue::{self, Way};
use chrono::{DateTime, Utc};
use shared::form::Part;
use shared::ids::VisitId;

/// An interview as somebody may open it.
#[derive(Clone)]
pub(super) struct Opening {
    pub(super) interview: Interview,
    /// The number of the visit.
    pub(super) label: String,
    /// How the visitor came to it.
    pub(super) way: Way,
    pub(super) eyes: Eyes,
    /// The sealed parts of what was told that these eyes may see something of.
    pub(super) parts: &'static [Part],
}

/// Who acts, where that is somebody of the staff.
pub(super) fn me(tx: &ReadTx) -> Result<StaffId, Problem> {
    tx.actor().id().ok_or(Problem::NotForYourRole)
}

/// From when on somebody sees interviews: whoever is given some for a day sees those of today.
pub(super) fn since(tx: &mut ReadTx) -> Result<DateTime<Utc>, Problem> {
    if !is_assigned_only(tx) {
        return Ok(DateTime::UNIX_EPOCH);
    }
    let (today, zone) = (offices::today(tx)?, offices::settings(tx)?.time_zone);
    Ok(day_begins(today, zone))
}

/// Whether whoever acts sees only what was given to them today.
pub(super) fn is_assigned_only(tx: &ReadTx) -> bool {
    tx.actor().may(Permission::AnswerAssigned) && !tx.actor().may(Permission::SeeQueue)
}

/// Opens the interview of a visit for whoever acts; what they do not see is not there for them.
pub(super) fn enter(tx: &mut ReadTx, app: &App, visit: VisitId) -> Result<Opening, Problem> {
    tx.require(Permission::SeeInbox)?;
    if !parties::sees_visit(tx, visit)? {
        return Err(Problem::NotFound);
    }
    let interview = store::find(tx, visit)?.ok_or(Problem::NotFound)?;
    let (actor, me) = (tx.actor(), me(tx)?);
    let whose = if interview.hand.staff() == Some(me) {
        Whose::Own
    } else {
        Whose::Other
    };
    let is_of_today = since(tx)? <= interview.arrived_at;
    if is_assigned_only(tx) && !(whose == Whose::Own && is_of_today) {
        return Err(Problem::NotFound);
    }
    let general = actor.may(Permission::SeeGeneral);
    let others = [Permission::AnswerAtDesk, Permission::AnswerAssigned];
    if !general && !others.iter().any(|it| actor.may(*it)) {
        // Their role holds a key that this sign-in did not bring.
        return Err(Problem::NoKeyYet);
    }
    let heading = kiosks::heading(tx, visit)?.ok_or(Problem::NotFound)?;
    let way = queue::ticket(tx, visit)?.map_or(Way::Kiosk, |it| it.way);
    let line = match way {
        Way::Phone => Line::Telephone,
        Way::Kiosk | Way::Desk | Way::Paper => Line::Here,
    };
    let room = sittings::room(&app.vault, me, visit, tx.now());
    let parts: &[Part] = if actor.may(Permission::SeeRestricted) {
        &[Part::Queue, Part::General, Part::Restricted]
    } else if general || actor.may(Permission::AnswerAssigned) {
        &[Part::Queue, Part::General]
    } else {
        &[Part::Queue]
    };
    Ok(Opening {
        interview,
        label: heading.label,
        way,
        eyes: Eyes::of(actor, whose, room, line),
        parts,
    })
}
