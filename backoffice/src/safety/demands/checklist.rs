//! What is looked at when a paper is handed over, from `rules/demands.toml`: data, with a status that says whether anybody of the office has compared it.

use crate::versions::Status;
use serde::Deserialize;
use std::sync::LazyLock;

/// For which kind of paper a point is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Side {
    Judicial,
    Administrative,
    Both,
}

/// One point.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Point {
    pub(super) side: Side,
    pub(super) message: String,
    pub(super) source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Checklist {
    #[serde(rename = "version")]
    _version: u32,
    pub(super) legal_status: Status,
    pub(super) verified_by: String,
    #[serde(rename = "point")]
    pub(super) points: Vec<Point>,
}

static SHIPPED: LazyLock<Checklist> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../rules/demands.toml"))
        .expect("the list that is shipped is read by a test")
});

/// The list that is shipped.
pub(super) fn shipped() -> &'static Checklist {
    &SHIPPED
}

#[cfg(test)]
mod tests {
    use super::*;
    use translations::{Language, Text};

    #[test]
    fn every_point_has_words_and_claims_no_more_than_was_done() {
        let list = shipped();
        let text = Text::new(Language::english());
        for it in &list.points {
            assert!(text.has(&it.message), "{}", it.message);
        }
        assert!(list.points.iter().all(|it| !it.source.is_empty()));
        let is_verified = list.legal_status == Status::Verified;
        assert_eq!(is_verified, !list.verified_by.is_empty());
        for side in [Side::Judicial, Side::Administrative, Side::Both] {
            assert!(list.points.iter().any(|it| it.side == side), "{side:?}");
        }
    }
}
