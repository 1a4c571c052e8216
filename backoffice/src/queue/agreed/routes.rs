//! The address at which the desk puts in the code of an appointment.

use super::actions;
use crate::access::Permission;
use crate::appointments::{AppointmentCode, AppointmentId, Refusal};
use crate::db::Tx;
use crate::queue::person;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use shared::ids::VisitId;

const CALL: Access = Access::Needs(Permission::CallTickets);

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new()
        .post("/queue/{id}/appointment", CALL, check_in)
        .post(
            "/queue/{id}/appointment/{appointment}",
            CALL,
            check_in_known,
        )
}

async fn check_in_known(
    desk: Desk,
    Taken(Path((visit, id))): Taken<Path<(VisitId, AppointmentId)>>,
) -> Answer {
    let work = move |tx: &mut Tx| actions::check_in_known(tx, visit, id);
    match desk.write(work).await {
        Ok(()) => desk.go_saved(&person::address(visit)),
        Err(problem) => {
            let mut filled = Filled::new();
            filled.refuse_problem("appointment", problem)?;
            person::again(desk, visit, filled).await
        }
    }
}

async fn check_in(
    desk: Desk,
    Taken(Path(visit)): Taken<Path<VisitId>>,
    mut filled: Filled,
) -> Answer {
    let Ok(code) = filled.value("appointment").parse::<AppointmentCode>() else {
        filled.refuse("appointment", &Refusal::NotACode);
        return person::again(desk, visit, filled).await;
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::check_in(tx, &app.vault, visit, &code);
    match desk.write(work).await {
        Ok(Ok(())) => desk.go_saved(&person::address(visit)),
        Ok(Err(refusal)) => {
            filled.refuse("appointment", &refusal);
            person::again(desk, visit, filled).await
        }
        Err(problem) => {
            filled.refuse_problem("appointment", problem)?;
            person::again(desk, visit, filled).await
        }
    }
}
