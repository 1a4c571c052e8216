//! The kiosk's side of the network, on a thread of its own. It sees sealed records and ticket
//! numbers, nothing else. It delivers what the outbox holds, asks the office how things stand every
//! ten seconds, and reports. When the office cannot be reached it tries again by itself, for ever;
//! visitors never notice.

pub mod client;
mod courier;
mod fault;
mod pace;
pub mod trust;
mod worker;

pub use fault::Fault;
pub(crate) use fault::explain;
pub use pace::Pace;

use crate::board::Board;
use crate::office::Office;
use crate::outbox::{Outbox, Pairing};
use shared::clock::Clock;
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
    /// The time.
    pub clock: Arc<dyn Clock>,
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
    stop: Arc<AtomicBool>,
    ended: Mutex<Receiver<()>>,
}

enum Wake {
    NewRecord,
    Stop,
}

impl Link {
    /// Starts the link on its own thread.
    pub fn start(wiring: Wiring) -> Result<Link, Fault> {
        let (wake, woken) = mpsc::channel();
        let (tell, news) = mpsc::channel();
        let stop = Arc::new(AtomicBool::new(false));
        let worker = Worker::new(wiring, tell, Arc::clone(&stop))?;
        let (alive, ended) = mpsc::channel();
        thread::spawn(move || {
            worker.run(&woken);
            drop::<Sender<()>>(alive);
        });
        Ok(Link {
            wake,
            news: Mutex::new(news),
            stop,
            ended: Mutex::new(ended),
        })
    }

    /// There is a new record: deliver it now.
    pub fn new_record(&self) {
        // A link that has ended delivers on the next start.
        let _ = self.wake.send(Wake::NewRecord);
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
        self.stop.store(true, Ordering::Relaxed);
        // A thread that has ended already hears nothing, which is as good.
        let _ = self.wake.send(Wake::Stop);
        let ended = self.ended.get_mut().unwrap_or_else(PoisonError::into_inner);
        let _ = ended.recv_timeout(END_PATIENCE);
    }
}

#[cfg(test)]
pub(crate) mod tests;
