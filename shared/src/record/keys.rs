//! The office's keys, one pair for each class of part.
//!
//! Public halves are on every kiosk; secret halves leave the back office's vault never.

use super::Class;
use crate::random::Random;
use data_encoding::HEXLOWER;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, Serializable};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Names a key pair: the first eight bytes of SHA-256 of its public half.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 8]);

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyId({})", HEXLOWER.encode(&self.0))
    }
}

/// The half that seals (X25519, 32 bytes; hexadecimal in JSON).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey(pub [u8; 32]);

impl PublicKey {
    /// The name of this key.
    pub fn id(&self) -> KeyId {
        let hash = Sha256::digest(self.0);
        let mut id = [0; 8];
        id.copy_from_slice(&hash[..8]);
        KeyId(id)
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> String {
        HEXLOWER.encode(&key.0)
    }
}

impl TryFrom<String> for PublicKey {
    type Error = &'static str;
    fn try_from(text: String) -> Result<PublicKey, &'static str> {
        let bytes = HEXLOWER.decode(text.as_bytes()).ok();
        let bytes = bytes.and_then(|it| <[u8; 32]>::try_from(it).ok());
        bytes
            .map(PublicKey)
            .ok_or("a public key is 64 hexadecimal digits")
    }
}

/// The half that opens; wiped when dropped and never shown.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SecretKey([u8; 32]);

impl SecretKey {
    /// A new key pair.
    pub fn mint(random: &mut Random) -> SecretKey {
        let (secret, _) = X25519HkdfSha256::gen_keypair_with_rng(random);
        SecretKey(secret.to_bytes().into())
    }

    /// A key that was kept by the vault.
    pub fn from_bytes(bytes: [u8; 32]) -> SecretKey {
        SecretKey(bytes)
    }

    /// The bytes the vault wraps.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The half that may be given away.
    pub fn public(&self) -> PublicKey {
        let public = X25519HkdfSha256::sk_to_pk(&self.hpke());
        PublicKey(public.to_bytes().into())
    }

    pub(super) fn hpke(&self) -> <X25519HkdfSha256 as Kem>::PrivateKey {
        <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&self.0)
            .expect("any 32 bytes are an X25519 secret")
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

/// One key for each class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassKeys<K> {
    /// For what reception may see.
    pub queue: K,
    /// For the answers caseworkers work with.
    pub general: K,
    /// For what only some of them may read.
    pub restricted: K,
}

impl<K> ClassKeys<K> {
    /// The key of one class.
    pub fn of(&self, class: Class) -> &K {
        match class {
            Class::Queue => &self.queue,
            Class::General => &self.general,
            Class::Restricted => &self.restricted,
        }
    }
}

/// What a kiosk seals with.
pub type PublicKeys = ClassKeys<PublicKey>;

/// What the open vault holds.
pub type SecretKeys = ClassKeys<SecretKey>;

impl SecretKeys {
    /// Three new pairs.
    pub fn mint(random: &mut Random) -> SecretKeys {
        ClassKeys {
            queue: SecretKey::mint(random),
            general: SecretKey::mint(random),
            restricted: SecretKey::mint(random),
        }
    }

    /// The halves that may be given away.
    pub fn public(&self) -> PublicKeys {
        ClassKeys {
            queue: self.queue.public(),
            general: self.general.public(),
            restricted: self.restricted.public(),
        }
    }
}
