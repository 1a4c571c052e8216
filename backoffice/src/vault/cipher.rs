//! Sealing under a key we hold: XChaCha20-Poly1305, a fresh nonce in front of each sealed value.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand::Rng;
use shared::random::Random;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

const NONCE: usize = 24;

/// A 256-bit key; wiped when dropped and never shown.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

/// A sealed key.
pub(super) type Wrapped = Vec<u8>;

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// A new key.
    pub(super) fn mint(random: &mut Random) -> Key {
        let mut key = Key([0; 32]);
        random.fill_bytes(&mut key.0);
        key
    }

    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Key {
        Key(bytes)
    }

    pub(super) fn from_slice(bytes: &[u8]) -> Option<Key> {
        bytes.try_into().ok().map(Key)
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn wrap(&self, by: &Key, aad: &[u8], random: &mut Random) -> Wrapped {
        wrap(by, aad, &self.0, random)
    }

    pub(super) fn unwrap(by: &Key, aad: &[u8], wrapped: &[u8]) -> Option<Key> {
        Key::from_slice(&unwrap(by, aad, wrapped)?)
    }
}

/// Seals `plain`; `aad` must be the same when it is opened.
pub(super) fn wrap(key: &Key, aad: &[u8], plain: &[u8], random: &mut Random) -> Vec<u8> {
    let mut nonce = [0; NONCE];
    random.fill_bytes(&mut nonce);
    let cipher = XChaCha20Poly1305::new(&key.0.into());
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: plain, aad });
    let sealed = sealed.expect("what we seal is far shorter than the cipher's limit of 256 GiB");
    [nonce.as_slice(), &sealed].concat()
}

/// Opens what [`wrap`] sealed; `None` when the key, the `aad` or a byte differs.
pub(super) fn unwrap(key: &Key, aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    let cipher = XChaCha20Poly1305::new(&key.0.into());
    cipher
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad })
        .ok()
        .map(Zeroizing::new)
}
