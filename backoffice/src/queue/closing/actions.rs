//! What can be done with everybody who still waits when the day ends.

use crate::access::Permission;
use crate::app::App;
use crate::db::Tx;
use crate::offices;
use crate::problem::Problem;
use crate::queue::actions;
use chrono::NaiveDate;

/// What becomes of those who still wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// They are asked to come on this day, and go first then.
    Return(NaiveDate),
    /// They have left.
    Left,
}

/// The same for all who still wait, in one step that is taken back as one; but for those who are RED, or of whom that is not
/// known because the office is locked: they are looked at one by one. Tells how many they were.
pub fn end_for_all(tx: &mut Tx, app: &App, ends: Ends) -> Result<usize, Problem> {
    tx.require(Permission::CallTickets)?;
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let waiting = actions::waiting_on_day_of(tx, now, zone)?;
    let chosen = actions::not_urgent(tx, &app.vault, waiting)?;
    match ends {
        Ends::Return(day) => actions::all_return_on(tx, chosen, day),
        Ends::Left => actions::all_left(tx, chosen),
    }
}
