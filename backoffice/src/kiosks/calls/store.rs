//! Every SQL statement on visitors' calls for a person.

use super::model::{Languages, OpenCall, reason, reason_word};
use crate::db::{DbResult, ReadTx, Tx};
use chrono::{DateTime, Utc};
use shared::ids::{CallId, KioskId};
use shared::protocol::Call;
use translations::{Language, Tongue};

/// Keeps a call that is not known yet.
pub(super) fn add(
    tx: &mut Tx,
    call: &Call,
    kiosk: KioskId,
    languages: Languages,
    called_at: DateTime<Utc>,
) -> DbResult<()> {
    tx.execute(
        "insert into kiosk_call (id, kiosk_id, why, language, speaks, called_at)
         values (:id, :kiosk, :why, :language, :speaks, :called_at)",
        &[
            ("id", call.id.0.into()),
            ("kiosk", kiosk.0.into()),
            ("why", reason_word(call.why).into()),
            ("language", languages.reads.map(Language::tag).into()),
            ("speaks", languages.speaks.map(|it| it.tag).into()),
            ("called_at", called_at.into()),
        ],
    )?;
    Ok(())
}

/// Another call from the same kiosk for the same reason that nobody has answered.
pub(super) fn open_before(
    tx: &mut ReadTx,
    kiosk: KioskId,
    call: &Call,
) -> DbResult<Option<CallId>> {
    tx.first(
        "select id from kiosk_call where answered_at is null and kiosk_id = :kiosk and why = :why and id <> :id",
        &[
            ("kiosk", kiosk.0.into()),
            ("why", reason_word(call.why).into()),
            ("id", call.id.0.into()),
        ],
        |row| Ok(CallId(row.get("id")?)),
    )
}

/// Moves an open call to a later moment, and to the languages of whoever called then.
pub(super) fn refresh(
    tx: &mut Tx,
    id: CallId,
    languages: Languages,
    called_at: DateTime<Utc>,
) -> DbResult<()> {
    tx.execute(
        "update kiosk_call set called_at = :called_at, language = :language, speaks = :speaks
         where id = :id and called_at <= :called_at",
        &[
            ("called_at", called_at.into()),
            ("language", languages.reads.map(Language::tag).into()),
            ("speaks", languages.speaks.map(|it| it.tag).into()),
            ("id", id.0.into()),
        ],
    )?;
    Ok(())
}

/// Ends a call to which nobody goes; it is kept so that the kiosk can repeat it.
pub(super) fn close(tx: &mut Tx, id: CallId) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "update kiosk_call set answered_at = :now where id = :id",
        &[("now", now.into()), ("id", id.0.into())],
    )?;
    Ok(())
}

/// Removes calls from before a moment, unless they came to an end since.
pub(super) fn forget(tx: &mut Tx, before: DateTime<Utc>) -> DbResult<()> {
    tx.execute(
        "delete from kiosk_call where called_at < :before and (answered_at is null or answered_at < :before)",
        &[("before", before.into())],
    )?;
    Ok(())
}

/// The calls since `since` that nobody has answered, the pressing ones first, then the oldest; of each kiosk one
/// for each reason at most.
pub(super) fn unanswered(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<Vec<OpenCall>> {
    tx.all(
        "select kiosk_call.id, kiosk.name, why, language, speaks, called_at from kiosk_call join kiosk on kiosk.id = kiosk_id
         where answered_at is null and called_at >= :since
         order by case when why in ('asked', 'language') then 1 else 0 end, called_at, kiosk_call.id",
        &[("since", since.into())],
        |row| {
            Ok(OpenCall {
                id: CallId(row.get("id")?),
                kiosk: row.get("name")?,
                why: reason(&row.get::<String>("why")?),
                language: row
                    .get::<Option<String>>("language")?
                    .and_then(|it| Language::find(&it)),
                speaks: row
                    .get::<Option<String>>("speaks")?
                    .and_then(|it| Tongue::find(&it)),
                called_at: row.get("called_at")?,
            })
        },
    )
}

/// Whether there is such a call, answered or not.
pub(super) fn is_known(tx: &mut ReadTx, id: CallId) -> DbResult<bool> {
    let found = tx.first(
        "select id from kiosk_call where id = :id",
        &[("id", id.0.into())],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// Notes that whoever acts goes to the visitor; tells whether nobody has gone before.
pub(super) fn answer(tx: &mut Tx, id: CallId) -> DbResult<bool> {
    let (now, by) = (tx.now(), tx.actor().id());
    let answered = tx.execute(
        "update kiosk_call set answered_at = :now, answered_by = :by where id = :id and answered_at is null",
        &[
            ("now", now.into()),
            ("by", by.into()),
            ("id", id.0.into()),
        ],
    )?;
    Ok(answered == 1)
}
