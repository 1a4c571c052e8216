//! A table as a file for spreadsheets: one line a row, and a note where something was left out.

use super::{Audience, Cell, Column, Figure, Row, Table};
use crate::csv;
use chrono::TimeDelta;

/// The words of a file, in the language of whoever takes it.
pub(in crate::statistics) struct Words {
    /// What the rows go by.
    pub(in crate::statistics) head: String,
    /// What stands in each column; behind that of a part, the same in percent.
    pub(in crate::statistics) columns: Vec<String>,
    /// What each row is called.
    pub(in crate::statistics) rows: Vec<String>,
    /// The heading of the notes.
    pub(in crate::statistics) note: String,
    /// Why figures of a row are missing.
    pub(in crate::statistics) hidden: String,
    /// Why there are no rows.
    pub(in crate::statistics) empty: String,
    /// What is not known any more of some of the days.
    pub(in crate::statistics) erased: Option<String>,
}

/// The file, in UTF-8 without a mark. Minutes have one digit behind the point, shares are whole percent; whatever was
/// left out is empty, and its row says so.
pub(in crate::statistics) fn write(table: &Table, words: &Words) -> String {
    debug_assert_eq!(table.audience, Audience::Outside, "files leave the office");
    let heading = [&words.head]
        .into_iter()
        .chain(&words.columns)
        .chain([&words.note]);
    let mut lines = vec![heading.cloned().collect::<Vec<String>>()];
    for (row, name) in table.rows.iter().zip(&words.rows) {
        lines.push(line(table, row, name, words));
    }
    if table.rows.is_empty() {
        let blank = vec![String::new(); words.columns.len() + 1];
        lines.push(blank.into_iter().chain([words.empty.clone()]).collect());
    }
    if let Some(erased) = &words.erased {
        let blank = vec![String::new(); words.columns.len() + 1];
        lines.push(blank.into_iter().chain([erased.clone()]).collect());
    }
    csv::lines(
        lines
            .iter()
            .map(|it| it.iter().map(String::as_str).collect()),
    )
}

fn line(table: &Table, row: &Row, name: &str, words: &Words) -> Vec<String> {
    let cells = table.columns.iter().zip(&row.cells);
    let cells = cells.flat_map(|(column, cell)| values(*column, *cell));
    let note = if row.cells.contains(&Cell::Hidden) {
        words.hidden.clone()
    } else {
        String::new()
    };
    [name.to_owned()]
        .into_iter()
        .chain(cells)
        .chain([note])
        .collect()
}

/// What a cell is in a file: one value, or two for a part and its share.
fn values(column: Column, cell: Cell) -> Vec<String> {
    let count = 1 + usize::from(column.is_part());
    match cell.figure() {
        None => vec![String::new(); count],
        Some(Figure::Count(it)) => vec![it.to_string()],
        Some(Figure::Time(it)) => vec![tenths(it)],
        Some(it @ Figure::Part { part, .. }) => {
            let percent = it.percent().map(|it| it.to_string());
            vec![part.to_string(), percent.unwrap_or_default()]
        }
    }
}

/// Minutes with one digit behind the point, which is a point in every language: files are for machines.
pub(in crate::statistics) fn tenths(time: TimeDelta) -> String {
    let tenths = (time.num_seconds() + 3) / 6;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_have_one_digit_behind_the_point() {
        let told = [0, 2, 3, 59, 60, 90, 5_999].map(|it| tenths(TimeDelta::seconds(it)));
        assert_eq!(told, ["0.0", "0.0", "0.1", "1.0", "1.0", "1.5", "100.0"]);
    }
}
