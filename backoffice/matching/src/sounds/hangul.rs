//! Korean syllables: read by their letters, and family names also as they are customarily spelled.

use super::{Place, latin};

const FIRST: [&str; 19] = [
    "g", "k", "n", "d", "t", "r", "m", "b", "p", "s", "s", "", "j", "j", "C", "k", "t", "p", "h",
];
const VOWELS: [&str; 21] = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
];
/// As those spell who do not keep to the official romanisation.
const VOWELS_FREELY: [&str; 21] = [
    "a", "e", "ya", "ye", "u", "e", "yu", "ye", "o", "wa", "we", "we", "yo", "u", "wo", "we", "wi",
    "yu", "u", "i", "i",
];
const LAST: [&str; 28] = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "n", "t", "t", "k", "t", "p", "t",
];

/// Family names whose spelling does not follow from the letters.
const CUSTOMARY: &[(&str, &[&str])] = &[
    ("이", &["lee", "yi", "rhee", "li"]),
    ("박", &["park", "pak"]),
    ("최", &["choi", "choe"]),
    ("정", &["jung", "chung"]),
    ("조", &["cho", "jo"]),
    ("윤", &["yoon", "yun"]),
    ("임", &["lim", "im", "rim"]),
    ("오", &["oh", "o"]),
    ("서", &["seo", "suh"]),
    ("신", &["shin", "sin"]),
    ("유", &["yoo", "yu", "ryu"]),
    ("류", &["ryu", "yoo", "yu"]),
    ("안", &["ahn", "an"]),
    ("전", &["jeon", "chun", "jun"]),
    ("고", &["ko", "go"]),
    ("문", &["moon", "mun"]),
    ("배", &["bae", "pae"]),
    ("백", &["baek", "paik"]),
    ("허", &["heo", "hur", "huh"]),
    ("심", &["shim", "sim"]),
    ("노", &["noh", "roh", "no"]),
    ("곽", &["kwak", "gwak"]),
    ("성", &["sung", "seong"]),
    ("우", &["woo", "u"]),
    ("나", &["na", "ra"]),
    ("엄", &["um", "eom"]),
    ("김", &["kim", "gim"]),
    ("강", &["kang", "gang"]),
    ("권", &["kwon", "gwon"]),
    ("양", &["yang", "ryang"]),
    ("여", &["yeo", "lyuh"]),
    ("량", &["yang", "ryang"]),
    ("림", &["lim", "rim"]),
    ("리", &["lee", "ri"]),
    ("선", &["sun", "seon"]),
    ("석", &["suk", "seok"]),
    ("현", &["hyun", "hyeon"]),
];

/// Family names of two syllables.
const OF_TWO: [&str; 8] = [
    "남궁", "황보", "제갈", "사공", "선우", "독고", "서문", "동방",
];

/// Calls `add` with each reading.
pub(super) fn read(folded: &str, place: Place, add: &mut dyn FnMut(&str)) {
    add(&sounds(folded, &VOWELS));
    let customary = CUSTOMARY.iter().find(|it| it.0 == folded);
    if let Some((_, spellings)) = customary.filter(|_| place == Place::Family) {
        for it in *spellings {
            add(&latin::sounds(it));
        }
    }
    add(&sounds(folded, &VOWELS_FREELY));
}

fn sounds(folded: &str, vowels: &[&'static str; 21]) -> String {
    let mut out = String::new();
    for letter in folded.chars() {
        let code = u32::from(letter).wrapping_sub(0xac00);
        if code >= 11172 {
            continue;
        }
        let part = |list: &[&'static str], at: u32| {
            usize::try_from(at).map_or("", |at| list[at % list.len()])
        };
        let first = part(&FIRST, code / 588);
        let first = after(&mut out, first);
        out.push_str(first);
        out.push_str(part(vowels, code % 588 / 28));
        out.push_str(part(&LAST, code % 28));
    }
    out
}

/// A stop before a nasal becomes one: "Seok-rin" is said "Seongnin".
fn after(before: &mut String, first: &'static str) -> &'static str {
    let nasal = match before.chars().last() {
        Some('k' | 't') => 'n',
        Some('p') => 'm',
        _ => return first,
    };
    if !matches!(first, "n" | "m" | "r") {
        return first;
    }
    before.pop();
    before.push(nasal);
    if first == "r" { "n" } else { first }
}

/// Family name and given name of a name written without a space.
pub(crate) fn divided(folded: &str) -> Option<usize> {
    let syllables = folded.chars().count();
    let of_two = OF_TWO.iter().any(|it| folded.starts_with(it));
    let family = match syllables {
        3.. if of_two => 2,
        2..=4 => 1,
        _ => return None,
    };
    folded.char_indices().nth(family).map(|it| it.0)
}
