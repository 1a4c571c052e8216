//! What can be done with the manual. A version that is published is never changed: there is a next one.

use super::event::PolicyEvent;
use super::model::{Draft, Policy, Refusal, Standing, State, comment, standing};
use super::register::Signature;
use super::store::{self, Comment};
use super::training::Training;
use super::{TOPIC, starters};
use crate::access::{self, Permission, Staff, StaffId};
use crate::app::Notice;
use crate::db::{ActorKind, ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Every policy with its versions.
pub(super) fn all(tx: &mut ReadTx) -> Result<Vec<Policy>, Problem> {
    let may_see_drafts = tx.actor().may(Permission::KeepPolicies);
    let mut all = store::all(tx)?;
    if !may_see_drafts {
        all.iter_mut().for_each(hide_drafts);
    }
    all.retain(|it| !it.versions.is_empty());
    Ok(all)
}

/// One policy with its versions.
pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> Result<Policy, Problem> {
    let mut policy = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    if !tx.actor().may(Permission::KeepPolicies) {
        hide_drafts(&mut policy);
    }
    if policy.versions.is_empty() {
        return Err(Problem::NotFound);
    }
    Ok(policy)
}

fn hide_drafts(policy: &mut Policy) {
    policy.versions.retain(|it| it.published_on().is_some());
}

/// Begins a policy: with a draft of ours, or with a white page when `word` is empty.
pub(super) fn begin(tx: &mut Tx, word: &str) -> Result<Uuid, Problem> {
    tx.require(Permission::KeepPolicies)?;
    let draft = starters::draft(word).ok_or(Refusal::NoDraft)?;
    add(tx, word, &draft)
}

/// Begins a policy with what was typed.
pub(super) fn add(tx: &mut Tx, word: &str, draft: &Draft) -> Result<Uuid, Problem> {
    tx.require(Permission::KeepPolicies)?;
    let (id, by) = (tx.new_id(), who(tx));
    store::add(tx, id, word)?;
    store::add_draft(tx, id, 1, draft, by)?;
    record(tx, "policies-event-begun", id, Some(1))?;
    Ok(id)
}

/// Begins the next version of a policy with what the newest says; the draft there is, when there is one.
pub(super) fn revise(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::KeepPolicies)?;
    let policy = find(tx, id)?;
    if policy.draft().is_some() {
        tx.needs_no_event();
        return Ok(());
    }
    let newest = policy.versions.first().ok_or(Problem::NotFound)?;
    let draft = Draft {
        within_days: newest.within_days,
        what_changed: String::new(),
        wordings: newest.wordings.clone(),
    };
    let (number, by) = (newest.number + 1, who(tx));
    store::add_draft(tx, id, number, &draft, by)?;
    record(tx, "policies-event-begun", id, Some(number))
}

/// Saves the draft that was seen after so many edits.
pub(super) fn save(tx: &mut Tx, id: Uuid, edits: u32, draft: &Draft) -> Result<(), Problem> {
    tx.require(Permission::KeepPolicies)?;
    let number = drafted(tx, id, edits)?;
    if !store::save_draft(tx, id, number, edits, draft)? {
        return Err(Refusal::Changed.into());
    }
    record(tx, "policies-event-saved", id, Some(number))
}

/// Puts the draft that was seen into the manual.
pub(super) fn publish(tx: &mut Tx, id: Uuid, edits: u32) -> Result<(), Problem> {
    tx.require(Permission::KeepPolicies)?;
    let number = drafted(tx, id, edits)?;
    let (on, by) = (offices::today(tx)?, who(tx));
    if !store::publish(tx, id, (number, edits), on, by)? {
        return Err(Refusal::Changed.into());
    }
    record(tx, "policies-event-published", id, Some(number))
}

/// Drops the draft that was seen; a policy that never had another version goes with it.
pub(super) fn drop_draft(tx: &mut Tx, id: Uuid, edits: u32) -> Result<(), Problem> {
    tx.require(Permission::KeepPolicies)?;
    let number = drafted(tx, id, edits)?;
    store::drop_draft(tx, id, number)?;
    record(tx, "policies-event-dropped", id, Some(number))
}

/// The number of the draft, if it is the one that was seen.
fn drafted(tx: &mut ReadTx, id: Uuid, seen: u32) -> Result<u32, Problem> {
    let policy = find(tx, id)?;
    if policy.retired_on.is_some() {
        return Err(Refusal::Retired.into());
    }
    match policy.draft().map(|it| (it.number, it.state)) {
        Some((number, State::Draft { edits })) if edits == seen => Ok(number),
        _ => Err(Refusal::Changed.into()),
    }
}

/// Takes a policy out of the manual; it stays to be read.
pub(super) fn retire(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::KeepPolicies)?;
    find(tx, id)?;
    let today = offices::today(tx)?;
    store::set_retired(tx, id, Some(today))?;
    record(tx, "policies-event-retired", id, None)
}

/// Puts a policy back into the manual.
pub(super) fn restore(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::KeepPolicies)?;
    find(tx, id)?;
    store::set_retired(tx, id, None)?;
    record(tx, "policies-event-restored", id, None)
}

/// Whoever acts has read this version and will follow it.
pub(super) fn sign(tx: &mut Tx, id: Uuid, number: u32, language: &str) -> Result<(), Problem> {
    tx.require(Permission::SignPolicies)?;
    let staff = who(tx).ok_or(Problem::NotForYourRole)?;
    let policy = find(tx, id)?;
    let Some(version) = policy.in_force() else {
        return Err(Refusal::Retired.into());
    };
    if version.number != number {
        return Err(Refusal::Newer.into());
    }
    let (read_in, _) = version.in_language(language).ok_or(Problem::NotFound)?;
    let signature = Signature {
        policy: id,
        number,
        staff,
        language: read_in.to_owned(),
        at: tx.now(),
        on: offices::today(tx)?,
    };
    if !store::sign(tx, &signature)? {
        tx.needs_no_event();
        return Ok(());
    }
    record(tx, "policies-event-signed", id, Some(number))
}

/// Says something of a policy, for those who write it.
pub(super) fn say(tx: &mut Tx, id: Uuid, number: u32, words: &str) -> Result<(), Problem> {
    let words = comment(words)?;
    let policy = find(tx, id)?;
    if !policy.versions.iter().any(|it| it.number == number) {
        return Err(Problem::NotFound);
    }
    let said = Comment {
        number,
        by: who(tx),
        at: tx.now(),
        words,
    };
    store::comment(tx, id, &said)?;
    record(tx, "policies-event-commented", id, Some(number))
}

/// A policy as somebody reads it.
pub(super) struct Read {
    pub(super) policy: Policy,
    /// How they stand with the version in force; none while none is.
    pub(super) standing: Option<Standing>,
    pub(super) comments: Vec<Comment>,
    pub(super) names: BTreeMap<StaffId, String>,
}

/// A policy as whoever acts reads it.
pub(super) fn read(tx: &mut ReadTx, id: Uuid) -> Result<Read, Problem> {
    let policy = find(tx, id)?;
    let mine = mine(tx, std::slice::from_ref(&policy))?;
    Ok(Read {
        standing: mine.get(&id).copied(),
        comments: store::comments(tx, id)?,
        names: access::names(tx)?,
        policy,
    })
}

/// How whoever acts stands with each policy in force.
pub(super) fn mine(
    tx: &mut ReadTx,
    policies: &[Policy],
) -> Result<BTreeMap<Uuid, Standing>, Problem> {
    let Some(staff) = who(tx).filter(|_| tx.actor().may(Permission::SignPolicies)) else {
        return Ok(BTreeMap::new());
    };
    let (today, joined) = (offices::today(tx)?, joined(tx, staff)?);
    let signed = store::signed_by(tx, staff)?;
    let all = policies.iter().filter_map(|policy| {
        let version = policy.in_force()?;
        let is = |it: &&Signature| it.policy == policy.id && it.number == version.number;
        let on = signed.iter().find(is).map(|it| it.on);
        let standing = standing(
            version.published_on()?,
            version.within_days,
            joined,
            on,
            today,
        );
        Some((policy.id, standing))
    });
    Ok(all.collect())
}

/// What the register is made of: everyone with the day they came, and every signature.
pub(super) struct Books {
    pub(super) policies: Vec<Policy>,
    pub(super) staff: Vec<(Staff, NaiveDate)>,
    pub(super) signatures: Vec<Signature>,
    pub(super) today: NaiveDate,
}

/// What the register is made of.
pub(super) fn books(tx: &mut ReadTx) -> Result<Books, Problem> {
    tx.require(Permission::SeeRegister)?;
    let (today, since) = (offices::today(tx)?, access::since(tx)?);
    let zone = offices::settings(tx)?.time_zone;
    let came = |id: StaffId| {
        since
            .get(&id)
            .map_or(today, |at| at.with_timezone(&zone).date_naive())
    };
    let staff = access::everyone(tx)?;
    Ok(Books {
        policies: all(tx)?,
        staff: staff
            .into_iter()
            .map(|it| {
                let at = came(it.id);
                (it, at)
            })
            .collect(),
        signatures: store::signatures(tx)?,
        today,
    })
}

/// The training log: everybody's for those who keep it, one's own for the others.
pub(super) fn trainings(tx: &mut ReadTx) -> Result<Vec<Training>, Problem> {
    let mut log = store::trainings(tx)?;
    if !tx.actor().may(Permission::SeeRegister) {
        let own = who(tx);
        log.retain(|it| Some(it.staff) == own);
    }
    Ok(log)
}

/// Adds a line to the training log.
pub(super) fn add_training(tx: &mut Tx, it: &Training) -> Result<(), Problem> {
    tx.require(Permission::KeepPolicies)?;
    if !access::names(tx)?.contains_key(&it.staff) {
        return Err(Refusal::Nobody.into());
    }
    let by = who(tx);
    store::add_training(tx, it, by)?;
    record(tx, "policies-event-trained", it.staff, None)
}

/// Strikes a line of the training log that was wrong.
pub(super) fn strike_training(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::KeepPolicies)?;
    let today = offices::today(tx)?;
    if !store::strike_training(tx, id, today)? {
        return Err(Problem::NotFound);
    }
    record(tx, "policies-event-training-struck", id, None)
}

/// What stands at the top of every page of somebody who has something to read and sign.
pub fn notice(tx: &mut ReadTx, staff: &Staff, today: NaiveDate) -> Result<Option<Notice>, Problem> {
    if !staff.role.may(Permission::SignPolicies) {
        return Ok(None);
    }
    let unsigned = store::unsigned(tx, staff.id)?;
    if unsigned.is_empty() {
        return Ok(None);
    }
    let late = late(tx, staff.id, &unsigned, today)?;
    let (message, count) = if late == 0 {
        ("policies-notice-due", unsigned.len())
    } else {
        ("policies-notice-late", late)
    };
    Ok(Some(Notice {
        message,
        count,
        to: "/policies",
    }))
}

/// Whoever acts may take on, review or close cases: nothing in force waits for their signature beyond its last day. Everything
/// else stays open to them, dates above all.
pub fn unless_late(tx: &mut ReadTx) -> Result<(), Problem> {
    let Some(staff) = who(tx).filter(|_| tx.actor().may(Permission::SignPolicies)) else {
        return Ok(());
    };
    let unsigned = store::unsigned(tx, staff)?;
    if unsigned.is_empty() {
        return Ok(());
    }
    let today = offices::today(tx)?;
    match late(tx, staff, &unsigned, today)? {
        0 => Ok(()),
        count => Err(Refusal::Late { count }.into()),
    }
}

fn late(
    tx: &mut ReadTx,
    staff: StaffId,
    unsigned: &[(NaiveDate, u32)],
    today: NaiveDate,
) -> Result<usize, Problem> {
    let joined = joined(tx, staff)?;
    let is_late = |it: &&(NaiveDate, u32)| {
        let standing = standing(it.0, it.1, joined, None, today);
        matches!(standing, Standing::Late { .. })
    };
    Ok(unsigned.iter().filter(is_late).count())
}

/// The day on which somebody came, by the office's clocks.
fn joined(tx: &mut ReadTx, staff: StaffId) -> Result<NaiveDate, Problem> {
    let zone = offices::settings(tx)?.time_zone;
    let at = access::since(tx)?
        .remove(&staff)
        .unwrap_or_else(|| tx.now());
    Ok(at.with_timezone(&zone).date_naive())
}

/// Who acts, if it is somebody of the staff.
fn who(tx: &ReadTx) -> Option<StaffId> {
    let actor = tx.actor();
    let is_staff = actor.kind() == ActorKind::Staff;
    actor.id().filter(|_| is_staff)
}

fn record(
    tx: &mut Tx,
    kind: &'static str,
    subject: Uuid,
    number: Option<u32>,
) -> Result<(), Problem> {
    tx.record(&PolicyEvent {
        kind,
        subject,
        number,
    })?;
    tx.announce(TOPIC);
    Ok(())
}
