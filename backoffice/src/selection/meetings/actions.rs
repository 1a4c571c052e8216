//! What can be done with meetings: open one, say who is there, decide on its items, write its minutes, close it.

use super::decided::Decision;
use super::store::{self, Held};
use crate::access::{Permission, Staff, StaffId};
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::selection::data::Data;
use crate::selection::event::SelectionEvent;
use crate::selection::items::actions::note_read;
use crate::selection::items::decisions::{Said, in_meeting, take_back};
use crate::selection::items::{Loaded, Record, candidates, hidden, load};
use crate::selection::{
    Entry, Meeting, Member, OfficeSize, Refusal, Seat, Section, TOPIC, Vote, agenda, who,
};
use crate::vault::{Spot, Vault};
use chrono::{Datelike, Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;
use zeroize::Zeroizing;

/// So many of the newest are listed.
const LISTED: u32 = 60;

/// Texts are filled up to multiples of this, so that their length tells nothing.
const PAD: usize = 1024;

/// The meetings, the newest first; and the day of the next one: the coming Monday, or today where that is one.
pub(super) fn list(tx: &mut ReadTx) -> Result<(Vec<Held>, NaiveDate), Problem> {
    tx.require(Permission::SelectCases)?;
    let today = offices::today(tx)?;
    let days = (7 - today.weekday().num_days_from_monday()) % 7;
    let next = today.checked_add_days(Days::new(u64::from(days)));
    Ok((store::newest(tx, LISTED)?, next.unwrap_or(today)))
}

/// Calls a meeting for a day.
pub(super) fn open_meeting(tx: &mut Tx, day: NaiveDate, size: OfficeSize) -> Result<Uuid, Problem> {
    tx.require(Permission::SelectCases)?;
    if day < offices::today(tx)? {
        return Err(Refusal::DueInThePast.into());
    }
    let id = tx.new_id();
    let held = Held {
        id,
        day,
        size,
        closed_at: None,
        closed_by: None,
        version: 0,
        minutes: None,
    };
    store::add(tx, &held)?;
    tx.announce(TOPIC);
    let event = SelectionEvent::of("selection-event-meeting-called", id);
    tx.record(&event.with("day", day.to_string()))?;
    Ok(id)
}

fn find(tx: &mut ReadTx, id: Uuid) -> Result<Held, Problem> {
    tx.require(Permission::SelectCases)?;
    store::find(tx, id)?.ok_or(Problem::NotFound)
}

fn open(tx: &mut ReadTx, id: Uuid) -> Result<Held, Problem> {
    let held = find(tx, id)?;
    match held.closed_at {
        Some(_) => Err(Refusal::MeetingClosed.into()),
        None => Ok(held),
    }
}

/// Everybody who may be there, with their names.
pub(super) type Everybody = BTreeMap<StaffId, (Staff, Member)>;

/// A meeting with its agenda, as whoever asks may see it.
pub(super) struct Seen {
    pub(super) held: Held,
    pub(super) present: Vec<(StaffId, Seat)>,
    pub(super) everybody: Everybody,
    pub(super) agenda: Vec<(Entry, Record)>,
    /// What the agenda is ordered by; none once the meeting is closed.
    pub(super) data: Option<Data>,
    pub(super) decided: Vec<(Decision, u32)>,
    pub(super) minutes: Option<Zeroizing<String>>,
    pub(super) corrections: Vec<Correction>,
}

/// A further entry of a meeting that is closed.
pub(super) struct Correction {
    pub(super) at: chrono::DateTime<chrono::Utc>,
    pub(super) by: Option<StaffId>,
    pub(super) words: Zeroizing<String>,
}

/// Reads a meeting; that somebody does is recorded first.
pub(super) fn read(tx: &mut Tx, vault: &Vault, id: Uuid) -> Result<Seen, Problem> {
    let held = find(tx, id)?;
    tx.record(&SelectionEvent::of("selection-event-meeting-read", id))?;
    let everybody = who::everybody(tx)?;
    let (agenda, data) = if held.closed_at.is_some() {
        (Vec::new(), None)
    } else {
        let (agenda, data) = on_agenda(tx, vault)?;
        (agenda, Some(data))
    };
    let minutes = match &held.minutes {
        Some(sealed) => Some(unsealed(vault, id, "minutes", sealed)?),
        None => None,
    };
    let mut corrections = Vec::new();
    for it in store::corrections(tx, id)? {
        corrections.push(Correction {
            at: it.at,
            by: it.by,
            words: unsealed(vault, id, &it.id.to_string(), &it.words)?,
        });
    }
    Ok(Seen {
        present: store::present(tx, id)?,
        decided: decided(tx, id)?,
        held,
        everybody,
        agenda,
        data,
        minutes,
        corrections,
    })
}

/// The agenda of today, and what it is ordered by.
fn on_agenda(tx: &mut ReadTx, vault: &Vault) -> Result<(Vec<(Entry, Record)>, Data), Problem> {
    let (me, today) = (who::me(tx)?, offices::today(tx)?);
    let records = candidates(tx, vault)?;
    let items: Vec<_> = records.iter().map(|it| it.item.clone()).collect();
    let data = Data::on(tx, today)?;
    let (criteria, holidays) = (&data.criteria.value, &data.holidays.value);
    let mut entries = agenda(criteria, holidays, &items, today, &me);
    let mut by_id: BTreeMap<Uuid, Record> =
        records.into_iter().map(|it| (it.item.id, it)).collect();
    for entry in entries
        .iter_mut()
        .filter(|it| it.section == Section::Ratify)
    {
        // What was decided has the total it was decided with.
        if let Some(record) = by_id.get(&entry.item) {
            let own = Data::of(tx, record.editions, today)?;
            entry.total = record.sheet.total(&own.criteria.value);
        }
    }
    let found = entries.into_iter();
    let found = found.filter_map(|it| Some((it, by_id.remove(&it.item)?)));
    Ok((found.collect(), data))
}

/// What was decided in a meeting, with the number of each item, as far as whoever asks may see it.
fn decided(tx: &mut ReadTx, id: Uuid) -> Result<Vec<(Decision, u32)>, Problem> {
    let hidden = hidden(tx)?;
    let mut found = Vec::new();
    for it in super::decided::of_meeting(tx, id)? {
        let item = crate::selection::items::store::number_of(tx, it.item)?;
        if let Some((_, number)) = item.filter(|it| !hidden.contains(&it.0)) {
            found.push((it, number));
        }
    }
    Ok(found)
}

/// Says who is there.
pub(super) fn set_present(
    tx: &mut Tx,
    id: Uuid,
    present: &[(StaffId, Seat)],
) -> Result<(), Problem> {
    open(tx, id)?;
    let everybody = who::everybody(tx)?;
    let known: Vec<(StaffId, Seat)> = present
        .iter()
        .filter(|it| everybody.contains_key(&it.0))
        .copied()
        .collect();
    store::set_present(tx, id, &known)?;
    tx.announce(TOPIC);
    let event = SelectionEvent::of("selection-event-meeting-present", id);
    Ok(tx.record(&event.with("count", known.len()))?)
}

fn meeting(tx: &mut ReadTx, held: &Held) -> Result<Meeting, Problem> {
    let everybody = who::everybody(tx)?;
    let present = store::present(tx, held.id)?.into_iter();
    let present = present.filter_map(|(staff, seat)| {
        let (_, member) = everybody.get(&staff)?;
        Some(Member { seat, ..*member })
    });
    Ok(Meeting {
        size: held.size,
        present: present.collect(),
    })
}

/// One item before the meeting, with who is there and who of them may not see it.
pub(super) struct Before {
    pub(super) held: Held,
    pub(super) loaded: Loaded,
    pub(super) present: Vec<Member>,
    pub(super) everybody: Everybody,
    /// The place of the item on the agenda, and how many there are.
    pub(super) place: (usize, usize),
    /// The item after it.
    pub(super) next: Option<Uuid>,
    pub(super) last: Option<Decision>,
}

/// Reads one item of a meeting; that somebody does is recorded first.
pub(super) fn read_item(
    tx: &mut Tx,
    vault: &Vault,
    (id, item): (Uuid, Uuid),
) -> Result<Before, Problem> {
    let held = find(tx, id)?;
    let loaded = load(tx, vault, item)?;
    note_read(tx, &loaded.record)?;
    let (agenda, _) = on_agenda(tx, vault)?;
    let at = agenda.iter().position(|it| it.0.item == item);
    let next = at.and_then(|it| agenda.get(it + 1)).or(agenda.first());
    let next = next.map(|it| it.0.item).filter(|it| *it != item);
    Ok(Before {
        present: meeting(tx, &held)?.present,
        everybody: who::everybody(tx)?,
        place: (at.map_or(0, |it| it + 1), agenda.len()),
        next,
        last: super::decided::last_of(tx, item)?,
        held,
        loaded,
    })
}

/// The meeting decides on an item. Nobody decides before its day.
pub(super) fn say(
    tx: &mut Tx,
    vault: &Vault,
    (id, item): (Uuid, Uuid),
    said: &Said,
    votes: &[Vote],
) -> Result<(), Problem> {
    let held = open(tx, id)?;
    if offices::today(tx)? < held.day {
        return Err(Refusal::MeetingLater.into());
    }
    let meeting = meeting(tx, &held)?;
    in_meeting(tx, vault, (item, id), &meeting, said, votes)
}

/// Takes back what was entered last of an item, while the meeting is open.
pub(super) fn undo(tx: &mut Tx, vault: &Vault, (id, item): (Uuid, Uuid)) -> Result<(), Problem> {
    open(tx, id)?;
    take_back(tx, vault, (item, id))
}

/// Writes the minutes; `seen` is the version on which they were written, so that nobody writes over a colleague's unseen.
pub(super) fn write(
    tx: &mut Tx,
    vault: &Vault,
    id: Uuid,
    seen: u32,
    words: &str,
) -> Result<(), Problem> {
    let mut held = open(tx, id)?;
    if held.version != seen {
        return Err(Refusal::OthersSaved.into());
    }
    held.minutes = Some(sealed(vault, id, "minutes", words)?);
    keep(tx, &held)?;
    Ok(tx.record(&SelectionEvent::of("selection-event-minutes", id))?)
}

/// Closes a meeting; from now on nothing of it changes.
pub(super) fn close(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    let mut held = open(tx, id)?;
    held.closed_at = Some(tx.now());
    held.closed_by = tx.actor().id();
    keep(tx, &held)?;
    Ok(tx.record(&SelectionEvent::of("selection-event-meeting-closed", id))?)
}

fn keep(tx: &mut Tx, held: &Held) -> Result<(), Problem> {
    if !store::save(tx, held)? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    tx.announce(TOPIC);
    Ok(())
}

/// Adds an entry to a meeting that is closed.
pub(super) fn correct(tx: &mut Tx, vault: &Vault, id: Uuid, words: &str) -> Result<(), Problem> {
    let held = find(tx, id)?;
    if held.closed_at.is_none() {
        return Err(Refusal::OutOfTurn.into());
    }
    let entry = tx.new_id();
    let sealed = sealed(vault, id, &entry.to_string(), words)?;
    store::add_correction(tx, id, entry, sealed)?;
    tx.announce(TOPIC);
    Ok(tx.record(&SelectionEvent::of("selection-event-meeting-corrected", id))?)
}

fn at<T>(meeting: Uuid, row: &str, work: impl FnOnce(Spot) -> T) -> T {
    let owner = format!("meeting:{meeting}");
    work(Spot {
        owner: &owner,
        table: "selection_meeting",
        row,
        field: "words",
    })
}

fn sealed(vault: &Vault, meeting: Uuid, row: &str, words: &str) -> Result<Vec<u8>, Problem> {
    let mut plain = Zeroizing::new(words.trim().as_bytes().to_vec());
    let length = (plain.len() + 1).next_multiple_of(PAD);
    plain.resize(length, b' ');
    at(meeting, row, |spot| vault.seal(spot, &plain))
}

fn unsealed(
    vault: &Vault,
    meeting: Uuid,
    row: &str,
    sealed: &[u8],
) -> Result<Zeroizing<String>, Problem> {
    let plain = at(meeting, row, |spot| vault.open(spot, sealed))?;
    let words = std::str::from_utf8(&plain).map_err(Problem::defect)?;
    Ok(Zeroizing::new(words.trim_end().to_owned()))
}

/// Whom of those who are there the item must not be shown to.
pub(super) fn kept_out(before: &Before) -> BTreeSet<StaffId> {
    let item = &before.loaded.record.item;
    let present = before.present.iter();
    present
        .filter(|it| !it.may_see(item))
        .map(|it| it.staff)
        .collect()
}
