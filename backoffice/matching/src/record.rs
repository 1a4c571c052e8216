//! What is compared: a person with the names they go by, and what else is known that tells people apart.

use crate::birth::Birth;

/// Which part of a name a word belongs to, when that was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The name as it was given, in one piece.
    Whole,
    /// The name a person is called by.
    Given,
    /// The father's or grandfather's name, where it takes the place of a family name or stands before it.
    Father,
    /// The name of the family.
    Family,
}

/// One name of a person, in the script it was given in.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Name {
    pub(crate) pieces: Vec<(Part, String)>,
}

impl Name {
    /// A name as it was given.
    pub fn whole(name: impl Into<String>) -> Name {
        Name::default().with(Part::Whole, name)
    }

    /// The same name with one more part.
    #[must_use]
    pub fn with(mut self, part: Part, words: impl Into<String>) -> Name {
        self.pieces.push((part, words.into()));
        self
    }
}

impl<T: Into<String>> From<T> for Name {
    fn from(name: T) -> Name {
        Name::whole(name)
    }
}

/// Names do not show themselves in logs.
impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Name(…)")
    }
}

/// What kind of thing a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
    /// The number of the immigration authorities.
    ANumber,
    /// A phone number.
    Phone,
    /// An address for mail.
    Email,
    /// The country somebody is from; many people share it, so that it says little.
    Country,
}

/// Something known of a person beside the name, written the same way each time: only letters and digits count.
#[derive(Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub kind: FactKind,
    /// How it is written.
    pub value: String,
}

impl Fact {
    /// A number that stands for the kind and the letters and digits; nothing when there are none.
    pub(crate) fn print(&self) -> Option<u64> {
        let mut print = Print::default();
        print.add(self.kind as u8 + 1);
        let mut count = 0;
        for it in self.value.chars().filter(|it| it.is_alphanumeric()) {
            for byte in u32::from(it.to_ascii_lowercase()).to_le_bytes() {
                print.add(byte);
            }
            count += 1;
        }
        (count > 0).then_some(print.0)
    }
}

/// Facts do not show themselves in logs.
impl std::fmt::Debug for Fact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fact({:?}, …)", self.kind)
    }
}

/// A fingerprint of bytes (FNV-1a), the same on every machine.
pub(crate) struct Print(pub(crate) u64);

impl Default for Print {
    fn default() -> Print {
        Print(0xcbf2_9ce4_8422_2325)
    }
}

impl Print {
    pub(crate) fn add(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    /// Of one number, well spread over all bits.
    pub(crate) fn of_number(number: u64) -> u64 {
        let mixed = (number ^ (number >> 31)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed ^ (mixed >> 29)
    }

    /// Of bytes.
    pub(crate) fn of(bytes: &[u8]) -> u64 {
        let mut print = Print::default();
        for it in bytes {
            print.add(*it);
        }
        Print::of_number(print.0)
    }
}

/// A person as far as they are compared.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    /// Every name they go or went by.
    pub names: Vec<Name>,
    /// When they were born, as far as it is known.
    pub birth: Option<Birth>,
    /// What else is known.
    pub facts: Vec<Fact>,
}

impl Record {
    /// Somebody of whom only a name is known.
    pub fn named(name: impl Into<Name>) -> Record {
        Record {
            names: vec![name.into()],
            ..Record::default()
        }
    }

    /// The same person, born then.
    #[must_use]
    pub fn born(mut self, birth: Birth) -> Record {
        self.birth = Some(birth);
        self
    }

    /// The same person with one more fact.
    #[must_use]
    pub fn fact(mut self, kind: FactKind, value: impl Into<String>) -> Record {
        let value = value.into();
        self.facts.push(Fact { kind, value });
        self
    }
}
