//! Reads the lines: people, and pairs of them.

use crate::birth::Birth;
use crate::record::{FactKind, Name, Part, Record};
use serde::Deserialize;
use serde_json::Value;

/// A person of a file.
pub(super) struct PersonLine {
    pub(super) id: Value,
    pub(super) record: Record,
}

/// A pair of a file.
pub(super) struct PairLine {
    pub(super) one: Record,
    pub(super) two: Record,
    pub(super) is_same: Option<bool>,
}

/// A person as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    id: Value,
    names: Vec<WrittenName>,
    birth: Option<String>,
    a_number: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    country: Option<String>,
}

/// A name in one piece or in parts.
#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenName {
    Whole(String),
    Parts(WrittenParts),
}

/// The parts of a name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenParts {
    given: Option<String>,
    father: Option<String>,
    family: Option<String>,
    whole: Option<String>,
}

/// A pair as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPair {
    #[serde(default, rename = "id")]
    _id: Value,
    a: Written,
    b: Written,
    same: Option<bool>,
}

impl PersonLine {
    pub(super) fn read(line: &str) -> Result<PersonLine, String> {
        let written: Written = parsed(line, r#"{"id":1,"names":["Ana Lopez"],"birth":"1990-05"}"#)?;
        if written.id.is_null() {
            return Err(
                r#"there is no id; try: add "id" with a number or a word of your own"#.to_owned(),
            );
        }
        Ok(PersonLine {
            id: written.id.clone(),
            record: record(written)?,
        })
    }
}

impl PairLine {
    pub(super) fn read(line: &str) -> Result<PairLine, String> {
        let written: WrittenPair = parsed(
            line,
            r#"{"a":{"names":["Ana Lopez"]},"b":{"names":["Anna López"]},"same":true}"#,
        )?;
        Ok(PairLine {
            one: record(written.a)?,
            two: record(written.b)?,
            is_same: written.same,
        })
    }
}

fn parsed<'a, T: Deserialize<'a>>(line: &'a str, example: &str) -> Result<T, String> {
    serde_json::from_str(line).map_err(|error| {
        // Where it stands, but not what stands there.
        let column = error.column();
        let what = match error.classify() {
            serde_json::error::Category::Data => "a field is unknown, missing or of another kind",
            _ => "this is not JSON",
        };
        format!("{what} (column {column}); try a line like {example}")
    })
}

fn record(written: Written) -> Result<Record, String> {
    let names: Vec<Name> = written.names.into_iter().map(name).collect();
    let is_empty = |it: &Name| it.pieces.iter().all(|it| it.1.trim().is_empty());
    if names.is_empty() || names.iter().all(is_empty) {
        return Err(
            r#"there is no name; try: "names" with at least one name that is not empty"#.to_owned(),
        );
    }
    let birth =
        match written.birth.map(|it| it.parse::<Birth>()) {
            None => None,
            Some(Ok(it)) => Some(it),
            Some(Err(_)) => return Err(
                r#"this is no date of birth; try "1990", "1990-05", "1990-05-17" or "about 1990""#
                    .to_owned(),
            ),
        };
    let mut record = Record {
        names,
        birth,
        facts: Vec::new(),
    };
    let facts = [
        (FactKind::ANumber, written.a_number),
        (FactKind::Phone, written.phone),
        (FactKind::Email, written.email),
        (FactKind::Country, written.country),
    ];
    for (kind, value) in facts {
        if let Some(value) = value {
            record = record.fact(kind, value);
        }
    }
    Ok(record)
}

fn name(written: WrittenName) -> Name {
    let parts = match written {
        WrittenName::Whole(it) => return Name::whole(it),
        WrittenName::Parts(it) => it,
    };
    let parts = [
        (Part::Whole, parts.whole),
        (Part::Given, parts.given),
        (Part::Father, parts.father),
        (Part::Family, parts.family),
    ];
    let said = parts
        .into_iter()
        .filter_map(|(part, words)| Some((part, words?)));
    said.fold(Name::default(), |name, (part, words)| {
        name.with(part, words)
    })
}
