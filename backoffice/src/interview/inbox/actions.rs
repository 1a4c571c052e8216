//! What can be done with the inbox: see it, pick an intake up, hand it over with a sealed note, put it back, end it.

use super::holders::{can_take, holder, takes_interviews};
use super::notes;
use crate::access::{self, Permission, Staff, StaffId};
use crate::app::{App, Holding};
use crate::db::{ReadTx, Tx};
use crate::intake::{self, Cards};
use crate::interview::event::InterviewEvent;
use crate::interview::model::{Hand, Holder, Interview, Show};
use crate::interview::opening::{enter, is_assigned_only, me, since};
use crate::interview::refusal::Refusal;
use crate::interview::seal;
use crate::interview::versions::{confirmed, effective, newest};
use crate::interview::{TOPIC, reach, store};
use crate::kiosks;
use crate::people::parties;
use crate::problem::Problem;
use crate::queue::{self, Stage, Way};
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;

/// So many stand on one page.
pub(super) const LISTED: u32 = 50;

/// The interviews somebody has in hand.
pub const INTERVIEWS: Holding = Holding {
    word: "interviews",
    label: "interview-holding",
    fits: takes_interviews,
    count: |tx, id| Ok(store::in_hand(tx, id)?.len() as u64),
    hand_over: |tx, from, to| {
        let taker = access::everyone(tx)?.into_iter().find(|it| it.id == to);
        let taker = taker.ok_or(Refusal::NoTaker)?;
        for it in store::in_hand(tx, from)? {
            pass_on(tx, it, from, &taker)?;
        }
        Ok(())
    },
};

/// Gives what somebody leaves to a colleague. What that colleague may not see is for anybody to pick up who may: it stays with
/// nobody who cannot work on it.
fn pass_on(tx: &mut Tx, mut it: Interview, from: StaffId, to: &Staff) -> Result<(), Problem> {
    let event = if can_take(tx, &it, to)? {
        it.hand = Hand::With {
            staff: to.id,
            from: Some(from),
        };
        InterviewEvent::of("interview-event-handed-over", it.visit).to(to.id)
    } else {
        it.hand = Hand::Free;
        InterviewEvent::of("interview-event-given-back", it.visit)
    };
    save(tx, &it, &event)
}

/// A line of the inbox.
pub(in crate::interview) struct Line {
    pub(super) interview: Interview,
    pub(in crate::interview) label: String,
    pub(super) way: Way,
    pub(super) arrived_at: DateTime<Utc>,
    /// Whether the visitor is still here and waits.
    pub(super) waits: bool,
    /// Whether whoever has it can work on it.
    pub(super) holder: Holder,
}

/// A page of the inbox: the lines, the cards while the office is open, and how many there are of each kind.
pub(in crate::interview) struct Page {
    pub(super) show: Show,
    pub(in crate::interview) lines: Vec<Line>,
    pub(super) cards: Option<Cards>,
    pub(super) counts: Vec<(Show, u64)>,
    pub(super) may_choose: bool,
}

/// A page of the inbox for whoever asks; who is hidden from them is neither there nor counted.
pub(in crate::interview) fn list(
    tx: &mut ReadTx,
    app: &App,
    show: Show,
    before: u64,
) -> Result<Page, Problem> {
    tx.require(Permission::SeeInbox)?;
    let may_choose = !is_assigned_only(tx);
    let show = if may_choose { show } else { Show::Mine };
    let mut lines = Vec::new();
    for it in seen(tx, show, before)? {
        let ticket = queue::ticket(tx, it.visit)?;
        let heading = kiosks::heading(tx, it.visit)?;
        lines.push(Line {
            holder: holder(tx, &it)?,
            label: heading.map(|it| it.label).unwrap_or_default(),
            way: ticket.as_ref().map_or(Way::Kiosk, |it| it.way),
            arrived_at: ticket.as_ref().map_or(it.arrived_at, |it| it.arrived_at),
            waits: ticket.is_some_and(|it| it.stage == Stage::Waiting),
            interview: it,
        });
    }
    let visits: Vec<VisitId> = lines.iter().map(|it| it.interview.visit).collect();
    let cards = intake::cards(tx, &app.vault, &visits)?;
    Ok(Page {
        show,
        lines,
        cards,
        counts: counts(tx)?,
        may_choose,
    })
}

/// As many as a page has, so that nobody learns from its length of others.
fn seen(tx: &mut ReadTx, show: Show, before: u64) -> Result<Vec<Interview>, Problem> {
    let (unseen, since, me) = (parties::unseen(tx)?, since(tx)?, me(tx)?);
    let (mut before, mut seen) = (before, Vec::new());
    loop {
        let next = store::page(tx, (show, me), since, before, LISTED)?;
        let is_last = next.len() < LISTED as usize;
        before = next.last().map_or(before, |it| it.server_seq);
        seen.extend(next.into_iter().filter(|it| !unseen.contains(&it.visit)));
        if is_last || LISTED as usize <= seen.len() {
            seen.truncate(LISTED as usize);
            return Ok(seen);
        }
    }
}

/// How many of each kind there are for whoever asks.
pub(in crate::interview) fn counts(tx: &mut ReadTx) -> Result<Vec<(Show, u64)>, Problem> {
    tx.require(Permission::SeeInbox)?;
    let (unseen, since, me) = (parties::unseen(tx)?, since(tx)?, me(tx)?);
    let mut hidden = Vec::new();
    for visit in unseen {
        hidden.extend(store::find(tx, visit)?);
    }
    let is_of = |it: &&Interview, show: Show| match (show, it.hand) {
        (Show::Free, Hand::Free) | (Show::Done, Hand::Done { .. }) => true,
        (Show::Mine, Hand::With { staff, .. }) => staff == me,
        (Show::Others, Hand::With { staff, .. }) => staff != me,
        _ => false,
    };
    let mut counts = Vec::new();
    for (show, _, _) in Show::ALL {
        let all = store::count(tx, (show, me), since)?;
        let hidden = hidden.iter().filter(|it| since <= it.arrived_at);
        let hidden = hidden.filter(|it| is_of(it, show)).count() as u64;
        counts.push((show, all.saturating_sub(hidden)));
    }
    Ok(counts)
}

/// The interview of a visit that whoever acts sees.
pub(super) fn found(tx: &mut ReadTx, visit: VisitId) -> Result<Interview, Problem> {
    if !parties::sees_visit(tx, visit)? {
        return Err(Problem::NotFound);
    }
    store::find(tx, visit)?.ok_or(Problem::NotFound)
}

fn save(tx: &mut Tx, it: &Interview, event: &InterviewEvent) -> Result<(), Problem> {
    if !store::save(tx, it)? {
        return Err(Problem::Busy);
    }
    tx.record(event)?;
    tx.announce(TOPIC);
    Ok(())
}

fn name_of(tx: &mut ReadTx, staff: Option<StaffId>) -> Result<String, Problem> {
    let mut names = access::names(tx)?;
    Ok(staff.and_then(|it| names.remove(&it)).unwrap_or_default())
}

/// Whoever acts picks an intake up: one that nobody has, or that is stuck with somebody who cannot work on it any more. Of two
/// who do so at once, one gets it.
pub(in crate::interview) fn pick_up(tx: &mut Tx, visit: VisitId) -> Result<(), Problem> {
    tx.require(Permission::TakeInterviews)?;
    let (mut it, me) = (found(tx, visit)?, me(tx)?);
    let (name, holder) = (name_of(tx, it.hand.staff())?, holder(tx, &it)?);
    let hand = it.hand.pick_up(me, &name, holder)?;
    if hand == it.hand {
        tx.needs_no_event();
        return Ok(());
    }
    it.hand = hand;
    let event = InterviewEvent::of("interview-event-picked-up", visit);
    save(tx, &it, &event)
}

/// Hands an interview to somebody who can work on it, with a note for them.
pub(in crate::interview) fn hand_over(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    to: StaffId,
    note: &str,
) -> Result<(), Problem> {
    let may = [Permission::TakeInterviews, Permission::AnswerAtDesk];
    if !may.iter().any(|it| tx.actor().may(*it)) {
        return Err(Problem::NotForYourRole);
    }
    let (mut it, me) = (found(tx, visit)?, me(tx)?);
    let taker = access::everyone(tx)?.into_iter().find(|it| it.id == to);
    let taker = taker.filter(takes_interviews).ok_or(Refusal::NoTaker)?;
    if !can_take(tx, &it, &taker)? {
        return Err(Refusal::NotForTaker.into());
    }
    let holder = holder(tx, &it)?;
    it.hand = it.hand.hand_over(me, to, holder)?;
    notes::keep(tx, vault, visit, to, note)?;
    let event = InterviewEvent::of("interview-event-handed-over", visit).to(to);
    save(tx, &it, &event)
}

/// Who has the interview of a visit in hand, or has ended it.
pub fn in_hand_of(tx: &mut ReadTx, visit: VisitId) -> Result<Option<StaffId>, Problem> {
    let found = store::find(tx, visit)?;
    Ok(found.and_then(|it| match it.hand {
        Hand::Done { by } => by,
        other => other.staff(),
    }))
}

/// A supervisor puts an interview that is not done into somebody's hands, because the matter became theirs.
pub fn put_into_hands(tx: &mut Tx, visit: VisitId, to: StaffId) -> Result<(), Problem> {
    let Some(mut it) = store::find(tx, visit)? else {
        return Ok(());
    };
    if matches!(it.hand, Hand::Done { .. }) || it.hand.staff() == Some(to) {
        return Ok(());
    }
    it.hand = it.hand.taken_over(to);
    let event = InterviewEvent::of("interview-event-handed-over", visit).to(to);
    save(tx, &it, &event)
}

/// Whoever has an interview puts it back.
pub(in crate::interview) fn give_back(tx: &mut Tx, visit: VisitId) -> Result<(), Problem> {
    tx.require(Permission::SeeInbox)?;
    let (mut it, me) = (found(tx, visit)?, me(tx)?);
    let hand = it.hand.give_back(me)?;
    if hand == it.hand {
        tx.needs_no_event();
        return Ok(());
    }
    it.hand = hand;
    let event = InterviewEvent::of("interview-event-given-back", visit);
    save(tx, &it, &event)
}

/// One that is done is taken up again.
pub(in crate::interview) fn reopen(tx: &mut Tx, visit: VisitId) -> Result<(), Problem> {
    tx.require(Permission::TakeInterviews)?;
    let (mut it, me) = (found(tx, visit)?, me(tx)?);
    it.hand = it.hand.reopen(me)?;
    let event = InterviewEvent::of("interview-event-reopened", visit);
    save(tx, &it, &event)
}

/// Ends an interview: somebody has said what the person was told, and they can be reached safely or come back.
pub(in crate::interview) fn finish(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
    told: &[intake::Told],
) -> Result<(), Problem> {
    tx.require(Permission::TakeInterviews)?;
    let opening = enter(tx, app, visit)?;
    let (mut it, me) = (opening.interview, me(tx)?);
    let hand = it.hand.finish(me)?;
    if hand == it.hand {
        tx.needs_no_event();
        return Ok(());
    }
    let sealed = store::answers(tx, visit)?;
    let written = confirmed(&seal::open_all(&app.vault, visit, sealed)?);
    if written.get(TOLD).is_none() {
        return Err(Refusal::NothingTold.into());
    }
    let answers = effective(&newest(told), &written);
    if !reach::is_reachable(tx, &app.vault, visit, &answers)? {
        return Err(Refusal::NoSafeChannel.into());
    }
    it.hand = hand;
    let event = InterviewEvent::of("interview-event-done", visit);
    save(tx, &it, &event)
}

/// The question that says what the person was told, and what comes next.
const TOLD: &str = "Q72";
