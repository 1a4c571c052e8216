//! Words on a sheet: plain text in pieces, and the same thing said in two languages.
//!
//! Whatever a person typed is text and nothing else: it is never read as a command to the typesetter.

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Words of the sheet's own text.
    Words(String),
    /// Words that matter most.
    Strong(String),
    /// A name, number, date, phone or address that was put in. It keeps its own order inside text that runs the other
    /// way: `555-0100` in an Arabic sentence stays `555-0100`.
    Value(String),
    /// The number of the page; at home in the footer.
    Page,
    /// How many pages there are.
    Pages,
}

/// A text in pieces. A line break in it is a line break on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(pub Vec<Run>);

impl Words {
    /// Begins with plain words.
    pub fn new(words: impl Into<String>) -> Words {
        Words(vec![Run::Words(words.into())])
    }

    /// Only a name, number, date, phone or address.
    pub fn only_value(value: impl Into<String>) -> Words {
        Words(vec![Run::Value(value.into())])
    }

    /// Goes on with plain words.
    #[must_use]
    pub fn words(self, words: impl Into<String>) -> Words {
        self.then(Run::Words(words.into()))
    }

    /// Goes on with words that matter most.
    #[must_use]
    pub fn strong(self, words: impl Into<String>) -> Words {
        self.then(Run::Strong(words.into()))
    }

    /// Goes on with a name, number, date, phone or address.
    #[must_use]
    pub fn value(self, value: impl Into<String>) -> Words {
        self.then(Run::Value(value.into()))
    }

    /// Goes on with the number of the page.
    #[must_use]
    pub fn page(self) -> Words {
        self.then(Run::Page)
    }

    /// Goes on with how many pages there are.
    #[must_use]
    pub fn pages(self) -> Words {
        self.then(Run::Pages)
    }

    fn then(mut self, run: Run) -> Words {
        self.0.push(run);
        self
    }
}

impl From<&str> for Words {
    fn from(words: &str) -> Words {
        Words::new(words)
    }
}

impl From<String> for Words {
    fn from(words: String) -> Words {
        Words::new(words)
    }
}

/// What is said, in as many languages as the sheet has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// The same thing in the reader's language and in the office's.
    Both {
        /// For the person who gets the sheet.
        reader: Words,
        /// For the office, and whoever the person shows the sheet to. Left out on a sheet in one language.
        office: Words,
    },
    /// The same in both languages: names, numbers, dates. Printed once.
    Once(Words),
}

impl Said {
    /// The same thing in the reader's language and in the office's.
    pub fn both(reader: impl Into<Words>, office: impl Into<Words>) -> Said {
        Said::Both {
            reader: reader.into(),
            office: office.into(),
        }
    }

    /// What needs no translation.
    pub fn once(words: impl Into<Words>) -> Said {
        Said::Once(words.into())
    }

    /// A name, number, date, phone or address, which needs no translation.
    pub fn value(value: impl Into<String>) -> Said {
        Said::Once(Words::only_value(value))
    }
}
