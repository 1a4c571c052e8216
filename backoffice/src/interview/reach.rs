//! Whether somebody can be reached safely after the interview: by a way they have allowed, or because they come back. What a safe
//! way is says the rule of contact.

use crate::access::Permission;
use crate::contact;
use crate::db::ReadTx;
use crate::people::parties::{self, PartyRole};
use crate::problem::Problem;
use crate::vault::Vault;
use shared::answers::Answers;
use shared::ids::VisitId;

/// Where staff write down the safe way, or the day on which the person comes back.
const SAFE_WAY: &str = "Q26";

/// Whether a safe way is known, or a day on which the person comes back. Of a person on record the rule knows how far they are
/// protected, and what was said of their numbers before.
pub(super) fn is_reachable(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
    answers: &Answers,
) -> Result<bool, Problem> {
    let written = answers.words(SAFE_WAY);
    if written.is_some_and(|it| !it.trim().is_empty()) {
        return Ok(true);
    }
    let mut clients = Vec::new();
    if tx.actor().may(Permission::SeePeople) {
        clients = parties::of_visit(tx, visit)?;
        clients.retain(|it| it.role == PartyRole::Client);
    }
    if clients.is_empty() {
        return contact::is_reachable(tx, vault, None, answers);
    }
    for it in clients {
        if !contact::is_reachable(tx, vault, Some(it.person), answers)? {
            return Ok(false);
        }
    }
    Ok(true)
}
