//! How the screen helps: bigger letters, stronger colours, everything lower down.

use super::{Kiosk, LARGE, settle, text};
use crate::headless::Size;
use crate::measure::{self, colours::contrast};
use crate::render::Mode;
use crate::samples::Sample;
use crate::ui::{Comfort, Hearing, View};
use i_slint_backend_testing::AccessibleRole;
use screens::{App, Theme};
use slint::{Color, ComponentHandle};

#[test]
fn the_buttons_around_a_screen_help_in_every_language() {
    for tag in ["en", "es", "ar"] {
        let words = text(tag);
        for (id, heard) in [
            ("kiosk-tell", "tell"),
            ("kiosk-finish-now", "finish now"),
            ("kiosk-hide", "hide"),
            ("kiosk-comfort", "comfort open"),
        ] {
            for screen in ["name", "date-month"] {
                let kiosk = Kiosk::at(screen, tag);
                kiosk.tap(&words.of(id));
                kiosk.activate(&words.of(id));
                assert_eq!(kiosk.heard(), [heard; 2], "{screen} {tag}");
            }
        }
        for (id, heard) in [
            ("kiosk-comfort-large", "comfort large"),
            ("kiosk-comfort-contrast", "comfort contrast"),
            ("kiosk-comfort-lower", "comfort lower"),
            ("kiosk-comfort-aloud", "read aloud"),
            ("kiosk-comfort-louder", "louder"),
            ("kiosk-comfort-quieter", "quieter"),
            ("kiosk-done", "dismiss"),
        ] {
            let kiosk = Kiosk::at("comfort", tag);
            let label = words.of(id);
            let mut found = kiosk.find_all(&label);
            found.retain(|it| it.accessible_role() != Some(AccessibleRole::ProgressIndicator));
            assert_eq!(found.len(), 1, "{label}");
            found[0].invoke_accessible_default_action();
            assert_eq!(kiosk.heard(), [heard], "{tag}");
        }
    }
}

#[test]
fn a_screen_reader_hears_what_is_switched_on() {
    let kiosk = Kiosk::at("comfort", "en");
    let is_on = |id: &str| {
        let mut found = kiosk.find_all(&text("en").of(id));
        found.retain(|it| it.accessible_role() == Some(AccessibleRole::Switch));
        found[0].accessible_checked()
    };
    assert_eq!(is_on("kiosk-comfort-aloud"), Some(false));
    let reads_aloud = true;
    kiosk.shell.hear(&Hearing {
        reads_aloud,
        ..Hearing::of_everything()
    });
    settle();
    assert_eq!(is_on("kiosk-comfort-aloud"), Some(true));
    assert_eq!(is_on("kiosk-comfort-large"), Some(false));
    let mut loud = kiosk.things();
    loud.retain(|it| it.accessible_role() == Some(AccessibleRole::ProgressIndicator));
    assert_eq!(loud[0].accessible_value().as_deref(), Some("3"));
    // A kiosk without a voice does not offer to read.
    kiosk.shell.hear(&Hearing::default());
    settle();
    assert!(!kiosk.sees(&text("en").of("kiosk-comfort-aloud")));
}

#[test]
fn the_plain_clock_tells_nothing_but_the_time() {
    let kiosk = Kiosk::at("hidden", "es");
    let labels = kiosk.labels();
    assert_eq!(labels, [text("es").of("kiosk-hide-back")]);
    kiosk.tap_at(700.0, 300.0);
    assert_eq!(kiosk.heard(), ["anything"]);
    kiosk.press("x");
    assert_eq!(kiosk.heard(), ["anything"], "any key is a touch");
}

#[test]
fn a_question_that_offers_a_person_itself_has_no_second_button_for_it() {
    let tell = text("en").of("kiosk-tell");
    assert!(!Kiosk::at("several", "en").sees(&tell));
    assert!(Kiosk::at("name", "en").sees(&tell));
}

/// A visitor's screen with this help.
fn helped(screen: &str, tag: &str, comfort: Comfort) -> Kiosk {
    let kiosk = Kiosk::at(screen, tag);
    let view = Sample::find(screen).unwrap().view(text(tag));
    kiosk.show(&View { comfort, ..view });
    kiosk
}

#[test]
fn bigger_letters_put_fewer_tiles_on_more_pages_and_lose_none() {
    let tiles = |comfort| {
        let kiosk = helped("several", "en", comfort);
        let mut all = Vec::new();
        let mut pages = 1;
        loop {
            let things = kiosk.things().into_iter();
            let ticks = things.filter(|it| it.accessible_role() == Some(AccessibleRole::Checkbox));
            all.extend(ticks.filter_map(|it| it.accessible_label()));
            if !kiosk.sees(&text("en").of("kiosk-more")) {
                return (all, pages);
            }
            kiosk.tap(&text("en").of("kiosk-more"));
            pages += 1;
        }
    };
    let (usual, few) = tiles(Comfort::default());
    let (large, many) = tiles(Mode::Large.comfort());
    assert_eq!(usual, large);
    assert!(few < many, "{few} {many}");
}

#[test]
fn switching_bigger_letters_on_begins_at_the_first_page() {
    let kiosk = Kiosk::at("several-end", "en");
    let view = Sample::find("several-end").unwrap().view(text("en"));
    assert!(!kiosk.sees(&text("en").of("form-help-with-citizenship")));
    let comfort = Mode::Large.comfort();
    kiosk.show(&View { comfort, ..view });
    assert!(kiosk.sees(&text("en").of("form-help-with-citizenship")));
}

#[test]
fn the_next_visitor_finds_the_usual_screen() {
    let all = Comfort {
        large: true,
        contrast: true,
        lower: true,
    };
    let kiosk = helped("choice", "en", all);
    let theme = || kiosk.shell.app().global::<Theme>();
    assert!(theme().get_large() && theme().get_high_contrast() && theme().get_lower());
    kiosk.show_sample("welcome", "en");
    assert!(!theme().get_large() && !theme().get_high_contrast() && !theme().get_lower());
}

/// Letters and what is behind them, as the screens use them together.
type Pair = (&'static str, Color, Color);

fn letters(it: &Theme<'_>) -> Vec<Pair> {
    vec![
        ("ink on paper", it.get_ink(), it.get_paper()),
        ("ink on sand", it.get_ink(), it.get_sand()),
        ("ink on deep sand", it.get_ink(), it.get_sand_deep()),
        ("ink on surface", it.get_ink(), it.get_surface()),
        ("ink on amber", it.get_ink(), it.get_amber_light()),
        ("quiet on paper", it.get_quiet(), it.get_paper()),
        ("quiet on sand", it.get_quiet(), it.get_sand()),
        ("quiet on surface", it.get_quiet(), it.get_surface()),
        ("teal on paper", it.get_teal(), it.get_paper()),
        ("teal on sand", it.get_teal(), it.get_sand()),
        ("teal on deep sand", it.get_teal(), it.get_sand_deep()),
        ("white on teal", it.get_on_teal(), it.get_teal()),
        ("white on deep teal", it.get_on_teal(), it.get_teal_deep()),
        ("white on brick", it.get_on_teal(), it.get_brick()),
        ("brick on sand", it.get_brick(), it.get_sand()),
        ("brick on deep sand", it.get_brick(), it.get_sand_deep()),
        ("amber on paper", it.get_amber(), it.get_paper()),
    ]
}

/// Edges and pictures, which need less.
fn edges(it: &Theme<'_>) -> Vec<Pair> {
    vec![
        ("border on paper", it.get_border(), it.get_paper()),
        ("border on surface", it.get_border(), it.get_surface()),
        ("border on sand", it.get_border(), it.get_sand()),
        ("ring on paper", it.get_amber(), it.get_paper()),
        ("ring on sand", it.get_amber(), it.get_sand()),
        ("amber on its light", it.get_amber(), it.get_amber_light()),
        ("leaf on sand", it.get_leaf(), it.get_sand()),
    ]
}

#[test]
fn every_colour_of_letters_can_be_told_from_what_is_behind_it() {
    let kiosk = Kiosk::new(LARGE);
    let app: &App = kiosk.shell.app();
    let theme = app.global::<Theme>();
    let seen = |pair: &Pair| {
        let parts = |it: Color| (it.red(), it.green(), it.blue());
        contrast(parts(pair.1), parts(pair.2))
    };
    for (strong, least_letters, least_edges) in [(false, 4.5, 3.0), (true, 7.0, 4.5)] {
        theme.set_high_contrast(strong);
        let faint = |pairs: &[Pair], least: f32| -> Vec<_> {
            let all = pairs.iter().map(|it| (it.0, seen(it)));
            all.filter(|it| it.1 < least).collect()
        };
        assert_eq!(
            faint(&letters(&theme), least_letters),
            [],
            "high contrast: {strong}"
        );
        assert_eq!(
            faint(&edges(&theme), least_edges),
            [],
            "high contrast: {strong}"
        );
    }
}

#[test]
fn what_is_seen_of_every_text_can_be_told_from_what_is_behind_it() {
    let size = Size {
        width: 1280,
        height: 720,
    };
    let shell = measure::shell().unwrap();
    let more = ["es", "ur", "am", "zh-Hans", "en-XA", "ar-XB"].map(|it| (it, Mode::Normal, 4.5));
    let both = ["en", "ar", "my"].map(|it| [(it, Mode::Normal, 4.5), (it, Mode::Contrast, 7.0)]);
    for (tag, mode, least) in both.into_iter().flatten().chain(more) {
        let faults = measure::faint(&shell, text(tag), size, mode.comfort(), least).unwrap();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
