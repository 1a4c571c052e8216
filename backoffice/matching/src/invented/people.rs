//! People put together by chance from the lists, and the ways in which their names are written.

use super::lists::{Lists, Token};
use super::{Chance, slips};

/// Where a name is from, as far as it decides how names are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is what it says")]
pub enum Culture {
    Arabic,
    Cyrillic,
    Hebrew,
    Korean,
    Chinese,
    Amharic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Armenian,
    Georgian,
    Greek,
    Khmer,
    Burmese,
    Spanish,
    Vietnamese,
    Portuguese,
    French,
    Indonesian,
    English,
    Nigerian,
    Turkish,
}

impl Culture {
    /// Those whose names are written in another script than Latin.
    pub const NATIVE: [Culture; 14] = [
        Culture::Arabic,
        Culture::Cyrillic,
        Culture::Hebrew,
        Culture::Korean,
        Culture::Chinese,
        Culture::Amharic,
        Culture::Devanagari,
        Culture::Bengali,
        Culture::Gurmukhi,
        Culture::Armenian,
        Culture::Georgian,
        Culture::Greek,
        Culture::Khmer,
        Culture::Burmese,
    ];
    /// Those whose names are written in Latin letters.
    pub const LATIN: [Culture; 8] = [
        Culture::Spanish,
        Culture::Vietnamese,
        Culture::Portuguese,
        Culture::French,
        Culture::Indonesian,
        Culture::English,
        Culture::Nigerian,
        Culture::Turkish,
    ];

    /// Its word in the lists and in tables.
    pub fn word(self) -> String {
        format!("{self:?}").to_lowercase()
    }

    /// As often as they come to a made-up office, of a hundred.
    fn by_chance(chance: &mut Chance) -> Culture {
        let shares = [
            (Culture::Spanish, 24),
            (Culture::Arabic, 14),
            (Culture::Cyrillic, 8),
            (Culture::Chinese, 7),
            (Culture::Vietnamese, 6),
            (Culture::Amharic, 5),
            (Culture::Devanagari, 5),
            (Culture::Portuguese, 4),
            (Culture::French, 4),
            (Culture::Korean, 4),
            (Culture::Hebrew, 3),
            (Culture::Bengali, 3),
            (Culture::Turkish, 3),
            (Culture::English, 3),
            (Culture::Gurmukhi, 1),
            (Culture::Nigerian, 1),
            (Culture::Indonesian, 1),
            (Culture::Armenian, 1),
            (Culture::Georgian, 1),
            (Culture::Greek, 1),
        ];
        let mut left = chance.below(99);
        for (culture, share) in shares {
            if left < share {
                return culture;
            }
            left -= share;
        }
        Culture::Spanish
    }
}

/// An invented person: the words of the name, in the usual order.
#[derive(Debug, Clone)]
pub struct Person {
    /// Where the name is from.
    pub culture: Culture,
    /// How many of the words, from the first on, the person is called by; the others come from the family.
    pub given: usize,
    /// The words.
    pub words: Vec<Token>,
}

impl Person {
    /// Somebody by chance; the same seed is the same person.
    pub fn of(lists: &Lists, seed: u64) -> (Person, Chance) {
        let mut chance = Chance::of(seed);
        let culture = Culture::by_chance(&mut chance);
        let person = Person::from(lists, culture, &mut chance);
        (person, chance)
    }

    /// Somebody of a culture.
    pub fn from(lists: &Lists, culture: Culture, chance: &mut Chance) -> Person {
        let names = lists.names(culture);
        let mut pick = |list: &[Token]| list[chance.frequent(list.len())].clone();
        let mut words = vec![pick(&names.given)];
        let mut given = 1;
        match culture {
            Culture::Chinese => {
                let is_single = words[0].native.iter().all(|it| it.chars().count() == 1);
                if is_single {
                    let second = names
                        .given
                        .iter()
                        .filter(|it| it.native.iter().all(|it| it.chars().count() == 1));
                    words.push(pick(&second.cloned().collect::<Vec<_>>()));
                    given = 2;
                }
                words.push(pick(&names.family));
            }
            Culture::Spanish | Culture::Portuguese => {
                words.extend([pick(&names.family), pick(&names.family)]);
            }
            Culture::Amharic => words.extend([pick(&names.given), pick(&names.given)]),
            _ => {
                words.push(pick(&names.family));
            }
        }
        let has_third = matches!(
            culture,
            Culture::Arabic | Culture::Bengali | Culture::Indonesian
        ) && chance.happens(50);
        if has_third {
            words.push(names.family[chance.frequent(names.family.len())].clone());
        }
        // One in five has a name of the family that no list knows.
        if chance.happens(20) && !matches!(culture, Culture::Korean | Culture::Chinese) {
            let last = words.len() - 1;
            words[last] = Token {
                latin: vec![slips::unknown(chance)],
                native: Vec::new(),
            };
        }
        Person {
            culture,
            given,
            words,
        }
    }

    /// Whether each word has a form in the own script.
    pub fn is_native(&self) -> bool {
        self.words.iter().all(|it| !it.native.is_empty())
    }

    /// In Latin letters, with one of the spellings of each word.
    pub fn latin(&self, chance: &mut Chance) -> String {
        let words: Vec<String> = self
            .words
            .iter()
            .map(|it| capital(&it.latin[chance.below(it.latin.len())]))
            .collect();
        self.arranged(words, chance)
    }

    fn arranged(&self, mut words: Vec<String>, chance: &mut Chance) -> String {
        match self.culture {
            Culture::Chinese if self.given == 2 => {
                let second = words.remove(1);
                words[0] = match chance.below(3) {
                    0 => format!("{}{}", words[0], second.to_lowercase()),
                    1 => format!("{}-{}", words[0], second),
                    _ => format!("{} {}", words[0], second),
                };
                if chance.happens(50) {
                    words.rotate_right(1);
                }
            }
            Culture::Chinese | Culture::Korean if chance.happens(50) => words.rotate_right(1),
            Culture::Vietnamese => words.rotate_right(1),
            Culture::Spanish if chance.happens(5) => words[1] = format!("de la {}", words[1]),
            _ => {}
        }
        words.join(" ")
    }

    /// In the own script, as it is usually written there.
    pub fn native(&self, chance: &mut Chance) -> String {
        let mut words: Vec<String> = self
            .words
            .iter()
            .map(|it| it.native[chance.below(it.native.len())].clone())
            .collect();
        match self.culture {
            Culture::Chinese | Culture::Korean => {
                words.rotate_right(1);
                words.concat()
            }
            _ => words.join(" "),
        }
    }

    /// The words in another order, or without one of two names of the family.
    pub fn reordered(&self, chance: &mut Chance) -> String {
        let mut words: Vec<String> = self.words.iter().map(|it| capital(&it.latin[0])).collect();
        if self.given == 2 {
            let second = words.remove(1);
            words[0].push_str(&second.to_lowercase());
        } else if words.len() > 2 && chance.happens(30) {
            words.pop();
        }
        let by = 1 + chance.below(words.len() - 1);
        words.rotate_left(by);
        words.join(" ")
    }
}

/// With a capital letter.
pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|it| it.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
