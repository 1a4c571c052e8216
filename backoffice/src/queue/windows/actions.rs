//! What can be done with windows.

use super::store;
use crate::access::Permission;
use crate::db::{ActorKind, ReadTx, Tx};
use crate::problem::Problem;
use crate::queue::event::QueueEvent;
use crate::queue::model::{ServiceWindow, WINDOWS_MAX};
use crate::queue::stage::{Refusal, Window};
use crate::queue::{DISPLAY, TOPIC, store as tickets};
use uuid::Uuid;

/// The open window at which whoever acts sits.
pub(in crate::queue) fn of_staff(tx: &mut ReadTx) -> Result<Option<ServiceWindow>, Problem> {
    let Some(staff) = staff(tx) else {
        return Ok(None);
    };
    let sits = |it: &ServiceWindow| it.staff == Some(staff) && it.is_open;
    Ok(store::all(tx)?.into_iter().find(sits))
}

/// Whoever acts takes a window; who sat there before is relieved, and the visitor there stays.
pub(in crate::queue) fn sit_at(tx: &mut Tx, window: Window) -> Result<(), Problem> {
    tx.require(Permission::CallTickets)?;
    let staff = staff(tx).ok_or(Problem::NotForYourRole)?;
    let wanted = find(tx, window)?;
    if !wanted.is_open {
        return Err(Refusal::WindowClosed.into());
    }
    if wanted.staff == Some(staff) {
        return Ok(());
    }
    leave_any(tx, staff)?;
    let taken = ServiceWindow {
        staff: Some(staff),
        ..wanted
    };
    store::save(tx, &taken)?;
    tx.record(&QueueEvent::WindowTaken(window))?;
    tx.announce(TOPIC);
    Ok(())
}

/// Whoever acts leaves their window.
pub(in crate::queue) fn leave(tx: &mut Tx) -> Result<(), Problem> {
    tx.require(Permission::CallTickets)?;
    let staff = staff(tx).ok_or(Problem::NotForYourRole)?;
    leave_any(tx, staff)?;
    tx.announce(TOPIC);
    Ok(())
}

fn leave_any(tx: &mut Tx, staff: Uuid) -> Result<(), Problem> {
    let Some(own) = of_staff(tx)? else {
        return Ok(());
    };
    is_empty(tx, own.window)?;
    store::free(tx, staff)?;
    Ok(tx.record(&QueueEvent::WindowFreed(own.window))?)
}

/// Adds a window behind the last one.
pub(super) fn add(tx: &mut Tx, name: &str) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let all = store::all(tx)?;
    let last = all.last().map_or(0, |it| it.window.0);
    if WINDOWS_MAX <= last {
        return Err(Refusal::TooManyWindows { max: WINDOWS_MAX }.into());
    }
    let added = ServiceWindow {
        window: Window(last + 1),
        name: String::new(),
        is_open: true,
        staff: None,
    };
    let added = unlike_others(added.renamed(name)?, &all)?;
    save(tx, &added, &QueueEvent::WindowAdded(added.window))
}

/// Gives a window another name; an empty one brings its number back.
pub(super) fn rename(tx: &mut Tx, window: Window, name: &str) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let renamed = find(tx, window)?.renamed(name)?;
    let renamed = unlike_others(renamed, &store::all(tx)?)?;
    save(tx, &renamed, &QueueEvent::WindowNamed(window))
}

/// Opens a window.
pub(super) fn open(tx: &mut Tx, window: Window) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let opened = ServiceWindow {
        is_open: true,
        ..find(tx, window)?
    };
    save(tx, &opened, &QueueEvent::WindowOpened(window))
}

/// Closes a window at which nobody is being received.
pub(super) fn close(tx: &mut Tx, window: Window) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let found = find(tx, window)?;
    is_empty(tx, window)?;
    let closed = ServiceWindow {
        is_open: false,
        staff: None,
        ..found
    };
    save(tx, &closed, &QueueEvent::WindowClosed(window))
}

fn save(tx: &mut Tx, window: &ServiceWindow, event: &QueueEvent) -> Result<(), Problem> {
    store::save(tx, window)?;
    tx.record(event)?;
    tx.announce(TOPIC);
    tx.announce(DISPLAY);
    Ok(())
}

fn find(tx: &mut ReadTx, window: Window) -> Result<ServiceWindow, Problem> {
    let found = store::all(tx)?.into_iter().find(|it| it.window == window);
    found.ok_or(Problem::NotFound)
}

/// A visitor must know which of two windows is meant.
fn unlike_others(window: ServiceWindow, all: &[ServiceWindow]) -> Result<ServiceWindow, Refusal> {
    let label = window.label().to_lowercase();
    let is_same =
        |it: &ServiceWindow| it.window != window.window && it.label().to_lowercase() == label;
    if all.iter().any(is_same) {
        return Err(Refusal::NameTaken);
    }
    Ok(window)
}

/// Nobody leaves or closes a window while a visitor stands there.
fn is_empty(tx: &mut ReadTx, window: Window) -> Result<(), Problem> {
    match tickets::at_window(tx, window)? {
        None => Ok(()),
        Some(it) => Err(Refusal::WindowTaken {
            label: it.label.to_string(),
        }
        .into()),
    }
}

fn staff(tx: &ReadTx) -> Option<Uuid> {
    let actor = tx.actor();
    actor.id().filter(|_| actor.kind() == ActorKind::Staff)
}
