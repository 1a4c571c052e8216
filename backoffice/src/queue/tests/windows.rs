//! Windows: who sits where, and how they are called.

use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::testing::TestOffice;
use crate::web::outline::outline;
use insta::assert_snapshot;
use tempfile::tempdir;

#[tokio::test]
async fn a_member_of_staff_sits_at_one_window_and_can_leave_it() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Reception);
    let desk = office.desk("lee").await;
    assert_eq!(
        desk.post("/queue/window", &[("window", "1")]).await.status,
        303
    );
    assert_eq!(
        desk.post("/queue/window", &[("window", "2")]).await.status,
        303
    );
    let page = desk.get("/queue").await.body;
    assert!(page.contains("/queue/window/leave"));
    assert!(
        page.contains("<h2 id=\"counter\">Window \u{2068}2\u{2069}</h2>"),
        "the second choice holds, and the first window is left"
    );
    assert_eq!(desk.post("/queue/window/leave", &[]).await.status, 303);
    assert!(desk.get("/queue").await.body.contains("name=\"window\""));
    assert_eq!(
        desk.post("/queue/window", &[("window", "99")]).await.status,
        404
    );
    assert_eq!(
        desk.post("/queue/window", &[("window", "door")])
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn a_colleague_takes_over_a_window_with_its_visitor() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Reception);
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    kiosk.visit(&office, 1, "es", "{}").await;
    let (lee, rosa) = (office.desk("lee").await, office.desk("rosa").await);
    lee.post("/queue/window", &[("window", "1")]).await;
    lee.post("/queue/call-next", &[]).await;
    assert_eq!(
        lee.post("/queue/window/leave", &[]).await.status,
        422,
        "a visitor is there"
    );
    assert!(
        rosa.get("/queue").await.body.contains("lee"),
        "who sits there is said"
    );
    assert_eq!(
        rosa.post("/queue/window", &[("window", "1")]).await.status,
        303
    );
    assert!(rosa.get("/queue").await.body.contains("/begin"));
    assert!(!lee.get("/queue").await.body.contains("/begin"));
}

#[tokio::test]
async fn whoever_looks_after_windows_names_opens_and_closes_them() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("lee", Role::Attorney);
    let desk = office.desk("amina").await;
    assert_snapshot!(outline(&desk.get("/queue/windows").await.body));
    let renamed = desk
        .post("/queue/windows/2/rename", &[("name-2", "Sala B")])
        .await;
    assert_eq!(renamed.status, 303);
    let same = desk
        .post("/queue/windows/3/rename", &[("name-3", "sala b")])
        .await;
    assert_eq!(same.status, 422);
    assert!(same.body.contains("sala b"), "what was typed stays");
    assert!(
        same.body.contains("href=\"#name-3\"") && same.body.contains("id=\"name-3\""),
        "the way leads to the field of that window"
    );
    let long = desk
        .post("/queue/windows", &[("name", "the window by the door")])
        .await;
    assert_eq!(long.status, 422);
    assert_eq!(
        desk.post("/queue/windows", &[("name", "")]).await.status,
        303
    );
    assert_eq!(desk.post("/queue/windows/1/close", &[]).await.status, 303);
    let page = desk.get("/queue/windows").await.body;
    assert!(
        page.contains("Sala B")
            && page.contains("/queue/windows/1/open")
            && page.contains("/queue/windows/4/close")
    );

    let lee = office.desk("lee").await;
    assert_eq!(
        lee.post("/queue/window", &[("window", "1")]).await.status,
        422,
        "closed"
    );
    assert_eq!(lee.get("/queue/windows").await.status, 403);
    assert!(lee.get("/queue").await.body.contains("Sala B"));
}
