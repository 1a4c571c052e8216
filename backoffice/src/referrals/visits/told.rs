//! Where a visitor was sent, for letters that say where to ask.

use super::actions::of_visit;
use super::model::Outcome;
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::referrals::directory::Says;
use shared::ids::VisitId;

/// Where a visitor was sent: each organisation with its telephone, for letters that say where to ask. Those that refused them
/// are left out, and so is what the help is for.
pub fn handed_to(tx: &mut ReadTx, visit: VisitId) -> Result<Vec<String>, Problem> {
    let of = of_visit(tx, visit)?;
    let not_refused = of
        .lines
        .iter()
        .filter(|it| it.referral.outcome != Outcome::Refused);
    let mut all: Vec<String> = Vec::new();
    for it in not_refused {
        let (name, phone) = (
            it.facts.says(Says::Organisation),
            it.facts.says(Says::Phone),
        );
        let line = match phone {
            "" => name.to_owned(),
            phone => format!("{name}, {phone}"),
        };
        if !all.contains(&line) {
            all.push(line);
        }
    }
    Ok(all)
}
