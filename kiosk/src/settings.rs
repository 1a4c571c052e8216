//! How a kiosk is set up, and why one does not start.

use crate::folder::FolderError;
use crate::link::{Fault, Pace};
use crate::outbox::OutboxError;
use crate::paper::draw::DrawError;
use crate::printer::Target;
use crate::seal::Sealing;
use crate::speech::Sounding;
use shared::clock::{Clock, SystemClock};
use shared::random::{self, Random};
use std::path::PathBuf;
use std::sync::Arc;

/// How a kiosk is set up.
pub struct Settings {
    /// Where it keeps everything.
    pub folder: PathBuf,
    /// Where tickets are printed.
    pub printer: Target,
    /// How long the link waits before it tries again.
    pub pace: Pace,
    /// This machine's clock; the office's word counts for more.
    pub clock: Arc<dyn Clock>,
    /// What waiting times of a visit are counted by.
    pub pulse: Pulse,
    /// Chance.
    pub random: Random,
    /// Whether records are sealed.
    pub sealing: Sealing,
    /// What it speaks with.
    pub sounding: Sounding,
}

/// What waiting times of a visit are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pulse {
    /// Time that runs evenly, also when somebody sets the clock during a visit.
    Steady,
    /// The clock itself, for tests that set it.
    Clock,
}

impl Settings {
    /// A silent kiosk in `folder` without a printer, on this machine's clock.
    pub fn new(folder: PathBuf) -> Settings {
        Settings {
            folder,
            printer: Target::None,
            pace: Pace::default(),
            clock: Arc::new(SystemClock),
            pulse: Pulse::Steady,
            random: random::from_os(),
            sealing: Sealing::On,
            sounding: Sounding::silent(),
        }
    }
}

/// Why the kiosk did not start. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The outbox.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
    /// It belongs to no office yet.
    #[error(
        "this kiosk does not belong to an office yet\n  try: ask for a code on the office's kiosks \
         page, then run: kiosk pair --server https://ADDRESS --code CODE --data {0}"
    )]
    NotPaired(PathBuf),
    /// The link.
    #[error("the network part did not start: {0}")]
    Link(#[from] Fault),
    /// The drawing of tickets.
    #[error(transparent)]
    Draw(#[from] DrawError),
}
