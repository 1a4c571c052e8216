//! The triage rules as a kind of data.

use super::form;
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::versions::{self, Checked, DataKind, Fault, Kind, Looked, Span, Verified};
use chrono::NaiveDate;
use shared::triage::{Rules, SHIPPED};

pub(super) const TRIAGE: Kind<Rules> = Kind {
    word: "triage-rules",
    shipped: || SHIPPED,
    read: |words, _| versions::toml(words),
};

pub(super) const TRIAGE_DATA: DataKind = DataKind {
    word: TRIAGE.word,
    label: "office-data-triage",
    shipped: TRIAGE.shipped,
    check,
    span: Span::Kiosks,
};

/// Rules that make sense for the newest form.
fn check(tx: &mut ReadTx, words: &str) -> Result<Looked, Problem> {
    let form = form::newest(tx)?;
    let read = Rules::read(words, &form);
    Ok(read.map(|_| Checked::default()).map_err(|faults| {
        let faults = faults.into_iter();
        faults.map(|it| Fault::at(it.line, it.what)).collect()
    }))
}

/// Who of the office compared the triage rules of a day with what they rest on.
pub fn verified_rules(tx: &mut ReadTx, day: NaiveDate) -> Result<Option<Verified>, Problem> {
    Ok(versions::in_force(tx, &TRIAGE, day)?.verified)
}

/// The text of the newest rules of the office that count or will; none while those of the program do.
pub(super) fn newest(tx: &mut ReadTx) -> Result<Option<String>, Problem> {
    let found = versions::in_force_on(tx, TRIAGE.word, versions::END_OF_DAYS)?;
    Ok(match found {
        Some((number, _)) => versions::find(tx, TRIAGE.word, number)?.map(|it| it.words),
        None => None,
    })
}
