//! Bringing a file, and what it would change, before it does.

use super::routes::words;
use super::staged::{Line, Outcome, set};
use super::store::Staged;
use crate::referrals::choices::Choice;
use crate::referrals::directory::{self, Says, get, label};
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View, sentence};
use maud::{Markup, html};

/// More rows are counted and not shown.
const SHOWN: usize = 200;

/// So many letters of the name of a row are shown: a cell may hold a book.
const LETTERS: usize = 80;

/// The form that brings a file.
pub(super) fn form(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        (widgets::home("/referrals/import", &widgets::corrections(view, filled)))
        p.lead { (text.of("referrals-import-lead")) }
        (widgets::file_form(view, "/referrals/import", &html! {
            div.field {
                label for="file" { (text.of("referrals-import-file")) }
                p.help #file-help { (text.attribute("referrals-import-file", "help").unwrap_or_default()) }
                input #file name="file" type="file" accept=".csv,.json,.zip" aria-describedby="file-help"
                    aria-invalid=[widgets::invalid(filled, "file")];
                @if let Some(it) = filled.refusal("file") { p.correction { (sentence(text, it)) } }
            }
            button.main { (text.of("referrals-import-bring")) }
        }))
        p.more { a href="/referrals" { (text.of("referrals-back-to-room")) } }
    }
}

/// What the file changes, refuses and leaves out, with the button that keeps exactly that.
pub(super) fn look(view: &View, staged: &Staged, lines: &[Line], filled: &Filled) -> Markup {
    let text = view.text;
    let to = |verb: &str| format!("/referrals/import/{}/{verb}", staged.id);
    let of = |is: fn(&Outcome) -> bool| lines.iter().filter(|it| is(&it.outcome)).collect();
    let new: Vec<&Line> = of(|it| matches!(it, Outcome::New { alike, .. } if alike.is_empty()));
    let alike: Vec<&Line> = of(|it| matches!(it, Outcome::New { alike, .. } if !alike.is_empty()));
    let changed: Vec<&Line> = of(|it| matches!(it, Outcome::Changed { .. }));
    let same: Vec<&Line> = of(|it| matches!(it, Outcome::Same));
    let refused: Vec<&Line> = of(|it| matches!(it, Outcome::Refused(_)));
    let count = |id: &str, all: &[&Line]| text.with(id, &[("count", all.len().into())]);
    html! {
        (widgets::home(&format!("/referrals/import/{}", staged.id), &widgets::corrections(view, filled)))
        @if let Some((added, changed)) = staged.applied {
            (widgets::message(Tone::Done, &text.with("referrals-import-kept", &[("added", added.into()), ("changed", changed.into())])))
        }
        p.lead { (text.of(staged.kind.label())) }
        @if !staged.left_out.is_empty() { (left_out(view, &staged.left_out)) }
        ul {
            li { (count("referrals-import-new", &new)) }
            li { (count("referrals-import-alike", &alike)) }
            li { (count("referrals-import-changed", &changed)) }
            li { (count("referrals-import-same", &same)) }
            li { (count("referrals-import-refused", &refused)) }
        }
        @if new.is_empty() && alike.is_empty() && changed.is_empty() { (widgets::empty(&text.of("referrals-import-nothing"))) }
        @else { (keep(view, &to("keep"), &set(lines), alike.len())) }
        (table(view, "referrals-import-refused-title", &refused))
        @if !refused.is_empty() { p { a.button href=(to("refused")) download { (text.of("referrals-import-refused-file")) } } }
        (table(view, "referrals-import-alike-title", &alike))
        (table(view, "referrals-import-changed-title", &changed))
        (table(view, "referrals-import-new-title", &new))
        (widgets::post_button(view, &to("put-away"), &text.of("referrals-import-put-away"), Look::Quiet))
        p.more { a href="/referrals/directory" { (text.of("referrals-back")) } }
    }
}

/// What the file says and the directory has no place for.
fn left_out(view: &View, names: &[String]) -> Markup {
    html! {
        p { (view.text.of("referrals-import-left-out")) " "
            @for (at, it) in names.iter().take(SHOWN).enumerate() { @if at != 0 { ", " } code dir="ltr" { (cut(it)) } }
        }
    }
}

fn keep(view: &View, action: &str, set: &str, alike: usize) -> Markup {
    let text = view.text;
    widgets::post_form(
        view,
        action,
        &html! {
            input type="hidden" name="set" value=(set);
            @if alike != 0 {
                label { input type="checkbox" name="alike" value="yes"; " " (text.of("referrals-import-with-alike")) }
            }
            p { (text.of("referrals-import-keep-means")) }
            button.main { (text.of("referrals-import-keep")) }
        },
    )
}

fn table(view: &View, title: &str, lines: &[&Line]) -> Markup {
    let text = view.text;
    let columns =
        ["referrals-line", "referrals-organisation", "referrals-what"].map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = lines.iter().take(SHOWN).map(|it| row(view, it)).collect();
    html! {
        @if !lines.is_empty() {
            h2 { (text.of(title)) }
            (widgets::table(&text.of(title), &columns, &rows))
            @if SHOWN < lines.len() { p { (text.with("referrals-import-more", &[("count", (lines.len() - SHOWN).into())])) } }
        }
    }
}

fn row(view: &View, line: &Line) -> Vec<Markup> {
    let name = match &line.outcome {
        Outcome::New { facts, .. } | Outcome::Changed { facts, .. } => facts.name(),
        _ => get(&line.row.typed, Says::Organisation.word()).to_owned(),
    };
    vec![
        html! { span dir="ltr" { (line.row.line) } },
        html! { bdi { (cut(&name)) } },
        what(view, line),
    ]
}

fn what(view: &View, line: &Line) -> Markup {
    let text = view.text;
    html! {
        @match &line.outcome {
            Outcome::New { facts, alike } => {
                (directory::services(text, facts))
                @for (id, name) in alike {
                    br; (text.of("referrals-alike")) " " a href=(directory::address(*id)) { bdi { (name) } }
                }
            },
            Outcome::Changed { id, fields, .. } => {
                a href=(directory::address(*id)) { (text.of("referrals-import-as-it-is")) } " "
                (fields.iter().map(|it| text.of(label(it))).collect::<Vec<_>>().join(", "))
                @if line.closes() { " " (text.of("referrals-import-closes")) }
            },
            Outcome::Same => {},
            Outcome::Refused(faults) => {
                @for (field, refusal) in faults { p { strong { (text.of(label(field))) } " " (words(view, refusal)) } }
            },
        }
    }
}

fn cut(it: &str) -> String {
    let mut letters = it.chars();
    let shown: String = letters.by_ref().take(LETTERS).collect();
    if letters.next().is_some() {
        shown + "…"
    } else {
        shown
    }
}
