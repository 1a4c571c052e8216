//! When somebody leaves: what they have in hand goes to colleagues first, so that nothing stays with nobody.

use super::model::AccessEvent;
use super::{Permission, Refusal, Staff, StaffId, profiles, store};
use crate::app::{App, Holding};
use crate::db::{DbResult, ReadTx, Tx};
use crate::problem::Problem;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Answering for the work of others.
pub const SUPERVISION: Holding = Holding {
    word: "supervision",
    label: "access-holding-supervision",
    fits: |it| it.role.may_supervise(),
    count: |tx, id| Ok(profiles::supervised_by(tx, id)?.len() as u64),
    hand_over: |tx, from, to| {
        profiles::hand_over_supervision(tx, from, to)?;
        Ok(())
    },
};

/// Who takes what over: by the word of the holding.
pub type Takers = BTreeMap<String, StaffId>;

/// What somebody has in hand, and who could take it over.
#[derive(Debug)]
pub struct InHand {
    /// What it is.
    pub holding: Holding,
    /// How much.
    pub count: u64,
    /// Colleagues who may have it.
    pub takers: Vec<Staff>,
}

/// Those who work here on a day: whose account has not ended, and whose last day is not over.
pub fn here(tx: &mut ReadTx, on: NaiveDate) -> DbResult<Vec<Staff>> {
    let profiles = profiles::profiles(tx)?;
    let last_day = |it: &Staff| profiles.get(&it.id).and_then(|it| it.last_day);
    let mut here = store::everyone(tx)?;
    here.retain(|it| it.is_active && last_day(it).is_none_or(|last| on <= last));
    Ok(here)
}

/// Everything somebody has in hand.
pub fn in_hand(app: &App, tx: &mut ReadTx, id: StaffId) -> Result<Vec<InHand>, Problem> {
    tx.require(Permission::ManageStaff)?;
    store::by_id(tx, id)?.ok_or(Problem::NotFound)?;
    let here = here(tx, app.today())?;
    let mut all = Vec::new();
    for holding in app.hooks.holdings {
        let count = (holding.count)(tx, id)?;
        if count == 0 {
            continue;
        }
        let may = |it: &&Staff| it.id != id && (holding.fits)(it);
        all.push(InHand {
            holding: *holding,
            count,
            takers: here.iter().filter(may).cloned().collect(),
        });
    }
    Ok(all)
}

/// Puts everything somebody has in hand into other hands; refuses while something is left with nobody.
pub(super) fn hand_over(
    app: &App,
    tx: &mut Tx,
    id: StaffId,
    takers: &Takers,
) -> Result<(), Problem> {
    for it in in_hand(app, tx, id)? {
        let chosen = takers.get(it.holding.word);
        let taker = chosen.and_then(|to| it.takers.iter().find(|it| it.id == *to));
        let taker = taker.ok_or(Refusal::StillInHand)?.id;
        (it.holding.hand_over)(tx, id, taker)?;
        tx.record(&AccessEvent::HandedOver {
            staff: id,
            to: taker,
            what: it.holding.word,
            count: it.count,
        })?;
    }
    Ok(())
}
