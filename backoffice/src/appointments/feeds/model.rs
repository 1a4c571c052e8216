//! A subscription, its secret address, and the calendar as other programs read it (RFC 5545).

use crate::access::StaffId;
use crate::appointments::bookings::{Appointment, State};
use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::BASE32_NOPAD;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};
use rand::Rng;
use sha2::{Digest, Sha256};
use shared::random::Random;
use std::collections::BTreeMap;
use uuid::Uuid;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A subscription is good for so long; then another is made.
const GOOD_FOR: TimeDelta = TimeDelta::days(365);

/// What makes the address of a subscription one that nobody guesses.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(super) struct FeedToken(String);

impl FeedToken {
    pub(super) fn mint(random: &mut Random) -> FeedToken {
        let mut bytes = [0; 32];
        random.fill_bytes(&mut bytes);
        let token = FeedToken(BASE32_NOPAD.encode(&bytes).to_lowercase());
        bytes.zeroize();
        token
    }

    /// As it stands at the end of an address, without or with its ending.
    pub(super) fn of_file(file: &str) -> FeedToken {
        FeedToken(file.strip_suffix(".ics").unwrap_or(file).to_owned())
    }

    /// Where the calendar is.
    pub(super) fn path(&self) -> String {
        format!("/calendar/{}.ics", self.0)
    }

    /// What the office keeps instead of it. Nobody tries 256 bits, so no key is needed.
    pub(super) fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

/// The subscription of a member of staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Feed {
    pub(super) staff: StaffId,
    /// The mark of their account when it was made; a new password gives them another.
    pub(super) account: Option<[u8; 32]>,
    pub(super) made_at: DateTime<Utc>,
    pub(super) expires_at: DateTime<Utc>,
}

impl Feed {
    /// Whether it is of the account as it is now: with this mark, or with none when nobody may sign in to it.
    pub(super) fn is_of(&self, account: Option<[u8; 32]>) -> bool {
        account.is_some() && self.account == account
    }

    pub(super) fn new(staff: StaffId, account: [u8; 32], now: DateTime<Utc>) -> Feed {
        Feed {
            staff,
            account: Some(account),
            made_at: now,
            expires_at: now + GOOD_FOR,
        }
    }
}

/// The calendar: of each appointment, however often it moved, the entry as it is now.
pub(super) fn calendar(
    appointments: &[Appointment],
    rooms: &BTreeMap<crate::appointments::ids::AppointmentId, String>,
) -> String {
    let mut newest: BTreeMap<Uuid, &Appointment> = BTreeMap::new();
    for it in appointments {
        let kept = newest.entry(it.event_id).or_insert(it);
        if kept.sequence < it.sequence {
            *kept = it;
        }
    }
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Antesala//Appointments//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property((key, value));
    }
    let mut entries: Vec<&Appointment> = newest.into_values().collect();
    entries.sort_by_key(|it| (it.starts_at, it.event_id));
    for it in entries {
        calendar.push(entry(it, rooms.get(&it.id)));
    }
    calendar.to_string()
}

fn entry(it: &Appointment, room: Option<&String>) -> Event {
    let status = match it.state {
        State::Cancelled { .. } | State::Rescheduled { .. } => EventStatus::Cancelled,
        State::Booked
        | State::Confirmed { .. }
        | State::CheckedIn { .. }
        | State::NoShow { .. } => EventStatus::Confirmed,
    };
    let mut entry = Event::new();
    entry
        .uid(&format!("{}@antesala.invalid", it.event_id))
        .timestamp(it.changed_at)
        .sequence(it.sequence)
        .summary(&it.code_name)
        .starts(it.starts_at)
        .ends(it.ends_at)
        .status(status);
    if let Some(room) = room {
        entry.location(room);
    }
    entry.done()
}
