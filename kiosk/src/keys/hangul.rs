//! Korean: letters touched one after the other become syllables, as on every Korean keyboard.

use super::Typed;

/// The letters that can begin a syllable, in the order of Unicode.
const INITIALS: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ',
    'ㅌ', 'ㅍ', 'ㅎ',
];
/// The vowels.
const VOWELS: [char; 21] = [
    'ㅏ', 'ㅐ', 'ㅑ', 'ㅒ', 'ㅓ', 'ㅔ', 'ㅕ', 'ㅖ', 'ㅗ', 'ㅘ', 'ㅙ', 'ㅚ', 'ㅛ', 'ㅜ', 'ㅝ', 'ㅞ',
    'ㅟ', 'ㅠ', 'ㅡ', 'ㅢ', 'ㅣ',
];
/// The letters that can end a syllable.
const FINALS: [char; 27] = [
    'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ',
    'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
];
/// Two vowels touched one after the other, and what they become.
const VOWEL_PAIRS: [(char, char, char); 7] = [
    ('ㅗ', 'ㅏ', 'ㅘ'),
    ('ㅗ', 'ㅐ', 'ㅙ'),
    ('ㅗ', 'ㅣ', 'ㅚ'),
    ('ㅜ', 'ㅓ', 'ㅝ'),
    ('ㅜ', 'ㅔ', 'ㅞ'),
    ('ㅜ', 'ㅣ', 'ㅟ'),
    ('ㅡ', 'ㅣ', 'ㅢ'),
];
/// Two consonants at the end of a syllable, and what they become.
const FINAL_PAIRS: [(char, char, char); 11] = [
    ('ㄱ', 'ㅅ', 'ㄳ'),
    ('ㄴ', 'ㅈ', 'ㄵ'),
    ('ㄴ', 'ㅎ', 'ㄶ'),
    ('ㄹ', 'ㄱ', 'ㄺ'),
    ('ㄹ', 'ㅁ', 'ㄻ'),
    ('ㄹ', 'ㅂ', 'ㄼ'),
    ('ㄹ', 'ㅅ', 'ㄽ'),
    ('ㄹ', 'ㅌ', 'ㄾ'),
    ('ㄹ', 'ㅍ', 'ㄿ'),
    ('ㄹ', 'ㅎ', 'ㅀ'),
    ('ㅂ', 'ㅅ', 'ㅄ'),
];
const FIRST: u32 = 0xac00;
const LAST: u32 = 0xd7a3;

/// What is being put together: at most one syllable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    Nothing,
    Initial(char),
    Vowel(char),
    Open(char, char),
    Closed(char, char, char),
}

impl Block {
    fn of(pending: &str) -> Block {
        let Some(it) = pending.chars().next() else {
            return Block::Nothing;
        };
        if VOWELS.contains(&it) {
            return Block::Vowel(it);
        }
        if !(FIRST..=LAST).contains(&u32::from(it)) {
            return Block::Initial(it);
        }
        let place = (u32::from(it) - FIRST) as usize;
        let (initial, vowel) = (INITIALS[place / 588], VOWELS[place % 588 / 28]);
        match place % 28 {
            0 => Block::Open(initial, vowel),
            end => Block::Closed(initial, vowel, FINALS[end - 1]),
        }
    }

    fn words(self) -> Typed {
        let letter = match self {
            Block::Nothing => return Typed::default(),
            Block::Initial(it) | Block::Vowel(it) => it,
            Block::Open(initial, vowel) => syllable(initial, vowel, None),
            Block::Closed(initial, vowel, end) => syllable(initial, vowel, Some(end)),
        };
        Typed::new(letter.to_string())
    }
}

fn syllable(initial: char, vowel: char, end: Option<char>) -> char {
    let place = |all: &[char], it: char| all.iter().position(|other| *other == it);
    let whole = || {
        let end = match end {
            None => 0,
            Some(it) => place(&FINALS, it)? + 1,
        };
        let code = place(&INITIALS, initial)? * 588 + place(&VOWELS, vowel)? * 28 + end;
        char::from_u32(FIRST + u32::try_from(code).ok()?)
    };
    whole().unwrap_or(vowel)
}

fn pair(pairs: &[(char, char, char)], one: char, other: char) -> Option<char> {
    let found = pairs.iter().find(|it| (it.0, it.1) == (one, other));
    found.map(|it| it.2)
}

fn parts(pairs: &[(char, char, char)], whole: char) -> Option<(char, char)> {
    let found = pairs.iter().find(|it| it.2 == whole);
    found.map(|it| (it.0, it.1))
}

/// Whether this is a letter that syllables are put together from.
pub(super) fn is_letter(letter: char) -> bool {
    INITIALS.contains(&letter) || VOWELS.contains(&letter)
}

/// What a letter makes of the syllable at the end of the line: what is finished, and what is not.
pub(super) fn join(pending: &str, letter: char) -> (Typed, Typed) {
    let block = Block::of(pending);
    let (done, open) = if VOWELS.contains(&letter) {
        with_vowel(block, letter)
    } else {
        with_consonant(block, letter)
    };
    (done.words(), open.words())
}

fn with_vowel(block: Block, vowel: char) -> (Block, Block) {
    match block {
        Block::Nothing => (Block::Nothing, Block::Vowel(vowel)),
        Block::Initial(it) if INITIALS.contains(&it) => (Block::Nothing, Block::Open(it, vowel)),
        Block::Vowel(before) => match pair(&VOWEL_PAIRS, before, vowel) {
            Some(both) => (Block::Nothing, Block::Vowel(both)),
            None => (block, Block::Vowel(vowel)),
        },
        Block::Open(initial, before) => match pair(&VOWEL_PAIRS, before, vowel) {
            Some(both) => (Block::Nothing, Block::Open(initial, both)),
            None => (block, Block::Vowel(vowel)),
        },
        // The last consonant belongs to the vowel that follows.
        Block::Closed(initial, before, end) => match parts(&FINAL_PAIRS, end) {
            Some((stays, goes)) => (
                Block::Closed(initial, before, stays),
                Block::Open(goes, vowel),
            ),
            None => (Block::Open(initial, before), Block::Open(end, vowel)),
        },
        Block::Initial(_) => (block, Block::Vowel(vowel)),
    }
}

fn with_consonant(block: Block, consonant: char) -> (Block, Block) {
    let next = Block::Initial(consonant);
    match block {
        Block::Open(initial, vowel) if FINALS.contains(&consonant) => {
            (Block::Nothing, Block::Closed(initial, vowel, consonant))
        }
        Block::Closed(initial, vowel, end) => match pair(&FINAL_PAIRS, end, consonant) {
            Some(both) => (Block::Nothing, Block::Closed(initial, vowel, both)),
            None => (block, next),
        },
        _ => (block, next),
    }
}

/// The syllable without the letter that was touched last.
pub(super) fn back(pending: &str) -> Typed {
    let block = match Block::of(pending) {
        Block::Nothing | Block::Initial(_) => Block::Nothing,
        Block::Vowel(it) => match parts(&VOWEL_PAIRS, it) {
            Some((first, _)) => Block::Vowel(first),
            None => Block::Nothing,
        },
        Block::Open(initial, vowel) => match parts(&VOWEL_PAIRS, vowel) {
            Some((first, _)) => Block::Open(initial, first),
            None => Block::Initial(initial),
        },
        Block::Closed(initial, vowel, end) => match parts(&FINAL_PAIRS, end) {
            Some((first, _)) => Block::Closed(initial, vowel, first),
            None => Block::Open(initial, vowel),
        },
    };
    block.words()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn typed(letters: &str) -> (String, String) {
        let (mut done, mut open) = (String::new(), Typed::default());
        for letter in letters.chars() {
            let (more, left) = join(&open, letter);
            done.push_str(&more);
            open = left;
        }
        (done, open.as_str().to_owned())
    }

    #[track_caller]
    fn check(letters: &str, words: &str) {
        let (done, open) = typed(letters);
        assert_eq!(done + &open, words, "{letters}");
    }

    #[test]
    fn letters_become_syllables() {
        check("ㄱㅣㅁㅁㅣㄴㅅㅜ", "김민수");
        check("ㅂㅏㄱㅈㅣㅇㅕㅇ", "박지영");
        check("ㄷㅏㄹㄱㅇㅣ", "닭이");
        check("ㄷㅏㄹㄱㅣ", "달기");
        check("ㅇㅗㅏㅇ", "왕");
        check("ㄲㅗㅊ", "꽃");
        check("ㅃㅏㅃㅏ", "빠빠");
        check("ㅇㅡㅣㅅㅏ", "의사");
        check("ㅓㅂㅅㄱ", "ㅓㅂㅅㄱ");
        check("ㅇㅓㅂㅅㄱ", "없ㄱ");
        check("ㅋㅋㅋ", "ㅋㅋㅋ");
        check("ㅏㅏ", "ㅏㅏ");
    }

    #[test]
    fn backspace_goes_letter_by_letter() {
        let mut open = Typed::new(typed("ㄷㅏㄹㄱ").1);
        for left in ["달", "다", "ㄷ", "", ""] {
            open = back(&open);
            assert_eq!(*open, left);
        }
        assert_eq!(*back("왕"), "와");
        assert_eq!(*back("와"), "오");
    }

    /// The letters of a text, compound ones taken apart.
    fn apart(text: &str) -> String {
        let split = |it: char, out: &mut String| {
            let pair = parts(&VOWEL_PAIRS, it).or(parts(&FINAL_PAIRS, it));
            match pair {
                Some((one, other)) => out.extend([one, other]),
                None => out.push(it),
            }
        };
        let mut out = String::new();
        for it in text.chars() {
            match Block::of(&it.to_string()) {
                Block::Nothing => {}
                Block::Initial(a) | Block::Vowel(a) => split(a, &mut out),
                Block::Open(a, b) => [a, b].map(|it| split(it, &mut out)).into_iter().collect(),
                Block::Closed(a, b, c) => [a, b, c]
                    .map(|it| split(it, &mut out))
                    .into_iter()
                    .collect(),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn every_letter_that_was_touched_is_there_in_its_order(
            letters in proptest::collection::vec(0_usize..40, 0..20)
        ) {
            let all: Vec<char> = INITIALS.iter().chain(&VOWELS).copied().collect();
            let letters: String = letters.iter().map(|it| all[*it]).collect();
            let (done, open) = typed(&letters);
            prop_assert_eq!(apart(&(done + &open)), apart(&letters));
            prop_assert!(open.chars().count() <= 1);
        }

        #[test]
        fn each_backspace_takes_one_letter_away(code in FIRST..=LAST) {
            let mut open = Typed::new(char::from_u32(code).unwrap().to_string());
            for left in (0..apart(&open).chars().count()).rev() {
                open = back(&open);
                prop_assert_eq!(apart(&open).chars().count(), left);
            }
        }
    }
}
