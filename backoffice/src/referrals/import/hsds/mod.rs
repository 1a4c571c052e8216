//! The Human Services Data Specification, version 3 (and the names of versions 1 and 2 where they differ): services nested in
//! JSON, a package of tables, or one table with a line for each service, as 211 services export it.

mod columns;
mod entry;
mod kinds;
mod nested;
mod pieces;
mod table;
mod tables;

pub(super) use nested::json;
pub(super) use table::table;
pub(super) use tables::package;
