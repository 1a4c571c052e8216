//! Making a code for a ticket, and opening the private form with it.

use super::super::event::KioskEvent;
use super::super::model::Kiosk;
use super::super::{RECORDS_TOPIC, TOPIC};
use super::model::{NotOpened, Standing, Verdict, WrongCodes, judge};
use super::store;
use crate::access::Permission;
use crate::app::App;
use crate::db::{Actor, ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::TimeDelta;
use ed25519_dalek::SigningKey;
use shared::ids::{KioskId, VisitId};
use shared::protocol::booth::{BoothCode, CODE_MINUTES, OpenRequest, Opened};
use shared::protocol::pairing::KioskPlace;
use shared::ticket::Label;

/// So long it is remembered that a code was good once.
const REMEMBERED: TimeDelta = TimeDelta::days(1);

/// Codes are drawn again when another ticket has the same: with six digits that is rare, and never goes on.
const DRAWS_MAX: usize = 100;

/// Makes a code that opens the private form of a visit. It is shown once; the one before is no longer good.
pub fn new_booth_code(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    label: &Label,
) -> Result<BoothCode, Problem> {
    tx.require(Permission::CallTickets)?;
    let now = tx.now();
    store::forget_old(tx, now - REMEMBERED)?;
    let (code, hash) = unused(tx, vault.identity())?;
    store::add(
        tx,
        visit,
        label,
        hash,
        now + TimeDelta::minutes(CODE_MINUTES),
    )?;
    tx.record(&KioskEvent::BoothCodeMade { visit })?;
    tx.announce(TOPIC);
    tx.announce(RECORDS_TOPIC);
    Ok(code)
}

/// A code that opens nothing else.
fn unused(tx: &mut Tx, identity: &SigningKey) -> Result<(BoothCode, [u8; 32]), Problem> {
    let now = tx.now();
    for _ in 0..DRAWS_MAX {
        let code = BoothCode::mint(tx.random());
        let hash = code.hash(identity);
        let found = store::find(tx, hash)?;
        if !found.iter().any(|it| it.is_open && now < it.expires_at) {
            return Ok((code, hash));
        }
    }
    Err(Problem::Busy)
}

/// The visit is over: a code that nobody has put in opens nothing any more. Whoever ends it records that.
pub fn void_booth_codes(tx: &mut Tx, visit: VisitId) -> Result<(), Problem> {
    if store::void(tx, visit)? {
        tx.announce(TOPIC);
        tx.announce(RECORDS_TOPIC);
    }
    Ok(())
}

/// Whether the office has a kiosk in a private room.
pub fn has_booth(tx: &mut ReadTx) -> Result<bool, Problem> {
    Ok(store::has_booth(tx)?)
}

/// How the private form of a visit stands; none while it was not opened lately.
pub fn standing(tx: &mut ReadTx, visit: VisitId) -> Result<Option<Standing>, Problem> {
    tx.require(Permission::SeeQueue)?;
    Ok(store::standing(tx, visit)?)
}

/// Whether a code has ever opened the form of this visit on this kiosk.
pub(in crate::kiosks) fn has_opened(
    tx: &mut ReadTx,
    kiosk: KioskId,
    visit: VisitId,
) -> Result<bool, Problem> {
    Ok(store::has_opened(tx, kiosk, visit)?)
}

/// Answers a kiosk that was told a code.
pub(in crate::kiosks) fn open_at(
    app: &App,
    kiosk: &Kiosk,
    request: &OpenRequest,
) -> Result<Result<Opened, NotOpened>, Problem> {
    if kiosk.place != KioskPlace::Booth {
        return Ok(Err(NotOpened::Public));
    }
    let hash = request.code.hash(app.vault.identity());
    let actor = Actor::kiosk(kiosk.id.0);
    app.db.write(&actor, |tx| open(tx, kiosk, request, hash))
}

fn open(
    tx: &mut Tx,
    kiosk: &Kiosk,
    request: &OpenRequest,
    hash: [u8; 32],
) -> Result<Result<Opened, NotOpened>, Problem> {
    let now = tx.now();
    let before = store::wrong(tx, kiosk.id)?;
    if before.is_some_and(|it| it.wait(now)) {
        return Ok(Err(NotOpened::TooMany));
    }
    let code = match judge(store::find(tx, hash)?, kiosk.id, request.opening, now) {
        Verdict::Opens(code) => code,
        Verdict::Again(opened) => return Ok(Ok(opened)),
        Verdict::Over => return refuse(tx, kiosk, before, NotOpened::Over),
        Verdict::Wrong => return refuse(tx, kiosk, before, NotOpened::Wrong),
    };
    if !store::spend(tx, &code, kiosk.id, request.opening)? {
        return Err(Problem::Busy);
    }
    store::remember(tx, &code, kiosk.id)?;
    store::forget_wrong(tx, kiosk.id)?;
    tx.record(&KioskEvent::BoothOpened {
        visit: code.visit,
        kiosk: kiosk.id,
    })?;
    tx.announce(TOPIC);
    tx.announce(RECORDS_TOPIC);
    Ok(Ok(Opened {
        visit_id: code.visit,
        label: code.label,
    }))
}

fn refuse(
    tx: &mut Tx,
    kiosk: &Kiosk,
    before: Option<WrongCodes>,
    why: NotOpened,
) -> Result<Result<Opened, NotOpened>, Problem> {
    let wrong = WrongCodes::one_more(before, tx.now());
    store::save_wrong(tx, kiosk.id, wrong)?;
    tx.record(&KioskEvent::BoothRefused {
        kiosk: kiosk.id,
        why: why.word(),
        wrong: wrong.count,
    })?;
    Ok(Err(why))
}
