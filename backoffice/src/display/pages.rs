//! The wall: the number that is called, an arrow, the window; the last calls beside it. Every word stands in a few of the
//! office's languages, because nobody chooses a language at a wall; where the office has more, they take turns.

use super::model::{Wall, is_fresh, is_long};
use super::settings::Settings;
use super::voice::sentences;
use crate::clips::CallClips;
use crate::intake;
use crate::queue::{Call, DISPLAY};
use crate::web::{asset, widgets};
use chrono::{DateTime, Utc};
use maud::{Markup, PreEscaped, html};
use shared::protocol::Wait;
use std::collections::BTreeMap;
use translations::{Language, OfficeWords, Text};

/// What is read for one look at the wall.
pub(super) struct Look {
    pub(super) now: DateTime<Utc>,
    /// The languages that stand on the wall this minute; the office's first one before the others.
    pub(super) languages: Vec<Language>,
    pub(super) words: OfficeWords,
    pub(super) wall: Wall,
    /// The recordings of which the calls are put together, in the languages in which they are said.
    pub(super) clips: BTreeMap<Language, CallClips>,
    /// How long whoever comes now waits, by lane.
    pub(super) waits: Vec<(String, Wait)>,
    pub(super) settings: Settings,
}

impl Look {
    fn texts(&self) -> Vec<Text> {
        self.languages
            .iter()
            .map(|it| self.words.text(*it))
            .collect()
    }

    /// What is said of a call, as JSON for the script.
    fn said(&self, call: &Call) -> Option<String> {
        let is_said = self.settings.speaks && call.is_awaited;
        let first = self.languages.first().copied().filter(|_| is_said)?;
        serde_json::to_string(&sentences(call, &self.words, &self.clips, first)).ok()
    }
}

/// From the number to the window; mirrored with the page.
const ARROW: &str = "M3 12h17M13 5l7 7-7 7";

/// Calls are heard.
const LOUDSPEAKER: &str = "M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11";

/// Everything on the screen; the button that lets the calls be heard is for staff and reads as their browser does.
pub(super) fn display(look: &Look, staff: Text) -> Markup {
    html! {
        // Without our script the page simply comes again.
        noscript { meta http-equiv="refresh" content="5"; }
        link rel="stylesheet" href=(asset("display.css"));
        script src=(asset("display.js")) defer {}
        main.wall-page #main {
            @if let Some(it) = look.texts().first() {
                h1.unseen lang=(it.language().tag()) dir=(it.language().direction()) { (it.of("display-title")) }
            }
            (wall(look))
            // Without our script nothing is heard.
            button.sound type="button" aria-pressed="false" hidden {
                (picture("loudspeaker", LOUDSPEAKER)) " " (staff.of("display-sound"))
            }
        }
    }
}

/// The part that keeps itself fresh. After midnight yesterday's calls go by themselves.
pub(super) fn wall(look: &Look) -> Markup {
    let topics = format!("{} minute", DISPLAY.0);
    let (languages, wall) = (look.texts(), &look.wall);
    widgets::live(
        "wall",
        &topics,
        "/display/board",
        &html! {
            @if wall.large.is_empty() {
                div.resting { @for it in &languages { (words(*it, "display-resting")) } }
            } @else {
                div.large.{ "calls-" (wall.large.len()) } {
                    @for call in &wall.large { (large(look, &languages, call)) }
                }
                div.last {
                    h2 { @for it in &languages { (word(*it, "display-last")) " " } }
                    ol { @for call in &wall.last { (last(look, call)) } }
                }
            }
            (strip(look, &languages))
            footer.patience { @for it in &languages { (words(*it, "display-patience")) } }
            div.line-state {
                div.is-live { @for it in &languages { (words(*it, "display-live")) } }
                div.is-lost { @for it in &languages { (words(*it, "display-lost")) } }
            }
        },
    )
}

/// Below: how long newcomers wait, and the office's own words.
fn strip(look: &Look, languages: &[Text]) -> Markup {
    let notices: Vec<(&Text, &String)> = languages
        .iter()
        .filter_map(|it| Some((it, look.settings.notices.get(&it.language())?)))
        .collect();
    html! {
        @if !look.waits.is_empty() || !notices.is_empty() {
            div.strip {
                div.waits {
                    @for (lane, wait) in &look.waits {
                        p.wait {
                            @for it in languages {
                                span lang=(it.language().tag()) dir=(it.language().direction()) { (intake::lane(*it, lane)) } " "
                            }
                            b dir="ltr" { (wait.from) "–" (wait.to) }
                            (minutes(languages))
                        }
                    }
                }
                div.notices {
                    @for (text, words) in notices {
                        p.notice lang=(text.language().tag()) dir=(text.language().direction()) { (words) }
                    }
                }
            }
        }
    }
}

/// The sign of the minute, once where languages share it.
fn minutes(languages: &[Text]) -> Markup {
    let mut said: Vec<(Text, String)> = Vec::new();
    for text in languages {
        let sign = text.of("display-minutes");
        if said.iter().all(|(_, it)| *it != sign) {
            said.push((*text, sign));
        }
    }
    html! {
        @for (text, sign) in said {
            " " span lang=(text.language().tag()) dir=(text.language().direction()) { (sign) }
        }
    }
}

fn large(look: &Look, languages: &[Text], call: &Call) -> Markup {
    html! {
        div.call.fresh[is_fresh(call, look.now)] data-call=[key(call)] data-chime=[chimes(look, call)] data-said=[look.said(call)] {
            p.called dir="ltr" {
                (call.label)
                @for it in &call.along { span.along { "+ " (it) } }
            }
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

fn chimes(look: &Look, call: &Call) -> Option<&'static str> {
    (look.settings.chimes && call.is_awaited).then_some("")
}

/// By which our script knows whether a call was heard already, while its visitor is expected.
fn key(call: &Call) -> Option<String> {
    let key = format!("{}@{}", call.label, call.at.timestamp_millis());
    call.is_awaited.then_some(key)
}

/// A call beside the large ones. A wall that had no network for a while may not have said it yet.
fn last(look: &Look, call: &Call) -> Markup {
    html! {
        li.long[is_long(call)] data-call=[key(call)] data-chime=[chimes(look, call)] data-said=[look.said(call)] {
            span.called dir="ltr" { (call.label) } " "
            (arrow()) " "
            bdi.window { (call.window) }
        }
    }
}

fn arrow() -> Markup {
    picture("arrow", ARROW)
}

fn picture(name: &str, path: &str) -> Markup {
    html! {
        svg.(name) viewBox="0 0 24 24" aria-hidden="true" focusable="false" { path d=(PreEscaped(path)) {} }
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
