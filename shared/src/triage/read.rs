//! Reads the rules of an office, and says in words which line to look at.

use super::{Colour, Rules};
use crate::form::{Ask, Form, Kind};

/// What is wrong with the rules.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct RuleFault {
    /// The line of the file, where it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
}

/// Rules on which programs rely: for these reasons somebody is called at once, and asked no more questions. They stay,
/// and stay red; what they look at may change.
const RELIED_ON: [&str; 3] = ["held", "help-now", "minor-alone"];

impl Rules {
    /// The rules that `source` (TOML) says, for `form`.
    pub fn read(source: &str, form: &Form) -> Result<Rules, Vec<RuleFault>> {
        let rules: Rules = toml::from_str(source).map_err(|it| {
            let before = |at: usize| {
                source
                    .as_bytes()
                    .iter()
                    .take(at)
                    .filter(|it| **it == b'\n')
                    .count()
            };
            vec![RuleFault {
                line: it.span().map(|it| before(it.start) + 1),
                what: it.message().to_owned(),
            }]
        })?;
        let faults = rules.faults(source, form);
        if faults.is_empty() {
            Ok(rules)
        } else {
            Err(faults)
        }
    }

    fn faults(&self, source: &str, form: &Form) -> Vec<RuleFault> {
        let mut faults = Vec::new();
        for (at, rule) in self.rules.iter().enumerate() {
            let mut wrong = |what: String| {
                faults.push(RuleFault {
                    line: line_of_rule(source, at),
                    what: format!("{}: {what}", rule.reason),
                });
            };
            for (question, choice) in rule.when.iter().flat_map(|it| it.looks_at()) {
                let found = ask(form, question);
                let has = |choice: &str| {
                    found.is_some_and(|it| {
                        it.choices().is_empty() || it.choices().iter().any(|it| it.id == choice)
                    })
                };
                match (found, choice) {
                    (None, _) => wrong(format!("the form has no question {question}")),
                    (Some(_), Some(choice)) if !has(choice) => {
                        wrong(format!("{question} has no choice `{choice}`"));
                    }
                    _ => {}
                }
            }
            if let Some(span) = &rule.date {
                let found = ask(form, &span.question).map(|it| &it.kind);
                if !matches!(found, Some(Kind::Date { .. })) {
                    wrong(format!("{} asks for no date", span.question));
                }
                if span.from.is_some_and(|from| span.to < from) {
                    wrong("the days end before they begin".to_owned());
                }
            }
        }
        for reason in RELIED_ON {
            let mut those = self.rules.iter().filter(|it| it.reason == reason);
            if !those.any(|it| it.colour == Colour::Red) {
                faults.push(RuleFault {
                    line: None,
                    what: format!("there must be a RED rule with the reason `{reason}`: somebody is called because of it"),
                });
            }
        }
        faults
    }
}

/// The question or the column (`Q34.has`) of this name.
fn ask<'f>(form: &'f Form, name: &str) -> Option<&'f Ask> {
    let (question, column) = name.split_once('.').unwrap_or((name, ""));
    let question = form.question(question)?;
    match column {
        "" => Some(&question.ask),
        column => question.kind.columns().iter().find(|it| it.id == column),
    }
}

/// The line in which the rule at this place begins.
fn line_of_rule(source: &str, at: usize) -> Option<usize> {
    let mut lines = source.lines().enumerate();
    let found = lines
        .by_ref()
        .filter(|(_, line)| line.trim_start().starts_with("[[rule]]"));
    found.map(|(line, _)| line + 1).nth(at)
}

#[cfg(test)]
mod tests {
    use super::super::SHIPPED;
    use super::*;

    #[track_caller]
    fn check(from: &str, to: &str, line: Option<usize>, says: &str) {
        assert!(SHIPPED.contains(from), "{from}");
        let faults = Rules::read(&SHIPPED.replacen(from, to, 1), Form::current()).unwrap_err();
        assert_eq!(faults[0].line, line, "{faults:?}");
        assert!(faults[0].what.contains(says), "{faults:?}");
    }

    #[test]
    fn rules_that_make_no_sense_say_which_line_to_look_at() {
        assert!(Rules::read(SHIPPED, Form::current()).is_ok());
        let line = |of: &str| {
            SHIPPED
                .lines()
                .position(|it| it.contains(of))
                .map(|it| it + 1)
        };
        let rule = |reason: &str| line(reason).map(|it| it - 2);
        check(
            r#"["K13", "person"]"#,
            r#"["K99", "person"]"#,
            rule(r#""held-to-tell""#),
            "no question K99",
        );
        check(
            r#"["K13", "person"]"#,
            r#"["K13", "perhaps"]"#,
            rule(r#""held-to-tell""#),
            "no choice `perhaps`",
        );
        check(
            r#"question = "K12", to = 60"#,
            r#"question = "K11", to = 60"#,
            rule(r#""card-ending""#),
            "no date",
        );
        check(
            "from = -30, to = -1",
            "from = 3, to = -1",
            rule(r#""hearing-missed""#),
            "end before they begin",
        );
        check(
            r#"colour = "ORANGE""#,
            "colour = \"ORAN",
            line(r#"colour = "ORANGE""#),
            "",
        );
        check(
            r#"reason = "minor-alone""#,
            r#"reason = "minor""#,
            None,
            "minor-alone",
        );
    }
}
