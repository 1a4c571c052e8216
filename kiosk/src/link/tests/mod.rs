//! The link against an office that answers well, badly, falsely, or not at all.

mod booth;
mod calls;
mod forms;
pub(crate) mod office;
mod words;

use super::client::Client;
use super::*;
use crate::folder::Folder;
use crate::outbox::PrintState;
use crate::time::OfficeTime;
use chrono::{DateTime, Utc};
use office::{Manners, TestOffice};
use shared::clock::{Clock, SetClock, SystemClock};
use shared::ids::{CallId, RecordId, VisitId};
use shared::protocol::{Call, CallReason, PrintOutcome};
use shared::random;
use shared::record::{ClassKeys, Content, Frame, seal};
use std::time::Instant;
use tempfile::TempDir;
use uuid::Uuid;

const PACE: Pace = Pace {
    base: Duration::from_millis(20),
    cap: Duration::from_millis(60),
};

/// A paired kiosk's outbox.
struct Stand {
    _home: TempDir,
    outbox: Arc<Outbox>,
    board: Arc<Board>,
    calls: Arc<Calls>,
    pairing: Pairing,
}

impl Stand {
    fn of(pairing: Pairing) -> Stand {
        let home = tempfile::tempdir().unwrap();
        let outbox = Arc::new(Outbox::open(Folder::take(home.path()).unwrap()).unwrap());
        outbox.keep_pairing(&pairing).unwrap();
        let board = Arc::new(Board::new(home.path(), "none".to_owned()));
        Stand {
            _home: home,
            outbox,
            board,
            calls: Arc::default(),
            pairing,
        }
    }

    fn holds(self, count: u128) -> Stand {
        for number in 1..=count {
            self.take(number);
        }
        self
    }

    fn take(&self, number: u128) {
        let record_id = RecordId(Uuid::from_u128(number));
        let belonging = &self.pairing.belonging;
        let kiosk = (belonging.kiosk_id, &belonging.series);
        let paper = PrintState::Settled(PrintOutcome::NO_PRINTER);
        let taken = self.outbox.take_ticket(record_id, kiosk, paper, |slot| {
            let frame = Frame {
                record_id,
                visit_id: VisitId(Uuid::from_u128(number)),
                kiosk_id: belonging.kiosk_id,
                supersedes: None,
                form_version: 1,
                ticket_n: slot.ticket_n,
                sealed_at: DateTime::UNIX_EPOCH,
                token_hash: [0; 32],
                previous: slot.previous,
                section: "visit".to_owned(),
                label: slot.label.clone(),
            };
            let empty = || Content::empty("en");
            let contents = ClassKeys {
                queue: empty(),
                general: empty(),
                restricted: empty(),
            };
            seal(
                belonging.office_id,
                frame,
                &contents,
                &belonging.keys,
                &mut random::from_seed(1),
            )
        });
        taken.unwrap();
    }

    /// The visitor of visit `number` wants a person.
    fn calls(&self, number: u128) {
        let visit = VisitId(Uuid::from_u128(number));
        assert!(self.calls.add(visit, calls::call(number), Instant::now()));
    }

    fn link(&self) -> Link {
        self.link_at(Arc::new(SystemClock))
    }

    fn link_at(&self, clock: Arc<dyn Clock>) -> Link {
        self.link_with(clock, PACE)
    }

    fn link_with(&self, clock: Arc<dyn Clock>, pace: Pace) -> Link {
        Link::start(Wiring {
            pairing: self.pairing.clone(),
            outbox: Arc::clone(&self.outbox),
            board: Arc::clone(&self.board),
            calls: Arc::clone(&self.calls),
            clips: Arc::new(crate::speech::Clips::of(self.outbox.folder().path())),
            time: OfficeTime::new(clock, None),
            random: random::from_seed(3),
            pace,
        })
        .unwrap()
    }

    fn client(&self) -> Client {
        let time = OfficeTime::new(Arc::new(SystemClock), None);
        let outbox = Arc::clone(&self.outbox);
        Client::new(self.pairing.clone(), outbox, time, random::from_os()).unwrap()
    }

    fn problem(&self) -> String {
        self.board.problem().unwrap_or_default()
    }
}

/// Waits until `is_so`, at most ten seconds.
#[track_caller]
fn soon(what: &str, is_so: impl Fn() -> bool) {
    let until = Instant::now() + Duration::from_secs(10);
    while !is_so() {
        assert!(Instant::now() < until, "{what}");
        thread::park_timeout(Duration::from_millis(5));
    }
}

#[test]
fn everything_that_waits_is_delivered_once_with_receipts_and_told_of() {
    let office = TestOffice::start("127.0.0.1");
    let stand = Stand::of(office.pairing()).holds(25);
    let link = stand.link();
    soon("all receipted", || {
        stand.outbox.counts().unwrap().waiting == 0
    });
    let news = link.wait_for_news(Duration::from_secs(5));
    assert_eq!(news.unwrap().line.as_deref(), Some("Harbor Legal Aid"));
    soon("papers told of", || {
        stand.outbox.unreported(1).unwrap().is_empty()
    });
    let kept = office.kept();
    assert_eq!(kept.records.len(), 25);
    assert_eq!(kept.order.len(), 25, "nothing was sent twice");
    let told: usize = kept.reports.iter().map(|it| it.tickets.len()).sum();
    assert_eq!(told, 25);
    assert!(
        kept.order.iter().take(4).all(|it| *it <= 8),
        "oldest first, a few at a time"
    );
}

#[test]
fn a_new_record_goes_at_once() {
    let office = TestOffice::start("127.0.0.1");
    let stand = Stand::of(office.pairing());
    let link = stand.link();
    link.wait_for_news(Duration::from_secs(5)).unwrap();
    stand.take(1);
    link.new_record();
    let sent = Instant::now();
    soon("receipted", || {
        stand.outbox.counts().unwrap().receipted == 1
    });
    assert!(sent.elapsed() < Duration::from_secs(3));
}

#[test]
fn records_wait_while_nobody_answers_and_go_when_somebody_does() {
    let office = TestOffice::start("127.0.0.1");
    let mut pairing = office.pairing();
    let (gone, real) = ("https://127.0.0.1:9".to_owned(), pairing.server.clone());
    pairing.server = gone;
    let mut stand = Stand::of(pairing).holds(3);
    let link = stand.link();
    soon("the problem is said", || {
        stand.problem().contains("cannot be reached")
    });
    drop(link);
    assert_eq!(stand.outbox.counts().unwrap().waiting, 3);
    stand.pairing.server = real;
    let _link = stand.link();
    soon("all receipted", || {
        stand.outbox.counts().unwrap().receipted == 3
    });
}

#[test]
fn a_refused_record_is_kept_for_attention_and_stops_no_other() {
    for status in [202, 400, 409, 410] {
        let office = TestOffice::start("127.0.0.1");
        office.behaves(Manners::RefusesOdd(status));
        let stand = Stand::of(office.pairing()).holds(6);
        let _link = stand.link();
        soon("the even ones are receipted", || {
            stand.outbox.counts().unwrap().receipted == 3
        });
        soon("the odd ones are marked", || {
            stand.outbox.counts().unwrap().attention == 3
        });
        let why = stand.outbox.attention().unwrap();
        assert!(
            why.iter()
                .all(|(_, it)| it.contains(&format!("refused with {status}: no")))
        );
        office.behaves(Manners::Good);
        soon("tried again, slowly", || {
            stand.outbox.counts().unwrap().waiting == 0
        });
        assert_eq!(stand.outbox.counts().unwrap().attention, 0);
    }
}

#[test]
fn a_busy_office_is_tried_again_without_calling_for_attention() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::RefusesOdd(503));
    let stand = Stand::of(office.pairing()).holds(40);
    let _link = stand.link();
    soon("the even ones are receipted", || {
        stand.outbox.counts().unwrap().receipted == 20
    });
    assert_eq!(stand.outbox.counts().unwrap().attention, 0);
    office.behaves(Manners::Good);
    soon("all are receipted", || {
        stand.outbox.counts().unwrap().waiting == 0
    });
}

#[test]
fn a_forged_receipt_is_no_receipt() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::ForgesReceipts);
    let stand = Stand::of(office.pairing()).holds(2);
    let _link = stand.link();
    soon("marked", || stand.outbox.counts().unwrap().attention == 2);
    assert_eq!(stand.outbox.counts().unwrap().receipted, 0);
}

#[test]
fn a_replayed_or_unsigned_state_is_refused_and_records_still_go() {
    for manners in [Manners::ReplaysState, Manners::UnsignedState] {
        let office = TestOffice::start("127.0.0.1");
        let stand = Stand::of(office.pairing()).holds(1);
        let client = stand.client();
        assert!(client.state().is_ok());
        office.behaves(manners);
        assert_eq!(client.state().unwrap_err(), Fault::NotBelieved("state"));
        let link = stand.link();
        soon("receipted", || {
            stand.outbox.counts().unwrap().receipted == 1
        });
        assert!(link.news().is_none(), "{manners:?} must tell nothing");
        assert!(stand.problem().contains("not signed by the office"));
    }
}

#[test]
fn another_offices_server_gets_nothing() {
    let (office, other) = (
        TestOffice::start("127.0.0.1"),
        TestOffice::start("127.0.0.1"),
    );
    let pairing = Pairing {
        server: other.server(),
        ..office.pairing()
    };
    let stand = Stand::of(pairing).holds(1);
    let _link = stand.link();
    soon("the problem is said", || {
        stand
            .problem()
            .contains("is not the office this kiosk belongs to")
    });
    assert!(other.kept().records.is_empty());
    assert_eq!(stand.outbox.counts().unwrap().attention, 0);
}

#[test]
fn a_certificate_for_another_name_is_refused() {
    let office = TestOffice::start("elsewhere.test");
    let stand = Stand::of(office.pairing()).holds(1);
    let fault = stand.client().state().unwrap_err();
    assert!(
        matches!(&fault, Fault::NotTheOffice(it) if it.contains("made for another name")),
        "{fault}"
    );
}

#[test]
fn a_kiosk_whose_clock_fell_back_to_1970_still_delivers() {
    let office = TestOffice::start("127.0.0.1");
    let stand = Stand::of(office.pairing()).holds(1);
    let _link = stand.link_at(Arc::new(SetClock::at(DateTime::<Utc>::UNIX_EPOCH)));
    soon("receipted", || {
        stand.outbox.counts().unwrap().receipted == 1
    });
}

#[test]
fn request_numbers_never_repeat_across_restarts() {
    let office = TestOffice::start("127.0.0.1");
    let stand = Stand::of(office.pairing());
    for _ in 0..3 {
        let client = stand.client();
        // The office refuses a number it has seen.
        assert!(client.state().is_ok() && client.state().is_ok());
    }
}

#[test]
fn an_office_that_does_not_know_the_kiosk_marks_no_record() {
    let office = TestOffice::start("127.0.0.1");
    let pairing = Pairing {
        device: ed25519_dalek::SigningKey::from_bytes(&[3; 32]),
        ..office.pairing()
    };
    let stand = Stand::of(pairing).holds(2);
    let _link = stand.link();
    soon("the problem is said", || {
        stand
            .problem()
            .contains("refused with 401: the signature is wrong")
    });
    assert_eq!(stand.outbox.counts().unwrap().attention, 0);
}

#[test]
fn the_link_ends_when_it_is_dropped_even_while_nobody_answers() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::Always(503));
    let stand = Stand::of(office.pairing()).holds(2);
    let link = stand.link();
    soon("asked", || !stand.problem().is_empty());
    let started = Instant::now();
    drop(link);
    assert!(started.elapsed() < Duration::from_secs(3));
}

/// Pauses long enough to be counted.
const SLOW: Pace = Pace {
    base: Duration::from_millis(100),
    cap: Duration::from_mins(1),
};

/// How many requests of `kind` the office got while the link ran for two seconds.
fn counted(office: &TestOffice, stand: &Stand, kind: &str) -> usize {
    let link = stand.link_with(Arc::new(SystemClock), SLOW);
    let until = Instant::now() + Duration::from_secs(2);
    while Instant::now() < until {
        thread::park_timeout(Duration::from_millis(50));
    }
    drop(link);
    let kept = office.kept();
    kept.requests.iter().filter(|it| *it == kind).count()
}

#[test]
fn an_office_that_does_not_know_the_kiosk_is_asked_less_and_less_often() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::Always(401));
    let stand = Stand::of(office.pairing()).holds(1);
    let states = counted(&office, &stand, "state");
    assert!((2..=10).contains(&states), "{states} times in two seconds");
}

#[test]
fn a_busy_office_is_left_alone_for_a_while_and_still_asked_how_things_stand() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::RefusesRecords(503));
    let stand = Stand::of(office.pairing()).holds(200);
    let records = counted(&office, &stand, "record");
    assert!(
        (8..120).contains(&records),
        "{records} records in two seconds"
    );
    let kept = office.kept();
    assert!(kept.states == 1 && !kept.reports.is_empty());
    assert_eq!(stand.outbox.counts().unwrap().attention, 0);
}

#[test]
fn a_long_queue_of_records_does_not_silence_the_report() {
    let office = TestOffice::start("127.0.0.1");
    let stand = Stand::of(office.pairing()).holds(200);
    let _link = stand.link();
    soon("all receipted", || {
        stand.outbox.counts().unwrap().waiting == 0
    });
    let kept = office.kept();
    let longest = kept
        .requests
        .split(|it| it != "record")
        .map(<[_]>::len)
        .max();
    assert_eq!(longest, Some(courier::ROUND_MAX));
}

#[test]
fn a_kiosk_that_was_removed_knows_it_and_says_why_its_records_wait() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::Removed);
    let stand = Stand::of(office.pairing()).holds(1);
    let link = stand.link();
    soon("removed", || link.is_removed());
    soon("marked", || stand.outbox.counts().unwrap().attention == 1);
    let (_, why) = stand.outbox.attention().unwrap().remove(0);
    assert_eq!(why, "the office refused with 202: set aside");
    office.behaves(Manners::Good);
    soon("back again", || !link.is_removed());
}

#[test]
fn an_office_that_says_three_times_that_it_does_not_know_the_kiosk_takes_no_more_of_its_visitors() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::Always(401));
    let stand = Stand::of(office.pairing());
    let link = stand.link();
    soon("removed", || link.is_removed());
    let states = office
        .kept()
        .requests
        .iter()
        .filter(|it| *it == "state")
        .count();
    assert!(3 <= states, "after {states} times");
    office.behaves(Manners::Always(503));
    soon("the office is busy", || stand.problem().contains("503"));
    assert!(link.is_removed(), "only a state that is believed ends it");
    office.behaves(Manners::Good);
    soon("back again", || !link.is_removed());
}

#[test]
fn a_state_of_a_later_version_stops_neither_records_nor_reports_nor_calls() {
    let office = TestOffice::start("127.0.0.1");
    office.behaves(Manners::UnreadableState);
    let stand = Stand::of(office.pairing()).holds(2);
    assert_eq!(stand.client().state().unwrap_err(), Fault::NotUnderstood);
    let link = stand.link();
    soon("receipted", || {
        stand.outbox.counts().unwrap().receipted == 2
    });
    soon("papers told of", || {
        stand.outbox.unreported(1).unwrap().is_empty()
    });
    stand.calls(1);
    link.call();
    soon("the office heard", || stand.calls.is_empty());
    assert!(link.news().is_none() && !link.is_removed());
    assert!(stand.problem().contains("update this kiosk"));
}
