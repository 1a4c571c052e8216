//! Writing a version: the text in a field or a file, and what is wrong with it, line by line.

use super::super::diff::diff;
use super::super::routes::SEEN;
use super::version::changes;
use crate::versions::{DataKind, Fault};
use crate::web::{Filled, View, sentence, widgets};
use maud::{Markup, html};

/// What is written.
#[derive(Clone, Copy)]
pub(in crate::office_data) struct Writing {
    pub(in crate::office_data) kind: DataKind,
    /// The draft that is changed; none for a new one.
    pub(in crate::office_data) draft: Option<u32>,
}

/// More faults are counted and not shown.
const FAULTS_SHOWN: usize = 50;

/// So many letters of a line are shown again.
const LETTERS: usize = 160;

/// The page; `theirs` is what somebody else has made of the draft meanwhile.
pub(in crate::office_data) fn write(
    view: &View,
    writing: Writing,
    filled: &Filled,
    faults: &[Fault],
    theirs: Option<&str>,
) -> Markup {
    let text = view.text;
    let back = format!("/office/data/{}", writing.kind.word);
    let action = match writing.draft {
        Some(number) => format!("{back}/{number}/edit"),
        None => format!("{back}/new"),
    };
    let correction = filled.refusal("words");
    html! {
        (widgets::home(&action, &widgets::corrections(view, filled)))
        h2 { (text.of(writing.kind.label)) }
        p.lead { (text.of("office-data-write-lead")) }
        (faulty(view, filled.value("words"), faults))
        @if let Some(theirs) = theirs {
            h3 { (text.of("office-data-theirs")) }
            (changes(view, &diff(theirs, filled.value("words"))))
        }
        (widgets::file_form(view, &action, &html! {
            div.field {
                label for="words" { (text.of("office-data-text")) }
                @if let Some(it) = correction { p.correction #words-correction { (sentence(text, it)) } }
                textarea.source #words name="words" rows="24" lang="en" dir="ltr" spellcheck="false" autocapitalize="none" wrap="off"
                    aria-describedby=[correction.map(|_| "words-correction")] aria-invalid=[widgets::invalid(filled, "words")] {
                    "\n" (filled.value("words"))
                }
            }
            div.field {
                label for="file" { (text.of("office-data-file")) }
                p.help #file-help { (text.attribute("office-data-file", "help").unwrap_or_default()) }
                input #file name="file" type="file" accept=".toml,.txt" aria-describedby="file-help";
            }
            (widgets::field(view, filled, widgets::Field { name: "note", label: "office-data-note-for", kind: "text", autocomplete: "off" }))
            input type="hidden" name=(SEEN) value=(filled.value(SEEN));
            button.main { (text.of("office-data-keep")) }
        }))
        p.more { a href=(back) { (text.of("office-data-back-to-versions")) } }
    }
}

/// Every fault with the line it is about.
fn faulty(view: &View, words: &str, faults: &[Fault]) -> Markup {
    let text = view.text;
    let line = |number: usize| {
        let line = words
            .lines()
            .nth(number.saturating_sub(1))
            .unwrap_or_default();
        line.chars().take(LETTERS).collect::<String>()
    };
    html! {
        @if !faults.is_empty() {
            ul.faults {
                @for it in faults.iter().take(FAULTS_SHOWN) {
                    li {
                        @match it.line {
                            Some(number) => {
                                strong { (text.with("office-data-line", &[("line", number.to_string().into())])) } " "
                                code lang="en" dir="ltr" { (line(number)) }
                            },
                            None => strong { (text.of("office-data-whole")) },
                        }
                        p lang="en" dir="ltr" { (it.what) }
                    }
                }
            }
            @if FAULTS_SHOWN < faults.len() {
                p { (text.with("office-data-more-faults", &[("count", (faults.len() - FAULTS_SHOWN).into())])) }
            }
        }
    }
}
