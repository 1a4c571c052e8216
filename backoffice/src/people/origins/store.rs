//! Every SQL statement on where people come from.

use super::{HeldAs, Origin};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::people::PersonId;
use chrono::NaiveDate;
use uuid::Uuid;

pub(super) fn add(
    tx: &mut Tx,
    (person, import): (PersonId, Uuid),
    held_as: HeldAs,
    source: &[u8],
) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into person_origin (person_id, import_id, held_as, source, taken_at, undone_at, confirmed_on, confirmed_by)
         values (:person, :import, :held_as, :source, :now, null, null, null)",
        &[
            ("person", person.0.into()),
            ("import", import.into()),
            ("held_as", held_as.word().into()),
            ("source", source.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn find(tx: &mut ReadTx, person: PersonId) -> DbResult<Option<Origin>> {
    tx.first(
        "select person_id, held_as, taken_at, confirmed_on, confirmed_by from person_origin
         where person_id = :person and undone_at is null",
        &[("person", person.0.into())],
        origin,
    )
}

pub(super) fn held(tx: &mut ReadTx, person: PersonId) -> DbResult<Option<HeldAs>> {
    let found = tx.first(
        "select o.person_id, o.held_as, o.taken_at, o.confirmed_on, o.confirmed_by
         from person_origin o join person p on p.id = o.person_id
         where o.undone_at is null and (p.id = :person or p.merged_into = :person)
         order by o.taken_at, o.person_id",
        &[("person", person.0.into())],
        origin,
    )?;
    Ok(found.map(|it| it.held_as))
}

fn origin(row: &Row) -> DbResult<Origin> {
    let held_as: String = row.get("held_as")?;
    let confirmed_on: Option<NaiveDate> = row.get("confirmed_on")?;
    let confirmed_by: Option<StaffId> = row.get("confirmed_by")?;
    Ok(Origin {
        person: PersonId(row.get("person_id")?),
        held_as: HeldAs::find(&held_as).ok_or_else(|| DbError::Column {
            column: "held_as".to_owned(),
            expected: "a kind of origin",
            found: "another word",
        })?,
        taken_at: row.get("taken_at")?,
        confirmed: confirmed_on.map(|on| (on, confirmed_by)),
    })
}

pub(super) fn sources(tx: &mut ReadTx) -> DbResult<Vec<(PersonId, Vec<u8>)>> {
    tx.all(
        "select person_id, source from person_origin where undone_at is null order by person_id",
        &[],
        |row| Ok((PersonId(row.get("person_id")?), row.get("source")?)),
    )
}

pub(super) fn of_import(tx: &mut ReadTx, import: Uuid) -> DbResult<Vec<PersonId>> {
    tx.all(
        "select person_id from person_origin where import_id = :import and undone_at is null order by person_id",
        &[("import", import.into())],
        |row| Ok(PersonId(row.get("person_id")?)),
    )
}

pub(super) fn undone(tx: &mut ReadTx, import: Uuid) -> DbResult<Vec<PersonId>> {
    tx.all(
        "select person_id from person_origin where import_id = :import and undone_at is not null order by person_id",
        &[("import", import.into())],
        |row| Ok(PersonId(row.get("person_id")?)),
    )
}

/// Whether nobody has changed, confirmed, hidden or merged them since, and nobody belongs to their team.
pub(super) fn is_as_taken_over(tx: &mut ReadTx, person: PersonId) -> DbResult<bool> {
    let found = tx.first(
        "select o.person_id from person_origin o join person p on p.id = o.person_id
         where o.person_id = :person and o.confirmed_on is null and p.version = 1 and p.protection = 'none'
             and p.merged_into is null
             and not exists (select 1 from person_merge m where m.kept_id = p.id)
             and not exists (select 1 from person_access a where a.person_id = p.id)
             and not exists (select 1 from party t where t.person_id = p.id)
             and not exists (select 1 from relationship r where r.person_id = p.id or r.other_id = p.id)",
        &[("person", person.0.into())],
        |row| row.get::<Uuid>("person_id"),
    )?;
    Ok(found.is_some())
}

pub(super) fn undo(tx: &mut Tx, person: PersonId) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "update person_origin set undone_at = :now where person_id = :person",
        &[("now", now.into()), ("person", person.0.into())],
    )?;
    Ok(())
}

pub(super) fn confirm(
    tx: &mut Tx,
    person: PersonId,
    on: NaiveDate,
    by: Option<StaffId>,
) -> DbResult<bool> {
    let done = tx.execute(
        "update person_origin set confirmed_on = :on, confirmed_by = :by
         where person_id = :person and undone_at is null and confirmed_on is null",
        &[
            ("on", on.into()),
            ("by", by.into()),
            ("person", person.0.into()),
        ],
    )?;
    Ok(done == 1)
}
