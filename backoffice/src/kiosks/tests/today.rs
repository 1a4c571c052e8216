//! What a kiosk is told of the day: which lanes rest, when the last window closes, and until when it makes sense to come.

use super::device::Device;
use super::remote::state;
use crate::access::Role;
use crate::testing::{Browser, TestOffice};
use chrono::{DateTime, TimeDelta, Utc};
use shared::protocol::Door;
use tempfile::tempdir;

/// Window 1 is meant to be open from five to six on Tuesdays, and is the only one that is.
async fn plans_an_hour(amina: &Browser<'_>) {
    let planned = amina.post("/queue/windows/1", &[("hours-2", "5:00-6:00")]);
    assert_eq!(planned.await.status, 303);
    for other in ["2", "3"] {
        amina
            .post(&format!("/queue/windows/{other}/close"), &[])
            .await;
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "as the state of the office holds it"
)]
fn at(moment: &str) -> Option<DateTime<Utc>> {
    Some(moment.parse().unwrap())
}

#[tokio::test]
async fn a_lane_that_rests_is_not_among_those_from_which_visitors_are_called() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let kiosk = Device::pair(&office, "door").await;
    let amina = office.desk("amina").await;
    let open = state(&office, &kiosk).await;
    assert!(open.lanes.len() == 2 && open.resting.is_empty());
    let pause = "/queue/lanes/consultation/pause";
    amina.post(pause, &[("until-consultation", "09:30")]).await;
    let rests = state(&office, &kiosk).await;
    assert_eq!(rests.lanes, ["desk"]);
    let until = rests.resting.get("consultation").copied();
    assert_eq!(until, at("2026-09-01T13:30:00Z"));
    amina.post(pause, &[("until-consultation", "")]).await;
    let rests = state(&office, &kiosk).await;
    assert!(rests.lanes == ["desk"] && rests.resting.is_empty());
}

#[tokio::test]
async fn a_full_day_is_told_and_turns_visitors_away_only_where_the_office_wants_it() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let kiosk = Device::pair(&office, "door").await;
    let amina = office.desk("amina").await;
    assert_eq!(state(&office, &kiosk).await.closes_at, None, "no plan");
    plans_an_hour(&amina).await;
    let free = state(&office, &kiosk).await;
    assert_eq!(free.closes_at, at("2026-09-01T10:00:00Z"));
    assert!(free.seen_until > Some(office.app.db.now()));
    for n in 1..=5 {
        kiosk.visit(&office, n, "en", "{}").await;
    }
    let suggests = "Think of saying so at the door";
    let full = state(&office, &kiosk).await;
    assert!(full.seen_until.is_some_and(|it| it <= office.app.db.now()));
    assert_eq!(full.door, Door::Open, "people decide");
    assert!(amina.get("/queue").await.body.contains(suggests));
    let page = amina.get("/office").await.body;
    let (_, rest) = page
        .split_once("name=\"screens_version\" value=\"")
        .unwrap();
    let version = rest.split('"').next().unwrap();
    let turns_away = [
        ("screens_version", version),
        ("idle_seconds", "90"),
        ("path", "full"),
        ("when_full", "turn-away"),
    ];
    let saved = amina.post("/office/screens", &turns_away).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let reckoned = state(&office, &kiosk).await;
    assert!(reckoned.door == Door::Full && reckoned.seen_until.is_some());
    // A day of which staff say that it is full stays full for a kiosk that hears no more of the office.
    let said = amina.post("/office/door", &[("door", "full"), ("back", "/queue")]);
    assert_eq!(said.await.status, 303);
    let said = state(&office, &kiosk).await;
    assert_eq!((said.door, said.seen_until), (Door::Full, None));
    amina
        .post("/office/door", &[("door", "open"), ("back", "/queue")])
        .await;
    office.pass(TimeDelta::days(1));
    assert_eq!(
        state(&office, &kiosk).await.door,
        Door::Open,
        "no plan, no word"
    );
}
