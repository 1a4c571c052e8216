//! What is said of each screen, in reading order, and what never is.

use super::*;
use crate::office::Office;
use crate::samples;
use crate::ui::{Aside, Typed, View};
use crate::visit::{self, Event, Visit};
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use shared::form::Form;

/// What is said, each with what it is said of.
fn said(view: &View, place: &Place, hearers: Hearers) -> Vec<String> {
    let script = script(view, place, hearers);
    script
        .iter()
        .map(|it| format!("{}: {}", it.item, it.text.as_str()))
        .collect()
}

#[test]
fn a_question_is_said_from_heading_to_buttons() {
    let all = said(&view("choice", "en"), &FIRST, Hearers::Everybody);
    let expected = [
        "yes: Yes",
        "no: No",
        "unsure: I am not sure",
        "person: I want to tell a person",
        "@back: Back",
        "@finish-now: Finish now",
        "@skip: Skip",
        "@comfort: Help with the screen",
        "@call: Call a person",
        "@hide: Hide",
        "@erase: Erase",
    ];
    assert!(
        all[0].starts_with("@heading: ") && all[1].starts_with("@help: "),
        "{all:?}"
    );
    assert_eq!(all[2..], expected);
}

#[test]
fn what_stands_before_the_number_is_said_in_place_of_the_help() {
    let help = Text::new(Language::english()).of("kiosk-review-help");
    let rests = view("review-rests", "en");
    let Screen::Review(review) = &rests.screen else {
        panic!("no review")
    };
    let news = review.news.clone().unwrap();
    let news = news.replace(['\u{2068}', '\u{2069}'], "");
    let all = said(&rests, &FIRST, Hearers::Everybody);
    assert_eq!(all[1], format!("@help: {news}"));
    assert!(all.iter().all(|it| !it.contains(&help)), "{all:?}");
    let usual = said(&view("review", "en"), &FIRST, Hearers::Everybody);
    assert!(usual[1].starts_with("@help: "), "{usual:?}");
}

#[test]
fn it_is_said_who_may_be_seen_on_a_day_without_room() {
    let first = Text::new(Language::english()).of("kiosk-late-first");
    let all = said(&view("late-full", "en"), &FIRST, Hearers::Everybody);
    assert!(all.contains(&format!("@note: {first}")), "{all:?}");
    let leaves = all.iter().position(|it| it.starts_with("@leave"));
    let told = all.iter().position(|it| it.contains(&first));
    assert!(told < leaves, "before they can leave");
}

#[test]
fn an_error_is_said_after_the_question_and_what_was_typed_is_not() {
    let all = said(&view("error", "es"), &FIRST, Hearers::OnlyTheVisitor);
    assert!(all[0].starts_with("@heading: ") && all.iter().any(|it| it.starts_with("@error: ")));
    assert!(!all.join(" ").contains("30555"), "{all:?}");
}

#[test]
fn each_tile_of_the_languages_says_so_in_its_own_language() {
    let view = view("language", "en");
    let all = Place { tiles: 99, ..FIRST };
    let script = script(&view, &all, Hearers::Everybody);
    for language in Language::all().iter().copied() {
        let tile = script.iter().find(|it| it.item == language.tag()).unwrap();
        assert_eq!(tile.tongue, language.into());
        assert_eq!(*tile.text, Text::new(language).of("kiosk-language-here"));
    }
}

#[test]
fn each_tile_of_the_languages_that_are_only_spoken_invites_in_its_own_language() {
    let view = view("spoken", "es");
    let script = script(&view, &Place { page: 1, ..FIRST }, Hearers::Everybody);
    let items: Vec<&str> = script.iter().map(|it| it.item.as_str()).collect();
    let shown: Vec<&str> = Tongue::offered_first()
        .skip(5)
        .take(6)
        .map(|it| it.tag)
        .collect();
    assert_eq!(items[..2], [HEADING, "@help"]);
    assert_eq!(items[2..8], shown);
    assert_eq!(items[8..11], ["@not-here", "@previous", "@more"]);
    for it in &script[2..8] {
        // What stands for the recording is the same whatever the screen speaks.
        assert!(*it == Utterance::invitation(it.tongue));
        assert!(it.tongue.written().is_none() && it.text.contains(it.tongue.name));
    }
}

#[test]
fn a_language_that_the_office_does_not_offer_invites_in_its_own_words() {
    let mut view = view("spoken", "en");
    let spanish = Language::find("es").unwrap();
    let Screen::Spoken(spoken) = &mut view.screen else {
        panic!("the languages that are spoken")
    };
    spoken.tongues = vec![Tongue::from(spanish)];
    let script = script(&view, &FIRST, Hearers::Everybody);
    let words = Text::new(spanish).of("kiosk-language-here");
    assert!(script.contains(&Utterance::new(spanish, "es", &words)));
}

#[test]
fn the_start_button_is_said_in_the_language_it_is_written_in() {
    let view = view("welcome", "en");
    let Screen::Welcome(welcome) = &view.screen else {
        panic!("nobody is here")
    };
    let script = script(&view, &FIRST, Hearers::Everybody);
    assert!(1 < welcome.greetings.len());
    for it in &welcome.greetings {
        let item = format!("@start-{}", it.language);
        let start = Text::new(it.language).of("kiosk-welcome-start");
        assert!(
            script.contains(&Utterance::new(it.language, &item, &start)),
            "{item}"
        );
    }
}

#[test]
fn that_no_country_begins_so_is_said_as_it_is_shown() {
    for (sample, words) in [
        ("country-search", "kiosk-country-search"),
        ("country-not-found", "kiosk-country-not-found"),
    ] {
        let aside = Place {
            aside: Some(Aside::Search),
            ..FIRST
        };
        let all = said(&view(sample, "es"), &aside, Hearers::Everybody);
        let help = Text::new(Language::find("es").unwrap()).of(words);
        assert!(all.contains(&format!("@help: {help}")), "{all:?}");
    }
}

#[test]
fn sign_language_invites_nobody_aloud_and_is_named_like_a_button() {
    let script = script(&view("spoken", "es"), &FIRST, Hearers::Everybody);
    let spanish = Language::find("es").unwrap();
    let signed = script.iter().find(|it| it.item == "sgn").unwrap();
    let words = Text::new(spanish).of("form-speak-language-sign");
    assert!(*signed == Utterance::new(spanish, "sgn", &words));
}

#[test]
fn only_the_open_page_is_said() {
    let view = view("several", "en");
    let page = |page| {
        let place = Place { page, ..FIRST };
        script(&view, &place, Hearers::Everybody)
    };
    let tiles = |page: &[Utterance]| page.iter().filter(|it| !it.item.starts_with('@')).count();
    let (first, second) = (page(0), page(1));
    assert_eq!((tiles(&first), tiles(&second)), (6, 6));
    assert!(
        first.iter().any(|it| it.item == "@more") && !first.iter().any(|it| it.item == "@previous")
    );
    assert!(second.iter().any(|it| it.item == "@previous"));
    assert!(page(99).iter().all(|it| it.item.starts_with('@')));
}

#[test]
fn every_part_of_the_notice_is_said_in_the_language_it_is_written_in() {
    let view = view("notice", "ar");
    let Screen::Notice(notice) = &view.screen else {
        panic!("the notice is on the screen");
    };
    let pages = notice.pages.len() + notice.english.len();
    for page in 0..pages {
        let script = script(&view, &Place { page, ..FIRST }, Hearers::Everybody);
        let parts: Vec<&Utterance> = script
            .iter()
            .filter(|it| it.item.starts_with("@part-"))
            .collect();
        let language = if page < notice.pages.len() {
            "ar"
        } else {
            "en"
        };
        assert!(!parts.is_empty() && parts.iter().all(|it| it.tongue.tag == language));
    }
}

#[test]
fn answers_are_said_to_headphones_only_and_only_in_our_own_words() {
    let view = view("review", "en");
    let words = |hearers| said(&view, &FIRST, hearers).join("\n");
    let (open, private) = (words(Hearers::Everybody), words(Hearers::OnlyTheVisitor));
    assert!(
        !open.contains("Green card") && private.contains("Green card"),
        "{private}"
    );
    let whole = Place {
        answers: 99,
        ..FIRST
    };
    let all = said(&view, &whole, Hearers::OnlyTheVisitor).join("\n");
    let Screen::Review(review) = &view.screen else {
        panic!("the review is on the screen");
    };
    let name = review.rows.iter().find(|it| it.question == "K08").unwrap();
    assert!(
        !name.value.is_empty() && !all.contains(name.value.as_str()),
        "{all}"
    );
    assert!(!all.contains('•') && !all.contains("0123"), "{all}");
}

#[test]
fn likely_years_calendars_and_the_age_are_said_and_no_years_while_one_is_typed() {
    let dated = view("date-year", "en");
    let items = |view: &View, place: &Place| -> Vec<String> {
        let script = script(view, place, Hearers::Everybody);
        script.into_iter().map(|it| it.item).collect()
    };
    let touched = items(&dated, &FIRST);
    let years = touched.iter().filter(|it| it.starts_with("@year-"));
    assert_eq!(years.count(), 4, "{touched:?}");
    assert!(touched.contains(&"@other-year".to_owned()));
    let typing = Place {
        types_year: true,
        ..FIRST
    };
    let typed = items(&dated, &typing);
    assert!(
        !typed
            .iter()
            .any(|it| it.starts_with("@year-") || it == "@other-year"),
        "{typed:?}"
    );
    // Where the visitor's people count by another calendar, that one is offered too; of a birth the age will do.
    let birth = items(&view("date-birth", "am"), &typing);
    for item in [
        "@calendar-ethiopic",
        "@calendar-gregorian",
        "@age",
        "@unknown",
    ] {
        assert!(birth.iter().any(|it| it == item), "{item} {birth:?}");
    }
    let month = Place {
        part: Some(crate::ui::Part::Month),
        ..FIRST
    };
    assert_eq!(
        items(&dated, &month)
            .iter()
            .filter(|it| it.starts_with("@month-"))
            .count(),
        12
    );
}

#[test]
fn the_number_is_said_sign_by_sign() {
    let all = said(&view("ticket", "en"), &FIRST, Hearers::Everybody);
    assert!(all.contains(&"@number: A 0 1 7".to_owned()), "{all:?}");
    assert!(
        all.contains(&"@paper: Take your paper.".to_owned()),
        "{all:?}"
    );
}

#[test]
fn a_message_that_covers_the_screen_is_said_instead_of_it() {
    let all = said(&view("still-here", "en"), &FIRST, Hearers::Everybody);
    assert_eq!(
        all,
        [
            "@heading: Are you still there?",
            "@help: If nobody touches the screen, everything is erased.",
            "@still-here: I am still here",
        ]
    );
}

#[test]
fn every_screen_has_something_to_say_in_every_language() {
    for language in Language::all() {
        for sample in samples::all() {
            // English is not said twice.
            if sample.name.starts_with("notice-english") && *language == Language::english() {
                continue;
            }
            // Who hides wants nothing to be heard.
            if sample.name == "hidden" {
                continue;
            }
            let place = Place {
                page: sample.page,
                ..FIRST
            };
            let view = sample.view(Text::new(*language));
            let script = script(&view, &place, Hearers::Everybody);
            // Whoever hides a visit wants silence.
            if matches!(view.screen, Screen::Clock(_)) {
                assert_eq!(script.len(), 0);
                continue;
            }
            assert_eq!(
                script
                    .iter()
                    .filter(|it| it.item == HEADING)
                    .map(|_| ())
                    .next(),
                Some(()),
                "{} {language}",
                sample.name
            );
            let marked = script
                .iter()
                .find(|it| it.text.contains(['\u{2066}', '\u{2068}', '\u{2069}']));
            assert!(marked.is_none(), "{} {language}", sample.name);
        }
    }
}

/// What a visitor does next.
#[derive(Debug, Clone)]
enum Deed {
    Type(usize, String),
    Pick(usize),
    Continue,
    Skip,
    Back,
    FinishNow,
    Tell,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..3_usize, "[a-z]{0,3}").prop_map(|(at, it)| Deed::Type(at, it)),
        4 => (0..9_usize).prop_map(Deed::Pick),
        6 => Just(Deed::Continue),
        3 => Just(Deed::Skip),
        1 => Just(Deed::Back),
        1 => Just(Deed::FinishNow),
        1 => Just(Deed::Tell),
    ]
}

/// What nobody says of themselves.
const MARKER: &str = "Zxqvj77193";

fn touch(view: &View, deed: &Deed) -> Option<Touch> {
    use crate::ui::Input;
    Some(match (deed, &view.screen) {
        (Deed::Continue, Screen::Notice(_)) => Touch::Accept,
        (Deed::Continue, Screen::Review(_)) => return None,
        (Deed::Continue, _) => Touch::Continue,
        (Deed::Skip, _) => Touch::Skip,
        (Deed::Back, Screen::Question(_) | Screen::Review(_)) => Touch::Back,
        (Deed::FinishNow, _) => Touch::FinishNow,
        (Deed::Tell, _) => Touch::Tell,
        (deed, Screen::Question(question)) => match (deed, &question.input) {
            (Deed::Type(at, more), Input::Name(fields)) => Touch::Typed {
                field: fields[at % fields.len()].id.clone(),
                text: Typed::new(format!("{MARKER}{more}")),
            },
            (
                Deed::Type(_, more),
                Input::Text(field) | Input::Phone { field, .. } | Input::Number(field),
            ) => Touch::Typed {
                field: field.id.clone(),
                text: Typed::new(format!("{MARKER}{more}")),
            },
            (Deed::Pick(at), Input::Choice(tiles) | Input::Several { tiles, .. })
                if !tiles.is_empty() =>
            {
                Touch::Pick(Typed::new(tiles[at % tiles.len()].id.clone()))
            }
            _ => return None,
        },
        _ => return None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn nothing_that_was_typed_or_is_masked_is_ever_said(deeds in prop::collection::vec(deed(), 20..160)) {
        let now: DateTime<Utc> = "2026-09-01T09:00:00Z".parse().unwrap();
        let mut office = Office::default();
        office.path = shared::form::Path::Full;
        let mut visit = Visit::nobody(Form::current(), office, now);
        let english = Language::english();
        let start = [Touch::Start(english), Touch::Language(english)];
        for touch in start {
            visit = visit::step(visit, Event::Touch(touch), now).0;
        }
        for deed in &deeds {
            let shown = visit::view(&visit, now);
            for page in 0..4 {
                let place = Place { page, ..FIRST };
                for it in script(&shown, &place, Hearers::OnlyTheVisitor) {
                    prop_assert!(!it.text.contains(MARKER), "{}", it.item);
                    prop_assert!(!it.text.contains("7193"), "{}", it.item);
                    prop_assert!(!it.text.contains('•'), "{}", it.item);
                }
            }
            if let Some(touch) = touch(&shown, deed) {
                visit = visit::step(visit, Event::Touch(touch), now).0;
            }
        }
    }
}
