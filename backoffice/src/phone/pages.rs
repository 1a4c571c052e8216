//! One page for telephones of any age: a number, where it stands, and what to do.

use crate::appointments;
use crate::queue::{Holder, Place};
use crate::web::visitor_page;
use crate::workshops::Whereabouts;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use maud::{Markup, html};
use std::time::Duration;
use translations::{Review, Text};

/// So often the page comes again by itself.
const AGAIN: Duration = Duration::from_secs(20);

/// What the page shows.
pub(super) struct Seen {
    pub(super) text: Text,
    pub(super) now: DateTime<Utc>,
    pub(super) zone: Tz,
    pub(super) holder: Holder,
    /// Where its visitor is inside a workshop.
    pub(super) whereabouts: Option<Whereabouts>,
}

impl Seen {
    fn time(&self, at: DateTime<Utc>) -> String {
        at.with_timezone(&self.zone).format("%H:%M").to_string()
    }
}

/// That the day of the number is over: it will be no otherwise later.
pub(super) fn gone(text: Text) -> Markup {
    let main =
        html! { main { h1 { (text.of("phone-title")) } p.says { (text.of("phone-gone")) } } };
    visitor_page(text, None, &main)
}

/// The page.
pub(super) fn phone(seen: &Seen) -> Markup {
    visitor_page(seen.text, Some(AGAIN), &number(seen))
}

fn number(seen: &Seen) -> Markup {
    let (text, holder) = (seen.text, &seen.holder);
    let is_called = matches!(seen.whereabouts, Some(Whereabouts::Called { .. }));
    let class = match &holder.place {
        Place::Called { .. } => "called",
        Place::AtStations if is_called => "called",
        it if it.is_near() => "near",
        _ => "waits",
    };
    html! {
        main.(class) {
            h1 { (text.of("phone-title")) }
            p.number dir="ltr" { (holder.label) }
            div.says { (place(seen, &holder.place)) }
            p.foot { (text.with("phone-updated", &[("time", seen.time(seen.now).into())])) " " a href="" { (text.of("phone-again")) } }
            p.foot { (text.of("phone-no-name")) }
            @if *text.language().review() == Review::Machine { p.foot { (text.of("phone-unreviewed")) } }
        }
    }
}

fn place(seen: &Seen, place: &Place) -> Markup {
    let text = seen.text;
    let is_near = place.is_near();
    match place {
        Place::Waiting {
            ahead,
            later_first,
            wait,
            away_until,
            may_be_too_late,
        } => html! {
            @if is_near {
                p { strong { (text.of(if *ahead == Some(0) { "phone-next" } else { "phone-soon" })) } }
            }
            @if let Some(count) = ahead.filter(|it| 0 < *it) {
                p { (text.with("phone-ahead", &[("count", count.into())])) }
            }
            @if let Some(it) = wait {
                p { (text.with("phone-range", &[("from", it.from.into()), ("to", it.to.into())])) }
            }
            @if let Some(until) = away_until {
                p { strong { (text.with("ticket-may-go", &[("time", seen.time(*until).into())])) } }
            }
            @if *may_be_too_late { p { (text.of("phone-late")) } }
            @if 0 < *later_first { p.why { (text.of("phone-order")) } }
        },
        Place::Called { window } => called(text, window),
        Place::AtStations => match &seen.whereabouts {
            Some(Whereabouts::Called { place }) => called(text, place),
            Some(Whereabouts::At { station }) => html! {
                p { (text.of("phone-with-us")) }
                p { strong { (station) } }
            },
            None => html! { p { (text.of("phone-with-us")) } },
        },
        Place::Served => html! { p { (text.of("phone-with-us")) } },
        Place::Held { until } => {
            let words = text.with("phone-hold", &[("time", seen.time(*until).into())]);
            html! { p { (words) } }
        }
        Place::Returns { day } => html! {
            p { (text.of("card-dated-title")) }
            p { strong { (appointments::day_words(text, *day)) } }
        },
        Place::Missed => html! { p { strong { (text.of("phone-missed")) } } },
        Place::Over => html! { p { (text.of("phone-ended")) } },
    }
}

/// That the visitor is called: to a window with a number, or to a place with a name.
fn called(text: Text, place: &str) -> Markup {
    let words = if place.parse::<u32>().is_ok() {
        text.with("phone-called", &[("window", place.into())])
    } else {
        text.with("phone-go", &[("place", place.into())])
    };
    html! { p role="alert" { strong { (words) } } }
}
