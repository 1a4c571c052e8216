//! Pairing with an office that answers well, badly, falsely, or with records left over.

use super::*;
use crate::board::Board;
use crate::folder::Folder;
use crate::link::tests::office::{Manners, TestOffice};
use shared::clock::{SetClock, SystemClock};
use shared::ids::{KioskId, RecordId};
use tempfile::TempDir;
use uuid::Uuid;

#[test]
fn an_address_is_a_name_and_a_port() {
    let read = |it: &str| address(it).ok();
    assert_eq!(
        read("https://office.test:8443/").as_deref(),
        Some("https://office.test:8443")
    );
    assert_eq!(
        read(" https://10.0.0.2 ").as_deref(),
        Some("https://10.0.0.2")
    );
    for bad in [
        "http://office.test",
        "office.test:8443",
        "https://a/b",
        "https://u:p@a",
        "",
    ] {
        let refused = address(bad).unwrap_err().to_string();
        assert!(refused.contains("try: https://NAME:PORT"), "{bad}");
    }
}

fn outbox(home: &TempDir) -> Arc<Outbox> {
    Arc::new(Outbox::open(Folder::take(home.path()).unwrap()).unwrap())
}

fn wish(server: &str, code: &str) -> Wish {
    Wish {
        server: server.to_owned(),
        code: code.to_owned(),
        name: "front door".to_owned(),
        leave_records: false,
    }
}

fn grant(outbox: &Arc<Outbox>, wish: &Wish) -> Result<Pairing, String> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    pair(outbox, wish, &clock, &mut random::from_os()).map_err(|it| it.to_string())
}

fn pair_with(outbox: &Arc<Outbox>, server: &str, code: &str) -> Result<Pairing, String> {
    grant(outbox, &wish(server, code))
}

#[test]
fn a_kiosk_with_the_right_code_belongs_to_the_office_and_knows_how_things_stand() {
    let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::start("127.0.0.1"));
    let outbox = outbox(&home);
    let pairing = pair_with(&outbox, &office.server(), &office.code()).unwrap();
    assert_eq!(pairing.belonging.series.as_str(), "A");
    assert_eq!(outbox.pairing().unwrap().unwrap().server, office.server());
    assert!(outbox.state().unwrap().is_some());
}

#[test]
fn a_lost_answer_is_asked_for_again_with_the_same_request() {
    let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::start("127.0.0.1"));
    let outbox = outbox(&home);
    office.behaves(Manners::Always(503));
    assert!(pair_with(&outbox, &office.server(), &office.code()).is_err());
    let (first, _) = outbox.pairing_attempt().unwrap().unwrap();
    office.behaves(Manners::Good);
    let pairing = pair_with(&outbox, &office.server(), &office.code()).unwrap();
    assert_eq!(pairing.device.verifying_key().to_bytes(), first.device_key);
}

#[test]
fn what_goes_wrong_is_said_with_a_way_out_and_keeps_nothing() {
    let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::start("127.0.0.1"));
    let outbox = outbox(&home);
    let other_code = PairingCode::mint(&mut random::from_seed(99)).to_string();
    let said = |server: &str, code: &str| pair_with(&outbox, server, code).err().unwrap();
    assert!(said(&office.server(), "ABCD").contains("17 letters"));
    assert!(said(&office.server(), &other_code).contains("the code is wrong or too old"));
    let unknown = said("https://office.invalid:8443", &office.code());
    assert!(unknown.contains("/etc/hosts"), "{unknown}");
    let unreachable = said("https://127.0.0.1:9", &office.code());
    assert!(unreachable.contains("cannot be reached") && unreachable.contains("try:"));
    assert!(outbox.pairing().unwrap().is_none());
}

#[test]
fn an_office_whose_certificate_does_not_fit_its_address_is_not_kept() {
    let (home, office) = (
        tempfile::tempdir().unwrap(),
        TestOffice::start("elsewhere.test"),
    );
    let outbox = outbox(&home);
    let said = pair_with(&outbox, &office.server(), &office.code())
        .err()
        .unwrap();
    assert!(said.contains("made for another name"), "{said}");
    assert!(outbox.pairing().unwrap().is_none());
}

/// Keeps one record in `outbox` that its office has not signed for.
fn holds_a_record(outbox: &Outbox, pairing: &Pairing) -> RecordId {
    let kiosk = (pairing.belonging.kiosk_id, &pairing.belonging.series);
    let identity =
        crate::seal::Identity::mint(chrono::DateTime::UNIX_EPOCH, &mut random::from_os());
    let given = crate::seal::Given {
        language: translations::Language::english(),
        accepted: true,
        answers: shared::answers::Answers::default(),
    };
    let (form, rules) = (
        shared::form::Form::current(),
        shared::triage::Rules::current(),
    );
    let making = crate::seal::Making {
        belonging: &pairing.belonging,
        form,
        names: crate::seal::Names::of_visit(&identity, form),
        contents: &crate::seal::contents(form, rules, &given, chrono::NaiveDate::MIN),
        now: chrono::DateTime::UNIX_EPOCH,
        sealing: crate::seal::Sealing::On,
    };
    let paper = crate::outbox::PrintState::Issued;
    outbox
        .take_ticket(identity.record_id, kiosk, paper, |slot| {
            crate::seal::record(&making, slot, None, &mut random::from_os())
        })
        .unwrap();
    identity.record_id
}

#[test]
fn a_kiosk_with_records_left_is_not_paired_anew() {
    let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::start("127.0.0.1"));
    let outbox = outbox(&home);
    let pairing = pair_with(&outbox, &office.server(), &office.code()).unwrap();
    let record_id = holds_a_record(&outbox, &pairing);
    let said = pair_with(&outbox, &office.server(), &office.code())
        .err()
        .unwrap();
    assert!(
        said.contains("1 records of this kiosk have not reached"),
        "{said}"
    );
    outbox
        .needs_attention(record_id, "the office refused with 409")
        .unwrap();
    assert!(pair_with(&outbox, &office.server(), &office.code()).is_ok());
    assert_eq!(outbox.counts().unwrap().sealed, 1, "the record is kept");
}

#[test]
fn a_kiosk_whose_office_is_gone_leaves_its_records_behind_only_when_the_operator_says_so() {
    let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::start("127.0.0.1"));
    let gone = TestOffice::start("127.0.0.1");
    gone.behaves(Manners::Always(401));
    let outbox = outbox(&home);
    let mut earlier = gone.pairing();
    earlier.belonging.kiosk_id = KioskId(Uuid::from_u128(5));
    outbox.keep_pairing(&earlier).unwrap();
    holds_a_record(&outbox, &earlier);
    let mut wish = wish(&office.server(), &office.code());
    let said = grant(&outbox, &wish).err().unwrap();
    for word in [
        "--leave-records",
        "attention",
        "never sent to another office",
    ] {
        assert!(said.contains(word), "{said}");
    }
    wish.leave_records = true;
    grant(&outbox, &wish).unwrap();
    let counts = outbox.counts().unwrap();
    assert_eq!(
        (counts.sealed, counts.waiting, counts.left_behind),
        (1, 0, 1)
    );
    assert!(office.kept().records.is_empty());
    let board = Board::new(home.path(), "none".to_owned());
    let status = board.status(&outbox, SystemClock.now(), false).unwrap();
    let said = crate::status::describe(&status);
    assert!(
        said.contains("attention     1") && said.contains("sent to no other office"),
        "{said}"
    );
}

#[test]
fn a_kiosk_that_lost_its_clock_is_paired_whenever_the_offices_certificate_was_made() {
    for years in [(2027, 2028), (2035, 2036), (1975, 2090)] {
        let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::valid(years));
        let outbox = outbox(&home);
        let clock: Arc<dyn Clock> = Arc::new(SetClock::at(chrono::DateTime::UNIX_EPOCH));
        let wish = wish(&office.server(), &office.code());
        let paired = pair(&outbox, &wish, &clock, &mut random::from_os());
        assert!(paired.is_ok(), "{years:?}: {}", paired.err().unwrap());
        assert_eq!(
            office.kept().pairings,
            1,
            "the code is good for one pairing"
        );
    }
}

#[test]
fn a_kiosk_with_a_good_clock_believes_no_certificate_of_another_year() {
    let (home, office) = (
        tempfile::tempdir().unwrap(),
        TestOffice::valid((2035, 2036)),
    );
    let outbox = outbox(&home);
    let clock: Arc<dyn Clock> = Arc::new(SetClock::at("2027-01-01T00:00:00Z".parse().unwrap()));
    let wish = wish(&office.server(), &office.code());
    let said = pair(&outbox, &wish, &clock, &mut random::from_os());
    let said = said.err().unwrap().to_string();
    assert!(said.contains("not valid at this time"), "{said}");
    assert!(outbox.pairing().unwrap().is_none());
}
