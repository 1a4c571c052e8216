//! What staff see of an intake: the card of the queue, the answers by part, and whether a record could be opened.

use crate::events::Event;
use crate::kiosks::Stored;
use shared::answers::{Answer, Answers};
use shared::form::Part;
use shared::ids::{RecordId, VisitId};
use shared::record::{CannotOpen, Content};
use shared::triage::Colour;
use std::collections::BTreeSet;
use std::fmt;
use zeroize::Zeroize;

/// The questions of the queue part that the card shows.
const CALL_NAME: &str = "K08";
const PRIVATE_ROOM: &str = "K14";
const PREFERS: &str = "K15";
const SPEAKS: &str = "K16";
const NEEDS: &str = "K29";
const APPOINTMENT: &str = "K07C";
const APPOINTMENT_TIME: &str = "K07T";

/// Which part could not be opened, and why, in words for the database and for those who look after kiosks.
pub fn unopenable(part: Part, error: CannotOpen) -> String {
    let part = part_word(part);
    let why = match error {
        CannotOpen::Suite => "suite",
        CannotOpen::Key => "key",
        CannotOpen::Broken => "broken",
        CannotOpen::Content => "content",
    };
    format!("{part}: {why}")
}

/// The word of a part in addresses and events.
pub(super) fn part_word(part: Part) -> &'static str {
    match part {
        Part::Queue => "queue",
        Part::General => "general",
        Part::Restricted => "restricted",
    }
}

/// What a visitor wants to speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Speaks {
    /// The language they read on the screen.
    Same,
    /// This one, by its tag.
    Language(String),
    /// Sign language.
    Sign,
    /// One the form does not list.
    Other,
    /// The visitor would rather tell a person.
    Tells,
}

/// With whom a visitor prefers to talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prefers {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// The visitor would rather tell a person.
    Tells,
}

/// In place of a need: the visitor would rather tell a person what they need.
pub(super) const TELLS: &str = "tells";

/// What reception needs at a glance. It holds a name, so it never shows itself and is wiped.
#[derive(Clone, PartialEq, Eq)]
pub struct QueueCard {
    /// What to call the visitor at the window.
    pub call_name: Option<String>,
    /// The tag of the language they read.
    pub reads: String,
    /// What they want to speak.
    pub speaks: Speaks,
    /// Whether they answered nothing and asked to talk to a person instead.
    pub asks_person: bool,
    /// Ids of what they need, as in the form.
    pub needs: Vec<String>,
    /// Whether they want to talk in a private room first.
    pub wants_private_room: bool,
    /// With whom they prefer to talk.
    pub prefers: Option<Prefers>,
    /// How urgent, when the rules have said so.
    pub colour: Option<Colour>,
    /// Which rule said so.
    pub reason: String,
    /// The line they wait in.
    pub lane: String,
    /// The code of their appointment, as they put it in.
    pub appointment: Option<String>,
    /// For when they say that they have one, as in `10:30`, where they put in no code.
    pub appointment_time: Option<String>,
}

impl Drop for QueueCard {
    fn drop(&mut self) {
        self.call_name.zeroize();
    }
}

impl fmt::Debug for QueueCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("QueueCard(…)")
    }
}

impl QueueCard {
    /// The same card without the name.
    pub(super) fn nameless(&self) -> QueueCard {
        let mut card = self.clone();
        card.call_name.zeroize();
        card.call_name = None;
        card
    }

    /// The same card under a code.
    pub(super) fn under(&self, code: String) -> QueueCard {
        let mut card = self.nameless();
        card.call_name = Some(code);
        card
    }

    /// The card of a visit whose records have these queue parts, oldest first; a later answer replaces an earlier one.
    pub(super) fn of(parts: &[Content]) -> Option<QueueCard> {
        let newest = parts.last()?;
        let find = |question: &str| parts.iter().rev().find_map(|it| it.answers.get(question));
        let words = |question: &str| match find(question) {
            Some(Answer::Words(it)) => Some(it.clone()),
            _ => None,
        };
        let card = parts.iter().rev().find_map(|it| it.card.as_ref());
        // A part of the private form may be filled in in the language of somebody who helps.
        let visit = parts
            .iter()
            .rev()
            .find(|it| it.card.is_some())
            .unwrap_or(newest);
        Some(QueueCard {
            call_name: words(CALL_NAME),
            reads: visit.language.clone(),
            speaks: speaks(find(SPEAKS)),
            asks_person: card.is_some_and(|it| it.asks_person),
            needs: match find(NEEDS) {
                Some(Answer::Several(them)) => them.clone(),
                Some(Answer::Tell(_)) => vec![TELLS.to_owned()],
                _ => Vec::new(),
            },
            wants_private_room: match find(PRIVATE_ROOM) {
                Some(Answer::Words(it)) => it == "yes",
                // Whoever would rather say it may not be able to touch "yes" before somebody's eyes.
                Some(Answer::Tell(_)) => true,
                _ => false,
            },
            prefers: match find(PREFERS) {
                Some(Answer::Words(it)) if it == "woman" => Some(Prefers::Woman),
                Some(Answer::Words(it)) if it == "man" => Some(Prefers::Man),
                Some(Answer::Tell(_)) => Some(Prefers::Tells),
                _ => None,
            },
            colour: card.map(|it| it.colour),
            reason: card.map(|it| it.reason.clone()).unwrap_or_default(),
            lane: card.map(|it| it.lane.clone()).unwrap_or_default(),
            appointment: words(APPOINTMENT),
            appointment_time: words(APPOINTMENT_TIME),
        })
    }
}

fn speaks(answer: Option<&Answer>) -> Speaks {
    match answer {
        Some(Answer::Words(it)) => match it.as_str() {
            "same" => Speaks::Same,
            "sign" => Speaks::Sign,
            "other" => Speaks::Other,
            tag => Speaks::Language(tag.to_owned()),
        },
        Some(Answer::Tell(_)) => Speaks::Tells,
        _ => Speaks::Same,
    }
}

/// The records among these that another replaces: one of the same kiosk and the same part of the form. What any other
/// record says of them does not count.
pub(super) fn superseded(records: &[Stored]) -> BTreeSet<RecordId> {
    let stands_for = |newer: &&Stored, it: &Stored| {
        newer.supersedes == Some(it.id)
            && newer.kiosk_id == it.kiosk_id
            && newer.section == it.section
    };
    let is_replaced = |it: &&Stored| records.iter().any(|newer| stands_for(&newer, it));
    let replaced = records.iter().filter(is_replaced);
    replaced.map(|it| it.id).collect()
}

/// All answers of some parts together; a later part's answer replaces an earlier one's.
pub fn merged<'a>(parts: impl Iterator<Item = &'a Content>) -> Answers {
    parts
        .flat_map(|it| it.answers.iter())
        .map(|(question, answer)| (question.to_owned(), answer.clone()))
        .collect()
}

/// What the record of events says of intakes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum IntakeEvent {
    Opened { first: u64, last: u64, count: usize },
    Unopenable { record: RecordId, why: String },
    Read { visit: VisitId, parts: Vec<Part> },
    ListRead { list: &'static str },
}

impl Event for IntakeEvent {
    fn kind(&self) -> &'static str {
        match self {
            IntakeEvent::Opened { .. } => "intake-event-opened",
            IntakeEvent::Unopenable { .. } => "intake-event-unopenable",
            IntakeEvent::Read { .. } => "intake-event-read",
            IntakeEvent::ListRead { .. } => "intake-event-list-read",
        }
    }

    fn subject(&self) -> String {
        match self {
            IntakeEvent::Opened { first, last, .. } => format!("{first}–{last}"),
            IntakeEvent::Unopenable { record, .. } => record.to_string(),
            IntakeEvent::Read { visit, .. } => visit.to_string(),
            IntakeEvent::ListRead { list } => (*list).to_owned(),
        }
    }

    fn detail(&self) -> serde_json::Value {
        match self {
            IntakeEvent::Opened { count, .. } => serde_json::json!({ "count": count }),
            IntakeEvent::Unopenable { why, .. } => serde_json::json!({ "why": why }),
            IntakeEvent::Read { parts, .. } => {
                let parts: Vec<&str> = parts.iter().map(|it| part_word(*it)).collect();
                serde_json::json!({ "parts": parts })
            }
            IntakeEvent::ListRead { .. } => serde_json::json!({}),
        }
    }
}
