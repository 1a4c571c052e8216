//! How a kiosk starts: it takes over what the program before left, settles what a power cut left open, and starts
//! the printer and the link.

use super::Kiosk;
use super::booth::Booth;
use super::tickets::drawing;
use crate::asked;
use crate::board::Board;
use crate::calls::Calls;
use crate::folder::Folder;
use crate::guard::Guard;
use crate::link::{self, Link};
use crate::office::Office;
use crate::outbox::{Handover, Outbox, OutboxError};
use crate::printer::{Printer, Target};
use crate::settings::{Settings, StartError};
use crate::speech::Clips;
use crate::started::Started;
use crate::time::OfficeTime;
use crate::visit::Visit;
use crate::words;
use chrono::{DateTime, TimeDelta, Utc};
use shared::form::Form;
use shared::protocol::State;
use shared::random;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What a program left for its successor longer ago than this was left by one that never came back.
const HANDOVER_HOLDS: TimeDelta = TimeDelta::seconds(60);

impl Kiosk {
    /// Starts a paired kiosk: opens the outbox, settles what a power cut left open, starts the
    /// printer and the link.
    pub fn start(settings: Settings) -> Result<Kiosk, StartError> {
        let folder = take_folder(&settings.folder)?;
        let board = Arc::new(Board::new(folder.path(), settings.printer.to_string()));
        let outbox = Arc::new(Outbox::open(folder)?);
        let Some(pairing) = outbox.pairing()? else {
            return Err(StartError::NotPaired(settings.folder));
        };
        settle_prints(&outbox)?;
        let printer = start_printer(settings.printer)?;
        let kept = outbox.state()?;
        speak_own_words(&outbox, kept.as_ref().map(|(it, _)| it));
        let time = OfficeTime::new(settings.clock, kept.as_ref().map(|(it, _)| it.now));
        let before = take_over(&outbox, &board, &time)?;
        let heard = before.as_ref().and_then(|it| it.heard);
        let office = kept.map(|(state, at)| office(&state, (heard, at), &time));
        let calls = before.map(|it| it.calls).unwrap_or_default();
        let calls = Arc::new(Calls::take_over(calls, Instant::now()));
        let clips = Arc::new(Clips::of(outbox.folder().path()));
        let wiring = link::Wiring {
            pairing: pairing.clone(),
            outbox: Arc::clone(&outbox),
            board: Arc::clone(&board),
            calls: Arc::clone(&calls),
            clips: Arc::clone(&clips),
            time: time.clone(),
            random: random::from_os(),
            pace: settings.pace,
        };
        let link = Link::start(wiring)?;
        board.publish_now(&outbox, time.own());
        let visit = nobody(office.unwrap_or_default(), &time, &outbox)?;
        Ok(Kiosk {
            visit: Some(visit.in_place(pairing.belonging.place)),
            identity: None,
            ticket: None,
            printing: Vec::new(),
            booth: Booth::default(),
            link,
            words: None,
            asked: None,
            printer,
            pairing,
            restarted: outbox.restarted()?,
            outbox,
            board,
            calls,
            guard: Guard::default(),
            looked: None,
            anchor: (time.now(), Instant::now()),
            time,
            pulse: settings.pulse,
            random: settings.random,
            sealing: settings.sealing,
            seals: None,
            clips,
            sounding: settings.sounding,
            is_used: false,
            is_stuck: false,
        })
    }
}

/// The folder of a paired kiosk. A mistyped one is not made: nothing is paired there.
fn take_folder(path: &Path) -> Result<Folder, StartError> {
    if !path.join("outbox.db").is_file() {
        return Err(StartError::NotPaired(path.to_owned()));
    }
    Ok(Folder::take(path)?)
}

/// Speaks the office's own words, as far as they are kept here. Words of an earlier office, or of an
/// earlier day, are not those the office spoke of last.
fn speak_own_words(outbox: &Outbox, state: Option<&State>) {
    let version = state.and_then(|it| it.words_version.as_ref());
    let kept = words::kept(outbox.folder().path());
    if let Some(words) = kept.filter(|it| Some(&it.version) == version) {
        words::speak(&words);
    }
}

/// A visit of nobody yet, which asks by the office's own form and rules, as far as they are kept here. Those of an earlier office, or of an office whose
/// records were restored, are not this one's.
fn nobody(office: Office, time: &OfficeTime, outbox: &Outbox) -> Result<Visit, OutboxError> {
    let mut visit = Visit::nobody(Form::current(), office, time.now());
    let epoch = outbox.state()?.map(|(state, _)| state.store_epoch);
    if let Some((data, asked)) = asked::kept(outbox.folder().path())
        && Some(data.of) == epoch
    {
        visit.ask_by(asked);
    }
    Ok(visit)
}

/// Notes what became of tickets that were at the printer when the kiosk stopped.
fn settle_prints(outbox: &Outbox) -> Result<(), StartError> {
    let settled = outbox.settle_prints()?;
    if settled != 0 {
        tracing::warn!(
            settled,
            "tickets were at the printer when the kiosk last stopped"
        );
    }
    Ok(())
}

/// The office as it was last heard; when nobody knows how long ago that was, its door is forgotten.
fn office(
    state: &State,
    (heard, kept): (Option<DateTime<Utc>>, DateTime<Utc>),
    time: &OfficeTime,
) -> Office {
    let office = Office::new(state, heard.unwrap_or(kept));
    if time.is_own_plausible() || heard.is_some() {
        office
    } else {
        office.with_door_forgotten()
    }
}

/// Takes over what the program before left for this one, if it replaced itself a moment ago; otherwise the
/// program was started once more.
fn take_over(
    outbox: &Outbox,
    board: &Board,
    time: &OfficeTime,
) -> Result<Option<Handover>, OutboxError> {
    let own = time.own();
    // Nothing here is worth a kiosk that does not start: on a full disk it says that it is resting.
    let left = outbox.take_over().unwrap_or_else(|error| {
        tracing::error!(%error, "what the program before left could not be taken over");
        None
    });
    let left = left.filter(|it| (own - it.at).abs() < HANDOVER_HOLDS);
    let Some(before) = left else {
        let boots = outbox.count_boot().unwrap_or_else(|error| {
            tracing::error!(%error, "the start could not be counted");
            outbox.boots().unwrap_or(0)
        });
        board.set_started(Started {
            boots,
            ..Started::default()
        });
        return Ok(None);
    };
    board.set_started(Started {
        boots: outbox.boots()?,
        up_before: Duration::from_secs(before.up_seconds),
        ..Started::default()
    });
    board.set_printer(before.printer);
    if let Some(said) = before.office_time {
        time.hear(said + (own - before.at));
    }
    Ok(Some(before))
}

fn start_printer(target: Target) -> Result<Option<Printer>, StartError> {
    match target {
        Target::None => Ok(None),
        target => {
            let draw = drawing(target.dots())?;
            Ok(Some(Printer::start(target, draw)))
        }
    }
}
