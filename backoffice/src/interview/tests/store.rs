//! Who has an interview and what was written, on both engines.

use super::super::model::{Hand, Holder, Show};
use super::super::store;
use crate::access::Role;
use crate::db::{Actor, Db, Tx};
use crate::problem::Problem;
use crate::testing::{each_database, nine};
use shared::ids::VisitId;
use tempfile::tempdir;
use uuid::Uuid;

fn visit(n: u128) -> VisitId {
    VisitId(Uuid::from_u128(n))
}

fn staff(n: u128) -> Uuid {
    Uuid::from_u128(1000 + n)
}

fn write<T>(db: &Db, work: impl Fn(&mut Tx) -> Result<T, Problem>) -> T {
    let actor = Actor::staff(staff(1), Role::Attorney.grants());
    let done = db.write(&actor, |tx| {
        tx.needs_no_event();
        work(tx)
    });
    done.unwrap()
}

#[test]
fn of_two_who_pick_an_interview_up_at_once_one_gets_it() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        assert!(write(db, |tx| Ok(store::add(tx, visit(1), 1, nine())?)));
        assert!(!write(db, |tx| Ok(store::add(tx, visit(1), 2, nine())?)));
        let read = write(db, |tx| Ok(store::find(tx, visit(1))?)).unwrap();
        let picked = |who| {
            let mut it = read.clone();
            it.hand = it.hand.pick_up(who, "", Holder::Works).unwrap();
            write(db, |tx| Ok(store::save(tx, &it)?))
        };
        assert!(picked(staff(1)));
        assert!(!picked(staff(2)), "what was read before is out of date");
        let now = write(db, |tx| Ok(store::find(tx, visit(1))?)).unwrap();
        assert_eq!(now.hand.staff(), Some(staff(1)));
        let in_hand = write(db, |tx| Ok(store::in_hand(tx, staff(1))?));
        assert_eq!(in_hand, [now]);
    });
}

#[test]
fn lists_are_paged_and_counted_by_whose_hands_they_are_in() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        for n in 1u32..=5 {
            write(db, |tx| {
                Ok(store::add(tx, visit(n.into()), n.into(), nine())?)
            });
        }
        let mut it = write(db, |tx| Ok(store::find(tx, visit(2))?)).unwrap();
        it.hand = Hand::With {
            staff: staff(1),
            from: None,
        };
        assert!(write(db, |tx| Ok(store::save(tx, &it)?)));
        let page = |show, me, before| {
            let page = write(db, |tx| Ok(store::page(tx, (show, me), nine(), before, 2)?));
            page.iter().map(|it| it.server_seq).collect::<Vec<_>>()
        };
        assert_eq!(page(Show::Free, staff(1), u64::MAX), [5, 4]);
        assert_eq!(page(Show::Free, staff(1), 4), [3, 1]);
        assert_eq!(page(Show::Mine, staff(1), u64::MAX), [2]);
        assert_eq!(page(Show::Others, staff(1), u64::MAX), [0u64; 0]);
        assert_eq!(page(Show::Others, staff(2), u64::MAX), [2]);
        let count = |show| write(db, |tx| Ok(store::count(tx, (show, staff(2)), nine())?));
        assert_eq!(
            [
                count(Show::Free),
                count(Show::Mine),
                count(Show::Others),
                count(Show::Done)
            ],
            [4, 0, 1, 0]
        );
    });
}

#[test]
fn each_version_has_its_place_and_none_is_given_twice() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        write(db, |tx| Ok(store::add(tx, visit(1), 1, nine())?));
        for expected in 1..=3 {
            let n = write(db, |tx| {
                let n = store::next_n(tx, visit(1))?.unwrap();
                let id = tx.new_id();
                store::add_answer(tx, visit(1), n, (id, b"sealed"))?;
                Ok(n)
            });
            assert_eq!(n, expected);
        }
        let all = write(db, |tx| Ok(store::answers(tx, visit(1))?));
        assert_eq!(all.iter().map(|it| it.n).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(write(db, |tx| Ok(store::next_n(tx, visit(9))?)), None);
    });
}
