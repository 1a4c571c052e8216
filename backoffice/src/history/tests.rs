//! The list of events names who did what, and pages back to the first one.

use crate::access::Role;
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
