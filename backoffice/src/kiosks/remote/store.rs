//! Every SQL statement on what the office wishes of its kiosks.

use super::model::{Wishes, languages};
use crate::db::{DbResult, ReadTx, Row, Tx};
use shared::ids::{KioskId, RestartId};
use std::collections::BTreeMap;
use translations::Language;
use uuid::Uuid;

/// What the office wishes of a kiosk.
pub(in crate::kiosks) fn wishes(tx: &mut ReadTx, kiosk: KioskId) -> DbResult<Wishes> {
    let found = tx.first(
        "select out_since, restart, languages from kiosk where id = :id",
        &[("id", kiosk.0.into())],
        read,
    )?;
    Ok(found.unwrap_or_default())
}

/// What the office wishes of every kiosk.
pub(in crate::kiosks) fn all_wishes(tx: &mut ReadTx) -> DbResult<BTreeMap<KioskId, Wishes>> {
    let found = tx.all(
        "select id, out_since, restart, languages from kiosk",
        &[],
        |row| Ok((KioskId(row.get("id")?), read(row)?)),
    )?;
    Ok(found.into_iter().collect())
}

/// Keeps what the office wishes of a kiosk.
pub(super) fn save(tx: &mut Tx, kiosk: KioskId, it: &Wishes) -> DbResult<()> {
    let tags: Vec<&str> = it.languages.iter().map(|it| it.tag()).collect();
    let tags = (!tags.is_empty()).then(|| tags.join(" "));
    tx.execute(
        "update kiosk set out_since = :out_since, restart = :restart, languages = :languages where id = :id",
        &[
            ("out_since", it.out_since.into()),
            ("restart", it.restart.map(|it| it.0).into()),
            ("languages", tags.into()),
            ("id", kiosk.0.into()),
        ],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<Wishes> {
    let (restart, tags): (Option<Uuid>, Option<String>) =
        (row.get("restart")?, row.get("languages")?);
    // A language that is not offered any more is left out.
    let known = tags.unwrap_or_default();
    let known: Vec<&str> = known
        .split(' ')
        .filter(|it| Language::find(it).is_some())
        .collect();
    Ok(Wishes {
        out_since: row.get("out_since")?,
        restart: restart.map(RestartId),
        languages: languages(&known.join(" ")).unwrap_or_default(),
    })
}
