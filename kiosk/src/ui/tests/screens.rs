//! Each screen tells what was touched on it, in every language.

use super::{Kiosk, text};
use translations::{Language, Text};

const TAGS: [&str; 3] = ["en", "es", "ar"];

/// On `screen`, the thing labelled with message `id` tells `touch`.
#[track_caller]
pub(super) fn check(screen: &str, id: &str, touch: &str) {
    for tag in TAGS {
        let kiosk = Kiosk::at(screen, tag);
        let label = text(tag).of(id);
        kiosk.activate(&label);
        assert_eq!(kiosk.heard(), [touch], "{label:?} for a screen reader");
        kiosk.show_sample(screen, tag);
        kiosk.tap(&label);
        assert_eq!(kiosk.heard(), [touch], "{label:?} for a finger");
    }
}

#[test]
fn the_welcome_screen_starts_a_visit_in_the_language_that_was_touched() {
    for tag in TAGS {
        let kiosk = Kiosk::at("welcome", tag);
        let start = text(tag).of("kiosk-welcome-start");
        kiosk.activate(&start);
        kiosk.tap(&start);
        kiosk.tap_at(5.0, 5.0);
        assert_eq!(
            kiosk.heard(),
            [
                format!("start {tag}"),
                format!("start {tag}"),
                format!("start {tag}")
            ]
        );
    }
    let kiosk = Kiosk::at("welcome", "en");
    assert!(kiosk.sees(&text("en").of("kiosk-welcome-start")));
    crate::headless::pass(std::time::Duration::from_secs(5));
    kiosk.tap(&text("es").of("kiosk-welcome-start"));
    assert_eq!(kiosk.heard(), ["start es"], "the second greeting");
}

#[test]
fn the_welcome_screen_greets_in_all_languages_in_turn() {
    let kiosk = Kiosk::at("welcome", "en");
    assert!(kiosk.sees(&text("en").of("kiosk-welcome-start")));
    let others = Language::all().iter().map(|it| it.tag());
    for tag in others.filter(|it| *it != "en").chain(["en"]) {
        crate::headless::pass(std::time::Duration::from_secs(5));
        assert!(kiosk.sees(&text(tag).of("kiosk-welcome-start")), "{tag}");
        assert!(kiosk.sees(&text(tag).of("kiosk-welcome-fraud")), "{tag}");
    }
}

#[test]
fn languages_are_chosen_under_their_own_names() {
    for language in Language::all().iter().take(3) {
        let kiosk = Kiosk::at("language", "en");
        kiosk.tap(language.endonym());
        assert_eq!(kiosk.heard(), [format!("language {language}")]);
    }
    assert_eq!(Language::find("ar").map(Language::endonym), Some("العربية"));
}

/// A message in several languages, `first` first, then those the office offers first.
fn in_several(first: &str, id: &str, between: &str) -> String {
    let offered = Language::all().iter().map(|it| it.tag());
    let others = offered.filter(|it| *it != first);
    let each = std::iter::once(first).chain(others).take(3).map(text);
    let words = each.map(|it| {
        let (words, language) = (it.of(id), it.language());
        match between {
            "\n" => words,
            _ if language.is_rtl() == text(first).language().is_rtl() => {
                words.replace(' ', "\u{a0}")
            }
            // A question mark stays at its words.
            _ => format!("\u{2068}{}\u{2069}", words.replace(' ', "\u{a0}")),
        }
    });
    words.collect::<Vec<_>>().join(between)
}

#[test]
fn somebody_who_reads_none_of_the_languages_is_spoken_to_in_several() {
    for tag in TAGS {
        let kiosk = Kiosk::at("language", tag);
        assert!(kiosk.sees(&in_several(tag, "kiosk-language-title", " · ")));
        let not_here = in_several(tag, "kiosk-language-not-here", " · ");
        kiosk.activate(&not_here);
        kiosk.tap(&not_here);
        assert_eq!(kiosk.heard(), ["language not here"; 2]);
        kiosk.show_sample("language-call", tag);
        assert!(kiosk.sees(&in_several(tag, "kiosk-language-interpreter", "\n")));
        assert!(kiosk.sees(&in_several(tag, "kiosk-coming-line", "\n")));
        kiosk.tap(&in_several(tag, "kiosk-coming-close", " · "));
        assert_eq!(kiosk.heard(), ["dismiss"]);
    }
}

#[test]
fn whoever_touches_a_language_that_is_not_offered_reads_it_first_that_somebody_comes() {
    for tag in TAGS {
        let kiosk = Kiosk::at("spoken-few-call", tag);
        let own = text("ur").of("kiosk-language-interpreter");
        let office = text(tag).of("kiosk-language-interpreter");
        let labels = kiosk.labels();
        let said = labels.iter().find(|it| it.starts_with(&own));
        let said = said.unwrap_or_else(|| panic!("{labels:?}"));
        assert!(said.contains(&office), "{said}");
        assert_eq!(said.lines().count(), 3, "{said}");
    }
}

#[test]
fn the_notice_is_read_to_its_end_before_it_is_accepted() {
    let sees_part = |kiosk: &Kiosk, words: &str| kiosk.labels().iter().any(|it| it.contains(words));
    for tag in TAGS {
        let kiosk = Kiosk::at("notice", tag);
        let text = text(tag);
        for id in ["kiosk-notice-private", "kiosk-notice-kept"] {
            assert!(!kiosk.sees(&text.of("kiosk-notice-accept")));
            kiosk.tap(&text.of("kiosk-continue"));
            assert!(kiosk.sees(&text.of(id)), "{id}");
        }
        kiosk.heard();
        kiosk.tap(&text.of("kiosk-notice-accept"));
        assert_eq!(kiosk.heard(), ["accept"]);
        kiosk.tap(&text.of("kiosk-back"));
        kiosk.tap(&text.of("kiosk-back"));
        assert!(sees_part(&kiosk, &text.of("kiosk-notice-what")));
        assert_eq!(
            kiosk.heard(),
            ["anything"; 2],
            "the first part is two pages before"
        );
        kiosk.tap(&text.of("kiosk-back"));
        assert_eq!(kiosk.heard(), ["back"]);
    }
}

#[test]
fn a_notice_that_nobody_has_reviewed_says_so_and_can_be_read_in_english() {
    let english = text("en");
    let sees_part = |kiosk: &Kiosk, id: &str| {
        let words = english.of(id);
        kiosk.labels().iter().any(|it| it.contains(&words))
    };
    for tag in ["es", "ar"] {
        let kiosk = Kiosk::at("notice", tag);
        assert!(kiosk.sees(&text(tag).of("kiosk-notice-unreviewed")));
        kiosk.show_sample("notice-end", tag);
        kiosk.tap("English");
        assert!(kiosk.sees(&english.of("kiosk-notice-title")));
        assert!(sees_part(&kiosk, "kiosk-notice-private"));
        kiosk.tap(&english.of("kiosk-more"));
        assert!(sees_part(&kiosk, "kiosk-notice-conflict"));
        kiosk.heard();
        kiosk.tap(&text(tag).of("kiosk-notice-accept"));
        assert_eq!(kiosk.heard(), ["accept"]);
    }
    assert!(!Kiosk::at("notice-end", "en").sees("English"));
}

#[test]
fn a_person_can_be_asked_for_on_every_page_of_the_notice() {
    check("notice", "kiosk-notice-person", "talk to person");
    check("notice-end", "kiosk-notice-person", "talk to person");
}

#[test]
fn the_frame_is_the_same_on_every_question() {
    for screen in ["choice", "several", "date-day", "name", "phone"] {
        check(screen, "kiosk-back", "back");
        check(screen, "kiosk-skip", "skip");
        check(screen, "kiosk-call", "call person");
        check(screen, "kiosk-erase", "erase");
    }
    check("several", "kiosk-continue", "continue");
}

#[test]
fn touching_a_tile_picks_it() {
    check("choice", "form-worried-date-unsure", "pick unsure");
    check("several", "form-help-with-court", "pick court");
    check("several-end", "form-help-with-person", "pick person");
}

#[test]
fn a_chosen_tile_says_that_it_is_chosen() {
    let kiosk = Kiosk::at("several", "es");
    let checked = |id| kiosk.find(&text("es").of(id)).accessible_checked();
    assert_eq!(checked("form-help-with-green-card"), Some(true));
    assert_eq!(checked("form-help-with-court"), Some(false));
}

#[test]
fn more_tiles_are_on_further_pages() {
    let kiosk = Kiosk::at("several", "ar");
    let text = text("ar");
    let has = |id| kiosk.sees(&text.of(id));
    assert!(has("form-help-with-citizenship") && !has("form-help-with-travel"));
    kiosk.tap(&text.of("kiosk-more"));
    assert!(!has("form-help-with-citizenship") && has("form-help-with-travel"));
    kiosk.tap(&text.of("kiosk-more"));
    assert!(has("form-help-with-person") && !has("kiosk-more"));
    kiosk.tap(&text.of("kiosk-previous"));
    assert!(has("form-help-with-travel"));
}

#[test]
fn a_new_question_begins_on_its_first_page() {
    let kiosk = Kiosk::at("several-end", "en");
    kiosk.show_sample("choice-many", "en");
    assert!(kiosk.sees(&text("en").of("form-paper-kind-court")));
}

#[test]
fn an_answer_is_changed_by_touching_its_line() {
    for tag in TAGS {
        let kiosk = Kiosk::at("review", tag);
        let change = text(tag).of("kiosk-review-change");
        let question = text(tag).of("form-for-whom");
        kiosk.tap(&format!("{change}: {question}"));
        assert_eq!(kiosk.heard(), ["change K04"]);
    }
    check("review", "kiosk-finish", "finish");
}

#[test]
fn the_review_says_what_was_skipped() {
    let kiosk = Kiosk::at("review", "en");
    let name = kiosk.find("Change: Do you have an appointment today?");
    assert_eq!(name.accessible_value().as_deref(), Some("Skipped"));
}

#[test]
fn the_ticket_shows_its_number_and_goes_home() {
    for tag in TAGS {
        assert!(Kiosk::at("ticket", tag).sees("A-017"));
    }
    check("ticket", "kiosk-done", "home");
    check("erased", "kiosk-done", "home");
}

#[test]
fn a_missing_paper_is_said() {
    let kiosk = Kiosk::at("no-paper", "en");
    assert!(kiosk.sees(&text("en").of("kiosk-ticket-not-printed")));
    assert!(!kiosk.sees(&text("en").of("kiosk-ticket-printed")));
}

#[test]
fn a_paper_that_failed_or_is_in_doubt_can_be_printed_again() {
    check("paper-failed", "kiosk-ticket-again", "print again");
    check("paper-unsure", "kiosk-ticket-again", "print again");
    let unsure = Kiosk::at("paper-unsure", "en");
    assert!(unsure.sees(&text("en").of("kiosk-ticket-unsure")));
    for without in ["ticket", "no-paper"] {
        let kiosk = Kiosk::at(without, "en");
        assert!(
            !kiosk.sees(&text("en").of("kiosk-ticket-again")),
            "{without}"
        );
    }
}

#[test]
fn messages_over_the_screen_are_answered() {
    check("call", "kiosk-coming-close", "dismiss");
    check("still-here", "kiosk-still-here", "still here");
    check("ask-erase", "kiosk-ask-erase-yes", "erase for sure");
    check("ask-erase", "kiosk-ask-erase-no", "dismiss");
}

#[test]
fn nothing_of_the_question_is_left_under_a_message() {
    for screen in ["call", "still-here", "ask-erase"] {
        let kiosk = Kiosk::at(screen, "en");
        assert!(!kiosk.sees(&text("en").of("form-worried-date")), "{screen}");
    }
}

#[test]
fn screens_without_a_visit_speak_all_languages() {
    for (screen, id) in [
        ("closed", "kiosk-closed-line"),
        ("full", "kiosk-full-line"),
        ("out-of-order", "kiosk-out-of-order-line"),
    ] {
        let kiosk = Kiosk::at(screen, "en");
        let mut silent: Vec<Language> = Language::all().to_vec();
        for _turn in 0..Language::all().len() {
            silent.retain(|it| !kiosk.sees(&Text::new(*it).of(id)));
            crate::headless::pass(std::time::Duration::from_secs(6));
        }
        assert!(silent.is_empty(), "{screen}: {silent:?} is never spoken");
    }
}

#[test]
fn the_screen_follows_the_language() {
    let kiosk = Kiosk::at("choice", "en");
    kiosk.show_sample("choice", "ar");
    let yes = kiosk.find(&text("ar").of("form-worried-date-yes"));
    let no = kiosk.find(&text("ar").of("form-worried-date-no"));
    assert!(
        yes.absolute_position().x > no.absolute_position().x,
        "mirrored"
    );
    let back = kiosk.find(&text("ar").of("kiosk-back"));
    let skip = kiosk.find(&text("ar").of("kiosk-skip"));
    assert!(
        back.absolute_position().x > skip.absolute_position().x,
        "mirrored"
    );
}

#[test]
fn a_double_touch_does_not_answer_the_next_question() {
    let kiosk = Kiosk::at("choice", "en");
    kiosk.shell.stay_calm_for(std::time::Duration::from_mins(1));
    kiosk.show_sample("choice-many", "en");
    kiosk.tap(&text("en").of("form-paper-kind-court"));
    assert_eq!(kiosk.heard(), [""; 0]);
    kiosk.tap(&text("en").of("kiosk-erase"));
    assert_eq!(kiosk.heard(), ["erase"], "erasing is always heard");
}

#[test]
fn the_tab_and_enter_keys_answer_too() {
    let kiosk = Kiosk::at("choice", "en");
    // The tiles come first, in reading order.
    for _ in 0..2 {
        kiosk.press("\t");
    }
    kiosk.heard();
    kiosk.press("\n");
    assert_eq!(kiosk.heard(), ["pick no"]);
}

#[test]
fn a_touch_beside_the_buttons_shows_that_somebody_is_there() {
    let beside = |screen: &str| {
        let kiosk = Kiosk::at(screen, "en");
        kiosk.tap_at(40.0, 540.0);
        let outside = kiosk.heard();
        // On the card, above its words.
        kiosk.tap_at(700.0, 540.0 - 250.0);
        (outside, kiosk.heard())
    };
    let still = vec!["still here".to_owned()];
    assert_eq!(beside("still-here"), (still.clone(), still));
    let anything = vec!["anything".to_owned()];
    assert_eq!(beside("ask-erase"), (anything.clone(), anything.clone()));
    assert_eq!(beside("call"), (anything.clone(), anything));
}

#[test]
fn nothing_of_a_visitor_is_left_behind_the_screens() {
    use screens::{ChoiceFacts, DateFacts, QuestionFacts, ReviewFacts, RowsFacts, TypingFacts};
    use slint::{ComponentHandle, Model};
    let kiosk = Kiosk::at("welcome", "en");
    for screen in [
        "name", "phone", "several", "date-day", "error", "review", "ticket",
    ] {
        kiosk.show_sample(screen, "en");
    }
    for screen in [
        "several",
        "name",
        "date-day",
        "review",
        "rows",
        "row-cell",
        "age",
        "country-search",
        "phone-countries",
    ] {
        kiosk.show_sample(screen, "en");
        for after in ["ticket", "erased", "welcome"] {
            kiosk.show_sample(after, "en");
            let app = kiosk.shell.app();
            let typed = app.global::<TypingFacts>().get_fields();
            let tiles = app.global::<ChoiceFacts>().get_tiles();
            let rows = app.global::<ReviewFacts>().get_rows();
            let keys = app.global::<TypingFacts>().get_keys();
            let list = app.global::<RowsFacts>().get_rows();
            let left = [
                &typed.row_count(),
                &tiles.row_count(),
                &rows.row_count(),
                &keys.row_count(),
                &list.row_count(),
            ]
            .into_iter()
            .sum::<usize>();
            assert_eq!(left, 0, "{screen} {after}");
            let dates = app.global::<DateFacts>();
            let parts = [
                dates.get_year(),
                dates.get_month(),
                dates.get_day(),
                dates.get_age(),
            ];
            assert!(
                parts.iter().all(|it| it.words.is_empty()),
                "{screen} {after}"
            );
            assert_eq!(dates.get_value(), -1);
            let question = app.global::<QuestionFacts>();
            assert!(question.get_heading().is_empty() && question.get_above().is_empty());
        }
    }
    // A question of another kind takes the words of the one before away, too.
    kiosk.show_sample("name", "en");
    kiosk.show_sample("choice", "en");
    let typed = kiosk.shell.app().global::<TypingFacts>().get_fields();
    assert_eq!(typed.row_count(), 0);
}

#[test]
fn what_was_hidden_comes_back_on_the_page_that_was_open() {
    let kiosk = Kiosk::at("several-end", "en");
    let label = text("en").of("kiosk-hide-back");
    let last = kiosk.labels();
    let hidden = crate::samples::Sample::find("hidden").unwrap();
    kiosk.show(&hidden.view(text("en")));
    assert_eq!(kiosk.labels(), [label.as_str()], "nothing of the visit");
    kiosk.tap(&label);
    assert_eq!(kiosk.heard(), ["anything"]);
    let several = crate::samples::Sample::find("several-end").unwrap();
    kiosk.show(&several.view(text("en")));
    assert_eq!(kiosk.labels(), last, "the same page is open");
}
