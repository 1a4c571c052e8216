//! Tables as pictures. A picture is drawn from the rows of its table and never from anything else, so what is left out
//! of the one is not in the other.

use super::words;
use crate::statistics::figures::Group;
use crate::statistics::plot::{Direction, Look, Place, Shape, Unit, picture};
use crate::statistics::tables::{Cell, Column, Figure, Head, Row, Table};
use crate::web::View;
use maud::{Markup, html};

/// What a picture shows of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Show {
    /// How many came.
    Arrivals,
    /// How long they waited.
    Waits,
    /// How many will come.
    Forecast,
}

impl Show {
    /// The id of its heading, the message of it, and that of how to read the picture.
    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Show::Arrivals => (
                "plot-arrivals",
                "statistics-plot-arrivals",
                "statistics-plot-arrivals-how",
            ),
            Show::Waits => (
                "plot-waits",
                "statistics-plot-waits",
                "statistics-plot-waits-how",
            ),
            Show::Forecast => (
                "plot-forecast",
                "statistics-plot-forecast",
                "statistics-plot-forecast-how",
            ),
        }
    }

    fn unit(self) -> Unit {
        match self {
            Show::Arrivals | Show::Forecast => Unit::People,
            Show::Waits => Unit::Minutes,
        }
    }

    /// What is drawn of a row.
    fn shape(self, table: &Table, row: &Row) -> Drawn {
        let cell = |column| table.cell(row, column).unwrap_or(Cell::Nothing);
        match self {
            Show::Arrivals => Drawn::of([cell(Column::Visits)], |[top]| Shape::Bar { top }),
            Show::Waits => Drawn::of(
                [cell(Column::MedianWait), cell(Column::P90Wait)],
                |[middle, top]| Shape::Box { middle, top },
            ),
            Show::Forecast => Drawn::of(
                [cell(Column::Median), cell(Column::Low), cell(Column::High)],
                |[middle, low, high]| Shape::Range { middle, low, high },
            ),
        }
    }
}

/// A shape and how it is drawn.
struct Drawn(Shape, Look);

impl Drawn {
    const NOTHING: Drawn = Drawn(Shape::Nothing, Look::Full);

    /// The shape of these cells; only a ring when one of them is left out.
    fn of<const N: usize>(cells: [Cell; N], shape: impl FnOnce([u32; N]) -> Shape) -> Drawn {
        if cells.contains(&Cell::Hidden) {
            return Drawn(Shape::Nothing, Look::Hidden);
        }
        if cells.contains(&Cell::Nothing) {
            return Drawn::NOTHING;
        }
        let is_few = cells.iter().any(|it| matches!(it, Cell::Few(_)));
        let look = if is_few { Look::Few } else { Look::Full };
        Drawn(shape(cells.map(height)), look)
    }
}

fn height(cell: Cell) -> u32 {
    match cell.figure() {
        Some(Figure::Count(it)) => it,
        Some(Figure::Time(it)) => words::whole_minutes(it),
        Some(Figure::Part { part, .. }) => part,
        None => 0,
    }
}

/// A picture by the hour, with what it shows above and how to read it below. Its table stands in the same section.
pub(super) fn by_hour(view: &View, table: &Table, show: Show) -> Markup {
    let (id, title, how) = show.words();
    let places = places(table, show);
    let has = |look| places.iter().any(|it| it.look == look);
    let direction = if view.text.language().is_rtl() {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    };
    html! {
        figure.picture {
            h3 id=(id) { (view.text.of(title)) }
            div.scroll tabindex="0" role="region" aria-labelledby=(id) { (picture(id, show.unit(), direction, &places)) }
            figcaption {
                (view.text.of(how))
                @if has(Look::Few) { " " (view.text.of("statistics-plot-few")) }
                @if has(Look::Hidden) { " " (view.text.of("statistics-plot-hidden")) }
                " " (view.text.of("statistics-plot-table"))
            }
        }
    }
}

/// Every hour from the first row to the last, also those in which nothing happened.
fn places(table: &Table, show: Show) -> Vec<Place> {
    let hour = |it: &Row| match it.head {
        Head::Group(Group::Hour(hour)) => Some(hour),
        _ => None,
    };
    let rows: Vec<(u32, &Row)> = table
        .rows
        .iter()
        .filter_map(|it| Some((hour(it)?, it)))
        .collect();
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return Vec::new();
    };
    let place = |hour: u32| {
        let row = rows.iter().find(|(it, _)| *it == hour);
        let Drawn(shape, look) = row.map_or(Drawn::NOTHING, |(_, row)| show.shape(table, row));
        Place {
            label: format!("{hour:02}"),
            shape,
            look,
        }
    };
    (first.0..=last.0).map(place).collect()
}
