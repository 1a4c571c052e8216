//! An intake as staff see it: what a visitor answered, in three parts for different eyes. Each record is opened once when
//! the office is unlocked; one that cannot be opened is kept and said so. Whoever reads one is noted before it is shown.

mod actions;
mod answers;
mod contacts;
mod dates;
mod directory;
mod matter;
mod model;
mod pages;
mod private_form;
mod routes;
mod store;
#[cfg(test)]
pub(crate) mod tests;
mod told;
mod whole;
mod words;

pub use actions::{arrive, note_list, open_sealed, open_sealed_soon};
pub use answers::answer;
pub use dates::paper_date;
pub use directory::{Cards, cards};
pub use model::{Prefers, QueueCard, Speaks, merged, unopenable};
pub use routes::{ROOM, routes};
pub use store::{Counts, MIGRATIONS, counts};
pub use told::{Told, told, visits_after};
pub use whole::{everything_told, newest, taken_on};
pub use words::{colour, colour_of, colour_words, lane, languages, needs, reason};

use crate::db::Topic;

/// Said when records were opened, so that more can be shown.
pub const TOPIC: Topic = Topic("intakes");
