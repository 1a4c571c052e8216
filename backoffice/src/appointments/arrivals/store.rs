//! Every SQL statement on wrong codes.

use super::model::WrongCodes;
use crate::db::{DbResult, ReadTx, Tx};
use uuid::Uuid;

/// The wrong codes that this kiosk or person has put in, in a row.
pub(super) fn wrong(tx: &mut ReadTx, who: Uuid) -> DbResult<Option<WrongCodes>> {
    tx.first(
        "select wrong, last_at from appointment_wrong_code where who = :who",
        &[("who", who.into())],
        |row| {
            Ok(WrongCodes {
                count: row.get("wrong")?,
                last_at: row.get("last_at")?,
            })
        },
    )
}

pub(super) fn save_wrong(tx: &mut Tx, who: Uuid, it: WrongCodes) -> DbResult<()> {
    tx.execute(
        "insert into appointment_wrong_code (who, wrong, last_at) values (:who, :wrong, :last_at)
         on conflict (who) do update set wrong = excluded.wrong, last_at = excluded.last_at",
        &[
            ("who", who.into()),
            ("wrong", it.count.into()),
            ("last_at", it.last_at.into()),
        ],
    )?;
    Ok(())
}

/// A code was right: the wrong ones before it do not count any more.
pub(super) fn forget_wrong(tx: &mut Tx, who: Uuid) -> DbResult<()> {
    tx.execute(
        "delete from appointment_wrong_code where who = :who",
        &[("who", who.into())],
    )?;
    Ok(())
}
