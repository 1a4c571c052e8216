//! Records as they are sealed, sent, opened, and as attackers and bad disks alter them.

use super::*;
use crate::answers::Answers;
use crate::ids::OfficeId;
use crate::random;
use proptest::prelude::*;
use uuid::Uuid;

fn office() -> OfficeId {
    OfficeId(Uuid::from_u128(0x000f_f1ce))
}

fn frame() -> Frame {
    Frame {
        record_id: RecordId(Uuid::from_u128(1)),
        visit_id: VisitId(Uuid::from_u128(2)),
        kiosk_id: KioskId(Uuid::from_u128(3)),
        supersedes: None,
        form_version: 1,
        ticket_n: 17,
        sealed_at: "2026-09-01T09:00:00.123Z".parse().unwrap(),
        token_hash: [4; 32],
        previous: [0; 32],
        section: "visit".to_owned(),
        label: "A-017".parse().unwrap(),
    }
}

fn contents() -> ClassKeys<Content> {
    let answers = |json| serde_json::from_str::<Answers>(json).unwrap();
    ClassKeys {
        queue: Content {
            card: Some(Card {
                colour: crate::triage::Colour::Orange,
                reason: "date-this-month".to_owned(),
                lane: "consultation".to_owned(),
                asks_person: false,
            }),
            answers: answers(r#"{"K08":"سلمى","K14":"no"}"#),
            ..Content::empty("ar")
        },
        general: Content {
            notice: Some(Notice {
                version: 1,
                accepted: true,
            }),
            answers: answers(r#"{"K09":["asylum"],"K12":"2026-09"}"#),
            ..Content::empty("ar")
        },
        restricted: Content::empty("ar"),
    }
}

fn keys() -> SecretKeys {
    SecretKeys::mint(&mut random::from_seed(7))
}

fn sealed() -> Record {
    seal(
        office(),
        frame(),
        &contents(),
        &keys().public(),
        &mut random::from_seed(8),
    )
    .unwrap()
}

#[test]
fn the_office_reads_what_was_answered() {
    let record = Record::from_bytes(&sealed().to_bytes()).unwrap();
    assert_eq!(record.frame, frame());
    for class in CLASSES {
        assert_eq!(
            &open(office(), &record, class, keys().of(class)).unwrap(),
            contents().of(class)
        );
    }
}

#[test]
fn seals_that_were_prepared_fit_the_office_and_the_keys_they_were_prepared_for() {
    let mut random = random::from_seed(8);
    let seals = Seals::prepare(office(), &keys().public(), &mut random).unwrap();
    assert!(seals.fit(office(), &keys().public()));
    assert!(!seals.fit(OfficeId(Uuid::nil()), &keys().public()));
    let others = SecretKeys::mint(&mut random).public();
    assert!(!seals.fit(office(), &others));
    let record = seals.seal(frame(), &contents()).unwrap();
    assert_eq!(record, sealed(), "the same as sealed in one go");
}

#[test]
fn an_empty_part_cannot_be_told_from_a_full_one() {
    let record = sealed();
    let lengths: Vec<usize> = record.parts.iter().map(|it| it.sealed.len()).collect();
    assert_eq!(lengths, [4 * 1024 + 16; 3]);
}

#[test]
fn a_part_cannot_be_moved_to_another_record_office_or_class() {
    let record = sealed();
    let secret = keys();
    let mut moved = record.clone();
    moved.frame.label = "A-018".parse().unwrap();
    assert_eq!(
        open(office(), &moved, Class::Queue, &secret.queue).unwrap_err(),
        CannotOpen::Broken
    );
    let elsewhere = OfficeId(Uuid::from_u128(9));
    assert_eq!(
        open(elsewhere, &record, Class::Queue, &secret.queue).unwrap_err(),
        CannotOpen::Broken
    );
    assert_eq!(
        open(office(), &record, Class::Queue, &secret.general).unwrap_err(),
        CannotOpen::Key
    );
    let mut newer = record;
    newer.parts[0].suite[0] = 0x647a;
    assert_eq!(
        open(office(), &newer, Class::Queue, &secret.queue).unwrap_err(),
        CannotOpen::Suite
    );
}

#[test]
fn answers_that_fill_the_largest_part_still_fit_a_record() {
    let mut contents = contents();
    let long = crate::answers::Answer::Words("ሰ".repeat(60 * 1024 / 3));
    for content in [
        &mut contents.queue,
        &mut contents.general,
        &mut contents.restricted,
    ] {
        content.answers.give("K08", long.clone());
    }
    let public = keys().public();
    let record = seal(
        office(),
        frame(),
        &contents,
        &public,
        &mut random::from_seed(1),
    )
    .unwrap();
    assert!(record.to_bytes().len() <= RECORD_BYTES_MAX);
    contents.queue.answers.give("K09", long);
    let refused = seal(
        office(),
        frame(),
        &contents,
        &public,
        &mut random::from_seed(1),
    );
    assert_eq!(refused.unwrap_err(), CannotSeal::TooMuch);
}

/// Every version ever shipped stays readable: these bytes were written by version 1 and are never
/// made again. There is deliberately no way to write them again.
#[test]
fn records_of_version_1_stay_readable() {
    let golden = include_bytes!("../../golden/record-v1.bin");
    let record = Record::from_bytes(golden).unwrap();
    assert_eq!(record.frame, frame());
    assert_eq!(record.to_bytes(), golden);
    for class in CLASSES {
        assert_eq!(
            &open(office(), &record, class, keys().of(class)).unwrap(),
            contents().of(class)
        );
    }
}

#[test]
fn altered_bytes_are_refused_and_never_panic() {
    let good = sealed().to_bytes();
    assert_eq!(
        Record::from_bytes(&good[..good.len() - 1]),
        Err(Malformed::Truncated)
    );
    assert_eq!(
        Record::from_bytes(&[good.as_slice(), &[0]].concat()),
        Err(Malformed::Trailing)
    );
    assert_eq!(
        Record::from_bytes(&vec![0; RECORD_BYTES_MAX + 1]),
        Err(Malformed::TooLong)
    );
    assert_eq!(Record::from_bytes(b"{}"), Err(Malformed::Truncated));
    assert_eq!(Record::from_bytes(b"{\"a\":1}"), Err(Malformed::NotARecord));
    let mut newer = good.clone();
    newer[4] = 2;
    assert_eq!(Record::from_bytes(&newer), Err(Malformed::NewerFormat(2)));
    let mut zero = good;
    let ticket_n_at = 7 + 48 + 1 + 4;
    zero[ticket_n_at..ticket_n_at + 8].fill(0);
    assert_eq!(Record::from_bytes(&zero), Err(Malformed::Field("ticket_n")));
}

/// Whether a record with this frame is read back.
#[track_caller]
fn check_frame(change: impl Fn(&mut Frame), expected: Result<(), Malformed>) {
    let mut record = sealed();
    change(&mut record.frame);
    let read = Record::from_bytes(&record.to_bytes());
    assert_eq!(read.as_ref().map(|_| ()).map_err(|it| *it), expected);
    if let Ok(read) = read {
        assert_eq!(read, record);
    }
}

#[test]
fn a_record_was_sealed_in_a_year_that_can_be_shown() {
    let wrong = Err(Malformed::Field("sealed_at"));
    let at = |moment: &str| moment.parse().unwrap();
    check_frame(|it| it.sealed_at = at("1970-01-01T00:00:00Z"), Ok(()));
    check_frame(|it| it.sealed_at = at("9999-12-31T23:59:59.999Z"), Ok(()));
    check_frame(|it| it.sealed_at = at("1969-12-31T23:59:59.999Z"), wrong);
    check_frame(|it| it.sealed_at = at("+10000-01-01T00:00:00Z"), wrong);
}

#[test]
fn a_section_is_a_short_word_without_control_characters() {
    let wrong = Err(Malformed::Field("section"));
    check_frame(|it| it.section = "x".repeat(64), Ok(()));
    check_frame(|it| it.section = "x".repeat(65), wrong);
    check_frame(|it| it.section = "visit\n".to_owned(), wrong);
    check_frame(|it| it.section = "visit\u{1b}[2J".to_owned(), wrong);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
        let _ = Record::from_bytes(&bytes);
        let _ = Record::from_bytes(&[b"ANTR\x01".as_slice(), &bytes].concat());
    }

    #[test]
    fn no_single_changed_byte_goes_unnoticed(at in 0usize..12_000, change in 1u8..) {
        let mut bytes = sealed().to_bytes();
        let at = at % bytes.len();
        bytes[at] ^= change;
        let Ok(record) = Record::from_bytes(&bytes) else { return Ok(()) };
        let secret = keys();
        let opened = CLASSES.iter().filter(|it| open(office(), &record, **it, secret.of(**it)).is_ok());
        prop_assert!(opened.count() < 3);
    }
}
