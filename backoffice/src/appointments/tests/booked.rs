//! Appointments of today as reception books them, for tests of what other folders make of them.

use crate::testing::Browser;

/// A type of the lane of the desk, held in Haitian Creole, with fifty places at half past nine today.
pub(crate) async fn with_times(rosa: &Browser<'_>) {
    let of = [
        ("name", "First talk"),
        ("minutes", "30"),
        ("lane", "desk"),
        ("language", "ht"),
        ("setting", "anywhere"),
    ];
    assert_eq!(rosa.post("/appointments/types", &of).await.status, 303);
    let types = rosa.get("/appointments/types").await.body;
    let (_, rest) = types.split_once("\"/appointments/types/").unwrap();
    let times = [
        ("type", rest.split('/').next().unwrap()),
        ("on-tue", "yes"),
        ("from", "09:30"),
        ("to", "10:00"),
        ("every", "30"),
        ("capacity", "50"),
        ("first", "2026-09-01"),
        ("last", "2026-09-01"),
    ];
    assert_eq!(rosa.post("/appointments/slots", &times).await.status, 200);
}

/// Marisol is booked; where her appointment is.
pub(crate) async fn book(rosa: &Browser<'_>) -> String {
    let week = rosa.get("/appointments/week").await.body;
    let (_, rest) = week.split_once("/appointments/book?slot=").unwrap();
    let slot = rest.split('"').next().unwrap();
    let form = rosa.get(&format!("/appointments/book?slot={slot}")).await;
    let person = [
        ("slot", slot),
        ("appointment", form.hidden("appointment")),
        ("call_name", "Marisol"),
        ("language", "es"),
        ("urgency", "urgent"),
    ];
    let booked = rosa.post("/appointments/book", &person).await;
    booked.location.expect("a booking")
}

/// The code on the card of an appointment.
pub(crate) async fn code(rosa: &Browser<'_>, path: &str) -> String {
    let card = rosa.get(&format!("{path}/card")).await.body;
    let (_, code) = card.split_once("class=\"code\"").expect("a code");
    let mut words = code.split(|it: char| !it.is_ascii_digit());
    words.find(|it| it.len() == 4).unwrap().to_owned()
}
