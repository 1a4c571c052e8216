//! Every SQL statement on appointments.

mod columns;
mod taken;
mod visits;

pub(super) use taken::{Taken, taken_between};
pub(in crate::appointments) use taken::{has_any, taken};
pub use visits::Agreed;
pub(in crate::appointments) use visits::of_visits;

use super::model::Appointment;
use super::person::Sealed;
use crate::appointments::ids::{AppointmentId, SlotId, TypeId};
use crate::appointments::slots::Urgency;
use crate::db::{DbResult, ReadTx, Row, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use columns::{Columns, before_text, read_before, read_state};
use shared::ids::VisitId;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Every column of the appointments for which something holds.
macro_rules! appointments_where {
    ($condition:literal) => {
        concat!(
            "select id, event_id, slot_id, type_id, place, starts_at, ends_at, day, is_urgent, is_extra, code_name, code_hash,
                 state, since, visit_id, moved_to, reason, sequence, booked_at, version, before, changed_at, changed_by
             from appointment where ",
            $condition
        )
    };
}

/// Adds an appointment. Two for the same place, code or code name cannot be.
pub(super) fn add(tx: &mut Tx, it: &Appointment, sealed: &Sealed) -> DbResult<()> {
    let (now, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into appointment (id, event_id, slot_id, type_id, place, starts_at, ends_at, day, is_urgent, is_extra, code_name,
             open_name, code_hash, open_code, sealed_code, person, state, sequence, booked_at, booked_by, version, changed_at)
         values (:id, :event, :slot, :type, :place, :starts_at, :ends_at, :day, :is_urgent, :is_extra, :code_name,
             :code_name, :code_hash, :code_hash, :sealed_code, :person, 'booked', :sequence, :now, :by, 0, :now)",
        &[
            ("id", it.id.0.into()),
            ("event", it.event_id.into()),
            ("slot", it.slot.0.into()),
            ("type", it.type_id.0.into()),
            ("place", it.place.into()),
            ("starts_at", it.starts_at.into()),
            ("ends_at", it.ends_at.into()),
            ("day", it.day.into()),
            ("is_urgent", (it.urgency == Urgency::Urgent).into()),
            ("is_extra", it.is_extra.into()),
            ("code_name", it.code_name.as_str().into()),
            ("code_hash", it.code_hash.into()),
            ("sealed_code", sealed.code.as_slice().into()),
            ("person", sealed.person.as_slice().into()),
            ("sequence", it.sequence.into()),
            ("now", now.into()),
            ("by", by.into()),
        ],
    )?;
    Ok(())
}

/// Saves an appointment unless someone else has changed it since it was read; tells whether it was saved.
pub(in crate::appointments) fn save(tx: &mut Tx, it: &Appointment) -> DbResult<bool> {
    let now = tx.now();
    let columns = Columns::of(&it.state);
    let open = it.state.is_open();
    let saved = tx.execute(
        "update appointment set place = :place, open_name = :open_name, open_code = :open_code, state = :state, since = :since,
             visit_id = :visit, moved_to = :moved_to, reason = :reason, sequence = :sequence, before = :before,
             changed_at = :now, changed_by = :changed_by, version = version + 1
         where id = :id and version = :version",
        &[
            ("place", it.place.into()),
            ("open_name", open.then(|| it.code_name.clone()).into()),
            ("open_code", open.then(|| it.code_hash.to_vec()).into()),
            ("state", columns.state.into()),
            ("since", columns.since.into()),
            ("visit", columns.visit.into()),
            ("moved_to", columns.moved_to.into()),
            ("reason", columns.reason.into()),
            ("sequence", it.sequence.into()),
            ("before", it.before.as_ref().map(before_text).into()),
            ("now", now.into()),
            ("changed_by", it.before.as_ref().map(|it| it.by).into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// One appointment.
pub(super) fn find(tx: &mut ReadTx, id: AppointmentId) -> DbResult<Option<Appointment>> {
    tx.first(
        appointments_where!("id = :id"),
        &[("id", id.0.into())],
        read,
    )
}

/// An appointment at each of the times to which it was moved.
pub(super) fn of_event(tx: &mut ReadTx, event: Uuid) -> DbResult<Vec<Appointment>> {
    tx.all(
        appointments_where!("event_id = :event order by sequence, id"),
        &[("event", event.into())],
        read,
    )
}

/// Saves who comes, sealed anew, unless someone else has changed the appointment since it was read; tells whether it was
/// saved. The last step can still be undone.
pub(super) fn save_person(tx: &mut Tx, it: &Appointment, sealed: &[u8]) -> DbResult<bool> {
    let saved = tx.execute(
        "update appointment set person = :person, version = version + 1 where id = :id and version = :version",
        &[
            ("person", sealed.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// What is sealed of an appointment.
pub(super) fn sealed(tx: &mut ReadTx, id: AppointmentId) -> DbResult<Option<Sealed>> {
    tx.first(
        "select sealed_code, person from appointment where id = :id",
        &[("id", id.0.into())],
        |row| {
            Ok(Sealed {
                code: row.get("sealed_code")?,
                person: row.get("person")?,
            })
        },
    )
}

/// Every appointment that begins from `from` until before `to`, in order.
pub(in crate::appointments) fn between(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> DbResult<Vec<Appointment>> {
    tx.all(
        appointments_where!(
            "starts_at >= :from and starts_at < :to order by starts_at, code_name, id"
        ),
        &[("from", from.into()), ("to", to.into())],
        read,
    )
}

/// Every appointment that begins since `since` or was changed since then, in order.
pub(in crate::appointments) fn changed_since(
    tx: &mut ReadTx,
    since: DateTime<Utc>,
) -> DbResult<Vec<Appointment>> {
    tx.all(
        appointments_where!(
            "starts_at >= :since or changed_at >= :since order by starts_at, code_name, id"
        ),
        &[("since", since.into())],
        read,
    )
}

/// Everybody who was expected before `before` and is so still, the oldest first, at most `limit`.
pub(in crate::appointments) fn open_before(
    tx: &mut ReadTx,
    before: DateTime<Utc>,
    limit: u32,
) -> DbResult<Vec<Appointment>> {
    tx.all(
        appointments_where!(
            "open_name is not null and starts_at < :before order by starts_at, id limit :limit"
        ),
        &[("before", before.into()), ("limit", limit.into())],
        read,
    )
}

/// Appointments of days before this one, the oldest first, at most `limit`; not one to which somebody is still expected, nor
/// one that was moved to a time that is not past: a page says where it went.
pub(in crate::appointments) fn past(
    tx: &mut ReadTx,
    before: NaiveDate,
    limit: u32,
) -> DbResult<Vec<AppointmentId>> {
    tx.all(
        "select id from appointment where day < :before and open_name is null and not exists (
             select 1 from appointment other where other.event_id = appointment.event_id
                 and (other.day >= :before or other.open_name is not null))
         order by day, id limit :limit",
        &[("before", before.into()), ("limit", limit.into())],
        |row| Ok(AppointmentId(row.get("id")?)),
    )
}

/// An appointment is gone, and who came with it.
pub(in crate::appointments) fn erase(tx: &mut Tx, id: AppointmentId) -> DbResult<()> {
    tx.execute(
        "delete from appointment where id = :id",
        &[("id", id.0.into())],
    )?;
    Ok(())
}

/// The appointments with this code, of whichever day.
pub(in crate::appointments) fn with_code(
    tx: &mut ReadTx,
    hash: [u8; 32],
) -> DbResult<Vec<Appointment>> {
    tx.all(
        appointments_where!("code_hash = :hash order by starts_at, id"),
        &[("hash", hash.into())],
        read,
    )
}

/// Whether any appointment of this day has or had this code: whoever is late, or whose cancelling is taken back, keeps it.
pub(super) fn has_code(tx: &mut ReadTx, day: NaiveDate, hash: [u8; 32]) -> DbResult<bool> {
    let found = tx.first(
        "select id from appointment where code_hash = :hash and day = :day limit 1",
        &[("day", day.into()), ("hash", hash.into())],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// The code names of everybody who is expected, and of everybody of the days since `since`: whoever was noted as here by
/// mistake is expected again.
pub(super) fn code_names(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<BTreeSet<String>> {
    let all = tx.all(
        "select code_name from appointment where open_name is not null or starts_at >= :since",
        &[("since", since.into())],
        |row| row.get("code_name"),
    )?;
    Ok(all.into_iter().collect())
}

/// How many others have the place, the code or the code name that this appointment wants to have (again).
pub(super) fn sharers(tx: &mut ReadTx, it: &Appointment) -> DbResult<i64> {
    let count = tx.first(
        "select count(*) as n from appointment where id <> :id and
             ((slot_id = :slot and place = :place) or open_name = :name or (day = :day and open_code = :code))",
        &[
            ("id", it.id.0.into()),
            ("slot", it.slot.0.into()),
            ("place", it.place.into()),
            ("name", it.code_name.as_str().into()),
            ("day", it.day.into()),
            ("code", it.code_hash.into()),
        ],
        |row| row.get("n"),
    )?;
    Ok(count.unwrap_or(0))
}

/// The appointment that `staff` has changed last, if nobody has changed it since.
pub(in crate::appointments) fn last_changed_by(
    tx: &mut ReadTx,
    staff: Uuid,
) -> DbResult<Option<Appointment>> {
    tx.first(
        appointments_where!(
            "changed_by = :staff order by changed_at desc, version desc, id limit 1"
        ),
        &[("staff", staff.into())],
        read,
    )
}

/// The next appointments behind this one, as they were booked, at most `limit`.
pub(in crate::appointments) fn of_page(
    tx: &mut ReadTx,
    after: Option<AppointmentId>,
    limit: u32,
) -> DbResult<Vec<Appointment>> {
    let after = after.map_or(Uuid::nil(), |it| it.0);
    tx.all(
        appointments_where!("id > :after order by id limit :limit"),
        &[("after", after.into()), ("limit", limit.into())],
        read,
    )
}

/// The appointment to which this visit's number is tied.
pub(in crate::appointments) fn of_visit(
    tx: &mut ReadTx,
    visit: VisitId,
) -> DbResult<Option<Appointment>> {
    tx.first(
        appointments_where!("visit_id = :visit"),
        &[("visit", visit.0.into())],
        read,
    )
}

fn urgency(row: &Row) -> DbResult<Urgency> {
    Ok(if row.get("is_urgent")? {
        Urgency::Urgent
    } else {
        Urgency::Ordinary
    })
}

fn read(row: &Row) -> DbResult<Appointment> {
    Ok(Appointment {
        id: AppointmentId(row.get("id")?),
        event_id: row.get("event_id")?,
        slot: SlotId(row.get("slot_id")?),
        type_id: TypeId(row.get("type_id")?),
        place: row.get("place")?,
        starts_at: row.get("starts_at")?,
        ends_at: row.get("ends_at")?,
        day: row.get("day")?,
        urgency: urgency(row)?,
        is_extra: row.get("is_extra")?,
        code_name: row.get("code_name")?,
        code_hash: row.get("code_hash")?,
        state: read_state(row)?,
        sequence: row.get("sequence")?,
        booked_at: row.get("booked_at")?,
        version: row.get("version")?,
        changed_at: row.get("changed_at")?,
        before: read_before(row)?,
    })
}
