//! What tests of the pages begin with: an office whose staff sit at their browsers, with times and somebody booked.

use super::first_talk;
use crate::access::Role;
use crate::kiosks::tests::main_of;
use crate::testing::{Browser, Seen, TestOffice};
use axum::http::StatusCode;

const TIMES: [(&str, &str); 8] = [
    ("on-tue", "yes"),
    ("on-thu", "yes"),
    ("from", "09:00"),
    ("to", "10:00"),
    ("every", "30"),
    ("capacity", "2"),
    ("first", "2026-09-01"),
    ("last", "2026-09-10"),
];

pub(super) const MARISOL: [(&str, &str); 7] = [
    ("call_name", "Marisol"),
    ("language", "es"),
    ("interpreter", "yes"),
    ("urgency", "ordinary"),
    ("phone", "305 555 0123"),
    ("may-call", "yes"),
    ("email", ""),
];

/// An office with a type and its times from today on, a keyholder and reception.
pub(super) fn office(folder: &std::path::Path) -> TestOffice {
    let office = TestOffice::open(folder);
    office.add("lee", Role::Attorney);
    office.add("rosa", Role::Reception);
    office
}

pub(super) async fn with_times(rosa: &Browser<'_>) {
    let of = first_talk(&rosa.office().app.db, "First talk").to_string();
    let fields: Vec<(&str, &str)> = TIMES
        .iter()
        .copied()
        .chain([("type", of.as_str())])
        .collect();
    let made = rosa.post("/appointments/slots", &fields).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);
    assert!(
        made.body.contains("8\u{2069} times were made"),
        "{}",
        made.body
    );
}

/// The first time at which somebody can be booked.
pub(super) async fn first_slot(rosa: &Browser<'_>) -> String {
    let week = rosa.get("/appointments/week").await.body;
    let (_, rest) = week
        .split_once("/appointments/book?slot=")
        .expect("a free time");
    rest.split('"').next().unwrap().to_owned()
}

/// The mark of a new form for this time.
pub(super) async fn new_form(rosa: &Browser<'_>, slot: &str) -> String {
    let form = rosa.get(&format!("/appointments/book?slot={slot}")).await;
    form.hidden("appointment").to_owned()
}

pub(super) async fn book(rosa: &Browser<'_>, change: &[(&str, &str)]) -> Seen {
    let slot = first_slot(rosa).await;
    let form = new_form(rosa, &slot).await;
    let usual = [("slot", slot.as_str()), ("appointment", form.as_str())];
    let is_changed = |name: &str| change.iter().any(|(it, _)| *it == name);
    let all = usual.into_iter().chain(MARISOL);
    let mut fields: Vec<(&str, &str)> = all.filter(|(name, _)| !is_changed(name)).collect();
    fields.extend(change);
    rosa.post("/appointments/book", &fields).await
}

/// Books Marisol; tells where her appointment is.
pub(super) async fn booked(rosa: &Browser<'_>) -> String {
    let seen = book(rosa, &[]).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.body);
    seen.location.unwrap()
}

/// What a screen reader finds; ids differ from run to run.
pub(super) fn settled(html: &str) -> String {
    let outline = main_of(html);
    let is_id = |it: &&str| it.len() == 36 && it.parse::<uuid::Uuid>().is_ok();
    let words = outline.split(|it: char| !it.is_ascii_alphanumeric() && it != '-');
    let ids: Vec<&str> = words.filter(is_id).collect();
    ids.iter()
        .fold(outline.clone(), |text, id| text.replace(id, "ID"))
}

/// The code name on the page of an appointment.
pub(super) fn code_name(html: &str) -> String {
    let (_, rest) = html.split_once("<h1>").expect("a heading");
    rest.split('<').next().unwrap().to_owned()
}
