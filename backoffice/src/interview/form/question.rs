//! One question of an interview: what was told, what is confirmed, what two people wrote, and its form. And its history.

use super::controls::{Shown, controls};
use crate::access::StaffId;
use crate::intake;
use crate::interview::actions::{Saved, Sheet};
use crate::interview::fault::words as fault_words;
use crate::interview::field::{self, FIELD, Typed};
use crate::interview::versions::{self, Kind, Placing, Standing, Version};
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use chrono::{DateTime, NaiveDate, Utc};
use maud::{Markup, html};
use shared::answers::{Answer, Answers};
use shared::form::{Ask, Question};
use shared::ids::VisitId;
use std::collections::BTreeMap;

pub(super) type Names = BTreeMap<StaffId, String>;

/// The field with the version that a form was made after.
pub(super) const BASE: &str = "base";

/// What a page of questions knows.
pub(super) struct Paper<'a> {
    pub(super) view: &'a View,
    pub(super) sheet: &'a Sheet,
    pub(super) names: &'a Names,
    pub(super) today: NaiveDate,
    /// The part of the interview whose page it is.
    pub(super) section: &'a str,
}

fn address(visit: VisitId, question: &str) -> String {
    format!("/intakes/{visit}/answers/{question}")
}

/// A question with everything that is known of it.
pub(super) fn question(paper: &Paper, it: &'static Question) -> Markup {
    let (view, sheet) = (paper.view, paper.sheet);
    let stands = versions::standing(&sheet.versions, &it.id);
    let visit = sheet.opening.interview.visit;
    let text = view.text;
    let words = it.text_for(&sheet.effective);
    let label = format!("{}-label", it.id);
    let writes = sheet.eyes().write(it);
    html! {
        section.card.asked id=(it.id) {
            h2 id=(label) { (text.of(words)) " " span.help dir="ltr" { (it.id) } }
            @if let Some(help) = text.attribute(words, "help") { p.help { (help) } }
            (told(paper, it, &stands))
            (confirmed(paper, it, &stands))
            @if !stands.beside.is_empty() { (beside(paper, it, &stands)) }
            @if writes { (form(paper, it, &stands, &label)) }
            @if stands.last != 0 {
                p.more { a href=(address(visit, &it.id)) { (text.of("interview-history")) } }
            }
        }
    }
}

/// What the visitor told, and the touch that confirms it.
fn told(paper: &Paper, it: &Question, stands: &Standing) -> Markup {
    let (text, sheet) = (paper.view.text, paper.sheet);
    let visit = sheet.opening.interview.visit;
    let Some(told) = sheet.told(&it.id) else {
        return html! {};
    };
    let is_confirmed = stands.answer() == Some(told);
    let is_tell = matches!(told, Answer::Tell(_));
    let also = versions::also_told(&sheet.told, &it.id);
    let action = format!("{}/as-told", address(visit, &it.id));
    html! {
        dl.facts {
            dt { (text.of("interview-told")) } dd { (intake::answer(text, it, told)) }
            @for (at, other) in also {
                dt { (text.of("interview-also-told")) " " (widgets::moment(paper.view, at)) }
                dd { (intake::answer(text, it, other)) }
            }
        }
        @if !is_confirmed && !is_tell && sheet.eyes().write(it) {
            (widgets::post_form(paper.view, &action, &html! {
                input type="hidden" name=(BASE) value=(stands.last);
                input type="hidden" name="section" value=(paper.section);
                button.plain { (text.of("interview-as-told")) span.unseen { " " (text.of(it.text_for(&Answers::default()))) } }
            }))
        }
    }
}

fn confirmed(paper: &Paper, it: &Question, stands: &Standing) -> Markup {
    let text = paper.view.text;
    let Some((version, answer)) = stands.confirmed.zip(stands.answer()) else {
        return html! {};
    };
    html! {
        dl.facts {
            dt { (text.of("interview-confirmed")) }
            dd { (intake::answer(text, it, answer)) " " span.help { (who(paper.view, paper.names, version.by, version.at)) } }
        }
    }
}

fn who(view: &View, names: &Names, by: Option<StaffId>, at: DateTime<Utc>) -> Markup {
    let name = by
        .and_then(|it| names.get(&it).cloned())
        .unwrap_or_default();
    html! { bdi { (name) } " · " (widgets::moment(view, at)) }
}

/// What colleagues wrote at the same time; somebody says which counts.
fn beside(paper: &Paper, it: &Question, stands: &Standing) -> Markup {
    let text = paper.view.text;
    let choices = stands
        .confirmed
        .into_iter()
        .chain(stands.beside.iter().copied());
    html! {
        (widgets::message(Tone::Attention, &text.of("interview-beside")))
        ul {
            @for version in choices {
                li {
                    (content(paper.view, it, version))
                    " " span.help { (who(paper.view, paper.names, version.by, version.at)) }
                    @if version.written.answer.is_some() && paper.sheet.eyes().write(it) { (keep(paper, it, stands, version)) }
                }
            }
        }
    }
}

fn keep(paper: &Paper, it: &Question, stands: &Standing, version: &Version) -> Markup {
    let visit = paper.sheet.opening.interview.visit;
    let action = format!("{}/settle", address(visit, &it.id));
    widgets::post_form(
        paper.view,
        &action,
        &html! {
            input type="hidden" name=(BASE) value=(stands.last);
            input type="hidden" name="section" value=(paper.section);
            button.plain name="n" value=(version.n) { (paper.view.text.of("interview-keep-this")) }
        },
    )
}

/// What was written in a version: the answer, or what was typed.
fn content(view: &View, ask: &Ask, version: &Version) -> Markup {
    let written = &version.written;
    match &written.answer {
        Some(answer) => intake::answer(view.text, ask, answer),
        None if written.fields.is_empty() => html! { em { (view.text.of("interview-cleared")) } },
        None => html! {
            @for (_, value) in &written.fields { bdi.typed dir="auto" { (value) } " " }
        },
    }
}

/// The fields as they stand: what was typed last and is no answer, or the confirmed answer.
fn filled(it: &Question, stands: &Standing) -> Filled {
    let fields = match (stands.draft, stands.answer()) {
        (Some(draft), _) => draft.written.fields.clone(),
        (None, Some(answer)) => field::fields(&it.kind, FIELD, answer),
        (None, None) => Vec::new(),
    };
    let fields = fields.iter();
    fields.fold(Filled::new(), |all, (name, value)| {
        all.with(name, value.as_str())
    })
}

fn form(paper: &Paper, it: &'static Question, stands: &Standing, label: &str) -> Markup {
    let (view, text) = (paper.view, paper.view.text);
    let visit = paper.sheet.opening.interview.visit;
    let filled = filled(it, stands);
    let fault =
        stands.draft.and_then(
            |_| match field::typed(&it.kind, FIELD, &filled, paper.today) {
                Typed::Faulty(fault) => Some(fault),
                Typed::Nothing | Typed::Answer(_) => None,
            },
        );
    let state = format!("{}-state", it.id);
    let shown = Shown {
        view,
        filled: &filled,
        id: &it.id,
        label,
        described: Some(&state),
        is_faulty: fault.is_some(),
        rows: field::rows_in(&it.kind, FIELD, &filled),
    };
    let words = html! {
        @if let Some(fault) = fault { span.correction { (text.of("interview-draft")) " " (fault_words(text, fault)) } }
    };
    html! {
        form method="post" action=(address(visit, &it.id)) data-autosave data-failed=(text.of("interview-not-saved")) {
            (widgets::form_token(view))
            input type="hidden" name="section" value=(paper.section);
            (controls(shown, &it.kind, FIELD))
            (state_line(&it.id, stands.last, &words))
            button.plain { (text.of("interview-save")) span.unseen { " " (text.of(it.text_for(&Answers::default()))) } }
        }
    }
}

/// What was saved last, and after which version the next is written. Our script puts it in place of the one before.
fn state_line(question: &str, base: u64, words: &Markup) -> Markup {
    html! {
        div.saved id={ (question) "-state" } {
            input type="hidden" name=(BASE) value=(base);
            p role="status" { (words) }
        }
    }
}

/// The answer to our script: how a question was saved.
pub(super) fn saved(view: &View, question: &str, saved: Saved, further: Option<&str>) -> Markup {
    let text = view.text;
    let words = match (saved.placing, saved.fault) {
        (Placing::Beside, _) => html! { span.correction { (text.of("interview-saved-beside")) } },
        (_, Some(fault)) => {
            html! { span.correction { (text.of("interview-draft")) " " (fault_words(text, fault)) } }
        }
        (Placing::Nothing | Placing::Follows, None) => html! { (text.of("interview-saved")) },
    };
    let words = html! {
        (words)
        @if let Some(address) = further { " " a href=(address) { (text.of("interview-further")) } }
    };
    state_line(question, saved.last, &words)
}

/// Every version of an answer, the newest first.
pub(super) fn history(
    view: &View,
    visit: VisitId,
    it: &Question,
    all: &[Version],
    names: &Names,
) -> Markup {
    let text = view.text;
    let own = all.iter().rev().filter(|of| of.written.question == it.id);
    let columns = [
        "interview-when",
        "interview-who",
        "interview-how",
        "interview-what",
    ];
    let row = |of: &Version| {
        let name = of
            .by
            .and_then(|it| names.get(&it).cloned())
            .unwrap_or_default();
        vec![
            widgets::moment(view, of.at),
            html! { bdi { (name) } },
            html! { (text.of(how(of.written.kind))) },
            content(view, it, of),
        ]
    };
    let rows: Vec<Vec<Markup>> = own.map(row).collect();
    html! {
        @if rows.is_empty() { (widgets::empty(&text.of("interview-history-empty"))) }
        @else { (widgets::table(&text.of("interview-history"), &columns.map(|it| text.of(it)), &rows)) }
        p.more { a href={ "/intakes/" (visit) "/interview/" (crate::interview::sections::of_id(&it.id)) "#" (it.id) } { (text.of("interview-back")) } }
    }
}

fn how(kind: Kind) -> &'static str {
    match kind {
        Kind::Confirmed => "interview-how-confirmed",
        Kind::AsTold => "interview-how-as-told",
        Kind::Settled => "interview-how-settled",
        Kind::Cleared => "interview-how-cleared",
        Kind::Draft => "interview-how-draft",
        Kind::Beside => "interview-how-beside",
    }
}

/// A button that confirms everything of a part as it was told.
pub(super) fn all_as_told(paper: &Paper) -> Markup {
    let visit = paper.sheet.opening.interview.visit;
    let action = format!("/intakes/{visit}/interview/{}/as-told", paper.section);
    let words = paper.view.text.of("interview-all-as-told");
    widgets::post_button(paper.view, &action, &words, Look::Plain)
}
