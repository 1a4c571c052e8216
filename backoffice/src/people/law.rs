//! The laws that protect people who are hidden, from `rules/protection.toml`: data, with a status that says whether anybody of
//! the office has compared it.

use crate::versions::Status;
use serde::Deserialize;
use std::sync::LazyLock;

/// A law that is named.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Law {
    /// Where it stands.
    pub(super) citation: String,
    /// The message that says what it is about.
    pub(super) message: String,
}

/// The laws, and whether anybody has compared them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Laws {
    #[serde(rename = "version")]
    _version: u32,
    pub(super) legal_status: Status,
    pub(super) verified_by: String,
    #[serde(rename = "law")]
    pub(super) all: Vec<Law>,
}

static SHIPPED: LazyLock<Laws> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/protection.toml"))
        .expect("the list that is shipped is read by a test")
});

/// The laws that are shipped.
pub(super) fn laws() -> &'static Laws {
    &SHIPPED
}

#[cfg(test)]
mod tests {
    use super::*;
    use translations::{Language, Text};

    #[test]
    fn every_law_has_words_and_nobody_is_said_to_have_compared_it_who_has_not() {
        let (laws, text) = (laws(), Text::new(Language::english()));
        assert!(!laws.all.is_empty());
        for it in &laws.all {
            assert!(text.has(&it.message) && !it.citation.is_empty(), "{it:?}");
        }
        let is_verified = laws.legal_status == Status::Verified;
        assert_eq!(is_verified, !laws.verified_by.is_empty());
    }
}
