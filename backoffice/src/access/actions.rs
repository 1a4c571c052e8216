//! What can be done with accounts: add, deactivate, sign in and out, lock.

use super::model::{AccessEvent, check_display_name, check_may_add, check_password};
use super::store::{self, Credential};
use super::{NameTyped, Permission, Refusal, Role, Staff, StaffId, TOPIC, Token};
use crate::app::App;
use crate::db::{Actor, Db, Topic};
use crate::problem::Problem;
use crate::vault::{Cost, Derived, NewHolder, PASSWORD_CHARACTERS_MAX, Unlock, Vault, derive};
use rand::Rng;
use std::time::Duration;
use subtle::ConstantTimeEq;
use translations::Language;
use zeroize::Zeroizing;

/// Said when the office was locked or unlocked.
const LOCK: Topic = Topic("lock");
/// A sign-in that has to wait longer than this for its turn is asked to come again.
const TURN: Duration = Duration::from_secs(20);

/// An account to be added.
#[derive(Clone)]
pub struct NewStaff {
    /// What they sign in with.
    pub name: NameTyped,
    /// What others read; the name when empty.
    pub display_name: String,
    /// What they are in the office.
    pub role: Role,
    /// The language of their pages.
    pub language: Language,
    /// Their password.
    pub password: Zeroizing<String>,
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

impl NewStaff {
    /// The first rule in the way, if any.
    pub fn check(&self) -> Result<(), Refusal> {
        self.name.check()?;
        check_display_name(&self.shown_name())?;
        check_password(&self.password)
    }

    fn shown_name(&self) -> String {
        let typed = self.display_name.trim();
        if typed.is_empty() {
            self.name.0.clone()
        } else {
            typed.to_owned()
        }
    }
}

/// Adds a member of staff and makes their keys.
pub fn add_staff(
    db: &Db,
    vault: &Vault,
    actor: &Actor,
    cost: Cost,
    new: &NewStaff,
) -> Result<StaffId, Problem> {
    new.check()?;
    check_may_add(actor, new.role)?;
    let mut salt = [0; 16];
    db.random().fill_bytes(&mut salt);
    let derived = derive(&new.password, &salt, cost);
    let id = shared::ids::mint(db.now(), &mut db.random());
    let staff = Staff {
        id,
        name: new.name.0.clone(),
        display_name: new.shown_name(),
        role: new.role,
        language: new.language,
        is_active: true,
    };
    let credential = Credential {
        staff,
        salt,
        cost,
        verifier: derived.verifier,
    };
    let added = db.write(actor, |tx| {
        tx.require(Permission::ManageStaff)?;
        store::add(tx, &credential)?;
        tx.record(&AccessEvent::Added {
            staff: id,
            role: new.role,
        })?;
        tx.announce(TOPIC);
        Ok(())
    });
    match added {
        Err(Problem::Taken { rule }) if rule == "staff_name_key" => {
            return Err(Refusal::NameTaken.into());
        }
        done => done?,
    }
    // Without this row the person can sign in but holds no key, so a crash right here harms nobody.
    vault.add_holder(&NewHolder {
        staff_id: id,
        derived: &derived,
        salt,
        cost,
        holds: new.role.may(Permission::HoldKeys),
    })?;
    Ok(id)
}

/// Ends a person's access at once; their name stays in the events.
pub fn deactivate(app: &App, actor: &Actor, id: StaffId) -> Result<(), Problem> {
    app.db.write(actor, |tx| {
        tx.require(Permission::ManageStaff)?;
        let staff = store::by_id(tx, id)?.ok_or(Problem::NotFound)?;
        if tx.actor().id() == Some(id) {
            return Err(Refusal::OwnAccount.into());
        }
        if app.vault.is_last_holder(staff.id)? {
            return Err(Refusal::LastKeyholder.into());
        }
        store::deactivate(tx, id)?;
        tx.record(&AccessEvent::Deactivated { staff: id })?;
        tx.announce(TOPIC);
        Ok(())
    })?;
    app.sessions.end_all_of(id);
    app.vault.remove_holder(id)
}

/// Signs in, and unlocks the office when the person holds a key. Unknown and known names take the same time.
pub async fn sign_in(
    app: &App,
    name: NameTyped,
    password: Zeroizing<String>,
) -> Result<SignedIn, Problem> {
    let turn = tokio::time::timeout(TURN, app.sign_ins.acquire()).await;
    let _turn = turn.map_err(|_| Problem::Busy)?.map_err(Problem::defect)?;
    let now = app.db.now();
    if let Some(minutes) = app.throttle.wait_minutes(&name.0, now) {
        return Err(Refusal::TooManyAttempts { minutes }.into());
    }
    let work = app.clone();
    app.blocking(move || sign_in_now(&work, &name, &password))
        .await
}

fn sign_in_now(app: &App, name: &NameTyped, password: &str) -> Result<SignedIn, Problem> {
    let found = app
        .db
        .read(&Actor::PUBLIC, |tx| Ok(store::credential(tx, &name.0)?))?;
    let password = if password.chars().count() > PASSWORD_CHARACTERS_MAX {
        ""
    } else {
        password
    };
    let (salt, cost) = found
        .as_ref()
        .map_or(([0; 16], app.cost), |it| (it.salt, it.cost));
    let derived = derive(password, &salt, cost);
    let is_right = found
        .as_ref()
        .is_some_and(|it| it.staff.is_active && bool::from(it.verifier.ct_eq(&derived.verifier)));
    let now = app.db.now();
    match found {
        Some(it) if is_right => {
            app.throttle.succeeded(&name.0);
            let unlock = unlock(app, &it.staff, &derived)?;
            let token = app.sessions.begin(it.staff.id, now, &mut app.db.random());
            Ok(SignedIn {
                token,
                unlock,
                staff: it.staff,
            })
        }
        other => {
            app.throttle.failed(&name.0, now);
            let staff = other.map(|it| it.staff.id);
            app.db.write(&Actor::PUBLIC, |tx| {
                Ok(tx.record(&AccessEvent::SignInFailed { staff })?)
            })?;
            Err(Refusal::WrongNameOrPassword.into())
        }
    }
}

fn unlock(app: &App, staff: &Staff, derived: &Derived) -> Result<Unlock, Problem> {
    let unlock = app.vault.unlock_as(staff.id, &derived.wrap)?;
    app.db.write(&staff.actor(), |tx| {
        tx.record(&AccessEvent::SignedIn { staff: staff.id })?;
        if unlock == Unlock::Opened {
            tx.record(&AccessEvent::Unlocked { staff: staff.id })?;
            tx.announce(LOCK);
        }
        Ok(())
    })?;
    if unlock == Unlock::Opened {
        app.after_unlock();
    }
    Ok(unlock)
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

/// Changes the language of a person's own pages.
pub fn set_language(db: &Db, staff: &Staff, language: Language) -> Result<(), Problem> {
    db.write(&staff.actor(), |tx| {
        store::set_language(tx, staff.id, language)?;
        Ok(tx.record(&AccessEvent::LanguageSet {
            staff: staff.id,
            language,
        })?)
    })
}

/// Notes that a passphrase file opened the office, not a person.
pub fn record_file_unlock(db: &Db) -> Result<(), Problem> {
    db.write(&Actor::PROGRAM, |tx| {
        tx.announce(LOCK);
        Ok(tx.record(&AccessEvent::UnlockedByFile)?)
    })
}
