//! Which names resemble each other, and why: for the conflict check, for finding people and for proposing
//! duplicates.
//!
//! Names come in any script, misspelled, in another order, in part. A missed conflict harms a client, so that
//! this shows rather too much than too little, each hit with its reasons. People decide.
//!
//! Everything here is arithmetic on what is handed in: no files, no clock. Names live in memory only as long as
//! the [`Index`] does, and are wiped with it.

mod birth;
mod comparison;
mod distance;
pub mod files;
mod fold;
mod index;
#[cfg(any(test, feature = "invented"))]
pub mod invented;
mod nicknames;
mod rarity;
mod record;
mod score;
mod skeleton;
mod sounds;
mod words;

pub use birth::{Birth, BirthMatch, Certainty, NotABirth};
pub use comparison::{Comparison, Grade, Reason, Score};
pub use index::{Hit, Index, Resembling};
pub use record::{Fact, FactKind, Name, Part, Record};
pub use score::compare;

#[cfg(test)]
mod tests;
