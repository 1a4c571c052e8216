//! What of a file is kept, and what becomes of the directory as a file.

use super::*;

fn all(db: &Db) -> Vec<Resource> {
    let read = |tx: &mut ReadTx| verbs::all(tx);
    db.read(&staff(Role::Director), read).unwrap().0
}

/// Brings a file and keeps what it changes.
fn keep(db: &Db, file: &[u8], alike: Alike) -> Result<(), Problem> {
    let file = read(file).unwrap();
    let it = staff(Role::ItAdmin);
    let id = db.write(&it, |tx: &mut Tx| bring(tx, &file))?;
    let looked_at = set(&lines(&file, &all(db)));
    db.write(&it, |tx: &mut Tx| apply(tx, id, &looked_at, alike))
}

#[test]
fn the_same_file_again_changes_nothing_and_nothing_of_it_is_verified() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        prepared(db);
        for file in [
            json(&[SERVICE]).into_bytes(),
            EXPORT.into(),
            package(&TABLES),
        ] {
            keep(db, &file, Alike::Not).unwrap();
            let before = all(db);
            let again = read(&file).unwrap();
            for line in lines(&again, &before) {
                let is_still = matches!(line.outcome, Outcome::Same | Outcome::Refused(_));
                assert!(is_still, "{line:?}");
            }
            keep(db, &file, Alike::Too).unwrap();
            assert_eq!(all(db), before);
        }
        let all = all(db);
        assert!(!all.is_empty() && all.iter().all(|it| it.verified.is_none()));
        let closed = all
            .iter()
            .find(|it| it.facts.says(Says::Organisation) == "Old Clinic");
        assert_eq!(closed.unwrap().state, State::Closed);
    });
}

#[test]
fn a_changed_file_changes_an_entry_which_is_then_not_verified_and_keeps_what_it_does_not_say() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        prepared(db);
        keep(db, json(&[SERVICE]).as_bytes(), Alike::Not).unwrap();
        let it = all(db).remove(0);
        let mut typed = it.facts.typed();
        typed.insert("walk_in".to_owned(), "yes".to_owned());
        let better = facts(&typed);
        let change = |tx: &mut Tx| verbs::change(tx, it.id, 1, &better, Some(How::Phone));
        db.write(&staff(Role::Attorney), change).unwrap();
        assert_eq!(look(db, it.id).standing(today()), Standing::Verified);
        let moved = json(&[SERVICE]).replace("1 Main St", "2 Main St");
        keep(db, moved.as_bytes(), Alike::Not).unwrap();
        let now = look(db, it.id);
        assert_eq!(
            now.facts.says(Says::Address),
            "2 Main St\nBrooklyn NY 11201"
        );
        assert_eq!(
            now.facts.typed()["walk_in"],
            "yes",
            "what the file does not say stays"
        );
        assert_eq!((now.version, now.verified), (3, None));
    });
}

#[test]
fn what_may_be_here_already_is_said_and_taken_only_when_that_is_wished() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        prepared(db);
        let here = added(db, &pantry(), None);
        let file = "organisation,services,phone,external_id\nSaint Brigid’s,food,(555) 010-2030,x-1\nOther,food,,x-2\n";
        let read_file = read(file.as_bytes()).unwrap();
        let found = lines(&read_file, &all(db));
        let Outcome::New { alike, .. } = &found[0].outcome else {
            panic!("{found:?}");
        };
        assert_eq!(alike, &[(here, "St. Brigid Pantry".to_owned())]);
        keep(db, file.as_bytes(), Alike::Not).unwrap();
        assert_eq!(all(db).len(), 2, "the other one");
        keep(db, file.as_bytes(), Alike::Too).unwrap();
        assert_eq!(all(db).len(), 3);
    });
}

#[test]
fn what_was_looked_at_is_kept_or_nothing() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        prepared(db);
        let here = added(db, &pantry(), None);
        let file = "organisation,services,phone\nSt. Brigid Pantry,food,555 010 0000\n";
        let file = read(file.as_bytes()).unwrap();
        let it = staff(Role::ItAdmin);
        let id = db.write(&it, |tx: &mut Tx| bring(tx, &file)).unwrap();
        let looked_at = set(&lines(&file, &all(db)));
        let moved = facts(&{
            let mut all = pantry();
            all.extend(typed(&[("hours", "Mon 9–5")]));
            all
        });
        let change = |tx: &mut Tx| verbs::change(tx, here, 1, &moved, None);
        db.write(&staff(Role::Attorney), change).unwrap();
        let kept = db.write(&it, |tx: &mut Tx| apply(tx, id, &looked_at, Alike::Not));
        crate::referrals::tests::assert_refused(kept, "referrals-refused-other-changes");
        assert_eq!(look(db, here).version, 2);
        let volunteer = db.write(&staff(Role::Volunteer), |tx: &mut Tx| bring(tx, &file));
        assert!(matches!(volunteer, Err(Problem::NotForYourRole)));
    });
}

#[test]
fn the_directory_as_a_file_is_not_computed_by_a_spreadsheet() {
    let mut all = pantry();
    all.extend(typed(&[
        ("phone", "=HYPERLINK(\"http://x\")"),
        ("cost", "-5"),
    ]));
    let file = export(&[resource(&all, Some(3))]);
    assert!(file.contains("\"'=HYPERLINK(\"\"http://x\"\")\"") && file.contains("\"'-5\""));
    assert!(file.contains(&days_ago(3).to_string()));
}

fn an_entry() -> impl Strategy<Value = Resource> {
    let words = prop::collection::vec("[a-z=+@'\",;\n é٣<-]{0,12}", columns().count());
    let name = "[A-Z][a-z]{3,8}[0-9]{1,6}";
    (
        words,
        name,
        any::<u128>(),
        any::<bool>(),
        prop::option::of(0_i64..400),
    )
        .prop_map(|(words, name, id, is_legal, days)| {
            let mut typed: crate::referrals::directory::Typed =
                columns().map(str::to_owned).zip(words).collect();
            for column in ["services", "walk_in", "authority", "authority_on"] {
                typed.insert(column.to_owned(), String::new());
            }
            let base = if is_legal { attorneys() } else { pantry() };
            for column in ["services", "authority"] {
                typed.insert(
                    column.to_owned(),
                    base.get(column).cloned().unwrap_or_default(),
                );
            }
            typed.insert(
                "authority_number".to_owned(),
                if is_legal { "NY 7" } else { "" }.to_owned(),
            );
            typed.insert("organisation".to_owned(), name);
            Resource {
                id: ResourceId(Uuid::from_u128(id)),
                facts: facts(&typed),
                verified: days.map(|it| Verified {
                    on: days_ago(it),
                    by: None,
                    how: How::Letter,
                }),
                ..resource(&pantry(), None)
            }
        })
}

proptest! {
    #[test]
    fn the_directory_comes_back_from_its_file_as_it_was(all in prop::collection::vec(an_entry(), 1..6)) {
        let file = read(export(&all).as_bytes()).unwrap();
        let mut ids = BTreeSet::new();
        let all: Vec<Resource> = all.into_iter().filter(|it| ids.insert(it.id)).collect();
        prop_assert!(file.left_out.is_empty());
        for line in compare(&file.rows, &all, today()).iter().take(all.len()) {
            prop_assert_eq!(&line.outcome, &Outcome::Same);
        }
        // Somewhere else, where nothing is here yet, the same entries are made of it.
        let made: Vec<Facts> = compare(&file.rows, &[], today())
            .into_iter()
            .filter_map(|it| match it.outcome {
                Outcome::New { facts, .. } => Some(facts),
                _ => None,
            })
            .collect();
        let expected: Vec<Facts> = all.into_iter().map(|it| it.facts).collect();
        prop_assert_eq!(made, expected);
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200), start in 0_usize..4) {
        let starts: [&[u8]; 4] = [b"", b"PK\x03\x04", b"{\"services\": [", b"organisation,services\n"];
        let all = [starts[start], &bytes].concat();
        let _ = read(&all);
    }

    #[test]
    fn no_json_breaks_the_reader(text in "[\\[{]([\\[\\]{}\",:a-z0-9\\\\ \n]|\"services\"|\"id\"|\"name\"){0,60}") {
        if let Ok(file) = read(text.as_bytes()) {
            let _ = compare(&file.rows, &[], today());
        }
    }

    #[test]
    fn no_row_is_dropped_silently(rows in prop::collection::vec("[a-z;,\"']{0,10}", 1..20)) {
        let rows: Vec<String> = rows.iter().map(|it| format!("\"{}\",food", it.replace('"', ""))).collect();
        let text = format!("organisation,services\n{}\n", rows.join("\n"));
        let file = read(text.as_bytes()).unwrap();
        prop_assert_eq!(file.rows.len(), rows.len());
        prop_assert_eq!(compare(&file.rows, &[], today()).len(), rows.len());
    }

    #[test]
    fn a_package_cut_or_bent_anywhere_breaks_nothing(at in 0_usize..4000, byte in any::<u8>()) {
        let mut whole = package(&TABLES);
        let at = at % whole.len();
        let _ = read(&whole[..at]);
        whole[at] = byte;
        let _ = read(&whole);
    }
}
