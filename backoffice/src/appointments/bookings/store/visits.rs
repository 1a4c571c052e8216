//! What was agreed with those who have come.

use crate::db::{DbResult, ReadTx, Value};
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use std::collections::BTreeMap;

/// So many visits are looked up at once.
const TOGETHER: usize = 256;

/// What the line must know of the appointment somebody has come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// When it begins: from then on the visitor counts as waiting.
    pub starts_at: DateTime<Utc>,
    /// The lane it belongs to, as the intake form names it.
    pub lane: String,
    /// The tag of the one language it is held in, if there is one.
    pub language: Option<String>,
}

/// What was agreed with these visits: one statement for many, because every look at the queue asks for everybody
/// in it.
pub(in crate::appointments) fn of_visits(
    tx: &mut ReadTx,
    visits: &[VisitId],
) -> DbResult<BTreeMap<VisitId, Agreed>> {
    let mut found = BTreeMap::new();
    for some in visits.chunks(TOGETHER) {
        // Few numbers of names, so that the engines know the statement again; the last visit fills those that are left.
        let many = some.len().next_power_of_two();
        let names: Vec<String> = (0..many).map(|n| format!("v{n}")).collect();
        let last = some.len() - 1;
        let values = names.iter().enumerate();
        let values: Vec<(&str, Value)> = values
            .map(|(n, name)| (name.as_str(), some[n.min(last)].0.into()))
            .collect();
        let rows = tx.all(&statement(&names), &values, |row| {
            let agreed = Agreed {
                starts_at: row.get("starts_at")?,
                lane: row.get("lane")?,
                language: row.get("language")?,
            };
            Ok((VisitId(row.get("visit_id")?), agreed))
        })?;
        found.extend(rows);
    }
    Ok(found)
}

fn statement(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|it| format!(":{it}")).collect();
    format!(
        "select visit_id, starts_at, lane, language from appointment
             join appointment_type on appointment_type.id = appointment.type_id
         where visit_id in ({})",
        names.join(", ")
    )
}
