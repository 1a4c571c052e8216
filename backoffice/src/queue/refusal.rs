//! The rules that may be in the way of what staff want to do with the queue; each says what to do instead.

use super::stage::CALLS_BEFORE_NO_SHOW;
use crate::problem::{FIELD, Refuses};
use chrono::NaiveDate;

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Another window called or serves this visitor.
    #[error("ticket is at another window")]
    AtAnotherWindow,
    /// The visitor sits at this very window.
    #[error("visitor is being served")]
    BeingServed,
    /// The visit is over.
    #[error("ticket is finished")]
    Finished,
    /// A no-show too early.
    #[error("visitor has not been called {CALLS_BEFORE_NO_SHOW} times")]
    CalledTooSeldom,
    /// A third recall.
    #[error("visitor has been called {CALLS_BEFORE_NO_SHOW} times")]
    CalledOften,
    /// Nobody called this visitor.
    #[error("visitor has not been called")]
    NotCalled,
    /// The visitor is not at a window.
    #[error("visitor is not being served")]
    NotServing,
    /// In line already.
    #[error("visitor is in line")]
    InLine,
    /// The window has a visitor.
    #[error("the window has a visitor: {label}")]
    WindowTaken {
        /// Whose number.
        label: String,
    },
    /// Whoever calls sits nowhere.
    #[error("no window chosen")]
    NoWindow,
    /// Visitors are not received at this window now.
    #[error("the window is closed")]
    WindowClosed,
    /// Too late to undo, or someone else's step.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Whoever undoes has left the window to which the visitor would come back.
    #[error("whoever undoes is not at window {window}")]
    UndoElsewhere {
        /// What stands on that window.
        window: String,
    },
    /// The step that was meant is no longer the last one of whoever undoes.
    #[error("another step was the last one")]
    UndoAnother,
    /// Somebody RED goes, and it was not said why.
    #[error("{label} is RED")]
    UrgentGoes {
        /// Whose number.
        label: String,
    },
    /// It is not known of anybody how urgent they are.
    #[error("the office is locked: nobody knows who is RED")]
    UrgencyUnknown,
    /// Whoever goes away for a while is back later.
    #[error("the moment to be back is past")]
    BackInThePast,
    /// A number keeps its turn only on its own day.
    #[error("the moment to be back is on another day")]
    BackOnAnotherDay,
    /// The moment cannot be read.
    #[error("this is no time of the day")]
    NoTime,
    /// The number goes along with another one.
    #[error("the number goes along with another")]
    InGroup,
    /// The number goes along with another one, which is called for both.
    #[error("{label} is called for this number")]
    CallTheLead {
        /// The number that is called.
        label: String,
    },
    /// Not two numbers were named.
    #[error("a group needs another number")]
    GroupOfOne,
    /// The number is of an earlier day, and nobody has said that its visitor is here.
    #[error("the number is of an earlier day")]
    OfAnotherDay,
    /// The number goes from station to station.
    #[error("the number is at the stations of a workshop")]
    AtStations,
    /// The number has not entered a workshop.
    #[error("the number is at no station")]
    NotAtStations,
    /// The number goes along with nobody.
    #[error("the number goes along with no other")]
    NotInGroup,
    /// Only an attorney or representative makes somebody less urgent.
    #[error("only an attorney or representative may lower a colour")]
    MayNotLower,
    /// It was not said why.
    #[error("no reason was chosen")]
    NoReason,
    /// The form has no such lane.
    #[error("there is no such lane")]
    NoLane,
    /// A name that nobody calls out.
    #[error("longer than {max} letters")]
    LongName {
        /// The longest there is.
        max: usize,
    },
    /// What is typed is no telephone number.
    #[error("no telephone number")]
    NoPhone,
    /// Nobody of that name receives visitors.
    #[error("this member of staff calls no visitors")]
    NotStaff,
    /// The desk's form has given a number before, to a visitor of whom other things were written down.
    #[error("this form has given the number {label}")]
    GivenBefore {
        /// The number.
        label: String,
    },
    /// Another number that waits has these letters and digits, or none.
    #[error("no number {label} waits")]
    NoSuchNumber {
        /// What was typed.
        label: String,
    },
    /// Hours that cannot be.
    #[error("these are no hours: {typed}")]
    NoHours {
        /// What was typed.
        typed: String,
    },
    /// A day that is over, or too far away.
    #[error("the day is not one of the next two weeks")]
    NotSoon,
    /// A duration that no visit has.
    #[error("a visit takes from 1 to {max} minutes")]
    NoMinutes {
        /// The longest.
        max: u32,
    },
    /// There is no private room to fill in the form.
    #[error("no kiosk stands in a private room")]
    NoBooth,
    /// The name of a window is too long.
    #[error("the name is longer than {max} characters")]
    NameTooLong {
        /// How many fit.
        max: usize,
    },
    /// The visitor is at a window, or on the way there.
    #[error("visitor has been called")]
    CalledAlready,
    /// No dated paper has this code.
    #[error("no dated paper has this code")]
    NoSuchDatedPaper,
    /// The paper is good on another day.
    #[error("the paper is good on {day}")]
    DatedOtherDay {
        /// On which.
        day: NaiveDate,
    },
    /// Another number has gone first with the paper.
    #[error("another number has gone first with the paper")]
    DatedUsed,
    /// The paper was made for somebody who had no number.
    #[error("the paper belongs to no number yet")]
    DatedWithoutNumber,
    /// Two windows may not be called the same.
    #[error("another window is called that")]
    NameTaken,
    /// More windows than any office has.
    #[error("there are {max} windows already")]
    TooManyWindows {
        /// How many there may be.
        max: u32,
    },
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::AtAnotherWindow => "queue-refused-at-another-window",
            Refusal::BeingServed => "queue-refused-being-served",
            Refusal::Finished => "queue-refused-finished",
            Refusal::CalledTooSeldom => "queue-refused-called-too-seldom",
            Refusal::CalledOften => "queue-refused-called-often",
            Refusal::NotCalled => "queue-refused-not-called",
            Refusal::NotServing => "queue-refused-not-serving",
            Refusal::InLine => "queue-refused-in-line",
            Refusal::WindowTaken { .. } => "queue-refused-window-taken",
            Refusal::NoWindow => "queue-refused-no-window",
            Refusal::WindowClosed => "queue-refused-window-closed",
            Refusal::NothingToUndo => "queue-refused-nothing-to-undo",
            Refusal::UndoElsewhere { .. } => "queue-refused-undo-elsewhere",
            Refusal::UndoAnother => "queue-refused-undo-another",
            Refusal::UrgentGoes { .. } => "queue-refused-urgent-goes",
            Refusal::UrgencyUnknown => "queue-refused-urgency-unknown",
            Refusal::BackInThePast => "queue-refused-back-in-the-past",
            Refusal::BackOnAnotherDay => "queue-refused-back-on-another-day",
            Refusal::NoTime => "queue-refused-no-time",
            Refusal::InGroup => "queue-refused-in-group",
            Refusal::CallTheLead { .. } => "queue-refused-call-the-lead",
            Refusal::GroupOfOne => "queue-refused-group-of-one",
            Refusal::NotInGroup => "queue-refused-not-in-group",
            Refusal::OfAnotherDay => "queue-refused-of-another-day",
            Refusal::AtStations => "queue-refused-at-stations",
            Refusal::NotAtStations => "queue-refused-not-at-stations",
            Refusal::MayNotLower => "queue-refused-may-not-lower",
            Refusal::NoReason => "queue-refused-no-reason",
            Refusal::NoLane => "queue-refused-no-lane",
            Refusal::LongName { .. } => "queue-refused-long-name",
            Refusal::NoPhone => "queue-refused-no-phone",
            Refusal::NotStaff => "queue-refused-not-staff",
            Refusal::GivenBefore { .. } => "queue-refused-given-before",
            Refusal::NoSuchNumber { .. } => "queue-refused-no-such-number",
            Refusal::NoHours { .. } => "queue-refused-no-hours",
            Refusal::NotSoon => "queue-refused-not-soon",
            Refusal::NoMinutes { .. } => "queue-refused-no-minutes",
            Refusal::NoBooth => "queue-refused-no-booth",
            Refusal::NameTooLong { .. } => "queue-refused-name-too-long",
            Refusal::CalledAlready => "queue-refused-called-already",
            Refusal::NoSuchDatedPaper => "queue-refused-no-such-dated-paper",
            Refusal::DatedOtherDay { .. } => "queue-refused-dated-other-day",
            Refusal::DatedUsed => "queue-refused-dated-used",
            Refusal::DatedWithoutNumber => "queue-refused-dated-without-number",
            Refusal::NameTaken => "queue-refused-name-taken",
            Refusal::TooManyWindows { .. } => "queue-refused-too-many-windows",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::WindowTaken { label }
            | Refusal::GivenBefore { label }
            | Refusal::NoSuchNumber { label }
            | Refusal::UrgentGoes { label }
            | Refusal::CallTheLead { label } => {
                vec![("label", label.clone())]
            }
            Refusal::NoHours { typed } => vec![("typed", typed.clone())],
            Refusal::UndoElsewhere { window } => vec![("window", window.clone())],
            Refusal::DatedOtherDay { day } => vec![("day", day.to_string())],
            Refusal::LongName { max } => vec![(FIELD, "name".to_owned()), ("max", max.to_string())],
            Refusal::NoPhone => vec![(FIELD, "phone".to_owned())],
            Refusal::NameTooLong { max } => vec![("max", max.to_string())],
            Refusal::TooManyWindows { max } | Refusal::NoMinutes { max } => {
                vec![("max", max.to_string())]
            }
            _ => Vec::new(),
        }
    }
}
