//! What the kiosk and its office tell each other between the records: a visitor wants a person, and how things stand.

use super::Kiosk;
use crate::office::Office;
use crate::seal::Identity;
use crate::visit::{Event, Visit};
use crate::words;
use shared::ids::CallId;
use shared::protocol::{Call, CallReason};
use std::time::{Duration, Instant};

impl Kiosk {
    /// Waits a while for the office's next word.
    pub fn wait_for_news(&mut self, at_most: Duration) {
        if let Some(office) = self.link.wait_for_news(at_most) {
            self.heard(office);
        }
    }

    /// Lets the office know at once that a visitor wants a person. The log does not say why: that
    /// could tell of an answer.
    pub(super) fn call(&mut self, why: CallReason) {
        let at = self.time.now();
        let random = &mut self.random;
        let language = self.visit.as_ref().and_then(Visit::chosen_language);
        let speaks = self.visit.as_ref().and_then(Visit::speaks);
        let call = Call {
            id: CallId::mint(at, random),
            why,
            language: language.map(|it| it.tag().to_owned()),
            speaks: speaks.map(|it| it.tag.to_owned()),
            at,
        };
        let identity = self
            .identity
            .get_or_insert_with(|| Identity::mint(at, random));
        if self.calls.add(identity.visit_id, call, Instant::now()) {
            tracing::warn!("a visitor needs a person");
        }
        if !self.calls.is_empty() {
            self.link.call();
        }
    }

    pub(super) fn take_news(&mut self) {
        self.words = self.link.words().or(self.words.take());
        if self.visit().is_at_rest()
            && let Some(words) = self.words.take()
        {
            words::speak(&words);
        }
        self.asked = self.link.asked_by().or(self.asked.take());
        if let Some(asked) = self.asked
            && self.visit.as_mut().is_some_and(|it| it.ask_by(asked))
        {
            self.asked = None;
        }
        if let Some(office) = self.link.news() {
            self.heard(office);
        }
    }

    pub(super) fn heard(&mut self, office: Office) {
        // The office may have new keys to seal with.
        match self.outbox.pairing() {
            Ok(Some(pairing)) => self.pairing = pairing,
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "the pairing could not be read"),
        }
        self.feed(Event::StateArrived(office));
    }
}
