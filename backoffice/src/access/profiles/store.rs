//! Every SQL statement on what is known of staff besides their accounts, and on credentials.

use crate::access::StaffId;
use crate::access::credential::{Credential, CredentialKind, Recognition};
use crate::access::profile::{Experience, Profile};
use crate::access::store::unknown;
use crate::db::{DbResult, ReadTx, Row, Tx};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use translations::Tongue;
use uuid::Uuid;

/// What is known of one person.
pub fn profile(tx: &mut ReadTx, id: StaffId) -> DbResult<Profile> {
    let languages = tx.all(
        "select language from staff_language where staff_id = :id order by language",
        &[("id", id.into())],
        |row| row.get::<String>("language"),
    )?;
    let found = tx.first(
        "select staff_id, supervisor_id, last_day, experience, background_check_on, pledge_on
         from staff_profile where staff_id = :id",
        &[("id", id.into())],
        read,
    )?;
    let (_, profile) = found.unwrap_or_default();
    Ok(Profile {
        languages: languages.iter().filter_map(|it| Tongue::find(it)).collect(),
        ..profile
    })
}

/// What is known of everyone, without their languages.
pub fn profiles(tx: &mut ReadTx) -> DbResult<BTreeMap<StaffId, Profile>> {
    let all = tx.all(
        "select staff_id, supervisor_id, last_day, experience, background_check_on, pledge_on from staff_profile",
        &[],
        read,
    )?;
    Ok(all.into_iter().collect())
}

fn read(row: &Row) -> DbResult<(StaffId, Profile)> {
    let experience: String = row.get("experience")?;
    let profile = Profile {
        supervisor: row.get("supervisor_id")?,
        last_day: row.get("last_day")?,
        experience: Experience::find(&experience).ok_or_else(|| unknown("experience"))?,
        background_check_on: row.get("background_check_on")?,
        pledge_on: row.get("pledge_on")?,
        languages: Vec::new(),
    };
    Ok((row.get("staff_id")?, profile))
}

pub(in crate::access) fn save_profile(tx: &mut Tx, id: StaffId, it: &Profile) -> DbResult<()> {
    tx.execute(
        "insert into staff_profile (staff_id, supervisor_id, last_day, experience, background_check_on, pledge_on)
         values (:id, :supervisor, :last_day, :experience, :background_check_on, :pledge_on)
         on conflict (staff_id) do update set supervisor_id = excluded.supervisor_id, last_day = excluded.last_day,
             experience = excluded.experience, background_check_on = excluded.background_check_on,
             pledge_on = excluded.pledge_on",
        &[
            ("id", id.into()),
            ("supervisor", it.supervisor.into()),
            ("last_day", it.last_day.into()),
            ("experience", it.experience.word().into()),
            ("background_check_on", it.background_check_on.into()),
            ("pledge_on", it.pledge_on.into()),
        ],
    )?;
    tx.execute(
        "delete from staff_language where staff_id = :id",
        &[("id", id.into())],
    )?;
    for language in &it.languages {
        tx.execute(
            "insert into staff_language (staff_id, language) values (:id, :language)
             on conflict (staff_id, language) do nothing",
            &[("id", id.into()), ("language", language.tag.into())],
        )?;
    }
    Ok(())
}

/// Whom somebody answers for among those who work here.
pub fn supervised_by(tx: &mut ReadTx, id: StaffId) -> DbResult<Vec<StaffId>> {
    tx.all(
        "select p.staff_id from staff_profile p join staff s on s.id = p.staff_id
         where p.supervisor_id = :id and s.is_active order by s.name",
        &[("id", id.into())],
        |row| row.get("staff_id"),
    )
}

/// Puts another person in the place of one who answered for others. For their own work somebody else must answer.
pub(in crate::access) fn hand_over_supervision(
    tx: &mut Tx,
    from: StaffId,
    to: StaffId,
) -> DbResult<()> {
    tx.execute(
        "update staff_profile set supervisor_id = null where supervisor_id = :from and staff_id = :to",
        &[("from", from.into()), ("to", to.into())],
    )?;
    tx.execute(
        "update staff_profile set supervisor_id = :to
         where supervisor_id = :from and staff_id in (select id from staff where is_active)",
        &[("to", to.into()), ("from", from.into())],
    )?;
    Ok(())
}

/// The credentials of one person, the newest first.
pub fn credentials_of(tx: &mut ReadTx, id: StaffId) -> DbResult<Vec<Credential>> {
    tx.all(
        "select id, staff_id, kind, number, jurisdiction, organisation, granted_on, expires_on, renewal_filed_on, ended_on
         from credential where staff_id = :id order by granted_on desc, id",
        &[("id", id.into())],
        credential,
    )
}

/// Every credential of those who work here.
pub fn credentials(tx: &mut ReadTx) -> DbResult<Vec<Credential>> {
    tx.all(
        "select c.id, c.staff_id, c.kind, c.number, c.jurisdiction, c.organisation, c.granted_on, c.expires_on,
             c.renewal_filed_on, c.ended_on
         from credential c join staff s on s.id = c.staff_id where s.is_active order by c.granted_on desc, c.id",
        &[],
        credential,
    )
}

fn credential(row: &Row) -> DbResult<Credential> {
    let kind: String = row.get("kind")?;
    Ok(Credential {
        id: row.get("id")?,
        staff: row.get("staff_id")?,
        kind: CredentialKind::find(&kind).ok_or_else(|| unknown("kind"))?,
        number: row.get("number")?,
        jurisdiction: row.get("jurisdiction")?,
        organisation: row.get("organisation")?,
        granted_on: row.get("granted_on")?,
        expires_on: row.get("expires_on")?,
        renewal_filed_on: row.get("renewal_filed_on")?,
        ended_on: row.get("ended_on")?,
    })
}

pub(in crate::access) fn add_credential(tx: &mut Tx, it: &Credential) -> DbResult<()> {
    let (now, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into credential (id, staff_id, kind, number, jurisdiction, organisation, granted_on, expires_on,
             renewal_filed_on, ended_on, added_by, added_at)
         values (:id, :staff, :kind, :number, :jurisdiction, :organisation, :granted_on, :expires_on,
             :renewal_filed_on, :ended_on, :by, :now)",
        &[
            ("id", it.id.into()),
            ("staff", it.staff.into()),
            ("kind", it.kind.word().into()),
            ("number", it.number.as_str().into()),
            ("jurisdiction", it.jurisdiction.as_str().into()),
            ("organisation", it.organisation.as_str().into()),
            ("granted_on", it.granted_on.into()),
            ("expires_on", it.expires_on.into()),
            ("renewal_filed_on", it.renewal_filed_on.into()),
            ("ended_on", it.ended_on.into()),
            ("by", by.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

pub(in crate::access) fn set_renewal_filed(tx: &mut Tx, id: Uuid, on: NaiveDate) -> DbResult<()> {
    tx.execute(
        "update credential set renewal_filed_on = :on where id = :id",
        &[("on", on.into()), ("id", id.into())],
    )?;
    Ok(())
}

pub(in crate::access) fn end_credential(tx: &mut Tx, id: Uuid, on: NaiveDate) -> DbResult<()> {
    tx.execute(
        "update credential set ended_on = :on where id = :id",
        &[("on", on.into()), ("id", id.into())],
    )?;
    Ok(())
}

/// Every recognition, this office's own first.
pub fn recognitions(tx: &mut ReadTx) -> DbResult<Vec<Recognition>> {
    tx.all(
        "select id, organisation, location, granted_on, expires_on, is_here, ended_on
         from recognition order by is_here desc, organisation, location, granted_on desc, id",
        &[],
        |row| {
            Ok(Recognition {
                id: row.get("id")?,
                organisation: row.get("organisation")?,
                location: row.get("location")?,
                granted_on: row.get("granted_on")?,
                expires_on: row.get("expires_on")?,
                is_here: row.get("is_here")?,
                ended_on: row.get("ended_on")?,
            })
        },
    )
}

pub(in crate::access) fn add_recognition(tx: &mut Tx, it: &Recognition) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into recognition (id, organisation, location, granted_on, expires_on, is_here, ended_on, added_at)
         values (:id, :organisation, :location, :granted_on, :expires_on, :is_here, :ended_on, :now)",
        &[
            ("id", it.id.into()),
            ("organisation", it.organisation.as_str().into()),
            ("location", it.location.as_str().into()),
            ("granted_on", it.granted_on.into()),
            ("expires_on", it.expires_on.into()),
            ("is_here", it.is_here.into()),
            ("ended_on", it.ended_on.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

pub(in crate::access) fn end_recognition(tx: &mut Tx, id: Uuid, on: NaiveDate) -> DbResult<()> {
    tx.execute(
        "update recognition set ended_on = :on where id = :id",
        &[("on", on.into()), ("id", id.into())],
    )?;
    Ok(())
}
