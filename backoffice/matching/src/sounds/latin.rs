//! Latin letters, as the languages of the visitors use them: English first, with what French, German, Spanish,
//! Turkish, Polish and the usual romanisations write differently.

use super::has_pinyin_spelling;
use crate::fold::{is_apostrophe, is_mark};

/// Groups of letters that are one sound, the longer ones first.
const GROUPS: &[(&str, &str)] = &[
    ("tsch", "C"),
    ("dsch", "j"),
    ("sch", "S"),
    ("tch", "C"),
    ("dzh", "j"),
    ("shch", "S"),
    ("eau", "o"),
    ("sh", "S"),
    ("ch", "C"),
    ("kh", "X"),
    ("gh", "G"),
    ("zh", "Z"),
    ("ph", "f"),
    ("th", "T"),
    ("dh", "D"),
    ("ts", "c"),
    ("tz", "c"),
    ("cz", "C"),
    ("sz", "S"),
    ("dj", "j"),
    ("ck", "k"),
    ("cq", "k"),
    ("qu", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ie", "i"),
    ("bh", "b"),
    ("jh", "j"),
    ("tj", "C"),
    ("rh", "r"),
    ("ij", "iy"),
    ("ph", "f"),
    ("mc", "mk"),
    ("sc", "sk"),
];

/// Letters with the marks that make another sound of them.
const MARKED: &[(&str, &str)] = &[
    ("c\u{30c}", "C"),
    ("s\u{30c}", "S"),
    ("z\u{30c}", "Z"),
    ("c\u{327}", "s"),
    ("s\u{327}", "S"),
    ("s\u{326}", "S"),
    ("t\u{326}", "c"),
    ("c\u{301}", "C"),
    ("s\u{301}", "S"),
    ("z\u{307}", "Z"),
    ("z\u{301}", "Z"),
    ("g\u{30c}", "j"),
    ("g\u{306}", "G"),
    ("h\u{32e}", "X"),
    ("n\u{303}", "ny"),
    ("s\u{323}", "s"),
    ("d\u{323}", "d"),
    ("t\u{323}", "t"),
    ("z\u{323}", "z"),
    ("h\u{323}", "h"),
    ("d\u{331}", "D"),
    ("t\u{331}", "T"),
    ("g\u{307}", "G"),
    ("ß", "s"),
    ("þ", "T"),
    ("ð", "D"),
    ("ə", "a"),
    ("ł", "l"),
    ("ø", "o"),
    ("æ", "e"),
    ("œ", "e"),
    ("ı", "i"),
    ("đ", "d"),
    ("ŋ", "n"),
];

/// Calls `add` with each reading.
pub(super) fn read(marked: &str, add: &mut dyn FnMut(&str)) {
    let plain: String = marked
        .chars()
        .filter(|it| !is_mark(*it) && !is_apostrophe(*it))
        .collect();
    let plain_sounds = sounds(marked);
    let add = &mut |it: &str| add(without_last_h(it));
    add(&without_linking_article(&plain).map_or(plain_sounds, |it| sounds(&it)));
    if has_pinyin_spelling(&plain) {
        add(&pinyin(&plain));
    }
    // Slavic and Germanic languages say "y" for j and "v" for w, the former "ts" for c.
    if plain.contains(['j', 'w']) || plain.ends_with('c') || plain.contains("ck") {
        add(&slavic(&plain));
    }
    // Hs, Ts and Tz of the older romanisation of Chinese.
    if let Some(rest) = plain.strip_prefix("hs") {
        add(&format!("S{}", sounds(rest)));
    }
    for article in ["al", "el"] {
        let rest = plain.strip_prefix(article).filter(|it| it.len() >= 4);
        if let Some(rest) = rest.filter(|it| !it.starts_with(['a', 'e', 'i', 'o', 'u'])) {
            add(&sounds(rest));
        }
    }
    if plain.contains('x') || plain.contains("ll") || plain.contains("gn") || plain.contains("gl") {
        let other = plain
            .replace('x', "sh")
            .replace("ll", "y")
            .replace("gn", "ny")
            .replace("gl", "l");
        add(&sounds(&other));
    }
}

/// "Abdulrahman", "Abdurrahman" and "Abdelrahman" are one name: the article in the middle is left out.
fn without_linking_article(plain: &str) -> Option<String> {
    let rest = plain
        .strip_prefix("abd")
        .or(plain.strip_prefix("abed"))
        .or(plain.strip_prefix("abid"))?;
    let rest = rest.strip_prefix(['u', 'e', 'a', 'o', 'i'])?;
    let mut letters = rest.chars();
    let (first, second) = (letters.next()?, letters.next()?);
    let is_article = first == 'l' || first == second;
    (is_article && rest.len() > 3).then(|| format!("abd{}", letters_after_first(rest)))
}

fn letters_after_first(word: &str) -> &str {
    let mut letters = word.chars();
    letters.next();
    letters.as_str()
}

fn slavic(plain: &str) -> String {
    let groups = plain
        .replace("sch", "S")
        .replace("dsch", "j")
        .replace("ch", "X")
        .replace("cz", "C")
        .replace("sz", "S");
    let groups = groups
        .replace("rz", "Z")
        .replace("dj", "j")
        .replace("dz", "j")
        .replace("sh", "S");
    groups
        .replace("kh", "X")
        .replace("zh", "Z")
        .replace("ia", "ya")
        .replace("ie", "e")
        .replace('j', "y")
        .replace('w', "v")
}

/// "Fatimah" and "Fatima" sound the same.
fn without_last_h(sounds: &str) -> &str {
    match sounds.strip_suffix('h') {
        Some(rest) if rest.ends_with(['a', 'e', 'i', 'o', 'u']) => rest,
        _ => sounds,
    }
}

/// As Pinyin is read: x is "sh", q is "ch", zh is "dj", c is "ts".
fn pinyin(plain: &str) -> String {
    let read = without_ng(plain)
        .replace("zh", "j")
        .replace("ch", "C")
        .replace("sh", "S");
    read.replace('x', "S").replace('q', "C")
}

/// "ng" is one sound, unless a vowel comes after it.
pub(super) fn without_ng(plain: &str) -> String {
    let mut out = String::new();
    let mut letters = plain.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_silent = letter == 'g'
            && out.ends_with('n')
            && letters.peek().is_none_or(|it| !"aeiou".contains(*it));
        if !is_silent {
            out.push(letter);
        }
    }
    out
}

/// The sounds of Latin letters.
pub(super) fn sounds(marked: &str) -> String {
    let mut out = String::with_capacity(marked.len());
    let mut rest = marked;
    while let Some(letter) = rest.chars().next() {
        let is_vowel = |it: char| "aeiou".contains(it);
        // "ng" is one sound, unless a vowel comes after it.
        if rest.starts_with('g') && out.ends_with('n') && !rest[1..].starts_with(is_vowel) {
            rest = &rest[1..];
            continue;
        }
        let groups = MARKED.iter().chain(GROUPS);
        let is_group = |it: &&(&str, &str)| {
            rest.starts_with(it.0) && !carries_a_mark(&rest[it.0.len()..], it.0)
        };
        if let Some((group, sound)) = groups.clone().find(is_group) {
            out.push_str(sound);
            rest = &rest[group.len()..];
            continue;
        }
        rest = &rest[letter.len_utf8()..];
        one(letter, &out.clone(), rest, &mut out);
    }
    out
}

/// A group of plain letters does not end where its last letter has a mark of its own ("kh" is not "kȟ").
fn carries_a_mark(rest: &str, group: &str) -> bool {
    let next = rest.chars().next();
    group.is_ascii()
        && group.len() > 1
        && next.is_some_and(|it| is_mark(it) && matches!(it, '\u{30c}' | '\u{327}'))
}

fn one(letter: char, before: &str, rest: &str, out: &mut String) {
    let next = rest.chars().find(|it| !is_mark(*it));
    let is_before = |letters: &str| next.is_some_and(|it| letters.contains(it));
    match letter {
        'c' if is_before("eiy") => out.push('s'),
        'c' => out.push('k'),
        'x' => out.push_str(if before.is_empty() { "S" } else { "ks" }),
        'y' if is_before("aeiou") || before.is_empty() => out.push('y'),
        'y' => out.push('i'),
        'a'..='z' => out.push(letter),
        // Other letters are read as they are romanised, one by one.
        other if !other.is_ascii() && !is_mark(other) => {
            let romanised = any_ascii::any_ascii_char(other).to_ascii_lowercase();
            out.extend(romanised.chars().filter(char::is_ascii_lowercase));
        }
        _ => {}
    }
}
