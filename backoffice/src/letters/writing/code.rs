//! What stands on covers in place of a name: letters only, so that nobody takes it for a number of the queue or for the code of
//! somebody who is hidden, and no two letters have the same.

use super::store;
use crate::db::Tx;
use crate::problem::Problem;

/// Letters that are not taken for others, and make no words.
const LETTERS: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ";

/// So many stand in a code, in two groups.
const LENGTH: usize = 6;

/// So often another is drawn when one is taken; there are millions.
const TRIES: usize = 50;

/// A code that no letter has.
pub(super) fn draw(tx: &mut Tx) -> Result<String, Problem> {
    for _ in 0..TRIES {
        let code = of(tx.new_id().as_u128());
        if !store::is_code_taken(tx, &code)? {
            return Ok(code);
        }
    }
    Err(Problem::Busy)
}

/// The code that is made of a random number; only its lower half is random.
fn of(number: u128) -> String {
    let (mut left, count) = (number, LETTERS.len() as u128);
    let mut code = String::with_capacity(LENGTH + 1);
    for at in 0..LENGTH {
        if at == LENGTH / 2 {
            code.push('-');
        }
        let letter = usize::try_from(left % count).unwrap_or_default();
        code.push(char::from(LETTERS[letter]));
        left /= count;
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_is_letters_only_whatever_is_drawn(number in any::<u128>()) {
            let code = of(number);
            prop_assert_eq!(code.len(), LENGTH + 1);
            prop_assert!(code.chars().all(|it| it == '-' || it.is_ascii_uppercase()), "{}", code);
        }
    }
}
