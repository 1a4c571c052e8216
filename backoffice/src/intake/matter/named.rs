//! The names that were given in a visit, each with what its bearer is in the matter.

use crate::people::parties::PartyRole;
use shared::answers::{Answer, Answers};

/// A name that was given.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// What they are in the matter.
    pub(super) role: PartyRole,
    /// The name, as it was given.
    pub(super) words: String,
    /// When they were born, as it was given, if it was.
    pub(super) born: Option<String>,
}

impl std::fmt::Debug for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Named({:?}, …)", self.role)
    }
}

/// Questions and columns with names, each with what their bearer is; where the row says it, the column that does.
const NAMES: [(&str, &str, PartyRole); 8] = [
    ("Q01", "name", PartyRole::Client),
    ("K17", "", PartyRole::Client),
    ("Q34", "name", PartyRole::Client),
    ("Q02", "name", PartyRole::Client),
    ("Q60", "name", PartyRole::Relative),
    ("Q63", "name", PartyRole::Petitioner),
    ("Q69", "name", PartyRole::Other),
    ("K26", "name", PartyRole::Helper),
];

/// What somebody is by what was said of them among "other people in the matter".
const ROLES: [(&str, PartyRole); 5] = [
    ("helps-me", PartyRole::Helper),
    ("hurt-me", PartyRole::Adverse),
    ("employer", PartyRole::Employer),
    ("same-case", PartyRole::CoRespondent),
    ("i-help", PartyRole::Beneficiary),
];

/// Every name that was given, the person who came first; the same one once.
pub(super) fn named(answers: &Answers) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    for (question, column, role) in NAMES {
        let given: Vec<Named> = match column {
            "" => of(answers, question, role).into_iter().collect(),
            column => {
                let rows = answers.rows(question).iter();
                rows.filter_map(|row| of(row, column, of_row(row, role)))
                    .collect()
            }
        };
        for it in given {
            match all.iter_mut().find(|known| known.words == it.words) {
                // Whoever stands against somebody does so also as a relative.
                Some(known) if it.role == PartyRole::Adverse => known.role = it.role,
                Some(_) => {}
                None => all.push(it),
            }
        }
    }
    all
}

fn of_row(row: &Answers, role: PartyRole) -> PartyRole {
    let said = ROLES.iter().find(|(word, _)| row.has("role", word));
    said.map_or(role, |(_, role)| *role)
}

fn of(answers: &Answers, id: &str, role: PartyRole) -> Option<Named> {
    let words = match answers.get(id)? {
        Answer::Words(words) => words.trim().to_owned(),
        Answer::Name(parts) => parts.parts().collect::<Vec<_>>().join(" "),
        _ => return None,
    };
    let born = answers.words("born").or_else(|| answers.words("K18"));
    let born =
        born.filter(|it| it.parse::<shared::form::PartialDate>().is_ok() && *it != "unknown");
    (!words.is_empty()).then(|| Named {
        role,
        words,
        born: born.map(str::to_owned),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Who is named in these answers.
    #[track_caller]
    fn check(answers: &str, expected: &[(PartyRole, &str)]) {
        let answers: Answers = serde_json::from_str(answers).unwrap();
        let found = named(&answers);
        let found: Vec<(PartyRole, &str)> = found
            .iter()
            .map(|it| (it.role, it.words.as_str()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn everybody_who_was_named_is_proposed_once_with_what_they_are() {
        check("{}", &[]);
        check(
            r#"{"K17":{"given":"Ana","family1":"Flores"},"K18":"1990"}"#,
            &[(PartyRole::Client, "Ana Flores")],
        );
        check(r#"{"K17":{"tell":"person"}}"#, &[]);
        check(
            r#"{"Q01":[{"name":{"given":"Ana"}}],"K17":{"given":"Ana"},
                "Q69":[{"name":"Juan Díaz","role":"hurt-me"},{"name":"Bo"},{"role":"employer"}],
                "Q60":[{"relation":"spouse","name":"Juan Díaz"},{"name":"Luz","born":"2015-03"}]}"#,
            &[
                (PartyRole::Client, "Ana"),
                (PartyRole::Adverse, "Juan Díaz"),
                (PartyRole::Relative, "Luz"),
                (PartyRole::Other, "Bo"),
            ],
        );
    }

    #[test]
    fn every_question_that_is_looked_at_is_one_of_the_form() {
        let form = shared::form::Form::current();
        for (question, column, _) in NAMES {
            let question = form.question(question).expect("a question of the form");
            let has = |it: &shared::form::Ask| it.id == column;
            assert!(
                column.is_empty() || question.kind.columns().iter().any(has),
                "{}",
                question.id
            );
        }
        let roles = form.question("Q69").unwrap().kind.columns();
        for (word, _) in ROLES {
            assert!(
                roles
                    .iter()
                    .any(|it| it.choices().iter().any(|it| it.id == word)),
                "{word}"
            );
        }
    }
}
