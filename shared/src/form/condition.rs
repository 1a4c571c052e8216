//! When a question is asked, or a rule applies: a condition over earlier answers.

use crate::answers::{Answer, Answers};
use serde::Deserialize;

/// True or not of a set of answers. An unanswered question fulfils only `not`.
///
/// A question is named by its id; `Q41.what` looks at a column, in whichever row.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// `is = ["K10", "yes"]`: this choice was touched, alone or among several.
    Is(String, String),
    /// `answered = "K19"`: the question has an answer here; who will tell a person has not given one, and a list in
    /// which there was nothing to add holds none.
    Answered(String),
    /// `told = "K14"`: whoever was asked would rather tell a person.
    Told(String),
    /// `only = ["K09", ["payment", "papers"]]`: something was touched, and nothing but these.
    Only(String, Vec<String>),
    /// `not-latin = "K17"`: a name was written with letters that are not Latin ones.
    NotLatin(String),
    /// `one-name = "name"`: a name is one word.
    OneName(String),
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
            Condition::Answered(question) => match answers.get(question) {
                None | Some(Answer::Tell(_)) => false,
                Some(Answer::Rows(rows)) => !rows.is_empty(),
                Some(_) => true,
            },
            Condition::Told(question) => matches!(answers.get(question), Some(Answer::Tell(_))),
            Condition::Only(question, choices) => {
                let given = answers.several(question);
                !given.is_empty() && given.iter().all(|it| choices.contains(it))
            }
            Condition::NotLatin(question) => answers.get(question).is_some_and(has_other_letters),
            Condition::OneName(question) => answers.get(question).is_some_and(stands_alone),
            Condition::Not(inner) => !inner.holds(answers),
            Condition::All(inner) => inner.iter().all(|it| it.holds(answers)),
            Condition::Any(inner) => inner.iter().any(|it| it.holds(answers)),
        }
    }

    /// The questions it looks at, with the choice it looks for.
    pub fn looks_at(&self) -> Vec<(&str, Option<&str>)> {
        match self {
            Condition::Is(question, choice) => vec![(question, Some(choice))],
            Condition::Only(question, choices) => {
                let choices = choices.iter();
                choices
                    .map(|it| (question.as_str(), Some(it.as_str())))
                    .collect()
            }
            Condition::Answered(question)
            | Condition::Told(question)
            | Condition::NotLatin(question)
            | Condition::OneName(question) => vec![(question, None)],
            Condition::Not(inner) => inner.looks_at(),
            Condition::All(inner) | Condition::Any(inner) => {
                inner.iter().flat_map(Condition::looks_at).collect()
            }
        }
    }

    /// The names it looks at the letters or words of.
    pub(super) fn names(&self) -> Vec<&str> {
        match self {
            Condition::NotLatin(question) | Condition::OneName(question) => vec![question],
            Condition::Not(inner) => inner.names(),
            Condition::All(inner) | Condition::Any(inner) => {
                inner.iter().flat_map(Condition::names).collect()
            }
            Condition::Is(..)
            | Condition::Answered(_)
            | Condition::Told(_)
            | Condition::Only(..) => Vec::new(),
        }
    }

    /// The questions it looks at.
    pub fn questions(&self) -> Vec<&str> {
        self.looks_at().into_iter().map(|(it, _)| it).collect()
    }
}

fn stands_alone(answer: &Answer) -> bool {
    match answer {
        Answer::Name(parts) => parts.parts().flat_map(str::split_whitespace).count() == 1,
        Answer::Words(it) => it.split_whitespace().count() == 1,
        _ => false,
    }
}

fn has_other_letters(answer: &Answer) -> bool {
    match answer {
        Answer::Words(it) => it.chars().any(is_other_letter),
        Answer::Name(parts) => parts.parts().any(|it| it.chars().any(is_other_letter)),
        _ => false,
    }
}

/// Letters of the Latin script end with the phonetic ones; what stands above are signs of other scripts,
/// but for the additional Latin letters (Vietnamese, Mayan).
fn is_other_letter(letter: char) -> bool {
    let latin = matches!(letter, '\0'..='\u{2AF}' | '\u{2B0}'..='\u{36F}' | '\u{1E00}'..='\u{1EFF}' | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}' | '\u{FB00}'..='\u{FB06}');
    letter.is_alphabetic() && !latin
}
