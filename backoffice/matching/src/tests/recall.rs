//! A small sample of the figures, so that it is seen when something is found less often than before.

use crate::invented::figures::{haystack, quality, questions, recall, scored};
use crate::invented::{Half, Lists, pairs};
use crate::{Grade, Record};
use std::time::Duration;

#[test]
fn of_each_kind_at_least_so_many_are_found() {
    let lists = Lists::of(Half::Tuning);
    let mut index = haystack(&lists, 6000);
    let questions = questions(&lists, 40);
    for it in &questions {
        index.put(it.key, &Record::named(it.held.as_str()));
    }
    let (found, _) = recall(&index, &lists, &questions, &|| Duration::ZERO);
    let least = |kind: &str| match kind {
        "misspelled" | "reordered" => 0.99,
        "arabic" | "cyrillic" | "hebrew" | "amharic" | "devanagari" => 0.95,
        "burmese" | "khmer" | "chinese" => 0.75,
        _ => 0.85,
    };
    for it in found {
        assert!(it.name() >= least(&it.kind), "{it:?}");
    }
}

#[test]
fn pairs_are_judged_as_rightly_as_before() {
    let scored = scored(&pairs(&Lists::of(Half::Tuning), 40));
    let (precision, _, f1) = quality(&scored, Grade::LIKELY);
    assert!(precision >= 0.95 && f1 >= 0.93, "{precision} {f1}");
    let (_, recall, _) = quality(&scored, Grade::POSSIBLE);
    assert!(recall >= 0.97, "{recall}");
}
