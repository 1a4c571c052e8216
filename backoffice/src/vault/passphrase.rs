//! Opening the office without a person: a passphrase in a file. Weaker than a keyholder, because whoever has the disk
//! and the file has everything; meant for a server in a locked room that must open by itself after a power cut.

use super::cipher::Key;
use super::{Cost, PASSWORD_CHARACTERS_MIN, Vault, VaultError, damaged, derive, envelope, store};
use crate::db::Actor;
use crate::files::write_private;
use crate::problem::Problem;
use data_encoding::BASE64URL_NOPAD;
use rand::Rng;
use std::io::{self, ErrorKind};
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
    /// Opens the office with the passphrase in `file`, or with a keyholder's password that stands in it. While the keys
    /// are at hand – before the first keyholder – a missing file is made, with 256 random bits, and a passphrase that
    /// opens nothing yet is added.
    pub fn unlock_with_file(&self, file: &Path, cost: Cost) -> Result<FileUnlock, VaultError> {
        let at_hand = self.content_at_hand().map_err(damaged)?;
        let passphrase = match (read(file)?, &at_hand) {
            (Some(passphrase), _) => passphrase,
            (None, Some(_)) => self.make(file)?,
            // A file that would open nothing is not made: it would only look as if it did.
            (None, None) => {
                return Err(VaultError::NoPassphraseYet {
                    file: file.to_owned(),
                });
            }
        };
        if let Some(content) = self.try_passphrase(&passphrase).map_err(damaged)? {
            self.open_with(content).map_err(damaged)?;
            return Ok(FileUnlock::Opened);
        }
        let file = || file.to_owned();
        let content = at_hand.ok_or_else(|| VaultError::WrongPassphrase { file: file() })?;
        if passphrase.chars().count() < PASSWORD_CHARACTERS_MIN {
            return Err(VaultError::ShortPassphrase { file: file() });
        }
        self.add_passphrase(&passphrase, cost, &content)
            .map_err(damaged)?;
        self.open_with(content).map_err(damaged)?;
        Ok(FileUnlock::Added)
    }

    fn open_with(&self, content: Key) -> Result<(), Problem> {
        if self.unlock(content)? {
            Ok(())
        } else {
            Err(Problem::defect("a passphrase opened another office's key"))
        }
    }

    fn make(&self, file: &Path) -> Result<Zeroizing<String>, VaultError> {
        let mut bytes = Zeroizing::new([0; 32]);
        self.keys.random().fill_bytes(&mut *bytes);
        let text = Zeroizing::new(BASE64URL_NOPAD.encode(&*bytes));
        write_private(file, &format!("{}\n", *text)).map_err(|source| unusable(file, source))?;
        Ok(text)
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
            let secret = envelope::secret(&holder, &wrap);
            if let Some(content) = secret.and_then(|it| envelope::content(&holder, &it)) {
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

/// The passphrase in `file`; none when there is no such file.
fn read(file: &Path) -> Result<Option<Zeroizing<String>>, VaultError> {
    match std::fs::read_to_string(file).map(Zeroizing::new) {
        Ok(text) if text.trim().is_empty() => Err(unusable(file, ErrorKind::InvalidData.into())),
        Ok(text) => Ok(Some(Zeroizing::new(text.trim().to_owned()))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unusable(file, error)),
    }
}

fn unusable(file: &Path, source: io::Error) -> VaultError {
    VaultError::PassphraseFile {
        file: file.to_owned(),
        source,
    }
}
