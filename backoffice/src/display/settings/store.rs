//! Every SQL statement on what the office says of its wall.

use super::model::{LAST_MAX, Settings};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use std::collections::BTreeMap;
use translations::Language;

/// The step that makes the table of the wall.
pub(in crate::display) const MIGRATION: Migration = Migration {
    name: "display_0001",
    sql: include_str!("../0001_display.sql"),
};

/// What the office says of its wall.
pub(in crate::display) fn settings(tx: &mut ReadTx) -> DbResult<Settings> {
    let found = tx.first(
        "select notices, last_max, shows_waits, chimes, speaks from display_settings where one = 1",
        &[],
        read,
    )?;
    found.ok_or_else(|| DbError::Engine("the office has no settings for its wall".to_owned()))
}

pub(super) fn save(tx: &mut Tx, it: &Settings) -> DbResult<()> {
    let notices: BTreeMap<&str, &str> = it
        .notices
        .iter()
        .map(|(language, words)| (language.tag(), words.as_str()))
        .collect();
    let notices = serde_json::to_string(&notices).map_err(|it| DbError::Engine(it.to_string()))?;
    let last = i64::try_from(it.last_max).unwrap_or(0);
    tx.execute(
        "update display_settings set notices = :notices, last_max = :last, shows_waits = :waits, chimes = :chimes,
             speaks = :speaks where one = 1",
        &[
            ("notices", notices.into()),
            ("last", last.into()),
            ("waits", it.shows_waits.into()),
            ("chimes", it.chimes.into()),
            ("speaks", it.speaks.into()),
        ],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<Settings> {
    let notices: BTreeMap<String, String> = serde_json::from_str(&row.get::<String>("notices")?)
        .map_err(|it| DbError::Engine(it.to_string()))?;
    let known = notices
        .into_iter()
        .filter_map(|(tag, words)| Some((Language::find(&tag)?, words)));
    let last: u32 = row.get("last_max")?;
    Ok(Settings {
        notices: known.collect(),
        last_max: usize::try_from(last).unwrap_or(LAST_MAX).min(LAST_MAX),
        shows_waits: row.get("shows_waits")?,
        chimes: row.get("chimes")?,
        speaks: row.get("speaks")?,
    })
}
