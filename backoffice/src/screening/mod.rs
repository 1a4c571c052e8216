//! A short look at whether the office may be able to help: income against the guidelines of the day, what each fund pays
//! for, and which relief may be possible and what warns. It informs staff; it advises nobody and decides nothing.

mod data;
mod eligibility;
pub mod funds;
mod guidelines;
mod refusal;
mod results;
pub mod rules;
#[cfg(test)]
mod tests;
mod told;

pub use data::{
    FUNDS_DATA, GUIDELINES_DATA, RULES_DATA, funds_of, funds_on, guidelines_on, keep_funds,
    rules_on,
};
pub use eligibility::{Confirmed, NotEligible, Screener, not_eligible};
pub use guidelines::{Income, Line, Often, Pay, Region, Standing, Table, Tables, Yearly};
pub use refusal::Refusal;
pub use results::{AT_INTAKE, Kept, MIGRATIONS, Saved, State, as_of_today, routes};
pub use told::told;
