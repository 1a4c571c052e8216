//! A QR code as a picture in a page.

use maud::{Markup, PreEscaped, html};
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// The quiet border that scanners need, in modules.
const BORDER: usize = 4;

/// The code of some text; `words` say what it is to those who cannot see it. Text that does not fit is no picture.
pub fn code(text: &str, words: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M) else {
        return html! {};
    };
    let width = code.width();
    let mut path = String::new();
    for (place, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            let (x, y) = (place % width + BORDER, place / width + BORDER);
            let _never_fails = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    let side = width + 2 * BORDER;
    html! {
        svg.qr viewBox={ "0 0 " (side) " " (side) } role="img" aria-label=(words) shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(PreEscaped(path)) fill="#000" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_picture_with_a_name_and_too_long_a_text_is_none() {
        let picture = code("7h3n0w", "Code of the slip").into_string();
        assert!(picture.contains("viewBox=\"0 0 29 29\""), "{picture}");
        assert!(picture.contains("aria-label=\"Code of the slip\""));
        assert!(code(&"x".repeat(4000), "").into_string().is_empty());
    }
}
