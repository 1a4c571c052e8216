//! Everything a visitor told the office, put together for rules that look at all of it.

use super::actions;
use crate::access::Permission;
use crate::app::App;
use crate::db::{Actor, ReadTx};
use crate::kiosks;
use crate::people::parties;
use crate::problem::Problem;
use chrono::NaiveDate;
use shared::answers::Answers;
use shared::ids::VisitId;
use shared::record::CLASSES;

/// The day on which a visit was taken in, for whoever sees the visit.
pub fn taken_on(tx: &mut ReadTx, visit: VisitId) -> Result<NaiveDate, Problem> {
    if !parties::sees_visit(tx, visit)? {
        return Err(Problem::NotFound);
    }
    let heading = kiosks::heading(tx, visit)?.ok_or(Problem::NotFound)?;
    let zone = crate::offices::settings(tx)?.time_zone;
    Ok(heading.sealed_at.with_timezone(&zone).date_naive())
}

/// The answers of a visit, a later one in the place of an earlier; that they are read is recorded first. Only for whoever may
/// read all of it: a rule that saw a part would find what is not so.
pub fn everything_told(app: &App, actor: &Actor, visit: VisitId) -> Result<Answers, Problem> {
    app.db.read(actor, |tx| {
        tx.require(Permission::SeeRestricted)?;
        taken_on(tx, visit).map(drop)
    })?;
    let mut all = Answers::default();
    // The newest record comes first.
    for opened in actions::read(app, actor, visit, &CLASSES)?
        .into_iter()
        .rev()
    {
        if opened.is_superseded {
            continue;
        }
        for (_, content) in opened.parts {
            let given = content.iter().flat_map(|it| it.answers.iter());
            for (question, answer) in given {
                all.give(question, answer.clone());
            }
        }
    }
    Ok(all)
}

/// The visits that were taken in last, as far as whoever asks sees them.
pub fn newest(tx: &mut ReadTx, before: u64) -> Result<Vec<(VisitId, u64)>, Problem> {
    tx.require(Permission::SeeQueue)?;
    let listed = actions::seen_listed(tx, before)?.into_iter();
    Ok(listed.map(|it| (it.visit, it.newest_seq)).collect())
}
