//! What can be done with a file: bring it, look at what it changes, keep that, or put it away.

use super::reading::FileRead;
use super::staged::{Alike, compare, external, set};
use super::store::{self, Staged};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::referrals::TOPIC;
use crate::referrals::directory::{self, Resource, Then};
use crate::referrals::event::ReferralEvent;
use crate::referrals::ids::ImportId;
use crate::referrals::refusal::Refusal;
use chrono::{NaiveDate, TimeDelta};

/// Files that were brought and put away by nobody are forgotten after this.
const KEPT: TimeDelta = TimeDelta::days(7);

/// Keeps the rows of a file until somebody has looked at them; nothing of the directory changes.
pub(in crate::referrals) fn bring(tx: &mut Tx, file: &FileRead) -> Result<ImportId, Problem> {
    tx.require(Permission::ImportDirectory)?;
    let before = tx.now() - KEPT;
    store::remove_older(tx, before)?;
    let id = ImportId(tx.new_id());
    store::add(tx, id, file)?;
    let event = ReferralEvent::of("referrals-event-brought", id);
    tx.record(&event)?;
    Ok(id)
}

/// A file that was brought, the directory as it stands, and what day it is.
pub(super) fn look(
    tx: &mut ReadTx,
    id: ImportId,
) -> Result<(Staged, Vec<Resource>, NaiveDate), Problem> {
    tx.require(Permission::ImportDirectory)?;
    let staged = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    let (all, today) = directory::all(tx)?;
    Ok((staged, all, today))
}

/// Keeps what a file changes, if that is what was looked at.
pub(in crate::referrals) fn apply(
    tx: &mut Tx,
    id: ImportId,
    looked_at: &str,
    alike: Alike,
) -> Result<(), Problem> {
    let (staged, all, today) = look(tx, id)?;
    let lines = compare(&staged.rows, &all, today);
    if set(&lines) != looked_at {
        return Err(Refusal::OtherChanges.into());
    }
    let (mut added, mut changed) = (0, 0);
    for line in &lines {
        let Some((then, facts)) = line.then(alike) else {
            continue;
        };
        let kept = directory::keep_imported(tx, &then, &external(line.row), facts)?;
        if line.closes() {
            directory::close(tx, kept)?;
        }
        match then {
            Then::Add => added += 1,
            Then::Change(..) => changed += 1,
        }
    }
    store::applied(tx, id, added, changed)?;
    let event = ReferralEvent::of("referrals-event-kept", id);
    tx.record(&event)?;
    tx.announce(TOPIC);
    Ok(())
}

/// Forgets a file.
pub(super) fn put_away(tx: &mut Tx, id: ImportId) -> Result<(), Problem> {
    tx.require(Permission::ImportDirectory)?;
    if !store::remove(tx, id)? {
        // Somebody else has put it away.
        tx.needs_no_event();
        return Ok(());
    }
    tx.record(&ReferralEvent::of("referrals-event-put-away", id))?;
    Ok(())
}
