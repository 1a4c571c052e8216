//! Gives a number at the desk.

use super::super::model::DESK_SERIES;
use super::super::records::{Kept, Letter, receive};
use super::store;
use crate::app::ArrivalHook;
use crate::db::Tx;
use crate::problem::Problem;
use crate::vault::Vault;
use shared::form::Form;
use shared::ids::{RecordId, VisitId};
use shared::protocol::pairing::KioskPlace;
use shared::record::{ClassKeys, Content, Frame, Record, seal};
use shared::ticket::{Label, Series, Token};

/// A number that the desk has given.
pub struct DeskTicket {
    /// Whose.
    pub visit: VisitId,
    /// What is written on the slip.
    pub label: Label,
    /// The secret of the slip.
    pub token: Token,
}

/// Gives a number to a visit, whose id was minted with the form that asks for it. It is known also while the office is locked, and what was told can be read by keyholders.
pub fn issue_at_desk(
    tx: &mut Tx,
    vault: &Vault,
    hooks: &[ArrivalHook],
    visit: VisitId,
    contents: &ClassKeys<Content>,
) -> Result<DeskTicket, Problem> {
    let next = store::next(tx)?;
    let series: Series = DESK_SERIES.parse().map_err(Problem::defect)?;
    let (label, now) = (Label::of(&series, next.n), tx.now());
    let token = Token::mint(tx.random());
    let frame = Frame {
        record_id: RecordId(tx.new_id()),
        visit_id: visit,
        kiosk_id: next.kiosk,
        supersedes: None,
        form_version: Form::current().version,
        ticket_n: next.n,
        sealed_at: now,
        token_hash: token.hash(),
        previous: next.previous,
        section: Form::current().visit_section().to_owned(),
        label: label.clone(),
    };
    let keys = vault.public_keys();
    let record = seal(vault.office(), frame, contents, keys, tx.random());
    let record = record.map_err(Problem::defect)?;
    let bytes = record.to_bytes();
    let letter = Letter {
        kiosk: next.kiosk.0,
        is_revoked: false,
        place: KioskPlace::Public,
        is_own_series: true,
        is_vouched_for: true,
        came_at: None,
        hash: Record::hash(&bytes),
        record,
        bytes,
    };
    store::save(tx, &next, letter.hash)?;
    match receive(tx, &letter, keys, hooks)? {
        Kept::New { .. } => Ok(DeskTicket {
            visit,
            label,
            token,
        }),
        Kept::Again { .. } | Kept::Aside(_) => {
            Err(Problem::defect("a record of the desk was not taken in"))
        }
    }
}
