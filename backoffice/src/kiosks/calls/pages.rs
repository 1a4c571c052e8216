//! How a visitor's call for a person stands at the top of a page until somebody goes there.

use super::model::OpenCall;
use crate::access::Permission;
use crate::web::widgets::{self, Look};
use crate::web::{View, language_name};
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use shared::protocol::CallReason;

/// The calls nobody has answered, in their order; nothing when there is none. `answer` is the address that takes the
/// answer, without the id of the call.
pub fn open_calls(view: &View, calls: &[OpenCall], now: DateTime<Utc>, answer: &str) -> Markup {
    let may = view.may(Permission::CallTickets) || view.may(Permission::ManageKiosks);
    html! {
        @if !calls.is_empty() {
            section.calls aria-labelledby="calls" {
                h2 #calls { (view.text.of("kiosks-calls")) }
                ul {
                    @for call in calls {
                        li.asks.strongly[call.is_pressing()] {
                            (line(view, call, now))
                            @if may {
                                (widgets::post_button(view, &format!("{answer}/{}", call.id), &view.text.of("kiosks-call-answer"), Look::Main))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The words are read out once when the call appears; the minutes beside them may change without a word.
fn line(view: &View, call: &OpenCall, now: DateTime<Utc>) -> Markup {
    let text = view.text;
    let words = text.with(words(call.why), &[("kiosk", call.kiosk.as_str().into())]);
    let minutes = text.with(
        "kiosks-call-minutes",
        &[("minutes", call.minutes(now).into())],
    );
    html! {
        p {
            strong data-say={ "call-" (call.id) } data-loud { (words) }
            @if let Some(it) = call.language {
                " · " bdi lang=(it.tag()) dir=(it.direction()) { (it.endonym()) }
            }
            @if let Some(it) = call.speaks {
                " · " (text.with("kiosks-call-speaks", &[("language", language_name(text, it.tag).into())]))
            }
            " · " (minutes)
        }
    }
}

fn words(why: CallReason) -> &'static str {
    match why {
        CallReason::Asked => "kiosks-call-asked",
        CallReason::Language => "kiosks-call-language",
        CallReason::Urgent => "kiosks-call-urgent",
    }
}
