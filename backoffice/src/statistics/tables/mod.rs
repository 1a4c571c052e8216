//! Figures as tables: the same rows stand on the page, beside a plot and in a file. What is for outside the office has
//! left out what few visits would tell before anybody can draw or write it.

mod agreed;
mod build;
mod file;
mod small;

pub(super) use agreed::of_agreed;
pub(super) use build::{by_group, ledger_by, of_forecast};
pub(super) use file::{Words, tenths, write};
pub(super) use small::{Counts, hidden};

use super::figures::{Dimension, Group};
use chrono::TimeDelta;

/// Who will read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// People of the office: figures from few visits are marked.
    Inside,
    /// Anybody: figures from few visits are left out, and others with them, so that nobody can work them out.
    Outside,
}

/// Which table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The figures of each group.
    Groups(Dimension),
    /// Whether what was told was kept, for each group.
    Ledger(Dimension),
    /// What came of the appointments.
    Agreed,
    /// How many will come in each hour.
    Forecast,
}

impl Kind {
    /// Each of them with the word by which addresses and file names call it, in the order of the page.
    pub(super) const ALL: [(Kind, &'static str); 10] = [
        (Kind::Groups(Dimension::Hour), "by-hour"),
        (Kind::Groups(Dimension::Weekday), "by-weekday"),
        (Kind::Groups(Dimension::Way), "by-way"),
        (Kind::Agreed, "appointments"),
        (Kind::Groups(Dimension::Window), "by-window"),
        (Kind::Groups(Dimension::Lane), "by-lane"),
        (Kind::Groups(Dimension::Language), "by-language"),
        (Kind::Ledger(Dimension::Hour), "estimates-by-hour"),
        (Kind::Ledger(Dimension::Lane), "estimates-by-lane"),
        (Kind::Forecast, "forecast"),
    ];

    /// The table with this word.
    pub(super) fn find(word: &str) -> Option<Kind> {
        let found = Kind::ALL.iter().find(|(_, it)| *it == word);
        found.map(|(kind, _)| *kind)
    }

    /// The word for it.
    pub(super) fn word(self) -> &'static str {
        let found = Kind::ALL.iter().find(|(kind, _)| *kind == self);
        found.map_or("", |(_, word)| word)
    }

    /// Whether what its rows go by is sealed, so that it is known only while the office is open.
    pub(super) fn is_sealed(self) -> bool {
        match self {
            Kind::Groups(by) | Kind::Ledger(by) => by.is_sealed(),
            Kind::Agreed | Kind::Forecast => false,
        }
    }

    /// Whether it tells of the days that were chosen, and not of a day ahead.
    pub(super) fn is_of_past(self) -> bool {
        self != Kind::Forecast
    }
}

/// What stands in a column; the messages of the columns say what each is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Visits,
    MedianWait,
    P90Wait,
    LongestWait,
    MedianService,
    P90Service,
    Left,
    NoShows,
    Told,
    KeptInside,
    Earlier,
    Later,
    NeverCalled,
    MeanError,
    Appointments,
    Median,
    Low,
    High,
}

impl Column {
    /// Whether it holds a part of the visits, with its share of them.
    pub(super) fn is_part(self) -> bool {
        matches!(
            self,
            Column::Left | Column::NoShows | Column::KeptInside | Column::Appointments
        )
    }

    /// Whether it holds minutes.
    pub(super) fn is_time(self) -> bool {
        matches!(
            self,
            Column::MedianWait
                | Column::P90Wait
                | Column::LongestWait
                | Column::MedianService
                | Column::P90Service
                | Column::MeanError
        )
    }
}

/// One figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    /// So many.
    Count(u32),
    /// So long.
    Time(TimeDelta),
    /// So many of so many.
    Part {
        /// How many.
        part: u32,
        /// Of how many.
        whole: u32,
    },
}

impl Figure {
    /// The share of a part in whole percent, rounded.
    pub(super) fn percent(self) -> Option<u32> {
        match self {
            Figure::Part { part, whole } if 0 < whole => {
                let percent = (u64::from(part) * 200 + u64::from(whole)) / (u64::from(whole) * 2);
                u32::try_from(percent).ok()
            }
            _ => None,
        }
    }
}

/// One place in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    /// A figure.
    Known(Figure),
    /// A figure from few visits; only inside the office.
    Few(Figure),
    /// Left out: it would tell of few visits. The figure is not kept.
    Hidden,
    /// There is nothing to tell, such as a wait when nobody was called.
    Nothing,
}

impl Cell {
    /// The figure, if it may be told.
    pub(super) fn figure(self) -> Option<Figure> {
        match self {
            Cell::Known(it) | Cell::Few(it) => Some(it),
            Cell::Hidden | Cell::Nothing => None,
        }
    }
}

/// Whose figures stand in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Head {
    /// Those of a group.
    Group(Group),
    /// Those of all visits of the table.
    All,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Whose figures.
    pub(super) head: Head,
    /// One cell for each column.
    pub(super) cells: Vec<Cell>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    /// Which.
    pub(super) kind: Kind,
    /// Who will read it.
    pub(super) audience: Audience,
    /// What stands in its columns.
    pub(super) columns: Vec<Column>,
    /// The rows, all visits last. None of a table of which nothing can be told outside, or for which nobody came.
    pub(super) rows: Vec<Row>,
}

impl Table {
    /// What stands in this row and column.
    pub(super) fn cell(&self, row: &Row, column: Column) -> Option<Cell> {
        let at = self.columns.iter().position(|it| *it == column)?;
        row.cells.get(at).copied()
    }

    /// The row of all visits.
    pub(super) fn all(&self) -> Option<&Row> {
        self.rows.iter().find(|it| it.head == Head::All)
    }

    /// Whether something is marked as few.
    pub(super) fn marks(&self) -> bool {
        let is_few = |it: &Cell| matches!(it, Cell::Few(_));
        self.rows.iter().any(|it| it.cells.iter().any(is_few))
    }

    /// Whether something was left out.
    pub(super) fn hides(&self) -> bool {
        self.audience == Audience::Outside
            && (self.rows.is_empty() || self.rows.iter().any(|it| it.cells.contains(&Cell::Hidden)))
    }
}
