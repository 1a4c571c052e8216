//! Every SQL statement on kiosks, their letters and what they last said.

use super::desk;
use super::model::{Contact, DESK_SERIES, Kiosk, paper, paper_word};
use super::papers::Roll;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use shared::ids::KioskId;
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{FormInUse, Health, PrintFault, ScreenState};
use shared::ticket::Series;
use std::collections::{BTreeMap, BTreeSet};

/// The steps that make the tables of kiosks and of what they send.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "kiosks_0001",
        sql: include_str!("0001_kiosks.sql"),
    },
    Migration {
        name: "kiosks_0002",
        sql: include_str!("0002_printing.sql"),
    },
    Migration {
        name: "kiosks_0003",
        sql: include_str!("0003_booths.sql"),
    },
    Migration {
        name: "kiosks_0004",
        sql: include_str!("0004_remote.sql"),
    },
    Migration {
        name: "kiosks_0005",
        sql: include_str!("0005_openings.sql"),
    },
    Migration {
        name: "kiosks_0006",
        sql: include_str!("0006_speaks.sql"),
    },
    Migration {
        name: "kiosks_0007",
        sql: include_str!("0007_desk.sql"),
    },
    Migration {
        name: "kiosks_0008",
        sql: include_str!("0008_roll.sql"),
    },
    Migration {
        name: "kiosks_0009",
        sql: include_str!("0009_form.sql"),
    },
];

/// The kiosk with this id, whether it still belongs to the office or not.
pub fn by_id(tx: &mut ReadTx, id: KioskId) -> DbResult<Option<Kiosk>> {
    tx.first(
        "select id, name, series, place, device_key, paired_at, revoked_at from kiosk where id = :id",
        &[("id", id.0.into())],
        kiosk,
    )
}

/// Every kiosk, those that belong to the office first, by their letters.
pub fn everyone(tx: &mut ReadTx) -> DbResult<Vec<Kiosk>> {
    tx.all(
        "select id, name, series, place, device_key, paired_at, revoked_at from kiosk
         order by case when revoked_at is null then 0 else 1 end, series, paired_at",
        &[],
        kiosk,
    )
}

/// What every kiosk is called, for lists that know only ids.
pub fn names(tx: &mut ReadTx) -> DbResult<BTreeMap<KioskId, String>> {
    let mut names: BTreeMap<KioskId, String> = everyone(tx)?
        .into_iter()
        .map(|it| (it.id, it.name))
        .collect();
    if let Some(desk) = desk::id(tx)? {
        names.insert(desk, DESK_SERIES.to_owned());
    }
    Ok(names)
}

pub(super) fn add(tx: &mut Tx, it: &Kiosk) -> DbResult<()> {
    tx.execute(
        "insert into kiosk (id, name, series, place, device_key, paired_at) values (:id, :name, :series, :place, :device_key, :paired_at)",
        &[
            ("id", it.id.0.into()),
            ("name", it.name.as_str().into()),
            ("series", it.series.as_str().into()),
            ("place", it.place.word().into()),
            ("device_key", it.device_key.into()),
            ("paired_at", it.paired_at.into()),
        ],
    )?;
    Ok(())
}

/// Ends the belonging; tells whether the kiosk still belonged to the office.
pub(super) fn revoke(tx: &mut Tx, id: KioskId) -> DbResult<bool> {
    let now = tx.now();
    let changed = tx.execute(
        "update kiosk set revoked_at = :now where id = :id and revoked_at is null",
        &[("now", now.into()), ("id", id.0.into())],
    )?;
    Ok(changed == 1)
}

/// The letters that may be on papers in people's hands.
pub(super) fn taken_series(tx: &mut ReadTx) -> DbResult<BTreeSet<Series>> {
    let now = tx.now();
    let taken = tx.all(
        "select letters from series where free_from is null or free_from > :now",
        &[("now", now.into())],
        |row| row.get::<String>("letters"),
    )?;
    Ok(taken.iter().filter_map(|it| it.parse().ok()).collect())
}

/// Gives letters to a kiosk; tells whether they were free.
pub(super) fn take_series(tx: &mut Tx, series: &Series, kiosk: KioskId) -> DbResult<bool> {
    let now = tx.now();
    let taken = tx.execute(
        "insert into series (letters, kiosk_id) values (:letters, :kiosk)
         on conflict (letters) do update set kiosk_id = excluded.kiosk_id, free_from = null where series.free_from <= :now",
        &[("letters", series.as_str().into()), ("kiosk", kiosk.0.into()), ("now", now.into())],
    )?;
    Ok(taken == 1)
}

/// The kiosk whose numbers begin, or began last, with these letters.
pub(super) fn giver_of(tx: &mut ReadTx, series: &Series) -> DbResult<Option<KioskId>> {
    tx.first(
        "select kiosk_id from series where letters = :letters",
        &[("letters", series.as_str().into())],
        |row| Ok(KioskId(row.get("kiosk_id")?)),
    )
}

/// Lets the letters of a kiosk rest until `from`.
pub(super) fn rest_series(tx: &mut Tx, kiosk: KioskId, from: DateTime<Utc>) -> DbResult<()> {
    tx.execute(
        "update series set free_from = :from where kiosk_id = :kiosk and free_from is null",
        &[("from", from.into()), ("kiosk", kiosk.0.into())],
    )?;
    Ok(())
}

/// What a kiosk last said about itself.
pub(super) fn contact(tx: &mut ReadTx, kiosk: KioskId) -> DbResult<Option<Contact>> {
    tx.first(
        "select seq, at, version, waiting, paper, printer_fault, empty_at, screen, up_seconds, boots, last_sync, roll_papers, roll_since, form_version, form_refused from kiosk_contact where kiosk_id = :kiosk",
        &[("kiosk", kiosk.0.into())],
        read_contact,
    )
}

/// What every kiosk last said about itself.
pub(super) fn contacts(tx: &mut ReadTx) -> DbResult<BTreeMap<KioskId, Contact>> {
    let found = tx.all(
        "select kiosk_id, seq, at, version, waiting, paper, printer_fault, empty_at, screen, up_seconds, boots, last_sync, roll_papers, roll_since, form_version, form_refused from kiosk_contact",
        &[],
        |row| Ok((KioskId(row.get("kiosk_id")?), read_contact(row)?)),
    )?;
    Ok(found.into_iter().collect())
}

/// When a kiosk last said that it holds no record that the office has not confirmed.
pub fn empty_at(tx: &mut ReadTx, kiosk: KioskId) -> DbResult<Option<DateTime<Utc>>> {
    Ok(contact(tx, kiosk)?.and_then(|it| it.empty_at))
}

pub(super) fn save_contact(tx: &mut Tx, kiosk: KioskId, it: &Contact) -> DbResult<()> {
    tx.execute(
        "insert into kiosk_contact
             (kiosk_id, seq, at, version, waiting, paper, printer_fault, empty_at, screen, up_seconds, boots, last_sync, roll_papers, roll_since,
              form_version, form_refused)
         values (:kiosk, :seq, :at, :version, :waiting, :paper, :fault, :empty_at, :screen, :up, :boots, :last_sync, :roll_papers, :roll_since,
              :form_version, :form_refused)
         on conflict (kiosk_id) do update set seq = excluded.seq, at = excluded.at, version = excluded.version,
             waiting = excluded.waiting, paper = excluded.paper, printer_fault = excluded.printer_fault, empty_at = excluded.empty_at,
             screen = excluded.screen, up_seconds = excluded.up_seconds, boots = excluded.boots, last_sync = excluded.last_sync,
             roll_papers = excluded.roll_papers, roll_since = excluded.roll_since,
             form_version = excluded.form_version, form_refused = excluded.form_refused",
        &[
            ("kiosk", kiosk.0.into()),
            ("seq", whole(it.seq).into()),
            ("at", it.at.into()),
            ("version", it.version.as_str().into()),
            ("waiting", whole(it.waiting).into()),
            ("paper", paper_word(it.paper).into()),
            ("fault", it.fault.map(PrintFault::word).into()),
            ("empty_at", it.empty_at.into()),
            ("screen", it.health.map(|it| it.screen.word()).into()),
            ("up", it.health.map(|it| whole(it.up_seconds)).into()),
            ("boots", it.health.map(|it| whole(it.boots)).into()),
            ("last_sync", it.health.and_then(|it| it.last_sync).into()),
            ("roll_papers", it.roll.papers.into()),
            ("roll_since", it.roll.since.into()),
            ("form_version", it.form.version.as_deref().into()),
            ("form_refused", it.form.refused.as_deref().into()),
        ],
    )?;
    Ok(())
}

/// A count as both databases hold it; none of ours comes near the limit.
pub(super) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// How the program is; a kiosk of an earlier version has not said.
fn health(row: &Row) -> DbResult<Option<Health>> {
    let screen: Option<String> = row.get("screen")?;
    let (up, boots): (Option<i64>, Option<i64>) = (row.get("up_seconds")?, row.get("boots")?);
    let last_sync = row.get("last_sync")?;
    Ok(screen.map(|it| Health {
        screen: ScreenState::find(&it),
        up_seconds: up.unwrap_or(0).unsigned_abs(),
        boots: boots.unwrap_or(0).unsigned_abs(),
        last_sync,
    }))
}

fn kiosk(row: &Row) -> DbResult<Kiosk> {
    let series: String = row.get("series")?;
    let unreadable = DbError::Column {
        column: "series".to_owned(),
        expected: "a series",
        found: "something else",
    };
    Ok(Kiosk {
        id: KioskId(row.get("id")?),
        name: row.get("name")?,
        series: series.parse().map_err(|_| unreadable)?,
        place: place(row)?,
        device_key: row.get("device_key")?,
        paired_at: row.get("paired_at")?,
        revoked_at: row.get("revoked_at")?,
    })
}

/// The place in the column of that name.
pub(super) fn place(row: &Row) -> DbResult<KioskPlace> {
    KioskPlace::find(&row.get::<String>("place")?).ok_or_else(|| DbError::Column {
        column: "place".to_owned(),
        expected: "a place",
        found: "other text",
    })
}

fn read_contact(row: &Row) -> DbResult<Contact> {
    let (seq, waiting): (i64, i64) = (row.get("seq")?, row.get("waiting")?);
    let fault: Option<String> = row.get("printer_fault")?;
    Ok(Contact {
        form: FormInUse {
            version: row.get("form_version")?,
            refused: row.get("form_refused")?,
        },
        seq: seq.unsigned_abs(),
        at: row.get("at")?,
        version: row.get("version")?,
        waiting: waiting.unsigned_abs(),
        paper: paper(&row.get::<String>("paper")?),
        fault: fault.as_deref().map(PrintFault::find),
        empty_at: row.get("empty_at")?,
        health: health(row)?,
        roll: Roll {
            papers: row.get("roll_papers")?,
            since: row.get("roll_since")?,
        },
    })
}
