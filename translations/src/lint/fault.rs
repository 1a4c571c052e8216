//! What can be wrong with a translated message, and what to do about it.

use super::Key;
use std::collections::BTreeSet;
use std::fmt;

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file it is in, such as `kiosk.ftl`.
    pub file: String,
    /// The message it is in, if it is in one.
    pub key: Option<Key>,
    /// The line of the message, 0 where there is none.
    pub line: usize,
    /// What is wrong.
    pub kind: Kind,
}

impl Fault {
    pub(super) fn new(file: &str, key: &Key, kind: Kind) -> Fault {
        Fault {
            file: file.to_owned(),
            key: Some(key.clone()),
            line: 0,
            kind,
        }
    }

    pub(super) fn of_file(file: &str, kind: Kind) -> Fault {
        Fault {
            file: file.to_owned(),
            key: None,
            line: 0,
            kind,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.file)?;
        match &self.key {
            Some(key) => write!(f, "{key}: {}", self.kind),
            None => write!(f, "{}", self.kind),
        }
    }
}

/// What is wrong with a message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Kind {
    /// English has a file that this language lacks.
    #[error(" the whole file is missing; translate it")]
    FileMissing,
    /// Fluent cannot read some lines.
    #[error(
        "line {line}: Fluent cannot read this ({why}): {text:?}; write a select over several lines, and {{ }} only around variables"
    )]
    Unreadable {
        /// Where it begins.
        line: usize,
        /// In Fluent's words.
        why: String,
        /// How it begins.
        text: String,
    },
    /// The same id stands in two places.
    #[error("stands in the files twice; remove one")]
    Twice,
    /// English has a message that this language lacks.
    #[error("is missing; translate it")]
    Missing,
    /// This language has a message that English lacks.
    #[error("is not in English; remove it, or mend the id")]
    NotInEnglish,
    /// There is nothing in it.
    #[error("is empty; translate it")]
    Empty,
    /// Variables were lost or invented.
    #[error("must have the same variables as English: missing {missing:?}, too many {extra:?}")]
    Variables {
        /// In English only.
        missing: BTreeSet<String>,
        /// In this language only.
        extra: BTreeSet<String>,
    },
    /// A branch of a select lacks a variable that the others have.
    #[error("calls {0}(), which the program does not have; use the plain variable")]
    UnknownFunction(String),
    /// It refers to a message or term that is not there.
    #[error("refers to {0}, which this language does not have; write the words themselves")]
    UnknownReference(String),
    /// The plural forms are not those of the language.
    #[error("has the plural forms {given:?}; this language needs exactly {wanted:?}")]
    Plurals {
        /// In the message.
        given: BTreeSet<String>,
        /// Those of the language.
        wanted: BTreeSet<String>,
    },
    /// It says what English says, letter by letter.
    #[error("is still English; translate it (or list it in exceptions.toml if it is a name)")]
    StillEnglish,
    /// Words of English were left in it.
    #[error(
        "has the word {0:?} left over in Latin letters; translate it (or list it under `words` in exceptions.toml)"
    )]
    LeftOver(String),
    /// Nothing in it is written in the language's script.
    #[error("has no letters of the language's own script; translate it")]
    NoOwnLetters,
    /// A letter of another script.
    #[error("has the letter {letter:?} of the script {script}; replace it")]
    WrongScript {
        /// The letter.
        letter: char,
        /// Its script.
        script: &'static str,
    },
    /// A word made of letters of two alphabets that look alike.
    #[error("mixes alphabets inside the word {0:?}; type the whole word in one")]
    MixedWord(String),
    /// A digit that is not 0–9.
    #[error("has the digit {0:?}; write numbers with 0 to 9")]
    Digit(char),
    /// It will not fit.
    #[error("is too long: {width} letters wide, at most {max}; say it shorter")]
    TooLong {
        /// Its width in narrow letters.
        width: usize,
        /// What fits.
        max: usize,
    },
    /// A sentence of English that is hard to read, or to keep in mind when it is heard.
    #[error(
        "has a sentence of {words} words, at most {max} are easily read: {sentence:?}; say it in two"
    )]
    LongSentence {
        /// How many words it has.
        words: usize,
        /// How many it may have.
        max: usize,
        /// The sentence.
        sentence: String,
    },
    /// A word of lawyers and officers, or one that hurts those it means.
    #[error("says {word:?} to visitors; say it in a word of every day")]
    HardWord {
        /// The word.
        word: &'static str,
    },
    /// Two spaces in a row.
    #[error("has two spaces in a row; leave one")]
    DoubleSpace,
    /// A space at its beginning or end.
    #[error("begins or ends with a space; remove it")]
    OuterSpace,
    /// An invisible mark of direction.
    #[error("has the invisible mark U+{:04X}; remove it, the program isolates variables itself", *.0 as u32)]
    Mark(char),
}
