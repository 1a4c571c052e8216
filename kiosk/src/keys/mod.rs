//! Typing with the keys on the screen, in the letters of every language of the waiting room: which keys
//! there are, and what they do to a line.
//!
//! Nothing here knows how keys are drawn, and nothing is learned from what anybody types: what is being put
//! together belongs to one line and is wiped with it.
//!
//! * [`layout`] – the letters of each language, read from `kiosk/keys/*.toml`
//! * [`board`] – the rows of keys at one moment
//! * [`line`] – a line and what a key does to it
//! * `steps` – where the arrow keys lead
//! * `hangul`, `telex`, `pinyin`, `fidel` – how letters are put together in Korean, Vietnamese, Chinese, and
//!   Amharic and Tigrinya

mod act;
mod board;
mod fidel;
mod hangul;
mod key;
mod layout;
mod letter;
mod line;
mod pinyin;
mod rows;
mod steps;
mod telex;
#[cfg(test)]
mod tests;

pub(crate) use act::{Act, act};
pub(crate) use board::{Besides, Board, Kind, Letters, rows};
pub(crate) use key::Key;
pub(crate) use layout::Order;
pub(crate) use letter::{begins_word, count, without_last};
pub(crate) use line::{Line, Method};
pub(crate) use steps::{Steps, steps};
#[cfg(test)]
pub(crate) use tests::every_letter;

/// Words a visitor typed: wiped from memory when dropped.
type Typed = zeroize::Zeroizing<String>;
