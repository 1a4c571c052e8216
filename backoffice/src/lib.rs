//! The back office: the service that reception and caseworkers open in a browser and kiosks deliver to.
//!
//! Order of the folders: `db → vault → events → access → web`, then the features. A folder may use folders to its left.

pub mod access;
pub mod app;
pub mod appointments;
pub mod check;
pub mod checklists;
mod cli;
pub mod clips;
pub mod conflicts;
pub mod contact;
mod csv;
pub mod db;
pub mod display;
pub mod events;
pub mod export;
pub mod features;
mod files;
pub mod history;
pub mod import;
pub mod intake;
pub mod interview;
pub mod kiosks;
pub mod letters;
pub mod office_data;
pub mod offices;
pub mod paper_form;
pub mod people;
pub mod phone;
pub mod policies;
pub mod problem;
pub mod queue;
pub mod referrals;
pub mod releases;
pub mod safety;
pub mod screening;
pub mod selection;
mod serve;
pub mod shelf;
pub mod soon;
pub mod staff;
pub mod statistics;
pub mod testing;
mod tls;
pub mod vault;
pub mod versions;
pub mod web;
pub mod words;
pub mod working_days;
pub mod workshops;

pub use cli::main_with;
pub use features::routes;
