//! The address of the figures.

use super::{outcomes, pages};
use crate::access::Permission;
use crate::appointments::types;
use crate::web::{Access, Answer, Desk, Routes};
use chrono::TimeDelta;

/// The page looks so far back.
const BACK: TimeDelta = TimeDelta::days(91);

/// The addresses of this folder.
pub(in crate::appointments) fn routes() -> Routes {
    let see = Access::Needs(Permission::SeeAppointments);
    Routes::new().get("/appointments/figures", see, page)
}

async fn page(desk: Desk) -> Answer {
    let read = desk.read(|tx| {
        let now = tx.now();
        Ok((types::all(tx)?, outcomes(tx, now - BACK, now)?))
    });
    let (types, outcomes) = read.await?;
    let page = pages::figures(&desk.view, &types, &super::figures(&outcomes));
    desk.page("appointments-figures", &page)
}
