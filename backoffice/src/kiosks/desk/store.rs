//! Every SQL statement on the numbers of the desk.

use crate::db::{DbResult, ReadTx, Tx};
use shared::ids::KioskId;

/// The next number of the desk, and the record it follows.
pub(super) struct Next {
    pub(super) kiosk: KioskId,
    pub(super) n: u64,
    pub(super) previous: [u8; 32],
}

/// The desk among the givers of numbers, once it has given one.
pub(in crate::kiosks) fn id(tx: &mut ReadTx) -> DbResult<Option<KioskId>> {
    tx.first("select kiosk_id from desk_counter", &[], |row| {
        Ok(KioskId(row.get("kiosk_id")?))
    })
}

/// The next number of the desk, and the record it follows.
pub(super) fn next(tx: &mut Tx) -> DbResult<Next> {
    let last = tx.first(
        "select kiosk_id, last_n, previous from desk_counter",
        &[],
        |row| {
            Ok(Next {
                kiosk: KioskId(row.get("kiosk_id")?),
                n: row.get::<i64>("last_n")?.unsigned_abs() + 1,
                previous: row.get("previous")?,
            })
        },
    )?;
    Ok(last.unwrap_or(Next {
        kiosk: KioskId(tx.new_id()),
        n: 1,
        previous: [0; 32],
    }))
}

/// Keeps that this number was given.
pub(super) fn save(tx: &mut Tx, it: &Next, hash: [u8; 32]) -> DbResult<()> {
    tx.execute(
        "insert into desk_counter (one, kiosk_id, last_n, previous) values (1, :kiosk, :n, :hash)
         on conflict (one) do update set last_n = excluded.last_n, previous = excluded.previous",
        &[
            ("kiosk", it.kiosk.0.into()),
            ("n", i64::try_from(it.n).unwrap_or(i64::MAX).into()),
            ("hash", hash.into()),
        ],
    )?;
    Ok(())
}
