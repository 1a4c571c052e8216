//! The file of the outbox: who may read it, programs of another time, damage.

use super::*;
use shared::ticket::Label;
use std::str::FromStr;

#[test]
fn only_the_owner_can_read_the_outbox() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    take(&outbox, id(1));
    let mode = std::fs::metadata(home.path().join("outbox.db"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn an_outbox_of_a_newer_program_is_not_touched() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    outbox.db().pragma_update(None, "user_version", 9).unwrap();
    drop(outbox);
    let refused = Outbox::open(Folder::take(home.path()).unwrap());
    assert!(matches!(refused, Err(OutboxError::Newer { found: 9 })));
}

#[test]
fn screen_printer_and_link_may_use_it_at_once() {
    let home = tempfile::tempdir().unwrap();
    let outbox = Arc::new(open(&home));
    let takers: Vec<_> = (0..4u128)
        .map(|who| {
            let outbox = Arc::clone(&outbox);
            std::thread::spawn(move || {
                (0..10u128)
                    .map(|it| take(&outbox, id(1 + who * 100 + it)))
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    let labels: BTreeSet<String> = takers
        .into_iter()
        .flat_map(|it| it.join().unwrap())
        .collect();
    assert_eq!(labels.len(), 40);
    assert_eq!(labels.last().map(String::as_str), Some("A-040"));
}

/// Flips one bit of `needle` where it stands in the file.
fn flip(file: &Path, needle: &[u8], bit: usize) -> bool {
    let mut bytes = std::fs::read(file).unwrap();
    // Eight bytes that fall on the border of two pages are not found in one piece.
    let Some(at) = bytes.windows(needle.len()).position(|it| it == needle) else {
        return false;
    };
    bytes[at + bit / 8 % needle.len()] ^= 1 << (bit % 8);
    std::fs::write(file, bytes).unwrap();
    true
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn a_flipped_bit_is_noticed_and_stops_no_other_record(bit in 0usize..4000) {
        let home = tempfile::tempdir().unwrap();
        let outbox = open(&home);
        for number in 1..=3 {
            take(&outbox, id(number));
        }
        let sealed = Record::from_bytes(&outbox.load(id(2)).unwrap().bytes).unwrap();
        drop(outbox);
        let from = bit % 3000;
        prop_assume!(flip(&home.path().join("outbox.db"), &sealed.parts[1].sealed[from..from + 8], bit));
        let outbox = open(&home);
        prop_assert!(matches!(outbox.load(id(2)), Err(Unreadable::Damaged)));
        prop_assert!(outbox.load(id(1)).is_ok() && outbox.load(id(3)).is_ok());
        prop_assert_eq!(take(&outbox, id(4)), "A-004");
    }
}

/// Changes a column of a row, which no program does.
fn set(outbox: &Outbox, what: &str, value: &dyn rusqlite::ToSql) {
    let db = outbox.db();
    db.execute_batch("DROP TRIGGER IF EXISTS record_never_changes; PRAGMA foreign_keys = OFF")
        .unwrap();
    let changed = db.execute(&format!("UPDATE {what}"), [value]);
    assert_eq!(changed.unwrap(), 1, "{what}");
}

#[test]
fn a_changed_column_is_noticed() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    take(&outbox, id(1));
    let (own, other, hash) = (id(1), id(5), [9u8; 32]);
    let made_by = kiosk();
    let stored = outbox.load(id(1)).unwrap();
    let changes: [(&str, &dyn rusqlite::ToSql, &dyn rusqlite::ToSql); 6] = [
        ("kiosk_id", other.bytes(), made_by.bytes()),
        ("label", &"A-002", &"A-001"),
        ("record_hash", &hash, &stored.record_hash),
        ("record_id", other.bytes(), own.bytes()),
        ("ticket_n", &2, &1),
        ("record", &[7u8], &stored.bytes),
    ];
    for (column, changed, right) in changes {
        set(&outbox, &format!("record SET {column} = ?1"), changed);
        let found = outbox.load(id(1));
        assert!(matches!(found, Err(Unreadable::Damaged)), "{column}");
        set(&outbox, &format!("record SET {column} = ?1"), right);
        assert_eq!(outbox.load(id(1)).unwrap(), stored, "{column}");
    }
}

#[test]
fn a_row_that_leads_to_another_visitors_record_shows_nobody_a_wrong_number() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    take(&outbox, id(1));
    take(&outbox, id(2));
    set(&outbox, "progress SET ticket_n = ?1 WHERE ticket_n = 1", &2);
    assert!(matches!(outbox.load(id(1)), Err(Unreadable::Damaged)));
    let again = outbox.take_ticket(id(1), (kiosk(), &series("A")), PrintState::Issued, |slot| {
        Ok(record(id(1), slot))
    });
    assert!(matches!(again, Err(TakeError::Outbox(_))), "{again:?}");
    assert_eq!(take(&outbox, id(2)), "A-002");
}

#[test]
fn a_damaged_newest_record_stops_no_number() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    for number in 1..=3 {
        take(&outbox, id(number));
    }
    // As if one bit of the last number had fallen over.
    set(&outbox, "record SET ticket_n = ?1 WHERE ticket_n = 2", &40);
    set(&outbox, "record SET ticket_n = ?1 WHERE ticket_n = 3", &2);
    set(
        &outbox,
        "record SET ticket_n = ?1 WHERE ticket_n = 40",
        &1_000_040,
    );
    assert_eq!(take(&outbox, id(4)), "A-042");
    set(
        &outbox,
        "record SET ticket_n = ?1 WHERE ticket_n = 1000041",
        &3,
    );
    assert_eq!(take(&outbox, id(5)), "A-043");
    set(
        &outbox,
        "record SET kiosk_id = ?1 WHERE ticket_n = 1000042",
        id(9).bytes(),
    );
    assert_eq!(take(&outbox, id(6)), "A-044");
}

/// As version 1 to 4 hashed it; a number that is written here, for those files will not change either.
const HASHED_BEFORE: [u8; 32] = [
    0x31, 0x3a, 0x9d, 0x13, 0x3c, 0xb8, 0xa1, 0xf0, 0xab, 0x47, 0x99, 0xe4, 0xd3, 0x75, 0x6a, 0x1e,
    0x70, 0xb1, 0x76, 0x9d, 0x22, 0x28, 0x76, 0x27, 0xa1, 0xa3, 0x14, 0xb4, 0x8c, 0x29, 0xe0, 0x6a,
];

#[test]
fn a_row_is_hashed_as_earlier_versions_did() {
    let row = row::Row {
        record_id: &[1; 16],
        kiosk_id: &[2; 16],
        ticket_n: 7,
        label: "A-007",
        record_hash: &[3; 32],
        record: b"sealed",
    };
    assert_eq!(row.hash_with_record(), HASHED_BEFORE);
}

/// The file without any setting, as a program that only looks at it opens it.
fn plain(home: &TempDir) -> rusqlite::Connection {
    let flags = rusqlite::OpenFlags::default();
    rusqlite::Connection::open_with_flags(home.path().join("outbox.db"), flags).unwrap()
}

/// A file as version `version` left it, with a part that has reached the office and a ticket that has not.
fn file_of_version(home: &TempDir, version: i64) -> [Vec<u8>; 2] {
    let old = plain(home);
    for (_, step) in store::STEPS.iter().take_while(|it| it.0 <= version) {
        old.execute_batch(step).unwrap();
    }
    [(1, "B-007"), (2, "A-002")].map(|(number, label)| {
        let slot = Slot {
            ticket_n: number,
            label: Label::from_str(label).unwrap(),
            previous: [0; 32],
        };
        let record_id = id(number.into());
        let bytes = record(record_id, &slot).to_bytes();
        let made_by = kiosk();
        let columns = row::Row {
            record_id: record_id.bytes(),
            kiosk_id: made_by.bytes(),
            ticket_n: number.cast_signed(),
            label,
            record_hash: &Record::hash(&bytes),
            record: &bytes,
        };
        old.execute(
            "INSERT INTO record (record_id, kiosk_id, ticket_n, label, record_hash, row_hash, record)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            (
                columns.record_id,
                columns.kiosk_id,
                columns.ticket_n,
                label,
                columns.record_hash,
                columns.hash_with_record().as_slice(),
                &bytes,
            ),
        )
        .unwrap();
        old.execute(
            "INSERT INTO progress (record_id, kiosk_id, ticket_n, printed) VALUES (?1, ?2, ?3, 'failed')",
            (columns.record_id, columns.kiosk_id, columns.ticket_n),
        )
        .unwrap();
        bytes
    })
}

#[test]
fn files_of_earlier_versions_keep_everything() {
    for version in [1, 4] {
        let home = tempfile::tempdir().unwrap();
        let written = file_of_version(&home, version);
        let old = plain(&home);
        old.execute_batch(
            "UPDATE progress SET receipt = 'signed', reported = 1 WHERE ticket_n = 1;
             UPDATE progress SET attention = 'refused' WHERE ticket_n = 2;
             UPDATE ticket SET last = 2",
        )
        .unwrap();
        if version == 4 {
            old.execute_batch(
                "UPDATE progress SET is_part = 1 WHERE ticket_n = 1;
                 UPDATE progress SET why = 'no-paper' WHERE ticket_n = 2",
            )
            .unwrap();
        }
        drop(old);
        let outbox = open(&home);
        for (number, bytes) in (1..).zip(&written) {
            assert_eq!(outbox.load(id(number)).unwrap().bytes, *bytes);
        }
        let columns = "SELECT concat_ws(' ', ticket_n, substr(hex(record_id), -2), substr(hex(kiosk_id), -2), printed, reported,
                           coalesce(receipt, '-'), coalesce(attention, '-'), coalesce(why, '-'), is_part)
                       FROM progress ORDER BY ticket_n";
        let found: Vec<String> = {
            let db = outbox.db();
            let mut all = db.prepare(columns).unwrap();
            let rows = all.query_map((), |row| row.get(0)).unwrap();
            rows.map(Result::unwrap).collect()
        };
        let wanted = match version {
            1 => [
                "1 01 4D failed 1 signed - - 0",
                "2 02 4D failed 0 - refused - 0",
            ],
            _ => [
                "1 01 4D failed 1 signed - - 1",
                "2 02 4D failed 0 - refused no-paper 0",
            ],
        };
        assert_eq!(found, wanted);
        assert_eq!(take(&outbox, id(9)), "A-003", "the next number");
        let next = Record::from_bytes(&outbox.load(id(9)).unwrap().bytes).unwrap();
        assert_eq!(next.frame.previous, Record::hash(&written[1]));
    }
}
