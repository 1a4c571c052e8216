//! Sizes and places: everything is large enough for a finger, inside the screen, beside – never over – everything
//! else, and no word is cut off; on screens of every shape, and however the screen helps the visitor.

use super::{Kiosk, LARGE, text};
use crate::headless::{self, Size};
use crate::measure;
use crate::render::Mode;
use crate::ui::Comfort;
use i_slint_backend_testing::{AccessibleRole, ElementHandle};
use translations::{Language, Text};

const UPRIGHT: Size = size(1080, 1920);

const fn size(width: u32, height: u32) -> Size {
    Size { width, height }
}

/// One language of each kind of letters and direction, and English made longer and mirrored. `cargo look` measures
/// all the others.
const MEASURED: [&str; 9] = [
    "en", "es", "ar", "ur", "am", "my", "zh-Hans", "en-XA", "ar-XB",
];

/// Those that need most room.
const SOME: [&str; 4] = ["en", "ar", "ur", "my"];

/// Measures every sample in the languages `tags`, on every screen of `sizes`. Every fault is told, not only the
/// first: they are mended together.
#[track_caller]
fn check(tags: &[&str], sizes: &[Size], comfort: Comfort) {
    let shell = measure::shell().unwrap();
    let mut faults = Vec::new();
    let (mut targets, mut texts) = (0, 0);
    let find = |tag: &&str| Language::find(tag).or_else(|| Language::find_pseudo(tag));
    for language in tags.iter().filter_map(find) {
        for size in sizes {
            let found = measure::samples(&shell, Text::new(language), *size, comfort);
            faults.extend(found.faults);
            targets += found.targets;
            texts += found.texts;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(
        targets > 300 && texts > 300,
        "{targets} and {texts} measured"
    );
}

#[test]
fn a_lying_screen_has_a_place_for_everything() {
    check(&MEASURED, &[LARGE], Comfort::default());
}

#[test]
fn an_upright_screen_has_a_place_for_everything() {
    check(&MEASURED[..7], &[UPRIGHT], Comfort::default());
}

#[test]
fn a_small_screen_has_a_place_for_everything() {
    check(&SOME, &[size(1024, 768)], Comfort::default());
    let others = [size(1366, 768), size(1280, 800), size(800, 600)];
    check(&["en", "ar"], &others, Comfort::default());
}

#[test]
fn bigger_letters_have_a_place_on_a_lying_screen() {
    check(&MEASURED, &[LARGE], Mode::Large.comfort());
}

#[test]
fn bigger_letters_have_a_place_on_other_screens() {
    check(
        &["en", "ar"],
        &[UPRIGHT, size(1024, 768)],
        Mode::Large.comfort(),
    );
}

#[test]
fn everything_lower_down_has_a_place_on_a_lying_screen() {
    check(&MEASURED, &[LARGE], Mode::Lower.comfort());
}

#[test]
fn everything_lower_down_has_a_place_on_other_screens() {
    check(
        &["en", "ar"],
        &[UPRIGHT, size(1024, 768)],
        Mode::Lower.comfort(),
    );
}

#[test]
fn all_help_at_once_has_a_place() {
    let all = Comfort {
        large: true,
        contrast: true,
        lower: true,
    };
    check(&["en", "ar"], &[LARGE, UPRIGHT], all);
}

/// `cargo look` measures every question in every language, at every size and with every help.
#[track_caller]
fn check_questions(asked: &[(&str, Size, Mode)]) {
    let shell = measure::shell().unwrap();
    let mut faults = Vec::new();
    for (tag, size, mode) in asked {
        let found = measure::asks(&shell, text(tag), *size, mode.comfort());
        assert!(3000 < found.targets && 3000 < found.texts);
        faults.extend(found.faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_question_that_can_be_asked_has_a_place() {
    check_questions(&MEASURED.map(|tag| (tag, LARGE, Mode::Normal)));
}

/// Those that need most room.
#[test]
fn every_question_has_a_place_on_other_screens_and_with_help() {
    check_questions(&[
        ("my", size(1024, 768), Mode::Large),
        ("ru", UPRIGHT, Mode::Large),
        ("ar", LARGE, Mode::Lower),
    ]);
}

#[test]
fn no_page_of_keys_pushes_anything_away_not_even_beside_an_error() {
    let shell = measure::shell().unwrap();
    for size in [size(1024, 768), size(768, 1024)] {
        for tag in ["en", "fa-AF", "my", "ko", "am", "ur"] {
            let faults = measure::keys(&shell, text(tag), size, Comfort::default());
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
    }
}

#[test]
fn the_bars_do_not_move_from_question_to_question() {
    let place = |screen: &str, id: &str| {
        let kiosk = Kiosk::at(screen, "en");
        let place = place_of(&kiosk.find(&text("en").of(id)));
        (place.left, place.top, place.right, place.bottom)
    };
    for id in [
        "kiosk-back",
        "kiosk-comfort",
        "kiosk-call",
        "kiosk-hide",
        "kiosk-erase",
    ] {
        for screen in ["choice", "date-day", "name", "phone", "review"] {
            assert_eq!(place(screen, id), place("several", id), "{id} on {screen}");
        }
    }
    for id in ["kiosk-call", "kiosk-hide", "kiosk-erase"] {
        assert_eq!(place("notice", id), place("several", id), "{id}");
    }
    for id in ["kiosk-continue", "kiosk-skip", "kiosk-finish-now"] {
        for screen in ["date-day", "name", "phone"] {
            assert_eq!(place(screen, id), place("several", id), "{id} on {screen}");
        }
    }
    for screen in ["date-day", "phone"] {
        assert_eq!(
            place(screen, "kiosk-tell"),
            place("name", "kiosk-tell"),
            "{screen}"
        );
    }
}

/// Left, top, right and bottom.
#[derive(Clone, Copy)]
struct Place {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

fn place_of(thing: &ElementHandle) -> Place {
    let (corner, size) = (thing.absolute_position(), thing.size());
    Place {
        left: corner.x,
        top: corner.y,
        right: corner.x + size.width,
        bottom: corner.y + size.height,
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
    let heading = place_of(&kiosk.find(&text("en").of("kiosk-notice-title")));
    let middle = f32::midpoint(heading.top, heading.bottom);
    let fifth = (heading.right - heading.left) / 5.0;
    // The last line is short: where it begins there are letters, and where it ends there are none.
    let begins = Place {
        top: middle,
        right: heading.left + fifth,
        ..heading
    };
    let ends = Place {
        top: middle,
        left: heading.right - fifth,
        ..heading
    };
    assert!(has_ink(&kiosk, &begins) && !has_ink(&kiosk, &ends));
}

#[test]
fn a_phone_number_runs_from_left_to_right_also_in_arabic() {
    let kiosk = Kiosk::at("phone", "ar");
    let code = format!("{} +1", text("ar").of("kiosk-country-code"));
    let code = place_of(&kiosk.find(&code));
    let all = kiosk.things().into_iter();
    let mut fields = all.filter(|it| it.accessible_role() == Some(AccessibleRole::TextInput));
    let field = place_of(&fields.next().unwrap());
    assert!(
        code.right < field.left,
        "what is dialled first stands first"
    );
    let (inside, fifth) = (8.0, (field.right - field.left) / 5.0);
    let begins = Place {
        left: field.left + inside,
        top: field.top + inside,
        right: field.left + fifth,
        bottom: field.bottom - inside,
    };
    // Right of the middle, and left of the eye that hides them.
    let ends = Place {
        left: field.right - 2.0 * fifth,
        right: field.right - fifth,
        ..begins
    };
    assert!(has_ink(&kiosk, &begins) && !has_ink(&kiosk, &ends));
}
