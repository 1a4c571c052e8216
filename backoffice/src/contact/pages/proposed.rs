//! What interviews propose of how a person may be reached, each to be taken on record or put aside.

use super::list::facts;
use crate::contact::arrangements::Arrangements;
use crate::contact::proposals::{Proposal, Settled, What};
use crate::web::View;
use crate::web::widgets::{self, Look};
use maud::{Markup, html};

/// What is proposed, and what was put aside; nothing where there is neither.
pub(super) fn proposed(view: &View, to: &str, all: &[Proposal]) -> Markup {
    let text = view.text;
    let (aside, open): (Vec<&Proposal>, Vec<&Proposal>) = all.iter().partition(|it| it.is_aside);
    html! {
        @if !open.is_empty() {
            section.card #proposed tabindex="-1" {
                h2 { (text.of("contact-proposed")) }
                p.help { (text.of("contact-proposed-help")) }
                @for it in open { (one(view, to, it)) }
            }
        }
        @if !aside.is_empty() {
            section.card { details.act {
                summary { (text.of("contact-proposed-aside")) }
                @for it in aside { (one(view, to, it)) }
            } }
        }
    }
}

fn one(view: &View, to: &str, it: &Proposal) -> Markup {
    let text = view.text;
    html! {
        section.card {
            (what(view, it))
            p.help { (text.of("contact-proposed-on")) " " bdi dir="ltr" { (it.on) } }
            div.actions {
                (button(view, to, it, Settled::Taken))
                @if !it.is_aside { (button(view, to, it, Settled::Aside)) }
            }
        }
    }
}

fn what(view: &View, it: &Proposal) -> Markup {
    let text = view.text;
    match &it.what {
        What::Way(way) => html! {
            h3 { (text.of(way.kind.label())) }
            p { bdi dir="ltr" { (way.facts.value) } }
            (facts(view, &way.as_contact(0, it.on)))
        },
        What::Agreement(further) => agreement(view, &further.fields),
    }
}

/// The word itself is never shown.
fn agreement(view: &View, it: &Arrangements) -> Markup {
    let text = view.text;
    let address = [
        (&it.government_address, "contact-government-address"),
        (&it.program_address, "contact-program-address"),
        (&it.program_card, "contact-program-card"),
    ];
    html! {
        @if it.has_word() {
            h3 { (text.of("contact-word-title")) }
            p { (text.of("contact-proposed-word")) }
        } @else {
            dl.facts {
                @for (value, label) in address.into_iter().filter(|it| !it.0.is_empty()) {
                    dt { (text.of(label)) } dd { bdi { (value) } }
                }
                @if let Some(day) = it.program_until { dt { (text.of("contact-program-until")) } dd { bdi dir="ltr" { (day) } } }
            }
        }
    }
}

fn button(view: &View, to: &str, it: &Proposal, settle: Settled) -> Markup {
    let look = match settle {
        Settled::Taken => Look::Plain,
        Settled::Aside => Look::Quiet,
    };
    let fields = html! {
        input type="hidden" name="mark" value=(it.mark);
        input type="hidden" name="settled" value=(settle.word());
        button.(look.class()) { (view.text.of(settle.label())) }
    };
    widgets::post_form(view, &format!("{to}/proposed"), &fields)
}
