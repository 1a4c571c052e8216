//! What can be done with a kiosk, and what it is told.

use super::event::KioskEvent;
use super::model::{Contact, Kiosk, Line, Lines, Refusal, SERIES_RESTS};
use super::{TOPIC, calls, looks, papers, remote, store};
use crate::access::Permission;
use crate::app::{App, Waits};
use crate::clips;
use crate::db::{ReadTx, Tx};
use crate::office_data;
use crate::offices::{self, HasRoom, PublicAddress, Screens};
use crate::problem::Problem;
use crate::words;
use chrono::{DateTime, Utc};
use shared::form::Form;
use shared::ids::KioskId;
use shared::protocol::{Door, FormInUse, Report, State};
use std::collections::BTreeMap;
use translations::Language;

/// Longer names of versions are cut.
const VERSION_CHARACTERS_MAX: usize = 40;

/// Ends a kiosk's belonging to the office. What it still sends is set aside, never lost.
pub(super) fn revoke(tx: &mut Tx, id: KioskId) -> Result<(), Problem> {
    tx.require(Permission::ManageKiosks)?;
    store::by_id(tx, id)?.ok_or(Problem::NotFound)?;
    if !store::revoke(tx, id)? {
        return Err(Refusal::RemovedAlready.into());
    }
    let free_from = tx.now() + SERIES_RESTS;
    store::rest_series(tx, id, free_from)?;
    tx.record(&KioskEvent::Revoked { kiosk: id })?;
    tx.announce(TOPIC);
    Ok(())
}

/// Notes what a kiosk says about itself; an older report than the last changes nothing but that a visitor who calls is
/// heard.
pub(super) fn report(
    tx: &mut Tx,
    kiosk: KioskId,
    seq: u64,
    report: &Report,
) -> Result<(), Problem> {
    let last = store::contact(tx, kiosk)?;
    let heard_at = match &last {
        Some(it) => it.at,
        None => store::by_id(tx, kiosk)?.ok_or(Problem::NotFound)?.paired_at,
    };
    calls::take_in(tx, kiosk, heard_at, &report.calls)?;
    if last.as_ref().is_some_and(|it| seq <= it.seq) {
        return Ok(());
    }
    papers::take_in(tx, kiosk, report, last.as_ref())?;
    let version = report
        .version
        .chars()
        .filter(|it| !it.is_control())
        .take(VERSION_CHARACTERS_MAX)
        .collect();
    let contact = Contact {
        seq,
        at: tx.now(),
        version,
        waiting: report.waiting,
        paper: report.paper,
        fault: report.fault,
        empty_at: match (report.waiting, &last) {
            (0, _) => Some(tx.now()),
            (_, last) => last.as_ref().and_then(|it| it.empty_at),
        },
        health: report.health,
        roll: papers::roll(last.as_ref(), report, tx.now()),
        form: form_in_use(report),
    };
    store::save_contact(tx, kiosk, &contact)?;
    // A kiosk that says every half minute that it is well is no event.
    tx.needs_no_event();
    tx.announce(TOPIC);
    Ok(())
}

/// Which form a kiosk says it asks by, cut to what a version can be.
fn form_in_use(report: &Report) -> FormInUse {
    let said = report.form.clone().unwrap_or_default();
    let cut = |it: String| {
        let signs = it
            .chars()
            .filter(|it| it.is_ascii_alphanumeric() || *it == '-');
        signs.take(VERSION_CHARACTERS_MAX).collect::<String>()
    };
    FormInUse {
        version: said.version.map(cut),
        refused: said.refused.map(cut),
    }
}

/// How things stand, for a kiosk.
pub(super) fn state(tx: &mut ReadTx, app: &App, kiosk: KioskId) -> Result<State, Problem> {
    let office = offices::settings(tx)?;
    let screens = offices::screens(tx)?.as_of(tx.now());
    let wishes = remote::wishes(tx, kiosk)?;
    let offered = words::offered(tx, &office)?;
    let tag = |it: &Language| it.tag().to_owned();
    let own_words = screens.closed_words.iter();
    let now = tx.now();
    let (waits, has_room) = reckoned(app.waits(tx)?, &screens, office.door, now);
    Ok(State {
        kiosk_id: kiosk,
        now,
        door: screens.door(office.door, has_room),
        opens_at: screens.opens_at,
        door_words: own_words
            .map(|(it, words)| (tag(it), words.clone()))
            .collect(),
        wait: screens.wait.or(waits.any),
        waits: waits.lanes,
        idle_seconds: Some(screens.idle_seconds),
        out_of_service: wishes.out_since.is_some(),
        restart: wishes.restart,
        languages: wishes.order(&offered).iter().map(tag).collect(),
        lanes: called(&waits.resting),
        resting: waits
            .resting
            .iter()
            .filter_map(|(lane, until)| Some((lane.clone(), (*until)?)))
            .collect(),
        closes_at: waits.closes_at,
        seen_until: waits.seen_until,
        office_line: office.office_line.as_ref().map(|it| it.as_str().to_owned()),
        neutral_paper: office.neutral_paper,
        ticket_address: office
            .public_address
            .as_ref()
            .map(PublicAddress::of_tickets),
        keys: app.vault.public_keys().clone(),
        path: screens.path,
        clips_version: clips::edition(tx)?,
        store_epoch: office.store_epoch,
        time_zone: office.time_zone.name().to_owned(),
        words_version: words::version(tx, &office)?,
        form_version: office_data::kiosk_version(tx, office.store_epoch, app.today())?,
    })
}

/// What a kiosk may say of waits and of the rest of the day, and whether there is room for somebody who comes now.
fn reckoned(
    mut waits: Waits,
    screens: &Screens,
    door: Door,
    now: DateTime<Utc>,
) -> (Waits, HasRoom) {
    let has_room = match waits.seen_until {
        Some(until) if until <= now => HasRoom::No,
        _ => HasRoom::Yes,
    };
    // A kiosk lets go of a full day that was only reckoned when it hears no more of the office; not of one that staff said.
    if door == Door::Full {
        waits.seen_until = None;
    }
    if screens.wait.is_some() {
        // What somebody has typed in of late goes before what is reckoned; of it nobody knows how right it is.
        waits = Waits {
            seen_until: waits.seen_until,
            resting: waits.resting,
            ..Waits::default()
        };
    }
    (waits, has_room)
}

/// The lanes from which somebody is called, whatever rests.
fn called(resting: &BTreeMap<String, Option<DateTime<Utc>>>) -> Vec<String> {
    let lanes = Form::current().lanes.iter();
    lanes
        .map(|it| it.id.clone())
        .filter(|it| !resting.contains_key(it))
        .collect()
}

/// Notes, at most once a minute for each kiosk, that requests in its name were not signed by it.
pub(super) fn note_refused(tx: &mut Tx, kiosk: KioskId) -> Result<(), Problem> {
    Ok(tx.record(&KioskEvent::Refused { kiosk })?)
}

/// Everything the page about kiosks shows.
pub(super) fn lines(tx: &mut ReadTx) -> Result<Lines, Problem> {
    tx.require(Permission::ManageKiosks)?;
    let now = tx.now();
    let since = offices::settings(tx)?.day_start(now);
    let (mut contacts, mut doubtful) =
        (store::contacts(tx)?, papers::doubtful_of_today(tx, since)?);
    let mut wishes = remote::all_wishes(tx)?;
    let line = |kiosk: Kiosk| Line {
        contact: contacts.remove(&kiosk.id),
        wishes: wishes.remove(&kiosk.id).unwrap_or_default(),
        doubtful: doubtful.remove(&kiosk.id).unwrap_or_default(),
        kiosk,
    };
    Ok(Lines {
        kiosks: store::everyone(tx)?.into_iter().map(line).collect(),
        looks: looks::wanting_a_look(tx)?,
        calls: calls::open_calls(tx)?,
        alerts: papers::printer_alerts(tx)?,
        now,
    })
}
