//! Sentences that a tired person can read once and keep in mind when they hear them.

use super::{Kind, Message};

/// The words of a sentence.
const WORDS_MAX: usize = 12;

/// The first sentence that has too many words.
pub(super) fn long(message: &Message) -> Option<Kind> {
    let sentences = message
        .readings
        .iter()
        .flat_map(|it| it.split_inclusive(['.', '!', '?', ':']));
    let mut counted = sentences.map(|it| (it.split_whitespace().count(), it));
    let (words, sentence) = counted.find(|it| WORDS_MAX < it.0)?;
    Some(Kind::LongSentence {
        words,
        max: WORDS_MAX,
        sentence: sentence.trim().to_owned(),
    })
}
