//! The rules that may be in the way of a selection; each says what to do instead.

use crate::problem::Refuses;

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nobody has checked for a conflict yet.
    #[error("the conflict check comes first")]
    ConflictUnchecked,
    /// Who takes over what moved to a court is for a supervisor to say.
    #[error("a supervisor says who takes it over")]
    NotSupervisor,
    /// Nobody is chosen, or somebody who may not appear in court.
    #[error("somebody who may appear in court takes it over")]
    NotForCourts,
    /// The step belongs to another stage.
    #[error("this step does not come now")]
    OutOfTurn,
    /// Somebody else clears this gate.
    #[error("this gate is for somebody else to clear")]
    NotYourGate,
    /// The criteria have no such gate or score.
    #[error("there is no such gate or score")]
    NoSuchCriterion,
    /// The gate cannot be opened by this reason.
    #[error("this gate has no such exception")]
    NoSuchException,
    /// A gate is opened without saying why.
    #[error("an exception needs a note")]
    ExceptionWithoutNote,
    /// A note stands at a gate whose answer keeps none.
    #[error("a note is kept with an exception or an open question")]
    NoteWithoutPlace,
    /// A gate has no answer.
    #[error("gate {gate} has no answer")]
    GateOpen {
        /// Which.
        gate: String,
    },
    /// A gate is not known, and this decision needs it.
    #[error("gate {gate} is not known")]
    GateUnknown {
        /// Which.
        gate: String,
    },
    /// A gate is shut, and this decision is not among those it leaves.
    #[error("gate {gate} leaves no such decision")]
    GateShut {
        /// Which.
        gate: String,
    },
    /// The points of urgency are those of the colour.
    #[error("urgency is the colour")]
    PointsOfColour,
    /// More points than there are.
    #[error("points go from 0 to 3")]
    NoSuchPoints,
    /// Only an attorney or representative gives these points.
    #[error("an attorney or representative gives these points")]
    ScoreForRepresentative,
    /// A score has no points.
    #[error("the score {score} is missing")]
    ScoreMissing {
        /// Which.
        score: String,
    },
    /// Nobody has written down why the merit is what it is.
    #[error("the merit has no note")]
    MeritWithoutNote,
    /// Nobody is declined for the merit on the word of one.
    #[error("nobody else has read it")]
    SecondReaderMissing,
    /// It was not said why.
    #[error("no reason was given")]
    NoReason,
    /// The reason belongs to other decisions.
    #[error("the reason does not fit the decision")]
    ReasonDoesNotFit,
    /// It was not said what the office does not do.
    #[error("it is not said what the office does not do")]
    LimitsMissing,
    /// The day to look again is today, past or too late.
    #[error("the day is not within {days} days")]
    ReviewTooLate {
        /// How many there may be.
        days: u32,
    },
    /// The day by which more is to be known is not in the future.
    #[error("the day is not in the future")]
    DueInThePast,
    /// Somebody has voted who may not vote on this.
    #[error("they may not vote on this")]
    MayNotVote,
    /// Somebody has voted who is not there.
    #[error("they are not in the meeting")]
    NotPresent,
    /// Somebody has voted twice.
    #[error("they voted twice")]
    VotedTwice,
    /// A colleague of another office votes where several work.
    #[error("the colleague from elsewhere does not vote here")]
    RemoteNotCounted,
    /// Fewer than two voted, or no attorney or full representative.
    #[error("too few voted")]
    NoQuorum,
    /// Not more are for it than against it.
    #[error("not more are for it than against it")]
    NotCarried,
    /// Whoever acts is walled off from it or has recused themselves.
    #[error("they are walled off or recused")]
    NotToBeSeen,
    /// It can wait for the meeting.
    #[error("only RED or ORANGE is decided at once")]
    NotUrgent,
    /// Nobody says no outside the meeting.
    #[error("this takes a meeting")]
    NeedsMeeting,
    /// The forum or colour of the sheet is not that of the intake.
    #[error("the sheet is of another intake")]
    SheetOfAnother,
    /// What was typed is no day.
    #[error("this is no day")]
    NoDay,
    /// What was typed is no number of hours.
    #[error("this is no number of hours")]
    NoHours,
    /// A text is endless.
    #[error("longer than {max} letters")]
    TooLong {
        /// So many are taken.
        max: usize,
    },
    /// The case type or the fund is none of the list.
    #[error("this is not in the list")]
    NotInTheList,
    /// Somebody else has changed it since.
    #[error("somebody else has changed it since")]
    ChangedMeanwhile,
    /// The same of a form: what they saved stands beside what was typed.
    #[error("somebody else has saved the form since")]
    OthersSaved,
    /// The meeting is closed: its minutes stay as they are.
    #[error("the meeting is closed")]
    MeetingClosed,
    /// The meeting is held on a later day.
    #[error("the meeting is on a later day")]
    MeetingLater,
    /// The points were given by the same person.
    #[error("they gave the points themselves")]
    ReadByTheSame,
    /// There is nothing in the text.
    #[error("nothing was written")]
    NothingWritten,
}

impl Refusal {
    /// One of each, for whoever checks their words.
    pub fn every() -> Vec<Refusal> {
        let name = String::new;
        vec![
            Refusal::ConflictUnchecked,
            Refusal::OutOfTurn,
            Refusal::NotYourGate,
            Refusal::NoSuchCriterion,
            Refusal::NoSuchException,
            Refusal::ExceptionWithoutNote,
            Refusal::NoteWithoutPlace,
            Refusal::GateOpen { gate: name() },
            Refusal::GateUnknown { gate: name() },
            Refusal::GateShut { gate: name() },
            Refusal::PointsOfColour,
            Refusal::NoSuchPoints,
            Refusal::ScoreForRepresentative,
            Refusal::ScoreMissing { score: name() },
            Refusal::MeritWithoutNote,
            Refusal::SecondReaderMissing,
            Refusal::NoReason,
            Refusal::ReasonDoesNotFit,
            Refusal::LimitsMissing,
            Refusal::ReviewTooLate { days: 30 },
            Refusal::DueInThePast,
            Refusal::MayNotVote,
            Refusal::NotPresent,
            Refusal::VotedTwice,
            Refusal::RemoteNotCounted,
            Refusal::NoQuorum,
            Refusal::NotCarried,
            Refusal::NotToBeSeen,
            Refusal::NotUrgent,
            Refusal::NeedsMeeting,
            Refusal::SheetOfAnother,
            Refusal::NoDay,
            Refusal::NoHours,
            Refusal::TooLong { max: 4000 },
            Refusal::NotInTheList,
            Refusal::ChangedMeanwhile,
            Refusal::OthersSaved,
            Refusal::MeetingClosed,
            Refusal::MeetingLater,
            Refusal::ReadByTheSame,
            Refusal::NothingWritten,
        ]
    }
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::ConflictUnchecked => "selection-refused-conflict-unchecked",
            Refusal::NotSupervisor => "selection-refused-not-supervisor",
            Refusal::NotForCourts => "selection-refused-not-for-courts",
            Refusal::OutOfTurn => "selection-refused-out-of-turn",
            Refusal::NotYourGate => "selection-refused-not-your-gate",
            Refusal::NoSuchCriterion => "selection-refused-no-such-criterion",
            Refusal::NoSuchException => "selection-refused-no-such-exception",
            Refusal::ExceptionWithoutNote => "selection-refused-exception-without-note",
            Refusal::NoteWithoutPlace => "selection-refused-note-without-place",
            Refusal::GateOpen { .. } => "selection-refused-gate-open",
            Refusal::GateUnknown { .. } => "selection-refused-gate-unknown",
            Refusal::GateShut { .. } => "selection-refused-gate-shut",
            Refusal::PointsOfColour => "selection-refused-points-of-colour",
            Refusal::NoSuchPoints => "selection-refused-no-such-points",
            Refusal::ScoreForRepresentative => "selection-refused-score-for-representative",
            Refusal::ScoreMissing { .. } => "selection-refused-score-missing",
            Refusal::MeritWithoutNote => "selection-refused-merit-without-note",
            Refusal::SecondReaderMissing => "selection-refused-second-reader",
            Refusal::NoReason => "selection-refused-no-reason",
            Refusal::ReasonDoesNotFit => "selection-refused-reason-does-not-fit",
            Refusal::LimitsMissing => "selection-refused-limits-missing",
            Refusal::ReviewTooLate { .. } => "selection-refused-review-too-late",
            Refusal::DueInThePast => "selection-refused-due-in-the-past",
            Refusal::MayNotVote => "selection-refused-may-not-vote",
            Refusal::NotPresent => "selection-refused-not-present",
            Refusal::VotedTwice => "selection-refused-voted-twice",
            Refusal::RemoteNotCounted => "selection-refused-remote-not-counted",
            Refusal::NoQuorum => "selection-refused-no-quorum",
            Refusal::NotCarried => "selection-refused-not-carried",
            Refusal::NotToBeSeen => "selection-refused-not-to-be-seen",
            Refusal::NotUrgent => "selection-refused-not-urgent",
            Refusal::NeedsMeeting => "selection-refused-needs-meeting",
            Refusal::SheetOfAnother => "selection-refused-sheet-of-another",
            Refusal::NoDay => "selection-refused-no-day",
            Refusal::NoHours => "selection-refused-no-hours",
            Refusal::TooLong { .. } => "selection-refused-too-long",
            Refusal::NotInTheList => "selection-refused-not-in-the-list",
            Refusal::ChangedMeanwhile => "selection-refused-changed-meanwhile",
            Refusal::OthersSaved => "selection-refused-others-saved",
            Refusal::MeetingClosed => "selection-refused-meeting-closed",
            Refusal::MeetingLater => "selection-refused-meeting-later",
            Refusal::ReadByTheSame => "selection-refused-read-by-the-same",
            Refusal::NothingWritten => "selection-refused-nothing-written",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::GateOpen { gate }
            | Refusal::GateUnknown { gate }
            | Refusal::GateShut { gate } => vec![("gate", gate.clone())],
            Refusal::ScoreMissing { score } => vec![("score", score.clone())],
            Refusal::TooLong { max } => vec![("max", max.to_string())],
            Refusal::ReviewTooLate { days } => vec![("days", days.to_string())],
            _ => Vec::new(),
        }
    }
}
