//! The outbox as it is used, as disks break it, and as a second program meets it.

mod file;

use super::*;
use ed25519_dalek::SigningKey;
use proptest::prelude::*;
use shared::ids::{KioskId, OfficeId, RecordId, StoreEpoch, VisitId};
use shared::protocol::pairing::{Belonging, KioskPlace, PairRequest, PairingCode};
use shared::protocol::{Door, PrintFault, PrintOutcome, Receipt, State, TicketReport};
use shared::random;
use shared::record::{ClassKeys, Content, Frame, Record, SecretKeys, seal};
use shared::ticket::Series;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use uuid::Uuid;

fn open(home: &TempDir) -> Outbox {
    Outbox::open(Folder::take(home.path()).unwrap()).unwrap()
}

fn id(number: u128) -> RecordId {
    RecordId(Uuid::from_u128(number))
}

fn kiosk() -> KioskId {
    KioskId(Uuid::from_u128(77))
}

fn series(letters: &str) -> Series {
    letters.parse().unwrap()
}

fn keys() -> SecretKeys {
    SecretKeys::mint(&mut random::from_seed(1))
}

fn record(record_id: RecordId, slot: &Slot) -> Record {
    let frame = Frame {
        record_id,
        visit_id: VisitId(Uuid::from_u128(1)),
        kiosk_id: kiosk(),
        supersedes: None,
        form_version: 1,
        ticket_n: slot.ticket_n,
        sealed_at: "2026-09-01T09:00:00Z".parse().unwrap(),
        token_hash: [1; 32],
        previous: slot.previous,
        section: "visit".to_owned(),
        label: slot.label.clone(),
    };
    let empty = || Content::empty("es");
    let contents = ClassKeys {
        queue: empty(),
        general: empty(),
        restricted: empty(),
    };
    seal(
        OfficeId(Uuid::from_u128(2)),
        frame,
        &contents,
        &keys().public(),
        &mut random::from_seed(slot.ticket_n),
    )
    .unwrap()
}

fn take(outbox: &Outbox, record_id: RecordId) -> String {
    let taken = outbox.take_ticket(
        record_id,
        (kiosk(), &series("A")),
        PrintState::Issued,
        |slot| Ok(record(record_id, slot)),
    );
    taken.unwrap().label.to_string()
}

/// Makes the kiosk belong to an office that knows it as `kiosk_id`.
fn belongs(outbox: &Outbox, kiosk_id: KioskId) -> Pairing {
    let pairing = Pairing {
        belonging: Belonging {
            office_id: OfficeId(Uuid::from_u128(2)),
            kiosk_id,
            series: series("A"),
            authority: vec![1],
            identity: [2; 32],
            keys: keys().public(),
            store_epoch: StoreEpoch(Uuid::from_u128(4)),
            place: KioskPlace::Public,
        },
        server: "https://office.test:8443".to_owned(),
        device: SigningKey::from_bytes(&[9; 32]),
    };
    outbox.keep_pairing(&pairing).unwrap();
    pairing
}

fn receipt(outbox: &Outbox, record_id: RecordId) -> Receipt {
    let stored = outbox.load(record_id).unwrap();
    Receipt {
        record_id,
        record_hash: stored.record_hash,
        kiosk_id: kiosk(),
        ticket_n: stored.ticket_n,
        server_seq: 1,
        store_epoch: StoreEpoch(Uuid::from_u128(4)),
        signature: [0; 64],
    }
}

#[test]
fn every_protecting_setting_reads_back() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    store::check_settings(&outbox.db()).unwrap();
    take(&outbox, id(1));
    for (setting, weaker) in [("synchronous", "FULL"), ("secure_delete", "OFF")] {
        outbox.db().pragma_update(None, setting, weaker).ok();
        let refused = store::check_settings(&outbox.db()).unwrap_err().to_string();
        assert!(
            refused.contains(setting) && refused.contains("try:"),
            "{refused}"
        );
        outbox
            .db()
            .pragma_update(
                None,
                setting,
                if setting == "synchronous" {
                    "EXTRA"
                } else {
                    "ON"
                },
            )
            .ok();
    }
}

#[test]
fn numbers_count_up_and_chain_across_restarts() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    belongs(&outbox, kiosk());
    assert_eq!(take(&outbox, id(1)), "A-001");
    drop(outbox);
    let outbox = open(&home);
    assert_eq!(take(&outbox, id(2)), "A-002");
    let first = outbox.load(id(1)).unwrap();
    let second = Record::from_bytes(&outbox.load(id(2)).unwrap().bytes).unwrap();
    assert_eq!(second.frame.previous, first.record_hash);
    assert_eq!(outbox.waiting().unwrap(), [id(1), id(2)]);
}

#[test]
fn trying_again_keeps_the_number_and_makes_no_second_record() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    assert_eq!(take(&outbox, id(1)), "A-001");
    assert_eq!(take(&outbox, id(1)), "A-001");
    assert_eq!(take(&outbox, id(2)), "A-002");
    assert_eq!(outbox.counts().unwrap().sealed, 2);
}

#[test]
fn a_record_that_cannot_be_sealed_uses_up_no_number() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    let refused = outbox.take_ticket(id(1), (kiosk(), &series("A")), PrintState::Issued, |_| {
        Err(shared::record::CannotSeal::Key)
    });
    assert!(matches!(refused, Err(TakeError::Seal(_))));
    assert_eq!(take(&outbox, id(2)), "A-001");
}

#[test]
fn a_kiosk_paired_anew_counts_on_under_its_new_letter() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    take(&outbox, id(1));
    let elsewhere = KioskId(Uuid::from_u128(78));
    let taken = outbox.take_ticket(
        id(2),
        (elsewhere, &series("B")),
        PrintState::Issued,
        |slot| {
            assert_eq!(slot.previous, [0; 32]);
            Ok(record(id(2), slot))
        },
    );
    assert_eq!(taken.unwrap().label.as_str(), "B-002");
    // Back at the first office its own last record is the one before.
    let first = outbox.load(id(1)).unwrap().record_hash;
    let taken = outbox.take_ticket(id(3), (kiosk(), &series("A")), PrintState::Issued, |slot| {
        assert_eq!(slot.previous, first);
        Ok(record(id(3), slot))
    });
    assert_eq!(taken.unwrap().label.as_str(), "A-003");
}

#[test]
fn a_part_of_a_private_form_is_chained_and_sent_like_a_ticket_but_has_no_paper() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    belongs(&outbox, kiosk());
    let elsewhere = "B-117".parse().unwrap();
    let keep = |number| {
        let kept = outbox.keep_part(id(number), kiosk(), &elsewhere, |slot| {
            Ok(record(id(number), slot))
        });
        kept.unwrap().label.to_string()
    };
    assert_eq!([keep(1), keep(2), keep(1)], ["B-117"; 3], "kept once each");
    let first = outbox.load(id(1)).unwrap();
    let second = Record::from_bytes(&outbox.load(id(2)).unwrap().bytes).unwrap();
    assert_eq!(second.frame.previous, first.record_hash);
    assert_eq!(second.frame.label.as_str(), "B-117");
    assert_eq!(outbox.waiting().unwrap(), [id(1), id(2)]);
    outbox.keep_receipt(&receipt(&outbox, id(1))).unwrap();
    assert_eq!(
        outbox.unreported(10).unwrap(),
        [],
        "there is no paper to tell of"
    );
    assert_eq!(outbox.settle_prints().unwrap(), 0);
    let counts = outbox.counts().unwrap();
    assert_eq!((counts.sealed, counts.parts, counts.no_printer), (2, 2, 0));
    assert_eq!((counts.waiting, counts.receipted), (1, 1));
}

#[test]
fn a_part_that_cannot_be_sealed_is_not_kept() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    let label = "B-117".parse().unwrap();
    let refused = outbox.keep_part(id(1), kiosk(), &label, |_| {
        Err(shared::record::CannotSeal::TooMuch)
    });
    assert!(matches!(refused, Err(TakeError::Seal(_))));
    assert_eq!(outbox.counts().unwrap().sealed, 0);
}

#[test]
fn nothing_changes_or_removes_a_record() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    take(&outbox, id(1));
    let db = outbox.db();
    assert!(db.execute("UPDATE record SET label = 'A-009'", ()).is_err());
    assert!(db.execute("DELETE FROM record", ()).is_err());
}

#[test]
fn papers_a_power_cut_left_open_are_settled_and_not_printed_later() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    for number in 1..=3 {
        take(&outbox, id(number));
    }
    outbox.set_printed(id(2), PrintState::Printing).unwrap();
    outbox
        .set_printed(id(3), PrintState::Settled(PrintOutcome::PRINTED))
        .unwrap();
    assert_eq!(outbox.settle_prints().unwrap(), 2);
    let states = [1, 2, 3].map(|it| outbox.printed(id(it)).unwrap().unwrap());
    let settled = [
        PrintOutcome::failed(PrintFault::Stopped),
        PrintOutcome::unknown(PrintFault::Stopped),
        PrintOutcome::PRINTED,
    ];
    assert_eq!(states, settled.map(PrintState::Settled));
}

#[test]
fn the_office_hears_of_papers_once_and_only_of_records_it_has() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    belongs(&outbox, kiosk());
    take(&outbox, id(1));
    outbox
        .set_printed(id(1), PrintState::Settled(PrintOutcome::PRINTED))
        .unwrap();
    assert_eq!(outbox.unreported(10).unwrap(), []);
    outbox.keep_receipt(&receipt(&outbox, id(1))).unwrap();
    let told = outbox.unreported(10).unwrap();
    assert_eq!(
        told,
        [TicketReport {
            record_id: id(1),
            outcome: PrintOutcome::PRINTED
        }]
    );
    // The state changed while the report was under way: the office must hear of it again.
    outbox
        .set_printed(
            id(1),
            PrintState::Settled(PrintOutcome::failed(PrintFault::NoPaper)),
        )
        .unwrap();
    outbox.mark_reported(&told).unwrap();
    let again = outbox.unreported(10).unwrap();
    // The same, but for another reason.
    let jammed = PrintOutcome::failed(PrintFault::Error);
    outbox
        .set_printed(id(1), PrintState::Settled(jammed))
        .unwrap();
    outbox.mark_reported(&again).unwrap();
    let again = outbox.unreported(10).unwrap();
    assert_eq!(again[0].outcome, jammed);
    outbox.mark_reported(&again).unwrap();
    assert_eq!((again.len(), outbox.unreported(10).unwrap().len()), (1, 0));
}

#[test]
fn an_outbox_of_the_first_version_keeps_its_records_and_learns_to_keep_reasons() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("outbox.db");
    let flags = rusqlite::OpenFlags::default();
    let old = rusqlite::Connection::open_with_flags(&file, flags).unwrap();
    old.execute_batch(include_str!("schema.sql")).unwrap();
    old.execute_batch(
        "INSERT INTO record VALUES (zeroblob(16), zeroblob(16), 1, 'A-001', zeroblob(32), zeroblob(32), x'00');
         INSERT INTO progress (record_id, kiosk_id, ticket_n, printed)
         VALUES (zeroblob(16), zeroblob(16), 1, 'failed');
         UPDATE ticket SET last = 1;",
    )
    .unwrap();
    drop(old);
    for _ in 0..2 {
        let outbox = open(&home);
        let kept = outbox.printed(id(0)).unwrap().unwrap().words();
        assert_eq!(kept, ("failed", None));
        assert_eq!(outbox.counts().unwrap().sealed, 1);
        let refused = outbox.db().execute("DELETE FROM record", ());
        assert!(refused.unwrap_err().to_string().contains("never removed"));
    }
    assert_eq!(take(&open(&home), id(9)), "A-002");
}

#[test]
fn receipts_and_refusals_are_counted_and_everything_is_kept() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    belongs(&outbox, kiosk());
    for number in 1..=3 {
        take(&outbox, id(number));
    }
    outbox
        .needs_attention(id(2), "the office refused it")
        .unwrap();
    outbox.keep_receipt(&receipt(&outbox, id(1))).unwrap();
    let counts = outbox.counts().unwrap();
    let wanted = Counts {
        sealed: 3,
        receipted: 1,
        waiting: 2,
        attention: 1,
        ..Counts::default()
    };
    assert_eq!(counts, wanted);
    assert_eq!(
        outbox.attention().unwrap(),
        [(2, "the office refused it".to_owned())]
    );
    assert_eq!(outbox.waiting().unwrap(), [id(2), id(3)]);
    assert_eq!(
        outbox.receipt(id(1)).unwrap(),
        Some(receipt(&outbox, id(1)))
    );
    assert!(outbox.load(id(1)).is_ok(), "a receipt removes nothing");
}

#[test]
fn records_of_an_earlier_pairing_are_kept_and_shown_and_carried_to_no_other_office() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    belongs(&outbox, kiosk());
    for number in 1..=3 {
        take(&outbox, id(number));
        let printed = PrintState::Settled(PrintOutcome::PRINTED);
        outbox.set_printed(id(number), printed).unwrap();
    }
    outbox.keep_receipt(&receipt(&outbox, id(1))).unwrap();
    outbox.needs_attention(id(2), "set aside").unwrap();
    belongs(&outbox, KioskId(Uuid::from_u128(78)));
    assert_eq!(outbox.waiting().unwrap(), []);
    assert_eq!(outbox.unreported(10).unwrap(), []);
    let counts = outbox.counts().unwrap();
    assert_eq!((counts.sealed, counts.receipted), (3, 1));
    assert_eq!(
        (counts.waiting, counts.attention, counts.left_behind),
        (0, 0, 2)
    );
    let why = outbox.attention().unwrap();
    assert!(matches!(&why[..], [(2, set_aside), (3, never_sent)]
        if set_aside.ends_with("before that: set aside") && never_sent.contains("to no other office")));
    assert!(outbox.load(id(3)).is_ok());
    // Back at the office it came from they go.
    belongs(&outbox, kiosk());
    assert_eq!(outbox.waiting().unwrap(), [id(2), id(3)]);
}

#[test]
fn what_was_kept_at_pairing_is_there_after_a_restart() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    assert!(outbox.pairing().unwrap().is_none());
    let mut random = random::from_seed(5);
    let device = SigningKey::from_bytes(&[9; 32]);
    let code = PairingCode::mint(&mut random);
    let request = PairRequest::new(
        &code,
        device.verifying_key().to_bytes(),
        "door",
        &mut random,
    );
    outbox.keep_pairing_attempt(&request, &device).unwrap();
    assert_eq!(outbox.pairing_attempt().unwrap().unwrap().0, request);
    let belonging = belongs(&outbox, kiosk()).belonging;
    assert_eq!(outbox.reserve_requests(1000).unwrap(), 1);
    let newer = SecretKeys::mint(&mut random).public();
    let state = State {
        kiosk_id: kiosk(),
        now: "2026-09-01T09:00:00Z".parse().unwrap(),
        door: Door::Full,
        languages: vec!["es".to_owned()],
        lanes: Vec::new(),
        office_line: None,
        keys: newer.clone(),
        store_epoch: belonging.store_epoch,
        time_zone: "America/Chicago".to_owned(),
        words_version: None,
        path: shared::form::Path::Full,
        ..crate::office::tests::state()
    };
    outbox.keep_state(&state, state.now).unwrap();
    drop(outbox);
    let outbox = open(&home);
    let kept = outbox.pairing().unwrap().unwrap();
    assert_eq!(
        kept.belonging.keys, newer,
        "the office's newest keys are sealed with"
    );
    assert_eq!(kept.device.to_bytes(), [9; 32]);
    assert!(outbox.pairing_attempt().unwrap().is_none());
    assert_eq!(outbox.reserve_requests(10).unwrap(), 1001);
    assert_eq!(outbox.state().unwrap().unwrap().0, state);
}
