//! The kinds of data there are: those of this folder and of the folders to its left, and those that others hand in. And what
//! of them a kiosk is given.

use super::form::{FORM, FORM_DATA};
use super::triage::{TRIAGE, TRIAGE_DATA};
use crate::access;
use crate::app::App;
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::versions::{self, DataKind};
use crate::working_days;
use chrono::NaiveDate;
use shared::ids::StoreEpoch;
use shared::protocol::{FormData, Numbered};

const OWN: [DataKind; 4] = [
    FORM_DATA,
    TRIAGE_DATA,
    access::REACHES_DATA,
    working_days::HOLIDAYS_DATA,
];

/// Every kind of data, in the order of the page.
pub(super) fn kinds(app: &App) -> impl Iterator<Item = DataKind> {
    OWN.into_iter().chain(app.hooks.data.iter().copied())
}

/// The kind with this word.
pub(super) fn kind(app: &App, word: &str) -> Result<DataKind, Problem> {
    let found = kinds(app).find(|it| it.word == word);
    found.ok_or(Problem::NotFound)
}

/// Which form and which rules kiosks ask by on a day; none while both are those of the program. After a backup was restored
/// it is another one, because versions of the same number may say something else then.
pub fn kiosk_version(
    tx: &mut ReadTx,
    epoch: StoreEpoch,
    day: NaiveDate,
) -> Result<Option<String>, Problem> {
    let form = number(tx, FORM.word, day)?;
    let rules = number(tx, TRIAGE.word, day)?;
    Ok((form != 0 || rules != 0).then(|| {
        let epoch = epoch.0.simple().to_string();
        format!("{}-{form}-{rules}", &epoch[24..])
    }))
}

/// The form and the rules of a day, for a kiosk.
pub fn for_kiosks(tx: &mut ReadTx, epoch: StoreEpoch, day: NaiveDate) -> Result<FormData, Problem> {
    Ok(FormData {
        version: kiosk_version(tx, epoch, day)?.unwrap_or_default(),
        of: epoch,
        form: numbered(tx, FORM.word, day)?,
        rules: numbered(tx, TRIAGE.word, day)?,
    })
}

fn number(tx: &mut ReadTx, word: &str, day: NaiveDate) -> Result<u32, Problem> {
    let found = versions::in_force_on(tx, word, day)?;
    Ok(found.map_or(0, |(number, _)| number))
}

fn numbered(tx: &mut ReadTx, word: &str, day: NaiveDate) -> Result<Option<Numbered>, Problem> {
    let number = number(tx, word, day)?;
    let found = versions::find(tx, word, number)?;
    Ok(found.map(|it| Numbered {
        number,
        words: it.words,
    }))
}
