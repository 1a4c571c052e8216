//! Before a call, and during it: what is said, to whom, the word, and only then the number.

use super::list::{also_of, beside, do_not_mention, word_form};
use crate::contact::log::Entry;
use crate::contact::model::{Consent, Contact, Household};
use crate::contact::verdict::{How, Mention, Purpose, Reason};
use crate::people::Found;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};

/// How far the call has come.
pub(in crate::contact) enum Called {
    /// Nobody has asked for the number.
    Before,
    /// The rule has allowed it: the number.
    Number(String),
    /// The rule has said no.
    Denied,
}

/// What the page shows.
pub(in crate::contact) struct Call {
    /// The page of the person's contacts.
    pub(in crate::contact) to: String,
    pub(in crate::contact) contact: Contact,
    pub(in crate::contact) may: Result<How, Vec<Reason>>,
    pub(in crate::contact) mention: Mention,
    pub(in crate::contact) same: Vec<Found>,
    pub(in crate::contact) has_word: bool,
    pub(in crate::contact) called: Called,
    pub(in crate::contact) purpose: Purpose,
}

/// The page.
pub(in crate::contact) fn call(view: &View, call: &Call) -> Markup {
    let text = view.text;
    let same: Vec<&Found> = call.same.iter().collect();
    html! {
        @if call.mention == Mention::Never { (do_not_mention(view)) }
        @if call.contact.household == Household::Adverse { (widgets::message(Tone::Attention, &text.of("contact-same-adverse"))) }
        @if !same.is_empty() { (also_of(view, &same)) }
        section.card {
            h2 { (text.of(call.contact.kind.label())) " " bdi dir="ltr" { (call.contact.masked()) } }
            dl.facts {
                dt { (text.of("contact-script")) } dd { (text.of(call.contact.facts.script.label())) }
                dt { (text.of("contact-mention")) } dd { (text.of(call.mention.label())) }
                @if !call.contact.facts.bearer.is_empty() {
                    dt { (text.of("contact-bearer")) } dd { bdi { (call.contact.facts.bearer) } }
                }
                (beside(view, &call.contact))
            }
        }
        section.card {
            h2 { (text.of("contact-word-title")) }
            @if call.has_word { p { (text.of("contact-word-first")) } (word_form(view, &call.to)) }
            @else { p { (text.of("contact-word-none")) } }
        }
        (number(view, call))
        p.more { a href=(call.to) { (text.of("contact-back")) } }
    }
}

fn number(view: &View, call: &Call) -> Markup {
    let text = view.text;
    match (&call.called, &call.may) {
        (Called::Number(number), _) => html! {
            section.card {
                h2 { (text.of("contact-number")) }
                p.number { bdi dir="ltr" { (number) } }
                (outcomes(view, call))
            }
        },

        (_, Err(reasons)) => denied(view, reasons),
        (_, Ok(_)) => show(view, call),
    }
}

fn denied(view: &View, reasons: &[Reason]) -> Markup {
    html! {
        section.card {
            (widgets::message(Tone::Attention, &view.text.of("contact-call-locked")))
            ul { @for it in reasons { li { (view.text.of(it.label())) } } }
            button.main disabled { (view.text.of("contact-show-number")) }
        }
    }
}

fn show(view: &View, call: &Call) -> Markup {
    let text = view.text;
    let purposes: Vec<(String, String)> = Purpose::ALL
        .iter()
        .filter(|it| **it != Purpose::CopyToPetitioner)
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let filled = Filled::new().with("purpose", call.purpose.word());
    let to = format!("{}/{}/call", call.to, call.contact.id);
    html! {
        section.card {
            (widgets::post_form(view, &to, &html! {
                (widgets::choice(view, &filled, "purpose", "contact-purpose", &purposes))
                button.main { (text.of("contact-show-number")) }
            }))
        }
    }
}

/// A voice message is no outcome where none may be left.
fn may_come(call: &Call, outcome: Entry) -> bool {
    outcome != Entry::VoiceMessage || call.contact.facts.allows.contains(&Consent::Voicemail)
}

fn outcomes(view: &View, call: &Call) -> Markup {
    let text = view.text;
    let to = format!("{}/{}/outcome", call.to, call.contact.id);
    html! {
        h3 { (text.of("contact-outcome")) }
        (widgets::post_form(view, &to, &html! {
            div.verbs {
                @for it in Entry::OUTCOMES.iter().filter(|it| may_come(call, **it)) {
                    button.plain name="outcome" value=(it.word()) { (text.of(it.label())) }
                }
            }
        }))
    }
}
