//! The calls to tables, as the waiting-room display shows and says them.

use super::ids::WorkshopId;
use super::model::Station;
use super::round::Round;
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
