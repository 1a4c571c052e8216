//! Every SQL statement on lists of papers.

use super::model::{Checklist, Item, State};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use shared::ids::VisitId;
use uuid::Uuid;

/// The steps that make the tables of this folder.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "checklists_0001",
    sql: include_str!("0001_checklists.sql"),
}];

const HEAD: &str = "checklist_id, visit_id, case_type, list_version, edits";

/// The lists of a visit, the first first.
pub(super) fn of_visit(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Checklist>> {
    let sql = format!(
        "select {HEAD} from checklist where visit_id = :visit and ended_at is null order by begun_at, checklist_id"
    );
    let mut all = tx.all(&sql, &[("visit", visit.0.into())], head)?;
    for list in &mut all {
        list.items = items(tx, list.id)?;
    }
    Ok(all)
}

/// One list.
pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> DbResult<Option<Checklist>> {
    let sql = format!("select {HEAD} from checklist where checklist_id = :id and ended_at is null");
    let Some(mut list) = tx.first(&sql, &[("id", id.into())], head)? else {
        return Ok(None);
    };
    list.items = items(tx, id)?;
    Ok(Some(list))
}

fn head(row: &Row) -> DbResult<Checklist> {
    Ok(Checklist {
        id: row.get("checklist_id")?,
        visit: VisitId(row.get("visit_id")?),
        case_type: row.get("case_type")?,
        list_version: row.get("list_version")?,
        edits: row.get("edits")?,
        items: Vec::new(),
    })
}

fn items(tx: &mut ReadTx, id: Uuid) -> DbResult<Vec<Item>> {
    tx.all(
        "select word, state, due, reason, set_at, set_by from checklist_item where checklist_id = :id order by place, word",
        &[("id", id.into())],
        |row| {
            let state: String = row.get("state")?;
            Ok(Item {
                word: row.get("word")?,
                state: State::find(&state).ok_or_else(|| DbError::Column {
                    column: "state".to_owned(),
                    expected: "a state of a paper",
                    found: "another word",
                })?,
                due: row.get("due")?,
                set_at: row.get("set_at")?,
                set_by: row.get("set_by")?,
                reason: row.get("reason")?,
            })
        },
    )
}

/// Begins a list without papers.
pub(super) fn add(tx: &mut Tx, it: &Checklist) -> DbResult<()> {
    let (now, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into checklist (checklist_id, visit_id, case_type, list_version, begun_at, begun_by, ended_at, edits)
         values (:id, :visit, :case_type, :version, :now, :by, null, :edits)",
        &[
            ("id", it.id.into()),
            ("visit", it.visit.0.into()),
            ("case_type", it.case_type.as_str().into()),
            ("version", it.list_version.into()),
            ("now", now.into()),
            ("by", by.into()),
            ("edits", it.edits.into()),
        ],
    )?;
    Ok(())
}

/// Saves that a list which was saved `edits` times before is changed; tells whether nobody else has done so meanwhile.
pub(super) fn touch(tx: &mut Tx, id: Uuid, edits: u32, version: u32) -> DbResult<bool> {
    let done = tx.execute(
        "update checklist set edits = :edits + 1, list_version = :version
         where checklist_id = :id and edits = :edits and ended_at is null",
        &[
            ("edits", edits.into()),
            ("version", version.into()),
            ("id", id.into()),
        ],
    )?;
    Ok(done == 1)
}

/// Puts a paper on a list, or says anew where it stands.
pub(super) fn put(tx: &mut Tx, id: Uuid, place: usize, it: &Item) -> DbResult<()> {
    let place = i64::try_from(place).unwrap_or(i64::MAX);
    tx.execute(
        "insert into checklist_item (checklist_id, word, place, state, due, reason, set_at, set_by)
         values (:id, :word, :place, :state, :due, :reason, :at, :by)
         on conflict (checklist_id, word) do update set place = excluded.place, state = excluded.state, due = excluded.due,
             reason = excluded.reason, set_at = excluded.set_at, set_by = excluded.set_by",
        &[
            ("id", id.into()),
            ("word", it.word.as_str().into()),
            ("place", place.into()),
            ("state", it.state.word().into()),
            ("due", it.due.into()),
            ("reason", it.reason.clone().into()),
            ("at", it.set_at.into()),
            ("by", it.set_by.into()),
        ],
    )?;
    Ok(())
}

/// Takes a paper off a list.
pub(super) fn drop_item(tx: &mut Tx, id: Uuid, word: &str) -> DbResult<()> {
    tx.execute(
        "delete from checklist_item where checklist_id = :id and word = :word",
        &[("id", id.into()), ("word", word.into())],
    )?;
    Ok(())
}

/// Puts a whole list of a visit away; tells whether it was there.
pub(super) fn end(tx: &mut Tx, visit: VisitId, id: Uuid) -> DbResult<bool> {
    let now = tx.now();
    let ended = tx.execute(
        "update checklist set ended_at = :now
         where checklist_id = :id and visit_id = :visit and ended_at is null",
        &[
            ("now", now.into()),
            ("id", id.into()),
            ("visit", visit.0.into()),
        ],
    )?;
    Ok(ended == 1)
}
