//! The words and signs for what a card or an answer says; a colour is always colour, shape and word.

use super::model::{Prefers, QueueCard, Speaks, TELLS};
use crate::access::Permission;
use crate::web::{View, language_name};
use maud::{Markup, html};
use shared::form::Form;
use shared::triage::Colour;
use translations::Text;

/// A colour of urgency with its word.
pub fn colour(text: Text, card: &QueueCard) -> Markup {
    let Some(colour) = card.colour else {
        return html! { span.off { (text.of("intake-colour-none")) } };
    };
    colour_of(text, colour)
}

/// A colour that is known, with its word.
pub fn colour_of(text: Text, colour: Colour) -> Markup {
    html! { span.{ "colour-" (colour.word()) } { (colour_words(text, colour)) } }
}

/// The word of a colour.
pub fn colour_words(text: Text, colour: Colour) -> String {
    text.of(match colour {
        Colour::Red => "intake-colour-red",
        Colour::Orange => "intake-colour-orange",
        Colour::Yellow => "intake-colour-yellow",
        Colour::Green => "intake-colour-green",
        Colour::Blue => "intake-colour-blue",
    })
}

/// Why the rules gave a visit its colour, for those who may read the answers it comes from; reception sees the colour
/// alone.
pub fn reason(view: &View, card: &QueueCard) -> Option<String> {
    let is_shown = card.colour.is_some() && view.may(Permission::SeeGeneral);
    is_shown.then(|| view.text.of(reason_message(&card.reason)))
}

fn reason_message(reason: &str) -> &'static str {
    match reason {
        "held" => "intake-reason-held",
        "help-now" => "intake-reason-help-now",
        "minor-alone" => "intake-reason-minor-alone",
        "hearing-soon" => "intake-reason-hearing-soon",
        "hearing-missed" => "intake-reason-hearing-missed",
        "answer-due" => "intake-reason-answer-due",
        "held-to-tell" => "intake-reason-held-to-tell",
        "minor-maybe" => "intake-reason-minor-maybe",
        "date-to-tell" => "intake-reason-date-to-tell",
        "date-passed" => "intake-reason-date-passed",
        "date-this-month" => "intake-reason-date-this-month",
        "card-ending" => "intake-reason-card-ending",
        "court-date-unknown" => "intake-reason-court-date-unknown",
        "desk-errand" => "intake-reason-desk-errand",
        "everything-else" => "intake-reason-everything-else",
        _ => "intake-reason-other",
    }
}

/// The name of the line a visitor waits in.
pub fn lane(text: Text, lane: &str) -> String {
    let found = Form::current().lanes.iter().find(|it| it.id == lane);
    found.map_or_else(|| lane.to_owned(), |it| text.of(&it.text))
}

/// What the visitor reads and, when it is another, speaks.
pub fn languages(text: Text, card: &QueueCard) -> Markup {
    let language = |it: String| text.with("intake-speaks", &[("language", it.into())]);
    let speaks = match &card.speaks {
        Speaks::Same => None,
        Speaks::Language(tag) if *tag == card.reads => None,
        Speaks::Language(tag) => Some(language(language_name(text, tag))),
        Speaks::Sign => Some(language(text.of("intake-speaks-sign"))),
        Speaks::Other => Some(language(text.of("intake-speaks-other"))),
        Speaks::Tells => Some(text.of("intake-speaks-tells")),
    };
    html! {
        (language_name(text, &card.reads))
        @if let Some(speaks) = speaks { " " span.speaks { (speaks) } }
    }
}

/// What the visitor needs as short words: first the wish for a private room, then that to talk to a person.
pub fn needs(text: Text, card: &QueueCard) -> Markup {
    let prefers = match card.prefers {
        Some(Prefers::Woman) => Some("intake-prefers-woman"),
        Some(Prefers::Man) => Some("intake-prefers-man"),
        Some(Prefers::Tells) => Some("intake-prefers-tells"),
        None => None,
    };
    html! {
        @if card.wants_private_room {
            abbr.need.room title=(text.of("intake-private-room")) {
                span aria-hidden="true" { (text.of("intake-private-room-short")) }
                span.unseen { (text.of("intake-private-room")) }
            } " "
        }
        @if card.asks_person { span.need { (text.of("intake-asks-person")) } " " }
        @if let Some(id) = prefers { span.need { (text.of(id)) } " " }
        @for need in &card.needs { span.need { (need_word(text, need)) } " " }
    }
}

fn need_word(text: Text, need: &str) -> String {
    match need {
        "wheelchair" => text.of("intake-need-wheelchair"),
        "hearing" => text.of("intake-need-hearing"),
        "seeing" => text.of("intake-need-seeing"),
        "seat" => text.of("intake-need-seat"),
        "baby" => text.of("intake-need-baby"),
        TELLS => text.of("intake-need-tells"),
        other => other.to_owned(),
    }
}
