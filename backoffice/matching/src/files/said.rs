//! What is answered, as JSON, with the reasons in short English words.

use crate::birth::BirthMatch;
use crate::comparison::{Reason, Score};
use crate::record::FactKind;
use serde::Serialize;
use serde_json::Value;

/// What was found for one query.
#[derive(Serialize)]
pub(super) struct Answer<'a> {
    pub(super) id: &'a Value,
    pub(super) hits: Vec<Found<'a>>,
}

/// One hit.
#[derive(Serialize)]
pub(super) struct Found<'a> {
    pub(super) id: &'a Value,
    pub(super) score: Score,
    pub(super) grade: &'static str,
    pub(super) reasons: Vec<String>,
}

/// What a pair came to.
#[derive(Serialize)]
pub(super) struct Judged {
    pub(super) line: usize,
    pub(super) score: Score,
    pub(super) grade: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) same: Option<bool>,
    pub(super) reasons: Vec<String>,
}

/// A line that cannot be read.
#[derive(Serialize)]
pub(super) struct Wrong<'a> {
    pub(super) file: &'static str,
    pub(super) line: usize,
    pub(super) error: &'a str,
}

/// How right the scores of labelled pairs are from one score on.
#[derive(Serialize)]
struct Quality {
    least_score: Score,
    precision: f64,
    recall: f64,
    f1: f64,
}

/// The last line of pairs.
#[derive(Serialize)]
struct Summary {
    labelled_pairs: usize,
    thresholds: Vec<Quality>,
}

/// As one line of JSON.
pub(super) fn written(line: &impl Serialize) -> String {
    serde_json::to_string(line).expect("words and numbers can always be written as JSON")
}

/// Precision, recall and F1 at several thresholds.
pub(super) fn summary(labelled: &[(Score, bool)]) -> String {
    let thresholds = (500..1000).step_by(50).chain([
        crate::Grade::POSSIBLE,
        crate::Grade::LIKELY,
        crate::Grade::SAME,
    ]);
    let mut thresholds: Vec<Quality> = thresholds.map(|it| quality(labelled, it)).collect();
    thresholds.sort_by_key(|it| it.least_score);
    thresholds.dedup_by_key(|it| it.least_score);
    written(&Summary {
        labelled_pairs: labelled.len(),
        thresholds,
    })
}

fn quality(labelled: &[(Score, bool)], least_score: Score) -> Quality {
    let count = |says: bool, is: bool| {
        let found = labelled
            .iter()
            .filter(|it| (it.0 >= least_score) == says && it.1 == is);
        f64::from(u32::try_from(found.count()).unwrap_or(u32::MAX))
    };
    let (right, wrong, missed) = (count(true, true), count(true, false), count(false, true));
    let share = |part: f64, whole: f64| {
        if whole > 0.0 {
            (part / whole * 1000.0).round() / 1000.0
        } else {
            0.0
        }
    };
    Quality {
        least_score,
        precision: share(right, right + wrong),
        recall: share(right, right + missed),
        f1: share(2.0 * right, 2.0 * right + wrong + missed),
    }
}

/// Reasons in words.
pub(super) fn reasons(reasons: &[Reason]) -> Vec<String> {
    reasons.iter().map(|it| words(*it)).collect()
}

fn words(reason: Reason) -> String {
    let said = match reason {
        Reason::SameName => "same name",
        Reason::OtherScript => "same name in another script",
        Reason::SoundsAlike => "sounds alike",
        Reason::Spelled { letters: 1 } => "spelled differently by 1 letter",
        Reason::Spelled { letters } => return format!("spelled differently by {letters} letters"),
        Reason::ShortForm => "short form",
        Reason::Initial => "first letter only",
        Reason::OtherOrder => "parts in another order",
        Reason::WrittenTogether => "written together or apart",
        Reason::PartOfName => "one name is part of the other",
        Reason::SingleName => "only a single name agrees",
        Reason::SomeWordsDiffer => "other parts differ",
        Reason::Birth(BirthMatch::Same) => "born the same day",
        Reason::Birth(BirthMatch::SameAsFarAsKnown) => "birth agrees as far as known",
        Reason::Birth(BirthMatch::DayAndMonthSwapped) => "day and month of birth swapped",
        Reason::Birth(BirthMatch::Near) => "birth is near",
        Reason::Birth(BirthMatch::Differs) => "birth differs",
        Reason::SameFact(kind) => return format!("same {}", fact(kind)),
        Reason::OtherFact(kind) => return format!("another {}", fact(kind)),
    };
    said.to_owned()
}

fn fact(kind: FactKind) -> &'static str {
    match kind {
        FactKind::ANumber => "A-Number",
        FactKind::Phone => "phone",
        FactKind::Email => "email",
        FactKind::Country => "country",
    }
}
