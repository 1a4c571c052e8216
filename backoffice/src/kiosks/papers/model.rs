//! What the office must know of a paper and of a printer, and when somebody has to go there.

use super::super::model::Contact;
use chrono::{DateTime, Utc};
use shared::ids::{KioskId, RecordId};
use shared::protocol::{Paper, PrintFault, PrintOutcome, Printed, Report};

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

/// So long is a ticket with what is fed before it is cut, in millimetres: 771 rows of eight a millimetre, and some more.
const PAPER_OF_A_TICKET: u32 = 110;

/// How much of a roll of paper has been printed on, as far as the office was told: about, because kiosks do not measure it,
/// do not tell of copies, and tell of a ticket again when the answer was lost.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Roll {
    /// How many tickets came out of it, or may have.
    pub papers: u32,
    /// Since when it is in the printer; not known of a roll that was there before.
    pub since: Option<DateTime<Utc>>,
}

impl Roll {
    /// About so many metres.
    pub fn metres(self) -> u32 {
        (self.papers.saturating_mul(PAPER_OF_A_TICKET) + 500) / 1000
    }
}

/// The roll after a report; `last` is what the kiosk said before. Paper where there was none, or little, is a new roll.
pub(in crate::kiosks) fn roll(last: Option<&Contact>, report: &Report, now: DateTime<Utc>) -> Roll {
    let was_short = last.is_some_and(|it| {
        matches!(it.paper, Paper::Out | Paper::NearEnd) || it.fault == Some(PrintFault::NoPaper)
    });
    let before = if was_short && report.paper == Paper::Good {
        Roll {
            papers: 0,
            since: Some(now),
        }
    } else {
        last.map(|it| it.roll).unwrap_or_default()
    };
    let outcomes = report.tickets.iter().map(|it| it.outcome.printed);
    let came_out = outcomes.filter(|it| matches!(it, Printed::Printed | Printed::Unknown));
    let papers = u32::try_from(came_out.count()).unwrap_or(u32::MAX);
    Roll {
        papers: before.papers.saturating_add(papers),
        ..before
    }
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
    use shared::protocol::{FormInUse, TicketReport};

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
            roll: Roll::default(),
            form: FormInUse::default(),
        };
        assert_eq!(alert(&contact), expected);
    }

    /// A kiosk that said this last, after so many papers of its roll.
    fn after(paper: Paper, fault: Option<PrintFault>, papers: u32) -> Contact {
        Contact {
            seq: 1,
            at: nine(),
            version: "1".to_owned(),
            waiting: 0,
            paper,
            fault,
            empty_at: None,
            health: None,
            roll: Roll {
                papers,
                since: None,
            },
            form: FormInUse::default(),
        }
    }

    fn report(paper: Paper, printed: &[Printed]) -> Report {
        let ticket = |printed: &Printed| TicketReport {
            record_id: RecordId(uuid::Uuid::nil()),
            outcome: PrintOutcome {
                printed: *printed,
                why: None,
            },
        };
        Report {
            version: "1".to_owned(),
            waiting: 0,
            paper,
            fault: None,
            tickets: printed.iter().map(ticket).collect(),
            calls: Vec::new(),
            health: None,
            form: None,
        }
    }

    #[test]
    fn papers_are_counted_until_another_roll_is_put_in() {
        let papers = |last: &Contact, report: &Report| roll(Some(last), report, nine()).papers;
        let three = [
            Printed::Printed,
            Printed::Unknown,
            Printed::Failed,
            Printed::None,
        ];
        let said = report(Paper::Good, &three);
        assert_eq!(
            papers(&after(Paper::Good, None, 40), &said),
            42,
            "what may have come out counts"
        );
        for before in [Paper::Out, Paper::NearEnd] {
            assert_eq!(papers(&after(before, None, 400), &said), 2, "{before:?}");
        }
        let ran_out = after(Paper::Unknown, Some(PrintFault::NoPaper), 400);
        assert_eq!(roll(Some(&ran_out), &said, nine()).since, Some(nine()));
        let still = report(Paper::NearEnd, &[Printed::Printed]);
        assert_eq!(papers(&after(Paper::NearEnd, None, 400), &still), 401);
        assert_eq!(
            roll(None, &said, nine()).papers,
            2,
            "heard of for the first time"
        );
    }

    #[test]
    fn papers_are_so_many_metres() {
        let metres = |papers| {
            Roll {
                papers,
                since: None,
            }
            .metres()
        };
        assert_eq!([0, 4, 5, 10, 727].map(metres), [0, 0, 1, 1, 80]);
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
