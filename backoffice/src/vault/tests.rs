//! The keys: born once, held by keyholders, gone from memory when locked.

use super::*;
use crate::testing::nine;
use shared::clock::SetClock;
use shared::random::from_seed;
use std::collections::BTreeSet;
use tempfile::{TempDir, tempdir};
use uuid::Uuid;

const SPOT: Spot = Spot {
    owner: "visit:1",
    table: "intake",
    row: "1",
    field: "answers",
};

fn vault(folder: &TempDir) -> Vault {
    Vault::start(folder.path(), Arc::new(SetClock::at(nine())), from_seed(3)).unwrap()
}

fn derived(password: &str) -> Derived {
    derive(password, &[1; 16], Cost::LIGHT)
}

/// Everyone who works here in these stories.
fn everyone() -> WorksHere {
    here((1..10).map(Uuid::from_u128))
}

fn here(staff: impl IntoIterator<Item = Uuid>) -> WorksHere {
    staff.into_iter().map(|it| (it, [1; 16])).collect()
}

/// Makes the keys of a member of staff, as the step before the records commit.
fn put(vault: &Vault, staff: u128, password: &str, holds: bool) -> Change {
    let holder = NewHolder {
        staff_id: Uuid::from_u128(staff),
        derived: &derived(password),
        salt: [1; 16],
        cost: Cost::LIGHT,
        holds: if holds { Holds::LetIn } else { Holds::Never },
    };
    vault.put_holder(&holder, &everyone()).unwrap()
}

fn add(vault: &Vault, staff: u128, password: &str, holds: bool) -> Uuid {
    assert_eq!(put(vault, staff, password, holds), Change::Done);
    vault.grant_pending(&everyone()).unwrap();
    Uuid::from_u128(staff)
}

/// Signs in as the office does.
fn unlock(vault: &Vault, staff_id: Uuid, password: &str) -> Unlock {
    vault.grant_pending(&everyone()).unwrap();
    let unlock = vault
        .unlock_as(staff_id, &derived(password).wrap, |_| Ok(()))
        .unwrap();
    vault.grant_pending(&everyone()).unwrap();
    unlock
}

#[test]
fn the_first_keyholder_ends_the_setup_file() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    let file = folder.path().join("setup.key");
    assert!(file.exists());
    add(&vault, 1, "reception has no key", false);
    assert!(file.exists());
    let amina = add(&vault, 2, "amina holds a key", true);
    assert!(!file.exists());
    assert_eq!(vault.state(), State::Locked);
    assert_eq!(unlock(&vault, amina, "amina holds a key"), Unlock::Opened);
    assert_eq!(vault.state(), State::Open);
    vault.lock();
    assert_eq!(vault.state(), State::Locked);
}

#[test]
fn a_keyholder_added_to_a_locked_office_waits_until_another_unlocks_it() {
    let folder = tempdir().unwrap();
    let [server, command] = [vault(&folder), vault(&folder)];
    let amina = add(&command, 1, "amina", true);
    let omar = add(&command, 2, "omar", true);
    assert!(!command.has_key(omar).unwrap());
    assert_eq!(unlock(&server, omar, "omar"), Unlock::Pending);
    assert_eq!(unlock(&server, amina, "amina"), Unlock::Opened);
    assert!(command.has_key(omar).unwrap());
    server.lock();
    assert_eq!(unlock(&server, omar, "omar"), Unlock::Opened);
    let nadia = add(&command, 3, "nadia", true);
    assert_eq!(unlock(&server, nadia, "nadia"), Unlock::WasOpen);
    assert!(server.has_key(nadia).unwrap());
}

#[test]
fn who_holds_no_key_unlocks_nothing_and_a_wrong_password_opens_no_wrap() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    let amina = add(&vault, 1, "amina", true);
    let lee = add(&vault, 2, "lee", false);
    assert_eq!(unlock(&vault, lee, "lee"), Unlock::NotAHolder);
    assert_eq!(unlock(&vault, amina, "wrong"), Unlock::OtherPassword);
    assert_eq!(vault.state(), State::Locked);
    assert_eq!(unlock(&vault, amina, "amina"), Unlock::Opened);
    let forged = unlock(&vault, amina, "a password of somebody at the database");
    assert_eq!(
        forged,
        Unlock::OtherPassword,
        "even while the vault is open"
    );
}

#[test]
fn the_last_key_is_neither_taken_away_nor_replaced() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    let amina = add(&vault, 1, "amina", true);
    let omar = add(&vault, 2, "omar", true);
    assert_eq!(
        vault.remove_holder(amina, &everyone()).unwrap(),
        Change::LastKey,
        "omar waits for his key"
    );
    assert_eq!(put(&vault, 1, "a new password", true), Change::LastKey);
    assert_eq!(unlock(&vault, amina, "amina"), Unlock::Opened);
    let only_amina = here([amina]);
    assert_eq!(
        vault.remove_holder(amina, &only_amina).unwrap(),
        Change::LastKey,
        "omar has a key and does not work here any more"
    );
    assert_eq!(
        vault.remove_holder(amina, &everyone()).unwrap(),
        Change::Done
    );
    assert_eq!(unlock(&vault, amina, "amina"), Unlock::NotAHolder);
    assert_eq!(
        vault.remove_holder(omar, &everyone()).unwrap(),
        Change::LastKey
    );
}

#[test]
fn two_who_take_each_others_key_at_once_leave_one() {
    for _ in 0..8 {
        let folder = tempdir().unwrap();
        let [one, two] = [vault(&folder), vault(&folder)];
        let amina = add(&one, 1, "amina", true);
        let omar = add(&one, 2, "omar", true);
        unlock(&one, amina, "amina");
        let both = std::thread::scope(|scope| {
            let first = scope.spawn(|| one.remove_holder(amina, &everyone()).unwrap());
            let second = scope.spawn(|| two.remove_holder(omar, &everyone()).unwrap());
            [first.join().unwrap(), second.join().unwrap()]
        });
        assert!(both.contains(&Change::Done) && both.contains(&Change::LastKey));
    }
}

#[test]
fn what_a_crash_left_is_swept_and_a_key_that_is_needed_is_not() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    let amina = add(&vault, 1, "amina", true);
    let omar = add(&vault, 2, "omar", true);
    unlock(&vault, amina, "amina");
    let nobody = Uuid::from_u128(11);
    assert_eq!(put(&vault, 11, "never added", true), Change::Done);
    vault.grant_pending(&everyone()).unwrap();
    assert!(
        !vault.has_key(nobody).unwrap(),
        "only who works here gets the key"
    );
    let left = BTreeSet::from([omar]);
    let nobody_here = vault.sweep(&WorksHere::new(), &BTreeSet::from([amina, omar]));
    assert_eq!(nobody_here.unwrap(), 1, "the one that has no key");
    assert_eq!(vault.sweep(&here([amina]), &left).unwrap(), 1);
    assert!(!vault.has_key(omar).unwrap() && vault.has_key(amina).unwrap());
}

#[test]
fn a_new_password_brings_a_new_key_and_the_old_one_opens_nothing() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    let amina = add(&vault, 1, "amina", true);
    let omar = add(&vault, 2, "omar", true);
    unlock(&vault, amina, "amina");
    assert_eq!(put(&vault, 2, "omar's new one", true), Change::Done);
    vault.lock();
    assert_eq!(unlock(&vault, omar, "omar's new one"), Unlock::Pending);
    unlock(&vault, amina, "amina");
    vault.lock();
    assert_eq!(unlock(&vault, omar, "omar"), Unlock::OtherPassword);
    assert_eq!(unlock(&vault, omar, "omar's new one"), Unlock::Opened);
}

#[test]
fn a_setup_key_that_survived_a_crash_ends_with_the_next_sign_in() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("setup.key");
    let first = vault(&folder);
    let key = std::fs::read(&file).unwrap();
    let amina = add(&first, 1, "amina", true);
    std::fs::write(&file, &key).unwrap();
    let again = vault(&folder);
    assert!(again.ways_in().unwrap().has_remains());
    assert_eq!(unlock(&again, amina, "amina"), Unlock::Opened);
    assert!(!file.exists());
    assert!(!again.ways_in().unwrap().has_remains());
}

#[test]
fn an_office_that_nothing_opens_is_not_started() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("setup.key");
    let first = vault(&folder);
    first.require_a_way_in().unwrap();
    let key = std::fs::read(&file).unwrap();
    std::fs::write(&file, "half a k").unwrap();
    let again = vault(&folder);
    assert!(matches!(again.require_a_way_in(), Err(VaultError::NoWayIn)));
    std::fs::write(&file, &key).unwrap();
    again.require_a_way_in().unwrap();
    add(&again, 1, "amina", true);
    again.require_a_way_in().unwrap();
}

#[test]
fn a_passphrase_file_is_made_once_and_opens_the_office_from_then_on() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("passphrase");
    let first = vault(&folder);
    assert_eq!(
        first.unlock_with_file(&file, Cost::LIGHT).unwrap(),
        FileUnlock::Added
    );
    assert_eq!(first.state(), State::Open);
    assert!(
        folder.path().join("setup.key").exists(),
        "there is no keyholder yet"
    );
    let again = vault(&folder);
    assert_eq!(
        again.unlock_with_file(&file, Cost::LIGHT).unwrap(),
        FileUnlock::Opened
    );
    let amina = add(&again, 1, "amina", true);
    assert!(!folder.path().join("setup.key").exists());
    again.lock();
    std::fs::write(&file, "some other words").unwrap();
    let refused = again.unlock_with_file(&file, Cost::LIGHT);
    assert!(matches!(refused, Err(VaultError::WrongPassphrase { .. })));
    assert_eq!(again.state(), State::Locked);
    assert_eq!(unlock(&again, amina, "amina"), Unlock::Opened);
    std::fs::write(&file, "too few words").unwrap();
    let short = again.unlock_with_file(&file, Cost::LIGHT);
    assert!(matches!(short, Err(VaultError::ShortPassphrase { .. })));
    std::fs::write(&file, "some other words").unwrap();
    assert_eq!(
        again.unlock_with_file(&file, Cost::LIGHT).unwrap(),
        FileUnlock::Added
    );
    again.lock();
    let missing = folder.path().join("missing");
    let refused = again.unlock_with_file(&missing, Cost::LIGHT);
    assert!(matches!(refused, Err(VaultError::NoPassphraseYet { .. })));
    assert!(!missing.exists(), "a file that opens nothing is not made");
    std::fs::write(&file, "amina\n").unwrap();
    again.lock();
    assert_eq!(
        again.unlock_with_file(&file, Cost::LIGHT).unwrap(),
        FileUnlock::Opened
    );
}

#[test]
fn a_sealed_value_opens_only_at_its_own_spot_and_only_while_its_key_exists() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    vault
        .unlock_with_file(&folder.path().join("passphrase"), Cost::LIGHT)
        .unwrap();
    let sealed = vault.seal(SPOT, b"what was said").unwrap();
    assert_eq!(
        vault.open(SPOT, &sealed).unwrap().as_slice(),
        b"what was said"
    );
    assert!(vault.open(Spot { row: "2", ..SPOT }, &sealed).is_err());
    assert!(
        vault
            .open(
                Spot {
                    owner: "visit:2",
                    ..SPOT
                },
                &sealed
            )
            .is_err()
    );
    assert_ne!(
        sealed,
        vault.seal(SPOT, b"what was said").unwrap(),
        "each sealing has its own nonce"
    );
    vault.lock();
    assert!(matches!(vault.open(SPOT, &sealed), Err(Problem::Locked)));
    vault
        .unlock_with_file(&folder.path().join("passphrase"), Cost::LIGHT)
        .unwrap();
    vault.destroy(SPOT.owner).unwrap();
    assert!(vault.open(SPOT, &sealed).is_err());
}

#[test]
fn the_office_signs_and_seals_the_same_after_a_restart_even_while_locked() {
    let folder = tempdir().unwrap();
    let first = vault(&folder);
    let again = vault(&folder);
    assert_eq!(
        (first.office(), first.public_keys()),
        (again.office(), again.public_keys())
    );
    assert_eq!(first.identity(), again.identity());
    assert_eq!(again.state(), State::Locked);
}

#[test]
fn only_the_account_of_the_server_may_read_the_keys() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempdir().unwrap();
    let data = folder.path().join("data");
    let _vault = Vault::start(&data, Arc::new(SetClock::at(nine())), from_seed(3)).unwrap();
    for (path, mode) in [
        ("", 0o700),
        ("keys.db", 0o600),
        ("keys.db-wal", 0o600),
        ("setup.key", 0o600),
    ] {
        let found = std::fs::metadata(data.join(path))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(found & 0o777, mode, "{path}");
    }
}

#[test]
fn the_setup_key_is_nowhere_once_the_first_keyholder_has_the_content_key() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    let setup = std::fs::read_to_string(folder.path().join("setup.key")).unwrap();
    let sealed = vault
        .keys
        .read(&Actor::PROGRAM, |tx| Ok(store::setup(tx)?))
        .unwrap()
        .unwrap();
    add(&vault, 1, "amina", true);
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for trace in [setup.as_bytes(), &sealed] {
            assert!(!bytes.windows(trace.len()).any(|it| it == trace));
        }
    }
}

#[test]
fn a_new_password_makes_nobody_a_keyholder_who_was_none_even_after_their_keys_were_taken() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    let amina = add(&vault, 1, "amina", true);
    unlock(&vault, amina, "amina");
    let reset = |staff: u128, holds| {
        let holder = NewHolder {
            staff_id: Uuid::from_u128(staff),
            derived: &derived("new"),
            salt: [1; 16],
            cost: Cost::LIGHT,
            holds,
        };
        assert_eq!(
            vault.put_holder(&holder, &everyone()).unwrap(),
            Change::Done
        );
        unlock(&vault, Uuid::from_u128(staff), "new")
    };
    let lee = add(&vault, 2, "lee", false);
    let omar = add(&vault, 3, "omar", true);
    for staff in [lee, omar] {
        let taken = vault.remove_holder(staff, &everyone()).unwrap();
        assert_eq!(taken, Change::Done);
    }
    assert_eq!(reset(2, Holds::AsBefore), Unlock::NotAHolder);
    assert_eq!(reset(2, Holds::LetIn), Unlock::NotAHolder);
    assert_eq!(reset(3, Holds::AsBefore), Unlock::WasOpen);
    assert_eq!(reset(4, Holds::AsBefore), Unlock::NotAHolder, "never seen");
    assert_eq!(reset(5, Holds::LetIn), Unlock::WasOpen);
}

#[test]
fn a_key_of_another_password_than_the_accounts_neither_counts_nor_is_handed_over() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    let amina = add(&vault, 1, "amina", true);
    let omar = add(&vault, 2, "omar", true);
    unlock(&vault, amina, "amina");
    assert!(vault.has_key(omar).unwrap());
    let mut half_saved = everyone();
    half_saved.insert(omar, [2; 16]);
    assert_eq!(vault.misfits(&half_saved).unwrap(), 1);
    let refused = vault.remove_holder(amina, &half_saved).unwrap();
    assert_eq!(refused, Change::LastKey, "nobody could open the office");
    assert_eq!(put(&vault, 2, "a new password", true), Change::Done);
    assert_eq!(vault.grant_pending(&half_saved).unwrap(), 0);
    assert!(!vault.waits_for_key(omar, &half_saved).unwrap());
    let unlock = vault
        .unlock_as(omar, &derived("omar").wrap, |_| Ok(()))
        .unwrap();
    assert_eq!(unlock, Unlock::OtherPassword, "not: another has to sign in");
    assert!(vault.waits_for_key(omar, &everyone()).unwrap());
    assert_eq!(vault.grant_pending(&everyone()).unwrap(), 1);
}
