//! Filling in rows: entries, arrests, relatives. One cell a screen; between the rows a list of them, to
//! which rows are added and from which they are changed or taken away.

use shared::answers::{Answer, Answers};
use shared::form::{Ask, Kind, RowsShape, outdated_columns};

/// The rows of a question while they are filled in.
#[derive(Clone)]
pub(super) struct Rows {
    them: Vec<Answers>,
    shape: RowsShape,
    max: usize,
    at: Option<Cell>,
}

/// Which cell is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cell {
    row: usize,
    column: usize,
}

/// What comes after a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// Another cell, or the list.
    Stay,
    /// The question is answered.
    Answered,
}

impl Rows {
    /// The rows of a question that has some, beginning with what was answered. A record begins with its
    /// first cell, a table with its list.
    pub(super) fn of(kind: &Kind, given: Option<&Answer>) -> Option<Rows> {
        let Kind::Rows {
            rows_max, shape, ..
        } = kind
        else {
            return None;
        };
        let them = match given {
            Some(Answer::Rows(them)) => them.clone(),
            _ => Vec::new(),
        };
        let mut rows = Rows {
            them,
            shape: *shape,
            max: *rows_max,
            at: None,
        };
        if rows.shape == RowsShape::Record {
            if rows.them.is_empty() {
                rows.them.push(Answers::default());
            }
            rows.at = Some(Cell { row: 0, column: 0 });
        }
        Some(rows)
    }

    /// The column that is asked; none while the list is shown.
    pub(super) fn column(&self) -> Option<usize> {
        self.at.map(|it| it.column)
    }

    /// The row that is filled in.
    pub(super) fn row(&self) -> Option<usize> {
        self.at.map(|it| it.row)
    }

    /// All rows.
    pub(super) fn them(&self) -> &[Answers] {
        &self.them
    }

    /// Whether there is room for another.
    pub(super) fn has_room(&self) -> bool {
        self.them.len() < self.max
    }

    /// What stands in a cell of the row that is filled in.
    pub(super) fn cell(&self, column: &str) -> Option<&Answer> {
        self.them.get(self.at?.row)?.get(column)
    }

    /// Keeps what was given in the cell that is asked; what hung on the old answer goes with it.
    pub(super) fn give(&mut self, columns: &[Ask], answer: Option<Answer>) {
        let Some(Cell { row, column }) = self.at else {
            return;
        };
        let (Some(row), Some(column)) = (self.them.get_mut(row), columns.get(column)) else {
            return;
        };
        let before = row.clone();
        match answer {
            Some(answer) => row.give(&column.id, answer),
            None => row.forget(&column.id),
        }
        // What was allowed of one number is not allowed of another.
        let outdated: Vec<&Ask> = outdated_columns(columns, &before, row).collect();
        for column in outdated {
            row.forget(&column.id);
        }
        for column in columns {
            if column.when.as_ref().is_some_and(|it| !it.holds(row)) {
                row.forget(&column.id);
            }
        }
    }

    /// Goes to the next cell of the row; behind the last one a table shows its list again.
    pub(super) fn forward(&mut self, columns: &[Ask]) -> Then {
        let Some(at) = self.at else {
            return Then::Answered;
        };
        let after = self.asked(columns, at.row).find(|it| at.column < *it);
        if let Some(column) = after {
            self.at = Some(Cell { column, ..at });
            return Then::Stay;
        }
        match self.shape {
            RowsShape::Record => Then::Answered,
            RowsShape::Table => {
                self.show_list();
                Then::Stay
            }
        }
    }

    /// Goes to the cell before, from the first one to the list; tells whether there was somewhere to go.
    pub(super) fn back(&mut self, columns: &[Ask]) -> bool {
        let Some(at) = self.at else {
            return false;
        };
        let before = self.asked(columns, at.row).filter(|it| *it < at.column);
        let before = before.last();
        match (before, self.shape) {
            (Some(column), _) => self.at = Some(Cell { column, ..at }),
            (None, RowsShape::Table) => self.show_list(),
            (None, RowsShape::Record) => return false,
        }
        true
    }

    /// Begins another row, if there is room.
    pub(super) fn add(&mut self) -> bool {
        let has_room = self.has_room();
        if has_room {
            self.them.push(Answers::default());
            self.at = Some(Cell {
                row: self.them.len() - 1,
                column: 0,
            });
        }
        has_room
    }

    /// Goes to a column of the first row.
    #[cfg(any(test, feature = "measure"))]
    pub(super) fn goes_to(&mut self, column: usize) {
        if self.them.is_empty() {
            self.them.push(Answers::default());
        }
        self.at = Some(Cell { row: 0, column });
    }

    /// Goes through a row again.
    pub(super) fn change(&mut self, row: usize) {
        if row < self.them.len() {
            self.at = Some(Cell { row, column: 0 });
        }
    }

    /// Takes a row away, and wipes it.
    pub(super) fn remove(&mut self, row: usize) {
        if row < self.them.len() {
            self.them.remove(row);
        }
    }

    /// The answer of somebody who says that this is all, or that there is nothing to add.
    pub(super) fn whole(&self) -> Answer {
        self.answer().unwrap_or(Answer::Rows(Vec::new()))
    }

    /// The answer as it stands; rows in which nothing was said are left out.
    pub(super) fn answer(&self) -> Option<Answer> {
        let said = self.them.iter().filter(|it| !it.is_empty());
        let said: Vec<Answers> = said.cloned().collect();
        (!said.is_empty()).then_some(Answer::Rows(said))
    }

    fn show_list(&mut self) {
        self.at = None;
        self.them.retain(|it| !it.is_empty());
    }

    /// The columns that are asked of a row, given what it says so far.
    fn asked(&self, columns: &[Ask], row: usize) -> impl Iterator<Item = usize> + use<> {
        let row = self.them.get(row);
        let holds = |it: &Ask| match (&it.when, row) {
            (Some(when), Some(row)) => when.holds(row),
            (Some(_), None) => false,
            (None, _) => true,
        };
        let found: Vec<usize> = (0..columns.len())
            .filter(|at| holds(&columns[*at]))
            .collect();
        found.into_iter()
    }
}
