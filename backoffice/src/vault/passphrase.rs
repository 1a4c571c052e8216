//! Opening the office without a person: a passphrase in a file. Weaker than a keyholder, because whoever has the disk
//! and the file has everything; meant for a server in a locked room that must open by itself after a power cut.

use super::cipher::Key;
use super::{Cost, Vault, VaultError, damaged, derive, holders, store};
use crate::db::Actor;
use crate::files::write_private;
use crate::problem::Problem;
use data_encoding::BASE64URL_NOPAD;
use rand::Rng;
use std::io::ErrorKind;
use std::path::Path;
use zeroize::Zeroizing;

const AAD: &[u8] = b"antesala/vault/passphrase";

/// What a passphrase file did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileUnlock {
    /// Its passphrase opened the office.
    Opened,
    /// It was added, so that it opens the office from now on; the office is open.
    Added,
}

impl Vault {
    /// Opens the office with the passphrase in `file`. A missing file is made, with 256 random bits; a passphrase that
    /// opens nothing yet is added when the keys are at hand.
    pub fn unlock_with_file(&self, file: &Path, cost: Cost) -> Result<FileUnlock, VaultError> {
        let passphrase = self.read_or_make(file)?;
        if let Some(content) = self.try_passphrase(&passphrase).map_err(damaged)? {
            self.open_and_grant(content).map_err(damaged)?;
            return Ok(FileUnlock::Opened);
        }
        let Some(content) = self.content_at_hand().map_err(damaged)? else {
            return Err(VaultError::WrongPassphrase {
                file: file.to_owned(),
            });
        };
        self.add_passphrase(&passphrase, cost, &content)
            .map_err(damaged)?;
        self.open_and_grant(content).map_err(damaged)?;
        Ok(FileUnlock::Added)
    }

    fn open_and_grant(&self, content: Key) -> Result<(), Problem> {
        if !self.unlock(content)? {
            return Err(Problem::defect("a passphrase opened another office's key"));
        }
        self.grant_pending()?;
        Ok(())
    }

    fn read_or_make(&self, file: &Path) -> Result<Zeroizing<String>, VaultError> {
        let failed = |source| VaultError::PassphraseFile {
            file: file.to_owned(),
            source,
        };
        match std::fs::read_to_string(file).map(Zeroizing::new) {
            Ok(text) if text.trim().is_empty() => Err(failed(ErrorKind::InvalidData.into())),
            Ok(text) => Ok(Zeroizing::new(text.trim().to_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let mut bytes = Zeroizing::new([0; 32]);
                self.keys.random().fill_bytes(&mut *bytes);
                let text = Zeroizing::new(BASE64URL_NOPAD.encode(&*bytes));
                write_private(file, &format!("{}\n", *text)).map_err(failed)?;
                Ok(text)
            }
            Err(error) => Err(failed(error)),
        }
    }

    /// The content key, when the passphrase is one of the added ones or a keyholder's password.
    fn try_passphrase(&self, passphrase: &str) -> Result<Option<Key>, Problem> {
        let (added, holders) = self.keys.read(&Actor::PROGRAM, |tx| {
            Ok((store::passphrases(tx)?, store::holders(tx)?))
        })?;
        for it in added {
            let wrap = derive(passphrase, &it.salt, it.cost).wrap;
            if let Some(content) = Key::unwrap(&wrap, AAD, &it.content) {
                return Ok(Some(content));
            }
        }
        for holder in holders {
            let wrap = derive(passphrase, &holder.salt, holder.cost).wrap;
            if let Some(content) = holders::content(&holder, &wrap) {
                return Ok(Some(content));
            }
        }
        Ok(None)
    }

    fn add_passphrase(&self, passphrase: &str, cost: Cost, content: &Key) -> Result<(), Problem> {
        let mut salt = [0; 16];
        self.keys.random().fill_bytes(&mut salt);
        let wrap = derive(passphrase, &salt, cost).wrap;
        self.keys.write(&Actor::PROGRAM, |tx| {
            let wrapped = content.wrap(&wrap, AAD, tx.random());
            store::add_passphrase(tx, salt, cost, &wrapped)?;
            Ok(())
        })
    }
}
