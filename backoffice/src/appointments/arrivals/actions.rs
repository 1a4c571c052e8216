//! What happens when somebody comes to an appointment, or nobody does.

use super::model::{WrongCodes, judge};
use super::store;
use crate::access::Permission;
use crate::appointments::bookings::{self, Agreed, Appointment, AppointmentCode, State};
use crate::appointments::event::AppointmentEvent;
use crate::appointments::ids::AppointmentId;
use crate::appointments::refusal::Refusal;
use crate::appointments::{TOPIC, reminders};
use crate::db::{ActorKind, ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, NaiveDate, Utc};
use shared::ids::VisitId;
use std::collections::BTreeMap;
use uuid::Uuid;

/// So many that nobody came to are noted at once.
const MISSED_AT_ONCE: u32 = 500;

/// Whose appointment a code was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedIn {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Two neutral words that stand for it.
    pub code_name: String,
    /// When it begins: from then on the visitor counts as waiting.
    pub starts_at: DateTime<Utc>,
    /// Whether it is news: the same code of the same visit a second time is none.
    pub is_news: bool,
}

/// A visitor with a ticket has put in the code of their appointment, at a kiosk or at the desk; works while the office is
/// locked. The inner refusal is an answer that must be kept, so that wrong codes are counted: whoever calls this commits.
pub fn check_in(
    tx: &mut Tx,
    vault: &Vault,
    code: &AppointmentCode,
    visit: VisitId,
) -> Result<Result<CheckedIn, Refusal>, Problem> {
    let who = may_check_in(tx)?;
    let hash = code.hash(vault.identity());
    let own = bookings::of_visit(tx, visit)?;
    // A request that was repeated is answered as it was the first time: nobody guesses with a code that was right.
    if let Some(own) = own.as_ref().filter(|it| it.code_hash == hash) {
        return Ok(Ok(checked_in(own)));
    }
    let wrong = store::wrong(tx, who)?;
    let now = tx.now();
    if let Some(Err(refusal)) = wrong.map(|it| it.may_try(now)) {
        return Ok(Err(refusal));
    }
    let today = today(tx)?;
    let found = bookings::with_code(tx, hash)?;
    let judged = match own {
        Some(_) => Err(Refusal::CodeUsed),
        None => judge(found, today),
    };
    match judged {
        Ok(appointment) => {
            store::forget_wrong(tx, who)?;
            arrive(tx, appointment, Some(visit)).map(Ok)
        }
        Err(refusal) => refuse(tx, who, wrong, refusal).map(Err),
    }
}

/// The desk sees somebody come; works while the office is locked.
pub(in crate::appointments) fn check_in_at_desk(
    tx: &mut Tx,
    id: AppointmentId,
) -> Result<CheckedIn, Problem> {
    tx.require(Permission::BookAppointments)?;
    let appointment = bookings::find(tx, id)?;
    is_of_today(tx, &appointment)?;
    arrive(tx, appointment, None)
}

/// Refused for an appointment of another day.
pub(super) fn is_of_today(tx: &mut ReadTx, it: &Appointment) -> Result<(), Problem> {
    if it.day != today(tx)? {
        return Err(Refusal::OtherDay.into());
    }
    Ok(())
}

/// Somebody was noted as here who is not: a code was put in for somebody else, or the wrong line of a list was pressed.
/// Whoever may book puts it right, whoever it was noted by; the number in the queue is free of the appointment again.
pub(in crate::appointments) fn was_not_here(
    tx: &mut Tx,
    id: AppointmentId,
) -> Result<Appointment, Problem> {
    tx.require(Permission::BookAppointments)?;
    let found = bookings::find(tx, id)?;
    let (by, now, today) = (tx.actor().id(), tx.now(), today(tx)?);
    let state = found.state.clone().not_here(found.day, now, today)?;
    let came_at = found.state.since().filter(|_| state.is_open());
    let corrected = found.at_state(state, by, now);
    advance(tx, &corrected, "appointments-event-not-here")?;
    if let Some(came_at) = came_at {
        reminders::revive(tx, id, came_at)?;
    }
    bookings::find(tx, id)
}

/// What was agreed with those of these visits who came to an appointment.
pub fn agreed(tx: &mut ReadTx, visits: &[VisitId]) -> Result<BTreeMap<VisitId, Agreed>, Problem> {
    Ok(bookings::of_visits(tx, visits)?)
}

/// Whether somebody is still expected on an earlier day.
pub(in crate::appointments) fn has_missed(tx: &mut ReadTx) -> Result<bool, Problem> {
    let now = tx.now();
    let today = offices::settings(tx)?.day_start(now);
    Ok(!bookings::open_before(tx, today, 1)?.is_empty())
}

/// Whoever was expected on an earlier day and did not come is noted as a no-show. Tells how many they were.
pub fn mark_missed(tx: &mut Tx) -> Result<usize, Problem> {
    let now = tx.now();
    let today = offices::settings(tx)?.day_start(now);
    let missed = bookings::open_before(tx, today, MISSED_AT_ONCE)?;
    let count = missed.len();
    for it in missed {
        let id = it.id;
        let state = it.state.clone().mark_no_show(it.starts_at, now)?;
        // Nobody saw it happen, so nobody can take it back at once.
        advance(
            tx,
            &it.at_state(state, None, now),
            "appointments-event-missed",
        )?;
        reminders::drop_of(tx, id, now)?;
    }
    Ok(count)
}

pub(super) fn arrive(
    tx: &mut Tx,
    found: Appointment,
    visit: Option<VisitId>,
) -> Result<CheckedIn, Problem> {
    let now = tx.now();
    // Nobody stands at a kiosk afterwards who could think again.
    let by = tx
        .actor()
        .id()
        .filter(|_| tx.actor().kind() == ActorKind::Staff);
    let kind = match found.state {
        State::CheckedIn { .. } => "appointments-event-number",
        _ => "appointments-event-checked-in",
    };
    let state: State = found.state.clone().check_in(visit, now)?;
    let here = found.at_state(state, by, now);
    reminders::drop_of(tx, here.id, now)?;
    advance(tx, &here, kind)?;
    Ok(CheckedIn {
        is_news: true,
        ..checked_in(&here)
    })
}

/// What there is to know of somebody who is here.
pub(super) fn checked_in(it: &Appointment) -> CheckedIn {
    CheckedIn {
        appointment: it.id,
        code_name: it.code_name.clone(),
        starts_at: it.starts_at,
        is_news: false,
    }
}

/// The day on the calendars of the office.
fn today(tx: &mut ReadTx) -> Result<NaiveDate, Problem> {
    let zone = offices::settings(tx)?.time_zone;
    Ok(tx.now().with_timezone(&zone).date_naive())
}

fn advance(tx: &mut Tx, it: &Appointment, kind: &'static str) -> Result<(), Problem> {
    if !bookings::save(tx, it)? {
        return Err(Problem::Busy);
    }
    tx.record(&bookings::event(kind, it))?;
    tx.announce(TOPIC);
    Ok(())
}

fn refuse(
    tx: &mut Tx,
    who: Uuid,
    before: Option<WrongCodes>,
    refusal: Refusal,
) -> Result<Refusal, Problem> {
    let wrong = WrongCodes::one_more(before, tx.now());
    store::save_wrong(tx, who, wrong)?;
    let event = AppointmentEvent::of("appointments-event-wrong-code", who.to_string());
    tx.record(
        &event
            .with("count", wrong.count)
            .with("why", why_word(&refusal)),
    )?;
    Ok(refusal)
}

/// Kiosks take codes, and so do those at the desk who may book.
fn may_check_in(tx: &ReadTx) -> Result<Uuid, Problem> {
    let actor = tx.actor();
    if actor.kind() != ActorKind::Kiosk {
        tx.require(Permission::BookAppointments)?;
    }
    actor.id().ok_or(Problem::NotForYourRole)
}

/// The word under which events say why a code was refused.
fn why_word(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::CodeOfAnotherDay => "other-day",
        Refusal::CodeUsed => "over",
        Refusal::CodeCancelled => "given-up",
        _ => "wrong",
    }
}
