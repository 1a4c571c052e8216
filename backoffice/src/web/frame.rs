//! The frame around every page: rooms at the side, the person and the lock at the top.

use super::assets;
use super::desk::{Lock, View};
use super::widgets::{self, Look, Tone};
use crate::access::Permission;
use crate::app::Notice;
use chrono::{DateTime, Utc};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use translations::Language;

/// A room of the office, listed at the side for whoever may enter it.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Where it is.
    pub path: &'static str,
    /// The message with its name.
    pub label: &'static str,
    /// Who may enter.
    pub needs: Permission,
    /// The letter that opens it after `g`.
    pub key: &'static str,
    /// The path of its pictogram, on a grid of 24 by 24.
    pub icon: &'static str,
}

/// A part at the top of every page of those who may see it. It comes from a folder to the right, which alone knows what
/// stands in it.
#[derive(Debug, Clone, Copy)]
pub struct Alerts {
    /// The id of the part.
    pub id: &'static str,
    /// Where it is fetched.
    pub source: &'static str,
    /// What it is fetched again for.
    pub topics: &'static str,
    /// Who may see it; everybody who is signed in, where that is left open.
    pub needs: Option<Permission>,
}

/// The button by which somebody of the staff calls for help from every page. It answers nothing, so that the page stays as
/// it is and whoever looks along sees nothing happen.
#[derive(Debug, Clone, Copy)]
pub struct PanicButton {
    /// Where it is sent.
    pub action: &'static str,
    /// The message that stands on it.
    pub label: &'static str,
}

/// A way from the page of a visit to what a folder on the right knows of it.
#[derive(Debug, Clone, Copy)]
pub struct VisitLink {
    /// The message with its name.
    pub label: &'static str,
    /// What stands behind the address of the visit.
    pub suffix: &'static str,
    /// Who may go there.
    pub needs: Permission,
}

const LOCKED: &str = "M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z";
const OPEN: &str = "M7 11V8a5 5 0 0 1 9.6-2M5 11h14v9H5z";

/// A pictogram; its meaning stands beside it in words.
pub(super) fn icon(path: &str) -> Markup {
    html! {
        svg.icon viewBox="0 0 24 24" aria-hidden="true" focusable="false" { path d=(PreEscaped(path)) {} }
    }
}

/// A whole page.
pub(super) fn page(view: &View, title: &str, main: &Markup) -> Markup {
    let text = view.text;
    let language = text.language();
    html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction()) {
            (head(view, title))
            body {
                a.skip href="#main" { (text.of("web-skip")) }
                @if view.name.is_empty() { (guest_top(view)) } @else { (top(view)) (alerts(view)) (rooms(view)) }
                main #main tabindex="-1" {
                    @for it in &view.notices { (notice(view, it)) }
                    h1 { (title) }
                    @if let Some(at) = view.saved_at { (saved(view, at)) }
                    (main)
                }
                (stale(view))
                (keys(view))
            }
        }
    }
}

/// What somebody should do, with the way there; not on the page where they do it.
fn notice(view: &View, it: &Notice) -> Markup {
    let words = view.text.with(it.message, &[("count", it.count.into())]);
    html! {
        @if view.path() != it.to {
            p.message.attention { (words) " " a href=(it.to) { (view.text.of("web-do-it")) } }
        }
    }
}

/// That what was sent is kept, and when: after the next time the words are others.
fn saved(view: &View, at: DateTime<Utc>) -> Markup {
    let time = at.with_timezone(&view.zone).format("%H:%M:%S").to_string();
    let words = view.text.with("web-saved", &[("time", time.into())]);
    widgets::message(Tone::Done, &words)
}

/// A page without the frame, as for the waiting-room display. `topics` is where it listens for changes.
pub fn bare_page(view: &View, title: &str, class: &str, topics: &str, body: &Markup) -> Markup {
    let language = view.text.language();
    html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction()) {
            (head(view, title))
            body.bare.(class) data-topics=(topics) {
                (body)
                (stale(view))
            }
        }
    }
}

fn head(view: &View, title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (title) " · " (view.text.of("web-product")) }
            link rel="stylesheet" href=(assets::address("letters.css"));
            link rel="stylesheet" href=(assets::address("app.css"));
            link rel="icon" type="image/svg+xml" href=(assets::address("mark.svg"));
            script src=(assets::address("app.js")) defer {}
        }
    }
}

fn brand(view: &View) -> Markup {
    html! {
        a.brand href="/" {
            img src=(assets::address("mark.svg")) alt="" width="28" height="28";
            span { (view.text.of("web-product")) }
        }
    }
}

fn guest_top(view: &View) -> Markup {
    let kept = view.next().map(|it| format!("&{it}")).unwrap_or_default();
    html! {
        header.top {
            (brand(view))
            nav.languages aria-label=(view.text.of("web-language")) {
                @for it in Language::for_staff() {
                    a href={ "?language=" (it.tag()) (kept) } lang=(it.tag()) dir=(it.direction()) aria-current=[current(it == view.text.language())] { (it.endonym()) }
                }
            }
        }
    }
}

fn top(view: &View) -> Markup {
    let text = view.text;
    html! {
        header.top {
            (brand(view))
            (lock(view))
            (panic(view))
            details.me {
                summary { span.who { (view.name) } }
                div.sheet {
                    (widgets::post_form(view, "/my/language", &html! {
                        label for="my-language" { (text.of("web-language")) }
                        select #my-language name="language" {
                            @for it in Language::for_staff() {
                                option value=(it.tag()) lang=(it.tag()) selected[it == text.language()] { (it.endonym()) }
                            }
                        }
                        button.quiet { (text.of("web-language-use")) }
                    }))
                    p.help.keys-hint { (text.of("web-keys-hint")) }
                    // Also for whoever has switched keys off; only our script can show them.
                    button.quiet type="button" data-keys hidden { (text.of("web-keys")) }
                    (widgets::post_button(view, "/sign-out", &text.of("web-sign-out"), Look::Quiet))
                }
            }
        }
    }
}

/// Empty until our script fetches them; without it the pages they come from say the same.
fn alerts(view: &View) -> Markup {
    // The page of a part has it once, as what the page is about.
    let is_seen =
        |it: &&Alerts| it.needs.is_none_or(|needs| view.may(needs)) && it.source != view.path();
    html! {
        div.notices { @for it in view.alerts.iter().filter(is_seen) { (widgets::live(it.id, it.topics, it.source, &html! {})) } }
    }
}

fn panic(view: &View) -> Markup {
    html! {
        @if let Some(it) = view.panic {
            div.panic { (widgets::post_button(view, it.action, &view.text.of(it.label), Look::Danger)) }
        }
    }
}

fn lock(view: &View) -> Markup {
    let text = view.text;
    let (class, picture, word) = match view.lock {
        Lock::Locked => ("locked", LOCKED, "web-locked"),
        Lock::Open => ("open", OPEN, "web-open"),
    };
    html! {
        div.lock.(class) {
            span.state title=(text.attribute(word, "help").unwrap_or_default()) { (icon(picture)) (text.of(word)) }
            @if view.lock == Lock::Open && view.may(Permission::HoldKeys) {
                (widgets::post_button(view, "/lock", &text.of("web-lock-now"), Look::Quiet))
            } @else if view.lock == Lock::Locked && view.may(Permission::HoldKeys) {
                // Only a password opens the office, and it is asked for in one place.
                (widgets::post_button(view, "/sign-out", &text.of("web-unlock"), Look::Quiet))
            }
        }
    }
}

fn rooms(view: &View) -> Markup {
    html! {
        nav.rooms aria-label=(view.text.of("web-rooms")) {
            ul {
                @for room in view.rooms.iter().filter(|it| view.may(it.needs)) {
                    li {
                        a href=(room.path) data-key={ "g " (room.key) } aria-current=[current(is_in(view, room))] {
                            (icon(room.icon)) span { (view.text.of(room.label)) }
                        }
                    }
                }
            }
        }
    }
}

/// Whether this is the room they are in: of two of which one is inside the other, the inner one.
fn is_in(view: &View, room: &Room) -> bool {
    let holds = |it: &&Room| {
        let rest = view.path().strip_prefix(it.path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let inner = view
        .rooms
        .iter()
        .filter(holds)
        .max_by_key(|it| it.path.len());
    inner.is_some_and(|it| it.path == room.path)
}

fn current(is_current: bool) -> Option<&'static str> {
    is_current.then_some("page")
}

/// Shown by the script when the page may be out of date.
fn stale(view: &View) -> Markup {
    html! {
        p.stale #stale role="status" data-words=(view.text.of("web-stale")) data-typing=(view.text.of("web-stale-typing")) hidden {}
    }
}

/// Filled by the script with every key of the page.
fn keys(view: &View) -> Markup {
    html! {
        dialog #keys aria-labelledby="keys-title" {
            h2 #keys-title { (view.text.of("web-keys")) }
            dl {}
            p { label.check { input #keys-on type="checkbox"; " " (view.text.of("web-keys-on")) } }
            form method="dialog" { button.quiet { (view.text.of("web-close")) } }
        }
    }
}
