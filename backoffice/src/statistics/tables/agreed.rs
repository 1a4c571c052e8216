//! What came of appointments, as a table to stand beside that of walk-ins and appointments.

use super::build::{by_group, marked, table, veiled};
use super::small::{Counts, hidden};
use super::{Audience, Cell, Column, Figure, Head, Kind, Table};
use crate::appointments::Kept;
use crate::statistics::figures::{Agreed, Dimension, Group, WayKind};
use crate::statistics::model::{FEW, VisitFact, Way};
use chrono_tz::Tz;

/// How many came, did not come, cancelled, and are still expected. Outside, nobody is expected any more: only days that are
/// over are told of.
pub(in crate::statistics) fn of_agreed(
    agreed: Agreed,
    facts: &[VisitFact],
    zone: Tz,
    audience: Audience,
) -> Table {
    let mut rows = vec![
        (Kept::Came, agreed.came),
        (Kept::NoShow, agreed.missed),
        (Kept::Cancelled, agreed.cancelled),
    ];
    if audience == Audience::Inside && 0 < agreed.expected {
        rows.push((Kept::Expected, agreed.expected));
    }
    let whole: u32 = rows.iter().map(|(_, count)| count).sum();
    let counts: Vec<u32> = rows.iter().map(|(_, count)| *count).collect();
    let figure = |part| Figure::Part { part, whole };
    let with_all = || counts.iter().copied().chain([whole]);
    let cells = match audience {
        _ if whole == 0 => None,
        Audience::Inside => Some(with_all().map(|it| marked(figure(it), whole)).collect()),
        Audience::Outside => {
            let already = [tells_of_visits(agreed.came, facts, zone), false, false];
            let column = Counts {
                cells: counts.clone(),
                least: 0,
            };
            hidden(&[column], &already).map(|veil| {
                let veiled_all = with_all().zip(veil.into_iter().chain([false]));
                let cells = veiled_all.map(|(count, is_hidden)| veiled(figure(count), is_hidden));
                cells.collect::<Vec<Cell>>()
            })
        }
    };
    let cells = cells.map(|it: Vec<Cell>| it.into_iter().map(|cell| vec![cell]).collect());
    let heads = rows.into_iter().map(|(kept, _)| Group::Agreed(kept));
    table(
        Kind::Agreed,
        audience,
        vec![Column::Appointments],
        heads,
        cells,
    )
}

/// Whether the number of those who came would tell what the table of walk-ins and appointments leaves out: it stands for
/// nearly the same people, and the difference is those who came and took no number.
fn tells_of_visits(came: u32, facts: &[VisitFact], zone: Tz) -> bool {
    let has_number = |it: &&VisitFact| it.is_over() && matches!(it.way, Way::Appointment { .. });
    let with_number = u32::try_from(facts.iter().filter(has_number).count()).unwrap_or(u32::MAX);
    if (1..FEW).contains(&came.abs_diff(with_number)) {
        return true;
    }
    let by_way = by_group(facts, Dimension::Way, zone, Audience::Outside);
    let of_appointments = Head::Group(Group::Way(WayKind::Appointment));
    let row = by_way.rows.iter().find(|it| it.head == of_appointments);
    let told = row.and_then(|it| by_way.cell(it, Column::Visits));
    0 < with_number && !matches!(told, Some(Cell::Known(_)))
}
