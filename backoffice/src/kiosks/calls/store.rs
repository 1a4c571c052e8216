//! Every SQL statement on visitors' calls for a person.

use super::model::{OpenCall, reason, reason_word};
use crate::db::{DbResult, ReadTx, Tx};
use chrono::{DateTime, Utc};
use shared::ids::{CallId, KioskId};
use shared::protocol::CallReason;
use translations::Language;

/// More calls than this do not stand on a page at once; each that is answered makes room for the next.
const SHOWN: u32 = 30;

/// Keeps a call; one that is known already stays as it is. Tells whether it is new.
pub(super) fn add(
    tx: &mut Tx,
    id: CallId,
    kiosk: KioskId,
    why: CallReason,
    language: Option<Language>,
) -> DbResult<bool> {
    let now = tx.now();
    let added = tx.execute(
        "insert into kiosk_call (id, kiosk_id, why, language, called_at) values (:id, :kiosk, :why, :language, :now)
         on conflict (id) do nothing",
        &[
            ("id", id.0.into()),
            ("kiosk", kiosk.0.into()),
            ("why", reason_word(why).into()),
            ("language", language.map(Language::tag).into()),
            ("now", now.into()),
        ],
    )?;
    Ok(added == 1)
}

/// The calls since `since` that nobody has answered, the pressing ones first, then the oldest.
pub(super) fn unanswered(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<Vec<OpenCall>> {
    tx.all(
        "select kiosk_call.id, kiosk.name, why, language, called_at from kiosk_call join kiosk on kiosk.id = kiosk_id
         where answered_at is null and called_at >= :since
         order by case when why in ('asked', 'language') then 1 else 0 end, called_at, kiosk_call.id limit :limit",
        &[("since", since.into()), ("limit", SHOWN.into())],
        |row| {
            Ok(OpenCall {
                id: CallId(row.get("id")?),
                kiosk: row.get("name")?,
                why: reason(&row.get::<String>("why")?),
                language: row
                    .get::<Option<String>>("language")?
                    .and_then(|it| Language::find(&it)),
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
