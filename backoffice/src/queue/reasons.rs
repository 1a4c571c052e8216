//! The reasons that staff choose from when they make somebody less urgent or let somebody urgent go. They stand in the
//! record, so that it can be asked later why.

/// Why somebody is less urgent than it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lowers {
    /// An answer was touched by mistake.
    Mistake,
    /// The date is later than it was said.
    Later,
    /// It is no longer so.
    NoLonger,
    /// It has been seen to.
    SeenTo,
}

impl Lowers {
    /// Every reason, as it is offered.
    pub const ALL: [Lowers; 4] = [
        Lowers::Mistake,
        Lowers::Later,
        Lowers::NoLonger,
        Lowers::SeenTo,
    ];

    /// The word in forms and events.
    pub fn word(self) -> &'static str {
        match self {
            Lowers::Mistake => "mistake",
            Lowers::Later => "later",
            Lowers::NoLonger => "no-longer",
            Lowers::SeenTo => "seen-to",
        }
    }

    /// The reason with this word.
    pub fn find(word: &str) -> Option<Lowers> {
        Lowers::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// Why somebody RED goes without having been received: for good, for a while, or until another day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Goes {
    /// They want to go.
    Wish,
    /// They were looked for and are not here.
    NotFound,
    /// Nobody could receive them.
    NobodyFree,
    /// It has been seen to.
    SeenTo,
}

impl Goes {
    /// Every reason, as it is offered.
    pub const ALL: [Goes; 4] = [Goes::Wish, Goes::NotFound, Goes::NobodyFree, Goes::SeenTo];

    /// The word in forms and events.
    pub fn word(self) -> &'static str {
        match self {
            Goes::Wish => "wish",
            Goes::NotFound => "not-found",
            Goes::NobodyFree => "nobody-free",
            Goes::SeenTo => "seen-to",
        }
    }

    /// The message with its words.
    pub fn message(self) -> &'static str {
        match self {
            Goes::Wish => "queue-goes-wish",
            Goes::NotFound => "queue-goes-not-found",
            Goes::NobodyFree => "queue-goes-nobody-free",
            Goes::SeenTo => "queue-lowers-seen-to",
        }
    }

    /// The reason with this word.
    pub fn find(word: &str) -> Option<Goes> {
        Goes::ALL.into_iter().find(|it| it.word() == word)
    }
}
