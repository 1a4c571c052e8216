//! What is said of a call: the number sign by sign, and where to go; first in the language of its visitor, then in the first
//! of the office. In each of them by recordings, when there is one of every word; else the browser is given the words of
//! the visitor's own page, and says them if it has a voice of that language.

use super::model::is_long;
use crate::clips::CallClips;
use crate::queue::Call;
use serde::Serialize;
use shared::ticket::Label;
use std::collections::BTreeMap;
use translations::{Aloud, Language, OfficeWords};

/// What is said of a call in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Sentence {
    /// The tag, for the voice of the browser.
    pub(super) lang: &'static str,
    /// The addresses of its recordings, one after the other; none when one is missing.
    pub(super) clips: Vec<String>,
    /// The words, for a voice.
    pub(super) words: String,
}

/// In which languages a call is said.
pub(super) fn languages(call: &Call, first: Language) -> Vec<Language> {
    let own = call.language.as_deref().and_then(Language::find);
    let others = [first].into_iter().filter(|it| Some(*it) != own);
    own.into_iter().chain(others).collect()
}

/// What is said of a call.
pub(super) fn sentences(
    call: &Call,
    words: &OfficeWords,
    clips: &BTreeMap<Language, CallClips>,
    first: Language,
) -> Vec<Sentence> {
    let sentence = |it: Language| Sentence {
        lang: it.tag(),
        clips: clips
            .get(&it)
            .and_then(|clips| recorded(call, it, clips))
            .unwrap_or_default(),
        words: spoken(call, words, it),
    };
    languages(call, first).into_iter().map(sentence).collect()
}

/// The recordings that say the whole call.
fn recorded(call: &Call, language: Language, clips: &CallClips) -> Option<Vec<String>> {
    let labels = std::iter::once(&call.label).chain(&call.along);
    let messages = Aloud::of_a_call(labels.map(Label::as_str), &call.window)?;
    let all = clips.all_of(messages)?.into_iter();
    let tag = language.tag();
    Some(
        all.map(|(message, mark)| format!("/display/clips/{tag}/{message}/{mark}"))
            .collect(),
    )
}

fn spoken(call: &Call, words: &OfficeWords, language: Language) -> String {
    let labels = std::iter::once(&call.label).chain(&call.along);
    let numbers: Vec<String> = labels.map(|it| signs(it.as_str())).collect();
    // A place with a name, as a station or a room, is no window: its name is enough.
    let goes = if is_long(call) {
        call.window.clone()
    } else {
        words
            .text(language)
            .with("phone-called", &[("window", call.window.as_str().into())])
    };
    let is_mark = |it: &char| matches!(*it, '\u{2066}'..='\u{2069}');
    let goes: String = goes.chars().filter(|it| !is_mark(it)).collect();
    format!("{}. {goes}", numbers.join(". "))
}

/// A number as it is spelled: "A 0 1 7".
fn signs(label: &str) -> String {
    let signs = label.chars().filter(char::is_ascii_alphanumeric);
    signs.map(|it| it.to_string()).collect::<Vec<_>>().join(" ")
}
