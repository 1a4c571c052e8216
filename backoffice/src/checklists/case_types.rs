//! The kinds of cases, as data: what each asks for, and which papers must not be named where others may read it.

use super::pictures::Picture;
use serde::Deserialize;
use std::sync::LazyLock;

/// A paper that people bring.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its word; its message is `checklist-doc-` with the word.
    pub word: String,
    /// What stands beside it for people who do not read.
    pub(super) picture: Picture,
    /// The word printed in its place where its name would tell what the list is for.
    #[serde(default)]
    pub plain: Option<String>,
    /// Whether the matter of whoever has it is before a court.
    #[serde(default)]
    pub before_court: bool,
}

/// A kind of case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseType {
    /// Its code.
    pub id: String,
    /// The forms it is filed with.
    pub forms: String,
    /// Who decides it.
    pub before: String,
    /// Who may represent in it at least.
    pub least: String,
    /// Whether the Ten Day Policy is proposed for it.
    pub ten_day: String,
    /// How far its people are protected.
    pub protection: String,
    /// Whether the government's fee can be waived.
    pub fee_waiver: String,
    /// The deadline rules that begin with it.
    pub rules: Vec<String>,
    /// For staff.
    #[serde(default)]
    pub note: String,
    /// The words of its papers, in order.
    pub documents: Vec<String>,
}

impl CaseType {
    /// The message with its name.
    pub fn label(&self) -> String {
        format!("case-type-{}", self.id.to_lowercase())
    }

    /// Whether a list of its papers names nothing that tells what it is for, unless the person says that it may.
    pub fn is_protected(&self) -> bool {
        self.protection != "none"
    }
}

/// Every kind of case with the papers there are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseTypes {
    /// Which version of the lists it is.
    pub version: u32,
    /// When somebody of an office compared it, and who; empty while nobody has.
    pub verified_on: String,
    /// Who.
    pub verified_by: String,
    #[serde(rename = "document")]
    documents: Vec<Document>,
    #[serde(rename = "type")]
    types: Vec<CaseType>,
}

static SHIPPED: LazyLock<CaseTypes> = LazyLock::new(|| {
    let text = include_str!("../../rules/case_types.toml");
    CaseTypes::read(text).expect("the lists that come with the program are read by a test")
});

impl CaseTypes {
    /// Those that come with the program.
    pub fn shipped() -> &'static CaseTypes {
        &SHIPPED
    }

    /// Reads the lists; what makes no sense is said.
    pub(super) fn read(text: &str) -> Result<CaseTypes, String> {
        let read: CaseTypes = toml::from_str(text).map_err(|it| it.to_string())?;
        for document in &read.documents {
            if let Some(plain) = &document.plain {
                let target = read.document(plain);
                if target.is_none_or(|it| it.plain.is_some()) {
                    return Err(format!("{} has no plain paper in its place", document.word));
                }
            }
        }
        for it in &read.types {
            let unknown = it
                .documents
                .iter()
                .find(|word| read.document(word).is_none());
            if let Some(word) = unknown {
                return Err(format!("{} asks for {word}, which is no paper", it.id));
            }
        }
        Ok(read)
    }

    /// Every kind of case.
    pub fn all(&self) -> &[CaseType] {
        &self.types
    }

    /// The kind with this code.
    pub fn find(&self, id: &str) -> Option<&CaseType> {
        self.types.iter().find(|it| it.id == id)
    }

    /// The paper with this word.
    pub fn document(&self, word: &str) -> Option<&Document> {
        self.documents.iter().find(|it| it.word == word)
    }

    /// Whether the matter of whoever has this paper is before a court.
    pub(super) fn is_of_court(&self, word: &str) -> bool {
        self.document(word).is_some_and(|it| it.before_court)
    }

    /// Whether nobody of an office has compared the lists.
    pub fn is_unverified(&self) -> bool {
        self.verified_by.is_empty()
    }
}
