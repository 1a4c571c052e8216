//! The style sheet and the script, inside the program.

use super::Taken;
use crate::problem::Problem;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("../../assets/app.css");
const SCRIPT: &str = include_str!("../../assets/app.js");
const CLIPS: &str = include_str!("../../assets/clips.js");
const MARK: &str = include_str!("../../assets/mark.svg");

/// The address of a file, with its content's hash: a browser keeps it until it changes.
pub fn address(file: &str) -> String {
    let content = find(file).map_or("", |(content, _)| content);
    let hash = HEXLOWER.encode(&Sha256::digest(content.as_bytes())[..4]);
    format!("/assets/{file}?v={hash}")
}

/// Hands out one of the files.
pub(super) async fn file(Taken(Path(file)): Taken<Path<String>>) -> Result<Response, Problem> {
    let (content, kind) = find(&file).ok_or(Problem::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, content).into_response())
}

fn find(file: &str) -> Option<(&'static str, &'static str)> {
    match file {
        "app.css" => Some((STYLE, "text/css; charset=utf-8")),
        "app.js" => Some((SCRIPT, "text/javascript; charset=utf-8")),
        "clips.js" => Some((CLIPS, "text/javascript; charset=utf-8")),
        "mark.svg" => Some((MARK, "image/svg+xml")),
        _ => None,
    }
}
