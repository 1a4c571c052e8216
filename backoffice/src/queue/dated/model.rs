//! The code of a dated paper, and what it is good for.

use crate::queue::refusal::Refusal;
use chrono::NaiveDate;
use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use rand::Rng;
use sha2::Sha256;
use shared::ids::VisitId;
use shared::random::Random;
use std::fmt;
use std::str::FromStr;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Letters and digits that cannot be mistaken for each other when they are read from paper.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many of them a code has.
const CODE_LETTERS: usize = 8;

/// The code of a dated paper, such as `7KPQ-3M9X`. It never shows itself but on that paper.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(in crate::queue) struct DatedCode(String);

impl DatedCode {
    /// A new code.
    pub(super) fn mint(random: &mut Random) -> DatedCode {
        let letter = |_| LETTERS[random.next_u32() as usize % LETTERS.len()];
        DatedCode((0..CODE_LETTERS).map(letter).map(char::from).collect())
    }

    /// The code in two halves, for the paper.
    pub(super) fn shown(&self) -> String {
        let (first, second) = self.0.split_at(CODE_LETTERS / 2);
        format!("{first}-{second}")
    }

    /// What the office keeps instead of the code: without its identity key, which is in no database, it cannot be told
    /// which code it is of.
    pub(super) fn hash(&self, identity: &SigningKey) -> [u8; 32] {
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(None, &identity.to_bytes())
            .expand(b"antesala/queue/dated-paper", &mut key)
            .expect("a few bytes are always to be had from HKDF");
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes keys of any length");
        key.zeroize();
        mac.update(self.0.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl FromStr for DatedCode {
    type Err = Refusal;
    fn from_str(typed: &str) -> Result<DatedCode, Refusal> {
        let plain = typed.chars().filter(|it| !matches!(it, ' ' | '-'));
        // Whoever reads an O or an I from paper means the digit.
        let plain: String = plain
            .map(|it| match it.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                it => it,
            })
            .collect();
        let is_letter = |it: u8| LETTERS.contains(&it);
        if plain.len() == CODE_LETTERS && plain.bytes().all(is_letter) {
            Ok(DatedCode(plain))
        } else {
            Err(Refusal::NoSuchDatedPaper)
        }
    }
}

impl fmt::Debug for DatedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatedCode(…)")
    }
}

/// What the office keeps of a dated paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DatedPaper {
    /// The day on which it is good.
    pub(super) day: NaiveDate,
    /// The number it was made for; none of somebody who had none.
    pub(super) visit: Option<VisitId>,
    /// The number that has gone first with it.
    pub(super) used_by: Option<VisitId>,
}

/// Whether another number goes first with a paper. Where it was put in by mistake and that was taken back, none does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Another {
    GoesFirst,
    DoesNot,
}

impl DatedPaper {
    /// The number that it would have to be taken from, if this one is to go first. Putting it in once more for the same
    /// number does no harm: the first time may have been undone.
    pub(super) fn is_with_another(&self, visit: VisitId) -> Option<VisitId> {
        self.used_by.filter(|by| *by != visit)
    }

    /// Whether it lets a number go first today; `another` is whether the number of [`DatedPaper::is_with_another`] still
    /// goes first, or went first, with it.
    pub(super) fn may_go_first(&self, another: Another, today: NaiveDate) -> Result<(), Refusal> {
        match another {
            _ if self.day != today => Err(Refusal::DatedOtherDay { day: self.day }),
            Another::GoesFirst => Err(Refusal::DatedUsed),
            Another::DoesNot => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use shared::random;
    use uuid::Uuid;

    #[test]
    fn a_code_is_understood_however_it_is_typed() {
        let code = DatedCode::mint(&mut random::from_seed(1));
        let shown = code.shown();
        assert_eq!(shown.len(), 9);
        assert_eq!(format!("{code:?}"), "DatedCode(…)");
        for typed in [
            shown.clone(),
            shown.to_lowercase(),
            shown.replace('-', " "),
            shown.replace('0', "o").replace('1', "l"),
        ] {
            assert_eq!(typed.parse(), Ok(code.clone()), "{typed}");
        }
        for wrong in [
            "",
            "A-017",
            "7KPQ-3M9",
            "7KPQ-3M9XX",
            "7KPQ-3M9U",
            "7KPQ-3M9é",
        ] {
            assert_eq!(
                wrong.parse::<DatedCode>(),
                Err(Refusal::NoSuchDatedPaper),
                "{wrong}"
            );
        }
    }

    #[test]
    fn what_is_kept_tells_nothing_without_the_key_of_the_office() {
        let code = DatedCode::mint(&mut random::from_seed(1));
        let key = |seed| SigningKey::from_bytes(&[seed; 32]);
        assert_eq!(code.hash(&key(1)), code.hash(&key(1)));
        assert_ne!(code.hash(&key(1)), code.hash(&key(2)));
        let other = DatedCode::mint(&mut random::from_seed(2));
        assert_ne!(code.hash(&key(1)), other.hash(&key(1)));
    }

    proptest! {
        #[test]
        fn a_paper_lets_one_number_go_first_and_only_on_its_day(
            off in -20i64..20, used in prop::option::of(0u128..3), own in 0u128..3, is_kept: bool,
        ) {
            let visit = |it| VisitId(Uuid::from_u128(it));
            let day: NaiveDate = "2026-09-02".parse().expect("a day");
            let paper = DatedPaper { day, visit: None, used_by: used.map(visit) };
            let today = day + chrono::TimeDelta::days(off);
            let other = paper.is_with_another(visit(own));
            prop_assert_eq!(other.is_some(), used.is_some_and(|it| it != own));
            let another = match other {
                Some(_) if is_kept => Another::GoesFirst,
                _ => Another::DoesNot,
            };
            let may = paper.may_go_first(another, today);
            let expected = off == 0 && (!is_kept || used.is_none_or(|it| it == own));
            prop_assert_eq!(may.is_ok(), expected);
        }
    }
}
