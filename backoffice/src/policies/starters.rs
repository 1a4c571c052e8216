//! Drafts to start from: what an office like this usually agrees on. None of them is in force before the office has read,
//! changed and published it.

use super::model::{DAYS, Draft, Wording};
use translations::{Language, Text};

/// The drafts, in the order of a manual.
pub(super) const WORDS: [&str; 20] = [
    "intake",
    "selection",
    "conflicts",
    "agreement",
    "fees",
    "waiver",
    "file-order",
    "notes",
    "file-removal",
    "copies",
    "tickler",
    "review",
    "ten-day",
    "closing",
    "retention",
    "dv-safety",
    "legal-demands",
    "interpreters",
    "complaints",
    "backup",
];

/// The message with the title of a draft.
pub(super) fn title(word: &str) -> String {
    format!("policy-{word}")
}

/// A draft in every language of the staff; none when there is no draft with this word.
pub(super) fn draft(word: &str) -> Option<Draft> {
    let word = WORDS.iter().find(|it| **it == word)?;
    let wordings = Language::for_staff().map(|language| {
        let text = Text::new(language);
        let wording = Wording {
            title: text.of(&title(word)),
            body: text.of(&format!("policy-{word}-text")),
        };
        (language.tag().to_owned(), wording)
    });
    Some(Draft {
        within_days: DAYS,
        what_changed: String::new(),
        wordings: wordings.collect(),
    })
}
