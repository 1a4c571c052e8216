//! Typing on the screen's own keyboard, with a real one, and choosing the parts of a date.

use super::{Kiosk, text};
use crate::samples::Sample;
use crate::ui::{Field, Input, Keyboard, Screen, Typed, View};

/// A view that asks for one line, still empty.
fn empty_line(tag: &str) -> View {
    line(tag, "", 6)
}

/// A view with a line of which this is typed.
fn line(tag: &str, typed: &str, max: usize) -> View {
    let mut view = Sample::find("text").expect("it exists").view(text(tag));
    if let Screen::Question(question) = &mut view.screen {
        question.input = Input::Text(Field {
            id: "line".into(),
            label: None,
            value: Typed::new(typed.to_owned()),
            keyboard: Keyboard::Letters,
            private: false,
            max,
        });
    }
    view
}

fn kiosk_with_line(tag: &str) -> Kiosk {
    let kiosk = Kiosk::at("text", tag);
    // Another question in between, so that the screen forgets the sample's words.
    kiosk.show_sample("choice", tag);
    kiosk.show(&empty_line(tag));
    kiosk.heard();
    kiosk
}

#[test]
fn each_key_tells_the_whole_line() {
    let kiosk = kiosk_with_line("es");
    for key in ["N", "ú", "ñ"] {
        kiosk.tap(key);
    }
    assert_eq!(kiosk.heard(), ["line: N", "line: Nú", "line: Núñ"]);
    kiosk.tap(&text("es").of("kiosk-key-backspace"));
    kiosk.tap(&text("es").of("kiosk-key-clear"));
    assert_eq!(kiosk.heard(), ["line: Nú", "line: "]);
}

#[test]
fn a_name_begins_with_a_capital_unless_shift_says_otherwise() {
    let kiosk = kiosk_with_line("en");
    assert!(kiosk.sees("Q") && !kiosk.sees("q"));
    kiosk.tap(&text("en").of("kiosk-key-shift"));
    assert!(kiosk.sees("q"));
    kiosk.tap("q");
    kiosk.tap("u");
    assert_eq!(kiosk.heard().last().map(String::as_str), Some("line: qu"));
}

#[test]
fn arabic_is_typed_with_arabic_keys_and_latin_ones_are_a_key_away() {
    let kiosk = kiosk_with_line("ar");
    for key in ["ل", "ي"] {
        kiosk.tap(key);
    }
    kiosk.tap(&text("ar").of("kiosk-key-space"));
    kiosk.tap("abc");
    kiosk.tap("L");
    assert_eq!(kiosk.heard().last().map(String::as_str), Some("line: لي L"));
}

#[test]
fn numbers_and_signs_are_a_key_away() {
    let kiosk = kiosk_with_line("en");
    kiosk.tap(&text("en").of("kiosk-key-numbers"));
    kiosk.tap("7");
    kiosk.tap(&text("en").of("kiosk-key-letters"));
    assert!(kiosk.sees("q"));
    assert_eq!(kiosk.heard()[1], "line: 7");
}

#[test]
fn a_full_line_takes_no_more() {
    let kiosk = kiosk_with_line("en");
    for _ in 0..8 {
        kiosk.press("x");
    }
    assert_eq!(
        kiosk.heard().last().map(String::as_str),
        Some("line: xxxxxx")
    );
}

#[test]
fn a_keyboard_with_real_keys_works_too() {
    let kiosk = kiosk_with_line("en");
    kiosk.press("Z");
    kiosk.press("é");
    kiosk.press("\u{8}");
    assert_eq!(kiosk.heard(), ["line: Z", "line: Zé", "line: Z"]);
}

#[test]
fn the_parts_of_a_name_are_typed_each_in_its_field() {
    let kiosk = Kiosk::at("name", "en");
    let text = text("en");
    kiosk.tap(&text.of("kiosk-name-second-family"));
    kiosk.heard();
    kiosk.tap("L");
    assert_eq!(kiosk.heard(), ["family2: L"]);
}

#[test]
fn private_letters_are_hidden_soon_and_shown_on_wish() {
    let kiosk = Kiosk::at("name", "en");
    let text = text("en");
    let given = text.of("kiosk-name-given");
    let shown = || kiosk.find(&given).accessible_value().map(String::from);
    assert_eq!(shown().as_deref(), Some("••••"));
    kiosk.tap("a");
    crate::headless::pass(std::time::Duration::from_millis(1600));
    assert_eq!(shown().as_deref(), Some("••••"));
    let show = text.of("kiosk-field-show");
    kiosk.activate(&format!("{show}: {given}"));
    assert_eq!(shown().as_deref(), Some("Rosa"));
}

/// The name of the button beside the field of a question that shows or hides its letters. It says whose: another
/// button hides the whole screen.
fn eye(id: &str, question: &str) -> String {
    let form = shared::form::Form::current();
    let asked = &form.question(question).unwrap().text;
    format!("{}: {}", text("en").of(id), text("en").of(asked))
}

fn waits(millis: u64) {
    crate::headless::pass(std::time::Duration::from_millis(millis));
}

#[test]
fn the_eye_hides_what_can_be_seen_and_shows_what_cannot() {
    let kiosk = Kiosk::at("phone", "en");
    let text = text("en");
    let (show, hide) = (
        eye("kiosk-field-show", "K19"),
        eye("kiosk-field-hide", "K19"),
    );
    kiosk.tap("9");
    kiosk.tap(&hide);
    assert!(kiosk.sees(&show), "letters typed a moment ago are hidden");
    waits(5000);
    assert!(kiosk.sees(&show), "and stay hidden");
    kiosk.tap(&show);
    waits(5000);
    assert!(kiosk.sees(&hide), "letters that were asked for stay");
    kiosk.tap("9");
    kiosk.tap(&hide);
    assert!(kiosk.sees(&show), "also after another key");
    kiosk.tap(&text.of("kiosk-key-clear"));
    kiosk.tap(&hide);
    assert!(kiosk.sees(&show), "and of an empty field");
}

#[test]
fn private_letters_stay_visible_while_somebody_types() {
    let kiosk = Kiosk::at("phone", "en");
    let hide = eye("kiosk-field-hide", "K19");
    for _ in 0..4 {
        kiosk.tap("9");
        waits(1000);
        assert!(kiosk.sees(&hide));
    }
    waits(600);
    assert!(!kiosk.sees(&hide));
}

#[test]
fn a_phone_number_is_typed_on_a_pad() {
    let kiosk = Kiosk::at("phone", "ar");
    kiosk.heard();
    kiosk.tap("9");
    assert_eq!(kiosk.heard(), ["K19: 30555501239"]);
    kiosk.tap(&text("ar").of("kiosk-key-clear"));
    kiosk.tap(&text("ar").of("kiosk-key-plus"));
    assert_eq!(kiosk.heard().last().map(String::as_str), Some("K19: +"));
}

#[test]
fn what_is_wrong_is_said_beside_the_field() {
    let kiosk = Kiosk::at("error", "es");
    assert!(kiosk.sees(&text("es").of("form-fault-phone-digits")));
}

/// None of the years that can be touched.
fn other_year(kiosk: &Kiosk) {
    kiosk.tap(&text("en").of("kiosk-date-other-year"));
    kiosk.heard();
}

#[test]
fn a_year_that_was_only_begun_is_told_before_somebody_leaves_it() {
    for leave in ["kiosk-finish-now", "kiosk-back"] {
        let kiosk = Kiosk::at("date-year", "en");
        other_year(&kiosk);
        for digit in ["1", "9", "8"] {
            kiosk.tap(digit);
        }
        kiosk.heard();
        kiosk.tap(&text("en").of(leave));
        assert_eq!(kiosk.heard().first().map(String::as_str), Some("Year 198"));
    }
}

#[test]
fn each_part_of_a_date_is_given_or_said_to_be_unknown() {
    for tag in ["en", "es", "ar"] {
        let text = text(tag);
        let kiosk = Kiosk::at("date-year", tag);
        kiosk.tap("2026");
        assert_eq!(kiosk.heard(), ["Year 2026"], "a likely year is touched");
        kiosk.tap(&text.of("kiosk-date-other-year"));
        kiosk.heard();
        for digit in ["2", "0", "2", "7"] {
            kiosk.tap(digit);
        }
        kiosk.tap(&text.of("kiosk-date-unknown"));
        assert_eq!(
            kiosk.heard()[3..],
            ["Year 2027", "Year unknown"],
            "nobody answered the first"
        );
        kiosk.show_sample("choice", tag);
        kiosk.show_sample("date-month", tag);
        kiosk.tap(&text.of("kiosk-month-9"));
        assert_eq!(kiosk.heard(), ["Month 9"]);
        kiosk.show_sample("choice", tag);
        kiosk.show_sample("date-day", tag);
        assert!(kiosk.sees("30") && !kiosk.sees("31"), "June has 30 days");
        kiosk.tap("17");
        kiosk.tap(&text.of("kiosk-date-unknown"));
        assert_eq!(kiosk.heard(), ["Day 17", "Day unknown"]);
    }
}

#[test]
fn a_part_of_a_date_can_be_changed_afterwards() {
    let kiosk = Kiosk::at("date-day", "en");
    kiosk.tap("Month");
    kiosk.tap("February");
    assert_eq!(kiosk.heard(), ["anything", "Month 2"]);
}

#[test]
fn a_year_is_told_when_it_has_four_digits() {
    let kiosk = Kiosk::at("date-year", "en");
    other_year(&kiosk);
    for digit in ["1", "9", "7"] {
        kiosk.tap(digit);
    }
    assert_eq!(kiosk.heard(), ["anything"; 3]);
    kiosk.tap("9");
    assert_eq!(kiosk.heard(), ["Year 1979"]);
}

#[test]
fn a_year_goes_digit_by_digit_or_as_a_whole_and_does_not_come_back() {
    let text = text("en");
    let view = |name| Sample::find(name).expect("it exists").view(text);
    let (whole, open) = (view("date-month"), view("date-year"));
    let kiosk = Kiosk::at("date-month", "en");
    let year = || kiosk.find("Year").accessible_value().map(String::from);
    kiosk.tap("Year");
    other_year(&kiosk);
    let (backspace, clear) = (text.of("kiosk-key-backspace"), text.of("kiosk-key-clear"));
    kiosk.tap(&backspace);
    assert_eq!(kiosk.heard(), ["Year open"]);
    kiosk.show(&open);
    assert_eq!(year().as_deref(), Some("202"));
    for left in ["20", "2", "", ""] {
        kiosk.tap(&backspace);
        assert_eq!(year().unwrap_or_default(), left);
    }
    assert_eq!(kiosk.heard(), ["anything"; 4]);
    kiosk.show(&whole);
    kiosk.tap("Year");
    kiosk.heard();
    kiosk.tap(&clear);
    assert_eq!(kiosk.heard(), ["Year open"]);
    kiosk.show(&open);
    assert_eq!(year().unwrap_or_default(), "");
    for digit in ["9", "9", "9"] {
        kiosk.tap(digit);
    }
    kiosk.tap(&clear);
    assert_eq!(year().unwrap_or_default(), "");
}

#[test]
fn the_part_of_a_date_that_is_wrong_is_opened_and_the_keys_stay_where_they_are() {
    let text = text("en");
    let wrong = Sample::find("date-wrong").expect("it exists").view(text);
    let kiosk = Kiosk::at("date-year", "en");
    other_year(&kiosk);
    let before = kiosk.find("5").absolute_position();
    kiosk.show(&wrong);
    let (min, max) = (1990, 2060);
    let error = text.with(
        "form-fault-year",
        &[("min", min.into()), ("max", max.into())],
    );
    assert!(kiosk.sees(&error), "{:?}", kiosk.labels());
    assert_eq!(kiosk.find("5").absolute_position(), before);
    kiosk.tap("Month");
    assert!(kiosk.sees("February"), "it can be looked at");
    kiosk.tap("Continue");
    kiosk.show(&wrong);
    assert!(kiosk.sees("5") && !kiosk.sees("February"));
}

#[test]
fn a_year_that_is_not_complete_is_looked_at_on_continue() {
    let kiosk = Kiosk::at("date-year", "en");
    other_year(&kiosk);
    kiosk.tap("1");
    kiosk.tap("9");
    kiosk.heard();
    kiosk.tap("Continue");
    assert_eq!(kiosk.heard(), ["Year 19", "continue"]);
}

#[test]
fn digits_of_a_year_are_not_lost_when_another_part_is_touched() {
    let kiosk = Kiosk::at("date-year", "en");
    other_year(&kiosk);
    kiosk.tap("2");
    kiosk.tap("0");
    kiosk.tap("Year");
    kiosk.heard();
    kiosk.tap("Month");
    assert_eq!(kiosk.heard(), ["Year 20"]);
    assert!(kiosk.sees("February"));
}

#[test]
fn keys_that_are_no_letters_type_nothing() {
    let kiosk = kiosk_with_line("en");
    // Shift, Caps Lock, the arrows, Delete, Home and F1, as Slint names them.
    for key in [
        "\u{10}", "\u{14}", "\u{f700}", "\u{f701}", "\u{f702}", "\u{f703}", "\u{7f}", "\u{f729}",
        "\u{f704}",
    ] {
        kiosk.press(key);
    }
    let heard = kiosk.heard();
    let types = |it: &String| it != "anything" && !it.starts_with("reached ");
    assert!(!heard.iter().any(types), "{heard:?}");
    kiosk.press("ñ");
    assert_eq!(kiosk.heard(), ["line: ñ"]);
}

#[test]
fn letters_with_accents_are_a_key_away() {
    let kiosk = kiosk_with_line("en");
    kiosk.tap(&text("en").of("kiosk-key-accents"));
    kiosk.tap("È");
    kiosk.tap("ç");
    assert_eq!(kiosk.heard().last().map(String::as_str), Some("line: Èç"));
    kiosk.tap(&text("en").of("kiosk-key-letters"));
    assert!(kiosk.sees("q"));
}
