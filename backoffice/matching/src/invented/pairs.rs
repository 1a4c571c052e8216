//! Pairs of records of which it is known whether they are of one person.

use super::lists::Lists;
use super::people::{Culture, Person};
use super::{Chance, slips};
use crate::record::Record;

/// Two records, what kind of pair they are, and whether they are of one person.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The kind.
    pub kind: &'static str,
    /// One name.
    pub one: String,
    /// The other.
    pub two: String,
    /// Whether both are of one person.
    pub is_same: bool,
}

impl Pair {
    /// Both as records.
    pub fn records(&self) -> (Record, Record) {
        (
            Record::named(self.one.as_str()),
            Record::named(self.two.as_str()),
        )
    }
}

/// So many pairs of each kind.
pub fn pairs(lists: &Lists, count: usize) -> Vec<Pair> {
    let mut chance = Chance::of(77);
    let mut all = Vec::new();
    let same = |kind, one, two| Pair {
        kind,
        one,
        two,
        is_same: true,
    };
    let other = |kind, one, two| Pair {
        kind,
        one,
        two,
        is_same: false,
    };
    for _ in 0..count {
        for culture in [
            Culture::Arabic,
            Culture::Cyrillic,
            Culture::Hebrew,
            Culture::Korean,
            Culture::Chinese,
            Culture::Amharic,
            Culture::Devanagari,
        ] {
            let it = native(lists, culture, &mut chance);
            all.push(same(
                kind_of(culture),
                it.native(&mut chance),
                it.latin(&mut chance),
            ));
        }
        let it = anybody(lists, &mut chance);
        let name = it.latin(&mut chance);
        all.push(same("misspelled", slips::slip(&name, &mut chance), name));
        let it = anybody(lists, &mut chance);
        all.push(same(
            "reordered",
            it.reordered(&mut chance),
            Person::latin(&with_first_spellings(&it), &mut chance),
        ));
        let it = native(lists, Culture::Arabic, &mut chance);
        all.push(same(
            "other spelling",
            it.latin(&mut chance),
            it.latin(&mut chance),
        ));
        for _ in 0..2 {
            different(lists, &mut chance, &mut |kind, one, two| {
                all.push(other(kind, one, two));
            });
        }
    }
    all
}

/// Only the first spelling of each word.
pub(super) fn with_first_spellings(person: &Person) -> Person {
    let mut person = person.clone();
    person.words.iter_mut().for_each(|it| it.latin.truncate(1));
    person
}

fn kind_of(culture: Culture) -> &'static str {
    match culture {
        Culture::Arabic => "Arabic",
        Culture::Cyrillic => "Cyrillic",
        Culture::Hebrew => "Hebrew",
        Culture::Korean => "Korean",
        Culture::Chinese => "Chinese",
        Culture::Amharic => "Amharic",
        _ => "Devanagari",
    }
}

fn anybody(lists: &Lists, chance: &mut Chance) -> Person {
    Person::of(lists, chance.next()).0
}

/// Somebody whose whole name has a form in the own script.
pub(super) fn native(lists: &Lists, culture: Culture, chance: &mut Chance) -> Person {
    loop {
        let it = Person::from(lists, culture, chance);
        if it.is_native() {
            return it;
        }
    }
}

/// Pairs of different people who have much in common.
fn different(
    lists: &Lists,
    chance: &mut Chance,
    add: &mut dyn FnMut(&'static str, String, String),
) {
    let one = anybody(lists, chance);
    // The same family, another given name.
    let mut two = Person::from(lists, one.culture, chance);
    two.words.truncate(two.given);
    two.words.extend_from_slice(&one.words[one.given..]);
    if two.words[0].latin != one.words[0].latin {
        add("same family", one.latin(chance), two.latin(chance));
    }
    // Father and child: the child's second word is the father's first.
    let father = Person::from(lists, Culture::Arabic, chance);
    let mut child = Person::from(lists, Culture::Arabic, chance);
    child.words.truncate(1);
    child.words.extend_from_slice(&father.words);
    child.words.truncate(father.words.len());
    if child.words[0].latin != father.words[0].latin {
        add(
            "father and child",
            father.latin(chance),
            child.latin(chance),
        );
    }
    // Of one culture, by chance.
    let two = Person::from(lists, one.culture, chance);
    add("by chance", one.latin(chance), two.latin(chance));
    // The same given name, another family.
    let mut two = Person::from(lists, one.culture, chance);
    two.words[0] = one.words[0].clone();
    if two.words[1..]
        .iter()
        .zip(&one.words[1..])
        .all(|it| it.0.latin != it.1.latin)
    {
        add("same given name", one.latin(chance), two.latin(chance));
    }
    same_family_in_another_script(lists, chance, add);
}

fn same_family_in_another_script(
    lists: &Lists,
    chance: &mut Chance,
    add: &mut dyn FnMut(&'static str, String, String),
) {
    let culture = [
        Culture::Arabic,
        Culture::Cyrillic,
        Culture::Hebrew,
        Culture::Chinese,
        Culture::Amharic,
    ][chance.below(5)];
    let (one, mut two) = (
        native(lists, culture, chance),
        native(lists, culture, chance),
    );
    let last = two.words.len() - 1;
    two.words[last] = one.words[one.words.len() - 1].clone();
    if two.words[0].latin != one.words[0].latin {
        add(
            "same family, other script",
            one.native(chance),
            two.latin(chance),
        );
    }
}
