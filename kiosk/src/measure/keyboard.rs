//! Measures every page of the keyboard of a language, also beside an error: keys push nothing away.

use super::{named, screen};
use crate::headless::{self, Size};
use crate::samples::Sample;
use crate::ui::{Comfort, Frame, Screen, Shell, View};
use i_slint_backend_testing::ElementHandle;
use translations::Text;

/// What is wrong on any page of keys.
pub fn keys(shell: &Shell, text: Text, size: Size, comfort: Comfort) -> Vec<String> {
    headless::resize(shell.window(), size);
    let mut faults = Vec::new();
    for error in [
        None,
        Some(text.with("form-fault-too-long", &[("max", 80.into())])),
    ] {
        let beside = if error.is_some() {
            "beside an error"
        } else {
            ""
        };
        shell.show(&View {
            language: text.language(),
            screen: Screen::Erased,
            frame: Frame::default(),
            overlay: None,
            comfort: Comfort::default(),
        });
        let Some(sample) = Sample::find("name") else {
            return vec!["there is no sample of a name".to_owned()];
        };
        let mut view = sample.view(text);
        if let Screen::Question(question) = &mut view.screen {
            question.error = error;
        }
        shell.show(&View { comfort, ..view });
        for page in ["", MORE, ORDER, MORE, ORDER, NUMBERS, "abc", ACCENTS] {
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
            slint::platform::update_timers_and_animations();
            let what = named("keys", text, size, comfort);
            let found = screen(shell, size, comfort).faults.into_iter();
            faults.extend(found.map(|it| format!("{what} {beside} after {label:?}: {it}")));
        }
    }
    faults
}

const MORE: &str = "kiosk-key-more-letters";
const ORDER: &str = "kiosk-key-order";
const NUMBERS: &str = "kiosk-key-numbers";
const ACCENTS: &str = "kiosk-key-accents";
