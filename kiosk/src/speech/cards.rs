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
    let ids: &[&str] = match overlay {
        Overlay::SomeoneIsComing => &[
            "kiosk-coming-title",
            "kiosk-coming-line",
            "kiosk-coming-close",
        ],
        Overlay::AskErase => &[
            "kiosk-ask-erase-title",
            erase_line,
            "kiosk-ask-erase-yes",
            "kiosk-ask-erase-no",
        ],
        Overlay::Comfort => &[
            "kiosk-comfort-title",
            "kiosk-comfort-headphones",
            "kiosk-comfort-large",
            "kiosk-comfort-contrast",
            "kiosk-comfort-lower",
            "kiosk-comfort-aloud",
            "kiosk-done",
        ],
        // The seconds that are left change too fast to be said.
        Overlay::StillHere { .. } => &["kiosk-still-title", "kiosk-still-line", "kiosk-still-here"],
    };
    let items = [HEADING, LINE, "@close", "@no", "@lower", "@aloud", "@done"].into_iter();
    items.zip(ids.iter().map(|id| text.of(id))).collect()
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
            say("@skip", "booth-part-skip"),
            say("@start", "booth-part-start"),
        ],
        BoothKind::Unsent => vec![
            say(HEADING, "booth-stop"),
            (LINE, card.name.clone()),
            say("@erase", "kiosk-erase"),
            say("@finish", "booth-part-finish"),
        ],
        BoothKind::Sent => vec![
            say(HEADING, "booth-part-sent-title"),
            say(LINE, "booth-part-sent-line"),
            say("@next", "booth-part-next"),
        ],
        BoothKind::Done => vec![
            say(HEADING, "booth-done-title"),
            say(LINE, "booth-done-line"),
            say("@done", "kiosk-done"),
        ],
    });
    lines
}
