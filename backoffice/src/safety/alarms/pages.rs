//! Who calls for help, at the top of every page; and what was called before.

use super::model::{Alarm, Ending, Stage};
use crate::access::StaffId;
use crate::web::View;
use crate::web::widgets::{self, Look};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What colleagues see at once: without a sound, which would be heard where help is needed. Whoever calls sees only that
/// it was sent, in small letters.
pub(in crate::safety) fn banner(
    view: &View,
    alarm: &Alarm,
    names: &BTreeMap<StaffId, String>,
    own: StaffId,
) -> Markup {
    let text = view.text;
    if alarm.staff == own {
        return html! {
            div.called {
                small { (widgets::time_of_day(view, alarm.raised_at)) " " (text.of("safety-called-sent")) }
                (widgets::post_form(view, &address(alarm, "end"), &html! {
                    input type="hidden" name="how" value=(Ending::Mistake.word());
                    button.quiet { (text.of("safety-called-over")) }
                }))
            }
        };
    }
    let name = names.get(&alarm.staff).map_or("–", String::as_str);
    html! {
        div.red-banner data-say={ "call-" (alarm.id) } data-loud {
            strong { bdi { (name) } " " (text.of("safety-calls-for-help")) }
            @if !alarm.place.is_empty() { " " (text.of("safety-at-window")) " " bdi { (alarm.place) } }
            " " small { (widgets::time_of_day(view, alarm.raised_at)) }
            @if let Stage::Answered { by, .. } = &alarm.stage {
                " " span { bdi { (names.get(by).map_or("–", String::as_str)) } " " (text.of("safety-comes")) }
            } @else { (widgets::post_button(view, &address(alarm, "answer"), &text.of("safety-come"), Look::Main)) }
            (widgets::post_form(view, &address(alarm, "end"), &html! {
                input type="hidden" name="how" value=(Ending::Helped.word());
                button.plain { (text.of("safety-over")) }
            }))
        }
    }
}

fn address(alarm: &Alarm, verb: &str) -> String {
    format!("/safety/alarms/{}/{verb}", alarm.id)
}

/// Calls of before, the newest first.
pub(in crate::safety) fn past(
    view: &View,
    alarms: &[Alarm],
    names: &BTreeMap<StaffId, String>,
) -> Markup {
    let text = view.text;
    let name = |id: &StaffId| names.get(id).cloned().unwrap_or_default();
    html! {
        @if alarms.is_empty() { (widgets::empty(&text.of("safety-no-alarms"))) }
        ul.plain {
            @for it in alarms {
                li {
                    (widgets::moment(view, it.raised_at)) " · " bdi { (name(&it.staff)) }
                    @match &it.stage {
                        Stage::Raised => { " · " (text.of("safety-stage-raised")) }
                        Stage::Answered { by, at } => {
                            " · " bdi { (name(by)) } " " (text.of("safety-comes")) " " (widgets::time_of_day(view, *at))
                        }
                        Stage::Ended { by, at, how } => {
                            " · " (text.of(how.label())) " · " bdi { (name(by)) } " " (widgets::time_of_day(view, *at))
                        }
                    }
                }
            }
        }
    }
}
