//! How the screen helps the person who is here now: bigger letters, stronger colours, everything lower down. It
//! belongs to the visit: the next visitor begins with the usual screen.

/// How the screen helps.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Comfort {
    /// Bigger letters, fewer things on a page.
    pub large: bool,
    /// Stronger colours.
    pub contrast: bool,
    /// Everything that is touched stands in the lower two thirds of the screen.
    pub lower: bool,
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
        }
    }
}
