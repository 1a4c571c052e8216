//! What each fund pays for, and whether it may pay for one person: income by the fund's own count of the household, where
//! the person lives, their age, and on what basis the law lets the fund help them. A person without such a basis is
//! never charged to a restricted fund.

mod charge;
mod judge;
mod model;
mod parts;
#[cfg(test)]
mod tests;

pub use charge::{Gate, Matter, any_way_to_pay, may_charge};
pub use judge::{Judged, Part, Percentage, judge, percentages};
pub use model::{
    Applicant, Assets, Basis, BasisKind, Check, Exception, Fund, Funds, Home, Household, OnlyFor,
    Outcome, Recorded, Said,
};
