//! The addresses of whoever works at a table.

use super::{TITLE, WORK};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::queue::Goes;
use crate::web::{Answer, Desk, Filled, Routes, Taken};
use crate::workshops::actions::{self, Seat};
use crate::workshops::ids::{StationId, WorkshopId};
use crate::workshops::round::Why;
use crate::workshops::{board, pages};
use axum::extract::Path;
use shared::ids::VisitId;

/// The addresses of this file.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get(
            "/workshops/{id}/stations/{station}/tables/{table}",
            WORK,
            table,
        )
        .get(
            "/workshops/{id}/stations/{station}/tables/{table}/now",
            WORK,
            table_now,
        )
        .post(
            "/workshops/{id}/stations/{station}/tables/{table}/call-next",
            WORK,
            call_next,
        )
        .post(
            "/workshops/{id}/stations/{station}/tables/{table}/call-number",
            WORK,
            call_number,
        )
        .post(
            "/workshops/{id}/stations/{station}/tables/{table}/call",
            WORK,
            call,
        )
        .post(
            "/workshops/{id}/stations/{station}/tables/{table}/wait",
            WORK,
            wait,
        )
        .post(
            "/workshops/{id}/stations/{station}/tables/{table}/on",
            WORK,
            on,
        )
        .post(
            "/workshops/{id}/stations/{station}/tables/{table}/exit",
            WORK,
            exit,
        )
        .post(
            "/workshops/{id}/stations/{station}/tables/{table}/back",
            WORK,
            back,
        )
        .post(
            "/workshops/{id}/stations/{station}/tables/{table}/leave",
            WORK,
            leave,
        )
        .post(
            "/workshops/{id}/stations/{station}/tables/{table}/undo",
            WORK,
            undo,
        )
}

/// A table, as it stands in an address.
type At = Taken<Path<(WorkshopId, StationId, u32)>>;

fn seat(Taken(Path((workshop, station, table))): At) -> Seat {
    Seat {
        workshop,
        station,
        table,
    }
}

async fn table(desk: Desk, at: At) -> Answer {
    show_table(&desk, seat(at), &Filled::new()).await
}

async fn table_now(desk: Desk, at: At) -> Answer {
    let view = look_at(&desk, seat(at)).await?;
    desk.page_or_fragment(TITLE, pages::table_now(&desk.view, &view))
}

async fn look_at(desk: &Desk, seat: Seat) -> Result<board::TableView, Problem> {
    let app = desk.app.clone();
    desk.read(move |tx: &mut ReadTx| board::table(tx, &app.vault, seat))
        .await
}

async fn show_table(desk: &Desk, seat: Seat, filled: &Filled) -> Answer {
    let view = look_at(desk, seat).await?;
    let name = view
        .board
        .line(seat.station)
        .map(|it| it.station.name.clone());
    let values = [
        ("station", name.unwrap_or_default().into()),
        ("table", seat.table.into()),
    ];
    let title = desk.view.text.with("workshops-table-of", &values);
    let page = pages::table(&desk.view, &view, filled);
    if filled.refusals().is_empty() {
        desk.page_titled(&title, &page)
    } else {
        desk.page_titled_to_correct(&title, &page)
    }
}

async fn call_next(desk: Desk, at: At) -> Answer {
    let (app, seat) = (desk.app.clone(), seat(at));
    let filled = Filled::new();
    let work = move |tx: &mut Tx| actions::call_next(tx, &app.vault, seat);
    step(desk, seat, filled, work).await
}

async fn call_number(desk: Desk, at: At, filled: Filled) -> Answer {
    let (seat, typed) = (seat(at), filled.value("number").to_owned());
    step(desk, seat, filled, move |tx| {
        actions::call_number(tx, seat, &typed)
    })
    .await
}

async fn call(desk: Desk, at: At, filled: Filled) -> Answer {
    on_number(desk, at, filled, actions::call).await
}

async fn wait(desk: Desk, at: At, filled: Filled) -> Answer {
    on_number(desk, at, filled, actions::wait_again).await
}

async fn on(desk: Desk, at: At, filled: Filled) -> Answer {
    on_number(desk, at, filled, actions::send_on).await
}

async fn exit(desk: Desk, at: At, filled: Filled) -> Answer {
    on_number(desk, at, filled, actions::send_to_exit).await
}

async fn back(desk: Desk, at: At, filled: Filled) -> Answer {
    let to: StationId = filled.value("to").parse().map_err(|_| Problem::Malformed)?;
    let why = Why::find(filled.value("why"));
    on_number(desk, at, filled, move |tx, seat, visit| {
        actions::send_back(tx, seat, visit, (to, why))
    })
    .await
}

async fn leave(desk: Desk, at: At, filled: Filled) -> Answer {
    let (app, why) = (desk.app.clone(), Goes::find(filled.value("goes")));
    on_number(desk, at, filled, move |tx, seat, visit| {
        actions::leave(tx, &app.vault, seat, visit, why)
    })
    .await
}

async fn undo(desk: Desk, at: At, filled: Filled) -> Answer {
    on_number(desk, at, filled, actions::undo).await
}

/// Does one step with the number that the form names.
async fn on_number<T: Send + 'static>(
    desk: Desk,
    at: At,
    filled: Filled,
    verb: impl Fn(&mut Tx, Seat, VisitId) -> Result<T, Problem> + Send + 'static,
) -> Answer {
    let seat = seat(at);
    let visit: VisitId = filled
        .value("visit")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    step(desk, seat, Filled::new(), move |tx| verb(tx, seat, visit)).await
}

/// Does one step and shows the table again; a rule that said no is said above it.
async fn step<T: Send + 'static>(
    desk: Desk,
    seat: Seat,
    mut filled: Filled,
    work: impl FnMut(&mut Tx) -> Result<T, Problem> + Send + 'static,
) -> Answer {
    match desk.write(work).await {
        Ok(_) => desk.go(&pages::table_address(seat)),
        Err(problem) => {
            filled.refuse_problem("number", problem)?;
            show_table(&desk, seat, &filled).await
        }
    }
}
