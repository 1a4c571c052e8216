//! Measures every page of the keyboards of a language, also beside an error: keys push nothing away.

use super::{named, screen};
use crate::headless::{self, Size};
use crate::render;
use crate::samples::Sample;
use crate::ui::{Comfort, Screen, Shell, View};
use i_slint_backend_testing::ElementHandle;
use translations::Text;

/// What is wrong on any page of keys: of letters of the language, of Latin ones with digits, and of those for
/// addresses.
pub fn keys(shell: &Shell, text: Text, size: Size, comfort: Comfort) -> Vec<String> {
    headless::resize(shell.window(), size);
    let error = text.with("form-fault-too-long", &[("max", 80.into())]);
    let mut faults = Vec::new();
    for (name, error) in [
        ("name", None),
        ("name", Some(error)),
        ("code", None),
        ("email", None),
    ] {
        let Some(sample) = Sample::find(name) else {
            return vec![format!("there is no sample {name}")];
        };
        let beside = if error.is_some() {
            " beside an error"
        } else {
            ""
        };
        let mut view = sample.view(text);
        if let Screen::Question(question) = &mut view.screen {
            question.error = error;
        }
        render::forget(shell, text.language());
        shell.show(&View { comfort, ..view });
        let what = named(&format!("keys of {name}{beside}"), text, size, comfort);
        let mut pages = 0;
        for page in PAGES {
            let label = match page {
                "abc" | "" => page.to_owned(),
                id => text.of(id),
            };
            let found = ElementHandle::find_by_accessible_label(shell.component(), &label).next();
            match found {
                Some(key) if !page.is_empty() => key.invoke_accessible_default_action(),
                // Not every keyboard has every page.
                _ if !page.is_empty() => continue,
                _ => {}
            }
            pages += 1;
            slint::platform::update_timers_and_animations();
            let found = screen(shell, size, comfort).faults.into_iter();
            faults.extend(found.map(|it| format!("{what} after {label:?}: {it}")));
        }
        if pages < 4 {
            faults.push(format!("{what}: only {pages} pages of keys were found"));
        }
    }
    faults
}

/// The keys that lead from page to page, in an order that comes to all of them.
const PAGES: [&str; 11] = [
    "",
    "kiosk-key-more-letters",
    "kiosk-key-order",
    "kiosk-key-more-letters",
    "kiosk-key-order",
    "kiosk-key-numbers",
    "kiosk-key-letters",
    "kiosk-key-accents",
    "kiosk-key-letters",
    "abc",
    "kiosk-key-accents",
];
