//! Checks translations: whatever can go wrong in a message without anybody reading it – a variable
//! lost, a plural missing, English left over, a letter of the wrong alphabet, a text too long for
//! its button. Used by the tests, by translators and where staff correct messages.

mod exceptions;
mod fault;
mod letters;
mod message;
mod parse;
mod plurals;

pub use exceptions::{Exceptions, Rule};
pub use fault::{Fault, Kind};
pub use message::check_message;
pub use parse::{File, Key, Message, Messages, parse, parse_text};
pub use plurals::categories;

use crate::{Language, sources};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The English messages of this program.
pub fn english() -> &'static Messages {
    static ENGLISH: LazyLock<Messages> = LazyLock::new(|| parse(&sources(Language::english())));
    &ENGLISH
}

/// The files a visitor reads: every language has them.
pub const VISITOR_FILES: [&str; 7] = [
    "kiosk.ftl",
    "form.ftl",
    "ticket.ftl",
    "display.ftl",
    "phone.ftl",
    "calendar.ftl",
    "country.ftl",
];

/// Whether a language is expected to have this file.
pub fn expects(language: Language, file: &str) -> bool {
    language.is_for_staff() || VISITOR_FILES.contains(&file)
}

/// Everything that is wrong with the messages of one language, file by file.
pub fn check(
    language: Language,
    english: &Messages,
    own: &Messages,
    exceptions: &Exceptions,
) -> Vec<Fault> {
    let mut faults = own.faults.clone();
    let files: BTreeSet<&str> = own.files.iter().map(String::as_str).collect();
    for file in &english.files {
        if expects(language, file) && !files.contains(file.as_str()) {
            faults.push(Fault::of_file(file, Kind::FileMissing));
        }
    }
    for (key, source) in english.iter() {
        if !files.contains(source.file.as_str()) {
            continue; // Said once, of the whole file.
        }
        let Some(message) = own.get(key) else {
            faults.push(Fault::new(&source.file, key, Kind::Missing));
            continue;
        };
        let checked = Checked {
            language,
            key,
            source,
            message,
            is_source: language == Language::english(),
        };
        faults.extend(checked.faults(own, exceptions));
    }
    for (key, message) in own.iter().filter(|(key, _)| english.get(key).is_none()) {
        faults.push(Fault::new(&message.file, key, Kind::NotInEnglish));
    }
    faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    faults
}

/// One message beside its English.
struct Checked<'a> {
    language: Language,
    key: &'a Key,
    source: &'a Message,
    message: &'a Message,
    is_source: bool,
}

impl Checked<'_> {
    fn faults(&self, own: &Messages, exceptions: &Exceptions) -> Vec<Fault> {
        let mut kinds = if self.is_source {
            letters::typing(self.message)
        } else {
            check_message(
                self.language,
                self.key,
                self.source,
                self.message,
                exceptions,
            )
        };
        kinds.extend(plurals::check(self.language, self.message));
        let unknown = |it: &&String| !own.knows(it);
        kinds.extend(
            self.message
                .references
                .iter()
                .filter(unknown)
                .map(|it| Kind::UnknownReference(it.clone())),
        );
        kinds
            .into_iter()
            .map(|kind| Fault {
                line: self.message.line,
                ..Fault::new(&self.message.file, self.key, kind)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
