//! The private form: opened by the desk for one ticket, filled in at a kiosk in a private room.

use super::super::{Standing, counts, new_booth_code, standing};
use super::device::Device;
use super::main_of;
use crate::access::Role;
use crate::db::{Actor, ReadTx};
use crate::problem::Problem;
use crate::testing::{Browser, Seen, TestOffice};
use axum::http::{Method, StatusCode};
use chrono::TimeDelta;
use insta::assert_snapshot;
use shared::ids::VisitId;
use shared::protocol::booth::Opened;
use shared::protocol::pairing::KioskPlace;
use shared::protocol::signing::OFFICE_SIGNATURE_HEADER;
use shared::record::Record;
use tempfile::tempdir;
use uuid::Uuid;

/// An office with a visitor in the line, a booth, an attorney and a receptionist.
pub(super) struct Morning {
    pub(super) office: TestOffice,
    pub(super) booth: Device,
    pub(super) visit: Record,
    _folder: tempfile::TempDir,
}

impl Morning {
    pub(super) async fn begins() -> Morning {
        let folder = tempdir().unwrap();
        let office = TestOffice::open(folder.path());
        office.add("lee", Role::Attorney);
        office.add("rosa", Role::Reception);
        let door = Device::pair(&office, "front door").await;
        let booth = Device::pair_in(&office, "small room", KioskPlace::Booth).await;
        let visit = door
            .visit(&office, 1, "es", r#"{"K08":"Marisol","K09":["asylum"]}"#)
            .await;
        Morning {
            office,
            booth,
            visit,
            _folder: folder,
        }
    }

    pub(super) fn visit_id(&self) -> VisitId {
        self.visit.frame.visit_id
    }

    pub(super) async fn code(&self, desk: &Browser<'_>) -> String {
        let path = format!("/queue/{}/private-form", self.visit_id());
        let page = desk.post(&path, &[]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        digits(&page)
    }

    pub(super) async fn opened(&self) -> Opened {
        let rosa = self.office.desk("rosa").await;
        let code = self.code(&rosa).await;
        let seen = self.booth.puts_in(&self.office, &code, 1).await;
        opened(&seen)
    }

    async fn says(&self, code: &str, opening: u128) -> StatusCode {
        self.booth.puts_in(&self.office, code, opening).await.status
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&mut ReadTx) -> Result<T, Problem>) -> T {
        self.office.app.db.read(&Actor::PROGRAM, work).unwrap()
    }

    pub(super) fn events(&self, kind: &str) -> Vec<(String, String)> {
        let all = self.read(|tx| Ok(crate::events::newest(tx, i64::MAX, 500)?));
        let those = all.into_iter().filter(|it| it.kind == kind);
        those.map(|it| (it.subject, it.detail)).collect()
    }
}

fn digits(page: &Seen) -> String {
    let shown = page.body.split("class=\"code giant\"").nth(1).unwrap();
    let shown = shown.split('<').next().unwrap();
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits.len(), 6, "{shown}");
    digits
}

pub(super) fn opened(seen: &Seen) -> Opened {
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    serde_json::from_str(&seen.body).unwrap()
}

/// A code that is not `code`.
fn wrong(code: &str, n: u32) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + n) % 1_000_000)
}

#[tokio::test]
async fn a_code_opens_the_form_of_its_ticket_once_and_a_lost_answer_may_be_asked_for_again() {
    let morning = Morning::begins().await;
    let rosa = morning.office.desk("rosa").await;
    let code = morning.code(&rosa).await;
    assert!(!rosa.get("/queue").await.body.contains(&code), "shown once");
    let first = morning.booth.puts_in(&morning.office, &code, 1).await;
    assert!(first.headers.contains_key(OFFICE_SIGNATURE_HEADER));
    let answer = opened(&first);
    assert_eq!(answer.visit_id, morning.visit_id());
    assert_eq!(answer.label.as_str(), "A-001");
    let again = morning.booth.puts_in(&morning.office, &code, 1).await;
    assert_eq!(opened(&again), answer, "the same opening");
    assert_eq!(morning.says(&code, 2).await, StatusCode::GONE);
    let visit = morning.visit_id().to_string();
    assert_eq!(morning.events("kiosks-event-booth-code-made")[0].0, visit);
    assert_eq!(morning.events("kiosks-event-booth-opened").len(), 1);
    let refused = morning.events("kiosks-event-booth-refused");
    assert!(refused[0].1.contains(r#""why":"over""#), "{}", refused[0].1);
    assert!(!refused[0].1.contains(&code));
}

#[tokio::test]
async fn a_code_is_too_old_after_a_quarter_of_an_hour_and_when_there_is_a_newer_one() {
    let morning = Morning::begins().await;
    let rosa = morning.office.desk("rosa").await;
    let first = morning.code(&rosa).await;
    let second = morning.code(&rosa).await;
    assert_eq!(morning.says(&first, 1).await, StatusCode::GONE);
    morning.office.pass(TimeDelta::minutes(15));
    assert_eq!(morning.says(&second, 2).await, StatusCode::GONE);
    let third = morning.code(&rosa).await;
    assert_eq!(morning.says(&third, 3).await, StatusCode::OK);
}

#[tokio::test]
async fn five_wrong_codes_make_the_kiosk_wait_a_minute_even_for_the_right_one() {
    let morning = Morning::begins().await;
    let rosa = morning.office.desk("rosa").await;
    let code = morning.code(&rosa).await;
    for n in 1..=5 {
        let status = morning.says(&wrong(&code, n), n.into()).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{n}");
    }
    assert_eq!(morning.says(&code, 9).await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(morning.events("kiosks-event-booth-refused").len(), 5);
    morning.office.pass(TimeDelta::minutes(1));
    assert_eq!(morning.says(&code, 9).await, StatusCode::OK);
}

#[tokio::test]
async fn only_a_kiosk_in_a_private_room_opens_it() {
    let morning = Morning::begins().await;
    let rosa = morning.office.desk("rosa").await;
    let code = morning.code(&rosa).await;
    let hall = Device::pair(&morning.office, "hall").await;
    let seen = hall.puts_in(&morning.office, &code, 1).await;
    assert_eq!(seen.status, StatusCode::CONFLICT, "{}", seen.body);
    for bad in ["12345", "1234567", "abcdef"] {
        assert_eq!(morning.says(bad, 1).await, StatusCode::BAD_REQUEST, "{bad}");
    }
    let unsigned = axum::http::Request::builder()
        .method(Method::POST)
        .uri("/k1/booth")
        .body(axum::body::Body::from("{}"))
        .unwrap();
    let seen = morning.office.send(unsigned).await;
    assert_eq!(seen.status, StatusCode::UNAUTHORIZED);
    assert_eq!(morning.says(&code, 1).await, StatusCode::OK);
}

#[tokio::test]
async fn of_a_code_only_a_hash_is_kept() {
    let morning = Morning::begins().await;
    let rosa = morning.office.desk("rosa").await;
    let code = morning.code(&rosa).await;
    let visit = morning.visit_id();
    let rows = morning.read(|tx| {
        let columns = "select label, hash from booth_code where visit_id = :visit";
        Ok(tx.all(columns, &[("visit", visit.0.into())], |row| {
            Ok((row.get::<String>("label")?, row.get::<[u8; 32]>("hash")?))
        })?)
    });
    assert_eq!(rows.len(), 1);
    let identity = morning.office.app.vault.identity();
    let parsed: shared::protocol::booth::BoothCode = code.parse().unwrap();
    assert_eq!(rows[0], ("A-001".to_owned(), parsed.hash(identity)));
}

#[tokio::test]
async fn a_visit_that_is_over_and_an_office_without_a_booth_get_no_code() {
    let morning = Morning::begins().await;
    let rosa = morning.office.desk("rosa").await;
    let path = format!("/queue/{}/private-form", morning.visit_id());
    let left = format!("/queue/{}/left", morning.visit_id());
    assert_eq!(rosa.post(&left, &[]).await.status, StatusCode::SEE_OTHER);
    let refused = rosa.post(&path, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        rosa.post(&format!("/queue/{}/private-form", Uuid::from_u128(1)), &[])
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let door = Device::pair(&office, "front door").await;
    let visit = door.visit(&office, 1, "en", "{}").await.frame.visit_id;
    let rosa = office.desk("rosa").await;
    let page = rosa.get("/queue").await.body;
    assert!(!page.contains("private-form"), "no button either");
    let refused = rosa
        .post(&format!("/queue/{visit}/private-form"), &[])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("no kiosk in a private room"));
}

#[tokio::test]
async fn whoever_may_not_call_visitors_makes_no_code() {
    let morning = Morning::begins().await;
    let vera = morning.office.add("vera", Role::Director);
    let actor = Actor::staff(vera, Role::Director.grants());
    let (vault, visit) = (&morning.office.app.vault, morning.visit_id());
    let label = morning.visit.frame.label.clone();
    let made = morning
        .office
        .app
        .db
        .write(&actor, |tx| new_booth_code(tx, vault, visit, &label));
    assert!(matches!(made, Err(Problem::NotForYourRole)));
}

#[tokio::test]
async fn parts_come_to_the_visit_while_locked_make_no_ticket_and_are_kept_once() {
    let morning = Morning::begins().await;
    let opened = morning.opened().await;
    let entry = morning
        .booth
        .part(1, &opened, "entry", r#"{"Q35":[{"date":"2019"}]}"#);
    let police = morning.booth.part(2, &opened, "police", r#"{"Q48":"no"}"#);
    let office = &morning.office;
    office.app.vault.lock();
    for part in [&entry, &police] {
        assert_eq!(
            morning.booth.put(office, part).await.status,
            StatusCode::CREATED
        );
        assert_eq!(morning.booth.put(office, part).await.status, StatusCode::OK);
    }
    let found = morning.read(|tx| Ok(counts(tx)?));
    assert_eq!(
        (found.received, found.quarantined, found.flagged),
        (3, 0, 0)
    );
    let of_visit = morning.read(|tx| Ok(super::super::of_visit(tx, morning.visit_id())?));
    let sections: Vec<_> = of_visit.iter().map(|it| it.section.as_str()).collect();
    assert_eq!(sections, ["visit", "entry", "police"]);
    let tickets = morning.events("queue-event-taken");
    assert_eq!(tickets.len(), 1, "no second ticket");
}

#[tokio::test]
async fn a_part_of_an_unknown_visit_or_of_another_number_is_kept_apart() {
    let morning = Morning::begins().await;
    let opened = morning.opened().await;
    let unknown = Opened {
        visit_id: VisitId(Uuid::from_u128(7)),
        ..opened.clone()
    };
    let other_number = Opened {
        label: "A-002".parse().unwrap(),
        ..opened
    };
    let office = &morning.office;
    for (n, opened) in [(1, unknown), (2, other_number)] {
        let part = morning.booth.part(n, &opened, "entry", "{}");
        assert_eq!(
            morning.booth.put(office, &part).await.status,
            StatusCode::CONFLICT
        );
        assert_eq!(
            morning.booth.put(office, &part).await.status,
            StatusCode::CONFLICT
        );
    }
    let found = morning.read(|tx| Ok(counts(tx)?));
    assert_eq!((found.received, found.quarantined), (1, 2));
    // Nobody waits because of a part, so reception is not sent to look for anybody.
    let rosa = office.desk("rosa").await;
    assert!(!rosa.get("/queue").await.body.contains("was set aside"));
    office.add("ira", Role::ItAdmin);
    let ira = office.desk("ira").await;
    assert!(
        ira.get("/kiosks")
            .await
            .body
            .contains("a part of the private form of a visit")
    );
}

#[tokio::test]
async fn the_desk_sees_how_far_the_form_is_and_reads_none_of_it() {
    let morning = Morning::begins().await;
    let office = &morning.office;
    let rosa = office.desk("rosa").await;
    let code = morning.code(&rosa).await;
    let waits = morning.office.app.db.now() + TimeDelta::minutes(15);
    let found = |morning: &Morning| {
        let rosa = Actor::staff(Uuid::from_u128(1), Role::Reception.grants());
        let visit = morning.visit_id();
        let db = &morning.office.app.db;
        db.read(&rosa, |tx| standing(tx, visit)).unwrap()
    };
    assert_eq!(found(&morning), Some(Standing::Waits { until: waits }));
    let opened = opened(&morning.booth.puts_in(office, &code, 1).await);
    assert!(matches!(found(&morning), Some(Standing::Opened { .. })));
    let part = morning
        .booth
        .part(1, &opened, "entry", r#"{"Q35":[{"place":"Nogales"}]}"#);
    morning.booth.put(office, &part).await;
    office.desk("lee").await;
    crate::intake::open_sealed(&office.app).unwrap();
    let path = format!("/intakes/{}", morning.visit_id());
    let told = rosa.get(&format!("{path}/private-form")).await.body;
    assert!(
        told.contains("\u{2068}1\u{2069} of \u{2068}11\u{2069} parts"),
        "{told}"
    );
    assert!(told.contains("small room"), "{told}");
    let page = rosa.get(&path).await.body;
    assert!(!page.contains("Nogales"));
    assert_eq!(
        rosa.get(&format!("{path}/restricted")).await.status,
        StatusCode::FORBIDDEN
    );
    let lee = office.desk("lee").await;
    let page = lee.get(&path).await.body;
    assert!(
        !page.contains("Nogales"),
        "restricted answers are opened on their own page"
    );
    let visit = morning.visit_id().to_string();
    assert_snapshot!(main_of(&page).replace(&visit, "VISIT"));
    let restricted = lee.get(&format!("{path}/restricted")).await.body;
    assert!(restricted.contains("Nogales") && restricted.contains("Coming to the United States"));
}

#[tokio::test]
async fn staff_choose_where_a_kiosk_will_stand() {
    let morning = Morning::begins().await;
    assert_eq!(morning.booth.belonging().place, KioskPlace::Booth);
    let office = &morning.office;
    office.add("ira", Role::ItAdmin);
    let ira = office.desk("ira").await;
    let page = ira.post("/kiosks/code", &[("place", "booth")]).await;
    assert!(page.body.contains("It is for a private room"));
    let page = ira.post("/kiosks/code", &[]).await;
    assert!(!page.body.contains("It is for a private room"));
    let odd = ira.post("/kiosks/code", &[("place", "staff")]).await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST);
    let list = ira.get("/kiosks").await.body;
    assert!(list.contains("Private room") && list.contains("Waiting room"));
}
