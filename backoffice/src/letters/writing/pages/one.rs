//! A letter that is finished: what is known of it without opening it, and how it leaves.

use super::{address, one_address, ways};
use crate::access::Permission;
use crate::letters::choices::Choice;
use crate::letters::writing::model::{Paper, Stage, VoidReason};
use crate::letters::writing::sending::Shown;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};

/// So many letters of a hash are enough to compare two copies.
const HASH_SHOWN: usize = 16;

/// The whole page.
pub(in crate::letters::writing) fn one(view: &View, it: &Shown, filled: &Filled) -> Markup {
    let text = view.text;
    let paper = &it.paper;
    let here = one_address(paper.visit, paper.id);
    html! {
        (widgets::home(&here, &widgets::corrections(view, filled)))
        @if paper.is_protected { (widgets::message(Tone::Attention, &text.of("letters-protected-note"))) }
        section.card { (facts(view, it)) }
        @if paper.stage.finish().is_some() { (open(view, &here)) }
        (ways::leave(view, it, &here))
        (ways::sent(view, it))
        (log(view, it))
        @if matches!(paper.stage, Stage::Finished(_) | Stage::Held(_)) && view.may(Permission::WriteLetters) {
            details.act {
                summary { (text.of("letters-void")) }
                (void(view, paper))
            }
        }
        p.more { a href=(address(paper.visit)) { (text.of("letters-back-to-visit")) } }
    }
}

fn facts(view: &View, it: &Shown) -> Markup {
    let text = view.text;
    let paper = &it.paper;
    html! {
        dl.facts {
            dt { (text.of("letters-number")) } dd { span dir="ltr" { (it.label) } }
            dt { (text.of("letters-language")) } dd { (language_name(text, paper.language.tag())) }
            dt { (text.of("letters-stage")) } dd { (text.of(paper.stage.label())) }
            @if let Stage::Void { reason, .. } = &paper.stage { dt { (text.of("letters-void-why")) } dd { (text.of(reason.label())) } }
            dt { (text.of("letters-code-word")) } dd { bdi { (paper.code_word) } }
            @if let Some(finish) = paper.stage.finish() { dt { (text.of("letters-bears")) } dd { (text.of(finish.bears.label())) } }
            @if let Some(finish) = paper.stage.finish() {
                dt { (text.of("letters-finished")) }
                dd {
                    (widgets::moment(view, finish.at))
                    @if let Some(name) = finish.by.and_then(|by| it.names.get(&by)) { " · " bdi { (name) } }
                }
                dt { (text.of("letters-pages")) } dd { (finish.pages) }
                dt { (text.of("letters-dates")) } dd { (text.of(dates_label(&finish.dates))) }
                dt { (text.of("letters-document")) } dd { code dir="ltr" { (short(&finish.pdf_sha256)) } }
                dt { (text.of("letters-template")) }
                dd { span dir="ltr" { "v" (paper.template_version) " · " code { (short(&finish.template_sha256)) } } }
            }
        }
    }
}

fn dates_label(word: &str) -> &'static str {
    match word {
        "say" => "letters-dates-said",
        "warn" => "letters-dates-warned",
        _ => "letters-dates-omitted",
    }
}

fn short(hash: &str) -> String {
    hash.chars().take(HASH_SHOWN).collect()
}

fn open(view: &View, here: &str) -> Markup {
    let text = view.text;
    html! {
        p.actions {
            @if view.may(Permission::SeeGeneral) {
                a.button href={ (here) "/letter.pdf" } target="_blank" { (text.of("letters-open")) }
                " "
            }
            a.button href={ (here) "/cover.pdf" } target="_blank" { (text.of("letters-cover")) }
        }
        @if !view.may(Permission::SeeGeneral) { p { (text.of("letters-printed-by-others")) } }
    }
}

/// The form that says a letter counts no more.
pub(super) fn void(view: &View, paper: &Paper) -> Markup {
    let text = view.text;
    let why: Vec<(String, String)> = VoidReason::ALL
        .iter()
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let fields = html! {
        p { (text.of("letters-void-lead")) }
        (widgets::choice(view, &Filled::new(), "reason", "letters-void-why", &why))
        button.danger { (text.of("letters-void")) }
    };
    let action = format!("{}/void", one_address(paper.visit, paper.id));
    widgets::post_form(view, &action, &fields)
}

fn log(view: &View, it: &Shown) -> Markup {
    let text = view.text;
    let columns = ["letters-what", "letters-when", "letters-who"].map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = it
        .steps
        .iter()
        .map(|step| {
            let name = step.by.and_then(|by| it.names.get(&by));
            vec![
                html! { (text.of(step_label(&step.word))) },
                widgets::moment(view, step.at),
                html! { @if let Some(it) = name { bdi { (it) } } },
            ]
        })
        .collect();
    html! {
        @if !rows.is_empty() {
            h2 { (text.of("letters-log")) }
            (widgets::table(&text.of("letters-log"), &columns, &rows))
        }
    }
}

fn step_label(word: &str) -> &'static str {
    match word {
        "hand" => "letters-stage-hand",
        "mail" => "letters-stage-mail",
        "email" => "letters-stage-email",
        "hold" => "letters-stage-held",
        "void" => "letters-stage-void",
        "denied" => "letters-step-denied",
        "too-much" => "letters-step-too-much",
        _ => "letters-stage-finished",
    }
}
