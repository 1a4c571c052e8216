//! Planning and opening workshops.

use super::super::event::WorkshopEvent;
use super::super::ids::{StationId, WorkshopId};
use super::super::model::{Facts, State, Station, StationWanted, Workshop, may_become};
use super::super::refusal::Refusal;
use super::super::round::Spot;
use super::super::store;
use super::{announce, find};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;

/// Plans a workshop with these stations.
pub fn plan(tx: &mut Tx, facts: &Facts, stations: &[(String, u32)]) -> Result<WorkshopId, Problem> {
    tx.require(Permission::ManageWindows)?;
    let id = WorkshopId(tx.new_id());
    let workshop = Workshop {
        id,
        facts: facts.clone(),
        entered: 0,
        state: State::Planned,
        version: 0,
    };
    store::add(tx, &workshop)?;
    let mut all = Vec::new();
    for (name, tables) in stations {
        all.push(Station {
            id: StationId(tx.new_id()),
            name: name.clone(),
            tables: *tables,
        });
    }
    store::set_stations(tx, id, &all)?;
    tx.record(&WorkshopEvent::of("workshops-event-planned", id))?;
    announce(tx);
    Ok(id)
}

/// Says something else of a workshop. The inner refusal names the field that is to be corrected.
pub fn change(
    tx: &mut Tx,
    id: WorkshopId,
    facts: &Facts,
) -> Result<Result<(), (&'static str, Refusal)>, Problem> {
    tx.require(Permission::ManageWindows)?;
    match find(tx, id)?.with_facts(facts.clone()) {
        Err(refused) => {
            tx.needs_no_event();
            Ok(Err(refused))
        }
        Ok(changed) => save(tx, &changed, "workshops-event-changed").map(Ok),
    }
}

/// Sets the stations of a workshop.
pub(in crate::workshops) fn set_stations(
    tx: &mut Tx,
    id: WorkshopId,
    wanted: &[StationWanted],
) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let workshop = find(tx, id)?;
    let now = store::stations(tx, id)?;
    may_become(&now, wanted, workshop.entered)?;
    for it in store::inside(tx, id)? {
        let Spot::AtTable { station, table, .. } = it.spot() else {
            continue;
        };
        let has_table = |it: &&StationWanted| it.id == Some(station) && table <= it.tables;
        if !wanted.iter().any(|it| has_table(&it)) {
            let label = it.label.to_string();
            return Err(Refusal::TableInUse { table, label }.into());
        }
    }
    let mut all = Vec::new();
    for it in wanted {
        // An id that is none of this workshop's is a new station.
        let known = it.id.filter(|id| now.iter().any(|it| it.id == *id));
        all.push(Station {
            id: known.unwrap_or_else(|| StationId(tx.new_id())),
            name: it.name.clone(),
            tables: it.tables,
        });
    }
    store::set_stations(tx, id, &all)?;
    // Whoever changed or entered it meanwhile is not overlooked.
    save(tx, &workshop, "workshops-event-stations-set")
}

/// The day is one of group processing from now on: numbers go from station to station.
pub fn open(tx: &mut Tx, id: WorkshopId) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let workshop = find(tx, id)?;
    let other = store::open(tx)?.filter(|it| it.id != id);
    if let Some(it) = other {
        let name = it.facts.name;
        return Err(Refusal::AnotherOpen { name }.into());
    }
    let now = tx.now();
    let opened = workshop.open(today(tx)?, now)?;
    save(tx, &opened, "workshops-event-opened")
}

pub(super) fn save(tx: &mut Tx, workshop: &Workshop, kind: &'static str) -> Result<(), Problem> {
    if !store::save(tx, workshop)? {
        return Err(Problem::Busy);
    }
    tx.record(&WorkshopEvent::of(kind, workshop.id))?;
    announce(tx);
    Ok(())
}

fn today(tx: &mut ReadTx) -> Result<chrono::NaiveDate, Problem> {
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    Ok(now.with_timezone(&zone).date_naive())
}
