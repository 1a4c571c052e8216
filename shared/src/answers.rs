//! What a visitor answered. Lives in memory only, is wiped when dropped, and never shows itself.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The id of a question, such as `K09`.
pub type QuestionId = String;

/// All answers given so far, by question.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<QuestionId, Answer>);

/// One answer, exactly as it was given: nothing is corrected, trimmed or normalised.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(untagged)]
pub enum Answer {
    /// Words: a chosen id, typed text, a phone number, a date as `YYYY[-MM[-DD]]` or `unknown`,
    /// or a whole name. Which of them, the question says.
    Words(String),
    /// The ids of several choices, in the order they were touched.
    Several(Vec<String>),
    /// A name in its parts; any of them may be absent.
    Name(NameParts),
    /// Rows of answers that belong together, each by the id of its column; a record is one row.
    Rows(Vec<Answers>),
    /// No answer yet: the visitor will tell a person.
    Tell(Tell),
}

/// Whom the visitor will tell instead of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Zeroize)]
#[serde(tag = "tell", rename_all = "lowercase")]
pub enum Tell {
    /// A person of the office.
    Person,
}

/// A name as it stands in a document. Nobody is made to have a family name.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct NameParts {
    /// Given names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<String>,
    /// First (or only) family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family1: Option<String>,
    /// Second family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family2: Option<String>,
}

impl NameParts {
    /// The parts that were given, in order.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        [&self.given, &self.family1, &self.family2]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

impl Answers {
    /// The answer to a question.
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.get(question)
    }

    /// Keeps an answer; an earlier one is wiped.
    pub fn give(&mut self, question: &str, answer: Answer) {
        self.0.insert(question.to_owned(), answer);
    }

    /// Wipes the answer to a question.
    pub fn forget(&mut self, question: &str) {
        self.0.remove(question);
    }

    /// All answers, by question id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0
            .iter()
            .map(|(question, answer)| (question.as_str(), answer))
    }

    /// How many questions were answered.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether `choice` was touched for `question`, alone or among several. `Q41.what` looks into the
    /// rows of a question.
    pub fn has(&self, question: &str, choice: &str) -> bool {
        if let Some((question, column)) = question.split_once('.') {
            return self.rows(question).iter().any(|it| it.has(column, choice));
        }
        match self.get(question) {
            Some(Answer::Words(it)) => it == choice,
            Some(Answer::Several(them)) => them.iter().any(|it| it == choice),
            _ => false,
        }
    }

    /// The rows given for a question that has rows.
    pub fn rows(&self, question: &str) -> &[Answers] {
        match self.get(question) {
            Some(Answer::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// The words given for a question that takes words.
    pub fn words(&self, question: &str) -> Option<&str> {
        match self.get(question) {
            Some(Answer::Words(it)) => Some(it),
            _ => None,
        }
    }

    /// The choices given for a question that takes several.
    pub fn several(&self, question: &str) -> &[String] {
        match self.get(question) {
            Some(Answer::Several(them)) => them,
            _ => &[],
        }
    }

    /// The answers for which `keep` says yes, taken out of a copy.
    #[must_use]
    pub fn only(&self, keep: impl Fn(&str) -> bool) -> Answers {
        Answers(
            self.0
                .iter()
                .filter(|(it, _)| keep(it))
                .map(|(q, a)| (q.clone(), a.clone()))
                .collect(),
        )
    }
}

/// Wipes every answer; which questions there were is no secret.
impl Zeroize for Answers {
    fn zeroize(&mut self) {
        for answer in self.0.values_mut() {
            answer.zeroize();
        }
        self.0.clear();
    }
}

impl FromIterator<(QuestionId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (QuestionId, Answer)>>(given: I) -> Answers {
        Answers(given.into_iter().collect())
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({})", self.len())
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(…)")
    }
}

impl fmt::Debug for NameParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NameParts(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_go_through_json_unchanged() {
        let json = r#"{"K09":["citizenship","other"],"K12":"2026-12","K17":{"given":"ሰላም"}}"#;
        let answers: Answers = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&answers).unwrap(), json);
        assert!(answers.has("K09", "other"));
        assert_eq!(answers.words("K12"), Some("2026-12"));
    }

    #[test]
    fn rows_and_what_will_be_told_go_through_json_unchanged() {
        let json = r#"{"Q35":[{"date":"2019-05","how":"no-check"},{"date":{"tell":"person"}}],"Q48":{"tell":"person"}}"#;
        let answers: Answers = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&answers).unwrap(), json);
        assert!(answers.has("Q35.how", "no-check") && !answers.has("Q35.how", "visa"));
        assert_eq!(answers.get("Q48"), Some(&Answer::Tell(Tell::Person)));
        assert_eq!(answers.rows("Q35").len(), 2);
    }

    #[test]
    fn answers_do_not_show_themselves() {
        let answers: Answers = serde_json::from_str(r#"{"K08":"Marisol"}"#).unwrap();
        let shown = format!("{answers:?} {:?}", answers.get("K08"));
        assert_eq!(shown, "Answers(1) Some(Answer(…))");
    }
}
