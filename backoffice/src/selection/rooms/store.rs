//! Every SQL statement on hours.

use crate::db::{DbResult, ReadTx, Tx};
use crate::selection::Room;

/// Everything that was entered, by person and case type.
pub(super) fn all(tx: &mut ReadTx) -> DbResult<Vec<Room>> {
    tx.all(
        "select staff_id, case_type, minutes, taken from selection_room order by staff_id, case_type",
        &[],
        |row| {
            Ok(Room {
                staff: row.get("staff_id")?,
                case_type: row.get("case_type")?,
                minutes: row.get("minutes")?,
                taken: row.get("taken")?,
            })
        },
    )
}

/// Says anew what somebody has for a case type; no hours are no row.
pub(super) fn set(tx: &mut Tx, room: &Room) -> DbResult<()> {
    let key = [
        ("staff", room.staff.into()),
        ("case_type", room.case_type.as_str().into()),
    ];
    tx.execute(
        "delete from selection_room where staff_id = :staff and case_type = :case_type",
        &key,
    )?;
    if room.minutes == 0 {
        return Ok(());
    }
    let [staff, case_type] = key;
    tx.execute(
        "insert into selection_room (staff_id, case_type, minutes, taken) values (:staff, :case_type, :minutes, :taken)",
        &[
            staff,
            case_type,
            ("minutes", room.minutes.into()),
            ("taken", room.taken.into()),
        ],
    )?;
    Ok(())
}
