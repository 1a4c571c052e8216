//! The check counts what is there and sees what is broken.

use super::check;
use crate::access::Role;
use crate::db::Actor;
use crate::kiosks::tests::device::{Device, chance, contents};
use crate::offices;
use crate::testing::{TestOffice, each_database};
use shared::ids::OfficeId;
use tempfile::tempdir;
use uuid::Uuid;

#[test]
fn a_new_office_is_in_order_on_every_engine() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
        let found = check(db).unwrap();
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
    let found = check(&office.app.db).unwrap();
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
    office.desk("lee").await;
    let found = check(&office.app.db).unwrap();
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
    let found = check(&office.app.db).unwrap();
    assert_eq!((found.ok, found.events), (false, None));
    assert!(
        found
            .in_words()
            .contains("WRONG: the record of events is broken")
    );
}
