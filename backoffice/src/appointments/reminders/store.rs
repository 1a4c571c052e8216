//! Every SQL statement on reminders.

use super::model::{Reminder, State, Why};
use crate::appointments::bookings::Channel;
use crate::appointments::ids::{AppointmentId, ReminderId};
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};

/// Every column of the reminders for which something holds.
macro_rules! reminders_where {
    ($condition:literal) => {
        concat!(
            "select id, appointment_id, channel, due_at, state, since, done_by, why, tries, not_before, version from reminder where ",
            $condition
        )
    };
}

pub(super) fn add(
    tx: &mut Tx,
    appointment: AppointmentId,
    channel: Channel,
    due_at: DateTime<Utc>,
) -> DbResult<()> {
    let id = tx.new_id();
    tx.execute(
        "insert into reminder (id, appointment_id, channel, due_at, state, tries, not_before, version)
         values (:id, :appointment, :channel, :due_at, 'due', 0, :due_at, 0)",
        &[
            ("id", id.into()),
            ("appointment", appointment.0.into()),
            ("channel", channel.word().into()),
            ("due_at", due_at.into()),
        ],
    )?;
    Ok(())
}

/// Saves a reminder unless someone else has changed it since it was read; tells whether it was saved.
pub(super) fn save(tx: &mut Tx, it: &Reminder) -> DbResult<bool> {
    let (mut tries, mut not_before) = (0, it.due_at);
    let (state, since, by, why) = match &it.state {
        State::Sending {
            tries: count,
            since,
        } => {
            tries = *count;
            ("sending", Some(*since), None, None)
        }
        State::Due {
            tries: count,
            not_before: from,
        } => {
            (tries, not_before) = (*count, *from);
            ("due", None, None, None)
        }
        State::Done { at, by } => ("done", Some(*at), *by, None),
        State::Failed { at, why } => ("failed", Some(*at), None, Some(why.word())),
        State::Dropped { at, why } => ("dropped", Some(*at), None, Some(why.word())),
    };
    let saved = tx.execute(
        "update reminder set state = :state, since = :since, done_by = :by, why = :why, tries = :tries, not_before = :not_before,
             version = version + 1 where id = :id and version = :version",
        &[
            ("state", state.into()),
            ("since", since.into()),
            ("by", by.into()),
            ("why", why.into()),
            ("tries", tries.into()),
            ("not_before", not_before.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// Nobody is to be reminded of this appointment any more.
pub(super) fn drop_of(tx: &mut Tx, appointment: AppointmentId, at: DateTime<Utc>) -> DbResult<()> {
    tx.execute(
        "update reminder set state = 'dropped', why = 'no-longer-needed', since = :at, version = version + 1
         where appointment_id = :appointment and state in ('due', 'sending')",
        &[("at", at.into()), ("appointment", appointment.0.into())],
    )?;
    Ok(())
}

/// The reminders of an appointment are gone with it.
pub(in crate::appointments) fn erase_of(tx: &mut Tx, appointment: AppointmentId) -> DbResult<()> {
    tx.execute(
        "delete from reminder where appointment_id = :appointment",
        &[("appointment", appointment.0.into())],
    )?;
    Ok(())
}

/// What was dropped at this very moment is to be given again.
pub(super) fn revive(tx: &mut Tx, appointment: AppointmentId, at: DateTime<Utc>) -> DbResult<()> {
    tx.execute(
        "update reminder set state = 'due', why = null, since = null, version = version + 1
         where appointment_id = :appointment and state = 'dropped' and since = :at",
        &[("at", at.into()), ("appointment", appointment.0.into())],
    )?;
    Ok(())
}

pub(super) fn find(tx: &mut ReadTx, id: ReminderId) -> DbResult<Option<Reminder>> {
    tx.first(reminders_where!("id = :id"), &[("id", id.0.into())], read)
}

/// The reminders of an appointment, the first first.
pub(in crate::appointments) fn of_appointment(
    tx: &mut ReadTx,
    appointment: AppointmentId,
) -> DbResult<Vec<Reminder>> {
    tx.all(
        reminders_where!("appointment_id = :appointment order by due_at, id"),
        &[("appointment", appointment.0.into())],
        read,
    )
}

/// What is to be given before `before`, the most pressing first, at most `limit`.
pub(super) fn due_before(
    tx: &mut ReadTx,
    before: DateTime<Utc>,
    limit: u32,
) -> DbResult<Vec<Reminder>> {
    tx.all(
        reminders_where!(
            "state = 'due' and not_before <= :before order by not_before, id limit :limit"
        ),
        &[("before", before.into()), ("limit", limit.into())],
        read,
    )
}

/// What is to be given this way before `before`, the most pressing first, at most `limit`.
pub(super) fn due_by_way(
    tx: &mut ReadTx,
    channel: Channel,
    before: DateTime<Utc>,
    limit: u32,
) -> DbResult<Vec<Reminder>> {
    tx.all(
        reminders_where!(
            "state = 'due' and channel = :channel and not_before <= :before order by not_before, id limit :limit"
        ),
        &[
            ("channel", channel.word().into()),
            ("before", before.into()),
            ("limit", limit.into()),
        ],
        read,
    )
}

/// What was handed to a server before `before`, and nobody has said what came of it.
pub(super) fn sending_since_before(
    tx: &mut ReadTx,
    before: DateTime<Utc>,
) -> DbResult<Vec<Reminder>> {
    tx.all(
        reminders_where!("state = 'sending' and since < :before order by since, id"),
        &[("before", before.into())],
        read,
    )
}

/// What could not be given since `since`, the newest first.
pub(super) fn failed_since(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<Vec<Reminder>> {
    tx.all(
        reminders_where!(
            "(state = 'failed' or (state = 'dropped' and why = 'not-allowed')) and since >= :since order by since desc, id"
        ),
        &[("since", since.into())],
        read,
    )
}

fn read(row: &Row) -> DbResult<Reminder> {
    let unknown = |column: &str| DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "another",
    };
    let (channel, state): (String, String) = (row.get("channel")?, row.get("state")?);
    let why: Option<String> = row.get("why")?;
    let why = || {
        why.as_deref()
            .and_then(Why::find)
            .ok_or_else(|| unknown("why"))
    };
    let at = || row.get("since");
    let state = match state.as_str() {
        "due" => State::Due {
            tries: row.get("tries")?,
            not_before: row.get("not_before")?,
        },
        "sending" => State::Sending {
            tries: row.get("tries")?,
            since: at()?,
        },
        "done" => State::Done {
            at: at()?,
            by: row.get("done_by")?,
        },
        "failed" => State::Failed {
            at: at()?,
            why: why()?,
        },
        "dropped" => State::Dropped {
            at: at()?,
            why: why()?,
        },
        _ => return Err(unknown("state")),
    };
    Ok(Reminder {
        id: ReminderId(row.get("id")?),
        appointment: AppointmentId(row.get("appointment_id")?),
        channel: Channel::find(&channel).ok_or_else(|| unknown("channel"))?,
        due_at: row.get("due_at")?,
        state,
        version: row.get("version")?,
    })
}
