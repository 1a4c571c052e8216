//! Draws without a display: for pictures of the screens, for paper tickets and for tests. Fonts come
//! from the program itself, so that a machine without any draws the same.

use crate::ui::fonts;
use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{Platform, WindowAdapter, update_timers_and_animations};
use slint::{PhysicalSize, PlatformError, Rgba8Pixel, SharedPixelBuffer, Window};
use std::rc::Rc;

struct Nowhere;

impl Platform for Nowhere {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(MinimalSoftwareWindow::new(RepaintBufferType::NewBuffer))
    }

    // In tests time passes only when they say so.
    #[cfg(test)]
    fn duration_since_start(&self) -> std::time::Duration {
        PASSED.get()
    }
}

#[cfg(test)]
thread_local! {
    static PASSED: std::cell::Cell<std::time::Duration> = const { std::cell::Cell::new(std::time::Duration::ZERO) };
}

/// Lets time pass on the screens of this thread.
#[cfg(test)]
pub(crate) fn pass(time: std::time::Duration) {
    PASSED.set(PASSED.get() + time);
    update_timers_and_animations();
}

/// Makes the current thread draw without a display. Each thread has its own; asking twice does
/// nothing more.
pub fn install() {
    if slint::platform::set_platform(Box::new(Nowhere)).is_ok() {
        fonts::register();
    }
}

/// Width and height in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Pixels in a row.
    pub width: u32,
    /// Number of rows.
    pub height: u32,
}

impl std::str::FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not a size such as 1920x1080");
        let (width, height) = text.split_once('x').ok_or_else(wrong)?;
        let pixels = |it: &str| it.parse().ok().filter(|it| (1..=8192).contains(it));
        Ok(Size {
            width: pixels(width).ok_or_else(wrong)?,
            height: pixels(height).ok_or_else(wrong)?,
        })
    }
}

/// Gives a window this size and lets everything in it find its place.
pub fn resize(window: &Window, size: Size) {
    window.set_size(PhysicalSize::new(size.width, size.height));
    update_timers_and_animations();
}

/// What the window shows now.
pub fn snapshot(window: &Window) -> Result<SharedPixelBuffer<Rgba8Pixel>, PlatformError> {
    update_timers_and_animations();
    window.take_snapshot()
}

/// A picture as the bytes of a PNG file.
pub fn png(picture: &SharedPixelBuffer<Rgba8Pixel>) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(picture.as_bytes())?;
    writer.finish()?;
    Ok(bytes)
}
