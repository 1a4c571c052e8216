//! The page on which lanes rest, and on which the office says how long a visit takes.

use super::model::LaneSetting;
use crate::intake;
use crate::web::widgets::{self, Look};
use crate::web::{Filled, View};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

/// The field in which the minutes of a lane are typed.
pub(super) fn minutes_field(lane: &str) -> String {
    format!("minutes-{lane}")
}

/// The field in which it is typed until when a lane rests.
pub(super) fn until_field(lane: &str) -> String {
    format!("until-{lane}")
}

/// Every lane.
pub(super) fn lanes(
    view: &View,
    lanes: &[LaneSetting],
    now: DateTime<Utc>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let columns = [
        "queue-lane",
        "queue-window-state",
        "queue-lane-minutes",
        "queue-actions",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = lanes.iter().map(|it| row(view, it, now, filled)).collect();
    html! {
        p.lead { (text.of("queue-lanes-lead")) }
        (widgets::home("/queue/lanes", &widgets::corrections(view, filled)))
        (widgets::table(&text.of("queue-lanes"), &columns, &rows))
        p.more { a href="/queue" { (text.of("queue-back")) } }
    }
}

fn row(view: &View, lane: &LaneSetting, now: DateTime<Utc>, filled: &Filled) -> Vec<Markup> {
    vec![
        html! { strong { (intake::lane(view.text, &lane.lane)) } },
        state(view, lane, now),
        expected(view, lane, filled),
        resting(view, lane, now, filled),
    ]
}

fn state(view: &View, lane: &LaneSetting, now: DateTime<Utc>) -> Markup {
    let text = view.text;
    let until = lane.pause.and_then(|it| it.until);
    html! {
        @if lane.is_paused(now) {
            span.state.off { (text.of("queue-lane-paused")) }
            @if let Some(until) = until {
                " " small { (text.of("queue-lane-until")) " " (widgets::time_of_day(view, until)) }
            }
        } @else {
            span.state.done { (text.of("queue-lane-open")) }
        }
    }
}

fn expected(view: &View, lane: &LaneSetting, filled: &Filled) -> Markup {
    let (text, field) = (view.text, minutes_field(&lane.lane));
    let name = intake::lane(text, &lane.lane);
    let typed = filled.value(&field);
    let value = if typed.is_empty() {
        lane.expected_minutes.to_string()
    } else {
        typed.to_owned()
    };
    let label = text.with("queue-lane-minutes-of", &[("lane", name.as_str().into())]);
    widgets::post_form(
        view,
        &format!("/queue/lanes/{}/expect", lane.lane),
        &html! {
            div.rename {
                input #(field) name=(field) inputmode="numeric" value=(value) aria-label=(label) aria-invalid=[widgets::invalid(filled, &field)] autocomplete="off" maxlength="3";
                button.quiet { (text.of("queue-save")) }
            }
        },
    )
}

fn resting(view: &View, lane: &LaneSetting, now: DateTime<Utc>, filled: &Filled) -> Markup {
    let (text, field) = (view.text, until_field(&lane.lane));
    let name = intake::lane(text, &lane.lane);
    let of = |id: &str| text.with(id, &[("lane", name.as_str().into())]);
    let to = |verb: &str| format!("/queue/lanes/{}/{verb}", lane.lane);
    if lane.is_paused(now) {
        return widgets::post_button(view, &to("resume"), &of("queue-lane-resume"), Look::Quiet);
    }
    widgets::post_form(
        view,
        &to("pause"),
        &html! {
            label.until for=(field) { (of("queue-lane-until-of")) }
            div.rename {
                input #(field) name=(field) type="time" value=(filled.value(&field)) aria-invalid=[widgets::invalid(filled, &field)];
                button.quiet { (of("queue-lane-pause")) }
            }
        },
    )
}
