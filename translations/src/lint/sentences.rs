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

/// Words no visitor is to read: of the law, of its officers, and such as call people by what they lack.
const HARD: [&str; 9] = [
    "adverse",
    "alien",
    "applicant",
    "beneficiary",
    "deportable",
    "illegal",
    "inadmissible",
    "petitioner",
    "undocumented",
];

/// The first such word.
pub(super) fn hard(message: &Message) -> Option<Kind> {
    let readings = message.readings.iter();
    let mut words = readings.flat_map(|it| it.split(|it: char| !it.is_alphabetic()));
    let word = words.find_map(|word| {
        let word = word.to_lowercase();
        let is_it = |hard: &&&str| word == **hard || word.strip_suffix('s') == Some(**hard);
        HARD.iter().find(is_it)
    })?;
    Some(Kind::HardWord { word })
}
