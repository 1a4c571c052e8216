//! How the tables come to be: steps written once in PostgreSQL spelling, each run once and remembered with its SHA-256.

use super::{DbError, DbResult};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// One step; its name is unique in the program and starts with the feature: `queue_0001`.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The name under which it is remembered.
    pub name: &'static str,
    /// The statements.
    pub sql: &'static str,
}

/// The table that remembers the steps.
pub(super) const MEMORY: &str = "create table if not exists migration (
    name   text        primary key not null,
    sha256 bytea       not null,
    at     timestamptz not null
);";

/// SQLite knows these column types under other names.
const SQLITE_WORDS: [(&str, &str); 6] = [
    ("uuid", "text"),
    ("timestamptz", "text"),
    ("date", "text"),
    ("boolean", "integer"),
    ("bigint", "integer"),
    ("bytea", "blob"),
];

/// The same statements as SQLite spells them, every table `strict`.
pub(super) fn for_sqlite(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut word = String::new();
    for c in sql.chars().chain(['\n']) {
        if c.is_ascii_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        let plain = SQLITE_WORDS
            .iter()
            .find(|(from, _)| *from == word)
            .map_or(word.as_str(), |(_, to)| to);
        out.push_str(plain);
        word.clear();
        out.push(c);
    }
    out.replace("\n);", "\n) strict;")
}

/// What a step is remembered by.
pub(super) fn fingerprint(sql: &str) -> [u8; 32] {
    Sha256::digest(sql.as_bytes()).into()
}

/// The steps that have not run yet; refuses a changed step and a newer database.
pub(super) fn due(
    ours: &[Migration],
    ran: &BTreeMap<String, [u8; 32]>,
) -> DbResult<Vec<Migration>> {
    if let Some(name) = ran
        .keys()
        .find(|name| ours.iter().all(|it| it.name != name.as_str()))
    {
        return Err(DbError::Newer { name: name.clone() });
    }
    let mut due = Vec::new();
    for step in ours {
        match ran.get(step.name) {
            Some(hash) if *hash == fingerprint(step.sql) => {}
            Some(_) => {
                return Err(DbError::ChangedStep {
                    name: step.name.to_owned(),
                });
            }
            None => due.push(*step),
        }
    }
    Ok(due)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: &[Migration] = &[
        Migration {
            name: "a_0001",
            sql: "create table a",
        },
        Migration {
            name: "b_0001",
            sql: "create table b",
        },
    ];

    #[track_caller]
    fn check(ran: &[(&str, &str)], expected: &str) {
        let ran = ran
            .iter()
            .map(|(name, sql)| ((*name).to_owned(), fingerprint(sql)))
            .collect();
        let found = match due(STEPS, &ran) {
            Ok(steps) => steps.iter().map(|it| it.name).collect::<Vec<_>>().join(" "),
            Err(error) => error
                .to_string()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned(),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn a_step_runs_once_and_may_never_change() {
        check(&[], "a_0001 b_0001");
        check(&[("a_0001", "create table a")], "b_0001");
        check(
            &[("a_0001", "create table z")],
            "the step a_0001 of the database was changed after it had run",
        );
        check(
            &[("z_0001", "")],
            "the database was written by a newer version of the program (it knows the step z_0001)",
        );
    }

    #[test]
    fn sqlite_reads_the_same_step_with_six_words_replaced() {
        let sql = "create table t (\n    id uuid primary key not null,\n    updated date\n);";
        assert_eq!(
            for_sqlite(sql).trim(),
            "create table t (\n    id text primary key not null,\n    updated text\n) strict;"
        );
    }
}
