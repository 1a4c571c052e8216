//! Looking at a letter before it is finished, finishing it, and printing it again: the same bytes each time.

use super::actions::{Draft, at, one, read_draft, record};
use super::cover::cover;
use super::known;
use super::made::{Advice, Made};
use super::model::{Finish, Paper, Stage};
use super::rules::{Dates, check, dates, dates_so_far, is_let_go};
use super::seal;
use super::sheet::sheet;
use super::store;
use crate::access::Permission;
use crate::conflicts;
use crate::db::{ReadTx, Tx};
use crate::letters::advice;
use crate::letters::authority;
use crate::letters::delivery::{Bears, answers};
use crate::letters::ids::LetterId;
use crate::letters::refusal::Refusal;
use crate::letters::template::{OfficeFacts, office_facts};
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use shared::ids::VisitId;
use translations::{Language, Text};
use typesetting::{Block, Said, Sheet};
use zeroize::Zeroizing;

/// A letter put together, before it becomes pages.
pub(in crate::letters) struct Prepared {
    pub(in crate::letters) sheet: Sheet,
    paper: Paper,
    finish: Option<Unfinished>,
}

/// What is known of the document before there is one.
struct Unfinished {
    template_sha256: String,
    dates: String,
    bears: Bears,
}

/// For what a letter is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::letters) enum Purpose {
    /// To look at it. Something may be missing yet.
    Look,
    /// To finish the version that was seen: everything is there, and whoever finishes it may advise.
    Finish(u32),
}

/// Puts a letter together. When it is to be finished, everything that is in the way is said at once.
pub(in crate::letters) fn prepare(
    tx: &mut Tx,
    vault: &Vault,
    (visit, id): (VisitId, LetterId),
    purpose: Purpose,
) -> Result<Result<Prepared, Vec<Refusal>>, Problem> {
    let draft = read_draft(tx, vault, visit, id)?;
    let office = office_facts(tx)?;
    let advice = match draft.paper.advice {
        Some(note) => Some(advice::read_signed(tx, vault, visit, note)?),
        None => None,
    };
    let bears = bears(tx, vault, &draft.paper)?;
    let (said, finish) = match purpose {
        Purpose::Look => (dates_so_far(&draft.typed), None),
        Purpose::Finish(seen) => {
            tx.require(Permission::SignLetters)?;
            if seen != draft.paper.version {
                return Err(Refusal::Changed.into());
            }
            match may_finish(tx, &draft, &office)? {
                Err(faults) => return Ok(Err(faults)),
                Ok(said) => {
                    let known = Unfinished {
                        template_sha256: draft.current.template.hash(),
                        dates: said.word(),
                        bears,
                    };
                    (said, Some(known))
                }
            }
        }
    };
    let mut sheet = put_together(tx, &draft, &office, advice.as_ref(), (said, bears))?;
    if finish.is_none() {
        mark_as_draft(&mut sheet);
    }
    let paper = Paper {
        template_version: draft.current.template.version,
        ..draft.paper
    };
    Ok(Ok(Prepared {
        sheet,
        paper,
        finish,
    }))
}

/// Says at the head and the foot of each page that this is no letter yet: what is printed to be read must not be handed over.
fn mark_as_draft(sheet: &mut Sheet) {
    let words = Text::new(Language::english()).of("letters-draft-mark");
    sheet.footer.mark.clone_from(&words);
    let title = Said::Once(words.into());
    sheet.blocks.insert(0, Block::Paragraph(title));
}

/// What the letter says of who sends it: no more than is allowed by any way that is open to those who get it.
fn bears(tx: &mut ReadTx, vault: &Vault, paper: &Paper) -> Result<Bears, Problem> {
    if paper.is_protected {
        return Ok(Bears::Plain);
    }
    Ok(answers(tx, vault, paper.visit)?.bears())
}

/// Everything that is in the way, or what the letter says of dates.
fn may_finish(
    tx: &mut ReadTx,
    draft: &Draft,
    office: &OfficeFacts,
) -> Result<Result<Dates, Vec<Refusal>>, Problem> {
    let mut faults = check(
        &draft.current.template,
        &draft.typed,
        office,
        draft.paper.is_protected,
    );
    let known = known::in_hand(draft.date);
    let said = dates(draft.paper.kind, known, &draft.typed);
    faults.extend(said.clone().err());
    faults.extend(authority::of_letters(tx, draft.paper.visit)?.err());
    let standing = conflicts::outcome(tx, draft.paper.visit)?;
    faults.extend(is_let_go(draft.paper.kind, standing).err());
    Ok(match said {
        Ok(said) if faults.is_empty() => Ok(said),
        _ => Err(faults),
    })
}

fn put_together(
    tx: &mut ReadTx,
    draft: &Draft,
    office: &OfficeFacts,
    advice: Option<&Advice>,
    (dates, bears): (Dates, Bears),
) -> Result<Sheet, Problem> {
    let settings = offices::settings(tx)?;
    let line = settings.office_line.filter(|_| !settings.neutral_paper);
    let paper = &draft.paper;
    Ok(sheet(&Made {
        template: &draft.current.template,
        typed: &draft.typed,
        dates,
        office,
        line: line.as_ref().map(offices::OfficeLine::as_str),
        language: paper.language,
        on: offices::today(tx)?,
        is_protected: paper.is_protected,
        bears,
        code_word: &paper.code_word,
        advice,
        is_unread: draft.current.is_unread(paper.language),
    }))
}

/// Makes pages of a sheet; takes a moment, so no transaction waits for it.
pub(super) fn pages(sheet: &Sheet) -> Result<typesetting::Printed, Problem> {
    match typesetting::typeset(sheet) {
        Ok(it) => Ok(it),
        Err(typesetting::Problem::TooLong { .. }) => Err(Refusal::TooLongToPrint.into()),
        Err(it) => Err(Problem::defect(it)),
    }
}

/// Keeps the pages of a letter, sealed, with their hash; it is never changed again.
pub(in crate::letters) fn finish(
    tx: &mut Tx,
    vault: &Vault,
    prepared: &Prepared,
    printed: &typesetting::Printed,
) -> Result<(), Problem> {
    tx.require(Permission::SignLetters)?;
    let paper = one(tx, prepared.paper.visit, prepared.paper.id)?;
    let known = prepared.finish.as_ref();
    let known = known.ok_or_else(|| Problem::defect("a letter that was only looked at"))?;
    if paper.stage != Stage::Draft || paper.version != prepared.paper.version {
        return Err(Refusal::Changed.into());
    }
    // Somebody may have come to be protected while the pages were made.
    if known::is_protected(tx, paper.visit)? && !prepared.paper.is_protected {
        return Err(Refusal::Changed.into());
    }
    is_let_go(paper.kind, conflicts::outcome(tx, paper.visit)?)?;
    authority::of_letters(tx, paper.visit)??;
    let finish = Finish {
        at: tx.now(),
        by: tx.actor().id(),
        pdf_sha256: HEXLOWER.encode(&Sha256::digest(&printed.pdf)),
        pages: u32::try_from(printed.pages).unwrap_or(u32::MAX),
        template_sha256: known.template_sha256.clone(),
        dates: known.dates.clone(),
        bears: known.bears,
    };
    let sealed = seal::seal_pdf(vault, at(&paper), &printed.pdf)?;
    if !store::save_finished(tx, &prepared.paper, &finish, &sealed)? {
        return Err(Refusal::Changed.into());
    }
    store::note(tx, &paper, "finished")?;
    record(tx, "letters-event-finished", &paper)
}

/// The document of a finished letter, to the last byte as it was finished. That somebody opens it is recorded before.
pub(in crate::letters) fn opened(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    id: LetterId,
) -> Result<Zeroizing<Vec<u8>>, Problem> {
    tx.require(Permission::SeeGeneral)?;
    let paper = one(tx, visit, id)?;
    let finish = paper.stage.finish().ok_or(Refusal::NotFinished)?;
    let sealed = store::pdf(tx, id)?.ok_or(Problem::NotFound)?;
    record(tx, "letters-event-opened", &paper)?;
    let pdf = seal::open_pdf(vault, at(&paper), &sealed)?;
    if HEXLOWER.encode(&Sha256::digest(&pdf)) != finish.pdf_sha256 {
        return Err(Problem::defect("a letter is not what was finished"));
    }
    Ok(pdf)
}

/// The sheet that lies on a letter which is kept until the person comes: no name, and nobody learns from whom it is.
pub(super) fn cover_of(
    tx: &mut ReadTx,
    (visit, id): (VisitId, LetterId),
    words: (&str, &str),
) -> Result<Sheet, Problem> {
    let paper = one(tx, visit, id)?;
    let finish = paper.stage.finish().ok_or(Refusal::NotFinished)?;
    let zone = offices::settings(tx)?.time_zone;
    let on = finish.at.with_timezone(&zone).date_naive();
    let sender = OfficeFacts::lines(&office_facts(tx)?.neutral);
    Ok(cover(words, &paper.code_word, &sender, on))
}
