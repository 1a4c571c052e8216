//! The figures of workshops that were made up: what is counted, and what does not leave the office.

use super::figures::{Counted, Summary};
use super::pages;
use super::tables::{hours, stations};
use crate::access::Role;
use crate::statistics::tables::{Audience, Cell, Figure};
use crate::testing::{TestOffice, nine};
use crate::web::View;
use crate::workshops::{
    Called, End, Facts, Round, Rounds, Spot, State, Station, StationId, Step, Went, Why, Workshop,
    WorkshopId,
};
use chrono::TimeDelta;
use chrono_tz::Tz;
use proptest::prelude::*;
use shared::ids::VisitId;
use shared::ticket::Label;
use tempfile::tempdir;
use translations::{Language, Text};
use uuid::Uuid;

const NAMES: [&str; 3] = ["Check-in", "Review", "Exit"];

fn id(n: usize) -> StationId {
    StationId(Uuid::from_u128(n as u128))
}

fn workshop(rounds: Vec<Round>) -> Rounds {
    let station = |(n, name): (usize, &&str)| Station {
        id: id(n),
        name: (*name).to_owned(),
        tables: 2,
    };
    Rounds {
        workshop: Workshop {
            id: WorkshopId(Uuid::nil()),
            facts: Facts {
                name: "Naturalization day".to_owned(),
                place: String::new(),
                day: nine().date_naive(),
                capacity: 300,
            },
            entered: 0,
            state: State::Open { since: nine() },
            version: 0,
        },
        stations: NAMES.iter().enumerate().map(station).collect(),
        rounds,
    }
}

/// The way of the `n`-th visitor, who came at this minute: at which station, how many minutes they waited there and were
/// at the table, and where they went then.
fn round(n: usize, came: i64, stays: &[(usize, i64, i64, Option<Went>)]) -> Round {
    let mut minute = came;
    let mut at = |minutes: i64| {
        minute += minutes;
        nine() + TimeDelta::minutes(minute)
    };
    let step = |(station, waits, stays, went): &(usize, i64, i64, Option<Went>)| {
        let (entered_at, called_at) = (at(0), at(*waits));
        Step {
            station: id(*station),
            entered_at,
            called: Some(Called {
                table: 1,
                at: called_at,
                last_at: called_at,
                calls: 1,
            }),
            end: went.map(|went| End {
                at: at(*stays),
                went,
            }),
        }
    };
    Round {
        workshop: WorkshopId(Uuid::nil()),
        visit: VisitId(Uuid::from_u128(n as u128)),
        label: Label::of(&"A".parse().unwrap(), u64::try_from(n).unwrap()),
        steps: stays.iter().map(step).collect(),
        version: 0,
        before: None,
    }
}

fn through(n: usize, came: i64) -> Round {
    let on = Some(Went::On);
    round(n, came, &[(0, 2, 3, on), (1, 20, 5, on), (2, 1, 1, on)])
}

/// Six went through from nine on, one was sent back, one left and one is inside.
fn morning() -> Rounds {
    let mut all: Vec<Round> = (0..6)
        .map(|n| through(n, 10 * i64::try_from(n).unwrap()))
        .collect();
    let (on, back) = (Some(Went::On), Some(Went::Back(Why::Paper)));
    all.push(round(
        6,
        0,
        &[
            (0, 2, 3, on),
            (1, 20, 5, back),
            (0, 0, 3, on),
            (1, 1, 1, on),
            (2, 1, 1, on),
        ],
    ));
    all.push(round(7, 0, &[(0, 2, 3, on), (1, 40, 5, Some(Went::Away))]));
    all.push(round(8, 0, &[(0, 2, 3, on), (1, 30, 0, None)]));
    workshop(all)
}

#[test]
fn a_workshop_is_counted_as_it_went() {
    let found = Summary::of(&morning(), Counted::All, Tz::UTC);
    assert_eq!((found.entered, found.through, found.away), (9, 7, 1));
    assert_eq!(found.hours, [(9, 4), (10, 3)]);
    let whole = found.whole.unwrap();
    assert_eq!(whole.median, TimeDelta::minutes(32));
    // From two minutes past nine, when the first was called, to 10:22.
    assert_eq!(found.lasted, Some(TimeDelta::minutes(80)));
    assert_eq!(found.tenths_an_hour(), Some(53));
    let review = &found.stations[1];
    assert_eq!((review.stays, review.back, review.away), (10, 1, 1));
    assert_eq!(review.wait.unwrap().median, TimeDelta::minutes(20));
    assert_eq!(found.bottleneck().unwrap().name, "Review");
    let over = Summary::of(&morning(), Counted::Over, Tz::UTC);
    assert_eq!(
        (over.entered, over.through),
        (8, 7),
        "without who is inside"
    );
    let nobody = Summary::of(&workshop(Vec::new()), Counted::All, Tz::UTC);
    assert!(nobody.bottleneck().is_none() && nobody.tenths_an_hour().is_none());
}

#[test]
fn the_file_tells_of_no_fewer_than_five_visits() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let view = View::of_role(&office.app, Text::new(Language::english()), Role::Director);
    let over = Summary::of(&morning(), Counted::Over, Tz::UTC);
    assert_eq!(over.away, 1);
    insta::assert_snapshot!(
        "file_of_few_who_left",
        pages::file(&view, &over).replace("\r\n", "\n")
    );
    let mut all = morning();
    all.rounds.retain(|it| it.spot() != Spot::Away);
    let over = Summary::of(&all, Counted::Over, Tz::UTC);
    insta::assert_snapshot!("file", pages::file(&view, &over).replace("\r\n", "\n"));
    let few = workshop((0..3).map(|n| through(n, 0)).collect());
    let few = Summary::of(&few, Counted::Over, Tz::UTC);
    insta::assert_snapshot!(
        "file_of_three",
        pages::file(&view, &few).replace("\r\n", "\n")
    );
}

fn mornings() -> impl Strategy<Value = Rounds> {
    let went =
        prop_oneof![8 => Just(Went::On), 1 => Just(Went::Away), 1 => Just(Went::Back(Why::Form))];
    let visitor = (0_i64..200, 0_i64..40, went);
    prop::collection::vec(visitor, 0..60).prop_map(|visitors| {
        let rounds = visitors
            .into_iter()
            .enumerate()
            .map(|(n, (came, waits, went))| {
                let on = Some(Went::On);
                match went {
                    Went::On => through(n, came),
                    Went::Back(_) => round(
                        n,
                        came,
                        &[
                            (0, 2, 3, on),
                            (1, waits, 5, Some(went)),
                            (0, 0, 3, on),
                            (1, 1, 1, on),
                            (2, 1, 1, on),
                        ],
                    ),
                    _ => round(n, came, &[(0, 2, 3, on), (1, waits, 5, Some(went))]),
                }
            });
        workshop(rounds.collect())
    })
}

proptest! {
    #[test]
    fn nothing_that_leaves_the_office_counts_fewer_than_five(made in mornings()) {
        let found = Summary::of(&made, Counted::Over, Tz::UTC);
        let counts = |cell: Cell| match cell {
            Cell::Known(Figure::Count(it)) => Some(it),
            _ => None,
        };
        let told = stations(&found, Audience::Outside);
        for ((_, cells), station) in told.rows.iter().zip(&found.stations) {
            prop_assert!(cells.iter().filter_map(|it| counts(*it)).all(|it| 5 <= it));
            let called = station.wait.map_or(0, |it| it.count);
            let is_told = cells.iter().any(|it| matches!(it, Cell::Known(Figure::Time(_))));
            prop_assert!(!is_told || 5 <= called);
        }
        let told = hours(&found, Audience::Outside);
        // Another file says how many came: what is missing here would be those who left.
        prop_assert!(!(1..5).contains(&found.away) || told.is_empty());
        prop_assert!(told.iter().filter_map(|(_, it)| counts(*it)).all(|it| 5 <= it));
        // What is left out of the hours cannot be worked out from their total.
        let is_hidden = |it: &&(Option<u32>, Cell)| it.1 == Cell::Hidden;
        prop_assert!(told.iter().filter(is_hidden).count() != 1);
    }
}

#[tokio::test]
async fn figures_of_a_workshop_are_for_those_who_see_statistics() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [("rosa", Role::Reception), ("vera", Role::Volunteer)] {
        office.add(name, role);
    }
    let rosa = office.desk("rosa").await;
    let facts = [
        ("name", "Naturalization day"),
        ("place", ""),
        ("day", "2026-09-01"),
        ("capacity", "3"),
    ];
    let edit = rosa.post("/workshops", &facts).await.location.unwrap();
    let address = format!("/statistics{}", edit.trim_end_matches("/edit"));
    assert!(
        rosa.get(&address)
            .await
            .body
            .contains("Nobody has entered yet")
    );
    let early = rosa.get(&format!("{address}/file")).await;
    assert!(early.status == 422 && early.body.contains("This workshop is not over"));
    let workshop = edit.trim_end_matches("/edit");
    for verb in ["open", "close"] {
        rosa.post(&format!("{workshop}/{verb}"), &[]).await;
    }
    let early = rosa.get(&format!("{address}/file")).await;
    assert_eq!(early.status, 422, "its day is not over");
    office.clock.advance(TimeDelta::days(1));
    let rosa = office.desk("rosa").await;
    let file = rosa.get(&format!("{address}/file")).await;
    assert!(
        file.body.contains("too few") || file.body.contains("fewer than five"),
        "{}",
        file.body
    );
    let vera = office.desk("vera").await;
    for page in [address.clone(), format!("{address}/file")] {
        assert_eq!(vera.get(&page).await.status, 403);
    }
}
