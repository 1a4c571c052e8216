//! The addresses of booking and moving an appointment.

use super::routes::{BOOK, Wanted};
use super::{pages, read, steps};
use crate::appointments::bookings::{self, Appointment, Channel, Person, PersonTyped, Wish};
use crate::appointments::ids::{AppointmentId, SlotId};
use crate::appointments::refusal::Refusal;
use crate::appointments::slots::{self, Urgency};
use crate::appointments::types;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::web::{Answer, Desk, Filled, Routes, Taken};
use axum::extract::{Path, Query};
use chrono::NaiveDate;
use serde::Deserialize;
use shared::ids::mint;
use translations::Language;

/// Which time was chosen in the calendar.
#[derive(Deserialize)]
struct Chosen {
    slot: Option<SlotId>,
}

/// The addresses of this folder.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/appointments/book", BOOK, page)
        .post("/appointments/book", BOOK, book)
        .get("/appointments/{id}/move", BOOK, choose)
        .post("/appointments/{id}/move", BOOK, reschedule)
}

async fn page(desk: Desk, Taken(Query(chosen)): Taken<Query<Chosen>>) -> Answer {
    match chosen.slot {
        Some(slot) => show(&desk, slot, &with_new_id(&desk, Filled::new())).await,
        None => desk.go("/appointments/week"),
    }
}

/// The form under an id of its own: sent twice, it books once.
fn with_new_id(desk: &Desk, mut filled: Filled) -> Filled {
    let db = &desk.app.db;
    filled.take_secret(pages::FORM_ID);
    filled.with(pages::FORM_ID, mint(db.now(), &mut db.random()).to_string())
}

async fn book(desk: Desk, mut filled: Filled) -> Answer {
    let slot: SlotId = filled
        .value("slot")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let id: AppointmentId = filled
        .value(pages::FORM_ID)
        .parse()
        .map_err(|_| Problem::Malformed)?;
    match wish(id, slot, &filled, &desk) {
        Err((field, refusal)) => filled.refuse(field, &refusal),
        Ok(wish) => match keep(&desk, wish).await {
            Ok(booked) => return desk.go(&format!("/appointments/{}", booked.id)),
            Err(problem) if problem.is(&Refusal::FormUsed) => {
                filled = with_new_id(&desk, filled);
                filled.refuse("call_name", &Refusal::FormUsed);
            }
            // Somebody has locked the office while the form was filled in: what was typed stays.
            Err(Problem::Locked) => filled.refuse("slot", &Refusal::Locked),
            Err(problem) => filled.refuse_problem("slot", problem)?,
        },
    }
    show(&desk, slot, &filled).await
}

async fn keep(desk: &Desk, wish: Wish) -> Result<Appointment, Problem> {
    let app = desk.app.clone();
    let book = move |tx: &mut Tx| bookings::book(tx, &app.vault, &wish);
    desk.write(book).await
}

/// What was typed, or the field that has to be corrected and why.
fn wish(
    id: AppointmentId,
    slot: SlotId,
    filled: &Filled,
    desk: &Desk,
) -> Result<Wish, (&'static str, Refusal)> {
    let who = Who {
        call_name: filled.value("call_name"),
        language: filled.value("language"),
        needs_interpreter: filled.value("interpreter"),
    };
    Ok(Wish {
        id,
        slot,
        urgency: urgency(filled),
        person: person(who, filled, desk)?,
    })
}

/// The day on the calendars of the office.
pub(super) fn today(desk: &Desk) -> NaiveDate {
    let now = desk.app.db.now();
    now.with_timezone(&desk.view.zone).date_naive()
}

/// Who comes.
#[derive(Clone, Copy)]
struct Who<'a> {
    call_name: &'a str,
    language: &'a str,
    needs_interpreter: &'a str,
}

/// How somebody may be reached, typed without who it is: that is known already.
pub(super) fn said(filled: &Filled, desk: &Desk) -> Result<Person, (&'static str, Refusal)> {
    let known = Who {
        call_name: "–",
        language: Language::english().tag(),
        needs_interpreter: "no",
    };
    person(known, filled, desk)
}

fn person(who: Who, filled: &Filled, desk: &Desk) -> Result<Person, (&'static str, Refusal)> {
    let is_allowed = |it: &Channel| filled.value(&pages::channel_field(*it)) == "yes";
    let typed = PersonTyped {
        call_name: who.call_name,
        language: who.language,
        needs_interpreter: who.needs_interpreter,
        phone: filled.value("phone"),
        email: filled.value("email"),
        address: filled.value("address"),
        allowed: Channel::ALL.into_iter().filter(is_allowed).collect(),
    };
    typed.read(today(desk))
}

fn urgency(filled: &Filled) -> Urgency {
    match filled.value("urgency") {
        "urgent" => Urgency::Urgent,
        _ => Urgency::Ordinary,
    }
}

/// The times of one week to which it can be moved: of the week in which it is, until another is chosen.
async fn choose(
    desk: Desk,
    Taken(Path(id)): Taken<Path<AppointmentId>>,
    Taken(Query(wanted)): Taken<Query<Wanted>>,
) -> Answer {
    let (zone, day) = (desk.view.zone, wanted.day());
    let read = move |tx: &mut ReadTx| {
        let appointment = bookings::find(tx, id)?;
        let week = read::choices(tx, zone, &appointment, day)?;
        Ok((appointment, week))
    };
    let (appointment, week) = desk.read(read).await?;
    desk.page(
        "appointments-move",
        &pages::choices(&desk.view, &appointment, &week),
    )
}

async fn reschedule(
    desk: Desk,
    Taken(Path(id)): Taken<Path<AppointmentId>>,
    filled: Filled,
) -> Answer {
    let slot: SlotId = filled
        .value("slot")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let (app, urgency) = (desk.app.clone(), urgency(&filled));
    let moved = desk.write(move |tx| bookings::reschedule(tx, &app.vault, id, slot, urgency));
    match moved.await {
        Ok(moved) => desk.go(&format!("/appointments/{}", moved.id)),
        Err(problem) => steps::refused_one(&desk, id, problem).await,
    }
}

async fn show(desk: &Desk, slot: SlotId, filled: &Filled) -> Answer {
    let is_refused = filled.refusal("slot").is_some();
    let read = move |tx: &mut ReadTx| {
        let slot = slots::find(tx, slot)?.ok_or(Problem::NotFound)?;
        let of = types::find(tx, slot.type_id)?.ok_or(Problem::NotFound)?;
        let instead = if is_refused {
            read::free_times(tx, slot.type_id)?
        } else {
            Vec::new()
        };
        Ok((slot, of, instead))
    };
    let (slot, of, instead) = desk.read(read).await?;
    let usual = of.facts.language.unwrap_or(Language::english());
    // Of two values of a field the first counts: what was typed stays.
    let filled = &filled.clone().with("language", usual.tag());
    let page = pages::booking(&desk.view, &slot, &of, &instead, filled);
    desk.form_page("appointments-book", filled, &page)
}
