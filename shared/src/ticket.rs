//! The number a visitor holds: final when it is printed, even without a network.
//!
//! Each kiosk owns a *series* (a letter, or two when letters run out) while it is paired, so two
//! kiosks can never give the same number. The counter behind the label never starts again.

use crate::random::Random;
use data_encoding::Specification;
use rand::Rng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

/// Letters that cannot be mistaken for digits on a display across the room.
const SERIES_LETTERS: &str = "ABCDEFGHJKLMNPRSTUVWXYZ";

/// Labels run from 001 to 999 and then begin again; the number behind them does not.
const LABELS_IN_A_ROUND: u64 = 999;

/// The letter (or two) of a kiosk's tickets.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Series(String);

impl Series {
    /// All one-letter series, then all two-letter ones, in the order they are given out.
    pub fn all() -> impl Iterator<Item = Series> {
        let ones = SERIES_LETTERS.chars().map(|it| Series(it.to_string()));
        let twos = SERIES_LETTERS.chars().flat_map(|first| {
            SERIES_LETTERS
                .chars()
                .map(move |second| Series(format!("{first}{second}")))
        });
        ones.chain(twos)
    }

    /// The letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Text that is no series of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a series is one or two of the letters {SERIES_LETTERS}")]
pub struct NotASeries;

impl FromStr for Series {
    type Err = NotASeries;
    fn from_str(text: &str) -> Result<Series, NotASeries> {
        let good =
            matches!(text.len(), 1 | 2) && text.chars().all(|it| SERIES_LETTERS.contains(it));
        if good {
            Ok(Series(text.to_owned()))
        } else {
            Err(NotASeries)
        }
    }
}

impl TryFrom<String> for Series {
    type Error = NotASeries;
    fn try_from(text: String) -> Result<Series, NotASeries> {
        text.parse()
    }
}

impl From<Series> for String {
    fn from(series: Series) -> String {
        series.0
    }
}

/// What is printed, shown and called: `A-017`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Label(String);

impl Label {
    /// The label of the `number`-th ticket of a series (the first is 1).
    pub fn of(series: &Series, number: u64) -> Label {
        let shown = number.saturating_sub(1) % LABELS_IN_A_ROUND + 1;
        Label(format!("{series}-{shown:03}"))
    }

    /// The text, always in Latin letters and digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Text that is no ticket label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a ticket label is a series, a hyphen and three digits, such as A-017")]
pub struct NotALabel;

impl FromStr for Label {
    type Err = NotALabel;
    fn from_str(text: &str) -> Result<Label, NotALabel> {
        let (series, digits) = text.split_once('-').ok_or(NotALabel)?;
        let series: Result<Series, NotASeries> = series.parse();
        let digits_good =
            digits.len() == 3 && digits.chars().all(|it| it.is_ascii_digit()) && digits != "000";
        if series.is_ok() && digits_good {
            Ok(Label(text.to_owned()))
        } else {
            Err(NotALabel)
        }
    }
}

impl TryFrom<String> for Label {
    type Error = NotALabel;
    fn try_from(text: String) -> Result<Label, NotALabel> {
        text.parse()
    }
}

impl From<Label> for String {
    fn from(label: Label) -> String {
        label.0
    }
}

/// The secret in a ticket's QR code: who shows it holds the paper. Only its hash is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 16]);

/// Lower-case base 32 without letters that look alike, so that a token can be read aloud.
static TOKEN_LETTERS: LazyLock<data_encoding::Encoding> = LazyLock::new(|| {
    let mut letters = Specification::new();
    letters.symbols.push_str("0123456789abcdefghjkmnpqrstvwxyz");
    letters.encoding().expect("thirty-two different letters")
});

impl Token {
    /// A new token of 128 random bits.
    pub fn mint(random: &mut Random) -> Token {
        let mut bytes = [0; 16];
        random.fill_bytes(&mut bytes);
        Token(bytes)
    }

    /// The 26 letters that the QR code holds.
    pub fn text(&self) -> String {
        TOKEN_LETTERS.encode(&self.0)
    }

    /// What is stored instead of the token: SHA-256 of its text.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.text().as_bytes()).into()
    }

    /// The same of a text that somebody scanned or typed, as long as it can be a token.
    pub fn hash_of(text: &str) -> Option<[u8; 32]> {
        let bytes = TOKEN_LETTERS.decode(text.trim().to_lowercase().as_bytes());
        let token = Token(bytes.ok()?.try_into().ok()?);
        Some(token.hash())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random;
    use proptest::prelude::*;

    #[test]
    fn labels_read_as_on_the_display() {
        let a: Series = "A".parse().unwrap();
        assert_eq!(Label::of(&a, 17).as_str(), "A-017");
        assert_eq!(Label::of(&a, 999).as_str(), "A-999");
        assert_eq!(Label::of(&a, 1000).as_str(), "A-001");
    }

    #[test]
    fn no_series_uses_a_letter_that_looks_like_a_digit() {
        assert_eq!(Series::all().count(), 23 + 23 * 23);
        assert!(Series::all().all(|it| !it.as_str().contains(['I', 'O', 'Q'])));
        assert_eq!("O".parse::<Series>(), Err(NotASeries));
    }

    #[test]
    fn a_token_is_not_shown_by_accident() {
        let token = Token::mint(&mut random::from_seed(1));
        assert_eq!(token.text().len(), 26);
        assert_eq!(format!("{token:?}"), "Token(…)");
        assert_eq!(Token::hash_of(&token.text()), Some(token.hash()));
        assert_eq!(
            Token::hash_of(&token.text().to_uppercase()),
            Some(token.hash())
        );
        let short = &token.text()[1..];
        for wrong in ["", "x", short, &"i".repeat(26), &"é".repeat(13)] {
            assert_eq!(Token::hash_of(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn any_999_numbers_in_a_row_have_different_labels(start in 1u64..100_000) {
            let b: Series = "B".parse().unwrap();
            let labels: std::collections::BTreeSet<_> =
                (start..start + 999).map(|n| Label::of(&b, n)).collect();
            prop_assert_eq!(labels.len(), 999);
            prop_assert!(labels.iter().all(|it| it.as_str().parse::<Label>().is_ok()));
        }
    }
}
