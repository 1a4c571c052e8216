//! Tables as files for spreadsheets (RFC 4180): what translators take away and bring back, and what an office tells others.

/// The mark by which spreadsheets know that a file is UTF-8.
pub(crate) const MARK: char = '\u{FEFF}';

/// One row, and the line of the file at which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: Vec<String>,
}

/// The rows as a file that opens in a spreadsheet with its letters right.
pub(crate) fn write<'a>(rows: impl Iterator<Item = Vec<&'a str>>) -> String {
    format!("{MARK}{}", lines(rows))
}

/// The rows as a file for programs, which trip over the mark.
pub(crate) fn lines<'a>(rows: impl Iterator<Item = Vec<&'a str>>) -> String {
    let mut out = String::new();
    for row in rows {
        for (at, cell) in row.into_iter().enumerate() {
            if at != 0 {
                out.push(',');
            }
            write_cell(&mut out, cell);
        }
        out.push_str("\r\n");
    }
    out
}

fn write_cell(out: &mut String, cell: &str) {
    out.push('"');
    // A spreadsheet would compute what begins like this; an apostrophe makes it words.
    if begins_like_a_formula(cell) {
        out.push('\'');
    }
    for letter in cell.chars() {
        if letter == '"' {
            out.push('"');
        }
        out.push(letter);
    }
    out.push('"');
}

fn begins_like_a_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\''])
}

/// The rows of a file, or the line at which a quote is open to the end. Spreadsheets of some countries write semicolons.
pub(crate) fn read(file: &str) -> Result<Vec<Row>, usize> {
    let text = file.strip_prefix(MARK).unwrap_or(file);
    let separator = separator(text);
    let (mut rows, mut line) = (Vec::new(), 1);
    let mut row = Row {
        line,
        cells: Vec::new(),
    };
    let (mut cell, mut quoted_since, mut is_begun) = (String::new(), None, false);
    let mut letters = text.chars().filter(|it| *it != '\r').peekable();
    while let Some(letter) = letters.next() {
        line += usize::from(letter == '\n');
        match (letter, quoted_since) {
            ('"', Some(_)) if letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            ('"', Some(_)) => quoted_since = None,
            ('"', None) if cell.is_empty() => quoted_since = Some(line),
            ('\n', None) => {
                row.cells.push(plain(std::mem::take(&mut cell)));
                let next = Row {
                    line,
                    cells: Vec::new(),
                };
                rows.push(std::mem::replace(&mut row, next));
                is_begun = false;
                continue;
            }
            (it, None) if it == separator => row.cells.push(plain(std::mem::take(&mut cell))),
            _ => cell.push(letter),
        }
        is_begun = true;
    }
    if let Some(line) = quoted_since {
        return Err(line);
    }
    if is_begun {
        row.cells.push(plain(cell));
        rows.push(row);
    }
    rows.retain(|it| it.cells.iter().any(|cell| !cell.is_empty()));
    Ok(rows)
}

fn separator(text: &str) -> char {
    // Every second piece between quotes stands inside them.
    let outside = || text.split('"').step_by(2);
    let first = || {
        let ends = outside().position(|it| it.contains('\n'));
        let pieces = outside().take(ends.map_or(usize::MAX, |it| it + 1));
        pieces.map(|it| it.split('\n').next().unwrap_or_default())
    };
    let count = |it: char| {
        first()
            .map(|piece| piece.matches(it).count())
            .sum::<usize>()
    };
    let others = [';', '\t'].into_iter().find(|it| count(',') < count(*it));
    others.unwrap_or(',')
}

/// Without the apostrophe that made it words.
fn plain(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if begins_like_a_formula(rest) => rest.to_owned(),
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(file: &str) -> Vec<Vec<String>> {
        let rows = read(file).expect("readable");
        rows.into_iter().map(|it| it.cells).collect()
    }

    #[test]
    fn a_file_from_a_spreadsheet_is_read() {
        assert_eq!(
            cells("\u{FEFF}a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\n\n"),
            [["a", "b"], ["x, \"y\"", "two\nlines"]]
        );
        assert_eq!(cells("a;b\n1;2"), [["a", "b"], ["1", "2"]]);
        assert_eq!(cells("a\tb\n1\t2"), [["a", "b"], ["1", "2"]]);
    }

    #[test]
    fn rows_know_their_line_also_after_a_cell_of_several_lines() {
        let rows = read("a\n\"b\nc\"\nd\n").expect("readable");
        let lines: Vec<usize> = rows.iter().map(|it| it.line).collect();
        assert_eq!(lines, [1, 2, 4]);
        assert_eq!(read("a\nb\n\"c\n").expect_err("open to the end"), 3);
    }

    #[test]
    fn nothing_in_a_file_is_computed_by_a_spreadsheet() {
        let file = write([vec!["=1+1", "-x", "@y", "plain"]].into_iter());
        assert_eq!(file, "\u{FEFF}\"'=1+1\",\"'-x\",\"'@y\",\"plain\"\r\n");
        assert_eq!(cells(&file), [["=1+1", "-x", "@y", "plain"]]);
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_as_it_was(
            rows in prop::collection::vec(prop::collection::vec("[a-z=+@'\",;\n\t é٣-]{0,8}", 3), 1..5)
        ) {
            let wanted: Vec<_> = rows.iter().filter(|row| row.iter().any(|it| !it.is_empty())).cloned().collect();
            let lines = rows.iter().map(|row| row.iter().map(String::as_str).collect());
            prop_assert_eq!(cells(&write(lines)), wanted);
        }

        #[test]
        fn no_file_breaks_the_reader(file in "[a-z\",;\n\r\t']{0,40}") {
            let _ = read(&file);
        }
    }
}
