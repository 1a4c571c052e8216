//! The kiosk's side of the network, on threads of its own. It sees sealed records and ticket
//! numbers, nothing else. It delivers what the outbox holds, asks the office how things stand every
//! ten seconds, and reports. When the office cannot be reached it tries again by itself, for ever;
//! visitors never notice.

pub mod client;
mod clips;
mod courier;
mod fault;
mod forms;
mod pace;
mod reporter;
mod standing;
pub mod trust;
mod vocabulary;
mod worker;

pub use fault::Fault;
pub(crate) use fault::explain;
pub use pace::Pace;

use crate::asked::AskedBy;
use crate::board::Board;
use crate::calls::Calls;
use crate::office::Office;
use crate::outbox::{Outbox, Pairing};
use crate::speech::Clips;
use crate::time::OfficeTime;
use client::Client;
use clips::{Edition, Porter};
use shared::ids::OpeningId;
use shared::protocol::Words;
use shared::protocol::booth::{OpenRequest, Opened};
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
    client: Arc<Client>,
    wake: Sender<Wake>,
    booth: (Sender<BoothAnswer>, Mutex<Receiver<BoothAnswer>>),
    news: Mutex<Receiver<Office>>,
    words: Mutex<Receiver<Words>>,
    forms: Mutex<Receiver<AskedBy>>,
    signals: Signals,
    ended: Mutex<Receiver<()>>,
}

/// What the office said to an opening of the private form.
pub type BoothAnswer = (OpeningId, Result<Opened, Fault>);

/// What screen and link tell each other without a word.
#[derive(Clone, Default)]
struct Signals {
    /// The program ends.
    stop: Arc<AtomicBool>,
    /// The office has removed this kiosk, or does not know it any more.
    removed: Arc<AtomicBool>,
}

/// Where the thread tells what the office says.
struct Telling {
    /// How things stand.
    tell: Sender<Office>,
    /// Its own words.
    say: Sender<Words>,
    /// Its own form and rules.
    ask: Sender<AskedBy>,
    /// The version of its recordings.
    recordings: Sender<Edition>,
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
        let (say, words) = mpsc::channel();
        let (ask, forms) = mpsc::channel();
        let signals = Signals::default();
        let (recordings, versions) = mpsc::channel();
        let porter = Porter::new(Arc::clone(&wiring.clips));
        let telling = Telling {
            tell,
            say,
            ask,
            recordings,
        };
        let worker = Worker::new(wiring, telling, signals.clone())?;
        let client = Arc::clone(&worker.client);
        let (opened, booth) = mpsc::channel();
        let (alive, ended) = mpsc::channel();
        let (bringing, also_alive) = (Arc::clone(&client), alive.clone());
        thread::spawn(move || {
            porter.run(&bringing, &versions);
            drop(bringing);
            drop::<Sender<()>>(also_alive);
        });
        thread::spawn(move || {
            worker.run(&woken);
            drop::<Sender<()>>(alive);
        });
        Ok(Link {
            client,
            booth: (opened, Mutex::new(booth)),
            wake,
            news: Mutex::new(news),
            words: Mutex::new(words),
            forms: Mutex::new(forms),
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

    /// Asks the office to open the private form, on a thread of its own: somebody stands there and waits, whatever else
    /// is under way. An answer that got lost is asked for once more.
    pub fn open_booth(&self, request: OpenRequest) {
        let (client, tell) = (Arc::clone(&self.client), self.booth.0.clone());
        thread::spawn(move || {
            let mut answer = client.open_booth(&request);
            if answer.as_ref().is_err_and(|it| {
                matches!(
                    it,
                    Fault::Unreachable(_) | Fault::Busy { status: 500.., .. }
                )
            }) {
                answer = client.open_booth(&request);
            }
            // Nobody listens while a program ends.
            let _ = tell.send((request.opening, answer));
        });
    }

    /// What the office said to an opening, since the last call.
    pub fn booth_answer(&self) -> Option<BoothAnswer> {
        let answers = self.booth.1.lock().unwrap_or_else(PoisonError::into_inner);
        answers.try_recv().ok()
    }

    /// The same, waited for a while.
    pub fn wait_for_booth(&self, at_most: Duration) -> Option<BoothAnswer> {
        let answers = self.booth.1.lock().unwrap_or_else(PoisonError::into_inner);
        answers.recv_timeout(at_most).ok()
    }

    /// Whether the office said that this kiosk no longer belongs to it.
    pub fn is_removed(&self) -> bool {
        self.signals.removed.load(Ordering::Relaxed)
    }

    /// Asks the link to end, and waits a short while for the request that is under way.
    pub fn end(&self, patience: Duration) {
        self.signals.stop.store(true, Ordering::Relaxed);
        // A thread that has ended already hears nothing, which is as good.
        let _ = self.wake.send(Wake::Stop);
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = ended.recv_timeout(patience);
    }

    /// The office's newest word since the last call.
    pub fn news(&self) -> Option<Office> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.try_iter().last()
    }

    /// The office's own words, if there are others since the last call.
    pub fn words(&self) -> Option<Words> {
        let words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        words.try_iter().last()
    }

    /// What the office wants visitors to be asked by, if that is something else since the last call.
    pub fn asked_by(&self) -> Option<AskedBy> {
        let forms = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        forms.try_iter().last()
    }

    /// The office's next word, waited for a while.
    pub fn wait_for_news(&self, at_most: Duration) -> Option<Office> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.recv_timeout(at_most).ok()
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.end(END_PATIENCE);
    }
}

#[cfg(test)]
pub(crate) mod tests;
