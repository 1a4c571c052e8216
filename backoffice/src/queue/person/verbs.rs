//! The forms on the page of one number: one for each thing that can be done with it.

use super::pages::{address, priority_words, to};
use super::sight::Sight;
use crate::access::Permission;
use crate::intake;
use crate::queue::line::Priority;
use crate::queue::reasons::{Goes, Lowers};
use crate::queue::stage::{CALLS_BEFORE_NO_SHOW, Stage};
use crate::queue::{agreed, dated};
use crate::web::widgets::{self, Field, Look};
use crate::web::{Filled, View};
use chrono::Days;
use maud::{Markup, html};
use shared::triage::Colour;

/// Every form but that of the group. Whoever goes from station to station is moved there; how urgent they are may be said
/// here all the same.
pub(super) fn verbs(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let is_in_line = !matches!(sight.ticket.stage, Stage::AtStations { .. });
    let may_leave = is_in_line && !matches!(sight.ticket.stage, Stage::Serving { .. });
    html! {
        div.cards {
            @if is_in_line { (hold(view, sight, filled)) }
            (priority(view, sight, filled))
            (colour(view, sight, filled))
            @if is_in_line {
                (transfer(view, sight, filled))
                (agreed::card(view, sight.ticket.visit, sight.known.slot_at, sight.claimed.as_ref(), filled))
                (return_on(view, sight, filled))
                (dated::card(view, &sight.ticket, filled))
            }
            (no_show(view, sight, filled))
            @if may_leave { (left(view, sight, filled)) }
        }
    }
}

/// The field in which it is said why somebody RED goes, in the form of this verb.
pub(super) fn goes_field(verb: &str) -> String {
    format!("goes-{verb}")
}

fn lowers_words(why: Lowers) -> &'static str {
    match why {
        Lowers::Mistake => "queue-lowers-mistake",
        Lowers::Later => "queue-lowers-later",
        Lowers::NoLonger => "queue-lowers-no-longer",
        Lowers::SeenTo => "queue-lowers-seen-to",
    }
}

/// Why somebody RED goes, in each form by which they may.
fn goes(view: &View, sight: &Sight, filled: &Filled, verb: &str) -> Markup {
    let text = view.text;
    let mut reasons = vec![(String::new(), text.of("queue-lowers-none"))];
    let words = |it: Goes| (it.word().to_owned(), text.of(it.message()));
    reasons.extend(Goes::ALL.into_iter().map(words));
    let field = goes_field(verb);
    html! {
        @if sight.known.is_red() { (widgets::choice(view, filled, &field, "queue-goes", &reasons)) }
    }
}

/// Of somebody RED who was called often enough and did not come; of all others it is said with a key.
fn no_show(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let text = view.text;
    let was_called = |calls| CALLS_BEFORE_NO_SHOW <= calls;
    let is_gone = matches!(sight.ticket.stage, Stage::Called { calls, .. } if was_called(calls));
    html! {
        @if is_gone && sight.known.is_red() {
            section.card {
                h2 { (text.of("queue-no-show")) }
                (widgets::post_form(view, &to(sight, "no-show"), &html! {
                    (goes(view, sight, filled, "no-show"))
                    button.plain { (text.of("queue-no-show")) }
                }))
            }
        }
    }
}

fn left(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        section.card {
            h2 { (text.of("queue-left-title")) }
            (widgets::post_form(view, &to(sight, "left"), &html! {
                (goes(view, sight, filled, "left"))
                button.plain { (text.of("queue-left")) }
            }))
        }
    }
}

fn hold(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let text = view.text;
    let back = Field {
        name: "back",
        label: "queue-hold-back",
        kind: "time",
        autocomplete: "off",
    };
    html! {
        section.card {
            h2 { (text.of("queue-hold-title")) }
            p { (text.of("queue-hold-why")) }
            @if matches!(sight.ticket.stage, Stage::Held { .. }) {
                (widgets::post_button(view, &to(sight, "return"), &text.of("queue-held-here"), Look::Plain))
            }
            (widgets::post_form(view, &to(sight, "hold"), &html! {
                (widgets::field(view, filled, back))
                (goes(view, sight, filled, "hold"))
                button.plain { (text.of("queue-hold")) }
            }))
        }
    }
}

fn priority(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let text = view.text;
    // Nothing said by staff is what the visitor told the kiosk, and that may be a reason of its own.
    let told = sight
        .card
        .as_deref()
        .map(|it| Priority::of_needs(&it.needs));
    let unsaid = match told.flatten().map(|it| text.of(priority_words(it))) {
        Some(reason) => text.with("queue-priority-told", &[("reason", reason.as_str().into())]),
        None => text.of("queue-priority-none"),
    };
    let mut options = vec![(String::new(), unsaid)];
    options.extend(
        Priority::ALL
            .into_iter()
            .map(|it| (it.word().to_owned(), text.of(priority_words(it)))),
    );
    let now = sight.ticket.marks.priority.map_or("", Priority::word);
    let filled = with_now(filled, "priority", now);
    html! {
        section.card {
            h2 { (text.of("queue-priority")) }
            p { (text.of("queue-priority-why")) }
            (widgets::post_form(view, &to(sight, "priority"), &html! {
                (widgets::choice(view, &filled, "priority", "queue-priority-reason", &options))
                button.plain { (text.of("queue-save")) }
            }))
        }
    }
}

fn colour(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let text = view.text;
    let now = sight.known.colour;
    let may_lower = view.may(Permission::LowerColour);
    let is_offered = |it: &Colour| may_lower || now.map_or(*it == Colour::Red, |now| *it <= now);
    let words = |it: Colour| (it.word().to_owned(), intake::colour_words(text, it));
    let options: Vec<(String, String)> = Colour::ALL
        .into_iter()
        .filter(is_offered)
        .map(words)
        .collect();
    let mut reasons = vec![(String::new(), text.of("queue-lowers-none"))];
    reasons.extend(
        Lowers::ALL
            .into_iter()
            .map(|it| (it.word().to_owned(), text.of(lowers_words(it)))),
    );
    let filled = with_now(filled, "colour", now.map_or("red", Colour::word));
    html! {
        section.card {
            h2 { (text.of("queue-urgency")) }
            p { (text.of(if may_lower { "queue-colour-why-lower" } else { "queue-colour-why" })) }
            (widgets::post_form(view, &to(sight, "colour"), &html! {
                (widgets::choice(view, &filled, "colour", "queue-urgency", &options))
                @if may_lower { (widgets::choice(view, &filled, "why", "queue-lowers", &reasons)) }
                button.plain { (text.of("queue-save")) }
            }))
        }
    }
}

fn transfer(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let text = view.text;
    let mut lanes = vec![(String::new(), text.of("queue-lane-same"))];
    let other = |it: &&&str| sight.known.lane.as_deref() != Some(**it);
    lanes.extend(
        sight
            .lanes
            .iter()
            .filter(other)
            .map(|it| ((*it).to_owned(), intake::lane(text, it))),
    );
    let mut staff = vec![(String::new(), text.of("queue-anybody"))];
    staff.extend(
        sight
            .colleagues
            .iter()
            .map(|(id, name)| (id.to_string(), name.clone())),
    );
    let now = sight.known.staff.map(|it| it.to_string());
    let filled = with_now(filled, "staff", now.as_deref().unwrap_or_default());
    html! {
        section.card {
            h2 { (text.of("queue-transfer-title")) }
            p { (text.of("queue-transfer-why")) }
            (widgets::post_form(view, &to(sight, "transfer"), &html! {
                (widgets::choice(view, &filled, "lane", "queue-lane", &lanes))
                (widgets::choice(view, &filled, "staff", "queue-for", &staff))
                button.plain { (text.of("queue-transfer")) }
            }))
        }
    }
}

fn return_on(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let text = view.text;
    let today = sight.now.with_timezone(&view.zone).date_naive();
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let filled = with_now(filled, "day", &tomorrow.to_string());
    let day = Field {
        name: "day",
        label: "queue-return-on-day",
        kind: "date",
        autocomplete: "off",
    };
    html! {
        section.card {
            h2 { (text.of("queue-return-on-title")) }
            p { (text.of("queue-return-on-why")) }
            (widgets::post_form(view, &to(sight, "return-on"), &html! {
                (widgets::field(view, &filled, day))
                (goes(view, sight, &filled, "return-on"))
                button.plain { (text.of("queue-return-on")) }
            }))
        }
    }
}

/// Who is called together with it.
pub(super) fn group(view: &View, sight: &Sight, filled: &Filled) -> Markup {
    let text = view.text;
    let is_over = sight.ticket.stage.over_since().is_some();
    let with = Field {
        name: "with",
        label: "queue-group-with",
        kind: "text",
        autocomplete: "off",
    };
    html! {
        @if !is_over || sight.lead.is_some() || !sight.along.is_empty() {
            section.card {
                h2 { (text.of("queue-group-title")) }
                p { (text.of("queue-group-why")) }
                @if let Some((visit, label)) = &sight.lead {
                    p { (text.of("queue-group-along-with")) " " a.number dir="ltr" href=(address(*visit)) { (label) } }
                }
                @if !sight.along.is_empty() {
                    p {
                        (text.of("queue-group-along"))
                        @for (visit, label) in &sight.along { " " a.number dir="ltr" href=(address(*visit)) { (label) } }
                    }
                }
                @if sight.ticket.stage == Stage::With {
                    (widgets::post_button(view, &to(sight, "leave-group"), &text.of("queue-group-leave"), Look::Plain))
                } @else if !is_over {
                    (widgets::post_form(view, &to(sight, "group"), &html! {
                        (widgets::field(view, filled, with))
                        button.plain { (text.of("queue-group")) }
                    }))
                }
            }
        }
    }
}

/// The form with what is so now, unless something else was typed.
fn with_now(filled: &Filled, field: &str, now: &str) -> Filled {
    if filled.value(field).is_empty() {
        filled.clone().with(field, now)
    } else {
        filled.clone()
    }
}
