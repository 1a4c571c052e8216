//! Somebody has compared a text, or rows of it, with its source, and signs with their name.

use super::actions::{actor, record};
use super::event::DataEvent;
use super::model::{Refusal, is_seen, letters, note};
use super::standing::words;
use crate::access::{self, Permission};
use crate::db::Tx;
use crate::problem::Problem;
use crate::versions::{self, DataKind, Verified, hash};
use chrono::NaiveDate;

/// What somebody has compared with its source.
#[derive(Clone)]
pub(super) struct Compared {
    /// All of it, or the rows of these marks.
    pub(super) rows: Option<Vec<String>>,
    pub(super) on: String,
    pub(super) with: String,
}

/// Whoever is signed in has compared a text, or rows of it, with its source, and signs with their name.
pub(super) fn verify(
    tx: &mut Tx,
    kind: DataKind,
    (number, seen): (u32, &str),
    compared: &Compared,
    today: NaiveDate,
) -> Result<(), Problem> {
    tx.require(Permission::VerifyOfficeData)?;
    let all = versions::all(tx, kind.word)?;
    let words = words(kind, &all, number)?;
    is_seen(&words, seen)?;
    let on: NaiveDate = compared.on.trim().parse().map_err(|_| Refusal::NoDay)?;
    if today < on {
        return Err(Refusal::DayToCome.into());
    }
    let compared_with = note(&compared.with)?;
    if compared_with.is_empty() {
        return Err(Refusal::NoSource.into());
    }
    let names = access::names(tx)?;
    let by = actor(tx)
        .and_then(|it| names.get(&it).cloned())
        .unwrap_or_default();
    let verified = Verified {
        by,
        on,
        compared_with,
    };
    let mut event = DataEvent::of("office-data-event-verified", kind.word, number);
    match &compared.rows {
        None => versions::verify(tx, kind.word, &hash(&words), &verified)?,
        Some(marks) => {
            let rows = versions::signed(tx, kind.word, &words, hash(&words))?
                .rows
                .into_iter();
            let chosen: Vec<_> = rows
                .map(|it| it.0.sha256)
                .filter(|it| marks.contains(&letters(it)))
                .collect();
            if chosen.is_empty() {
                return Err(Refusal::NoRow.into());
            }
            for it in &chosen {
                versions::verify(tx, kind.word, it, &verified)?;
            }
            event = event.with("rows", chosen.len());
        }
    }
    record(tx, &event)
}
