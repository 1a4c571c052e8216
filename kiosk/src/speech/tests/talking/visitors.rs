//! What one visitor has heard and chosen, and the next has not.

use super::*;

#[test]
fn the_next_visitor_finds_the_usual_volume_and_is_read_nothing() {
    let stand = Stand::new();
    let speech = stand.start(stand.sounding(&stand.writes()));
    let choice = view("choice", "en");
    for touch in [Touch::Louder, Touch::Louder, Touch::ReadAloud] {
        touched(&speech, &touch, &choice);
    }
    let hearing = speech.hearing(&choice, &FIRST);
    assert_eq!((hearing.volume, hearing.reads_aloud), (5, true));
    speech.shows(&view("welcome", "en"), &FIRST);
    let hearing = speech.hearing(&choice, &FIRST);
    assert_eq!((hearing.volume, hearing.reads_aloud), (3, false));
}

#[test]
fn a_closed_door_can_be_heard_and_the_next_visitor_begins_as_usual() {
    let stand = Stand::new();
    let speech = stand.start(stand.sounding(&stand.writes()));
    let closed = view("closed", "en");
    speech.shows(&closed, &FIRST);
    assert!(speech.hearing(&closed, &FIRST).can_listen);
    touched(&speech, &LISTEN, &closed);
    touched(&speech, &Touch::Louder, &closed);
    touched(&speech, &LISTEN, &closed);
    // The screen is shown again and again meanwhile.
    let spanish = Text::new(Language::find("es").unwrap()).of("kiosk-closed-title");
    soon("it was said, also in Spanish", || {
        speech.shows(&closed, &FIRST);
        stand.told().contains(&spanish)
    });
    let choice = view("choice", "en");
    speech.shows(&choice, &FIRST);
    assert_eq!(speech.hearing(&choice, &FIRST).volume, 3);
}

#[test]
fn the_first_touch_is_answered_aloud_once_and_nothing_else_is_said_unasked() {
    let stand = Stand::new();
    let speech = stand.start(stand.sounding(&stand.writes()));
    speech.shows(&view("welcome", "en"), &FIRST);
    for screen in ["language", "language", "notice", "choice"] {
        speech.shows(&view(screen, "en"), &FIRST);
    }
    soon("it was said", || {
        stand.told().len() == 1 && is_silent(&speech)
    });
    assert_eq!(stand.told(), ["Choose your language"]);
    // A visitor who only uses the keys is not read where they are.
    let reached = Touch::Reached {
        item: "yes".to_owned(),
        name: "Yes".to_owned(),
    };
    touched(&speech, &reached, &view("choice", "en"));
    touched(&speech, &LISTEN, &view("erased", "en"));
    soon("something else was said", || 2 < stand.told().len());
    assert!(!stand.told().contains(&"Yes".to_owned()));
}
