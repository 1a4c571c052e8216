//! The intake form as data: which questions there are, when each is asked, and what is an answer.
//!
//! One bank drives every way of asking. The form itself is `forms/intake.toml`; these are the pure
//! functions over it. A record carries the form's version, and every version ever shipped stays
//! readable.

mod condition;
mod date;
mod validate;

pub use condition::Condition;
pub use date::{NotADate, PartialDate};
pub use validate::{Fault, answer_from_json, digits_of, is_no_letter, validate};

use crate::answers::Answers;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The question bank with its version.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Rises with every change that is published.
    pub version: u32,
    /// Version of the privacy notice shown before the first question.
    pub notice_version: u32,
    /// The lines people wait in; the first whose condition holds is the visitor's.
    #[serde(rename = "lane")]
    pub lanes: Vec<Lane>,
    /// All questions in the order they are asked.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

/// A line people wait in, by kind of help.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Short and stable, such as `consultation`.
    pub id: String,
    /// Message id of its name.
    pub text: String,
    /// Who waits in it; absent for the lane that takes everybody else.
    pub when: Option<Condition>,
}

/// One question, asked on one screen.
#[derive(Debug, Deserialize)]
pub struct Question {
    /// Stable id, such as `K09`.
    pub id: String,
    /// The group it stands in; also the section of the record.
    pub section: String,
    /// What kind of answer it takes.
    #[serde(flatten)]
    pub kind: Kind,
    /// Where it may be asked.
    pub place: Place,
    /// Which sealed part its answer goes to.
    pub part: Part,
    /// Whether the answer is hidden on the review screen and masked after typing.
    #[serde(default)]
    pub masked: bool,
    /// Whether the visit cannot go on without it. Almost nothing is.
    #[serde(default)]
    pub required: bool,
    /// Asked only when this holds of the earlier answers.
    pub when: Option<Condition>,
    /// Message id of the question; its `.help` attribute is the line below.
    pub text: String,
    /// Name of its pictogram.
    pub icon: String,
    /// How long the answer is kept, as a class of the retention schedule.
    pub retention: Retention,
}

/// The kinds of answer.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Kind {
    /// One of a few; touching it goes on.
    Choice {
        /// What may be touched.
        choices: Vec<Choice>,
    },
    /// Some of a few, up to `max`.
    Several {
        /// What may be touched.
        choices: Vec<Choice>,
        /// How many at most.
        max: usize,
    },
    /// A few words, never a story.
    Text {
        /// Longest answer, in characters.
        chars_max: usize,
    },
    /// A name as on a document: whole, or given and family names.
    Name {
        /// Longest part, in characters.
        chars_max: usize,
    },
    /// A date of which year, month or day may be unknown.
    Date {
        /// Earliest year that can be meant.
        year_min: i32,
        /// Latest year that can be meant.
        year_max: i32,
    },
    /// A phone number of any country.
    Phone,
}

/// One thing to touch.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Stable id, such as `citizenship`.
    pub id: String,
    /// Message id of its words.
    pub text: String,
    /// Name of its pictogram.
    pub icon: String,
}

/// Where a question may be asked. Ordered from the most public to the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// On a kiosk in the waiting room, where someone may stand behind.
    Public,
    /// Also on a kiosk in a private room.
    Booth,
    /// By staff only, never on a client's screen.
    Staff,
}

/// The sealed part an answer goes to: whose eyes it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Reception and everyone who works the queue.
    Queue,
    /// Those who take the intake further.
    General,
    /// Those entitled to the most sensitive answers.
    Restricted,
}

/// Classes of the retention schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Retention {
    /// Kept as long as the visit.
    Visit,
    /// Kept as long as the intake.
    Intake,
}

impl Question {
    /// The choices of a question that has some.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::Choice { choices } | Kind::Several { choices, .. } => choices,
            _ => &[],
        }
    }
}

static CURRENT: LazyLock<Form> = LazyLock::new(|| {
    toml::from_str(include_str!("../../forms/intake.toml"))
        .expect("the shipped form is part of the program and tested")
});

impl Form {
    /// The form this program ships with.
    pub fn current() -> &'static Form {
        &CURRENT
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|it| it.id == id)
    }

    /// The lane these answers wait in.
    pub fn lane(&self, answers: &Answers) -> &str {
        let holds = |it: &&Lane| it.when.as_ref().is_none_or(|when| when.holds(answers));
        self.lanes
            .iter()
            .find(holds)
            .map_or("", |it| it.id.as_str())
    }
}

/// The questions to ask at `place`, given the answers so far, in order.
pub fn visible<'f>(
    form: &'f Form,
    answers: &Answers,
    place: Place,
) -> impl Iterator<Item = &'f Question> {
    form.questions
        .iter()
        .filter(move |it| it.place <= place)
        .filter(move |it| it.when.as_ref().is_none_or(|when| when.holds(answers)))
}

/// The question after `current` (the first one for `None`), if another is to be asked.
pub fn next<'f>(
    form: &'f Form,
    answers: &Answers,
    place: Place,
    current: Option<&str>,
) -> Option<&'f Question> {
    let from = current.map_or(0, |id| position(form, id).map_or(0, |it| it + 1));
    let asked = |it: &&Question| position(form, &it.id).is_some_and(|at| from <= at);
    visible(form, answers, place).find(asked)
}

/// The question before `current`, if there is one.
pub fn previous<'f>(
    form: &'f Form,
    answers: &Answers,
    place: Place,
    current: &str,
) -> Option<&'f Question> {
    visible(form, answers, place)
        .take_while(|it| it.id != current)
        .last()
}

/// Keeps `answers` true to the form after `changed` was answered anew: a question that was asked
/// only because of the old answer is forgotten with it.
pub fn forget_hidden(form: &Form, before: &Answers, after: &mut Answers, place: Place) {
    loop {
        let hidden = visible(form, before, place)
            .find(|it| {
                after.get(&it.id).is_some()
                    && it.when.as_ref().is_some_and(|when| !when.holds(after))
            })
            .map(|it| it.id.clone());
        match hidden {
            Some(id) => after.forget(&id),
            None => return,
        }
    }
}

fn position(form: &Form, id: &str) -> Option<usize> {
    form.questions.iter().position(|it| it.id == id)
}

#[cfg(test)]
mod tests;
