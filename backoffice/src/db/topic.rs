//! What has changed, as a word: pages that show it fetch themselves again. Never any data.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::broadcast;

/// A word such as `queue` that tells open pages that something about it has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Topic(pub &'static str);

/// Passes topics to whoever listens, after the change is on disk.
#[derive(Debug, Clone)]
pub struct Announcer {
    topics: broadcast::Sender<Topic>,
    announced: Arc<AtomicU64>,
}

impl Default for Announcer {
    fn default() -> Announcer {
        Announcer {
            topics: broadcast::channel(256).0,
            announced: Arc::default(),
        }
    }
}

impl Announcer {
    /// Tells everyone who listens; nobody listening is fine.
    pub fn announce(&self, topic: Topic) {
        // Counted first: whoever hears of it puts nothing together from what was known before.
        self.announced.fetch_add(1, Ordering::Release);
        let _nobody_listens = self.topics.send(topic);
    }

    /// How many topics were announced.
    pub(super) fn announced(&self) -> u64 {
        self.announced.load(Ordering::Acquire)
    }

    /// Starts to listen from now on.
    pub fn listen(&self) -> broadcast::Receiver<Topic> {
        self.topics.subscribe()
    }
}
