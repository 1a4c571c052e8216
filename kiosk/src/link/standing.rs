//! Whether the office counts this kiosk among its own, as far as it has said.

use super::Fault;
use shared::protocol::State;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// An office that says this often in a row that it does not know this kiosk will not take its records:
/// it was set up anew, or restored from before the pairing.
const UNKNOWN_MAX: u32 = 3;

/// What the office's answers say of it. The screen looks at `removed`.
pub(super) struct Standing {
    removed: Arc<AtomicBool>,
    /// How often in a row the office said that it does not know this kiosk.
    unknown: u32,
}

impl Standing {
    pub(super) fn new(removed: Arc<AtomicBool>) -> Standing {
        Standing {
            removed,
            unknown: 0,
        }
    }

    /// The office has answered this kiosk with its signature.
    pub(super) fn known(&mut self) {
        self.unknown = 0;
        self.removed.store(false, Ordering::Relaxed);
    }

    /// The office was reached and did not say how things stand.
    pub(super) fn refused(&mut self, fault: &Fault) {
        self.unknown = match fault {
            Fault::Refused { status: 401, .. } => self.unknown.saturating_add(1),
            _ => 0,
        };
        let is_removed = matches!(fault, Fault::Refused { status: 403, .. });
        if is_removed || UNKNOWN_MAX <= self.unknown {
            self.removed.store(true, Ordering::Relaxed);
        }
    }
}

/// Notes in the log that the office has another store than when it was last heard.
pub(super) fn watch_store(last: Option<&State>, state: &State) {
    if last.is_some_and(|it| it.store_epoch != state.store_epoch) {
        tracing::warn!("the office's store was restored or replaced since the last contact");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the office answers, in turn (0 is a state that is believed); whether the kiosk is removed.
    #[track_caller]
    fn check(answers: &[u16], expected: bool) {
        let removed = Arc::<AtomicBool>::default();
        let mut standing = Standing::new(Arc::clone(&removed));
        for status in answers {
            match status {
                0 => standing.known(),
                status => standing.refused(&Fault::of_status(*status, String::new())),
            }
        }
        assert_eq!(removed.load(Ordering::Relaxed), expected, "{answers:?}");
    }

    #[test]
    fn a_kiosk_is_out_when_it_was_removed_or_is_unknown_again_and_again() {
        check(&[403], true);
        check(&[401, 401], false);
        check(&[401, 401, 401], true);
        check(&[401, 401, 503, 401], false);
        check(&[401, 401, 0, 401, 401], false);
    }

    #[test]
    fn only_a_state_that_is_believed_brings_it_back() {
        check(&[403, 503, 401], true);
        check(&[403, 0], false);
        check(&[401, 401, 401, 503, 0], false);
    }
}
