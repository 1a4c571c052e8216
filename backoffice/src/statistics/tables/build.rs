//! Puts figures into rows and columns, for inside the office or for outside.

use super::small::{Counts, hidden};
use super::{Audience, Cell, Column, Figure, Head, Kind, Row, Table};
use crate::statistics::figures::{
    Dimension, Expected, Figures, Forecast, Group, Ledger, Spread, groups,
};
use crate::statistics::model::{FEW, VisitFact};
use chrono::TimeDelta;
use chrono_tz::Tz;

/// The figures of each group and of all. Outside, only visits that have ended are counted: those of today that have not
/// would be few.
pub(in crate::statistics) fn by_group(
    facts: &[VisitFact],
    by: Dimension,
    zone: Tz,
    audience: Audience,
) -> Table {
    let counted = || {
        let is_counted = |it: &&VisitFact| audience == Audience::Inside || it.is_over();
        facts.iter().filter(is_counted)
    };
    let rows: Vec<(Group, Figures)> = groups(counted(), by, zone)
        .into_iter()
        .map(|(group, facts)| (group, Figures::of(facts)))
        .collect();
    let all = Figures::of(counted());
    let (columns, cells) = match audience {
        Audience::Inside => (INSIDE.to_vec(), Some(rows_inside(&rows, &all))),
        Audience::Outside => (OUTSIDE.to_vec(), rows_outside(&rows, &all)),
    };
    let heads = rows.into_iter().map(|(group, _)| group);
    table(Kind::Groups(by), audience, columns, heads, cells)
}

const INSIDE: [Column; 8] = [
    Column::Visits,
    Column::MedianWait,
    Column::P90Wait,
    Column::LongestWait,
    Column::MedianService,
    Column::P90Service,
    Column::Left,
    Column::NoShows,
];

/// The longest wait is one visitor's, and stays inside.
const OUTSIDE: [Column; 7] = [
    Column::Visits,
    Column::MedianWait,
    Column::P90Wait,
    Column::MedianService,
    Column::P90Service,
    Column::Left,
    Column::NoShows,
];

/// The cells of each group, and of all visits behind them.
fn rows_inside(rows: &[(Group, Figures)], all: &Figures) -> Vec<Vec<Cell>> {
    let figures = rows.iter().map(|(_, it)| it).chain([all]);
    figures.map(cells_inside).collect()
}

fn cells_inside(it: &Figures) -> Vec<Cell> {
    let time = |spread: Option<Spread>, of: fn(&Spread) -> TimeDelta| {
        spread.map_or(Cell::Nothing, |it| marked(Figure::Time(of(&it)), it.count))
    };
    let part = |part| {
        let whole = it.over;
        if whole == 0 {
            Cell::Nothing
        } else {
            marked(Figure::Part { part, whole }, whole)
        }
    };
    vec![
        marked(Figure::Count(it.visits), it.visits),
        time(it.wait, |it| it.median),
        time(it.wait, |it| it.p90),
        time(it.wait, |it| it.longest),
        time(it.service, |it| it.median),
        time(it.service, |it| it.p90),
        part(it.left),
        part(it.no_shows),
    ]
}

/// A figure from so many visits, marked when they are few.
pub(super) fn marked(figure: Figure, visits: u32) -> Cell {
    if 0 < visits && visits < FEW {
        Cell::Few(figure)
    } else {
        Cell::Known(figure)
    }
}

/// Which rows of a column are left out, and whether that of all visits is.
struct Veil {
    rows: Vec<bool>,
    all: bool,
}

impl Veil {
    /// `rows` as [`hidden`] gave them; a column of which nothing can be told is left out with its total.
    fn of(rows: Option<Vec<bool>>, count: usize) -> Veil {
        Veil {
            all: rows.is_none(),
            rows: rows.unwrap_or_else(|| vec![true; count]),
        }
    }

    /// For the rows, and behind them for all.
    fn each(&self) -> impl Iterator<Item = bool> {
        self.rows.iter().copied().chain([self.all])
    }
}

/// The same for outside; `None` when nothing can be told.
fn rows_outside(rows: &[(Group, Figures)], all: &Figures) -> Option<Vec<Vec<Cell>>> {
    let of = |count: fn(&Figures) -> u32, least| Counts {
        cells: rows.iter().map(|(_, it)| count(it)).collect(),
        least,
    };
    // A row stands there because somebody came.
    let visits = hidden(&[of(|it| it.visits, 1)], &vec![false; rows.len()])?;
    let left = [of(|it| it.left, 0), of(|it| it.visits - it.left, 0)];
    let left = Veil::of(hidden(&left, &visits), rows.len());
    // Who left and who did not come would together tell who was received.
    let no_shows = [
        of(|it| it.no_shows, 0),
        of(|it| it.visits - it.no_shows, 0),
        of(|it| it.visits - it.left - it.no_shows, 0),
    ];
    let no_shows = Veil::of(hidden(&no_shows, &visits), rows.len());
    let figures = rows.iter().map(|(_, it)| it).chain([all]);
    let visits = visits.into_iter().chain([false]);
    let veils = visits.zip(left.each()).zip(no_shows.each());
    let row = |(it, ((visits, left), no_shows)): (&Figures, ((bool, bool), bool))| {
        let part = |part, veil| {
            let whole = it.visits;
            veiled(Figure::Part { part, whole }, veil)
        };
        let time = |spread: Option<Spread>, of: fn(&Spread) -> TimeDelta| {
            let told = spread.filter(|it| !visits && FEW <= it.count);
            told.map_or(Cell::Hidden, |it| Cell::Known(Figure::Time(of(&it))))
        };
        vec![
            veiled(Figure::Count(it.visits), visits),
            time(it.wait, |it| it.median),
            time(it.wait, |it| it.p90),
            time(it.service, |it| it.median),
            time(it.service, |it| it.p90),
            part(it.left, left),
            part(it.no_shows, no_shows),
        ]
    };
    Some(figures.zip(veils).map(row).collect())
}

pub(super) fn veiled(figure: Figure, is_hidden: bool) -> Cell {
    if is_hidden {
        Cell::Hidden
    } else {
        Cell::Known(figure)
    }
}

/// Whether what was told was kept, for each group in which somebody was told something, and for all.
pub(in crate::statistics) fn ledger_by(
    facts: &[VisitFact],
    by: Dimension,
    zone: Tz,
    audience: Audience,
) -> Table {
    let rows: Vec<(Group, Ledger)> = groups(facts.iter(), by, zone)
        .into_iter()
        .map(|(group, facts)| (group, Ledger::of(facts)))
        .filter(|(_, it)| 0 < it.told || (audience == Audience::Inside && 0 < it.never_called))
        .collect();
    let all = Ledger::of(facts);
    let (columns, cells) = match audience {
        Audience::Inside => {
            let ledgers = rows.iter().map(|(_, it)| it).chain([&all]);
            let cells = ledgers.map(ledger_inside).collect();
            (LEDGER_INSIDE.to_vec(), Some(cells))
        }
        Audience::Outside => (LEDGER_OUTSIDE.to_vec(), ledger_outside(&rows, &all)),
    };
    let heads = rows.into_iter().map(|(group, _)| group);
    table(Kind::Ledger(by), audience, columns, heads, cells)
}

const LEDGER_INSIDE: [Column; 6] = [
    Column::Told,
    Column::KeptInside,
    Column::Earlier,
    Column::Later,
    Column::MeanError,
    Column::NeverCalled,
];

/// Who was called earlier and who later would have to be many each; whether it was inside is what counts.
const LEDGER_OUTSIDE: [Column; 3] = [Column::Told, Column::KeptInside, Column::MeanError];

fn ledger_inside(it: &Ledger) -> Vec<Cell> {
    let counted = |count| marked(Figure::Count(count), it.told);
    let kept = Figure::Part {
        part: it.inside,
        whole: it.told,
    };
    vec![
        counted(it.told),
        if it.told == 0 {
            Cell::Nothing
        } else {
            marked(kept, it.told)
        },
        counted(it.earlier),
        counted(it.later),
        it.error
            .map_or(Cell::Nothing, |error| marked(Figure::Time(error), it.told)),
        marked(Figure::Count(it.never_called), it.told + it.never_called),
    ]
}

fn ledger_outside(rows: &[(Group, Ledger)], all: &Ledger) -> Option<Vec<Vec<Cell>>> {
    let of = |count: fn(&Ledger) -> u32, least| Counts {
        cells: rows.iter().map(|(_, it)| count(it)).collect(),
        least,
    };
    let told = hidden(&[of(|it| it.told, 1)], &vec![false; rows.len()])?;
    let kept = [of(|it| it.inside, 0), of(|it| it.told - it.inside, 0)];
    let kept = Veil::of(hidden(&kept, &told), rows.len());
    let ledgers = rows.iter().map(|(_, it)| it).chain([all]);
    let veils = told.into_iter().chain([false]).zip(kept.each());
    let row = |(it, (told, kept)): (&Ledger, (bool, bool))| {
        let part = Figure::Part {
            part: it.inside,
            whole: it.told,
        };
        let error = it.error.map(Figure::Time);
        vec![
            veiled(Figure::Count(it.told), told),
            veiled(part, kept),
            error.map_or(Cell::Hidden, |it| veiled(it, told)),
        ]
    };
    Some(ledgers.zip(veils).map(row).collect())
}

/// How many will come in each hour and over the day; no rows when that is not known yet. Outside, numbers of fewer than
/// [`FEW`] are left out: each is that of an hour of one day.
pub(in crate::statistics) fn of_forecast(forecast: &Forecast, audience: Audience) -> Table {
    let cells = |it: &Expected| {
        let number = |count: u32| {
            veiled(
                Figure::Count(count),
                audience == Audience::Outside && count < FEW,
            )
        };
        vec![number(it.median), number(it.low), number(it.high)]
    };
    let (heads, cells) = match forecast {
        Forecast::NotYet { .. } => (Vec::new(), None),
        Forecast::Known { day, hours, .. } => {
            let heads = hours.iter().map(|(hour, _)| Group::Hour(*hour)).collect();
            let expected = hours.iter().map(|(_, it)| it).chain([day]);
            (heads, Some(expected.map(cells).collect()))
        }
    };
    let columns = vec![Column::Median, Column::Low, Column::High];
    table(Kind::Forecast, audience, columns, heads.into_iter(), cells)
}

/// A table of these groups, and of all behind them.
pub(super) fn table(
    kind: Kind,
    audience: Audience,
    columns: Vec<Column>,
    heads: impl Iterator<Item = Group>,
    cells: Option<Vec<Vec<Cell>>>,
) -> Table {
    let heads: Vec<Head> = heads.map(Head::Group).chain([Head::All]).collect();
    // Without a group there is nobody of whom anything could be told.
    let cells = cells.filter(|_| 1 < heads.len()).unwrap_or_default();
    let rows = heads.into_iter().zip(cells);
    Table {
        kind,
        audience,
        columns,
        rows: rows.map(|(head, cells)| Row { head, cells }).collect(),
    }
}
