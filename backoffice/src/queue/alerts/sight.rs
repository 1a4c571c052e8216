//! Who is RED and has not been called.

use crate::access::Permission;
use crate::db::ReadTx;
use crate::offices;
use crate::problem::Problem;
use crate::queue::model::Ticket;
use crate::queue::stage::Stage;
use crate::queue::{actions, store};
use crate::vault::Vault;
use chrono::{DateTime, TimeDelta, Utc};

/// The newest of so many numbers of earlier days are looked at.
const EARLIER_MAX: u32 = 200;

/// Whoever has not come so long after the last call is looked for.
const COMES_WITHIN: TimeDelta = TimeDelta::minutes(3);

/// Everybody RED who waits.
pub(super) struct Sight {
    pub(super) now: DateTime<Utc>,
    /// Those who are here.
    pub(super) red: Vec<Ticket>,
    /// Those of earlier days of whom nobody has said what became of them.
    pub(super) earlier: Vec<Ticket>,
}

/// Reads it. While the office is locked only those are known whom staff have made RED; a kiosk calls staff by itself.
pub(super) fn sight(tx: &mut ReadTx, vault: &Vault) -> Result<Sight, Problem> {
    tx.require(Permission::SeeQueue)?;
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let mut waiting = actions::waiting_on_day_of(tx, now, zone)?;
    // Also whoever waits between two stations of a workshop may not be overlooked, nor whoever was called and did not come.
    waiting.extend(store::waiting_at_stations(tx)?);
    let is_missing =
        |it: &Ticket| matches!(it.stage, Stage::Called { at, .. } if COMES_WITHIN <= now - at);
    let mut called = store::tickets(tx, now)?;
    called.retain(is_missing);
    waiting.extend(called);
    let since = actions::here_since(tx)?;
    let mut left_over = store::left_over(tx, since, EARLIER_MAX)?;
    // Whoever goes along with a number stands behind it.
    left_over.retain(|it| it.stage != Stage::With);
    Ok(Sight {
        now,
        red: only_red(tx, vault, waiting)?,
        earlier: only_red(tx, vault, left_over)?,
    })
}

fn only_red(
    tx: &mut ReadTx,
    vault: &Vault,
    mut tickets: Vec<Ticket>,
) -> Result<Vec<Ticket>, Problem> {
    let now = tx.now();
    let known = actions::in_line(tx, vault, &tickets)?;
    let mut is_red = known.iter().map(|it| it.is_red() && it.is_back(now));
    tickets.retain(|_| is_red.next().unwrap_or(false));
    Ok(tickets)
}
