//! The list of events names who did what, and pages back to the first one.

use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::testing::TestOffice;
use crate::web::outline::outline;
use insta::assert_snapshot;
use tempfile::tempdir;

#[tokio::test]
async fn an_auditor_reads_what_happened() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ines", Role::Auditor);
    let desk = office.desk("ines").await;
    assert_snapshot!(outline(&desk.get("/events").await.body));
    let older = desk.get("/events?until=2").await.body;
    assert!(older.contains("Staff account added") && !older.contains("Signed in"));
}

#[tokio::test]
async fn a_call_says_to_which_window_and_why() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ines", Role::Auditor);
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "front door").await;
    kiosk.visit(&office, 1, "es", r#"{"K08":"Marisol"}"#).await;
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "2")]).await;
    rosa.post("/queue/call-next", &[]).await;
    let events = office.desk("ines").await.get("/events").await.body;
    let facts = "window \u{2068}2\u{2069} · longest wait";
    assert!(events.contains(facts) && !events.contains("Marisol"));
}
