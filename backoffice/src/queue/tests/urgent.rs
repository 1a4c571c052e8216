//! Whoever is RED: nobody sends them away in silence, and what was done last is taken back only when it is seen.

use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::testing::TestOffice;
use chrono::TimeDelta;
use tempfile::tempdir;

#[tokio::test]
async fn somebody_red_goes_only_with_a_reason_that_stands_in_the_record() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [
        ("rosa", Role::Reception),
        ("lee", Role::Attorney),
        ("ines", Role::Auditor),
    ] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let first = kiosk.visit(&office, 1, "es", r#"{"K13":"yes"}"#).await;
    let second = kiosk.visit(&office, 2, "es", r#"{"K13":"yes"}"#).await;
    let (lee, rosa) = (office.desk("lee").await, office.desk("rosa").await);
    let to = |verb: &str| format!("/queue/{}/{verb}", first.frame.visit_id);
    let away = [
        ("left", vec![]),
        ("hold", vec![("back", "06:30")]),
        ("return-on", vec![("day", "2026-09-02")]),
    ];
    for (verb, fields) in &away {
        let refused = rosa.post(&to(verb), fields).await;
        assert_eq!(refused.status, 422, "{verb}");
        assert!(refused.body.contains("is urgent"), "{verb}");
    }
    let said = [("goes-left", "not-found")];
    assert_eq!(rosa.post(&to("left"), &said).await.status, 303);
    let theirs = format!("/queue/{}/left", second.frame.visit_id);
    assert_eq!(
        lee.post(&theirs, &[]).await.status,
        303,
        "a representative decides alone"
    );
    let events = office.desk("ines").await.get("/events").await.body;
    let fact = "is \u{2068}RED\u{2069} · Looked for and not found";
    assert!(events.contains(fact), "{events}");
}

#[tokio::test]
async fn somebody_red_who_is_called_and_does_not_come_is_looked_for() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let red = kiosk.visit(&office, 1, "es", r#"{"K13":"yes"}"#).await;
    let (_lee, rosa) = (office.desk("lee").await, office.desk("rosa").await);
    let number = format!("/queue/{}", red.frame.visit_id);
    rosa.post("/queue/window", &[("window", "1")]).await;
    rosa.post("/queue/call-next", &[]).await;
    let banner = async || rosa.get("/queue/alerts").await.body.contains(">A-001<");
    assert!(!banner().await, "they are on the way");
    for _ in 0..2 {
        rosa.post(&format!("{number}/recall"), &[]).await;
    }
    office.pass(TimeDelta::minutes(3));
    assert!(banner().await, "nobody has come");
    let gives_up = format!("{number}/no-show");
    let refused = rosa.post(&gives_up, &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("is urgent"));
    assert!(
        rosa.get(&number)
            .await
            .body
            .contains("name=\"goes-no-show\"")
    );
    let why = [("goes-no-show", "not-found")];
    assert_eq!(rosa.post(&gives_up, &why).await.status, 303);
    let past = rosa.get(&number).await.body;
    assert!(past.contains("Looked for and not found"), "it is kept why");
}

#[tokio::test]
async fn the_page_of_a_number_offers_to_take_back_the_step_that_it_shows() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    let record = kiosk.visit(&office, 1, "es", "{}").await;
    let rosa = office.desk("rosa").await;
    let number = format!("/queue/{}", record.frame.visit_id);
    let undo = async |shown: &crate::testing::Seen| {
        let fields = ["visit", "version", "back"].map(|it| (it, shown.hidden(it)));
        rosa.post("/queue/undo", &fields).await
    };
    rosa.post(&format!("{number}/priority"), &[("priority", "child")])
        .await;
    let stale = rosa.get(&number).await;
    rosa.post(&format!("{number}/colour"), &[("colour", "red")])
        .await;
    let refused = undo(&stale).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("You have done something else"));
    let shown = rosa.get(&number).await;
    assert!(shown.body.contains("class=\"colour-red\""));
    let undone = undo(&shown).await;
    assert_eq!(undone.location.as_deref(), Some(number.as_str()));
    let page = rosa.get(&number).await.body;
    assert!(page.contains("Small child") && !page.contains("class=\"colour-red\""));
}

#[tokio::test]
async fn a_window_for_which_nobody_waits_says_that_others_do() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    office.add("lee", Role::Attorney);
    let kiosk = Device::pair(&office, "door").await;
    kiosk.visit(&office, 1, "es", "{}").await;
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    rosa.post("/queue/windows/1", &[("lane-desk", "yes")]).await;
    rosa.post("/queue/window", &[("window", "1")]).await;
    let page = rosa.get("/queue").await.body;
    assert!(page.contains("Nobody waits for your window."));
    assert!(page.contains("No open window receives them"));
}
