//! The cards of the queue in memory, from unlocking to locking; never written in the clear. It belongs to the open vault
//! and goes with the keys.

use super::model::{QueueCard, superseded};
use crate::db::ReadTx;
use crate::kiosks;
use crate::problem::Problem;
use crate::vault::Vault;
use shared::form::Part;
use shared::ids::VisitId;
use shared::record::{Content, Record};
use std::collections::HashMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// The cards of some visits.
pub type Cards = HashMap<VisitId, Arc<QueueCard>>;

/// More cards than this are not kept: the oldest office day is long over by then.
const CARDS_MAX: usize = 20_000;

/// What is kept while the vault is open. `None` stands for a visit whose card cannot be read.
#[derive(Default)]
pub(super) struct Directory {
    cards: RwLock<HashMap<VisitId, Option<Arc<QueueCard>>>>,
    /// Held by whoever opens records at the moment.
    pub(super) turn: Mutex<()>,
    /// Whether someone is about to take the turn.
    pub(super) is_wanted: AtomicBool,
}

impl Directory {
    /// A new record of this visit has come: its card is read anew.
    pub(super) fn forget(&self, visit: VisitId) {
        self.cards
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&visit);
    }

    fn known(&self, visits: &[VisitId]) -> (Cards, Vec<VisitId>) {
        let cards = self.cards.read().unwrap_or_else(PoisonError::into_inner);
        let mut missing = Vec::new();
        let mut found = Cards::new();
        for visit in visits {
            match cards.get(visit) {
                Some(Some(card)) => drop(found.insert(*visit, card.clone())),
                Some(None) => {}
                None => missing.push(*visit),
            }
        }
        (found, missing)
    }

    fn keep(&self, visit: VisitId, card: Option<Arc<QueueCard>>) {
        let mut cards = self.cards.write().unwrap_or_else(PoisonError::into_inner);
        if CARDS_MAX <= cards.len() {
            cards.clear();
        }
        cards.insert(visit, card);
    }
}

/// The cards of these visits; `None` while the office is locked. A visit whose record cannot be opened has no card.
pub fn cards(tx: &mut ReadTx, vault: &Vault, visits: &[VisitId]) -> Result<Option<Cards>, Problem> {
    let Some(directory) = vault.kept::<Directory>() else {
        return Ok(None);
    };
    let (mut found, missing) = directory.known(visits);
    for visit in missing {
        let card = match read(tx, vault, visit) {
            Err(Problem::Locked) => return Ok(None),
            read => read?.map(Arc::new),
        };
        found.extend(card.clone().map(|it| (visit, it)));
        directory.keep(visit, card);
    }
    Ok(Some(found))
}

fn read(tx: &mut ReadTx, vault: &Vault, visit: VisitId) -> Result<Option<QueueCard>, Problem> {
    let records = kiosks::of_visit(tx, visit)?;
    let replaced = superseded(records.iter().map(|it| it.supersedes));
    let mut parts: Vec<Content> = Vec::new();
    for stored in records.iter().filter(|it| !replaced.contains(&it.id)) {
        let Ok(record) = Record::from_bytes(&stored.bytes) else {
            continue;
        };
        parts.extend(vault.open_part(&record, Part::Queue)?.ok());
    }
    Ok(QueueCard::of(&parts))
}
