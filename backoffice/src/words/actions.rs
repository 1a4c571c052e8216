//! What can be done with the words of the office.

use super::event::WordsEvent;
use super::model::{
    Approved, Correction, Corrections, Counts, Entry, Refusal, entries, is_said_here,
};
use super::{TOPIC, store};
use crate::access::{Permission, StaffId, names};
use crate::db::{ActorKind, ReadTx, Tx};
use crate::problem::Problem;
use std::collections::BTreeMap;
use translations::Language;
use translations::lint::{self, Key, Message};

/// The languages whose words can be corrected: all but English, from which they are translated.
pub(super) fn languages() -> impl Iterator<Item = Language> {
    let all = Language::all().iter().copied();
    all.filter(|it| *it != Language::english())
}

/// The language of an address, if its words can be corrected.
pub(super) fn language(tag: &str) -> Result<Language, Problem> {
    languages()
        .find(|it| it.tag() == tag)
        .ok_or(Problem::NotFound)
}

/// How far each language has come.
pub(super) fn overview(tx: &mut ReadTx) -> Result<Vec<Counts>, Problem> {
    tx.require(Permission::CorrectWords)?;
    let all = store::everything(tx)?;
    let none = Corrections::new();
    let counts = |it: Language| {
        let corrections = all.get(it.tag()).unwrap_or(&none);
        Counts::of(it, &entries(it, corrections))
    };
    Ok(languages().map(counts).collect())
}

/// What the office has made of one language, and who is who.
pub(super) struct Made {
    pub(super) corrections: Corrections,
    pub(super) names: BTreeMap<StaffId, String>,
}

pub(super) fn made(tx: &mut ReadTx, language: Language) -> Result<Made, Problem> {
    tx.require(Permission::CorrectWords)?;
    Ok(Made {
        corrections: store::of_language(tx, language)?,
        names: names(tx)?,
    })
}

/// What somebody typed for one message, and what stood there when they began.
#[derive(Debug, Clone)]
pub(super) struct Typed {
    pub(super) language: Language,
    pub(super) key: Key,
    pub(super) words: String,
    /// The words they saw; `None` when that does not matter.
    pub(super) seen: Option<String>,
}

/// Whether what was typed is used at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// Somebody has to approve it first.
    Wait,
    /// Whoever typed it approves it.
    Approve,
}

impl Then {
    /// The word of its address.
    pub(super) fn word(self) -> &'static str {
        match self {
            Then::Wait => "wait",
            Then::Approve => "approve",
        }
    }
}

/// The message as it was typed, or everything that is wrong with it.
pub(super) fn check(typed: &Typed) -> Result<Message, Vec<Refusal>> {
    let checked = lint::check_typed(typed.language, &typed.key, &typed.words);
    checked.map_err(|faults| faults.into_iter().map(Refusal::Unfit).collect())
}

/// Keeps what was typed. The first fault is refused; the page has told all of them before.
pub(super) fn save(tx: &mut Tx, typed: &Typed, then: Then) -> Result<(), Problem> {
    tx.require(Permission::CorrectWords)?;
    if then == Then::Approve {
        tx.require(Permission::ApproveWords)?;
    }
    let message = check(typed).map_err(|faults| first(&faults))?;
    let (language, key) = (typed.language, &typed.key);
    let before = store::find(tx, language, key)?;
    let entry = entry(language, key, before.as_ref())?;
    if typed.seen.as_deref().is_some_and(|it| it != entry.words()) {
        return Err(Refusal::Changed.into());
    }
    let english = entry.english.fingerprint();
    let is_same = before
        .as_ref()
        .is_some_and(|it| it.words == message.source && it.english == english);
    let (by, at) = match &before {
        Some(it) if is_same => (it.by, it.at),
        _ => (actor(tx), tx.now()),
    };
    let mut after = Correction {
        words: message.source,
        english,
        by,
        at,
        approved: before.as_ref().and_then(|it| it.approved.clone()),
    };
    if then == Then::Approve {
        after.approved = Some(Approved {
            words: after.words.clone(),
            english: after.english.clone(),
            by: actor(tx),
            at: tx.now(),
        });
    } else if is_same {
        return Ok(());
    }
    store::save(tx, language, key, &after)?;
    let key = key.clone();
    tx.record(&match then {
        Then::Wait => WordsEvent::Corrected { language, key },
        Then::Approve => WordsEvent::Approved { language, key },
    })?;
    changed(tx)
}

/// Goes back to what comes with the program. What was approved can only be taken back by those who may approve.
pub(super) fn reset(tx: &mut Tx, language: Language, key: &Key) -> Result<(), Problem> {
    tx.require(Permission::CorrectWords)?;
    let before = store::find(tx, language, key)?.ok_or(Problem::NotFound)?;
    if before.approved.is_some() {
        tx.require(Permission::ApproveWords)?;
    }
    store::remove(tx, language, key)?;
    let key = key.clone();
    tx.record(&WordsEvent::Reset { language, key })?;
    changed(tx)
}

/// Keeps everything a file says, or nothing.
pub(super) fn import(
    tx: &mut Tx,
    language: Language,
    changes: &[(Typed, Then)],
) -> Result<(), Problem> {
    for (typed, then) in changes {
        save(tx, typed, *then)?;
    }
    let count = changes.len();
    tx.record(&WordsEvent::Imported { language, count })?;
    Ok(())
}

fn changed(tx: &mut Tx) -> Result<(), Problem> {
    store::next_edition(tx)?;
    tx.announce(TOPIC);
    Ok(())
}

fn first(faults: &[Refusal]) -> Problem {
    match faults.first() {
        Some(it) => it.clone().into(),
        None => Problem::defect("a message was refused without a reason"),
    }
}

/// The message beside its English, if visitors can read it.
pub(super) fn entry<'a>(
    language: Language,
    key: &Key,
    correction: Option<&'a Correction>,
) -> Result<Entry<'a>, Problem> {
    let english = lint::english().get(key).ok_or(Problem::NotFound)?;
    if !is_said_here(&english.file) {
        return Err(Problem::NotFound);
    }
    Ok(Entry {
        key: key.clone(),
        english,
        shipped: lint::messages(language).get(key),
        correction,
    })
}

/// Who acts, if it is a person.
fn actor(tx: &ReadTx) -> Option<StaffId> {
    let actor = tx.actor();
    let is_staff = actor.kind() == ActorKind::Staff;
    actor.id().filter(|_| is_staff)
}
