//! Sizes and places: everything is large enough for a finger, inside the screen, and beside –
//! never over – everything else.

use super::{Kiosk, LARGE, text};
use crate::headless::{self, Size};
use crate::samples;
use crate::ui::Screen;
use i_slint_backend_testing::{AccessibleRole, ElementHandle};
use translations::Language;

/// 20 mm on a screen of 5.56 pixels a millimetre.
const TARGET: f32 = 112.0;
/// 15 mm, for keys of the keyboard.
const KEY: f32 = 84.0;

#[derive(Clone)]
struct Place {
    name: String,
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

impl Place {
    fn of(thing: &ElementHandle) -> Self {
        let (corner, size) = (thing.absolute_position(), thing.size());
        Self {
            name: thing.accessible_label().unwrap_or_default().into(),
            left: corner.x,
            top: corner.y,
            right: corner.x + size.width,
            bottom: corner.y + size.height,
        }
    }

    fn overlaps(&self, other: &Place) -> bool {
        let slack = 0.5;
        self.left < other.right - slack
            && other.left < self.right - slack
            && self.top < other.bottom - slack
            && other.top < self.bottom - slack
    }

    fn contains(&self, other: &Place) -> bool {
        let slack = 0.5;
        self.left <= other.left + slack
            && self.top <= other.top + slack
            && self.right >= other.right - slack
            && self.bottom >= other.bottom - slack
    }
}

fn is_touched(thing: &ElementHandle) -> bool {
    matches!(
        thing.accessible_role(),
        Some(AccessibleRole::Button | AccessibleRole::Checkbox | AccessibleRole::TextInput)
    )
}

fn is_key(thing: &ElementHandle) -> bool {
    thing.type_name().as_deref() == Some("KeyCap")
}

/// The languages that are measured on every screen. `cargo look` draws all of them.
const MEASURED: [&str; 3] = ["en", "es", "ar"];

/// On the usual screen all of them, on others those that need most room; English made longer than any
/// language has to fit on the usual screen only.
fn measured(size: Size) -> Vec<Language> {
    let others: &[&str] = match (size.width, size.height) {
        (1920, 1080) => &["en-XA", "ar-XB", "zh-Hans", "am", "my", "ur"],
        (1024, 768) | (1080, 1920) => &["ar-XB", "my", "ur"],
        _ => &[],
    };
    let tags = MEASURED.iter().chain(others);
    let find = |tag: &&str| Language::find(tag).or_else(|| Language::find_pseudo(tag));
    tags.filter_map(find).collect()
}

/// Calls `look` with every sample in the measured languages at `size`.
fn on_every_screen(size: Size, mut look: impl FnMut(&str, &Kiosk)) {
    let kiosk = Kiosk::new(size);
    for language in measured(size) {
        for sample in samples::all() {
            // Nothing of the sample before is remembered.
            kiosk.show_sample("erased", language.tag());
            kiosk.show_sample(sample.name, language.tag());
            look(&format!("{} {}", sample.name, language.tag()), &kiosk);
        }
    }
}

#[test]
fn everything_is_large_enough_for_a_finger() {
    let mut seen = 0;
    on_every_screen(LARGE, |screen, kiosk| {
        for thing in kiosk.things().iter().filter(|it| is_touched(it)) {
            let least = if is_key(thing) { KEY } else { TARGET };
            let size = thing.size();
            let name = thing.accessible_label().unwrap_or_default();
            assert!(
                size.width >= least - 0.1 && size.height >= least - 0.1,
                "{screen}: {name:?} is {} × {}",
                size.width,
                size.height
            );
            seen += 1;
        }
    });
    assert!(seen > 600, "only {seen} things were measured");
}

/// Every fault is told, not only the first: they are mended together.
#[track_caller]
fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_lies_outside_the_screen_or_over_something_else() {
    let mut faults = Vec::new();
    for (width, height) in [
        (1920, 1080),
        (1024, 768),
        (1280, 800),
        (1366, 768),
        (1080, 1920),
        (800, 600),
    ] {
        let size = Size { width, height };
        on_every_screen(size, |screen, kiosk| {
            faults.extend(out_of_place(kiosk, size, screen));
        });
    }
    assert_none(&faults);
}

/// What can be touched and is not on the screen, or lies over something else.
fn out_of_place(kiosk: &Kiosk, size: Size, what: &str) -> Vec<String> {
    let screen = place_of_screen(size);
    let things = kiosk.things();
    let touched: Vec<_> = things
        .iter()
        .filter(|it| is_touched(it))
        .map(Place::of)
        .collect();
    let mut faults = Vec::new();
    for (index, one) in touched.iter().enumerate() {
        let mut fault = |how: String| {
            let (width, height) = (size.width, size.height);
            faults.push(format!("{what} at {width}×{height}: {:?} {how}", one.name));
        };
        if !screen.contains(one) {
            fault("lies outside".to_owned());
        }
        for other in &touched[index + 1..] {
            let nested = one.contains(other) || other.contains(one);
            if !nested && one.overlaps(other) {
                fault(format!("lies over {:?}", other.name));
            }
        }
    }
    faults
}

#[test]
fn no_page_of_keys_pushes_anything_away_not_even_beside_an_error() {
    let mut faults = Vec::new();
    for (width, height) in [(1920, 1080), (1024, 768), (1080, 1920), (768, 1024)] {
        let size = Size { width, height };
        let kiosk = Kiosk::new(size);
        for language in Language::all().iter().copied() {
            let words = text(language.tag());
            for error in [false, true] {
                kiosk.show_sample("erased", language.tag());
                let mut view = samples::Sample::find("name").unwrap().view(words);
                if let Screen::Question(question) = &mut view.screen {
                    let sentence = words.with("form-fault-too-long", &[("max", 80.into())]);
                    question.error = error.then_some(sentence);
                }
                kiosk.show(&view);
                let (more, order) = (
                    words.of("kiosk-key-more-letters"),
                    words.of("kiosk-key-order"),
                );
                let pages = [
                    more.clone(),
                    order.clone(),
                    more,
                    order,
                    words.of("kiosk-key-numbers"),
                    "abc".to_owned(),
                    words.of("kiosk-key-accents"),
                ];
                for page in pages {
                    let what = format!("{language} before {page:?}");
                    faults.extend(out_of_place(&kiosk, size, &what));
                    if kiosk.sees(&page) {
                        kiosk.tap(&page);
                    }
                }
                faults.extend(out_of_place(&kiosk, size, &language.to_string()));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn no_words_are_hidden_by_what_is_touched_or_leave_the_screen() {
    let mut faults = Vec::new();
    for (width, height) in [
        (1920, 1080),
        (1024, 768),
        (1366, 768),
        (1080, 1920),
        (800, 600),
    ] {
        let size = Size { width, height };
        let screen_place = place_of_screen(size);
        on_every_screen(size, |screen, kiosk| {
            let things = kiosk.things();
            let touched: Vec<_> = things
                .iter()
                .filter(|it| is_touched(it))
                .map(Place::of)
                .collect();
            let words = things
                .iter()
                .filter(|it| it.accessible_role() == Some(AccessibleRole::Text))
                .map(Place::of);
            let words: Vec<_> = words.collect();
            for (place, text) in words.iter().enumerate() {
                let mut fault = |what: String| {
                    faults.push(format!(
                        "{screen} at {width}×{height}: {:?} {what}",
                        text.name
                    ));
                };
                for other in words[..place].iter().filter(|it| text.overlaps(it)) {
                    fault(format!("runs into {:?}", other.name));
                }
                if !screen_place.contains(text) {
                    fault("leaves the screen".to_owned());
                }
                for thing in touched.iter().filter(|it| it.overlaps(text)) {
                    if !thing.contains(text) {
                        fault(format!("is under {:?}", thing.name));
                    }
                }
            }
        });
    }
    assert_none(&faults);
}

#[test]
fn the_bars_do_not_move_from_question_to_question() {
    let place = |screen: &str, id: &str| {
        let kiosk = Kiosk::at(screen, "en");
        let place = Place::of(&kiosk.find(&text("en").of(id)));
        (place.left, place.top, place.right, place.bottom)
    };
    for id in ["kiosk-back", "kiosk-call", "kiosk-erase"] {
        for screen in ["choice", "date-day", "name", "phone", "notice", "review"] {
            assert_eq!(place(screen, id), place("several", id), "{id} on {screen}");
        }
    }
    for screen in ["date-day", "name", "phone"] {
        let id = "kiosk-continue";
        assert_eq!(place(screen, id), place("several", id), "{id} on {screen}");
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "screens have a few thousand pixels"
)]
fn place_of_screen(size: Size) -> Place {
    Place {
        name: "the screen".into(),
        left: 0.0,
        top: 0.0,
        right: size.width as f32,
        bottom: size.height as f32,
    }
}

/// Whether anything dark is drawn at `place`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places on a screen are a few thousand pixels and not negative"
)]
fn has_ink(kiosk: &Kiosk, place: &Place) -> bool {
    let picture = headless::snapshot(kiosk.shell.window()).unwrap();
    let (rows, columns) = (
        place.top as usize..place.bottom as usize,
        place.left as usize..place.right as usize,
    );
    let lines = picture.as_slice().chunks(picture.width() as usize);
    let mut there = lines
        .skip(rows.start)
        .take(rows.len())
        .flat_map(|it| &it[columns.clone()]);
    there.any(|it| it.r < 80 && it.g < 80 && it.b < 80)
}

#[test]
fn english_words_begin_on_the_left_also_between_screens_in_arabic() {
    let kiosk = Kiosk::at("notice-english", "ar");
    let heading = Place::of(&kiosk.find(&text("en").of("kiosk-notice-title")));
    let middle = f32::midpoint(heading.top, heading.bottom);
    let quarter = (heading.right - heading.left) / 4.0;
    // The last line is short: where it begins there are letters, and where it ends there are none.
    let begins = Place {
        top: middle,
        right: heading.left + quarter,
        ..heading.clone()
    };
    let ends = Place {
        top: middle,
        left: heading.right - quarter,
        ..heading
    };
    assert!(has_ink(&kiosk, &begins) && !has_ink(&kiosk, &ends));
}
