//! How visitors went through a workshop, for whoever counts them.

use super::ids::WorkshopId;
use super::model::{Station, Workshop};
use super::round::Round;
use super::store;
use crate::db::ReadTx;
use crate::problem::Problem;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use std::collections::HashSet;

/// A workshop, its stations, and the way of everybody who entered.
#[derive(Debug, Clone)]
pub struct Rounds {
    /// Which.
    pub workshop: Workshop,
    /// Its stations in their order.
    pub stations: Vec<Station>,
    /// The ways, in the order in which visitors entered.
    pub rounds: Vec<Round>,
}

/// The ways of everybody who entered a workshop. Who may know them, whoever counts them says.
pub fn rounds(tx: &mut ReadTx, id: WorkshopId) -> Result<Rounds, Problem> {
    Ok(Rounds {
        workshop: store::workshop(tx, id)?.ok_or(Problem::NotFound)?,
        stations: store::stations(tx, id)?,
        rounds: store::rounds(tx, id)?,
    })
}

/// Whoever came between two moments and entered a workshop.
pub fn entered_between(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<HashSet<VisitId>, Problem> {
    Ok(store::visits_entered(tx, from, until)?
        .into_iter()
        .collect())
}

/// Whether a workshop is open: whoever comes now is received at its stations.
pub fn is_open(tx: &mut ReadTx) -> Result<bool, Problem> {
    Ok(store::open(tx)?.is_some())
}

/// Where the figures of a workshop are.
pub fn figures_address(id: WorkshopId) -> String {
    format!("/statistics/workshops/{id}")
}
