//! The figures of a workshop as tables. Outside the office nothing tells of fewer than five visits: who left early is not
//! told at all, nor is how many went through where few left; times only of at least five stays; and of the hours so many are left
//! out that none can be worked out from the total.

use super::figures::{StationFigures, Summary};
use crate::statistics::figures::Spread;
use crate::statistics::model::FEW;
use crate::statistics::tables::{Audience, Cell, Counts, Figure, hidden};
use chrono::TimeDelta;

/// What stands in a column of the stations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Stays,
    MedianWait,
    P90Wait,
    MedianAtTable,
    P90AtTable,
    Back,
    Away,
}

impl Column {
    /// Those of the pages of the office.
    const INSIDE: [Column; 7] = [
        Column::Stays,
        Column::MedianWait,
        Column::P90Wait,
        Column::MedianAtTable,
        Column::P90AtTable,
        Column::Back,
        Column::Away,
    ];

    /// Those that leave the office. Two stations with their stays would tell who left between them.
    const OUTSIDE: [Column; 5] = [
        Column::MedianWait,
        Column::P90Wait,
        Column::MedianAtTable,
        Column::P90AtTable,
        Column::Back,
    ];

    /// The message with what stands in it.
    pub(super) fn message(self) -> &'static str {
        match self {
            Column::Stays => "statistics-stays",
            Column::MedianWait => "statistics-median-wait",
            Column::P90Wait => "statistics-p90-wait",
            Column::MedianAtTable => "statistics-median-at-table",
            Column::P90AtTable => "statistics-p90-at-table",
            Column::Back => "statistics-sent-back",
            Column::Away => "statistics-left-here",
        }
    }

    /// Whether times stand in it.
    pub(super) fn is_time(self) -> bool {
        !matches!(self, Column::Stays | Column::Back | Column::Away)
    }

    fn cell(self, it: &StationFigures, audience: Audience) -> Cell {
        let time = |spread: Option<Spread>, of: fn(&Spread) -> TimeDelta| {
            spread.map_or(Cell::Nothing, |it| {
                told(Figure::Time(of(&it)), it.count, audience)
            })
        };
        let count = |count| told(Figure::Count(count), count, audience);
        match self {
            Column::Stays => count(it.stays),
            Column::MedianWait => time(it.wait, |it| it.median),
            Column::P90Wait => time(it.wait, |it| it.p90),
            Column::MedianAtTable => time(it.at_table, |it| it.median),
            Column::P90AtTable => time(it.at_table, |it| it.p90),
            Column::Back => count(it.back),
            Column::Away => count(it.away),
        }
    }
}

/// A table: its columns, and a cell for each under the name of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stations {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<(String, Vec<Cell>)>,
}

/// Each station.
pub(super) fn stations(it: &Summary, audience: Audience) -> Stations {
    let columns = match audience {
        Audience::Inside => Column::INSIDE.to_vec(),
        Audience::Outside => Column::OUTSIDE.to_vec(),
    };
    let row = |it: &StationFigures| {
        let cells = columns.iter().map(|column| column.cell(it, audience));
        (it.name.clone(), cells.collect())
    };
    Stations {
        rows: it.stations.iter().map(row).collect(),
        columns,
    }
}

/// How many went through in each hour, and over the day behind them; no rows when nothing can be told. Another file says how
/// many came to the workshop: where few of them left, the total of those who went through would tell how many.
pub(super) fn hours(it: &Summary, audience: Audience) -> Vec<(Option<u32>, Cell)> {
    if audience == Audience::Outside && (1..FEW).contains(&it.away) {
        return Vec::new();
    }
    let cells: Vec<u32> = it.hours.iter().map(|(_, count)| *count).collect();
    let veiled = match audience {
        Audience::Inside => Some(vec![false; cells.len()]),
        Audience::Outside => hidden(&[Counts { cells, least: 1 }], &vec![false; it.hours.len()]),
    };
    let Some(veiled) = veiled.filter(|it| !it.is_empty()) else {
        return Vec::new();
    };
    let rows = it.hours.iter().zip(veiled);
    let row = |((hour, count), is_hidden): (&(u32, u32), bool)| {
        let cell = if is_hidden {
            Cell::Hidden
        } else {
            told(Figure::Count(*count), *count, audience)
        };
        (Some(*hour), cell)
    };
    let all = told(Figure::Count(it.through), it.through, audience);
    rows.map(row).chain([(None, all)]).collect()
}

/// A figure from so many stays. Of nobody there is something to tell only inside.
fn told(figure: Figure, of: u32, audience: Audience) -> Cell {
    match audience {
        Audience::Outside if of < FEW => Cell::Hidden,
        Audience::Inside if 0 < of && of < FEW => Cell::Few(figure),
        _ => Cell::Known(figure),
    }
}
