//! Who takes part, with what their credentials are worth today.

use super::{Forum, Member, Reach, Seat};
use crate::access::{self, Authority, Role, Staff, StaffId};
use crate::db::ReadTx;
use crate::offices;
use crate::problem::Problem;
use std::collections::BTreeMap;

/// How far the word of somebody reaches of whom no credential is on record: as far as their role says. Offices begin with
/// none entered, and whoever has some, none of which holds, reaches nowhere.
fn by_role(role: Role) -> Reach {
    match role {
        Role::Attorney | Role::FullRepresentative => Reach::Courts,
        Role::PartialRepresentative => Reach::Agencies,
        _ => Reach::None,
    }
}

/// Everybody who works here, as they may take part.
pub(super) fn everybody(tx: &mut ReadTx) -> Result<BTreeMap<StaffId, (Staff, Member)>, Problem> {
    let (on, recognitions) = (offices::today(tx)?, access::recognitions(tx)?);
    let all = access::credentials(tx)?;
    let reaches = access::reaches(tx, on)?.value;
    let member = |staff: &Staff| {
        let credentials: Vec<_> = all
            .iter()
            .filter(|it| it.staff == staff.id)
            .cloned()
            .collect();
        let reach = if credentials.is_empty() {
            by_role(staff.role)
        } else {
            Reach::of(&Authority {
                credentials: &credentials,
                recognitions: &recognitions,
                reaches: &reaches,
                on,
            })
        };
        Member {
            staff: staff.id,
            role: staff.role,
            seat: Seat::Here,
            reach,
        }
    };
    let active = access::everyone(tx)?.into_iter().filter(|it| it.is_active);
    Ok(active
        .map(|it| {
            let member = member(&it);
            (it.id, (it, member))
        })
        .collect())
}

/// Whoever acts, as they may take part.
pub(super) fn me(tx: &mut ReadTx) -> Result<Member, Problem> {
    let id = tx.actor().id().ok_or(Problem::NotForYourRole)?;
    let found = everybody(tx)?.remove(&id);
    found.map(|it| it.1).ok_or(Problem::NotForYourRole)
}

/// Whether anybody here may act in matters before `forum`.
pub(super) fn covers(tx: &mut ReadTx, forum: Forum) -> Result<bool, Problem> {
    let all = everybody(tx)?;
    Ok(all.values().any(|(_, it)| it.represents(forum)))
}
