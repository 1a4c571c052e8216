//! What can be done with intakes: open them when the keys are there, and read them – which is noted first.

use super::directory::{Cards, Directory, cards};
use super::model::{IntakeEvent, QueueCard, superseded, unopenable};
use super::{TOPIC, private_form, store};
use crate::access::Permission;
use crate::app::{App, Arrival};
use crate::db::{Actor, ReadTx, Tx};
use crate::kiosks::{self, Stored};
use crate::office_data;
use crate::people::parties;
use crate::problem::Problem;
use crate::versions::Verified;
use chrono::{DateTime, TimeDelta, Utc};
use shared::form::{Form, Part};
use shared::ids::{RecordId, VisitId};
use shared::record::{CLASSES, CannotOpen, Content, Record};
use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// So many records are opened between two commits.
const TOGETHER: u32 = 64;

/// So many visits stand on one page of the list.
pub(super) const LISTED: u32 = 50;

/// Looking at a list again within this time is the same look.
const LOOK: TimeDelta = TimeDelta::minutes(15);

/// A record has arrived: it waits to be opened.
pub fn arrive(tx: &mut Tx, arrival: &Arrival) -> Result<(), Problem> {
    let frame = arrival.frame;
    store::add(tx, frame.record_id, frame.visit_id, arrival.seq)?;
    tx.announce(TOPIC);
    Ok(())
}

/// Opens what has arrived, on a thread of its own.
pub fn open_sealed_soon(app: &App) -> Result<(), Problem> {
    let Some(directory) = app.vault.kept::<Directory>() else {
        return Ok(());
    };
    if !directory.is_wanted.swap(true, Ordering::AcqRel) {
        let app = app.clone();
        std::thread::spawn(move || {
            if let Err(problem) = open_sealed(&app) {
                tracing::error!(problem = problem.plain(), "records could not be opened");
            }
        });
    }
    Ok(())
}

/// Opens every record that waits for it, in order of arrival, and notes which could not be opened. Does nothing while
/// the office is locked.
pub fn open_sealed(app: &App) -> Result<(), Problem> {
    let Some(directory) = app.vault.kept::<Directory>() else {
        return Ok(());
    };
    let _turn = directory
        .turn
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    directory.is_wanted.store(false, Ordering::Release);
    loop {
        let next = app.db.read(&Actor::PROGRAM, next_sealed)?;
        let judged: Result<Vec<Judged>, Problem> = next.iter().map(|it| judge(app, it)).collect();
        match judged {
            Err(Problem::Locked) => return Ok(()),
            Ok(judged) if judged.is_empty() => return Ok(()),
            judged => save(app, &directory, judged?)?,
        }
    }
}

struct Judged {
    record: RecordId,
    visit: VisitId,
    seq: u64,
    unopenable: Option<String>,
    card: Option<QueueCard>,
}

fn next_sealed(tx: &mut ReadTx) -> Result<Vec<Stored>, Problem> {
    let ids = store::sealed(tx, TOGETHER)?;
    let found = ids.into_iter().map(|id| {
        kiosks::stored(tx, id)?.ok_or_else(|| Problem::defect("an intake without its record"))
    });
    found.collect()
}

/// Tries all three parts of a record.
fn judge(app: &App, stored: &Stored) -> Result<Judged, Problem> {
    let (mut why, mut card) = (None, None);
    match Record::from_bytes(&stored.bytes) {
        Err(_) => why = Some(unopenable(Part::Queue, CannotOpen::Content)),
        Ok(record) => {
            for part in CLASSES {
                match app.vault.open_part(&record, part)? {
                    Err(error) => why = why.or_else(|| Some(unopenable(part, error))),
                    Ok(content) if part == Part::Queue => card = QueueCard::of(&[content]),
                    Ok(_) => {}
                }
            }
        }
    }
    Ok(Judged {
        record: stored.id,
        visit: stored.visit_id,
        seq: stored.server_seq,
        unopenable: why,
        card,
    })
}

fn save(app: &App, directory: &Directory, judged: Vec<Judged>) -> Result<(), Problem> {
    app.db.write(&Actor::PROGRAM, |tx| {
        let mut opened = Vec::new();
        for it in &judged {
            if !store::judge(tx, it.record, it.unopenable.as_deref())? {
                continue;
            }
            match &it.unopenable {
                None => opened.push(it.seq),
                Some(why) => tx.record(&IntakeEvent::Unopenable {
                    record: it.record,
                    why: why.clone(),
                })?,
            }
        }
        if let (Some(first), Some(last)) = (opened.first(), opened.last()) {
            tx.record(&IntakeEvent::Opened {
                first: *first,
                last: *last,
                count: opened.len(),
            })?;
        }
        // When another process was quicker there is nothing to note.
        tx.needs_no_event();
        tx.announce(TOPIC);
        Ok(())
    })?;
    keep(app, directory, judged)
}

/// What was just opened is kept, so that the queue need not open it again. A visit with several records is put together
/// from all of them when it is asked for.
fn keep(app: &App, directory: &Directory, judged: Vec<Judged>) -> Result<(), Problem> {
    for it in judged {
        let records = app
            .db
            .read(&Actor::PROGRAM, |tx| Ok(store::records_of(tx, it.visit)?))?;
        directory.forget(it.visit, it.seq);
        if records == 1 {
            directory.keep(it.visit, it.seq, it.card.map(Arc::new));
        }
    }
    Ok(())
}

/// One record of a visit, with the parts that may be shown.
pub(super) struct Opened {
    pub(super) stored: Stored,
    pub(super) kiosk: String,
    pub(super) is_superseded: bool,
    pub(super) parts: Vec<(Part, Result<Content, CannotOpen>)>,
    /// The form that was asked.
    pub(super) form: Arc<Form>,
    /// Who compared the rules of that day, by which it is as urgent as it is, with what they rest on.
    pub(super) rules: Option<Verified>,
}

/// The visit that an address means: by the id of the visit, or of one of its records.
pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> Result<VisitId, Problem> {
    let visit = store::visit_of(tx, RecordId(id))?.unwrap_or(VisitId(id));
    let is_there = !kiosks::of_visit(tx, visit)?.is_empty();
    if is_there && parties::sees_visit(tx, visit)? {
        Ok(visit)
    } else {
        Err(Problem::NotFound)
    }
}

/// Reads parts of a visit's records, newest first. Who reads what is on disk before anything is opened.
pub(super) fn read(
    app: &App,
    actor: &Actor,
    visit: VisitId,
    parts: &[Part],
) -> Result<Vec<Opened>, Problem> {
    for part in parts {
        let needs = match part {
            Part::Queue => Permission::SeeQueue,
            Part::General => Permission::SeeGeneral,
            Part::Restricted => Permission::SeeRestricted,
        };
        app.db.read(actor, |tx| tx.require(needs))?;
    }
    if app.vault.kept::<Directory>().is_none() {
        return Err(Problem::Locked);
    }
    let (records, kiosks) = app.db.read(actor, |tx| {
        Ok((kiosks::of_visit(tx, visit)?, kiosks::names(tx)?))
    })?;
    if records.is_empty() {
        return Err(Problem::NotFound);
    }
    app.db.write(actor, |tx| {
        Ok(tx.record(&IntakeEvent::Read {
            visit,
            parts: parts.to_vec(),
        })?)
    })?;
    let replaced = superseded(&records);
    // Nor is it opened, or counted among what is shown, of which not even the name is for whoever reads.
    let records = records.into_iter();
    let records = records.filter(|it| actor.may(private_form::needs(&it.section)));
    let open = |stored: Stored| {
        let record = Record::from_bytes(&stored.bytes);
        let version = record.as_ref().map_or(0, |it| it.frame.form_version);
        let day = stored.sealed_at.with_timezone(&app.zone()).date_naive();
        let (form, rules) = app.db.read(actor, |tx| {
            let form = office_data::form_of(tx, version)?;
            Ok((form, office_data::verified_rules(tx, day)?))
        })?;
        let opened = parts.iter().map(|part| match &record {
            Ok(record) => Ok((*part, app.vault.open_part(record, *part)?)),
            Err(_) => Ok((*part, Err(CannotOpen::Content))),
        });
        let parts = opened.collect::<Result<_, Problem>>()?;
        let kiosk = kiosks.get(&stored.kiosk_id).cloned().unwrap_or_default();
        Ok(Opened {
            kiosk,
            is_superseded: replaced.contains(&stored.id),
            parts,
            stored,
            form,
            rules,
        })
    };
    records.rev().map(open).collect()
}

/// A visit in the list.
pub(super) struct Line {
    pub(super) visit: VisitId,
    pub(super) label: String,
    pub(super) sealed_at: DateTime<Utc>,
    pub(super) kiosk: String,
    pub(super) newest_seq: u64,
    pub(super) is_unopenable: bool,
}

/// A page of the list; the cards are missing while the office is locked.
pub(super) fn list(
    tx: &mut ReadTx,
    app: &App,
    before: u64,
) -> Result<(Vec<Line>, Option<Cards>), Problem> {
    tx.require(Permission::SeeQueue)?;
    let kiosks = kiosks::names(tx)?;
    let mut lines = Vec::new();
    for listed in seen_listed(tx, before)? {
        let heading = kiosks::heading(tx, listed.visit)?
            .ok_or_else(|| Problem::defect("an intake without its record"))?;
        lines.push(Line {
            visit: listed.visit,
            kiosk: kiosks.get(&heading.kiosk).cloned().unwrap_or_default(),
            label: heading.label,
            sealed_at: heading.sealed_at,
            newest_seq: listed.newest_seq,
            is_unopenable: listed.unopenable != 0,
        });
    }
    let visits: Vec<VisitId> = lines.iter().map(|it| it.visit).collect();
    let cards = cards(tx, &app.vault, &visits)?;
    Ok((lines, cards))
}

/// A page of visits that whoever asks sees: as many as a page has, so that nobody learns from its length of others.
pub(super) fn seen_listed(tx: &mut ReadTx, before: u64) -> Result<Vec<store::Listed>, Problem> {
    let (unseen, page) = (parties::unseen(tx)?, LISTED as usize);
    let (mut before, mut seen) = (before, Vec::new());
    loop {
        let next = store::list(tx, before, LISTED)?;
        let is_last = next.len() < page;
        before = next.last().map_or(before, |it| it.newest_seq);
        seen.extend(next.into_iter().filter(|it| !unseen.contains(&it.visit)));
        if is_last || page <= seen.len() {
            seen.truncate(page);
            return Ok(seen);
        }
    }
}

/// Remembers who looked at which list when, so that a list that refreshes itself is noted once.
#[derive(Default)]
struct Looks(Mutex<HashMap<(Uuid, &'static str), DateTime<Utc>>>);

/// Notes that someone looks at a list with names, before they do; again after a quarter of an hour.
pub fn note_list(app: &App, actor: &Actor, list: &'static str) -> Result<(), Problem> {
    let now = app.db.now();
    let key = (actor.id().unwrap_or_default(), list);
    let looks = app.kept::<Looks>();
    // A look in the future is of before the clock was set back, and no longer tells anything.
    let is_known = |it: &DateTime<Utc>| (TimeDelta::zero()..LOOK).contains(&(now - *it));
    if looks
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&key)
        .is_some_and(is_known)
    {
        return Ok(());
    }
    app.db
        .write(actor, |tx| Ok(tx.record(&IntakeEvent::ListRead { list })?))?;
    looks
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(key, now);
    Ok(())
}
