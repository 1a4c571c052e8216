//! What was keyed in from paper: which answers it holds, and where two people have keyed in different things.

use crate::interview::field::{self, Typed};
use crate::interview::versions::Fields;
use crate::paper_form::on_paper;
use crate::web::Filled;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use shared::answers::Answers;
use shared::form::{Fault, Form, Place, Question};
use shared::record::{Card, ClassKeys, Content};
use shared::triage::{Rules, triage};
use std::collections::BTreeMap;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// What was keyed in, field by field. It has no `Debug`: it is content.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(in crate::interview) struct Keyed {
    pub(in crate::interview) fields: Fields,
}

impl Keyed {
    /// What stands in a form.
    pub(in crate::interview) fn of(filled: &Filled) -> Keyed {
        let questions = on_paper(Form::current());
        let fields = questions.flat_map(|it| field::kept(&it.kind, &it.id, filled));
        Keyed {
            fields: fields.collect(),
        }
    }

    /// The same as a form.
    pub(in crate::interview) fn filled(&self) -> Filled {
        let fields = self.fields.iter();
        fields.fold(Filled::new(), |all, (name, value)| {
            all.with(name, value.as_str())
        })
    }
}

/// The answers that were keyed in, and what is no answer yet, by question.
pub(in crate::interview) fn read(
    keyed: &Keyed,
    today: NaiveDate,
) -> (Answers, Vec<(&'static Question, Fault)>) {
    let filled = keyed.filled();
    let (mut answers, mut faults) = (Answers::default(), Vec::new());
    for it in on_paper(Form::current()) {
        match field::typed(&it.kind, &it.id, &filled, today) {
            Typed::Nothing => {}
            Typed::Answer(answer) => answers.give(&it.id, answer),
            Typed::Faulty(fault) => faults.push((it, fault)),
        }
    }
    (answers, faults)
}

/// The questions of which two people have keyed in different things, in the order of the paper.
pub(in crate::interview) fn differences(one: &Keyed, other: &Keyed) -> Vec<&'static Question> {
    let (one, other) = (one.filled(), other.filled());
    let of = |it: &Question, filled: &Filled| field::kept(&it.kind, &it.id, filled);
    on_paper(Form::current())
        .filter(|it| of(it, &one) != of(it, &other))
        .collect()
}

/// Which of two counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::interview) enum Counts {
    /// What was keyed in first.
    First,
    /// What was keyed in the second time.
    Second,
}

/// What counts of two, question by question: where they agree, either; where not, the chosen one. The questions of which
/// nothing was chosen are handed back.
pub(in crate::interview) fn settled(
    one: &Keyed,
    other: &Keyed,
    chosen: &BTreeMap<String, Counts>,
) -> Result<Keyed, Vec<&'static Question>> {
    let differ = differences(one, other);
    let open: Vec<&Question> = differ
        .iter()
        .copied()
        .filter(|it| !chosen.contains_key(&it.id))
        .collect();
    if !open.is_empty() {
        return Err(open);
    }
    let (first, second) = (one.filled(), other.filled());
    let fields = on_paper(Form::current()).flat_map(|it| {
        let is_second = differ.contains(&it) && chosen.get(&it.id) == Some(&Counts::Second);
        field::kept(&it.kind, &it.id, if is_second { &second } else { &first })
    });
    Ok(Keyed {
        fields: fields.collect(),
    })
}

/// The records that come of the paper: that of the visit, and one for each part of the private form, as kiosks make them.
pub(in crate::interview) fn records(
    answers: &Answers,
    language: &str,
    today: NaiveDate,
) -> Vec<(&'static str, ClassKeys<Content>)> {
    let form = Form::current();
    let mut all = Vec::new();
    let public = answers.only(|id| {
        let question = form.question(id);
        question.is_some_and(|it| it.place == Place::Public)
    });
    if !public.is_empty() {
        let mut contents = contents(&public, language);
        let urgency = triage(Rules::current(), &public, today);
        contents.queue.card = Some(Card {
            colour: urgency.colour,
            reason: urgency.reason,
            lane: form.lane(&public).to_owned(),
            asks_person: false,
        });
        all.push((form.visit_section(), contents));
    }
    for section in &form.sections {
        let here = answers.only(|id| {
            let question = form.question(id);
            question.is_some_and(|it| it.place != Place::Public && it.section == section.id)
        });
        if !here.is_empty() {
            all.push((section.id.as_str(), contents(&here, language)));
        }
    }
    all
}

fn contents(answers: &Answers, language: &str) -> ClassKeys<Content> {
    let form = Form::current();
    let part = |part| Content {
        answers: answers.only(|id| form.question(id).is_some_and(|it| it.part == part)),
        ..Content::empty(language)
    };
    ClassKeys {
        queue: part(shared::form::Part::Queue),
        general: part(shared::form::Part::General),
        restricted: part(shared::form::Part::Restricted),
    }
}

#[cfg(test)]
#[path = "../tests/paper.rs"]
mod tests;
