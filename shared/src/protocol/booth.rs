//! Opens the private form on a kiosk in a private room, for one ticket.
//!
//! The desk makes a code of six digits for a ticket, says it to the visitor, and the visitor puts it in. The
//! code is good for [`CODE_MINUTES`], once. Six digits can be guessed by whoever may try for long, so only a
//! kiosk that stands in a private room may ask, each kiosk only so often ([`WRONG_MAX`]), and the office keeps
//! no more of a code than a keyed hash. The request carries an id of its own: when the answer got lost, the
//! same kiosk asks again with the same id and gets the same answer; with any other id the code is used up.
//!
//! The answer is signed by the office over the request's nonce, as the state is, so that an old answer cannot
//! send what one visitor says to another's intake.
//!
//! | status | meaning |
//! |---|---|
//! | 200 | opened ([`Opened`]) |
//! | 409 | this kiosk stands in a waiting room |
//! | 410 | the code was good once: it is too old or was used |
//! | 422 | there is no such code |
//! | 429 | too many wrong codes: this kiosk has to wait |

use crate::ids::{OpeningId, VisitId};
use crate::random::Random;
use crate::ticket::Label;
use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use rand::Rng;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// How many digits a code has.
pub const CODE_DIGITS: usize = 6;

/// So long a code is good.
pub const CODE_MINUTES: i64 = 15;

/// After so many wrong codes in a row a kiosk has to wait.
pub const WRONG_MAX: u32 = 5;

/// So long it has to wait, in minutes.
pub const WAIT_MINUTES: i64 = 1;

/// Codes are spread evenly over this many.
const CODES: u32 = 1_000_000;

/// A code of six digits. It never shows itself but to whoever is told it.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct BoothCode(String);

/// Text that is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a code has {CODE_DIGITS} digits")]
pub struct NotACode;

impl BoothCode {
    /// A new code.
    pub fn mint(random: &mut Random) -> BoothCode {
        // What does not divide evenly is drawn again, so that every code is as likely as any other.
        let even = u32::MAX - u32::MAX % CODES;
        let drawn = loop {
            let drawn = random.next_u32();
            if drawn < even {
                break drawn;
            }
        };
        BoothCode(format!("{:06}", drawn % CODES))
    }

    /// The digits, for the one page that shows them.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// What the office keeps instead of the code: without the office's identity key, which is in no database,
    /// it cannot be told which code it is of.
    pub fn hash(&self, identity: &SigningKey) -> [u8; 32] {
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(None, &identity.to_bytes())
            .expand(b"antesala/booth/code", &mut key)
            .expect("a few bytes are always to be had from HKDF");
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes keys of any length");
        key.zeroize();
        mac.update(self.0.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl std::str::FromStr for BoothCode {
    type Err = NotACode;
    fn from_str(text: &str) -> Result<BoothCode, NotACode> {
        BoothCode::try_from(text.to_owned())
    }
}

impl TryFrom<String> for BoothCode {
    type Error = NotACode;
    fn try_from(mut text: String) -> Result<BoothCode, NotACode> {
        if text.len() == CODE_DIGITS && text.bytes().all(|it| it.is_ascii_digit()) {
            return Ok(BoothCode(text));
        }
        text.zeroize();
        Err(NotACode)
    }
}

impl fmt::Debug for BoothCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoothCode(…)")
    }
}

/// The body of `POST /k1/booth`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenRequest {
    /// What the visitor put in.
    pub code: BoothCode,
    /// Made by the kiosk for this opening.
    pub opening: OpeningId,
}

/// The answer: whose form this is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The visit that the parts of the form belong to.
    pub visit_id: VisitId,
    /// The number on its paper.
    pub label: Label,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_six_digits_and_shows_itself_to_nobody() {
        let code = BoothCode::mint(&mut random::from_seed(3));
        assert_eq!(code.digits().len(), CODE_DIGITS);
        assert_eq!(code.digits().parse::<BoothCode>(), Ok(code.clone()));
        assert_eq!(format!("{code:?}"), "BoothCode(…)");
        for wrong in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", " 12345"] {
            assert_eq!(wrong.parse::<BoothCode>(), Err(NotACode), "{wrong}");
        }
    }

    #[test]
    fn a_code_goes_through_json_and_other_text_does_not() {
        let request = OpenRequest {
            code: "004711".parse().unwrap(),
            opening: OpeningId(uuid::Uuid::from_u128(1)),
        };
        let json = serde_json::to_string(&request).unwrap();
        assert!(json.contains(r#""code":"004711""#), "{json}");
        assert_eq!(serde_json::from_str::<OpenRequest>(&json).unwrap(), request);
        assert!(serde_json::from_str::<OpenRequest>(&json.replace("004711", "4711")).is_err());
    }

    #[test]
    fn the_hash_depends_on_the_code_and_on_the_offices_key() {
        let key = |seed| SigningKey::generate(&mut random::from_seed(seed));
        let code: BoothCode = "123456".parse().unwrap();
        let other: BoothCode = "123457".parse().unwrap();
        assert_eq!(code.hash(&key(1)), code.hash(&key(1)));
        assert_ne!(code.hash(&key(1)), other.hash(&key(1)));
        assert_ne!(code.hash(&key(1)), code.hash(&key(2)));
    }

    proptest! {
        #[test]
        fn every_code_that_is_made_is_one(seed: u64) {
            let code = BoothCode::mint(&mut random::from_seed(seed));
            prop_assert_eq!(code.digits().parse::<BoothCode>(), Ok(code.clone()));
        }
    }
}
