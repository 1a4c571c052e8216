//! A contact sheet: all screens of a language on one picture, small and with their names, to look over them at once.

use crate::headless;
use screens::{ContactSheet, SheetCell};
use slint::{ComponentHandle, ModelRc, Rgba8Pixel, SharedPixelBuffer, SharedString, VecModel};

/// How much smaller a picture is on the sheet.
const SMALLER: usize = 4;

/// Pictures beside each other.
const COLUMNS: u32 = 5;

/// Between pictures, and the line with the name under each.
const GAP: u32 = 12;
const NAME: u32 = 26;

/// The line at the top.
const TITLE: u32 = 48;

type Picture = SharedPixelBuffer<Rgba8Pixel>;

/// The picture, each pixel the mean of a square of them.
pub(super) fn smaller(picture: &Picture) -> Picture {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let (columns, rows) = (width / SMALLER, height / SMALLER);
    let pixels = picture.as_slice();
    let mean = |column: usize, row: usize, of: fn(&Rgba8Pixel) -> u8| {
        let square = (0..SMALLER * SMALLER).map(|it| {
            let (x, y) = (
                column * SMALLER + it % SMALLER,
                row * SMALLER + it / SMALLER,
            );
            usize::from(of(&pixels[y * width + x]))
        });
        u8::try_from(square.sum::<usize>() / (SMALLER * SMALLER)).unwrap_or(u8::MAX)
    };
    let mut small = Picture::new(edge(columns), edge(rows));
    for (at, pixel) in small.make_mut_slice().iter_mut().enumerate() {
        let (column, row) = (at % columns, at / columns);
        *pixel = Rgba8Pixel {
            r: mean(column, row, |it| it.r),
            g: mean(column, row, |it| it.g),
            b: mean(column, row, |it| it.b),
            a: u8::MAX,
        };
    }
    small
}

/// The sheet as the bytes of a PNG file.
pub(super) fn draw(title: &str, cells: &[(&str, Picture)]) -> anyhow::Result<Vec<u8>> {
    let (width, height) = cells.iter().fold((0, 0), |(width, height), (_, it)| {
        (width.max(it.width()), height.max(it.height()))
    });
    let rows = edge(cells.len()).div_ceil(COLUMNS);
    let sheet = ContactSheet::new()?;
    sheet.set_sheet_title(title.into());
    sheet.set_columns(i32::try_from(COLUMNS)?);
    sheet.set_cell_width(i32::try_from(width)?);
    sheet.set_cell_height(i32::try_from(height)?);
    let facts = cells.iter().map(|(name, picture)| SheetCell {
        name: SharedString::from(*name),
        picture: slint::Image::from_rgba8(picture.clone()),
    });
    let cells: VecModel<SheetCell> = facts.collect::<Vec<_>>().into();
    sheet.set_cells(ModelRc::new(cells));
    let size = headless::Size {
        width: COLUMNS * (width + GAP) + GAP,
        height: TITLE + rows * (height + NAME + GAP) + GAP,
    };
    headless::resize(sheet.window(), size);
    Ok(headless::png(&headless::snapshot(sheet.window())?)?)
}

fn edge(pixels: usize) -> u32 {
    u32::try_from(pixels).unwrap_or(u32::MAX)
}
