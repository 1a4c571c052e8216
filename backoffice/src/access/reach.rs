//! How far each kind of credential reaches: data with a source, in versions.

use super::authority::Act;
use super::credential::{CREDENTIAL_KINDS, CredentialKind};
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::versions::{self, Checked, DataKind, Fault, InForce, Kind, Span};
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::LazyLock;

/// Which credential reaches how far, as data with a source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reaches {
    /// Rises with every change.
    pub version: u32,
    /// What is known of their standing in law.
    pub legal_status: String,
    /// Which attorney or representative of the office compared them with their sources; empty until one has.
    pub verified_by: String,
    /// One for each kind of credential.
    #[serde(rename = "credential")]
    pub credentials: Vec<Reach>,
}

/// How far one kind of credential reaches.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    kind: String,
    /// What its holder may do alone.
    #[serde(default)]
    pub may: Vec<Act>,
    /// What they may do under the eyes of somebody who may do it alone.
    #[serde(default)]
    pub supervised: Vec<Act>,
    /// Whether it counts only where the organisation is recognised.
    pub needs_recognition: bool,
    /// Where that is written.
    pub citation: String,
}

/// How far credentials reach, as a kind of data.
const REACHES: Kind<Reaches> = Kind {
    word: "authority",
    shipped: || include_str!("../../rules/authority.toml"),
    read,
};

/// The same for the pages of office data.
pub const REACHES_DATA: DataKind = DataKind {
    word: REACHES.word,
    label: "office-data-authority",
    shipped: REACHES.shipped,
    check: |_, words| Ok(read(words, 0).map(|_| Checked::default())),
    span: Span::Office,
};

static SHIPPED: LazyLock<Reaches> = LazyLock::new(|| {
    read((REACHES.shipped)(), 0).expect("the rules that are part of the program are read by a test")
});

/// How far credentials reach on a day.
pub fn reaches(tx: &mut ReadTx, day: NaiveDate) -> Result<InForce<Reaches>, Problem> {
    versions::in_force(tx, &REACHES, day)
}

/// Every kind of credential stands there once, with its source.
fn read(words: &str, _number: u32) -> Result<Reaches, Vec<Fault>> {
    let read: Reaches = versions::toml(words)?;
    let mut faults = Vec::new();
    for (at, it) in read.credentials.iter().enumerate() {
        let line = versions::line_of_table(words, "credential", at);
        let mut wrong = |what: String| faults.push(Fault::at(line, what));
        if CredentialKind::find(&it.kind).is_none() {
            wrong(format!("there is no kind of credential `{}`", it.kind));
        }
        if read.credentials[..at]
            .iter()
            .any(|other| other.kind == it.kind)
        {
            wrong(format!("{} stands here twice", it.kind));
        }
        if it.citation.trim().is_empty() {
            wrong(format!(
                "{} has no citation: say where it is written",
                it.kind
            ));
        }
    }
    for (kind, word) in CREDENTIAL_KINDS {
        if read.of(kind).is_none() {
            faults.push(Fault::whole(format!("says nothing of {word}")));
        }
    }
    if faults.is_empty() {
        Ok(read)
    } else {
        Err(faults)
    }
}

impl Reaches {
    /// The rules that come with the program.
    pub fn shipped() -> &'static Reaches {
        &SHIPPED
    }

    /// How far a credential of this kind reaches.
    pub fn of(&self, kind: CredentialKind) -> Option<&Reach> {
        self.credentials.iter().find(|it| it.kind == kind.word())
    }
}

impl Reach {
    /// The word of the kind it is about.
    pub fn kind(&self) -> &str {
        &self.kind
    }
}
