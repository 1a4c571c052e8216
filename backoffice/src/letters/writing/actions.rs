//! What can be done with a letter: begin it, change it while it is being written, and read it.

use super::code;
use super::known::{self, label};
use super::model::{Paper, Stage};
use super::rules::too_long;
use super::seal::{self, At};
use super::store;
use super::typed::Typed;
use crate::access::Permission;
use crate::db::{DbError, ReadTx, Tx};
use crate::letters::TOPIC;
use crate::letters::advice;
use crate::letters::choices::Choice;
use crate::letters::event::LetterEvent;
use crate::letters::ids::{AdviceId, LetterId};
use crate::letters::refusal::Refusal;
use crate::letters::template::{Current, Template, current};
use crate::people::parties;
use crate::problem::Problem;
use crate::selection::Letter;
use crate::vault::Vault;
use chrono::NaiveDate;
use shared::ids::VisitId;
use translations::Language;

/// The letters of a visit that whoever looks may know of: drafts are for those who write.
pub(in crate::letters) fn of_visit(
    tx: &mut ReadTx,
    visit: VisitId,
) -> Result<(String, Vec<Paper>), Problem> {
    tx.require(Permission::SeeLetters)?;
    let label = label(tx, visit)?;
    let mut all = store::of_visit(tx, visit)?;
    retain_known(tx, &mut all);
    Ok((label, all))
}

fn retain_known(tx: &ReadTx, all: &mut Vec<Paper>) {
    let writes = tx.actor().may(Permission::WriteLetters);
    all.retain(|it| writes || it.stage != Stage::Draft);
}

/// Letters with which somebody has to do something yet, each with the number of its visit.
pub(in crate::letters) type Waiting = Vec<(String, Paper)>;

/// Those of visits that whoever asks sees: the others are not there for them.
pub(in crate::letters) fn waiting(tx: &mut ReadTx) -> Result<Waiting, Problem> {
    tx.require(Permission::SeeLetters)?;
    let unseen = parties::unseen(tx)?;
    let mut all = store::open(tx)?;
    retain_known(tx, &mut all);
    let mut waiting = Vec::new();
    for it in all.into_iter().filter(|it| !unseen.contains(&it.visit)) {
        waiting.push((label(tx, it.visit)?, it));
    }
    Ok(waiting)
}

/// One letter of a visit, for whoever may know of it.
pub(super) fn one(tx: &mut ReadTx, visit: VisitId, id: LetterId) -> Result<Paper, Problem> {
    tx.require(Permission::SeeLetters)?;
    label(tx, visit)?;
    let found = store::find(tx, id)?.filter(|it| it.visit == visit);
    let paper = found.ok_or(Problem::NotFound)?;
    if paper.stage == Stage::Draft {
        tx.require(Permission::WriteLetters)?;
    }
    Ok(paper)
}

/// A letter that is to be begun. Its id comes with the form, so that a form sent twice begins one letter.
#[derive(Clone)]
pub(in crate::letters) struct New {
    pub(in crate::letters) id: LetterId,
    pub(in crate::letters) visit: VisitId,
    pub(in crate::letters) kind: Letter,
    pub(in crate::letters) language: Language,
    pub(in crate::letters) advice: Option<AdviceId>,
    pub(in crate::letters) typed: Typed,
}

/// Whoever writes may read what was told.
fn may_write(tx: &ReadTx) -> Result<(), Problem> {
    tx.require(Permission::WriteLetters)?;
    tx.require(Permission::SeeGeneral)
}

/// Begins a letter. Advice is passed on only once somebody who may advise has signed it.
pub(in crate::letters) fn start(tx: &mut Tx, vault: &Vault, new: &New) -> Result<(), Problem> {
    may_write(tx)?;
    label(tx, new.visit)?;
    if store::find(tx, new.id)?.is_some_and(|it| it.visit == new.visit) {
        tx.needs_no_event();
        return Ok(());
    }
    if new.kind == Letter::AdviceMemo {
        advice::signed(tx, new.visit, new.advice)?;
    }
    let faults = too_long(&new.typed);
    if let Some(it) = faults.into_iter().next() {
        return Err(it.into());
    }
    let code_word = code::draw(tx)?;
    let paper = Paper {
        id: new.id,
        visit: new.visit,
        kind: new.kind,
        language: new.language,
        is_protected: known::is_protected(tx, new.visit)?,
        code_word,
        advice: new.advice.filter(|_| new.kind == Letter::AdviceMemo),
        template_version: current(tx, new.kind)?.template.version,
        stage: Stage::Draft,
        started_at: tx.now(),
        started_by: tx.actor().id(),
        changed_at: tx.now(),
        version: 0,
    };
    let sealed = seal::seal_typed(vault, at(&paper), &new.typed)?;
    match store::add(tx, &paper, &sealed) {
        Err(DbError::Unique { .. }) => return Err(Problem::Busy),
        done => done?,
    }
    record(tx, "letters-event-begun", &paper)
}

/// Keeps what was typed into a letter that is being written; `seen` is the version that its writer saw.
pub(super) fn change(
    tx: &mut Tx,
    vault: &Vault,
    (visit, id, seen): (VisitId, LetterId, u32),
    language: Language,
    typed: &Typed,
) -> Result<(), Problem> {
    may_write(tx)?;
    let mut paper = one(tx, visit, id)?;
    if paper.stage != Stage::Draft {
        return Err(Refusal::IsFinished.into());
    }
    if paper.version != seen {
        return Err(Refusal::Changed.into());
    }
    if let Some(it) = too_long(typed).into_iter().next() {
        return Err(it.into());
    }
    paper.language = language;
    paper.is_protected = known::is_protected(tx, visit)?;
    let sealed = seal::seal_typed(vault, at(&paper), typed)?;
    if !store::save_typed(tx, &paper, &sealed)? {
        return Err(Refusal::Changed.into());
    }
    record(tx, "letters-event-changed", &paper)
}

/// A letter that is being written, with what was typed. That somebody reads it is recorded before.
pub(super) struct Draft {
    pub(super) paper: Paper,
    pub(super) typed: Typed,
    pub(super) current: Current,
    /// A date that the person has told of.
    pub(super) date: Option<NaiveDate>,
}

/// Opens a letter that is being written.
pub(super) fn read_draft(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    id: LetterId,
) -> Result<Draft, Problem> {
    may_write(tx)?;
    let mut paper = one(tx, visit, id)?;
    if paper.stage != Stage::Draft {
        return Err(Refusal::IsFinished.into());
    }
    // Somebody may have come to be protected since.
    paper.is_protected |= known::is_protected(tx, visit)?;
    let sealed = store::content(tx, id)?.ok_or(Problem::NotFound)?;
    record(tx, "letters-event-read", &paper)?;
    Ok(Draft {
        typed: seal::open_typed(vault, at(&paper), &sealed)?,
        current: current(tx, paper.kind)?,
        date: known::date(tx, vault, visit)?,
        paper,
    })
}

/// What a form for a new letter begins with. It holds what was told, so the look is recorded before.
pub(super) struct Begun {
    pub(super) label: String,
    pub(super) template: Template,
    pub(super) language: String,
    pub(super) typed: Typed,
    pub(super) date: Option<NaiveDate>,
    pub(super) is_protected: bool,
    pub(super) advice: Vec<AdviceId>,
}

/// Prepares the form for a new letter.
pub(super) fn begin(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    kind: Letter,
    writer: &str,
) -> Result<Begun, Problem> {
    may_write(tx)?;
    let label = label(tx, visit)?;
    seal::must_be_open(vault)?;
    let event = LetterEvent::of("letters-event-looked-up", visit);
    tx.record(&event.with("kind", kind.word()))?;
    Ok(Begun {
        label,
        template: current(tx, kind)?.template,
        language: known::language(tx, vault, visit)?,
        typed: known::begin(tx, vault, visit, writer)?,
        date: known::date(tx, vault, visit)?,
        is_protected: known::is_protected(tx, visit)?,
        advice: advice::all_signed(tx, visit)?,
    })
}

pub(super) fn at(paper: &Paper) -> At {
    At {
        visit: paper.visit,
        letter: paper.id,
    }
}

pub(super) fn record(tx: &mut Tx, what: &'static str, paper: &Paper) -> Result<(), Problem> {
    let event = LetterEvent::of(what, paper.visit);
    tx.record(&event.with("kind", paper.kind.word()))?;
    tx.announce(TOPIC);
    Ok(())
}
