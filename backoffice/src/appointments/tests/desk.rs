//! What staff meet at their desk when something was in the way: nothing typed is lost, and they come back to where they were.

use super::seen::{MARISOL, book, booked, code_name, new_form, office, with_times};
use crate::kiosks::tests::main_of;
use axum::http::StatusCode;
use chrono::TimeDelta;
use tempfile::tempdir;

#[tokio::test]
async fn whoever_finds_the_time_full_chooses_another_in_the_same_form() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let week = rosa.get("/appointments/week").await.body;
    let (_, rest) = week.split_once("/appointments/book?slot=").unwrap();
    let slot = rest.split('"').next().unwrap().to_owned();
    let mine = new_form(&rosa, &slot).await;
    for _ in 0..2 {
        booked(&rosa).await;
    }
    let mut fields = vec![("slot", slot.as_str()), ("appointment", mine.as_str())];
    fields.extend(MARISOL);
    let full = rosa.post("/appointments/book", &fields).await;
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(full.body.contains("Every place at this time is taken"));
    assert!(full.body.contains("value=\"Marisol\""));
    let (_, choice) = full
        .body
        .split_once("<select id=\"slot\" name=\"slot\"")
        .unwrap();
    let (choice, _) = choice.split_once("</select>").unwrap();
    assert!(!choice.contains(&slot), "the full one is not offered");
    let other = choice.split("value=\"").nth(1).unwrap();
    let other = other.split('"').next().unwrap();
    fields[0] = ("slot", other);
    let done = rosa.post("/appointments/book", &fields).await;
    assert_eq!(
        done.status,
        StatusCode::SEE_OTHER,
        "{}",
        main_of(&done.body)
    );
}

#[tokio::test]
async fn pressing_twice_books_once() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let first = book(
        &rosa,
        &[("appointment", "0199041f-0000-7000-8000-000000000001")],
    )
    .await;
    let again = book(
        &rosa,
        &[("appointment", "0199041f-0000-7000-8000-000000000001")],
    )
    .await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    assert_eq!(first.location, again.location);
    let change = [
        ("appointment", "0199041f-0000-7000-8000-000000000001"),
        ("call_name", "Amara"),
    ];
    let other = book(&rosa, &change).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(other.body.contains("value=\"Amara\""));
    let fresh = other.hidden("appointment");
    assert_ne!(fresh, "0199041f-0000-7000-8000-000000000001");
    let change = [("appointment", fresh), ("call_name", "Amara")];
    let amara = book(&rosa, &change).await;
    assert_eq!(amara.status, StatusCode::SEE_OTHER);
    assert_ne!(amara.location, first.location);
}

#[tokio::test]
async fn a_step_in_the_list_of_a_day_leads_back_to_that_day() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let path = booked(&rosa).await;
    let list = rosa.get("/appointments?day=2026-09-01").await;
    assert_eq!(list.hidden("day"), "2026-09-01");
    let fields = [
        ("from", "list"),
        ("day", "2026-09-03"),
        ("reason", "person"),
    ];
    let cancelled = rosa.post(&format!("{path}/cancel"), &fields).await;
    assert_eq!(
        cancelled.location.as_deref(),
        Some("/appointments?day=2026-09-03")
    );
    office.pass(TimeDelta::minutes(2));
    let refused = rosa
        .post("/appointments/undo", &[("day", "2026-09-03")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(main_of(&refused.body).contains("2026-09-03"));
    let forged = [
        ("from", "list"),
        ("day", "+262142-12-31"),
        ("reason", "person"),
    ];
    let third = booked(&rosa).await;
    let cancelled = rosa.post(&format!("{third}/cancel"), &forged).await;
    assert_eq!(cancelled.location.as_deref(), Some("/appointments"));
}

#[tokio::test]
async fn a_time_that_is_refused_is_shown_in_its_own_week() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let week = rosa.get("/appointments/week?day=2026-09-10").await.body;
    let (_, rest) = week.split_once("\"/appointments/slots/").unwrap();
    let slot = rest.split('/').next().unwrap();
    let resize = format!("/appointments/slots/{slot}/resize");
    let refused = rosa.post(&resize, &[("capacity", "many")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = main_of(&refused.body);
    assert!(
        page.contains("From 1 to") && page.contains("2026-09-10"),
        "{page}"
    );
    let done = rosa.post(&resize, &[("capacity", "3")]).await;
    assert_eq!(
        done.location.as_deref(),
        Some("/appointments/week?day=2026-09-07")
    );
    let page = main_of(&rosa.get("/appointments/week?day=2026-09-07").await.body);
    assert!(page.contains(r"of \u{2068}3\u{2069} taken"), "{page}");
}

#[tokio::test]
async fn days_from_the_ends_of_the_calendar_are_shown_as_today() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let path = booked(&rosa).await;
    for day in [
        "%2B262142-12-31",
        "-262143-01-01",
        "%2B9999-12-31",
        "0001-01-01",
    ] {
        let moves = format!("{path}/move");
        for page in [
            "/appointments",
            "/appointments/week",
            "/appointments/rooms",
            &moves,
        ] {
            let seen = rosa.get(&format!("{page}?day={day}")).await;
            assert!(
                seen.status == StatusCode::OK || seen.status == StatusCode::BAD_REQUEST,
                "{page} {day}: {}",
                seen.status
            );
        }
    }
}

#[tokio::test]
async fn a_card_of_an_appointment_that_was_moved_leads_to_the_new_one() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let path = booked(&rosa).await;
    // The next week is a page of its own.
    let choices = rosa.get(&format!("{path}/move?day=2026-09-10")).await.body;
    let (_, rest) = choices.split_once("name=\"slot\" value=\"").unwrap();
    let slot = rest.split('"').next().unwrap();
    let fields = [("slot", slot), ("urgency", "as-before")];
    let moved = rosa.post(&format!("{path}/move"), &fields).await;
    let new = moved.location.unwrap();
    let card = rosa.get(&format!("{path}/card")).await;
    assert_eq!(card.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!card.body.contains("appointment-card"));
    assert!(card.body.contains(&format!("href=\"{new}\"")));
    let card = rosa.get(&format!("{new}/card")).await;
    assert!(card.body.contains("appointment-card"));
}

#[tokio::test]
async fn times_to_move_to_are_shown_week_by_week() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let path = booked(&rosa).await;
    let count = |body: &str| body.matches("name=\"slot\"").count();
    let this = rosa.get(&format!("{path}/move")).await.body;
    let next = rosa.get(&format!("{path}/move?day=2026-09-09")).await.body;
    let none = rosa.get(&format!("{path}/move?day=2026-09-16")).await.body;
    assert_eq!((count(&this), count(&next), count(&none)), (3, 4, 0));
    assert!(none.contains("no other free time of this type in this week"));
    assert!(this.contains(&format!("{path}/move?day=2026-09-07")));
    assert!(this.contains(&code_name(&rosa.get(&path).await.body)));
}

#[tokio::test]
async fn rooms_are_shown_in_the_week_for_which_they_were_taken() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let rosa = office.desk("rosa").await;
    rosa.post("/appointments/rooms", &[("name", "Elm")]).await;
    let page = rosa.get("/appointments/rooms").await.body;
    let (_, rest) = page.split_once("id=\"room\"").unwrap();
    let (_, rest) = rest.split_once("<option value=\"").unwrap();
    let room = rest.split('"').next().unwrap();
    let fields = [
        ("room", room),
        ("day", "2026-10-07"),
        ("from", "09:00"),
        ("to", "10:00"),
    ];
    let taken = rosa.post("/appointments/rooms/take", &fields).await;
    let there = taken.location.unwrap();
    assert_eq!(there, "/appointments/rooms?day=2026-10-07");
    let page = rosa.get(&there).await.body;
    assert!(main_of(&page).contains("2026-10-07"));
    let (_, rest) = page.split_once("\"/appointments/rooms/free/").unwrap();
    let id = rest.split('"').next().unwrap();
    let freed = rosa
        .post(
            &format!("/appointments/rooms/free/{id}"),
            &[("day", "2026-10-07")],
        )
        .await;
    assert_eq!(freed.location.as_deref(), Some(there.as_str()));
    assert!(rosa.get(&there).await.body.contains("Every room is free"));
}
