//! Every SQL statement on the ways of visitors through a workshop.

use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::workshops::ids::{StationId, WorkshopId};
use crate::workshops::round::{Before, Called, End, Round, Step, Went, Why};
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The steps of ways for which something holds, each with its way.
macro_rules! steps_where {
    ($condition:literal) => {
        concat!(
            "select r.workshop_id, r.visit_id, r.label, r.version, r.before, s.n, s.station_id, s.entered_at, s.called_at,
                 s.last_call_at, s.calls, s.table_number, s.left_at, s.went, s.why
             from workshop_round r join workshop_step s on s.workshop_id = r.workshop_id and s.visit_id = r.visit_id
             where ",
            $condition
        )
    };
}

/// Saves a way unless someone else has changed it since it was read; tells whether it was saved. Only the last two steps
/// ever change; one without steps goes.
pub(in crate::workshops) fn save_round(tx: &mut Tx, it: &Round) -> DbResult<bool> {
    let from = it.steps.len().saturating_sub(1).max(1);
    tx.execute(
        "delete from workshop_step where workshop_id = :workshop and visit_id = :visit and n >= :from",
        &[
            ("workshop", it.workshop.0.into()),
            ("visit", it.visit.0.into()),
            ("from", whole(from).into()),
        ],
    )?;
    if !save_head(tx, it)? {
        return Ok(false);
    }
    for (n, step) in (1..).zip(&it.steps).filter(|(n, _)| from <= *n) {
        save_step(tx, it, n, step)?;
    }
    Ok(true)
}

fn save_head(tx: &mut Tx, it: &Round) -> DbResult<bool> {
    let now = tx.now();
    let Some(first) = it.steps.first() else {
        let gone = tx.execute(
            "delete from workshop_round where workshop_id = :workshop and visit_id = :visit and version = :version",
            &[
                ("workshop", it.workshop.0.into()),
                ("visit", it.visit.0.into()),
                ("version", it.version.into()),
            ],
        )?;
        return Ok(gone == 1);
    };
    let before = it.before.as_ref();
    let text =
        before.map(|it| serde_json::to_string(it).expect("words and moments are always JSON"));
    let saved = tx.execute(
        "insert into workshop_round (workshop_id, visit_id, label, entered_at, version, before, changed_at, changed_by)
         values (:workshop, :visit, :label, :entered, 1, :before, :now, :by)
         on conflict (workshop_id, visit_id) do update set version = workshop_round.version + 1, before = excluded.before,
             changed_at = excluded.changed_at, changed_by = excluded.changed_by
         where workshop_round.version = :version",
        &[
            ("workshop", it.workshop.0.into()),
            ("visit", it.visit.0.into()),
            ("label", it.label.as_str().into()),
            ("entered", first.entered_at.into()),
            ("before", text.into()),
            ("now", now.into()),
            ("by", before.map(|it| it.by).into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

fn save_step(tx: &mut Tx, it: &Round, n: usize, step: &Step) -> DbResult<()> {
    let (went, why) = match step.end.map(|it| it.went) {
        None => (None, None),
        Some(Went::On) => (Some("on"), None),
        Some(Went::ToExit) => (Some("to-exit"), None),
        Some(Went::Back(why)) => (Some("back"), Some(why.word())),
        Some(Went::Away) => (Some("away"), None),
    };
    tx.execute(
        "insert into workshop_step (workshop_id, visit_id, n, station_id, entered_at, called_at, last_call_at, calls,
             table_number, left_at, went, why)
         values (:workshop, :visit, :n, :station, :entered, :called, :last_call, :calls, :table, :left, :went, :why)",
        &[
            ("workshop", it.workshop.0.into()),
            ("visit", it.visit.0.into()),
            ("n", whole(n).into()),
            ("station", step.station.0.into()),
            ("entered", step.entered_at.into()),
            ("called", step.called.map(|it| it.at).into()),
            ("last_call", step.called.map(|it| it.last_at).into()),
            ("calls", step.called.map_or(0, |it| it.calls).into()),
            ("table", step.called.map(|it| it.table).into()),
            ("left", step.end.map(|it| it.at).into()),
            ("went", went.into()),
            ("why", why.into()),
        ],
    )?;
    Ok(())
}

/// The way of one visitor, if they have entered.
pub(in crate::workshops) fn round(
    tx: &mut ReadTx,
    workshop: WorkshopId,
    visit: VisitId,
) -> DbResult<Option<Round>> {
    let steps = tx.all(
        steps_where!("r.workshop_id = :workshop and r.visit_id = :visit order by s.n"),
        &[("workshop", workshop.0.into()), ("visit", visit.0.into())],
        read,
    )?;
    Ok(gather(steps).pop())
}

/// The ways of everybody who has entered, in the order in which they did.
pub(in crate::workshops) fn rounds(tx: &mut ReadTx, workshop: WorkshopId) -> DbResult<Vec<Round>> {
    let steps = tx.all(
        steps_where!("r.workshop_id = :workshop order by r.entered_at, r.visit_id, s.n"),
        &[("workshop", workshop.0.into())],
        read,
    )?;
    Ok(gather(steps))
}

/// Where everybody is who is inside: of each way only the step that has not ended, the longest first.
pub(in crate::workshops) fn inside(tx: &mut ReadTx, workshop: WorkshopId) -> DbResult<Vec<Round>> {
    let steps = tx.all(
        steps_where!(
            "r.workshop_id = :workshop and s.workshop_id = :workshop and s.left_at is null order by s.entered_at, r.entered_at, r.visit_id"
        ),
        &[("workshop", workshop.0.into())],
        read,
    )?;
    Ok(gather(steps))
}

/// Who is at a table.
pub(in crate::workshops) fn at_table(
    tx: &mut ReadTx,
    station: StationId,
    table: u32,
) -> DbResult<Option<Round>> {
    let steps = tx.all(
        steps_where!("s.station_id = :station and s.table_number = :table and s.left_at is null"),
        &[("station", station.0.into()), ("table", table.into())],
        read,
    )?;
    Ok(gather(steps).pop())
}

/// The ways that `staff` has changed last since `since`, the newest first.
pub(in crate::workshops) fn changed_by(
    tx: &mut ReadTx,
    workshop: WorkshopId,
    staff: Uuid,
    since: DateTime<Utc>,
) -> DbResult<Vec<VisitId>> {
    tx.all(
        "select visit_id from workshop_round where workshop_id = :workshop and changed_by = :staff and changed_at >= :since
         order by changed_at desc, version desc",
        &[
            ("workshop", workshop.0.into()),
            ("staff", staff.into()),
            ("since", since.into()),
        ],
        |row| Ok(VisitId(row.get("visit_id")?)),
    )
}

/// How many are not inside any more, having gone out behind the last station.
pub(in crate::workshops) fn count_through(tx: &mut ReadTx, workshop: WorkshopId) -> DbResult<u32> {
    let count = tx.first(
        "select count(*) as n from workshop_round r where r.workshop_id = :workshop and not exists (
             select 1 from workshop_step s where s.workshop_id = r.workshop_id and s.visit_id = r.visit_id
                 and (s.left_at is null or (s.went = 'away' and not exists (
                     select 1 from workshop_step t where t.workshop_id = s.workshop_id and t.visit_id = s.visit_id and t.n > s.n)))
         )",
        &[("workshop", workshop.0.into())],
        |row| row.get("n"),
    )?;
    Ok(count.unwrap_or(0))
}

/// The newest calls since `since`: number, visit, station and table, the newest first.
pub(in crate::workshops) fn call_moments(
    tx: &mut ReadTx,
    since: DateTime<Utc>,
    limit: u32,
) -> DbResult<Vec<Round>> {
    let steps = tx.all(
        steps_where!("s.last_call_at >= :since and s.calls > 0 order by s.last_call_at desc, s.visit_id limit :limit"),
        &[("since", since.into()), ("limit", limit.into())],
        read,
    )?;
    // Each is a call by itself, also two of one visitor.
    Ok(steps.into_iter().flat_map(|it| gather(vec![it])).collect())
}

/// Everybody who has entered a workshop.
pub(in crate::workshops) fn visits(
    tx: &mut ReadTx,
    workshop: WorkshopId,
) -> DbResult<HashSet<VisitId>> {
    let all = tx.all(
        "select visit_id from workshop_round where workshop_id = :workshop",
        &[("workshop", workshop.0.into())],
        |row| Ok(VisitId(row.get("visit_id")?)),
    )?;
    Ok(all.into_iter().collect())
}

/// Whoever entered a workshop between two moments.
pub(in crate::workshops) fn visits_entered(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> DbResult<Vec<VisitId>> {
    tx.all(
        "select visit_id from workshop_round where entered_at >= :from and entered_at < :until",
        &[("from", from.into()), ("until", until.into())],
        |row| Ok(VisitId(row.get("visit_id")?)),
    )
}

/// A way with one of its steps.
fn read(row: &Row) -> DbResult<Round> {
    let broken = |column: &str| DbError::Column {
        column: column.to_owned(),
        expected: "what a workshop has written",
        found: "something else",
    };
    let label: String = row.get("label")?;
    let before: Option<String> = row.get("before")?;
    let before: Option<Before> = match before {
        Some(text) => Some(serde_json::from_str(&text).map_err(|_| broken("before"))?),
        None => None,
    };
    let called: (Option<_>, Option<_>, Option<u32>) = (
        row.get("called_at")?,
        row.get("last_call_at")?,
        row.get("table_number")?,
    );
    let called = match called {
        (Some(at), Some(last_at), Some(table)) => Some(Called {
            table,
            at,
            last_at,
            calls: row.get("calls")?,
        }),
        _ => None,
    };
    Ok(Round {
        workshop: WorkshopId(row.get("workshop_id")?),
        visit: VisitId(row.get("visit_id")?),
        label: label.parse().map_err(|_| broken("label"))?,
        steps: vec![Step {
            station: StationId(row.get("station_id")?),
            entered_at: row.get("entered_at")?,
            called,
            end: read_end(row)?,
        }],
        version: row.get("version")?,
        before,
    })
}

fn read_end(row: &Row) -> DbResult<Option<End>> {
    let (at, went, why): (Option<_>, Option<String>, Option<String>) =
        (row.get("left_at")?, row.get("went")?, row.get("why")?);
    let why = why.and_then(|it| Why::find(&it)).unwrap_or(Why::Other);
    let Some(at) = at else { return Ok(None) };
    let went = match went.as_deref() {
        Some("to-exit") => Went::ToExit,
        Some("back") => Went::Back(why),
        Some("away") => Went::Away,
        _ => Went::On,
    };
    Ok(Some(End { at, went }))
}

/// Puts the steps of each way together; they come in the order in which they were read.
fn gather(steps: Vec<Round>) -> Vec<Round> {
    let mut all: Vec<Round> = Vec::new();
    let mut known: HashMap<(WorkshopId, VisitId), usize> = HashMap::new();
    for it in steps {
        if let Some(at) = known.get(&(it.workshop, it.visit)) {
            all[*at].steps.extend(it.steps);
        } else {
            known.insert((it.workshop, it.visit), all.len());
            all.push(it);
        }
    }
    all
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
