//! What every call, letter and message asks first. That it was asked, and what the rule said, is written down in any case.

use super::actions::{agreed, every, found, strictly};
use super::event::ContactEvent;
use super::log::{Entry, Line};
use super::model::{Contact, ContactId};
use super::proposing::propose;
use super::rule::{has_safe_way, may_contact, of_contact};
use super::store;
use super::twins::strictest;
use super::verdict::{Asked, Channel, Denial, Instead, Letters, OnRecord, Purpose, Verdict};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::people::{self, PersonId, Protection};
use crate::problem::Problem;
use crate::vault::Vault;
use shared::answers::Answers;

/// So many lines of the log are shown.
const LINES_MAX: u32 = 100;

fn asked(tx: &mut ReadTx, channel: Channel, purpose: Purpose) -> Result<Asked, Problem> {
    Ok(Asked {
        channel,
        purpose,
        now: tx.now(),
        zone: offices::settings(tx)?.time_zone,
    })
}

/// Asks whether a person may be contacted by this way, for this purpose, now. Everything that goes out to somebody asks
/// this, in the transaction that lets it go; the answer is written down.
pub fn ask_may_contact(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    channel: Channel,
    purpose: Purpose,
) -> Result<Verdict, Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?;
    let asked = asked(tx, channel, purpose)?;
    let contacts = strictly(tx, vault, &person)?;
    let on_record = OnRecord {
        contacts: &contacts,
        protection: person.protection,
        letters: agreed(tx, vault, &person)?.together().letters(),
    };
    let verdict = may_contact(on_record, asked);
    note(tx, person.id, asked, &verdict)?;
    Ok(verdict)
}

/// What the rule would say at the moment, for pages that offer only what is allowed. It lets nothing go, so nothing is written
/// down.
pub fn would_say(
    tx: &mut ReadTx,
    vault: &Vault,
    id: PersonId,
    channel: Channel,
    purpose: Purpose,
) -> Result<Verdict, Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?;
    let asked = asked(tx, channel, purpose)?;
    let contacts = strictly(tx, vault, &person)?;
    let on_record = OnRecord {
        contacts: &contacts,
        protection: person.protection,
        letters: agreed(tx, vault, &person)?.together().letters(),
    };
    Ok(may_contact(on_record, asked))
}

/// The same for one of the ways to reach somebody, as for the number that is to be called.
pub fn ask_about(
    tx: &mut Tx,
    vault: &Vault,
    id: ContactId,
    channel: Channel,
    purpose: Purpose,
) -> Result<Verdict, Problem> {
    tx.require(Permission::SeePeople)?;
    let (_, person) = found(tx, id)?;
    let asked = asked(tx, channel, purpose)?;
    let contacts = strictly(tx, vault, &person)?;
    let own = contacts
        .iter()
        .find(|it| it.id == id)
        .ok_or(Problem::NotFound)?;
    let verdict = match of_contact(own, person.protection, asked) {
        Ok(how) => Verdict::Allowed(how),
        Err(reasons) => Verdict::Denied {
            why: reasons
                .into_iter()
                .map(|reason| Denial {
                    contact: Some(id),
                    reason,
                })
                .collect(),
            instead: Instead::WhenTheyCome,
        },
    };
    note(tx, person.id, asked, &verdict)?;
    Ok(verdict)
}

/// Writes down what was asked and said. A contact for one time is used with it.
fn note(tx: &mut Tx, person: PersonId, asked: Asked, verdict: &Verdict) -> Result<(), Problem> {
    let reasons = verdict.reasons();
    let contact = verdict.how().and_then(|it| it.contact);
    let entry = match verdict {
        Verdict::Allowed(_) => Entry::Allowed,
        Verdict::Denied { .. } => Entry::Denied,
    };
    let words: Vec<&str> = reasons.iter().map(|it| it.word()).collect();
    let event = ContactEvent::of("contact-event-asked", person)
        .with("channel", asked.channel.word())
        .with("purpose", asked.purpose.word())
        .with("answer", entry.word())
        .with("reasons", words);
    let line = Line {
        person,
        contact,
        channel: asked.channel,
        purpose: Some(asked.purpose),
        entry,
        reasons,
        staff: tx.actor().id(),
        at: tx.now(),
    };
    let row = tx.new_id();
    store::add_line(tx, row, &line)?;
    if let Some(id) = contact {
        store::mark_used(tx, id)?;
    }
    Ok(tx.record(&event)?)
}

/// The number or address that a verdict has allowed; that it is shown is noted first.
pub fn shown_value(tx: &mut Tx, vault: &Vault, id: ContactId) -> Result<String, Problem> {
    tx.require(Permission::SeePeople)?;
    let (it, person) = found(tx, id)?;
    let event = ContactEvent::of("contact-event-shown", person.id);
    tx.record(&event.with("kind", it.kind.word()))?;
    let contacts = every(tx, vault, &person)?;
    let own = contacts
        .iter()
        .find(|it| it.id == id)
        .ok_or(Problem::NotFound)?;
    Ok(own.facts.value.clone())
}

/// What came of comparing a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// It is the one that was agreed.
    Right,
    /// It is another.
    Wrong,
    /// None was agreed.
    NoneAgreed,
}

/// Compares the word that a caller said; the one that was agreed is never shown.
pub fn compare_word(tx: &mut Tx, vault: &Vault, id: PersonId, said: &str) -> Result<Word, Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?;
    let agreed = agreed(tx, vault, &person)?.together();
    if !agreed.has_word() {
        tx.needs_no_event();
        return Ok(Word::NoneAgreed);
    }
    let (word, entry) = if agreed.is_word(said) {
        (Word::Right, Entry::WordRight)
    } else {
        (Word::Wrong, Entry::WordWrong)
    };
    let line = Line {
        person: person.id,
        contact: None,
        channel: Channel::Call,
        purpose: None,
        entry,
        reasons: Vec::new(),
        staff: tx.actor().id(),
        at: tx.now(),
    };
    let row = tx.new_id();
    store::add_line(tx, row, &line)?;
    let event = ContactEvent::of("contact-event-word", person.id);
    tx.record(&event.with("answer", entry.word()))?;
    Ok(word)
}

/// Whether there is at least one safe way to reach a person, or they come back by themselves on a day to come (Q26).
pub fn has_safe_channel(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<bool, Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?;
    let (contacts, today) = (strictly(tx, vault, &person)?, offices::today(tx)?);
    let agreed = agreed(tx, vault, &person)?.together();
    let on_record = OnRecord {
        contacts: &contacts,
        protection: person.protection,
        letters: agreed.letters(),
    };
    let comes_back = agreed.comes_back_on().is_some_and(|it| today <= it);
    Ok(comes_back || has_safe_way(on_record, today))
}

/// Whether somebody can be reached safely with what they have just told, by the same rule as if it stood on record: what is on
/// record of the same number or address counts too. Nobody is known to be protected whom nobody has put on record.
pub fn is_reachable(
    tx: &mut ReadTx,
    vault: &Vault,
    id: Option<PersonId>,
    told: &Answers,
) -> Result<bool, Problem> {
    let today = offices::today(tx)?;
    let proposed = (1..).zip(propose(told));
    let mut contacts: Vec<Contact> = proposed.map(|(n, it)| it.as_contact(n, today)).collect();
    let Some(id) = id else {
        let on_record = OnRecord {
            contacts: &contacts,
            protection: Protection::None,
            letters: Letters::Sent,
        };
        return Ok(has_safe_way(on_record, today));
    };
    if has_safe_channel(tx, vault, id)? {
        return Ok(true);
    }
    let person = people::visible(tx, id)?;
    contacts.extend(strictly(tx, vault, &person)?);
    let on_record = OnRecord {
        contacts: &strictest(&contacts, &[]),
        protection: person.protection,
        letters: agreed(tx, vault, &person)?.together().letters(),
    };
    Ok(has_safe_way(on_record, today))
}

/// What was asked and done, the newest first.
pub fn lines(tx: &mut ReadTx, id: PersonId) -> Result<Vec<Line>, Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?;
    let mut all = Vec::new();
    for record in people::records(tx, person.id)? {
        all.extend(store::lines(tx, record, LINES_MAX)?);
    }
    all.sort_by_key(|it| std::cmp::Reverse(it.at));
    all.truncate(LINES_MAX as usize);
    Ok(all)
}

/// Whether anything is known of how somebody is reached: what destroys records leaves them be.
pub fn is_known(tx: &mut ReadTx, person: PersonId) -> Result<bool, Problem> {
    Ok(!store::of_person(tx, person)?.is_empty() || store::arrangements(tx, person)?.is_some())
}
