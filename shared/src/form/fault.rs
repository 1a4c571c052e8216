//! What is wrong with a form: the question and the line to look at.

/// Why a form cannot be read: the question, if it is about one, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{at}: {what}")]
pub struct FormFault {
    /// Id of the question or column, or `form`.
    pub at: String,
    /// What is wrong.
    pub what: String,
    /// The line of the file, where it is known.
    pub line: Option<usize>,
}

pub(super) fn fault(at: &str, what: impl Into<String>) -> FormFault {
    FormFault {
        at: at.to_owned(),
        what: what.into(),
        line: None,
    }
}

/// The line, counted from 1, in which the byte at `at` stands.
pub(super) fn line_at(source: &str, at: usize) -> usize {
    let before = source.as_bytes().iter().take(at);
    before.filter(|it| **it == b'\n').count() + 1
}

/// The line in which a question, or a column of one (`Q41.what`), begins with its id.
pub(super) fn line_of(source: &str, at: &str) -> Option<usize> {
    let (question, column) = match at.split_once('.') {
        Some((question, column)) => (question, Some(column)),
        None => (at, None),
    };
    let says = |line: &str, id: &str| {
        let value = line.trim_start().strip_prefix("id").map(str::trim_start);
        let value = value.and_then(|it| it.strip_prefix('=')).map(str::trim);
        value.is_some_and(|it| {
            it.strip_prefix('"')
                .and_then(|it| it.strip_prefix(id))
                .is_some_and(|it| it.starts_with('"'))
        })
    };
    let find = |from: usize, id: &str| {
        let mut lines = source.lines().enumerate().skip(from);
        lines
            .find(|(_, line)| says(line, id))
            .map(|(line, _)| line + 1)
    };
    let line = find(0, question)?;
    column.map_or(Some(line), |it| find(line, it).or(Some(line)))
}
