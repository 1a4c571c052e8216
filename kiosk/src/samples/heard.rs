//! Moments in which something is being said, or can be heard.

use super::{Sample, Scene, sample};
use crate::ui::Hearing;
use translations::Text;

/// A moment at which `heard` can be heard: tiles by their id, other things with `@` in front. The first is being said.
pub(super) const fn heard(
    name: &'static str,
    heard: &'static [&'static str],
    make: fn(Text) -> Scene,
) -> Sample {
    Sample {
        heard,
        ..sample(name, make)
    }
}

impl Sample {
    /// What the screen shows of the voice at the moment.
    pub(super) fn hearing(self) -> Hearing {
        Hearing {
            can_listen: !self.heard.is_empty(),
            items: self.heard.iter().map(|it| (*it).to_owned()).collect(),
            speaking: self.speaking(),
            others_can_hear: true,
            volume: 3,
            ..Hearing::default()
        }
    }

    /// What is being said, if anything is.
    pub(crate) fn speaking(self) -> Option<String> {
        self.heard.first().map(|it| (*it).to_owned())
    }
}
