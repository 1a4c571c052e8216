//! The table of figures: how many of those asked for are found, how fast, in how much memory.

use super::lists::{Half, Lists};
use super::pairs::{Pair, native, pairs, with_first_spellings};
use super::people::{Culture, Person};
use super::{Chance, slips};
use crate::comparison::Grade;
use crate::index::{Hit, Index};
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

/// The name under which the invented person of this number is held; some are held in their own script.
fn held_name(lists: &Lists, seed: u64) -> String {
    let (person, mut chance) = Person::of(lists, seed);
    let in_own_script = person.is_native() && chance.happens(5);
    let name = if in_own_script {
        person.native(&mut chance)
    } else {
        person.latin(&mut chance)
    };
    if chance.happens(3) {
        slips::slip(&name, &mut chance)
    } else {
        name
    }
}

/// An index of `count` invented people.
pub fn haystack(lists: &Lists, count: u64) -> Index<u64> {
    let mut index = Index::new();
    for seed in 0..count {
        index.put(seed, &Record::named(held_name(lists, seed)));
    }
    index
}

/// From here on the keys are of people who are asked for.
const ASKED: u64 = 1_000_000_000_000;

/// What is asked for, and who is to be found.
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

/// `count` questions of each script, and three times as many of each way in which names are written differently.
pub fn questions(lists: &Lists, count: usize) -> Vec<Question> {
    let mut chance = Chance::of(4711);
    let mut all = Vec::new();
    let mut key = ASKED;
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
    for seed in 0..3 * count as u64 {
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

/// How many of one kind were found among the first twenty.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// The kind of question.
    pub kind: String,
    asked: u32,
    themselves: u32,
    namesakes: u32,
}

impl Found {
    /// Share of questions that found the very person who was meant.
    pub fn themselves(&self) -> f64 {
        f64::from(self.themselves) / f64::from(self.asked.max(1))
    }

    /// Share of questions that found them, or somebody whose name consists of the same words: the name alone does not
    /// tell such people apart, and twenty places are not enough for all of them.
    pub fn name(&self) -> f64 {
        f64::from(self.themselves + self.namesakes) / f64::from(self.asked.max(1))
    }
}

/// What a question came to.
pub enum Outcome {
    /// The person was found.
    Themselves,
    /// Only others of the same name.
    Namesake,
    /// Nobody of that name.
    Missed,
}

/// Asks one question of an index made by [`haystack`] of these lists.
pub fn ask(index: &Index<u64>, lists: &Lists, question: &Question) -> Outcome {
    let hits = index.find(&Record::named(question.asked.as_str()), 20);
    judge(&hits, lists, question)
}

fn judge(hits: &[Hit<u64>], lists: &Lists, question: &Question) -> Outcome {
    if hits.iter().any(|it| it.key == question.key) {
        return Outcome::Themselves;
    }
    let words = |name: &str| {
        let mut words: Vec<String> = crate::fold::words(name)
            .into_iter()
            .map(|it| it.folded)
            .collect();
        words.sort_unstable();
        words
    };
    let meant = words(&question.held);
    let others = hits.iter().filter(|it| it.key < ASKED);
    let is_namesake = |key: u64| words(&held_name(lists, key)) == meant;
    if hits.len() >= 20 && others.into_iter().any(|it| is_namesake(it.key)) {
        Outcome::Namesake
    } else {
        Outcome::Missed
    }
}

/// Finds everybody of `questions`; how many of each kind were found, and how long each took.
pub fn recall(
    index: &Index<u64>,
    lists: &Lists,
    questions: &[Question],
    clock: &dyn Fn() -> Duration,
) -> (Vec<Found>, Vec<Duration>) {
    let mut kinds: Vec<Found> = Vec::new();
    let mut took = Vec::new();
    for it in questions {
        let start = clock();
        let hits = index.find(&Record::named(it.asked.as_str()), 20);
        took.push(clock().saturating_sub(start));
        let outcome = judge(&hits, lists, it);
        let at = kinds.iter().position(|kind| kind.kind == it.kind);
        let at = at.unwrap_or_else(|| {
            kinds.push(Found {
                kind: it.kind.clone(),
                ..Found::default()
            });
            kinds.len() - 1
        });
        let kind = &mut kinds[at];
        kind.asked += 1;
        kind.themselves += u32::from(matches!(outcome, Outcome::Themselves));
        kind.namesakes += u32::from(matches!(outcome, Outcome::Namesake));
    }
    (kinds, took)
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
    // Among a million people a third of the questions, so that the table is done in minutes.
    let count = if size < 500_000 { 300 } else { 100 };
    let questions = questions(lists, count);
    for it in &questions {
        index.put(it.key, &Record::named(it.held.as_str()));
    }
    let (recalls, mut took) = recall(&index, lists, &questions, machine.clock);
    for it in recalls {
        rows.push(row(
            format!(
                "{size} people: {}, found in the first 20 (or only namesakes)",
                it.kind
            ),
            format!("{:.3} ({:.3})", it.themselves(), it.name()),
        ));
    }
    rows.push(row(
        format!("{size} people: a fixed piece of arithmetic, to compare machines"),
        format!("{:.1} ms", arithmetic(machine.clock).as_secs_f64() * 1000.0),
    ));
    // With what searches leave behind.
    let held = u64::try_from(index.len()).unwrap_or(size).max(1);
    let bytes = (machine.memory)().saturating_sub(before) / held;
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

/// How long a fixed piece of arithmetic takes: it says how fast the machine was while the rest was measured.
fn arithmetic(clock: &dyn Fn() -> Duration) -> Duration {
    let start = clock();
    let mut chance = Chance::of(1);
    let sum = (0..10_000_000).fold(0usize, |sum, _| sum ^ chance.below(1000));
    std::hint::black_box(sum);
    clock().saturating_sub(start)
}
