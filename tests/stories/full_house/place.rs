//! Where a number can be, as the history says it.

/// How a visit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    Served,
    NoShow,
    Left,
    Returns,
}

/// Where a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Waiting,
    /// In no line: the number is of the day before.
    Forgotten,
    Away,
    Along,
    Called(u32),
    Here(u32),
    Over(End),
    /// Of the day before, and noted as gone.
    Gone,
}

impl Place {
    /// The window, if it is at one.
    pub(super) fn window(self) -> Option<u32> {
        match self {
            Place::Called(it) | Place::Here(it) => Some(it),
            _ => None,
        }
    }
}
