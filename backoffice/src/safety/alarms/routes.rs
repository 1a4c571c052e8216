//! Where the button of every page is sent, and what colleagues answer.

use super::actions;
use super::model::Ending;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, PanicButton, Routes, Taken};
use axum::extract::Path;
use uuid::Uuid;

/// The button of every page of staff.
pub const PANIC: PanicButton = PanicButton {
    action: "/safety/alarms",
    label: "safety-call-for-help",
};

/// The addresses of this folder.
pub(in crate::safety) fn routes() -> Routes {
    Routes::new()
        .post(PANIC.action, Access::SignedIn, raise)
        .post("/safety/alarms/{alarm}/answer", Access::SignedIn, answer)
        .post("/safety/alarms/{alarm}/end", Access::SignedIn, end)
}

/// The page stays as it is: whoever looks along sees nothing happen, and what was being typed is not lost.
async fn raise(desk: Desk) -> Answer {
    let app = desk.app.clone();
    desk.write(move |tx| actions::raise(tx, &app)).await?;
    desk.stay()
}

async fn answer(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    desk.write(move |tx| actions::answer(tx, id)).await?;
    desk.stay()
}

async fn end(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let how = Ending::find(filled.value("how")).ok_or(Problem::Malformed)?;
    desk.write(move |tx| actions::end(tx, id, how)).await?;
    desk.stay()
}
