//! The private form of a ticket: the desk opens it with a code, which the visitor puts in at the kiosk in the private
//! room. Its parts come to the visit's intake; the ticket stays where it is in the line.

use super::board::Board;
use super::model::Ticket;
use super::stage::Refusal;
use super::store;
use crate::access::Permission;
use crate::db::Tx;
use crate::kiosks;
use crate::problem::Problem;
use crate::vault::Vault;
use crate::web::View;
use crate::web::widgets::{self, Look};
use maud::{Markup, html};
use shared::ids::VisitId;
use shared::protocol::booth::{BoothCode, CODE_MINUTES};
use shared::ticket::Label;

/// Makes the code for a visitor who is still here.
pub(super) fn open_private_form(
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

/// The way to a code, where the office has a kiosk in a private room.
pub(super) fn button(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let words = view.text.of("queue-private-form");
    html! {
        @if board.has_booth { (widgets::post_button(view, &address(ticket.visit), &words, Look::Quiet)) }
    }
}

/// The same beside a list of other buttons for this ticket: one form, another address.
pub(super) fn form_button(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let text = view.text;
    let label = [("label", ticket.label.as_str().into())];
    html! {
        @if board.has_booth {
            " " button.quiet formaction=(address(ticket.visit)) aria-label=(text.with("queue-private-form-this", &label)) {
                (text.of("queue-private-form"))
            }
        }
    }
}

fn address(visit: VisitId) -> String {
    format!("/queue/{visit}/private-form")
}

/// The code, large, and what to do with it. Shown once.
pub(super) fn code_page(view: &View, label: &Label, code: &BoothCode) -> Markup {
    let text = view.text;
    let values = [
        ("label", label.as_str().into()),
        ("minutes", CODE_MINUTES.into()),
    ];
    let (first, last) = code.digits().split_at(3);
    html! {
        p.lead { (text.with("queue-private-form-lead", &values)) }
        p.code.giant dir="ltr" { (first) " " (last) }
        p { (text.of("queue-private-form-how")) }
        p { a.button href="/queue" { (text.of("queue-back")) } }
    }
}
