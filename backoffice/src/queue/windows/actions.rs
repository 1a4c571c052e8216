//! What can be done with windows.

use super::model::{ServiceWindow, WINDOWS_MAX};
use super::plan::Week;
use super::store;
use crate::access::{self, Permission, StaffId};
use crate::db::{ActorKind, ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::queue::event::QueueEvent;
use crate::queue::model::day;
use crate::queue::refusal::Refusal;
use crate::queue::stage::Window;
use crate::queue::{DISPLAY, TOPIC, store as tickets};
use chrono::NaiveTime;
use uuid::Uuid;

/// Whom a window receives, and when it is meant to be open.
#[derive(Debug, Clone, Default)]
pub(super) struct SetUp {
    /// The tags of what is spoken there.
    pub(super) languages: Vec<String>,
    /// Whose visitors it receives.
    pub(super) lanes: Vec<String>,
    /// Its hours.
    pub(super) plan: Week,
}

/// The windows at which visitors are received today. Whoever may not sign in any more receives nobody.
pub(in crate::queue) fn that_take_visitors(tx: &mut ReadTx) -> Result<Vec<ServiceWindow>, Problem> {
    let now = tx.now();
    let today = offices::settings(tx)?.day_start(now);
    let mut all = store::all(tx)?;
    all.retain(|it| it.takes_visitors(today));
    let gone = access::everyone(tx)?.into_iter().filter(|it| !it.is_active);
    let gone: Vec<StaffId> = gone.map(|it| it.id).collect();
    all.retain(|it| it.staff.is_none_or(|staff| !gone.contains(&staff)));
    Ok(all)
}

/// The open window at which whoever acts sits.
pub(in crate::queue) fn of_staff(tx: &mut ReadTx) -> Result<Option<ServiceWindow>, Problem> {
    let Some(staff) = staff(tx) else {
        return Ok(None);
    };
    let sits = |it: &ServiceWindow| it.staff == Some(staff) && it.is_open;
    Ok(store::all(tx)?.into_iter().find(sits))
}

/// At which window somebody of the staff sits, as it is called in the office.
pub fn place_of(tx: &mut ReadTx, staff: Uuid) -> Result<Option<String>, Problem> {
    let sits = |it: &ServiceWindow| it.staff == Some(staff) && it.is_open;
    let found = store::all(tx)?.into_iter().find(sits);
    Ok(found.map(|it| it.label()))
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
        is_at_work(tx, window)?;
        tx.announce(TOPIC);
        return Ok(());
    }
    leave_any(tx, staff)?;
    let taken = ServiceWindow {
        staff: Some(staff),
        ..wanted
    };
    store::save(tx, &taken)?;
    begins_work(tx, window)?;
    tx.record(&QueueEvent::WindowTaken(window))?;
    tx.announce(TOPIC);
    Ok(())
}

/// The window takes visitors, from now on if it did not today: who does not leave in the evening sits there again when
/// they do something the next morning. The night between does not count as time in which the window was open.
pub(in crate::queue) fn is_at_work(tx: &mut Tx, window: Window) -> Result<(), Problem> {
    if begins_work(tx, window)? {
        tx.record(&QueueEvent::WindowTaken(window))?;
    }
    Ok(())
}

/// Tells whether the window takes visitors only from now on.
fn begins_work(tx: &mut Tx, window: Window) -> Result<bool, Problem> {
    let now = tx.now();
    let today = offices::settings(tx)?.day_start(now);
    match store::open_since(tx, window)? {
        Some(since) if today <= since => return Ok(false),
        Some(since) => {
            let last = tickets::last_call_at(tx, window, today)?;
            store::end_spans(tx, window, last.map_or(since, |it| it.max(since)))?;
        }
        None => {}
    }
    store::begin_span(tx, window)?;
    Ok(true)
}

/// Whoever acts leaves their window.
pub(in crate::queue) fn leave(tx: &mut Tx) -> Result<(), Problem> {
    tx.require(Permission::CallTickets)?;
    let staff = staff(tx).ok_or(Problem::NotForYourRole)?;
    leave_any(tx, staff)?;
    tx.announce(TOPIC);
    Ok(())
}

/// Whoever sits at a window leaves it, but for windows at which a visitor is. Tells how many they were.
pub(in crate::queue) fn free_all(tx: &mut Tx) -> Result<usize, Problem> {
    tx.require(Permission::ManageWindows)?;
    let now = tx.now();
    let mut count = 0;
    for window in store::all(tx)? {
        if window.staff.is_none() || tickets::at_window(tx, window.window)?.is_some() {
            continue;
        }
        store::end_spans(tx, window.window, now)?;
        let number = window.window;
        let freed = ServiceWindow {
            staff: None,
            ..window
        };
        save(tx, &freed, &QueueEvent::WindowFreed(number))?;
        count += 1;
    }
    if count == 0 {
        tx.needs_no_event();
    }
    Ok(count)
}

fn leave_any(tx: &mut Tx, staff: Uuid) -> Result<(), Problem> {
    let Some(own) = of_staff(tx)? else {
        return Ok(());
    };
    is_empty(tx, own.window)?;
    let now = tx.now();
    store::end_spans(tx, own.window, now)?;
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
    let added = ServiceWindow::new(Window(last + 1));
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

/// Says whom a window receives, and when it is meant to be open.
pub(super) fn set_up(tx: &mut Tx, window: Window, wanted: SetUp) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let set_up = ServiceWindow {
        languages: wanted.languages,
        lanes: wanted.lanes,
        plan: wanted.plan,
        ..find(tx, window)?
    };
    save(tx, &set_up, &QueueEvent::WindowSetUp(window))
}

/// Opens a window.
pub(super) fn open(tx: &mut Tx, window: Window) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let opened = ServiceWindow {
        is_open: true,
        back_at: None,
        ..find(tx, window)?
    };
    save(tx, &opened, &QueueEvent::WindowOpened(window))
}

/// Closes a window at which nobody is being received, perhaps only until a time of the day.
pub(super) fn close(tx: &mut Tx, window: Window, back: Option<NaiveTime>) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let back_at = back.map(|it| offices::moment(day(now, zone), it, zone));
    if back_at.is_some_and(|it| it <= now) {
        return Err(Refusal::BackInThePast.into());
    }
    let found = find(tx, window)?;
    is_empty(tx, window)?;
    let closed = ServiceWindow {
        is_open: false,
        staff: None,
        back_at,
        ..found
    };
    store::end_spans(tx, window, now)?;
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
