//! The code under which somebody who is hidden stands in lists: digits, the same in every language, that say nothing.

use super::model::PersonId;
use super::store;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use rand::Rng;
use shared::random::Random;

/// So often a code of as many digits is tried that may be in use.
const TRIES: usize = 40;

/// The fewest and the most digits of a code.
const DIGITS: std::ops::RangeInclusive<u32> = 4..=8;

/// The code of a person, if they were ever hidden: such as `#4821`.
pub fn code(tx: &mut ReadTx, id: PersonId) -> Result<Option<String>, Problem> {
    Ok(store::code(tx, id)?.map(|it| format!("#{it}")))
}

/// Gives somebody a code who has none.
pub(super) fn ensure(tx: &mut Tx, id: PersonId) -> Result<(), Problem> {
    if store::code(tx, id)?.is_some() {
        return Ok(());
    }
    for digits in DIGITS {
        for _ in 0..TRIES {
            let code = mint(tx.random(), digits);
            if store::add_code(tx, id, &code)? {
                return Ok(());
            }
        }
    }
    Err(Problem::defect("every code is in use"))
}

/// A number of so many digits that does not begin with nought.
fn mint(random: &mut Random, digits: u32) -> String {
    let first = 10_u32.pow(digits - 1);
    (first + random.next_u32() % (first * 9)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use shared::random;

    proptest! {
        #[test]
        fn a_code_has_as_many_digits_as_were_asked_for_and_nothing_else(seed: u64, digits in DIGITS) {
            let code = mint(&mut random::from_seed(seed), digits);
            prop_assert_eq!(code.len(), digits as usize);
            prop_assert!(code.bytes().all(|it| it.is_ascii_digit()) && !code.starts_with('0'));
        }
    }
}
