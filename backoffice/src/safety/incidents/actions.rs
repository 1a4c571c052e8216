//! Telling what happened, and reading it.

use super::store::{self, Sealed};
use crate::access::{Permission, StaffId};
use crate::db::{ActorKind, Tx};
use crate::problem::Problem;
use crate::safety::event::SafetyEvent;
use crate::safety::refusal::{Refusal, check_length};
use crate::safety::seal::At;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use uuid::Uuid;

const SHOWN: u32 = 50;

/// What happened.
pub(super) struct Incident {
    pub(super) at: DateTime<Utc>,
    pub(super) staff: StaffId,
    pub(super) words: String,
}

fn at(id: Uuid) -> At<'static> {
    At {
        owner: format!("incident:{id}"),
        table: "incident",
        row: id.to_string(),
    }
}

fn staff(tx: &Tx) -> Result<StaffId, Problem> {
    let id = tx
        .actor()
        .id()
        .filter(|_| tx.actor().kind() == ActorKind::Staff);
    id.ok_or(Problem::NotForYourRole)
}

/// Writes down what happened.
pub(super) fn report(tx: &mut Tx, vault: &Vault, words: &str) -> Result<(), Problem> {
    tx.require(Permission::SeeSafety)?;
    let words = words.trim();
    if words.is_empty() {
        return Err(Refusal::Empty { field: "words" }.into());
    }
    check_length("words", words)?;
    let id = tx.new_id();
    let sealed = Sealed {
        id,
        at: tx.now(),
        staff: staff(tx)?,
        facts: at(id).seal(vault, &words)?,
    };
    store::add(tx, &sealed)?;
    Ok(tx.record(&SafetyEvent::of("safety-event-incident-reported", id))?)
}

/// The newest reports: all of them for those who may read them, their own for everybody else. Noted first.
pub(super) fn read(tx: &mut Tx, vault: &Vault) -> Result<Vec<Incident>, Problem> {
    tx.require(Permission::SeeSafety)?;
    let sealed = if tx.actor().may(Permission::ReadIncidents) {
        store::newest(tx, SHOWN)?
    } else {
        let staff = staff(tx)?;
        store::of_staff(tx, staff, SHOWN)?
    };
    tx.record(&SafetyEvent::of("safety-event-incidents-read", ""))?;
    sealed
        .into_iter()
        .map(|it| {
            Ok(Incident {
                at: it.at,
                staff: it.staff,
                words: at(it.id).open(vault, &it.facts)?,
            })
        })
        .collect()
}
