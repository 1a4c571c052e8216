//! After each visit the program replaces itself, so that no copy of an answer that some library made outlives the
//! visit: the operating system takes back all of its memory. What must not be lost is handed over first.

use super::Kiosk;
use crate::outbox::{Handover, OutboxError};
use std::time::{Duration, Instant};

/// How long a request under way is waited for. What is cut off is asked or sent again: nothing is lost by it.
const LINK_PATIENCE: Duration = Duration::from_millis(300);

/// Why the program is to replace itself now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renewal {
    /// A visit is over.
    AfterVisit,
    /// The office wishes it.
    Wished,
}

impl Kiosk {
    fn handover(&self) -> Handover {
        Handover {
            at: self.time.own(),
            office_time: self.time.said(),
            heard: self.visit().office().heard(),
            calls: self.calls.hand_over(Instant::now()),
            printer: self.board.printer(),
            up_seconds: self.board.up().as_secs(),
        }
    }

    /// Why the program is to replace itself, if it is: nobody is here any more.
    pub fn renewal(&self) -> Option<Renewal> {
        if !self.visit().is_at_rest() {
            return None;
        }
        let wish = self.visit().office().restart;
        if self.is_used {
            Some(Renewal::AfterVisit)
        } else if wish.is_some() && wish != self.restarted {
            Some(Renewal::Wished)
        } else {
            None
        }
    }

    /// Whether nothing is under way that would be lost: a paper at the printer is waited for.
    pub fn can_be_renewed(&self) -> bool {
        self.printing.is_empty()
    }

    /// Leaves everything to the program that comes next, and lets go of the outbox. Nothing may be done with this
    /// kiosk afterwards, unless it could not be left. The link is asked to end; whatever it is cut off in is sent
    /// again, with the same bytes.
    pub fn hand_over(&self) -> Result<(), OutboxError> {
        if let Some(wish) = self.visit().office().restart {
            self.outbox.keep_restarted(wish)?;
        }
        // On a full disk nothing has ended yet, and this program goes on.
        self.outbox.hand_over(&self.handover())?;
        self.link.end(LINK_PATIENCE);
        // From here on there is no way back; what was left a moment ago is there.
        if let Err(error) = self.outbox.hand_over(&self.handover()) {
            tracing::warn!(%error, "the newest could not be left to the next program");
        }
        self.publish();
        match self.outbox.close() {
            // Never opened again: this program ends here.
            Ok(closed) => std::mem::forget(closed),
            Err(error) => tracing::warn!(%error, "the outbox is closed with the program"),
        }
        Ok(())
    }

    /// Nothing could be left to the program that comes next: nobody can begin until it can, and the screen says so.
    pub fn cannot_be_left(&mut self) {
        self.is_stuck = true;
        self.guard.doubt();
        self.look_around();
    }
}
