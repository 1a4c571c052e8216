//! Which text something was made with, so that it can be read with that text later, whatever counts then.

use super::current::{InForce, Kind, of_program, said};
use super::model::hash;
use super::store;
use crate::db::{FromValue, ReadTx, Tx, Value};
use crate::problem::Problem;
use data_encoding::HEXLOWER;
use std::fmt;
use std::str::FromStr;

/// Which text: its number (0 for what came with the program), and its hash, by which it is known when the program brings
/// another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// The number of the version.
    pub number: u32,
    /// The hash of its text.
    pub sha256: [u8; 32],
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, HEXLOWER.encode(&self.sha256))
    }
}

impl FromStr for Edition {
    type Err = ();

    fn from_str(text: &str) -> Result<Edition, ()> {
        let (number, sha256) = text.split_once('/').ok_or(())?;
        let sha256 = HEXLOWER.decode(sha256.as_bytes()).map_err(|_| ())?;
        Ok(Edition {
            number: number.parse().map_err(|_| ())?,
            sha256: sha256.try_into().map_err(|_| ())?,
        })
    }
}

impl FromValue for Edition {
    fn from_value(value: &Value) -> Option<Edition> {
        String::from_value(value)?.parse().ok()
    }
}

/// As it stands in a column.
pub fn column(it: Option<Edition>) -> Value {
    it.map(|it| it.to_string()).into()
}

/// Something is made with what counts: a text of the program is kept, for the next program may bring another one.
pub fn keep<T>(tx: &mut Tx, kind: &Kind<T>, it: &InForce<T>) -> Result<Edition, Problem> {
    let edition = it.edition();
    if edition.number == 0 && store::text(tx, kind.word, &edition.sha256)?.is_none() {
        store::keep_text(tx, kind.word, &edition.sha256, it.words())?;
    }
    Ok(edition)
}

/// What something was made with; what comes with the program where that was not noted, as it was that then, and where this
/// program cannot read it any more.
pub fn made_with_or_program<T: Send + Sync + 'static>(
    tx: &mut ReadTx,
    kind: &Kind<T>,
    edition: Option<Edition>,
) -> Result<InForce<T>, Problem> {
    let found = match edition {
        Some(it) => made_with(tx, kind, it)?,
        None => None,
    };
    match found {
        Some(it) => Ok(it),
        None => of_program(tx, kind, (kind.shipped)()),
    }
}

/// What something was made with; none where this program cannot read it any more.
fn made_with<T: Send + Sync + 'static>(
    tx: &mut ReadTx,
    kind: &Kind<T>,
    edition: Edition,
) -> Result<Option<InForce<T>>, Problem> {
    let words = match edition.number {
        0 => store::text(tx, kind.word, &edition.sha256)?,
        number => store::find(tx, kind.word, number)?.map(|it| it.words),
    };
    match words.filter(|it| hash(it) == edition.sha256) {
        Some(words) => said(tx, kind, &words, edition.number),
        None => Ok(None),
    }
}
