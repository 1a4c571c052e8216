//! Appointments as `check` counts them and `export` takes them out: every one, with whoever comes and the code on their card.

use super::bookings::{self, Appointment, Person, State};
use super::ids::AppointmentId;
use super::slots::Urgency;
use super::types;
use crate::access::Permission;
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::vault::{self, Vault};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use shared::ids::VisitId;
use std::collections::BTreeMap;

/// So many are looked at together.
const TOGETHER: u32 = 200;

/// How many appointments there are, and of how many it can never be read who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// All of them.
    pub all: i64,
    /// Those whose key is missing, or – while the office is open – which were altered.
    pub unopenable: i64,
}

/// One appointment as a line of the export. It has no `Debug`: it holds content.
#[derive(Serialize)]
pub struct Line {
    appointment_id: AppointmentId,
    code_name: String,
    #[serde(rename = "type")]
    of: Option<String>,
    day: NaiveDate,
    starts_at: String,
    ends_at: String,
    state: &'static str,
    since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    visit_id: Option<VisitId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moved_to: Option<AppointmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    is_urgent: bool,
    is_extra: bool,
    booked_at: String,
    person: Option<Person>,
    code: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unopenable: Vec<&'static str>,
}

impl Line {
    /// Which one it is, to ask for those behind it.
    pub fn id(&self) -> AppointmentId {
        self.appointment_id
    }

    /// Whether everything of it could be opened.
    pub fn is_whole(&self) -> bool {
        self.unopenable.is_empty()
    }
}

/// Looks at every appointment. While the office is locked it only looks whether the keys are there.
pub fn counts(tx: &mut ReadTx, vault: &Vault) -> Result<Counts, Problem> {
    let (mut counts, mut after) = (Counts::default(), None);
    loop {
        let some = bookings::of_page(tx, after, TOGETHER)?;
        for it in &some {
            counts.all += 1;
            counts.unopenable += i64::from(!opens(tx, vault, it.id)?);
        }
        match some.last() {
            Some(last) => after = Some(last.id),
            None => return Ok(counts),
        }
    }
}

fn opens(tx: &mut ReadTx, vault: &Vault, id: AppointmentId) -> Result<bool, Problem> {
    if vault.state() == vault::State::Locked {
        return bookings::has_key(vault, id);
    }
    Ok(opened(bookings::card_of(tx, vault, id))?.is_some())
}

/// The next appointments behind `after`, as they were booked, opened; at most `limit`.
pub fn lines(
    tx: &mut ReadTx,
    vault: &Vault,
    after: Option<AppointmentId>,
    limit: u32,
) -> Result<Vec<Line>, Problem> {
    tx.require(Permission::ExportRecords)?;
    let types: BTreeMap<_, _> = types::all(tx)?
        .into_iter()
        .map(|it| (it.id, it.facts.name))
        .collect();
    let some = bookings::of_page(tx, after, limit)?;
    let mut lines = Vec::with_capacity(some.len());
    for it in &some {
        let of = types.get(&it.type_id).cloned();
        lines.push(line(tx, vault, it, of)?);
    }
    Ok(lines)
}

fn line(
    tx: &mut ReadTx,
    vault: &Vault,
    it: &Appointment,
    of: Option<String>,
) -> Result<Line, Problem> {
    let (person, code) = match opened(bookings::card_of(tx, vault, it.id))? {
        Some((person, code)) => (Some(person), Some(code.digits().to_owned())),
        // The code may be lost and the person not.
        None => (opened(bookings::open_person(tx, vault, it.id))?, None),
    };
    let lost = [("person", person.is_none()), ("code", code.is_none())];
    let (moved_to, reason) = match it.state {
        State::Rescheduled { to, .. } => (Some(to), None),
        State::Cancelled { reason, .. } => (None, Some(reason.word())),
        _ => (None, None),
    };
    Ok(Line {
        appointment_id: it.id,
        code_name: it.code_name.clone(),
        of,
        day: it.day,
        starts_at: it.starts_at.to_rfc3339(),
        ends_at: it.ends_at.to_rfc3339(),
        state: it.state.word(),
        since: it.state.since().map(|it: DateTime<Utc>| it.to_rfc3339()),
        visit_id: it.state.visit(),
        moved_to,
        reason,
        is_urgent: it.urgency == Urgency::Urgent,
        is_extra: it.is_extra,
        booked_at: it.booked_at.to_rfc3339(),
        person,
        code,
        unopenable: lost.iter().filter(|it| it.1).map(|it| it.0).collect(),
    })
}

/// What cannot be opened any more is nothing; that the office is locked, or busy, is a problem.
fn opened<T>(result: Result<T, Problem>) -> Result<Option<T>, Problem> {
    match result {
        Ok(it) => Ok(Some(it)),
        Err(Problem::NotFound | Problem::Defect(_)) => Ok(None),
        Err(problem) => Err(problem),
    }
}
