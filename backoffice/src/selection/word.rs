//! The words of selection in the database and in forms. They stand in the clear and never change.

use super::{Choice, Forum, Kind, OfficeSize, Reach, Seat};

/// Something that has a word.
pub(super) trait Word: Copy + PartialEq + 'static {
    /// Everything there is, with its word.
    const ALL: &'static [(Self, &'static str)];

    /// Its word.
    fn word(self) -> &'static str {
        let found = Self::ALL.iter().find(|it| it.0 == self);
        found.map_or("", |it| it.1)
    }

    /// What has this word.
    fn find(word: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|it| it.1 == word);
        found.map(|it| it.0)
    }
}

impl Word for Kind {
    const ALL: &'static [(Kind, &'static str)] = &[
        (Kind::Full, "full"),
        (Kind::Limited, "limited"),
        (Kind::Brief, "brief"),
        (Kind::Refer, "refer"),
        (Kind::Decline, "decline"),
        (Kind::Waitlist, "waitlist"),
        (Kind::MoreInfo, "more-info"),
    ];
}

impl Word for Forum {
    const ALL: &'static [(Forum, &'static str)] =
        &[(Forum::Agencies, "agencies"), (Forum::Courts, "courts")];
}

impl Word for Choice {
    const ALL: &'static [(Choice, &'static str)] = &[
        (Choice::For, "for"),
        (Choice::Against, "against"),
        (Choice::Abstains, "abstains"),
    ];
}

impl Word for Seat {
    const ALL: &'static [(Seat, &'static str)] = &[(Seat::Here, "here"), (Seat::Remote, "remote")];
}

impl Word for OfficeSize {
    const ALL: &'static [(OfficeSize, &'static str)] =
        &[(OfficeSize::Several, "several"), (OfficeSize::One, "one")];
}

impl Word for Reach {
    const ALL: &'static [(Reach, &'static str)] = &[
        (Reach::None, "none"),
        (Reach::Agencies, "agencies"),
        (Reach::Courts, "courts"),
    ];
}
