//! Every SQL statement on staff accounts.

use super::{NameTyped, Role, Session, Staff, StaffId};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use crate::vault::{Cost, WorksHere};
use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use translations::Language;

/// The steps that make the tables of staff accounts.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "access_0001",
        sql: include_str!("0001_staff.sql"),
    },
    Migration {
        name: "access_0002",
        sql: include_str!("0002_profiles.sql"),
    },
];

/// What a password is checked against.
pub(super) struct Credential {
    pub(super) staff: Staff,
    pub(super) secret: Secret,
}

/// What is kept of a password.
pub(super) struct Secret {
    pub(super) salt: [u8; 16],
    pub(super) cost: Cost,
    pub(super) verifier: [u8; 32],
}

/// Who works here and who has left.
#[derive(Default)]
pub(super) struct Standing {
    pub(super) here: WorksHere,
    pub(super) left: BTreeSet<StaffId>,
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
            ("salt", it.secret.salt.into()),
            ("cost", it.secret.cost.word().into()),
            ("verifier", it.secret.verifier.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// The account with this id.
pub(super) fn by_id(tx: &mut ReadTx, id: StaffId) -> DbResult<Option<Staff>> {
    tx.first(
        "select id, name, display_name, role, language, is_active from staff where id = :id",
        &[("id", id.into())],
        staff,
    )
}

/// The person of a session, unless they have left, have another password by now, or their last day is over.
pub(super) fn of_session(
    tx: &mut ReadTx,
    session: &Session,
    today: NaiveDate,
) -> DbResult<Option<Staff>> {
    tx.first(
        "select s.id, s.name, s.display_name, s.role, s.language, s.is_active
         from staff s left join staff_profile p on p.staff_id = s.id
         where s.id = :id and s.salt = :salt and s.is_active and (p.last_day is null or :today <= p.last_day)",
        &[
            ("id", session.staff.into()),
            ("salt", session.salt.into()),
            ("today", today.into()),
        ],
        staff,
    )
}

/// A mark of an account in which somebody works here: another one after each new password, and it tells nothing of that.
/// What was handed out with another mark is no longer good.
pub fn account_mark(tx: &mut ReadTx, id: StaffId, today: NaiveDate) -> DbResult<Option<[u8; 32]>> {
    tx.first(
        "select s.salt from staff s left join staff_profile p on p.staff_id = s.id
         where s.id = :id and s.is_active and (p.last_day is null or :today <= p.last_day)",
        &[("id", id.into()), ("today", today.into())],
        |row| {
            let salt: [u8; 16] = row.get("salt")?;
            Ok(Sha256::digest(salt).into())
        },
    )
}

/// The account with this name.
pub fn by_name(tx: &mut ReadTx, name: &NameTyped) -> DbResult<Option<Staff>> {
    Ok(credential(tx, &name.0)?.map(|it| it.staff))
}

pub(super) fn credential(tx: &mut ReadTx, name: &str) -> DbResult<Option<Credential>> {
    tx.first(
        "select id, name, display_name, role, language, is_active, salt, cost, verifier from staff where name = :name",
        &[("name", name.into())],
        |row| {
            let cost: String = row.get("cost")?;
            let cost = Cost::find(&cost).ok_or_else(|| unknown("cost"))?;
            let secret = Secret { salt: row.get("salt")?, cost, verifier: row.get("verifier")? };
            Ok(Credential { staff: staff(row)?, secret })
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

/// When each account was added.
pub fn since(tx: &mut ReadTx) -> DbResult<BTreeMap<StaffId, DateTime<Utc>>> {
    let all = tx.all("select id, added_at from staff", &[], |row| {
        Ok((row.get("id")?, row.get("added_at")?))
    })?;
    Ok(all.into_iter().collect())
}

pub(super) fn set_language(tx: &mut Tx, id: StaffId, language: Language) -> DbResult<()> {
    tx.execute(
        "update staff set language = :language where id = :id",
        &[("language", language.tag().into()), ("id", id.into())],
    )?;
    Ok(())
}

/// What a new password is checked against; whoever gets one works here (again).
pub(super) fn set_password(tx: &mut Tx, id: StaffId, secret: &Secret) -> DbResult<()> {
    tx.execute(
        "update staff set salt = :salt, cost = :cost, verifier = :verifier, is_active = :yes where id = :id",
        &[
            ("salt", secret.salt.into()),
            ("cost", secret.cost.word().into()),
            ("verifier", secret.verifier.into()),
            ("yes", true.into()),
            ("id", id.into()),
        ],
    )?;
    Ok(())
}

/// Everyone who has an account: those who work here, and those who have left.
pub(super) fn by_standing(tx: &mut ReadTx) -> DbResult<Standing> {
    let mut standing = Standing::default();
    for (id, salt, is_active) in tx.all("select id, salt, is_active from staff", &[], |row| {
        Ok((row.get("id")?, row.get("salt")?, row.get("is_active")?))
    })? {
        if is_active {
            standing.here.insert(id, salt);
        } else {
            standing.left.insert(id);
        }
    }
    Ok(standing)
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
    let role = Role::find(&role).ok_or_else(|| unknown("role"))?;
    Ok(Staff {
        id: row.get("id")?,
        name: row.get("name")?,
        display_name: row.get("display_name")?,
        role,
        grants: role.grants(),
        language: Language::find_for_staff(&language).unwrap_or(Language::english()),
        is_active: row.get("is_active")?,
    })
}

pub(in crate::access) fn unknown(column: &str) -> DbError {
    DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "an unknown word",
    }
}
