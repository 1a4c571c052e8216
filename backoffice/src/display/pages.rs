//! The wall: the number that is called, an arrow, the window; the last calls beside it. Every word stands in the first
//! of the office's languages, because nobody chooses a language at a wall.

use super::model::{Wall, is_fresh};
use crate::queue::{Call, DISPLAY};
use crate::web::widgets;
use chrono::{DateTime, Utc};
use maud::{Markup, PreEscaped, html};
use translations::Text;

/// From the number to the window; mirrored with the page.
const ARROW: &str = "M3 12h17M13 5l7 7-7 7";

/// A name of more characters is written smaller.
const SHORT_NAME: usize = 3;

/// Everything on the screen.
pub(super) fn display(languages: &[Text], wall: &Wall, now: DateTime<Utc>) -> Markup {
    html! {
        // Without our script the page simply comes again.
        noscript { meta http-equiv="refresh" content="5"; }
        main.wall-page #main {
            (self::wall(languages, wall, now))
            footer.patience {
                @for it in languages { (words(*it, "display-patience")) }
            }
            div.line-state {
                div.is-live { @for it in languages { (words(*it, "display-live")) } }
                div.is-lost { @for it in languages { (words(*it, "display-lost")) } }
            }
        }
    }
}

/// The part that keeps itself fresh. After midnight yesterday's calls go by themselves.
pub(super) fn wall(languages: &[Text], wall: &Wall, now: DateTime<Utc>) -> Markup {
    let topics = format!("{} minute", DISPLAY.0);
    widgets::live(
        "wall",
        &topics,
        "/display/board",
        &html! {
            @if wall.large.is_empty() {
                div.resting { @for it in languages { (words(*it, "display-resting")) } }
            } @else {
                div.large.{ "calls-" (wall.large.len()) } {
                    @for call in &wall.large { (large(languages, call, now)) }
                }
                div.last {
                    h2 { @for it in languages { (word(*it, "display-last")) " " } }
                    ol { @for call in &wall.last { (last(call)) } }
                }
            }
        },
    )
}

fn large(languages: &[Text], call: &Call, now: DateTime<Utc>) -> Markup {
    html! {
        div.call.fresh[is_fresh(call, now)] {
            p.called dir="ltr" { (call.label) }
            div.to {
                (arrow())
                p.place.long[is_long(call)] {
                    // A name of its own needs no word before it.
                    @if !is_long(call) {
                        span.word { @for it in languages { (word(*it, "display-window")) " " } }
                    }
                    bdi.window { (call.window) }
                }
            }
        }
    }
}

fn last(call: &Call) -> Markup {
    html! {
        li.long[is_long(call)] {
            span.called dir="ltr" { (call.label) } " "
            (arrow()) " "
            bdi.window { (call.window) }
        }
    }
}

fn is_long(call: &Call) -> bool {
    SHORT_NAME < call.window.chars().count()
}

fn arrow() -> Markup {
    html! {
        svg.arrow viewBox="0 0 24 24" aria-hidden="true" focusable="false" { path d=(PreEscaped(ARROW)) {} }
    }
}

fn words(text: Text, id: &str) -> Markup {
    let language = text.language();
    html! { p lang=(language.tag()) dir=(language.direction()) { (text.of(id)) } }
}

fn word(text: Text, id: &str) -> Markup {
    let language = text.language();
    html! { span lang=(language.tag()) dir=(language.direction()) { (text.of(id)) } }
}
