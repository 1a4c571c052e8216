//! What a visitor has told, in the order in which it came: for an interview, in which it is confirmed.

use super::directory::Directory;
use super::model::{IntakeEvent, superseded};
use super::{private_form, store};
use crate::app::App;
use crate::db::{Actor, DbResult, ReadTx};
use crate::kiosks;
use crate::problem::Problem;
use chrono::{DateTime, Utc};
use shared::answers::Answers;
use shared::form::Part;
use shared::ids::VisitId;
use shared::record::Record;

/// What a visitor told at one time.
pub struct Told {
    /// When.
    pub at: DateTime<Utc>,
    /// Which part of the form it is from.
    pub section: String,
    /// What.
    pub answers: Answers,
}

/// What a visitor told, the oldest first, without what was replaced and what cannot be opened. Who asks for which parts is
/// judged by the caller, who shows of them what those eyes may see; that they are read is on disk before they are opened.
pub fn told(
    app: &App,
    actor: &Actor,
    visit: VisitId,
    parts: &[Part],
) -> Result<Vec<Told>, Problem> {
    if app.vault.kept::<Directory>().is_none() {
        return Err(Problem::Locked);
    }
    app.db.write(actor, |tx| {
        Ok(tx.record(&IntakeEvent::Read {
            visit,
            parts: parts.to_vec(),
        })?)
    })?;
    let records = app.db.read(actor, |tx| Ok(kiosks::of_visit(tx, visit)?))?;
    let replaced = superseded(&records);
    let mut all = Vec::new();
    for stored in records.into_iter().filter(|it| !replaced.contains(&it.id)) {
        if !actor.may(private_form::needs(&stored.section))
            && private_form::is_part(&stored.section)
        {
            continue;
        }
        let Ok(record) = Record::from_bytes(&stored.bytes) else {
            continue;
        };
        let mut contents = Vec::new();
        for part in parts {
            contents.extend(app.vault.open_part(&record, *part)?.ok());
        }
        all.push(Told {
            at: stored.sealed_at,
            section: stored.section,
            answers: super::merged(contents.iter()),
        });
    }
    Ok(all)
}

/// The visits of which a record came after this place in the order of arrival, each with the place of its first one there.
pub fn visits_after(tx: &mut ReadTx, seq: u64) -> DbResult<Vec<(VisitId, u64)>> {
    store::visits_after(tx, seq)
}
