//! Coming and going: sign in (which opens the office when the person holds a key), sign out, lock.

use super::actions::hand_over;
use super::model::AccessEvent;
use super::store::{self, Credential};
use super::{NameTyped, Permission, Reach, Refusal, Staff, StaffId, Token, profiles};
use crate::app::App;
use crate::db::{Actor, Topic};
use crate::problem::Problem;
use crate::vault::{Derived, PASSWORD_CHARACTERS_MAX, Unlock, derive};
use std::net::IpAddr;
use std::time::Duration;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Said when the office was locked or unlocked.
pub(super) const LOCK: Topic = Topic("lock");
/// A sign-in that has to wait longer than this for its turn is asked to come again.
const TURN: Duration = Duration::from_secs(20);

/// Somebody at the sign-in page.
pub struct SignIn {
    /// The name that was typed.
    pub name: NameTyped,
    /// The password that was typed.
    pub password: Zeroizing<String>,
    /// The address of the computer they sit at.
    pub from: IpAddr,
}

/// A sign-in that succeeded.
#[derive(Debug)]
pub struct SignedIn {
    /// For the cookie.
    pub token: Token,
    /// What it did to the vault.
    pub unlock: Unlock,
    /// Who.
    pub staff: Staff,
}

/// Signs in, and unlocks the office when the person holds a key. An unknown name costs the same work as a known one.
pub async fn sign_in(app: &App, who: SignIn) -> Result<SignedIn, Problem> {
    // Whoever has to wait does not stand in the way of others; and may have mistyped again while others were served.
    must_not_wait(app, &who)?;
    let turn = tokio::time::timeout(TURN, app.sign_ins.clone().acquire_owned()).await;
    let turn = turn.map_err(|_| Problem::Busy)?.map_err(Problem::defect)?;
    must_not_wait(app, &who)?;
    let work = app.clone();
    app.blocking(move || {
        // The turn belongs to the work: a browser that hangs up must not make room for another one meanwhile.
        let _turn = turn;
        sign_in_now(&work, &who)
    })
    .await
}

fn must_not_wait(app: &App, who: &SignIn) -> Result<(), Refusal> {
    let wait = app
        .throttle
        .wait_minutes(&who.name.0, who.from, app.db.now());
    wait.map_or(Ok(()), |minutes| Err(Refusal::TooManyAttempts { minutes }))
}

fn sign_in_now(app: &App, who: &SignIn) -> Result<SignedIn, Problem> {
    let found = app
        .db
        .read(&Actor::PUBLIC, |tx| Ok(store::credential(tx, &who.name.0)?))?;
    let is_endless = who.password.chars().count() > PASSWORD_CHARACTERS_MAX;
    let password = if is_endless { "" } else { &who.password };
    let (salt, cost) = found
        .as_ref()
        .map_or(([0; 16], app.cost), |it| (it.secret.salt, it.secret.cost));
    let derived = derive(password, &salt, cost);
    let is_right = |it: &Credential| {
        it.staff.is_active && bool::from(it.secret.verifier.ct_eq(&derived.verifier))
    };
    match found {
        Some(it) if is_right(&it) => {
            is_still_here(app, &it)?;
            welcome(app, who, it, &derived)
        }
        other => Err(turn_away(app, who, other.map(|it| it.staff.id))),
    }
}

/// Whoever comes for a time is told, once they have shown who they are, that it is over.
fn is_still_here(app: &App, credential: &Credential) -> Result<(), Problem> {
    let id = credential.staff.id;
    let profile = app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(profiles::profile(tx, id)?))?;
    match profile.last_day {
        Some(last_day) if last_day < app.today() => Err(Refusal::TimeIsOver { last_day }.into()),
        _ => Ok(()),
    }
}

fn welcome(
    app: &App,
    who: &SignIn,
    credential: Credential,
    derived: &Derived,
) -> Result<SignedIn, Problem> {
    let (staff, salt, now) = (credential.staff, credential.secret.salt, app.db.now());
    app.throttle.succeeded(&who.name.0, who.from);
    let unlock = unlock(app, &staff, derived)?;
    let reach = match unlock {
        Unlock::Opened | Unlock::WasOpen => Reach::Content,
        Unlock::Pending | Unlock::OtherPassword | Unlock::NotAHolder => Reach::Queue,
    };
    let token = app
        .sessions
        .begin(staff.id, reach, salt, now, &mut app.db.random());
    Ok(SignedIn {
        token,
        unlock,
        staff: staff.within(reach),
    })
}

/// The same answer for an unknown name and a wrong password. Events stay for ever, so guessing adds only so many.
fn turn_away(app: &App, who: &SignIn, staff: Option<StaffId>) -> Problem {
    let now = app.db.now();
    app.throttle.failed(&who.name.0, who.from, now);
    if !app.throttle.is_worth_an_event(staff, now) {
        return Refusal::WrongNameOrPassword.into();
    }
    let noted = app.db.write(&Actor::PUBLIC, |tx| {
        Ok(tx.record(&AccessEvent::SignInFailed { staff })?)
    });
    noted.map_or_else(|it| it, |()| Refusal::WrongNameOrPassword.into())
}

fn unlock(app: &App, staff: &Staff, derived: &Derived) -> Result<Unlock, Problem> {
    hand_over_if_possible(app);
    let record = |unlock| {
        app.db.write(&staff.actor(), |tx| {
            tx.record(&AccessEvent::SignedIn { staff: staff.id })?;
            if unlock == Unlock::Opened {
                tx.record(&AccessEvent::Unlocked { staff: staff.id })?;
            }
            Ok(())
        })
    };
    let unlock = app.vault.unlock_as(staff.id, &derived.wrap, record)?;
    if unlock == Unlock::Opened {
        app.db.announcer().announce(LOCK);
        hand_over_if_possible(app);
        app.after_unlock();
    }
    Ok(unlock)
}

/// A colleague's key that cannot be handed over keeps nobody else out.
fn hand_over_if_possible(app: &App) {
    if let Err(problem) = hand_over(&app.db, &app.vault) {
        tracing::error!(
            problem = problem.plain(),
            "keys could not be handed over to those who wait"
        );
    }
}

/// Signs out; the token is dead at once.
pub fn sign_out(app: &App, staff: &Staff, token: &Token) -> Result<(), Problem> {
    app.sessions.end(token);
    app.db.write(&staff.actor(), |tx| {
        Ok(tx.record(&AccessEvent::SignedOut { staff: staff.id })?)
    })
}

/// Wipes the keys from memory until a keyholder signs in again.
pub fn lock_office(app: &App, staff: &Staff) -> Result<(), Problem> {
    app.db.write(&staff.actor(), |tx| {
        tx.require(Permission::HoldKeys)?;
        Ok(tx.record(&AccessEvent::Locked { staff: staff.id })?)
    })?;
    // The keys go first: a page that hears of it must not find the names still there.
    app.vault.lock();
    app.db.announcer().announce(LOCK);
    Ok(())
}
