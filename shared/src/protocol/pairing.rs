//! Makes a kiosk belong to an office, with a code that a person carries from one to the other.
//!
//! The code has 80 random bits and one use, so neither side can be guessed. The kiosk proves that
//! it knows the code and names its device key; the office proves the same and names its
//! certificate authority, its identity, its keys and the kiosk's series. Whoever sits between them
//! without the code can change none of it. Until then the kiosk checks no certificate; from then on
//! it trusts that one authority only.

use super::base64;
use crate::ids::{KioskId, OfficeId, StoreEpoch};
use crate::random::Random;
use crate::record::PublicKeys;
use crate::ticket::Series;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use rand::Rng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use zeroize::{Zeroize, ZeroizeOnDrop};

pub use super::place::KioskPlace;

/// Crockford's base 32: no letter that can be misread, and those that could be are understood.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters of a code without its check letter.
const CODE_LETTERS: usize = 16;

/// A one-time code: 16 letters and a check letter, shown in groups (`ABCD-EFGH-JKMN-PQRS-T`).
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct PairingCode(String);

/// Text that cannot be a pairing code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACode {
    /// The number of letters is wrong.
    #[error("a pairing code has 17 letters and digits; this has {0}")]
    Length(usize),
    /// A letter that no code has.
    #[error("the letter {0:?} is in no pairing code")]
    Letter(char),
    /// Mistyped.
    #[error("the code was mistyped: its last letter does not fit the others")]
    Check,
}

impl PairingCode {
    /// A new code.
    pub fn mint(random: &mut Random) -> PairingCode {
        let mut bytes = [0; CODE_LETTERS];
        random.fill_bytes(&mut bytes);
        let letters: String = bytes
            .iter()
            .map(|it| char::from(LETTERS[usize::from(it % 32)]))
            .collect();
        PairingCode(letters)
    }

    /// What the office keeps until the code is used: names the code without telling it.
    pub fn id(&self) -> [u8; 16] {
        let mut id = [0; 16];
        self.expand(b"antesala/pairing/id", &mut id);
        id
    }

    /// What the office keeps to check the code's use.
    pub fn key(&self) -> PairingKey {
        let mut key = [0; 32];
        self.expand(b"antesala/pairing/key", &mut key);
        PairingKey(key)
    }

    fn expand(&self, purpose: &[u8], out: &mut [u8]) {
        Hkdf::<Sha256>::new(None, self.0.as_bytes())
            .expand(purpose, out)
            .expect("a few bytes are always to be had from HKDF");
    }
}

impl fmt::Display for PairingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, letter) in self.0.chars().enumerate() {
            if at != 0 && at % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        write!(f, "-{}", check_letter(&self.0))
    }
}

impl fmt::Debug for PairingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PairingCode(…)")
    }
}

impl FromStr for PairingCode {
    type Err = NotACode;
    fn from_str(text: &str) -> Result<PairingCode, NotACode> {
        let mut letters = String::new();
        for typed in text.chars().filter(|it| !it.is_whitespace() && *it != '-') {
            let letter = match typed.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                it => it,
            };
            let known = u8::try_from(letter).is_ok_and(|it| LETTERS.contains(&it));
            if !known {
                return Err(NotACode::Letter(typed));
            }
            letters.push(letter);
        }
        if letters.len() != CODE_LETTERS + 1 {
            return Err(NotACode::Length(letters.len()));
        }
        let check = letters.pop();
        if check == Some(check_letter(&letters)) {
            Ok(PairingCode(letters))
        } else {
            Err(NotACode::Check)
        }
    }
}

/// Notices any single wrong letter and any two neighbours swapped, most of the time.
fn check_letter(letters: &str) -> char {
    let hash = Sha256::digest([b"antesala/pairing/check", letters.as_bytes()].concat());
    char::from(LETTERS[usize::from(hash[0] % 32)])
}

/// Derived from a code; proves that someone knows it.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct PairingKey([u8; 32]);

impl PairingKey {
    /// A key the office kept.
    pub fn from_bytes(bytes: [u8; 32]) -> PairingKey {
        PairingKey(bytes)
    }

    /// What the office keeps, sealed, until the code is used or too old.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn mac(&self, pieces: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        for piece in pieces {
            mac.update(&u32::try_from(piece.len()).unwrap_or(u32::MAX).to_be_bytes());
            mac.update(piece);
        }
        mac
    }
}

impl fmt::Debug for PairingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PairingKey(…)")
    }
}

/// The body of `POST /k1/pair`. A lost answer may be asked for again with the same body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairRequest {
    /// Which code is meant.
    #[serde(with = "base64")]
    pub code_id: [u8; 16],
    /// The kiosk's own device key (Ed25519, public half).
    #[serde(with = "base64")]
    pub device_key: [u8; 32],
    /// Fresh randomness of the kiosk.
    #[serde(with = "base64")]
    pub nonce: [u8; 16],
    /// What staff will call the kiosk, such as "front door".
    pub name: String,
    /// Proof that the kiosk knows the code.
    #[serde(with = "base64")]
    pub proof: [u8; 32],
}

impl PairRequest {
    /// A request with its proof.
    pub fn new(
        code: &PairingCode,
        device_key: [u8; 32],
        name: &str,
        random: &mut Random,
    ) -> PairRequest {
        let mut nonce = [0; 16];
        random.fill_bytes(&mut nonce);
        let mut request = PairRequest {
            code_id: code.id(),
            device_key,
            nonce,
            name: name.to_owned(),
            proof: [0; 32],
        };
        request.proof = request.mac(&code.key()).finalize().into_bytes().into();
        request
    }

    /// Whether whoever made it knew the code.
    pub fn is_proven(&self, key: &PairingKey) -> bool {
        self.mac(key).verify_slice(&self.proof).is_ok()
    }

    fn mac(&self, key: &PairingKey) -> Hmac<Sha256> {
        key.mac(&[
            b"kiosk",
            &self.device_key,
            &self.nonce,
            self.name.as_bytes(),
        ])
    }
}

/// What the kiosk keeps of the office, from pairing on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Belonging {
    /// The office.
    pub office_id: OfficeId,
    /// The kiosk's own id there.
    pub kiosk_id: KioskId,
    /// The letters of its tickets.
    pub series: Series,
    /// The office's certificate authority (DER, base 64): the only one trusted.
    #[serde(with = "base64")]
    pub authority: Vec<u8>,
    /// The office's identity (Ed25519): signs receipts and states.
    #[serde(with = "base64")]
    pub identity: [u8; 32],
    /// What to seal with.
    pub keys: PublicKeys,
    /// The life of the office's store at pairing.
    pub store_epoch: StoreEpoch,
    /// Where the kiosk stands; an office that does not say means the waiting room.
    #[serde(default)]
    pub place: KioskPlace,
}

/// The answer to `POST /k1/pair`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairAnswer {
    /// [`Belonging`] as JSON text: exactly these bytes are proven.
    pub belonging: String,
    /// Proof that the office knows the code, for this request.
    #[serde(with = "base64")]
    pub proof: [u8; 32],
}

/// Why an answer to a pairing request is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotBelieved {
    /// Whoever answered does not know the code.
    #[error(
        "the server that answered does not know the pairing code: it may not be your office\n  \
         try: check the address, and ask for a new code on the office's kiosks page"
    )]
    Proof,
    /// Proven, but not understood.
    #[error("the office's answer cannot be read\n  try: update this kiosk to the office's version")]
    Content,
}

impl PairAnswer {
    /// An answer with its proof.
    pub fn new(request: &PairRequest, belonging: &Belonging, key: &PairingKey) -> PairAnswer {
        let belonging = serde_json::to_string(belonging).expect("ids and keys are always JSON");
        let proof = mac(request, &belonging, key).finalize().into_bytes().into();
        PairAnswer { belonging, proof }
    }

    /// What the office says, if it knows the code.
    pub fn believed(
        &self,
        request: &PairRequest,
        code: &PairingCode,
    ) -> Result<Belonging, NotBelieved> {
        mac(request, &self.belonging, &code.key())
            .verify_slice(&self.proof)
            .map_err(|_| NotBelieved::Proof)?;
        serde_json::from_str(&self.belonging).map_err(|_| NotBelieved::Content)
    }
}

fn mac(request: &PairRequest, belonging: &str, key: &PairingKey) -> Hmac<Sha256> {
    key.mac(&[
        b"office",
        &request.device_key,
        &request.nonce,
        belonging.as_bytes(),
    ])
}
