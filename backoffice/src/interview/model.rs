//! In whose hands an interview is: nobody's yet, somebody's, or done.

use super::refusal::Refusal;
use crate::access::StaffId;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;

/// The interview of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Interview {
    pub(super) visit: VisitId,
    /// The place of the visit in the order of arrival.
    pub(super) server_seq: u64,
    pub(super) arrived_at: DateTime<Utc>,
    pub(super) hand: Hand,
    /// Rises with every change, so that two people cannot both pick it up.
    pub(super) version: u64,
}

/// In whose hands it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hand {
    /// Nobody has picked it up.
    Free,
    /// Somebody has it.
    With {
        staff: StaffId,
        /// Who handed it over, where somebody did.
        from: Option<StaffId>,
    },
    /// The interview is done.
    Done { by: Option<StaffId> },
}

/// Whether whoever has an interview can work on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holder {
    /// They can.
    Works,
    /// They cannot, or not any more: they do not see the visit, or do not take interviews.
    Stuck,
}

/// Which interviews a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Show {
    /// Those nobody has picked up.
    Free,
    /// Those of whoever looks.
    Mine,
    /// Those of others.
    Others,
    /// Those that are done.
    Done,
}

impl Show {
    /// Each with its word and its message.
    pub(super) const ALL: [(Show, &'static str, &'static str); 4] = [
        (Show::Free, "free", "interview-show-free"),
        (Show::Mine, "mine", "interview-show-mine"),
        (Show::Others, "others", "interview-show-others"),
        (Show::Done, "done", "interview-show-done"),
    ];

    pub(super) fn find(word: &str) -> Option<Show> {
        let found = Show::ALL.iter().find(|(_, it, _)| *it == word);
        found.map(|(show, _, _)| *show)
    }

    pub(super) fn word(self) -> &'static str {
        let found = Show::ALL.iter().find(|(it, _, _)| *it == self);
        found.map_or("", |(_, word, _)| word)
    }
}

impl Hand {
    /// Who has it.
    pub(super) fn staff(self) -> Option<StaffId> {
        match self {
            Hand::With { staff, .. } => Some(staff),
            Hand::Free | Hand::Done { .. } => None,
        }
    }

    /// Somebody picks it up; whoever has it already keeps it, as long as they can work on it.
    pub(super) fn pick_up(self, who: StaffId, name: &str, holder: Holder) -> Result<Hand, Refusal> {
        match self {
            Hand::With { staff, .. } if staff == who => Ok(self),
            Hand::With { staff, .. } if holder == Holder::Stuck => Ok(Hand::With {
                staff: who,
                from: Some(staff),
            }),
            Hand::Free => Ok(Hand::With {
                staff: who,
                from: None,
            }),
            Hand::With { .. } => Err(Refusal::PickedUp {
                name: name.to_owned(),
            }),
            Hand::Done { .. } => Err(Refusal::Done),
        }
    }

    /// Somebody takes it over from a colleague who comes no more, whose name stays with it.
    pub(super) fn taken_over(self, who: StaffId) -> Hand {
        Hand::With {
            staff: who,
            from: self.staff(),
        }
    }

    /// Whoever has it hands it to somebody else; one that nobody has, or that is stuck, is given to somebody.
    pub(super) fn hand_over(
        self,
        who: StaffId,
        to: StaffId,
        holder: Holder,
    ) -> Result<Hand, Refusal> {
        match self {
            Hand::Done { .. } => Err(Refusal::Done),
            Hand::With { staff, .. } if staff != who && holder == Holder::Works => {
                Err(Refusal::NotYours)
            }
            Hand::With { staff, .. } if staff == to => Err(Refusal::Yours),
            Hand::Free | Hand::With { .. } => Ok(Hand::With {
                staff: to,
                from: Some(who),
            }),
        }
    }

    /// Whoever has it puts it back for anybody to pick up.
    pub(super) fn give_back(self, who: StaffId) -> Result<Hand, Refusal> {
        match self {
            Hand::Free => Ok(Hand::Free),
            Hand::With { staff, .. } if staff == who => Ok(Hand::Free),
            Hand::With { .. } => Err(Refusal::NotYours),
            Hand::Done { .. } => Err(Refusal::Done),
        }
    }

    /// Whoever has it ends it.
    pub(super) fn finish(self, who: StaffId) -> Result<Hand, Refusal> {
        match self {
            Hand::With { staff, .. } if staff == who => Ok(Hand::Done { by: Some(who) }),
            Hand::Done { .. } => Ok(self),
            Hand::Free | Hand::With { .. } => Err(Refusal::NotYours),
        }
    }

    /// One that is done is taken up again.
    pub(super) fn reopen(self, who: StaffId) -> Result<Hand, Refusal> {
        match self {
            Hand::Done { .. } => Ok(Hand::With {
                staff: who,
                from: None,
            }),
            Hand::With { staff, .. } if staff == who => Ok(self),
            Hand::Free | Hand::With { .. } => Err(Refusal::NotYours),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    /// `p1` one picks it up, `h12` one hands it to two, `g1` gives it back, `f1` ends it, `r1` takes it up again; `P` and `H`
    /// where whoever has it cannot work on it.
    fn after(story: &str) -> Result<Hand, Refusal> {
        story.split_whitespace().try_fold(Hand::Free, |hand, step| {
            let mut of = step[1..].chars();
            let mut who = || Uuid::from_u128(of.next().unwrap() as u128);
            match &step[..1] {
                "p" => hand.pick_up(who(), "Lee", Holder::Works),
                "h" => hand.hand_over(who(), who(), Holder::Works),
                "P" => hand.pick_up(who(), "Lee", Holder::Stuck),
                "H" => hand.hand_over(who(), who(), Holder::Stuck),
                "g" => hand.give_back(who()),
                "f" => hand.finish(who()),
                _ => hand.reopen(who()),
            }
        })
    }

    fn with(who: char) -> StaffId {
        Uuid::from_u128(who as u128)
    }

    #[track_caller]
    fn refused(story: &str, why: &Refusal) {
        assert_eq!(after(story).as_ref(), Err(why), "{story}");
    }

    #[test]
    fn one_person_has_an_interview_at_a_time() {
        let name = "Lee".to_owned();
        assert_eq!(after("p1").unwrap().staff(), Some(with('1')));
        assert_eq!(after("p1 p1").unwrap().staff(), Some(with('1')));
        refused("p1 p2", &Refusal::PickedUp { name });
        assert_eq!(after("p1 h12").unwrap().staff(), Some(with('2')));
        refused("p1 h12 f1", &Refusal::NotYours);
        refused("p1 h23", &Refusal::NotYours);
        refused("p1 h11", &Refusal::Yours);
        assert_eq!(after("h12").unwrap().staff(), Some(with('2')));
        assert_eq!(after("p1 g1"), Ok(Hand::Free));
        refused("p1 g2", &Refusal::NotYours);
    }

    #[test]
    fn one_that_is_stuck_is_taken_from_whoever_cannot_work_on_it() {
        assert_eq!(after("p1 P2").unwrap().staff(), Some(with('2')));
        assert_eq!(after("p1 H23").unwrap().staff(), Some(with('3')));
        refused("p1 H21", &Refusal::Yours);
        refused("p1 f1 P2", &Refusal::Done);
        refused("p1 f1 H23", &Refusal::Done);
    }

    #[test]
    fn one_that_is_done_is_picked_up_again_only_on_purpose() {
        refused("p1 f1 p2", &Refusal::Done);
        refused("f1", &Refusal::NotYours);
        refused("p1 f1 h12", &Refusal::Done);
        assert_eq!(after("p1 f1 r2").unwrap().staff(), Some(with('2')));
        refused("p1 r2", &Refusal::NotYours);
    }
}
