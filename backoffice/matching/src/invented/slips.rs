//! Slips of those who type, and names that no list knows.

use super::Chance;

const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const SOUNDS: [(&str, &str); 12] = [
    ("ph", "f"),
    ("y", "i"),
    ("k", "c"),
    ("s", "z"),
    ("ou", "u"),
    ("ee", "i"),
    ("v", "b"),
    ("h", ""),
    ("j", "y"),
    ("w", "v"),
    ("q", "k"),
    ("x", "ks"),
];

/// The name with one slip in it, in a word of more than two letters.
pub(super) fn slip(name: &str, chance: &mut Chance) -> String {
    let mut words: Vec<String> = name.split(' ').map(str::to_owned).collect();
    let long: Vec<usize> = (0..words.len())
        .filter(|at| words[*at].chars().count() > 3)
        .collect();
    if long.is_empty() {
        return name.to_owned();
    }
    let at = long[chance.below(long.len())];
    words[at] = slipped(&words[at], chance);
    words.join(" ")
}

fn slipped(word: &str, chance: &mut Chance) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = chance.below(letters.len());
    match chance.below(6) {
        0 => letters[at] = neighbour(letters[at], chance),
        1 => letters.insert(at, letters[at]),
        2 => {
            letters.remove(at);
        }
        3 => {
            let at = at.min(letters.len() - 2);
            letters.swap(at, at + 1);
        }
        4 => letters.insert(at, neighbour(letters[at], chance)),
        _ => {
            let possible = SOUNDS
                .iter()
                .filter(|it| word.contains(it.0))
                .collect::<Vec<_>>();
            if let Some(it) = possible.get(chance.below(possible.len())) {
                return word.replacen(it.0, it.1, 1);
            }
            letters[at] = neighbour(letters[at], chance);
        }
    }
    letters.into_iter().collect()
}

fn neighbour(letter: char, chance: &mut Chance) -> char {
    let row = ROWS
        .iter()
        .find(|it| it.contains(letter.to_ascii_lowercase()))
        .unwrap_or(&ROWS[0]);
    let at = row.find(letter.to_ascii_lowercase()).unwrap_or(0);
    let places = [at.saturating_sub(1), (at + 1).min(row.len() - 1)];
    let place = places[chance.below(2)];
    let other = if place == at {
        (at + 1) % row.len()
    } else {
        place
    };
    row.as_bytes().get(other).map_or('e', |it| char::from(*it))
}

/// A name made of syllables.
pub(super) fn unknown(chance: &mut Chance) -> String {
    const STARTS: [&str; 24] = [
        "b", "ch", "d", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s", "sh",
        "st", "t", "tr", "v", "w", "y", "z",
    ];
    const VOWELS: [&str; 8] = ["a", "e", "i", "o", "u", "ai", "ou", "ia"];
    const ENDS: [&str; 12] = ["", "", "", "n", "r", "l", "s", "m", "t", "k", "nd", "ng"];
    let mut out = String::new();
    for _ in 0..2 + chance.below(2) {
        out.push_str(chance.one(&STARTS));
        out.push_str(chance.one(&VOWELS));
        out.push_str(chance.one(&ENDS));
    }
    out
}
