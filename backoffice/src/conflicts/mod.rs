//! The conflict check before legal advice: the names of everybody in a matter are looked for among everybody the office ever
//! held – clients, those it could not help, their families, those who stand against them – in every script and spelling.
//! It shows rather too much than too little, each with its reasons; an authorised person rules on each, with a reason. Names
//! that are added make it necessary again. Of whom somebody must not see they learn only that the ethics officer is to be
//! asked.

mod actions;
mod model;
mod pages;
mod routes;
mod seal;
mod store;
#[cfg(test)]
mod tests;

pub use actions::{ClearedBy, Line, Said, Seen, cleared, make, outcome, read, rule};
pub use model::{Check, Hit, Refusal, Ruling, Standing, TOPIC, covers, standing};
pub use pages::standing_words;
pub use routes::routes;
pub use store::MIGRATIONS;
