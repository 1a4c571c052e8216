//! The addresses at which a workshop and its stations are changed.

use super::{MANAGE, facts};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::web::{Answer, Desk, Filled, Routes, Taken};
use crate::workshops::ids::WorkshopId;
use crate::workshops::model::{Station, StationTyped, Workshop, read_stations};
use crate::workshops::pages::{self, ROWS, StationRow, station_field};
use crate::workshops::{actions, board};
use axum::extract::Path;

/// The addresses of this file.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/workshops/{id}/edit", MANAGE, edit)
        .post("/workshops/{id}/edit", MANAGE, change)
        .post("/workshops/{id}/stations", MANAGE, set_stations)
}

async fn edit(desk: Desk, Taken(Path(id)): Taken<Path<WorkshopId>>) -> Answer {
    let (workshop, stations) = planned(&desk, id).await?;
    let filled = with_facts(Filled::new(), &workshop);
    show_edit(&desk, &workshop, &rows_of(&stations), &filled)
}

async fn planned(desk: &Desk, id: WorkshopId) -> Result<(Workshop, Vec<Station>), Problem> {
    desk.read(move |tx: &mut ReadTx| board::plan(tx, id)).await
}

fn with_facts(filled: Filled, workshop: &Workshop) -> Filled {
    let facts = &workshop.facts;
    filled
        .with("name", facts.name.as_str())
        .with("place", facts.place.as_str())
        .with("day", facts.day.to_string())
        .with("capacity", facts.capacity.to_string())
}

/// The stations as rows of the form, and empty rows behind them.
fn rows_of(stations: &[Station]) -> Vec<StationRow> {
    let empty = |at: usize| StationRow {
        id: None,
        name: String::new(),
        tables: String::new(),
        place: (at + 1).to_string(),
    };
    let mut rows: Vec<StationRow> = (0..ROWS).map(empty).collect();
    for (row, it) in rows.iter_mut().zip(stations) {
        row.id = Some(it.id);
        row.name.clone_from(&it.name);
        row.tables = it.tables.to_string();
    }
    rows
}

fn show_edit(desk: &Desk, workshop: &Workshop, rows: &[StationRow], filled: &Filled) -> Answer {
    let page = pages::edit(&desk.view, workshop, rows, filled);
    let title = &workshop.facts.name;
    if filled.refusals().is_empty() {
        desk.page_titled(title, &page)
    } else {
        desk.page_titled_to_correct(title, &page)
    }
}

async fn change(
    desk: Desk,
    Taken(Path(id)): Taken<Path<WorkshopId>>,
    mut filled: Filled,
) -> Answer {
    let (workshop, stations) = planned(&desk, id).await?;
    let refused = match facts(&desk, &filled, Some(workshop.facts.day)) {
        Err(refused) => refused,
        Ok(facts) => {
            let work = move |tx: &mut Tx| actions::change(tx, id, &facts);
            match desk.write(work).await? {
                Ok(()) => return desk.go_saved(&format!("{}/edit", pages::address(id))),
                Err(refused) => refused,
            }
        }
    };
    filled.refuse(refused.0, &refused.1);
    show_edit(&desk, &workshop, &rows_of(&stations), &filled)
}

async fn set_stations(
    desk: Desk,
    Taken(Path(id)): Taken<Path<WorkshopId>>,
    filled: Filled,
) -> Answer {
    let typed = typed(&filled);
    let refused = match read_stations(&typed) {
        Err((row, refusal)) => (row, Problem::from(refusal)),
        Ok(wanted) => {
            let work = move |tx: &mut Tx| actions::set_stations(tx, id, &wanted);
            match desk.write(work).await {
                Ok(()) => return desk.go_saved(&format!("{}/edit", pages::address(id))),
                Err(problem) => (0, problem),
            }
        }
    };
    let (workshop, _) = planned(&desk, id).await?;
    let mut shown = with_facts(Filled::new(), &workshop);
    shown.refuse_problem(&station_field("name", refused.0), refused.1)?;
    let rows: Vec<StationRow> = typed.into_iter().map(row_again).collect();
    show_edit(&desk, &workshop, &rows, &shown)
}

fn typed(filled: &Filled) -> Vec<StationTyped> {
    let value = |what: &str, row| filled.value(&station_field(what, row)).to_owned();
    let row = |row| StationTyped {
        id: value("id", row).parse().ok(),
        name: value("name", row),
        tables: value("tables", row),
        place: value("order", row),
    };
    (0..ROWS).map(row).collect()
}

fn row_again(it: StationTyped) -> StationRow {
    StationRow {
        id: it.id,
        name: it.name,
        tables: it.tables,
        place: it.place,
    }
}
