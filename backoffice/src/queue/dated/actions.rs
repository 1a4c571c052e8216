//! What can be done with dated papers: make one, and let its number go first.

use super::model::{Another, DatedCode, DatedPaper};
use super::store;
use crate::access::Permission;
use crate::app::App;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::queue::event::QueueEvent;
use crate::queue::line::Priority;
use crate::queue::model::{Ticket, day};
use crate::queue::refusal::Refusal;
use crate::queue::stage::Stage;
use crate::queue::{actions, store as tickets};
use crate::vault::Vault;
use chrono::{DateTime, Days, NaiveDate, Utc};
use shared::ids::VisitId;

/// Papers that are past are kept for so many days, so that whoever brings one late is told of which day it was.
const KEPT_DAYS: u64 = 7;

/// A new paper, to be printed now: its code is kept nowhere.
pub(super) struct Made {
    pub(super) day: NaiveDate,
    pub(super) code: DatedCode,
    /// The number it was made for.
    pub(super) ticket: Option<Ticket>,
}

/// Makes a paper for somebody who has no number.
pub(super) fn make(tx: &mut Tx, vault: &Vault, on: NaiveDate) -> Result<Made, Problem> {
    tx.require(Permission::CallTickets)?;
    actions::is_soon(tx, on)?;
    let code = add(tx, vault, on, None)?;
    tx.record(&QueueEvent::DatedMade(on))?;
    Ok(Made {
        day: on,
        code,
        ticket: None,
    })
}

/// Makes the paper of a number that was asked to come on another day.
pub(super) fn make_for(tx: &mut Tx, vault: &Vault, visit: VisitId) -> Result<Made, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = tickets::ticket(tx, visit)?.ok_or(Problem::NotFound)?;
    let Stage::Returns { day: on, .. } = ticket.stage else {
        return Err(Refusal::InLine.into());
    };
    store::forget_of(tx, ticket.visit)?;
    let code = add(tx, vault, on, Some(ticket.visit))?;
    tx.record(&QueueEvent::dated_made(&ticket, on))?;
    Ok(Made {
        day: on,
        code,
        ticket: Some(ticket),
    })
}

/// Makes the papers of everybody who was asked today to come on another day and has none for that day: whoever has gone
/// home with theirs finds it good when they come.
pub(super) fn make_for_all(tx: &mut Tx, vault: &Vault) -> Result<Vec<Made>, Problem> {
    tx.require(Permission::CallTickets)?;
    let now = tx.now();
    let since = offices::settings(tx)?.day_start(now);
    let mut made = Vec::new();
    for (it, on) in sent_home(tickets::tickets(tx, since)?, since) {
        if !store::has_paper(tx, it.visit, on)? {
            made.push(make_for(tx, vault, it.visit)?);
        }
    }
    if made.is_empty() {
        tx.needs_no_event();
    }
    Ok(made)
}

/// Who of these was asked since `since` to come on another day, and on which.
fn sent_home(all: Vec<Ticket>, since: DateTime<Utc>) -> Vec<(Ticket, NaiveDate)> {
    let sent = all.into_iter().filter_map(|it| match it.stage {
        Stage::Returns { day: on, at } if since <= at => Some((it, on)),
        _ => None,
    });
    sent.collect()
}

/// The visitor of this number has brought a dated paper: they go first.
pub(super) fn use_dated(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    code: &DatedCode,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let hash = code.hash(vault.identity());
    let paper = store::find(tx, hash)?.ok_or(Refusal::NoSuchDatedPaper)?;
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let another = match paper.is_with_another(visit) {
        Some(by) => goes_first(tx, by)?,
        None => Another::DoesNot,
    };
    paper.may_go_first(another, day(now, zone))?;
    let first = actions::go_first(tx, visit)?;
    store::note_used(tx, hash, visit)?;
    Ok(first)
}

/// Whether this number goes first with a paper, or went: it bears the reason for as long as nobody has taken it back.
fn goes_first(tx: &mut ReadTx, visit: VisitId) -> Result<Another, Problem> {
    let found = tickets::ticket(tx, visit)?;
    let bears = found.is_none_or(|it| it.marks.priority == Some(Priority::DatedPaper));
    Ok(if bears {
        Another::GoesFirst
    } else {
        Another::DoesNot
    })
}

/// The number for which the paper with this code was made; refused for one that belongs to none yet.
pub(in crate::queue) fn visit_of(
    tx: &mut ReadTx,
    app: &App,
    code: &DatedCode,
) -> Result<Option<VisitId>, Problem> {
    let hash = code.hash(app.vault.identity());
    let Some(paper) = store::find(tx, hash)? else {
        return Ok(None);
    };
    let visit = paper.used_by.or(paper.visit);
    Ok(Some(visit.ok_or(Refusal::DatedWithoutNumber)?))
}

fn add(
    tx: &mut Tx,
    vault: &Vault,
    on: NaiveDate,
    visit: Option<VisitId>,
) -> Result<DatedCode, Problem> {
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let today = day(now, zone);
    let kept = today.checked_sub_days(Days::new(KEPT_DAYS));
    store::forget_before(tx, kept.unwrap_or(today))?;
    let code = DatedCode::mint(tx.random());
    let paper = DatedPaper {
        day: on,
        visit,
        used_by: None,
    };
    // The same code twice is as good as impossible; the next try draws another.
    if !store::add(tx, code.hash(vault.identity()), &paper)? {
        return Err(Problem::Busy);
    }
    Ok(code)
}
