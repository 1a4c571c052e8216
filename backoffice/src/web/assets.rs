//! The style sheets, the scripts and the typefaces, inside the program.

use super::Taken;
use crate::problem::Problem;
use axum::extract;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::path::Path;

const STYLE: &str = include_str!("../../assets/app.css");
const LETTERS: &str = include_str!("../../assets/letters.css");
const SCRIPT: &str = include_str!("../../assets/app.js");
const CLIPS: &str = include_str!("../../assets/clips.js");
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
        "letters.css" => (LETTERS, "text/css; charset=utf-8"),
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

    #[test]
    fn a_page_can_show_the_letters_of_every_language() {
        let files: Vec<&str> = LETTERS
            .split("url(\"")
            .skip(1)
            .filter_map(|it| it.split('"').next())
            .collect();
        for file in &files {
            assert!(
                find(file).is_some_and(|it| it.1.starts_with("font/")),
                "{file}"
            );
        }
        for language in translations::Language::all() {
            for script in language
                .scripts()
                .filter(|it| !matches!(*it, "Latn" | "Cyrl"))
            {
                // Urdu is read in the plain hand on pages of a normal line height.
                let script = if script == "Aran" { "Arab" } else { script };
                let mut fonts = translations::fonts().iter();
                let found =
                    fonts.any(|it| it.scripts.contains(&script) && files.contains(&it.file));
                assert!(found, "{language} {script}");
            }
        }
    }
}
