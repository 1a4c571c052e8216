//! What is known of intakes, and the cards in memory, on both engines.

use super::super::directory::Directory;
use super::super::{counts, store};
use crate::db::{Actor, Db, Tx};
use crate::problem::Problem;
use crate::testing::each_database;
use shared::ids::{RecordId, VisitId};
use tempfile::tempdir;
use uuid::Uuid;

fn visit(n: u128) -> VisitId {
    VisitId(Uuid::from_u128(n))
}

fn record(n: u128) -> RecordId {
    RecordId(Uuid::from_u128(100 + n))
}

fn write<T>(db: &Db, work: impl Fn(&mut Tx) -> Result<T, Problem>) -> T {
    let done = db.write(&Actor::PROGRAM, |tx| {
        tx.needs_no_event();
        work(tx)
    });
    done.unwrap()
}

#[test]
fn records_are_opened_once_and_listed_by_visit_the_newest_first() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        // The third record is a later one of the first visit.
        for (seq, of) in (1u32..).zip([1, 2, 1]) {
            write(db, |tx| {
                Ok(store::add(tx, record(seq.into()), visit(of), seq.into())?)
            });
        }
        let next = write(db, |tx| Ok(store::sealed(tx, 2)?));
        assert_eq!(next, [record(1), record(2)], "in order of arrival");
        assert!(write(db, |tx| Ok(store::judge(tx, record(1), None)?)));
        assert!(!write(db, |tx| Ok(store::judge(
            tx,
            record(1),
            Some("late")
        )?)));
        assert!(write(db, |tx| Ok(store::judge(
            tx,
            record(2),
            Some("queue: key")
        )?)));
        let (listed, found, of) = write(db, |tx| {
            let listed = store::list(tx, u64::MAX, 10)?;
            Ok((listed, counts(tx)?, store::visit_of(tx, record(3))?))
        });
        let listed: Vec<_> = listed
            .iter()
            .map(|it| (it.visit, it.newest_seq, it.unopenable))
            .collect();
        assert_eq!(listed, [(visit(1), 3, 0), (visit(2), 2, 1)]);
        assert_eq!((found.sealed, found.opened, found.unopenable), (1, 1, 1));
        assert_eq!(of, Some(visit(1)));
        let older = write(db, |tx| Ok(store::list(tx, 3, 10)?.len()));
        assert_eq!(older, 1, "the first visit is not listed twice");
        assert_eq!(write(db, |tx| Ok(store::records_of(tx, visit(1))?)), 2);
    });
}

#[test]
fn a_card_that_was_read_before_a_newer_record_came_is_not_kept() {
    let directory = Directory::default();
    directory.forget(visit(1), 7);
    directory.keep(visit(1), 6, None);
    assert!(
        !directory.knows(visit(1)),
        "it was read without the record 7"
    );
    directory.keep(visit(1), 7, None);
    assert!(directory.knows(visit(1)));
    directory.forget(visit(1), 7);
    assert!(directory.knows(visit(1)), "the record 7 is in it");
    directory.forget(visit(1), 8);
    assert!(!directory.knows(visit(1)));
}
