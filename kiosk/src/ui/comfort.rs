//! How the screen helps the person who is here now: bigger letters, stronger colours, everything lower down, read
//! aloud. It belongs to the visit: the next visitor begins with the usual screen and the usual loudness.

/// As loud as it gets.
pub const LOUDEST: u8 = 5;

/// As loud as each visit begins.
const USUAL: u8 = 3;

/// How the screen helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each of them is one switch")]
pub struct Comfort {
    /// Bigger letters, fewer things on a page.
    pub large: bool,
    /// Stronger colours.
    pub contrast: bool,
    /// Everything that is touched stands in the lower two thirds of the screen.
    pub lower: bool,
    /// Everything is read aloud.
    pub aloud: bool,
    /// How loud, from 1 to [`LOUDEST`].
    pub volume: u8,
}

impl Default for Comfort {
    fn default() -> Comfort {
        Comfort {
            large: false,
            contrast: false,
            lower: false,
            aloud: false,
            volume: USUAL,
        }
    }
}

/// What was touched in "Help with the screen".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComfortTouch {
    /// "Help with the screen" itself.
    Open,
    /// "Bigger letters", on or off.
    Large,
    /// "Stronger colors", on or off.
    Contrast,
    /// "Everything lower down", on or off.
    Lower,
    /// "Read everything to me", on or off.
    Aloud,
    /// "Louder".
    Louder,
    /// "Quieter".
    Quieter,
}

impl Comfort {
    /// After this was touched.
    #[must_use]
    pub fn after(self, touch: ComfortTouch) -> Comfort {
        match touch {
            ComfortTouch::Open => self,
            ComfortTouch::Large => Comfort {
                large: !self.large,
                ..self
            },
            ComfortTouch::Contrast => Comfort {
                contrast: !self.contrast,
                ..self
            },
            ComfortTouch::Lower => Comfort {
                lower: !self.lower,
                ..self
            },
            ComfortTouch::Aloud => Comfort {
                aloud: !self.aloud,
                ..self
            },
            ComfortTouch::Louder => Comfort {
                volume: (self.volume + 1).min(LOUDEST),
                ..self
            },
            ComfortTouch::Quieter => Comfort {
                volume: self.volume.saturating_sub(1).max(1),
                ..self
            },
        }
    }
}
