//! What is in force on a day. Which version that is stands in the database and is looked up each time; what a text says is
//! read once and kept in memory under the hash of the text, so that no process can hold on to what another has replaced.

use super::edition::Edition;
use super::model::{Verified, hash};
use super::read::Fault;
use super::rows::{Row, rows};
use super::signed::{Signed, signed};
use super::store;
use crate::db::ReadTx;
use crate::problem::Problem;
use chrono::NaiveDate;
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// One kind of data: its name, what comes with the program, and what a text of it says.
pub struct Kind<T> {
    /// Short and stable, as in the database and in addresses.
    pub word: &'static str,
    /// The text that comes with the program.
    pub shipped: fn() -> &'static str,
    /// What the version of this number says; the one of the program has the number 0.
    pub read: fn(&str, u32) -> Result<T, Vec<Fault>>,
}

/// What counts on a day.
#[derive(Debug, Clone)]
pub struct InForce<T> {
    /// What it says.
    pub value: Arc<T>,
    /// Which version; 0 for what comes with the program.
    pub number: u32,
    /// Since when it counts; none for what comes with the program.
    pub since: Option<NaiveDate>,
    /// Who of the office compared it with its source; without anybody it counts as unverified wherever it is used.
    pub verified: Option<Verified>,
    /// The same, row by row.
    signed: Signed,
    words: Arc<str>,
    sha256: [u8; 32],
}

impl<T> InForce<T> {
    /// Which text it is.
    pub fn edition(&self) -> Edition {
        Edition {
            number: self.number,
            sha256: self.sha256,
        }
    }

    /// Who of the office compared a row with its source, by its table and its place there.
    pub fn row(&self, table: &str, place: usize) -> Option<&Verified> {
        self.signed.row(table, place)
    }

    /// Its text.
    pub(super) fn words(&self) -> &str {
        &self.words
    }
}

/// What counts on `day`. A version that this program cannot read (any more) does not count: the log says so, and so do
/// the pages of office data.
pub fn in_force<T: Send + Sync + 'static>(
    tx: &mut ReadTx,
    kind: &Kind<T>,
    day: NaiveDate,
) -> Result<InForce<T>, Problem> {
    match of_office(tx, kind, day)? {
        Some(it) => Ok(it),
        None => of_program(tx, kind, (kind.shipped)()),
    }
}

/// The version of the office that counts on `day`; none while what comes with the program does.
pub fn of_office<T: Send + Sync + 'static>(
    tx: &mut ReadTx,
    kind: &Kind<T>,
    day: NaiveDate,
) -> Result<Option<InForce<T>>, Problem> {
    let Some((number, since)) = store::in_force_on(tx, kind.word, day)? else {
        return Ok(None);
    };
    let found = at(tx, kind, number)?;
    Ok(found.map(|it| InForce {
        since: Some(since),
        ..it
    }))
}

/// A text that comes with the program.
pub fn of_program<T: Send + Sync + 'static>(
    tx: &mut ReadTx,
    kind: &Kind<T>,
    words: &str,
) -> Result<InForce<T>, Problem> {
    let found = said(tx, kind, words, 0)?;
    found.ok_or_else(|| Problem::defect(format!("{} of the program cannot be read", kind.word)))
}

/// The version of this number, whatever became of it; 0 is what comes with the program. None where there is no such version,
/// or none that this program can read.
pub fn at<T: Send + Sync + 'static>(
    tx: &mut ReadTx,
    kind: &Kind<T>,
    number: u32,
) -> Result<Option<InForce<T>>, Problem> {
    let words = match number {
        0 => (kind.shipped)().to_owned(),
        number => match store::find(tx, kind.word, number)? {
            Some(it) => it.words,
            None => return Ok(None),
        },
    };
    said(tx, kind, &words, number)
}

/// What a text says, and who compared it; none where this program cannot read it.
pub(super) fn said<T: Send + Sync + 'static>(
    tx: &mut ReadTx,
    kind: &Kind<T>,
    words: &str,
    number: u32,
) -> Result<Option<InForce<T>>, Problem> {
    let sha256 = hash(words);
    let Some(value) = read_once(kind, words, sha256, number) else {
        return Ok(None);
    };
    let signed = signed(tx, kind.word, words, sha256)?;
    Ok(Some(InForce {
        value,
        number,
        since: None,
        verified: signed.all().cloned(),
        signed,
        words: words.into(),
        sha256,
    }))
}

/// The rows of a text.
pub(super) fn rows_once(kind: &'static str, words: &str, sha256: [u8; 32]) -> Arc<Vec<Row>> {
    let read = Kind {
        word: kind,
        shipped: || "",
        read: |words, _| Ok(rows(words)),
    };
    read_once(&read, words, sha256, 0).unwrap_or_default()
}

/// What a text says, by what it is read as, its number and its hash.
type Said = HashMap<(TypeId, u32, [u8; 32]), Arc<dyn Any + Send + Sync>>;

/// More are forgotten and read again.
const KEPT: usize = 256;

static READ: LazyLock<Mutex<Said>> = LazyLock::new(Mutex::default);

fn read_once<T: Send + Sync + 'static>(
    kind: &Kind<T>,
    words: &str,
    sha256: [u8; 32],
    number: u32,
) -> Option<Arc<T>> {
    let key = (TypeId::of::<T>(), number, sha256);
    let known = READ
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&key)
        .cloned();
    if let Some(known) = known.and_then(|it| it.downcast::<T>().ok()) {
        return Some(known);
    }
    match (kind.read)(words, number) {
        Ok(it) => {
            let it = Arc::new(it);
            let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
            if KEPT <= read.len() {
                read.clear();
            }
            let kept: Arc<dyn Any + Send + Sync> = Arc::clone(&it) as _;
            read.insert(key, kept);
            Some(it)
        }
        Err(faults) => {
            let first = faults
                .first()
                .map(|it| it.what.as_str())
                .unwrap_or_default();
            tracing::error!(
                kind = kind.word,
                number,
                first,
                "a version of office data cannot be read and does not count"
            );
            None
        }
    }
}
