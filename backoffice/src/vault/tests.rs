//! The keys: born once, held by keyholders, gone from memory when locked.

use super::*;
use crate::testing::nine;
use shared::clock::SetClock;
use shared::random::from_seed;
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

fn add(vault: &Vault, staff: u128, password: &str, holds: bool) -> Uuid {
    let staff_id = Uuid::from_u128(staff);
    let derived = derived(password);
    vault
        .add_holder(&NewHolder {
            staff_id,
            derived: &derived,
            salt: [1; 16],
            cost: Cost::LIGHT,
            holds,
        })
        .unwrap();
    staff_id
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
    assert_eq!(
        vault
            .unlock_as(amina, &derived("amina holds a key").wrap)
            .unwrap(),
        Unlock::Opened
    );
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
    assert_eq!(
        server.unlock_as(omar, &derived("omar").wrap).unwrap(),
        Unlock::Pending
    );
    assert_eq!(
        server.unlock_as(amina, &derived("amina").wrap).unwrap(),
        Unlock::Opened
    );
    assert!(command.has_key(omar).unwrap());
    server.lock();
    assert_eq!(
        server.unlock_as(omar, &derived("omar").wrap).unwrap(),
        Unlock::Opened
    );
    let nadia = add(&command, 3, "nadia", true);
    assert_eq!(
        server.unlock_as(nadia, &derived("nadia").wrap).unwrap(),
        Unlock::WasOpen
    );
    assert!(server.has_key(nadia).unwrap());
}

#[test]
fn who_holds_no_key_unlocks_nothing_and_a_wrong_password_opens_no_wrap() {
    let folder = tempdir().unwrap();
    let vault = vault(&folder);
    let amina = add(&vault, 1, "amina", true);
    let lee = add(&vault, 2, "lee", false);
    assert_eq!(
        vault.unlock_as(lee, &derived("lee").wrap).unwrap(),
        Unlock::NotAHolder
    );
    assert!(vault.unlock_as(amina, &derived("wrong").wrap).is_err());
    assert!(vault.is_last_holder(amina).unwrap());
    vault.remove_holder(amina).unwrap();
    assert_eq!(
        vault.unlock_as(amina, &derived("amina").wrap).unwrap(),
        Unlock::NotAHolder
    );
    assert_eq!(vault.state(), State::Locked);
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
    again.unlock_as(amina, &derived("amina").wrap).unwrap();
    assert_eq!(
        again.unlock_with_file(&file, Cost::LIGHT).unwrap(),
        FileUnlock::Added
    );
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
    assert_eq!(first.sign(b"receipt"), again.sign(b"receipt"));
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
