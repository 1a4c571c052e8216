//! Every SQL statement on the pauses.

use crate::appointments::bookings::Channel;
use crate::appointments::reminders::model::{Pause, Why};
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};

/// Every pause, the longest first.
pub(in crate::appointments::reminders) fn all(tx: &mut ReadTx) -> DbResult<Vec<Pause>> {
    tx.all(
        "select channel, why, since, pauses, until_at from reminder_pause order by since, channel",
        &[],
        read,
    )
}

/// The pause of a way, if there is one.
pub(in crate::appointments::reminders) fn of(
    tx: &mut ReadTx,
    channel: Channel,
) -> DbResult<Option<Pause>> {
    Ok(all(tx)?.into_iter().find(|it| it.channel == channel))
}

/// Nothing is handed to the server until then.
pub(in crate::appointments::reminders) fn pause(tx: &mut Tx, it: &Pause) -> DbResult<()> {
    tx.execute(
        "insert into reminder_pause (channel, why, since, pauses, until_at) values (:channel, :why, :since, :pauses, :until)
         on conflict (channel) do update set why = excluded.why, pauses = excluded.pauses, until_at = excluded.until_at",
        &[
            ("channel", it.channel.word().into()),
            ("why", it.why.word().into()),
            ("since", it.since.into()),
            ("pauses", it.pauses.into()),
            ("until", it.until.into()),
        ],
    )?;
    Ok(())
}

/// The server took something, or is another one by now.
pub(in crate::appointments) fn go_on(tx: &mut Tx, channel: Channel) -> DbResult<()> {
    tx.execute(
        "delete from reminder_pause where channel = :channel",
        &[("channel", channel.word().into())],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<Pause> {
    let unknown = |column: &str| DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "another",
    };
    let (channel, why): (String, String) = (row.get("channel")?, row.get("why")?);
    Ok(Pause {
        channel: Channel::find(&channel).ok_or_else(|| unknown("channel"))?,
        why: Why::find(&why).ok_or_else(|| unknown("why"))?,
        since: row.get("since")?,
        pauses: row.get("pauses")?,
        until: row.get("until_at")?,
    })
}
