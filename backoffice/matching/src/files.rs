//! Comparing names that stand in files, one JSON object a line: what `backoffice match` does. Each line is
//! answered; one that cannot be read is answered with what to do about it, and the rest go on.

mod lines;
mod said;

use crate::comparison::{Grade, Score};
use crate::index::Index;
use lines::{PairLine, PersonLine};
use said::{Answer, Found, Judged, reasons, written};
use std::fmt::Write;

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The answers, one JSON object a line.
    pub text: String,
    /// How many lines could not be read.
    pub wrong_lines: usize,
}

/// Searches for each of `queries` among `people`, and shows the `top` of each.
pub fn search(people: &str, queries: &str, top: usize) -> Report {
    let mut report = Report {
        text: String::new(),
        wrong_lines: 0,
    };
    let mut index: Index<usize> = Index::new();
    let mut held = Vec::new();
    for (number, line) in numbered(people) {
        match PersonLine::read(line) {
            Ok(it) => {
                index.put(held.len(), &it.record);
                held.push(it.id);
            }
            Err(error) => report.wrong("people", number, &error),
        }
    }
    for (number, line) in numbered(queries) {
        let query = match PersonLine::read(line) {
            Ok(it) => it,
            Err(error) => {
                report.wrong("queries", number, &error);
                continue;
            }
        };
        let hits = index.find(&query.record, top);
        let found = hits.iter().map(|it| Found {
            id: &held[it.key],
            score: it.score,
            grade: grade(Some(it.grade)),
            reasons: reasons(&it.reasons),
        });
        report.line(&written(&Answer {
            id: &query.id,
            hits: found.collect(),
        }));
    }
    report
}

/// Compares each pair; where the file says which are the same person, sums up how right that was.
pub fn pairs(file: &str) -> Report {
    let mut report = Report {
        text: String::new(),
        wrong_lines: 0,
    };
    let mut labelled: Vec<(Score, bool)> = Vec::new();
    for (number, line) in numbered(file) {
        let pair = match PairLine::read(line) {
            Ok(it) => it,
            Err(error) => {
                report.wrong("pairs", number, &error);
                continue;
            }
        };
        let compared = crate::compare(&pair.one, &pair.two);
        labelled.extend(pair.is_same.map(|it| (compared.score, it)));
        report.line(&written(&Judged {
            line: number,
            score: compared.score,
            grade: grade(compared.grade),
            same: pair.is_same,
            reasons: reasons(&compared.reasons),
        }));
    }
    if !labelled.is_empty() {
        report.line(&said::summary(&labelled));
    }
    report
}

/// Lines that are not empty, counted from one.
fn numbered(file: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = file.strip_prefix('\u{feff}').unwrap_or(file);
    (1..)
        .zip(start.lines())
        .filter(|it| !it.1.trim().is_empty())
}

fn grade(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::Same) => "same",
        Some(Grade::Likely) => "likely",
        Some(Grade::Possible) => "possible",
        None => "none",
    }
}

impl Report {
    fn line(&mut self, line: &str) {
        let _never_fails = writeln!(self.text, "{line}");
    }

    fn wrong(&mut self, file: &'static str, line: usize, error: &str) {
        self.wrong_lines += 1;
        self.line(&written(&said::Wrong { file, line, error }));
    }
}
