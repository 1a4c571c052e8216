//! The same number or address twice, in two records that were put together: each was said at another time, perhaps to somebody
//! else, so what is stricter counts. The records keep what each says, and have it again when they are parted.

use super::model::{Consent, Contact, Facts, SafeTime, Said};
use super::value::folded;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A way that is not to be used any more, and since when.
pub(super) struct Ended {
    /// The number or address, folded.
    pub(super) value: String,
    /// The record it belongs to knows its own; only others are stricter by it.
    pub(super) contact: super::ContactId,
    pub(super) on: NaiveDate,
}

/// The contacts as the rule looks at them: of those that lead to the same place each is as strict as all of them.
pub(super) fn strictest(all: &[Contact], ended: &[Ended]) -> Vec<Contact> {
    all.iter().map(|it| strict(it, all, ended)).collect()
}

fn strict(it: &Contact, all: &[Contact], ended: &[Ended]) -> Contact {
    let value = folded(it.kind, &it.facts.value);
    let mut strict = it.clone();
    let is_twin =
        |other: &&Contact| other.id != it.id && folded(other.kind, &other.facts.value) == value;
    for other in all.iter().filter(is_twin) {
        narrow(&mut strict.facts, &other.facts);
        let until = [strict.safe_until, other.safe_until].into_iter().flatten();
        strict.safe_until = until.min();
    }
    // Somebody has said since that it is not to be used.
    let is_over =
        |over: &Ended| over.value == value && over.contact != it.id && it.verified_on <= over.on;
    if ended.iter().any(is_over) {
        strict.facts.allows.clear();
    }
    strict
}

/// What both say is safe.
fn narrow(facts: &mut Facts, other: &Facts) {
    facts.allows.retain(|it| other.allows.contains(it));
    facts.sender = facts.sender.min(other.sender);
    facts.script = facts.script.min(other.script);
    facts.shared = worse(facts.shared, other.shared, [Said::Yes, Said::Unsure]);
    facts.knows_about_visit = worse(
        facts.knows_about_visit,
        other.knows_about_visit,
        [Said::No, Said::Unsure],
    );
    match times(&facts.times, &other.times) {
        Some(times) => facts.times = times,
        // There is no time that both call safe.
        None => facts.allows.retain(|it| *it == Consent::Mail),
    }
}

/// The first of these that one of them says, or what both say.
fn worse(one: Said, other: Said, from: [Said; 2]) -> Said {
    let mut found = from.into_iter();
    let found = found.find(|it| one == *it || other == *it);
    found.unwrap_or(one)
}

/// The times that both call safe; where only one said any, those. None where both did, and there is none.
fn times(one: &BTreeSet<SafeTime>, other: &BTreeSet<SafeTime>) -> Option<BTreeSet<SafeTime>> {
    let is_open = |it: &BTreeSet<SafeTime>| it.is_empty() || it.contains(&SafeTime::Any);
    if one.is_empty() || is_open(other) && !other.is_empty() {
        return Some(if one.is_empty() {
            other.clone()
        } else {
            one.clone()
        });
    }
    if other.is_empty() {
        return Some(one.clone());
    }
    if is_open(one) {
        return Some(other.clone());
    }
    let both: BTreeSet<SafeTime> = one.intersection(other).copied().collect();
    (!both.is_empty()).then_some(both)
}
