//! Every SQL statement on codes of the private form, and on wrong ones.

use super::model::{Code, Standing, WrongCodes};
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use shared::ids::{KioskId, OpeningId, VisitId};
use shared::ticket::Label;

/// Whether a kiosk that belongs to the office stands in a private room.
pub(super) fn has_booth(tx: &mut ReadTx) -> DbResult<bool> {
    let found = tx.first(
        "select id from kiosk where place = 'booth' and revoked_at is null limit 1",
        &[],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// Adds a code for a visit; the one it had before is no longer good.
pub(super) fn add(
    tx: &mut Tx,
    visit: VisitId,
    label: &Label,
    hash: [u8; 32],
    expires_at: DateTime<Utc>,
) -> DbResult<()> {
    void(tx, visit)?;
    let (id, now) = (tx.new_id(), tx.now());
    tx.execute(
        "insert into booth_code (id, visit_id, label, hash, open_for, made_at, expires_at)
         values (:id, :visit, :label, :hash, :visit, :now, :expires_at)",
        &[
            ("id", id.into()),
            ("visit", visit.0.into()),
            ("label", label.as_str().into()),
            ("hash", hash.into()),
            ("now", now.into()),
            ("expires_at", expires_at.into()),
        ],
    )?;
    Ok(())
}

/// The codes with this hash.
pub(super) fn find(tx: &mut ReadTx, hash: [u8; 32]) -> DbResult<Vec<Code>> {
    tx.all(
        "select id, visit_id, label, open_for, expires_at, used_by, opening from booth_code where hash = :hash",
        &[("hash", hash.into())],
        read,
    )
}

/// The code has opened the form; tells whether nobody else was quicker.
pub(super) fn spend(
    tx: &mut Tx,
    code: &Code,
    kiosk: KioskId,
    opening: OpeningId,
) -> DbResult<bool> {
    let now = tx.now();
    let spent = tx.execute(
        "update booth_code set open_for = null, used_at = :now, used_by = :kiosk, opening = :opening
         where id = :id and open_for is not null",
        &[
            ("now", now.into()),
            ("kiosk", kiosk.0.into()),
            ("opening", opening.0.into()),
            ("id", code.id.into()),
        ],
    )?;
    Ok(spent == 1)
}

/// Remembers for good that the form of a visit was opened on a kiosk with this code; codes are forgotten.
pub(super) fn remember(tx: &mut Tx, code: &Code, kiosk: KioskId) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into booth_opening (code_id, visit_id, kiosk_id, opened_at) values (:code, :visit, :kiosk, :now)",
        &[
            ("code", code.id.into()),
            ("visit", code.visit.0.into()),
            ("kiosk", kiosk.0.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// Whether the form of this visit was ever opened on this kiosk.
pub(super) fn has_opened(tx: &mut ReadTx, kiosk: KioskId, visit: VisitId) -> DbResult<bool> {
    let found = tx.first(
        "select code_id from booth_opening where visit_id = :visit and kiosk_id = :kiosk limit 1",
        &[("visit", visit.0.into()), ("kiosk", kiosk.0.into())],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// Forgets the codes that were over before `before`.
pub(super) fn forget_old(tx: &mut Tx, before: DateTime<Utc>) -> DbResult<()> {
    tx.execute(
        "delete from booth_code where expires_at <= :before",
        &[("before", before.into())],
    )?;
    Ok(())
}

/// The code of a visit that nobody has put in is no longer good; tells whether there was one.
pub(super) fn void(tx: &mut Tx, visit: VisitId) -> DbResult<bool> {
    let count = tx.execute(
        "update booth_code set open_for = null where open_for = :visit",
        &[("visit", visit.0.into())],
    )?;
    Ok(count != 0)
}

/// How the private form of a visit stands, by its newest code that is good or was used: one that ran out unused says
/// nothing.
pub(super) fn standing(tx: &mut ReadTx, visit: VisitId) -> DbResult<Option<Standing>> {
    let now = tx.now();
    tx.first(
        "select expires_at, used_at, used_by from booth_code
         where visit_id = :visit and (used_at is not null or (open_for is not null and expires_at > :now))
         order by made_at desc, id desc limit 1",
        &[("visit", visit.0.into()), ("now", now.into())],
        |row| {
            let used: (Option<DateTime<Utc>>, Option<uuid::Uuid>) =
                (row.get("used_at")?, row.get("used_by")?);
            Ok(match used {
                (Some(at), Some(kiosk)) => Standing::Opened {
                    at,
                    kiosk: KioskId(kiosk),
                },
                _ => Standing::Waits {
                    until: row.get("expires_at")?,
                },
            })
        },
    )
}

/// The wrong codes of a kiosk in a row.
pub(super) fn wrong(tx: &mut ReadTx, kiosk: KioskId) -> DbResult<Option<WrongCodes>> {
    tx.first(
        "select wrong, last_at from booth_wrong where kiosk_id = :kiosk",
        &[("kiosk", kiosk.0.into())],
        |row| {
            Ok(WrongCodes {
                count: row.get("wrong")?,
                last_at: row.get("last_at")?,
            })
        },
    )
}

pub(super) fn save_wrong(tx: &mut Tx, kiosk: KioskId, it: WrongCodes) -> DbResult<()> {
    tx.execute(
        "insert into booth_wrong (kiosk_id, wrong, last_at) values (:kiosk, :wrong, :last_at)
         on conflict (kiosk_id) do update set wrong = excluded.wrong, last_at = excluded.last_at",
        &[
            ("kiosk", kiosk.0.into()),
            ("wrong", it.count.into()),
            ("last_at", it.last_at.into()),
        ],
    )?;
    Ok(())
}

/// A code was right: the wrong ones before it do not count any more.
pub(super) fn forget_wrong(tx: &mut Tx, kiosk: KioskId) -> DbResult<()> {
    tx.execute(
        "delete from booth_wrong where kiosk_id = :kiosk",
        &[("kiosk", kiosk.0.into())],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<Code> {
    let label: String = row.get("label")?;
    let used: (Option<uuid::Uuid>, Option<uuid::Uuid>) = (row.get("used_by")?, row.get("opening")?);
    Ok(Code {
        id: row.get("id")?,
        visit: VisitId(row.get("visit_id")?),
        label: label.parse().map_err(|_| DbError::Column {
            column: "label".to_owned(),
            expected: "a ticket label",
            found: "other text",
        })?,
        is_open: row.get::<Option<uuid::Uuid>>("open_for")?.is_some(),
        expires_at: row.get("expires_at")?,
        used: used.0.map(KioskId).zip(used.1.map(OpeningId)),
    })
}
