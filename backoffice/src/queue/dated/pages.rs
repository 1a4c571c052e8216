//! The form for a dated paper, and the papers themselves, each in its visitor's language.

use super::actions::Made;
use super::routes::DATED;
use crate::appointments;
use crate::offices::OfficeLine;
use crate::queue::model::Ticket;
use crate::queue::stage::Stage;
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View, language_name, qr};
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use shared::protocol::Wait;
use translations::{Language, OfficeWords, Text};

/// What all papers of one page are made with.
pub(super) struct Press {
    /// The name of the office, unless papers leave it out.
    pub(super) line: Option<OfficeLine>,
    pub(super) words: OfficeWords,
}

/// A number whose paper is printed anew.
pub(super) struct Again {
    pub(super) ticket: Ticket,
    pub(super) wait: Option<Wait>,
    pub(super) away_until: Option<DateTime<Utc>>,
}

/// The form: on which day, and in which language.
pub(super) fn form(view: &View, offered: &[Language], filled: &Filled) -> Markup {
    let text = view.text;
    let reads: Vec<(String, String)> = offered
        .iter()
        .map(|it| (it.tag().to_owned(), language_name(text, it.tag())))
        .collect();
    let day = Field {
        name: "day",
        label: "queue-dated-day",
        kind: "date",
        autocomplete: "off",
    };
    html! {
        p.lead { (text.of("queue-dated-lead")) }
        (widgets::home(DATED, &widgets::corrections(view, filled)))
        (widgets::post_form(view, DATED, &html! {
            (widgets::field(view, filled, day))
            (widgets::choice(view, filled, "reads", "queue-issue-reads", &reads))
            button.main { (text.of("queue-dated-make")) }
        }))
        p.more { a href="/queue" { (text.of("queue-back")) } }
    }
}

/// The part of a number's page with its paper, and with the code of a paper of an earlier day.
pub(in crate::queue) fn card(view: &View, ticket: &Ticket, filled: &Filled) -> Markup {
    let text = view.text;
    let code = Field {
        name: "dated",
        label: "queue-dated-code",
        kind: "text",
        autocomplete: "off",
    };
    let waits = matches!(ticket.stage, Stage::Waiting | Stage::Held { .. });
    html! {
        section.card {
            h2 { (text.of("queue-paper-title")) }
            p { (text.of("queue-paper-why")) }
            (widgets::post_button(view, &format!("/queue/{}/paper", ticket.visit), &text.of("queue-paper-print"), widgets::Look::Plain))
            @if waits {
                p { (text.of("queue-dated-why")) }
                (widgets::post_form(view, &format!("/queue/{}/dated", ticket.visit), &html! {
                    (widgets::field(view, filled, code))
                    button.plain { (text.of("queue-dated-use")) }
                }))
            }
        }
    }
}

/// At the end of the day: the papers of those who were asked to come on another day.
pub(in crate::queue) fn sent_home(view: &View, count: usize) -> Markup {
    let text = view.text;
    html! {
        @if 0 < count {
            p { (text.with("queue-dated-sent-home", &[("count", count.into())])) }
            (widgets::post_button(view, "/queue/day/dated", &text.of("queue-dated-print-all"), widgets::Look::Plain))
        }
    }
}

/// Papers to be printed, one for each visitor; `lead` says what there is to know of them.
pub(super) fn papers(view: &View, lead: &str, papers: &[Markup]) -> Markup {
    let text = view.text;
    html! {
        p.lead.on-screen { (text.of(lead)) }
        p.on-screen { button.main type="button" data-print { (text.of("queue-issue-print")) } }
        @for it in papers { (it) }
        p.more.on-screen { a href="/queue" { (text.of("queue-back")) } }
    }
}

/// The dated paper: the day, what it is good for, and its code. It says neither who nor why.
pub(super) fn dated(view: &View, press: &Press, made: &Made, language: Language) -> Markup {
    let own = press.words.text(language);
    let code = made.code.shown();
    on_paper(
        press,
        own,
        &html! {
            @if let Some(ticket) = &made.ticket { p.number dir="ltr" { (ticket.label) } }
            h2 { (own.of("card-dated-title")) }
            p.when { (appointments::day_words(own, made.day)) }
            p { (own.of("card-dated-first")) }
            p { (own.of("card-code")) }
            p.code dir="ltr" { (code) }
            (qr::code(&code, &view.text.of("queue-dated-code")))
        },
    )
}

/// The paper of a number, printed anew: the token of the first one is known to nobody, so there is no code.
pub(super) fn again(view: &View, press: &Press, it: &Again, language: Language) -> Markup {
    let own = press.words.text(language);
    let time = |at: DateTime<Utc>| at.with_timezone(&view.zone).format("%H:%M").to_string();
    let at = |id: &str, moment| own.with(id, &[("time", time(moment).into())]);
    on_paper(
        press,
        own,
        &html! {
            p { strong { (own.of("ticket-copy")) } }
            p.number.giant dir="ltr" { (it.ticket.label) }
            p { (at("ticket-arrived", it.ticket.arrived_at)) }
            @match it.ticket.stage {
                Stage::Held { until } => { p.when { (at("phone-hold", until)) } }
                _ => {
                    @if let Some(wait) = it.wait {
                        p { (own.with("ticket-range", &[("from", wait.from.into()), ("to", wait.to.into())])) }
                    }
                    @match it.away_until {
                        Some(until) => { p { (at("ticket-may-go", until)) } }
                        None => { p { (own.of("ticket-have-ready-listen")) } }
                    }
                }
            }
            p { (own.of("ticket-have-ready-papers")) }
        },
    )
}

/// Others at home may find a paper: a neutral one names no office, and does not warn of what would tell what it does.
fn on_paper(press: &Press, own: Text, content: &Markup) -> Markup {
    let language = own.language();
    html! {
        section.paper lang=(language.tag()) dir=(language.direction()) {
            @if let Some(line) = &press.line { p { bdi { (line.as_str()) } } }
            (content)
            @if press.line.is_some() { p.small { (own.of("ticket-fraud")) } }
        }
    }
}
