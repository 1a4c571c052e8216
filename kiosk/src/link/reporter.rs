//! Tells the office how this kiosk is, which papers came out, and who wants a person.

use super::Pace;
use super::client::Client;
use crate::board::Board;
use crate::calls::Calls;
use crate::outbox::Outbox;
use crate::printer;
use shared::protocol::{Call, Report};
use shared::random::Random;
use std::time::{Duration, Instant};

/// How often the kiosk reports when nothing has happened.
const REPORT_EVERY: Duration = Duration::from_secs(30);

/// How many papers one report tells of.
const REPORT_TICKETS: u32 = 200;

/// Knows when the next report is due.
pub(super) struct Reporter {
    next: Instant,
    /// How many records waited when they could last be counted.
    waiting: Option<u64>,
    /// How the printer was in the last report that was answered.
    printer: printer::Status,
    /// Failed reports in a row.
    failures: u32,
}

impl Default for Reporter {
    fn default() -> Reporter {
        Reporter {
            next: Instant::now(),
            waiting: None,
            printer: printer::Status::NOT_ASKED,
            failures: 0,
        }
    }
}

impl Reporter {
    /// When to report although nothing has happened.
    pub(super) fn next_due(&self) -> Instant {
        self.next
    }

    /// Somebody wants a person: report now.
    pub(super) fn hurry(&mut self) {
        self.next = Instant::now();
    }

    /// Reports if that is due, or if there are papers to tell of, or if the printer has changed.
    pub(super) fn report(
        &mut self,
        client: &Client,
        (outbox, board, calls): (&Outbox, &Board, &Calls),
        random: &mut Random,
        pace: Pace,
    ) {
        let tickets = outbox.unreported(REPORT_TICKETS).unwrap_or_default();
        let printer = board.printer();
        let now = Instant::now();
        let is_news = !tickets.is_empty() || printer != self.printer;
        if now < self.next && (!is_news || self.failures != 0) {
            return;
        }
        let calls_open = calls.open(now);
        let Some(waiting) = self.count(outbox, &calls_open) else {
            self.next = now + REPORT_EVERY;
            return;
        };
        let report = Report {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            waiting,
            paper: printer.paper,
            fault: printer.fault,
            tickets,
            calls: calls_open,
            health: Some(board.health()),
            form: Some(board.form()),
        };
        match client.report(&report) {
            Ok(()) => {
                self.failures = 0;
                self.printer = printer;
                calls.heard(&report.calls, Instant::now());
                if let Err(error) = outbox.mark_reported(&report.tickets) {
                    tracing::error!(%error, "what was reported could not be marked");
                }
                let is_more = report.tickets.len() == REPORT_TICKETS as usize;
                self.next = if is_more { now } else { now + REPORT_EVERY };
            }
            Err(fault) => {
                tracing::warn!(%fault, "the report did not reach the office");
                self.failures = self.failures.saturating_add(1);
                // Somebody who waits for a person is told of again soon.
                let pause = if report.calls.is_empty() {
                    REPORT_EVERY
                } else {
                    pace.base + pace.pause(self.failures, random).min(REPORT_EVERY)
                };
                self.next = now + pause;
            }
        }
    }

    /// How many records wait. When they cannot be counted there is nothing to report but that somebody
    /// wants a person; that must not say that nothing is held here, so the last count is said again.
    fn count(&mut self, outbox: &Outbox, calls: &[Call]) -> Option<u64> {
        match outbox.counts() {
            Ok(counts) => {
                self.waiting = Some(counts.waiting);
                self.waiting
            }
            Err(error) => {
                tracing::error!(%error, "the records that wait could not be counted");
                let held = self.waiting.unwrap_or_default().max(1);
                (!calls.is_empty()).then_some(held)
            }
        }
    }
}
