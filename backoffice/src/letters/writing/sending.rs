//! How a letter leaves: what the rule of contact says is shown to whoever sends it, asked again in the moment in which it goes,
//! and kept with the letter.

use super::actions::{at, one};
use super::known::{self, label};
use super::model::{Act, Paper, Stage};
use super::rules::is_let_go;
use super::seal;
use super::store::{self, Sending, Step};
use crate::access::{Permission, StaffId, names};
use crate::conflicts;
use crate::contact::{self, ContactId};
use crate::db::{ReadTx, Tx};
use crate::letters::TOPIC;
use crate::letters::choices::Choice;
use crate::letters::delivery::{
    Answer, Answers, Bears, Conditions, Way, Ways, answers, ask, conforms,
};
use crate::letters::event::LetterEvent;
use crate::letters::ids::LetterId;
use crate::letters::refusal::Refusal;
use crate::people::PersonId;
use crate::problem::Problem;
use crate::vault::{State, Vault};
use shared::ids::VisitId;
use std::collections::BTreeMap;
use uuid::Uuid;

/// One person to whom a letter went.
pub(super) struct Sent {
    pub(super) way: Way,
    pub(super) person: PersonId,
    pub(super) conditions: Conditions,
}

/// Everything the page of a finished letter says.
pub(super) struct Shown {
    pub(super) label: String,
    pub(super) paper: Paper,
    pub(super) steps: Vec<Step>,
    /// What the rule says now; nothing where the letter does not leave any more.
    pub(super) answers: Option<Answers>,
    /// Whether it says too much of the sender for those who would get it.
    pub(super) fits: BTreeMap<&'static str, bool>,
    /// The addresses that were just asked for.
    pub(super) addresses: BTreeMap<Uuid, String>,
    /// To whom it went.
    pub(super) sent: Vec<Sent>,
    pub(super) names: BTreeMap<StaffId, String>,
}

/// Which addresses are to be shown in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Addresses {
    Hidden,
    Of(Way),
}

/// A letter as it stands, without what is in it. That somebody reads how people are reached is recorded before.
pub(super) fn shown(
    tx: &mut Tx,
    vault: &Vault,
    (visit, id): (VisitId, LetterId),
    addresses: Addresses,
) -> Result<Shown, Problem> {
    let (label, paper) = (label(tx, visit)?, one(tx, visit, id)?);
    let is_here = matches!(paper.stage, Stage::Finished(_) | Stage::Held(_));
    let answers = is_here.then(|| answers(tx, vault, visit)).transpose()?;
    let is_protected = known::is_protected(tx, visit)?;
    let mut shown = Shown {
        label,
        steps: store::steps(tx, id)?,
        fits: fits(&paper, answers.as_ref(), is_protected),
        answers,
        addresses: BTreeMap::new(),
        sent: sent(tx, vault, &paper)?,
        names: names(tx)?,
        paper,
    };
    if let (Addresses::Of(way), Some(answers)) = (addresses, &shown.answers) {
        for it in answers.of(way).map(Answer::receivers).unwrap_or_default() {
            let value = contact::shown_value(tx, vault, it.contact)?;
            shown.addresses.insert(it.contact.0, value);
        }
    }
    if shown.says_how_people_are_reached() {
        let event = LetterEvent::of("letters-event-reached", visit);
        tx.record(&event.with("kind", shown.paper.kind.word()))?;
    } else {
        tx.needs_no_event();
    }
    Ok(shown)
}

impl Shown {
    fn says_how_people_are_reached(&self) -> bool {
        let open = [Way::Mail, Way::Email].map(|way| self.answers.as_ref()?.of(way));
        let mut receivers = open.into_iter().flatten().flat_map(Answer::receivers);
        receivers.next().is_some() || !self.sent.is_empty()
    }
}

fn fits(
    paper: &Paper,
    answers: Option<&Answers>,
    is_protected: bool,
) -> BTreeMap<&'static str, bool> {
    let bears = paper.stage.finish().map(|it| it.bears);
    let one = |way: Way| {
        let answer = answers?.of(way)?;
        let fits = may_go(paper, bears?, answer, is_protected).is_ok();
        Some((way.word(), fits))
    };
    [Way::Mail, Way::Email]
        .into_iter()
        .filter_map(one)
        .collect()
}

/// Whether what was finished may go to those who are reached so now.
fn may_go(paper: &Paper, bears: Bears, answer: &Answer, is_protected: bool) -> Result<(), Refusal> {
    if is_protected && !paper.is_protected {
        return Err(Refusal::SaysTooMuch);
    }
    conforms(bears, answer.most())
}

/// To whom a letter went, for whoever may see how people are reached while the office is open.
fn sent(tx: &mut ReadTx, vault: &Vault, paper: &Paper) -> Result<Vec<Sent>, Problem> {
    if !tx.actor().may(Permission::SeePeople) || vault.state() == State::Locked {
        return Ok(Vec::new());
    }
    let mut all = Vec::new();
    for it in store::sendings(tx, paper.id)? {
        let conditions = seal::open_conditions(vault, at(paper), it.id, &it.conditions)?;
        all.push(Sent {
            way: it.way,
            person: it.person,
            conditions,
        });
    }
    Ok(all)
}

/// Notes that a letter has left, is kept, or counts no more. What is on the way to being sent is asked for first, now: where no
/// safe way is on record, where the letter says too much of the sender, or where other conditions hold than whoever sends it
/// has read (`read` is their mark), it does not go.
pub(in crate::letters) fn act(
    tx: &mut Tx,
    vault: &Vault,
    (visit, id): (VisitId, LetterId),
    act: Act,
    read: &str,
) -> Result<(), Problem> {
    let paper = one(tx, visit, id)?;
    if let Act::Void(_) = act {
        tx.require(Permission::WriteLetters)?;
    }
    let way = act.way().unwrap_or(Way::Hand);
    let answer = ask(tx, vault, visit, way)?;
    let stage = paper
        .stage
        .clone()
        .after(act, ways(way, &answer), tx.now())?;
    if stage == paper.stage {
        tx.needs_no_event();
        return Ok(());
    }
    if let Act::Leave(_) = act {
        // A conflict may have been found since it was finished.
        is_let_go(paper.kind, conflicts::outcome(tx, visit)?)?;
    }
    if way != Way::Hand {
        let bears = stage.finish().map_or(Bears::Office, |it| it.bears);
        let is_protected = known::is_protected(tx, visit)?;
        may_go(&paper, bears, &answer, is_protected)?;
        if answer.mark() != read {
            return Err(Refusal::OtherConditions.into());
        }
    }
    let paper = Paper { stage, ..paper };
    if !store::save_stage(tx, &paper)? {
        return Err(Problem::Busy);
    }
    store::note(tx, &paper, act.word())?;
    keep(tx, vault, &paper, way, &answer)?;
    let event = LetterEvent::of("letters-event-step", visit);
    let contacts: Vec<String> = answer
        .receivers()
        .iter()
        .map(|it| it.contact.to_string())
        .collect();
    tx.record(
        &event
            .with("kind", paper.kind.word())
            .with("step", act.word())
            .with("contacts", contacts),
    )?;
    tx.announce(TOPIC);
    Ok(())
}

fn ways(way: Way, answer: &Answer) -> Ways {
    match way {
        Way::Hand => Ways::HAND_ONLY,
        Way::Mail => Ways {
            mail: answer.delivery(),
            ..Ways::HAND_ONLY
        },
        Way::Email => Ways {
            email: answer.delivery(),
            ..Ways::HAND_ONLY
        },
    }
}

/// Keeps with the letter to which address it went, and on which conditions.
fn keep(
    tx: &mut Tx,
    vault: &Vault,
    paper: &Paper,
    way: Way,
    answer: &Answer,
) -> Result<(), Problem> {
    for it in answer.receivers() {
        let id = tx.new_id();
        let sending = Sending {
            id,
            way,
            person: it.person,
            contact: ContactId(it.contact.0),
            conditions: seal::seal_conditions(vault, at(paper), id, &it.conditions)?,
        };
        store::add_sending(tx, paper, &sending)?;
    }
    Ok(())
}

/// Notes that somebody wanted to send a letter and was refused: `why` is the word of it in the log of the letter.
pub(super) fn denied(
    tx: &mut Tx,
    vault: &Vault,
    (visit, id): (VisitId, LetterId),
    act: Act,
    why: &Refusal,
) -> Result<(), Problem> {
    let paper = one(tx, visit, id)?;
    let step = match why {
        Refusal::SaysTooMuch => "too-much",
        _ => "denied",
    };
    // What the rule said no to is written down with the people it concerns. What it allowed was not used.
    if let (Some(way), "denied") = (act.way(), step) {
        ask(tx, vault, visit, way)?;
    }
    store::note(tx, &paper, step)?;
    let event = LetterEvent::of("letters-event-denied", visit);
    Ok(tx.record(&event.with("step", act.word()))?)
}
