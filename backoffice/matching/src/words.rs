//! The words of a name, ready to be compared: small words like "de la" and "bin" told apart from names, what
//! belongs together written together, Chinese and Korean names divided.

use crate::fold::{self, Script, Typed, WORDS_MAX};
use crate::record::{Name, Part, Print};
use crate::sounds::{self, Place, Readings};
use std::collections::HashSet;
use std::sync::LazyLock;

/// One word of a name.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) folded: String,
    pub(crate) script: Script,
    pub(crate) readings: Readings,
    /// How much it tells about a person by its kind.
    pub(crate) kind: Kind,
}

/// What kind of word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name.
    Name,
    /// An article, "son of", "of the": comes and goes.
    Small,
    /// Only the first letter of a name.
    Initial,
}

/// Words that come and go.
const SMALL: &str = " al el ul ur as ash an ad at az ar il de la las los del della di da dos das do du le van von der den ten ter y e i \
    bin ibn ben bint bte binti ibni wal ال بن ابن بنت بنو ибн аль эль оглы кызы бин бен בן בת אל de' d' zu und af och of the \
    mr mrs ms miss dr sr sra srta don dona jr haji hajji hadji sheikh shaikh sayyid hafiz mullah maung daw ko ma u ato weyzero woizero ";

static SMALL_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| SMALL.split_whitespace().collect());
static HALVES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| FIRST_HALVES.split_whitespace().collect());

/// Words that are the first half of a name: they are written with the next.
const FIRST_HALVES: &str = " abd abdul abdel abdal abdur abdus abdu abdoul abed عبد mc mac ";

/// The words of one name.
pub(crate) fn of(name: &Name) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (part, text) in &name.pieces {
        let typed = fold::words(text);
        let typed = written_together(divided(typed, *part));
        let count = typed.len();
        let last = typed.len().saturating_sub(1);
        for (at, it) in typed.iter().enumerate() {
            let place = place(it, *part, at, count, last);
            words.push(word(it, place));
        }
    }
    words.truncate(WORDS_MAX);
    if words.iter().all(|it| it.kind != Kind::Name) {
        for it in &mut words {
            it.kind = Kind::Name;
        }
    }
    words
}

/// The names of Chinese and Korean families are spelled by custom, and stand first.
fn place(word: &Typed, part: Part, at: usize, count: usize, last: usize) -> Place {
    let is_of_east = matches!(word.script, Script::Han | Script::Hangul);
    match part {
        Part::Family => Place::Family,
        Part::Whole if is_of_east && count > 1 && at != last => Place::Family,
        Part::Whole if is_of_east && word.folded.chars().count() == 1 => Place::Family,
        _ => Place::Anywhere,
    }
}

fn word(typed: &Typed, place: Place) -> Word {
    let folded = typed.folded.as_str();
    let is_letter =
        folded.chars().count() == 1 && matches!(typed.script, Script::Latin | Script::Cyrillic);
    let kind = match () {
        () if is_small(folded) => Kind::Small,
        () if is_letter => Kind::Initial,
        () => Kind::Name,
    };
    Word {
        readings: sounds::readings(typed, place),
        folded: typed.folded.clone(),
        script: typed.script,
        kind,
    }
}

fn is_small(folded: &str) -> bool {
    SMALL_WORDS.contains(folded)
}

/// Chinese and Korean names without a space, in two.
fn divided(typed: Vec<Typed>, part: Part) -> Vec<Typed> {
    let [one] = typed.as_slice() else {
        return typed;
    };
    let at = match one.script {
        _ if part != Part::Whole => None,
        Script::Han => sounds::divided_han(&one.folded),
        Script::Hangul => sounds::divided_hangul(&one.folded),
        _ => None,
    };
    let Some((family, given)) = at.and_then(|at| one.folded.split_at_checked(at)) else {
        return typed;
    };
    let half = |it: &str| Typed {
        folded: it.to_owned(),
        marked: it.to_owned(),
        script: one.script,
    };
    vec![half(family), half(given)]
}

/// "Abd al Rahman" is one name, and "Mc Donald" too.
fn written_together(typed: Vec<Typed>) -> Vec<Typed> {
    let mut out: Vec<Typed> = Vec::new();
    let mut pending: Option<Typed> = None;
    for it in typed {
        let Some(mut half) = pending.take() else {
            if HALVES.contains(it.folded.as_str()) {
                pending = Some(it);
            } else {
                out.push(it);
            }
            continue;
        };
        let is_article = matches!(
            it.folded.as_str(),
            "al" | "el" | "ul" | "ur" | "us" | "as" | "ar" | "ال"
        );
        half.folded.push_str(&it.folded);
        half.marked.push_str(&it.marked);
        if is_article {
            pending = Some(half);
        } else {
            out.push(half);
        }
    }
    out.extend(pending);
    out
}

impl Word {
    /// This word and the next as if they were written together.
    pub(crate) fn joined(&self, next: &Word) -> Word {
        let readings = self
            .readings
            .iter()
            .take(2)
            .flat_map(|one| next.readings.iter().take(2).map(|two| one.then(two)));
        Word {
            folded: format!("{}{}", self.folded, next.folded),
            script: self.script,
            readings: readings.collect(),
            kind: Kind::Name,
        }
    }

    /// The fingerprint of the letters.
    pub(crate) fn print(&self) -> u64 {
        Print::of(self.folded.as_bytes())
    }

    /// Whether this is one syllable as names of China, Korea, Vietnam and Burma are made of, which some write
    /// together and others apart.
    pub(crate) fn is_syllable(&self) -> bool {
        let Some(reading) = self
            .readings
            .first()
            .filter(|_| self.script == Script::Latin && self.folded.len() <= 6)
        else {
            return false;
        };
        let is_vowel = |it: &u8| *it < 7;
        let start = reading.sounds.iter().take_while(|it| !is_vowel(it)).count();
        let vowels = reading
            .sounds
            .iter()
            .skip(start)
            .take_while(|it| is_vowel(it))
            .count();
        let end = reading.sounds.len() - start - vowels;
        start <= 2
            && (1..=3).contains(&vowels)
            && end <= 2
            && reading
                .sounds
                .iter()
                .skip(start + vowels)
                .all(|it| !is_vowel(it))
    }
}
