//! How a stage, and what was before the last step, lie in the columns of a ticket.

use super::super::model::{Before, Marks, Step, Told};
use super::super::stage::{Stage, Window};
use crate::db::{DbError, DbResult, Row};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use shared::ids::VisitId;
use uuid::Uuid;

/// A stage as it lies in columns.
#[derive(Serialize, Deserialize)]
pub(super) struct Columns {
    pub(super) stage: String,
    pub(super) window: Option<u32>,
    pub(super) since: Option<DateTime<Utc>>,
    pub(super) calls: Option<u8>,
    pub(super) took_seconds: Option<i64>,
    #[serde(default)]
    pub(super) held_until: Option<DateTime<Utc>>,
    #[serde(default)]
    pub(super) return_day: Option<NaiveDate>,
}

/// What was before the last step, as it lies in its column.
#[derive(Serialize, Deserialize)]
struct Earlier {
    #[serde(flatten)]
    columns: Columns,
    in_line_since: DateTime<Utc>,
    called: Option<(DateTime<Utc>, u32)>,
    #[serde(default)]
    lead: Option<Uuid>,
    #[serde(default)]
    marks: Marks,
    #[serde(default)]
    step: Option<Step>,
}

pub(super) fn columns(stage: &Stage) -> Columns {
    let columns = |stage: &str, since: Option<&DateTime<Utc>>| Columns {
        stage: stage.to_owned(),
        window: None,
        since: since.copied(),
        calls: None,
        took_seconds: None,
        held_until: None,
        return_day: None,
    };
    match stage {
        Stage::Waiting => columns("waiting", None),
        Stage::Called { window, at, calls } => Columns {
            window: Some(window.0),
            calls: Some(*calls),
            ..columns("called", Some(at))
        },
        Stage::Serving { window, since } => Columns {
            window: Some(window.0),
            ..columns("serving", Some(since))
        },
        Stage::Served { at, took } => Columns {
            took_seconds: Some(took.num_seconds()),
            ..columns("served", Some(at))
        },
        Stage::NoShow { at } => columns("no-show", Some(at)),
        Stage::Left { at } => columns("left", Some(at)),
        Stage::Held { until } => Columns {
            held_until: Some(*until),
            ..columns("held", None)
        },
        Stage::With => columns("with", None),
        Stage::Returns { day, at } => Columns {
            return_day: Some(*day),
            ..columns("returns", Some(at))
        },
        Stage::AtStations { waits_since } => columns("stations", waits_since.as_ref()),
    }
}

pub(super) fn stage(it: &Columns) -> DbResult<Stage> {
    let missing = || DbError::Column {
        column: "stage".to_owned(),
        expected: "the facts of the stage",
        found: "less",
    };
    let window = || it.window.map(Window).ok_or_else(missing);
    let since = || it.since.ok_or_else(missing);
    match it.stage.as_str() {
        "waiting" => Ok(Stage::Waiting),
        "called" => Ok(Stage::Called {
            window: window()?,
            at: since()?,
            calls: it.calls.ok_or_else(missing)?,
        }),
        "serving" => Ok(Stage::Serving {
            window: window()?,
            since: since()?,
        }),
        "served" => Ok(Stage::Served {
            at: since()?,
            took: TimeDelta::seconds(it.took_seconds.ok_or_else(missing)?),
        }),
        "no-show" => Ok(Stage::NoShow { at: since()? }),
        "left" => Ok(Stage::Left { at: since()? }),
        "held" => Ok(Stage::Held {
            until: it.held_until.ok_or_else(missing)?,
        }),
        "with" => Ok(Stage::With),
        "returns" => Ok(Stage::Returns {
            day: it.return_day.ok_or_else(missing)?,
            at: since()?,
        }),
        "stations" => Ok(Stage::AtStations {
            waits_since: it.since,
        }),
        _ => Err(missing()),
    }
}

pub(super) fn before_text(it: &Before) -> String {
    let earlier = Earlier {
        columns: columns(&it.stage),
        in_line_since: it.in_line_since,
        called: it.called.map(|(at, window)| (at, window.0)),
        lead: it.lead.map(|it| it.0),
        marks: it.marks.clone(),
        step: it.step,
    };
    serde_json::to_string(&earlier).expect("words, numbers and moments are always JSON")
}

pub(super) fn read_before(row: &Row) -> DbResult<Option<Before>> {
    let (text, by): (Option<String>, Option<Uuid>) = (row.get("before")?, row.get("changed_by")?);
    let (Some(text), Some(by)) = (text, by) else {
        return Ok(None);
    };
    let earlier: Earlier = serde_json::from_str(&text).map_err(|_| DbError::Column {
        column: "before".to_owned(),
        expected: "an earlier stage",
        found: "something else",
    })?;
    Ok(Some(Before {
        by,
        at: row.get("changed_at")?,
        stage: stage(&earlier.columns)?,
        in_line_since: earlier.in_line_since,
        called: earlier.called.map(|(at, window)| (at, Window(window))),
        lead: earlier.lead.map(VisitId),
        marks: earlier.marks,
        step: earlier.step,
    }))
}

pub(super) fn marks_text(it: &Marks) -> String {
    serde_json::to_string(it).expect("words and ids are always JSON")
}

pub(super) fn read_marks(row: &Row) -> DbResult<Marks> {
    serde_json::from_str(&row.get::<String>("marks")?).map_err(|_| DbError::Column {
        column: "marks".to_owned(),
        expected: "what staff have said",
        found: "something else",
    })
}

pub(super) fn told_text(it: &Told) -> String {
    serde_json::to_string(it).expect("finite numbers are always JSON")
}

/// What was told; what a later version has told in another way counts as nothing.
pub(super) fn read_told(row: &Row) -> DbResult<Option<Told>> {
    let text: Option<String> = row.get("told")?;
    Ok(text.and_then(|it| serde_json::from_str(&it).ok()))
}
