//! The buttons to listen, and what shows that something is being said.

use super::{Kiosk, settle, text};
use crate::ui::Hearing;

#[test]
fn each_screen_of_a_visit_can_be_heard_and_silenced() {
    for screen in [
        "language",
        "spoken",
        "notice",
        "choice",
        "several",
        "text",
        "name",
        "phone",
        "error",
        "date-year",
        "review",
        "ticket",
        "erased",
    ] {
        let kiosk = Kiosk::at(screen, "en");
        kiosk.tap("Listen");
        assert_eq!(kiosk.heard(), ["listen"], "{screen}");
        kiosk.shell.hear(&Hearing {
            speaking: Some("@heading".to_owned()),
            ..Hearing::of_everything()
        });
        settle();
        kiosk.tap("Stop the voice");
        assert_eq!(kiosk.heard(), ["stop listening"], "{screen}");
    }
}

#[test]
fn where_nothing_can_be_heard_there_is_no_button() {
    let kiosk = Kiosk::at("language", "en");
    kiosk.shell.hear(&Hearing::default());
    settle();
    assert!(!kiosk.labels().iter().any(|it| it.starts_with("Listen")));
}

#[test]
fn a_language_that_has_a_voice_can_be_heard_from_its_own_tile() {
    let kiosk = Kiosk::at("language", "en");
    kiosk.tap("Listen: Español");
    assert_eq!(kiosk.heard(), ["listen to es"]);
    kiosk.shell.hear(&Hearing {
        items: vec!["ht".to_owned()],
        ..Hearing::of_everything()
    });
    settle();
    assert!(kiosk.sees("Listen: Kreyòl ayisyen") && !kiosk.sees("Listen: Español"));
    let arabic = Kiosk::at("language", "ar");
    arabic.tap(&format!("{}: Español", text("ar").of("kiosk-listen")));
    assert_eq!(arabic.heard(), ["listen to es"]);
}

#[test]
fn a_language_that_is_only_spoken_can_be_heard_from_its_own_tile_if_it_was_recorded() {
    let kiosk = Kiosk::at("spoken", "en");
    kiosk.tap("Listen: Mam");
    assert_eq!(kiosk.heard(), ["listen to mam"]);
    kiosk.shell.hear(&Hearing {
        items: vec!["kek".to_owned()],
        ..Hearing::of_everything()
    });
    settle();
    assert!(kiosk.sees("Listen: Q’eqchi’") && !kiosk.sees("Listen: Mam"));
    let arabic = Kiosk::at("spoken", "ar");
    arabic.tap(&format!("{}: Mam", text("ar").of("kiosk-listen")));
    assert_eq!(arabic.heard(), ["listen to mam"]);
}

#[test]
fn each_page_has_the_buttons_to_listen_of_its_own_tiles() {
    let kiosk = Kiosk::at("spoken", "en");
    kiosk.shell.hear(&Hearing {
        items: vec!["mam".to_owned()],
        ..Hearing::of_everything()
    });
    let tiles = |kiosk: &Kiosk| {
        let mut labels = kiosk.labels();
        labels.retain(|it| it.starts_with("Listen: "));
        labels
    };
    settle();
    assert_eq!(tiles(&kiosk), ["Listen: Mam"]);
    kiosk.tap("More");
    assert!(tiles(&kiosk).is_empty());
    kiosk.shell.hear(&Hearing::of_everything());
    settle();
    assert_eq!(tiles(&kiosk).len(), 6);
    // Answers are heard with the whole question: their tiles have no button.
    kiosk.show_sample("choice", "en");
    assert!(tiles(&kiosk).is_empty());
}

#[test]
fn the_screen_tells_the_voice_which_part_of_it_is_shown() {
    let kiosk = Kiosk::at("several-end", "en");
    assert_eq!(kiosk.shell.place().page, 2);
    let date = Kiosk::at("date-month", "en");
    assert_eq!(date.shell.place().part, Some(crate::ui::Part::Month));
    assert_eq!(Kiosk::at("choice", "en").shell.place().part, None);
}
