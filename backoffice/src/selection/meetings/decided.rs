//! A decision as it was entered, with who voted what.

use super::store;
use crate::access::StaffId;
use crate::db::{DbResult, ReadTx, Tx};
use crate::problem::Problem;
use crate::selection::data::messages;
use crate::selection::follow::Column;
use crate::selection::{Kind, Vote};
use crate::versions::Edition;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// A decision on an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::selection) struct Decision {
    pub(in crate::selection) id: Uuid,
    pub(in crate::selection) item: Uuid,
    pub(in crate::selection) meeting: Option<Uuid>,
    pub(in crate::selection) kind: Kind,
    pub(in crate::selection) reasons: Vec<String>,
    /// What the reasons say, by the criteria by which they were given.
    pub(in crate::selection) says: Vec<String>,
    /// By which criteria it was decided; none where it was not noted yet.
    pub(in crate::selection) edition: Option<Edition>,
    /// At once, in a meeting, or before a meeting that was to ratify it.
    pub(in crate::selection) way: String,
    pub(in crate::selection) at: DateTime<Utc>,
    pub(in crate::selection) by: Option<StaffId>,
    pub(in crate::selection) is_taken_back: bool,
    pub(in crate::selection) before_stage: Column,
    pub(in crate::selection) before_since: Option<NaiveDate>,
    pub(in crate::selection) before_back: Option<Kind>,
    pub(in crate::selection) before_first: Option<NaiveDate>,
    pub(in crate::selection) votes: Vec<Vote>,
}

/// Keeps a decision.
pub(in crate::selection) fn add(tx: &mut Tx, it: &Decision) -> DbResult<()> {
    store::add_decision(tx, it)
}

/// What was decided last of an item, unless it was taken back.
pub(in crate::selection) fn last_of(
    tx: &mut ReadTx,
    item: Uuid,
) -> Result<Option<Decision>, Problem> {
    let all = of_item(tx, item)?;
    Ok(all.into_iter().rev().find(|it| !it.is_taken_back))
}

/// Every decision on an item, the oldest first.
pub(in crate::selection) fn of_item(tx: &mut ReadTx, item: Uuid) -> Result<Vec<Decision>, Problem> {
    let all = store::decisions_of_item(tx, item)?;
    with_words(tx, all)
}

/// Every decision of a meeting, the oldest first.
pub(super) fn of_meeting(tx: &mut ReadTx, id: Uuid) -> Result<Vec<Decision>, Problem> {
    let all = store::decisions_of_meeting(tx, id)?;
    with_words(tx, all)
}

fn with_words(tx: &mut ReadTx, mut all: Vec<Decision>) -> Result<Vec<Decision>, Problem> {
    for it in &mut all {
        it.says = messages(tx, it.edition, &it.reasons)?;
    }
    Ok(all)
}

/// Marks a decision as taken back.
pub(in crate::selection) fn take_back(tx: &mut Tx, id: Uuid) -> DbResult<()> {
    store::take_back(tx, id)
}
