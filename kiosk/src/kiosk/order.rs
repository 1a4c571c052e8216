//! Whether the kiosk can take a visit now: looked at before each visit, and again and again while it
//! cannot.

use super::Kiosk;
use crate::visit::{Event, Order};
use std::time::{Duration, Instant};

/// How often a kiosk that is out of order looks whether it still is.
const LOOK_AGAIN: Duration = Duration::from_secs(3);

impl Kiosk {
    /// Whether the screen nobody stands at may say something that is no longer true: a screen that is
    /// out of order cannot be touched, so it must find out by itself.
    pub(super) fn is_look_due(&self) -> bool {
        let order = self.visit().order();
        let is_old = self.looked.is_none_or(|it| LOOK_AGAIN <= it.elapsed());
        if self.link.is_removed() {
            order != Order::Removed
        } else {
            order != Order::Good && is_old
        }
    }

    /// Looks whether a visit's record could be kept and would be taken.
    pub(super) fn look_around(&mut self) {
        self.take_news();
        self.looked = Some(Instant::now());
        let waiting = self.outbox.counts().map(|it| it.waiting);
        let folder = self.outbox.folder().path();
        let looked = self.guard.look(folder, waiting, Instant::now());
        let removed = || {
            "this kiosk does not belong to its office any more\n  try: pair it again with a code from \
             the office's kiosks page"
                .to_owned()
        };
        let stuck = || {
            "what the next program must know could not be left to it\n  try: make room on the kiosk's disk, or \
             check it"
                .to_owned()
        };
        let why_not = match looked {
            Ok(()) if self.is_stuck => Some(stuck()),
            Ok(()) => self.link.is_removed().then(removed),
            Err(why) => Some(why.to_string()),
        };
        let order = match why_not {
            Some(_) if self.link.is_removed() => Order::Removed,
            Some(_) => Order::Out,
            None => Order::Good,
        };
        // Said once, not every time it is looked again.
        if order != self.visit().order() {
            if let Some(why) = why_not {
                tracing::error!(why, "no visit can be taken now");
            } else {
                tracing::info!("visits can be taken again");
            }
        }
        self.feed(Event::Order(order));
    }
}
