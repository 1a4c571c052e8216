//! The rules that may be in the way of an interview; each says what to do instead.

use crate::problem::Refuses;

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// Somebody else was quicker.
    #[error("{name} has picked it up")]
    PickedUp {
        /// Who.
        name: String,
    },
    /// A colleague has it.
    #[error("a colleague has it")]
    NotYours,
    /// It is to be handed to whoever has it.
    #[error("it is theirs already")]
    Yours,
    /// The interview is done.
    #[error("the interview is done")]
    Done,
    /// To whom it is to be handed was not chosen, or they do not take interviews.
    #[error("nobody to hand it to was chosen")]
    NoTaker,
    /// Whoever was chosen cannot work on this one.
    #[error("they cannot work on it")]
    NotForTaker,
    /// More letters than a note holds.
    #[error("longer than {max} letters")]
    TooLong {
        /// So many are taken.
        max: usize,
    },
    /// The question is not there for whoever writes, or not any more.
    #[error("the question is not there")]
    NoQuestion,
    /// What was chosen among is not there any more.
    #[error("that answer is not there any more")]
    NoAnswer,
    /// Nothing safe is known by which the person can be reached.
    #[error("no safe way to reach the person")]
    NoSafeChannel,
    /// It was not said what the person was told.
    #[error("not said what the person was told")]
    NothingTold,
    /// A visit that a kiosk gave a number has its record; paper is keyed in for numbers of the desk.
    #[error("a number of a kiosk")]
    OfKiosk,
    /// Nothing was keyed in.
    #[error("nothing keyed in")]
    NothingKeyed,
    /// The two times it was keyed in differ still.
    #[error("the two differ")]
    StillDiffers,
    /// Something that was keyed in is no answer yet.
    #[error("no answer yet")]
    NoAnswerYet,
    /// What was keyed in was taken over before.
    #[error("taken over before")]
    TakenOver,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::PickedUp { .. } => "interview-refused-picked-up",
            Refusal::NotYours => "interview-refused-not-yours",
            Refusal::Yours => "interview-refused-yours",
            Refusal::Done => "interview-refused-done",
            Refusal::NoTaker => "interview-refused-no-taker",
            Refusal::NotForTaker => "interview-refused-not-for-taker",
            Refusal::TooLong { .. } => "interview-refused-too-long",
            Refusal::NoQuestion => "interview-refused-no-question",
            Refusal::NoAnswer => "interview-refused-no-answer",
            Refusal::NoSafeChannel => "interview-refused-no-safe-channel",
            Refusal::NothingTold => "interview-refused-nothing-told",
            Refusal::OfKiosk => "interview-refused-of-kiosk",
            Refusal::NothingKeyed => "interview-refused-nothing-keyed",
            Refusal::StillDiffers => "interview-refused-still-differs",
            Refusal::NoAnswerYet => "interview-refused-no-answer-yet",
            Refusal::TakenOver => "interview-refused-taken-over",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::PickedUp { name } => vec![("name", name.clone())],
            Refusal::TooLong { max } => vec![("max", max.to_string())],
            _ => Vec::new(),
        }
    }
}
