//! What a file would change: each of its rows beside what the directory says now.

use super::reading::{Fault, Row};
use crate::referrals::choices::Choice;
use crate::referrals::directory::{
    Facts, Faults, Resource, SERVICES, Says, State, Then, Typed, columns, get, over,
};
use crate::referrals::ids::ResourceId;
use crate::referrals::refusal::Refusal;
use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) enum Outcome {
    /// It is a new entry; perhaps the same place as these, which are not touched.
    New {
        facts: Facts,
        alike: Vec<(ResourceId, String)>,
    },
    /// It changes an entry in these fields, or closes it.
    Changed {
        id: ResourceId,
        version: u32,
        facts: Facts,
        fields: Vec<&'static str>,
    },
    /// It says what is here already.
    Same,
    /// It is not taken.
    Refused(Faults),
}

/// A row with what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) struct Line<'a> {
    pub(in crate::referrals) row: &'a Row,
    pub(in crate::referrals) outcome: Outcome,
}

impl Line<'_> {
    /// Whether it closes the entry it speaks of.
    pub(in crate::referrals) fn closes(&self) -> bool {
        State::find(&self.row.state) == Some(State::Closed)
    }

    /// What is done when it is kept; those that may be here already are kept only when that is wished.
    pub(super) fn then(&self, with_alike: Alike) -> Option<(Then, &Facts)> {
        match &self.outcome {
            Outcome::New { facts, alike } if alike.is_empty() || with_alike == Alike::Too => {
                Some((Then::Add, facts))
            }
            Outcome::Changed {
                id, version, facts, ..
            } => Some((Then::Change(*id, *version), facts)),
            _ => None,
        }
    }
}

/// Whether those are taken in too that may be here already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::referrals) enum Alike {
    Too,
    Not,
}

/// The directory by everything by which a row may mean one of its entries.
struct Here<'a> {
    ids: HashMap<String, &'a Resource>,
    externals: HashMap<&'a str, &'a Resource>,
    names: HashMap<String, Vec<&'a Resource>>,
    phones: HashMap<String, Vec<&'a Resource>>,
}

impl<'a> Here<'a> {
    fn of(all: &'a [Resource]) -> Here<'a> {
        let mut here = Here {
            ids: all.iter().map(|it| (it.id.to_string(), it)).collect(),
            externals: HashMap::new(),
            names: HashMap::new(),
            phones: HashMap::new(),
        };
        for it in all {
            if !it.external_id.is_empty() {
                here.externals.insert(&it.external_id, it);
            }
            here.names.entry(it.facts.name_key()).or_default().push(it);
            if let Some(phone) = it.facts.phone_key() {
                here.phones.entry(phone).or_default().push(it);
            }
        }
        here
    }

    /// The entry a row means: by our id, by its own, or – where it has none – by its very name.
    fn meant(&self, row: &Row, facts_key: &str) -> Option<&'a Resource> {
        let by_id = self.ids.get(&row.id.to_lowercase()).copied();
        let external = external(row);
        let by_external = || self.externals.get(external.as_str()).copied();
        let by_name = || match self.names.get(facts_key).map(Vec::as_slice) {
            Some([one]) if external.is_empty() => Some(*one),
            _ => None,
        };
        by_id.or_else(by_external).or_else(by_name)
    }

    fn alike(&self, facts: &Facts) -> Vec<(ResourceId, String)> {
        let name = self.names.get(&facts.name_key());
        let phone = facts.phone_key().and_then(|it| self.phones.get(&it));
        let mut found = Vec::new();
        for it in name.into_iter().chain(phone).flatten() {
            let line = (it.id, it.facts.name());
            if it.state == State::Active && !found.contains(&line) {
                found.push(line);
            }
        }
        found
    }
}

/// What a row is called where it comes from; the id of an entry that is not ours is such a name too.
pub(super) fn external(row: &Row) -> String {
    match (row.external.as_str(), row.id.as_str()) {
        ("", id) => id.chars().take(100).collect(),
        (external, _) => external.chars().take(200).collect(),
    }
}

/// Every row beside what the directory says.
pub(in crate::referrals) fn compare<'a>(
    rows: &'a [Row],
    all: &[Resource],
    today: NaiveDate,
) -> Vec<Line<'a>> {
    let here = Here::of(all);
    let mut seen = BTreeSet::new();
    let line = |row: &'a Row| Line {
        row,
        outcome: outcome(row, &here, &mut seen, today),
    };
    rows.iter().map(line).collect()
}

fn outcome(row: &Row, here: &Here, seen: &mut BTreeSet<String>, today: NaiveDate) -> Outcome {
    if let Some(fault) = row.fault {
        return refused(SERVICES, Fault::refusal(fault));
    }
    if !row.state.is_empty() && State::find(&row.state).is_none() {
        let word = row.state.clone();
        return refused(Says::Source.word(), Refusal::UnknownWord { word });
    }
    let key = name_key(&row.typed);
    let meant = here.meant(row, &key);
    let own = external(row);
    let name = match meant {
        Some(it) => it.id.to_string(),
        None if own.is_empty() => key,
        None => own,
    };
    if !seen.insert(name) {
        return refused(Says::Organisation.word(), Refusal::Twice);
    }
    let typed = meant.map_or_else(|| row.typed.clone(), |it| over(&it.facts, &row.typed));
    match (Facts::read(&typed, today), meant) {
        (Err(faults), _) => Outcome::Refused(faults),
        (Ok(facts), None) => Outcome::New {
            alike: here.alike(&facts),
            facts,
        },
        (Ok(facts), Some(it)) => changed(row, it, facts),
    }
}

fn changed(row: &Row, it: &Resource, facts: Facts) -> Outcome {
    let (before, after) = (it.facts.typed(), facts.typed());
    let fields: Vec<&'static str> = columns()
        .filter(|name| get(&before, name) != get(&after, name))
        .collect();
    let closes = State::find(&row.state) == Some(State::Closed) && it.state == State::Active;
    if fields.is_empty() && !closes {
        return Outcome::Same;
    }
    Outcome::Changed {
        id: it.id,
        version: it.version,
        facts,
        fields,
    }
}

fn refused(field: &'static str, refusal: Refusal) -> Outcome {
    Outcome::Refused(vec![(field, refusal)])
}

/// As [`Facts::name_key`], of a row that is not read yet.
fn name_key(typed: &Typed) -> String {
    let name = format!(
        "{}{}",
        get(typed, Says::Organisation.word()),
        get(typed, Says::Site.word())
    );
    let letters = name.chars().filter(|it| it.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// A few letters that are the same for the same changes, and for no others.
pub(in crate::referrals) fn set(lines: &[Line]) -> String {
    let mut hash = Sha256::new();
    for (then, facts) in lines.iter().filter_map(|it| it.then(Alike::Too)) {
        let said = format!("{then:?}|{:?}", facts.typed());
        hash.update((said.len() as u64).to_be_bytes());
        hash.update(said);
    }
    HEXLOWER.encode(&hash.finalize()[..16])
}
