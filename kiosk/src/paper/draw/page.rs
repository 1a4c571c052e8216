//! One sheet of paper: lays the ticket out at its width and turns it into dots.

use super::{DrawError, NARROW, WIDE, code};
use crate::headless::{self, Size};
use crate::paper::{Raster, TicketContent};
use crate::ui::fonts;
use screens::TicketPaper;
use slint::{ComponentHandle, Image, ModelRc, Rgba8Pixel, SharedPixelBuffer, VecModel};

/// Rows of the sheet that tickets are laid out on first; the usual one needs half of them.
const SHEET: u32 = 1280;

/// No ticket is longer: half a metre of paper.
const TALLEST: u32 = 4096;

/// The sheet, kept between tickets.
pub(super) struct Page {
    paper: TicketPaper,
}

impl Page {
    pub(super) fn new() -> Result<Self, DrawError> {
        let paper = TicketPaper::new().map_err(|it| DrawError::Platform(it.to_string()))?;
        Ok(Self { paper })
    }

    pub(super) fn draw(&self, content: &TicketContent, width: u32) -> Result<Raster, DrawError> {
        if width != WIDE && width != NARROW {
            return Err(DrawError::Width(width));
        }
        let code = code::picture(&content.code, width * 2 / 5)?;
        self.fill(content, width, code);
        let pixels = self.pixels(width, SHEET)?;
        // Only after drawing is it known how much of the sheet is needed.
        let needed = rows(self.paper.get_needed());
        if TALLEST < needed {
            return Err(DrawError::TooTall(needed));
        }
        if SHEET < needed {
            return Ok(dots(&self.pixels(width, needed)?, needed));
        }
        Ok(dots(&pixels, needed))
    }

    fn pixels(&self, width: u32, height: u32) -> Result<SharedPixelBuffer<Rgba8Pixel>, DrawError> {
        headless::resize(self.paper.window(), Size { width, height });
        headless::snapshot(self.paper.window()).map_err(|it| DrawError::Platform(it.to_string()))
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "widths of paper are a few hundred dots"
    )]
    fn fill(&self, content: &TicketContent, width: u32, code: SharedPixelBuffer<slint::Rgb8Pixel>) {
        let lines: VecModel<_> = content.have_ready.iter().map(Into::into).collect();
        let optional = |it: &Option<String>| it.as_deref().unwrap_or("").into();
        self.paper.set_dots(width as f32);
        self.paper.set_code_size(code.width() as f32);
        self.paper.set_code(Image::from_rgb8(code));
        self.paper.set_rtl(content.language.is_rtl());
        self.paper
            .set_line_height(fonts::line_height(content.language));
        self.paper.set_font(fonts::family(content.language).into());
        self.paper.set_label((&content.label).into());
        self.paper.set_office(optional(&content.office));
        self.paper.set_arrived((&content.arrived).into());
        self.paper.set_range(optional(&content.range));
        self.paper.set_have_ready(ModelRc::new(lines));
        self.paper.set_fraud(optional(&content.fraud));
        self.paper.set_copy(optional(&content.copy));
        self.paper.set_staff((&content.staff).into());
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a height in whole dots"
)]
fn rows(needed: f32) -> u32 {
    (needed.ceil() as u32).max(1)
}

/// The first `height` rows: black where the picture is darker than grey. No dithering: letters stay sharp.
fn dots(pixels: &SharedPixelBuffer<Rgba8Pixel>, height: u32) -> Raster {
    let width = pixels.width();
    let row_bytes = width.div_ceil(8) as usize;
    let mut bits = vec![0u8; row_bytes * height as usize];
    let rows = pixels.as_slice().chunks_exact(width as usize);
    for (row, out) in rows.zip(bits.chunks_exact_mut(row_bytes)) {
        for (x, pixel) in row.iter().enumerate() {
            let light =
                u32::from(pixel.r) * 299 + u32::from(pixel.g) * 587 + u32::from(pixel.b) * 114;
            if light < 150_000 {
                out[x / 8] |= 0x80 >> (x % 8);
            }
        }
    }
    Raster {
        width,
        height,
        bits,
    }
}
