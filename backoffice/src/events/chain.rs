//! The arithmetic of the chain: what is hashed, and what a broken chain looks like.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The columns of one event exactly as they are stored.
pub(super) struct Stored<'a> {
    pub(super) seq: i64,
    pub(super) at: DateTime<Utc>,
    pub(super) actor_kind: &'a str,
    pub(super) actor_id: Option<Uuid>,
    pub(super) kind: &'a str,
    pub(super) subject: &'a str,
    pub(super) detail: &'a str,
}

/// Where the chain does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// An event was altered, or one is missing before it.
    #[error(
        "the record of events is broken at number {seq}\n  try: compare with the last backup, and ask who had access to the database"
    )]
    At {
        /// The number of the first event that does not fit.
        seq: i64,
    },
    /// Events are missing at the end.
    #[error(
        "the record of events was cut off after number {seq}\n  try: compare with the last backup, and ask who had access to the database"
    )]
    CutOff {
        /// The number of the last event that is there.
        seq: i64,
    },
}

/// SHA-256 over the hash before and the stored bytes, each with its length in front so that no two rows read alike.
pub fn hash(prev: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut sha = Sha256::new();
    sha.update(prev);
    for part in parts {
        sha.update((part.len() as u64).to_be_bytes());
        sha.update(part);
    }
    sha.finalize().into()
}

impl Stored<'_> {
    pub(super) fn hash(&self, prev: &[u8]) -> [u8; 32] {
        let at = self.at.timestamp_millis().to_be_bytes();
        let actor = self
            .actor_id
            .map(|it| it.as_bytes().to_vec())
            .unwrap_or_default();
        let texts = [self.actor_kind, self.kind, self.subject, self.detail].map(str::as_bytes);
        hash(
            prev,
            &[
                &self.seq.to_be_bytes(),
                &at,
                texts[0],
                &actor,
                texts[1],
                texts[2],
                texts[3],
            ],
        )
    }
}
