//! What can be done with recordings, and what kiosks are told of them.

use super::calls::{CallClips, is_of_a_call};
use super::model::{
    ClipEvent, Coverage, Overview, Recording, Recordings, Refusal, State, Takes, What, all, states,
    words,
};
use super::{TOPIC, store};
use crate::access::{Permission, StaffId, names};
use crate::db::{ActorKind, ReadTx, Tx};
use crate::problem::Problem;
use crate::{offices, words as own_words};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use shared::protocol::{Clip, ClipList, heard_hash};
use std::collections::BTreeMap;
use translations::{Aloud, Language, OfficeWords, Text, Tongue};

/// The language of an address: one with text, or one that is only spoken and has a tile at the kiosk.
pub(super) fn tongue(tag: &str) -> Result<Tongue, Problem> {
    let written = Language::find(tag).map(Tongue::from);
    let found = written.or_else(|| Tongue::offered_first().find(|it| it.tag == tag));
    found.ok_or(Problem::NotFound)
}

/// The words as visitors read them: what the office has corrected lies over what comes with the program.
fn spoken(tx: &mut ReadTx) -> Result<OfficeWords, Problem> {
    let office = offices::settings(tx)?;
    let own = own_words::edition(tx, &office)?;
    Ok(OfficeWords::new(&own.languages))
}

/// How far each language has come.
pub(super) fn overview(tx: &mut ReadTx) -> Result<Overview, Problem> {
    tx.require(Permission::RecordClips)?;
    let words = spoken(tx)?;
    let found = store::everything(tx)?;
    let none = Recordings::new();
    let recordings = |tag: &str| found.get(tag).unwrap_or(&none);
    let written = Language::all().iter().map(|it| {
        let all = all(&words, (*it).into());
        (*it, Coverage::of(&all, recordings(it.tag())))
    });
    let spoken =
        Tongue::offered_first().map(|it| (it, states(&Aloud::invitation(it), recordings(it.tag))));
    Ok(Overview {
        written: written.collect(),
        spoken: spoken.collect(),
    })
}

/// The recordings of one language, and who is who.
pub(super) struct Made {
    /// What can be recorded.
    pub(super) words: Vec<Aloud>,
    pub(super) recordings: Recordings,
    pub(super) names: BTreeMap<StaffId, String>,
}

pub(super) fn made(tx: &mut ReadTx, tongue: Tongue) -> Result<Made, Problem> {
    tx.require(Permission::RecordClips)?;
    let spoken = spoken(tx)?;
    Ok(Made {
        words: all(&spoken, tongue),
        recordings: store::of_tongue(tx, tongue)?,
        names: names(tx)?,
    })
}

/// The sound of a recording whose mark begins so, for whoever looks after them.
pub(super) fn sound(
    tx: &mut ReadTx,
    tongue: Tongue,
    message: &str,
    mark: &str,
) -> Result<Vec<u8>, Problem> {
    tx.require(Permission::RecordClips)?;
    let takes = store::find(tx, tongue, message)?;
    let mut all = takes.all().filter(|it| it.mark().starts_with(mark));
    let one = all.next_back().ok_or(Problem::NotFound)?;
    store::sound(tx, one)?.ok_or(Problem::NotFound)
}

/// A recording as it was made and encoded.
#[derive(Clone)]
pub(super) struct Encoded {
    pub(super) file: Vec<u8>,
    pub(super) millis: u64,
}

/// The recording that whoever acts has seen, by its mark: what waits, or else what visitors hear.
fn seen_one(takes: &Takes, seen: &str) -> Result<Recording, Problem> {
    let mut all = takes.all().filter(|it| it.mark() == seen);
    match all.next_back() {
        Some(it) => Ok(it.clone()),
        None if seen.is_empty() && takes.newest().is_none() => Err(Problem::NotFound),
        None => Err(Refusal::Other.into()),
    }
}

/// Keeps a recording of the words as they are now, in place of the one that waited before. Nobody hears it until another
/// person has approved it; until then visitors hear what they have heard. `seen` is the mark of the newest recording that
/// whoever acts has seen, nothing when there was none.
pub(super) fn record(
    tx: &mut Tx,
    tongue: Tongue,
    message: &str,
    seen: &str,
    made: &Encoded,
) -> Result<(), Problem> {
    tx.require(Permission::RecordClips)?;
    let spoken = spoken(tx)?;
    let words = words(&spoken, tongue, message).ok_or(Problem::NotFound)?;
    let takes = store::find(tx, tongue, message)?;
    if takes.newest().map(Recording::mark).unwrap_or_default() != seen {
        return Err(Refusal::Other.into());
    }
    let recording = Recording {
        language: tongue.tag.to_owned(),
        message: message.to_owned(),
        hash: heard_hash(&words),
        sha256: Sha256::digest(&made.file).into(),
        size: made.file.len() as u64,
        millis: made.millis,
        by: actor(tx),
        at: tx.now(),
        approved: None,
    };
    store::save(tx, &recording, &made.file)?;
    done(tx, What::Recorded, tongue, message)
}

/// Lets visitors hear the recording that was listened to, which another person has made, in place of the one they heard.
pub(super) fn approve(
    tx: &mut Tx,
    tongue: Tongue,
    message: &str,
    seen: &str,
) -> Result<(), Problem> {
    tx.require(Permission::ApproveClips)?;
    let spoken = spoken(tx)?;
    let words = words(&spoken, tongue, message).ok_or(Problem::NotFound)?;
    let recording = seen_one(&store::find(tx, tongue, message)?, seen)?;
    match recording.state(&words) {
        State::Stale => return Err(Refusal::Stale.into()),
        State::Approved => return Ok(()),
        State::Recorded | State::Missing => {}
    }
    let by = actor(tx);
    if by.is_some() && by == recording.by {
        return Err(Refusal::OwnRecording.into());
    }
    if !store::approve(tx, &recording, by)? {
        return Err(Problem::NotFound);
    }
    store::next_edition(tx)?;
    done(tx, What::Approved, tongue, message)
}

/// Takes a recording away, and leaves the other one of these words; one that was approved only for those who may approve.
pub(super) fn delete(
    tx: &mut Tx,
    tongue: Tongue,
    message: &str,
    seen: &str,
) -> Result<(), Problem> {
    tx.require(Permission::RecordClips)?;
    let recording = seen_one(&store::find(tx, tongue, message)?, seen)?;
    let was_heard = recording.approved.is_some();
    if was_heard {
        tx.require(Permission::ApproveClips)?;
    }
    if !store::remove(tx, &recording)? {
        return Err(Problem::NotFound);
    }
    if was_heard {
        store::next_edition(tx)?;
    }
    done(tx, What::Deleted, tongue, message)
}

fn done(tx: &mut Tx, what: What, tongue: Tongue, message: &str) -> Result<(), Problem> {
    tx.record(&ClipEvent {
        what,
        tongue,
        message: message.to_owned(),
    })?;
    tx.announce(TOPIC);
    Ok(())
}

fn actor(tx: &ReadTx) -> Option<StaffId> {
    let actor = tx.actor();
    actor.id().filter(|_| actor.kind() == ActorKind::Staff)
}

/// How often what kiosks may play has changed.
pub fn edition(tx: &mut ReadTx) -> Result<u64, Problem> {
    Ok(store::edition(tx)?)
}

/// What kiosks may play: every recording that was approved. One whose words have changed is still listed: a kiosk that does
/// not have the new words yet plays it, and every other finds it by no words at all.
pub fn list(tx: &mut ReadTx) -> Result<ClipList, Problem> {
    let all = store::everything(tx)?.into_values();
    let clips = all
        .flat_map(Recordings::into_values)
        .filter_map(|it| it.heard)
        .map(|it| Clip {
            language: it.language,
            id: it.message,
            hash: it.hash,
            bytes: it.size,
            sha256: it.sha256,
        });
    Ok(ClipList {
        clips: clips.collect(),
    })
}

/// One of the recordings that kiosks may play.
pub fn sound_of(tx: &mut ReadTx, sha256: &[u8; 32]) -> Result<Option<Vec<u8>>, Problem> {
    Ok(store::approved_sound(tx, sha256)?)
}

/// What the wall may play of calls in a language: the approved recordings of these words, each by its mark.
pub fn of_calls(tx: &mut ReadTx, text: Text) -> Result<CallClips, Problem> {
    let found = store::said_of_calls(tx, text.language())?;
    Ok(CallClips::of(text, found))
}

/// One of the recordings that the wall may play, by its mark.
pub fn sound_of_call(
    tx: &mut ReadTx,
    language: Language,
    message: &str,
    mark: &str,
) -> Result<Vec<u8>, Problem> {
    let sha256 = HEXLOWER.decode(mark.as_bytes()).unwrap_or_default();
    if !is_of_a_call(message) {
        return Err(Problem::NotFound);
    }
    store::sound_heard(tx, language, message, &sha256)?.ok_or(Problem::NotFound)
}
