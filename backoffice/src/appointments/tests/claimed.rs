//! Whoever has told the kiosk only the time of their appointment: reception finds it, nothing is tied by itself.

use super::pages::number;
use super::seen::{booked, office, with_times};
use crate::kiosks::tests::device::Device;
use crate::kiosks::tests::main_of;
use tempfile::tempdir;

#[tokio::test]
async fn a_time_that_was_said_is_shown_and_only_reception_ties_it_to_an_appointment() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let (rosa, _lee) = (office.desk("rosa").await, office.desk("lee").await);
    with_times(&rosa).await;
    booked(&rosa).await;
    let kiosk = Device::pair(&office, "door").await;
    for (n, told) in [(1, "09:00"), (2, "14:00"), (3, "09:30")] {
        let told = format!(r#"{{"K07":"yes","K07T":"{told}"}}"#);
        kiosk.visit(&office, n, "es", &told).await;
    }
    crate::queue::check_in_cards(&office.app).unwrap();
    let board = rosa.get("/queue").await.body;
    assert!(board.contains("The visitor says: appointment at"));
    let (one, two) = (number(&rosa, "A-001").await, number(&rosa, "A-002").await);
    let page = rosa.get(&one).await.body;
    assert!(
        page.contains("appointment at") && !page.contains("Has an appointment at"),
        "nothing is tied by what was said alone"
    );
    let other = rosa.get(&two).await.body;
    assert!(
        other.contains("No open appointment of today"),
        "{}",
        main_of(&other)
    );
    let (_, rest) = page
        .split_once(&format!("action=\"{one}/appointment/"))
        .expect("a button");
    let id = rest.split('"').next().unwrap().to_owned();
    let tied = rosa.post(&format!("{one}/appointment/{id}"), &[]).await;
    assert_eq!(tied.status, 303, "{}", tied.body);
    assert!(rosa.get(&one).await.body.contains("Has an appointment at"));
    assert!(!rosa.get("/queue").await.body.contains("09:00</bdi>"));
    let three = number(&rosa, "A-003").await;
    let again = rosa.post(&format!("{three}/appointment/{id}"), &[]).await;
    assert_eq!(again.status, 422, "somebody has come to it");
    let nobody = format!("{three}/appointment/{}", uuid::Uuid::nil());
    assert_eq!(rosa.post(&nobody, &[]).await.status, 404);
}
