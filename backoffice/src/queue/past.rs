//! How visits went, for whoever counts them.

use super::line::Waiting;
use super::model::Ticket;
use super::outlook::rounded;
use super::{actions, store};
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use shared::protocol::Wait;

/// A visit as it went.
pub struct Went {
    /// The number.
    pub ticket: Ticket,
    /// What is known of it; without what only answers say while the office is locked.
    pub known: Waiting,
    /// What the visitor was told of the wait, as it was said.
    pub told: Option<Wait>,
}

/// From the first moment up to, but without, the second.
pub type Moments = (DateTime<Utc>, DateTime<Utc>);

/// How many visitors came.
pub fn count_came(tx: &mut ReadTx, (from, until): Moments) -> Result<usize, Problem> {
    let count = store::count_arrived_between(tx, from, until)?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// When visitors came, and nothing else of them.
pub fn came(
    tx: &mut ReadTx,
    (from, until): Moments,
) -> Result<Vec<(VisitId, DateTime<Utc>)>, Problem> {
    Ok(store::arrivals_between(tx, from, until)?)
}

/// The visits of everybody who came. Without a vault nothing is looked up of what each of them told: that takes long when
/// they are many.
pub fn went(
    tx: &mut ReadTx,
    vault: Option<&Vault>,
    (from, until): Moments,
) -> Result<Vec<Went>, Problem> {
    let tickets = store::arrived_between(tx, from, until, u32::MAX >> 1)?;
    let known = match vault {
        Some(vault) => actions::in_line(tx, vault, &tickets)?,
        None => actions::in_line_unread(tx, &tickets)?,
    };
    let all = tickets.into_iter().zip(known);
    Ok(all
        .map(|(ticket, known)| Went {
            told: ticket
                .told
                .filter(|it| it.counts)
                .map(|it| rounded(it.range)),
            ticket,
            known,
        })
        .collect())
}
