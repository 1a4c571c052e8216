//! By which ways a letter may reach a person. Handing it over is always one; anything else needs a way that the person has
//! called safe.

use super::choices::choices;
use super::refusal::Refusal;
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::selection::Delivery;
use shared::ids::VisitId;

choices! {
    /// How a letter leaves.
    Way {
        Hand = "hand", "letters-way-hand";
        Mail = "mail", "letters-way-mail";
        Email = "email", "letters-way-email";
    }
}

/// Which ways are open for a person at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ways {
    /// Whether a letter may be mailed.
    pub(super) mail: Delivery,
    /// Whether it may be e-mailed, by the staff's own means.
    pub(super) email: Delivery,
}

impl Ways {
    /// Nothing but the hand.
    pub(super) const HAND_ONLY: Ways = Ways {
        mail: Delivery::HandOnly,
        email: Delivery::HandOnly,
    };

    /// Whether a letter may go this way.
    pub(super) fn may(self, way: Way) -> Result<(), Refusal> {
        let found = match way {
            Way::Hand => return Ok(()),
            Way::Mail => self.mail,
            Way::Email => self.email,
        };
        match found {
            Delivery::SafeChannel => Ok(()),
            Delivery::HandOnly => Err(Refusal::NoSafeWay),
        }
    }
}

/// Which ways are open for the person of this visit. Denied by default: no safe channel is on record of anybody yet, so
/// every letter is handed over.
pub(super) fn ways(tx: &mut ReadTx, visit: VisitId) -> Result<Ways, Problem> {
    crate::kiosks::heading(tx, visit)?.ok_or(Problem::NotFound)?;
    Ok(Ways::HAND_ONLY)
}
