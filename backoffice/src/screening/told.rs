//! Which answers the rules look at. Everything that is read of an intake for a screening or a selection comes through here, so
//! that it can be changed in this one place.

use crate::app::App;
use crate::db::Actor;
use crate::problem::Problem;
use crate::{intake, interview};
use shared::answers::Answers;
use shared::ids::VisitId;

/// What is known of a visit: what was confirmed in the interview, and where nothing was, what the visitor told the kiosk and
/// the private form. That it is read is recorded first.
pub fn told(app: &App, actor: &Actor, visit: VisitId) -> Result<Answers, Problem> {
    let mut all = intake::everything_told(app, actor, visit)?;
    let confirmed = app
        .db
        .read(actor, |tx| interview::confirmed(tx, &app.vault, visit))?;
    for (question, answer) in confirmed.iter() {
        all.give(question, answer.clone());
    }
    Ok(all)
}
