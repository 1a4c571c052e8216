//! The birth of the keys, and the file that guards them until the first keyholder is there.

use super::cipher::{Key, unwrap, wrap};
use super::{VaultError, damaged, store};
use crate::db::{Actor, Db, Tx};
use crate::files::write_private;
use crate::problem::Problem;
use data_encoding::HEXLOWER;
use rand::Rng;
use shared::record::{ClassKeys, SecretKey, SecretKeys};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek, Write};
use std::path::Path;
use zeroize::Zeroizing;

const SECRETS: &[u8] = b"antesala/vault/class-secrets";
const FILE: &str = "setup.key";
const SETUP: &[u8] = b"antesala/vault/setup";

/// The first time: identity, class keys, content key, and `setup.key`. Two processes at once make one set of keys.
pub(super) fn give_birth(keys: &Db, folder: &Path) -> Result<(), VaultError> {
    keys.write(&Actor::PROGRAM, |tx| {
        if store::office(tx)?.is_some() {
            return Ok(());
        }
        let content = Key::mint(tx.random());
        let secrets = SecretKeys::mint(tx.random());
        let mut identity = Zeroizing::new([0; 32]);
        tx.random().fill_bytes(&mut *identity);
        let wrapped = wrap_secrets(&content, &secrets, tx);
        store::add_office(tx, &identity, &secrets.public(), &wrapped)?;
        let setup = Key::mint(tx.random());
        let file = folder.join(FILE);
        write_private(&file, &HEXLOWER.encode(setup.bytes())).map_err(Problem::defect)?;
        let wrapped = content.wrap(&setup, SETUP, tx.random());
        store::add_setup(tx, &wrapped)?;
        Ok(())
    })
    .map_err(damaged)
}

/// The content key, while `setup.key` is still there.
pub(super) fn content_from_file(keys: &Db, folder: &Path) -> Result<Option<Key>, Problem> {
    let Some(wrapped) = keys.read(&Actor::PROGRAM, |tx| Ok(store::setup(tx)?))? else {
        return Ok(None);
    };
    let Ok(text) = fs::read_to_string(folder.join(FILE)).map(Zeroizing::new) else {
        return Ok(None);
    };
    let bytes = HEXLOWER
        .decode(text.trim().as_bytes())
        .ok()
        .map(Zeroizing::new);
    let setup = bytes.and_then(|it| Key::from_slice(&it));
    Ok(setup.and_then(|it| Key::unwrap(&it, SETUP, &wrapped)))
}

/// The first keyholder has the key: the wrap goes, and the file is overwritten and deleted.
pub(super) fn finish(keys: &Db, folder: &Path) -> Result<(), Problem> {
    keys.write(&Actor::PROGRAM, |tx| Ok(store::remove_setup(tx)?))?;
    keys.empty_log()?;
    let path = folder.join(FILE);
    let failed =
        |error: io::Error| Problem::defect(format!("setup.key could not be deleted: {error}"));
    let mut file = match OpenOptions::new().write(true).open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(error)),
    };
    let wipe = |file: &mut File| {
        file.rewind()?;
        file.write_all(&[b'0'; 64])?;
        file.sync_all()?;
        fs::remove_file(&path)
    };
    wipe(&mut file).map_err(failed)
}

/// Whether the file or the wrap that it opens is still there.
pub(super) fn is_left(keys: &Db, folder: &Path) -> Result<bool, Problem> {
    let has_wrap = keys.read(&Actor::PROGRAM, |tx| Ok(store::setup(tx)?.is_some()))?;
    Ok(has_wrap || folder.join(FILE).exists())
}

fn wrap_secrets(content: &Key, secrets: &SecretKeys, tx: &mut Tx) -> Vec<u8> {
    let all = [
        secrets.queue.bytes().as_slice(),
        secrets.general.bytes(),
        secrets.restricted.bytes(),
    ];
    let plain = Zeroizing::new(all.concat());
    wrap(content, SECRETS, &plain, tx.random())
}

/// The secret halves of the class keys; `None` when `content` is not this office's key.
pub(super) fn read_secrets(content: &Key, wrapped: &[u8]) -> Option<SecretKeys> {
    let plain = unwrap(content, SECRETS, wrapped)?;
    let key = |at: usize| {
        Some(SecretKey::from_bytes(
            plain.get(at * 32..(at + 1) * 32)?.try_into().ok()?,
        ))
    };
    Some(ClassKeys {
        queue: key(0)?,
        general: key(1)?,
        restricted: key(2)?,
    })
}
