//! Every SQL statement on the screens that belong to the office.

use super::model::{PairedWall, WallCode};
use crate::access::Token;
use crate::db::{DbResult, Migration, ReadTx, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The step that makes the tables of walls and their codes.
pub(in crate::display) const MIGRATION: Migration = Migration {
    name: "display_0002",
    sql: include_str!("../0002_walls.sql"),
};

/// The screens that belong to the office, the newest last.
pub(super) fn belonging(tx: &mut ReadTx) -> DbResult<Vec<PairedWall>> {
    tx.all(
        "select id, name, paired_at from wall where unpaired_at is null order by paired_at, id",
        &[],
        |row| {
            Ok(PairedWall {
                id: row.get("id")?,
                name: row.get("name")?,
                paired_at: row.get("paired_at")?,
            })
        },
    )
}

/// Whether the screen with this secret belongs to the office.
pub(super) fn belongs(tx: &mut ReadTx, token: &Token) -> DbResult<bool> {
    let found = tx.first(
        "select id from wall where token_hash = :hash and unpaired_at is null",
        &[("hash", token.hash().into())],
        |row| row.get::<Uuid>("id"),
    )?;
    Ok(found.is_some())
}

pub(super) fn add_wall(tx: &mut Tx, wall: &PairedWall, token: &Token) -> DbResult<()> {
    tx.execute(
        "insert into wall (id, name, token_hash, paired_at) values (:id, :name, :hash, :at)",
        &[
            ("id", wall.id.into()),
            ("name", wall.name.as_str().into()),
            ("hash", token.hash().into()),
            ("at", wall.paired_at.into()),
        ],
    )?;
    Ok(())
}

/// Takes a screen out of the office; tells whether it belonged to it.
pub(super) fn unpair(tx: &mut Tx, id: Uuid) -> DbResult<bool> {
    let now = tx.now();
    let count = tx.execute(
        "update wall set unpaired_at = :now where id = :id and unpaired_at is null",
        &[("now", now.into()), ("id", id.into())],
    )?;
    Ok(count == 1)
}

/// Whether there is, or was, such a screen.
pub(super) fn is_known(tx: &mut ReadTx, id: Uuid) -> DbResult<bool> {
    let found = tx.first(
        "select id from wall where id = :id",
        &[("id", id.into())],
        |row| row.get::<Uuid>("id"),
    )?;
    Ok(found.is_some())
}

/// Keeps a code until `expires_at`, and forgets those that are too old.
pub(super) fn add_code(
    tx: &mut Tx,
    code: &WallCode,
    name: &str,
    expires_at: DateTime<Utc>,
) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "delete from wall_code where expires_at <= :now",
        &[("now", now.into())],
    )?;
    tx.execute(
        "insert into wall_code (code_hash, name, expires_at) values (:hash, :name, :expires_at)",
        &[
            ("hash", code.hash().into()),
            ("name", name.into()),
            ("expires_at", expires_at.into()),
        ],
    )?;
    Ok(())
}

/// The name for the screen that comes with this code, if it is still good.
pub(super) fn name_for(tx: &mut ReadTx, code: &WallCode) -> DbResult<Option<String>> {
    let now = tx.now();
    tx.first(
        "select name from wall_code where code_hash = :hash and expires_at > :now",
        &[("hash", code.hash().into()), ("now", now.into())],
        |row| row.get("name"),
    )
}

/// Uses a code up; tells whether it was there. Of two screens that come with it at once one gets it.
pub(super) fn spend(tx: &mut Tx, code: &WallCode) -> DbResult<bool> {
    let count = tx.execute(
        "delete from wall_code where code_hash = :hash",
        &[("hash", code.hash().into())],
    )?;
    Ok(count == 1)
}
