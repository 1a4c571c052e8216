//! Where somebody on record comes from who was not met here: a list of an earlier program or of another office. Nobody has
//! compared it yet until somebody says so, and what was taken over by mistake can be taken back.

mod store;

use super::model::{PeopleEvent, PersonId, TOPIC};
use super::seal::Piece;
use super::{actions, store as people};
use crate::access::{Permission, StaffId};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// What somebody was to the office, as a list says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeldAs {
    /// The office represents them.
    Client,
    /// The office represented them.
    PastClient,
    /// They asked for help, and the office did not take them on.
    Declined,
    /// They stood against a client, or against somebody who asked for help.
    Adverse,
    /// A relative of somebody.
    Relative,
    /// Something else, or it was not said.
    Other,
}

/// Every kind with its word and its message.
pub const HELD_AS: [(HeldAs, &str, &str); 6] = [
    (HeldAs::Client, "client", "people-held-client"),
    (HeldAs::PastClient, "past-client", "people-held-past-client"),
    (HeldAs::Declined, "declined", "people-held-declined"),
    (HeldAs::Adverse, "adverse", "people-held-adverse"),
    (HeldAs::Relative, "relative", "people-held-relative"),
    (HeldAs::Other, "other", "people-held-other"),
];

impl HeldAs {
    /// The word in the database and in files.
    pub fn word(self) -> &'static str {
        HELD_AS
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, word, _)| word)
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        HELD_AS
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, _, label)| label)
    }

    /// The kind with this word; however it is written.
    pub fn find(word: &str) -> Option<HeldAs> {
        let word = word.trim().to_lowercase().replace([' ', '_'], "-");
        HELD_AS
            .iter()
            .find(|(_, it, _)| *it == word)
            .map(|(kind, _, _)| *kind)
    }
}

/// The row of a list that somebody comes from. It has no `Debug`: it is content.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Source {
    /// What they are called there, such as the number of an old file.
    pub id: String,
    /// A mark of everything the row says.
    pub mark: String,
    /// What was noted there.
    pub note: String,
}

/// Where somebody comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Who.
    pub person: PersonId,
    /// What they were to the office.
    pub held_as: HeldAs,
    /// When they were taken over.
    pub taken_at: DateTime<Utc>,
    /// When somebody here compared it with what the office knows, and who.
    pub confirmed: Option<(NaiveDate, Option<StaffId>)>,
}

/// Notes where somebody comes from who has just been put on record.
pub fn keep(
    tx: &mut Tx,
    vault: &Vault,
    (person, import): (PersonId, Uuid),
    held_as: HeldAs,
    source: &Source,
) -> Result<(), Problem> {
    tx.require(Permission::ImportPeople)?;
    let plain = zeroize::Zeroizing::new(
        serde_json::to_vec(source).map_err(|_| Problem::defect("a source is no text"))?,
    );
    let sealed = piece(person).seal(vault, person, &plain)?;
    store::add(tx, (person, import), held_as, &sealed)?;
    Ok(())
}

fn piece(person: PersonId) -> Piece {
    Piece {
        table: "person_origin",
        field: "source",
        row: person.0,
    }
}

/// Where somebody comes from, for whoever sees them.
pub fn of(tx: &mut ReadTx, person: PersonId) -> Result<Option<Origin>, Problem> {
    actions::visible(tx, person)?;
    Ok(store::find(tx, person)?)
}

/// What somebody was to the office by a list they were taken over from, they or a record that turned out to be theirs.
pub fn held(tx: &mut ReadTx, person: PersonId) -> Result<Option<HeldAs>, Problem> {
    Ok(store::held(tx, person)?)
}

/// The rows that were taken over and not taken back, to tell which rows of another list are here already. Those whose keys
/// are gone are left out.
pub fn sources(tx: &mut ReadTx, vault: &Vault) -> Result<Vec<(PersonId, Source)>, Problem> {
    tx.require(Permission::ImportPeople)?;
    let keys = vault.opener(super::seal::KIND)?;
    let mut found = Vec::new();
    for (person, sealed) in store::sources(tx)? {
        let opened = piece(person).open_with(&keys, person, &sealed)?;
        let source = opened.and_then(|it| serde_json::from_slice(&it).ok());
        found.extend(source.map(|it| (person, it)));
    }
    Ok(found)
}

/// Somebody has compared what was taken over with what the office knows.
pub fn confirm(tx: &mut Tx, person: PersonId, on: NaiveDate) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    actions::visible(tx, person)?;
    let by = tx.actor().id();
    if !store::confirm(tx, person, on, by)? {
        // Somebody else has done so a moment ago.
        tx.needs_no_event();
        return Ok(());
    }
    tx.record(&PeopleEvent::of("people-event-origin-confirmed", person))?;
    tx.announce(TOPIC);
    Ok(())
}

/// What becomes of those of a list when it is taken back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// They are no longer on record; their keys are to be destroyed once this is committed.
    pub gone: Vec<PersonId>,
    /// They stay: something was done with them since.
    pub stay: usize,
}

/// Takes back those of a list with whom nothing was done since; `is_kept` tells of those who must stay for what other folders
/// know of them. Whoever calls this destroys the keys of those who are gone.
pub fn take_back(
    tx: &mut Tx,
    import: Uuid,
    is_kept: impl Fn(&mut ReadTx, PersonId) -> Result<bool, Problem>,
) -> Result<TakenBack, Problem> {
    tx.require(Permission::ImportPeople)?;
    let mut back = TakenBack::default();
    for person in store::of_import(tx, import)? {
        if store::is_as_taken_over(tx, person)? && !is_kept(tx, person)? {
            store::undo(tx, person)?;
            tx.record(&PeopleEvent::of("people-event-taken-back", person))?;
            back.gone.push(person);
        } else {
            back.stay += 1;
        }
    }
    tx.announce(TOPIC);
    Ok(back)
}

/// Whoever looks for people no longer finds those of a list who were taken back, once their keys are gone.
pub fn forget(tx: &mut Tx, import: Uuid) -> Result<(), Problem> {
    for person in store::undone(tx, import)? {
        people::touch(tx, person)?;
    }
    tx.announce(TOPIC);
    Ok(())
}

/// The owner of the key of somebody, to destroy it.
pub fn key_of(person: PersonId) -> String {
    format!("{}{person}", super::seal::KIND)
}

/// Those of a list who were taken back.
pub fn gone(tx: &mut ReadTx, import: Uuid) -> Result<Vec<PersonId>, Problem> {
    Ok(store::undone(tx, import)?)
}
