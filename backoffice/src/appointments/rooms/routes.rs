//! The addresses of the page about rooms.

use super::model::Span;
use super::pages::{self, Facts};
use super::{actions, store};
use crate::access::Permission;
use crate::appointments::bookings;
use crate::appointments::desk::{Wanted, monday_of, next_day};
use crate::appointments::ids::{AppointmentId, RoomBookingId, RoomId};
use crate::appointments::refusal::Refusal;
use crate::db::{ReadTx, Tx};
use crate::offices::{self, day_begins};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::{Path, Query};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

const SEE: Access = Access::Needs(Permission::SeeAppointments);
const BOOK: Access = Access::Needs(Permission::BookAppointments);
const MANAGE: Access = Access::Needs(Permission::ManageAppointments);

/// The addresses of this folder.
pub(in crate::appointments) fn routes() -> Routes {
    Routes::new()
        .get("/appointments/rooms", SEE, page)
        .post("/appointments/rooms", MANAGE, add)
        .post("/appointments/rooms/{id}/rename", MANAGE, rename)
        .post("/appointments/rooms/{id}/retire", MANAGE, retire)
        .post("/appointments/rooms/{id}/offer", MANAGE, offer)
        .post("/appointments/rooms/take", BOOK, take)
        .post("/appointments/rooms/free/{id}", BOOK, free)
        .post("/appointments/{id}/room", BOOK, take_for)
}

/// The rooms, and when they are taken in a week: in that of today, until another is chosen.
async fn page(desk: Desk, Taken(Query(wanted)): Taken<Query<Wanted>>) -> Answer {
    show(&desk, wanted.day(), &Filled::new()).await
}

async fn add(desk: Desk, filled: Filled) -> Answer {
    let name = filled.value("name").to_owned();
    step(desk, filled, "name", move |tx| {
        actions::add(tx, &name).map(drop)
    })
    .await
}

async fn rename(desk: Desk, Taken(Path(id)): Taken<Path<RoomId>>, filled: Filled) -> Answer {
    let field = pages::name_field(id);
    let name = filled.value(&field).to_owned();
    step(desk, filled, &field, move |tx| {
        actions::rename(tx, id, &name)
    })
    .await
}

async fn retire(desk: Desk, Taken(Path(id)): Taken<Path<RoomId>>) -> Answer {
    let field = pages::name_field(id);
    step(desk, Filled::new(), &field, move |tx| {
        actions::retire(tx, id)
    })
    .await
}

async fn offer(desk: Desk, Taken(Path(id)): Taken<Path<RoomId>>) -> Answer {
    let field = pages::name_field(id);
    step(desk, Filled::new(), &field, move |tx| {
        actions::offer(tx, id)
    })
    .await
}

async fn free(desk: Desk, Taken(Path(id)): Taken<Path<RoomBookingId>>, filled: Filled) -> Answer {
    step(desk, filled, "room", move |tx| actions::free(tx, id)).await
}

async fn take(desk: Desk, mut filled: Filled) -> Answer {
    let room: RoomId = filled
        .value("room")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    match span(&filled, desk.view.zone) {
        Ok(span) => {
            step(desk, filled, "room", move |tx| {
                actions::book(tx, room, span).map(drop)
            })
            .await
        }
        Err((field, refusal)) => {
            filled.refuse(field, &refusal);
            show(&desk, Wanted::of(&filled).day(), &filled).await
        }
    }
}

async fn take_for(
    desk: Desk,
    Taken(Path(id)): Taken<Path<AppointmentId>>,
    filled: Filled,
) -> Answer {
    let room: RoomId = filled
        .value("room")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    match desk.write(move |tx| actions::book_for(tx, room, id)).await {
        Ok(_) => desk.go(&format!("/appointments/{id}")),
        Err(problem) => crate::appointments::desk::refused_one(&desk, id, problem).await,
    }
}

/// The while that was typed, by the clocks of the office.
fn span(filled: &Filled, zone: Tz) -> Result<Span, (&'static str, Refusal)> {
    let day: NaiveDate = filled
        .value("day")
        .parse()
        .map_err(|_| ("day", Refusal::DateMissing))?;
    let at = |field: &'static str| -> Result<DateTime<Utc>, (&'static str, Refusal)> {
        let time = NaiveTime::parse_from_str(filled.value(field), "%H:%M");
        let local = day.and_time(time.map_err(|_| (field, Refusal::TimeMissing))?);
        offices::exact_moment(local, zone).ok_or((field, Refusal::TimeMissing))
    };
    Span::new(at("from")?, at("to")?).map_err(|it| ("to", it))
}

/// Does one step and shows the week again of which it was; a rule that said no is said at the field it is about.
async fn step(
    desk: Desk,
    mut filled: Filled,
    field: &str,
    work: impl FnMut(&mut Tx) -> Result<(), Problem> + Send + 'static,
) -> Answer {
    let day = Wanted::of(&filled).day();
    let Err(problem) = desk.write(work).await else {
        return match day {
            Some(day) => desk.go(&pages::week_address(day)),
            None => desk.go("/appointments/rooms"),
        };
    };
    filled.refuse_problem(field, problem)?;
    show(&desk, day, &filled).await
}

async fn show(desk: &Desk, day: Option<NaiveDate>, filled: &Filled) -> Answer {
    let facts = desk.read(move |tx| facts(tx, day)).await?;
    let page = pages::rooms(&desk.view, &facts, filled);
    desk.form_page("appointments-rooms", filled, &page)
}

fn facts(tx: &mut ReadTx, day: Option<NaiveDate>) -> Result<Facts, Problem> {
    let zone = offices::settings(tx)?.time_zone;
    let today = tx.now().with_timezone(&zone).date_naive();
    let monday = monday_of(day.unwrap_or(today));
    let (from, to) = (
        day_begins(monday, zone),
        day_begins(next_day(monday, 7), zone),
    );
    let taken = store::bookings_between(tx, from, to)?;
    let names = taken.iter().filter_map(|it| it.appointment);
    let names: Vec<AppointmentId> = names.collect();
    let mut found = std::collections::BTreeMap::new();
    for id in names {
        found.insert(id, bookings::find(tx, id)?.code_name);
    }
    Ok(Facts {
        monday,
        today,
        rooms: store::all(tx)?,
        taken,
        code_names: found,
    })
}
