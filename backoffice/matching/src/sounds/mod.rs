//! How a word sounds, whatever it is written in: a short string over 32 sounds in which "Мухаммад", "محمد" and
//! "Mohammed" come close to each other. One word may have several readings.

mod abugida;
mod arabic;
mod cyrillic;
mod han;
mod hangul;
mod hebrew;
mod latin;

use crate::fold::{Script, Typed};
use smallvec::SmallVec;

pub(crate) use han::{divided as divided_han, has_pinyin_spelling};
pub(crate) use hangul::divided as divided_hangul;

/// The sounds, each written as one letter; its place is its number. T is "th" in "thing", D "th" in "this",
/// X "kh", G "gh", S "sh", Z "zh", C "ch", j "dj", c "ts".
pub(crate) const SOUNDS: &[u8; 32] = b"aeiouywhbpfvtdTDkqgXGszSZCjcmnlr";

/// So many sounds of a word count.
pub(crate) const SOUNDS_MAX: usize = 20;

/// So many readings of a word count.
const READINGS_MAX: usize = 6;

/// Whether the script writes short vowels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Vowels {
    Written,
    Unwritten,
}

/// One way in which a word may sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading {
    /// Numbers of [`SOUNDS`].
    pub(crate) sounds: SmallVec<[u8; 16]>,
    pub(crate) vowels: Vowels,
}

/// The readings of one word.
pub(crate) type Readings = SmallVec<[Reading; 2]>;

/// The number of a sound; `None` for what is none.
pub(crate) fn number(letter: u8) -> Option<u8> {
    let at = SOUNDS.iter().position(|it| *it == letter)?;
    u8::try_from(at).ok()
}

impl Reading {
    /// Of sounds written as letters; what is no sound is left out, and so are doubled sounds.
    pub(crate) fn new(letters: &str, vowels: Vowels) -> Reading {
        let mut sounds = SmallVec::new();
        for it in letters.bytes().filter_map(number) {
            let is_again = sounds.last() == Some(&it);
            if !is_again && sounds.len() < SOUNDS_MAX {
                sounds.push(it);
            }
        }
        Reading { sounds, vowels }
    }

    /// The two one after the other.
    pub(crate) fn then(&self, next: &Reading) -> Reading {
        let mut joined = self.clone();
        for it in &next.sounds {
            if joined.sounds.last() != Some(it) && joined.sounds.len() < SOUNDS_MAX {
                joined.sounds.push(*it);
            }
        }
        if next.vowels == Vowels::Unwritten {
            joined.vowels = Vowels::Unwritten;
        }
        joined
    }
}

/// Where a word stands in a name, which matters for Chinese and Korean: family names are spelled by custom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Family,
    Anywhere,
}

/// All readings of a word, the plainest first.
pub(crate) fn readings(word: &Typed, place: Place) -> Readings {
    let mut readings = Readings::new();
    let mut add = |letters: &str, vowels: Vowels| {
        let reading = Reading::new(letters, vowels);
        let is_new = !readings.contains(&reading);
        if is_new && !reading.sounds.is_empty() && readings.len() < READINGS_MAX {
            readings.push(reading);
        }
    };
    match word.script {
        Script::Latin => latin::read(&word.marked, &mut |it| add(it, Vowels::Written)),
        Script::Cyrillic => cyrillic::read(&word.folded, &mut |it| add(it, Vowels::Written)),
        Script::Arabic => arabic::read(&word.folded, &mut |it| add(it, Vowels::Unwritten)),
        Script::Hebrew => hebrew::read(&word.marked, &mut |it| add(it, Vowels::Unwritten)),
        Script::Hangul => hangul::read(&word.folded, place, &mut |it| add(it, Vowels::Written)),
        Script::Han => han::read(&word.folded, place, &mut |it| add(it, Vowels::Written)),
        Script::Ethiopic => add(&abugida::ethiopic(&word.folded), Vowels::Written),
        Script::Indic => abugida::indic(&word.folded, &mut |it| add(it, Vowels::Written)),
        Script::Other => {
            let romanised = any_ascii::any_ascii(&word.folded).to_ascii_lowercase();
            latin::read(&romanised, &mut |it| add(it, Vowels::Written));
        }
    }
    readings
}
