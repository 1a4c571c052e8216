//! What can be done with subscriptions: making one, ending it, reading what it shows.

use super::model::{Feed, FeedToken, calendar};
use super::store;
use crate::access::{self, Permission, StaffId};
use crate::appointments::event::AppointmentEvent;
use crate::appointments::{bookings, rooms};
use crate::db::{ReadTx, Tx};
use crate::offices::today;
use crate::problem::Problem;
use chrono::TimeDelta;
use std::collections::BTreeMap;

/// What was is shown so long, so that calendars learn what was cancelled.
const BACK: TimeDelta = TimeDelta::days(31);

/// No calendar reaches further.
const AHEAD: TimeDelta = TimeDelta::weeks(60);

/// The mark of an account whose owner works here today.
fn mark(tx: &mut ReadTx, staff: StaffId) -> Result<Option<[u8; 32]>, Problem> {
    let today = today(tx)?;
    Ok(access::account_mark(tx, staff, today)?)
}

/// Makes a subscription for whoever asks; the one before ends. Its address is shown once.
pub(super) fn subscribe(tx: &mut Tx) -> Result<FeedToken, Problem> {
    tx.require(Permission::SeeAppointments)?;
    let staff = tx.actor().id().ok_or(Problem::NotForYourRole)?;
    let token = FeedToken::mint(tx.random());
    let account = mark(tx, staff)?.ok_or(Problem::NotFound)?;
    let feed = Feed::new(staff, account, tx.now());
    store::remove(tx, staff)?;
    store::add(tx, &feed, token.hash())?;
    tx.record(&AppointmentEvent::of(
        "appointments-event-feed-made",
        staff.to_string(),
    ))?;
    Ok(token)
}

/// Ends the subscription of whoever asks.
pub(super) fn revoke(tx: &mut Tx) -> Result<(), Problem> {
    tx.require(Permission::SeeAppointments)?;
    let staff = tx.actor().id().ok_or(Problem::NotForYourRole)?;
    store::remove(tx, staff)?;
    Ok(tx.record(&AppointmentEvent::of(
        "appointments-event-feed-revoked",
        staff.to_string(),
    ))?)
}

/// The subscription of whoever asks.
pub(super) fn own(tx: &mut ReadTx) -> Result<Option<Feed>, Problem> {
    tx.require(Permission::SeeAppointments)?;
    let staff = tx.actor().id().ok_or(Problem::NotForYourRole)?;
    let own = store::of_staff(tx, staff)?;
    let account = mark(tx, staff)?;
    Ok(own.filter(|it| it.is_of(account)))
}

/// Every subscription that shows something, and whose it is.
pub(super) fn all(tx: &mut ReadTx) -> Result<Vec<(Feed, String)>, Problem> {
    tx.require(Permission::ManageStaff)?;
    let names = access::names(tx)?;
    let mut shown = Vec::new();
    for feed in store::all(tx)? {
        if feed.is_of(mark(tx, feed.staff)?) {
            let name = names.get(&feed.staff).cloned().unwrap_or_default();
            shown.push((feed, name));
        }
    }
    Ok(shown)
}

/// Ends the subscription of somebody else: their computer was lost, or their work is another.
pub(super) fn end(tx: &mut Tx, staff: StaffId) -> Result<(), Problem> {
    tx.require(Permission::ManageStaff)?;
    store::remove(tx, staff)?;
    Ok(tx.record(&AppointmentEvent::of(
        "appointments-event-feed-ended",
        staff.to_string(),
    ))?)
}

/// The calendar behind an address. One that has ended, was never made, or is of somebody who has left or has another
/// password since is not there: a new password is given when somebody else may know the old one, and the address with it.
pub(super) fn read(tx: &mut ReadTx, token: &FeedToken) -> Result<String, Problem> {
    let feed = store::find(tx, token.hash())?.ok_or(Problem::NotFound)?;
    let account = mark(tx, feed.staff)?;
    if !feed.is_of(account) {
        return Err(Problem::NotFound);
    }
    let staff = access::everyone(tx)?
        .into_iter()
        .find(|it| it.id == feed.staff);
    let may = |it: &access::Staff| it.is_active && it.may(Permission::SeeAppointments);
    staff.filter(may).ok_or(Problem::NotFound)?;
    let now = tx.now();
    let names: BTreeMap<_, _> = rooms::all(tx)?
        .into_iter()
        .map(|it| (it.id, it.name))
        .collect();
    let bookings_of_rooms = rooms::bookings_between(tx, now - BACK, now + AHEAD)?;
    let room = |it: &rooms::RoomBooking| Some((it.appointment?, names.get(&it.room)?.clone()));
    let rooms = bookings_of_rooms.iter().filter_map(room).collect();
    Ok(calendar(&bookings::changed_since(tx, now - BACK)?, &rooms))
}
