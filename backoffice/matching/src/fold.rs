//! Makes words of what was typed: small letters without marks, one form for letters that are written in several,
//! and nothing of what does not belong to a name. However long or strange the text is, little comes out.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// So much of a name is read; nobody's is longer.
const CHARS_MAX: usize = 400;
/// So many words of a name count.
pub(crate) const WORDS_MAX: usize = 12;
/// So many letters of a word count.
const LETTERS_MAX: usize = 32;

/// The writing a word is in, as far as it matters how its letters sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Arabic,
    Cyrillic,
    Hebrew,
    Hangul,
    Han,
    Ethiopic,
    Indic,
    Other,
}

impl Script {
    /// The script of one letter.
    pub(crate) fn of(letter: char) -> Script {
        match u32::from(letter) {
            0..=0x24f | 0x1e00..=0x1eff => Script::Latin,
            0x400..=0x52f => Script::Cyrillic,
            0x590..=0x5ff => Script::Hebrew,
            0x600..=0x6ff | 0x750..=0x77f | 0x8a0..=0x8ff => Script::Arabic,
            0x900..=0xd7f => Script::Indic,
            0x1200..=0x139f | 0x2d80..=0x2ddf | 0xab00..=0xab2f => Script::Ethiopic,
            0xac00..=0xd7a3 => Script::Hangul,
            0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x323af => Script::Han,
            _ => Script::Other,
        }
    }
}

/// A word as it was typed, in two forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Typed {
    /// Small letters without marks: what is compared letter by letter.
    pub(crate) folded: String,
    /// With the marks that change the sound.
    pub(crate) marked: String,
    /// The script of the first letter.
    pub(crate) script: Script,
}

/// The words of `text`.
pub(crate) fn words(text: &str) -> Vec<Typed> {
    let start: String = text
        .chars()
        .filter(|it| !it.is_control())
        .take(CHARS_MAX)
        .collect();
    let plain = composed_hangul(&DecomposingNormalizerBorrowed::new_nfkd().normalize(&start));
    let mut words = Vec::new();
    let mut marked = String::new();
    let mut before = None;
    for letter in plain.chars().flat_map(char::to_lowercase) {
        if belongs_to_a_word(letter) {
            let script = Script::of(letter);
            // A name that changes its script without a space is two words.
            let changes =
                before.is_some_and(|it| it != script) && letter.is_alphabetic() && !is_mark(letter);
            if changes && are_apart(before, script) {
                finish(&mut marked, &mut words);
            }
            if letter.is_alphabetic() && !is_mark(letter) {
                before = Some(script);
            }
            marked.push(letter);
        } else if !is_invisible(letter) {
            before = None;
            finish(&mut marked, &mut words);
        }
    }
    finish(&mut marked, &mut words);
    if words.is_empty() {
        words.extend(signs(&start));
    }
    words.truncate(WORDS_MAX);
    words
}

/// Letters of these scripts never stand in one word.
fn are_apart(before: Option<Script>, script: Script) -> bool {
    before.is_some_and(|it| it != Script::Other) && script != Script::Other
}

/// A name without a single letter is still found by what it is written with.
fn signs(text: &str) -> Option<Typed> {
    let is_seen = |it: &char| !is_mark(*it) && !is_invisible(*it);
    let of = |is_wanted: &dyn Fn(&char) -> bool| -> String {
        let signs = text.chars().filter(|it| !it.is_whitespace());
        signs.filter(|it| is_wanted(it)).take(LETTERS_MAX).collect()
    };
    // What chooses between looks of one sign is left out, unless there is nothing else.
    let folded = Some(of(&is_seen))
        .filter(|it| !it.is_empty())
        .unwrap_or_else(|| of(&|_| true));
    (!folded.is_empty()).then(|| Typed {
        marked: String::new(),
        script: Script::Other,
        folded,
    })
}

fn finish(marked: &mut String, words: &mut Vec<Typed>) {
    let typed: String = std::mem::take(marked)
        .chars()
        .take(2 * LETTERS_MAX)
        .collect();
    let folded = folded(&typed);
    let Some(first) = folded.chars().next().filter(|_| words.len() < WORDS_MAX) else {
        return;
    };
    let script = folded
        .chars()
        .map(Script::of)
        .find(|it| *it != Script::Other);
    words.push(Typed {
        script: script.unwrap_or(Script::of(first)),
        marked: typed,
        folded,
    });
}

/// Letters alone, each in one form. Folding twice changes nothing.
pub(crate) fn folded(word: &str) -> String {
    let letters = word
        .chars()
        .filter(|it| !is_mark(*it) && !is_apostrophe(*it));
    letters.map(one_form).take(LETTERS_MAX).collect()
}

/// Letters that are written in several ways for the same thing.
fn one_form(letter: char) -> char {
    match letter {
        'ى' | 'ی' | 'ې' | 'ے' | 'ئ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۀ' | 'ۃ' => 'ه',
        'ٱ' | 'أ' | 'إ' | 'آ' => 'ا',
        'ؤ' | 'ۋ' => 'و',
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        'ς' => 'σ',
        'ё' => 'е',
        'ґ' => 'г',
        'đ' | 'ð' => 'd',
        'ø' => 'o',
        'ł' => 'l',
        'ı' => 'i',
        other => ethiopic_homophone(other),
    }
}

/// Letters that Amharic writes one for the other.
fn ethiopic_homophone(letter: char) -> char {
    let code = u32::from(letter);
    let moved = match code {
        0x1210..=0x1216 => code - 0x10,
        0x1280..=0x1286 => code - 0x80,
        0x1220..=0x1227 => code + 0x10,
        0x12d0..=0x12d6 => code - 0x30,
        0x1340..=0x1346 => code - 0x8,
        other => other,
    };
    // Of these the first and the fourth form sound the same.
    let moved = match moved {
        0x1203 => 0x1200,
        0x12a3 => 0x12a0,
        other => other,
    };
    char::from_u32(moved).unwrap_or(letter)
}

fn belongs_to_a_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || is_mark(letter)
        || is_apostrophe(letter)
        || is_sign_of_a_syllable(letter)
}

/// Signs in the scripts of South and South East Asia, which are no letters for Unicode but part of the word.
fn is_sign_of_a_syllable(letter: char) -> bool {
    matches!(u32::from(letter), 0x900..=0xd7f | 0xe00..=0xfbc | 0x1000..=0x109f | 0x1780..=0x17d3)
        && !matches!(letter, '।' | '॥' | '॰')
}

/// Marks over, under and in letters, of which names can do without.
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0x300..=0x36f | 0x591..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x670 | 0x6d6..=0x6ed
            | 0x900..=0x902 | 0x93c | 0x981 | 0x9bc | 0xa01 | 0xa3c | 0x640 | 0x1dc0..=0x1dff | 0x20d0..=0x20ff
            | 0x135d..=0x135f | 0xfe00..=0xfe2f
    )
}

/// Marks that a word may have inside.
pub(crate) fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '’'
            | '‘'
            | 'ʼ'
            | 'ʻ'
            | 'ʽ'
            | 'ʾ'
            | 'ʿ'
            | '`'
            | '´'
            | '׳'
            | '״'
            | '＇'
            | 'ʹ'
            | 'ʺ'
            | '′'
    )
}

/// What stands between letters without dividing them: joiners, and marks of direction.
fn is_invisible(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0xad | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x2069 | 0xfeff | 0x1160
    )
}

/// Puts the parts of Korean syllables together again.
fn composed_hangul(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let first = u32::from(letter);
        let second = letters.peek().map_or(0, |it| u32::from(*it));
        if !(0x1100..=0x1112).contains(&first) || !(0x1161..=0x1175).contains(&second) {
            out.push(letter);
            continue;
        }
        letters.next();
        let mut code = 0xac00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28;
        if let Some(last) = letters.next_if(|it| (0x11a8..=0x11c2).contains(&u32::from(*it))) {
            code += u32::from(last) - 0x11a7;
        }
        out.extend(char::from_u32(code));
    }
    out
}
