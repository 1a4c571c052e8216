//! The page on which windows are named, opened and closed.

use crate::access::StaffId;
use crate::queue::model::ServiceWindow;
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
        p.more { a href="/queue" { (text.of("queue-back")) } }
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
    let (state, words, verb, does) = if window.is_open {
        ("done", "queue-window-open", "close", "queue-window-close")
    } else {
        ("off", "queue-window-closed", "open", "queue-window-reopen")
    };
    vec![
        html! { strong { (window_name(view, &label)) } },
        html! { span.state.(state) { (text.of(words)) } },
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
        widgets::post_button(view, &to(verb), &worded(does), Look::Quiet),
    ]
}
