//! Every SQL statement on referrals, their notes, and releases.

use super::model::{Handed, Outcome, Reason, Referral, Way};
use super::notes::Sealed;
use super::release::Release;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::referrals::choices::{self, Choice};
use crate::referrals::directory::word;
use crate::referrals::ids::{ReferralId, ReleaseId, ResourceId};
use chrono::{DateTime, NaiveDate, Utc};
use shared::ids::VisitId;
use uuid::Uuid;

const COLUMNS: &str = "referral_id, visit_id, resource_id, resource_version, reason, way, release_id, sent, was_verified,
    handed_over_at, handed_over_by, outcome, follow_up_on, closed_at, version";

const RELEASE: &str = "release_id, visit_id, resource_id, kinds, purpose, signed_on, expires_on, explained_in, revoked_on";

/// Adds a referral.
pub(super) fn add(tx: &mut Tx, it: &Referral) -> DbResult<()> {
    let sql = format!(
        "insert into referral ({COLUMNS}) values (:id, :visit, :resource, :resource_version, :reason, :way, :release, :sent,
             :was_verified, :at, :by, :outcome, :follow_up_on, :closed_at, :version)"
    );
    tx.execute(
        &sql,
        &[
            ("id", it.id.0.into()),
            ("visit", it.visit.0.into()),
            ("resource", it.resource.0.into()),
            ("resource_version", it.resource_version.into()),
            ("reason", it.reason.word().into()),
            ("way", it.handed.way().word().into()),
            ("release", it.handed.release().map(|it| it.0).into()),
            ("sent", choices::written(&it.handed.sent()).into()),
            ("was_verified", it.was_verified.into()),
            ("at", it.at.into()),
            ("by", it.by.into()),
            ("outcome", it.outcome.word().into()),
            ("follow_up_on", it.follow_up_on.into()),
            ("closed_at", it.closed_at.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(())
}

/// Saves what became of a referral, unless somebody else has done so since it was read; tells whether it was saved.
pub(super) fn save(tx: &mut Tx, it: &Referral) -> DbResult<bool> {
    let saved = tx.execute(
        "update referral set outcome = :outcome, follow_up_on = :follow_up_on, closed_at = :closed_at, version = version + 1
         where referral_id = :id and version = :version",
        &[
            ("outcome", it.outcome.word().into()),
            ("follow_up_on", it.follow_up_on.into()),
            ("closed_at", it.closed_at.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// One referral.
pub(super) fn find(tx: &mut ReadTx, id: ReferralId) -> DbResult<Option<Referral>> {
    let sql = format!("select {COLUMNS} from referral where referral_id = :id");
    tx.first(&sql, &[("id", id.0.into())], referral)
}

/// The referrals of a visit, the newest first.
pub(super) fn of_visit(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Referral>> {
    let sql = format!(
        "select {COLUMNS} from referral where visit_id = :visit order by handed_over_at desc, referral_id desc"
    );
    tx.all(&sql, &[("visit", visit.0.into())], referral)
}

/// The open referrals after which somebody is to ask by this day, the longest due first.
pub(super) fn due(tx: &mut ReadTx, today: NaiveDate) -> DbResult<Vec<Referral>> {
    let sql = format!(
        "select {COLUMNS} from referral where closed_at is null and follow_up_on <= :today
         order by follow_up_on, handed_over_at, referral_id"
    );
    tx.all(&sql, &[("today", today.into())], referral)
}

/// How many referrals were made for which reason, and what became of them; from a moment up to another.
pub(super) fn counts(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> DbResult<Vec<(Reason, Outcome, u32)>> {
    tx.all(
        "select reason, outcome, count(*) as n from referral where handed_over_at >= :from and handed_over_at < :to
         group by reason, outcome",
        &[("from", from.into()), ("to", to.into())],
        |row| Ok((word(row, "reason")?, word(row, "outcome")?, row.get("n")?)),
    )
}

/// Keeps a sealed note.
pub(super) fn add_note(tx: &mut Tx, of: &Referral, id: Uuid, sealed: &[u8]) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into referral_note (note_id, referral_id, visit_id, written_at, written_by, note)
         values (:id, :referral, :visit, :at, :by, :note)",
        &[
            ("id", id.into()),
            ("referral", of.id.0.into()),
            ("visit", of.visit.0.into()),
            ("at", at.into()),
            ("by", by.into()),
            ("note", sealed.into()),
        ],
    )?;
    Ok(())
}

/// The sealed notes of a referral, the oldest first.
pub(super) fn notes(tx: &mut ReadTx, of: ReferralId) -> DbResult<Vec<Sealed>> {
    tx.all(
        "select note_id, written_at, written_by, note from referral_note where referral_id = :id order by written_at, note_id",
        &[("id", of.0.into())],
        |row| {
            Ok(Sealed {
                id: row.get("note_id")?,
                at: row.get("written_at")?,
                by: row.get("written_by")?,
                bytes: row.get("note")?,
            })
        },
    )
}

/// Adds a release.
pub(super) fn add_release(tx: &mut Tx, it: &Release) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    let sql = format!(
        "insert into referral_release ({RELEASE}, recorded_at, recorded_by) values (:id, :visit, :resource, :kinds, :purpose,
             :signed_on, :expires_on, :explained_in, :revoked_on, :at, :by)"
    );
    tx.execute(
        &sql,
        &[
            ("id", it.id.0.into()),
            ("visit", it.visit.0.into()),
            ("resource", it.resource.0.into()),
            ("kinds", choices::written(&it.kinds).into()),
            ("purpose", it.purpose.word().into()),
            ("signed_on", it.signed_on.into()),
            ("expires_on", it.expires_on.into()),
            ("explained_in", it.explained_in.as_str().into()),
            ("revoked_on", it.revoked_on.into()),
            ("at", at.into()),
            ("by", by.into()),
        ],
    )?;
    Ok(())
}

/// Notes that a release was taken back; tells whether it was not before.
pub(super) fn revoke(tx: &mut Tx, id: ReleaseId, today: NaiveDate) -> DbResult<bool> {
    let by = tx.actor().id();
    let done = tx.execute(
        "update referral_release set revoked_on = :today, revoked_by = :by where release_id = :id and revoked_on is null",
        &[
            ("today", today.into()),
            ("by", by.into()),
            ("id", id.0.into()),
        ],
    )?;
    Ok(done == 1)
}

/// The releases of a visit, the newest first.
pub(super) fn releases(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Release>> {
    let sql = format!(
        "select {RELEASE} from referral_release where visit_id = :visit order by signed_on desc, release_id desc"
    );
    tx.all(&sql, &[("visit", visit.0.into())], release)
}

fn referral(row: &Row) -> DbResult<Referral> {
    let release: Option<Uuid> = row.get("release_id")?;
    let handed = match (word(row, "way")?, release) {
        (Way::Warm, Some(it)) => Handed::Warm {
            release: ReleaseId(it),
            sent: words(row, "sent")?,
        },
        _ => Handed::Cold,
    };
    Ok(Referral {
        id: ReferralId(row.get("referral_id")?),
        visit: VisitId(row.get("visit_id")?),
        resource: ResourceId(row.get("resource_id")?),
        resource_version: row.get("resource_version")?,
        reason: word(row, "reason")?,
        handed,
        was_verified: row.get("was_verified")?,
        at: row.get("handed_over_at")?,
        by: row.get("handed_over_by")?,
        outcome: word(row, "outcome")?,
        follow_up_on: row.get("follow_up_on")?,
        closed_at: row.get("closed_at")?,
        version: row.get("version")?,
    })
}

fn release(row: &Row) -> DbResult<Release> {
    Ok(Release {
        id: ReleaseId(row.get("release_id")?),
        visit: VisitId(row.get("visit_id")?),
        resource: ResourceId(row.get("resource_id")?),
        kinds: words(row, "kinds")?,
        purpose: word(row, "purpose")?,
        signed_on: row.get("signed_on")?,
        expires_on: row.get("expires_on")?,
        explained_in: row.get("explained_in")?,
        revoked_on: row.get("revoked_on")?,
    })
}

fn words<C: Choice>(row: &Row, column: &str) -> DbResult<std::collections::BTreeSet<C>> {
    let text: String = row.get(column)?;
    choices::read(&text).map_err(|_| DbError::Column {
        column: column.to_owned(),
        expected: "words of the list",
        found: "another word",
    })
}
