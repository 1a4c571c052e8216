//! The addresses of one appointment: its page, its card, and each of its verbs.

use super::pages;
use super::read::{self, One};
use super::routes::{BOOK, SEE, Wanted, refused_day};
use crate::appointments::arrivals;
use crate::appointments::bookings::{self, CancelReason};
use crate::appointments::ids::AppointmentId;
use crate::appointments::rooms::RoomAgain;
use crate::db::Tx;
use crate::problem::Problem;
use crate::web::{Answer, Desk, Filled, Lock, Routes, Taken};
use axum::extract::{Path, Query};
use serde::Deserialize;

/// What the page of an appointment has to say besides.
#[derive(Deserialize)]
struct Besides {
    /// Its room could not be taken again.
    #[serde(default)]
    room: String,
}

/// The addresses of this folder.
pub(super) fn routes() -> Routes {
    Routes::new()
        .post("/appointments/undo", BOOK, undo)
        .get("/appointments/{id}", SEE, page)
        .get("/appointments/{id}/card", SEE, card)
        .post("/appointments/{id}/confirm", BOOK, confirm)
        .post("/appointments/{id}/cancel", BOOK, cancel)
        .post("/appointments/{id}/no-show", BOOK, no_show)
        .post("/appointments/{id}/check-in", BOOK, check_in)
        .post("/appointments/{id}/not-here", BOOK, not_here)
}

async fn page(
    desk: Desk,
    Taken(Path(id)): Taken<Path<AppointmentId>>,
    Taken(Query(besides)): Taken<Query<Besides>>,
) -> Answer {
    let mut one = read_one(&desk, id).await?;
    one.has_lost_room = besides.room == "gone" && one.room.is_none();
    show(&desk, &one, &Filled::new())
}

/// The card for the visitor; whoever prints it is noted before the code is shown. Of an appointment to which nobody is to
/// come there is none: its page says what became of it, and where the new one is.
async fn card(desk: Desk, Taken(Path(id)): Taken<Path<AppointmentId>>) -> Answer {
    desk.write(move |tx| bookings::note_read(tx, id)).await?;
    let app = desk.app.clone();
    let card = match desk.read(move |tx| read::card(tx, &app.vault, id)).await {
        Ok(card) => card,
        Err(problem @ Problem::Refused(_)) => return refused_one(&desk, id, problem).await,
        Err(problem) => return Err(problem),
    };
    desk.page("appointments-card", &pages::card(&desk.view, &card))
}

async fn confirm(
    desk: Desk,
    Taken(Path(id)): Taken<Path<AppointmentId>>,
    filled: Filled,
) -> Answer {
    step(desk, id, &filled, move |tx| {
        bookings::confirm(tx, id).map(drop)
    })
    .await
}

async fn cancel(desk: Desk, Taken(Path(id)): Taken<Path<AppointmentId>>, filled: Filled) -> Answer {
    let reason = CancelReason::find(filled.value("reason")).ok_or(Problem::Malformed)?;
    step(desk, id, &filled, move |tx| {
        bookings::cancel(tx, id, reason).map(drop)
    })
    .await
}

async fn no_show(
    desk: Desk,
    Taken(Path(id)): Taken<Path<AppointmentId>>,
    filled: Filled,
) -> Answer {
    step(desk, id, &filled, move |tx| {
        bookings::mark_no_show(tx, id).map(drop)
    })
    .await
}

async fn check_in(
    desk: Desk,
    Taken(Path(id)): Taken<Path<AppointmentId>>,
    filled: Filled,
) -> Answer {
    step(desk, id, &filled, move |tx| {
        arrivals::check_in_at_desk(tx, id).map(drop)
    })
    .await
}

async fn not_here(
    desk: Desk,
    Taken(Path(id)): Taken<Path<AppointmentId>>,
    filled: Filled,
) -> Answer {
    step(desk, id, &filled, move |tx| {
        arrivals::was_not_here(tx, id).map(drop)
    })
    .await
}

async fn undo(desk: Desk, filled: Filled) -> Answer {
    match desk.write(bookings::undo).await {
        Ok(undone) => {
            let page = format!("/appointments/{}", undone.appointment.id);
            match undone.room {
                RoomAgain::AsBefore => desk.go(&page),
                RoomAgain::Gone => desk.go(&format!("{page}?room=gone")),
            }
        }
        Err(problem) => refused_day(&desk, &Wanted::of(&filled), problem).await,
    }
}

/// Does one step and shows the list from which it was pressed, or the appointment.
async fn step(
    desk: Desk,
    id: AppointmentId,
    filled: &Filled,
    work: impl FnMut(&mut Tx) -> Result<(), Problem> + Send + 'static,
) -> Answer {
    match desk.write(work).await {
        Ok(()) if filled.value("from") == "list" => desk.go(&Wanted::of(filled).list()),
        Ok(()) => desk.go(&format!("/appointments/{id}")),
        Err(problem) => refused_one(&desk, id, problem).await,
    }
}

/// The appointment, with what was in the way above it.
pub(in crate::appointments) async fn refused_one(
    desk: &Desk,
    id: AppointmentId,
    problem: Problem,
) -> Answer {
    let mut filled = Filled::new();
    filled.refuse_problem("appointment", problem)?;
    let one = read_one(desk, id).await?;
    show(desk, &one, &filled)
}

fn show(desk: &Desk, one: &One, filled: &Filled) -> Answer {
    let page = pages::one(&desk.view, one, filled);
    if filled.refusals().is_empty() {
        desk.page_titled(&one.line.appointment.code_name, &page)
    } else {
        desk.page_to_correct("appointments-one", &page)
    }
}

/// Whoever looks at a name is noted before it is shown.
pub(super) async fn read_one(desk: &Desk, id: AppointmentId) -> Result<One, Problem> {
    let is_open = desk.view.lock == Lock::Open;
    if is_open {
        desk.write(move |tx| bookings::note_read(tx, id)).await?;
    }
    let (app, zone) = (desk.app.clone(), desk.view.zone);
    let mut one = desk
        .read(move |tx| read::one(tx, &app.vault, zone, id))
        .await?;
    if !is_open {
        (one.line.person, one.line.is_unreadable) = (None, false);
    }
    Ok(one)
}
