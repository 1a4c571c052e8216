//! The cards of the queue in memory, from unlocking to locking; never written in the clear. It belongs to the open vault
//! and goes with the keys.

use super::model::{QueueCard, superseded};
use crate::db::ReadTx;
use crate::kiosks;
use crate::people::parties;
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

/// What is known of a visit: the newest of its records that were looked at, and the card they gave. Without a card it has
/// to be read anew.
struct Entry {
    newest_seq: u64,
    card: Option<Known>,
}

/// A card, or the knowledge that there is none to be read.
type Known = Option<Arc<QueueCard>>;

/// What is kept while the vault is open.
#[derive(Default)]
pub(super) struct Directory {
    cards: RwLock<HashMap<VisitId, Entry>>,
    /// Held by whoever opens records at the moment.
    pub(super) turn: Mutex<()>,
    /// Whether someone is about to take the turn.
    pub(super) is_wanted: AtomicBool,
}

impl Directory {
    /// A record of this visit has come: a card that was put together without it is out of date.
    pub(super) fn forget(&self, visit: VisitId, newest_seq: u64) {
        self.put(
            visit,
            Entry {
                newest_seq,
                card: None,
            },
        );
    }

    /// Keeps a card that was put together from the records up to `newest_seq`, unless a newer one has come since.
    pub(super) fn keep(&self, visit: VisitId, newest_seq: u64, card: Known) {
        let card = Some(card);
        self.put(visit, Entry { newest_seq, card });
    }

    fn put(&self, visit: VisitId, entry: Entry) {
        let mut cards = self.cards.write().unwrap_or_else(PoisonError::into_inner);
        if CARDS_MAX <= cards.len() {
            cards.clear();
        }
        let is_older = |it: &Entry| {
            let says_less = entry.card.is_none() && it.newest_seq == entry.newest_seq;
            entry.newest_seq < it.newest_seq || says_less
        };
        if !cards.get(&visit).is_some_and(is_older) {
            cards.insert(visit, entry);
        }
    }

    /// Whether the card of this visit, or that it has none, is known.
    #[cfg(test)]
    pub(super) fn knows(&self, visit: VisitId) -> bool {
        self.known(&[visit]).1.is_empty()
    }

    fn known(&self, visits: &[VisitId]) -> (Cards, Vec<VisitId>) {
        let cards = self.cards.read().unwrap_or_else(PoisonError::into_inner);
        let mut missing = Vec::new();
        let mut found = Cards::new();
        for visit in visits {
            match cards.get(visit).and_then(|it| it.card.as_ref()) {
                Some(Some(card)) => drop(found.insert(*visit, card.clone())),
                Some(None) => {}
                None => missing.push(*visit),
            }
        }
        (found, missing)
    }
}

/// The cards of these visits; `None` while the office is locked. A visit whose record cannot be opened has no card.
pub fn cards(tx: &mut ReadTx, vault: &Vault, visits: &[VisitId]) -> Result<Option<Cards>, Problem> {
    let Some(directory) = vault.kept::<Directory>() else {
        return Ok(None);
    };
    let (mut found, missing) = directory.known(visits);
    for visit in missing {
        let (newest_seq, card) = match read(tx, vault, visit) {
            Err(Problem::Locked) => return Ok(None),
            read => read?,
        };
        let card = card.map(Arc::new);
        found.extend(card.clone().map(|it| (visit, it)));
        directory.keep(visit, newest_seq, card);
    }
    // Who is hidden from whoever looks has no name for them.
    for visit in parties::unseen(tx)? {
        if let Some(card) = found.get_mut(&visit) {
            *card = Arc::new(card.nameless());
        }
    }
    for (visit, code) in parties::codes(tx)? {
        if let Some(card) = found.get_mut(&visit) {
            *card = Arc::new(card.under(code));
        }
    }
    Ok(Some(found))
}

/// The card, and the newest record it comes from.
fn read(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
) -> Result<(u64, Option<QueueCard>), Problem> {
    let records = kiosks::of_visit(tx, visit)?;
    let newest_seq = records.last().map_or(0, |it| it.server_seq);
    let replaced = superseded(&records);
    let mut parts: Vec<Content> = Vec::new();
    for stored in records.iter().filter(|it| !replaced.contains(&it.id)) {
        let Ok(record) = Record::from_bytes(&stored.bytes) else {
            continue;
        };
        parts.extend(vault.open_part(&record, Part::Queue)?.ok());
    }
    Ok((newest_seq, QueueCard::of(&parts)))
}
