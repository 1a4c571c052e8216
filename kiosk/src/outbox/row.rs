//! A record as it stands in the file, with the hashes that notice when the disk changed any of it.

use sha2::{Digest, Sha256};
use shared::record::Record;

/// All columns of a record that never change. Their hash notices a single flipped bit in any but the record itself,
/// which the hash of the record does.
pub(super) struct Row<'a> {
    pub(super) record_id: &'a [u8],
    pub(super) kiosk_id: &'a [u8],
    pub(super) ticket_n: i64,
    pub(super) label: &'a str,
    pub(super) record_hash: &'a [u8],
    pub(super) record: &'a [u8],
}

impl Row<'_> {
    pub(super) fn hash(&self) -> [u8; 32] {
        self.hash_of(b"antesala/outbox-row/v2", &[])
    }

    /// As the rows of earlier versions were hashed: with the record once more.
    pub(super) fn hash_with_record(&self) -> [u8; 32] {
        self.hash_of(b"antesala/outbox-row/v1", &[self.record])
    }

    fn hash_of(&self, version: &[u8], more: &[&[u8]]) -> [u8; 32] {
        let mut hash = Sha256::new_with_prefix(version);
        let number = self.ticket_n.to_be_bytes();
        let columns = [
            self.record_id,
            self.kiosk_id,
            &number,
            self.label.as_bytes(),
            self.record_hash,
        ];
        for column in columns.iter().chain(more) {
            hash.update((column.len() as u64).to_be_bytes());
            hash.update(column);
        }
        hash.finalize().into()
    }

    /// Whether all is as it was when it was written with this `row_hash`.
    pub(super) fn is_whole(&self, row_hash: &[u8]) -> bool {
        let is_row = self.hash() == row_hash || self.hash_with_record() == row_hash;
        is_row && Record::hash(self.record) == self.record_hash
    }
}
