//! The addresses of the page about calls and letters.

use super::model::Pause;
use super::pages::{self, Line, Lines};
use super::{Reminder, actions, pauses, store};
use crate::access::Permission;
use crate::appointments::bookings::{self, Channel, try_person};
use crate::appointments::ids::ReminderId;
use crate::appointments::settings;
use crate::db::{ReadTx, Tx};
use crate::intake;
use crate::problem::Problem;
use crate::vault::{State, Vault};
use crate::web::{Access, Answer, Desk, Filled, Lock, Routes, Taken};
use axum::extract::Path;
use chrono::TimeDelta;

const SEE: Access = Access::Needs(Permission::SeeAppointments);
const BOOK: Access = Access::Needs(Permission::BookAppointments);

/// So many stand on the page.
const LISTED: u32 = 200;

/// What is due so soon is shown already.
const AHEAD: TimeDelta = TimeDelta::days(7);

/// What could not be given is shown so long.
const FAILED_SHOWN: TimeDelta = TimeDelta::days(7);

/// The addresses of this folder.
pub(in crate::appointments) fn routes() -> Routes {
    Routes::new()
        .get("/appointments/reminders", SEE, page)
        .post("/appointments/reminders/{id}/done", BOOK, done)
        .post("/appointments/reminders/{id}/could-not", BOOK, could_not)
        .post(
            "/appointments/reminders/{id}/another-way",
            BOOK,
            another_way,
        )
        .post("/appointments/reminders/{id}/drop", BOOK, unwanted)
}

async fn page(desk: Desk) -> Answer {
    show(&desk, &Filled::new()).await
}

async fn done(desk: Desk, Taken(Path(id)): Taken<Path<ReminderId>>) -> Answer {
    step(desk, move |tx| actions::done(tx, id)).await
}

async fn could_not(desk: Desk, Taken(Path(id)): Taken<Path<ReminderId>>) -> Answer {
    step(desk, move |tx| actions::could_not(tx, id)).await
}

/// Needs an open office: which other ways are allowed is sealed.
async fn another_way(desk: Desk, Taken(Path(id)): Taken<Path<ReminderId>>) -> Answer {
    let app = desk.app.clone();
    step(desk, move |tx| actions::another_way(tx, &app.vault, id)).await
}

/// Pressed in the list, or on the page of the appointment, which is shown again.
async fn unwanted(desk: Desk, Taken(Path(id)): Taken<Path<ReminderId>>, filled: Filled) -> Answer {
    if filled.value("from") != "one" {
        return step(desk, move |tx| actions::unwanted(tx, id)).await;
    }
    let reminder = desk.read(move |tx| Ok(store::find(tx, id)?)).await?;
    let of = reminder.ok_or(Problem::NotFound)?.appointment;
    match desk.write(move |tx| actions::unwanted(tx, id)).await {
        Ok(()) => desk.go(&format!("/appointments/{of}")),
        Err(problem) => crate::appointments::desk::refused_one(&desk, of, problem).await,
    }
}

async fn step(
    desk: Desk,
    work: impl FnMut(&mut Tx) -> Result<(), Problem> + Send + 'static,
) -> Answer {
    let Err(problem) = desk.write(work).await else {
        return desk.go("/appointments/reminders");
    };
    let mut filled = Filled::new();
    filled.refuse_problem("reminders", problem)?;
    show(&desk, &filled).await
}

/// Whoever looks at names and numbers is noted before they are shown.
async fn show(desk: &Desk, filled: &Filled) -> Answer {
    if desk.view.lock == Lock::Open {
        let (app, actor) = (desk.app.clone(), desk.staff.actor());
        let noted = move || intake::note_list(&app, &actor, "reminders");
        desk.app.blocking(noted).await?;
    }
    let app = desk.app.clone();
    let is_open = desk.view.lock == Lock::Open;
    let lines = desk
        .read(move |tx| lines(tx, is_open.then_some(&app.vault)))
        .await?;
    let page = pages::reminders(&desk.view, &lines, filled);
    desk.form_page("appointments-reminders", filled, &page)
}

fn lines(tx: &mut ReadTx, vault: Option<&Vault>) -> Result<Lines, Problem> {
    let now = tx.now();
    let settings = settings::settings(tx)?;
    let due = store::due_before(tx, now + AHEAD, LISTED)?;
    let failed = store::failed_since(tx, now - FAILED_SHOWN)?;
    let is_on = |it: &Pause| match it.channel {
        Channel::Email => settings.mail.is_on(),
        _ => settings.texts.is_on(),
    };
    let pauses: Vec<Pause> = pauses::all(tx)?.into_iter().filter(is_on).collect();
    let mut read = |all: Vec<Reminder>| -> Result<Vec<Line>, Problem> {
        all.into_iter().map(|it| line(tx, vault, it)).collect()
    };
    Ok(Lines {
        due: read(due)?,
        failed: read(failed)?,
        pauses,
        settings,
        now,
    })
}

fn line(tx: &mut ReadTx, vault: Option<&Vault>, reminder: Reminder) -> Result<Line, Problem> {
    let appointment = bookings::find(tx, reminder.appointment)?;
    let vault = vault.filter(|it| it.state() == State::Open);
    // Locked by somebody in this very moment, or a key that was lost: the others are shown all the same.
    let person = match vault {
        Some(vault) => try_person(tx, vault, appointment.id)?.ok(),
        None => None,
    };
    Ok(Line {
        reminder,
        appointment,
        person,
        today: actions::today(tx)?,
    })
}
