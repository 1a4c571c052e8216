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

/// Sets a column of the record with this id, which no program does.
fn set(outbox: &Outbox, column: &str, value: &dyn rusqlite::ToSql) {
    let db = outbox.db();
    db.execute_batch("DROP TRIGGER IF EXISTS record_never_changes")
        .unwrap();
    let changed = db.execute(
        &format!("UPDATE record SET {column} = ?2 WHERE record_id = ?1"),
        (id(1).bytes().as_slice(), value),
    );
    assert_eq!(changed.unwrap(), 1);
}

#[test]
fn a_changed_column_is_noticed_and_a_row_that_an_earlier_version_hashed_is_not_taken_for_one() {
    let home = tempfile::tempdir().unwrap();
    let outbox = open(&home);
    take(&outbox, id(1));
    let stored = outbox.load(id(1)).unwrap();
    let label = Series::from_str("A").map(|it| Label::of(&it, 1)).unwrap();
    let (record, made_by) = (id(1), kiosk());
    let earlier = row::Row {
        record_id: record.bytes(),
        kiosk_id: made_by.bytes(),
        ticket_n: 1,
        label: label.as_str(),
        record_hash: &stored.record_hash,
        record: &stored.bytes,
    };
    set(&outbox, "row_hash", &earlier.hash_with_record());
    assert_eq!(outbox.load(id(1)).unwrap(), stored);
    set(&outbox, "label", &"A-002");
    assert!(matches!(outbox.load(id(1)), Err(Unreadable::Damaged)));
    set(&outbox, "label", &"A-001");
    assert!(outbox.load(id(1)).is_ok());
    set(&outbox, "row_hash", &[0; 32]);
    assert!(matches!(outbox.load(id(1)), Err(Unreadable::Damaged)));
}
