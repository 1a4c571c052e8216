//! The screens of a private form tell what was touched on them, in every language.

use super::screens::check;
use super::{Kiosk, text};

#[test]
fn the_code_is_typed_on_a_pad_of_digits() {
    for tag in ["en", "es", "ar"] {
        let kiosk = Kiosk::at("booth-code", tag);
        assert!(kiosk.sees(&text(tag).of("booth-start-title")));
        assert!(kiosk.sees(&text(tag).of("booth-start-line")));
        kiosk.tap("0");
        assert_eq!(kiosk.heard(), ["code: 47110"]);
        let kiosk = Kiosk::at("booth-code-wrong", tag);
        assert!(kiosk.sees(&text(tag).of("booth-code-wrong")));
    }
}

#[test]
fn a_part_is_started_or_left_out() {
    check("booth-part", "booth-part-start", "start part");
    check("booth-part", "booth-part-skip", "skip part");
    for tag in ["en", "es", "ar"] {
        let kiosk = Kiosk::at("booth-part", tag);
        assert!(kiosk.sees(&text(tag).of("booth-part-service")));
        let place = [("at", 1.into()), ("of", 11.into())];
        assert!(kiosk.sees(&text(tag).with("booth-part", &place)));
        assert!(
            !kiosk.sees(&text(tag).of("kiosk-back")),
            "nothing is before the first part"
        );
    }
}

#[test]
fn a_form_can_be_stopped_on_every_screen_between_code_and_end() {
    for screen in ["booth-part", "booth-question", "booth-review", "booth-sent"] {
        check(screen, "booth-stop", "stop");
        check(screen, "kiosk-call", "call person");
    }
}

#[test]
fn a_part_is_sent_and_said_to_be_sent() {
    check("booth-review", "booth-part-finish", "finish");
    check("booth-unsent", "booth-part-finish", "finish");
    check("booth-sent", "booth-part-next", "continue");
    check("booth-done", "kiosk-done", "home");
    let kiosk = Kiosk::at("booth-sent", "en");
    assert!(kiosk.sees(&text("en").of("booth-part-sent-title")));
    assert!(
        !kiosk.sees(&text("en").of("kiosk-back")),
        "what was sent is behind nobody"
    );
    let kiosk = Kiosk::at("booth-review", "en");
    assert!(
        !kiosk.sees(&text("en").of("kiosk-review-help")),
        "nobody gets a number here"
    );
    let kiosk = Kiosk::at("review", "en");
    assert!(kiosk.sees(&text("en").of("kiosk-review-help")));
    assert!(
        kiosk.sees(&text("en").of("kiosk-finish")) && !kiosk.sees(&text("en").of("booth-stop"))
    );
}

#[test]
fn a_part_that_was_begun_is_sent_or_erased() {
    check("booth-unsent", "kiosk-erase", "skip part");
}

#[test]
fn nobody_is_told_that_sent_parts_can_be_erased() {
    let kiosk = Kiosk::at("booth-ask-erase", "es");
    assert!(kiosk.sees(&text("es").of("booth-erase-line")));
    let kiosk = Kiosk::at("ask-erase", "es");
    assert!(kiosk.sees(&text("es").of("kiosk-ask-erase-line")));
}

#[test]
fn the_notice_of_the_private_form_has_its_own_title() {
    for tag in ["en", "ar"] {
        let kiosk = Kiosk::at("booth-notice", tag);
        assert!(kiosk.sees(&text(tag).of("booth-notice-title")));
        assert!(kiosk.sees(&text(tag).of("booth-notice-private")));
    }
}
