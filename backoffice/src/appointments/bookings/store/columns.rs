//! How a state, and what was before the last step, lie in the columns of an appointment.

use super::super::model::{Before, CancelReason, State};
use crate::appointments::ids::AppointmentId;
use crate::db::{DbError, DbResult, Row};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use shared::ids::VisitId;
use uuid::Uuid;

/// A state as it lies in columns.
#[derive(Serialize, Deserialize)]
pub(in crate::appointments) struct Columns {
    pub(in crate::appointments) state: String,
    pub(super) since: Option<DateTime<Utc>>,
    pub(super) visit: Option<Uuid>,
    pub(super) moved_to: Option<Uuid>,
    pub(super) reason: Option<String>,
}

/// What was before the last step, as it lies in its column.
#[derive(Serialize, Deserialize)]
struct Earlier {
    #[serde(flatten)]
    columns: Columns,
    place: Option<u32>,
}

impl Columns {
    pub(in crate::appointments) fn of(state: &State) -> Columns {
        let (moved_to, reason) = match state {
            State::Rescheduled { to, .. } => (Some(to.0), None),
            State::Cancelled { reason, .. } => (None, Some(reason.word().to_owned())),
            _ => (None, None),
        };
        Columns {
            state: state.word().to_owned(),
            since: state.since(),
            visit: state.visit().map(|it| it.0),
            moved_to,
            reason,
        }
    }

    pub(super) fn state(&self) -> DbResult<State> {
        let missing = || DbError::Column {
            column: "state".to_owned(),
            expected: "the facts of the state",
            found: "less",
        };
        let at = || self.since.ok_or_else(missing);
        Ok(match self.state.as_str() {
            "booked" => State::Booked,
            "confirmed" => State::Confirmed { at: at()? },
            "checked-in" => State::CheckedIn {
                at: at()?,
                visit: self.visit.map(VisitId),
            },
            "no-show" => State::NoShow { at: at()? },
            "cancelled" => State::Cancelled {
                at: at()?,
                reason: self
                    .reason
                    .as_deref()
                    .and_then(CancelReason::find)
                    .ok_or_else(missing)?,
            },
            "rescheduled" => State::Rescheduled {
                at: at()?,
                to: self.moved_to.map(AppointmentId).ok_or_else(missing)?,
            },
            _ => return Err(missing()),
        })
    }
}

pub(super) fn read_state(row: &Row) -> DbResult<State> {
    let columns = Columns {
        state: row.get("state")?,
        since: row.get("since")?,
        visit: row.get("visit_id")?,
        moved_to: row.get("moved_to")?,
        reason: row.get("reason")?,
    };
    columns.state()
}

pub(super) fn before_text(it: &Before) -> String {
    let earlier = Earlier {
        columns: Columns::of(&it.state),
        place: it.place,
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
        expected: "an earlier state",
        found: "something else",
    })?;
    Ok(Some(Before {
        by,
        at: row.get("changed_at")?,
        state: earlier.columns.state()?,
        place: earlier.place,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;

    #[test]
    fn every_state_comes_back_from_its_columns() {
        let at = nine();
        let id = Uuid::from_u128(1);
        let mut all = vec![
            State::Booked,
            State::Confirmed { at },
            State::CheckedIn { at, visit: None },
            State::CheckedIn {
                at,
                visit: Some(VisitId(id)),
            },
            State::NoShow { at },
            State::Rescheduled {
                at,
                to: AppointmentId(id),
            },
        ];
        let reasons = CancelReason::CHOICES
            .into_iter()
            .chain([CancelReason::Undone]);
        all.extend(reasons.map(|reason| State::Cancelled { at, reason }));
        for state in all {
            assert_eq!(Columns::of(&state).state().unwrap(), state);
        }
        let unknown = Columns {
            state: "lost".to_owned(),
            ..Columns::of(&State::Booked)
        };
        assert!(unknown.state().is_err());
    }
}
