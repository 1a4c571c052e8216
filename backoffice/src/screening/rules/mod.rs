//! Which relief may be possible, what warns, what has to be done first and what to ask: rules as data over the answers of
//! an intake. What they find informs staff; it is no advice, and no client's screen or paper shows it.

mod find;
mod model;
#[cfg(test)]
mod tests;
mod when;

pub use find::{Finding, find};
pub use model::{DateTest, Eyes, FindingKind, Law, Meant, RowTest, Rule, Rules, Span};
