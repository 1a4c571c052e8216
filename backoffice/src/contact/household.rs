//! Whether somebody else on record is reached the same way, above all somebody who stands against the person. Compared in
//! memory while the office is open, by what is left of a number when it is folded and hashed; it goes with the keys.

use super::model::{ContactId, Household, Kind};
use super::value::folded;
use super::{seal, store};
use crate::db::{ReadTx, Tx};
use crate::people::parties::{self, PartyRole};
use crate::people::{self, Found, PersonId};
use crate::problem::Problem;
use crate::vault::Vault;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};
use std::sync::{PoisonError, RwLock};

use super::event::ContactEvent;

/// Every number and address on record, as a hash.
#[derive(Default)]
struct Values(RwLock<Inner>);

#[derive(Default)]
struct Inner {
    seen: u64,
    of: HashMap<ContactId, (PersonId, [u8; 32])>,
}

fn hash(kind: Kind, value: &str) -> [u8; 32] {
    Sha256::digest(folded(kind, value)).into()
}

fn up_to_date(tx: &mut ReadTx, vault: &Vault) -> Result<(), Problem> {
    let values = vault.kept::<Values>().ok_or(Problem::Locked)?;
    let seen = values.0.read().unwrap_or_else(PoisonError::into_inner).seen;
    let mut taken = Vec::new();
    for it in store::changed_since(tx, seen)? {
        let facts = match (&it.facts, it.is_ended) {
            (Some(sealed), false) => {
                match seal::open_facts(vault, it.person, it.id, it.version, sealed) {
                    Err(Problem::NotFound) => None,
                    opened => Some(opened?),
                }
            }
            _ => None,
        };
        taken.push((
            it.change,
            it.id,
            it.person,
            facts.map(|facts| hash(it.kind, &facts.value)),
        ));
    }
    let mut inner = values.0.write().unwrap_or_else(PoisonError::into_inner);
    for (change, id, person, hash) in taken {
        match hash {
            Some(hash) => drop(inner.of.insert(id, (person, hash))),
            None => drop(inner.of.remove(&id)),
        }
        inner.seen = inner.seen.max(change);
    }
    Ok(())
}

/// Other people who are reached the same way, as the records that count.
pub(super) fn others(
    tx: &mut ReadTx,
    vault: &Vault,
    person: PersonId,
    kind: Kind,
    value: &str,
) -> Result<BTreeSet<PersonId>, Problem> {
    up_to_date(tx, vault)?;
    let (values, own) = (
        vault.kept::<Values>().ok_or(Problem::Locked)?,
        hash(kind, value),
    );
    let found: BTreeSet<PersonId> = {
        let inner = values.0.read().unwrap_or_else(PoisonError::into_inner);
        let same = inner.of.values().filter(|(_, it)| *it == own);
        same.map(|(person, _)| *person).collect()
    };
    let mut others = BTreeSet::new();
    for it in found {
        if let Some(it) = people::canonical(tx, it)? {
            others.insert(it.id);
        }
    }
    others.remove(&person);
    Ok(others)
}

/// Everybody who stands against a person: by what they are to each other, or by their part in a matter of the person.
pub(super) fn adverse(
    tx: &mut ReadTx,
    vault: &Vault,
    person: PersonId,
) -> Result<BTreeSet<PersonId>, Problem> {
    // Also those whom whoever acts does not see: what is safe does not depend on who asks.
    let mut all = BTreeSet::new();
    for other in people::adverse_to(tx, vault, person)? {
        all.extend(people::canonical(tx, other)?.map(|it| it.id));
    }
    for matter in parties::matters(tx, person)? {
        for (party, _) in parties::everybody(tx, matter.visit)? {
            if party.role == PartyRole::Adverse {
                all.insert(party.person);
            }
        }
    }
    all.remove(&person);
    Ok(all)
}

/// Whether somebody of these stands against the person.
pub(super) fn of(others: &BTreeSet<PersonId>, adverse: &BTreeSet<PersonId>) -> Household {
    if others.is_disjoint(adverse) {
        Household::Clear
    } else {
        Household::Adverse
    }
}

/// Those of the others whom whoever acts may see. That somebody hidden is reached the same way is noted with them, for those
/// who work for them; nobody else learns of it.
pub(super) fn told(
    tx: &mut Tx,
    vault: &Vault,
    others: &BTreeSet<PersonId>,
) -> Result<Vec<Found>, Problem> {
    let ids: Vec<PersonId> = others.iter().copied().collect();
    let mut seen = people::named(tx, vault, &ids)?;
    for id in ids.iter().filter(|it| !seen.contains_key(it)) {
        tx.record(&ContactEvent::of("contact-event-household", *id))?;
    }
    Ok(ids.iter().filter_map(|it| seen.remove(it)).collect())
}
