//! Two neutral words that stand for an appointment wherever others may look on: in calendars and while the office is
//! locked. They are drawn from a list and tell nothing of whoever comes.

use rand::{Rng, RngExt};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The words: those that come first, an empty line, those that come second.
const LIST: &str = include_str!("code_names.txt");

struct Words {
    first: Vec<&'static str>,
    second: Vec<&'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let (first, second) = LIST.split_once("\n\n").unwrap_or((LIST, ""));
    Words {
        first: first.lines().collect(),
        second: second.lines().collect(),
    }
});

/// A code name that none of those in use is; none when all are.
pub(in crate::appointments::bookings) fn draw(
    in_use: &BTreeSet<String>,
    random: &mut impl Rng,
) -> Option<String> {
    let words = &*WORDS;
    let count = words.first.len() * words.second.len();
    let name = |at: usize| {
        let (first, second) = (at / words.second.len(), at % words.second.len());
        format!("{} {}", words.first[first], words.second[second])
    };
    let start = random.random_range(0..count);
    (0..count)
        .map(|step| name((start + step) % count))
        .find(|it| !in_use.contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::random;

    #[test]
    fn there_are_enough_code_names_and_each_is_two_words() {
        let words = &*WORDS;
        assert!(5000 < words.first.len() * words.second.len());
        let all: Vec<&str> = words.first.iter().chain(&words.second).copied().collect();
        let different: BTreeSet<&&str> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "no word stands there twice");
        for word in &all {
            assert!(word.chars().all(|it| it.is_ascii_alphabetic()), "{word}");
        }
    }

    #[test]
    fn no_two_that_are_in_use_are_the_same_until_there_are_no_more() {
        let mut random = random::from_seed(5);
        let mut in_use = BTreeSet::new();
        while let Some(name) = draw(&in_use, &mut random) {
            assert!(in_use.insert(name), "each is new");
            if in_use.len() == 200 {
                break;
            }
        }
        let words = &*WORDS;
        let all = words.first.iter().flat_map(|first| {
            let name = move |second: &&str| format!("{first} {second}");
            words.second.iter().map(name)
        });
        let mut all: BTreeSet<String> = all.collect();
        assert_eq!(draw(&all, &mut random), None);
        all.remove("Blue Heron");
        assert_eq!(draw(&all, &mut random).as_deref(), Some("Blue Heron"));
    }
}
