//! Every SQL statement on what the office says of lanes.

use super::model::{LaneSetting, Pause};
use crate::db::{DbResult, ReadTx, Tx};
use std::collections::BTreeMap;

/// What was said, by lane.
pub(super) fn said(tx: &mut ReadTx) -> DbResult<BTreeMap<String, LaneSetting>> {
    let all = tx.all(
        "select lane, expected_minutes, paused_at, paused_until from lane_setting",
        &[],
        |row| {
            let lane: String = row.get("lane")?;
            let until = row.get("paused_until")?;
            let first = LaneSetting::first(&lane);
            let since: Option<_> = row.get("paused_at")?;
            let minutes: Option<u32> = row.get("expected_minutes")?;
            Ok(LaneSetting {
                expected_minutes: minutes.unwrap_or(first.expected_minutes),
                pause: since.map(|since| Pause { since, until }),
                lane,
            })
        },
    )?;
    Ok(all.into_iter().map(|it| (it.lane.clone(), it)).collect())
}

/// Keeps what was said of a lane.
pub(super) fn save(tx: &mut Tx, it: &LaneSetting) -> DbResult<()> {
    tx.execute(
        "insert into lane_setting (lane, expected_minutes, paused_at, paused_until) values (:lane, :minutes, :since, :until)
         on conflict (lane) do update set expected_minutes = excluded.expected_minutes, paused_at = excluded.paused_at,
             paused_until = excluded.paused_until",
        &[
            ("lane", it.lane.as_str().into()),
            ("minutes", it.expected_minutes.into()),
            ("since", it.pause.map(|it| it.since).into()),
            ("until", it.pause.and_then(|it| it.until).into()),
        ],
    )?;
    Ok(())
}
