//! Keyholders: staff whose password opens the office.
//!
//! Every member of staff gets a key pair whose secret half only their password opens. A keyholder's wrap of the content
//! key can be made only while the content key is at hand; until then the keyholder is *pending*. Who is meant to hold a
//! key is written in `keys.db`, so that nobody becomes a keyholder by editing a hosted database; and a keyholder proves
//! with each sign-in that their password opens their wrap, also while the vault is open.
//!
//! The vault does not know who works here: whoever calls says so (`works_here`). Only they are given the key, and only
//! they count when it is asked whether somebody could still open the office – if their key pair is of the same password
//! as their account: one whose new password was saved by half opens nothing.

use super::cipher::{Key, wrap};
use super::envelope::{aad, content, seal_to, secret};
use super::standing::{Holds, WorksHere, fits};
use super::store::Holder;
use super::{Cost, Derived, State, Vault, setup, store};
use crate::db::{Actor, Tx};
use crate::problem::Problem;
use shared::record::SecretKey;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A member of staff as the vault sees them.
#[derive(Debug)]
pub struct NewHolder<'a> {
    /// Who.
    pub staff_id: Uuid,
    /// What their password gave.
    pub derived: &'a Derived,
    /// The salt it was derived with.
    pub salt: [u8; 16],
    /// The cost it was derived with.
    pub cost: Cost,
    /// Whether they are to hold a key.
    pub holds: Holds,
}

/// What a sign-in did to the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlock {
    /// It is open now, and was locked before.
    Opened,
    /// It was open already; the person has shown that they hold a key.
    WasOpen,
    /// The person is a keyholder without a key yet: another one has to sign in once.
    Pending,
    /// The person's key does not open with this password: somebody has to set a new password for them.
    OtherPassword,
    /// The person holds no key.
    NotAHolder,
}

/// Whether a person's keys could be taken away or replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Change {
    /// They were.
    Done,
    /// They are the last ones that open the office: nothing was changed.
    LastKey,
}

impl Vault {
    /// Gives a member of staff a new key pair in the place of any they had. The content key follows with
    /// [`Vault::grant_pending`], once the person stands in the office's records too.
    pub fn put_holder(
        &self,
        holder: &NewHolder,
        works_here: &WorksHere,
    ) -> Result<Change, Problem> {
        self.keys.write(&Actor::PROGRAM, |tx| {
            if is_last(tx, holder.staff_id, works_here)? {
                return Ok(Change::LastKey);
            }
            let secret = SecretKey::mint(tx.random());
            let wrapped = wrap(
                &holder.derived.wrap,
                &aad(holder.staff_id),
                secret.bytes(),
                tx.random(),
            );
            let before = store::was_meant_to_hold(tx, holder.staff_id)?;
            store::remove_holder(tx, holder.staff_id)?;
            let holds = holder.holds.now(before);
            store::add_holder(tx, holder, holds, &secret.public(), &wrapped)?;
            Ok(Change::Done)
        })
    }

    /// Takes a person's keys away, unless nobody else who works here could open the office then. Looking and taking are
    /// one transaction: two people cannot take the last two keys at once.
    pub fn remove_holder(&self, staff_id: Uuid, works_here: &WorksHere) -> Result<Change, Problem> {
        let change = self.keys.write(&Actor::PROGRAM, |tx| {
            if is_last(tx, staff_id, works_here)? {
                return Ok(Change::LastKey);
            }
            store::remove_holder(tx, staff_id)?;
            Ok(Change::Done)
        })?;
        self.keys.empty_log()?;
        Ok(change)
    }

    /// Clears away what a crash left behind: keys of those who `left`, and key pairs without a key of people who were
    /// never added. Keys stay when nobody who works here has one; then the records may be of another day than the keys.
    pub fn sweep(&self, works_here: &WorksHere, left: &BTreeSet<Uuid>) -> Result<usize, Problem> {
        let swept = self.keys.write(&Actor::PROGRAM, |tx| {
            let all = store::everyone(tx)?;
            let is_safe = all
                .iter()
                .any(|it| it.has_key && fits(works_here, it.staff_id, it.salt));
            let is_over = |it: &store::Standing| {
                if it.has_key {
                    is_safe && left.contains(&it.staff_id)
                } else {
                    !works_here.contains_key(&it.staff_id)
                }
            };
            let over: Vec<Uuid> = all
                .iter()
                .filter(|it| is_over(it))
                .map(|it| it.staff_id)
                .collect();
            for staff_id in &over {
                store::remove_holder(tx, *staff_id)?;
            }
            Ok(over.len())
        })?;
        if swept != 0 {
            self.keys.empty_log()?;
        }
        Ok(swept)
    }

    /// How many of those who work here have a key pair of another password than their account: a new password was saved
    /// by half, or somebody changed the office's records.
    pub fn misfits(&self, works_here: &WorksHere) -> Result<usize, Problem> {
        let all = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::everyone(tx)?))?;
        let is_misfit = |it: &&store::Standing| {
            works_here.contains_key(&it.staff_id) && !fits(works_here, it.staff_id, it.salt)
        };
        Ok(all.iter().filter(is_misfit).count())
    }

    /// Whether a person holds the content key by now.
    pub fn has_key(&self, staff_id: Uuid) -> Result<bool, Problem> {
        let found = self.holder(staff_id)?;
        Ok(found.is_some_and(|it| it.content.is_some()))
    }

    /// Whether a person waits for another keyholder to sign in.
    pub fn waits_for_key(&self, staff_id: Uuid, works_here: &WorksHere) -> Result<bool, Problem> {
        let waits =
            |it: Holder| it.holds && it.content.is_none() && fits(works_here, staff_id, it.salt);
        Ok(self.holder(staff_id)?.is_some_and(waits))
    }

    /// Opens the vault with the password of a member of staff, when they hold a key. Their wrap is opened even when the
    /// vault is open already: what the office's records say of a person is not enough to read content. `record` notes
    /// what is about to happen; nothing opens when it cannot.
    pub fn unlock_as(
        &self,
        staff_id: Uuid,
        wrap_key: &Key,
        record: impl FnOnce(Unlock) -> Result<(), Problem>,
    ) -> Result<Unlock, Problem> {
        let (unlock, content) = self.prove(staff_id, wrap_key)?;
        let Some(content) = content else {
            record(unlock)?;
            return Ok(unlock);
        };
        let opened = self
            .prepare(content)?
            .ok_or_else(|| Problem::defect("a holder's wrap holds another office's key"))?;
        record(unlock)?;
        self.take(opened);
        Ok(unlock)
    }

    /// What a sign-in with this password does, and the content key if it has to be taken.
    fn prove(&self, staff_id: Uuid, wrap_key: &Key) -> Result<(Unlock, Option<Key>), Problem> {
        let Some(found) = self.holder(staff_id)?.filter(|it| it.holds) else {
            return Ok((Unlock::NotAHolder, None));
        };
        let Some(secret) = secret(&found, wrap_key) else {
            return Ok((Unlock::OtherPassword, None));
        };
        if found.content.is_none() {
            return Ok((Unlock::Pending, None));
        }
        Ok(match (content(&found, &secret), self.state()) {
            (None, _) => (Unlock::OtherPassword, None),
            (Some(_), State::Open) => (Unlock::WasOpen, None),
            (Some(content), State::Locked) => (Unlock::Opened, Some(content)),
        })
    }

    /// Gives the content key to every keyholder of those who work here who waits for it, when it is at hand; tells how
    /// many. The first of them ends `setup.key`, now or – after a crash – the next time.
    pub fn grant_pending(&self, works_here: &WorksHere) -> Result<usize, Problem> {
        let waits = |mut pending: Vec<store::Pending>| {
            pending.retain(|it| fits(works_here, it.staff_id, it.salt));
            pending
        };
        let mut granted = 0;
        let pending = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(waits(store::pending(tx)?)))?;
        if !pending.is_empty()
            && let Some(content) = self.content_at_hand()?
        {
            granted = self.keys.write(&Actor::PROGRAM, |tx| {
                // Asked again in here: a new password in the meantime means another key pair.
                let pending = waits(store::pending(tx)?);
                for it in &pending {
                    let sealed = seal_to(&it.public, it.staff_id, &content, tx)
                        .ok_or_else(|| Problem::defect("a holder's public key is damaged"))?;
                    store::grant(tx, it.staff_id, &sealed)?;
                }
                Ok(pending.len())
            })?;
        }
        self.end_setup(works_here)?;
        Ok(granted)
    }

    /// Ends `setup.key` when somebody who works here has the key. A file that cannot be deleted opens nothing any more
    /// and keeps nobody out: the log and `check` say so.
    fn end_setup(&self, works_here: &WorksHere) -> Result<(), Problem> {
        let holders = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::holders(tx)?))?;
        let is_held = holders
            .iter()
            .any(|it| fits(works_here, it.staff_id, it.salt));
        if is_held
            && setup::is_left(&self.keys, &self.folder)?
            && let Err(problem) = setup::finish(&self.keys, &self.folder)
        {
            tracing::error!(problem = problem.plain(), "setup.key is still there");
        }
        Ok(())
    }

    fn holder(&self, staff_id: Uuid) -> Result<Option<Holder>, Problem> {
        self.keys
            .read(&Actor::PROGRAM, |tx| Ok(store::holder(tx, staff_id)?))
    }

    /// Opens the vault with `setup.key`, while that file is still there; tells whether the vault is open now.
    pub fn unlock_from_setup(&self) -> Result<bool, Problem> {
        match self.content_at_hand()? {
            Some(content) => self.unlock(content),
            None => Ok(false),
        }
    }

    /// The content key: from memory, or from `setup.key` while there is no keyholder yet.
    pub(super) fn content_at_hand(&self) -> Result<Option<Key>, Problem> {
        match self.opened() {
            Some(opened) => Ok(Some(opened.content.clone())),
            None => setup::content_from_file(&self.keys, &self.folder),
        }
    }
}

/// Whether this person alone, of those who work here, has the key.
fn is_last(tx: &mut Tx, staff_id: Uuid, works_here: &WorksHere) -> Result<bool, Problem> {
    let mut holds = false;
    for holder in store::holders(tx)? {
        if holder.staff_id == staff_id {
            holds = true;
        } else if fits(works_here, holder.staff_id, holder.salt) {
            return Ok(false);
        }
    }
    Ok(holds)
}
