//! How papers and printers stand on a page.

use super::model::{Doubtful, PrinterAlert, fault_message};
use crate::web::View;
use crate::web::widgets::{self, Tone};
use maud::{Markup, html};
use shared::protocol::{PrintFault, PrintOutcome, Printed};
use translations::Text;

/// More numbers of one reason than this are only counted: a printer that never answers has one for every visitor.
const NUMBERS_SHOWN: usize = 12;

/// A line for each printer to which somebody has to go; nothing when there is none.
pub fn alerts_list(view: &View, alerts: &[PrinterAlert]) -> Markup {
    let words = |it: &PrinterAlert| {
        view.text
            .with(it.message, &[("kiosk", it.kiosk.as_str().into())])
    };
    html! { @for it in alerts { (widgets::message(Tone::Attention, &words(it))) } }
}

/// What became of a paper that failed or is in doubt, with the reason.
pub fn paper_state(text: Text, outcome: PrintOutcome) -> Markup {
    let class = match outcome.printed {
        Printed::Failed => "attention",
        _ => "off",
    };
    html! { small.paper.(class) { (words(text, outcome)) } }
}

fn words(text: Text, outcome: PrintOutcome) -> String {
    let id = match outcome.printed {
        Printed::Failed => "kiosks-ticket-failed",
        _ => "kiosks-ticket-unknown",
    };
    let why = text.of(fault_message(outcome.why.unwrap_or(PrintFault::Other)));
    text.with(id, &[("why", why.as_str().into())])
}

/// The numbers whose paper failed or is in doubt, those of one reason together.
pub(in crate::kiosks) fn doubtful_list(view: &View, doubtful: &[Doubtful]) -> Markup {
    let mut groups: Vec<(PrintOutcome, Vec<&str>)> = Vec::new();
    for it in doubtful {
        match groups
            .iter_mut()
            .find(|(outcome, _)| *outcome == it.outcome)
        {
            Some((_, numbers)) => numbers.push(&it.label),
            None => groups.push((it.outcome, vec![&it.label])),
        }
    }
    html! {
        @if groups.is_empty() { "–" }
        @for (outcome, numbers) in groups {
            p.papers {
                (paper_state(view.text, outcome)) " "
                @let newest = &numbers[numbers.len().saturating_sub(NUMBERS_SHOWN)..];
                span dir="ltr" { (newest.join(", ")) }
                @if newest.len() < numbers.len() {
                    " " (view.text.with("kiosks-papers-more", &[("count", (numbers.len() - newest.len()).into())]))
                }
            }
        }
    }
}
