//! The keys of the office, and everything that is sealed with them.
//!
//! One *content key* opens everything: the secret halves of the three keys that kiosks seal to, and the data key of each
//! visit, person and case. The content key itself is on disk only in wraps: one for each *keyholder* (sealed to a key
//! that only their password opens), one for each passphrase file, and – from the birth of the keys until the first
//! keyholder is added – one that `setup.key` in the data folder opens. That file is overwritten and deleted in the moment
//! the first keyholder has the key; until then the office is only as safe as its data folder.
//!
//! All of it lives in `keys.db`, a local file even when the office's records are on a hosted PostgreSQL: whoever runs that
//! server never holds a key. The office's identity (an Ed25519 key that signs receipts and the state kiosks ask for)
//! works while the vault is locked; its secret half is in `keys.db`, which only the account of the server may read.

mod cipher;
mod envelope;
mod error;
mod holders;
mod many;
mod passphrase;
mod password;
mod setup;
mod standing;
mod store;
#[cfg(test)]
mod tests;
mod ways;

pub use cipher::Key;
pub use error::VaultError;
pub use holders::{Change, NewHolder, Unlock};
pub use many::Opener;
pub use passphrase::FileUnlock;
pub use password::{Cost, Derived, PASSWORD_CHARACTERS_MAX, PASSWORD_CHARACTERS_MIN, derive};
pub use standing::{Holds, WorksHere};
pub use ways::{SetupKey, WaysIn};

use crate::db::{Actor, Db, EventRule, Opening, Place};
use crate::files::{private_file, private_folder};
use crate::problem::Problem;
use crate::shelf::Shelf;
use cipher::{Wrapped, unwrap, wrap};
use ed25519_dalek::SigningKey;
use error::damaged;
use shared::clock::Clock;
use shared::form::Part;
use shared::ids::OfficeId;
use shared::random::Random;
use shared::record::{CannotOpen, Content, PublicKeys, Record, SecretKeys};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use zeroize::Zeroizing;

/// Whether content can be read at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The keys are not in memory; intakes are still received and numbers called.
    Locked,
    /// A keyholder has signed in (or a passphrase file was given).
    Open,
}

/// What is in memory while the vault is open; wiped when it is locked.
struct Opened {
    content: Key,
    secrets: SecretKeys,
    shelf: Shelf,
}

/// The keys of one office.
pub struct Vault {
    keys: Db,
    folder: PathBuf,
    office: OfficeId,
    identity: SigningKey,
    public: PublicKeys,
    opened: RwLock<Option<Arc<Opened>>>,
}

/// Names a sealed value, so that none can be put in the place of another.
#[derive(Debug, Clone, Copy)]
pub struct Spot<'a> {
    /// Whose key seals it: `visit:ID`, `person:ID` or `case:ID`.
    pub owner: &'a str,
    /// The table it stands in.
    pub table: &'a str,
    /// The row.
    pub row: &'a str,
    /// The column.
    pub field: &'a str,
}

impl Spot<'_> {
    fn aad(&self) -> Vec<u8> {
        [self.owner, self.table, self.row, self.field]
            .join("|")
            .into_bytes()
    }
}

impl Vault {
    /// Opens `keys.db` in `folder`; the first time, the keys are born and `setup.key` is written.
    pub fn start(
        folder: &Path,
        clock: Arc<dyn Clock>,
        random: Random,
    ) -> Result<Vault, VaultError> {
        let path = folder.join("keys.db");
        private_folder(folder)
            .and_then(|()| private_file(&path))
            .map_err(|source| VaultError::Folder {
                folder: folder.to_owned(),
                source,
            })?;
        let place = Place::Sqlite(path);
        let keys = Db::open(Opening {
            place,
            steps: store::MIGRATIONS,
            events: EventRule::NotKept,
            clock,
            random,
        })?;
        setup::give_birth(&keys, folder)?;
        let office = keys
            .read(&Actor::PROGRAM, |tx| Ok(store::office(tx)?))
            .map_err(damaged)?;
        let office = office.ok_or_else(|| VaultError::Damaged("no office".to_owned()))?;
        Ok(Vault {
            keys,
            folder: folder.to_owned(),
            office: OfficeId(office.id),
            identity: SigningKey::from_bytes(&office.identity),
            public: office.public,
            opened: RwLock::new(None),
        })
    }

    /// Whether content can be read.
    pub fn state(&self) -> State {
        if self.opened().is_some() {
            State::Open
        } else {
            State::Locked
        }
    }

    /// The office these keys belong to.
    pub fn office(&self) -> OfficeId {
        self.office
    }

    /// What kiosks seal with.
    pub fn public_keys(&self) -> &PublicKeys {
        &self.public
    }

    /// The office's identity key; works while locked. Sign through `shared::protocol` where it has a function for it.
    pub fn identity(&self) -> &SigningKey {
        &self.identity
    }

    /// Opens one part of a kiosk's record. The outer error is [`Problem::Locked`].
    pub fn open_part(
        &self,
        record: &Record,
        part: Part,
    ) -> Result<Result<Content, CannotOpen>, Problem> {
        let opened = self.opened().ok_or(Problem::Locked)?;
        Ok(shared::record::open(
            self.office,
            record,
            part,
            opened.secrets.of(part),
        ))
    }

    /// What a folder keeps in memory while the vault is open, one thing of each kind; it goes with the keys.
    pub fn kept<T: Default + Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        self.opened().map(|it| it.shelf.of())
    }

    /// Wipes the keys from memory; a keyholder's next sign-in brings them back.
    pub fn lock(&self) {
        *self.opened.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Seals a value under the data key of its owner, making that key when there is none yet.
    pub fn seal(&self, spot: Spot, plain: &[u8]) -> Result<Vec<u8>, Problem> {
        let opened = self.opened().ok_or(Problem::Locked)?;
        let key = match self.data_key(&opened, spot.owner)? {
            Some(key) => key,
            None => self.new_data_key(&opened, spot.owner)?,
        };
        Ok(wrap(&key, &spot.aad(), plain, &mut self.keys.random()))
    }

    /// Opens a value that [`Vault::seal`] sealed for the same spot.
    pub fn open(&self, spot: Spot, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Problem> {
        let opened = self.opened().ok_or(Problem::Locked)?;
        let key = self
            .data_key(&opened, spot.owner)?
            .ok_or(Problem::NotFound)?;
        unwrap(&key, &spot.aad(), sealed)
            .ok_or_else(|| Problem::defect("a sealed value was altered or moved"))
    }

    /// Whether there is a data key of this owner; works while locked.
    pub fn has_data_key(&self, owner: &str) -> Result<bool, Problem> {
        let found = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::data_key(tx, owner)?))?;
        Ok(found.is_some())
    }

    /// Destroys the data key of an owner: what was sealed under it can never be read again, in no backup of the records.
    pub fn destroy(&self, owner: &str) -> Result<(), Problem> {
        self.keys
            .write(&Actor::PROGRAM, |tx| Ok(store::remove_data_key(tx, owner)?))?;
        self.keys.empty_log()
    }

    /// The same for many owners at once.
    pub fn destroy_all(&self, owners: &[String]) -> Result<(), Problem> {
        self.keys.write(&Actor::PROGRAM, |tx| {
            for owner in owners {
                store::remove_data_key(tx, owner)?;
            }
            Ok(())
        })?;
        self.keys.empty_log()
    }

    fn opened(&self) -> Option<Arc<Opened>> {
        self.opened
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Takes the content key into memory; `false` when it is not the key of this office.
    fn unlock(&self, content: Key) -> Result<bool, Problem> {
        let Some(opened) = self.prepare(content)? else {
            return Ok(false);
        };
        self.take(opened);
        Ok(true)
    }

    /// What opens with the content key; `None` when it is not the key of this office.
    fn prepare(&self, content: Key) -> Result<Option<Arc<Opened>>, Problem> {
        let wrapped = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::secrets(tx)?))?;
        let secrets = wrapped.and_then(|it| setup::read_secrets(&content, &it));
        Ok(secrets.map(|secrets| {
            Arc::new(Opened {
                content,
                secrets,
                shelf: Shelf::default(),
            })
        }))
    }

    /// Of two who open at once the second changes nothing: what is kept beside the keys by now stays.
    fn take(&self, opened: Arc<Opened>) {
        self.opened
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert(opened);
    }

    fn data_key(&self, opened: &Opened, owner: &str) -> Result<Option<Key>, Problem> {
        let Some(wrapped) = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::data_key(tx, owner)?))?
        else {
            return Ok(None);
        };
        let key = Key::unwrap(&opened.content, owner.as_bytes(), &wrapped);
        key.map(Some)
            .ok_or_else(|| Problem::defect("a data key does not open with the content key"))
    }

    /// Two processes may make the key at once: the first one's is kept, and both use it.
    fn new_data_key(&self, opened: &Opened, owner: &str) -> Result<Key, Problem> {
        self.keys.write(&Actor::PROGRAM, |tx| {
            let key = Key::mint(tx.random());
            let wrapped: Wrapped = key.wrap(&opened.content, owner.as_bytes(), tx.random());
            store::add_data_key(tx, owner, &wrapped)?;
            Ok(())
        })?;
        self.data_key(opened, owner)?
            .ok_or_else(|| Problem::defect("a data key vanished"))
    }
}
