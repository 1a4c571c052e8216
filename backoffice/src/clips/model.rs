//! One recording beside the words it says, and how far it has come.

use crate::access::StaffId;
use crate::events::Event;
use crate::problem::Refuses;
use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use shared::protocol::heard_hash;
use shared::sound::Sound;
use std::collections::BTreeMap;
use std::time::Duration;
use translations::{Aloud, Language, OfficeWords, Tongue, aloud};

/// Longer recordings are refused; the longest message is read in less.
pub(super) const LENGTH_MAX: Duration = Duration::from_secs(30);

/// Shorter ones hold no word.
const LENGTH_MIN: Duration = Duration::from_millis(200);

/// Quieter ones hold nothing but the noise of a room: one fiftieth of the loudest.
const PEAK_MIN: u16 = 650;

/// How far a recording has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// There is none.
    Missing,
    /// It is there, and nobody else has listened to it yet.
    Recorded,
    /// Another person has listened to it: visitors hear it.
    Approved,
    /// The words have been changed since: nobody hears it any more.
    Stale,
}

impl State {
    /// The message that says it.
    pub(super) fn message(self) -> &'static str {
        match self {
            State::Missing => "clips-state-missing",
            State::Recorded => "clips-state-recorded",
            State::Approved => "clips-state-approved",
            State::Stale => "clips-state-stale",
        }
    }
}

/// What is known of a recording, without its sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recording {
    pub(super) language: String,
    pub(super) message: String,
    pub(super) hash: String,
    pub(super) sha256: [u8; 32],
    pub(super) size: u64,
    pub(super) millis: u64,
    pub(super) by: Option<StaffId>,
    pub(super) at: DateTime<Utc>,
    pub(super) approved: Option<(Option<StaffId>, DateTime<Utc>)>,
}

impl Recording {
    /// By which a form says which recording was listened to.
    pub(super) fn mark(&self) -> String {
        HEXLOWER.encode(&self.sha256)
    }

    /// How far it has come, beside these words.
    pub(super) fn state(&self, words: &str) -> State {
        match &self.approved {
            _ if self.hash != heard_hash(words) => State::Stale,
            Some(_) => State::Approved,
            None => State::Recorded,
        }
    }
}

/// The recordings of one message: what visitors hear, and what waits to be approved and to take its place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Takes {
    /// The one that was approved.
    pub(super) heard: Option<Recording>,
    /// The one that waits.
    pub(super) waiting: Option<Recording>,
}

impl Takes {
    /// Both, the one that is heard first.
    pub(super) fn all(&self) -> impl DoubleEndedIterator<Item = &Recording> {
        self.heard.iter().chain(&self.waiting)
    }

    /// The one that was made last.
    pub(super) fn newest(&self) -> Option<&Recording> {
        self.waiting.as_ref().or(self.heard.as_ref())
    }
}

/// Recordings of one language by their message.
pub(super) type Recordings = BTreeMap<String, Takes>;

/// How far a language has come. Words that are heard while another recording of them waits count with both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Coverage {
    pub(super) missing: usize,
    pub(super) recorded: usize,
    pub(super) approved: usize,
    pub(super) stale: usize,
}

impl Coverage {
    /// Counts the recordings of these words.
    pub(super) fn of(words: &[Aloud], recordings: &Recordings) -> Coverage {
        let mut coverage = Coverage::default();
        for state in words.iter().flat_map(|it| states(it, recordings)) {
            let count = match state {
                State::Missing => &mut coverage.missing,
                State::Recorded => &mut coverage.recorded,
                State::Approved => &mut coverage.approved,
                State::Stale => &mut coverage.stale,
            };
            *count += 1;
        }
        coverage
    }
}

/// How far all languages have come.
pub(super) struct Overview {
    /// Those with text: how many of their words.
    pub(super) written: Vec<(Language, Coverage)>,
    /// Those that are only spoken: the recordings of their one sentence.
    pub(super) spoken: Vec<(Tongue, Vec<State>)>,
}

/// How far each recording of these words has come; never empty.
pub(super) fn states(words: &Aloud, recordings: &Recordings) -> Vec<State> {
    let found = recordings.get(&words.id).into_iter().flat_map(Takes::all);
    let states: Vec<State> = found.map(|it| it.state(&words.words)).collect();
    if states.is_empty() {
        vec![State::Missing]
    } else {
        states
    }
}

/// Everything that can be recorded in a language: all its words, or the invitation where it is only spoken.
pub(super) fn all(spoken: &OfficeWords, tongue: Tongue) -> Vec<Aloud> {
    let written = tongue.written().map(|it| aloud(spoken.text(it)));
    written.unwrap_or_else(|| vec![Aloud::invitation(tongue)])
}

/// The words of a message, if they can be recorded.
pub(super) fn words(spoken: &OfficeWords, tongue: Tongue, message: &str) -> Option<String> {
    let mut all = all(spoken, tongue).into_iter();
    all.find(|it| it.id == message).map(|it| it.words)
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// It cannot be played.
    #[error("no recording that can be played")]
    Unplayable,
    /// It asks for more than a recording of a voice needs.
    #[error("more than a recording of a voice needs")]
    Unusual,
    /// It is too long.
    #[error("longer than {} seconds", LENGTH_MAX.as_secs())]
    TooLong,
    /// It is too short.
    #[error("too short for a word")]
    TooShort,
    /// Nothing is heard.
    #[error("nothing is heard")]
    TooQuiet,
    /// Whoever recorded it cannot approve it.
    #[error("whoever recorded it cannot approve it")]
    OwnRecording,
    /// It says what the words were before.
    #[error("the words have been changed")]
    Stale,
    /// Another recording stands where the one was that somebody saw and listened to.
    #[error("another recording was made meanwhile")]
    Other,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::Unplayable => "clips-refused-unplayable",
            Refusal::Unusual => "clips-refused-unusual",
            Refusal::TooLong => "clips-refused-too-long",
            Refusal::TooShort => "clips-refused-too-short",
            Refusal::TooQuiet => "clips-refused-too-quiet",
            Refusal::OwnRecording => "clips-refused-own-recording",
            Refusal::Stale => "clips-refused-stale",
            Refusal::Other => "clips-refused-other",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::TooLong => vec![("seconds", LENGTH_MAX.as_secs().to_string())],
            _ => Vec::new(),
        }
    }
}

/// Whether somebody can be heard in it, not too long.
pub(super) fn check(sound: &Sound) -> Result<(), Refusal> {
    match sound.length() {
        it if it < LENGTH_MIN => Err(Refusal::TooShort),
        it if LENGTH_MAX < it => Err(Refusal::TooLong),
        _ if sound.peak() < PEAK_MIN => Err(Refusal::TooQuiet),
        _ => Ok(()),
    }
}

/// What happened to a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ClipEvent {
    pub(super) what: What,
    pub(super) tongue: Tongue,
    pub(super) message: String,
}

/// What can happen to a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Recorded,
    Approved,
    Deleted,
}

impl Event for ClipEvent {
    fn kind(&self) -> &'static str {
        match self.what {
            What::Recorded => "clips-event-recorded",
            What::Approved => "clips-event-approved",
            What::Deleted => "clips-event-deleted",
        }
    }

    fn subject(&self) -> String {
        format!("{}/{}", self.tongue.tag, self.message)
    }
}
