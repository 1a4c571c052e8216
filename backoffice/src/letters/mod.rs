//! Letters to visitors, in their language beside English, and the advice that was given to them: written here, signed by those
//! who may, and handed over only by ways that are safe.

mod advice;
mod authority;
mod choices;
mod delivery;
mod event;
mod fields;
mod ids;
mod kind;
mod overview;
mod refusal;
mod routes;
mod template;
#[cfg(test)]
mod tests;
mod writing;

pub use routes::{ADVICE_AT_INTAKE, AT_INTAKE, ROOM, routes};

use crate::db::{Migration, Topic};

/// The steps that make the tables of letters.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "letters_0001",
        sql: include_str!("0001_letters.sql"),
    },
    Migration {
        name: "letters_0002",
        sql: include_str!("0002_sendings.sql"),
    },
];

/// Said when a letter, a note of advice or a template changes.
pub const TOPIC: Topic = Topic("letters");
