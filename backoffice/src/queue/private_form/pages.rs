//! The way to the code of a private form, and the page that shows it.

use super::super::board::Board;
use super::super::model::Ticket;
use crate::web::View;
use crate::web::widgets::{self, Look};
use maud::{Markup, html};
use shared::ids::VisitId;
use shared::protocol::booth::{BoothCode, CODE_MINUTES};
use shared::ticket::Label;

/// The way to a code, where the office has a kiosk in a private room.
pub(in crate::queue) fn button(view: &View, board: &Board, ticket: &Ticket) -> Markup {
    let words = view.text.of("queue-private-form");
    html! {
        @if board.has_booth { (widgets::post_button(view, &address(ticket.visit), &words, Look::Quiet)) }
    }
}

/// The same beside a list of other buttons for this ticket: one form, another address.
pub(in crate::queue) fn form_button(view: &View, board: &Board, ticket: &Ticket) -> Markup {
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
pub(in crate::queue) fn code_page(view: &View, label: &Label, code: &BoothCode) -> Markup {
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
