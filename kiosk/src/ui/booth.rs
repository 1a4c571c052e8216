//! What stands on the screen of a private form between its questions.

/// One of the screens between the questions of a private form.
#[derive(Clone, PartialEq, Eq)]
pub struct BoothCard {
    /// Which of them.
    pub kind: BoothKind,
    /// Name of the picture of the part.
    pub icon: String,
    /// The name of the part.
    pub name: String,
    /// "Part 3 of 11".
    pub place: Option<String>,
    /// All parts in their order.
    pub marks: Vec<PartMark>,
}

/// The screens between the questions of a private form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoothKind {
    /// The next part: start it, or skip it.
    Part,
    /// A part was begun and not sent: send it, or erase it.
    Unsent {
        /// Nothing is asked after it.
        stops: bool,
    },
    /// Leave the form? Nothing is lost by it.
    Stopping,
    /// A part was locked and sent.
    Sent,
    /// Nothing more is asked here.
    Done,
}

/// How a part of the form stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartMark {
    /// Not sent.
    Open,
    /// The one that is next, or being filled in.
    Now,
    /// Sent.
    Sent,
}
