//! Who of the office compared what of a text with its source: the whole, or single rows of it.

use super::model::Verified;
use super::rows::Row;
use super::{current, store};
use crate::db::ReadTx;
use crate::problem::Problem;

/// Who compared what of a text with its source.
#[derive(Debug, Clone, Default)]
pub struct Signed {
    /// Who compared all of it.
    pub whole: Option<Verified>,
    /// Its rows, each with who compared it.
    pub rows: Vec<(Row, Option<Verified>)>,
}

impl Signed {
    /// Who compared all of it; of rows that were compared one by one whoever came last.
    pub fn all(&self) -> Option<&Verified> {
        let rows = || self.rows.iter().map(|it| it.1.as_ref());
        let is_complete = !self.rows.is_empty() && rows().all(|it| it.is_some());
        let last = || rows().flatten().max_by_key(|it| it.on);
        self.whole.as_ref().or_else(|| is_complete.then(last)?)
    }

    /// Who compared one row: by its table and its place there.
    pub fn row(&self, table: &str, place: usize) -> Option<&Verified> {
        let mut rows = self.rows.iter();
        let found = rows.find(|(it, _)| it.table == table && it.place == place);
        self.whole.as_ref().or(found.and_then(|it| it.1.as_ref()))
    }

    /// How many rows somebody compared.
    pub fn count(&self) -> usize {
        let rows = self.rows.iter();
        rows.filter(|it| self.whole.is_some() || it.1.is_some())
            .count()
    }
}

/// Who compared what of a text, which has this hash.
pub fn signed(
    tx: &mut ReadTx,
    kind: &'static str,
    words: &str,
    sha256: [u8; 32],
) -> Result<Signed, Problem> {
    let all = store::verifications(tx, kind)?;
    let by = |sha256: &[u8; 32]| all.iter().find(|it| it.0 == *sha256).map(|it| it.1.clone());
    let rows = current::rows_once(kind, words, sha256);
    let rows = rows.iter().map(|it| (it.clone(), by(&it.sha256)));
    Ok(Signed {
        whole: by(&sha256),
        rows: rows.collect(),
    })
}
