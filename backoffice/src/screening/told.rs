//! Which answers the rules look at. Everything that is read of an intake for a screening or a selection comes through here, so
//! that it can be changed in this one place.

use crate::app::App;
use crate::db::Actor;
use crate::intake;
use crate::problem::Problem;
use shared::answers::Answers;
use shared::ids::VisitId;

/// What is known of a visit: what the visitor told the kiosk and the private form. That it is read is recorded first.
pub fn told(app: &App, actor: &Actor, visit: VisitId) -> Result<Answers, Problem> {
    intake::told(app, actor, visit)
}
