//! A record that wants someone to look, and why.

use super::super::model::yields_to_a_word;
use chrono::{DateTime, Utc};
use shared::ids::KioskId;
use uuid::Uuid;

/// A record on the list of those to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::kiosks) struct WantsALook {
    /// The record, or the place where it was set aside.
    pub(super) id: Uuid,
    /// The number on the visitor's paper.
    pub(super) label: String,
    /// The kiosk that sent it.
    pub(super) kiosk: KioskId,
    /// The word under which the reason is stored.
    pub(super) why: String,
    /// When it came.
    pub(super) received_at: DateTime<Utc>,
}

impl WantsALook {
    /// Whether somebody who may can take it in after all.
    pub(super) fn may_be_admitted(&self) -> bool {
        yields_to_a_word(&self.why)
    }
}

/// A record that was set aside, still sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The place where it lies.
    pub id: Uuid,
    /// The kiosk that sent it.
    pub kiosk: KioskId,
    /// The word of the reason.
    pub why: String,
    /// When it came.
    pub received_at: DateTime<Utc>,
    /// The record itself.
    pub bytes: Vec<u8>,
}

impl SetAside {
    /// Whether somebody who may can take it in after all.
    pub(in crate::kiosks) fn may_be_admitted(&self) -> bool {
        yields_to_a_word(&self.why)
    }
}

/// The message that says why a record wants a look, and what helps.
pub(super) fn why_message(word: &str) -> &'static str {
    match word {
        "other-bytes" => "kiosks-look-other-bytes",
        "other-visit" => "kiosks-look-other-visit",
        "other-series" => "kiosks-look-other-series",
        "unknown-visit" => "kiosks-look-unknown-visit",
        "not-opened" => "kiosks-look-not-opened",
        "other-replaced" => "kiosks-look-other-replaced",
        "other-place" => "kiosks-look-other-place",
        "revoked" => "kiosks-look-revoked",
        "unknown-key" => "kiosks-look-unknown-key",
        "fork" => "kiosks-look-fork",
        _ => "kiosks-look-other",
    }
}
