//! Which version counts on which day, on both databases.

use super::*;
use crate::db::{Actor, ReadTx, Tx};
use crate::events::Event;
use crate::testing::{TestOffice, each_database, nine};
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

/// A text of the office counts from a day on, as if it had been proposed and approved.
pub(crate) fn put_in_force(office: &TestOffice, kind: &str, words: &str, from: &str) -> u32 {
    let work = |tx: &mut Tx| {
        let it = Version {
            kind: kind.to_owned(),
            number: next_number(tx, kind)?,
            ..version(0, words, Some(from))
        };
        add(tx, &it)?;
        tx.needs_no_event();
        Ok(it.number)
    };
    office.app.db.write(&Actor::PROGRAM, work).unwrap()
}

/// Somebody has compared these rows of a text with their source.
pub(crate) fn sign_rows(office: &TestOffice, kind: &'static str, words: &str, ids: &[&str]) {
    let verified = Verified {
        by: "lee".to_owned(),
        on: day("2026-09-01"),
        compared_with: "the source".to_owned(),
    };
    let work = |tx: &mut Tx| {
        tx.needs_no_event();
        for (row, _) in signed(tx, kind, words, hash(words))?.rows {
            if ids.contains(&row.id.as_str()) {
                verify(tx, kind, &row.sha256, &verified)?;
            }
        }
        Ok(())
    };
    office.app.db.write(&Actor::PROGRAM, work).unwrap();
}

/// What came with the program may be another text after an update; what was made with the earlier one is read with it.
#[test]
fn what_was_made_with_a_text_is_read_with_it_whatever_the_program_brings_later() {
    let folder = tempfile::tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let updated: Kind<u32> = Kind {
            shipped: || "7",
            ..NUMBERS
        };
        let make = |tx: &mut Tx| {
            tx.needs_no_event();
            add(tx, &version(1, "10", Some("2026-03-01")))?;
            let first = in_force(tx, &NUMBERS, day("2026-02-01"))?;
            let first = (keep(tx, &NUMBERS, &first)?, keep(tx, &NUMBERS, &first)?);
            let later = in_force(tx, &NUMBERS, day("2026-03-01"))?;
            Ok((first, keep(tx, &NUMBERS, &later)?))
        };
        let ((first, again), later) = db.write(&Actor::PROGRAM, make).unwrap();
        assert_eq!(first, again);
        let lost = Edition {
            sha256: [9; 32],
            ..later
        };
        let written = |it: Edition| it.to_string().parse::<Edition>();
        assert_eq!((written(first), written(later)), (Ok(first), Ok(later)));
        let with = |of: Option<Edition>| {
            let read = |tx: &mut ReadTx| made_with_or_program(tx, &updated, of);
            let found = db.read(&Actor::PROGRAM, read).unwrap();
            (*found.value, found.number)
        };
        assert_eq!(with(Some(first)), (0, 0));
        assert_eq!(with(Some(later)), (10, 1));
        assert_eq!(with(None), (7, 0));
        assert_eq!(with(Some(lost)), (7, 0));
    });
}
