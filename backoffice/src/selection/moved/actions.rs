//! What happens when a paper shows that a matter is before a court: it is noted in the same step, and somebody takes it over.

use super::model::{Lead, lead, reassigned_by};
use super::store::{self, Moved};
use crate::access::{self, Permission, Staff, StaffId};
use crate::app::{CourtPaper, Notice};
use crate::db::{ReadTx, Tx};
use crate::interview;
use crate::kiosks;
use crate::offices;
use crate::problem::Problem;
use crate::selection::event::SelectionEvent;
use crate::selection::items::{self, hidden, walled};
use crate::selection::{Forum, Refusal, TOPIC, who};
use crate::working_days;
use chrono::NaiveDate;
use shared::ids::VisitId;
use std::collections::BTreeSet;

/// Where matters that moved are.
pub(super) const PAGE: &str = "/selection/moved";

/// A paper came that shows that a matter is before a court, or it turned out that it had not come.
pub fn court_paper(tx: &mut Tx, visit: VisitId, paper: CourtPaper) -> Result<(), Problem> {
    let (is_new, kind) = match paper {
        CourtPaper::Came => {
            let today = offices::today(tx)?;
            let holidays = working_days::federal(tx, today)?.value;
            let by = reassigned_by(&holidays, today);
            (store::add(tx, visit, by)?, "selection-event-forum-changed")
        }
        CourtPaper::Gone => (store::drop(tx, visit)?, "selection-event-forum-back"),
    };
    if is_new {
        tx.announce(TOPIC);
        tx.record(&SelectionEvent::of(kind, visit))?;
    }
    Ok(())
}

/// Whether the matter of a visit is known to be before a court.
pub fn is_before_court(tx: &mut ReadTx, visit: VisitId) -> Result<bool, Problem> {
    Ok(store::find(tx, visit)?.is_some())
}

/// A matter that moved, as those see it who may see the visit.
#[derive(Clone)]
pub(in crate::selection) struct Line {
    pub(in crate::selection) moved: Moved,
    pub(in crate::selection) label: String,
    pub(in crate::selection) lead: Lead,
    /// Who may take it over.
    pub(in crate::selection) takers: Vec<Staff>,
}

/// How it stands with a visit whose matter moved and that nobody has taken over.
pub(in crate::selection) fn of_visit(
    tx: &mut ReadTx,
    visit: VisitId,
) -> Result<Option<Line>, Problem> {
    let open = store::find(tx, visit)?.filter(|it| it.taken_by.is_none());
    open.map(|it| line(tx, it)).transpose()
}

fn line(tx: &mut ReadTx, moved: Moved) -> Result<Line, Problem> {
    let everybody = who::everybody(tx)?;
    let hand = interview::in_hand_of(tx, moved.visit)?;
    let mut out = walled(tx, moved.visit)?;
    if let Some(item) = items::store::of_visit(tx, moved.visit)? {
        out.extend(items::store::recused(tx, item.id)?);
    }
    let today = offices::today(tx)?;
    let here: BTreeSet<StaffId> = access::here(tx, today)?
        .into_iter()
        .map(|it| it.id)
        .collect();
    let heading = kiosks::heading(tx, moved.visit)?;
    let holder = hand.and_then(|it| everybody.get(&it)).map(|it| it.1);
    let may = everybody
        .into_values()
        .filter(|(_, member)| member.represents(Forum::Courts))
        .filter(|(staff, _)| here.contains(&staff.id) && !out.contains(&staff.id));
    Ok(Line {
        lead: lead(Forum::Courts, holder.as_ref()),
        label: heading.map(|it| it.label).unwrap_or_default(),
        takers: may.map(|it| it.0).collect(),
        moved,
    })
}

/// Every matter that moved and that nobody has taken over; those of visits that whoever looks does not see are not there.
pub(super) fn all(tx: &mut ReadTx) -> Result<Vec<Line>, Problem> {
    tx.require(Permission::SelectCases)?;
    let (open, hidden) = (store::open(tx)?, hidden(tx)?);
    let seen = open.into_iter().filter(|it| !hidden.contains(&it.visit));
    seen.map(|it| line(tx, it)).collect()
}

/// A supervisor says who takes a matter over; the interview goes with it.
pub(super) fn take(tx: &mut Tx, visit: VisitId, to: Option<StaffId>) -> Result<(), Problem> {
    tx.require(Permission::SelectCases)?;
    if hidden(tx)?.contains(&visit) {
        return Err(Problem::NotFound);
    }
    if !who::me(tx)?.supervises() {
        return Err(Refusal::NotSupervisor.into());
    }
    let Some(line) = of_visit(tx, visit)? else {
        // A colleague was quicker, or it was a slip of the hand.
        tx.needs_no_event();
        return Ok(());
    };
    let to = to.filter(|to| line.takers.iter().any(|it| it.id == *to));
    let to = to.ok_or(Refusal::NotForCourts)?;
    if !store::take(tx, visit, to)? {
        return Err(Problem::Busy);
    }
    interview::put_into_hands(tx, visit, to)?;
    tx.announce(TOPIC);
    let event = SelectionEvent::of("selection-event-moved-taken", visit);
    Ok(tx.record(&event.with("to", to.to_string()))?)
}

/// What those who select read at the top of every page while a matter waits for somebody who may appear in court. Of somebody
/// who is hidden only their team reads it, who may let a colleague join that does.
pub fn notice(tx: &mut ReadTx, staff: &Staff, _: NaiveDate) -> Result<Option<Notice>, Problem> {
    if !staff.role.may(Permission::SelectCases) || store::open(tx)?.is_empty() {
        return Ok(None);
    }
    // It is put together by the program, and told of nobody whom they do not see.
    let count = tx.with_eyes_of(staff.actor(), all)?.len();
    Ok((0 < count).then_some(Notice {
        message: "selection-notice-moved",
        count,
        to: PAGE,
    }))
}
