//! What staff see of appointments, in each role, locked or not.

use super::booked::code;
use super::seen::{MARISOL, book, booked, code_name, new_form, office, settled, with_times};
use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::kiosks::tests::main_of;
use crate::testing::Browser;
use axum::http::StatusCode;
use chrono::TimeDelta;
use insta::assert_snapshot;
use tempfile::tempdir;

#[tokio::test]
async fn an_office_without_appointments_is_told_where_to_begin() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let rosa = office.desk("rosa").await;
    assert_snapshot!(
        "no_appointments",
        main_of(&rosa.get("/appointments").await.body)
    );
    for (path, words) in [
        ("/appointments/types", "There is no type yet"),
        ("/appointments/slots", "There is no type of appointment yet"),
        ("/appointments/week", "There are no times in this week"),
        ("/appointments/rooms", "There is no room yet"),
        ("/appointments/reminders", "Nobody has to be reminded now"),
        (
            "/appointments/figures",
            "No appointment has taken place yet",
        ),
        ("/appointments/feed", "You have no subscription"),
        ("/appointments/settings", "Weeks ahead that can be booked"),
    ] {
        let seen = rosa.get(path).await;
        assert_eq!(seen.status, StatusCode::OK, "{path}");
        assert!(seen.body.contains(words), "{path}: {}", main_of(&seen.body));
    }
}

#[tokio::test]
async fn reception_adds_a_type_and_is_told_what_is_wrong_with_it() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let rosa = office.desk("rosa").await;
    let add = |minutes: &'static str| {
        let fields = [
            ("name", "First talk"),
            ("minutes", minutes),
            ("lane", "consultation"),
            ("language", ""),
            ("setting", "room"),
        ];
        let rosa = &rosa;
        async move { rosa.post("/appointments/types", &fields).await }
    };
    let refused = add("5000").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("value=\"First talk\"") && refused.body.contains("value=\"5000\"")
    );
    assert_eq!(add("30").await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        add("30").await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the name is taken"
    );
    let page = main_of(&rosa.get("/appointments/types").await.body);
    assert!(
        page.contains("First talk") && page.contains("in a private room"),
        "{page}"
    );
}

#[tokio::test]
async fn an_appointment_is_booked_and_its_card_names_nothing() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let week = settled(&rosa.get("/appointments/week").await.body);
    assert_snapshot!("week", week.lines().take(16).collect::<Vec<_>>().join("\n"));

    let refused = book(&rosa, &[("phone", "12")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"Marisol\"") && refused.body.contains("value=\"12\""));

    let path = booked(&rosa).await;
    let page = rosa.get(&path).await.body;
    assert_snapshot!(
        "one",
        settled(&page).replace(&code_name(&page), "CODE NAME")
    );
    let card = rosa.get(&format!("{path}/card")).await.body;
    let (_, paper) = card.split_once("appointment-card").expect("a card");
    let (paper, _) = paper.split_once("</section>").unwrap();
    assert!(
        paper.contains("lang=\"es\"") && paper.contains("Su cita"),
        "{paper}"
    );
    assert!(
        paper.contains("martes") && paper.contains("09:00"),
        "{paper}"
    );
    for secret in ["Marisol", "First talk", &code_name(&page)] {
        assert!(!paper.contains(secret), "{secret} in {paper}");
    }
}

#[tokio::test]
async fn a_locked_office_shows_code_names_and_times_and_lets_people_come_and_cancel() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let (first, second) = (booked(&rosa).await, booked(&rosa).await);
    let name = code_name(&rosa.get(&first).await.body);
    let list = rosa.get("/appointments").await.body;
    assert!(list.contains("Marisol") && list.contains("First talk") && list.contains(&name));

    office.app.vault.lock();
    for path in ["/appointments", &first, "/appointments/reminders"] {
        let seen = rosa.get(path).await.body;
        for secret in ["Marisol", "First talk", "5550123"] {
            assert!(!seen.contains(secret), "{secret} at {path}");
        }
        assert!(
            seen.contains("09:00") || path.ends_with("reminders"),
            "{path}"
        );
    }
    let refused = book(&rosa, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("value=\"Marisol\""),
        "what was typed stays"
    );
    assert_eq!(
        rosa.get(&format!("{first}/card")).await.status,
        StatusCode::LOCKED
    );
    let list = [("from", "list"), ("reason", "person")];
    let here = rosa.post(&format!("{first}/check-in"), &list).await;
    assert_eq!(here.location.as_deref(), Some("/appointments"));
    let cancelled = rosa.post(&format!("{second}/cancel"), &list).await;
    assert_eq!(cancelled.location.as_deref(), Some("/appointments"));
    let seen = main_of(&rosa.get("/appointments").await.body);
    assert!(
        seen.contains("Here") && seen.contains("Cancelled") && seen.contains("Undo"),
        "{seen}"
    );
}

#[tokio::test]
async fn a_step_that_is_refused_says_so_above_the_appointment() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let path = booked(&rosa).await;
    let refused = rosa.post(&format!("{path}/no-show"), &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("The appointment has not begun"));
    assert_eq!(
        rosa.post(&format!("{path}/confirm"), &[]).await.location,
        Some(path.clone())
    );
    assert_eq!(
        rosa.post("/appointments/undo", &[]).await.location,
        Some(path)
    );
    assert_eq!(
        rosa.post("/appointments/undo", &[]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn an_appointment_is_moved_by_choosing_another_time() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let path = booked(&rosa).await;
    let choices = rosa.get(&format!("{path}/move")).await.body;
    let slot = choices.split("name=\"slot\" value=\"").nth(3).unwrap();
    let slot = slot.split('"').next().unwrap();
    let moved = rosa
        .post(
            &format!("{path}/move"),
            &[("slot", slot), ("urgency", "ordinary")],
        )
        .await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER);
    let (old, new) = (
        rosa.get(&path).await.body,
        rosa.get(&moved.location.unwrap()).await.body,
    );
    assert!(main_of(&old).contains("Moved") && main_of(&new).contains("Booked"));
    assert_eq!(code_name(&old), code_name(&new));
}

#[tokio::test]
async fn calls_are_listed_with_what_to_say_until_they_are_made() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    // The last of the times is in nine days.
    let week = rosa.get("/appointments/week?day=2026-09-10").await.body;
    let slot = week
        .rsplit("/appointments/book?slot=")
        .next()
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let form = new_form(&rosa, slot).await;
    let mut fields = vec![("slot", slot), ("appointment", form.as_str())];
    fields.extend(MARISOL);
    assert_eq!(
        rosa.post("/appointments/book", &fields).await.status,
        StatusCode::SEE_OTHER
    );
    office.pass(TimeDelta::days(8) + TimeDelta::hours(5));
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    let page = rosa.get("/appointments/reminders").await.body;
    assert!(
        page.contains("+13055550123") && page.contains("llame por lo de su cita"),
        "{}",
        main_of(&page)
    );
    let (_, rest) = page
        .split_once("action=\"/appointments/reminders/")
        .expect("a call to make");
    let id = rest.split('/').next().unwrap();
    let done = rosa
        .post(&format!("/appointments/reminders/{id}/done"), &[])
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = rosa.get("/appointments/reminders").await.body;
    assert!(
        page.contains("Nobody has to be reminded now"),
        "{}",
        main_of(&page)
    );
    let again = rosa
        .post(&format!("/appointments/reminders/{id}/done"), &[])
        .await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_room_is_taken_once_and_settings_are_kept() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    assert_eq!(
        rosa.post("/appointments/rooms", &[("name", "Elm")])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    let page = rosa.get("/appointments/rooms").await.body;
    let (_, rest) = page.split_once("id=\"room\"").expect("a room to take");
    let (_, rest) = rest.split_once("<option value=\"").unwrap();
    let room = rest.split('"').next().unwrap();
    let fields = [
        ("room", room),
        ("day", "2026-09-02"),
        ("from", "09:00"),
        ("to", "10:00"),
    ];
    assert_eq!(
        rosa.post("/appointments/rooms/take", &fields).await.status,
        StatusCode::SEE_OTHER
    );
    let refused = rosa.post("/appointments/rooms/take", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("The room is taken from"));
    let settings = [
        ("version", "0"),
        ("weeks", "6"),
        ("hold_back", "30"),
        ("overbook", "5"),
        ("on-mon", "yes"),
        ("keep", "365"),
        ("signature", "M."),
        ("mail_is_on", "no"),
        ("texts_are_on", "no"),
    ];
    assert_eq!(
        rosa.post("/appointments/settings", &settings).await.status,
        StatusCode::SEE_OTHER
    );
    let late = rosa.post("/appointments/settings", &settings).await;
    assert_eq!(
        late.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a colleague was quicker"
    );
    let page = rosa.get("/appointments/settings").await.body;
    assert!(page.contains("value=\"6\"") && page.contains("value=\"30\""));
}

#[tokio::test]
async fn each_role_finds_what_it_may() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    office.add("vic", Role::Volunteer);
    office.add("amina", Role::Counsellor);
    let (vic, amina) = (office.desk("vic").await, office.desk("amina").await);
    assert_eq!(vic.get("/appointments").await.status, StatusCode::FORBIDDEN);
    let list = amina.get("/appointments").await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(!list.body.contains("/appointments/settings"));
    for path in [
        "/appointments/types",
        "/appointments/slots",
        "/appointments/settings",
    ] {
        assert_eq!(
            amina.get(path).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_events_say_what_happened_under_the_code_name_and_name_nobody() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    office.add("ruth", Role::Director);
    let _keyholder = office.desk("lee").await;
    let ruth = office.desk("ruth").await;
    with_times(&ruth).await;
    let path = booked(&ruth).await;
    let name = code_name(&ruth.get(&path).await.body);
    let reason = [("reason", "person")];
    let cancelled = ruth.post(&format!("{path}/cancel"), &reason).await;
    assert_eq!(cancelled.status, StatusCode::SEE_OTHER);
    let events = ruth.get("/events").await.body;
    for words in [
        "Appointment booked",
        "Appointment cancelled",
        "the visitor asked for it",
        &name,
    ] {
        assert!(events.contains(words), "{words} in {}", main_of(&events));
    }
    assert!(!events.contains("Marisol") && !events.contains("5550123"));
}

/// The page of the number with this label.
pub(super) async fn number(rosa: &Browser<'_>, label: &str) -> String {
    let found = rosa.post("/queue/find", &[("code", label)]).await;
    found.location.expect("the number is here")
}

#[tokio::test]
async fn the_code_of_an_appointment_ties_one_number_to_its_time_at_the_kiosk_or_at_the_desk() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let (rosa, _lee) = (office.desk("rosa").await, office.desk("lee").await);
    with_times(&rosa).await;
    let (first, second) = (booked(&rosa).await, booked(&rosa).await);
    let (first, second) = (code(&rosa, &first).await, code(&rosa, &second).await);
    let kiosk = Device::pair(&office, "door").await;
    for n in [1, 2] {
        let told = format!(r#"{{"K07":"yes","K07C":"{first}"}}"#);
        kiosk.visit(&office, n, "es", &told).await;
    }
    kiosk.visit(&office, 3, "es", "{}").await;
    crate::queue::check_in_cards(&office.app).unwrap();
    let has_one = |body: &str| body.contains("Has an appointment at");
    let (one, two) = (number(&rosa, "A-001").await, number(&rosa, "A-002").await);
    assert!(has_one(&rosa.get(&one).await.body));
    assert!(!has_one(&rosa.get(&two).await.body), "a code is good once");
    let three = number(&rosa, "A-003").await;
    let check_in = format!("{three}/appointment");
    for (code, says) in [(first.as_str(), "has been used"), ("12", "four")] {
        let refused = rosa.post(&check_in, &[("appointment", code)]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(says), "{}", main_of(&refused.body));
    }
    let done = rosa.post(&check_in, &[("appointment", &second)]).await;
    assert_eq!(done.status, 303);
    assert!(has_one(&rosa.get(&three).await.body));
    rosa.post("/queue/window", &[("window", "1")]).await;
    let board = rosa.get("/queue").await.body;
    assert!(
        board.contains("Has waited longest"),
        "before the agreed time nobody has waited"
    );
}

#[tokio::test]
async fn one_person_whose_key_was_lost_does_not_take_the_page_of_the_others() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let (lost, kept) = (booked(&rosa).await, booked(&rosa).await);
    let id = lost.rsplit('/').next().unwrap();
    office
        .app
        .vault
        .destroy(&format!("appointment:{id}"))
        .unwrap();
    for path in [
        "/appointments",
        "/appointments/board",
        "/appointments/reminders",
    ] {
        assert_eq!(rosa.get(path).await.status, StatusCode::OK, "{path}");
    }
    let all = rosa.get("/appointments").await.body;
    assert_eq!(all.matches("Marisol").count(), 1, "{}", main_of(&all));
    assert_eq!(all.matches("name cannot be read").count(), 1);
    let page = rosa.get(&lost).await.body;
    assert!(page.contains("its key is missing") && page.contains("09:00"));
    assert!(!rosa.get(&kept).await.body.contains("its key is missing"));
    office.app.vault.lock();
    let all = rosa.get("/appointments").await.body;
    assert!(
        !all.contains("name cannot be read"),
        "of nobody it is known"
    );
}

#[tokio::test]
async fn somebody_who_was_noted_as_here_by_mistake_is_put_right_on_their_page() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let path = booked(&rosa).await;
    let not_here = format!("{path}/not-here");
    assert!(!rosa.get(&path).await.body.contains("Was not here"));
    assert_eq!(
        rosa.post(&not_here, &[]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    rosa.post(&format!("{path}/check-in"), &[]).await;
    office.pass(TimeDelta::minutes(2));
    assert!(rosa.get(&path).await.body.contains("Was not here"));
    let done = rosa.post(&not_here, &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(main_of(&rosa.get(&path).await.body).contains("Booked"));
}

#[tokio::test]
async fn figures_from_few_appointments_are_marked_and_stay_inside() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let path = booked(&rosa).await;
    rosa.post(&format!("{path}/check-in"), &[]).await;
    office.pass(TimeDelta::hours(5));
    let rosa = office.desk("rosa").await;
    let page = rosa.get("/appointments/figures").await.body;
    assert!(
        page.contains("For use inside the office only"),
        "{}",
        main_of(&page)
    );
    assert!(page.contains("abbr class=\"few\"") && page.contains("from fewer than five"));
}
