//! The inbox: what came, how urgent, from where, and in whose hands it is.

use super::actions::{LISTED, Line, Page};
use super::notes::Note;
use crate::access::{Permission, Staff, StaffId};
use crate::intake::{self, QueueCard};
use crate::interview::model::{Hand, Holder, Show};
use crate::queue::Way;
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use shared::ids::VisitId;
use std::collections::BTreeMap;

type Names = BTreeMap<StaffId, String>;

/// A page of the inbox.
pub(super) fn inbox(view: &View, page: &Page, names: &Names, now: DateTime<Utc>) -> Markup {
    let text = view.text;
    let columns = [
        "intake-number",
        "interview-waits",
        "intake-urgency",
        "intake-name",
        "intake-language",
        "intake-lane",
        "interview-next",
    ];
    let rows: Vec<Vec<Markup>> = page
        .lines
        .iter()
        .map(|it| row(view, page, it, names, now))
        .collect();
    html! {
        @if page.may_choose { (tabs(view, page)) }
        @if page.cards.is_none() { (widgets::message(Tone::Attention, &text.of("intake-list-locked"))) }
        @if rows.is_empty() { (widgets::empty(&text.of(empty(page.show)))) }
        @else { (widgets::table(&text.of("interview-inbox"), &columns.map(|it| text.of(it)), &rows)) }
        p {
            @if view.may(Permission::CallTickets) {
                a.button href="/inbox/phone" { (text.of("interview-phone")) } " "
                a.button href="/queue/issue" { (text.of("interview-at-desk")) }
            }
        }
        @if let Some(last) = page.lines.last().filter(|_| LISTED as usize <= page.lines.len()) {
            p { a.button href={ "/inbox?show=" (page.show.word()) "&before=" (last.interview.server_seq) } { (text.of("intake-older")) } }
        }
    }
}

fn tabs(view: &View, page: &Page) -> Markup {
    let count = |show: Show| {
        let found = page.counts.iter().find(|it| it.0 == show);
        found.map_or(0, |it| it.1)
    };
    html! {
        nav.tabs aria-label=(view.text.of("interview-inbox")) {
            @for (show, word, label) in Show::ALL {
                a.button href={ "/inbox?show=" (word) } aria-current=[(show == page.show).then_some("page")] {
                    (view.text.with(label, &[("count", count(show).into())]))
                } " "
            }
        }
    }
}

fn empty(show: Show) -> &'static str {
    match show {
        Show::Free => "interview-none-free",
        Show::Mine => "interview-none-mine",
        Show::Others => "interview-none-others",
        Show::Done => "interview-none-done",
    }
}

fn row(view: &View, page: &Page, line: &Line, names: &Names, now: DateTime<Utc>) -> Vec<Markup> {
    let text = view.text;
    let cards = page.cards.as_ref();
    let card = cards.and_then(|it| it.get(&line.interview.visit));
    let of = |words: Option<Markup>| words.unwrap_or_else(|| html! { "–" });
    let waited = (now - line.arrived_at).num_minutes().max(0);
    vec![
        html! { a.number href={ "/intakes/" (line.interview.visit) "/interview" } dir="ltr" { (line.label) } },
        html! {
            @if line.waits { (text.with("interview-minutes", &[("minutes", waited.into())])) }
            @else { (widgets::moment(view, line.arrived_at)) }
            br; span.help { (text.of(came(line.way))) }
        },
        of(card.map(|it| urgency(view, it))),
        of(card
            .and_then(|it| it.call_name.clone())
            .map(|it| html! { bdi { (it) } })),
        of(card.map(|it| html! { (intake::languages(text, it)) " " (intake::needs(text, it)) })),
        of(card.map(|it| html! { (intake::lane(text, &it.lane)) })),
        next(view, line, names),
    ]
}

/// How urgent; with the reason (a paper, a date) for those who may read the answers it comes from.
fn urgency(view: &View, card: &QueueCard) -> Markup {
    html! {
        (intake::colour(view.text, card))
        @if let Some(reason) = intake::reason(view, card) { " " span.help { (reason) } }
    }
}

/// From where a visit came.
fn came(way: Way) -> &'static str {
    match way {
        Way::Kiosk => "queue-way-kiosk",
        Way::Desk => "queue-way-desk",
        Way::Paper => "queue-way-paper",
        Way::Phone => "queue-way-phone",
    }
}

/// In whose hands an interview is.
pub(in crate::interview) fn hand_words(view: &View, hand: Hand, names: &Names) -> Markup {
    let name = |it: StaffId| names.get(&it).cloned().unwrap_or_default();
    match hand {
        Hand::Free => html! { (view.text.of("interview-hand-free")) },
        Hand::With { staff, from } => html! {
            bdi { (name(staff)) }
            @if let Some(from) = from.filter(|it| *it != staff) {
                " · " (view.text.with("interview-hand-from", &[("name", name(from).into())]))
            }
        },
        Hand::Done { by } => html! {
            (view.text.of("interview-hand-done"))
            @if let Some(by) = by { " · " bdi { (name(by)) } }
        },
    }
}

/// In whose hands it is, and what can be done now.
fn next(view: &View, line: &Line, names: &Names) -> Markup {
    let text = view.text;
    let (visit, hand) = (line.interview.visit, line.interview.hand);
    html! {
        @match hand {
            Hand::Free | Hand::With { .. } if view.may(Permission::TakeInterviews) && (line.holder == Holder::Stuck || hand == Hand::Free) => {
                @if line.holder == Holder::Stuck {
                    (hand_words(view, hand, names)) " " span.state.attention { (text.of("interview-stuck")) }
                }
                (widgets::post_button(view, &format!("/inbox/{visit}/pick-up"), &text.of("interview-pick-up"), Look::Main))
            }
            Hand::Done { .. } | Hand::Free | Hand::With { .. } => {
                (hand_words(view, hand, names)) br;
                a href={ "/intakes/" (visit) "/interview" } { (text.of("interview-open")) }
            }
        }
    }
}

/// To whom an interview is handed, with a note.
pub(in crate::interview) fn hand_form(
    view: &View,
    visit: VisitId,
    takers: &[Staff],
    filled: &Filled,
) -> Markup {
    let mut options = vec![(String::new(), view.text.of("interview-hand-choose"))];
    let others = takers
        .iter()
        .map(|it| (it.id.to_string(), it.display_name.clone()));
    options.extend(others);
    html! {
        (widgets::corrections(view, filled))
        (widgets::post_form(view, &format!("/inbox/{visit}/hand-over"), &html! {
            (widgets::choice(view, filled, "to", "interview-hand-to", &options))
            div.field {
                label for="note" { (view.text.of("interview-hand-note")) }
                textarea #note name="note" rows="3" autocomplete="off" { (filled.value("note")) }
            }
            button.plain { (view.text.of("interview-hand-over")) }
        }))
        p.more { a href={ "/intakes/" (visit) "/interview" } { (view.text.of("interview-back")) } }
    }
}

/// The notes with which an interview was handed over.
pub(in crate::interview) fn notes(view: &View, notes: &[Note], names: &Names) -> Markup {
    let name = |it: Option<StaffId>| {
        it.and_then(|it| names.get(&it).cloned())
            .unwrap_or_default()
    };
    html! {
        @for it in notes {
            blockquote {
                p.typed dir="auto" { (it.words.as_str()) }
                footer { bdi { (name(it.by)) } " · " (widgets::moment(view, it.at)) }
            }
        }
    }
}
