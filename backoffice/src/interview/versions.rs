//! What was written down for a question, one version after the other, and how that stands now. Nothing that was written is
//! ever replaced: a kiosk's answer never takes the place of a confirmed one, and of two people who write at the same time both
//! are kept.

use crate::access::StaffId;
use crate::intake::Told;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use shared::answers::{Answer, Answers};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// What a form held, field by field, where it is no answer yet.
pub(super) type Fields = Vec<(String, String)>;

/// How an answer came to stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Zeroize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// Asked and written down.
    Confirmed,
    /// As the visitor told the kiosk, confirmed with one touch.
    AsTold,
    /// Chosen among what two people wrote.
    Settled,
    /// Taken away.
    Cleared,
    /// Typed, and no answer yet.
    Draft,
    /// Written while a colleague wrote something else: it stands beside what stood there first.
    Beside,
}

/// What is written down. It has no `Debug`: it is content.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(super) struct Written {
    pub(super) question: String,
    pub(super) kind: Kind,
    pub(super) answer: Option<Answer>,
    pub(super) fields: Fields,
}

impl Written {
    pub(super) fn of(question: &str, kind: Kind, answer: Option<Answer>) -> Written {
        Written {
            question: question.to_owned(),
            kind,
            answer,
            fields: Fields::new(),
        }
    }
}

/// One version: what was written, by whom and when.
#[derive(Clone)]
pub(super) struct Version {
    /// Its place among everything that was written for the visit.
    pub(super) n: u64,
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
    pub(super) written: Written,
}

/// How a question stands.
#[derive(Default, Clone)]
pub(super) struct Standing<'a> {
    /// What is confirmed.
    pub(super) confirmed: Option<&'a Version>,
    /// What was typed since and is no answer.
    pub(super) draft: Option<&'a Version>,
    /// What colleagues wrote at the same time, until somebody settles it.
    pub(super) beside: Vec<&'a Version>,
    /// The last version; what is saved next follows it.
    pub(super) last: u64,
}

impl Standing<'_> {
    /// The confirmed answer.
    pub(super) fn answer(&self) -> Option<&Answer> {
        self.confirmed?.written.answer.as_ref()
    }
}

/// How a question stands after everything that was written.
pub(super) fn standing<'a>(all: &'a [Version], question: &str) -> Standing<'a> {
    let mut stands = Standing::default();
    for it in all.iter().filter(|it| it.written.question == question) {
        stands.last = it.n;
        match it.written.kind {
            Kind::Confirmed | Kind::AsTold => {
                stands.confirmed = Some(it);
                stands.draft = None;
            }
            Kind::Settled => {
                stands.confirmed = Some(it);
                stands.draft = None;
                stands.beside.clear();
            }
            Kind::Cleared => {
                stands.confirmed = None;
                stands.draft = None;
            }
            Kind::Draft => stands.draft = Some(it),
            Kind::Beside => stands.beside.push(it),
        }
    }
    stands
}

/// What becomes of something that is to be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placing {
    /// It stands there already.
    Nothing,
    /// It is the next version.
    Follows,
    /// A colleague wrote something else since the form was made.
    Beside,
}

/// Where `new` goes, written by somebody whose form was made when `base` was the last version of the question.
pub(super) fn place(all: &[Version], base: u64, by: Option<StaffId>, new: &Written) -> Placing {
    let stands = standing(all, &new.question);
    if is_there(&stands, by, new) {
        return Placing::Nothing;
    }
    let mut since = all
        .iter()
        .filter(|it| it.written.question == new.question && base < it.n);
    if since.any(|it| it.by != by) {
        Placing::Beside
    } else {
        Placing::Follows
    }
}

fn is_there(stands: &Standing, by: Option<StaffId>, new: &Written) -> bool {
    let stood_beside = |it: &&Version| it.by == by && it.written.answer == new.answer;
    match new.kind {
        Kind::Draft => stands
            .draft
            .is_some_and(|it| it.written.fields == new.fields),
        Kind::Cleared => {
            stands.confirmed.is_none() && stands.draft.is_none() && stands.beside.is_empty()
        }
        Kind::Settled => {
            stands.answer() == new.answer.as_ref()
                && stands.beside.is_empty()
                && stands.draft.is_none()
        }
        Kind::Confirmed | Kind::AsTold | Kind::Beside => {
            let is_confirmed = stands.confirmed.is_some() && stands.answer() == new.answer.as_ref();
            let is_last_beside = stands.beside.last().is_some_and(stood_beside);
            (is_confirmed && stands.draft.is_none()) || is_last_beside
        }
    }
}

/// Everything that is confirmed.
pub(super) fn confirmed(all: &[Version]) -> Answers {
    let mut answers = Answers::default();
    for it in all {
        let question = &it.written.question;
        match (it.written.kind, &it.written.answer) {
            (Kind::Confirmed | Kind::AsTold | Kind::Settled, Some(answer)) => {
                answers.give(question, answer.clone());
            }
            (Kind::Cleared, _) => answers.forget(question),
            _ => {}
        }
    }
    answers
}

/// What counts: what is confirmed, and where nothing is, what the visitor told.
pub(super) fn effective(told: &Answers, confirmed: &Answers) -> Answers {
    let mut all = told.clone();
    for (question, answer) in confirmed.iter() {
        all.give(question, answer.clone());
    }
    all
}

/// What was told, the newest of each question; the oldest comes first in `told`.
pub(super) fn newest(told: &[Told]) -> Answers {
    let all = told.iter().flat_map(|it| it.answers.iter());
    all.map(|(question, answer)| (question.to_owned(), answer.clone()))
        .collect()
}

/// What was told of a question besides the newest: other answers, the newest of them first, each with its moment.
pub(super) fn also_told<'a>(told: &'a [Told], question: &str) -> Vec<(DateTime<Utc>, &'a Answer)> {
    let mut seen: Vec<(DateTime<Utc>, &Answer)> = Vec::new();
    for it in told.iter().rev() {
        if let Some(answer) = it.answers.get(question)
            && seen.iter().all(|(_, other)| *other != answer)
        {
            seen.push((it.at, answer));
        }
    }
    seen.into_iter().skip(1).collect()
}

#[cfg(test)]
#[path = "tests/versions.rs"]
mod tests;
