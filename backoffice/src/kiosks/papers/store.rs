//! Every SQL statement on what became of papers.

use super::model::Doubtful;
use crate::db::{DbResult, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use shared::ids::{KioskId, RecordId};
use shared::protocol::{PrintFault, PrintOutcome, Printed};

/// Notes what the printer of a kiosk did with one of its own tickets.
pub(super) fn set_printed(
    tx: &mut Tx,
    kiosk: KioskId,
    record: RecordId,
    outcome: PrintOutcome,
) -> DbResult<()> {
    tx.execute(
        "update sealed_record set printed = :printed, printed_why = :why where id = :id and kiosk_id = :kiosk",
        &[
            ("printed", outcome.printed.word().into()),
            ("why", outcome.why.map(PrintFault::word).into()),
            ("id", record.0.into()),
            ("kiosk", kiosk.0.into()),
        ],
    )?;
    Ok(())
}

/// The tickets since `since` whose paper did not come out or is in doubt, in order of arrival.
pub(super) fn doubtful(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<Vec<Doubtful>> {
    tx.all(
        "select id, kiosk_id, label, printed, printed_why from sealed_record
         where printed in ('failed', 'unknown') and received_at >= :since order by server_seq",
        &[("since", since.into())],
        read,
    )
}

fn read(row: &Row) -> DbResult<Doubtful> {
    let (printed, why): (String, Option<String>) = (row.get("printed")?, row.get("printed_why")?);
    Ok(Doubtful {
        record: RecordId(row.get("id")?),
        kiosk: KioskId(row.get("kiosk_id")?),
        label: row.get("label")?,
        outcome: PrintOutcome {
            printed: Printed::find(&printed).unwrap_or(Printed::Unknown),
            why: why.as_deref().map(PrintFault::find),
        },
    })
}
