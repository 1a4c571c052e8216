//! Opening the private form: only what the office has signed for this very request is believed, and a lost
//! answer is asked for once more.

use super::*;
use shared::ids::OpeningId;
use shared::protocol::booth::{BoothCode, OpenRequest};

fn request() -> OpenRequest {
    OpenRequest {
        code: "123456".parse::<BoothCode>().unwrap(),
        opening: OpeningId(Uuid::from_u128(7)),
    }
}

/// What comes of asking an office with these manners, as the status or the kind of the fault.
#[track_caller]
fn check(manners: Manners, expected: &str) {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(manners);
    let stand = Stand::of(office.pairing());
    let said = match stand.client().open_booth(&request()) {
        Ok(opened) => opened.label.to_string(),
        Err(Fault::Refused { status, .. } | Fault::Busy { status, .. }) => status.to_string(),
        Err(Fault::NotBelieved(what)) => format!("not believed: {what}"),
        Err(other) => panic!("{other}"),
    };
    assert_eq!(said, expected, "{manners:?}");
}

#[test]
fn only_a_signed_answer_opens_the_form() {
    check(Manners::Good, "A-117");
    check(Manners::UnsignedState, "not believed: private form");
    check(Manners::Always(410), "410");
    check(Manners::Always(422), "422");
    check(Manners::Always(429), "429");
}

#[test]
fn an_opening_does_not_wait_for_what_the_link_waits_for_and_is_tried_twice() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::Always(503));
    let stand = Stand::of(office.pairing());
    let link = stand.link();
    link.open_booth(request());
    let (opening, answer) = link.wait_for_booth(Duration::from_secs(10)).unwrap();
    assert_eq!(opening, request().opening);
    assert!(matches!(answer, Err(Fault::Busy { status: 503, .. })));
    let asked = |office: &TestOffice| {
        let kept = office.kept();
        kept.requests.iter().filter(|it| *it == "booth").count()
    };
    assert_eq!(asked(&office), 2);
    office.behaves(Manners::Good);
    link.open_booth(request());
    let (_, answer) = link.wait_for_booth(Duration::from_secs(10)).unwrap();
    assert_eq!(answer.unwrap().label.as_str(), "A-117");
    assert!(link.booth_answer().is_none());
}
