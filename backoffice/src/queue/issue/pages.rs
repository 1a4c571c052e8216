//! The form of the desk, and the slip it prints.

use crate::intake;
use crate::offices::{OfficeLine, PublicAddress};
use crate::queue::lanes::all_lanes;
use crate::queue::line::SIGN;
use crate::queue::model::{Ticket, Way};
use crate::queue::person;
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View, language_name, qr};
use maud::{Markup, html};
use shared::protocol::Wait;
use shared::ticket::Token;
use translations::{Language, OfficeWords};

/// The field with the id of the visit that the form is for.
pub(super) const VISIT: &str = "visit";

/// What a visitor may need, by the words of the form, each with its message.
pub(super) const NEEDS: [(&str, &str); 5] = [
    ("wheelchair", "intake-need-wheelchair"),
    ("hearing", "intake-need-hearing"),
    ("seeing", "intake-need-seeing"),
    ("seat", "intake-need-seat"),
    ("baby", "intake-need-baby"),
];

/// The field of a need.
pub(super) fn need_field(need: &str) -> String {
    format!("need-{need}")
}

/// What the slip says.
pub(super) struct Slip {
    pub(super) ticket: Ticket,
    pub(super) token: Token,
    /// Somebody may hold a first one already.
    pub(super) is_copy: bool,
    pub(super) language: Language,
    pub(super) wait: Option<Wait>,
    pub(super) line: Option<OfficeLine>,
    /// Where visitors' telephones reach the office; without it the code is for the desk alone.
    pub(super) address: Option<PublicAddress>,
    pub(super) words: OfficeWords,
}

impl Slip {
    /// What stands in its code: the same as in that of a kiosk's paper.
    fn code(&self) -> String {
        let address = self.address.as_ref().map(PublicAddress::of_tickets);
        address.unwrap_or_default() + &self.token.text()
    }
}

fn way_words(way: Way) -> &'static str {
    match way {
        Way::Kiosk => "queue-way-kiosk",
        Way::Desk => "queue-way-desk",
        Way::Paper => "queue-way-paper",
        Way::Phone => "queue-way-phone",
    }
}

/// What is asked before a number is given.
pub(super) fn form(view: &View, offered: &[Language], filled: &Filled) -> Markup {
    let text = view.text;
    let pair = |tag: &str| (tag.to_owned(), language_name(text, tag));
    let ways = Way::AT_DESK.map(|it| (it.word().to_owned(), text.of(way_words(it))));
    let lanes: Vec<(String, String)> = all_lanes()
        .into_iter()
        .map(|it| (it.to_owned(), intake::lane(text, it)))
        .collect();
    let reads: Vec<(String, String)> = offered.iter().map(|it| pair(it.tag())).collect();
    let mut speaks = vec![(String::new(), text.of("queue-issue-same"))];
    speaks.extend(reads.iter().cloned());
    speaks.push(pair(SIGN));
    let name = Field {
        name: "name",
        label: "queue-issue-name",
        kind: "text",
        autocomplete: "off",
    };
    let phone = Field {
        name: "phone",
        label: "queue-issue-phone",
        kind: "tel",
        autocomplete: "off",
    };
    html! {
        p.lead { (text.of("queue-issue-lead")) }
        (widgets::home("/queue/issue", &widgets::corrections(view, filled)))
        (widgets::post_form(view, "/queue/issue", &html! {
            // Browsers that fill forms in again must not put the last visit into the next form.
            input type="hidden" name=(VISIT) value=(filled.value(VISIT)) autocomplete="off";
            (widgets::choice(view, filled, "way", "queue-issue-way", &ways))
            (widgets::choice(view, filled, "lane", "queue-lane", &lanes))
            (widgets::choice(view, filled, "reads", "queue-issue-reads", &reads))
            (widgets::choice(view, filled, "speaks", "queue-issue-speaks", &speaks))
            (widgets::field(view, filled, name))
            (widgets::field(view, filled, phone))
            fieldset {
                legend { (text.of("queue-needs")) }
                div.checks {
                    @for (need, id) in NEEDS {
                        label.check {
                            input type="checkbox" name=(need_field(need)) value="yes" checked[filled.value(&need_field(need)) == "yes"];
                            " " (text.of(id))
                        }
                    }
                }
            }
            button.main { (text.of("queue-issue-give")) }
        }))
        p.more { a href="/queue" { (text.of("queue-back")) } }
    }
}

/// The number, to be told, copied or printed. The words on the slip are the visitor's.
pub(super) fn slip(view: &View, slip: &Slip) -> Markup {
    let (text, language) = (view.text, slip.language);
    let own = slip.words.text(language);
    let arrived = slip.ticket.arrived_at.with_timezone(&view.zone);
    let time = arrived.format("%H:%M").to_string();
    html! {
        p.lead.on-screen { (text.of("queue-issue-given-lead")) }
        section.slip lang=(language.tag()) dir=(language.direction()) {
            @if let Some(line) = &slip.line { p { (line.as_str()) } }
            @if slip.is_copy { p { strong { (own.of("ticket-copy")) } } }
            p.number.giant dir="ltr" { (slip.ticket.label) }
            p { (own.with("ticket-arrived", &[("time", time.into())])) }
            @if let Some(wait) = slip.wait {
                p { (own.with("ticket-range", &[("from", wait.from.into()), ("to", wait.to.into())])) }
            }
            p { (own.of("ticket-have-ready-papers")) }
            p { (own.of("ticket-have-ready-listen")) }
            (qr::code(&slip.code(), &text.of("queue-issue-code")))
            // A slip without the office's line tells nothing of what the office does either, as a kiosk's paper.
            @if slip.line.is_some() { p.small { (own.of("ticket-fraud")) } }
        }
        p.on-screen {
            button.main type="button" data-print { (text.of("queue-issue-print")) } " "
            a.button href="/queue/issue" { (text.of("queue-issue-another")) } " "
            a.button href=(person::address(slip.ticket.visit)) { (text.of("queue-issue-open")) }
        }
        p.more.on-screen { a href="/queue" { (text.of("queue-back")) } }
    }
}
