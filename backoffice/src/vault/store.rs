//! Every SQL statement on `keys.db`.

use super::Cost;
use super::holders::NewHolder;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use shared::record::{ClassKeys, PublicKey, PublicKeys};
use uuid::Uuid;

pub(super) const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "keys_0001",
        sql: include_str!("0001_keys.sql"),
    },
    Migration {
        name: "keys_0002",
        sql: include_str!("0002_meant.sql"),
    },
];

pub(super) struct Office {
    pub(super) id: Uuid,
    pub(super) identity: [u8; 32],
    pub(super) public: PublicKeys,
}

pub(super) struct Holder {
    pub(super) staff_id: Uuid,
    pub(super) secret: Vec<u8>,
    pub(super) salt: [u8; 16],
    pub(super) cost: Cost,
    pub(super) holds: bool,
    pub(super) content: Option<Vec<u8>>,
}

pub(super) struct Passphrase {
    pub(super) salt: [u8; 16],
    pub(super) cost: Cost,
    pub(super) content: Vec<u8>,
}

pub(super) fn office(tx: &mut ReadTx) -> DbResult<Option<Office>> {
    tx.first(
        "select id, identity, queue, general, restricted from office where one = 1",
        &[],
        |row| {
            let key = |column| row.get(column).map(PublicKey);
            let public = ClassKeys {
                queue: key("queue")?,
                general: key("general")?,
                restricted: key("restricted")?,
            };
            Ok(Office {
                id: row.get("id")?,
                identity: row.get("identity")?,
                public,
            })
        },
    )
}

pub(super) fn secrets(tx: &mut ReadTx) -> DbResult<Option<Vec<u8>>> {
    tx.first("select secrets from office where one = 1", &[], |row| {
        row.get("secrets")
    })
}

pub(super) fn add_office(
    tx: &mut Tx,
    identity: &[u8; 32],
    public: &PublicKeys,
    secrets: &[u8],
) -> DbResult<()> {
    let (id, now) = (tx.new_id(), tx.now());
    tx.execute(
        "insert into office (one, id, identity, queue, general, restricted, secrets, born_at)
         values (1, :id, :identity, :queue, :general, :restricted, :secrets, :now)",
        &[
            ("id", id.into()),
            ("identity", identity.into()),
            ("queue", public.queue.0.into()),
            ("general", public.general.0.into()),
            ("restricted", public.restricted.0.into()),
            ("secrets", secrets.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn setup(tx: &mut ReadTx) -> DbResult<Option<Vec<u8>>> {
    tx.first("select content from setup where one = 1", &[], |row| {
        row.get("content")
    })
}

pub(super) fn add_setup(tx: &mut Tx, content: &[u8]) -> DbResult<()> {
    tx.execute(
        "insert into setup (one, content) values (1, :content)",
        &[("content", content.into())],
    )?;
    Ok(())
}

pub(super) fn remove_setup(tx: &mut Tx) -> DbResult<()> {
    tx.execute("delete from setup", &[])?;
    Ok(())
}

pub(super) fn add_holder(
    tx: &mut Tx,
    holder: &NewHolder,
    holds: bool,
    public: &PublicKey,
    secret: &[u8],
) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into holder (staff_id, public, secret, salt, cost, holds, added_at)
         values (:staff_id, :public, :secret, :salt, :cost, :holds, :now)",
        &[
            ("staff_id", holder.staff_id.into()),
            ("public", public.0.into()),
            ("secret", secret.into()),
            ("salt", holder.salt.into()),
            ("cost", holder.cost.word().into()),
            ("holds", holds.into()),
            ("now", now.into()),
        ],
    )?;
    tx.execute(
        "insert into meant_to_hold (staff_id, holds) values (:id, :holds)
         on conflict (staff_id) do update set holds = excluded.holds",
        &[("id", holder.staff_id.into()), ("holds", holds.into())],
    )?;
    Ok(())
}

/// Whether a person was meant to hold a key when they were given a key pair last, even if it was taken away since.
pub(super) fn was_meant_to_hold(tx: &mut ReadTx, staff_id: Uuid) -> DbResult<Option<bool>> {
    tx.first(
        "select holds from meant_to_hold where staff_id = :id",
        &[("id", staff_id.into())],
        |row| row.get("holds"),
    )
}

pub(super) fn remove_holder(tx: &mut Tx, staff_id: Uuid) -> DbResult<()> {
    tx.execute(
        "delete from holder where staff_id = :id",
        &[("id", staff_id.into())],
    )?;
    Ok(())
}

pub(super) fn holder(tx: &mut ReadTx, staff_id: Uuid) -> DbResult<Option<Holder>> {
    tx.first(
        "select staff_id, secret, salt, cost, holds, content from holder where staff_id = :id",
        &[("id", staff_id.into())],
        read_holder,
    )
}

/// Every keyholder who has the key.
pub(super) fn holders(tx: &mut ReadTx) -> DbResult<Vec<Holder>> {
    tx.all("select staff_id, secret, salt, cost, holds, content from holder where holds and content is not null", &[], read_holder)
}

/// A member of staff who has a key pair, and whether the content key has been given to them.
pub(super) struct Standing {
    pub(super) staff_id: Uuid,
    pub(super) salt: [u8; 16],
    pub(super) has_key: bool,
}

/// Everyone who has a key pair.
pub(super) fn everyone(tx: &mut ReadTx) -> DbResult<Vec<Standing>> {
    tx.all(
        "select staff_id, salt, content is not null as has_key from holder order by added_at",
        &[],
        |row| {
            Ok(Standing {
                staff_id: row.get("staff_id")?,
                salt: row.get("salt")?,
                has_key: row.get("has_key")?,
            })
        },
    )
}

/// A keyholder who waits for the key, and what it is sealed to for them.
pub(super) struct Pending {
    pub(super) staff_id: Uuid,
    pub(super) salt: [u8; 16],
    pub(super) public: [u8; 32],
}

/// Keyholders who wait for the key.
pub(super) fn pending(tx: &mut ReadTx) -> DbResult<Vec<Pending>> {
    tx.all(
        "select staff_id, salt, public from holder where holds and content is null order by added_at",
        &[],
        |row| {
            Ok(Pending {
                staff_id: row.get("staff_id")?,
                salt: row.get("salt")?,
                public: row.get("public")?,
            })
        },
    )
}

pub(super) fn grant(tx: &mut Tx, staff_id: Uuid, content: &[u8]) -> DbResult<()> {
    tx.execute(
        "update holder set content = :content where staff_id = :id",
        &[("content", content.into()), ("id", staff_id.into())],
    )?;
    Ok(())
}

pub(super) fn passphrases(tx: &mut ReadTx) -> DbResult<Vec<Passphrase>> {
    tx.all(
        "select salt, cost, content from passphrase order by added_at desc",
        &[],
        |row| {
            Ok(Passphrase {
                salt: row.get("salt")?,
                cost: cost(row)?,
                content: row.get("content")?,
            })
        },
    )
}

pub(super) fn add_passphrase(
    tx: &mut Tx,
    salt: [u8; 16],
    cost: Cost,
    content: &[u8],
) -> DbResult<()> {
    let (id, now) = (tx.new_id(), tx.now());
    tx.execute(
        "insert into passphrase (id, salt, cost, content, added_at) values (:id, :salt, :cost, :content, :now)",
        &[("id", id.into()), ("salt", salt.into()), ("cost", cost.word().into()), ("content", content.into()), ("now", now.into())],
    )?;
    Ok(())
}

/// The wrapped keys of every owner whose name begins with `kind`.
pub(super) fn data_keys(tx: &mut ReadTx, kind: &str) -> DbResult<Vec<(String, Vec<u8>)>> {
    tx.all(
        "select owner, wrapped from data_key where owner >= :from and owner < :to",
        &[
            ("from", kind.into()),
            // Ids are letters, digits and hyphens, which all come before the tilde.
            ("to", format!("{kind}~").into()),
        ],
        |row| Ok((row.get("owner")?, row.get("wrapped")?)),
    )
}

pub(super) fn data_key(tx: &mut ReadTx, owner: &str) -> DbResult<Option<Vec<u8>>> {
    tx.first(
        "select wrapped from data_key where owner = :owner",
        &[("owner", owner.into())],
        |row| row.get("wrapped"),
    )
}

/// Adds a key unless the owner has one by now.
pub(super) fn add_data_key(tx: &mut Tx, owner: &str, wrapped: &[u8]) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into data_key (owner, wrapped, added_at) values (:owner, :wrapped, :now) on conflict (owner) do nothing",
        &[("owner", owner.into()), ("wrapped", wrapped.into()), ("now", now.into())],
    )?;
    Ok(())
}

pub(super) fn remove_data_key(tx: &mut Tx, owner: &str) -> DbResult<()> {
    tx.execute(
        "delete from data_key where owner = :owner",
        &[("owner", owner.into())],
    )?;
    Ok(())
}

fn read_holder(row: &Row) -> DbResult<Holder> {
    Ok(Holder {
        staff_id: row.get("staff_id")?,
        secret: row.get("secret")?,
        salt: row.get("salt")?,
        cost: cost(row)?,
        holds: row.get("holds")?,
        content: row.get("content")?,
    })
}

fn cost(row: &Row) -> DbResult<Cost> {
    let word: String = row.get("cost")?;
    Cost::find(&word).ok_or(DbError::Column {
        column: "cost".to_owned(),
        expected: "a password cost",
        found: "something else",
    })
}
