//! Every SQL statement on windows.

use crate::db::{DbResult, ReadTx, Row, Tx};
use crate::queue::model::ServiceWindow;
use crate::queue::stage::Window;
use uuid::Uuid;

/// Every window, by its number.
pub(in crate::queue) fn all(tx: &mut ReadTx) -> DbResult<Vec<ServiceWindow>> {
    tx.all(
        "select number, name, is_open, staff_id from service_window order by number",
        &[],
        read,
    )
}

/// Saves a window.
pub(super) fn save(tx: &mut Tx, it: &ServiceWindow) -> DbResult<()> {
    tx.execute(
        "insert into service_window (number, name, is_open, staff_id) values (:number, :name, :is_open, :staff)
         on conflict (number) do update set name = excluded.name, is_open = excluded.is_open, staff_id = excluded.staff_id",
        &[
            ("number", it.window.0.into()),
            ("name", it.name.as_str().into()),
            ("is_open", it.is_open.into()),
            ("staff", it.staff.into()),
        ],
    )?;
    Ok(())
}

/// Whoever this is sits nowhere now.
pub(super) fn free(tx: &mut Tx, staff: Uuid) -> DbResult<()> {
    tx.execute(
        "update service_window set staff_id = null where staff_id = :staff",
        &[("staff", staff.into())],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<ServiceWindow> {
    Ok(ServiceWindow {
        window: Window(row.get("number")?),
        name: row.get("name")?,
        is_open: row.get("is_open")?,
        staff: row.get("staff_id")?,
    })
}
