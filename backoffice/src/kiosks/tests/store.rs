//! Records and letters on both engines.

use super::super::model::Aside;
use super::super::records::{Kept, Letter, receive};
use super::super::store;
use super::super::{counts, of_visit, page};
use super::device::{chance, contents};
use crate::app::Arrival;
use crate::db::{Actor, Db, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::testing::{each_database, nine};
use chrono::TimeDelta;
use shared::ids::{KioskId, OfficeId, RecordId, VisitId};
use shared::protocol::pairing::KioskPlace;
use shared::record::{Frame, PublicKeys, Record, SecretKeys, seal};
use tempfile::tempdir;
use uuid::Uuid;

fn office() -> OfficeId {
    OfficeId(Uuid::from_u128(1))
}

fn keys() -> PublicKeys {
    SecretKeys::mint(&mut chance(7)).public()
}

fn letter(n: u64, seed: u64) -> Letter {
    let mut random = chance(seed);
    let frame = Frame {
        record_id: RecordId::mint(nine(), &mut random),
        visit_id: VisitId::mint(nine(), &mut random),
        kiosk_id: KioskId(Uuid::from_u128(2)),
        supersedes: None,
        form_version: 1,
        ticket_n: n,
        sealed_at: nine(),
        token_hash: [0; 32],
        previous: [u8::try_from(n).unwrap(); 32],
        section: "visit".to_owned(),
        label: format!("A-{n:03}").parse().unwrap(),
    };
    let record = seal(office(), frame, &contents("en", "{}"), &keys(), &mut random).unwrap();
    let bytes = record.to_bytes();
    let hash = Record::hash(&bytes);
    Letter {
        kiosk: Uuid::from_u128(2),
        is_revoked: false,
        place: KioskPlace::Public,
        is_own_series: true,
        is_vouched_for: false,
        came_at: None,
        record,
        bytes,
        hash,
    }
}

fn take(db: &Db, letter: &Letter) -> Kept {
    db.write(&Actor::PROGRAM, |tx| receive(tx, letter, &keys(), &[]))
        .unwrap()
}

#[test]
fn records_are_numbered_in_order_of_arrival_and_never_twice() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        offices::prepare(db, office()).unwrap();
        for n in 1..=3 {
            assert_eq!(take(db, &letter(n, n)), Kept::New { seq: n });
        }
        assert_eq!(take(db, &letter(2, 2)), Kept::Again { seq: 2 });
        assert_eq!(take(db, &letter(2, 9)), Kept::Aside(Aside::OtherVisit));
        let first = db
            .read(&Actor::PROGRAM, |tx| Ok(page(tx, None, 1)?))
            .unwrap()
            .remove(0);
        let found = db
            .read(&Actor::PROGRAM, |tx| {
                Ok((page(tx, Some(&first), 10)?, counts(tx)?))
            })
            .unwrap();
        assert_eq!(
            found
                .0
                .iter()
                .map(|it| it.label.as_str())
                .collect::<Vec<_>>(),
            ["A-002", "A-003"]
        );
        assert_eq!((found.1.received, found.1.quarantined), (3, 1));
        let visit = letter(1, 1).record.frame.visit_id;
        let of_visit = db
            .read(&Actor::PROGRAM, |tx| Ok(of_visit(tx, visit)?))
            .unwrap();
        assert_eq!(of_visit.len(), 1);
        assert_eq!(of_visit[0].bytes, letter(1, 1).bytes);
    });
}

#[test]
fn a_record_whose_hook_fails_leaves_nothing_behind() {
    fn fails(_: &mut Tx, _: &Arrival) -> Result<(), Problem> {
        Err(Problem::defect("the queue is broken"))
    }
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        offices::prepare(db, office()).unwrap();
        let failed = db.write(&Actor::PROGRAM, |tx| {
            receive(tx, &letter(1, 1), &keys(), &[fails])
        });
        assert!(failed.is_err());
        assert_eq!(
            take(db, &letter(1, 1)),
            Kept::New { seq: 1 },
            "the number was not used up"
        );
    });
}

#[test]
fn letters_are_given_once_and_again_when_they_have_rested() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, clock| {
        offices::prepare(db, office()).unwrap();
        let (a, kiosk) = ("A".parse().unwrap(), KioskId(Uuid::from_u128(2)));
        let give = |to| {
            let given = db.write(&Actor::PROGRAM, |tx| {
                let given = store::take_series(tx, &a, KioskId(Uuid::from_u128(to)))?;
                tx.needs_no_event();
                Ok(given)
            });
            given.unwrap()
        };
        assert!(give(2));
        assert!(!give(3));
        db.write(&Actor::PROGRAM, |tx| {
            let from = tx.now() + TimeDelta::days(7);
            store::rest_series(tx, kiosk, from)?;
            tx.needs_no_event();
            Ok(())
        })
        .unwrap();
        assert!(!give(3));
        clock.advance(TimeDelta::days(7));
        assert!(give(3));
    });
}
