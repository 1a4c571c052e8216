//! The lists of names: each name with its spellings, half of them for tuning and half for reporting.

use super::people::Culture;
use crate::record::Print;
use std::collections::{BTreeMap, BTreeSet};

/// Which half of the names is used. Nothing was tuned on the reported half.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// For choosing numbers.
    Tuning,
    /// For saying how good it is.
    Reported,
}

/// One name: its spellings in Latin letters, and in its own script.
#[derive(Debug, Clone)]
pub struct Token {
    /// At least one.
    pub latin: Vec<String>,
    /// None for names that are written in Latin letters.
    pub native: Vec<String>,
}

/// What a culture has.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// Names a person is called by.
    pub given: Vec<Token>,
    /// Names of families, or of fathers.
    pub family: Vec<Token>,
}

/// All names of one half.
#[derive(Debug, Clone)]
pub struct Lists(BTreeMap<Culture, Names>);

const FILES: &[(Culture, &str)] = &[
    (Culture::Arabic, include_str!("../../data/arabic.tsv")),
    (Culture::Cyrillic, include_str!("../../data/cyrillic.tsv")),
    (Culture::Hebrew, include_str!("../../data/hebrew.tsv")),
    (Culture::Korean, include_str!("../../data/korean.tsv")),
    (Culture::Chinese, include_str!("../../data/chinese.tsv")),
    (Culture::Amharic, include_str!("../../data/amharic.tsv")),
    (Culture::Amharic, include_str!("../../data/habesha.tsv")),
    (
        Culture::Devanagari,
        include_str!("../../data/devanagari.tsv"),
    ),
    (Culture::Bengali, include_str!("../../data/bengali.tsv")),
    (Culture::Gurmukhi, include_str!("../../data/gurmukhi.tsv")),
    (Culture::Armenian, include_str!("../../data/armenian.tsv")),
    (Culture::Georgian, include_str!("../../data/georgian.tsv")),
    (Culture::Greek, include_str!("../../data/greek.tsv")),
    (Culture::Khmer, include_str!("../../data/khmer.tsv")),
    (Culture::Burmese, include_str!("../../data/myanmar.tsv")),
];
const OWN: &str = include_str!("../../data/own.tsv");
const LATIN: &str = include_str!("../../data/latin.tsv");

/// Where a row belongs.
#[derive(Clone, Copy)]
enum Role {
    Given,
    Family,
    Both,
}

impl Lists {
    /// The names of one half; a spelling that occurs in the half for tuning does not occur in the other.
    pub fn of(half: Half) -> Lists {
        let rows = rows();
        let is_tuning = |token: &Token| {
            let name = token.native.first().unwrap_or(&token.latin[0]);
            Print::of(name.as_bytes()).is_multiple_of(2)
        };
        let spellings = |it: &Token| {
            it.latin
                .iter()
                .chain(&it.native)
                .cloned()
                .collect::<Vec<_>>()
        };
        let tuned: BTreeSet<String> = rows
            .iter()
            .filter(|it| is_tuning(&it.2))
            .flat_map(|it| spellings(&it.2))
            .collect();
        let mut lists: BTreeMap<Culture, Names> = BTreeMap::new();
        for (culture, role, mut token) in rows {
            if is_tuning(&token) != (half == Half::Tuning) {
                continue;
            }
            if half == Half::Reported {
                let had_native = !token.native.is_empty();
                token.latin.retain(|it| !tuned.contains(it));
                token.native.retain(|it| !tuned.contains(it));
                if token.latin.is_empty() || (had_native && token.native.is_empty()) {
                    continue;
                }
            }
            let names = lists.entry(culture).or_default();
            if matches!(role, Role::Given | Role::Both) {
                names.given.push(token.clone());
            }
            if matches!(role, Role::Family | Role::Both) {
                names.family.push(token);
            }
        }
        Lists(lists)
    }

    /// The names of a culture.
    pub fn names(&self, culture: Culture) -> &Names {
        &self.0[&culture]
    }
}

fn rows() -> Vec<(Culture, Role, Token)> {
    let mut rows = Vec::new();
    for line in OWN.lines() {
        let mut columns = line.splitn(2, '\t');
        let (whose, names) = (columns.next().unwrap_or(""), columns.next().unwrap_or(""));
        let (culture, role) = match whose {
            "korean-family" => (Culture::Korean, Role::Family),
            _ => (Culture::Chinese, Role::Family),
        };
        rows.extend(token(names).map(|it| (culture, role, it)));
    }
    for (culture, file) in FILES {
        for token in file.lines().filter_map(token) {
            let syllables = token
                .native
                .iter()
                .map(|it| it.chars().count())
                .max()
                .unwrap_or(0);
            let role = match culture {
                Culture::Korean if syllables < 2 => continue,
                Culture::Korean | Culture::Chinese => Role::Given,
                _ => Role::Both,
            };
            rows.push((*culture, role, token));
        }
    }
    for line in LATIN.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [whose, role, names] = columns[..] else {
            continue;
        };
        let Some(culture) = Culture::LATIN.into_iter().find(|it| it.word() == whose) else {
            continue;
        };
        let role = if role == "given" {
            Role::Given
        } else {
            Role::Family
        };
        let token = |it: &str| Token {
            latin: vec![it.to_owned()],
            native: Vec::new(),
        };
        rows.extend(names.split('|').map(|it| (culture, role, token(it))));
    }
    rows
}

fn token(line: &str) -> Option<Token> {
    let (latin, native) = line.split_once('\t')?;
    let list = |it: &str| it.split('|').map(str::to_owned).collect::<Vec<_>>();
    Some(Token {
        latin: list(latin),
        native: list(native),
    })
}
