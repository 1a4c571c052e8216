//! What the index promises: no slip is passed over, and a list that is not whole says so.

use super::letters::Letters;
use super::packed::Packed;
use super::vocabulary::Vocabulary;
use super::{Index, Resembling};
use crate::Record;
use crate::distance::letters_apart;
use crate::fold::Script;
use crate::sounds::Vowels;
use crate::words;
use proptest::prelude::*;

/// So many people of one name beside a few others.
fn namesakes(count: usize, top: usize) -> Resembling<usize> {
    let mut index = Index::new();
    for key in 0..count {
        index.put(key, &Record::named("Rosa Quiroga"));
    }
    for (key, name) in (10_000..).zip(["Omar Khalid", "Lin Wei", "Jean Baptiste"]) {
        index.put(key, &Record::named(name));
    }
    index.look_up(&Record::named("Rosa Quiroga"), top)
}

#[test]
fn a_list_of_more_than_was_asked_for_says_that_it_is_cut() {
    for (count, top, is_cut) in [
        (0, 20, false),
        (20, 20, false),
        (21, 20, true),
        (300, 330, false),
        (331, 330, true),
        (450, 450, false),
        (700, 330, true),
        (5000, 20, true),
    ] {
        let found = namesakes(count, top);
        assert_eq!(found.hits.len(), count.min(top), "{count} {top}");
        assert_eq!(found.is_cut, is_cut, "{count} {top}");
        assert!(found.total >= found.hits.len());
        assert!(found.total <= count);
    }
}

#[test]
fn people_who_share_a_number_are_counted_too() {
    let mut index = Index::new();
    for key in 0..40 {
        let record = Record::named("Rosa Quiroga").fact(crate::FactKind::Phone, "555 0100");
        index.put(key, &record);
    }
    let asked = Record::named("Lin Wei").fact(crate::FactKind::Phone, "555-0100");
    let found = index.look_up(&asked, 20);
    assert_eq!(
        (found.hits.len(), found.total, found.is_cut),
        (20, 40, true)
    );
}

#[test]
fn a_search_leaves_nothing_behind_for_the_next() {
    let mut index = Index::new();
    for (key, name) in (0..).zip(["Rosa Quiroga", "Rosa Ibarra", "Omar Khalid"]) {
        index.put(key, &Record::named(name));
    }
    let first = index.find(&Record::named("Rosa Quiroga"), 20);
    index.find(&Record::named("Omar Ibarra"), 20);
    assert_eq!(index.find(&Record::named("Rosa Quiroga"), 20), first);
}

/// A word, and the same with some slips.
fn slipped() -> impl Strategy<Value = (String, String)> {
    let word = prop_oneof!["[a-z]{3,14}", "[а-я]{3,12}", "[ء-ي]{3,8}", "[א-ת]{3,8}"];
    let slips = prop::collection::vec((0usize..4, any::<prop::sample::Index>(), 0usize..14), 0..3);
    (word, slips).prop_map(|(word, slips)| {
        let mut letters: Vec<char> = word.chars().collect();
        let others = letters.clone();
        for (kind, at, other) in slips {
            let (at, other) = (at.index(letters.len()), others[other % others.len()]);
            match kind {
                0 => letters[at] = other,
                1 => letters.insert(at, other),
                2 if letters.len() > 1 => {
                    letters.remove(at);
                }
                _ if at > 0 => letters.swap(at - 1, at),
                _ => {}
            }
        }
        (word, letters.into_iter().collect())
    })
}

proptest! {
    #[test]
    fn packed_sounds_come_out_as_they_went_in(
        sounds in prop::collection::vec(0u8..32, 0..20),
        is_written in any::<bool>(),
    ) {
        let vowels = if is_written { Vowels::Written } else { Vowels::Unwritten };
        let mut room = [0; Packed::MOST];
        let again = Packed::of(&sounds, vowels).unpacked(&mut room);
        let fits = sounds.len() <= Packed::MOST;
        prop_assert_eq!(again, fits.then_some((sounds.as_slice(), vowels)));
    }

    #[test]
    fn letters_never_deny_what_differs_by_few((one, two) in slipped()) {
        let letters = |it: &str| Letters::of(it, Script::of(it.chars().next().unwrap_or('a')));
        if let Some(apart) = letters_apart(&one, &two) {
            prop_assert!(letters(&one).may_differ_by(u32::from(apart), letters(&two)));
        }
        prop_assert!(!letters(&one).may_differ_by(3, Letters::NONE));
    }

    #[test]
    fn no_word_with_a_slip_is_passed_over((one, two) in slipped()) {
        let word = |it: &str| words::of(&it.into()).into_iter().next();
        let (Some(held), Some(asked)) = (word(&one), word(&two)) else {
            return Ok(());
        };
        let mut all = Vocabulary::default();
        let id = all.put(&held);
        let apart = letters_apart(&held.folded, &asked.folded);
        let length = held.folded.chars().count().min(asked.folded.chars().count());
        if length >= 3 && apart.is_some_and(|it| it < 2) && held.folded.chars().count() > 3 {
            prop_assert!(all.spelled_like(&asked).iter().any(|it| it.0 == id));
        }
    }
}
