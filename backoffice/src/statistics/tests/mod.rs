//! Figures, tables, pages and files, with visits that nobody made.

mod agreed;
mod facts;
mod figures;
mod files;
mod forecast;
mod many;
mod pages;
mod tables;
