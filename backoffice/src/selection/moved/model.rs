//! What it means for those who work on a matter that it is before a court now: the rules.

use crate::access::StaffId;
use crate::selection::{Forum, Member};
use crate::working_days::Holidays;
use chrono::NaiveDate;

/// So many business days a supervisor has to say who takes it over.
const DAYS: u32 = 1;

/// How it stands with whoever has a matter in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::selection) enum Lead {
    /// Nobody has it.
    Nobody,
    /// They go on.
    Goes(StaffId),
    /// Their word does not reach before the forum it is in now: they do no more of it until somebody has taken it over.
    Suspended(StaffId),
}

/// Whether whoever has a matter in hand goes on with it. The rest of the staff, who represent nobody, go on as they did:
/// they do what they are asked by whoever represents.
pub(in crate::selection) fn lead(forum: Forum, of: Option<&Member>) -> Lead {
    match of {
        None => Lead::Nobody,
        Some(it) if it.represents(Forum::Agencies) && !it.represents(forum) => {
            Lead::Suspended(it.staff)
        }
        Some(it) => Lead::Goes(it.staff),
    }
}

/// By when somebody has taken over a matter that moved on a day.
pub(in crate::selection) fn reassigned_by(holidays: &Holidays, on: NaiveDate) -> NaiveDate {
    holidays.after(on, DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Role;
    use crate::selection::{Reach, Seat};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn member(role: Role, reach: Reach) -> Member {
        Member {
            staff: Uuid::from_u128(1),
            role,
            seat: Seat::Here,
            reach,
        }
    }

    #[test]
    fn e3_t3_forum_changed_suspends_a_partial_representative_and_nobody_who_reaches_courts() {
        let partial = member(Role::PartialRepresentative, Reach::Agencies);
        assert_eq!(
            lead(Forum::Agencies, Some(&partial)),
            Lead::Goes(partial.staff)
        );
        assert_eq!(
            lead(Forum::Courts, Some(&partial)),
            Lead::Suspended(partial.staff)
        );
        for role in [Role::Attorney, Role::FullRepresentative] {
            let it = member(role, Reach::Courts);
            assert_eq!(lead(Forum::Courts, Some(&it)), Lead::Goes(it.staff));
        }
        // An attorney whose credential has run out for courts is no better off than a partial representative.
        let ran_out = member(Role::Attorney, Reach::Agencies);
        assert_eq!(
            lead(Forum::Courts, Some(&ran_out)),
            Lead::Suspended(ran_out.staff)
        );
        let counsellor = member(Role::Counsellor, Reach::None);
        assert_eq!(
            lead(Forum::Courts, Some(&counsellor)),
            Lead::Goes(counsellor.staff)
        );
        assert_eq!(lead(Forum::Courts, None), Lead::Nobody);
    }

    #[test]
    fn a_supervisor_has_until_the_next_business_day() {
        for (on, by) in [
            // A Tuesday; a Friday; the day before Thanksgiving.
            ("2026-09-01", "2026-09-02"),
            ("2026-09-11", "2026-09-14"),
            ("2026-11-25", "2026-11-27"),
        ] {
            let found = reassigned_by(Holidays::federal(), on.parse().unwrap());
            assert_eq!(found.to_string(), by, "{on}");
        }
    }

    proptest! {
        #[test]
        fn whoever_is_suspended_represents_somewhere_and_not_there(reach in 0..3, court in any::<bool>()) {
            let reach = [Reach::None, Reach::Agencies, Reach::Courts][usize::try_from(reach).unwrap()];
            let forum = if court { Forum::Courts } else { Forum::Agencies };
            let it = member(Role::Attorney, reach);
            let is_suspended = lead(forum, Some(&it)) == Lead::Suspended(it.staff);
            prop_assert_eq!(is_suspended, reach == Reach::Agencies && forum == Forum::Courts);
        }
    }
}
