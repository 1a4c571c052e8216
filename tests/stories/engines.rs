//! The same morning on PostgreSQL.

use crate::{programs, visits};
use std::sync::atomic::{AtomicU32, Ordering};
use stories::{Extra, Office, Synced, extra};

/// The URL with a schema of this story's own.
pub(crate) fn own_schema(url: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!(
        "story_{}_{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::SeqCst)
    );
    format!("{url}?options=-csearch_path%3D{name}")
}

#[test]
fn a_morning_on_postgresql_is_the_same_morning() {
    let Some(url) = extra(Extra::Postgres, "a morning") else {
        return;
    };
    let mut office = Office::closed(&programs()).unwrap().on(&own_schema(&url));
    office.start().unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    office.stop().unwrap();
    let visits = visits::many(40, 3);
    kiosk.drive(&visits, Synced::DoNotWait).unwrap();
    office.start().unwrap();
    kiosk.drive(&[], Synced::Wait).unwrap();
    let records = office.export().unwrap();
    assert_eq!(records.len(), visits.len());
    for (visit, record) in visits.iter().zip(&records) {
        assert_eq!(record["answers"], visit["answers"]);
    }
    let mut rosa = office.desk("rosa").unwrap();
    stories::demo::sit_at_first_window(&mut rosa).unwrap();
    stories::demo::call_next(&mut rosa).unwrap();
    assert!(
        office
            .wall()
            .unwrap()
            .get("/display")
            .unwrap()
            .body
            .contains("A-001")
    );
    assert_eq!(office.check().unwrap()["ok"], true);
}
