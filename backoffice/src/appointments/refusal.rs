//! The rules that can be in the way of an appointment.

use crate::problem::Refuses;

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each says what it is in its own words")]
pub enum Refusal {
    #[error("a name is missing")]
    NameMissing,
    #[error("the name is longer than {max} characters")]
    NameTooLong { max: usize },
    #[error("another one is called that")]
    NameTaken,
    #[error("this is not on the list")]
    NotOnTheList,
    #[error("an appointment takes {min} to {max} minutes")]
    MinutesOutOfRange { min: u32, max: u32 },
    #[error("this type is no longer offered")]
    TypeNotOffered,
    #[error("no weekday was chosen")]
    NoWeekday,
    #[error("a day is missing")]
    DateMissing,
    #[error("a time is missing")]
    TimeMissing,
    #[error("the end is not after the beginning on the same day")]
    AcrossMidnight,
    #[error("times follow each other every {min} to {max} minutes")]
    EveryOutOfRange { min: u32, max: u32 },
    #[error("at most {max} people come at one time")]
    CapacityOutOfRange { max: u32 },
    #[error("the last day is before the first")]
    SpanBackwards,
    #[error("the days span more than {weeks} weeks")]
    SpanTooLong { weeks: i64 },
    #[error("no appointment of {minutes} minutes fits")]
    NoneFit { minutes: u32 },
    #[error("there is no new time in these days")]
    NoneMade,
    #[error("this time is closed")]
    SlotClosed,
    #[error("somebody has an appointment at this time")]
    SlotNotEmpty,
    #[error("this time has passed")]
    SlotPast,
    #[error("this time is more than {weeks} weeks ahead")]
    NotReleased { weeks: u32 },
    #[error("every place at this time is taken")]
    Full,
    #[error("the free places are kept for urgent matters")]
    HeldBack,
    #[error("the office was locked, and nobody can be booked")]
    Locked,
    #[error("the appointment is at this time already")]
    SameSlot,
    #[error("the appointment is over or was cancelled")]
    NotOpen,
    #[error("nobody was noted as here")]
    NotHere,
    #[error("the appointment has not begun")]
    TooEarly,
    #[error("the appointment is not today")]
    OtherDay,
    #[error("nothing to undo")]
    NothingToUndo,
    #[error("the place has been given to somebody else")]
    PlaceGone,
    #[error("every code name is in use")]
    NoCodeName,
    #[error("a code has four digits")]
    NotACode,
    #[error("there is no such code")]
    CodeUnknown,
    #[error("this code is not of today")]
    CodeOfAnotherDay,
    #[error("this code has been used")]
    CodeUsed,
    #[error("this appointment was cancelled or moved")]
    CodeCancelled,
    #[error("too many wrong codes: wait {minutes} min")]
    TooManyWrongCodes { minutes: i64 },
    #[error("this is no phone number")]
    PhoneMalformed,
    #[error("this is no e-mail address")]
    EmailMalformed,
    #[error("the address is missing")]
    AddressMissing,
    #[error("the room is taken from {from} to {to}")]
    RoomTaken { from: String, to: String },
    #[error("a room is taken for a while of at most {hours} hours")]
    RoomSpan { hours: i64 },
    #[error("this room is no longer used")]
    RoomNotOffered,
    #[error("the visit has an appointment already")]
    HasOne,
    #[error("past appointments are kept for {min} to {max} days")]
    KeepOutOfRange { min: u32, max: u32 },
    #[error("that erases {count} past appointments")]
    ErasesPast { count: usize },
    #[error("fewer days are not for this role")]
    KeepWhose,
    #[error("this reminder is no longer due")]
    ReminderOver,
    #[error("at most {max} weeks ahead")]
    WeeksOutOfRange { max: u32 },
    #[error("at most {max} per cent")]
    PercentOutOfRange { max: u32 },
    #[error("the mail server is missing")]
    MailServer,
    #[error("mail to another machine is not sent in the clear")]
    MailPlain,
    #[error("the address of the sender is no e-mail address")]
    MailFrom,
    #[error("the address of the gateway does not begin with https")]
    TextsAddress,
    #[error("a password stands in the address of the gateway")]
    TextsPassword,
    #[error("the person said yes to no other way")]
    NoOtherWay,
    #[error("fewer places than are taken")]
    CapacityTaken { taken: u32 },
    #[error("this form has booked somebody already")]
    FormUsed,
    #[error("this day is more than two years away")]
    DayTooFar,
    #[error("more than {max} times in one plan")]
    TooManyTimes { max: usize },
    #[error("a colleague has changed this since the page was opened")]
    Changed,
}

impl Refusal {
    /// The message about reminders and the servers that send them.
    fn of_reminders(&self) -> &'static str {
        match self {
            Refusal::ReminderOver => "appointments-refused-reminder-over",
            Refusal::NoOtherWay => "appointments-refused-no-other-way",
            Refusal::MailServer => "appointments-refused-mail-server",
            Refusal::MailPlain => "appointments-refused-mail-plain",
            Refusal::MailFrom => "appointments-refused-mail-from",
            Refusal::TextsAddress => "appointments-refused-texts-address",
            _ => "appointments-refused-texts-password",
        }
    }
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NameMissing => "appointments-refused-name-missing",
            Refusal::NameTooLong { .. } => "appointments-refused-name-too-long",
            Refusal::NameTaken => "appointments-refused-name-taken",
            Refusal::NotOnTheList => "appointments-refused-not-on-the-list",
            Refusal::MinutesOutOfRange { .. } => "appointments-refused-minutes",
            Refusal::TypeNotOffered => "appointments-refused-type-not-offered",
            Refusal::NoWeekday => "appointments-refused-no-weekday",
            Refusal::DateMissing => "appointments-refused-date-missing",
            Refusal::TimeMissing => "appointments-refused-time-missing",
            Refusal::AcrossMidnight => "appointments-refused-across-midnight",
            Refusal::EveryOutOfRange { .. } => "appointments-refused-every",
            Refusal::CapacityOutOfRange { .. } => "appointments-refused-capacity",
            Refusal::SpanBackwards => "appointments-refused-span-backwards",
            Refusal::SpanTooLong { .. } => "appointments-refused-span-too-long",
            Refusal::NoneFit { .. } => "appointments-refused-none-fit",
            Refusal::NoneMade => "appointments-refused-none-made",
            Refusal::SlotClosed => "appointments-refused-slot-closed",
            Refusal::SlotNotEmpty => "appointments-refused-slot-not-empty",
            Refusal::SlotPast => "appointments-refused-slot-past",
            Refusal::NotReleased { .. } => "appointments-refused-not-released",
            Refusal::Full => "appointments-refused-full",
            Refusal::HeldBack => "appointments-refused-held-back",
            Refusal::Locked => "appointments-refused-locked",
            Refusal::SameSlot => "appointments-refused-same-slot",
            Refusal::NotOpen => "appointments-refused-not-open",
            Refusal::NotHere => "appointments-refused-not-here",
            Refusal::TooEarly => "appointments-refused-too-early",
            Refusal::OtherDay => "appointments-refused-other-day",
            Refusal::NothingToUndo => "appointments-refused-nothing-to-undo",
            Refusal::PlaceGone => "appointments-refused-place-gone",
            Refusal::NoCodeName => "appointments-refused-no-code-name",
            Refusal::NotACode => "appointments-refused-not-a-code",
            Refusal::CodeUnknown => "appointments-refused-code-unknown",
            Refusal::CodeOfAnotherDay => "appointments-refused-code-of-another-day",
            Refusal::CodeUsed => "appointments-refused-code-used",
            Refusal::CodeCancelled => "appointments-refused-code-cancelled",
            Refusal::TooManyWrongCodes { .. } => "appointments-refused-too-many-wrong-codes",
            Refusal::PhoneMalformed => "appointments-refused-phone",
            Refusal::EmailMalformed => "appointments-refused-email",
            Refusal::AddressMissing => "appointments-refused-address",
            Refusal::RoomTaken { .. } => "appointments-refused-room-taken",
            Refusal::RoomSpan { .. } => "appointments-refused-room-span",
            Refusal::RoomNotOffered => "appointments-refused-room-not-offered",
            Refusal::HasOne => "appointments-refused-has-one",
            Refusal::KeepOutOfRange { .. } => "appointments-refused-keep",
            Refusal::ErasesPast { .. } => "appointments-refused-erases",
            Refusal::KeepWhose => "appointments-refused-keep-whose",
            Refusal::WeeksOutOfRange { .. } => "appointments-refused-weeks",
            Refusal::PercentOutOfRange { .. } => "appointments-refused-percent",
            Refusal::CapacityTaken { .. } => "appointments-refused-capacity-taken",
            Refusal::FormUsed => "appointments-refused-form-used",
            Refusal::DayTooFar => "appointments-refused-day-too-far",
            Refusal::TooManyTimes { .. } => "appointments-refused-too-many-times",
            Refusal::Changed => "appointments-refused-changed",
            of_reminders => of_reminders.of_reminders(),
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::NameTooLong { max } | Refusal::TooManyTimes { max } => {
                vec![("max", max.to_string())]
            }
            Refusal::MinutesOutOfRange { min, max }
            | Refusal::EveryOutOfRange { min, max }
            | Refusal::KeepOutOfRange { min, max } => {
                vec![("min", min.to_string()), ("max", max.to_string())]
            }
            Refusal::CapacityOutOfRange { max }
            | Refusal::WeeksOutOfRange { max }
            | Refusal::PercentOutOfRange { max } => vec![("max", max.to_string())],
            Refusal::ErasesPast { count } => vec![("count", count.to_string())],
            Refusal::SpanTooLong { weeks } => vec![("weeks", weeks.to_string())],
            Refusal::CapacityTaken { taken } => vec![("taken", taken.to_string())],
            Refusal::NoneFit { minutes } => vec![("minutes", minutes.to_string())],
            Refusal::NotReleased { weeks } => vec![("weeks", weeks.to_string())],
            Refusal::TooManyWrongCodes { minutes } => vec![("minutes", minutes.to_string())],
            Refusal::RoomTaken { from, to } => vec![("from", from.clone()), ("to", to.clone())],
            Refusal::RoomSpan { hours } => vec![("hours", hours.to_string())],
            _ => Vec::new(),
        }
    }
}
