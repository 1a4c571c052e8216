//! Every SQL statement on screenings.

use super::model::{JudgedBy, Saved, State};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use crate::screening::data::Editions;
use crate::versions::{Edition, column};
use shared::ids::VisitId;

/// The steps that make the tables of screenings.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "screening_0001",
        sql: include_str!("../0001_screening.sql"),
    },
    Migration {
        name: "screening_0002",
        sql: include_str!("../0002_screening.sql"),
    },
];

const COLUMNS: &str =
    "visit_id, version, state, made_at, made_by, guidelines, rules, funds, guidelines_edition,
    rules_edition, funds_edition, content";

/// Keeps a version.
pub(super) fn add(tx: &mut Tx, it: &Saved, content: Vec<u8>) -> DbResult<()> {
    let sql = format!(
        "insert into screening_result ({COLUMNS})
         values (:visit, :version, :state, :at, :by, :guidelines, :rules, :funds, :guidelines_edition, :rules_edition,
             :funds_edition, :content)"
    );
    let editions = it.judged_by.editions;
    tx.execute(
        &sql,
        &[
            ("visit", it.visit.0.into()),
            ("version", it.version.into()),
            ("state", it.state.word().into()),
            ("at", it.at.into()),
            ("by", it.by.into()),
            ("guidelines", it.judged_by.guidelines.as_str().into()),
            ("rules", it.judged_by.rules.into()),
            ("funds", it.judged_by.funds.into()),
            (
                "guidelines_edition",
                column(editions.map(|it| it.guidelines)),
            ),
            ("rules_edition", column(editions.map(|it| it.rules))),
            ("funds_edition", column(editions.map(|it| it.funds))),
            ("content", content.into()),
        ],
    )?;
    Ok(())
}

/// Every version of a visit with its sealed content, the newest first.
pub(super) fn of_visit(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<(Saved, Vec<u8>)>> {
    let sql = format!(
        "select {COLUMNS} from screening_result where visit_id = :visit order by version desc"
    );
    tx.all(&sql, &[("visit", visit.0.into())], read)
}

/// The newest version of a visit with its sealed content.
pub(super) fn newest(tx: &mut ReadTx, visit: VisitId) -> DbResult<Option<(Saved, Vec<u8>)>> {
    let sql = format!(
        "select {COLUMNS} from screening_result where visit_id = :visit order by version desc limit 1"
    );
    tx.first(&sql, &[("visit", visit.0.into())], read)
}

fn editions(row: &Row) -> DbResult<Option<Editions>> {
    let edition = |column: &str| row.get::<Option<Edition>>(column);
    let found = (
        edition("guidelines_edition")?,
        edition("rules_edition")?,
        edition("funds_edition")?,
    );
    Ok(match found {
        (Some(guidelines), Some(rules), Some(funds)) => Some(Editions {
            guidelines,
            funds,
            rules,
        }),
        _ => None,
    })
}

fn read(row: &Row) -> DbResult<(Saved, Vec<u8>)> {
    let state: String = row.get("state")?;
    let saved = Saved {
        visit: VisitId(row.get("visit_id")?),
        version: row.get("version")?,
        state: State::find(&state).ok_or_else(|| DbError::Column {
            column: "state".to_owned(),
            expected: "a known word",
            found: "an unknown word",
        })?,
        at: row.get("made_at")?,
        by: row.get("made_by")?,
        judged_by: JudgedBy {
            guidelines: row.get("guidelines")?,
            rules: row.get("rules")?,
            funds: row.get("funds")?,
            editions: editions(row)?,
        },
    };
    Ok((saved, row.get("content")?))
}
