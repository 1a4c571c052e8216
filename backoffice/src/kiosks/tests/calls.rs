//! Visitors at a kiosk who ask for a person: heard once, seen by everyone who may help, gone when somebody goes there.

use super::super::{CALLS_TOPIC, TOPIC};
use super::device::Device;
use crate::access::Role;
use crate::db::Actor;
use crate::events::Past;
use crate::testing::{Seen, TestOffice, nine};
use axum::http::{Method, StatusCode};
use chrono::TimeDelta;
use shared::ids::CallId;
use shared::protocol::{Call, CallReason, Paper, Report};
use tempfile::tempdir;
use uuid::Uuid;

pub(super) fn call(n: u128, why: CallReason, language: Option<&str>) -> Call {
    Call {
        id: CallId(Uuid::from_u128(n)),
        why,
        language: language.map(str::to_owned),
        speaks: None,
        at: nine(),
    }
}

fn report(calls: Vec<Call>) -> Vec<u8> {
    let report = Report {
        version: "0.1.0".to_owned(),
        waiting: 0,
        paper: Paper::Good,
        fault: None,
        tickets: Vec::new(),
        calls,
        health: None,
        form: None,
    };
    serde_json::to_vec(&report).unwrap()
}

pub(super) async fn say(office: &TestOffice, device: &Device, calls: Vec<Call>) -> Seen {
    let request = device.request(&Method::POST, "/k1/report", &report(calls));
    office.send(request).await
}

pub(super) fn events(office: &TestOffice, kind: &str) -> usize {
    let all = office.app.db.read(&Actor::PROGRAM, |tx| {
        Ok(crate::events::newest(tx, i64::MAX, 500)?)
    });
    all.unwrap().iter().filter(|it| it.kind == kind).count()
}

#[tokio::test]
async fn a_call_that_is_reported_twice_is_one_call_even_in_a_report_that_comes_late() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    let asked = call(1, CallReason::Asked, Some("es"));
    let late = device.request(
        &Method::POST,
        "/k1/report",
        &report(vec![call(2, CallReason::Urgent, None)]),
    );
    for _ in 0..2 {
        let seen = say(&office, &device, vec![asked.clone()]).await;
        assert_eq!(seen.status, StatusCode::NO_CONTENT);
    }
    assert_eq!(events(&office, "kiosks-event-person-asked"), 1);
    let rosa = office.desk("rosa").await;
    office.pass(TimeDelta::minutes(3));
    let page = rosa.get("/queue").await.body;
    assert_eq!(page.matches("asks for a person").count(), 1);
    assert!(page.contains("front door") && page.contains("Español"));
    assert!(page.contains("\u{2068}3\u{2069} min"));
    let (call_at, counter_at) = (page.find("asks for a person"), page.find("id=\"counter\""));
    assert!(
        call_at.unwrap() < counter_at.unwrap(),
        "above everything else"
    );

    assert_eq!(office.send(late).await.status, StatusCode::NO_CONTENT);
    let page = rosa.get("/queue").await.body;
    assert!(
        page.contains("needed at once"),
        "an older report is heard too"
    );
}

#[tokio::test]
async fn each_reason_has_its_own_words_and_a_language_nobody_knows_is_left_out() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    let calls = vec![
        call(4, CallReason::Asked, None),
        call(2, CallReason::Urgent, Some("ar")),
        call(3, CallReason::Language, Some("x\0'--")),
    ];
    let seen = say(&office, &device, calls).await;
    assert_eq!(seen.status, StatusCode::NO_CONTENT, "{}", seen.body);
    let page = office.desk("rosa").await.get("/queue").await.body;
    for words in [
        "needed at once",
        "Bring a paper form",
        "cannot find their language",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(page.matches("class=\"asks strongly\"").count(), 1);
    assert!(
        page.find("needed at once") < page.find("asks for a person"),
        "the pressing ones first"
    );
    assert!(page.contains("العربية") && !page.contains("x\0"));
    let all = office.app.db.read(&Actor::PROGRAM, |tx| {
        Ok(crate::events::newest(tx, i64::MAX, 500)?)
    });
    let of_calls = |it: &Past| it.kind == "kiosks-event-person-asked";
    let details: Vec<_> = all
        .unwrap()
        .into_iter()
        .filter(of_calls)
        .map(|it| it.detail)
        .collect();
    let why = |word: &str| format!(r#"{{"why":"{word}"}}"#);
    assert_eq!(
        details,
        [why("language"), why("urgent"), why("asked")],
        "an event tells nothing of an answer"
    );
}

#[tokio::test]
async fn whoever_goes_there_takes_the_call_from_everybodys_page() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [
        ("rosa", Role::Reception),
        ("lee", Role::Attorney),
        ("ira", Role::ItAdmin),
        ("ines", Role::Auditor),
    ] {
        office.add(name, role);
    }
    let device = Device::pair(&office, "front door").await;
    let calls = [(1, CallReason::Asked), (2, CallReason::Urgent)];
    let calls = calls.map(|(it, why)| call(it, why, None));
    say(&office, &device, calls.to_vec()).await;
    let [first, second] = [1, 2].map(|it| Uuid::from_u128(it).to_string());
    let ines = office.desk("ines").await;
    for room in ["queue", "kiosks"] {
        let path = format!("/{room}/call-answered/{first}");
        let refused = ines.post(&path, &[]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "an auditor, {room}");
    }
    let (rosa, lee) = (office.desk("rosa").await, office.desk("lee").await);
    assert!(lee.get("/queue").await.body.contains(&first));
    let answer = format!("/queue/call-answered/{first}");
    for _ in 0..2 {
        let answered = rosa.post(&answer, &[]).await;
        assert_eq!(answered.status, StatusCode::SEE_OTHER, "twice is once");
    }
    assert_eq!(events(&office, "kiosks-event-person-comes"), 1);
    for desk in [&rosa, &lee] {
        let page = desk.get("/queue").await.body;
        assert!(!page.contains(&first) && page.contains(&second));
    }
    say(&office, &device, vec![call(1, CallReason::Asked, None)]).await;
    assert!(
        !lee.get("/queue").await.body.contains(&first),
        "it does not come back"
    );

    let ira = office.desk("ira").await;
    assert!(ira.get("/kiosks").await.body.contains(&second));
    let path = format!("/kiosks/call-answered/{second}");
    let answered = ira.post(&path, &[]).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER);
    assert!(!ira.get("/kiosks").await.body.contains(&second));
    let path = format!("/queue/call-answered/{}", Uuid::from_u128(9));
    let nothing = rosa.post(&path, &[]).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn yesterdays_calls_no_longer_stand_on_the_page() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    say(&office, &device, vec![call(1, CallReason::Asked, None)]).await;
    office.pass(TimeDelta::days(1));
    let page = office.desk("rosa").await.get("/queue").await.body;
    assert!(!page.contains("asks for a person"));
}

#[tokio::test]
async fn a_kiosk_that_is_well_is_heard_by_the_page_of_kiosks_alone_and_a_call_by_the_queue_too() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "front door").await;
    say(&office, &device, Vec::new()).await;
    let before = office.app.db.recorded();
    let mut heard = office.app.db.announcer().listen();
    let mut topics = move || std::iter::from_fn(|| heard.try_recv().ok()).collect::<Vec<_>>();
    say(&office, &device, Vec::new()).await;
    assert_eq!(topics(), [TOPIC]);
    assert_eq!(
        office.app.db.recorded(),
        before,
        "no event, and none is counted"
    );
    say(&office, &device, vec![call(1, CallReason::Asked, None)]).await;
    assert_eq!(topics(), [TOPIC, CALLS_TOPIC]);
    assert_eq!(office.app.db.recorded(), before + 1);
}

#[tokio::test]
async fn who_asks_again_before_somebody_goes_there_is_one_call_and_afterwards_another() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    let asked = |n: u128| Call {
        at: office.app.db.now(),
        ..call(n, CallReason::Asked, None)
    };
    for n in 1..=40 {
        say(&office, &device, vec![asked(n)]).await;
        office.pass(TimeDelta::seconds(20));
    }
    let rosa = office.desk("rosa").await;
    let page = rosa.get("/queue").await.body;
    assert_eq!(page.matches("asks for a person").count(), 1);
    assert!(
        page.contains("\u{2068}0\u{2069} min"),
        "the newest moment counts"
    );
    assert_eq!(events(&office, "kiosks-event-person-asked"), 1);
    let path = format!("/queue/call-answered/{}", Uuid::from_u128(1));
    rosa.post(&path, &[]).await;
    say(&office, &device, vec![asked(40)]).await;
    let page = rosa.get("/queue").await.body;
    assert!(!page.contains("asks for a person"), "a repeat is known");
    say(&office, &device, vec![asked(41)]).await;
    let page = rosa.get("/queue").await.body;
    assert_eq!(page.matches("asks for a person").count(), 1);
}

#[tokio::test]
async fn a_call_that_arrives_too_late_is_recorded_once_as_missed_and_sends_nobody() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    office.pass(TimeDelta::minutes(30));
    for _ in 0..2 {
        let seen = say(&office, &device, vec![call(1, CallReason::Urgent, None)]).await;
        assert_eq!(seen.status, StatusCode::NO_CONTENT);
    }
    let page = office.desk("rosa").await.get("/queue").await.body;
    assert!(!page.contains("needed at once"));
    assert_eq!(events(&office, "kiosks-event-person-missed"), 1);
    assert_eq!(events(&office, "kiosks-event-person-asked"), 0);
}

#[tokio::test]
async fn a_kiosk_with_a_slow_clock_is_heard_at_once_and_its_old_calls_are_forgotten() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    office.pass(TimeDelta::days(1) + TimeDelta::minutes(1));
    say(&office, &device, Vec::new()).await;
    office.pass(TimeDelta::minutes(1));
    // The kiosk's clock still shows the day before.
    say(&office, &device, vec![call(1, CallReason::Urgent, None)]).await;
    let page = office.desk("rosa").await.get("/queue").await.body;
    assert!(page.contains("needed at once"));
    office.pass(TimeDelta::days(2));
    let seen = say(&office, &device, Vec::new()).await;
    assert_eq!(seen.status, StatusCode::NO_CONTENT);
    let kept = office.app.db.read(&Actor::PROGRAM, |tx| {
        Ok(tx.all("select id from kiosk_call", &[], |row| {
            row.get::<Uuid>("id")
        })?)
    });
    assert!(kept.unwrap().is_empty());
}
