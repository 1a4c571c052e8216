//! What a letter is put together from.

use super::rules::Dates;
use super::typed::Typed;
use crate::letters::delivery::Bears;
use crate::letters::template::{OfficeFacts, Template};
use chrono::NaiveDate;
use translations::Language;

/// Everything that a letter says.
pub(in crate::letters) struct Made<'a> {
    pub(in crate::letters) template: &'a Template,
    pub(in crate::letters) typed: &'a Typed,
    pub(in crate::letters) dates: Dates,
    pub(in crate::letters) office: &'a OfficeFacts,
    /// The office's own line; none where papers are neutral.
    pub(in crate::letters) line: Option<&'a str>,
    pub(in crate::letters) language: Language,
    pub(in crate::letters) on: NaiveDate,
    pub(in crate::letters) is_protected: bool,
    /// What it says of who sends it.
    pub(in crate::letters) bears: Bears,
    pub(in crate::letters) code_word: &'a str,
    pub(in crate::letters) advice: Option<&'a Advice>,
    /// Whether the words in the person's language are a machine's that nobody has read.
    pub(in crate::letters) is_unread: bool,
}

/// Advice that somebody who may advise has signed.
pub(in crate::letters) struct Advice {
    pub(in crate::letters) words: zeroize::Zeroizing<String>,
    pub(in crate::letters) signed_by: String,
    pub(in crate::letters) signed_on: NaiveDate,
}
