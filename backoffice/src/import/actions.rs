//! What can be done with a list: bring it, look at it, take it over, take it back, put it away.

use super::TOPIC;
use super::model::{Fate, Import, ImportEvent, Refusal, State, fates};
use super::reading::{List, read};
use super::store;
use crate::access::Permission;
use crate::app::App;
use crate::db::{Actor, ReadTx, Tx};
use crate::people::origins::{self, Source};
use crate::people::{self, PersonId, Protection};
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use crate::{contact, releases, safety};
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

/// A list with what becomes of each row. Names are read, so that is recorded first.
pub(super) fn look(
    tx: &mut Tx,
    vault: &Vault,
    id: Uuid,
    today: NaiveDate,
) -> Result<Looked, Problem> {
    tx.require(Permission::ImportPeople)?;
    let (import, sealed) = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    if matches!(import.state, State::Back | State::PutAway) {
        return Err(Problem::NotFound);
    }
    record(tx, "import-event-read", id, import.rows)?;
    let file = at(id, |spot| vault.open(spot, &sealed))?;
    let list = read(&file, today)?;
    let taken = origins::sources(tx, vault)?;
    let mut fates = fates(&list, &taken);
    for fate in &mut fates {
        // Of somebody hidden nothing is told, and no second record is made either.
        if let Fate::Known(person) = *fate
            && people::visible(tx, person).is_err()
        {
            *fate = Fate::Same;
        }
    }
    Ok(Looked {
        import,
        list,
        fates,
    })
}

/// Puts everybody of a list on record who is not there yet. A few at a time: whoever is interrupted presses again, and nobody
/// is put on record twice.
pub(super) fn keep(app: &App, actor: Actor, id: Uuid) -> Result<(), Problem> {
    let today = app.today();
    let looked = app.db.write(&actor, |tx| {
        // From here on it cannot be put away any more.
        if !store::set_state(tx, id, &[State::Brought, State::Kept], State::Kept)? {
            return Err(Refusal::Changed.into());
        }
        look(tx, &app.vault, id, today)
    })?;
    let new: Vec<usize> = (0..looked.fates.len())
        .filter(|at| looked.fates[*at] == Fate::New)
        .collect();
    for some in new.chunks(TOGETHER) {
        app.db
            .write(&actor, |tx| keep_some(tx, app, &looked, some, today))?;
    }
    app.db.write(&actor, |tx| {
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
    let (import, _) = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    if import.state != State::Kept {
        return Err(Refusal::Changed.into());
    }
    // Somebody else may have pressed the same button meanwhile.
    let taken = origins::sources(tx, &app.vault)?;
    let now = fates(&looked.list, &taken);
    let mut added = 0;
    for at in rows.iter().filter(|at| now[**at] == Fate::New) {
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
        added += 1;
    }
    store::count(tx, id, added)?;
    tx.needs_no_event();
    tx.announce(TOPIC);
    Ok(())
}

/// Whether somebody must stay on record: a hold, a contact, a release or a safety plan is there.
fn is_kept(app: &App, tx: &mut ReadTx, person: PersonId) -> Result<bool, Problem> {
    Ok(app.is_held(tx, person.0)?
        || contact::is_known(tx, person)?
        || releases::is_known(tx, person)?
        || safety::is_planned(tx, person)?)
}

/// Takes back whoever of a list nobody has touched since; tells how many have gone and how many stay.
pub(super) fn take_back(app: &App, actor: Actor, id: Uuid) -> Result<(usize, usize), Problem> {
    let back = app.db.write(&actor, |tx| {
        tx.require(Permission::ImportPeople)?;
        let from = [State::Kept, State::GoingBack];
        if !store::set_state(tx, id, &from, State::GoingBack)? {
            return Err(Refusal::Changed.into());
        }
        let back = origins::take_back(tx, id, |tx, person| is_kept(app, tx, person))?;
        record(tx, "import-event-going-back", id, back.gone.len() as u64)?;
        Ok(back)
    })?;
    // Those of an earlier try that was interrupted are among them; a key that is gone already is no obstacle.
    let gone = app.db.read(&actor, |tx| origins::gone(tx, id))?;
    let mut keys: Vec<String> = gone.iter().map(|it| origins::key_of(*it)).collect();
    keys.push(owner(id));
    app.vault.destroy_all(&keys)?;
    app.db.write(&actor, |tx| {
        store::set_state(tx, id, &[State::GoingBack], State::Back)?;
        origins::forget(tx, id)?;
        record(tx, "import-event-back", id, gone.len() as u64)
    })?;
    Ok((gone.len(), back.stay))
}

/// Puts a list away that was not taken over. Pressed again it does the rest of what was interrupted.
pub(super) fn put_away(app: &App, actor: Actor, id: Uuid) -> Result<(), Problem> {
    app.db.write(&actor, |tx| {
        tx.require(Permission::ImportPeople)?;
        let from = [State::Brought, State::PutAway];
        if !store::set_state(tx, id, &from, State::PutAway)? {
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
