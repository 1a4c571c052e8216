//! What the page of one number shows, read in one go.

use super::super::agreed::{self, Claimed};
use super::super::holder;
use super::super::lanes::all_lanes;
use super::super::line::{Room, Waiting};
use super::super::model::Ticket;
use super::super::outlook::outlook;
use super::super::{actions, store, windows};
use crate::access::{self, Permission, StaffId};
use crate::app::App;
use crate::db::ReadTx;
use crate::events::{self, Past};
use crate::intake::{self, QueueCard};
use crate::problem::Problem;
use crate::queue::estimate::Range;
use chrono::{DateTime, TimeDelta, Utc};
use shared::ids::VisitId;
use shared::ticket::Label;
use std::collections::BTreeMap;
use std::sync::Arc;

/// More steps of one number are never shown.
const STEPS_SHOWN: i64 = 200;

/// A number was taken a little before the office heard of it, by the clocks of both.
const BEFORE: TimeDelta = TimeDelta::hours(1);

/// One number.
pub(super) struct Sight {
    /// When it was looked at.
    pub(super) now: DateTime<Utc>,
    /// The number.
    pub(super) ticket: Ticket,
    /// What is known of it.
    pub(super) known: Waiting,
    /// What the visitor told the kiosk; nothing while the office is locked.
    pub(super) card: Option<Arc<QueueCard>>,
    /// The appointment of which the visitor has told the time only.
    pub(super) claimed: Option<Claimed>,
    /// The number with which it goes along.
    pub(super) lead: Option<(VisitId, Label)>,
    /// The numbers that go along with it.
    pub(super) along: Vec<(VisitId, Label)>,
    /// The windows that take visitors.
    pub(super) room: Room,
    /// Whether whoever looks has a window at which nobody is.
    pub(super) is_free: bool,
    /// Whether the number is of an earlier day.
    pub(super) is_earlier: bool,
    /// The number that stands for the last step of whoever looks, if that changed this number.
    pub(super) undo: Option<Ticket>,
    /// What the visitor may expect now.
    pub(super) expects: Option<Range>,
    /// Until when they may be away because they were told that they might.
    pub(super) away_until: Option<DateTime<Utc>>,
    /// The lanes of the form.
    pub(super) lanes: Vec<&'static str>,
    /// Who may be asked to receive them.
    pub(super) colleagues: Vec<(StaffId, String)>,
    /// What everybody is called.
    pub(super) names: BTreeMap<StaffId, String>,
    /// What happened, the oldest first.
    pub(super) past: Vec<Past>,
}

/// Reads it.
pub(super) fn sight(tx: &mut ReadTx, app: &App, visit: VisitId) -> Result<Sight, Problem> {
    tx.require(Permission::SeeQueue)?;
    let ticket = store::ticket(tx, visit)?.ok_or(Problem::NotFound)?;
    let mut known = actions::in_line(tx, &app.vault, std::slice::from_ref(&ticket))?;
    let known = known.pop().ok_or(Problem::NotFound)?;
    let cards = intake::cards(tx, &app.vault, &[visit])?;
    let lead = match ticket.lead {
        Some(lead) => store::ticket(tx, lead)?.filter(|it| it.has_along(&ticket)),
        None => None,
    };
    let mut along = store::along_with(tx, visit)?;
    along.retain(|it| ticket.has_along(it));
    let label = ticket.label.to_string();
    let mut past = events::about(tx, &label, ticket.arrived_at - BEFORE, STEPS_SHOWN)?;
    past.retain(|it| it.detail.contains(&visit.to_string()));
    let everyone = access::everyone(tx)?;
    let calls = everyone
        .into_iter()
        .filter(|it| it.is_active && it.role.may(Permission::CallTickets));
    let card = cards.and_then(|it| it.get(&visit).cloned());
    let outlook = outlook(app, tx)?;
    let claimed = agreed::claimed(tx, card.as_deref(), known.slot_at)?;
    Ok(Sight {
        now: tx.now(),
        claimed,
        card,
        lead: lead.map(|it| (it.visit, it.label)),
        along: along.into_iter().map(|it| (it.visit, it.label)).collect(),
        room: actions::room(tx)?,
        is_free: has_free_window(tx)?,
        is_earlier: ticket.here_since() < actions::here_since(tx)?,
        undo: last_step_on(tx, visit)?,
        expects: outlook.waits.get(&visit).map(|it| it.0),
        away_until: holder::away_until(&ticket, &known, outlook.closes_at, tx.now()),
        lanes: all_lanes(),
        colleagues: calls.map(|it| (it.id, it.display_name)).collect(),
        names: access::names(tx)?,
        past,
        known,
        ticket,
    })
}

fn has_free_window(tx: &mut ReadTx) -> Result<bool, Problem> {
    Ok(match windows::of_staff(tx)? {
        Some(own) => store::at_window(tx, own.window)?.is_none(),
        None => false,
    })
}

fn last_step_on(tx: &mut ReadTx, visit: VisitId) -> Result<Option<Ticket>, Problem> {
    let step = actions::last_step(tx)?;
    let is_about = step.iter().any(|it| it.visit == visit);
    Ok(step.into_iter().next().filter(|_| is_about))
}
