//! Signatures over requests and answers.
//!
//! A request carries four headers: who (`x-kiosk`), a counter that never goes back (`x-seq`), a
//! nonce (`x-nonce`) and the Ed25519 signature (`x-signature`, base 64) of the device key over
//!
//! ```text
//! "antesala/request/v1" | office_id 16 | kiosk_id 16 | method text | path text
//! | sha256(body) 32 | seq u64 | nonce 16          (text = u16 length and bytes)
//! ```
//!
//! The answer to `GET /k1/state` carries `x-office-signature`: the office's identity over
//!
//! ```text
//! "antesala/answer/v1" | office_id 16 | kiosk_id 16 | nonce 16 | sha256(body) 32
//! ```
//!
//! so that an old answer cannot be played again: it does not fit the new nonce.

use super::encode;
use crate::ids::{KioskId, OfficeId};
use data_encoding::BASE64;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

/// Header with the kiosk's id.
pub const KIOSK_HEADER: &str = "x-kiosk";
/// Header with the request counter.
pub const SEQ_HEADER: &str = "x-seq";
/// Header with the nonce (base 64 of 16 bytes).
pub const NONCE_HEADER: &str = "x-nonce";
/// Header with the device's signature.
pub const SIGNATURE_HEADER: &str = "x-signature";
/// Header with the office's signature over an answer.
pub const OFFICE_SIGNATURE_HEADER: &str = "x-office-signature";

/// What is signed of a request.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The office that is meant.
    pub office: OfficeId,
    /// Who asks.
    pub kiosk: KioskId,
    /// `GET`, `PUT`, `POST`.
    pub method: &'a str,
    /// Path without host and query.
    pub path: &'a str,
    /// The whole body.
    pub body: &'a [u8],
    /// Counts up with every request of the kiosk.
    pub seq: u64,
    /// Fresh randomness.
    pub nonce: [u8; 16],
}

impl Request<'_> {
    /// The headers to send, signed.
    pub fn headers(&self, device: &SigningKey) -> [(&'static str, String); 4] {
        let signature = device.sign(&self.signed_bytes());
        [
            (KIOSK_HEADER, self.kiosk.to_string()),
            (SEQ_HEADER, self.seq.to_string()),
            (NONCE_HEADER, encode(&self.nonce)),
            (SIGNATURE_HEADER, encode(&signature.to_bytes())),
        ]
    }

    /// Whether `signature` (base 64) is the device's.
    pub fn is_signed_by(&self, device: &VerifyingKey, signature: &str) -> bool {
        verify(device, &self.signed_bytes(), signature)
    }

    fn signed_bytes(&self) -> Vec<u8> {
        let mut out = b"antesala/request/v1".to_vec();
        out.extend(self.office.bytes());
        out.extend(self.kiosk.bytes());
        for text in [self.method, self.path] {
            out.extend(u16::try_from(text.len()).unwrap_or(u16::MAX).to_be_bytes());
            out.extend(text.as_bytes());
        }
        out.extend(Sha256::digest(self.body));
        out.extend(self.seq.to_be_bytes());
        out.extend(self.nonce);
        out
    }
}

/// What is signed of an answer.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// The office that answers.
    pub office: OfficeId,
    /// The kiosk that asked.
    pub kiosk: KioskId,
    /// The nonce of its request.
    pub nonce: [u8; 16],
    /// The whole body.
    pub body: &'a [u8],
}

impl Answer<'_> {
    /// The value of the signature header.
    pub fn header(&self, identity: &SigningKey) -> String {
        encode(&identity.sign(&self.signed_bytes()).to_bytes())
    }

    /// Whether `signature` (base 64) is the office's, over this very answer.
    pub fn is_signed_by(&self, identity: &VerifyingKey, signature: &str) -> bool {
        verify(identity, &self.signed_bytes(), signature)
    }

    fn signed_bytes(&self) -> Vec<u8> {
        let mut out = b"antesala/answer/v1".to_vec();
        out.extend(self.office.bytes());
        out.extend(self.kiosk.bytes());
        out.extend(self.nonce);
        out.extend(Sha256::digest(self.body));
        out
    }
}

/// Reads a nonce header.
pub fn nonce(header: &str) -> Option<[u8; 16]> {
    BASE64.decode(header.as_bytes()).ok()?.try_into().ok()
}

fn verify(key: &VerifyingKey, message: &[u8], signature: &str) -> bool {
    let bytes = BASE64.decode(signature.as_bytes()).ok();
    let bytes = bytes.and_then(|it| <[u8; 64]>::try_from(it).ok());
    bytes.is_some_and(|it| {
        key.verify_strict(message, &Signature::from_bytes(&it))
            .is_ok()
    })
}
