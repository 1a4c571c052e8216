//! Ties numbers to appointments.

use crate::access::Permission;
use crate::app::App;
use crate::appointments::{self, AppointmentCode, AppointmentId, Expected, Refusal};
use crate::db::{Actor, ReadTx, Tx};
use crate::intake::{self, QueueCard};
use crate::offices;
use crate::problem::Problem;
use crate::queue::event::QueueEvent;
use crate::queue::model::{Ticket, day};
use crate::queue::{DISPLAY, TOPIC, actions, store, windows};
use crate::soon::Soon;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use shared::ids::{KioskId, VisitId};
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Whose code was answered for good: a wrong one is not tried again with every arrival. Whoever looks at codes holds it all
/// the while, so that no code is tried by two at once.
#[derive(Default)]
struct Answered(Mutex<HashSet<VisitId>>);

/// More are not remembered; the day is over by then.
const ANSWERED_MAX: usize = 20_000;

/// Codes that had to wait are looked at again so often.
const EVERY: Duration = Duration::from_mins(1);

/// Looking at codes.
#[derive(Default)]
struct Looking(Soon);

/// The visitor tells the desk the code of their appointment. The inner refusal is kept: wrong codes are counted.
pub(super) fn check_in(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    code: &AppointmentCode,
) -> Result<Result<(), Refusal>, Problem> {
    tx.require(Permission::CallTickets)?;
    tie(tx, vault, visit, code)
}

/// Reception has found out which appointment of today the visitor means.
pub(super) fn check_in_known(
    tx: &mut Tx,
    visit: VisitId,
    appointment: AppointmentId,
) -> Result<(), Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = store::ticket(tx, visit)?.ok_or(Problem::NotFound)?;
    let came = appointments::check_in_known(tx, appointment, visit)?;
    if came.is_news {
        note(tx, &ticket, &came.code_name)?;
    } else {
        tx.needs_no_event();
    }
    Ok(())
}

/// When the visitor says that their appointment is, and which of today it may be; nothing where they have not said it, or
/// their number is tied to one.
pub(in crate::queue) fn claimed(
    tx: &mut ReadTx,
    card: Option<&QueueCard>,
    slot_at: Option<DateTime<Utc>>,
) -> Result<Option<Claimed>, Problem> {
    let said = card.and_then(|it| it.appointment_time.as_deref());
    let said = said.and_then(windows::time).filter(|_| slot_at.is_none());
    let (Some(said), true) = (said, tx.actor().may(Permission::SeeAppointments)) else {
        return Ok(None);
    };
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let at = windows::moment(day(now, zone), said, zone);
    Ok(Some(Claimed {
        at,
        near: appointments::expected_near(tx, at)?,
    }))
}

/// An appointment of which a visitor has told the time only.
pub(in crate::queue) struct Claimed {
    pub(super) at: DateTime<Utc>,
    /// The open ones near that time.
    pub(super) near: Vec<Expected>,
}

/// Looks at the codes that visitors have put in at kiosks, on a thread of its own.
pub fn check_in_soon(app: &App) -> Result<(), Problem> {
    let own = app.clone();
    let work = move || {
        if let Err(problem) = check_in_cards(&own) {
            tracing::error!(
                problem = problem.plain(),
                "codes of appointments could not be looked at"
            );
        }
    };
    Soon::run(app.kept::<Looking>(), |it| &it.0, work);
    Ok(())
}

/// Looks once a minute, as long as the server runs: a kiosk that had to wait after wrong codes is not heard of again by
/// itself.
pub(crate) async fn check_in_every_minute(app: App) {
    loop {
        let of_minute = app.clone();
        if let Err(problem) = app.blocking(move || check_in_cards(&of_minute)).await {
            tracing::error!(
                problem = problem.plain(),
                "the look of the minute at codes of appointments"
            );
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Looks at the codes of everybody who waits today and has no appointment yet; while the office is locked nothing is known
/// of them. Whose code could not be looked at now is not forgotten, and holds up nobody else.
pub fn check_in_cards(app: &App) -> Result<(), Problem> {
    let answered = app.kept::<Answered>();
    let mut answered = answered.0.lock().unwrap_or_else(PoisonError::into_inner);
    for (visit, kiosk, code) in app.db.read(&Actor::PROGRAM, |tx| codes(tx, &app.vault))? {
        if answered.contains(&visit) {
            continue;
        }
        // It was put in at that kiosk, which has to wait when wrong ones are put in there.
        let at_kiosk = Actor::kiosk(kiosk.0);
        // What is wrong with the code stands in the record of appointments; the desk asks for it.
        match app
            .db
            .write(&at_kiosk, |tx| tie(tx, &app.vault, visit, &code))
        {
            Ok(Err(Refusal::TooManyWrongCodes { .. })) => {}
            Ok(_) => {
                if ANSWERED_MAX <= answered.len() {
                    answered.clear();
                }
                answered.insert(visit);
            }
            Err(problem) => tracing::error!(
                problem = problem.plain(),
                "a code of an appointment could not be looked at"
            ),
        }
    }
    Ok(())
}

fn codes(
    tx: &mut ReadTx,
    vault: &Vault,
) -> Result<Vec<(VisitId, KioskId, AppointmentCode)>, Problem> {
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let mut waiting = actions::waiting_on_day_of(tx, now, zone)?;
    let visits: Vec<VisitId> = waiting.iter().map(|it| it.visit).collect();
    let agreed = appointments::agreed(tx, &visits)?;
    waiting.retain(|it| !agreed.contains_key(&it.visit));
    let visits: Vec<VisitId> = waiting.iter().map(|it| it.visit).collect();
    let cards = intake::cards(tx, vault, &visits)?.unwrap_or_default();
    let code = |it: &Ticket| {
        let code = cards.get(&it.visit)?.appointment.as_ref()?.parse().ok()?;
        Some((it.visit, it.kiosk, code))
    };
    Ok(waiting.iter().filter_map(code).collect())
}

fn tie(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    code: &AppointmentCode,
) -> Result<Result<(), Refusal>, Problem> {
    let ticket = store::ticket(tx, visit)?.ok_or(Problem::NotFound)?;
    let came = match appointments::check_in(tx, vault, code, visit)? {
        Ok(came) => came,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if came.is_news {
        note(tx, &ticket, &came.code_name)?;
    }
    Ok(Ok(()))
}

fn note(tx: &mut Tx, ticket: &Ticket, code_name: &str) -> Result<(), Problem> {
    tx.record(&QueueEvent::agreed(ticket, code_name))?;
    tx.announce(TOPIC);
    tx.announce(DISPLAY);
    Ok(())
}
