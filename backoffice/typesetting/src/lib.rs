//! Letters and paper forms: a sheet says what is on them, in one language or in two side by side, and this crate makes
//! pages of it that can be printed, read by a screen reader, and shown to people with weak eyes.
//!
//! Nothing here knows a case, a clock or a disk: the same [`Sheet`] is the same document, to the last byte.

// The samples are written as if from outside.
#[cfg(test)]
extern crate self as typesetting;

mod block;
mod clean;
mod measure;
mod outline;
mod print;
#[cfg(test)]
#[path = "../tests/samples/mod.rs"]
mod samples;
mod seen;
mod sheet;
#[cfg(test)]
mod tests;
mod typefaces;
mod values;
mod words;
mod world;

pub use block::{
    After, Answer, Block, Fact, Level, Marks, Picture, Question, Signature, Table, Tick,
};
pub use outline::text;
pub use print::{LETTERS_MAX, Printed, Problem, missing, pictures, typeset};
pub use seen::lines;
pub use sheet::{Footer, Languages, Letterhead, Paper, Sheet, Size};
pub use words::{Run, Said, Words};
