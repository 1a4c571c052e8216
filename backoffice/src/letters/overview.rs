//! The room of letters: what waits, what letters are made of, and what they tell of the office.

use super::choices::Choice;
use super::template::{OfficeFacts, office_facts};
use super::writing::{self, Waiting};
use super::{TOPIC, advice};
use crate::access::Permission;
use crate::db::ReadTx;
use crate::selection::Letter;
use crate::web::widgets::{self, Tone};
use crate::web::{Answer, Desk, View};
use maud::{Markup, html};

/// What the room shows.
struct Seen {
    waiting: Waiting,
    /// How many notes wait for a signature; none for those who sign nothing.
    advice: Option<usize>,
    office: OfficeFacts,
}

/// The room.
pub(super) async fn room(desk: Desk) -> Answer {
    let signs = desk.view.may(Permission::SignLetters);
    let read = move |tx: &mut ReadTx| {
        let advice = if signs {
            Some(advice::queue_count(tx)?)
        } else {
            None
        };
        Ok(Seen {
            waiting: writing::waiting(tx)?,
            advice,
            office: office_facts(tx)?,
        })
    };
    let seen = desk.read(read).await?;
    let page = page(&desk.view, &seen);
    desk.page_or_fragment(
        "letters-title",
        widgets::live("letters", TOPIC.0, "/letters", &page),
    )
}

fn page(view: &View, seen: &Seen) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("letters-lead")) }
        @if let Some(count) = seen.advice {
            p { a.button href="/advice" { (text.with("letters-advice-queue-count", &[("count", count.into())])) } }
        }
        h2 { (text.of("letters-waiting")) }
        @if seen.waiting.is_empty() { (widgets::empty(&text.of("letters-waiting-none"))) }
        @else { (waiting(view, &seen.waiting)) }
        h2 { (text.of("letters-templates")) }
        p { (text.of("letters-templates-lead")) }
        ul {
            @for kind in Letter::ALL {
                li { a href={ "/letters/templates/" (kind.word()) } { (text.of(Choice::label(*kind))) } }
            }
        }
        h2 { (text.of("letters-office")) }
        @if seen.office.complaints.is_empty() || seen.office.keep_years.is_none() {
            (widgets::message(Tone::Attention, &text.of("letters-office-missing")))
        }
        @if view.may(Permission::KeepLetters) { p { a.button href="/letters/office" { (text.of("letters-office-change")) } } }
    }
}

fn waiting(view: &View, all: &Waiting) -> Markup {
    let text = view.text;
    let columns = [
        "letters-number",
        "letters-kind",
        "letters-language",
        "letters-stage",
        "letters-since",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = all
        .iter()
        .map(|(label, it)| {
            vec![
                html! { a.number href=(writing::one_address(it.visit, it.id)) dir="ltr" { (label) } },
                html! { (text.of(Choice::label(it.kind))) },
                html! { (crate::web::language_name(text, it.language.tag())) },
                html! { (text.of(it.stage.label())) },
                widgets::moment(view, it.changed_at),
            ]
        })
        .collect();
    widgets::table(&text.of("letters-waiting"), &columns, &rows)
}
