//! The page on which windows are named, opened and closed.

use super::model::ServiceWindow;
use super::set_up;
use crate::access::StaffId;
use crate::queue::pages::window_name;
use crate::queue::stage::Window;
use crate::web::widgets::{self, Field, Look};
use crate::web::{Filled, View};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The field in which a window's name is typed.
pub(super) fn name_field(window: Window) -> String {
    format!("name-{}", window.0)
}

/// The field in which it is typed until when a window is closed.
pub(super) fn back_field(window: Window) -> String {
    format!("back-{}", window.0)
}

/// Every window, and a form for one more.
pub(super) fn windows(
    view: &View,
    windows: &[ServiceWindow],
    names: &BTreeMap<StaffId, String>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let columns = [
        "queue-window-column",
        "queue-window-state",
        "queue-staff",
        "queue-window-name",
        "queue-actions",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = windows
        .iter()
        .map(|it| row(view, it, names, filled))
        .collect();
    let name = Field {
        name: "name",
        label: "queue-window-name",
        kind: "text",
        autocomplete: "off",
    };
    html! {
        p.lead { (text.of("queue-windows-lead")) }
        (widgets::home("/queue/windows", &widgets::corrections(view, filled)))
        (widgets::table(&text.of("queue-windows"), &columns, &rows))
        h2 { (text.of("queue-window-add")) }
        (widgets::post_form(view, "/queue/windows", &html! {
            (widgets::field(view, filled, name))
            button.main { (text.of("queue-window-add")) }
        }))
        p.more { a href="/queue" { (text.of("queue-back")) } " · " a href="/display/settings" { (text.of("wall-settings")) } }
    }
}

fn row(
    view: &View,
    window: &ServiceWindow,
    names: &BTreeMap<StaffId, String>,
    filled: &Filled,
) -> Vec<Markup> {
    let text = view.text;
    let to = |verb: &str| format!("/queue/windows/{}/{verb}", window.window.0);
    let field = name_field(window.window);
    let typed = filled.value(&field);
    let value = if typed.is_empty() {
        &window.name
    } else {
        typed
    };
    let label = window.label();
    let worded = |id: &str| text.with(id, &[("name", label.as_str().into())]);
    let (state, words) = if window.is_open {
        ("done", "queue-window-open")
    } else {
        ("off", "queue-window-closed")
    };
    vec![
        html! { strong { (window_name(view, &label)) } },
        html! {
            span.state.(state) { (text.of(words)) }
            @if let Some(back) = window.back_at.filter(|_| !window.is_open) {
                " " small { (text.of("queue-lane-until")) " " (widgets::time_of_day(view, back)) }
            }
        },
        html! { @if let Some(name) = window.staff.and_then(|it| names.get(&it)) { bdi { (name) } } },
        widgets::post_form(
            view,
            &to("rename"),
            &html! {
                div.rename {
                    input #(field) type="text" name=(field) aria-invalid=[widgets::invalid(filled, &field)] value=(value) aria-label=(worded("queue-window-name-of")) autocomplete="off" maxlength="12" placeholder=(window.window.0);
                    button.quiet aria-label=(worded("queue-window-rename-this")) { (text.of("queue-window-rename")) }
                }
            },
        ),
        html! {
            a.button.quiet href=(set_up::address(window.window)) { (worded("queue-window-set-up-this")) }
            @if window.is_open { (close(view, window, filled)) }
            @else { (widgets::post_button(view, &to("open"), &worded("queue-window-reopen"), Look::Quiet)) }
        },
    ]
}

/// Closed for the day, or with a time for lunch.
fn close(view: &View, window: &ServiceWindow, filled: &Filled) -> Markup {
    let (text, field) = (view.text, back_field(window.window));
    let label = window.label();
    let worded = |id: &str| text.with(id, &[("name", label.as_str().into())]);
    let to = format!("/queue/windows/{}/close", window.window.0);
    widgets::post_form(
        view,
        &to,
        &html! {
            label.until for=(field) { (worded("queue-window-back-at")) }
            div.rename {
                input #(field) name=(field) type="time" value=(filled.value(&field)) aria-invalid=[widgets::invalid(filled, &field)];
                button.quiet { (worded("queue-window-close")) }
            }
        },
    )
}
