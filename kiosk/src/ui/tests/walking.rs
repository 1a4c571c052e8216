//! Everything by keys: a keyboard, or a pad with arrows and Enter. What the Tab key meets is what a screen reader
//! meets, in the same order.

use super::{Kiosk, text};
use crate::render::Mode;
use crate::samples::{self, Sample};
use crate::ui::View;
use i_slint_backend_testing::{AccessibleRole, ElementHandle};
use slint::SharedString;
use slint::platform::Key;

/// What can be touched, with its place: a label may stand there twice.
type Thing = (String, i64, i64);

#[expect(clippy::cast_possible_truncation, reason = "places on a screen")]
fn thing(it: &ElementHandle) -> Thing {
    let (corner, size) = (it.absolute_position(), it.size());
    let middle = |at: f32, long: f32| (at + long / 2.0).round() as i64;
    let label = it.accessible_label().unwrap_or_default();
    (
        label.into(),
        middle(corner.x, size.width),
        middle(corner.y, size.height),
    )
}

impl Kiosk {
    /// Everything that can be touched now, as a screen reader meets it.
    fn targets(&self) -> Vec<Thing> {
        let is_target = |it: &ElementHandle| {
            let role = it.accessible_role();
            let is_touched = matches!(
                role,
                Some(
                    AccessibleRole::Button
                        | AccessibleRole::Checkbox
                        | AccessibleRole::Switch
                        | AccessibleRole::TextInput
                )
            );
            is_touched && it.accessible_enabled() != Some(false)
        };
        let things = self.things();
        things
            .iter()
            .filter(|it| is_target(it))
            .map(thing)
            .collect()
    }

    /// Where the keys are: the thing with the ring.
    fn ringed(&self) -> Option<Thing> {
        self.ringed_of(&self.targets())
    }

    /// The same, where it is known what can be touched.
    fn ringed_of(&self, targets: &[Thing]) -> Option<Thing> {
        let app = self.shell.component();
        let rings = ElementHandle::find_by_element_id(app, "Pressable::ring");
        let rings: Vec<_> = rings.map(|it| thing(&it)).collect();
        assert!(rings.len() <= 1, "{} rings", rings.len());
        let (_, x, y) = rings.into_iter().next()?;
        let here = |it: &Thing| (it.1 - x).abs() <= 1 && (it.2 - y).abs() <= 1;
        targets.iter().find(|it| here(it)).cloned()
    }

    fn press_key(&self, key: Key) {
        self.press(&SharedString::from(key));
    }

    /// Presses `key` until the ring has been everywhere.
    fn walk(&self, key: Key) -> Vec<Thing> {
        let (mut met, targets) = (Vec::new(), self.targets());
        for _ in 0..=targets.len() {
            self.press_key(key);
            let Some(here) = self.ringed_of(&targets) else {
                panic!("the ring is nowhere after {met:?}");
            };
            if met.contains(&here) {
                break;
            }
            met.push(here);
        }
        met
    }

    /// Goes to the thing with this label by the key that leads on.
    #[track_caller]
    fn go_to(&self, label: &str, key: Key) {
        for _ in 0..100 {
            if self.ringed().is_some_and(|it| it.0 == label) {
                return;
            }
            self.press_key(key);
        }
        panic!("{label:?} cannot be reached");
    }
}

#[test]
fn every_thing_on_every_screen_is_reached_by_keys_in_reading_order() {
    for tag in ["en", "ar"] {
        let kiosk = Kiosk::at("welcome", tag);
        let ahead = if tag == "ar" {
            Key::LeftArrow
        } else {
            Key::RightArrow
        };
        // Any key brings back what is hidden.
        for sample in samples::all().iter().filter(|it| it.name != "hidden") {
            // Tab is the same in every language.
            let keys = [ahead, Key::Tab].into_iter();
            for key in keys.take(if tag == "en" { 2 } else { 1 }) {
                kiosk.show_sample("erased", tag);
                kiosk.show_sample(sample.name, tag);
                let targets = kiosk.targets();
                if targets.is_empty() {
                    continue;
                }
                assert_eq!(kiosk.walk(key), targets, "{} {tag}", sample.name);
            }
        }
    }
}

#[test]
fn what_the_keys_come_to_is_told_with_its_name_once_for_each_step() {
    let kiosk = Kiosk::at("choice", "en");
    let (met, told) = (kiosk.walk(Key::DownArrow), kiosk.touches.borrow());
    let told: Vec<&str> = told
        .iter()
        .filter_map(|it| it.strip_prefix("reached "))
        .collect();
    let names: Vec<&str> = told
        .iter()
        .filter_map(|it| it.split_once(": "))
        .map(|it| it.1)
        .collect();
    let expected: Vec<&str> = met.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(names[..expected.len()], expected);
    // What has a recording is told by what it is called.
    assert!(
        told.contains(&"yes: Yes") && told.contains(&"@skip: Skip"),
        "{told:?}"
    );
}

#[test]
fn the_way_back_is_the_same_way() {
    for screen in ["several", "name", "comfort", "ask-erase", "review"] {
        let kiosk = Kiosk::at(screen, "ar");
        let mut backwards = kiosk.walk(Key::Backtab);
        backwards.reverse();
        assert_eq!(backwards, kiosk.targets(), "{screen}");
    }
}

#[test]
fn a_screen_is_read_from_the_question_to_the_buttons_of_the_top() {
    for mode in Mode::ALL {
        let kiosk = Kiosk::at("date-wrong", "en");
        let view = Sample::find("date-wrong").unwrap().view(text("en"));
        let comfort = mode.comfort();
        kiosk.show(&View { comfort, ..view });
        let labels = kiosk.labels();
        let at = |label: &str| labels.iter().position(|it| it == label);
        let order: Vec<_> = ["form-paper-date", "kiosk-date-year"]
            .into_iter()
            .chain(["kiosk-back", "kiosk-finish-now", "kiosk-skip", "kiosk-tell"])
            .chain(["kiosk-continue", "kiosk-comfort", "kiosk-call"])
            .chain(["kiosk-hide", "kiosk-erase"])
            .map(|id| at(&text("en").of(id)))
            .collect();
        assert!(
            order.iter().skip(1).all(Option::is_some),
            "{order:?} {labels:?}"
        );
        assert!(order.is_sorted(), "{mode:?} {order:?}");
    }
}

#[test]
fn enter_and_space_touch_what_has_the_ring() {
    let kiosk = Kiosk::at("several", "en");
    let words = text("en");
    for key in [Key::Return, Key::Space] {
        kiosk.go_to(&words.of("form-help-with-court"), Key::Tab);
        kiosk.heard();
        kiosk.press_key(key);
        assert_eq!(kiosk.heard(), ["pick court"]);
    }
}

#[test]
fn up_and_down_lead_to_the_row_above_and_below() {
    let kiosk = Kiosk::at("several", "en");
    let first = kiosk.targets()[0].clone();
    let below = kiosk.targets()[3].clone();
    kiosk.go_to(&first.0, Key::Tab);
    kiosk.press_key(Key::DownArrow);
    assert_eq!(kiosk.ringed(), Some(below.clone()));
    assert_eq!(first.1, below.1, "one stands below the other");
    kiosk.press_key(Key::UpArrow);
    assert_eq!(kiosk.ringed(), Some(first));
    kiosk.go_to(&below.0, Key::DownArrow);
    kiosk.press_key(Key::DownArrow);
    assert_eq!(
        kiosk.ringed().map(|it| it.0),
        Some(text("en").of("kiosk-more")),
        "out of the tiles"
    );
}

#[test]
fn a_name_is_written_with_arrows_and_enter_only() {
    let kiosk = Kiosk::at("text", "en");
    let field = kiosk.targets()[0].0.clone();
    kiosk.go_to(&field, Key::DownArrow);
    kiosk.press_key(Key::DownArrow);
    assert_eq!(kiosk.ringed().map(|it| it.0).as_deref(), Some("q"));
    for _ in 0..2 {
        kiosk.press_key(Key::RightArrow);
    }
    kiosk.press_key(Key::DownArrow);
    let below = kiosk.ringed().map(|it| it.0).unwrap();
    assert!(["s", "d"].contains(&below.as_str()), "{below} is below e");
    kiosk.heard();
    kiosk.press_key(Key::Return);
    let heard = kiosk.heard();
    assert!(heard[0].ends_with(&below), "{heard:?}");
    kiosk.go_to(&text("en").of("kiosk-back"), Key::DownArrow);
}

#[test]
fn escape_leaves_a_message_and_else_goes_back() {
    let escape = |screen: &str| {
        let kiosk = Kiosk::at(screen, "en");
        kiosk.press_key(Key::Escape);
        kiosk.heard()
    };
    assert_eq!(escape("choice"), ["back"]);
    assert_eq!(escape("name"), ["back"]);
    assert_eq!(escape("notice"), ["back"]);
    assert_eq!(escape("notice-middle"), ["anything"], "one page back");
    assert_eq!(escape("comfort"), ["dismiss"]);
    assert_eq!(escape("ask-erase"), ["dismiss"]);
    assert_eq!(escape("call"), ["dismiss"]);
    assert_eq!(escape("still-here"), ["still here"]);
    assert_eq!(escape("hidden"), ["anything"]);
    assert_eq!(escape("ticket"), ["anything"]);
}

#[test]
fn whoever_walks_over_a_screen_is_still_there() {
    let kiosk = Kiosk::at("several", "en");
    for key in [Key::Tab, Key::DownArrow, Key::UpArrow, Key::RightArrow] {
        kiosk.press_key(key);
        let heard = kiosk.heard();
        assert_eq!(heard[0], "anything", "{:?}", SharedString::from(key));
        assert!(
            heard.len() == 2 && heard[1].starts_with("reached "),
            "{heard:?}"
        );
    }
}

#[test]
fn the_ring_begins_anew_on_a_new_page_and_a_new_screen() {
    let kiosk = Kiosk::at("several", "en");
    kiosk.go_to(&text("en").of("kiosk-more"), Key::Tab);
    kiosk.press_key(Key::Return);
    assert_eq!(kiosk.ringed(), None);
    kiosk.press_key(Key::RightArrow);
    assert_eq!(kiosk.ringed(), Some(kiosk.targets()[0].clone()));
    kiosk.show_sample("comfort", "en");
    kiosk.press_key(Key::RightArrow);
    assert_eq!(kiosk.ringed(), Some(kiosk.targets()[0].clone()));
}

#[test]
fn a_tick_does_not_move_the_ring() {
    let kiosk = Kiosk::at("several", "en");
    let court = text("en").of("form-help-with-court");
    kiosk.go_to(&court, Key::Tab);
    let mut view = Sample::find("several").unwrap().view(text("en"));
    if let crate::ui::Screen::Question(question) = &mut view.screen
        && let crate::ui::Input::Several { tiles, .. } = &mut question.input
    {
        tiles[1].chosen = true;
    }
    kiosk.show(&view);
    assert_eq!(kiosk.ringed().map(|it| it.0), Some(court));
}

#[test]
fn letters_of_a_real_keyboard_are_typed_wherever_the_ring_is() {
    let kiosk = Kiosk::at("text", "en");
    kiosk.go_to(&text("en").of("kiosk-key-space"), Key::Tab);
    kiosk.heard();
    kiosk.press("é");
    assert!(kiosk.heard()[0].ends_with('é'));
    assert_eq!(kiosk.ringed(), None, "a space is a letter again");
    kiosk.press_key(Key::Space);
    assert!(kiosk.heard()[0].ends_with(' '));
    let date = Kiosk::at("date-year", "en");
    for digit in ["2", "0", "2", "6"] {
        date.press(digit);
    }
    assert_eq!(date.heard().last().map(String::as_str), Some("Year 2026"));
}
