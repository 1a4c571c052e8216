//! What holds for a person whichever way they are reached: a word that shows that it is they who call, an address for letters
//! of the government, a program that keeps their address secret, and what was agreed where nothing is safe.

use super::refusal::Refusal;
use super::verdict::Letters;
use crate::people::PersonId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroize;

/// A shorter word is guessed, in letters and digits.
const WORD_MIN: usize = 3;

const CHARACTERS_MAX: usize = 300;

/// What was agreed with a person.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangements {
    /// What the person says first when they call: it is compared, and never shown.
    pub(super) word: String,
    /// Where government notices go (Q24).
    pub(super) government_address: String,
    /// The address that an address confidentiality program gave the person to use.
    pub(super) program_address: String,
    /// The number of their card of that program.
    pub(super) program_card: String,
    /// The last day of that card.
    pub(super) program_until: Option<NaiveDate>,
    /// They come for their letters.
    pub(super) picks_up: bool,
    /// They come back by themselves on this day.
    pub(super) comes_back_on: Option<NaiveDate>,
    /// What was agreed with records that were put together with this one and holds no more: which record, up to which version.
    #[serde(default)]
    pub(super) over: BTreeMap<Uuid, u64>,
}

/// What was agreed under each record of one person.
pub(super) struct Agreed {
    /// Under the record that counts.
    pub(super) own: Arrangements,
    /// Its version; nothing agreed is version nought.
    pub(super) version: u64,
    /// Under records that were put together with it, as far as it holds still.
    pub(super) others: Vec<Other>,
}

/// What was agreed under another record of the same person.
pub(super) struct Other {
    pub(super) record: PersonId,
    pub(super) version: u64,
    pub(super) agreed: Arrangements,
}

impl Agreed {
    /// What holds for the person: what is stricter of any, and the first of what can be one thing only.
    pub(super) fn together(&self) -> Arrangements {
        let mut all = self.own.clone();
        for it in &self.others {
            let it = &it.agreed;
            all.picks_up |= it.picks_up;
            if all.word.is_empty() {
                all.word.clone_from(&it.word);
            }
            if all.government_address.is_empty() {
                all.government_address.clone_from(&it.government_address);
            }
            if all.program_address.is_empty() {
                all.program_address.clone_from(&it.program_address);
                all.program_card.clone_from(&it.program_card);
                all.program_until = it.program_until;
            }
            all.comes_back_on = all.comes_back_on.or(it.comes_back_on);
        }
        all
    }
}

impl Arrangements {
    /// What becomes of letters.
    pub fn letters(&self) -> Letters {
        if self.picks_up {
            Letters::PickedUp
        } else {
            Letters::Sent
        }
    }

    /// When they come back by themselves.
    pub fn comes_back_on(&self) -> Option<NaiveDate> {
        self.comes_back_on
    }

    /// Where letters of the government go: the address a program gave them comes before the one they named.
    pub fn government_address(&self, today: NaiveDate) -> Option<&str> {
        let is_in_program = self.program_until.is_none_or(|last| today <= last);
        let by_program = Some(self.program_address.as_str()).filter(|_| is_in_program);
        [by_program, Some(self.government_address.as_str())]
            .into_iter()
            .flatten()
            .find(|it| !it.is_empty())
    }

    /// Whether a word was agreed.
    pub fn has_word(&self) -> bool {
        !self.word.is_empty()
    }

    /// Whether this is the word, however it was written.
    pub(super) fn is_word(&self, said: &str) -> bool {
        self.has_word() && folded(said) == folded(&self.word)
    }

    pub(super) fn check(&self) -> Result<(), Refusal> {
        if self.has_word() && folded(&self.word).chars().count() < WORD_MIN {
            return Err(Refusal::WordTooShort);
        }
        for (field, words) in [
            ("word", &self.word),
            ("government_address", &self.government_address),
            ("program_address", &self.program_address),
            ("program_card", &self.program_card),
        ] {
            if CHARACTERS_MAX < words.chars().count() {
                return Err(Refusal::TooLong { field });
            }
        }
        Ok(())
    }
}

fn folded(word: &str) -> String {
    let letters = word.chars().filter(|it| it.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

impl Drop for Arrangements {
    fn drop(&mut self) {
        for it in [
            &mut self.word,
            &mut self.government_address,
            &mut self.program_address,
            &mut self.program_card,
        ] {
            it.zeroize();
        }
    }
}

impl fmt::Debug for Arrangements {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Arrangements(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_however_it_is_said_and_none_is_known_where_none_was_agreed() {
        let mut agreed = Arrangements::default();
        assert!(!agreed.is_word("") && !agreed.is_word("jacaranda"));
        "Jacarandá azul".clone_into(&mut agreed.word);
        assert!(agreed.is_word(" jacarandá  AZUL. ") && !agreed.is_word("jacaranda"));
        "x!".clone_into(&mut agreed.word);
        assert_eq!(agreed.check(), Err(Refusal::WordTooShort));
        assert!(!format!("{agreed:?}").contains("x!"));
    }

    #[test]
    fn government_letters_go_to_the_address_of_the_program_while_its_card_holds() {
        let day = |it: &str| it.parse::<NaiveDate>().unwrap();
        let mut agreed = Arrangements::default();
        assert_eq!(agreed.government_address(day("2026-09-01")), None);
        "PO Box 7".clone_into(&mut agreed.government_address);
        "PO Box 900, Capital".clone_into(&mut agreed.program_address);
        agreed.program_until = Some(day("2026-09-01"));
        let at = |it: &str| agreed.government_address(day(it)).map(str::to_owned);
        assert_eq!(at("2026-09-01").as_deref(), Some("PO Box 900, Capital"));
        assert_eq!(at("2026-09-02").as_deref(), Some("PO Box 7"));
    }
}
