//! The rules that may be in the way at a workshop; each says what to do instead.

use crate::problem::Refuses;

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Every place is given.
    #[error("all {capacity} places are given")]
    Full {
        /// How many there are.
        capacity: u32,
    },
    /// Visitors do not go through this workshop now.
    #[error("the workshop is not open")]
    NotOpen,
    /// It is open.
    #[error("the workshop is open")]
    OpenAlready,
    /// One workshop is open at a time.
    #[error("another workshop is open: {name}")]
    AnotherOpen {
        /// Which.
        name: String,
    },
    /// A workshop is opened on its day.
    #[error("the workshop is on another day")]
    OnAnotherDay,
    /// The day cannot be changed any more.
    #[error("the day has begun")]
    DayHasBegun,
    /// Fewer places than visitors.
    #[error("{entered} visitors have entered")]
    FewerThanEntered {
        /// How many have.
        entered: u32,
    },
    /// It has no name.
    #[error("no name")]
    NameMissing,
    /// The name is too long.
    #[error("the name is longer than {max} characters")]
    NameTooLong {
        /// How many fit.
        max: usize,
    },
    /// No day of the next year.
    #[error("this is no day of the next year")]
    NoDay,
    /// No number of visitors.
    #[error("a workshop has room for 1 to {max} visitors")]
    NoCapacity {
        /// The most.
        max: u32,
    },
    /// No number of tables.
    #[error("a station has 1 to {max} tables")]
    NoTables {
        /// The most.
        max: u32,
    },
    /// No place in the order.
    #[error("no place in the order")]
    NoPlace,
    /// Two stations may not be called the same.
    #[error("another station is called that")]
    StationNameTaken,
    /// An entrance and an exit are missing.
    #[error("a workshop has two stations at least")]
    TooFewStations,
    /// Visitors are on their way through the stations.
    #[error("the stations are in use")]
    StationsInUse,
    /// A visitor is at a table that shall go.
    #[error("table {table} has a visitor: {label}")]
    TableInUse {
        /// Which table.
        table: u32,
        /// Whose number.
        label: String,
    },
    /// The table has another visitor.
    #[error("the table has a visitor: {label}")]
    TableTaken {
        /// Whose number.
        label: String,
    },
    /// Another table of the station has this visitor.
    #[error("the visitor is at table {table}")]
    AtTable {
        /// Which.
        table: u32,
    },
    /// The visitor is at another station.
    #[error("the visitor is at {station}")]
    AtStation {
        /// What it is called.
        station: String,
    },
    /// The number has not entered.
    #[error("the number has not entered")]
    NotEntered,
    /// The number has entered already.
    #[error("the number has entered already")]
    EnteredAlready,
    /// The way is over.
    #[error("the visitor is through, or has left")]
    Over,
    /// Nobody has called this visitor.
    #[error("the visitor has not been called")]
    NotCalled,
    /// Visitors are sent back only to a station before.
    #[error("the station is not one before this")]
    NotBefore,
    /// It was not said why.
    #[error("no reason was chosen")]
    NoReason,
    /// There is no station behind.
    #[error("this is the last station")]
    NoneBehind,
    /// Somebody RED goes, and it was not said why.
    #[error("{label} is RED")]
    UrgentLeaves {
        /// Whose number.
        label: String,
    },
    /// Somebody RED goes, and whoever works at the table may not know that.
    #[error("reception lets {label} go")]
    ReceptionLetsGo {
        /// Whose number.
        label: String,
    },
    /// Too late to undo, or someone else's step.
    #[error("nothing to undo")]
    NothingToUndo,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::Full { .. } => "workshops-refused-full",
            Refusal::NotOpen => "workshops-refused-not-open",
            Refusal::OpenAlready => "workshops-refused-open-already",
            Refusal::AnotherOpen { .. } => "workshops-refused-another-open",
            Refusal::OnAnotherDay => "workshops-refused-on-another-day",
            Refusal::DayHasBegun => "workshops-refused-day-has-begun",
            Refusal::FewerThanEntered { .. } => "workshops-refused-fewer-than-entered",
            Refusal::NameMissing => "workshops-refused-name-missing",
            Refusal::NameTooLong { .. } => "workshops-refused-name-too-long",
            Refusal::NoDay => "workshops-refused-no-day",
            Refusal::NoCapacity { .. } => "workshops-refused-no-capacity",
            Refusal::NoTables { .. } => "workshops-refused-no-tables",
            Refusal::NoPlace => "workshops-refused-no-place",
            Refusal::StationNameTaken => "workshops-refused-station-name-taken",
            Refusal::TooFewStations => "workshops-refused-too-few-stations",
            Refusal::StationsInUse => "workshops-refused-stations-in-use",
            Refusal::TableInUse { .. } => "workshops-refused-table-in-use",
            Refusal::TableTaken { .. } => "workshops-refused-table-taken",
            Refusal::AtTable { .. } => "workshops-refused-at-table",
            Refusal::AtStation { .. } => "workshops-refused-at-station",
            Refusal::NotEntered => "workshops-refused-not-entered",
            Refusal::EnteredAlready => "workshops-refused-entered-already",
            Refusal::Over => "workshops-refused-over",
            Refusal::NotCalled => "workshops-refused-not-called",
            Refusal::NotBefore => "workshops-refused-not-before",
            Refusal::NoReason => "workshops-refused-no-reason",
            Refusal::NoneBehind => "workshops-refused-none-behind",
            Refusal::UrgentLeaves { .. } => "workshops-refused-urgent-leaves",
            Refusal::ReceptionLetsGo { .. } => "workshops-refused-reception-lets-go",
            Refusal::NothingToUndo => "workshops-refused-nothing-to-undo",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::Full { capacity } => vec![("capacity", capacity.to_string())],
            Refusal::AnotherOpen { name } => vec![("name", name.clone())],
            Refusal::FewerThanEntered { entered } => vec![("entered", entered.to_string())],
            Refusal::NameTooLong { max } => vec![("max", max.to_string())],
            Refusal::NoCapacity { max } | Refusal::NoTables { max } => {
                vec![("max", max.to_string())]
            }
            Refusal::TableInUse { table, label } => {
                vec![("table", table.to_string()), ("label", label.clone())]
            }
            Refusal::TableTaken { label }
            | Refusal::UrgentLeaves { label }
            | Refusal::ReceptionLetsGo { label } => vec![("label", label.clone())],
            Refusal::AtTable { table } => vec![("table", table.to_string())],
            Refusal::AtStation { station } => vec![("station", station.clone())],
            _ => Vec::new(),
        }
    }
}
