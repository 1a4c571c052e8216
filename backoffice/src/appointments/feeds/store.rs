//! Every SQL statement on subscriptions.

use super::model::Feed;
use crate::access::StaffId;
use crate::db::{DbResult, ReadTx, Row, Tx};

/// Whose calendar this is, unless it has ended.
pub(super) fn find(tx: &mut ReadTx, hash: [u8; 32]) -> DbResult<Option<Feed>> {
    let now = tx.now();
    tx.first(
        "select staff_id, account, made_at, expires_at from calendar_feed where token_hash = :hash and expires_at > :now",
        &[("hash", hash.into()), ("now", now.into())],
        read,
    )
}

/// The subscription of a member of staff, unless it has ended.
pub(super) fn of_staff(tx: &mut ReadTx, staff: StaffId) -> DbResult<Option<Feed>> {
    let now = tx.now();
    tx.first(
        "select staff_id, account, made_at, expires_at from calendar_feed where staff_id = :staff and expires_at > :now",
        &[("staff", staff.into()), ("now", now.into())],
        read,
    )
}

/// Every subscription that has not ended, the oldest first.
pub(super) fn all(tx: &mut ReadTx) -> DbResult<Vec<Feed>> {
    let now = tx.now();
    tx.all(
        "select staff_id, account, made_at, expires_at from calendar_feed where expires_at > :now order by made_at, staff_id",
        &[("now", now.into())],
        read,
    )
}

pub(super) fn add(tx: &mut Tx, it: &Feed, hash: [u8; 32]) -> DbResult<()> {
    tx.execute(
        "insert into calendar_feed (token_hash, staff_id, account, made_at, expires_at)
         values (:hash, :staff, :account, :made_at, :expires_at)",
        &[
            ("hash", hash.into()),
            ("staff", it.staff.into()),
            ("account", it.account.map(|it| it.to_vec()).into()),
            ("made_at", it.made_at.into()),
            ("expires_at", it.expires_at.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn remove(tx: &mut Tx, staff: StaffId) -> DbResult<()> {
    tx.execute(
        "delete from calendar_feed where staff_id = :staff",
        &[("staff", staff.into())],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<Feed> {
    Ok(Feed {
        staff: row.get("staff_id")?,
        account: row.get("account")?,
        made_at: row.get("made_at")?,
        expires_at: row.get("expires_at")?,
    })
}
