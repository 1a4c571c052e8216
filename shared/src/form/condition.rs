//! When a question is asked, or a rule applies: a condition over earlier answers.

use crate::answers::Answers;
use serde::Deserialize;

/// True or not of a set of answers. An unanswered question fulfils only `not`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// `is = ["K10", "yes"]`: this choice was touched, alone or among several.
    Is(String, String),
    /// `answered = "K19"`: the question has an answer.
    Answered(String),
    /// `only = ["K09", ["payment", "papers"]]`: something was touched, and nothing but these.
    Only(String, Vec<String>),
    /// `not = { … }`
    Not(Box<Condition>),
    /// `all = [ … ]`
    All(Vec<Condition>),
    /// `any = [ … ]`
    Any(Vec<Condition>),
}

impl Condition {
    /// Whether it holds of `answers`.
    pub fn holds(&self, answers: &Answers) -> bool {
        match self {
            Condition::Is(question, choice) => answers.has(question, choice),
            Condition::Answered(question) => answers.get(question).is_some(),
            Condition::Only(question, choices) => {
                let given = answers.several(question);
                !given.is_empty() && given.iter().all(|it| choices.contains(it))
            }
            Condition::Not(inner) => !inner.holds(answers),
            Condition::All(inner) => inner.iter().all(|it| it.holds(answers)),
            Condition::Any(inner) => inner.iter().any(|it| it.holds(answers)),
        }
    }

    /// The questions it looks at.
    pub fn questions(&self) -> Vec<&str> {
        match self {
            Condition::Is(question, _)
            | Condition::Answered(question)
            | Condition::Only(question, _) => vec![question],
            Condition::Not(inner) => inner.questions(),
            Condition::All(inner) | Condition::Any(inner) => {
                inner.iter().flat_map(Condition::questions).collect()
            }
        }
    }
}
