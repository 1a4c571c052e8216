//! What can be done with contacts: write down how somebody is reached, say anew that it is safe, end it, and what was agreed
//! beside. What was good for one time is erased.

use super::TOPIC;
use super::arrangements::{Agreed, Arrangements, Other};
use super::event::ContactEvent;
use super::household;
use super::log::{Entry, Line};
use super::model::{Contact, ContactId, Facts, Household, Kind, Once, SetBy};
use super::refusal::Refusal;
use super::store::Sealed;
use super::twins::{Ended, strictest};
use super::value::{check, folded};
use super::verdict::Channel;
use super::{seal, store};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::people::{self, Person, PersonId};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::NaiveDate;

/// How a contact is given.
#[derive(Debug, Clone, Copy)]
pub struct Given {
    /// What kind.
    pub kind: Kind,
    /// Until when it is safe, if that was said.
    pub safe_until: Option<NaiveDate>,
    /// Who said so.
    pub set_by: SetBy,
    /// How often it is good.
    pub good: Good,
}

/// How often a contact is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Good {
    /// Until what was said has run out.
    Again,
    /// For one time; then it erases itself, and after a day in any case.
    Once,
}

/// The ways to reach a person, as far as whoever acts may see them.
pub fn of_person(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<Vec<Contact>, Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?;
    every(tx, vault, &person)
}

/// The same of somebody who was looked up already.
pub(super) fn every(
    tx: &mut ReadTx,
    vault: &Vault,
    person: &Person,
) -> Result<Vec<Contact>, Problem> {
    let against = household::adverse(tx, vault, person.id)?;
    let mut all = Vec::new();
    for record in people::records(tx, person.id)? {
        for it in store::of_person(tx, record)? {
            let Some(mut contact) = opened(vault, &it)? else {
                continue;
            };
            let value = contact.facts.value.clone();
            let others = household::others(tx, vault, person.id, it.kind, &value)?;
            contact.household = household::of(&others, &against);
            all.push(contact);
        }
    }
    Ok(all)
}

/// The ways to reach a person as the rule looks at them: where two records of one person name the same, what is stricter counts.
pub(super) fn strictly(
    tx: &mut ReadTx,
    vault: &Vault,
    person: &Person,
) -> Result<Vec<Contact>, Problem> {
    let all = every(tx, vault, person)?;
    let mut ended = Vec::new();
    let records = people::records(tx, person.id)?;
    // Within one record whoever writes a way down again has seen that it was ended.
    if 1 < records.len() {
        for record in records {
            ended.extend(ended_of(tx, vault, record)?);
        }
    }
    Ok(strictest(&all, &ended))
}

/// The ways that are not to be used any more, of every record of a person.
pub(super) fn all_ended(
    tx: &mut ReadTx,
    vault: &Vault,
    person: &Person,
) -> Result<Vec<Ended>, Problem> {
    let mut all = Vec::new();
    for record in people::records(tx, person.id)? {
        all.extend(ended_of(tx, vault, record)?);
    }
    Ok(all)
}

fn ended_of(tx: &mut ReadTx, vault: &Vault, record: PersonId) -> Result<Vec<Ended>, Problem> {
    let zone = offices::settings(tx)?.time_zone;
    let mut all = Vec::new();
    for (it, at) in store::ended_of(tx, record)? {
        if let Some(contact) = opened(vault, &it)? {
            all.push(Ended {
                value: folded(it.kind, &contact.facts.value),
                contact: it.id,
                on: at.with_timezone(&zone).date_naive(),
            });
        }
    }
    Ok(all)
}

/// Opens a contact; nothing where it was erased.
fn opened(vault: &Vault, it: &Sealed) -> Result<Option<Contact>, Problem> {
    let Some(sealed) = &it.facts else {
        return Ok(None);
    };
    let once = it.is_once.then_some(Once {
        added_at: it.added_at,
        used_at: it.used_at,
    });
    Ok(Some(Contact {
        id: it.id,
        kind: it.kind,
        version: it.version,
        verified_on: it.verified_on,
        safe_until: it.safe_until,
        set_by: it.set_by,
        once,
        household: Household::Clear,
        facts: seal::open_facts(vault, it.person, it.id, it.version, sealed)?,
    }))
}

/// A contact that was not ended, and the record it belongs to, for whoever sees the person.
pub(super) fn found(tx: &mut ReadTx, id: ContactId) -> Result<(Sealed, Person), Problem> {
    let it = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    let person = people::visible(tx, it.person)?;
    if it.is_ended || it.facts.is_none() {
        return Err(Problem::NotFound);
    }
    Ok((it, person))
}

/// Writes down a way to reach somebody. The person has just said that it is safe, as far as they said so.
pub fn add(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    given: Given,
    facts: &Facts,
) -> Result<ContactId, Problem> {
    let today = offices::today(tx)?;
    add_as_of(tx, vault, id, given, facts, today)
}

/// Writes down a way to reach somebody that they said is safe on this day.
pub(super) fn add_as_of(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    given: Given,
    facts: &Facts,
    verified_on: NaiveDate,
) -> Result<ContactId, Problem> {
    tx.require(Permission::EditPeople)?;
    let person = people::visible(tx, id)?;
    check(given.kind, facts)?;
    check_until(tx, given.safe_until)?;
    let is_same = |it: &Contact| {
        it.kind == given.kind
            && folded(it.kind, &it.facts.value) == folded(given.kind, &facts.value)
    };
    if every(tx, vault, &person)?.iter().any(is_same) {
        return Err(Refusal::OnRecord.into());
    }
    let contact = ContactId(tx.new_id());
    let sealed = Sealed {
        id: contact,
        person: person.id,
        kind: given.kind,
        version: 1,
        verified_on,
        safe_until: given.safe_until,
        set_by: given.set_by,
        is_once: given.good == Good::Once,
        used_at: None,
        added_at: tx.now(),
        is_ended: false,
        change: 0,
        facts: Some(seal::seal_facts(vault, person.id, contact, 1, facts)?),
    };
    store::add(tx, &sealed)?;
    record(tx, "contact-event-added", person.id, given.kind)?;
    Ok(contact)
}

fn check_until(tx: &mut ReadTx, until: Option<NaiveDate>) -> Result<(), Problem> {
    let field = "safe_until";
    match until {
        Some(last) if last < offices::today(tx)? => Err(Refusal::DayPast { field }.into()),
        _ => Ok(()),
    }
}

fn record(tx: &mut Tx, what: &'static str, person: PersonId, kind: Kind) -> Result<(), Problem> {
    tx.announce(TOPIC);
    Ok(tx.record(&ContactEvent::of(what, person).with("kind", kind.word()))?)
}

/// What a contact becomes.
#[derive(Debug, Clone, Copy)]
pub struct Change {
    /// The version it was made from.
    pub from: u64,
    /// What kind it is.
    pub kind: Kind,
    /// Until when it is safe, if that was said.
    pub safe_until: Option<NaiveDate>,
}

/// Says anew how somebody is reached; the person says with it that it is safe.
pub fn change(
    tx: &mut Tx,
    vault: &Vault,
    id: ContactId,
    to: Change,
    facts: &Facts,
) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let (it, person) = found(tx, id)?;
    check(to.kind, facts)?;
    check_until(tx, to.safe_until)?;
    let version = to.from + 1;
    let next = Sealed {
        version,
        kind: to.kind,
        verified_on: offices::today(tx)?,
        safe_until: to.safe_until,
        facts: Some(seal::seal_facts(vault, it.person, id, version, facts)?),
        ..it
    };
    if !store::save(tx, &next)? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    record(tx, "contact-event-changed", person.id, to.kind)
}

/// The person says once more that a contact is still safe.
pub fn confirm(
    tx: &mut Tx,
    vault: &Vault,
    id: ContactId,
    safe_until: Option<NaiveDate>,
) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let (it, person) = found(tx, id)?;
    check_until(tx, safe_until)?;
    let facts = opened(vault, &it)?.ok_or(Problem::NotFound)?.facts;
    let version = it.version + 1;
    let next = Sealed {
        version,
        verified_on: offices::today(tx)?,
        safe_until,
        facts: Some(seal::seal_facts(vault, it.person, id, version, &facts)?),
        ..it
    };
    if !store::save(tx, &next)? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    record(tx, "contact-event-confirmed", person.id, next.kind)
}

/// A contact is not to be used any more; it stays in the history.
pub fn end(tx: &mut Tx, id: ContactId) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let it = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    let person = people::visible(tx, it.person)?;
    if !store::end(tx, id)? {
        // A colleague was quicker: it is as it was meant to be.
        tx.needs_no_event();
        return Ok(());
    }
    record(tx, "contact-event-ended", person.id, it.kind)
}

/// What holds of what was agreed with a person, and the version under which it is kept; nothing agreed is version nought.
pub fn arrangements(
    tx: &mut ReadTx,
    vault: &Vault,
    id: PersonId,
) -> Result<(Arrangements, u64), Problem> {
    let agreed = each_agreed(tx, vault, id)?;
    Ok((agreed.together(), agreed.version))
}

/// What was agreed with a person, under each of their records.
pub(super) fn each_agreed(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<Agreed, Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?;
    agreed(tx, vault, &person)
}

/// The same of somebody who was looked up already.
pub(super) fn agreed(tx: &mut ReadTx, vault: &Vault, person: &Person) -> Result<Agreed, Problem> {
    let mut all = Agreed {
        own: Arrangements::default(),
        version: 0,
        others: Vec::new(),
    };
    for record in people::records(tx, person.id)? {
        let Some((version, sealed)) = store::arrangements(tx, record)? else {
            continue;
        };
        let agreed = seal::open_arrangements(vault, record, version, &sealed)?;
        if record == person.id {
            (all.own, all.version) = (agreed, version);
        } else {
            all.others.push(Other {
                record,
                version,
                agreed,
            });
        }
    }
    let over = all.own.over.clone();
    let holds = |it: &Other| over.get(&it.record.0).is_none_or(|over| *over < it.version);
    all.others.retain(holds);
    Ok(all)
}

/// Writes down what was agreed with a person, made from a version.
pub fn arrange(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    from: u64,
    to: &Arrangements,
) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let person = people::visible(tx, id)?;
    to.check()?;
    let field = "comes_back_on";
    let today = offices::today(tx)?;
    let before = agreed(tx, vault, &person)?;
    // A day that was agreed and has passed is in nobody's way.
    let is_new = to.comes_back_on != before.own.comes_back_on;
    if is_new && to.comes_back_on.is_some_and(|it| it < today) {
        return Err(Refusal::DayPast { field }.into());
    }
    if before.version != from {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let sealed = seal::seal_arrangements(vault, person.id, from + 1, to)?;
    store::add_arrangements(tx, person.id, from + 1, sealed)?;
    tx.announce(TOPIC);
    Ok(tx.record(&ContactEvent::of("contact-event-arranged", person.id))?)
}

/// Writes down what came of a call.
pub fn log_outcome(tx: &mut Tx, id: ContactId, outcome: Entry) -> Result<(), Problem> {
    tx.require(Permission::SeePeople)?;
    let it = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    let person = people::visible(tx, it.person)?;
    if !Entry::OUTCOMES.contains(&outcome) {
        return Err(Problem::Malformed);
    }
    let channel = if outcome == Entry::VoiceMessage {
        Channel::Voicemail
    } else {
        Channel::Call
    };
    let line = Line {
        person: person.id,
        contact: Some(id),
        channel,
        purpose: None,
        entry: outcome,
        reasons: Vec::new(),
        staff: tx.actor().id(),
        at: tx.now(),
    };
    let row = tx.new_id();
    store::add_line(tx, row, &line)?;
    let event = ContactEvent::of("contact-event-outcome", person.id);
    Ok(tx.record(&event.with("outcome", outcome.word()))?)
}
