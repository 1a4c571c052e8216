//! Appointments are kept as long as the office says, and not longer.

use super::{erase, has_any};
use crate::appointments::slots::Urgency;
use crate::appointments::tests::{book_at, opened, rosa, until, with_times};
use crate::appointments::{bookings, mark_missed};
use crate::db::{Actor, Db, Tx};
use crate::testing::each_database;
use crate::vault::Vault;
use chrono::TimeDelta;
use tempfile::tempdir;

fn keeps(db: &Db, days: u32) {
    let save = |tx: &mut Tx| {
        tx.execute(
            "update appointment_settings set keep_days = :days where one = 1",
            &[("days", days.into())],
        )?;
        tx.needs_no_event();
        Ok(())
    };
    db.write(&rosa(1), save).unwrap();
}

fn rows(db: &Db, table: &str) -> i64 {
    let count = format!("select count(*) as n from {table}");
    let found = db.read(
        &rosa(1),
        |tx| Ok(tx.first(&count, &[], |row| row.get("n"))?),
    );
    found.unwrap().unwrap_or(0)
}

fn look(db: &Db, vault: &Vault) -> usize {
    if !db.read(&Actor::PROGRAM, has_any).unwrap() {
        return 0;
    }
    db.write(&Actor::PROGRAM, |tx| erase(tx, vault)).unwrap()
}

#[test]
fn a_past_appointment_is_erased_with_all_that_was_sealed_with_it_and_later_ones_stay() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        let all = with_times(db, 2);
        let first = book_at(db, vault, all[0].id, Urgency::Ordinary).unwrap();
        let later = all.iter().find(|it| {
            it.starts_at != first.starts_at && TimeDelta::days(1) < it.starts_at - first.starts_at
        });
        let later = book_at(db, vault, later.unwrap().id, Urgency::Ordinary).unwrap();
        keeps(db, 100);
        assert_eq!((rows(db, "appointment"), rows(db, "reminder")), (2, 2));
        until(clock, first.starts_at + TimeDelta::days(100));
        assert_eq!(
            look(db, vault),
            0,
            "still expected, as far as anybody has noted"
        );
        db.write(&Actor::PROGRAM, mark_missed).unwrap();
        assert_eq!(look(db, vault), 0, "the hundredth day");
        clock.advance(TimeDelta::days(1));
        let has_key = |id| vault.has_data_key(&format!("appointment:{id}")).unwrap();
        assert!(has_key(first.id) && has_key(later.id));
        assert_eq!(look(db, vault), 1);
        assert!(!has_key(first.id), "a backup of the records opens nothing");
        assert!(has_key(later.id));
        assert_eq!(
            look(db, vault),
            0,
            "nothing is erased twice, and nothing is noted for nothing"
        );
        assert_eq!((rows(db, "appointment"), rows(db, "reminder")), (1, 1));
        assert!(
            db.read(&rosa(1), |tx| bookings::find(tx, first.id))
                .is_err()
        );
        assert!(db.read(&rosa(1), |tx| bookings::find(tx, later.id)).is_ok());
    });
}
