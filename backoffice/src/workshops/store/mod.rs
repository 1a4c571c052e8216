//! Every SQL statement on workshops and their stations; those on the ways of visitors stand in `rounds`.

mod rounds;

pub(super) use rounds::{
    at_table, call_moments, changed_by, count_through, inside, round, rounds, save_round, visits,
    visits_entered,
};

use super::ids::{StationId, WorkshopId};
use super::model::{Facts, State, Station, Workshop};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};

/// The steps that make the tables of workshops.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "workshops_0001",
    sql: include_str!("../0001_workshops.sql"),
}];

/// Adds a workshop.
pub(super) fn add(tx: &mut Tx, it: &Workshop) -> DbResult<()> {
    let (state, since) = columns(it.state);
    tx.execute(
        "insert into workshop (workshop_id, name, place, day, capacity, entered, state, since, version)
         values (:id, :name, :place, :day, :capacity, :entered, :state, :since, 0)",
        &[
            ("id", it.id.0.into()),
            ("name", it.facts.name.as_str().into()),
            ("place", it.facts.place.as_str().into()),
            ("day", it.facts.day.into()),
            ("capacity", it.facts.capacity.into()),
            ("entered", it.entered.into()),
            ("state", state.into()),
            ("since", since.into()),
        ],
    )?;
    Ok(())
}

/// Saves a workshop unless it was changed since it was read; tells whether it was saved. Who has entered is counted
/// elsewhere, and only ever by one.
pub(super) fn save(tx: &mut Tx, it: &Workshop) -> DbResult<bool> {
    let (state, since) = columns(it.state);
    let saved = tx.execute(
        "update workshop set name = :name, place = :place, day = :day, capacity = :capacity, state = :state, since = :since,
             version = version + 1
         where workshop_id = :id and version = :version and entered <= :capacity",
        &[
            ("name", it.facts.name.as_str().into()),
            ("place", it.facts.place.as_str().into()),
            ("day", it.facts.day.into()),
            ("capacity", it.facts.capacity.into()),
            ("state", state.into()),
            ("since", since.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// One more has entered, if there is room: of two who come at the same instant for the last place, one is too many.
pub(super) fn count_in(tx: &mut Tx, id: WorkshopId) -> DbResult<bool> {
    let counted = tx.execute(
        "update workshop set entered = entered + 1 where workshop_id = :id and state = 'open' and entered < capacity",
        &[("id", id.0.into())],
    )?;
    Ok(counted == 1)
}

/// One who was not meant to enter has not.
pub(super) fn count_out(tx: &mut Tx, id: WorkshopId) -> DbResult<()> {
    tx.execute(
        "update workshop set entered = entered - 1 where workshop_id = :id and entered > 0",
        &[("id", id.0.into())],
    )?;
    Ok(())
}

/// One workshop.
pub(super) fn workshop(tx: &mut ReadTx, id: WorkshopId) -> DbResult<Option<Workshop>> {
    tx.first(
        "select workshop_id, name, place, day, capacity, entered, state, since, version from workshop where workshop_id = :id",
        &[("id", id.0.into())],
        read,
    )
}

/// The workshop that visitors go through now.
pub(super) fn open(tx: &mut ReadTx) -> DbResult<Option<Workshop>> {
    tx.first(
        "select workshop_id, name, place, day, capacity, entered, state, since, version from workshop
         where state = 'open' order by since limit 1",
        &[],
        read,
    )
}

/// The newest workshops, the last day first, at most `limit`.
pub(super) fn newest(tx: &mut ReadTx, limit: u32) -> DbResult<Vec<Workshop>> {
    tx.all(
        "select workshop_id, name, place, day, capacity, entered, state, since, version from workshop
         order by day desc, name, workshop_id limit :limit",
        &[("limit", limit.into())],
        read,
    )
}

/// The stations of a workshop, in their order.
pub(super) fn stations(tx: &mut ReadTx, id: WorkshopId) -> DbResult<Vec<Station>> {
    tx.all(
        "select station_id, name, seats from workshop_station where workshop_id = :id order by position",
        &[("id", id.0.into())],
        |row| {
            Ok(Station {
                id: StationId(row.get("station_id")?),
                name: row.get("name")?,
                tables: row.get("seats")?,
            })
        },
    )
}

/// Puts these stations in place of those before, in this order.
pub(super) fn set_stations(tx: &mut Tx, id: WorkshopId, all: &[Station]) -> DbResult<()> {
    tx.execute(
        "delete from workshop_station where workshop_id = :id",
        &[("id", id.0.into())],
    )?;
    for (position, it) in (1_i64..).zip(all) {
        tx.execute(
            "insert into workshop_station (station_id, workshop_id, position, name, seats)
             values (:station, :id, :position, :name, :seats)",
            &[
                ("station", it.id.0.into()),
                ("id", id.0.into()),
                ("position", position.into()),
                ("name", it.name.as_str().into()),
                ("seats", it.tables.into()),
            ],
        )?;
    }
    Ok(())
}

fn columns(state: State) -> (&'static str, Option<chrono::DateTime<chrono::Utc>>) {
    match state {
        State::Planned => ("planned", None),
        State::Open { since } => ("open", Some(since)),
        State::Closed { at } => ("closed", Some(at)),
    }
}

fn read(row: &Row) -> DbResult<Workshop> {
    let (word, since): (String, Option<_>) = (row.get("state")?, row.get("since")?);
    let state = match (word.as_str(), since) {
        ("open", Some(since)) => State::Open { since },
        ("closed", Some(at)) => State::Closed { at },
        ("planned", _) => State::Planned,
        _ => {
            return Err(DbError::Column {
                column: "state".to_owned(),
                expected: "the state of a workshop",
                found: "something else",
            });
        }
    };
    Ok(Workshop {
        id: WorkshopId(row.get("workshop_id")?),
        facts: Facts {
            name: row.get("name")?,
            place: row.get("place")?,
            day: row.get("day")?,
            capacity: row.get("capacity")?,
        },
        entered: row.get("entered")?,
        state,
        version: row.get("version")?,
    })
}
