//! Whose word counts as advice. It follows from credentials, and where none is on record yet, from the role.

use super::choices::choices;
use super::refusal::Refusal;
use crate::access::{self, Act, Basis, Lacking, Role, StaffId};
use crate::db::ReadTx;
use crate::offices;
use crate::problem::Problem;
use crate::selection;
use shared::ids::VisitId;

choices! {
    /// Before whom the matter is.
    Forum {
        Agencies = "agencies", "letters-forum-agencies";
        Court = "court", "letters-forum-court";
    }
}

impl Forum {
    fn act(self) -> Act {
        match self {
            Forum::Agencies => Act::AdviseDhs,
            Forum::Court => Act::AdviseCourt,
        }
    }

    /// What a role may advise on while no credential of its bearer is on record.
    fn is_for(self, role: Role) -> bool {
        match role {
            Role::Attorney | Role::FullRepresentative => true,
            Role::PartialRepresentative => self == Forum::Agencies,
            _ => false,
        }
    }
}

/// Whether somebody may advise alone, and on what; or the message that says what is missing.
pub(super) fn may_advise(
    tx: &mut ReadTx,
    staff: StaffId,
    forum: Forum,
) -> Result<Result<String, &'static str>, Problem> {
    let today = offices::today(tx)?;
    let lacking = match access::authority(tx, staff, forum.act(), today)? {
        Ok(Basis::Own { kind, .. }) => return Ok(Ok(kind.word().to_owned())),
        Ok(Basis::Supervised) => return Ok(Err("letters-advise-supervised")),
        Err(lacking) => lacking,
    };
    if lacking == Lacking::NoCredential {
        let known = access::everyone(tx)?;
        let role = known.iter().find(|it| it.id == staff).map(|it| it.role);
        if let Some(role) = role.filter(|it| forum.is_for(*it)) {
            return Ok(Ok(format!("role:{}", role.word())));
        }
    }
    Ok(Err(lacking.message()))
}

/// The same for whoever acts, in the matter of this visit: once it has moved to a court, no word counts in it that does not
/// reach there.
pub(super) fn actor_may(
    tx: &mut ReadTx,
    visit: VisitId,
    forum: Forum,
) -> Result<Result<String, Refusal>, Problem> {
    let forum = if selection::is_before_court(tx, visit)? {
        Forum::Court
    } else {
        forum
    };
    let Some(staff) = tx.actor().id() else {
        return Err(Problem::NotForYourRole);
    };
    let may = may_advise(tx, staff, forum)?;
    Ok(may.map_err(|lacking| Refusal::MayNotAdvise { lacking }))
}

/// Whether whoever acts may answer for what a letter of this visit says: they may advise, wherever the matter may be.
pub(super) fn of_letters(tx: &mut ReadTx, visit: VisitId) -> Result<Result<(), Refusal>, Problem> {
    if actor_may(tx, visit, Forum::Court)?.is_ok() {
        return Ok(Ok(()));
    }
    Ok(actor_may(tx, visit, Forum::Agencies)?.map(drop))
}
