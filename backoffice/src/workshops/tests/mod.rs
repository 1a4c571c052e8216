//! Workshops: the rules of one number's way, the verbs on both databases, a whole morning of three hundred, and the pages.

mod entrance;
mod letting_go;
mod morning;
pub(crate) mod pages;
mod planning;
mod round;
mod verbs;
mod waits;

use super::actions::{self, Seat};
use super::ids::{StationId, WorkshopId};
use super::model::{Facts, Station};
use super::round::Spot;
use super::store;
use crate::access::Role;
use crate::app::Arrival;
use crate::db::{Actor, Db, DbResult, ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::queue::{self, Stage};
use crate::testing::nine;
use crate::vault::Vault;
use shared::clock::SetClock;
use shared::ids::{KioskId, OfficeId, RecordId, VisitId};
use shared::random;
use shared::record::Frame;
use shared::ticket::Label;
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

/// Reception; each number is somebody else.
pub(super) fn rosa(n: u128) -> Actor {
    Actor::staff(Uuid::from_u128(1000 + n), Role::Reception.grants())
}

/// A volunteer; each number is somebody else.
pub(super) fn volunteer(n: u128) -> Actor {
    Actor::staff(Uuid::from_u128(2000 + n), Role::Volunteer.grants())
}

/// What the office says of the workshop of today.
pub(super) fn today(capacity: u32) -> Facts {
    Facts {
        name: "Naturalization day".to_owned(),
        place: "Parish hall".to_owned(),
        day: nine().date_naive(),
        capacity,
    }
}

/// An office with an open workshop of these stations.
pub(super) fn opened(
    db: &Db,
    capacity: u32,
    stations: &[(&str, u32)],
) -> (WorkshopId, Vec<Station>) {
    offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
    let stations: Vec<(String, u32)> = stations
        .iter()
        .map(|(name, tables)| ((*name).to_owned(), *tables))
        .collect();
    let plan = |tx: &mut Tx| actions::plan(tx, &today(capacity), &stations);
    let id = db.write(&rosa(1), plan).unwrap();
    db.write(&rosa(1), |tx| actions::open(tx, id)).unwrap();
    let read = |tx: &mut ReadTx| Ok(store::stations(tx, id)?);
    (id, db.read(&rosa(1), read).unwrap())
}

pub(super) fn seat(workshop: WorkshopId, station: &Station, table: u32) -> Seat {
    Seat {
        workshop,
        station: station.id,
        table,
    }
}

/// The `n`-th station of a test.
pub(super) fn station(n: u128) -> StationId {
    StationId(Uuid::from_u128(n))
}

#[track_caller]
pub(super) fn assert_refused<T: std::fmt::Debug>(result: Result<T, Problem>, message: &str) {
    let found = result.unwrap_err().plain();
    assert_eq!(found, format!("refused: {message}"));
}

pub(super) const TWO: [(&str, u32); 3] = [("Check-in", 2), ("Review", 2), ("Exit", 1)];

pub(super) fn locked(folder: &Path) -> Vault {
    Vault::start(folder, Arc::new(SetClock::at(nine())), random::from_seed(3)).unwrap()
}

pub(super) fn visit(n: u64) -> VisitId {
    VisitId(Uuid::from_u128(n.into()))
}

/// The `n`-th visitor takes a number at the kiosk.
pub(super) fn comes(db: &Db, n: u64) {
    let taken = |tx: &mut Tx| {
        let frame = Frame {
            record_id: RecordId(Uuid::from_u128(100 + u128::from(n))),
            visit_id: visit(n),
            kiosk_id: KioskId(Uuid::from_u128(7)),
            supersedes: None,
            form_version: 1,
            ticket_n: n,
            sealed_at: tx.now(),
            token_hash: [0; 32],
            previous: [0; 32],
            section: "visit".to_owned(),
            label: Label::of(&"A".parse().unwrap(), n),
        };
        let received_at = tx.now();
        let arrival = Arrival {
            seq: n,
            frame: &frame,
            received_at,
        };
        queue::take_ticket(tx, &arrival)
    };
    db.write(&Actor::PROGRAM, taken).unwrap();
}

pub(super) fn stage(db: &Db, n: u64) -> Stage {
    let read = |tx: &mut ReadTx| queue::ticket(tx, visit(n));
    db.read(&rosa(1), read).unwrap().unwrap().stage
}

pub(super) fn spot(db: &Db, id: WorkshopId, n: u64) -> Spot {
    let read = |tx: &mut ReadTx| Ok(store::round(tx, id, visit(n))?);
    db.read(&rosa(1), read).unwrap().unwrap().spot()
}

pub(super) fn entered(db: &Db, id: WorkshopId) -> u32 {
    let read = |tx: &mut ReadTx| -> DbResult<u32> {
        Ok(store::workshop(tx, id)?.map_or(0, |it| it.entered))
    };
    db.read(&rosa(1), |tx| Ok(read(tx)?)).unwrap()
}

pub(super) fn on(db: &Db, seat: Seat, n: u64) {
    db.write(&volunteer(1), |tx| actions::send_on(tx, seat, visit(n)))
        .unwrap();
}
