//! The pages of advice: those of a visit, one note, and what waits for a signature.

use super::actions::{OfVisit, Read};
use super::model::{Note, State};
use super::routes::{address, one_address};
use crate::access::StaffId;
use crate::letters::authority::Forum;
use crate::letters::choices::Choice;
use crate::letters::fields::{Area, area};
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};
use shared::ids::VisitId;
use std::collections::BTreeMap;

/// The notes of a visit, and the form for a new one.
pub(super) fn visit(view: &View, visit: VisitId, of: &OfVisit, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        (widgets::home(&address(visit), &widgets::corrections(view, filled)))
        p.lead { (text.of("letters-advice-lead")) }
        @if of.notes.is_empty() { (widgets::empty(&text.of("letters-advice-none"))) }
        @else { (table(view, of)) }
        h2 { (text.of("letters-advice-new")) }
        (form(view, visit, filled))
        p.more { a href={ "/intakes/" (visit) } { (text.of("letters-back-to-intake")) } }
    }
}

fn table(view: &View, of: &OfVisit) -> Markup {
    let text = view.text;
    let columns = [
        "letters-when",
        "letters-who",
        "letters-forum",
        "letters-stage",
    ]
    .map(|it| text.of(it));
    let row = |it: &Note| {
        vec![
            html! { a href=(one_address(it.visit, it.id)) { (widgets::moment(view, it.written_at)) } },
            name(&of.names, it.written_by),
            html! { (text.of(it.forum.label())) },
            html! { (text.of(it.state.label())) },
        ]
    };
    let rows: Vec<Vec<Markup>> = of.notes.iter().map(row).collect();
    widgets::table(&text.of("letters-advice"), &columns, &rows)
}

fn name(names: &BTreeMap<StaffId, String>, id: Option<StaffId>) -> Markup {
    html! { @if let Some(it) = id.and_then(|it| names.get(&it)) { bdi { (it) } } @else { "–" } }
}

fn form(view: &View, visit: VisitId, filled: &Filled) -> Markup {
    let text = view.text;
    let mut forums = vec![(String::new(), text.of("letters-forum-choose"))];
    forums.extend(
        Forum::ALL
            .iter()
            .map(|it| (it.word().to_owned(), text.of(it.label()))),
    );
    let label = text.of("letters-advice-words");
    let help = text.attribute("letters-advice-words", "help");
    let words = Area {
        name: "note",
        label: &label,
        help: help.as_deref(),
        language: None,
        rows: 10,
    };
    let fields = html! {
        input type="hidden" name="advice" value=(filled.value("advice"));
        input type="hidden" name="follows" value=(filled.value("follows"));
        (widgets::choice(view, filled, "forum", "letters-forum", &forums))
        (area(view, filled, words))
        button.main { (text.of("letters-advice-save")) }
    };
    widgets::post_form(view, &address(visit), &fields)
}

/// One note with its words. While nobody has signed it, a printer gets nothing of it.
pub(super) fn one(view: &View, it: &Read, filled: &Filled) -> Markup {
    let text = view.text;
    let note = &it.note;
    let here = one_address(note.visit, note.id);
    let is_signed = matches!(note.state, State::Signed { .. });
    html! {
        (widgets::home(&here, &widgets::corrections(view, filled)))
        (state(view, it))
        div class=[(!is_signed).then_some("on-screen")] {
            p { (text.of(note.forum.label())) " · " (widgets::moment(view, note.written_at)) " · " (name(&it.names, note.written_by)) }
            section.card { p.typed { bdi { (it.words.as_str()) } } }
            @if let Some(remarks) = &it.remarks {
                h2 { (text.of("letters-advice-remarks")) }
                section.card { p.typed { bdi { (remarks.as_str()) } } }
            }
        }
        @if note.state == State::Waiting { (settle(view, it, &here, filled)) }
        @if matches!(note.state, State::Returned { .. }) { (again(view, it, filled)) }
        @if is_signed { p { a.button href={ "/intakes/" (note.visit) "/letters/new/advice-memo" } { (text.of("letters-advice-to-letter")) } } }
        p.more { a href=(address(note.visit)) { (text.of("letters-back-to-advice")) } }
    }
}

fn state(view: &View, it: &Read) -> Markup {
    let text = view.text;
    html! {
        @match &it.note.state {
            State::Waiting => (widgets::message(Tone::Attention, &text.of("letters-advice-waits"))),
            State::Signed { by, at, .. } => {
                (widgets::message(Tone::Done, &text.of("letters-advice-is-signed")))
                p { (widgets::moment(view, *at)) " · " (name(&it.names, *by)) }
            },
            State::Returned { .. } => (widgets::message(Tone::Attention, &text.of("letters-advice-was-returned"))),
            State::Replaced => (widgets::message(Tone::Calm, &text.of("letters-advice-replaced"))),
        }
    }
}

/// What somebody who may advise does with a note that waits.
fn settle(view: &View, it: &Read, here: &str, filled: &Filled) -> Markup {
    let text = view.text;
    let label = text.of("letters-advice-remarks");
    let remarks = Area {
        name: "remarks",
        label: &label,
        help: None,
        language: None,
        rows: 4,
    };
    html! {
        @match &it.may_sign {
            Err(crate::letters::refusal::Refusal::MayNotAdvise { lacking }) => p #sign tabindex="-1" { (text.of(lacking)) },
            _ => {
                (widgets::post_form(view, &format!("{here}/sign"), &html! {
                    p #sign tabindex="-1" { (text.of("letters-advice-sign-lead")) }
                    button.main { (text.of("letters-advice-sign")) }
                }))
                details.act open[filled.refusal("remarks").is_some()] {
                    summary { (text.of("letters-advice-return")) }
                    (widgets::post_form(view, &format!("{here}/return"), &html! {
                        (area(view, filled, remarks))
                        button.plain { (text.of("letters-advice-return")) }
                    }))
                }
            },
        }
    }
}

/// The form that writes a note anew which was given back.
fn again(view: &View, it: &Read, filled: &Filled) -> Markup {
    let again = filled
        .clone()
        .replaced("follows", it.note.id.to_string())
        .replaced("forum", it.note.forum.word())
        .replaced("note", it.words.as_str());
    html! {
        h2 { (view.text.of("letters-advice-again")) }
        (form(view, it.note.visit, &again))
    }
}

/// What waits for a signature.
pub(super) fn queue(view: &View, all: &[(String, Note)]) -> Markup {
    let text = view.text;
    let columns = ["letters-number", "letters-forum", "letters-since"].map(|it| text.of(it));
    let row = |(label, it): &(String, Note)| {
        vec![
            html! { a.number href=(one_address(it.visit, it.id)) dir="ltr" { (label) } },
            html! { (text.of(it.forum.label())) },
            widgets::moment(view, it.written_at),
        ]
    };
    let rows: Vec<Vec<Markup>> = all.iter().map(row).collect();
    html! {
        p.lead { (text.of("letters-advice-queue-lead")) }
        @if rows.is_empty() { (widgets::empty(&text.of("letters-advice-queue-none"))) }
        @else { (widgets::table(&text.of("letters-advice-queue"), &columns, &rows)) }
        p.more { a href="/letters" { (text.of("letters-back-to-room")) } }
    }
}
