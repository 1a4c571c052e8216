//! Scripts whose letters are syllables: Ethiopic, and those of India, which are laid out alike.

/// The consonants of Ethiopic in the order of their rows of eight.
const ETHIOPIC: &str =
    "h l h m s r s S q q q q b v t C X X n ny  k k X X w  z Z y d d j g g g T C p c c f p";
const ETHIOPIC_VOWELS: [&str; 8] = ["e", "u", "i", "a", "e", "", "o", "wa"];

/// Ethiopic: the row is the consonant, the place in it the vowel.
pub(super) fn ethiopic(folded: &str) -> String {
    let rows: Vec<&str> = ETHIOPIC.split(' ').collect();
    let mut out = String::new();
    for letter in folded.chars() {
        let code = u32::from(letter).wrapping_sub(0x1200);
        let (Ok(row), Ok(place)) = (usize::try_from(code / 8), usize::try_from(code % 8)) else {
            continue;
        };
        let Some(consonant) = rows.get(row) else {
            continue;
        };
        let consonant = if *consonant == "T" { "t" } else { consonant };
        out.push_str(consonant);
        // A vowel letter without a consonant begins with "a", not with "e", and the sixth is said.
        let vowel = match (consonant, place) {
            ("", 0) => "a",
            ("", 5) => "i",
            _ => ETHIOPIC_VOWELS[place],
        };
        out.push_str(vowel);
    }
    out
}

/// Calls `add` with each reading of a word in a script of India.
pub(super) fn indic(folded: &str, add: &mut dyn FnMut(&str)) {
    let mut out = String::new();
    let mut has_open_vowel = false;
    for letter in folded.chars() {
        let place = u32::from(letter) & 0x7f;
        let (sound, kind) = indic_sound(place);
        if kind == Kind::Consonant {
            if has_open_vowel {
                out.push('a');
            }
            out.push_str(sound);
            has_open_vowel = true;
            continue;
        }
        if has_open_vowel && kind == Kind::Letter {
            out.push('a');
        }
        out.push_str(sound);
        has_open_vowel = has_open_vowel && kind == Kind::Mark;
    }
    // The last "a" is not said in most languages of the north; an "a" more or less counts little.
    add(&out);
}

/// What a letter of these scripts does.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Consonant,
    /// A vowel that stands alone.
    Letter,
    /// Takes the place of the vowel that is said unwritten.
    Sign,
    /// Changes nothing of it.
    Mark,
}

fn indic_sound(place: u32) -> (&'static str, Kind) {
    const CONSONANTS: [&str; 37] = [
        "k", "k", "g", "g", "n", "C", "C", "j", "j", "n", "t", "t", "d", "d", "n", "t", "t", "d",
        "d", "n", "n", "p", "f", "b", "b", "m", "y", "r", "r", "l", "l", "l", "v", "S", "S", "s",
        "h",
    ];
    const SIGNS: [&str; 15] = [
        "a", "i", "i", "u", "u", "ri", "ri", "e", "e", "e", "ai", "o", "o", "o", "au",
    ];
    const LETTERS: [&str; 16] = [
        "a", "a", "i", "i", "u", "u", "ri", "li", "e", "e", "e", "ai", "o", "o", "o", "au",
    ];
    let at = |from: u32| usize::try_from(place - from).unwrap_or(0);
    match place {
        0x05..=0x14 => (LETTERS[at(0x05)], Kind::Letter),
        0x15..=0x39 => (CONSONANTS[at(0x15)], Kind::Consonant),
        0x3e..=0x4c => (SIGNS[at(0x3e)], Kind::Sign),
        0x4d => ("", Kind::Sign),
        0x58 => ("k", Kind::Consonant),
        0x59 => ("X", Kind::Consonant),
        0x5a => ("G", Kind::Consonant),
        0x5b => ("z", Kind::Consonant),
        0x5c | 0x5d => ("r", Kind::Consonant),
        0x5e => ("f", Kind::Consonant),
        0x5f => ("y", Kind::Consonant),
        0x70 => ("n", Kind::Mark),
        _ => ("", Kind::Mark),
    }
}
