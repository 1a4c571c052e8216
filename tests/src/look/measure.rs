//! Measures every screen of the kiosk in every language, on lying and upright screens, however the screen helps. The
//! tests of the kiosk do the same for a few languages, at every change.

use anyhow::{Result, bail};
use kiosk::headless::Size;
use kiosk::measure;
use kiosk::render::Mode;
use translations::{Language, Text};

/// A screen of 15.6 inches lying and upright, and a small one.
const SIZES: [Size; 3] = [
    Size {
        width: 1920,
        height: 1080,
    },
    Size {
        width: 1080,
        height: 1920,
    },
    Size {
        width: 1024,
        height: 768,
    },
];

/// Contrast of letters, and with stronger colours.
const CONTRAST: f32 = 4.5;
const STRONG_CONTRAST: f32 = 7.0;

/// Fails with a list of everything that is wrong.
pub(super) fn every_screen() -> Result<()> {
    let shell = measure::shell()?;
    let mut faults = Vec::new();
    for language in Language::all().iter().chain(Language::pseudo()) {
        let text = Text::new(*language);
        for size in SIZES {
            for mode in [Mode::Normal, Mode::Large, Mode::Lower] {
                faults.extend(measure::samples(&shell, text, size, mode.comfort()).faults);
                faults.extend(measure::asks(&shell, text, size, mode.comfort()).faults);
            }
        }
        for size in SIZES {
            faults.extend(measure::keys(&shell, text, size));
        }
        for (mode, least) in [(Mode::Normal, CONTRAST), (Mode::Contrast, STRONG_CONTRAST)] {
            faults.extend(measure::faint(
                &shell,
                text,
                SIZES[0],
                mode.comfort(),
                least,
            )?);
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    bail!(
        "{} faults on the screens:\n{}",
        faults.len(),
        faults.join("\n")
    )
}
