//! What groups, columns and figures are called.

use crate::appointments::Kept;
use crate::intake;
use crate::statistics::figures::{Dimension, Group, WayKind};
use crate::statistics::tables::{Column, Head, Kind};
use crate::web::{View, language_name};
use chrono::{TimeDelta, Weekday};

/// The message with the name of a table.
pub(super) fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Groups(Dimension::Hour) => "statistics-by-hour",
        Kind::Groups(Dimension::Weekday) => "statistics-by-weekday",
        Kind::Groups(Dimension::Way) => "statistics-by-way",
        Kind::Groups(Dimension::Window) => "statistics-by-window",
        Kind::Groups(Dimension::Lane) => "statistics-by-lane",
        Kind::Groups(Dimension::Language) => "statistics-by-language",
        Kind::Ledger(Dimension::Lane) => "statistics-ledger-by-lane",
        Kind::Ledger(_) => "statistics-ledger-by-hour",
        Kind::Agreed => "statistics-agreed",
        Kind::Forecast => "statistics-forecast",
    }
}

/// The message with what the rows of a table go by.
pub(super) fn rows_by(kind: Kind) -> &'static str {
    let by = match kind {
        Kind::Groups(by) | Kind::Ledger(by) => by,
        Kind::Forecast => Dimension::Hour,
        Kind::Agreed => return "statistics-became",
    };
    match by {
        Dimension::Hour => "statistics-hour",
        Dimension::Weekday => "statistics-weekday",
        Dimension::Lane => "statistics-lane",
        Dimension::Language => "statistics-language",
        Dimension::Window => "statistics-window",
        Dimension::Way => "statistics-way",
    }
}

/// The message with what stands in a column.
pub(super) fn column(column: Column) -> &'static str {
    match column {
        Column::Visits => "statistics-visits",
        Column::MedianWait => "statistics-median-wait",
        Column::P90Wait => "statistics-p90-wait",
        Column::LongestWait => "statistics-longest-wait",
        Column::MedianService => "statistics-median-service",
        Column::P90Service => "statistics-p90-service",
        Column::Left => "statistics-left",
        Column::NoShows => "statistics-no-shows",
        Column::Told => "statistics-told",
        Column::KeptInside => "statistics-kept-inside",
        Column::Earlier => "statistics-earlier",
        Column::Later => "statistics-later",
        Column::NeverCalled => "statistics-never-called",
        Column::Appointments => "statistics-appointments",
        Column::MeanError => "statistics-mean-error",
        Column::Median => "statistics-median",
        Column::Low => "statistics-low",
        Column::High => "statistics-high",
    }
}

/// What a row is called.
pub(super) fn row(view: &View, head: &Head) -> String {
    match head {
        Head::All => view.text.of("statistics-all"),
        Head::Group(it) => group(view, it),
    }
}

fn group(view: &View, group: &Group) -> String {
    let text = view.text;
    match group {
        Group::Hour(it) => format!("{it:02}:00"),
        Group::Weekday(it) => text.of(weekday(*it)),
        Group::Lane(it) => intake::lane(text, it),
        Group::Language(it) => language_name(text, it),
        Group::Window(it) => it.to_string(),
        Group::Way(it) => text.of(match it {
            WayKind::WalkIn => "statistics-way-walk-in",
            WayKind::Appointment => "statistics-way-appointment",
            WayKind::Phone => "statistics-way-phone",
            WayKind::Desk => "statistics-way-desk",
            WayKind::Event => "statistics-way-event",
        }),
        Group::Agreed(it) => text.of(match it {
            Kept::Came => "appointments-figures-came",
            Kept::NoShow => "appointments-figures-no-shows",
            Kept::Cancelled | Kept::Moved | Kept::Void => "appointments-figures-cancelled",
            Kept::Expected => "statistics-expected",
        }),
        Group::NoWindow => text.of("statistics-no-window"),
        Group::NotKnown => text.of("statistics-not-known"),
    }
}

/// The message with the name of a day.
pub(super) fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "statistics-monday",
        Weekday::Tue => "statistics-tuesday",
        Weekday::Wed => "statistics-wednesday",
        Weekday::Thu => "statistics-thursday",
        Weekday::Fri => "statistics-friday",
        Weekday::Sat => "statistics-saturday",
        Weekday::Sun => "statistics-sunday",
    }
}

/// Whole minutes, rounded.
pub(super) fn whole_minutes(time: TimeDelta) -> u32 {
    u32::try_from((time.num_seconds() + 30) / 60).unwrap_or(0)
}

/// A time in whole minutes.
pub(in crate::statistics) fn minutes(view: &View, time: TimeDelta) -> String {
    let values = [("minutes", whole_minutes(time).into())];
    view.text.with("queue-minutes", &values)
}
