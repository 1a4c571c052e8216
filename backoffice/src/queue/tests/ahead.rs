//! What lies ahead, as reception and kiosks are told it.

use crate::access::Role;
use crate::db::{Actor, ReadTx};
use crate::kiosks::tests::device::Device;
use crate::queue::{self, Outlook};
use crate::testing::TestOffice;
use std::sync::Arc;
use tempfile::tempdir;

/// Rosa at the first window, and so many who wait.
async fn line(office: &TestOffice, count: u64) {
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(office, "door").await;
    for n in 1..=count {
        kiosk.visit(office, n, "en", r#"{"K08":"Marisol"}"#).await;
    }
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "1")]).await;
}

fn ahead(office: &TestOffice) -> Arc<Outlook> {
    let look = |tx: &mut ReadTx| queue::outlook(&office.app, tx);
    office.app.db.read(&Actor::PROGRAM, look).unwrap()
}

#[tokio::test]
async fn reception_reads_what_one_more_window_would_change_for_those_who_wait() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    line(&office, 6).await;
    let rosa = office.desk("rosa").await;
    let asked = |from: &str, to: &str| format!("/queue/outlook?from={from}&to={to}");
    let soon = rosa.get(&asked("05:00", "12:00")).await.body;
    assert!(
        soon.contains("The average wait would change by \u{2068}−"),
        "{soon}"
    );
    let over = rosa.get(&asked("03:00", "04:00")).await.body;
    assert!(over.contains("The average wait would change by \u{2068}+0\u{2069} min"));
}

#[tokio::test]
async fn a_window_that_is_closed_until_a_time_makes_no_plan_of_the_day() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    line(&office, 12).await;
    let rosa = office.desk("rosa").await;
    let back = rosa.post("/queue/windows/2/close", &[("back-2", "06:00")]);
    assert_eq!(back.await.status, 303);
    let ahead = ahead(&office);
    assert!(ahead.newcomer.is_some(), "a wait is known");
    assert_eq!((ahead.closes_at, ahead.cut_off), (None, None));
    assert!(!ahead.is_full());
}
