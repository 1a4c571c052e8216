//! The card that a visitor takes home: day, time and code, in their language. It names neither the service nor the person.

use super::super::read::Card;
use crate::appointments::parts;
use crate::offices::OfficeLine;
use crate::web::widgets::{self, Tone};
use crate::web::{View, language_name};
use maud::{Markup, html};
use translations::Text;

/// The card on a page from which it is printed alone.
pub(in crate::appointments::desk) fn card(view: &View, card: &Card) -> Markup {
    let text = view.text;
    let language = card.person.language();
    let own = Text::new(language);
    let name = language_name(text, language.tag());
    html! {
        p.lead { (text.of("appointments-card-print")) }
        @if !own.has("card-title") {
            (widgets::message(Tone::Attention, &text.with("appointments-card-english", &[("language", name.into())])))
        }
        (paper(view, card, own))
        p.more { a href={ "/appointments/" (card.appointment.id) } { (text.of("appointments-back-to-one")) } }
    }
}

/// Others at home may find the card: a neutral one names no office either.
fn paper(view: &View, card: &Card, own: Text) -> Markup {
    let it = &card.appointment;
    let is_translated = own.has("card-title");
    let language = if is_translated {
        own.language()
    } else {
        translations::Language::english()
    };
    let line = card
        .office
        .office_line
        .as_ref()
        .filter(|_| !card.office.neutral_paper);
    html! {
        section.card.appointment-card lang=(language.tag()) dir=(language.direction()) {
            @if let Some(line) = line.map(OfficeLine::as_str) { p { bdi { (line) } } }
            h2 { (own.of("card-title")) }
            p.when { (parts::day(own, it.day)) }
            p.when { (widgets::time_of_day(view, it.starts_at)) }
            p { (own.of("card-code")) }
            p.code dir="ltr" { (card.code.digits()) }
            p { (own.of("card-how")) }
            p { (own.of("card-cannot-come")) }
        }
    }
}
