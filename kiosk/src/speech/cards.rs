//! What is said of the screens that hold one message and a button or two: those that cover another screen, and
//! those between the questions of a private form.

use super::utterance::HEADING;
use crate::ui::{BoothCard, BoothKind, Frame, Overlay};
use translations::Text;

const LINE: &str = "@help";

/// What is said, each with what it is said of.
pub(super) type Lines = Vec<(&'static str, String)>;

/// A message that covers the screen.
pub(super) fn overlay(overlay: Overlay, frame: Frame, text: Text) -> Lines {
    let erase_line = if frame.has_sent {
        "booth-erase-line"
    } else {
        "kiosk-ask-erase-line"
    };
    let lines: &[(&'static str, &str)] = match overlay {
        Overlay::SomeoneIsComing => &[
            (HEADING, "kiosk-coming-title"),
            (LINE, "kiosk-coming-line"),
            ("@close", "kiosk-coming-close"),
        ],
        Overlay::AskErase => &[
            (HEADING, "kiosk-ask-erase-title"),
            (LINE, erase_line),
            ("@yes", "kiosk-ask-erase-yes"),
            ("@no", "kiosk-ask-erase-no"),
        ],
        Overlay::Comfort => &[
            (HEADING, "kiosk-comfort-title"),
            (LINE, "kiosk-comfort-headphones"),
            ("@large", "kiosk-comfort-large"),
            ("@contrast", "kiosk-comfort-contrast"),
            ("@lower", "kiosk-comfort-lower"),
            ("@aloud", "kiosk-comfort-aloud"),
            ("@done", "kiosk-done"),
        ],
        // The seconds that are left change too fast to be said.
        Overlay::StillHere { .. } => &[
            (HEADING, "kiosk-still-title"),
            (LINE, "kiosk-still-line"),
            ("@still-here", "kiosk-still-here"),
        ],
    };
    let lines = lines.iter().copied();
    lines.map(|(item, id)| (item, text.of(id))).collect()
}

/// A person comes who speaks, or finds somebody who speaks, this language.
pub(super) fn interpreter(text: Text) -> Lines {
    vec![
        (HEADING, text.of("kiosk-language-interpreter")),
        (LINE, text.of("kiosk-coming-line")),
    ]
}

/// A screen between the questions of a private form.
pub(super) fn booth(card: &BoothCard, text: Text) -> Lines {
    let say = |item: &'static str, id: &str| (item, text.of(id));
    let mut lines = Vec::new();
    if let Some(place) = &card.place {
        lines.push(("@place", place.clone()));
    }
    lines.extend(match card.kind {
        BoothKind::Part => vec![
            (HEADING, card.name.clone()),
            say("@second", "booth-part-skip"),
            say("@first", "booth-part-start"),
        ],
        BoothKind::Unsent { stops: false } => vec![
            (HEADING, card.name.clone()),
            say(LINE, "booth-part-unsent"),
            say("@second", "kiosk-erase"),
            say("@first", "booth-part-finish"),
        ],
        BoothKind::Unsent { stops: true } => vec![
            say(HEADING, "booth-stop"),
            say(LINE, "booth-part-unsent"),
            say("@second", "kiosk-erase"),
            say("@first", "booth-part-finish"),
        ],
        BoothKind::Stopping => vec![
            say(HEADING, "booth-stop"),
            say(LINE, "booth-stop-line"),
            say("@first", "booth-stop"),
        ],
        BoothKind::Sent => vec![
            say(HEADING, "booth-part-sent-title"),
            say(LINE, "booth-part-sent-line"),
            say("@first", "booth-part-next"),
        ],
        BoothKind::Done => vec![
            say(HEADING, "booth-done-title"),
            say(LINE, "booth-done-line"),
            say("@first", "kiosk-done"),
        ],
    });
    lines
}
