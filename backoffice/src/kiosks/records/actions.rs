//! What happens to a record that a kiosk puts here. It is never refused for its age, its keys or the lock: it is kept
//! first and judged later.

use super::super::booths;
use super::super::event::KioskEvent;
use super::super::looks;
use super::super::model::{Aside, Flag, Kiosk, asks};
use super::super::{CALLS_TOPIC, RECORDS_TOPIC, TOPIC};
use super::store;
use crate::app::{Arrival, ArrivalHook};
use crate::db::{Actor, Tx};
use crate::problem::Problem;
use chrono::{DateTime, Datelike, Utc};
use shared::ids::{RecordId, StoreEpoch};
use shared::protocol::Receipt;
use shared::protocol::pairing::KioskPlace;
use shared::record::{CLASSES, Frame, Malformed, PublicKeys, Record};
use std::ops::RangeInclusive;
use uuid::Uuid;

/// A clock without a battery begins in 1970; no clock is further off than this.
const YEARS: RangeInclusive<i32> = 1970..=2200;

/// A well-formed record on its way in.
#[derive(Debug)]
pub(in crate::kiosks) struct Letter {
    /// The kiosk that signed the request; the record says the same.
    pub(in crate::kiosks) kiosk: Uuid,
    /// Whether that kiosk no longer belongs to the office.
    pub(in crate::kiosks) is_revoked: bool,
    /// Where that kiosk stands: what a kiosk in a private room sends is a part of the form of a visit that is here.
    pub(in crate::kiosks) place: KioskPlace,
    /// Whether the letters of its number are those of that kiosk.
    pub(in crate::kiosks) is_own_series: bool,
    /// Whether somebody who may stands for it: then neither the kiosk's belonging nor the opening of the form is asked for.
    pub(in crate::kiosks) is_vouched_for: bool,
    /// When it came, where that was not now.
    pub(in crate::kiosks) came_at: Option<DateTime<Utc>>,
    pub(in crate::kiosks) record: Record,
    pub(in crate::kiosks) bytes: Vec<u8>,
    pub(in crate::kiosks) hash: [u8; 32],
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::kiosks) enum Kept {
    /// Received for the first time, at this place in the order of arrival.
    New { seq: u64 },
    /// It was here already.
    Again { seq: u64 },
    /// Set aside.
    Aside(Aside),
}

/// Why some bytes are no record of this kiosk.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(in crate::kiosks) enum NotALetter {
    #[error("the address names no record")]
    Id,
    #[error("{0}")]
    Malformed(#[from] Malformed),
    #[error("the record is another than the address says")]
    OtherId,
    #[error("the record is of another kiosk than the one that signed the request")]
    OtherKiosk,
    #[error("the record says something that cannot be: {0}")]
    CannotBe(&'static str),
}

impl Letter {
    /// Reads what a kiosk put at the address of the record `id`.
    pub(in crate::kiosks) fn read(
        id: &str,
        kiosk: &Kiosk,
        body: &[u8],
    ) -> Result<Letter, NotALetter> {
        let id: RecordId = id.parse().map_err(|_| NotALetter::Id)?;
        let record = Record::from_bytes(body)?;
        if record.frame.record_id != id {
            return Err(NotALetter::OtherId);
        }
        if record.frame.kiosk_id != kiosk.id {
            return Err(NotALetter::OtherKiosk);
        }
        believable(&record.frame)?;
        Ok(Letter::of(kiosk, record, body))
    }

    /// A record that this kiosk has sent.
    pub(super) fn of(kiosk: &Kiosk, record: Record, bytes: &[u8]) -> Letter {
        Letter {
            kiosk: kiosk.id.0,
            is_revoked: kiosk.revoked_at.is_some(),
            place: kiosk.place,
            is_own_series: is_own_series(&record.frame, kiosk),
            is_vouched_for: false,
            came_at: None,
            record,
            bytes: bytes.to_vec(),
            hash: Record::hash(bytes),
        }
    }

    /// The receipt for it, still without its place in the order of arrival and unsigned.
    pub(super) fn receipt(&self) -> Receipt {
        Receipt {
            record_id: self.record.frame.record_id,
            record_hash: self.hash,
            kiosk_id: self.record.frame.kiosk_id,
            ticket_n: self.record.frame.ticket_n,
            server_seq: 0,
            store_epoch: StoreEpoch(Uuid::nil()),
            signature: [0; 64],
        }
    }

    /// In whose name it is received.
    pub(super) fn actor(&self) -> Actor {
        Actor::kiosk(self.kiosk)
    }

    fn flag(&self, keys: &PublicKeys) -> Option<Flag> {
        let is_ours =
            |(part, class): (&shared::record::Part, _)| part.key_id == keys.of(class).id();
        let all_ours = self.record.parts.iter().zip(CLASSES).all(is_ours);
        (!all_ours).then_some(Flag::UnknownKey)
    }
}

fn is_own_series(frame: &Frame, kiosk: &Kiosk) -> bool {
    let letters = frame.label.as_str().split('-').next();
    letters == Some(kiosk.series.as_str())
}

/// Refuses what no kiosk of ours can have written and no database can hold.
fn believable(frame: &Frame) -> Result<(), NotALetter> {
    if frame.section.chars().any(char::is_control) {
        return Err(NotALetter::CannotBe("section"));
    }
    if !YEARS.contains(&frame.sealed_at.year()) {
        return Err(NotALetter::CannotBe("sealed_at"));
    }
    Ok(())
}

/// Takes a record in.
pub(in crate::kiosks) fn receive(
    tx: &mut Tx,
    letter: &Letter,
    keys: &PublicKeys,
    hooks: &[ArrivalHook],
) -> Result<Kept, Problem> {
    let frame = &letter.record.frame;
    match store::known(tx, frame.record_id)? {
        Some(it) if it.sha256 == letter.hash => return Ok(Kept::Again { seq: it.server_seq }),
        Some(_) => return set_aside(tx, letter, Aside::OtherBytes),
        None if letter.is_revoked && !letter.is_vouched_for => {
            return set_aside(tx, letter, Aside::Revoked);
        }
        None => {}
    }
    if let Some(why) = misplaced(tx, letter)? {
        return set_aside(tx, letter, why);
    }
    let is_fork = store::is_followed(tx, frame.kiosk_id, frame.previous)?;
    let flag = letter.flag(keys).or(is_fork.then_some(Flag::Fork));
    let seq = store::next_seq(tx)?;
    store::add(tx, letter, seq, flag)?;
    looks::look_ended(tx, frame.record_id, letter.hash)?;
    tx.record(&KioskEvent::Received {
        record: frame.record_id,
        label: frame.label.to_string(),
        seq,
        flag,
    })?;
    let arrival = Arrival {
        seq,
        frame,
        received_at: letter.came_at.unwrap_or(tx.now()),
    };
    for hook in hooks {
        hook(tx, &arrival)?;
    }
    tx.announce(RECORDS_TOPIC);
    Ok(Kept::New { seq })
}

/// Why a record has no place here. A visit takes its number; a part of a private form belongs to a visit that has
/// one and whose form was opened on that very kiosk, and takes none. Either comes only from a kiosk that asks it, and
/// replaces only its own kind.
fn misplaced(tx: &mut Tx, letter: &Letter) -> Result<Option<Aside>, Problem> {
    let frame = &letter.record.frame;
    if !asks(letter.place, &frame.section) {
        return Ok(Some(Aside::OtherPlace));
    }
    if let Some(earlier) = frame.supersedes
        && !store::may_replace(tx, frame, earlier)?
    {
        return Ok(Some(Aside::OtherReplaced));
    }
    if letter.place == KioskPlace::Booth {
        let label = store::heading(tx, frame.visit_id)?.map(|it| it.label);
        if label.as_deref() != Some(frame.label.as_str()) {
            return Ok(Some(Aside::UnknownVisit));
        }
        let is_opened =
            letter.is_vouched_for || booths::has_opened(tx, frame.kiosk_id, frame.visit_id)?;
        return Ok((!is_opened).then_some(Aside::NotOpened));
    }
    if !letter.is_own_series {
        return Ok(Some(Aside::OtherSeries));
    }
    let is_its_own = store::claim_number(tx, frame.visit_id, frame.kiosk_id, frame.ticket_n)?;
    Ok((!is_its_own).then_some(Aside::OtherVisit))
}

fn set_aside(tx: &mut Tx, letter: &Letter, why: Aside) -> Result<Kept, Problem> {
    if store::set_aside(tx, letter, why)? {
        let frame = &letter.record.frame;
        tx.record(&KioskEvent::SetAside {
            record: frame.record_id,
            kiosk: frame.kiosk_id,
            why,
        })?;
        tx.announce(TOPIC);
        tx.announce(CALLS_TOPIC);
    } else {
        // The very same bytes were set aside before: nothing has changed.
        tx.needs_no_event();
    }
    Ok(Kept::Aside(why))
}
