//! What visitors are told of their wait while a workshop is open: nothing, for no window calls them.

use super::pages::opened;
use crate::access::Role;
use crate::db::{Actor, ReadTx};
use crate::kiosks::tests::device::Device;
use crate::queue;
use crate::testing::TestOffice;
use tempfile::tempdir;

#[tokio::test]
async fn while_a_workshop_is_open_nobody_is_told_of_waits_at_windows() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    for n in 1..=3 {
        kiosk.visit(&office, n, "en", r#"{"K08":"Marisol"}"#).await;
    }
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/window", &[("window", "1")]).await;
    let ahead = || {
        let look = |tx: &mut ReadTx| queue::outlook(&office.app, tx);
        office.app.db.read(&Actor::PROGRAM, look).unwrap()
    };
    assert!(ahead().newcomer.is_some() && ahead().waits.len() == 3);
    opened(&rosa).await;
    let during = ahead();
    assert!(during.newcomer.is_none() && during.waits.is_empty() && during.by_lane.is_empty());
    assert!(during.capacity.is_none() && during.cut_off.is_none());
}
