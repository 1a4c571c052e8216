//! How long things stay on the screen, and how often something is tried.

use chrono::TimeDelta;

/// How long the visitor has to say that they are still here before everything is erased. After how long they are
/// asked is the office's choice ([`crate::office::Office::idle`]).
pub const IDLE_WARNING: TimeDelta = TimeDelta::seconds(30);

/// How long the number stays on the screen.
pub const TICKET_STAYS: TimeDelta = TimeDelta::seconds(20);

/// How long it stays where no paper is known to have come out, or none has yet: somebody writes it down.
pub const NUMBER_STAYS: TimeDelta = TimeDelta::seconds(120);

/// How long "everything is erased" stays on the screen.
pub const ERASED_STAYS: TimeDelta = TimeDelta::seconds(5);

/// How long "please take a paper form" stays on the screen after a record could not be kept.
pub const FAILED_STAYS: TimeDelta = TimeDelta::seconds(30);

/// How often keeping a record is tried before the visitor is sent to the desk.
pub const SEAL_TRIES: u8 = 3;

/// How long to wait before the next try.
pub const SEAL_PAUSE: TimeDelta = TimeDelta::seconds(1);

/// How often a paper that did not come out may be printed again.
pub const COPIES_MAX: u8 = 2;

/// From this many refused answers to one question on, help by a person is offered with the fault.
pub const FAULTS_BEFORE_OFFER: u8 = 2;
