//! Chinese: the sound of a character is typed in Latin letters, and characters that are read so are offered.
//!
//! The characters and their order are `kiosk/keys/pinyin.txt`, which is read when somebody first types
//! Chinese. Nothing is learned: everybody is offered the same characters in the same order.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::LazyLock;

/// Letters of the longest sound (zhuang).
const SOUND_MAX: usize = 6;
/// Characters offered for the first letters of a sound.
const BEGUN_MAX: usize = 120;

static TABLE: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    include_str!("../../keys/pinyin.txt")
        .lines()
        .filter(|it| !it.starts_with('#'))
        .filter_map(|it| it.split_once(' '))
        .collect()
});

/// A character to choose, and how many letters of what was typed it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) character: char,
    pub(super) letters: usize,
}

/// Whether a letter is part of a sound; `'` only parts two of them.
pub(super) fn is_letter(letter: char, begun: bool) -> bool {
    letter.is_ascii_lowercase() || letter == 'ü' || (letter == '\'' && begun)
}

/// The characters that what was typed may mean, the likeliest first: those of the whole sound, those of
/// sounds that begin so, then those of the first letters alone.
pub(super) fn choices(typed: &str) -> Vec<Choice> {
    let ahead = typed.chars().take_while(|it| *it == '\'').count();
    let rest = &typed[ahead..];
    let head = rest.split('\'').next().unwrap_or_default();
    let parted = head.len() < rest.len();
    let head: String = head
        .chars()
        .map(|it| if it == 'ü' { 'v' } else { it })
        .collect();
    let choice = |character, letters| Choice {
        character,
        letters: letters + ahead,
    };
    let whole = head.len();
    let mut found: Vec<Choice> = read_so(&head).map(|it| choice(it, whole)).collect();
    // Passports write `lu` and `nu` also for what is said with ü.
    let rounded = match head.as_str() {
        "lu" => "lv",
        "nu" => "nv",
        _ => "",
    };
    found.extend(read_so(rounded).map(|it| choice(it, whole)));
    if !parted {
        found.extend(begun(&head).into_iter().map(|it| choice(it, whole)));
    }
    for letters in (1..whole.min(SOUND_MAX + 1)).rev() {
        let sound = head.get(..letters).unwrap_or_default();
        found.extend(read_so(sound).map(|it| choice(it, letters)));
    }
    found
}

/// The characters of one sound.
fn read_so(sound: &str) -> std::str::Chars<'static> {
    TABLE.get(sound).copied().unwrap_or_default().chars()
}

/// Characters of longer sounds that begin with `head`: the likeliest of each, then the next of each.
fn begun(head: &str) -> Vec<char> {
    if head.is_empty() {
        return Vec::new();
    }
    let longer = TABLE.range::<str, _>((Bound::Included(head), Bound::Unbounded));
    let mut sounds: Vec<_> = longer
        .take_while(|(sound, _)| sound.starts_with(head))
        .filter(|(sound, _)| sound.len() > head.len())
        .map(|(_, characters)| characters.chars())
        .collect();
    let mut found = Vec::new();
    loop {
        let before = found.len();
        found.extend(sounds.iter_mut().filter_map(Iterator::next));
        if found.len() == before || BEGUN_MAX <= found.len() {
            return found;
        }
    }
}

/// Every character that can be chosen.
#[cfg(test)]
pub(super) fn every_character() -> String {
    TABLE.values().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn first(typed: &str) -> (char, usize) {
        let it = choices(typed)[0];
        (it.character, it.letters)
    }

    fn offers(typed: &str, character: char) -> bool {
        choices(typed).iter().any(|it| it.character == character)
    }

    #[test]
    fn surnames_are_offered_first_and_then_what_is_common() {
        for (typed, character) in [
            ("wang", '王'),
            ("li", '李'),
            ("zhang", '张'),
            ("chen", '陈'),
            ("zeng", '曾'),
            ("shan", '单'),
            ("lü", '吕'),
            ("de", '的'),
            ("ming", '明'),
        ] {
            assert_eq!(first(typed), (character, typed.chars().count()));
        }
    }

    #[test]
    fn the_first_sound_of_several_is_offered_and_the_others_stay() {
        assert_eq!(first("wangxiaoming"), ('王', 4));
        assert_eq!(first("xi'an").1, 2);
        assert_eq!(first("xian"), ('现', 4));
        assert!(offers("fangan", '方') && offers("fangan", '饭'));
        assert_eq!(first("'an").1, 3);
    }

    #[test]
    fn both_ways_to_write_a_rounded_sound_lead_to_its_characters() {
        for typed in ["lü", "lv", "lu"] {
            assert!(offers(typed, '吕'), "{typed}");
        }
        for typed in ["lüe", "lve", "lue"] {
            assert!(offers(typed, '略'), "{typed}");
        }
    }

    #[test]
    fn a_sound_need_not_be_finished() {
        assert!(offers("zh", '张') && offers("zh", '赵') && offers("wan", '王'));
        assert!(offers("nu", '女') && offers("nü", '女') && offers("nv", '女'));
        assert!(choices("").is_empty() && choices("i").is_empty() && choices("'").is_empty());
    }

    #[test]
    fn every_line_of_the_table_is_a_sound_and_its_characters() {
        assert!(TABLE.len() > 400);
        for (sound, characters) in TABLE.iter() {
            assert!(sound.len() <= SOUND_MAX, "{sound}");
            assert!(sound.chars().all(|it| it.is_ascii_lowercase()), "{sound}");
            let in_font = |it| ('\u{4e00}'..='\u{9fa5}').contains(&it);
            assert!(!characters.is_empty() && characters.chars().all(in_font));
            let mut each: Vec<_> = characters.chars().collect();
            each.sort_unstable();
            each.dedup();
            assert_eq!(each.len(), characters.chars().count(), "{sound}");
        }
    }

    proptest! {
        #[test]
        fn a_choice_stands_for_letters_that_were_typed(typed in "[a-zü']{0,12}") {
            for it in choices(&typed) {
                prop_assert!(1 <= it.letters && it.letters <= typed.chars().count());
            }
        }
    }
}
