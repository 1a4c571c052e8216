//! How a kiosk is doing, as it stands in the small file and as `kiosk status --json` says it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{Paper, PrintFault};

/// How a kiosk is doing. The field names are the JSON of `kiosk status --json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Records ever made here.
    pub sealed: u64,
    /// Tickets the printer says came out.
    pub printed: u64,
    /// Tickets that did not come out.
    pub not_printed: u64,
    /// Tickets of which nobody knows.
    pub print_unknown: u64,
    /// Tickets without a printer.
    pub no_printer: u64,
    /// Parts of private forms, which have no paper.
    #[serde(default)]
    pub parts: u64,
    /// Records the office has signed for.
    pub receipted: u64,
    /// Records still to be delivered.
    pub waiting: u64,
    /// Records somebody has to look at: of those that wait, and those an earlier pairing left behind.
    pub attention: u64,
    /// Why: the number and a sentence each.
    pub attention_why: Vec<(u64, String)>,
    /// Where the office is reached; none before pairing.
    pub paired_to: Option<String>,
    /// Where it stands: `public` or `booth`.
    #[serde(default)]
    pub place: KioskPlace,
    /// The letters of this kiosk's tickets.
    pub series: Option<String>,
    /// When the office last answered, by this kiosk's clock.
    pub last_contact: Option<DateTime<Utc>>,
    /// Why the office is not reached, if it is not.
    pub link_problem: Option<String>,
    /// The printer as it was named.
    pub printer: String,
    /// The paper in it.
    pub paper: Paper,
    /// What is wrong with it, if anything is.
    #[serde(default)]
    pub printer_fault: Option<PrintFault>,
    /// When the office last signed for a record, by the office's time.
    #[serde(default)]
    pub last_sync: Option<DateTime<Utc>>,
    /// How often the program was started here.
    #[serde(default)]
    pub boots: u64,
    /// The version of the office's own form that is asked; none for the one of the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_version: Option<String>,
    /// A version of the office's form that this program cannot use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_refused: Option<String>,
    /// When these numbers were read.
    pub as_of: DateTime<Utc>,
    /// Whether a program of this kiosk was running when they were read.
    pub is_running: bool,
}
