//! Every SQL statement on the entries of the directory and their versions.

use super::model::{Facts, How, Resource, State, Verified, Version};
use super::typed::{Typed, columns};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx, Value};
use crate::referrals::choices::Choice;
use crate::referrals::ids::ResourceId;
use chrono::NaiveDate;

const FACTS: &str = "organisation, site, services, languages, area, cost, hours, phone, address, web, bring, eligibility,
    source, walk_in, authority, authority_number, authority_on, verified_on, verified_by, verified_how";

const NEWEST: &str = "referral_resource as it join referral_resource_version as v
    on v.resource_id = it.resource_id and v.version = it.version";

/// Every entry as it stands.
pub(super) fn all(tx: &mut ReadTx) -> DbResult<Vec<Resource>> {
    let sql = format!(
        "select it.resource_id, it.external_id, it.version, it.state, {FACTS} from {NEWEST} order by it.resource_id"
    );
    tx.all(&sql, &[], resource)
}

/// One entry as it stands.
pub(super) fn find(tx: &mut ReadTx, id: ResourceId) -> DbResult<Option<Resource>> {
    let sql = format!(
        "select it.resource_id, it.external_id, it.version, it.state, {FACTS} from {NEWEST} where it.resource_id = :id"
    );
    tx.first(&sql, &[("id", id.0.into())], resource)
}

/// Every version of an entry, the newest first.
pub(super) fn versions(tx: &mut ReadTx, id: ResourceId) -> DbResult<Vec<Version>> {
    let sql = format!(
        "select version, made_at, made_by, cause, {FACTS} from referral_resource_version
         where resource_id = :id order by version desc"
    );
    tx.all(&sql, &[("id", id.0.into())], read_version)
}

/// One version of an entry.
pub(in crate::referrals) fn version(
    tx: &mut ReadTx,
    id: ResourceId,
    version: u32,
) -> DbResult<Option<Version>> {
    let sql = format!(
        "select version, made_at, made_by, cause, {FACTS} from referral_resource_version
         where resource_id = :id and version = :version"
    );
    let place = [("id", id.0.into()), ("version", version.into())];
    tx.first(&sql, &place, read_version)
}

/// Adds an entry with its first version.
pub(super) fn add(tx: &mut Tx, id: ResourceId, external: &str, first: &Version) -> DbResult<()> {
    tx.execute(
        "insert into referral_resource (resource_id, external_id, version, state) values (:id, :external, :version, 'active')",
        &[
            ("id", id.0.into()),
            ("external", external.into()),
            ("version", first.number.into()),
        ],
    )?;
    add_version(tx, id, first)
}

/// Puts a version in place of the one before; tells whether nobody else has done so meanwhile.
pub(super) fn next(tx: &mut Tx, id: ResourceId, it: &Version) -> DbResult<bool> {
    let changed = tx.execute(
        "update referral_resource set version = :version where resource_id = :id and version = :version - 1",
        &[("version", it.number.into()), ("id", id.0.into())],
    )?;
    if changed == 1 {
        add_version(tx, id, it)?;
    }
    Ok(changed == 1)
}

/// Remembers what the entry is called where it comes from.
pub(super) fn set_external(tx: &mut Tx, id: ResourceId, external: &str) -> DbResult<()> {
    tx.execute(
        "update referral_resource set external_id = :external where resource_id = :id",
        &[("external", external.into()), ("id", id.0.into())],
    )?;
    Ok(())
}

/// Closes an entry or opens it again.
pub(super) fn set_state(tx: &mut Tx, id: ResourceId, state: State) -> DbResult<()> {
    tx.execute(
        "update referral_resource set state = :state where resource_id = :id",
        &[("state", state.word().into()), ("id", id.0.into())],
    )?;
    Ok(())
}

/// Notes that this version was verified; tells whether it is still the newest one.
pub(super) fn verify(tx: &mut Tx, id: ResourceId, version: u32, it: &Verified) -> DbResult<bool> {
    let done = tx.execute(
        "update referral_resource_version set verified_on = :on, verified_by = :by, verified_how = :how
         where resource_id = :id and version = :version
             and exists (select 1 from referral_resource as now where now.resource_id = :id and now.version = :version)",
        &[
            ("on", it.on.into()),
            ("by", it.by.into()),
            ("how", it.how.word().into()),
            ("id", id.0.into()),
            ("version", version.into()),
        ],
    )?;
    Ok(done == 1)
}

fn add_version(tx: &mut Tx, id: ResourceId, it: &Version) -> DbResult<()> {
    let typed = it.facts.typed();
    let mut values: Vec<(&str, Value)> = columns()
        .map(|name| {
            (
                name,
                typed
                    .get(name)
                    .map(String::as_str)
                    .unwrap_or_default()
                    .into(),
            )
        })
        .collect();
    let verified = it.verified.as_ref();
    values.extend([
        ("id", id.0.into()),
        ("version", it.number.into()),
        ("at", it.at.into()),
        ("by", it.by.into()),
        ("cause", it.cause.word().into()),
        ("verified_on", verified.map(|it| it.on).into()),
        ("verified_by", verified.and_then(|it| it.by).into()),
        ("verified_how", verified.map(|it| it.how.word()).into()),
    ]);
    let sql = format!(
        "insert into referral_resource_version (resource_id, version, made_at, made_by, cause, {FACTS})
         values (:id, :version, :at, :by, :cause, :organisation, :site, :services, :languages, :area, :cost, :hours, :phone,
             :address, :web, :bring, :eligibility, :source, :walk_in, :authority, :authority_number, :authority_on,
             :verified_on, :verified_by, :verified_how)"
    );
    tx.execute(&sql, &values)?;
    Ok(())
}

fn resource(row: &Row) -> DbResult<Resource> {
    Ok(Resource {
        id: ResourceId(row.get("resource_id")?),
        external_id: row.get("external_id")?,
        version: row.get("version")?,
        state: word(row, "state")?,
        facts: facts(row)?,
        verified: verified(row)?,
    })
}

fn read_version(row: &Row) -> DbResult<Version> {
    Ok(Version {
        number: row.get("version")?,
        at: row.get("made_at")?,
        by: row.get::<Option<StaffId>>("made_by")?,
        cause: word(row, "cause")?,
        facts: facts(row)?,
        verified: verified(row)?,
    })
}

fn facts(row: &Row) -> DbResult<Facts> {
    let read = |name: &str| Ok::<_, DbError>((name.to_owned(), row.get::<String>(name)?));
    let typed: Typed = columns().map(read).collect::<DbResult<_>>()?;
    Ok(Facts::stored(&typed))
}

fn verified(row: &Row) -> DbResult<Option<Verified>> {
    let how: Option<String> = row.get("verified_how")?;
    let (on, by): (Option<NaiveDate>, Option<StaffId>) =
        (row.get("verified_on")?, row.get("verified_by")?);
    let how = how.and_then(|it| How::find(&it));
    Ok(on.zip(how).map(|(on, how)| Verified { on, by, how }))
}

/// A column that holds a word of a list.
pub(in crate::referrals) fn word<C: Choice>(row: &Row, column: &str) -> DbResult<C> {
    let word: String = row.get(column)?;
    C::find(&word).ok_or_else(|| DbError::Column {
        column: column.to_owned(),
        expected: "a word of the list",
        found: "another word",
    })
}
