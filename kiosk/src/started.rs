//! When and how often the program of a kiosk was started. That it replaces itself after each visit does not count.

use std::time::{Duration, Instant};

/// When and how often the program was started.
#[derive(Debug, Clone, Copy)]
pub struct Started {
    /// When this image of it began.
    pub at: Instant,
    /// How long the images before it ran, since the program was started.
    pub up_before: Duration,
    /// How often it was started, counting this time.
    pub boots: u64,
}

impl Default for Started {
    fn default() -> Started {
        Started {
            at: Instant::now(),
            up_before: Duration::ZERO,
            boots: 0,
        }
    }
}

impl Started {
    /// For how long the program has been running.
    pub fn up(&self) -> Duration {
        self.up_before + self.at.elapsed()
    }
}
