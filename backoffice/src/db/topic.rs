//! What has changed, as a word: pages that show it fetch themselves again. Never any data.

use tokio::sync::broadcast;

/// A word such as `queue` that tells open pages that something about it has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Topic(pub &'static str);

/// Passes topics to whoever listens, after the change is on disk.
#[derive(Debug, Clone)]
pub struct Announcer(broadcast::Sender<Topic>);

impl Default for Announcer {
    fn default() -> Announcer {
        Announcer(broadcast::channel(256).0)
    }
}

impl Announcer {
    /// Tells everyone who listens; nobody listening is fine.
    pub fn announce(&self, topic: Topic) {
        let _nobody_listens = self.0.send(topic);
    }

    /// Starts to listen from now on.
    pub fn listen(&self) -> broadcast::Receiver<Topic> {
        self.0.subscribe()
    }
}
