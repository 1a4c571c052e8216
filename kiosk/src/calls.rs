//! Visitors who want a person, until the office has heard of them. Kept in memory only: after a power
//! cut nobody stands at the kiosk any more.

use shared::ids::CallId;
use shared::protocol::Call;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// More calls than this are not added: staff who have not come for that many will not come sooner
/// for another.
const OPEN_MAX: usize = 64;

/// The calls the office has not confirmed yet. Screen and link share them.
#[derive(Debug, Default)]
pub struct Calls(Mutex<Vec<Call>>);

impl Calls {
    /// A visitor wants a person.
    pub fn add(&self, call: Call) {
        let mut open = self.open_calls();
        if open.len() < OPEN_MAX {
            open.push(call);
        }
    }

    /// The calls to report, oldest first.
    pub fn open(&self) -> Vec<Call> {
        self.open_calls().clone()
    }

    /// Whether the office has heard of every call.
    pub fn is_empty(&self) -> bool {
        self.open_calls().is_empty()
    }

    /// The office has heard of these.
    pub fn heard(&self, calls: &[Call]) {
        let heard: Vec<CallId> = calls.iter().map(|it| it.id).collect();
        self.open_calls().retain(|it| !heard.contains(&it.id));
    }

    fn open_calls(&self) -> MutexGuard<'_, Vec<Call>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::protocol::CallReason;
    use uuid::Uuid;

    fn call(number: u128) -> Call {
        Call {
            id: CallId(Uuid::from_u128(number)),
            why: CallReason::Asked,
            language: None,
            at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_call_stays_until_the_office_has_heard_of_this_very_call() {
        let calls = Calls::default();
        calls.add(call(1));
        let reported = calls.open();
        calls.add(call(2));
        calls.heard(&reported);
        assert_eq!(calls.open(), [call(2)]);
        calls.heard(&[call(2)]);
        assert!(calls.is_empty());
    }

    #[test]
    fn a_playing_child_fills_no_memory() {
        let calls = Calls::default();
        (0..1000).for_each(|it| calls.add(call(it)));
        assert_eq!(calls.open().len(), OPEN_MAX);
    }
}
