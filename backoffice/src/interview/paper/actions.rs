//! What can be done with a form on paper: key it in, look at the differences, take it over as a record.

use super::model::{Counts, Keyed, read, records, settled};
use super::store;
use crate::access::{Permission, StaffId};
use crate::app::App;
use crate::db::{ReadTx, Tx};
use crate::intake;
use crate::interview::TOPIC;
use crate::interview::event::InterviewEvent;
use crate::interview::opening::{Opening, enter};
use crate::interview::refusal::Refusal;
use crate::interview::seal::{self, Place};
use crate::kiosks;
use crate::offices;
use crate::problem::Problem;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use std::collections::BTreeMap;

/// So often it is keyed in at most.
pub(super) const TURNS: u64 = 2;

/// In place of a turn: it was taken over.
const TAKEN_OVER: u64 = 3;

/// Who keyed it in when, without what was keyed in.
pub(super) struct Turn {
    pub(super) n: u64,
    pub(super) by: Option<StaffId>,
    pub(super) at: DateTime<Utc>,
}

/// How the paper of a visit stands.
pub(super) struct Standing {
    pub(super) opening: Opening,
    pub(super) turns: Vec<Turn>,
    pub(super) is_taken_over: bool,
}

/// How the paper of a visit stands, for those who may key in all of it.
pub(super) fn standing(tx: &mut ReadTx, app: &App, visit: VisitId) -> Result<Standing, Problem> {
    tx.require(Permission::TakeInterviews)?;
    tx.require(Permission::SeeRestricted)?;
    let opening = enter(tx, app, visit)?;
    let all = store::keyed(tx, visit)?;
    let is_taken_over = all.iter().any(|it| it.n == TAKEN_OVER);
    let turns = all.iter().filter(|it| it.n <= TURNS);
    Ok(Standing {
        opening,
        turns: turns
            .map(|it| Turn {
                n: it.n,
                by: it.by,
                at: it.at,
            })
            .collect(),
        is_taken_over,
    })
}

/// What was keyed in, by turn; that somebody reads it is recorded before.
pub(super) fn keyed(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
) -> Result<BTreeMap<u64, Keyed>, Problem> {
    standing(tx, app, visit)?;
    tx.record(&InterviewEvent::of("interview-event-paper-read", visit))?;
    open(tx, app, visit)
}

fn open(tx: &mut ReadTx, app: &App, visit: VisitId) -> Result<BTreeMap<u64, Keyed>, Problem> {
    let mut all = BTreeMap::new();
    for it in store::keyed(tx, visit)? {
        let keyed = seal::open(&app.vault, visit, Place::Keyed(it.id), &it.bytes)?;
        all.insert(it.n, keyed);
    }
    Ok(all)
}

/// Keeps what was keyed in, whether it is all answers yet or not.
pub(in crate::interview) fn keep(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
    turn: u64,
    keyed: &Keyed,
) -> Result<(), Problem> {
    let stands = standing(tx, app, visit)?;
    if stands.is_taken_over {
        return Err(Refusal::TakenOver.into());
    }
    if !(1..=TURNS).contains(&turn) {
        return Err(Problem::NotFound);
    }
    put(tx, app, visit, turn, keyed)?;
    tx.record(&InterviewEvent::of("interview-event-keyed", visit))?;
    tx.announce(TOPIC);
    Ok(())
}

fn put(tx: &mut Tx, app: &App, visit: VisitId, turn: u64, keyed: &Keyed) -> Result<(), Problem> {
    let id = tx.new_id();
    let sealed = seal::seal(&app.vault, visit, Place::Keyed(id), keyed)?;
    store::keep_keyed(tx, visit, turn, (id, &sealed))?;
    Ok(())
}

/// Takes the paper over: it becomes a record of the visit, like that of a kiosk. Where it was keyed in twice, somebody has
/// said what counts wherever the two differ.
pub(in crate::interview) fn take_over(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
    chosen: &BTreeMap<String, Counts>,
) -> Result<(), Problem> {
    let stands = standing(tx, app, visit)?;
    if stands.is_taken_over {
        return Err(Refusal::TakenOver.into());
    }
    let mut turns = open(tx, app, visit)?;
    let keyed = match (turns.remove(&1), turns.remove(&2)) {
        (Some(one), Some(two)) => {
            settled(&one, &two, chosen).map_err(|_open| Refusal::StillDiffers)?
        }
        (Some(it), None) | (None, Some(it)) => it,
        (None, None) => return Err(Refusal::NothingKeyed.into()),
    };
    let today = offices::today(tx)?;
    let (answers, faults) = read(&keyed, today);
    if !faults.is_empty() {
        return Err(Refusal::NoAnswerYet.into());
    }
    if answers.is_empty() {
        return Err(Refusal::NothingKeyed.into());
    }
    let cards = intake::cards(tx, &app.vault, &[visit])?;
    let card = cards.as_ref().and_then(|it| it.get(&visit));
    let language = card.map_or("en", |it| it.reads.as_str());
    for (section, contents) in records(&answers, language, today) {
        let (hooks, of) = (app.hooks.arrivals, (visit, section));
        if !kiosks::add_at_desk(tx, &app.vault, hooks, of, &contents)? {
            return Err(Refusal::OfKiosk.into());
        }
    }
    put(tx, app, visit, TAKEN_OVER, &Keyed::default())?;
    tx.record(&InterviewEvent::of(
        "interview-event-paper-taken-over",
        visit,
    ))?;
    tx.announce(TOPIC);
    Ok(())
}
