//! What happened to the words.

use crate::events::Event;
use translations::Language;
use translations::lint::Key;

/// Which message it was is told, what it says is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum WordsEvent {
    Corrected { language: Language, key: Key },
    Approved { language: Language, key: Key },
    Reset { language: Language, key: Key },
    Imported { language: Language, count: usize },
}

impl Event for WordsEvent {
    fn kind(&self) -> &'static str {
        match self {
            WordsEvent::Corrected { .. } => "words-event-corrected",
            WordsEvent::Approved { .. } => "words-event-approved",
            WordsEvent::Reset { .. } => "words-event-reset",
            WordsEvent::Imported { .. } => "words-event-imported",
        }
    }

    fn subject(&self) -> String {
        match self {
            WordsEvent::Corrected { language, key }
            | WordsEvent::Approved { language, key }
            | WordsEvent::Reset { language, key } => format!("{language} {key}"),
            WordsEvent::Imported { language, .. } => language.to_string(),
        }
    }

    fn detail(&self) -> serde_json::Value {
        match self {
            WordsEvent::Imported { count, .. } => serde_json::json!({ "count": count }),
            _ => serde_json::json!({}),
        }
    }
}
