//! Which questions are asked of somebody, and in which order.

use super::Form;
use super::question::{Place, Question};
use crate::answers::Answers;
use serde::{Deserialize, Serialize};

/// How far through the form a visitor is led.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Path {
    /// The questions that decide how urgent a visit is, and no others.
    Express,
    /// All of them.
    #[default]
    Full,
}

/// Where somebody is asked, and which part of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope<'s> {
    /// Where.
    pub place: Place,
    /// How far, in a waiting room.
    pub path: Path,
    /// Which part of the full form, in a private room.
    pub section: Option<&'s str>,
}

impl<'s> Scope<'s> {
    /// A kiosk in the waiting room.
    pub const fn public(path: Path) -> Scope<'static> {
        Scope {
            place: Place::Public,
            path,
            section: None,
        }
    }

    /// One part of the full form, on a kiosk in a private room.
    pub const fn booth(section: &'s str) -> Scope<'s> {
        Scope {
            place: Place::Booth,
            path: Path::Full,
            section: Some(section),
        }
    }

    /// Whether this question belongs here, whatever was answered.
    pub fn has(self, question: &Question) -> bool {
        if question.off {
            return false;
        }
        match self.place {
            Place::Public => {
                question.place == Place::Public && (self.path == Path::Full || question.express)
            }
            Place::Booth => {
                let here = |it: &str| self.section.is_none_or(|section| section == it);
                (question.place == Place::Booth && here(&question.section))
                    || question.booth_too.as_deref().is_some_and(here)
            }
            Place::Staff => true,
        }
    }
}

/// The questions to ask, given the answers so far, in order.
pub fn visible<'f>(
    form: &'f Form,
    answers: &Answers,
    scope: Scope<'_>,
) -> impl Iterator<Item = &'f Question> {
    form.questions
        .iter()
        .filter(move |it| scope.has(it))
        .filter(move |it| it.when.as_ref().is_none_or(|when| when.holds(answers)))
}

/// The question after `current` (the first one for `None`), if another is to be asked.
pub fn next<'f>(
    form: &'f Form,
    answers: &Answers,
    scope: Scope<'_>,
    current: Option<&str>,
) -> Option<&'f Question> {
    let from = current.map_or(0, |id| position(form, id).map_or(0, |it| it + 1));
    let asked = |it: &&Question| position(form, &it.id).is_some_and(|at| from <= at);
    visible(form, answers, scope).find(asked)
}

/// The question before `current`, if there is one.
pub fn previous<'f>(
    form: &'f Form,
    answers: &Answers,
    scope: Scope<'_>,
    current: &str,
) -> Option<&'f Question> {
    visible(form, answers, scope)
        .take_while(|it| it.id != current)
        .last()
}

/// Keeps `answers` true to the form after `changed` was answered anew: a question that was asked
/// only because of the old answer is forgotten with it.
pub fn forget_hidden(form: &Form, before: &Answers, after: &mut Answers, scope: Scope<'_>) {
    loop {
        let hidden = visible(form, before, scope)
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
