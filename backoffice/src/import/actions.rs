//! What can be done with a list: bring it, look at it, take it over, take it back, put it away.

use super::TOPIC;
use super::model::{Fate, Import, ImportEvent, Refusal, State, fates};
use super::reading::{List, read};
use super::store;
use crate::access::Permission;
use crate::app::App;
use crate::db::{Actor, ReadTx, Tx};
use crate::people::origins::{self, Source};
use crate::people::{self, Protection};
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use chrono::NaiveDate;
use uuid::Uuid;

/// So many people are put on record at a time, so that nobody waits long for the records meanwhile.
const TOGETHER: usize = 200;

/// Every list, the newest first.
pub(super) fn all(tx: &mut ReadTx) -> Result<Vec<Import>, Problem> {
    tx.require(Permission::ImportPeople)?;
    Ok(store::all(tx)?)
}

/// Keeps a list, sealed, to be looked at.
pub(super) fn bring(
    tx: &mut Tx,
    vault: &Vault,
    file: &[u8],
    today: NaiveDate,
) -> Result<Uuid, Problem> {
    tx.require(Permission::ImportPeople)?;
    let list = read(file, today)?;
    let id = tx.new_id();
    let sealed = at(id, |spot| vault.seal(spot, file))?;
    let import = Import {
        id,
        rows: list.rows.len() as u64,
        state: State::Brought,
        made_at: tx.now(),
        made_by: tx.actor().id(),
        added: 0,
    };
    store::add(tx, &import, &sealed)?;
    record(tx, "import-event-brought", id, import.rows)?;
    Ok(id)
}

/// A list with what becomes of each row.
pub(super) struct Looked {
    pub(super) import: Import,
    pub(super) list: List,
    pub(super) fates: Vec<Fate>,
}

/// A list with what becomes of each row.
pub(super) fn look(
    tx: &mut ReadTx,
    vault: &Vault,
    id: Uuid,
    today: NaiveDate,
) -> Result<Looked, Problem> {
    tx.require(Permission::ImportPeople)?;
    let (import, sealed) = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    let file = at(id, |spot| vault.open(spot, &sealed))?;
    let list = read(&file, today)?;
    let taken = origins::sources(tx, vault)?;
    Ok(Looked {
        fates: fates(&list, &taken),
        import,
        list,
    })
}

/// Puts everybody of a list on record who is not there yet. A few at a time: whoever is interrupted presses again, and nobody
/// is put on record twice.
pub(super) fn keep(app: &App, actor: Actor, id: Uuid) -> Result<(), Problem> {
    let today = app.today();
    let looked = app.db.read(&actor, |tx| look(tx, &app.vault, id, today))?;
    if !matches!(looked.import.state, State::Brought | State::Kept) {
        return Err(Refusal::Changed.into());
    }
    let new: Vec<usize> = (0..looked.fates.len())
        .filter(|at| looked.fates[*at] == Fate::New)
        .collect();
    for from in (0..new.len()).step_by(TOGETHER) {
        let range = from..(from + TOGETHER).min(new.len());
        app.db.write(&actor, |tx| {
            keep_some(tx, app, &looked, &new[range.clone()], today)
        })?;
    }
    app.db.write(&actor, |tx| {
        if !store::set_state(tx, id, &[State::Brought, State::Kept], State::Kept)? {
            return Err(Refusal::Changed.into());
        }
        let (import, _) = store::find(tx, id)?.ok_or(Problem::NotFound)?;
        record(tx, "import-event-kept", id, import.added)
    })
}

fn keep_some(
    tx: &mut Tx,
    app: &App,
    looked: &Looked,
    rows: &[usize],
    today: NaiveDate,
) -> Result<(), Problem> {
    let id = looked.import.id;
    for at in rows {
        let row = &looked.list.rows[*at];
        let Ok((facts, held_as)) = &row.person else {
            continue;
        };
        let person = people::add(tx, &app.vault, facts, Protection::None, today)?;
        let mut source = Source::default();
        row.id.clone_into(&mut source.id);
        row.mark.clone_into(&mut source.mark);
        row.note.clone_into(&mut source.note);
        origins::keep(tx, &app.vault, (person, id), *held_as, &source)?;
    }
    store::count(tx, id, rows.len() as u64)?;
    tx.announce(TOPIC);
    Ok(())
}

/// Takes back whoever of a list nobody has touched since; tells how many have gone and how many stay.
pub(super) fn take_back(app: &App, actor: Actor, id: Uuid) -> Result<(usize, usize), Problem> {
    let back = app.db.write(&actor, |tx| {
        tx.require(Permission::ImportPeople)?;
        let from = [State::Kept, State::GoingBack];
        if !store::set_state(tx, id, &from, State::GoingBack)? {
            return Err(Refusal::Changed.into());
        }
        let back = origins::take_back(tx, id)?;
        record(tx, "import-event-going-back", id, back.gone.len() as u64)?;
        Ok(back)
    })?;
    // Those of an earlier try that was interrupted are among them; a key that is gone already is no obstacle.
    let gone = app.db.read(&actor, |tx| origins::gone(tx, id))?;
    let keys: Vec<String> = gone.iter().map(|it| origins::key_of(*it)).collect();
    app.vault.destroy_all(&keys)?;
    app.db.write(&actor, |tx| {
        store::set_state(tx, id, &[State::GoingBack], State::Back)?;
        origins::forget(tx, id)?;
        record(tx, "import-event-back", id, gone.len() as u64)
    })?;
    Ok((gone.len(), back.stay))
}

/// Puts a list away that was not taken over.
pub(super) fn put_away(app: &App, actor: Actor, id: Uuid) -> Result<(), Problem> {
    app.db.write(&actor, |tx| {
        tx.require(Permission::ImportPeople)?;
        if !store::set_state(tx, id, &[State::Brought], State::PutAway)? {
            return Err(Refusal::Changed.into());
        }
        record(tx, "import-event-put-away", id, 0)
    })?;
    app.vault.destroy(&owner(id))
}

fn record(tx: &mut Tx, kind: &'static str, import: Uuid, count: u64) -> Result<(), Problem> {
    tx.record(&ImportEvent {
        kind,
        import,
        count,
    })?;
    tx.announce(TOPIC);
    Ok(())
}

fn owner(id: Uuid) -> String {
    format!("people-import:{id}")
}

fn at<T>(id: Uuid, work: impl FnOnce(Spot) -> T) -> T {
    let (owner, row) = (owner(id), id.to_string());
    work(Spot {
        owner: &owner,
        table: "people_import",
        row: &row,
        field: "file",
    })
}
