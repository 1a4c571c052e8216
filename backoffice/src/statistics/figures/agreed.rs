//! What came of appointments. Walk-ins can only be called and not come; whoever has an appointment can also not appear at
//! all, and has no number by which the queue could count them.

use crate::appointments::Kept;

/// How many appointments came to what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::statistics) struct Agreed {
    /// Whoever was expected came.
    pub(in crate::statistics) came: u32,
    /// Nobody came.
    pub(in crate::statistics) missed: u32,
    /// Cancelled before.
    pub(in crate::statistics) cancelled: u32,
    /// Somebody is still expected.
    pub(in crate::statistics) expected: u32,
}

impl Agreed {
    /// Of these appointments. One that was moved counts where it was moved to, and one that was entered by mistake never.
    pub(in crate::statistics) fn of(all: impl IntoIterator<Item = Kept>) -> Agreed {
        let mut agreed = Agreed::default();
        for kept in all {
            match kept {
                Kept::Came => agreed.came += 1,
                Kept::NoShow => agreed.missed += 1,
                Kept::Cancelled => agreed.cancelled += 1,
                Kept::Expected => agreed.expected += 1,
                Kept::Moved | Kept::Void => {}
            }
        }
        agreed
    }
}
