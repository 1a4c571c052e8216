//! What can be done with templates: word them anew, bring a version into use, say that somebody has read a translation, and
//! say what letters tell of the office.

use super::model::{Made, Parts, Review, Template, Use};
use super::office::OfficeFacts;
use super::store;
use super::wording::Wording;
use crate::access::{Permission, StaffId, names};
use crate::db::{DbError, ReadTx, Tx};
use crate::letters::TOPIC;
use crate::letters::choices::Choice;
use crate::letters::event::LetterEvent;
use crate::letters::refusal::Refusal;
use crate::problem::Problem;
use crate::selection::Letter;
use std::collections::BTreeMap;
use translations::{Language, Review as Made26};

/// The template in use, and in which languages somebody has read it.
pub(in crate::letters) struct Current {
    pub(in crate::letters) template: Template,
    pub(super) reviews: Vec<Review>,
}

impl Current {
    /// Whether its words in this language are a machine's that nobody has read.
    pub(in crate::letters) fn is_unread(&self, language: Language) -> bool {
        let is_it = |it: &Review| it.language == language.tag();
        *language.review() == Made26::Machine && !self.reviews.iter().any(is_it)
    }
}

/// The template of a kind that is in use.
pub(in crate::letters) fn current(tx: &mut ReadTx, kind: Letter) -> Result<Current, Problem> {
    let version = store::uses(tx, kind)?.first().map_or(0, |it| it.version);
    one(tx, kind, version)
}

/// One version with who has read it.
pub(super) fn one(tx: &mut ReadTx, kind: Letter, version: u32) -> Result<Current, Problem> {
    let template = match version {
        0 => Template::shipped(kind),
        version => {
            let made = store::find(tx, kind, version)?;
            made.ok_or(Problem::NotFound)?.template
        }
    };
    Ok(Current {
        template,
        reviews: store::reviews(tx, kind, version)?,
    })
}

/// Everything a page says of the templates of a kind.
pub(super) struct Shelf {
    pub(super) current: Current,
    pub(super) versions: Vec<Made>,
    pub(super) uses: Vec<Use>,
    pub(super) names: BTreeMap<StaffId, String>,
}

/// The templates of a kind.
pub(super) fn shelf(tx: &mut ReadTx, kind: Letter) -> Result<Shelf, Problem> {
    tx.require(Permission::SeeLetters)?;
    Ok(Shelf {
        current: current(tx, kind)?,
        versions: store::all(tx, kind)?,
        uses: store::uses(tx, kind)?,
        names: names(tx)?,
    })
}

/// Keeps a new version, which nobody uses yet; `seen` is the newest that its maker saw.
pub(in crate::letters) fn save(
    tx: &mut Tx,
    kind: Letter,
    seen: u32,
    parts: &Parts,
    wording: &Wording,
) -> Result<u32, Problem> {
    tx.require(Permission::KeepLetters)?;
    let newest = store::all(tx, kind)?
        .first()
        .map_or(0, |it| it.template.version);
    if newest != seen {
        return Err(Refusal::Changed.into());
    }
    let template = Template::new(kind, newest + 1, parts.clone(), wording.clone())?;
    match store::add(tx, &template) {
        Err(DbError::Unique { .. }) => return Err(Problem::Busy),
        done => done?,
    }
    record(tx, "letters-event-template-made", kind, template.version)?;
    Ok(template.version)
}

/// From now on letters of this kind are written by this version: a new one, or one from before.
pub(in crate::letters) fn bring_in(tx: &mut Tx, kind: Letter, version: u32) -> Result<(), Problem> {
    tx.require(Permission::KeepLetters)?;
    if current(tx, kind)?.template.version == version {
        tx.needs_no_event();
        return Ok(());
    }
    let template = one(tx, kind, version)?.template;
    Template::new(kind, version, template.parts, template.wording)?;
    store::bring_in(tx, kind, version)?;
    record(tx, "letters-event-template-used", kind, version)
}

/// Whoever presses this has read the words of this version in this language; their name stands beside it.
pub(in crate::letters) fn review(
    tx: &mut Tx,
    kind: Letter,
    version: u32,
    language: Language,
) -> Result<(), Problem> {
    tx.require(Permission::ApproveWords)?;
    if !one(tx, kind, version)?.is_unread(language) {
        tx.needs_no_event();
        return Ok(());
    }
    store::review(tx, kind, version, language.tag())?;
    record(tx, "letters-event-template-read", kind, version)
}

fn record(tx: &mut Tx, what: &'static str, kind: Letter, version: u32) -> Result<(), Problem> {
    tx.record(&LetterEvent::of(what, kind.word()).with("version", version))?;
    tx.announce(TOPIC);
    Ok(())
}

/// What letters say of the office.
pub(in crate::letters) fn office_facts(tx: &mut ReadTx) -> Result<OfficeFacts, Problem> {
    Ok(store::office(tx)?)
}

/// Says anew what letters say of the office; `facts` holds the version that was seen.
pub(in crate::letters) fn save_office(tx: &mut Tx, facts: &OfficeFacts) -> Result<(), Problem> {
    tx.require(Permission::KeepLetters)?;
    let before = store::office(tx)?;
    if before == *facts {
        tx.needs_no_event();
        return Ok(());
    }
    if before.version != facts.version {
        return Err(Refusal::Changed.into());
    }
    let next = OfficeFacts {
        version: before.version + 1,
        ..facts.clone()
    };
    match store::save_office(tx, &next) {
        Err(DbError::Unique { .. }) => return Err(Problem::Busy),
        done => done?,
    }
    tx.record(&LetterEvent::of("letters-event-office", "letters"))?;
    tx.announce(TOPIC);
    Ok(())
}
