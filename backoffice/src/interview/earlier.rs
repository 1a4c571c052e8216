//! Earlier visits of the same people, and the word by which they are told from others on the telephone.

use super::eyes::Eyes;
use super::versions;
use super::{seal, store};
use crate::access::Permission;
use crate::db::ReadTx;
use crate::kiosks;
use crate::people::parties::{self, PartyRole};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use shared::form::Form;
use shared::ids::VisitId;
use zeroize::Zeroizing;

/// The question with the word.
const WORD: &str = "Q25";

/// An earlier visit of the same person.
pub(super) struct Earlier {
    pub(super) visit: VisitId,
    pub(super) label: String,
    pub(super) at: DateTime<Utc>,
}

/// The other visits of those who seek help in this one, the newest first; whoever looks sees only what they see elsewhere.
pub(super) fn visits(tx: &mut ReadTx, visit: VisitId) -> Result<Vec<Earlier>, Problem> {
    if !tx.actor().may(Permission::SeePeople) {
        return Ok(Vec::new());
    }
    let mut found: Vec<Earlier> = Vec::new();
    for party in parties::of_visit(tx, visit)? {
        if party.role != PartyRole::Client {
            continue;
        }
        for matter in parties::matters(tx, party.person)? {
            let is_known = found.iter().any(|it| it.visit == matter.visit);
            let is_own = matter.role == PartyRole::Client && matter.visit != visit;
            if is_known || !is_own || !parties::sees_visit(tx, matter.visit)? {
                continue;
            }
            if let Some(heading) = kiosks::heading(tx, matter.visit)? {
                found.push(Earlier {
                    visit: matter.visit,
                    label: heading.label,
                    at: heading.sealed_at,
                });
            }
        }
    }
    found.sort_by_key(|it| std::cmp::Reverse(it.at));
    Ok(found)
}

/// The word that was confirmed last at one of these visits, for eyes that may read it.
pub(super) fn word(
    tx: &mut ReadTx,
    vault: &Vault,
    eyes: &Eyes,
    earlier: &[Earlier],
) -> Result<Option<Zeroizing<String>>, Problem> {
    let question = Form::current().question(WORD);
    if !question.is_some_and(|it| eyes.read(it)) {
        return Ok(None);
    }
    for it in earlier {
        let sealed = store::answers(tx, it.visit)?;
        let answers = versions::confirmed(&seal::open_all(vault, it.visit, sealed)?);
        if let Some(word) = answers.words(WORD) {
            return Ok(Some(Zeroizing::new(word.to_owned())));
        }
    }
    Ok(None)
}
