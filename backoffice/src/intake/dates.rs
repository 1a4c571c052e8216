//! The date on a visitor's paper, for letters that must not leave it out.

use super::model::{merged, superseded};
use super::private_form;
use crate::access::Permission;
use crate::db::ReadTx;
use crate::kiosks;
use crate::people::parties;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::NaiveDate;
use shared::form::{Part, PartialDate};
use shared::ids::VisitId;
use shared::record::Record;

/// The question for the date on a paper of a court or an agency.
const PAPER_DATE: &str = "K12";

/// The date that was told, as far as it is a whole day, for whoever may read what was told. It is content: whoever asks
/// records the look.
pub fn paper_date(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
) -> Result<Option<NaiveDate>, Problem> {
    tx.require(Permission::SeeGeneral)?;
    if !parties::sees_visit(tx, visit)? {
        return Err(Problem::NotFound);
    }
    let records = kiosks::of_visit(tx, visit)?;
    let replaced = superseded(&records);
    let actor = tx.actor();
    let mut parts = Vec::new();
    for stored in records.iter().filter(|it| !replaced.contains(&it.id)) {
        let may_read = actor.may(private_form::needs(&stored.section));
        let Ok(record) = Record::from_bytes(&stored.bytes) else {
            continue;
        };
        if may_read {
            parts.extend(vault.open_part(&record, Part::General)?.ok());
        }
    }
    let answers = merged(parts.iter());
    let told = answers.words(PAPER_DATE).map(str::to_owned);
    let date = told.and_then(|it| it.parse::<PartialDate>().ok());
    Ok(date.and_then(PartialDate::day))
}
