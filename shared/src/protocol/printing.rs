//! What a kiosk says of its printer: what became of each ticket's paper and why, and how the printer is.
//!
//! Kiosks and offices are updated one after the other. A word that only a later version knows is read
//! as the vaguest one, so that it never makes a whole report unreadable.

use crate::ids::RecordId;
use serde::{Deserialize, Serialize};

/// What became of one ticket's paper, in a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketReport {
    /// The record that gave the number.
    pub record_id: RecordId,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: PrintOutcome,
}

/// How the printing of one ticket ended, and why it did not end well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PrintOutcome {
    /// What the printer did.
    pub printed: Printed,
    /// Why the paper failed or is in doubt; kiosks of earlier versions did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<PrintFault>,
}

impl PrintOutcome {
    /// The paper came out.
    pub const PRINTED: PrintOutcome = PrintOutcome {
        printed: Printed::Printed,
        why: None,
    };

    /// There is no printer.
    pub const NO_PRINTER: PrintOutcome = PrintOutcome {
        printed: Printed::None,
        why: None,
    };

    /// No paper came out, or not all of it.
    pub const fn failed(why: PrintFault) -> PrintOutcome {
        PrintOutcome {
            printed: Printed::Failed,
            why: Some(why),
        }
    }

    /// Nobody knows whether the paper came out.
    pub const fn unknown(why: PrintFault) -> PrintOutcome {
        PrintOutcome {
            printed: Printed::Unknown,
            why: Some(why),
        }
    }

    /// Whether the visitor may stand there without a paper.
    pub fn is_in_doubt(self) -> bool {
        matches!(self.printed, Printed::Failed | Printed::Unknown)
    }
}

/// What the printer did with a ticket. "Sent" is not "printed".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Printed {
    /// The printer said so itself, or the bytes are in the file.
    Printed,
    /// Nothing came out, or not all of it.
    Failed,
    /// This kiosk has no printer: the number is on the screen only.
    None,
    /// The bytes were taken, and the printer does not tell what it did.
    #[serde(other)]
    Unknown,
}

impl Printed {
    /// Every kind with its word, as in reports and databases.
    const WORDS: [(Printed, &'static str); 4] = [
        (Printed::Printed, "printed"),
        (Printed::Failed, "failed"),
        (Printed::None, "none"),
        (Printed::Unknown, "unknown"),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        word(&Self::WORDS, self)
    }

    /// The kind with this word.
    pub fn find(word: &str) -> Option<Printed> {
        find(&Self::WORDS, word)
    }
}

/// Why a paper failed or is in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PrintFault {
    /// The printer says that it has no paper.
    NoPaper,
    /// The printer says that its cover is open.
    CoverOpen,
    /// The printer says that it has an error, such as a blocked knife.
    Error,
    /// The printer says that it is offline, and not why.
    Offline,
    /// Nobody answers where the printer should be: it is off, unplugged, or refuses the connection.
    Unreachable,
    /// It did not take the whole ticket: it hung up, or stopped taking bytes.
    CutOff,
    /// It took the ticket and says nothing.
    Silent,
    /// It did not answer, or was not free, in time.
    Slow,
    /// The kiosk could not draw the ticket.
    NotDrawn,
    /// The kiosk's program stopped meanwhile.
    Stopped,
    /// Something that only a later version has a word for.
    #[serde(other)]
    Other,
}

impl PrintFault {
    /// Every fault with its word, as in reports and databases.
    pub const WORDS: [(PrintFault, &'static str); 11] = [
        (PrintFault::NoPaper, "no-paper"),
        (PrintFault::CoverOpen, "cover-open"),
        (PrintFault::Error, "error"),
        (PrintFault::Offline, "offline"),
        (PrintFault::Unreachable, "unreachable"),
        (PrintFault::CutOff, "cut-off"),
        (PrintFault::Silent, "silent"),
        (PrintFault::Slow, "slow"),
        (PrintFault::NotDrawn, "not-drawn"),
        (PrintFault::Stopped, "stopped"),
        (PrintFault::Other, "other"),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        word(&Self::WORDS, self)
    }

    /// The fault with this word; a later version's word is some other fault.
    pub fn find(word: &str) -> PrintFault {
        find(&Self::WORDS, word).unwrap_or(PrintFault::Other)
    }

    /// Whether it is the printer's own; what the kiosk did wrong says nothing of the printer.
    pub fn is_of_printer(self) -> bool {
        !matches!(self, PrintFault::NotDrawn | PrintFault::Stopped)
    }
}

/// The paper in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// There is enough.
    Good,
    /// The roll ends soon.
    NearEnd,
    /// There is none.
    Out,
    /// The printer does not tell, or there is none.
    #[serde(other)]
    Unknown,
}

fn word<T: Copy + PartialEq>(words: &[(T, &'static str)], it: T) -> &'static str {
    let found = words.iter().find(|(known, _)| *known == it);
    found.map_or("", |(_, word)| word)
}

fn find<T: Copy>(words: &[(T, &'static str)], word: &str) -> Option<T> {
    let found = words.iter().find(|(_, known)| *known == word);
    found.map(|(it, _)| *it)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{CallReason, Report};

    #[test]
    fn words_in_reports_and_in_databases_are_the_same() {
        for (it, word) in PrintFault::WORDS {
            assert_eq!(serde_json::to_value(it).unwrap(), word);
            assert_eq!((PrintFault::find(word), it.word()), (it, word));
        }
        for (it, word) in Printed::WORDS {
            assert_eq!(serde_json::to_value(it).unwrap(), word);
            assert_eq!((Printed::find(word), it.word()), (Some(it), word));
        }
        assert_eq!(PrintFault::find("haunted"), PrintFault::Other);
    }

    #[test]
    fn a_report_of_a_later_version_is_read_with_the_vaguest_words() {
        let later = r#"{"version":"9","waiting":1,"paper":"two-rolls","fault":"haunted","moon":"full",
            "tickets":[{"record_id":"00000000-0000-0000-0000-000000000001","printed":"folded","why":"haunted","copies":3},
                       {"record_id":"00000000-0000-0000-0000-000000000002","printed":"failed","why":"cover-open"}],
            "calls":[{"id":"00000000-0000-0000-0000-000000000003","why":"dog","language":"es","at":"2026-09-01T09:00:00Z"}]}"#;
        let report: Report = serde_json::from_str(later).unwrap();
        assert_eq!(
            (report.paper, report.fault),
            (Paper::Unknown, Some(PrintFault::Other))
        );
        let outcomes: Vec<_> = report.tickets.iter().map(|it| it.outcome).collect();
        let expected = [
            PrintOutcome::unknown(PrintFault::Other),
            PrintOutcome::failed(PrintFault::CoverOpen),
        ];
        assert_eq!(outcomes, expected);
        assert_eq!(
            report.calls[0].why,
            CallReason::Urgent,
            "nobody waits in vain"
        );
    }

    #[test]
    fn an_earlier_version_reads_a_report_and_is_read() {
        let earlier = r#"{"version":"0.1.0","waiting":0,"paper":"good",
            "tickets":[{"record_id":"00000000-0000-0000-0000-000000000001","printed":"failed"}]}"#;
        let report: Report = serde_json::from_str(earlier).unwrap();
        assert_eq!((report.fault, report.tickets[0].outcome.why), (None, None));
        let told = serde_json::to_string(&report).unwrap();
        assert!(!told.contains("why") && !told.contains("fault"), "{told}");
    }
}
