//! What the lines of the history say.

use translations::{Language, Text};

/// What can happen to a number, by the message with its words.
pub(super) const KINDS: [&str; 22] = [
    "queue-event-taken",
    "queue-event-issued",
    "queue-event-appointment",
    "queue-event-called",
    "queue-event-recalled",
    "queue-event-seated",
    "queue-event-served",
    "queue-event-no-show",
    "queue-event-left",
    "queue-event-returned",
    "queue-event-returns",
    "queue-event-held",
    "queue-event-grouped",
    "queue-event-ungrouped",
    "queue-event-undone",
    "queue-event-raised",
    "queue-event-lowered",
    "queue-event-priority",
    "queue-event-transferred",
    "queue-event-window-taken",
    "queue-event-window-freed",
    "queue-event-window-closed",
];

/// Why somebody RED is let go, by the messages with the words.
const GOES: [&str; 4] = [
    "queue-goes-wish",
    "queue-goes-not-found",
    "queue-goes-nobody-free",
    "queue-lowers-seen-to",
];

/// The words by which a line is known.
pub(super) struct Words {
    kinds: Vec<(&'static str, String)>,
    goes: [String; 4],
}

impl Words {
    pub(super) fn english() -> Words {
        let text = Text::new(Language::english());
        Words {
            kinds: KINDS.iter().map(|it| (*it, text.of(it))).collect(),
            goes: GOES.map(|it| text.of(it)),
        }
    }

    /// The longest words that fit: "Number called again" is not "Number called".
    pub(super) fn kind(&self, what: &str) -> Option<&'static str> {
        let fitting = self.kinds.iter().filter(|it| what.starts_with(&it.1));
        fitting.max_by_key(|it| it.1.len()).map(|it| it.0)
    }

    /// Whether a line says that somebody RED goes, and why.
    pub(super) fn say_why_red_goes(&self, what: &str) -> bool {
        what.contains("is RED") && self.goes.iter().any(|it| what.contains(it))
    }
}

/// The window of which a line speaks.
pub(super) fn window(what: &str) -> u32 {
    let (_, rest) = what
        .split_once("window ")
        .unwrap_or_else(|| panic!("no window: {what}"));
    let digits: String = rest
        .chars()
        .filter(|it| !matches!(it, '\u{2068}' | '\u{2069}'))
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap()
}
