//! The card of reception, to print and to lay beside the window: what is said when somebody hands over a paper or asks for
//! somebody, what the paper is looked at for, and where nobody goes without us.

use super::checklist::{Side, shipped};
use crate::versions::Status;
use crate::web::widgets::{self, Tone};
use crate::web::{Answer, Desk, View};
use maud::{Markup, html};

/// The page.
pub(super) async fn card(desk: Desk) -> Answer {
    desk.page("safety-card", &page(&desk.view))
}

fn page(view: &View) -> Markup {
    let text = view.text;
    html! {
        section.card.big {
            h2 { (text.of("safety-card-say")) }
            blockquote { p { strong { (text.of("safety-card-script")) } } }
            p { (text.of("safety-card-same-for-all")) }
        }
        section.card {
            h2 { (text.of("safety-card-do")) }
            ol {
                @for it in ["safety-card-do-paper", "safety-card-do-call", "safety-card-do-log", "safety-card-do-wait"] {
                    li { (text.of(it)) }
                }
            }
            h2 { (text.of("safety-card-not")) }
            ul {
                @for it in ["safety-card-not-confirm", "safety-card-not-search", "safety-card-not-let-in", "safety-card-not-stop"] {
                    li { (text.of(it)) }
                }
            }
        }
        section.card {
            h2 { (text.of("safety-card-areas")) }
            p { (text.of("safety-card-areas-public")) }
            p { (text.of("safety-card-areas-private")) }
        }
        (points(view))
        section.card {
            h2 { (text.of("safety-card-receipt")) }
            p { (text.of("safety-card-receipt-words")) }
            p.lines { (text.of("safety-card-receipt-lines")) }
        }
        p.more { a href="/safety" { (text.of("safety-title")) } }
    }
}

/// What the paper is looked at for.
pub(super) fn points(view: &View) -> Markup {
    let (text, list) = (view.text, shipped());
    let sides = [
        (Side::Both, "safety-check-both"),
        (Side::Judicial, "safety-check-judicial"),
        (Side::Administrative, "safety-check-administrative"),
    ];
    html! {
        section.card {
            h2 { (text.of("safety-check")) }
            @if list.legal_status == Status::Unverified { (widgets::message(Tone::Attention, &text.of("safety-law-unverified"))) }
            @else { p { (text.of("safety-law-verified-by")) " " bdi { (list.verified_by) } } }
            @for (side, label) in sides {
                h3 { (text.of(label)) }
                ul { @for it in list.points.iter().filter(|it| it.side == side) { li { (text.of(&it.message)) " " small { bdi { (it.source) } } } } }
            }
        }
    }
}
