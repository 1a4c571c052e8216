//! The screens of the full form: lists, countries, calendars, codes of phones, spoken languages.

use super::{Kiosk, text};
use shared::form::{Calendar, month_name};

const TAGS: [&str; 3] = ["en", "es", "ar"];

/// Touching what says message `id` tells this.
#[track_caller]
fn tells(kiosk: &Kiosk, tag: &str, id: &str, told: &str) {
    kiosk.heard();
    kiosk.tap(&text(tag).of(id));
    assert_eq!(kiosk.heard(), [told], "{id} {tag}");
}

fn named(tag: &str, id: &str, at: u32) -> String {
    let line = text(tag).with("kiosk-rows-line", &[("at", at.into())]);
    format!("{}: {line}", text(tag).of(id))
}

#[test]
fn an_empty_list_offers_to_add_one_or_to_go_on() {
    for tag in TAGS {
        let kiosk = Kiosk::at("rows-empty", tag);
        tells(&kiosk, tag, "kiosk-rows-add", "add row");
        tells(&kiosk, tag, "kiosk-rows-none", "continue");
        assert!(!kiosk.sees(&text(tag).of("kiosk-continue")));
    }
}

#[test]
fn every_line_of_a_list_can_be_changed_and_taken_away() {
    for tag in TAGS {
        let kiosk = Kiosk::at("rows", tag);
        tells(&kiosk, tag, "kiosk-rows-another", "add row");
        tells(&kiosk, tag, "kiosk-rows-done", "continue");
        for (id, told) in [
            ("kiosk-review-change", "change"),
            ("kiosk-rows-remove", "remove"),
        ] {
            for at in [1, 2] {
                let label = named(tag, id, at);
                kiosk.tap(&label);
                kiosk.activate(&label);
                let told = format!("{told} row {}", at - 1);
                assert_eq!(kiosk.heard(), [told.clone(), told], "{label}");
            }
        }
    }
}

#[test]
fn a_long_list_has_pages_and_a_full_one_takes_no_more() {
    for tag in TAGS {
        let kiosk = Kiosk::at("rows-full", tag);
        let sees = |at| kiosk.sees(&named(tag, "kiosk-review-change", at));
        assert!(sees(12) && !sees(8), "what was added last is seen first");
        assert!(!kiosk.sees(&text(tag).of("kiosk-rows-another")));
        kiosk.tap(&text(tag).of("kiosk-previous"));
        assert!(sees(5) && sees(8) && !sees(12));
        kiosk.tap(&named(tag, "kiosk-rows-remove", 6));
        assert_eq!(
            kiosk.heard().last().map(String::as_str),
            Some("remove row 5")
        );
    }
}

#[test]
fn a_cell_stands_under_the_question_it_belongs_to() {
    let kiosk = Kiosk::at("row-cell", "en");
    let whole = text("en").of("booth-entries");
    let seen = |part: &str| kiosk.labels().iter().any(|it| it.contains(part));
    assert!(
        seen(&whole) && seen(&text("en").of("booth-entries-place")),
        "{:?}",
        kiosk.labels()
    );
}

#[test]
fn frequent_countries_are_tiles_and_every_other_is_found_by_its_letters() {
    for (tag, first, found) in [
        ("en", "Guatemala", "Gabon"),
        ("es", "Guatemala", "Gabón"),
        ("ar", "غواتيمالا", "غامبيا"),
    ] {
        let kiosk = Kiosk::at("country", tag);
        kiosk.tap(first);
        assert_eq!(kiosk.heard(), ["pick GT"]);
        tells(&kiosk, tag, "kiosk-country-none", "pick none");
        tells(&kiosk, tag, "kiosk-country-other", "anything");
        assert!(
            !kiosk.sees(first),
            "nothing is found before anything is written"
        );
        kiosk.press("g");
        assert_eq!(kiosk.heard(), ["search: g"]);
        tells(&kiosk, tag, "kiosk-back", "anything");
        assert!(kiosk.sees(first), "back at the tiles");
        tells(&kiosk, tag, "kiosk-back", "back");
        kiosk.show_sample("choice", tag);
        kiosk.show_sample("country-search", tag);
        for _ in 0..30 {
            if kiosk.sees(found) {
                break;
            }
            kiosk.tap(&text(tag).of("kiosk-more"));
        }
        kiosk.heard();
        kiosk.tap(found);
        assert!(kiosk.heard()[0].starts_with("pick G"), "{tag}");
        kiosk.show_sample("choice", tag);
        kiosk.show_sample("country-not-found", tag);
        assert!(kiosk.sees(&text(tag).of("kiosk-country-not-found")));
    }
}

#[test]
fn the_number_of_another_country_is_chosen_by_its_name() {
    for tag in TAGS {
        let label = |code: &str| format!("{} {code}", text(tag).of("kiosk-country-code"));
        let kiosk = Kiosk::at("phone", tag);
        kiosk.tap(&label("+1"));
        kiosk.heard();
        assert!(
            !kiosk.sees(&text(tag).of("kiosk-skip"))
                && !kiosk.sees(&text(tag).of("kiosk-continue"))
        );
        let honduras = translations::country_name(text(tag).language(), "HN").unwrap();
        kiosk.tap(&format!("{honduras} \u{2066}+504\u{2069}"));
        assert_eq!(kiosk.heard(), ["K19: +5043055550123"]);
        assert!(
            kiosk.sees(&text(tag).of("kiosk-skip")),
            "back at the number"
        );
        kiosk.show_sample("choice", tag);
        kiosk.show_sample("phone-countries", tag);
        let guatemala = translations::country_name(text(tag).language(), "GT").unwrap();
        let chosen = kiosk.find(&format!("{guatemala} \u{2066}+502\u{2069}"));
        assert_eq!(chosen.accessible_checked(), Some(true));
        kiosk.tap(&format!("{honduras} \u{2066}+504\u{2069}"));
        assert_eq!(
            kiosk.heard(),
            ["K19: +5045555"],
            "in place of the one before"
        );
    }
}

#[test]
fn the_visitor_counts_by_their_own_calendar() {
    let arabic = text("ar");
    let kiosk = Kiosk::at("date-year", "ar");
    tells(&kiosk, "ar", "calendar-islamic", "calendar islamic");
    kiosk.show_sample("choice", "ar");
    kiosk.show_sample("date-other", "ar");
    assert_eq!(
        kiosk
            .find(&arabic.of("calendar-islamic"))
            .accessible_checked(),
        Some(true)
    );
    kiosk.tap("1447");
    assert_eq!(kiosk.heard(), ["Year 1447"]);
    kiosk.show_sample("choice", "ar");
    kiosk.show_sample("date-other-month", "ar");
    kiosk.tap(&month_name(arabic, Calendar::Islamic, 9));
    assert_eq!(kiosk.heard(), ["Month 9"]);
    let kiosk = Kiosk::at("date-year", "en");
    assert!(
        !kiosk.sees(&text("en").of("calendar-gregorian")),
        "where there is one, none is asked"
    );
}

#[test]
fn whoever_knows_only_the_age_types_that() {
    for tag in TAGS {
        let kiosk = Kiosk::at("date-birth", tag);
        tells(&kiosk, tag, "kiosk-date-age", "anything");
        kiosk.tap("3");
        assert_eq!(kiosk.heard(), ["Age 3"]);
        kiosk.show_sample("choice", tag);
        kiosk.show_sample("age", tag);
        let title = text(tag).of("kiosk-date-age-title");
        assert_eq!(kiosk.find(&title).accessible_value().as_deref(), Some("34"));
        kiosk.tap("5");
        tells(&kiosk, tag, "kiosk-key-backspace", "Age 3");
        tells(&kiosk, tag, "kiosk-date-unknown", "Year unknown");
        kiosk.tap(&text(tag).of("kiosk-date-year"));
        assert_eq!(
            kiosk.heard(),
            ["Age open"],
            "an age that is not seen is not kept"
        );
        assert!(!kiosk.sees(&title));
    }
    let kiosk = Kiosk::at("date-year", "en");
    assert!(!kiosk.sees(&text("en").of("kiosk-date-age")));
}

#[test]
fn only_a_year_is_asked_where_only_a_year_is_wanted() {
    use crate::samples::Sample;
    use crate::ui::{Input, Screen};
    let kiosk = Kiosk::at("choice", "en");
    let mut view = Sample::find("date-birth").unwrap().view(text("en"));
    if let Screen::Question(question) = &mut view.screen
        && let Input::PartialDate(date) = &mut question.input
    {
        date.finest = shared::form::Finest::Year;
    }
    kiosk.show(&view);
    assert!(!kiosk.sees("Month") && !kiosk.sees("Day"));
    for digit in ["1", "9", "8", "4"] {
        kiosk.tap(digit);
    }
    assert_eq!(kiosk.heard().last().map(String::as_str), Some("Year 1984"));
}

#[test]
fn numbers_languages_and_sums_are_touched() {
    for tag in TAGS {
        let kiosk = Kiosk::at("count", tag);
        kiosk.tap("7");
        assert_eq!(kiosk.heard(), ["pick 7"]);
        let kiosk = Kiosk::at("income", tag);
        tells(&kiosk, tag, "form-income-private", "pick private");
        let kiosk = Kiosk::at("languages", tag);
        let own = text(tag).language();
        assert_eq!(kiosk.find(own.endonym()).accessible_checked(), Some(true));
        let other = if tag == "es" { "English" } else { "Español" };
        kiosk.tap(other);
        assert_eq!(
            kiosk.heard(),
            [if tag == "es" { "pick en" } else { "pick es" }]
        );
        let kiosk = Kiosk::at("number", tag);
        kiosk.tap("7");
        assert_eq!(kiosk.heard(), ["amount: 15007"]);
    }
}

#[test]
fn somebody_whose_language_is_not_written_touches_its_name() {
    for tag in TAGS {
        let kiosk = Kiosk::at("spoken", tag);
        kiosk.tap("Mam");
        kiosk.activate("Mam");
        assert_eq!(kiosk.heard(), ["speaks mam"; 2]);
        let sign = text(tag).of("form-speak-language-sign");
        kiosk.tap(&sign);
        kiosk.activate(&sign);
        assert_eq!(kiosk.heard(), ["speaks sgn"; 2]);
        let listen = format!("{}: {sign}", text(tag).of("kiosk-listen"));
        assert!(!kiosk.sees(&listen), "it cannot be heard");
        let none = text(tag)
            .of("kiosk-language-none-of-these")
            .replace(' ', "\u{a0}");
        let label = kiosk
            .labels()
            .into_iter()
            .find(|it| it.starts_with(&none))
            .unwrap();
        kiosk.tap(&label);
        assert_eq!(kiosk.heard(), ["speaks another"]);
        kiosk.tap(&text(tag).of("kiosk-back"));
        assert_eq!(kiosk.heard(), ["back"]);
    }
}

#[test]
fn a_young_person_alone_is_told_that_somebody_comes() {
    for tag in TAGS {
        let kiosk = Kiosk::at("minor", tag);
        assert!(kiosk.sees("A-017"));
        for id in ["kiosk-minor-title", "kiosk-minor-line"] {
            assert!(kiosk.sees(&text(tag).of(id)), "{id}");
        }
        assert!(
            !kiosk.sees(&text(tag).of("kiosk-ticket-wait")),
            "not sent away from here"
        );
    }
}

#[test]
fn the_number_of_a_paper_is_typed_in_capitals_and_an_address_is_not() {
    let kiosk = Kiosk::at("code", "ar");
    kiosk.tap("B");
    kiosk.tap("7");
    let heard = kiosk.heard();
    assert_eq!(heard, ["number: A1234567B", "number: A1234567B7"]);
    let kiosk = Kiosk::at("email", "ar");
    for key in ["x", "@", "_"] {
        kiosk.tap(key);
    }
    assert_eq!(
        kiosk.heard().last().map(String::as_str),
        Some("K23: rosa@example.orgx@_")
    );
}

#[test]
fn the_new_screens_are_walked_through_with_the_tab_and_enter_keys() {
    for (screen, told) in [
        ("rows", "change row 0"),
        ("rows-empty", "add row"),
        ("country", "pick GT"),
        ("spoken", "speaks sgn"),
        ("count", "pick 1"),
        ("date-year", "anything"),
    ] {
        let kiosk = Kiosk::at(screen, "en");
        let mut heard = Vec::new();
        for _ in 0..12 {
            kiosk.press("\t");
            kiosk.press("\n");
            heard.extend(kiosk.heard());
            if heard.iter().any(|it| it == told) {
                break;
            }
            kiosk.show_sample(screen, "en");
        }
        assert!(heard.iter().any(|it| it == told), "{screen}: {heard:?}");
    }
}
