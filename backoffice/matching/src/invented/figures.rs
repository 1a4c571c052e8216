//! The table of figures: how many of those asked for are found, how fast, in how much memory.

use super::lists::{Half, Lists};
use super::pairs::{Pair, native, pairs, with_first_spellings};
use super::people::{Culture, Person};
use super::{Chance, slips};
use crate::comparison::Grade;
use crate::index::Index;
use crate::record::Record;
use std::time::Duration;

/// What is asked of the machine while measuring.
#[derive(Clone, Copy)]
pub struct Machine<'a> {
    /// How much memory the program takes, in bytes.
    pub memory: &'a dyn Fn() -> u64,
    /// How long the program has worked.
    pub clock: &'a dyn Fn() -> Duration,
}

/// One line of the table.
#[derive(Debug)]
pub struct Row {
    /// What was measured.
    pub what: String,
    /// What it came to.
    pub figure: String,
}

fn row(what: impl Into<String>, figure: impl Into<String>) -> Row {
    Row {
        what: what.into(),
        figure: figure.into(),
    }
}

/// An index of `count` invented people; some are held in their own script.
pub fn haystack(lists: &Lists, count: u64) -> Index<u64> {
    let mut index = Index::new();
    for seed in 0..count {
        let (person, mut chance) = Person::of(lists, seed);
        let in_own_script = person.is_native() && chance.happens(5);
        let mut name = if in_own_script {
            person.native(&mut chance)
        } else {
            person.latin(&mut chance)
        };
        if chance.happens(3) {
            name = slips::slip(&name, &mut chance);
        }
        index.put(seed, &Record::named(name));
    }
    index
}

/// What is asked for, and the people to be found: put in under keys from a million million on.
pub struct Question {
    /// The kind.
    pub kind: String,
    /// The key of the one to be found.
    pub key: u64,
    /// What is held.
    pub held: String,
    /// What is asked.
    pub asked: String,
}

/// `count` questions of each kind.
pub fn questions(lists: &Lists, count: usize) -> Vec<Question> {
    let mut chance = Chance::of(4711);
    let mut all = Vec::new();
    let mut key = 1_000_000_000_000;
    let mut add = |kind: String, held: String, asked: String| {
        key += 1;
        all.push(Question {
            kind,
            key,
            held,
            asked,
        });
    };
    for culture in Culture::NATIVE {
        for _ in 0..count {
            let it = native(lists, culture, &mut chance);
            add(
                culture.word(),
                it.latin(&mut chance),
                it.native(&mut chance),
            );
        }
    }
    for seed in 0..count as u64 {
        let (it, mut chance) = Person::of(lists, seed + 5_000_000_000);
        let held = it.latin(&mut chance);
        let asked = slips::slip(&held, &mut chance);
        add("misspelled".to_owned(), held.clone(), asked.clone());
        let twice = slips::slip(&asked, &mut chance);
        add("misspelled twice".to_owned(), held, twice);
        let it = with_first_spellings(&it);
        add(
            "reordered".to_owned(),
            it.latin(&mut chance),
            it.reordered(&mut chance),
        );
        let mut it = native(lists, Culture::Arabic, &mut chance);
        it.words.truncate(2);
        add(
            "single name with father's name".to_owned(),
            it.latin(&mut chance),
            it.latin(&mut chance),
        );
    }
    all
}

/// Finds everybody of `questions`; share found among the first twenty for each kind, and how long each took.
pub fn recall(
    index: &Index<u64>,
    questions: &[Question],
    clock: &dyn Fn() -> Duration,
) -> (Vec<(String, f64)>, Vec<Duration>) {
    let mut kinds: Vec<(String, f64, f64)> = Vec::new();
    let mut took = Vec::new();
    for it in questions {
        let start = clock();
        let hits = index.find(&Record::named(it.asked.as_str()), 20);
        took.push(clock().saturating_sub(start));
        let found = hits.iter().any(|hit| hit.key == it.key);
        if kinds.last().is_none_or(|last| last.0 != it.kind)
            && !kinds.iter().any(|kind| kind.0 == it.kind)
        {
            kinds.push((it.kind.clone(), 0.0, 0.0));
        }
        if let Some(kind) = kinds.iter_mut().find(|kind| kind.0 == it.kind) {
            kind.1 += f64::from(u8::from(found));
            kind.2 += 1.0;
        }
    }
    (
        kinds.into_iter().map(|it| (it.0, it.1 / it.2)).collect(),
        took,
    )
}

/// Precision, recall and F1 of the pairs whose score is at least `least`.
pub fn quality(scored: &[(u16, bool)], least: u16) -> (f64, f64, f64) {
    let count = |test: fn(bool, bool) -> bool| {
        let found = scored.iter().filter(|it| test(it.0 >= least, it.1)).count();
        f64::from(u32::try_from(found).unwrap_or(u32::MAX))
    };
    let right = count(|said, is| said && is);
    let (wrong, missed) = (count(|said, is| said && !is), count(|said, is| !said && is));
    let precision = right / (right + wrong).max(1.0);
    let recall = right / (right + missed).max(1.0);
    (
        precision,
        recall,
        2.0 * precision * recall / (precision + recall).max(f64::EPSILON),
    )
}

/// Pairs with their scores.
pub fn scored(pairs: &[Pair]) -> Vec<(u16, bool)> {
    let score = |it: &Pair| {
        let (one, two) = it.records();
        (crate::compare(&one, &two).score, it.is_same)
    };
    pairs.iter().map(score).collect()
}

/// Everything, on the half of names that nothing was tuned on unless another is asked for.
pub fn table(half: Half, sizes: &[u64], machine: &Machine) -> Vec<Row> {
    let lists = Lists::of(half);
    let mut rows = Vec::new();
    for size in sizes {
        of_size(&lists, *size, machine, &mut rows);
    }
    let pairs = pairs(&lists, 300);
    let all = scored(&pairs);
    for (name, least) in [
        ("same", Grade::SAME),
        ("likely", Grade::LIKELY),
        ("possible", Grade::POSSIBLE),
    ] {
        let (precision, recall, f1) = quality(&all, least);
        let figure = format!("precision {precision:.3}, recall {recall:.3}, F1 {f1:.3}");
        rows.push(row(
            format!("pairs ({}), {name} or better", pairs.len()),
            figure,
        ));
    }
    let mut kinds: Vec<&str> = pairs.iter().map(|it| it.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let of_kind: Vec<&(u16, bool)> = pairs
            .iter()
            .zip(&all)
            .filter(|it| it.0.kind == kind)
            .map(|it| it.1)
            .collect();
        let share = |least: u16| {
            of_kind.iter().filter(|it| it.0 >= least).count() * 100 / of_kind.len().max(1)
        };
        let truth = if of_kind[0].1 {
            "one person"
        } else {
            "two people"
        };
        let figure = format!(
            "same {} %, likely {} %, possible {} %",
            share(Grade::SAME),
            share(Grade::LIKELY),
            share(Grade::POSSIBLE)
        );
        rows.push(row(format!("pairs, {kind} ({truth}): at least"), figure));
    }
    rows
}

fn of_size(lists: &Lists, size: u64, machine: &Machine, rows: &mut Vec<Row>) {
    let before = (machine.memory)();
    let start = (machine.clock)();
    let mut index = haystack(lists, size);
    let built = (machine.clock)().saturating_sub(start);
    let bytes = (machine.memory)().saturating_sub(before) / size;
    let questions = questions(lists, 300);
    for it in &questions {
        index.put(it.key, &Record::named(it.held.as_str()));
    }
    let (recalls, mut took) = recall(&index, &questions, machine.clock);
    for (kind, share) in recalls {
        rows.push(row(
            format!("{size} people: {kind}, found in the first 20"),
            format!("{share:.3}"),
        ));
    }
    took.sort_unstable();
    let millis = |percent: usize| {
        took[(took.len() * percent / 100).min(took.len() - 1)].as_secs_f64() * 1000.0
    };
    rows.push(row(
        format!("{size} people: a search, p50 / p99"),
        format!("{:.1} / {:.1} ms", millis(50), millis(99)),
    ));
    rows.push(row(
        format!("{size} people: memory for each name, all in"),
        format!("{bytes} bytes"),
    ));
    rows.push(row(
        format!("{size} people: to build"),
        format!("{:.1} s", built.as_secs_f64()),
    ));
}
