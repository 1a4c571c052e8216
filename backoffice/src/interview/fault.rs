//! Why what is typed is no answer yet, in words of the staff, with what helps.

use shared::form::Fault;
use translations::Text;

/// The sentence for a fault.
pub(super) fn words(text: Text, fault: Fault) -> String {
    let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX).into();
    match fault {
        Fault::WrongKind | Fault::NotAColumn => text.of("interview-fault-kind"),
        Fault::NotAChoice => text.of("interview-fault-choice"),
        Fault::Twice => text.of("interview-fault-twice"),
        Fault::TooMany { max } => text.with("interview-fault-too-many", &[("max", number(max))]),
        Fault::Empty => text.of("interview-fault-empty"),
        Fault::TooLong { max } => text.with("form-fault-too-long", &[("max", number(max))]),
        Fault::Control => text.of("form-fault-control"),
        Fault::NotADate | Fault::NoMonth => text.of("interview-fault-date"),
        Fault::NoSuchDay { days, .. } => {
            text.with("interview-fault-day", &[("days", u32::from(days).into())])
        }
        Fault::YearOutOfRange { min, max } => {
            let years = [
                ("min", min.to_string().into()),
                ("max", max.to_string().into()),
            ];
            text.with("form-fault-year", &years)
        }
        Fault::Future => text.of("form-fault-future"),
        Fault::PhoneLetters => text.of("form-fault-phone-letters"),
        Fault::PhoneDigits => text.of("form-fault-phone-digits"),
        Fault::PhoneCountry => text.of("form-fault-phone-country"),
        Fault::PhoneArea => text.of("form-fault-phone-area"),
        Fault::Email => text.of("form-fault-email"),
        Fault::NumberOutOfRange { min, max } => text.with(
            "form-fault-number",
            &[("min", min.into()), ("max", max.into())],
        ),
        Fault::Code(_) => text.of("interview-fault-code"),
        Fault::RowsFull { max } => text.with("interview-fault-rows-full", &[("max", number(max))]),
    }
}
