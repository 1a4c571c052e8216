//! What the office must know of a paper and of a printer, and when somebody has to go there.

use super::super::model::Contact;
use shared::ids::{KioskId, RecordId};
use shared::protocol::{Paper, PrintFault, PrintOutcome};

/// A ticket whose paper did not come out, or of which nobody knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::kiosks) struct Doubtful {
    /// The record that gave the number.
    pub(super) record: RecordId,
    /// The kiosk at which the visitor stood.
    pub(super) kiosk: KioskId,
    /// The number.
    pub(super) label: String,
    /// What became of the paper.
    pub(super) outcome: PrintOutcome,
}

/// A printer to which somebody has to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrinterAlert {
    /// What staff call the kiosk it stands at.
    pub kiosk: String,
    /// The message that says what is wrong and what to do.
    pub message: &'static str,
}

/// What is wrong with the printer of a kiosk that said this of itself last, if somebody has to go there. A printer that
/// does not answer may be one that never does: nobody is called for it.
pub(super) fn alert(contact: &Contact) -> Option<&'static str> {
    let of_paper = match contact.paper {
        Paper::Out => Some("kiosks-alert-no-paper"),
        Paper::NearEnd => Some("kiosks-alert-near-end"),
        Paper::Good | Paper::Unknown => None,
    };
    match contact.fault {
        Some(PrintFault::NoPaper) => Some("kiosks-alert-no-paper"),
        Some(PrintFault::CoverOpen) => Some("kiosks-alert-cover-open"),
        Some(PrintFault::Error | PrintFault::Other) => Some("kiosks-alert-error"),
        Some(PrintFault::Offline) => Some("kiosks-alert-offline"),
        Some(PrintFault::Unreachable) => Some("kiosks-alert-unreachable"),
        Some(PrintFault::CutOff) => Some("kiosks-alert-cut-off"),
        Some(PrintFault::Slow) => Some("kiosks-alert-slow"),
        Some(PrintFault::Silent | PrintFault::NotDrawn | PrintFault::Stopped) | None => of_paper,
    }
}

/// The message that names a fault in a few words.
pub(in crate::kiosks) fn fault_message(fault: PrintFault) -> &'static str {
    match fault {
        PrintFault::NoPaper => "kiosks-fault-no-paper",
        PrintFault::CoverOpen => "kiosks-fault-cover-open",
        PrintFault::Error => "kiosks-fault-error",
        PrintFault::Offline => "kiosks-fault-offline",
        PrintFault::Unreachable => "kiosks-fault-unreachable",
        PrintFault::CutOff => "kiosks-fault-cut-off",
        PrintFault::Silent => "kiosks-fault-silent",
        PrintFault::Slow => "kiosks-fault-slow",
        PrintFault::NotDrawn => "kiosks-fault-not-drawn",
        PrintFault::Stopped => "kiosks-fault-stopped",
        PrintFault::Other => "kiosks-fault-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;

    #[track_caller]
    fn check(fault: Option<PrintFault>, paper: Paper, expected: Option<&str>) {
        let contact = Contact {
            seq: 1,
            at: nine(),
            version: "1".to_owned(),
            waiting: 0,
            paper,
            fault,
            empty_at: None,
            health: None,
        };
        assert_eq!(alert(&contact), expected);
    }

    #[test]
    fn somebody_is_called_for_what_somebody_can_mend() {
        check(None, Paper::Good, None);
        check(None, Paper::Unknown, None);
        check(None, Paper::NearEnd, Some("kiosks-alert-near-end"));
        check(None, Paper::Out, Some("kiosks-alert-no-paper"));
        check(Some(PrintFault::Silent), Paper::Unknown, None);
        let open = Some(PrintFault::CoverOpen);
        check(open, Paper::NearEnd, Some("kiosks-alert-cover-open"));
        let silent = Some(PrintFault::Silent);
        check(silent, Paper::NearEnd, Some("kiosks-alert-near-end"));
    }
}
