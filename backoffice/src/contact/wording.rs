//! Words that others may read over a shoulder: the title in a calendar, and a text message. Neither says what it is about,
//! nor who it is for.

use super::model::SenderName;
use chrono::NaiveTime;
use translations::Text;

/// The title of an appointment in a calendar: a time and a code, never a name.
pub fn calendar_title(text: Text, at: NaiveTime, code: &str) -> String {
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let time = at.format("%H:%M").to_string();
    let values = [("time", time.into()), ("code", format!("#{code}").into())];
    // Calendars of others show signs that keep an order as boxes.
    let title = text.with("contact-calendar-title", &values);
    title
        .chars()
        .filter(|it| !matches!(it, '\u{2068}' | '\u{2069}'))
        .collect()
}

/// The words of a text message. `initial` signs it where the person said that initials may be seen.
pub fn text_wording(text: Text, sender: SenderName, initial: Option<char>) -> String {
    let words = text.of("contact-text-wording");
    match initial.filter(|it| sender != SenderName::Blank && it.is_alphabetic()) {
        Some(initial) => format!("{words} –{initial}."),
        None => words,
    }
}

/// What tells somebody who reads along that a person has a lawyer, and what for.
const SERVICE_WORDS: [&str; 22] = [
    "aboga",
    "asylum",
    "asilo",
    "attorney",
    "court",
    "corte",
    "dhs",
    "ice",
    "immig",
    "inmig",
    "law",
    "legal",
    "lawyer",
    "migra",
    "shelter",
    "u-visa",
    "uscis",
    "vawa",
    "visa",
    "violen",
    "refugi",
    "اللجوء",
];

/// Whether a text names a service, so that it may not be sent as a text message.
pub fn says_a_service(words: &str) -> bool {
    let words = words.to_lowercase();
    let mut each =
        words.split(|it: char| it.is_whitespace() || (it.is_ascii_punctuation() && it != '-'));
    each.any(|word| {
        SERVICE_WORDS.iter().any(|it| match it.len() {
            ..=4 => word == *it,
            _ => word.starts_with(it),
        })
    })
}
