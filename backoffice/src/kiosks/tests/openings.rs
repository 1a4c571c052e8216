//! Who may send a part of whose private form, and who learns which parts are here.

use super::super::{Stored, counts, of_visit};
use super::booths::{Morning, opened};
use super::device::{Device, contents};
use super::main_of;
use crate::access::Role;
use axum::http::StatusCode;
use chrono::TimeDelta;
use shared::form::Form;
use shared::protocol::booth::Opened;
use shared::protocol::pairing::KioskPlace;
use shared::record::Record;

impl Morning {
    async fn takes(&self, part: &Record) -> StatusCode {
        self.booth.put(&self.office, part).await.status
    }

    fn stored(&self) -> Vec<Stored> {
        self.read(|tx| Ok(of_visit(tx, self.visit_id())?))
    }

    fn here(&self) -> (i64, i64) {
        let found = self.read(|tx| Ok(counts(tx)?));
        (found.received, found.quarantined)
    }

    /// What the booth would know had it opened the form.
    fn never_opened(&self) -> Opened {
        Opened {
            visit_id: self.visit_id(),
            label: self.visit.frame.label.clone(),
        }
    }
}

#[tokio::test]
async fn reception_learns_how_many_parts_are_here_and_not_which() {
    let morning = Morning::begins().await;
    let opened = morning.opened().await;
    let police = morning.booth.part(1, &opened, "police", r#"{"Q48":"no"}"#);
    let service = morning.booth.part(2, &opened, "service", "{}");
    for part in [&police, &service] {
        assert_eq!(morning.takes(part).await, StatusCode::CREATED);
    }
    let lee = morning.office.desk("lee").await;
    let rosa = morning.office.desk("rosa").await;
    let path = format!("/intakes/{}", morning.visit_id());
    let text = translations::Text::new(translations::Language::english());
    let name = |section: &str| text.of(&Form::current().section(section).unwrap().text);
    let fragment = format!("{path}/private-form");
    for shown in [&path, &fragment, "/intakes", "/queue"] {
        let page = main_of(&rosa.get(shown).await.body);
        for section in &Form::current().sections {
            assert!(!page.contains(&name(&section.id)), "{shown} {page}");
        }
        assert!(!page.contains("small room") || shown.contains(&path));
    }
    let counted = "\u{2068}2\u{2069} of \u{2068}11\u{2069} parts";
    let page = rosa.get(&path).await.body;
    assert!(page.contains(counted), "{page}");
    assert_eq!(
        page.matches("class=\"card\"").count(),
        5,
        "the visit, its people, the ways to work on it, and two that are closed to reception; no card of a part"
    );
    let page = lee.get(&path).await.body;
    assert!(page.contains(&name("police")) && page.contains(&name("service")));
    for (subject, detail) in morning.events("kiosks-event-received") {
        assert!(!subject.contains("police") && !detail.contains("police"));
    }
}

#[tokio::test]
async fn a_part_is_taken_only_from_the_kiosk_that_opened_the_form_of_that_visit() {
    let morning = Morning::begins().await;
    let part = morning
        .booth
        .part(1, &morning.never_opened(), "entry", "{}");
    let seen = morning.booth.put(&morning.office, &part).await;
    assert_eq!(seen.status, StatusCode::CONFLICT);
    assert!(seen.body.contains("has not opened"), "{}", seen.body);
    let opened = morning.opened().await;
    let other = Device::pair_in(&morning.office, "other room", KioskPlace::Booth).await;
    let stranger = other.part(1, &opened, "entry", "{}");
    let seen = other.put(&morning.office, &stranger).await;
    assert_eq!(seen.status, StatusCode::CONFLICT);
    assert_eq!(morning.here(), (1, 2));
    let why = morning.events("kiosks-event-set-aside");
    assert!(why[0].1.contains("not-opened"), "{}", why[0].1);
    let part = morning.booth.part(2, &opened, "entry", "{}");
    assert_eq!(morning.takes(&part).await, StatusCode::CREATED);
    morning.office.add("ira", Role::ItAdmin);
    let page = morning.office.desk("ira").await.get("/kiosks").await.body;
    assert!(page.contains("form was not opened"));
}

#[tokio::test]
async fn a_kiosk_sends_only_what_is_asked_where_it_stands() {
    let morning = Morning::begins().await;
    let opened = morning.opened().await;
    let office = &morning.office;
    for (n, section) in [(1, "visit"), (2, "no-such-part")] {
        let part = morning.booth.part(n, &opened, section, "{}");
        let seen = morning.booth.put(office, &part).await;
        assert_eq!(seen.status, StatusCode::CONFLICT, "{section}");
        assert!(seen.body.contains("does not ask"), "{}", seen.body);
    }
    let hall = Device::pair(office, "hall").await;
    let mut frame = hall.record(1, &contents("en", "{}")).frame;
    frame.section = "police".to_owned();
    let mut random = super::device::chance(3);
    let record = hall.seal(frame, &contents("en", "{}"), &mut random);
    assert_eq!(hall.put(office, &record).await.status, StatusCode::CONFLICT);
    assert_eq!(morning.here(), (1, 3), "kept apart, and nothing is lost");
    let aside = morning.events("kiosks-event-set-aside");
    assert!(aside.iter().all(|(_, why)| why.contains("other-place")));
    let of_visit: Vec<_> = morning.stored().into_iter().map(|it| it.section).collect();
    assert_eq!(of_visit, ["visit"], "the visit has no second record");
    office.add("ira", Role::ItAdmin);
    let page = office.desk("ira").await.get("/kiosks").await.body;
    assert_eq!(page.matches("standing there does not ask").count(), 3);
    // The visitor of the hall holds a number and is in no line.
    let queue = office.desk("rosa").await.get("/queue").await.body;
    assert!(queue.contains("was set aside") && queue.contains(record.frame.label.as_str()));
    let part = morning.booth.part(3, &opened, "police", "{}");
    assert_eq!(morning.takes(&part).await, StatusCode::CREATED);
}

#[tokio::test]
async fn it_is_remembered_for_good_which_kiosk_opened_which_form() {
    let morning = Morning::begins().await;
    let opened = morning.opened().await;
    morning.office.pass(TimeDelta::days(3));
    // With the next code those of days ago are forgotten.
    let rosa = morning.office.desk("rosa").await;
    morning.code(&rosa).await;
    let part = morning.booth.part(1, &opened, "entry", "{}");
    assert_eq!(morning.takes(&part).await, StatusCode::CREATED);
}

#[tokio::test]
async fn a_part_replaces_neither_the_visit_nor_another_part() {
    let morning = Morning::begins().await;
    let told = morning.office.desk("rosa").await;
    let code = morning.code(&told).await;
    let opened = opened(&morning.booth.puts_in(&morning.office, &code, 1).await);
    let entry = morning.booth.part(1, &opened, "entry", "{}");
    assert_eq!(morning.takes(&entry).await, StatusCode::CREATED);
    let replaces = |n: u64, earlier: &Record, section: &str| {
        let part = morning.booth.part(n, &opened, section, "{}");
        let mut frame = part.frame.clone();
        frame.supersedes = Some(earlier.frame.record_id);
        let mut random = super::device::chance(n);
        let words = contents("es", "{}");
        morning.booth.seal(frame, &words, &mut random)
    };
    let visit = replaces(2, &morning.visit, "entry");
    assert_eq!(morning.takes(&visit).await, StatusCode::CONFLICT);
    let other = replaces(3, &entry, "police");
    assert_eq!(morning.takes(&other).await, StatusCode::CONFLICT);
    assert_eq!(morning.here(), (2, 2));
    let again = replaces(4, &entry, "entry");
    assert_eq!(morning.takes(&again).await, StatusCode::CREATED);
    let supersedes: Vec<_> = morning.stored().iter().map(|it| it.supersedes).collect();
    assert_eq!(supersedes, [None, None, Some(entry.frame.record_id)]);
}

#[tokio::test]
async fn a_form_that_was_opened_stays_so_when_a_newer_code_runs_out_unused() {
    let morning = Morning::begins().await;
    morning.opened().await;
    let rosa = morning.office.desk("rosa").await;
    let path = format!("/intakes/{}/private-form", morning.visit_id());
    assert!(rosa.get(&path).await.body.contains("small room"));
    morning.office.pass(TimeDelta::minutes(1));
    morning.code(&rosa).await;
    assert!(rosa.get(&path).await.body.contains("waits to be put in"));
    morning.office.pass(TimeDelta::minutes(15));
    assert!(rosa.get(&path).await.body.contains("small room"));
}

#[tokio::test]
async fn a_code_opens_nothing_any_more_when_the_visit_is_over() {
    let morning = Morning::begins().await;
    let rosa = morning.office.desk("rosa").await;
    let code = morning.code(&rosa).await;
    let left = format!("/queue/{}/left", morning.visit_id());
    assert_eq!(rosa.post(&left, &[]).await.status, StatusCode::SEE_OTHER);
    let seen = morning.booth.puts_in(&morning.office, &code, 1).await;
    assert_eq!(seen.status, StatusCode::GONE, "{}", seen.body);
}

#[tokio::test]
async fn reception_is_not_sent_to_look_for_somebody_because_of_a_part_of_a_removed_booth() {
    let morning = Morning::begins().await;
    let opened = morning.opened().await;
    let office = &morning.office;
    office.add("ira", Role::ItAdmin);
    let ira = office.desk("ira").await;
    let booth = morning.booth.belonging().kiosk_id;
    let removed = ira.post(&format!("/kiosks/{booth}/revoke"), &[]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    let part = morning.booth.part(1, &opened, "entry", "{}");
    assert_eq!(morning.takes(&part).await, StatusCode::ACCEPTED);
    let rosa = office.desk("rosa").await;
    assert!(!rosa.get("/queue").await.body.contains("was set aside"));
    assert!(ira.get("/kiosks").await.body.contains("was removed before"));
}

#[tokio::test]
async fn a_number_that_is_not_in_the_line_is_told_behind_hundreds_that_are() {
    let morning = Morning::begins().await;
    let office = &morning.office;
    let opened = morning.never_opened();
    for n in 1..=200 {
        let part = morning.booth.part(n, &opened, "entry", "{}");
        assert_eq!(morning.takes(&part).await, StatusCode::CONFLICT);
    }
    office.pass(TimeDelta::minutes(1));
    let hall = Device::pair(office, "hall").await;
    let mut frame = hall.record(1, &contents("en", "{}")).frame;
    frame.label = "B-007".parse().unwrap();
    let mut random = super::device::chance(3);
    let record = hall.seal(frame, &contents("en", "{}"), &mut random);
    assert_eq!(hall.put(office, &record).await.status, StatusCode::CONFLICT);
    let page = office.desk("rosa").await.get("/queue").await.body;
    assert!(page.contains("was set aside") && page.contains("B-007"));
}

#[tokio::test]
async fn nobody_need_look_at_a_part_that_was_set_aside_and_is_received_later() {
    let morning = Morning::begins().await;
    let office = &morning.office;
    office.add("ira", Role::ItAdmin);
    let ira = office.desk("ira").await;
    let part = morning
        .booth
        .part(1, &morning.never_opened(), "entry", "{}");
    assert_eq!(morning.takes(&part).await, StatusCode::CONFLICT);
    let warns = "form was not opened";
    assert!(ira.get("/kiosks").await.body.contains(warns));
    morning.opened().await;
    assert_eq!(morning.takes(&part).await, StatusCode::CREATED);
    assert!(!ira.get("/kiosks").await.body.contains(warns));
    assert_eq!(morning.here(), (2, 1), "it is kept in both places");
}
