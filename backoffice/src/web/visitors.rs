//! Pages on a visitor's own telephone: one column, no script, in whichever language it asks for. Where one says that it
//! will be otherwise soon, it looks again by itself: nobody stands beside its holder to tell them to.

use super::assets;
use axum::http::{HeaderMap, header};
use maud::{DOCTYPE, Markup, html};
use std::time::Duration;
use translations::{Language, Text};

/// So long after something was in the way a telephone looks again.
const AGAIN: Duration = Duration::from_secs(20);

/// A whole page, which comes again by itself after `again`.
pub fn visitor_page(text: Text, again: Option<Duration>, main: &Markup) -> Markup {
    let language = text.language();
    html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                @if let Some(it) = again { meta http-equiv="refresh" content=(it.as_secs()); }
                title { (text.of("phone-title")) }
                link rel="stylesheet" href=(assets::address("letters.css"));
                link rel="stylesheet" href=(assets::address("phone.css"));
            }
            body { (main) }
        }
    }
}

/// That the number cannot be shown now. A defect has a number, by which the office finds it in its log.
pub fn visitor_waits(text: Text, incident: Option<&str>) -> Markup {
    let main = html! {
        main {
            h1 { (text.of("phone-title")) }
            div.says { p { (text.of("phone-trouble")) } }
            p.foot { a href="" { (text.of("phone-again")) } }
            @if let Some(it) = incident { p.foot dir="ltr" { (it) } }
        }
    };
    visitor_page(text, Some(AGAIN), &main)
}

/// The first of `offered` that the telephone asks for.
pub fn language_asked_for(headers: &HeaderMap, offered: &[Language]) -> Option<Language> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE);
    let accepted = accepted.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let wished = accepted.split(',').filter_map(|it| it.split(';').next());
    wished.into_iter().find_map(|tag| {
        let tag = tag.trim();
        let short = tag.split('-').next().unwrap_or(tag);
        let exact = offered.iter().find(|it| it.tag().eq_ignore_ascii_case(tag));
        exact
            .or_else(|| offered.iter().find(|it| it.tag() == short))
            .copied()
    })
}
