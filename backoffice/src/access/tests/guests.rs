//! People who come for a time, who answers for whom, and what goes with a credential that runs out.

use super::{is, try_sign_in};
use crate::access::*;
use crate::db::Actor;
use crate::testing::TestOffice;
use chrono::{Days, NaiveDate, TimeDelta};
use std::collections::BTreeMap;
use tempfile::tempdir;
use translations::Tongue;

fn of(office: &TestOffice, id: StaffId) -> Profile {
    let read = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(profile(tx, id)?));
    read.unwrap()
}

fn set(office: &TestOffice, id: StaffId, profile: &Profile) -> Result<(), crate::problem::Problem> {
    let today = office.app.today();
    office
        .app
        .db
        .write(&Actor::PROGRAM, |tx| set_profile(tx, id, profile, today))
}

#[tokio::test]
async fn a_03_t2_a_volunteer_works_on_the_ninetieth_day_and_not_on_the_day_after() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let vera = office.add("vera", Role::Volunteer);
    let last = office.app.today() + Days::new(89);
    assert_eq!(of(&office, vera).last_day, Some(last));
    // Eight in the evening of that day in the office, where it is five in the morning when the tests begin.
    office.pass(TimeDelta::days(89) + TimeDelta::hours(16));
    let desk = office.desk("vera").await;
    let works_until = |ten_minutes: usize| {
        for _ in 0..ten_minutes {
            office.pass(TimeDelta::minutes(10));
            desk.stirs();
        }
    };
    works_until(23);
    assert_eq!(office.app.today(), last, "the clocks of the office count");
    assert_eq!(desk.get("/workshops").await.status, 200);
    works_until(2);
    assert_eq!(desk.get("/workshops").await.status, 303);
    let refused = try_sign_in(&office, "vera", crate::testing::PASSWORD).await;
    assert!(is(&refused, "access-refused-time-is-over"));
    let wrong = try_sign_in(&office, "vera", "not the password at all").await;
    assert!(
        is(&wrong, "access-refused-wrong-name-or-password"),
        "a guess learns nothing"
    );
    let names = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(names(tx)?))
        .unwrap();
    assert_eq!(names[&vera], "vera", "what they did keeps their name");
}

#[tokio::test]
async fn whoever_is_given_a_new_last_day_may_come_again() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let vera = office.add("vera", Role::Volunteer);
    office.pass(TimeDelta::days(120));
    let over = of(&office, vera);
    assert!(
        set(&office, vera, &over).is_ok(),
        "what is over may stay so"
    );
    let longer = Profile {
        last_day: Some(office.app.today() + Days::new(30)),
        ..over.clone()
    };
    set(&office, vera, &longer).unwrap();
    assert!(
        try_sign_in(&office, "vera", crate::testing::PASSWORD)
            .await
            .is_ok()
    );
    for (last_day, message) in [
        (None, "access-refused-no-last-day"),
        (
            Some(office.app.today() - Days::new(1)),
            "access-refused-last-day-out",
        ),
        (
            Some(office.app.today() + Days::new(367)),
            "access-refused-last-day-out",
        ),
    ] {
        let changed = Profile {
            last_day,
            ..over.clone()
        };
        assert!(is(&set(&office, vera, &changed), message), "{last_day:?}");
    }
}

#[test]
fn somebody_else_who_may_answers_for_the_work_of_each() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let lee = office.add("lee", Role::Attorney);
    let sam = office.add("sam", Role::Counsellor);
    let rosa = office.add("rosa", Role::Reception);
    for (who, by, message) in [
        (lee, lee, Some("access-refused-own-supervisor")),
        (sam, rosa, Some("access-refused-no-supervisor")),
        (
            sam,
            StaffId::from_u128(9),
            Some("access-refused-no-supervisor"),
        ),
        (sam, lee, None),
    ] {
        let profile = Profile {
            supervisor: Some(by),
            languages: vec![Tongue::find("mam").unwrap(), Tongue::find("es").unwrap()],
            ..of(&office, who)
        };
        let done = set(&office, who, &profile);
        match message {
            Some(message) => assert!(is(&done, message)),
            None => assert_eq!(done.map_err(|it| it.plain()), Ok(())),
        }
    }
    assert_eq!(of(&office, sam).languages.len(), 2);
    assert_eq!(of(&office, sam).supervisor, Some(lee));
}

#[test]
fn a_02_t3_nobody_leaves_while_something_would_stay_with_nobody() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ruth", Role::Director);
    let lee = office.add("lee", Role::Attorney);
    let ana = office.add("ana", Role::FullRepresentative);
    let rosa = office.add("rosa", Role::Reception);
    let sam = office.add("sam", Role::Counsellor);
    let profile = Profile {
        supervisor: Some(lee),
        ..of(&office, sam)
    };
    set(&office, sam, &profile).unwrap();
    let held = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| in_hand(&office.app, tx, lee))
        .unwrap();
    assert_eq!((held.len(), held[0].count), (1, 1));
    let leave = |to: Option<StaffId>| {
        let takers = to
            .map(|it| BTreeMap::from([("supervision".to_owned(), it)]))
            .unwrap_or_default();
        deactivate(&office.app, &Actor::PROGRAM, lee, &takers)
    };
    for to in [None, Some(rosa), Some(lee)] {
        assert!(is(&leave(to), "access-refused-still-in-hand"), "{to:?}");
        assert_eq!(of(&office, sam).supervisor, Some(lee));
    }
    leave(Some(ana)).unwrap();
    assert_eq!(of(&office, sam).supervisor, Some(ana));
}

fn lee_with(office: &TestOffice, lee: StaffId, expires_on: &str) {
    let new = NewCredential {
        kind: CredentialKind::FullAccreditation,
        number: "D2024-001".to_owned(),
        jurisdiction: String::new(),
        organisation: "Casa Abierta".to_owned(),
        granted_on: "2024-01-01".parse().unwrap(),
        expires_on: Some(expires_on.parse().unwrap()),
    };
    office
        .app
        .db
        .write(&Actor::PROGRAM, |tx| add_credential(tx, lee, &new))
        .unwrap();
}

#[tokio::test]
async fn on_a_credential_that_has_run_out_nobody_makes_a_visitor_less_urgent() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let lee = office.add("lee", Role::FullRepresentative);
    let token = try_sign_in(&office, "lee", crate::testing::PASSWORD)
        .await
        .unwrap()
        .token;
    let may = |today: &str| {
        let session = office
            .app
            .sessions
            .find(&token, office.app.db.now(), Sign::None)
            .unwrap();
        let today: NaiveDate = today.parse().unwrap();
        let read = office
            .app
            .db
            .read(&Actor::PROGRAM, |tx| of_session(tx, &session, today));
        read.unwrap().unwrap().may(Permission::LowerColour)
    };
    assert!(may("2026-09-01"), "nothing has been entered yet");
    lee_with(&office, lee, "2026-09-30");
    assert!(may("2026-09-30"));
    assert!(!may("2026-10-01"));
    let here = NewRecognition {
        organisation: "Another House".to_owned(),
        location: "Main Street".to_owned(),
        granted_on: "2024-01-01".parse().unwrap(),
        expires_on: "2029-12-31".parse().unwrap(),
        is_here: true,
    };
    office
        .app
        .db
        .write(&Actor::PROGRAM, |tx| add_recognition(tx, &here))
        .unwrap();
    assert!(
        !may("2026-09-30"),
        "an accreditation of another organisation is none here"
    );
}
