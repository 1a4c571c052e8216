//! Fetches the office's own words when it has others, and keeps them.

use super::Fault;
use super::client::Client;
use crate::outbox::Outbox;
use crate::words;
use shared::protocol::{State, Words};
use std::sync::mpsc::Sender;

/// Which of the office's words are here.
pub(super) struct Vocabulary {
    say: Sender<Words>,
    version: Option<String>,
    /// What was in the way the last time, so that it is said once.
    trouble: Option<Fault>,
}

impl Vocabulary {
    pub(super) fn new(say: Sender<Words>, outbox: &Outbox) -> Vocabulary {
        let state = outbox.state().ok().flatten();
        let spoken_of = state.and_then(|(state, _)| state.words_version);
        let kept = words::kept(outbox.folder().path()).map(|it| it.version);
        Vocabulary {
            say,
            // Words that came after the last state are here and not spoken: they are fetched again.
            version: kept.filter(|it| Some(it) == spoken_of.as_ref()),
            trouble: None,
        }
    }

    /// Fetches what `state` speaks of, unless it is here. What goes wrong goes on with the words that are here; the
    /// next state brings the next try.
    pub(super) fn follow(&mut self, state: &State, client: &Client, outbox: &Outbox) {
        if state.words_version == self.version {
            return;
        }
        let fetched = match state.words_version {
            Some(_) => client.words(),
            None => Ok(Words {
                version: String::new(),
                languages: Vec::new(),
            }),
        };
        match fetched.and_then(|it| keep(&it, outbox).map(|()| it)) {
            Ok(words) => {
                self.trouble = None;
                self.version = (!words.version.is_empty()).then(|| words.version.clone());
                // Nobody listens while a program ends.
                let _ = self.say.send(words);
            }
            Err(fault) => {
                if self.trouble.as_ref() != Some(&fault) {
                    tracing::warn!(%fault, "the office's own words were not taken over");
                }
                self.trouble = Some(fault);
            }
        }
    }
}

fn keep(words: &Words, outbox: &Outbox) -> Result<(), Fault> {
    let folder = outbox.folder().path();
    let kept = if words.version.is_empty() {
        words::forget(folder)
    } else {
        words::keep(folder, words)
    };
    kept.map_err(|error| Fault::Here(format!("the office's words could not be kept: {error}")))
}
