//! Amharic and Tigrinya: a consonant is touched, and stands there in its first order; the other orders it has
//! are offered until another key is touched.

/// Consonants whose eighth form belongs to other languages of the script.
const WITHOUT_EIGHTH: &str = "ሀቀቐኀከኸወዐየገ";
/// Consonants that are also spoken with a round mouth, written with letters of their own.
const ROUND: &str = "ቀቐኀከኸገ";
/// Where the round forms stand after the first order.
const ROUND_PLACES: [u32; 5] = [8, 10, 11, 12, 13];
const ORDERS: u32 = 7;

/// The first order of the consonant that `letter` is written with.
fn first(letter: char) -> Option<char> {
    let code = u32::from(letter);
    if !(0x1200..0x1358).contains(&code) {
        return None;
    }
    let row = char::from_u32(code & !7)?;
    let before = char::from_u32((code & !7) - 8)?;
    let round = ROUND.contains(before) && !ROUND.contains(row);
    Some(if round { before } else { row })
}

/// Whether this is a key of the pad, after which orders are offered.
pub(super) fn is_consonant(letter: char) -> bool {
    first(letter) == Some(letter)
}

/// All orders of the consonant that `letter` is written with; none for any other letter.
pub(super) fn orders(letter: char) -> Vec<char> {
    let Some(first) = first(letter) else {
        return Vec::new();
    };
    let mut places: Vec<u32> = (0..ORDERS).collect();
    if !WITHOUT_EIGHTH.contains(first) {
        places.push(ORDERS);
    }
    if ROUND.contains(first) {
        places.extend(ROUND_PLACES);
    }
    let all = places.into_iter().map(|it| u32::from(first) + it);
    all.filter_map(char::from_u32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(letter: char, expected: &str) {
        assert_eq!(orders(letter).into_iter().collect::<String>(), expected);
    }

    #[test]
    fn a_consonant_has_its_orders() {
        check('ሰ', "ሰሱሲሳሴስሶሷ");
        check('ሶ', "ሰሱሲሳሴስሶሷ");
        check('ሀ', "ሀሁሂሃሄህሆ");
        check('ቀ', "ቀቁቂቃቄቅቆቈቊቋቌቍ");
        check('ቋ', "ቀቁቂቃቄቅቆቈቊቋቌቍ");
        check('ቐ', "ቐቑቒቓቔቕቖቘቚቛቜቝ");
        check('አ', "አኡኢኣኤእኦኧ");
        check('ፐ', "ፐፑፒፓፔፕፖፗ");
        check('a', "");
        check('፩', "");
    }

    proptest! {
        #[test]
        fn every_order_leads_to_the_same_orders(letter in proptest::char::range('\u{1200}', '\u{1357}')) {
            let all = orders(letter);
            for it in &all {
                prop_assert_eq!(&orders(*it), &all);
            }
        }
    }
}
