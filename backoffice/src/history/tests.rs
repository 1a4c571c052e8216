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

#[tokio::test]
async fn a_transfer_says_to_which_line_and_whom_and_a_colour_is_a_word_of_the_readers_language() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ines", Role::Auditor);
    office.add("rosa", Role::Reception);
    let lee = office.add("lee", Role::Attorney).to_string();
    let kiosk = Device::pair(&office, "front door").await;
    let record = kiosk.visit(&office, 1, "es", "{}").await;
    let rosa = office.desk("rosa").await;
    let to = |verb: &str| format!("/queue/{}/{verb}", record.frame.visit_id);
    let sent = [("lane", "desk"), ("staff", lee.as_str())];
    assert_eq!(rosa.post(&to("transfer"), &sent).await.status, 303);
    rosa.post(&to("hold"), &[("back", "06:30")]).await;
    rosa.post(&to("colour"), &[("colour", "red")]).await;
    let ines = office.desk("ines").await;
    ines.post("/my/language", &[("language", "es")]).await;
    let events = ines.get("/events").await.body;
    for fact in ["para \u{2068}lee\u{2069}", "hasta \u{2068}06:30\u{2069}"] {
        assert!(events.contains(fact), "{fact}: {events}");
    }
    assert!(events.contains("fila ") && !events.contains("\u{2068}desk\u{2069}"));
    assert!(events.contains("ahora ") && !events.contains("\u{2068}red\u{2069}"));
}
