//! Every SQL statement on staff accounts.

use super::{Role, Staff, StaffId};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use crate::vault::Cost;
use std::collections::BTreeMap;
use translations::Language;

/// The steps that make the tables of staff accounts.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "access_0001",
    sql: include_str!("0001_staff.sql"),
}];

/// What a password is checked against.
pub(super) struct Credential {
    pub(super) staff: Staff,
    pub(super) salt: [u8; 16],
    pub(super) cost: Cost,
    pub(super) verifier: [u8; 32],
}

pub(super) fn add(tx: &mut Tx, it: &Credential) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into staff (id, name, display_name, role, language, is_active, salt, cost, verifier, added_at)
         values (:id, :name, :display_name, :role, :language, :is_active, :salt, :cost, :verifier, :now)",
        &[
            ("id", it.staff.id.into()),
            ("name", it.staff.name.as_str().into()),
            ("display_name", it.staff.display_name.as_str().into()),
            ("role", it.staff.role.word().into()),
            ("language", it.staff.language.tag().into()),
            ("is_active", it.staff.is_active.into()),
            ("salt", it.salt.into()),
            ("cost", it.cost.word().into()),
            ("verifier", it.verifier.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// The account with this id.
pub fn by_id(tx: &mut ReadTx, id: StaffId) -> DbResult<Option<Staff>> {
    tx.first(
        "select id, name, display_name, role, language, is_active from staff where id = :id",
        &[("id", id.into())],
        staff,
    )
}

pub(super) fn credential(tx: &mut ReadTx, name: &str) -> DbResult<Option<Credential>> {
    tx.first(
        "select id, name, display_name, role, language, is_active, salt, cost, verifier from staff where name = :name",
        &[("name", name.into())],
        |row| {
            let cost: String = row.get("cost")?;
            let cost = Cost::find(&cost).ok_or_else(|| unknown("cost"))?;
            Ok(Credential { staff: staff(row)?, salt: row.get("salt")?, cost, verifier: row.get("verifier")? })
        },
    )
}

/// Every account, those who work here now first.
pub fn everyone(tx: &mut ReadTx) -> DbResult<Vec<Staff>> {
    tx.all("select id, name, display_name, role, language, is_active from staff order by is_active desc, name", &[], staff)
}

/// What everyone is called, for lists that know only ids.
pub fn names(tx: &mut ReadTx) -> DbResult<BTreeMap<StaffId, String>> {
    Ok(everyone(tx)?
        .into_iter()
        .map(|it| (it.id, it.display_name))
        .collect())
}

pub(super) fn set_language(tx: &mut Tx, id: StaffId, language: Language) -> DbResult<()> {
    tx.execute(
        "update staff set language = :language where id = :id",
        &[("language", language.tag().into()), ("id", id.into())],
    )?;
    Ok(())
}

pub(super) fn deactivate(tx: &mut Tx, id: StaffId) -> DbResult<()> {
    tx.execute(
        "update staff set is_active = :no where id = :id",
        &[("no", false.into()), ("id", id.into())],
    )?;
    Ok(())
}

fn staff(row: &Row) -> DbResult<Staff> {
    let (role, language): (String, String) = (row.get("role")?, row.get("language")?);
    Ok(Staff {
        id: row.get("id")?,
        name: row.get("name")?,
        display_name: row.get("display_name")?,
        role: Role::find(&role).ok_or_else(|| unknown("role"))?,
        language: Language::find(&language).unwrap_or(Language::english()),
        is_active: row.get("is_active")?,
    })
}

fn unknown(column: &str) -> DbError {
    DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "an unknown word",
    }
}
