//! The back office: the service that reception and caseworkers open in a browser and kiosks deliver to.
//!
//! Order of the folders: `db → vault → events → access → web`, then the features. A folder may use folders to its left.

pub mod access;
pub mod app;
pub mod db;
pub mod events;
pub mod features;
pub mod history;
pub mod problem;
pub mod staff;
pub mod testing;
pub mod vault;
pub mod web;

pub use features::routes;
