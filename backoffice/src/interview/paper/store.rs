//! Every SQL statement on what was keyed in from paper.

use crate::db::{DbResult, ReadTx, Tx};
use crate::interview::store::{Sealed, whole};
use shared::ids::VisitId;
use uuid::Uuid;

/// Keeps what was keyed in from paper the first or the second time, in place of what was kept before.
pub(super) fn keep_keyed(
    tx: &mut Tx,
    visit: VisitId,
    turn: u64,
    (id, sealed): (Uuid, &[u8]),
) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into interview_keying (keying_id, visit_id, turn, made_at, made_by, keyed)
         values (:id, :visit, :turn, :at, :by, :sealed)
         on conflict (visit_id, turn) do update set keying_id = excluded.keying_id, made_at = excluded.made_at,
             made_by = excluded.made_by, keyed = excluded.keyed",
        &[
            ("id", id.into()),
            ("visit", visit.0.into()),
            ("turn", whole(turn).into()),
            ("at", at.into()),
            ("by", by.into()),
            ("sealed", sealed.into()),
        ],
    )?;
    Ok(())
}

/// What was keyed in from paper: the first time, and the second.
pub(super) fn keyed(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Sealed>> {
    tx.all(
        "select keying_id, turn, made_at, made_by, keyed from interview_keying where visit_id = :visit order by turn",
        &[("visit", visit.0.into())],
        |row| {
            Ok(Sealed {
                id: row.get("keying_id")?,
                n: row.get::<i64>("turn")?.unsigned_abs(),
                at: row.get("made_at")?,
                by: row.get("made_by")?,
                bytes: row.get("keyed")?,
            })
        },
    )
}
