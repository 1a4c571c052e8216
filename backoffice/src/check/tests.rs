//! The check counts what is there and sees what is broken.

use super::{Keys, check};
use crate::access::Role;
use crate::appointments::tests::booked;
use crate::db::Actor;
use crate::kiosks::tests::device::{Device, chance, contents};
use crate::offices;
use crate::testing::{TestOffice, each_database};
use crate::vault::Vault;
use shared::ids::OfficeId;
use shared::random;
use std::sync::Arc;
use tempfile::tempdir;
use uuid::Uuid;

#[test]
fn a_new_office_is_in_order_on_every_engine() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, clock| {
        offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
        let keys = tempdir().unwrap();
        let vault = Vault::start(keys.path(), Arc::new(clock.clone()), random::from_seed(2));
        let found = check(db, &vault.unwrap()).unwrap();
        assert!(found.ok && !found.locked, "{found:?}");
        assert_eq!(
            (found.integrity.as_str(), found.events, found.received),
            ("ok", Some(1), 0)
        );
        assert!(found.in_words().ends_with("everything is in order"));
    });
}

#[tokio::test]
async fn the_check_counts_what_was_received_opened_and_set_aside() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let device = Device::pair(&office, "front door").await;
    let record = device.visit(&office, 1, "en", "{}").await;
    let twin = device.seal(record.frame.clone(), &contents("es", "{}"), &mut chance(3));
    device.put(&office, &twin).await;
    let found = check(&office.app.db, &office.app.vault).unwrap();
    assert_eq!(
        (
            found.received,
            found.opened,
            found.sealed,
            found.quarantined,
            found.waiting
        ),
        (1, 0, 1, 1, 1)
    );
    assert!(found.locked && found.ok);
    let _lee = office.desk("lee").await;
    let found = check(&office.app.db, &office.app.vault).unwrap();
    assert_eq!((found.opened, found.sealed, found.locked), (1, 0, false));
}

#[tokio::test]
async fn an_altered_event_is_noticed() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office
        .app
        .db
        .write(&Actor::PROGRAM, |tx| {
            tx.execute("update event set subject = 'other' where seq = 1", &[])?;
            tx.needs_no_event();
            Ok(())
        })
        .unwrap();
    let found = check(&office.app.db, &office.app.vault).unwrap();
    assert_eq!(
        (found.ok, found.events, found.broken),
        (false, None, Some(1))
    );
    assert!(
        found
            .in_words()
            .contains("WRONG: the record of events is broken at number 1")
    );
}

#[test]
fn an_office_that_nobody_could_ever_open_is_noticed() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let setup = folder.path().join("setup.key");
    let born = check(&office.app.db, &office.app.vault).unwrap();
    assert!(born.ok && !born.locked && born.keys == Keys::InOrder);
    let key = std::fs::read(&setup).unwrap();
    std::fs::remove_file(&setup).unwrap();
    let found = check(&office.app.db, &office.app.vault).unwrap();
    assert!(!found.ok && found.keys == Keys::NothingOpens);
    assert!(found.in_words().contains("WRONG: nobody can ever read"));
    std::fs::write(&setup, &key).unwrap();
    office.add("lee", Role::Attorney);
    let found = check(&office.app.db, &office.app.vault).unwrap();
    assert!(found.ok && found.locked && found.keys == Keys::InOrder);
    std::fs::write(&setup, &key).unwrap();
    let found = check(&office.app.db, &office.app.vault).unwrap();
    assert!(found.ok && found.keys == Keys::SetupKeyRemains);
}

#[tokio::test]
async fn an_older_keys_db_is_noticed_by_the_appointments_it_cannot_open() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    office.add("rosa", Role::Reception);
    let _lee = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    booked::with_times(&rosa).await;
    let (lost, _kept) = (booked::book(&rosa).await, booked::book(&rosa).await);
    let look = || check(&office.app.db, &office.app.vault).unwrap();
    let found = look();
    assert!(found.ok && found.appointments == 2, "{found:?}");
    let id = lost.rsplit('/').next().unwrap();
    let vault = &office.app.vault;
    vault.destroy(&format!("appointment:{id}")).unwrap();
    let open = look();
    vault.lock();
    for found in [open, look()] {
        assert_eq!((found.ok, found.appointments_unopenable), (false, 1));
        let words = found.in_words();
        assert!(words.contains("WRONG: of 1 appointments"), "{words}");
    }
}
