//! Whatever somebody types as a name: the work is bounded, and nothing breaks.

use crate::fold::{folded, words};
use crate::{Index, Record, compare};
use proptest::prelude::*;

/// Put in, found, compared, completed and taken out.
fn goes_through(name: &str) {
    let record = Record::named(name);
    let mut index = Index::new();
    index.put(1, &Record::named("Ana López"));
    index.put(2, &record);
    let hits = index.find(&record, 5);
    if !name.trim().is_empty() && !words(name).is_empty() {
        assert_eq!(
            hits.first().map(|it| it.key),
            Some(2),
            "{} bytes",
            name.len()
        );
    }
    index.complete(name, 5);
    compare(&record, &Record::named("Ana López"));
    assert!(index.remove(2));
}

#[test]
fn strange_names_do_no_harm() {
    goes_through("");
    goes_through(" \n\t ");
    goes_through("\0\0\0");
    goes_through("Ana\0Lopez");
    goes_through("\u{202e}zepoL anA\u{202c}");
    goes_through("👩‍👩‍👧‍👦");
    goes_through("…?!");
    goes_through("' ' '");
    goes_through(&format!("a{}", "\u{301}".repeat(100_000)));
    goes_through(&"\u{fdfa}".repeat(1000));
    goes_through(&"x".repeat(1_000_000));
    goes_through(&"محمد ".repeat(100_000));
    goes_through(&"한".repeat(100_000));
    goes_through(&"b c d f g ".repeat(10_000));
    goes_through("ᄒ ᅡ ᆫ");
    goes_through("क् ा ि ््् ॐ");
}

#[test]
fn invisible_marks_and_directions_change_nothing() {
    let compared = compare(
        &Record::named("\u{200f}Ana\u{200b} Ló\u{ad}pez\u{202c}"),
        &Record::named("Ana Lopez"),
    );
    assert_eq!(compared.score, 1000);
}

#[test]
fn names_without_letters_are_found_by_the_same_signs() {
    let names = [
        "4711",
        "7",
        "12 34",
        "👩‍👩‍👧‍👦",
        "❤\u{fe0f}",
        "☆",
        "…?!",
        "٤٧",
        "-",
    ];
    let mut index = Index::new();
    for (key, name) in (0..).zip(names) {
        index.put(key, &Record::named(name));
    }
    for (key, name) in (0..).zip(names) {
        let found = index.find(&Record::named(format!(" {name} ")), 20);
        assert_eq!(found.first().map(|it| it.key), Some(key), "{name}");
        assert_eq!(found.first().map(|it| it.score), Some(1000), "{name}");
    }
    // How a sign is to look changes nothing.
    assert_eq!(index.find(&Record::named("❤"), 20)[0].key, 4);
}

#[test]
fn a_record_without_names_resembles_nobody() {
    let nobody = Record::default();
    assert_eq!(compare(&nobody, &nobody).grade, None);
    let mut index = Index::new();
    index.put(1, &nobody);
    assert!(index.find(&nobody, 5).is_empty());
    assert!(index.remove(1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_text_breaks_it(name in any::<String>()) {
        goes_through(&name);
    }

    #[test]
    fn no_text_of_letters_breaks_it(name in "[\\p{L}\\p{M}' -]{0,40}") {
        goes_through(&name);
    }

    #[test]
    fn folding_twice_changes_nothing(name in "[\\p{L}\\p{M}'’ -]{0,40}") {
        // A name without a letter stays as it was typed.
        for word in words(&name).into_iter().filter(|it| !it.marked.is_empty()) {
            prop_assert_eq!(folded(&word.folded), word.folded.clone());
        }
    }
}
