//! Calls for a person on their way to the office, and what is reported when the outbox cannot be read.

use super::*;
use crate::link::reporter::Reporter;

pub(super) fn call(number: u128) -> Call {
    Call {
        id: CallId(Uuid::from_u128(number)),
        why: CallReason::Asked,
        language: Some("es".to_owned()),
        speaks: None,
        at: DateTime::UNIX_EPOCH,
    }
}

#[test]
fn a_call_for_a_person_reaches_the_office_at_once() {
    let office = TestOffice::start("127.0.0.1");
    let stand = Stand::of(office.pairing());
    let link = stand.link();
    soon("the first report", || !office.kept().reports.is_empty());
    let called = Instant::now();
    stand.calls(1);
    link.call();
    soon("the office heard", || stand.calls.is_empty());
    assert!(called.elapsed() < Duration::from_secs(3));
    let kept = office.kept();
    let heard: Vec<_> = kept.reports.iter().flat_map(|it| &it.calls).collect();
    assert_eq!(heard, [&call(1)]);
}

#[test]
fn a_call_is_reported_again_until_the_office_has_heard_it() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::Always(503));
    let stand = Stand::of(office.pairing());
    let link = stand.link();
    stand.calls(1);
    link.call();
    soon("tried", || 2 <= office.kept().requests.len());
    stand.calls(2);
    link.call();
    assert_eq!(stand.calls.open(Instant::now()), [call(1), call(2)]);
    office.behaves(Manners::Good);
    soon("the office heard", || stand.calls.is_empty());
    let kept = office.kept();
    let heard = kept.reports.iter().find(|it| !it.calls.is_empty()).unwrap();
    assert_eq!(heard.calls, [call(1), call(2)]);
}

#[test]
fn a_kiosk_that_cannot_count_its_records_never_says_that_it_holds_none() {
    let office = TestOffice::start("127.0.0.1");
    let stand = Stand::of(office.pairing()).holds(2);
    let (client, mut random) = (stand.client(), random::from_seed(4));
    let mut report = |reporter: &mut Reporter| {
        reporter.hurry();
        let kiosk = (&*stand.outbox, &*stand.board, &*stand.calls);
        reporter.report(&client, kiosk, &mut random, PACE);
        let told = std::mem::take(&mut office.kept().reports);
        let told = told.iter().map(|it| (it.waiting, it.calls.len()));
        told.collect::<Vec<_>>()
    };
    let mut reporter = Reporter::default();
    assert_eq!(report(&mut reporter), [(2, 0)]);
    stand.outbox.breaks();
    assert_eq!(report(&mut reporter), [], "nothing to say");
    stand.calls(1);
    assert_eq!(report(&mut reporter), [(2, 1)], "somebody waits");
    stand.calls(2);
    assert_eq!(report(&mut Reporter::default()), [(1, 1)]);
}
