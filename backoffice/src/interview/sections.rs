//! The parts of an interview: those of the form, with the questions of the staff where they belong, and the end.

use shared::answers::Answers;
use shared::form::{Form, Question};

/// The part in which an interview ends.
pub(super) const END: &str = "end";

/// What the kiosk asked in the waiting room comes first.
pub(super) const VISIT: &str = "visit";

/// Where staff ask what the form keeps for them alone.
const STAFF_QUESTIONS: [(&str, &str); 9] = [
    ("Q11", "identity"),
    ("Q26", "contact"),
    ("Q28", "service"),
    ("Q47", "status"),
    ("Q52", "police"),
    ("Q56", "safety"),
    ("Q62", "family"),
    ("Q68", "money"),
    ("Q70", "people"),
];

/// One part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Section {
    /// Its word in addresses.
    pub(super) id: &'static str,
    /// The message with its name.
    pub(super) text: &'static str,
}

/// Every part, in the order of an interview.
pub(super) fn all() -> Vec<Section> {
    let own = |id, text| Section { id, text };
    let parts = Form::current().sections.iter();
    let mut all = vec![own(VISIT, "interview-part-visit")];
    all.extend(parts.map(|it| Section {
        id: &it.id,
        text: &it.text,
    }));
    all.push(own(END, "interview-part-end"));
    all
}

/// The part with this word.
pub(super) fn find(id: &str) -> Option<Section> {
    all().into_iter().find(|it| it.id == id)
}

/// The part in which a question is asked.
pub(super) fn of(question: &'static Question) -> &'static str {
    let staff = STAFF_QUESTIONS.iter().find(|it| it.0 == question.id);
    match staff {
        Some((_, section)) => section,
        None if Form::current().section(&question.section).is_some() => &question.section,
        None if question.section == Form::current().visit_section() => VISIT,
        None => END,
    }
}

/// The part in which the question with this id is asked; the end for one that no version asks any more.
pub(super) fn of_id(question: &str) -> &'static str {
    Form::current().question(question).map_or(END, of)
}

/// The questions of a part, in the order they are asked, whatever was answered; also those that no kiosk asks.
pub(super) fn questions(section: &str) -> impl Iterator<Item = &'static Question> {
    let mut here: Vec<&'static Question> = Form::current()
        .questions
        .iter()
        .filter(|it| of(it) == section)
        .collect();
    // Those of the staff stand where their number belongs, and do not wait for the end.
    if section != VISIT {
        here.sort_by(|a, b| a.id.cmp(&b.id));
    }
    here.into_iter()
}

/// Whether a question is asked of whoever gave these answers.
pub(super) fn is_asked(question: &Question, answers: &Answers) -> bool {
    question.when.as_ref().is_none_or(|it| it.holds(answers))
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::form::Place;
    use std::collections::BTreeSet;

    #[test]
    fn every_question_is_asked_in_exactly_one_part() {
        let mut seen = BTreeSet::new();
        for section in all() {
            for question in questions(section.id) {
                assert!(seen.insert(question.id.clone()), "{} twice", question.id);
            }
        }
        assert_eq!(seen.len(), Form::current().questions.len());
    }

    #[test]
    fn the_whole_bank_from_q01_to_q72_is_there() {
        let asked: BTreeSet<String> = all()
            .iter()
            .flat_map(|it| questions(it.id))
            .map(|it| it.id.clone())
            .collect();
        for number in 1..=72 {
            assert!(asked.contains(&format!("Q{number:02}")), "Q{number:02}");
        }
    }

    #[test]
    fn each_question_of_the_staff_has_its_place() {
        let form = Form::current();
        for question in form.questions.iter().filter(|it| it.place == Place::Staff) {
            let is_end = matches!(question.id.as_str(), "Q71" | "Q72");
            assert_eq!(of(question) == END, is_end, "{}", question.id);
        }
    }
}
