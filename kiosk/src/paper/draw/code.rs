//! The QR code of a ticket, every square a whole number of dots.

use super::DrawError;
use qrcode::{Color, EcLevel, QrCode};
use slint::{Rgb8Pixel, SharedPixelBuffer};

/// White squares around the code, so that a scanner finds its edge.
const QUIET: usize = 3;

/// The code as a picture of at most `room` dots a side.
pub(super) fn picture(content: &str, room: u32) -> Result<SharedPixelBuffer<Rgb8Pixel>, DrawError> {
    let too_long = || DrawError::CodeTooLong(content.len());
    let code = QrCode::with_error_correction_level(content.as_bytes(), EcLevel::M)
        .map_err(|_| too_long())?;
    let squares = code.width() + 2 * QUIET;
    let room = usize::try_from(room).map_err(|_| too_long())?;
    let dots = room / squares;
    if dots < 2 {
        return Err(too_long());
    }
    let side = squares * dots;
    let colours = code.to_colors();
    let width = u32::try_from(side).map_err(|_| too_long())?;
    let mut picture = SharedPixelBuffer::<Rgb8Pixel>::new(width, width);
    let black = |x: usize, y: usize| {
        let place = |it: usize| (it / dots).checked_sub(QUIET);
        match (place(x), place(y)) {
            (Some(column), Some(row)) if column < code.width() && row < code.width() => {
                colours[row * code.width() + column] == Color::Dark
            }
            _ => false,
        }
    };
    for (index, pixel) in picture.make_mut_slice().iter_mut().enumerate() {
        let level = if black(index % side, index / side) {
            0
        } else {
            255
        };
        *pixel = Rgb8Pixel::new(level, level, level);
    }
    Ok(picture)
}
