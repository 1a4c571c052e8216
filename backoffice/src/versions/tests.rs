//! Which version counts on which day, on both databases.

use super::*;
use crate::db::{Actor, ReadTx, Tx};
use crate::events::Event;
use crate::testing::{each_database, nine};
use chrono::NaiveDate;

struct Noted;

impl Event for Noted {
    fn kind(&self) -> &'static str {
        "events-event-noted"
    }

    fn subject(&self) -> String {
        "test".to_owned()
    }
}

const NUMBERS: Kind<u32> = Kind {
    word: "numbers",
    shipped: || "0",
    read: |words, _| words.parse().map_err(|_| vec![Fault::whole("no number")]),
};

fn day(it: &str) -> NaiveDate {
    it.parse().unwrap()
}

fn version(number: u32, words: &str, valid_from: Option<&str>) -> Version {
    let proposed = Proposed {
        by: None,
        at: nine(),
    };
    let approved = |from: &str| Approved {
        by: None,
        at: nine(),
        valid_from: day(from),
        was_alone: false,
    };
    Version {
        kind: NUMBERS.word.to_owned(),
        number,
        words: words.to_owned(),
        note: String::new(),
        made_at: nine(),
        made_by: None,
        state: valid_from.map_or(State::Proposed(proposed), |it| {
            State::Approved(proposed, approved(it))
        }),
    }
}

#[test]
fn the_version_of_the_day_counts_and_one_that_cannot_be_read_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let seen = each_database(folder.path(), |db, _| {
        let all = [
            version(1, "10", Some("2026-03-01")),
            version(2, "20", Some("2026-06-01")),
            version(3, "30", Some("2026-03-01")),
            version(4, "40", None),
            version(5, "fifty", Some("2026-09-01")),
        ];
        db.write(&Actor::PROGRAM, |tx: &mut Tx| {
            for it in &all {
                add(tx, it)?;
            }
            Ok(tx.record(&Noted)?)
        })
        .unwrap();
        let on = |it: &str| {
            let it = day(it);
            let found = db.read(&Actor::PROGRAM, move |tx: &mut ReadTx| {
                in_force(tx, &NUMBERS, it)
            });
            found.map(|it| (*it.value, it.number)).unwrap()
        };
        assert_eq!(on("2026-02-28"), (0, 0));
        assert_eq!(on("2026-03-01"), (30, 3));
        assert_eq!(on("2026-06-01"), (20, 2));
        assert_eq!(on("2026-09-01"), (0, 0));
        let read = |tx: &mut ReadTx| Ok((super::all(tx, "numbers")?, next_number(tx, "numbers")?));
        let (kept, next) = db.read(&Actor::PROGRAM, read).unwrap();
        assert_eq!((kept.len(), next), (5, 6));
        assert!(kept.iter().all(|it| all.contains(it)));
    });
    assert!(1 <= seen);
}
