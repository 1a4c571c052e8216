//! Makes the code of a private form.

use super::super::refusal::Refusal;
use super::super::store;
use crate::access::Permission;
use crate::db::Tx;
use crate::kiosks;
use crate::problem::Problem;
use crate::vault::Vault;
use shared::ids::VisitId;
use shared::protocol::booth::BoothCode;
use shared::ticket::Label;

/// Makes the code for a visitor who is still here.
pub(in crate::queue) fn open_private_form(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
) -> Result<(Label, BoothCode), Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = store::ticket(tx, visit)?.ok_or(Problem::NotFound)?;
    if ticket.stage.over_since().is_some() {
        return Err(Refusal::Finished.into());
    }
    if !kiosks::has_booth(tx)? {
        return Err(Refusal::NoBooth.into());
    }
    let code = kiosks::new_booth_code(tx, vault, visit, &ticket.label)?;
    Ok((ticket.label, code))
}
