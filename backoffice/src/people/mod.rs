//! Everybody the office holds something about: one person, many names, as much of a date as is known; who is what to whom;
//! two records put together and parted again. What is known is sealed under each person's own key. Who is hidden is not
//! there for those who do not work for them: not in lists, not in counts, not in search.

mod actions;
mod code;
mod directory;
mod facts;
mod form;
mod law;
mod listing;
mod merging;
mod model;
pub mod origins;
mod pages;
pub mod parties;
mod protecting;
mod relations;
mod routes;
mod seal;
mod store;
#[cfg(test)]
mod tests;

pub use actions::{
    Known, add, canonical, change, changed_after, look, read, read_version, roll_back, versions,
    visible,
};
use actions::{is_visible, staff};
pub use code::code;
pub use directory::{Fits, Found, Looked, load, named, record, resembling, search, typed};
pub use facts::{Born, Facts, NAME_KINDS, NameKind, PersonName};
pub use listing::find;
use merging::merged_into;
pub use merging::{Part, merge, part, parts};
pub use model::{
    Person, PersonId, Protection, Refusal, TOPIC, Tie, Version, Why, a_number_typed, is_a_number,
    sees,
};
pub use pages::{born, fits, found_in};
pub use protecting::{TEAMS, protect, records, tie, ties, untie};
pub use relations::{
    RELATIONS, Related, Relation, adverse_to, is_adverse, relate, related, unrelate,
};
pub use routes::{ROOM, routes};
pub use store::MIGRATIONS;
