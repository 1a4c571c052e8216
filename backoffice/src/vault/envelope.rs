//! The content key in its envelope for one keyholder: sealed to a key pair whose secret half only their password opens.

use super::cipher::{Key, unwrap};
use super::store::Holder;
use crate::db::Tx;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use shared::record::SecretKey;
use uuid::Uuid;
use zeroize::Zeroizing;

const INFO: &[u8] = b"antesala/vault/holder/v1";
const ENC: usize = 32;

/// The secret half of a holder's key pair, when `wrap_key` comes from their password.
pub(super) fn secret(holder: &Holder, wrap_key: &Key) -> Option<SecretKey> {
    let secret = unwrap(wrap_key, &aad(holder.staff_id), &holder.secret)?;
    Some(SecretKey::from_bytes(secret.as_slice().try_into().ok()?))
}

/// The content key from a holder's wrap.
pub(super) fn content(holder: &Holder, secret: &SecretKey) -> Option<Key> {
    open_from(secret, holder.staff_id, holder.content.as_deref()?)
}

pub(super) fn aad(staff_id: Uuid) -> Vec<u8> {
    [b"antesala/vault/holder|".as_slice(), staff_id.as_bytes()].concat()
}

/// The content key, sealed to the key pair of one holder.
pub(super) fn seal_to(
    public: &[u8; 32],
    staff_id: Uuid,
    content: &Key,
    tx: &mut Tx,
) -> Option<Vec<u8>> {
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
