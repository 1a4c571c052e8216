//! Every SQL statement on types of appointment.

use super::model::{AppointmentType, Facts, Setting};
use crate::appointments::ids::TypeId;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use translations::Language;

/// Every type, those that are offered first.
pub(in crate::appointments) fn all(tx: &mut ReadTx) -> DbResult<Vec<AppointmentType>> {
    tx.all(
        "select id, name, minutes, lane, language, needs_room, is_offered, version from appointment_type order by is_offered desc, name, id",
        &[],
        read,
    )
}

/// One type.
pub(in crate::appointments) fn find(
    tx: &mut ReadTx,
    id: TypeId,
) -> DbResult<Option<AppointmentType>> {
    tx.first(
        "select id, name, minutes, lane, language, needs_room, is_offered, version from appointment_type where id = :id",
        &[("id", id.0.into())],
        read,
    )
}

pub(super) fn add(tx: &mut Tx, facts: &Facts) -> DbResult<TypeId> {
    let id = tx.new_id();
    tx.execute(
        "insert into appointment_type (id, name, minutes, lane, language, needs_room, is_offered, version)
         values (:id, :name, :minutes, :lane, :language, :needs_room, :is_offered, 0)",
        &[
            ("id", id.into()),
            ("name", facts.name.as_str().into()),
            ("minutes", facts.minutes.into()),
            ("lane", facts.lane.as_str().into()),
            ("language", facts.language.map(Language::tag).into()),
            ("needs_room", (facts.setting == Setting::PrivateRoom).into()),
            ("is_offered", true.into()),
        ],
    )?;
    Ok(TypeId(id))
}

/// Saves a type unless someone else has changed it since it was read; tells whether it was saved.
pub(super) fn save(tx: &mut Tx, it: &AppointmentType) -> DbResult<bool> {
    let saved = tx.execute(
        "update appointment_type set name = :name, is_offered = :is_offered, version = version + 1
         where id = :id and version = :version",
        &[
            ("name", it.facts.name.as_str().into()),
            ("is_offered", it.is_offered.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

fn read(row: &Row) -> DbResult<AppointmentType> {
    let tag: Option<String> = row.get("language")?;
    let language = tag.map(|it| {
        Language::find(&it).ok_or_else(|| DbError::Column {
            column: "language".to_owned(),
            expected: "a language",
            found: "another tag",
        })
    });
    Ok(AppointmentType {
        id: TypeId(row.get("id")?),
        facts: Facts {
            name: row.get("name")?,
            minutes: row.get("minutes")?,
            lane: row.get("lane")?,
            language: language.transpose()?,
            setting: if row.get("needs_room")? {
                Setting::PrivateRoom
            } else {
                Setting::Anywhere
            },
        },
        is_offered: row.get("is_offered")?,
        version: row.get("version")?,
    })
}
