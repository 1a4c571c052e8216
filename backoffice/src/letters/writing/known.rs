//! What is known before a letter is written: the person's language and name, the day of the visit, a date on their paper, and
//! whether they must be protected.

use super::typed::Typed;
use crate::access::Permission;
use crate::db::ReadTx;
use crate::intake;
use crate::kiosks;
use crate::letters::template::office_facts;
use crate::offices;
use crate::people::{self, Protection, parties, parties::PartyRole};
use crate::problem::Problem;
use crate::referrals;
use crate::selection::DateInHand;
use crate::vault::Vault;
use chrono::NaiveDate;
use shared::ids::VisitId;

/// The number of a visit, for whoever sees the visit.
pub(in crate::letters) fn label(tx: &mut ReadTx, visit: VisitId) -> Result<String, Problem> {
    if !parties::sees_visit(tx, visit)? {
        return Err(Problem::NotFound);
    }
    let heading = kiosks::heading(tx, visit)?.ok_or(Problem::NotFound)?;
    Ok(heading.label)
}

/// Whether letters of this visit must not tell who sends them, or why: somebody in it is protected.
pub(super) fn is_protected(tx: &mut ReadTx, visit: VisitId) -> Result<bool, Problem> {
    for (party, _) in parties::everybody(tx, visit)? {
        let person = people::canonical(tx, party.person)?;
        let is_client = party.role == PartyRole::Client;
        if is_client && person.is_some_and(|it| it.protection != Protection::None) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The language the person reads; English where that is not known.
pub(super) fn language(tx: &mut ReadTx, vault: &Vault, visit: VisitId) -> Result<String, Problem> {
    let cards = intake::cards(tx, vault, &[visit])?;
    let card = cards.as_ref().and_then(|all| all.get(&visit));
    Ok(card.map_or_else(|| "en".to_owned(), |it| it.reads.clone()))
}

/// A date that the person has told of, as far as it is a whole day.
pub(super) fn date(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
) -> Result<Option<NaiveDate>, Problem> {
    intake::paper_date(tx, vault, visit)
}

/// Whether there is one.
pub(super) fn in_hand(date: Option<NaiveDate>) -> DateInHand {
    match date {
        Some(_) => DateInHand::Known,
        None => DateInHand::Unknown,
    }
}

/// What a new letter begins with. Whoever begins it is noted by the caller.
pub(super) fn begin(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
    writer: &str,
) -> Result<Typed, Problem> {
    let zone = offices::settings(tx)?.time_zone;
    let heading = kiosks::heading(tx, visit)?.ok_or(Problem::NotFound)?;
    let day = heading.sealed_at.with_timezone(&zone).date_naive();
    let mut typed = Typed::default()
        .with("consulted-on", &day.to_string())
        .with("consulted-with", writer);
    if let Some(name) = name(tx, vault, visit)? {
        typed = typed.with("name", &name);
    }
    let sent_to = referrals::handed_to(tx, visit)?;
    let others = if sent_to.is_empty() {
        office_facts(tx)?.others
    } else {
        sent_to.join("\n")
    };
    if !others.is_empty() {
        typed = typed.with("others", &others);
    }
    Ok(match date(tx, vault, visit)? {
        Some(day) => typed.with("date-day", &day.to_string()),
        None => typed,
    })
}

/// The person's name, for whoever may see people; none where nobody is on record as the one who seeks help.
fn name(tx: &mut ReadTx, vault: &Vault, visit: VisitId) -> Result<Option<String>, Problem> {
    if !tx.actor().may(Permission::SeePeople) {
        return Ok(None);
    }
    let all = parties::of_visit(tx, visit)?;
    let Some(client) = all.iter().find(|it| it.role == PartyRole::Client) else {
        return Ok(None);
    };
    let known = people::look(tx, vault, client.person)?;
    Ok(Some(known.facts.main_name()).filter(|it| !it.is_empty()))
}
