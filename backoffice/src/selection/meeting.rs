//! The meeting in which cases are selected: who may vote on what, how many are needed, and whether a decision is carried.

use super::{Forum, Item, Kind, Member, Reach, Refusal, Seat};
use crate::access::{Role, StaffId};
use std::collections::BTreeSet;

/// So many vote at least, one of them an attorney or a full representative.
pub(super) const VOTERS_LEAST: usize = 2;

/// How many people work in the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeSize {
    /// Several.
    Several,
    /// One: a colleague of another office is the second.
    One,
}

/// What somebody votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// For the decision.
    For,
    /// Against it.
    Against,
    /// Neither; this is nobody's second vote.
    Abstains,
}

/// A vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vote {
    /// Whose.
    pub staff: StaffId,
    /// What.
    pub choice: Choice,
}

/// Who is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// How many people work in the office.
    pub size: OfficeSize,
    /// Everybody who is there.
    pub present: Vec<Member>,
}

impl Member {
    /// Whether they may see an item at all: whoever is walled off from it or has recused themselves does not.
    pub fn may_see(&self, item: &Item) -> bool {
        !item.walled.contains(&self.staff) && !item.recused.contains(&self.staff)
    }

    /// Whether they may propose a decision on an item.
    pub fn may_propose(&self, item: &Item, kind: Kind) -> bool {
        self.may_vote(item, kind)
    }

    /// Whether they may vote for such a decision on an item: directors, attorneys and full representatives on all, partial
    /// representatives on matters before the agencies, counsellors on brief advice. A credential that has run out is none.
    pub fn may_vote(&self, item: &Item, kind: Kind) -> bool {
        let by_role = match self.role {
            Role::Director => true,
            Role::Attorney | Role::FullRepresentative => self.reach == Reach::Courts,
            Role::PartialRepresentative => {
                item.forum == Forum::Agencies && self.reach.covers(Forum::Agencies)
            }
            Role::Counsellor => kind == Kind::Brief,
            _ => false,
        };
        by_role && self.may_see(item)
    }

    /// Whether they are the attorney or full representative without whom nothing is decided.
    pub(super) fn is_attorney_or_full(&self) -> bool {
        self.reach == Reach::Courts && self.role != Role::PartialRepresentative
    }
}

/// Whether a decision of this kind is carried: enough vote for or against it, one of them an attorney or full
/// representative, and more are for it than against it.
pub fn carried(meeting: &Meeting, item: &Item, kind: Kind, votes: &[Vote]) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    let mut cast: Vec<(&Member, Choice)> = Vec::new();
    for vote in votes {
        if !seen.insert(vote.staff) {
            return Err(Refusal::VotedTwice);
        }
        let member = meeting.present.iter().find(|it| it.staff == vote.staff);
        let member = member.ok_or(Refusal::NotPresent)?;
        if !member.may_vote(item, kind) {
            return Err(Refusal::MayNotVote);
        }
        if member.seat == Seat::Remote && meeting.size == OfficeSize::Several {
            return Err(Refusal::RemoteNotCounted);
        }
        if vote.choice != Choice::Abstains {
            cast.push((member, vote.choice));
        }
    }
    let has_attorney = cast.iter().any(|(it, _)| it.is_attorney_or_full());
    if cast.len() < VOTERS_LEAST || !has_attorney {
        return Err(Refusal::NoQuorum);
    }
    if meeting.size == OfficeSize::One && !is_director_and_colleague(&cast) {
        return Err(Refusal::NoQuorum);
    }
    let count = |choice| cast.iter().filter(|(_, it)| *it == choice).count();
    if count(Choice::For) <= count(Choice::Against) {
        return Err(Refusal::NotCarried);
    }
    Ok(())
}

/// In an office of one person its director votes, and a colleague from elsewhere.
fn is_director_and_colleague(cast: &[(&Member, Choice)]) -> bool {
    cast.iter()
        .any(|(it, _)| it.role == Role::Director && it.seat == Seat::Here)
        && cast.iter().any(|(it, _)| it.seat == Seat::Remote)
}
