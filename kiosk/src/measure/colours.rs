//! Whether words can be told from what is behind them: the colours are taken from the picture of the screen, as the
//! eye sees them.

use super::{Place, Words, gather};
use crate::headless;
use crate::ui::Shell;
use slint::{Rgba8Pixel, SharedPixelBuffer};

/// As many pixels of a text have its own colour at least, and one of so many of those that are not what is behind it;
/// the others are mixed of both, or belong to something that reaches into its place.
const PIXELS: usize = 6;
const SHARE: usize = 40;

type Colour = (u8, u8, u8);

/// The texts on the screen whose contrast is less than `least`.
pub(super) fn too_faint(shell: &Shell, least: f32) -> Result<Vec<String>, slint::PlatformError> {
    let picture = headless::snapshot(shell.window())?;
    let (_, words) = gather(shell);
    let contrast =
        |it: &Words| seen(&picture, &it.ink()).map(|ratio| (it.place.name.clone(), ratio));
    let faint = words.iter().filter_map(contrast).filter(|it| it.1 < least);
    let told = faint.map(|(name, ratio)| format!("{name:?} has a contrast of {ratio:.1}"));
    Ok(told.collect())
}

/// The contrast of what is drawn at a place; `None` where nothing is.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places on a screen are a few thousand pixels and not negative"
)]
fn seen(picture: &SharedPixelBuffer<Rgba8Pixel>, place: &Place) -> Option<f32> {
    let edge = |at: f32, most: u32| (at.max(0.0) as usize).min(most as usize);
    let (left, right) = (
        edge(place.left, picture.width()),
        edge(place.right, picture.width()),
    );
    let (top, bottom) = (
        edge(place.top, picture.height()),
        edge(place.bottom, picture.height()),
    );
    let mut runs: Vec<(Colour, usize)> = Vec::new();
    for row in picture
        .as_slice()
        .chunks(picture.width() as usize)
        .take(bottom)
        .skip(top)
    {
        // Most neighbours have the same colour.
        for it in row.get(left..right)? {
            let colour = (it.r, it.g, it.b);
            match runs.last_mut() {
                Some((last, length)) if *last == colour => *length += 1,
                _ => runs.push((colour, 1)),
            }
        }
    }
    runs.sort_unstable();
    let of_colour = |runs: &[(Colour, usize)]| (runs[0].0, runs.iter().map(|it| it.1).sum());
    let counts: Vec<(Colour, usize)> = runs
        .chunk_by(|one, next| one.0 == next.0)
        .map(of_colour)
        .collect();
    let (behind, most) = *counts.iter().max_by_key(|it| it.1)?;
    let drawn = counts.iter().map(|it| it.1).sum::<usize>() - most;
    let least = PIXELS.max(drawn / SHARE);
    let inks = counts.iter().filter(|it| least <= it.1);
    let best = inks.map(|it| contrast(it.0, behind)).fold(1.0, f32::max);
    Some(best)
}

/// The contrast of two colours, from 1 to 21, as WCAG counts it.
pub(crate) fn contrast(one: Colour, other: Colour) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance((r, g, b): Colour) -> f32 {
    let linear = |it: u8| {
        let it = f32::from(it) / 255.0;
        if it <= 0.04045 {
            it / 12.92
        } else {
            ((it + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}
