//! The sealed record: what a kiosk keeps and sends, and only the office can read.
//!
//! # Record format, version 1
//!
//! All numbers are big-endian. `text` is one length byte and that many bytes of UTF-8.
//!
//! ```text
//! record  = "ANTR" | format u8 = 1 | frame_length u16 | frame | 3 × part
//! frame   = record_id 16 | visit_id 16 | kiosk_id 16
//!         | supersedes u8 (0 none, 1 given) | [record_id 16]
//!         | form_version u32 | ticket_n u64 | sealed_at i64 (ms, 1970 to 9999)
//!         | token_hash 32 (SHA-256 of the text of the QR code)
//!         | previous 32 (SHA-256 of this kiosk's previous record, zeros for its first)
//!         | section text (64 bytes at most, no control characters) | label text
//! part    = class u8 (1 queue, 2 general, 3 restricted; in this order, each exactly once)
//!         | kem u16 | kdf u16 | aead u16 (RFC 9180 numbers) | key_id 8
//!         | enc_length u16 | enc | sealed_length u32 | sealed
//! ```
//!
//! A part is sealed with HPKE (RFC 9180, base mode) to the office's public key of its class;
//! `info` = `antesala/record/v1` | office_id 16 | class u8, and the AAD is everything from the
//! magic to the end of the frame, followed by the class: a part cannot be moved to another record.
//! Inside is `length u32 | JSON of the [`Content`] | zeros`, padded to 4, 8, 16, 32 or 64 KiB, so
//! that neither length nor presence tells what was said: the restricted part is there even when
//! it is empty. A whole record is at most [`RECORD_BYTES_MAX`].
//!
//! A record never changes. A later record of the same visit may say that it supersedes another.
//!
//! # Parts of the private form
//!
//! A finished part of the form in a private room is a record like any other, under its own id. Its `visit_id` and
//! `label` are those of the ticket the desk opened the form for, which another kiosk gave out; its `section` is the
//! part's id. It makes no ticket and no paper: `token_hash` is zeros, and `ticket_n` only counts the records of
//! the kiosk that made it. The notice inside is that of the private form. Which records are such parts the office
//! knows from the kiosk that sends them, not from what they say.

mod codec;
mod content;
mod keys;
mod sealing;

pub use codec::{Malformed, Part, RECORD_BYTES_MAX, Record};
pub use content::{Card, Content, Notice};
pub use keys::{ClassKeys, KeyId, PublicKey, PublicKeys, SecretKey, SecretKeys};
pub use sealing::{CannotOpen, CannotSeal, Seals, open, seal};

use crate::form::Part as Class;
use crate::ids::{KioskId, RecordId, VisitId};
use crate::ticket::Label;
use chrono::{DateTime, Utc};

/// What stands in the clear at the head of a record: enough to number, order and call, no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// This record.
    pub record_id: RecordId,
    /// The visit it belongs to.
    pub visit_id: VisitId,
    /// The kiosk that made it.
    pub kiosk_id: KioskId,
    /// The record of the same visit that this one replaces, if any.
    pub supersedes: Option<RecordId>,
    /// The version of the form that was asked.
    pub form_version: u32,
    /// Counts up per kiosk and never starts again; the number behind the label where the record makes a ticket.
    pub ticket_n: u64,
    /// When it was sealed, by the kiosk's clock, to the millisecond.
    pub sealed_at: DateTime<Utc>,
    /// SHA-256 of the token in the ticket's QR code; zeros where the record makes no ticket.
    pub token_hash: [u8; 32],
    /// SHA-256 of the kiosk's previous record; zeros for its first. Shows gaps and cloned disks.
    pub previous: [u8; 32],
    /// The part of the form these answers are from.
    pub section: String,
    /// What is printed and called.
    pub label: Label,
}

/// The classes of a record's parts, in the order in which they stand.
pub const CLASSES: [Class; 3] = [Class::Queue, Class::General, Class::Restricted];

#[cfg(test)]
mod tests;
