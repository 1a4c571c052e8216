//! The calls to tables, as the waiting-room display shows and says them.

use super::ids::WorkshopId;
use super::model::Station;
use super::round::{Round, Spot, Step};
use super::store;
use crate::db::ReadTx;
use crate::intake;
use crate::offices;
use crate::problem::Problem;
use crate::queue::{self, Call};
use crate::vault::Vault;
use chrono::{DateTime, TimeDelta, Utc};
use shared::ids::VisitId;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// More calls than this are never shown at once.
const CALLS_SHOWN: u32 = 12;

/// So long after a call its visitor is on the way.
const ON_THE_WAY: TimeDelta = TimeDelta::minutes(2);

/// Today's last calls to tables, newest first, as everybody in the waiting room may know them.
pub fn calls(tx: &mut ReadTx, vault: &Vault) -> Result<Vec<Call>, Problem> {
    let now = tx.now();
    let today = offices::settings(tx)?.day_start(now);
    let called = store::call_moments(tx, today, CALLS_SHOWN)?;
    let visits: Vec<VisitId> = called.iter().map(|it| it.visit).collect();
    let cards = intake::cards(tx, vault, &visits)?.unwrap_or_default();
    let mut names: HashMap<WorkshopId, Vec<Station>> = HashMap::new();
    let mut calls = Vec::new();
    for it in called {
        if let Entry::Vacant(unknown) = names.entry(it.workshop) {
            unknown.insert(store::stations(tx, it.workshop)?);
        }
        let stations = names.get(&it.workshop).map_or(&[][..], Vec::as_slice);
        if let Some(call) = call(&it, stations, now) {
            calls.push(Call {
                language: cards.get(&it.visit).map(|it| it.reads.clone()),
                along: queue::labels_along(tx, it.visit)?,
                ..call
            });
        }
    }
    Ok(calls)
}

/// Where somebody stands who goes through the open workshop, as they may know it themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereabouts {
    /// Waits before a station of this name, or is being received there.
    At {
        /// What stands on its sign.
        station: String,
    },
    /// Is called to a table and on the way.
    Called {
        /// What stands on the station's sign, and the number of the table.
        place: String,
    },
}

/// Where the visitor with this number is; nothing of whoever is not inside.
pub fn whereabouts(tx: &mut ReadTx, visit: VisitId) -> Result<Option<Whereabouts>, Problem> {
    let Some(open) = store::open(tx)? else {
        return Ok(None);
    };
    let Some(round) = store::round(tx, open.id, visit)? else {
        return Ok(None);
    };
    let (Spot::Waits { station, .. } | Spot::AtTable { station, .. }) = round.spot() else {
        return Ok(None);
    };
    let stations = store::stations(tx, open.id)?;
    let is_called = |it: &Step| it.called.is_some_and(|it| 0 < it.calls);
    let called = call(&round, &stations, tx.now());
    let called = called.filter(|it| it.is_awaited && round.steps.last().is_some_and(is_called));
    if let Some(called) = called {
        return Ok(Some(Whereabouts::Called {
            place: called.window,
        }));
    }
    let found = stations.into_iter().find(|it| it.id == station);
    Ok(found.map(|it| Whereabouts::At { station: it.name }))
}

/// A call as the display shows it: what stands on the station's sign, and the number of the table.
fn call(round: &Round, stations: &[Station], now: DateTime<Utc>) -> Option<Call> {
    let step = round.steps.last()?;
    let called = step.called?;
    let station = stations.iter().find(|it| it.id == step.station)?;
    Some(Call {
        label: round.label.clone(),
        along: Vec::new(),
        language: None,
        window: format!("{} {}", station.name, called.table),
        at: called.last_at,
        is_awaited: step.end.is_none() && now - called.last_at < ON_THE_WAY,
    })
}
