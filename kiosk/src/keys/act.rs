//! What touching a key does.

use super::Letters;
use shared::form::is_no_letter;

/// What touching a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act<'a> {
    /// Types these letters.
    Insert(&'a str),
    /// Takes the choice with this number, counted from the first of all.
    Pick(usize),
    /// Shows more choices.
    MoreChoices,
    /// Takes one step back.
    Backspace,
    /// Empties the line.
    Clear,
    /// The next letter is a capital, or is not.
    Shift,
    /// Changes between the order of a keyboard and that of the alphabet.
    Order,
    /// Shows other letters.
    Letters(Letters),
    /// Shows the next page of the same letters.
    MoreLetters,
}

/// What the key with this id does; letters have the id `=` and the letter. A keyboard with real keys
/// tells of Shift or an arrow as if it were a letter; those do nothing.
pub(crate) fn act(id: &str) -> Option<Act<'_>> {
    Some(match id {
        "backspace" => Act::Backspace,
        "clear" => Act::Clear,
        "shift" => Act::Shift,
        "order" => Act::Order,
        "own" => Act::Letters(Letters::Own),
        "latin" => Act::Letters(Letters::Latin),
        "accents" => Act::Letters(Letters::Accents),
        "signs" => Act::Letters(Letters::Signs),
        "more-letters" => Act::MoreLetters,
        "more-choices" => Act::MoreChoices,
        _ => match id.strip_prefix('=') {
            Some(letters) if letters.is_empty() || letters.contains(is_no_letter) => return None,
            Some(letters) => Act::Insert(letters),
            None => Act::Pick(id.strip_prefix("pick ")?.parse().ok()?),
        },
    })
}
