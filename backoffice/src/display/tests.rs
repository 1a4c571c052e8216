//! The wall: which calls stand large, and that nothing but numbers and windows ever does.

mod heard;

use super::model::{Wall, is_fresh, shown};
use crate::access::Role;
use crate::db::{Actor, Tx};
use crate::kiosks::tests::device::Device;
use crate::offices;
use crate::queue::Call;
use crate::testing::{TestOffice, nine};
use crate::web::outline::outline;
use chrono::TimeDelta;
use insta::assert_snapshot;
use proptest::prelude::*;
use tempfile::tempdir;
use translations::Language;

/// The `n`-th ticket, called `seconds` after nine.
fn call(n: u64, seconds: i64, is_awaited: bool) -> Call {
    Call {
        label: shared::ticket::Label::of(&"A".parse().unwrap(), n),
        along: Vec::new(),
        language: None,
        window: "2".to_owned(),
        at: nine() + TimeDelta::seconds(seconds),
        is_awaited,
    }
}

/// Makes the office offer these languages.
fn offer(office: &TestOffice, tags: &[&str]) {
    let offered: Vec<Language> = tags.iter().filter_map(|it| Language::find(it)).collect();
    let save = |tx: &mut Tx| {
        let mut settings = offices::settings(tx)?;
        settings.languages = offered.clone();
        offices::save(tx, &settings)
    };
    office.app.db.write(&Actor::PROGRAM, save).unwrap();
}

fn labels(calls: &[Call]) -> Vec<&str> {
    calls.iter().map(|it| it.label.as_str()).collect()
}

#[test]
fn the_newest_call_stands_large_and_five_stand_beside_it() {
    let calls = (1..=9)
        .rev()
        .map(|n| call(n, i64::try_from(n).unwrap() * 60, true))
        .collect();
    let wall = Wall::of(calls, 5);
    assert_eq!(labels(&wall.large), ["A-009"]);
    assert_eq!(
        labels(&wall.last),
        ["A-008", "A-007", "A-006", "A-005", "A-004"]
    );
}

#[test]
fn calls_of_the_same_moment_stand_large_together_until_their_visitor_sits() {
    let wall = Wall::of(
        vec![call(3, 100, true), call(2, 90, true), call(1, 80, false)],
        5,
    );
    assert_eq!(labels(&wall.large), ["A-003", "A-002"]);
    assert_eq!(labels(&wall.last), ["A-001"]);
    assert_eq!(
        Wall::of(Vec::new(), 5),
        Wall {
            large: Vec::new(),
            last: Vec::new()
        }
    );
}

#[test]
fn nobody_who_is_awaited_goes_from_the_wall_within_half_a_minute() {
    let calls = |seconds: i64| -> Vec<Call> {
        let of = |n: u64| call(n, seconds + i64::try_from(n).unwrap(), true);
        (1..=7).rev().map(of).collect()
    };
    // Also where the office shows no earlier calls.
    let wall = Wall::of(calls(0), 0);
    assert_eq!(labels(&wall.large), ["A-007", "A-006", "A-005", "A-004"]);
    assert_eq!(labels(&wall.last), ["A-003", "A-002", "A-001"]);
    let mut later = calls(0);
    later.insert(0, call(8, 60, true));
    let wall = Wall::of(later, 0);
    assert_eq!(labels(&wall.large), ["A-008"]);
    let expected = ["A-007", "A-006", "A-005", "A-004", "A-003"];
    assert_eq!(labels(&wall.last), expected, "as many as fit");
}

#[test]
fn whoever_is_expected_stands_there_before_whoever_sits() {
    let calls = vec![call(3, 40, true), call(2, 5, false), call(1, 0, true)];
    for (shown, expected) in [
        (0, &["A-001"][..]),
        (1, &["A-001"]),
        (2, &["A-002", "A-001"]),
    ] {
        let wall = Wall::of(calls.clone(), shown);
        assert_eq!(labels(&wall.large), ["A-003"]);
        assert_eq!(labels(&wall.last), expected, "{shown}");
    }
}

#[test]
fn a_call_flashes_for_ten_seconds() {
    let now = nine() + TimeDelta::seconds(10);
    assert!(is_fresh(&call(1, 1, true), now));
    assert!(!is_fresh(&call(1, 0, true), now));
    assert!(
        !is_fresh(&call(1, 9, false), now),
        "the visitor sits already"
    );
}

#[test]
fn a_few_languages_stand_there_always_and_more_take_turns() {
    let all = Language::planned();
    assert_eq!(shown(&all[..1], nine()), all[..1]);
    assert_eq!(shown(&all[..3], nine()), all[..3]);
    assert_eq!(shown(&[], nine()), []);
    for count in 4..=all.len() {
        let offered = &all[..count];
        let mut seen = std::collections::BTreeSet::new();
        for minute in 0..count {
            let now = nine() + TimeDelta::minutes(i64::try_from(minute).unwrap());
            let shown = shown(offered, now);
            assert_eq!(
                (shown.len(), shown[0]),
                (3, offered[0]),
                "{count} languages"
            );
            assert_eq!(
                shown,
                super::model::shown(offered, now + TimeDelta::seconds(59))
            );
            seen.extend(shown);
        }
        assert_eq!(seen.len(), count, "every language has its turn");
    }
}

proptest! {
    #[test]
    fn no_call_is_shown_twice_and_the_newest_is_never_missed(
        ages in prop::collection::vec((0i64..400, any::<bool>()), 1..12)
    ) {
        let mut ages = ages;
        ages.sort_unstable();
        let calls: Vec<Call> = (1..).zip(ages).map(|(n, (age, awaited))| call(n, 400 - age, awaited)).collect();
        let wall = Wall::of(calls.clone(), 5);
        prop_assert_eq!(&wall.large[0], &calls[0]);
        let shown = [labels(&wall.large), labels(&wall.last)].concat();
        let different: std::collections::BTreeSet<&&str> = shown.iter().collect();
        prop_assert_eq!(different.len(), shown.len());
        prop_assert_eq!(shown.len(), calls.len().min(wall.large.len() + 5));
    }
}

#[tokio::test]
async fn anyone_sees_the_called_number_and_its_window_but_no_name() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    offer(&office, &["es", "en", "ar"]);
    office.add("lee", Role::Attorney);
    let kiosk = Device::pair(&office, "door").await;
    kiosk
        .visit(&office, 1, "es", r#"{"K08":"Marisol","K09":["asylum"]}"#)
        .await;
    kiosk
        .visit(&office, 2, "ar", r#"{"K08":"Idris","K13":"yes"}"#)
        .await;
    let wall = office.wall().await;
    assert_snapshot!("resting", outline(&wall.get("/display").await.body));

    let lee = office.desk("lee").await;
    lee.post("/queue/window", &[("window", "3")]).await;
    lee.post("/queue/call-next", &[]).await;
    let page = wall.get("/display").await.body;
    assert_snapshot!("one_call", outline(&page));
    assert!(page.contains("A-002") && page.contains("fresh"));
    for hidden in ["Marisol", "Idris", "colour", "urgent", "Asylum", "A-001"] {
        assert!(!page.contains(hidden), "{hidden} is not for the wall");
    }
    let part = wall.get("/display/board").await.body;
    assert!(part.starts_with("<section id=\"wall\"") && page.contains(&part));
    office.pass(TimeDelta::seconds(11));
    assert!(!wall.get("/display/board").await.body.contains("fresh"));
}

#[tokio::test]
async fn a_call_that_was_taken_back_goes_from_the_wall() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    kiosk.visit(&office, 1, "en", "{}").await;
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "1")]).await;
    rosa.post("/queue/call-next", &[]).await;
    assert!(
        office
            .wall()
            .await
            .get("/display")
            .await
            .body
            .contains("A-001")
    );
    let page = rosa.get("/queue").await;
    let undo = [
        ("visit", page.hidden("visit")),
        ("version", page.hidden("version")),
    ];
    assert_eq!(rosa.post("/queue/undo", &undo).await.status, 303);
    assert!(
        !office
            .wall()
            .await
            .get("/display")
            .await
            .body
            .contains("A-001")
    );
}

#[tokio::test]
async fn yesterdays_calls_are_gone_in_the_morning() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    kiosk.visit(&office, 1, "en", "{}").await;
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "1")]).await;
    rosa.post("/queue/call-next", &[]).await;
    office.pass(TimeDelta::hours(22));
    assert!(
        !office
            .wall()
            .await
            .get("/display")
            .await
            .body
            .contains("A-001")
    );
}

#[tokio::test]
async fn the_wall_speaks_the_first_languages_of_the_office_and_mirrors_itself() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    offer(&office, &["es", "en", "ar"]);
    let page = office.wall().await.get("/display?language=ar").await.body;
    assert!(page.contains(r#"<html lang="ar" dir="rtl">"#));
    for said in [
        "Your number will be shown here",
        "Su número aparecerá aquí",
        "سيظهر رقمك هنا",
    ] {
        assert!(page.contains(said), "{said}");
    }
}
