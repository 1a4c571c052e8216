//! A whole morning: three hundred numbers, some from a kiosk and some from the desk, through every station.

use super::{opened, rosa, seat};
use crate::app::Arrival;
use crate::db::{Db, ReadTx, Tx};
use crate::features;
use crate::kiosks;
use crate::problem::Problem;
use crate::queue;
use crate::testing::{each_database, nine};
use crate::vault::Vault;
use crate::workshops::ids::WorkshopId;
use crate::workshops::model::Station;
use crate::workshops::round::{Round, Spot, Why};
use crate::workshops::{actions, board, store};
use chrono::TimeDelta;
use shared::clock::{Clock, SetClock};
use shared::ids::{KioskId, RecordId, VisitId};
use shared::random;
use shared::record::{ClassKeys, Content, Frame};
use shared::ticket::Label;
use std::collections::BTreeSet;
use std::sync::Arc;
use tempfile::tempdir;
use uuid::Uuid;

const VISITORS: u64 = 300;
const TICK: TimeDelta = TimeDelta::seconds(36);

/// Each station with its tables, and how many ticks somebody is there.
const STATIONS: [(&str, u32, i32); 5] = [
    ("Check-in", 3, 2),
    ("Screening", 6, 5),
    ("Preparation", 12, 10),
    ("Review", 6, 4),
    ("Exit", 2, 1),
];

/// Every second number is the kiosk's, the others are given at the desk.
fn comes(tx: &mut Tx, vault: &Vault, n: u64) -> Result<(), Problem> {
    if n.is_multiple_of(2) {
        let part = || Content::empty("es");
        let contents = ClassKeys {
            queue: part(),
            general: part(),
            restricted: part(),
        };
        let visit = VisitId(tx.new_id());
        kiosks::issue_at_desk(tx, vault, features::HOOKS.arrivals, visit, &contents)?;
        return Ok(());
    }
    let n = n.div_ceil(2);
    let frame = Frame {
        record_id: RecordId(Uuid::from_u128(10_000 + u128::from(n))),
        visit_id: VisitId(Uuid::from_u128(20_000 + u128::from(n))),
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
    let arrival = Arrival {
        seq: 1_000_000 + n,
        frame: &frame,
        received_at: tx.now(),
    };
    queue::take_ticket(tx, &arrival)
}

/// Everybody whose time at a table is over goes on, and every free table calls.
fn works(tx: &mut Tx, vault: &Vault, id: WorkshopId, stations: &[Station]) -> Result<(), Problem> {
    tx.needs_no_event();
    let now = tx.now();
    let seen = board::board(tx, vault, id)?;
    // From the last station to the first: whoever leaves a table makes room before somebody is called to it.
    for (line, (_, _, ticks)) in seen.lines.iter().zip(STATIONS).rev() {
        for (table, here) in &line.at_tables {
            if now - here.since < TICK * ticks {
                continue;
            }
            let at = seat(id, &line.station, *table);
            let is_first_review = line.station.name == "Review"
                && here.label.as_str().ends_with('3')
                && store::round(tx, id, here.visit)?.is_some_and(|it| it.steps.len() == 4);
            if is_first_review {
                let back = (stations[2].id, Some(Why::Signature));
                actions::send_back(tx, at, here.visit, back)?;
            } else {
                actions::send_on(tx, at, here.visit)?;
            }
        }
    }
    let seen = board::board(tx, vault, id)?;
    for line in &seen.lines {
        let is_free = |table: &u32| line.at_tables.iter().all(|it| it.0 != *table);
        let free = (1..=line.station.tables).filter(is_free);
        for (table, next) in free.zip(&line.waiting) {
            actions::call(tx, seat(id, &line.station, table), next.visit)?;
        }
    }
    Ok(())
}

fn rounds(db: &Db, id: WorkshopId) -> Vec<Round> {
    let read = |tx: &mut ReadTx| Ok(store::rounds(tx, id)?);
    db.read(&rosa(1), read).unwrap()
}

/// The way of one number is whole: every station in its order, every time recorded, none before the one before it.
fn check_way(round: &Round, stations: &[Station]) {
    assert_eq!(round.spot(), Spot::Through, "{}", round.label);
    let mut at: Vec<usize> = Vec::new();
    let mut last = round.steps[0].entered_at;
    for it in &round.steps {
        let (called, end) = (it.called.unwrap(), it.end.unwrap());
        assert!(last <= it.entered_at && it.entered_at <= called.at && called.at < end.at);
        last = end.at;
        at.push(stations.iter().position(|s| s.id == it.station).unwrap());
    }
    let expected: &[usize] = if round.label.as_str().ends_with('3') {
        &[0, 1, 2, 3, 2, 3, 4]
    } else {
        &[0, 1, 2, 3, 4]
    };
    assert_eq!(at, expected, "{}", round.label);
}

#[test]
fn t1_of_a_06_three_hundred_numbers_in_three_hours_pass_every_station_and_none_is_given_twice() {
    let folder = tempdir().unwrap();
    let vault = Vault::start(
        folder.path(),
        Arc::new(SetClock::at(nine())),
        random::from_seed(3),
    )
    .unwrap();
    each_database(folder.path(), |db, clock| {
        let names = STATIONS.map(|(name, tables, _)| (name, tables));
        let (id, stations) = opened(db, 300, &names);
        for n in 1..=VISITORS {
            let tick = |tx: &mut Tx| {
                comes(tx, &vault, n)?;
                works(tx, &vault, id, &stations)
            };
            db.write(&rosa(1), tick).unwrap();
            clock.advance(TICK);
        }
        assert_eq!(clock.now() - nine(), TimeDelta::hours(3));
        let labels = db.read(&rosa(1), |tx| {
            let came = queue::went(tx, Some(&vault), (nine(), nine() + TimeDelta::hours(3)))?;
            Ok(came
                .into_iter()
                .map(|it| it.ticket.label.to_string())
                .collect::<Vec<_>>())
        });
        let labels = labels.unwrap();
        let different: BTreeSet<&String> = labels.iter().collect();
        assert_eq!(
            (labels.len(), different.len()),
            (300, 300),
            "no number twice"
        );
        for _ in 0..60 {
            db.write(&rosa(1), |tx| works(tx, &vault, id, &stations))
                .unwrap();
            clock.advance(TICK);
        }
        let all = rounds(db, id);
        assert_eq!(all.len(), 300);
        for it in &all {
            check_way(it, &stations);
        }
        let read = |tx: &mut ReadTx| Ok((store::workshop(tx, id)?, store::count_through(tx, id)?));
        let (workshop, through) = db.read(&rosa(1), read).unwrap();
        assert_eq!((workshop.unwrap().entered, through), (300, 300));
        let served = db.read(&rosa(1), |tx| {
            let came = queue::went(tx, Some(&vault), (nine(), nine() + TimeDelta::hours(4)))?;
            Ok(came
                .iter()
                .filter(|it| matches!(it.ticket.stage, queue::Stage::Served { .. }))
                .count())
        });
        assert_eq!(
            served.unwrap(),
            300,
            "the same tickets as on every other day"
        );
    });
}
