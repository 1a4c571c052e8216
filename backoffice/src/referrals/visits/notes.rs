//! Notes on a referral. They may say what nobody else is to know, so they are sealed with the key of the visit.

use super::model::Referral;
use super::store;
use crate::access::{Permission, StaffId};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::referrals::ids::ReferralId;
use crate::referrals::refusal::Refusal;
use crate::vault::{Spot, State, Vault};
use chrono::{DateTime, Utc};
use uuid::Uuid;
use zeroize::Zeroizing;

/// So many letters are taken.
const LETTERS_MAX: usize = 2000;

/// Notes are filled up with spaces to multiples of this, so that their length tells nothing.
const PAD: usize = 512;

/// A note as it lies in the tables.
pub(super) struct Sealed {
    pub(super) id: Uuid,
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
    pub(super) bytes: Vec<u8>,
}

/// A note that was opened. It has no `Debug`: it is content.
pub(super) struct Note {
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
    /// None when its key is gone or it was altered.
    pub(super) words: Option<Zeroizing<String>>,
}

/// Seals a note and keeps it; an empty one is none.
pub(super) fn keep(
    tx: &mut Tx,
    vault: &Vault,
    referral: &Referral,
    note: &str,
) -> Result<(), Problem> {
    let note = note.trim();
    if note.is_empty() {
        return Ok(());
    }
    if LETTERS_MAX < note.chars().count() {
        return Err(Refusal::TooLong { max: LETTERS_MAX }.into());
    }
    if vault.state() == State::Locked {
        return Err(Refusal::NoteLocked.into());
    }
    let mut padded = Zeroizing::new(note.as_bytes().to_vec());
    let length = padded.len().next_multiple_of(PAD);
    padded.resize(length, b' ');
    let id = tx.new_id();
    let sealed = with_spot(referral, id, |spot| vault.seal(spot, &padded))?;
    store::add_note(tx, referral, id, &sealed)?;
    Ok(())
}

/// The notes of a referral, for whoever may read what visitors told us; that they look is recorded before.
pub(super) fn read(
    tx: &mut ReadTx,
    vault: &Vault,
    referral: &Referral,
) -> Result<Vec<Note>, Problem> {
    tx.require(Permission::SeeGeneral)?;
    let all = store::notes(tx, referral.id)?;
    all.iter().map(|it| open(vault, referral, it)).collect()
}

fn open(vault: &Vault, referral: &Referral, it: &Sealed) -> Result<Note, Problem> {
    let opened = with_spot(referral, it.id, |spot| vault.open(spot, &it.bytes));
    let words = match opened {
        Ok(plain) => String::from_utf8(plain.to_vec()).ok().map(Zeroizing::new),
        Err(Problem::NotFound | Problem::Defect(_)) => None,
        Err(problem) => return Err(problem),
    };
    Ok(Note {
        at: it.at,
        by: it.by,
        words,
    })
}

/// How many notes there are; known also while the office is locked.
pub(super) fn count(tx: &mut ReadTx, referral: ReferralId) -> Result<usize, Problem> {
    Ok(store::notes(tx, referral)?.len())
}

fn with_spot<T>(referral: &Referral, id: Uuid, work: impl FnOnce(Spot) -> T) -> T {
    let (owner, row) = (format!("visit:{}", referral.visit), id.to_string());
    work(Spot {
        owner: &owner,
        table: "referral_note",
        row: &row,
        field: "note",
    })
}
