//! Gives a number at the desk.

use super::super::model::DESK_SERIES;
use super::super::records::{Kept, Letter, of_visit, receive};
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
    let hash = take_in(tx, vault, hooks, (frame, KioskPlace::Public), contents)?;
    store::save(tx, &next, hash)?;
    Ok(DeskTicket {
        visit,
        label,
        token,
    })
}

/// Adds to a visit whose number the desk has given what its visitor wrote on paper: the record is like that of a kiosk, of
/// the visit itself or of one part of the private form. Tells whether the number is one of the desk.
pub fn add_at_desk(
    tx: &mut Tx,
    vault: &Vault,
    hooks: &[ArrivalHook],
    (visit, section): (VisitId, &str),
    contents: &ClassKeys<Content>,
) -> Result<bool, Problem> {
    let mut next = store::next(tx)?;
    let records = of_visit(tx, visit)?;
    let Some(first) = records.iter().find(|it| it.kiosk_id == next.kiosk) else {
        return Ok(false);
    };
    let form = Form::current();
    let place = if section == form.visit_section() {
        KioskPlace::Public
    } else {
        KioskPlace::Booth
    };
    let frame = Frame {
        record_id: RecordId(tx.new_id()),
        visit_id: visit,
        kiosk_id: next.kiosk,
        supersedes: None,
        form_version: form.version,
        ticket_n: first.ticket_n,
        sealed_at: tx.now(),
        token_hash: [0; 32],
        previous: next.previous,
        section: section.to_owned(),
        label: first.label.parse().map_err(Problem::defect)?,
    };
    let hash = take_in(tx, vault, hooks, (frame, place), contents)?;
    // No number was given: the next one stays the next.
    next.n -= 1;
    store::save(tx, &next, hash)?;
    Ok(true)
}

/// Seals a record of the desk and takes it in; its hash, which the next one names.
fn take_in(
    tx: &mut Tx,
    vault: &Vault,
    hooks: &[ArrivalHook],
    (frame, place): (Frame, KioskPlace),
    contents: &ClassKeys<Content>,
) -> Result<[u8; 32], Problem> {
    let (keys, kiosk) = (vault.public_keys(), frame.kiosk_id.0);
    let record = seal(vault.office(), frame, contents, keys, tx.random());
    let record = record.map_err(Problem::defect)?;
    let bytes = record.to_bytes();
    let letter = Letter {
        kiosk,
        is_revoked: false,
        place,
        is_own_series: true,
        is_vouched_for: true,
        came_at: None,
        hash: Record::hash(&bytes),
        record,
        bytes,
    };
    match receive(tx, &letter, keys, hooks)? {
        Kept::New { .. } => Ok(letter.hash),
        Kept::Again { .. } | Kept::Aside(_) => {
            Err(Problem::defect("a record of the desk was not taken in"))
        }
    }
}
