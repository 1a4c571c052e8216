//! Calling for help, coming, and saying that it is over. Whoever is signed in may do all of it, also while the office is
//! locked: it is no time to ask for permissions.

use super::model::{Alarm, Ending, Stage};
use super::store;
use crate::access::StaffId;
use crate::app::App;
use crate::db::{ActorKind, ReadTx, Tx};
use crate::problem::Problem;
use crate::safety::TOPIC;
use crate::safety::event::SafetyEvent;
use uuid::Uuid;

const NEWEST: u32 = 50;

fn staff(tx: &ReadTx) -> Result<StaffId, Problem> {
    let id = tx
        .actor()
        .id()
        .filter(|_| tx.actor().kind() == ActorKind::Staff);
    id.ok_or(Problem::NotForYourRole)
}

/// Calls for help. Whoever presses again before it is over calls once, and colleagues are told again.
pub(super) fn raise(tx: &mut Tx, app: &App) -> Result<Uuid, Problem> {
    let staff = staff(tx)?;
    tx.announce(TOPIC);
    let own = store::open(tx)?.into_iter().find(|it| it.staff == staff);
    if let Some(it) = own {
        tx.record(&SafetyEvent::of("safety-event-called-again", it.id))?;
        return Ok(it.id);
    }
    let alarm = Alarm {
        id: tx.new_id(),
        staff,
        place: app.place_of(tx, staff)?.unwrap_or_default(),
        raised_at: tx.now(),
        stage: Stage::Raised,
    };
    store::add(tx, &alarm)?;
    tx.record(&SafetyEvent::of("safety-event-called", alarm.id))?;
    Ok(alarm.id)
}

/// Somebody is on the way.
pub(super) fn answer(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    let by = staff(tx)?;
    move_on(tx, id, "safety-event-answered", |stage, tx| {
        stage.answer(by, tx.now())
    })
}

/// It is over.
pub(super) fn end(tx: &mut Tx, id: Uuid, how: Ending) -> Result<(), Problem> {
    let by = staff(tx)?;
    move_on(tx, id, "safety-event-ended", |stage, tx| {
        stage.end(by, tx.now(), how)
    })
}

fn move_on(
    tx: &mut Tx,
    id: Uuid,
    kind: &'static str,
    step: impl FnOnce(Stage, &Tx) -> Stage,
) -> Result<(), Problem> {
    let alarm = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    let stage = step(alarm.stage.clone(), tx);
    if stage == alarm.stage {
        // A colleague was quicker: it is as it was meant to be.
        tx.needs_no_event();
        return Ok(());
    }
    store::save(tx, &Alarm { stage, ..alarm })?;
    tx.announce(TOPIC);
    Ok(tx.record(&SafetyEvent::of(kind, id))?)
}

/// Those that are not over.
pub(in crate::safety) fn open(tx: &mut ReadTx) -> Result<Vec<Alarm>, Problem> {
    let mut all = store::open(tx)?;
    all.retain(|it| it.stage.is_open());
    Ok(all)
}

/// The newest, also those that are over.
pub(in crate::safety) fn newest(tx: &mut ReadTx) -> Result<Vec<Alarm>, Problem> {
    Ok(store::newest(tx, NEWEST)?)
}
