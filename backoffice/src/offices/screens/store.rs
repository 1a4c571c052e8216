//! Every SQL statement on what the kiosks say.

use super::model::{Screens, WhenFull, path, path_word};
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use shared::protocol::Wait;
use std::collections::BTreeMap;
use translations::Language;

/// What the office lets its kiosks say and ask.
pub fn screens(tx: &mut ReadTx) -> DbResult<Screens> {
    let found = tx.first(
        "select opens_at, closed_words, wait_from, wait_to, wait_set_at, idle_seconds, path, turns_away from office_screens where one = 1",
        &[],
        read,
    )?;
    found.ok_or_else(|| DbError::Engine("the office has no settings for its screens".to_owned()))
}

pub(super) fn save(tx: &mut Tx, it: &Screens) -> DbResult<()> {
    let words: BTreeMap<&str, &str> = it
        .closed_words
        .iter()
        .map(|(language, words)| (language.tag(), words.as_str()))
        .collect();
    let words = serde_json::to_string(&words).map_err(|it| DbError::Engine(it.to_string()))?;
    // A wait that is told now and was not changed is as old as it was.
    let (now, told) = (tx.now(), screens(tx)?.as_of(tx.now()));
    let said_at = told
        .wait_said_at
        .filter(|_| told.wait == it.wait)
        .unwrap_or(now);
    tx.execute(
        "update office_screens set opens_at = :opens_at, closed_words = :words, wait_from = :wait_from, wait_to = :wait_to,
             wait_set_at = :now, idle_seconds = :idle, path = :path, turns_away = :turns_away where one = 1",
        &[
            ("opens_at", it.opens_at.into()),
            ("words", words.into()),
            ("wait_from", it.wait.map(|it| it.from).into()),
            ("wait_to", it.wait.map(|it| it.to).into()),
            ("now", said_at.into()),
            ("idle", it.idle_seconds.into()),
            ("path", path_word(it.path).into()),
            ("turns_away", (it.when_full == WhenFull::TurnAway).into()),
        ],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<Screens> {
    let words: String = row.get("closed_words")?;
    let words: BTreeMap<String, String> =
        serde_json::from_str(&words).map_err(|it| DbError::Engine(it.to_string()))?;
    let words = words
        .into_iter()
        .filter_map(|(tag, words)| Some((Language::find(&tag)?, words)));
    let (from, to): (Option<u32>, Option<u32>) = (row.get("wait_from")?, row.get("wait_to")?);
    Ok(Screens {
        opens_at: row.get("opens_at")?,
        closed_words: words.collect(),
        wait: from.zip(to).map(|(from, to)| Wait { from, to }),
        wait_said_at: row.get("wait_set_at")?,
        idle_seconds: row.get("idle_seconds")?,
        path: path(&row.get::<String>("path")?),
        when_full: if row.get("turns_away")? {
            WhenFull::TurnAway
        } else {
            WhenFull::Tell
        },
    })
}
