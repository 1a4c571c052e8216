//! Measures every screen of the kiosk in every language, on lying and upright screens, however the screen helps. The
//! tests of the kiosk do the same for a few languages, at every change.

use anyhow::{Result, anyhow, bail};
use kiosk::headless::Size;
use kiosk::measure;
use kiosk::render::Mode;
use kiosk::ui::Shell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::ScopedJoinHandle;
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

/// Fails with a list of everything that is wrong in `languages`, which every core of this machine looks for.
pub(super) fn every_screen(languages: &[Language]) -> Result<()> {
    let left = AtomicUsize::new(0);
    let workers = std::thread::available_parallelism()?.get();
    let found: Result<Vec<Vec<String>>> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..workers)
            .map(|_| scope.spawn(|| as_long_as_there_are(languages, &left)))
            .collect();
        let ends = workers.into_iter().map(ScopedJoinHandle::join);
        ends.map(|it| it.map_err(|_| anyhow!("a measuring thread has panicked"))?)
            .collect()
    });
    let faults: Vec<String> = found?.into_iter().flatten().collect();
    if faults.is_empty() {
        return Ok(());
    }
    bail!(
        "{} faults on the screens:\n{}",
        faults.len(),
        faults.join("\n")
    )
}

/// Takes the next language until none is left. A thread has its own window.
fn as_long_as_there_are(languages: &[Language], next: &AtomicUsize) -> Result<Vec<String>> {
    let shell = measure::shell()?;
    let mut faults = Vec::new();
    while let Some(language) = languages.get(next.fetch_add(1, Ordering::Relaxed)) {
        let found = one_language(&shell, Text::new(*language))?;
        println!("{} measured: {} faults", language.tag(), found.len());
        faults.extend(found);
    }
    Ok(faults)
}

fn one_language(shell: &Shell, text: Text) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for size in SIZES {
        // Colours change no size.
        let modes = [Mode::Normal, Mode::Large, Mode::Lower, Mode::Every];
        for comfort in modes.map(Mode::comfort) {
            faults.extend(measure::samples(shell, text, size, comfort).faults);
            faults.extend(measure::asks(shell, text, size, comfort).faults);
            faults.extend(measure::keys(shell, text, size, comfort));
        }
    }
    for (mode, least) in [(Mode::Normal, CONTRAST), (Mode::Contrast, STRONG_CONTRAST)] {
        let faint = measure::faint(shell, text, SIZES[0], mode.comfort(), least)?;
        faults.extend(faint);
    }
    Ok(faults)
}
