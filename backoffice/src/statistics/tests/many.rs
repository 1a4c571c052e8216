//! Figures of many visits, of appointments among them, and of days that are not over.

use super::facts::{ZONE, day};
use crate::access::Role;
use crate::appointments::tests::booked;
use crate::db::{Actor, ReadTx};
use crate::kiosks::tests::device::Device;
use crate::queue;
use crate::statistics::actions::{Asked, Found, Most, Sealed, look_at_most};
use crate::statistics::model::Way;
use crate::statistics::span::Span;
use crate::testing::TestOffice;
use axum::http::StatusCode;
use tempfile::tempdir;

/// An office on whose first day three came, one of them to an appointment.
async fn office(folder: &std::path::Path) -> TestOffice {
    let office = TestOffice::open(folder);
    office.add("lee", Role::Attorney);
    office.add("rosa", Role::Reception);
    office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    booked::with_times(&rosa).await;
    let path = booked::book(&rosa).await;
    let code = booked::code(&rosa, &path).await;
    let kiosk = Device::pair(&office, "door").await;
    let told = format!(r#"{{"K07":"yes","K07C":"{code}"}}"#);
    for (n, told) in [(1, told.as_str()), (2, "{}"), (3, "{}")] {
        kiosk.visit(&office, n, "es", told).await;
    }
    queue::check_in_cards(&office.app).unwrap();
    office
}

fn look(office: &TestOffice, most: Most) -> Result<Found, String> {
    let asked = Asked {
        span: Span::of_day(day("2026-09-01")),
        ahead: day("2026-09-02"),
        today: day("2026-09-01"),
        zone: ZONE,
    };
    let look = |tx: &mut ReadTx| look_at_most(tx, &office.app.vault, asked, most);
    let found = office.app.db.read(&Actor::PROGRAM, look);
    found.map_err(|it| it.plain())
}

#[tokio::test]
async fn of_too_many_visits_nothing_is_opened_and_appointments_are_still_told_apart() {
    let folder = tempdir().unwrap();
    let office = office(folder.path()).await;
    let most = |visits, opened| Most { visits, opened };
    let whole = look(&office, most(3, 3)).unwrap();
    let many = look(&office, most(3, 2)).unwrap();
    for found in [&whole, &many] {
        let is_agreed = |it: &Way| matches!(it, Way::Appointment { .. });
        let ways = found.facts.iter().map(|it| it.way);
        assert_eq!(ways.filter(is_agreed).count(), 1);
        assert_eq!(found.agreed.map(|it| it.came), Some(1));
    }
    assert_eq!((whole.sealed, many.sealed), (Sealed::Open, Sealed::TooMany));
    assert!(whole.facts.iter().all(|it| it.language.is_some()));
    assert!(
        many.facts
            .iter()
            .all(|it| it.lane.is_none() && it.language.is_none())
    );
    let refused = look(&office, most(2, 2)).unwrap_err();
    assert_eq!(refused, "refused: statistics-refused-too-many-visits");
}

#[tokio::test]
async fn others_are_not_told_of_a_day_that_is_not_over() {
    let folder = tempdir().unwrap();
    let office = office(folder.path()).await;
    let rosa = office.desk("rosa").await;
    let today = rosa.get("/statistics?span=today&for=outside").await;
    assert_eq!(today.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(today.body.contains("These days are not over"));
    assert!(today.body.contains("value=\"outside\" checked"));
    let week = rosa.get("/statistics?span=week&for=outside").await;
    assert_eq!(week.status, StatusCode::OK);
    let (_, days) = week.body.split_once("id=\"figures\"").unwrap();
    let (days, _) = days.split_once("</h2>").unwrap();
    assert!(
        days.contains("2026-08-31") && !days.contains("2026-09-01"),
        "{days}"
    );
    let file =
        |from: &str| format!("/statistics/file?table=by-hour&span=own&from={from}&to=2026-09-01");
    let refused = rosa.get(&file("2026-09-01")).await;
    assert_ne!(refused.status, StatusCode::OK);
    assert!(refused.body.contains("These days are not over"));
    let clipped = rosa.get(&file("2026-08-30")).await;
    let name = clipped.headers["content-disposition"].to_str().unwrap();
    assert!(name.contains("2026-08-30--2026-08-31"), "{name}");
    let inside = rosa.get("/statistics?span=today").await.body;
    assert!(inside.contains("Files are for others") && !inside.contains("table=by-hour"));
}
