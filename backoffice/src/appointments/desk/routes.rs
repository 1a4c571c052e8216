//! The addresses of the room of appointments.

use super::read::{self, Day, Week};
use super::{booking, pages, reach, steps};
use crate::access::Permission;
use crate::appointments::{has_missed, mark_missed};
use crate::intake;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Lock, Room, Routes, Taken};
use axum::extract::Query;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use std::ops::RangeInclusive;

/// Appointments.
pub const ROOM: Room = Room {
    path: "/appointments",
    label: "appointments-title",
    needs: Permission::SeeAppointments,
    key: "a",
    icon: "M5 6h14v14H5zM5 10h14M9 3v4M15 3v4M9 15l2 2 4-4",
};

pub(super) const SEE: Access = Access::Needs(Permission::SeeAppointments);
pub(super) const BOOK: Access = Access::Needs(Permission::BookAppointments);

/// Days of other years are no days of an office's calendar.
const YEARS: RangeInclusive<i32> = 2000..=2200;

/// Which day is looked at; today when none is said.
#[derive(Deserialize)]
pub(in crate::appointments) struct Wanted {
    day: Option<NaiveDate>,
}

impl Wanted {
    /// The day; none when nobody can mean it.
    pub(in crate::appointments) fn day(&self) -> Option<NaiveDate> {
        self.day.filter(|it| YEARS.contains(&it.year()))
    }

    /// The day on which a form stood, so that whoever pressed comes back to it.
    pub(in crate::appointments) fn of(filled: &Filled) -> Wanted {
        Wanted {
            day: filled.value("day").parse().ok(),
        }
    }

    /// Where its list is.
    pub(super) fn list(&self) -> String {
        match self.day() {
            Some(day) => format!("{}?day={day}", ROOM.path),
            None => ROOM.path.to_owned(),
        }
    }
}

/// The addresses of this folder.
pub(in crate::appointments) fn routes() -> Routes {
    Routes::new()
        .get("/appointments", SEE, page)
        .get("/appointments/board", SEE, fragment)
        .get("/appointments/week", SEE, week)
        .and(booking::routes())
        .and(reach::routes())
        .and(steps::routes())
}

async fn page(desk: Desk, Taken(Query(wanted)): Taken<Query<Wanted>>) -> Answer {
    // Whoever looks first on a new day: nobody is expected any more who was so yesterday.
    if desk.read(has_missed).await? {
        desk.write(|tx| mark_missed(tx).map(drop)).await?;
    }
    let day = read_day(&desk, wanted.day()).await?;
    desk.page(
        "appointments-title",
        &pages::day(&desk.view, &day, &Filled::new()),
    )
}

async fn fragment(desk: Desk, Taken(Query(wanted)): Taken<Query<Wanted>>) -> Answer {
    let day = read_day(&desk, wanted.day()).await?;
    desk.page_or_fragment("appointments-title", pages::board(&desk.view, &day))
}

async fn week(desk: Desk, Taken(Query(wanted)): Taken<Query<Wanted>>) -> Answer {
    let week = read_week(&desk, wanted.day()).await?;
    desk.page(
        "appointments-week",
        &pages::week(&desk.view, &week, &Filled::new()),
    )
}

/// The list of a day, with what was in the way above it.
pub(super) async fn refused_day(desk: &Desk, wanted: &Wanted, problem: Problem) -> Answer {
    let mut filled = Filled::new();
    filled.refuse_problem("appointments", problem)?;
    let day = read_day(desk, wanted.day()).await?;
    desk.page_to_correct("appointments-title", &pages::day(&desk.view, &day, &filled))
}

/// The week of a day, with what was in the way above it.
pub(in crate::appointments) async fn refused_week(
    desk: &Desk,
    day: Option<NaiveDate>,
    problem: Problem,
) -> Answer {
    let mut filled = Filled::new();
    filled.refuse_problem("week", problem)?;
    let week = read_week(desk, day).await?;
    desk.page_to_correct(
        "appointments-week",
        &pages::week(&desk.view, &week, &filled),
    )
}

async fn read_week(desk: &Desk, day: Option<NaiveDate>) -> Result<Week, Problem> {
    let zone = desk.view.zone;
    desk.read(move |tx| read::week(tx, zone, day)).await
}

/// Whoever looks at names is noted before they are shown.
async fn read_day(desk: &Desk, day: Option<NaiveDate>) -> Result<Day, Problem> {
    if desk.view.lock == Lock::Open {
        let (app, actor) = (desk.app.clone(), desk.staff.actor());
        let noted = move || intake::note_list(&app, &actor, "appointments");
        desk.app.blocking(noted).await?;
    }
    let (app, zone, is_noted) = (
        desk.app.clone(),
        desk.view.zone,
        desk.view.lock == Lock::Open,
    );
    let mut read = desk
        .read(move |tx| read::day(tx, &app.vault, zone, day))
        .await?;
    if !is_noted {
        // The office was opened in this very moment; the next look is noted.
        for it in &mut read.lines {
            (it.person, it.is_unreadable) = (None, false);
        }
    }
    Ok(read)
}
