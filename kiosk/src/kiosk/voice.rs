//! The voice of a kiosk, for the screen in front of it.

use super::Kiosk;
use crate::speech::Speech;
use std::sync::Arc;

impl Kiosk {
    /// Starts the voice; the screen says with it what stands on it.
    pub fn start_speech(&self) -> Speech {
        Speech::start(self.sounding.clone(), Arc::clone(&self.clips))
    }
}
