//! Every SQL statement on parties.

use super::model::{Matter, Party, PartyRole};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::people::PersonId;
use shared::ids::VisitId;
use uuid::Uuid;

pub(super) fn of_visit(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Party>> {
    tx.all(
        "select id, person_id, role from party
         where visit_id = :visit and ended_at is null order by added_at, id",
        &[("visit", visit.0.into())],
        |row| {
            Ok(Party {
                id: row.get("id")?,
                person: PersonId(row.get("person_id")?),
                role: role(row)?,
            })
        },
    )
}

pub(super) fn of_person(tx: &mut ReadTx, person: PersonId) -> DbResult<Vec<Matter>> {
    tx.all(
        "select visit_id, role, added_at from party
         where person_id = :person and ended_at is null order by added_at desc, id",
        &[("person", person.0.into())],
        |row| {
            Ok(Matter {
                visit: VisitId(row.get("visit_id")?),
                role: role(row)?,
                since: row.get("added_at")?,
            })
        },
    )
}

fn role(row: &Row) -> DbResult<PartyRole> {
    let word: String = row.get("role")?;
    PartyRole::find(&word).ok_or_else(|| DbError::Column {
        column: "role".to_owned(),
        expected: "a known word",
        found: "an unknown word",
    })
}

pub(super) fn add(tx: &mut Tx, visit: VisitId, it: &Party) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into party (id, visit_id, person_id, role, staff_id, added_at, ended_at)
         values (:id, :visit, :person, :role, :staff, :now, null)",
        &[
            ("id", it.id.into()),
            ("visit", visit.0.into()),
            ("person", it.person.0.into()),
            ("role", it.role.word().into()),
            ("staff", staff.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// Ends a part in a matter; `false` when there is none, or none any more.
pub(super) fn end(tx: &mut Tx, visit: VisitId, id: Uuid) -> DbResult<bool> {
    let now = tx.now();
    let ended = tx.execute(
        "update party set ended_at = :now where id = :id and visit_id = :visit and ended_at is null",
        &[
            ("now", now.into()),
            ("id", id.into()),
            ("visit", visit.0.into()),
        ],
    )?;
    Ok(ended != 0)
}

/// The codes of people who seek help and are hidden, by visit.
pub(super) fn codes(tx: &mut ReadTx) -> DbResult<Vec<(VisitId, String)>> {
    tx.all(
        "select y.visit_id, c.code from person p
         join party y on y.person_id = p.id join person_code c on c.person_id = p.id
         where p.protection in ('on', 'sealed') and y.ended_at is null and y.role = 'client'",
        &[],
        |row| Ok((VisitId(row.get("visit_id")?), row.get("code")?)),
    )
}

/// The visits in which somebody seeks help who is hidden, or before whom a wall stands for this member of the staff.
pub(super) fn hidden(
    tx: &mut ReadTx,
    staff: Option<StaffId>,
) -> DbResult<Vec<(VisitId, PersonId)>> {
    let read = |row: &Row| {
        let (visit, person) = (row.get("visit_id")?, row.get("person_id")?);
        Ok((VisitId(visit), PersonId(person)))
    };
    let mut all = tx.all(
        "select y.visit_id, y.person_id from person p join party y on y.person_id = p.id
         where p.protection in ('on', 'sealed') and y.ended_at is null and y.role = 'client'",
        &[],
        read,
    )?;
    if let Some(staff) = staff {
        all.extend(tx.all(
            "select y.visit_id, y.person_id from person_access a join party y on y.person_id = a.person_id
             where a.staff_id = :staff and a.kind = 'barred' and y.ended_at is null and y.role = 'client'",
            &[("staff", staff.into())],
            read,
        )?);
    }
    Ok(all)
}
