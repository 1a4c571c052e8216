//! Checks translations: whatever can go wrong in a message without anybody reading it – a variable
//! lost, a plural missing, English left over, a letter of the wrong alphabet, a text too long for
//! its button. Used by the tests, by translators and where staff correct messages.

mod exceptions;
mod fault;
mod letters;
mod message;
mod messages;
mod parse;
mod plurals;
mod sentences;

pub use exceptions::{Exceptions, Rule};
pub use fault::{Fault, Kind};
pub use message::check_message;
pub use messages::{File, Key, Message, Messages};
pub use parse::{parse, parse_text};
pub use plurals::categories;

use crate::{Language, sources};
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

/// The messages of one language as they come with the program.
pub fn messages(language: Language) -> &'static Messages {
    type Later = LazyLock<Messages, Box<dyn FnOnce() -> Messages + Send>>;
    static ALL: LazyLock<HashMap<&str, Later>> = LazyLock::new(|| {
        let later =
            |it: Language| -> Later { LazyLock::new(Box::new(move || parse(&sources(it)))) };
        let all = Language::planned().iter();
        all.map(|it| (it.tag(), later(*it))).collect()
    });
    static NONE: LazyLock<Messages> = LazyLock::new(Messages::default);
    ALL.get(language.tag()).map_or(&NONE, |it| it)
}

/// The English messages of this program.
pub fn english() -> &'static Messages {
    messages(Language::english())
}

/// Whether every question, the notice and the ticket are there in this language, so that a visitor meets no
/// English.
pub fn is_complete(language: Language) -> bool {
    let needed = english()
        .iter()
        .filter(|(_, it)| NEEDED_FILES.contains(&it.file.as_str()));
    let own = messages(language);
    needed.into_iter().all(|(key, _)| own.get(key).is_some())
}

/// Everything that is wrong with what somebody typed as the message `key` of `language`; the message when
/// nothing is.
pub fn check_typed(language: Language, key: &Key, typed: &str) -> Result<Message, Vec<Kind>> {
    static EXCEPTIONS: LazyLock<Exceptions> = LazyLock::new(Exceptions::built_in);
    let message = parse_text(typed).map_err(|it| vec![it])?;
    let Some(source) = english().get(key) else {
        return Err(vec![Kind::NotInEnglish]);
    };
    let mut faults = check_message(language, key, source, &message, &EXCEPTIONS);
    faults.extend(plurals::check(language, &message));
    let references = message.references.iter();
    faults.extend(references.map(|it| Kind::UnknownReference(it.clone())));
    if faults.is_empty() {
        Ok(message)
    } else {
        Err(faults)
    }
}

/// The files a visitor reads: every language has them.
pub const VISITOR_FILES: [&str; 10] = [
    "kiosk.ftl",
    "form.ftl",
    "ticket.ftl",
    "booth.ftl",
    "display.ftl",
    "phone.ftl",
    "calendar.ftl",
    "slip.ftl",
    "checklists.ftl",
    "letters.ftl",
];

/// The files without which a visit cannot be made.
const NEEDED_FILES: [&str; 3] = ["kiosk.ftl", "form.ftl", "ticket.ftl"];

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
    /// Visitors read plain sentences; those of staff may be longer.
    fn long_sentence(&self, exceptions: &Exceptions) -> Option<Kind> {
        let language = Language::english();
        let is_read_by_visitors = VISITOR_FILES.contains(&self.source.file.as_str());
        let may_be_long = exceptions.allow(Rule::Sentence, language, self.key);
        sentences::long(self.message).filter(|_| is_read_by_visitors && !may_be_long)
    }

    fn hard_word(&self) -> Option<Kind> {
        let is_read_by_visitors = VISITOR_FILES.contains(&self.source.file.as_str());
        sentences::hard(self.message).filter(|_| is_read_by_visitors)
    }

    fn faults(&self, own: &Messages, exceptions: &Exceptions) -> Vec<Fault> {
        let mut kinds = if self.is_source {
            let mut kinds = letters::typing(self.message);
            kinds.extend(self.long_sentence(exceptions));
            kinds.extend(self.hard_word());
            kinds
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
