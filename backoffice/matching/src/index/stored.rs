//! How a word lies in the arena: its kind, its letters and its readings, one after the other.

use crate::fold::Script;
use crate::sounds::{Reading, Readings, Vowels};
use crate::words::{Kind, Word};

const SCRIPTS: [Script; 9] = [
    Script::Latin,
    Script::Arabic,
    Script::Cyrillic,
    Script::Hebrew,
    Script::Hangul,
    Script::Han,
    Script::Ethiopic,
    Script::Indic,
    Script::Other,
];
const KINDS: [Kind; 3] = [Kind::Name, Kind::Small, Kind::Initial];
const UNWRITTEN: u8 = 0x80;

/// The bytes of a word.
pub(super) fn written(word: &Word) -> Vec<u8> {
    let number = |at: Option<usize>| at.and_then(|it| u8::try_from(it).ok()).unwrap_or(0);
    let script = number(SCRIPTS.iter().position(|it| *it == word.script));
    let kind = number(KINDS.iter().position(|it| *it == word.kind));
    let letters = word.folded.as_bytes();
    let mut bytes = vec![script | (kind << 4), number(Some(letters.len()))];
    bytes.extend_from_slice(letters);
    bytes.push(number(Some(word.readings.len())));
    for it in &word.readings {
        let unwritten = if it.vowels == Vowels::Unwritten {
            UNWRITTEN
        } else {
            0
        };
        bytes.push(number(Some(it.sounds.len())) | unwritten);
        bytes.extend_from_slice(&it.sounds);
    }
    bytes
}

/// A word where it lies.
#[derive(Clone, Copy)]
pub(super) struct Stored<'a>(pub(super) &'a [u8]);

impl<'a> Stored<'a> {
    /// Its letters.
    pub(super) fn folded(self) -> &'a str {
        std::str::from_utf8(&self.0[2..2 + usize::from(self.0[1])]).unwrap_or("")
    }

    /// The script of its letters.
    pub(super) fn script(self) -> Script {
        SCRIPTS[usize::from(self.0[0] & 15).min(8)]
    }

    /// Its readings: sounds, and whether vowels are written.
    pub(super) fn readings(self) -> impl Iterator<Item = (&'a [u8], Vowels)> {
        let mut rest = &self.0[2 + usize::from(self.0[1])..];
        let count = rest[0];
        rest = &rest[1..];
        (0..count).map(move |_| {
            let length = usize::from(rest[0] & !UNWRITTEN);
            let vowels = if rest[0] & UNWRITTEN > 0 {
                Vowels::Unwritten
            } else {
                Vowels::Written
            };
            let sounds = &rest[1..=length];
            rest = &rest[length + 1..];
            (sounds, vowels)
        })
    }

    /// How many bytes it takes.
    pub(super) fn length(self) -> usize {
        3 + usize::from(self.0[1]) + self.readings().map(|it| it.0.len() + 1).sum::<usize>()
    }

    /// The word again.
    pub(super) fn word(self) -> Word {
        let readings: Readings = self
            .readings()
            .map(|(sounds, vowels)| Reading {
                sounds: sounds.into(),
                vowels,
            })
            .collect();
        Word {
            folded: self.folded().to_owned(),
            script: self.script(),
            kind: KINDS[usize::from(self.0[0] >> 4).min(2)],
            readings,
        }
    }
}
