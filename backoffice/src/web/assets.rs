//! The style sheets, the scripts and the typefaces, inside the program.

use super::Taken;
use crate::problem::Problem;
use axum::extract;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::LazyLock;

const STYLE: &str = concat!(
    include_str!("../../assets/app.css"),
    include_str!("../../assets/rooms.css")
);
/// The sheet of typefaces, with the address of each file.
static LETTERS: LazyLock<String> = LazyLock::new(|| {
    let fonts = translations::fonts().iter();
    fonts.fold(
        include_str!("../../assets/letters.css").to_owned(),
        |sheet, it| {
            sheet.replace(
                &format!("url(\"{}\")", it.file),
                &format!("url(\"{}\")", address(it.file)),
            )
        },
    )
});
const SCRIPT: &str = include_str!("../../assets/app.js");
const CLIPS: &str = include_str!("../../assets/clips.js");
const PHONE: &str = include_str!("../../assets/phone.css");
const DISPLAY: &str = include_str!("../../assets/display.js");
const WALL: &str = include_str!("../../assets/display.css");
const MARK: &str = include_str!("../../assets/mark.svg");

/// The address of a file, with its content's hash: a browser keeps it until it changes.
pub fn address(file: &str) -> String {
    let content = find(file).map_or(&[][..], |(content, _)| content);
    let hash = HEXLOWER.encode(&Sha256::digest(content)[..4]);
    format!("/assets/{file}?v={hash}")
}

/// Hands out one of the files.
pub(super) async fn file(
    Taken(extract::Path(file)): Taken<extract::Path<String>>,
) -> Result<Response, Problem> {
    let (content, kind) = find(&file).ok_or(Problem::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, content).into_response())
}

fn find(file: &str) -> Option<(&'static [u8], &'static str)> {
    let (content, kind) = match file {
        "app.css" => (STYLE, "text/css; charset=utf-8"),
        "letters.css" => (LETTERS.as_str(), "text/css; charset=utf-8"),
        "display.css" => (WALL, "text/css; charset=utf-8"),
        "display.js" => (DISPLAY, "text/javascript; charset=utf-8"),
        "phone.css" => (PHONE, "text/css; charset=utf-8"),
        "app.js" => (SCRIPT, "text/javascript; charset=utf-8"),
        "clips.js" => (CLIPS, "text/javascript; charset=utf-8"),
        "mark.svg" => (MARK, "image/svg+xml"),
        _ => return typeface(file),
    };
    Some((content.as_bytes(), kind))
}

fn typeface(file: &str) -> Option<(&'static [u8], &'static str)> {
    let font = translations::fonts().iter().find(|it| it.file == file)?;
    let kind = match Path::new(file).extension() {
        Some(it) if it == "otf" => "font/otf",
        _ => "font/ttf",
    };
    Some((font.data, kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use translations::{Language, Text};

    /// The ranges of letters of each font file that the sheet names.
    fn ranges() -> BTreeMap<String, Vec<std::ops::RangeInclusive<u32>>> {
        let code = |it: &str| u32::from_str_radix(it.trim().trim_start_matches("U+"), 16).unwrap();
        let faces = LETTERS.lines().filter(|it| it.starts_with("@font-face"));
        let face = |line: &str| {
            let file = line
                .split("url(\"")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap();
            let ranges = line
                .split("unicode-range:")
                .nth(1)
                .unwrap()
                .trim_end_matches([';', ' ', '}']);
            let ranges = ranges.split(',').map(|it| {
                let (from, to) = it.split_once('-').unwrap();
                code(from)..=code(to)
            });
            (file.to_owned(), ranges.collect())
        };
        faces.map(face).collect()
    }

    #[test]
    fn each_typeface_has_an_address_that_changes_with_it() {
        let ranges = ranges();
        assert_eq!(ranges.len(), 16);
        for address in ranges.keys() {
            let file = address
                .strip_prefix("/assets/")
                .unwrap()
                .split('?')
                .next()
                .unwrap();
            assert!(
                find(file).is_some_and(|it| it.1.starts_with("font/")),
                "{address}"
            );
            assert!(address.contains("?v="), "{address}");
        }
    }

    /// Latin and Cyrillic letters and marks between words are on every computer.
    #[test]
    fn a_page_can_show_the_letters_of_every_language() {
        let ranges: Vec<_> = ranges().into_values().flatten().collect();
        for language in Language::all() {
            let text = Text::new(*language);
            for id in [
                "kiosk-notice-what",
                "kiosk-still-line",
                "form-adult",
                "form-fault-phone-country",
            ] {
                for letter in text
                    .of(id)
                    .chars()
                    .filter(|it| '\u{530}' <= *it && !('\u{1E00}'..'\u{2E80}').contains(it))
                {
                    let is_there = ranges.iter().any(|it| it.contains(&u32::from(letter)));
                    assert!(is_there, "{language}: {letter:?}");
                }
            }
        }
    }
}
