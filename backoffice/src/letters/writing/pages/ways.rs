//! By which ways a finished letter may leave: to which address, in which envelope, how the office is named there; and how it
//! left.

use crate::contact::Mention;
use crate::letters::choices::Choice;
use crate::letters::delivery::{Answer, Conditions, Way};
use crate::letters::writing::model::Stage;
use crate::letters::writing::sending::Shown;
use crate::people::PersonId;
use crate::web::widgets::{self, Look, Tone};
use crate::web::{View, language_name};
use maud::{Markup, html};

/// What can be done with a letter that is still here.
pub(super) fn leave(view: &View, it: &Shown, here: &str) -> Markup {
    let text = view.text;
    let Some(answers) = &it.answers else {
        return html! {};
    };
    let is_finished = matches!(it.paper.stage, Stage::Finished(_));
    let is_open = |answer: &Answer| !answer.receivers().is_empty();
    html! {
        h2 { (text.of("letters-leave")) }
        @if !is_open(&answers.mail) && !is_open(&answers.email) { p #act tabindex="-1" { (text.of("letters-hand-only")) } }
        div.actions {
            (button(view, here, &[("act", "hand")], "letters-hand-over", Look::Main))
            @if is_finished { (button(view, here, &[("act", "hold")], "letters-hold", Look::Plain)) }
        }
        @if is_finished {
            (by(view, it, here, Way::Mail, &answers.mail))
            (by(view, it, here, Way::Email, &answers.email))
        }
    }
}

fn button(view: &View, here: &str, values: &[(&str, &str)], label: &str, look: Look) -> Markup {
    let fields = html! {
        @for (name, value) in values { input type="hidden" name=(name) value=(value); }
        button.(look.class()) { (view.text.of(label)) }
    };
    widgets::post_form(view, &format!("{here}/leave"), &fields)
}

/// One way: what whoever sends the letter reads before, or why it is closed and what is done instead.
fn by(view: &View, it: &Shown, here: &str, way: Way, answer: &Answer) -> Markup {
    let text = view.text;
    let (sent, show) = match way {
        Way::Email => ("letters-emailed", "email-to"),
        _ => ("letters-mailed", "mail-to"),
    };
    let fits = it.fits.get(way.word()).copied().unwrap_or_default();
    match answer {
        Answer::Closed { reasons, instead } => html! {
            @if !reasons.is_empty() {
                section.card {
                    h3 { (text.of(way.label())) }
                    ul { @for it in reasons { li { (text.of(it.label())) } } }
                    p { strong { (text.of(instead.label())) } }
                }
            }
        },
        Answer::Open(receivers) => html! {
            section.card {
                h3 { (text.of(way.label())) }
                @for receiver in receivers {
                    @let full = it.addresses.get(&receiver.contact.0);
                    (conditions(view, way, receiver.person, &receiver.conditions, full.map(String::as_str)))
                }
                @if fits {
                    div.actions {
                        (button(view, here, &[("act", show)], "letters-show-address", Look::Plain))
                        (button(view, here, &[("act", way.word()), ("read", &answer.mark())], sent, Look::Plain))
                    }
                } @else { (widgets::message(Tone::Attention, &text.of("letters-refused-says-too-much"))) }
            }
        },
    }
}

fn conditions(
    view: &View,
    way: Way,
    person: PersonId,
    of: &Conditions,
    full: Option<&str>,
) -> Markup {
    let text = view.text;
    html! {
        @if of.mention == Mention::Never { p.do-not-mention { strong { (text.of("contact-do-not-mention")) } } }
        dl.facts {
            dt { (text.of("letters-to")) }
            dd {
                a href={ "/people/" (person) "/contact" } { (text.of(of.kind.label())) }
                " " bdi { (full.unwrap_or(&of.masked)) }
            }
            @if way == Way::Mail { dt { (text.of("contact-envelope")) } dd { (text.of(of.envelope.label())) } }
            dt { (text.of("contact-sender")) } dd { (text.of(of.sender.label())) }
            dt { (text.of("contact-mention")) } dd { (text.of(of.mention.label())) }
            @if !of.language.is_empty() { dt { (text.of("contact-language")) } dd { (language_name(text, &of.language)) } }
        }
    }
}

/// To whom it went, and on which conditions.
pub(super) fn sent(view: &View, it: &Shown) -> Markup {
    let text = view.text;
    html! {
        @if !it.sent.is_empty() {
            section.card {
                h2 { (text.of("letters-sent")) }
                @for sent in &it.sent {
                    h3 { (text.of(sent.way.label())) }
                    (conditions(view, sent.way, sent.person, &sent.conditions, None))
                }
            }
        }
    }
}
