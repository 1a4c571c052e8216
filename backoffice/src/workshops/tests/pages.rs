//! The pages of a workshop as reception plans it and as a volunteer works at a table.

use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::testing::{Browser, TestOffice};
use crate::web::outline::outline;
use insta::assert_snapshot;
use tempfile::tempdir;

const DAY: [(&str, &str); 4] = [
    ("name", "Naturalization day"),
    ("place", "Parish hall"),
    ("day", "2026-09-01"),
    ("capacity", "3"),
];

/// The page without the ids, which are others each time.
fn page(html: &str) -> String {
    let id = |it: &str| it.len() == 36 && it.matches('-').count() == 4;
    let pieces = html.split_inclusive(|it: char| !it.is_ascii_alphanumeric() && it != '-');
    let plain: String = pieces
        .map(|it| {
            let word = it.trim_end_matches(|it: char| !it.is_ascii_alphanumeric());
            if id(word) {
                it.replace(word, "ID")
            } else {
                it.to_owned()
            }
        })
        .collect();
    outline(&plain)
}

/// Everything behind `start` up to a quote.
fn after(html: &str, start: &str) -> String {
    let (_, rest) = html.split_once(start).expect("it stands there");
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Reception plans the day, and opens it. Its address and that of its stations.
pub(crate) async fn opened(rosa: &Browser<'_>) -> (String, Vec<String>) {
    let planned = rosa.post("/workshops", &DAY).await;
    let edit = planned.location.unwrap();
    let address = edit.trim_end_matches("/edit").to_owned();
    let done = rosa.post(&format!("{address}/open"), &[]).await;
    assert_eq!(done.location.as_deref(), Some(address.as_str()));
    let board = rosa.get(&address).await.body;
    let link = format!("href=\"{address}/stations/");
    let pieces = board.split(&link).skip(1);
    let station = |it: &str| format!("{address}/stations/{}", it.split('"').next().unwrap());
    let stations = pieces.map(station).collect();
    (address, stations)
}

#[tokio::test]
async fn reception_plans_a_day_with_its_stations_and_opens_it() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    assert_snapshot!("none_planned", page(&rosa.get("/workshops").await.body));
    let empty = rosa
        .post("/workshops", &[("name", ""), ("place", "Parish hall")])
        .await;
    assert_eq!(empty.status, 422);
    assert!(empty.body.contains("Parish hall"), "what was typed stays");
    let planned = rosa.post("/workshops", &DAY).await.location.unwrap();
    let form = rosa.get(&planned).await.body;
    assert_snapshot!("edit", page(&form));
    let address = planned.trim_end_matches("/edit");
    let wrong = [
        ("station-name-0", "In"),
        ("station-tables-0", "many"),
        ("station-order-0", "1"),
    ];
    let refused = rosa.post(&format!("{address}/stations"), &wrong).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("A station has 1 to") && refused.body.contains("value=\"many\""));
    rosa.post(&format!("{address}/open"), &[]).await;
    let again = rosa.post(&format!("{address}/open"), &[]).await;
    assert!(again.status == 422 && again.body.contains("open already"));
    assert_snapshot!("board_empty", page(&rosa.get(address).await.body));
}

#[tokio::test]
async fn a_volunteer_calls_numbers_sends_them_on_and_sees_no_name() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    office.add("vera", Role::Volunteer);
    office.add("lee", Role::Attorney);
    let kiosk = Device::pair(&office, "door").await;
    kiosk
        .visit(&office, 1, "es", r#"{"K08":"Marisol","K13":"yes"}"#)
        .await;
    kiosk.visit(&office, 2, "es", r#"{"K08":"Idris"}"#).await;
    let lee = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    let vera = office.desk("vera").await;
    let (address, stations) = opened(&rosa).await;
    assert_snapshot!("tables", page(&vera.get(&stations[1]).await.body));
    let door = format!("{}/tables/1", stations[0]);
    assert_snapshot!("table_free", page(&vera.get(&door).await.body));
    vera.post(&format!("{door}/call-next"), &[]).await;
    let here = vera.get(&door).await.body;
    assert_snapshot!("table_with_visitor", page(&here));
    let visit = after(&here, "name=\"visit\" value=\"");
    vera.post(&format!("{door}/on"), &[("visit", &visit)]).await;
    assert_snapshot!("table_undo", page(&vera.get(&door).await.body));
    let screening = format!("{}/tables/2", stations[1]);
    let unknown = vera
        .post(&format!("{screening}/call-number"), &[("number", "A-099")])
        .await;
    assert!(
        unknown.status == 422 && unknown.body.contains("A-099"),
        "what was typed stays"
    );
    let called = vera
        .post(&format!("{screening}/call-number"), &[("number", "a1")])
        .await;
    assert_eq!(called.location.as_deref(), Some(screening.as_str()));
    let board = vera.get(&address).await.body;
    assert_snapshot!("board_of_volunteer", page(&board));
    for page in [&board, &here] {
        for hidden in ["Marisol", "Idris", "Urgent"] {
            assert!(!page.contains(hidden), "{hidden} is not for volunteers");
        }
    }
    let wall = office.wall().await.get("/display").await.body;
    assert!(wall.contains("A-001") && wall.contains("Screening 2"));
    assert!(
        lee.get("/queue")
            .await
            .body
            .contains("One number goes from station to station")
    );
    let number = lee.get(&format!("/queue/{visit}")).await.body;
    let number = number.replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        number.contains("Called to a station") && number.contains("station 2"),
        "its history"
    );
    assert!(!number.contains("/hold\""), "windows leave it alone");
    assert_eq!(vera.get(&format!("/queue/{visit}")).await.status, 403);
}

#[tokio::test]
async fn whoever_sees_the_queue_sees_who_is_urgent_also_between_stations() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    kiosk.visit(&office, 1, "es", "{}").await;
    let rosa = office.desk("rosa").await;
    let (address, stations) = opened(&rosa).await;
    let door = format!("{}/tables/1", stations[0]);
    rosa.post(&format!("{door}/call-next"), &[]).await;
    let visit = after(&rosa.get(&door).await.body, "name=\"visit\" value=\"");
    rosa.post(&format!("{door}/on"), &[("visit", &visit)]).await;
    let red = rosa
        .post(&format!("/queue/{visit}/colour"), &[("colour", "red")])
        .await;
    assert_eq!(red.status, 303);
    let banner = rosa.get("/queue/alerts").await.body;
    assert!(banner.contains("A-001"), "{banner}");
    assert!(rosa.get(&address).await.body.contains("Urgent"));
    let screening = format!("{}/tables/1", stations[1]);
    rosa.post(&format!("{screening}/call-next"), &[]).await;
    assert!(
        rosa.get(&address).await.body.contains("Urgent"),
        "also at a table"
    );
    assert_snapshot!(
        "table_with_urgent_visitor",
        page(&rosa.get(&screening).await.body)
    );
    let leave = format!("{screening}/leave");
    let silent = rosa.post(&leave, &[("visit", &visit)]).await;
    assert!(silent.status == 422 && silent.body.contains("Choose why the visitor goes"));
    rosa.post(&format!("{address}/close"), &[]).await;
    assert!(
        rosa.get("/queue/alerts").await.body.contains("A-001"),
        "in the line again"
    );
    assert_snapshot!("board_closed", page(&rosa.get(&address).await.body));
    let undone = rosa.post(&format!("{address}/undo-close"), &[]).await;
    assert_eq!(undone.status, 303);
    assert!(
        !rosa.get("/queue/alerts").await.body.contains("A-001"),
        "somebody has them"
    );
}

#[tokio::test]
async fn a_full_workshop_says_what_can_be_done() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let kiosk = Device::pair(&office, "door").await;
    for n in 1..=4 {
        kiosk.visit(&office, n, "es", "{}").await;
    }
    let rosa = office.desk("rosa").await;
    let (address, stations) = opened(&rosa).await;
    for table in 1..=3 {
        let door = format!("{}/tables/{table}", stations[0]);
        rosa.post(&format!("{door}/call-next"), &[]).await;
        let visit = after(&rosa.get(&door).await.body, "name=\"visit\" value=\"");
        rosa.post(&format!("{door}/on"), &[("visit", &visit)]).await;
    }
    let door = format!("{}/tables/1", stations[0]);
    let refused = rosa.post(&format!("{door}/call-next"), &[]).await;
    assert!(
        refused.status == 422
            && refused
                .body
                .contains("All \u{2068}3\u{2069} places are given")
    );
    assert_snapshot!("board_full", page(&rosa.get(&address).await.body));
    let figures = rosa.get(&address).await.body;
    assert!(figures.contains("/statistics/workshops/"));
}
