//! What can be done with referrals of a visit. The program records what staff do; it never tells anybody anything itself.

use super::model::{Kind, Outcome, Reason, Referral, Way, may_hand_over};
use super::notes::{self, Note};
use super::release::{Paper, Release};
use super::store;
use crate::access::Permission;
use crate::db::{DbError, ReadTx, Tx};
use crate::kiosks;
use crate::offices::{self, day_begins};
use crate::people::parties;
use crate::problem::Problem;
use crate::referrals::TOPIC;
use crate::referrals::directory::{self, Facts, Standing};
use crate::referrals::event::ReferralEvent;
use crate::referrals::ids::{ReferralId, ReleaseId, ResourceId};
use crate::referrals::refusal::Refusal;
use crate::vault::{State, Vault};
use chrono::{Days, NaiveDate};
use shared::ids::VisitId;
use std::collections::BTreeSet;

/// A referral, and what stood in the directory when it was made.
pub(in crate::referrals) struct Line {
    pub(in crate::referrals) referral: Referral,
    pub(in crate::referrals) facts: Facts,
    /// The number of the visit.
    pub(super) label: String,
}

/// What a visit's page of referrals shows.
pub(in crate::referrals) struct OfVisit {
    pub(super) visit: VisitId,
    pub(super) label: String,
    pub(in crate::referrals) lines: Vec<Line>,
    pub(in crate::referrals) releases: Vec<(Release, String)>,
    pub(super) today: NaiveDate,
}

/// The referrals and releases of a visit.
pub(in crate::referrals) fn of_visit(tx: &mut ReadTx, visit: VisitId) -> Result<OfVisit, Problem> {
    tx.require(Permission::ReferVisits)?;
    let label = label(tx, visit)?;
    let mut lines = Vec::new();
    for it in store::of_visit(tx, visit)? {
        lines.push(line(tx, it)?);
    }
    let mut releases = Vec::new();
    for it in store::releases(tx, visit)? {
        let to = directory::find(tx, it.resource)?.facts.name();
        releases.push((it, to));
    }
    Ok(OfVisit {
        visit,
        label,
        lines,
        releases,
        today: directory::today(tx)?,
    })
}

/// The number of a visit that is here, for whoever sees the visit.
pub(super) fn label(tx: &mut ReadTx, visit: VisitId) -> Result<String, Problem> {
    if !parties::sees_visit(tx, visit)? {
        return Err(Problem::NotFound);
    }
    let heading = kiosks::heading(tx, visit)?.ok_or(Problem::NotFound)?;
    Ok(heading.label)
}

fn line(tx: &mut ReadTx, it: Referral) -> Result<Line, Problem> {
    let version = directory::version(tx, it.resource, it.resource_version)?;
    let facts =
        version.ok_or_else(|| Problem::defect("a referral to an entry that is not there"))?;
    Ok(Line {
        label: label(tx, it.visit)?,
        facts: facts.facts,
        referral: it,
    })
}

/// Open referrals after which somebody is to ask by today.
pub(super) fn due(tx: &mut ReadTx) -> Result<Vec<Line>, Problem> {
    tx.require(Permission::ReferVisits)?;
    let all = seen_due(tx)?;
    all.into_iter().map(|it| line(tx, it)).collect()
}

/// Those of visits that whoever asks sees: the others are not there for them, nor counted.
fn seen_due(tx: &mut ReadTx) -> Result<Vec<Referral>, Problem> {
    let today = directory::today(tx)?;
    let unseen = parties::unseen(tx)?;
    let mut all = store::due(tx, today)?;
    all.retain(|it| !unseen.contains(&it.visit));
    Ok(all)
}

/// How many those are.
pub(in crate::referrals) fn due_count(tx: &mut ReadTx) -> Result<usize, Problem> {
    tx.require(Permission::ReferVisits)?;
    Ok(seen_due(tx)?.len())
}

/// One referral of a visit.
pub(super) fn one(tx: &mut ReadTx, visit: VisitId, id: ReferralId) -> Result<Line, Problem> {
    tx.require(Permission::ReferVisits)?;
    let found = store::find(tx, id)?.filter(|it| it.visit == visit);
    line(tx, found.ok_or(Problem::NotFound)?)
}

/// How many notes a referral has, and the notes for whoever may read them now.
pub(super) enum Notes {
    Closed(usize),
    Read(Vec<Note>),
}

/// The notes of a referral; that somebody reads them is recorded before.
pub(super) fn read_notes(tx: &mut Tx, vault: &Vault, it: &Referral) -> Result<Notes, Problem> {
    let count = notes::count(tx, it.id)?;
    let may = tx.actor().may(Permission::SeeGeneral) && vault.state() == State::Open;
    if count == 0 || !may {
        tx.needs_no_event();
        return Ok(Notes::Closed(count));
    }
    tx.record(&ReferralEvent::of("referrals-event-notes-read", it.visit))?;
    Ok(Notes::Read(notes::read(tx, vault, it)?))
}

/// A referral that is to be made. Its id comes with the form, so that a form sent twice refers once.
#[derive(Clone)]
pub(in crate::referrals) struct New {
    pub(in crate::referrals) id: ReferralId,
    pub(in crate::referrals) visit: VisitId,
    pub(in crate::referrals) resource: ResourceId,
    pub(in crate::referrals) reason: Reason,
    pub(in crate::referrals) way: Way,
    pub(in crate::referrals) sent: BTreeSet<Kind>,
    pub(in crate::referrals) follow_up_on: Option<NaiveDate>,
    pub(in crate::referrals) note: String,
}

/// Sends somebody to an entry of the directory.
pub(in crate::referrals) fn refer(tx: &mut Tx, vault: &Vault, new: &New) -> Result<(), Problem> {
    tx.require(match new.way {
        Way::Cold => Permission::ReferVisits,
        Way::Warm => Permission::ReferWarm,
    })?;
    label(tx, new.visit)?;
    if store::find(tx, new.id)?.is_some_and(|it| it.visit == new.visit) {
        tx.needs_no_event();
        return Ok(());
    }
    let today = directory::today(tx)?;
    let resource = directory::find(tx, new.resource)?;
    let releases: Vec<Release> = store::releases(tx, new.visit)?
        .into_iter()
        .filter(|it| it.resource == new.resource)
        .collect();
    let standing = resource.standing(today);
    let handed = may_hand_over(standing, new.way, &new.sent, &releases, today)?;
    let referral = Referral {
        id: new.id,
        visit: new.visit,
        resource: new.resource,
        resource_version: resource.version,
        reason: new.reason,
        handed,
        was_verified: standing == Standing::Verified,
        at: tx.now(),
        by: tx.actor().id(),
        outcome: Outcome::Unknown,
        follow_up_on: new.follow_up_on,
        closed_at: None,
        version: 0,
    };
    match store::add(tx, &referral) {
        Err(DbError::Unique { .. }) => return Err(Problem::Busy),
        done => done?,
    }
    notes::keep(tx, vault, &referral, &new.note)?;
    record(tx, "referrals-event-referred", new.visit)
}

/// What became of a referral, or whether somebody asks again.
#[derive(Clone)]
pub(super) enum Step {
    TurnedOut(Outcome, Option<NaiveDate>),
    Close,
    Reopen,
}

/// Notes what became of a referral.
pub(super) fn step(
    tx: &mut Tx,
    vault: &Vault,
    (visit, id): (VisitId, ReferralId),
    step: &Step,
    note: &str,
) -> Result<(), Problem> {
    let before = one(tx, visit, id)?.referral;
    let today = directory::today(tx)?;
    let (now, same) = (tx.now(), before.clone());
    let (after, kind) = match step {
        Step::TurnedOut(outcome, on) => {
            (before.turned_out(*outcome, *on)?, "referrals-event-outcome")
        }
        Step::Close => (before.close(now)?, "referrals-event-referral-closed"),
        Step::Reopen => (
            before.reopen(note, today)?,
            "referrals-event-referral-reopened",
        ),
    };
    if after == same && note.trim().is_empty() {
        tx.needs_no_event();
        return Ok(());
    }
    if !store::save(tx, &after)? {
        return Err(Problem::Busy);
    }
    notes::keep(tx, vault, &after, note)?;
    record(tx, kind, visit)
}

/// Puts a signed release on record.
pub(in crate::referrals) fn record_release(
    tx: &mut Tx,
    visit: VisitId,
    resource: ResourceId,
    signed: &Paper,
) -> Result<ReleaseId, Problem> {
    tx.require(Permission::ReferWarm)?;
    label(tx, visit)?;
    let it = directory::find(tx, resource)?;
    if !it.standing(directory::today(tx)?).is_offered() {
        return Err(Refusal::Closed.into());
    }
    let signed = signed.clone();
    let id = ReleaseId(tx.new_id());
    let release = Release {
        id,
        visit,
        resource,
        kinds: signed.kinds,
        purpose: signed.purpose,
        signed_on: signed.signed_on,
        expires_on: signed.expires_on,
        explained_in: signed.explained_in,
        revoked_on: None,
    };
    store::add_release(tx, &release)?;
    record(tx, "referrals-event-release-recorded", visit)?;
    Ok(id)
}

/// The person has taken a release back: from now on nothing is told by it. Whoever sees the visit may write that down.
pub(in crate::referrals) fn revoke(
    tx: &mut Tx,
    visit: VisitId,
    id: ReleaseId,
) -> Result<(), Problem> {
    tx.require(Permission::ReferVisits)?;
    label(tx, visit)?;
    let all = store::releases(tx, visit)?;
    if !all.iter().any(|it| it.id == id) {
        return Err(Problem::NotFound);
    }
    let today = directory::today(tx)?;
    if !store::revoke(tx, id, today)? {
        tx.needs_no_event();
        return Ok(());
    }
    record(tx, "referrals-event-release-revoked", visit)
}

/// How many referrals were made on these days for which reason, and what became of them.
pub(in crate::referrals) fn figures(
    tx: &mut ReadTx,
    (first, last): (NaiveDate, NaiveDate),
) -> Result<Vec<(Reason, Outcome, u32)>, Problem> {
    tx.require(Permission::SeeStatistics)?;
    let zone = offices::settings(tx)?.time_zone;
    let after = last.checked_add_days(Days::new(1)).unwrap_or(last);
    let (from, to) = (day_begins(first, zone), day_begins(after, zone));
    Ok(store::counts(tx, from, to)?)
}

fn record(tx: &mut Tx, kind: &'static str, visit: VisitId) -> Result<(), Problem> {
    tx.record(&ReferralEvent::of(kind, visit))?;
    tx.announce(TOPIC);
    Ok(())
}
