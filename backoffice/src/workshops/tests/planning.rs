//! Planning a workshop: what may be typed, and what may be changed when.

use super::{assert_refused, locked, opened, rosa, today};
use crate::db::{ReadTx, Tx};
use crate::problem::Refuses;
use crate::testing::{each_database, nine};
use crate::workshops::actions;
use crate::workshops::model::{Facts, StationTyped, StationWanted, read_stations};
use crate::workshops::refusal::Refusal;
use crate::workshops::store;
use chrono::{Days, TimeDelta};
use tempfile::tempdir;
use translations::{Language, Text};

#[track_caller]
fn check(typed: [&str; 4], expected: &Result<u32, (&'static str, Refusal)>) {
    let read = Facts::read(typed, nine().date_naive(), None);
    assert_eq!(&read.map(|it| it.capacity), expected);
}

#[test]
fn a_workshop_has_a_name_a_day_to_come_and_places() {
    let long = "x".repeat(81);
    check([" Day ", "", "2026-09-01", "300"], &Ok(300));
    check(
        ["", "", "2026-09-01", "300"],
        &Err(("name", Refusal::NameMissing)),
    );
    check(
        [&long, "", "2026-09-01", "1"],
        &Err(("name", Refusal::NameTooLong { max: 80 })),
    );
    check(
        ["Day", "", "2026-08-31", "300"],
        &Err(("day", Refusal::NoDay)),
    );
    check(["Day", "", "soon", "300"], &Err(("day", Refusal::NoDay)));
    for many in ["0", "-1", "many", "5001", ""] {
        check(
            ["Day", "", "2026-09-01", many],
            &Err(("capacity", Refusal::NoCapacity { max: 5000 })),
        );
    }
}

#[test]
fn a_workshop_whose_day_is_past_is_still_given_another_name() {
    let past = nine().date_naive() - Days::new(1);
    let typed = ["Day", "", "2026-08-31", "300"];
    let read = |own| Facts::read(typed, nine().date_naive(), Some(own)).map(|it| it.day);
    assert_eq!(read(past), Ok(past));
    assert_eq!(
        read(past - Days::new(1)),
        Err(("day", Refusal::NoDay)),
        "another day is to come"
    );
}

fn row(place: &str, name: &str, tables: &str) -> StationTyped {
    StationTyped {
        id: None,
        name: name.to_owned(),
        tables: tables.to_owned(),
        place: place.to_owned(),
    }
}

#[track_caller]
fn check_rows(rows: &[StationTyped], expected: Result<&[&str], (usize, Refusal)>) {
    let read = read_stations(rows);
    let names: Result<Vec<String>, _> = read.map(|all| all.into_iter().map(|it| it.name).collect());
    let expected = expected.map(|all| all.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
    assert_eq!(names, expected);
}

#[test]
fn stations_stand_in_the_order_that_was_typed_and_empty_rows_are_left_out() {
    check_rows(
        &[
            row("2", "Exit", "1"),
            row("1", "Check-in", "3"),
            row("3", " ", ""),
        ],
        Ok(&["Check-in", "Exit"]),
    );
    check_rows(
        &[row("1", "In", "1"), row("1", "Out", "1")],
        Ok(&["In", "Out"]),
    );
    check_rows(&[row("1", "In", "1")], Err((1, Refusal::TooFewStations)));
    check_rows(
        &[row("1", "In", "1"), row("2", "in", "1")],
        Err((1, Refusal::StationNameTaken)),
    );
    check_rows(
        &[row("1", "In", "0"), row("2", "Out", "1")],
        Err((0, Refusal::NoTables { max: 40 })),
    );
    check_rows(
        &[row("first", "In", "1"), row("2", "Out", "1")],
        Err((0, Refusal::NoPlace)),
    );
    let long = "x".repeat(17);
    check_rows(
        &[row("1", &long, "1"), row("2", "Out", "1")],
        Err((0, Refusal::NameTooLong { max: 16 })),
    );
}

#[test]
fn one_workshop_is_open_at_a_time_and_only_on_its_day() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, _) = opened(db, 10, &[("In", 1), ("Out", 1)]);
        let tomorrow = Facts {
            day: today(5).day + Days::new(1),
            ..today(5)
        };
        let plan = |facts: Facts| {
            db.write(&rosa(1), move |tx: &mut Tx| actions::plan(tx, &facts, &[]))
                .unwrap()
        };
        let (same_day, next_day) = (plan(today(5)), plan(tomorrow));
        let open = |id| db.write(&rosa(1), move |tx: &mut Tx| actions::open(tx, id));
        assert_refused(open(id), "workshops-refused-open-already");
        assert_refused(open(same_day), "workshops-refused-another-open");
        db.write(&rosa(1), |tx| actions::close(tx, &vault, id))
            .unwrap();
        assert_refused(open(next_day), "workshops-refused-on-another-day");
        clock.advance(TimeDelta::days(1));
        open(next_day).unwrap();
        assert_refused(open(id), "workshops-refused-another-open");
        db.write(&rosa(1), |tx| actions::close(tx, &vault, next_day))
            .unwrap();
        assert_refused(open(id), "workshops-refused-day-has-begun");
    });
}

#[test]
fn what_visitors_have_begun_is_not_changed_under_them() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let (id, stations) = opened(db, 10, &[("In", 2), ("Out", 1)]);
        let wanted = |rows: &[(usize, &str, u32)]| -> Vec<StationWanted> {
            let row = |(at, name, tables): &(usize, &str, u32)| StationWanted {
                id: stations.get(*at).map(|it| it.id),
                name: (*name).to_owned(),
                tables: *tables,
            };
            rows.iter().map(row).collect()
        };
        let set = |rows: Vec<StationWanted>| {
            db.write(&rosa(1), move |tx: &mut Tx| {
                actions::set_stations(tx, id, &rows)
            })
        };
        set(wanted(&[(1, "Out", 1), (9, "New", 3), (0, "In", 2)])).unwrap();
        set(wanted(&[(0, "In", 2), (1, "Out", 1)])).unwrap();
        // One visitor has entered.
        db.write(&rosa(1), |tx| {
            tx.needs_no_event();
            assert!(store::count_in(tx, id)?);
            Ok(())
        })
        .unwrap();
        assert_refused(
            set(wanted(&[(1, "Out", 1), (0, "In", 2)])),
            "workshops-refused-stations-in-use",
        );
        set(wanted(&[(0, "Entrance", 4), (1, "Out", 1)])).unwrap();
        let read = |tx: &mut ReadTx| Ok(store::stations(tx, id)?);
        let now = db.read(&rosa(1), read).unwrap();
        assert_eq!(
            (now[0].name.as_str(), now[0].tables, now[0].id),
            ("Entrance", 4, stations[0].id)
        );
        let none = Facts {
            capacity: 0,
            ..today(0)
        };
        let refused = db
            .write(&rosa(1), |tx| actions::change(tx, id, &none))
            .unwrap();
        assert_eq!(
            refused,
            Err(("capacity", Refusal::FewerThanEntered { entered: 1 }))
        );
    });
}

#[test]
fn every_refusal_says_in_every_language_what_helps() {
    let all = [
        Refusal::Full { capacity: 300 },
        Refusal::NotOpen,
        Refusal::OpenAlready,
        Refusal::AnotherOpen {
            name: "Day".to_owned(),
        },
        Refusal::OnAnotherDay,
        Refusal::DayHasBegun,
        Refusal::FewerThanEntered { entered: 3 },
        Refusal::NameMissing,
        Refusal::NameTooLong { max: 80 },
        Refusal::NoDay,
        Refusal::NoCapacity { max: 5000 },
        Refusal::NoTables { max: 40 },
        Refusal::NoPlace,
        Refusal::StationNameTaken,
        Refusal::TooFewStations,
        Refusal::StationsInUse,
        Refusal::TableInUse {
            table: 3,
            label: "A-017".to_owned(),
        },
        Refusal::TableTaken {
            label: "A-017".to_owned(),
        },
        Refusal::AtTable { table: 3 },
        Refusal::AtStation {
            station: "Exit".to_owned(),
        },
        Refusal::NotEntered,
        Refusal::EnteredAlready,
        Refusal::Over,
        Refusal::NotCalled,
        Refusal::NotBefore,
        Refusal::NoReason,
        Refusal::NoneBehind,
        Refusal::UrgentLeaves {
            label: "A-017".to_owned(),
        },
        Refusal::ReceptionLetsGo {
            label: "A-017".to_owned(),
        },
        Refusal::NothingToUndo,
    ];
    for language in Language::for_staff() {
        for refusal in &all {
            let values = refusal.values();
            let values: Vec<_> = values
                .iter()
                .map(|(name, value)| (*name, value.as_str().into()))
                .collect();
            let said = Text::new(language).with(refusal.message(), &values);
            assert!(
                Text::new(language).has(refusal.message()),
                "{language:?} {refusal:?}"
            );
            assert!(20 < said.chars().count(), "{said} says what to do");
        }
    }
}
