//! Work that follows from what has just happened and is done on a thread of its own: once for all that happens meanwhile,
//! and never for more than a part of the time, so that whoever brings a thousand records is not kept waiting by it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What happens within so short a time is seen to together.
const AT_LEAST: Duration = Duration::from_millis(50);

/// After work it rests so many times as long as that took.
const RESTS: u32 = 4;

/// Work of one kind; a folder keeps it on the shelf, in a kind of its own.
#[derive(Debug, Default)]
pub struct Soon {
    is_asked: AtomicBool,
    /// How long it took last; whoever works holds it.
    took: Mutex<Duration>,
}

impl Soon {
    /// Does the work soon, unless it is about to be done anyway. `of` finds this again in what the shelf keeps.
    pub fn run<K: Send + Sync + 'static>(
        kept: Arc<K>,
        of: impl Fn(&K) -> &Soon + Send + 'static,
        work: impl FnOnce() + Send + 'static,
    ) {
        if of(&kept).is_asked.swap(true, Ordering::AcqRel) {
            return;
        }
        std::thread::spawn(move || of(&kept).works(work));
    }

    #[expect(clippy::disallowed_methods, reason = "it rests, and waits for nothing")]
    fn works(&self, work: impl FnOnce()) {
        let last = *self.took.lock().unwrap_or_else(PoisonError::into_inner);
        std::thread::sleep((last * RESTS).max(AT_LEAST));
        let mut took = self.took.lock().unwrap_or_else(PoisonError::into_inner);
        // Whatever happens from now on is not seen by this work, and asks again.
        self.is_asked.store(false, Ordering::Release);
        let begun = Instant::now();
        work();
        *took = begun.elapsed();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;
    use std::sync::mpsc::channel;

    #[derive(Default)]
    struct Counting {
        soon: Soon,
        done: AtomicUsize,
        at_once: AtomicUsize,
    }

    #[test]
    fn many_at_once_are_done_together_and_what_comes_meanwhile_is_done_after() {
        let kept = Arc::new(Counting::default());
        let (says, hears) = channel();
        let ask = || {
            let (own, says) = (kept.clone(), says.clone());
            let work = move || {
                assert_eq!(own.at_once.fetch_add(1, Ordering::SeqCst), 0);
                own.done.fetch_add(1, Ordering::SeqCst);
                says.send("begun").unwrap();
                let (_silent, silence) = channel::<()>();
                assert!(silence.recv_timeout(AT_LEAST).is_err());
                own.at_once.fetch_sub(1, Ordering::SeqCst);
                says.send("done").unwrap();
            };
            Soon::run(kept.clone(), |it| &it.soon, work);
        };
        let next = || hears.recv_timeout(Duration::from_secs(20)).unwrap();
        (0..100).for_each(|_| ask());
        assert_eq!(next(), "begun");
        (0..100).for_each(|_| ask());
        for expected in ["done", "begun", "done"] {
            assert_eq!(next(), expected);
        }
        assert_eq!(kept.done.load(Ordering::SeqCst), 2);
    }
}
