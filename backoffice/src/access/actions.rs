//! What can be done with accounts: add a person, end their access, let them in again with a new password.
//!
//! An account stands in two stores: the office's records and `keys.db`. Keys change as the last step before the records
//! commit, so that a rule about keys stops both; what a crash between the two leaves behind is put right by [`settle`].

use super::authority::{Act, Authority, Lacking};
use super::entrance::LOCK;
use super::leaving::Takers;
use super::model::{AccessEvent, check_display_name, check_may_appoint, check_password};
use super::profile::Profile;
use super::store::{self, Credential, Secret};
use super::{
    NameTyped, Permission, Refusal, Role, Session, Staff, StaffId, TOPIC, leaving, profiles,
};
use crate::app::App;
use crate::db::{Actor, Db, ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::{Change, Cost, Derived, FileUnlock, Holds, NewHolder, Vault, derive};
use chrono::NaiveDate;
use rand::Rng;
use translations::Language;
use zeroize::Zeroizing;

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
    /// The day in the office, from which the time of those is counted who come for a time.
    pub today: NaiveDate,
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

/// A password on its way into both stores.
struct Fresh {
    derived: Derived,
    salt: [u8; 16],
    cost: Cost,
}

impl Fresh {
    fn new(db: &Db, password: &str, cost: Cost) -> Fresh {
        let mut salt = [0; 16];
        db.random().fill_bytes(&mut salt);
        let derived = derive(password, &salt, cost);
        Fresh {
            derived,
            salt,
            cost,
        }
    }

    fn secret(&self) -> Secret {
        Secret {
            salt: self.salt,
            cost: self.cost,
            verifier: self.derived.verifier,
        }
    }

    /// Makes the person's keys, as the last step before the records commit.
    fn put(&self, vault: &Vault, tx: &mut Tx, id: StaffId, holds: Holds) -> Result<(), Problem> {
        let holder = NewHolder {
            staff_id: id,
            derived: &self.derived,
            salt: self.salt,
            cost: self.cost,
            holds,
        };
        stop_at_last_key(vault.put_holder(&holder, &store::by_standing(tx)?.here)?)
    }
}

/// Only whoever acts as a keyholder lets in people whose role holds a key ([`check_may_appoint`]).
fn held(role: Role, holds: Holds) -> Holds {
    if role.may(Permission::HoldKeys) {
        holds
    } else {
        Holds::Never
    }
}

fn stop_at_last_key(change: Change) -> Result<(), Problem> {
    match change {
        Change::Done => Ok(()),
        Change::LastKey => Err(Refusal::LastKeyholder.into()),
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
    check_may_appoint(actor, new.role)?;
    let fresh = Fresh::new(db, &new.password, cost);
    let id = shared::ids::mint(db.now(), &mut db.random());
    let credential = Credential {
        staff: Staff {
            id,
            name: new.name.0.clone(),
            display_name: new.shown_name(),
            role: new.role,
            language: new.language,
            is_active: true,
            grants: new.role.grants(),
        },
        secret: fresh.secret(),
    };
    let added = db.write(actor, |tx| {
        tx.require(Permission::ManageStaff)?;
        store::add(tx, &credential)?;
        profiles::save_profile(tx, id, &Profile::beginning(new.role, new.today))?;
        tx.record(&AccessEvent::Added {
            staff: id,
            role: new.role,
        })?;
        tx.announce(TOPIC);
        fresh.put(vault, tx, id, held(new.role, Holds::LetIn))
    });
    match added {
        Err(Problem::Taken { rule }) if rule == "staff_name_key" => {
            return Err(Refusal::NameTaken.into());
        }
        done => done?,
    }
    hand_over(db, vault)?;
    Ok(id)
}

/// The person of a session as they may act today: without what needs a credential where theirs is known to have run out.
pub fn of_session(
    tx: &mut ReadTx,
    session: &Session,
    today: NaiveDate,
) -> Result<Option<Staff>, Problem> {
    let Some(staff) = store::of_session(tx, session, today)? else {
        return Ok(None);
    };
    if !staff.grants.need_a_credential() || has_authority(tx, &staff, today)? {
        return Ok(Some(staff));
    }
    let grants = staff.grants.without_credential();
    Ok(Some(Staff { grants, ..staff }))
}

/// Nothing entered yet is not the same as run out: offices enter their credentials in their own time.
fn has_authority(tx: &mut ReadTx, staff: &Staff, today: NaiveDate) -> Result<bool, Problem> {
    let credentials = profiles::credentials_of(tx, staff.id)?;
    if credentials.is_empty() {
        return Ok(true);
    }
    let recognitions = profiles::recognitions(tx)?;
    let reaches = super::reaches(tx, today)?.value;
    let authority = Authority {
        credentials: &credentials,
        recognitions: &recognitions,
        reaches: &reaches,
        on: today,
    };
    Ok(match authority.of(Act::AdviseDhs) {
        Ok(_) => true,
        Err(Lacking::NotRecognisedHere) => recognitions.is_empty(),
        Err(_) => false,
    })
}

/// Ends a person's access at once and takes their keys away; their name stays in the events. What they have in hand goes
/// to colleagues in the same moment.
pub fn deactivate(app: &App, actor: &Actor, id: StaffId, takers: &Takers) -> Result<(), Problem> {
    app.db.write(actor, |tx| {
        tx.require(Permission::ManageStaff)?;
        store::by_id(tx, id)?.ok_or(Problem::NotFound)?;
        if tx.actor().id() == Some(id) {
            return Err(Refusal::OwnAccount.into());
        }
        leaving::hand_over(app, tx, id, takers)?;
        store::deactivate(tx, id)?;
        tx.record(&AccessEvent::Deactivated { staff: id })?;
        tx.announce(TOPIC);
        let here = store::by_standing(tx)?.here;
        stop_at_last_key(app.vault.remove_holder(id, &here)?)
    })?;
    app.sessions.end_all_of(id);
    Ok(())
}

/// Gives a person a new password, and with it access again when it had ended. Their key opened with the old password
/// only, so a keyholder waits for a new one as when they were added. Whoever was no keyholder does not become one by it,
/// whatever role the office's records tell by now.
pub fn set_password(
    db: &Db,
    vault: &Vault,
    actor: &Actor,
    cost: Cost,
    id: StaffId,
    password: &str,
) -> Result<(), Problem> {
    check_password(password)?;
    let fresh = Fresh::new(db, password, cost);
    db.write(actor, |tx| {
        tx.require(Permission::ManageStaff)?;
        let staff = store::by_id(tx, id)?.ok_or(Problem::NotFound)?;
        check_may_appoint(&tx.actor(), staff.role)?;
        store::set_password(tx, id, &fresh.secret())?;
        let (event, holds) = if staff.is_active {
            (AccessEvent::PasswordSet { staff: id }, Holds::AsBefore)
        } else {
            (AccessEvent::Returned { staff: id }, Holds::LetIn)
        };
        tx.record(&event)?;
        tx.announce(TOPIC);
        fresh.put(vault, tx, id, held(staff.role, holds))
    })?;
    hand_over(db, vault)
}

/// The same in a running office, where it also ends the sessions of the old password.
pub fn set_password_here(
    app: &App,
    actor: &Actor,
    id: StaffId,
    password: &str,
) -> Result<(), Problem> {
    set_password(&app.db, &app.vault, actor, app.cost, id, password)?;
    app.sessions.end_all_of(id);
    Ok(())
}

/// Gives the content key to those who work here and wait for it, when it is at hand.
pub(super) fn hand_over(db: &Db, vault: &Vault) -> Result<(), Problem> {
    let here = db.read(&Actor::PROGRAM, |tx| Ok(store::by_standing(tx)?.here))?;
    vault.grant_pending(&here)?;
    Ok(())
}

/// Whether a person waits for another keyholder to sign in.
pub fn waits_for_key(db: &Db, vault: &Vault, id: StaffId) -> Result<bool, Problem> {
    let here = db.read(&Actor::PROGRAM, |tx| Ok(store::by_standing(tx)?.here))?;
    vault.waits_for_key(id, &here)
}

/// Puts right what a crash left between the records and the keys, whenever the office is opened. Nobody can be added
/// meanwhile: the transaction keeps other writers out.
pub fn settle(db: &Db, vault: &Vault) -> Result<(), Problem> {
    let swept = db.write(&Actor::PROGRAM, |tx| {
        let standing = store::by_standing(tx)?;
        vault.sweep(&standing.here, &standing.left)
    })?;
    if swept != 0 {
        tracing::warn!(swept, "keys of people who do not work here were cleared");
    }
    let here = db.read(&Actor::PROGRAM, |tx| Ok(store::by_standing(tx)?.here))?;
    let misfits = vault.misfits(&here)?;
    if misfits != 0 {
        tracing::warn!(
            misfits,
            "people have keys of another password than their account; give them a new password"
        );
    }
    hand_over(db, vault)
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

/// Notes that a passphrase file opened the office, not a person; or that one was added.
pub fn record_file_unlock(db: &Db, unlock: FileUnlock) -> Result<(), Problem> {
    db.write(&Actor::PROGRAM, |tx| {
        tx.announce(LOCK);
        if unlock == FileUnlock::Added {
            tx.record(&AccessEvent::FileAdded)?;
        }
        Ok(tx.record(&AccessEvent::UnlockedByFile)?)
    })
}
