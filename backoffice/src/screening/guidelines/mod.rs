//! Income against the federal poverty guidelines: tables with the day from which each counts, and exact arithmetic. Nothing
//! is rounded before it is compared.

mod income;
mod table;
#[cfg(test)]
mod tests;

pub use income::{Income, Line, Often, Pay, Yearly};
pub use table::{Region, Standing, Table, Tables};

pub(super) use table::{NEWEST, text_on};
