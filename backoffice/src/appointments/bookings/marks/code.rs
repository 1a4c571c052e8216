//! The four digits with which a visitor says at the kiosk that they are here for their appointment.
//!
//! A code is drawn at random, is good on its day only and once, and no two open appointments of a day share one. The office
//! keeps a keyed hash of it, as of the code of a private form, and the digits sealed, to print the card again.

use crate::appointments::refusal::Refusal;
use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use rand::Rng;
use sha2::Sha256;
use shared::random::Random;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// How many digits a code has.
const CODE_DIGITS: usize = 4;

/// Codes are spread evenly over this many.
const CODES: u32 = 10_000;

/// A code of four digits. It never shows itself but to whoever is told it.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct AppointmentCode(String);

impl AppointmentCode {
    /// A new code.
    pub(in crate::appointments) fn mint(random: &mut Random) -> AppointmentCode {
        // What does not divide evenly is drawn again, so that every code is as likely as any other.
        let even = u32::MAX - u32::MAX % CODES;
        let drawn = loop {
            let drawn = random.next_u32();
            if drawn < even {
                break drawn;
            }
        };
        AppointmentCode(format!("{:04}", drawn % CODES))
    }

    /// The digits, for the one page that shows them.
    pub(in crate::appointments) fn digits(&self) -> &str {
        &self.0
    }

    /// What the office keeps instead of the code: without its identity key, which is in no database, it cannot be told
    /// which code it is of.
    pub(in crate::appointments) fn hash(&self, identity: &SigningKey) -> [u8; 32] {
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(None, &identity.to_bytes())
            .expand(b"antesala/appointment/code", &mut key)
            .expect("a few bytes are always to be had from HKDF");
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes keys of any length");
        key.zeroize();
        mac.update(self.0.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl std::str::FromStr for AppointmentCode {
    type Err = Refusal;
    fn from_str(text: &str) -> Result<AppointmentCode, Refusal> {
        let text = text.trim();
        if text.len() == CODE_DIGITS && text.bytes().all(|it| it.is_ascii_digit()) {
            Ok(AppointmentCode(text.to_owned()))
        } else {
            Err(Refusal::NotACode)
        }
    }
}

impl fmt::Debug for AppointmentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AppointmentCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::random;
    use std::collections::BTreeSet;

    #[test]
    fn a_code_is_four_digits_and_shows_itself_to_nobody() {
        let code = AppointmentCode::mint(&mut random::from_seed(3));
        assert_eq!(code.digits().parse::<AppointmentCode>(), Ok(code.clone()));
        assert_eq!(format!("{code:?}"), "AppointmentCode(…)");
        for wrong in ["", "123", "12345", "12a4", "١٢٣٤", "-123"] {
            assert_eq!(
                wrong.parse::<AppointmentCode>(),
                Err(Refusal::NotACode),
                "{wrong}"
            );
        }
    }

    #[test]
    fn codes_are_drawn_and_do_not_follow_each_other() {
        let mut random = random::from_seed(4);
        let drawn: Vec<u32> = (0..100)
            .map(|_| AppointmentCode::mint(&mut random).digits().parse().unwrap())
            .collect();
        assert!(
            drawn.iter().collect::<BTreeSet<_>>().len() > 90,
            "{drawn:?}"
        );
        assert!(drawn.windows(2).all(|it| it[0] + 1 != it[1]), "{drawn:?}");
    }

    #[test]
    fn the_hash_depends_on_the_code_and_on_the_offices_key() {
        let key = |seed| SigningKey::generate(&mut random::from_seed(seed));
        let [code, other]: [AppointmentCode; 2] = ["1234", "1235"].map(|it| it.parse().unwrap());
        assert_eq!(code.hash(&key(1)), code.hash(&key(1)));
        assert_ne!(code.hash(&key(1)), other.hash(&key(1)));
        assert_ne!(code.hash(&key(1)), code.hash(&key(2)));
    }
}
