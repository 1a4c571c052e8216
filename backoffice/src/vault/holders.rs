//! Keyholders: staff whose password opens the office.
//!
//! Every member of staff gets a key pair whose secret half only their password opens. A keyholder's wrap of the content
//! key can be made only while the content key is at hand; until then the keyholder is *pending*. Who is meant to hold a
//! key is written in `keys.db`, so that nobody becomes a keyholder by editing a hosted database.

use super::cipher::{Key, unwrap, wrap};
use super::store::Holder;
use super::{Cost, Derived, State, Vault, setup, store};
use crate::db::{Actor, Tx};
use crate::problem::Problem;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use shared::record::SecretKey;
use uuid::Uuid;
use zeroize::Zeroizing;

const INFO: &[u8] = b"antesala/vault/holder/v1";
const ENC: usize = 32;

/// A member of staff as the vault sees them.
#[derive(Debug)]
pub struct NewHolder<'a> {
    /// Who.
    pub staff_id: Uuid,
    /// What their password gave.
    pub derived: &'a Derived,
    /// The salt it was derived with.
    pub salt: [u8; 16],
    /// The cost it was derived with.
    pub cost: Cost,
    /// Whether their role holds a key.
    pub holds: bool,
}

/// What a sign-in did to the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlock {
    /// It is open now, and was locked before.
    Opened,
    /// It was open already.
    WasOpen,
    /// The person is a keyholder without a key yet: another one has to sign in once.
    Pending,
    /// The person holds no key.
    NotAHolder,
}

impl Vault {
    /// Gives a new member of staff a key pair, and the content key too when they hold one and it is at hand.
    pub fn add_holder(&self, holder: &NewHolder) -> Result<(), Problem> {
        self.keys.write(&Actor::PROGRAM, |tx| {
            let secret = SecretKey::mint(tx.random());
            let wrapped = wrap(
                &holder.derived.wrap,
                &aad(holder.staff_id),
                secret.bytes(),
                tx.random(),
            );
            store::add_holder(tx, holder, &secret.public(), &wrapped)?;
            Ok(())
        })?;
        self.grant_pending()?;
        Ok(())
    }

    /// Takes a person's keys away.
    pub fn remove_holder(&self, staff_id: Uuid) -> Result<(), Problem> {
        self.keys.write(&Actor::PROGRAM, |tx| {
            Ok(store::remove_holder(tx, staff_id)?)
        })?;
        self.keys.empty_log()
    }

    /// Whether a person holds the content key by now.
    pub fn has_key(&self, staff_id: Uuid) -> Result<bool, Problem> {
        let found = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::holder(tx, staff_id)?))?;
        Ok(found.is_some_and(|it| it.content.is_some()))
    }

    /// Whether nobody else could open the office with their password.
    pub fn is_last_holder(&self, staff_id: Uuid) -> Result<bool, Problem> {
        let holders = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::holders(tx)?))?;
        Ok(holders.len() == 1 && holders[0].staff_id == staff_id)
    }

    /// Opens the vault with the password of a member of staff, when they hold a key.
    pub fn unlock_as(&self, staff_id: Uuid, wrap_key: &Key) -> Result<Unlock, Problem> {
        self.grant_pending()?;
        let Some(found) = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::holder(tx, staff_id)?))?
        else {
            return Ok(Unlock::NotAHolder);
        };
        match (found.holds, &found.content) {
            (false, _) => return Ok(Unlock::NotAHolder),
            (true, None) => return Ok(Unlock::Pending),
            (true, Some(_)) if self.state() == State::Open => return Ok(Unlock::WasOpen),
            (true, Some(_)) => {}
        }
        let content = content(&found, wrap_key)
            .ok_or_else(|| Problem::defect("a holder's wrap does not open with their password"))?;
        if !self.unlock(content)? {
            return Err(Problem::defect(
                "a holder's wrap holds another office's key",
            ));
        }
        self.grant_pending()?;
        Ok(Unlock::Opened)
    }

    /// Gives the content key to every keyholder who waits for it, when it is at hand; tells how many.
    pub fn grant_pending(&self) -> Result<usize, Problem> {
        let pending = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::pending(tx)?))?;
        if pending.is_empty() {
            return Ok(0);
        }
        let Some(content) = self.content_at_hand()? else {
            return Ok(0);
        };
        self.keys.write(&Actor::PROGRAM, |tx| {
            for (staff_id, public) in &pending {
                let sealed = seal_to(public, *staff_id, &content, tx)
                    .ok_or_else(|| Problem::defect("a holder's public key is damaged"))?;
                store::grant(tx, *staff_id, &sealed)?;
            }
            Ok(())
        })?;
        setup::finish(&self.keys, &self.folder)?;
        Ok(pending.len())
    }

    /// Opens the vault with `setup.key`, while that file is still there; tells whether the vault is open now.
    pub fn unlock_from_setup(&self) -> Result<bool, Problem> {
        match self.content_at_hand()? {
            Some(content) => self.unlock(content),
            None => Ok(false),
        }
    }

    /// The content key: from memory, or from `setup.key` while there is no keyholder yet.
    pub(super) fn content_at_hand(&self) -> Result<Option<Key>, Problem> {
        match self.opened() {
            Some(opened) => Ok(Some(opened.content.clone())),
            None => setup::content_from_file(&self.keys, &self.folder),
        }
    }
}

/// The content key from a holder's wrap, when `wrap_key` comes from their password.
pub(super) fn content(holder: &Holder, wrap_key: &Key) -> Option<Key> {
    let secret = unwrap(wrap_key, &aad(holder.staff_id), &holder.secret)?;
    let secret = SecretKey::from_bytes(secret.as_slice().try_into().ok()?);
    open_from(&secret, holder.staff_id, holder.content.as_deref()?)
}

fn aad(staff_id: Uuid) -> Vec<u8> {
    [b"antesala/vault/holder|".as_slice(), staff_id.as_bytes()].concat()
}

fn seal_to(public: &[u8; 32], staff_id: Uuid, content: &Key, tx: &mut Tx) -> Option<Vec<u8>> {
    let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(public).ok()?;
    let (enc, sealed) =
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            INFO,
            content.bytes(),
            &aad(staff_id),
            tx.random(),
        )
        .ok()?;
    Some([enc.to_bytes().as_slice(), &sealed].concat())
}

fn open_from(secret: &SecretKey, staff_id: Uuid, wrapped: &[u8]) -> Option<Key> {
    let (enc, sealed) = wrapped.split_at_checked(ENC)?;
    let secret = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(secret.bytes()).ok()?;
    let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(enc).ok()?;
    let content = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &secret,
        &enc,
        INFO,
        sealed,
        &aad(staff_id),
    )
    .ok()
    .map(Zeroizing::new)?;
    Key::from_slice(&content)
}
