//! The kiosk's side of the network, on a thread of its own. It sees sealed records and ticket
//! numbers, nothing else. It delivers what the outbox holds, asks the office how things stand every
//! ten seconds, and reports. When the office cannot be reached it tries again by itself, for ever;
//! visitors never notice.

pub mod client;
mod clips;
mod courier;
mod fault;
mod pace;
mod reporter;
mod standing;
pub mod trust;
mod worker;

pub use fault::Fault;
pub(crate) use fault::explain;
pub use pace::Pace;

use crate::board::Board;
use crate::calls::Calls;
use crate::office::Office;
use crate::outbox::{Outbox, Pairing};
use crate::speech::Clips;
use crate::time::OfficeTime;
use shared::random::Random;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use worker::Worker;

/// How long a request under way is waited for when the program ends.
const END_PATIENCE: Duration = Duration::from_secs(2);

/// What the link needs.
pub struct Wiring {
    /// Where the kiosk belongs.
    pub pairing: Pairing,
    /// What to deliver.
    pub outbox: Arc<Outbox>,
    /// Where to write how it goes.
    pub board: Arc<Board>,
    /// Visitors who want a person.
    pub calls: Arc<Calls>,
    /// The recordings that visitors hear.
    pub clips: Arc<Clips>,
    /// The time.
    pub time: OfficeTime,
    /// Chance, for nonces and waits.
    pub random: Random,
    /// How long to wait before trying again.
    pub pace: Pace,
}

/// The running link. Ended when dropped, after the request that is under way; one that hangs is
/// left to end by itself, which loses nothing.
pub struct Link {
    wake: Sender<Wake>,
    news: Mutex<Receiver<Office>>,
    signals: Signals,
    ended: Mutex<Receiver<()>>,
}

/// What screen and link tell each other without a word.
#[derive(Clone, Default)]
struct Signals {
    /// The program ends.
    stop: Arc<AtomicBool>,
    /// The office has removed this kiosk, or does not know it any more.
    removed: Arc<AtomicBool>,
}

enum Wake {
    NewRecord,
    Paper,
    Call,
    Stop,
}

impl Link {
    /// Starts the link on its own thread.
    pub fn start(wiring: Wiring) -> Result<Link, Fault> {
        let (wake, woken) = mpsc::channel();
        let (tell, news) = mpsc::channel();
        let signals = Signals::default();
        let worker = Worker::new(wiring, tell, signals.clone())?;
        let (alive, ended) = mpsc::channel();
        thread::spawn(move || {
            worker.run(&woken);
            drop::<Sender<()>>(alive);
        });
        Ok(Link {
            wake,
            news: Mutex::new(news),
            signals,
            ended: Mutex::new(ended),
        })
    }

    /// There is a new record: deliver it now.
    pub fn new_record(&self) {
        // A link that has ended delivers on the next start.
        let _ = self.wake.send(Wake::NewRecord);
    }

    /// Something became of a paper, or of the printer: tell the office now.
    pub fn paper(&self) {
        let _ = self.wake.send(Wake::Paper);
    }

    /// A visitor wants a person: tell the office now.
    pub fn call(&self) {
        let _ = self.wake.send(Wake::Call);
    }

    /// Whether the office said that this kiosk no longer belongs to it.
    pub fn is_removed(&self) -> bool {
        self.signals.removed.load(Ordering::Relaxed)
    }

    /// The office's newest word since the last call.
    pub fn news(&self) -> Option<Office> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.try_iter().last()
    }

    /// The office's next word, waited for a while.
    pub fn wait_for_news(&self, at_most: Duration) -> Option<Office> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.recv_timeout(at_most).ok()
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.signals.stop.store(true, Ordering::Relaxed);
        // A thread that has ended already hears nothing, which is as good.
        let _ = self.wake.send(Wake::Stop);
        let ended = self.ended.get_mut().unwrap_or_else(PoisonError::into_inner);
        let _ = ended.recv_timeout(END_PATIENCE);
    }
}

/// Chance of its own for a second user.
fn fork(random: &mut Random) -> Random {
    use rand::SeedableRng;
    Random::from_rng(random)
}

#[cfg(test)]
pub(crate) mod tests;
