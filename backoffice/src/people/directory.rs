//! Who is on record, in memory while the office is open: the names, to find somebody by whatever they are called. It goes
//! with the keys, and follows the records change by change, also those that another server made.

use super::actions::own_ties;
use super::facts::{Born, Facts, PersonName};
use super::model::{PersonId, Protection, Tie, sees};
use super::store::SealedPerson;
use super::{seal, store};
use crate::app::App;
use crate::db::{Actor, ActorKind, ReadTx};
use crate::problem::Problem;
use crate::vault::{Opener, Vault};
use matching::{Birth, Certainty, FactKind, Grade, Hit, Index, Name, Part, Reason, Record};
use std::collections::{BTreeMap, HashMap};
use std::sync::{PoisonError, RwLock};
use uuid::Uuid;
use zeroize::Zeroize;

/// With more changes than this, all keys are fetched together.
const TOGETHER: usize = 200;

/// So many people are opened at a time.
const AT_ONCE: usize = 2_000;

/// Hidden people may stand among those found; so many more are looked at, that others still fill the list.
const MORE: usize = 30;

/// A year that stands in a search is one of birth.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

#[derive(Default)]
pub(super) struct Directory(RwLock<Inner>);

struct Inner {
    seen: u64,
    entries: HashMap<PersonId, Entry>,
    index: Index<PersonId>,
}

impl Default for Inner {
    fn default() -> Inner {
        Inner {
            seen: 0,
            entries: HashMap::new(),
            index: Index::new(),
        }
    }
}

/// What lists show of a person.
struct Entry {
    name: Box<str>,
    born: Option<Born>,
    protection: Protection,
    code: Option<Box<str>>,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.name.zeroize();
    }
}

/// Somebody who was found.
#[derive(Clone)]
pub struct Found {
    /// Who.
    pub id: PersonId,
    /// What they are called in lists.
    pub name: String,
    /// When they were born, as far as that is known.
    pub born: Option<Born>,
    /// How far they are hidden from others.
    pub protection: Protection,
    /// The code under which they stand in lists while they are hidden.
    pub code: Option<String>,
    /// How well they fit what was asked; nothing where nothing was.
    pub fits: Option<Fits>,
}

impl Found {
    /// What stands in lists: who is hidden stands there under a code, also for those who work for them. Their name is on
    /// their own page.
    pub fn listed(&self) -> &str {
        let code = self.code.as_deref().filter(|_| self.protection.hides());
        code.unwrap_or(&self.name)
    }
}

/// How well somebody fits what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fits {
    /// In thousandths.
    pub score: u16,
    /// What that means.
    pub grade: Grade,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Whom a search found, and whom it must not show.
#[derive(Default)]
pub struct Looked {
    /// The best first.
    pub found: Vec<Found>,
    /// People who fit well and whom whoever asks does not see: it is noted, and they learn nothing of it.
    pub hidden: Vec<PersonId>,
}

/// Reads everybody who is on record; done when the office is opened.
pub fn load(app: &App) -> Result<(), Problem> {
    let read = app
        .db
        .read(&Actor::PROGRAM, |tx| up_to_date(tx, &app.vault));
    match read {
        Err(Problem::Locked) => Ok(()),
        done => done,
    }
}

/// Takes in what has changed since the last look, a part at a time: a hundred thousand sealed people at once would take
/// more memory than the directory itself.
fn up_to_date(tx: &mut ReadTx, vault: &Vault) -> Result<(), Problem> {
    in_parts(tx, vault, AT_ONCE)
}

pub(super) fn in_parts(tx: &mut ReadTx, vault: &Vault, at_once: usize) -> Result<(), Problem> {
    let directory = vault.kept::<Directory>().ok_or(Problem::Locked)?;
    let begun = directory.read(|it| it.seen);
    // Everybody whose change is `begun` was taken in.
    let mut after = (begun, Uuid::max());
    let mut keys = None;
    loop {
        let changed = store::changed_after(tx, after, at_once)?;
        let Some(last) = changed.last() else {
            return Ok(());
        };
        let is_all = changed.len() < at_once;
        if keys.is_none() && TOGETHER < changed.len() {
            keys = Some(vault.opener(seal::KIND)?);
        }
        let opened = open_all(vault, keys.as_ref(), &changed)?;
        let mut inner = directory.0.write().unwrap_or_else(PoisonError::into_inner);
        for (sealed, facts) in changed.iter().zip(opened) {
            // Another request may have taken in later changes meanwhile.
            if inner.seen < sealed.change || begun == inner.seen {
                inner.take_in(sealed, facts);
            }
        }
        // More people of the last change may follow in the next part.
        let seen = last.change - u64::from(!is_all);
        inner.seen = inner.seen.max(seen);
        if is_all {
            return Ok(());
        }
        after = (last.change, last.person.id.0);
    }
}

/// What is known of each; nothing where the key was destroyed.
fn open_all(
    vault: &Vault,
    keys: Option<&Opener>,
    changed: &[SealedPerson],
) -> Result<Vec<Option<Facts>>, Problem> {
    let one = |it: &SealedPerson| match keys {
        Some(keys) => seal::open_facts_with(keys, it.person.id, it.person.version, &it.facts),
        None => match seal::open_facts(vault, it.person.id, it.person.version, &it.facts) {
            Err(Problem::NotFound) => Ok(None),
            opened => opened.map(Some),
        },
    };
    changed.iter().map(one).collect()
}

impl Directory {
    fn read<T>(&self, work: impl FnOnce(&Inner) -> T) -> T {
        work(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Inner {
    fn take_in(&mut self, sealed: &SealedPerson, facts: Option<Facts>) {
        let id = sealed.person.id;
        let Some(facts) = facts.filter(|_| sealed.person.merged_into.is_none()) else {
            self.entries.remove(&id);
            self.index.remove(id);
            return;
        };
        self.index.put(id, &record(&facts));
        let entry = Entry {
            name: facts.main_name().into_boxed_str(),
            born: facts.born.clone(),
            protection: sealed.person.protection,
            code: sealed.code.as_ref().map(|it| format!("#{it}").into()),
        };
        self.entries.insert(id, entry);
    }

    fn found(&self, id: PersonId, fits: Option<Fits>) -> Option<Found> {
        let entry = self.entries.get(&id)?;
        Some(Found {
            id,
            name: entry.name.to_string(),
            born: entry.born.clone(),
            protection: entry.protection,
            code: entry.code.as_deref().map(str::to_owned),
            fits,
        })
    }

    /// Those of the hits whom somebody with these ties sees, and who else would have fitted well.
    fn sift(&self, hits: Vec<Hit<PersonId>>, ties: Option<&BTreeMap<PersonId, Tie>>) -> Looked {
        let mut looked = Looked::default();
        for hit in hits {
            let fits = Fits {
                score: hit.score,
                grade: hit.grade,
                reasons: hit.reasons,
            };
            let is_good = Grade::Likely <= fits.grade;
            let Some(found) = self.found(hit.key, Some(fits)) else {
                continue;
            };
            let is_seen =
                ties.is_none_or(|ties| sees(found.protection, ties.get(&found.id).copied()));
            if is_seen {
                looked.found.push(found);
            } else if is_good {
                looked.hidden.push(found.id);
            }
        }
        looked
    }
}

/// A person as they are compared with others.
pub fn record(facts: &Facts) -> Record {
    let mut record = Record {
        names: facts.names.iter().map(name).collect(),
        birth: facts.born.as_ref().and_then(birth),
        facts: Vec::new(),
    };
    for number in &facts.a_numbers {
        record = record.fact(FactKind::ANumber, number.clone());
    }
    if !facts.country.is_empty() {
        record = record.fact(FactKind::Country, facts.country.clone());
    }
    record
}

fn name(it: &PersonName) -> Name {
    let parts = [
        (Part::Given, &it.given),
        (Part::Father, &it.father),
        (Part::Family, &it.family1),
        (Part::Family, &it.family2),
    ];
    let given = parts.iter().filter(|(_, words)| !words.trim().is_empty());
    match given.clone().count() {
        1 => Name::whole(it.whole()),
        _ => given.fold(Name::default(), |name, (part, words)| {
            name.with(*part, words.as_str())
        }),
    }
}

fn birth(born: &Born) -> Option<Birth> {
    let birth: Birth = born.date.parse().ok()?;
    let certainty = if born.about {
        Certainty::About
    } else {
        Certainty::Said
    };
    Some(Birth { certainty, ..birth })
}

/// What somebody typed to find a person: a name in any script, a year of birth, an A-Number.
pub fn typed(words: &str) -> Record {
    let number = super::model::a_number_typed(words);
    if super::model::is_a_number(&number) {
        return Record::default().fact(FactKind::ANumber, number);
    }
    let year = |it: &&str| it.len() == 4 && it.parse().is_ok_and(|it| YEARS.contains(&it));
    let years: Vec<&str> = words.split_whitespace().filter(year).collect();
    let name: Vec<&str> = words.split_whitespace().filter(|it| !year(it)).collect();
    let mut record = Record::named(name.join(" "));
    record.birth = years
        .first()
        .and_then(|it| it.parse().ok())
        .map(Birth::year);
    record
}

/// The people who fit what was typed, as far as whoever acts sees them.
pub fn search(tx: &mut ReadTx, vault: &Vault, words: &str, top: usize) -> Result<Looked, Problem> {
    let asked = typed(words);
    look_up(tx, vault, |index| {
        let mut hits = index.find(&asked, top + MORE);
        for hit in index.complete(words, top + MORE) {
            if !hits.iter().any(|it| it.key == hit.key) {
                hits.push(hit);
            }
        }
        hits
    })
    .map(|looked| cut(looked, top))
}

/// The people who resemble this one, as far as whoever acts sees them.
pub fn resembling(
    tx: &mut ReadTx,
    vault: &Vault,
    asked: &Record,
    top: usize,
) -> Result<Looked, Problem> {
    look_up(tx, vault, |index| index.find(asked, top + MORE)).map(|looked| cut(looked, top))
}

fn cut(mut looked: Looked, top: usize) -> Looked {
    looked.found.truncate(top);
    looked
}

fn look_up(
    tx: &mut ReadTx,
    vault: &Vault,
    find: impl FnOnce(&Index<PersonId>) -> Vec<Hit<PersonId>>,
) -> Result<Looked, Problem> {
    up_to_date(tx, vault)?;
    let ties = match tx.actor().kind() {
        ActorKind::Program => None,
        _ => Some(own_ties(tx)?),
    };
    let directory = vault.kept::<Directory>().ok_or(Problem::Locked)?;
    Ok(directory.read(|inner| inner.sift(find(&inner.index), ties.as_ref())))
}

/// What lists show of these people, as far as whoever acts sees them.
pub fn named(
    tx: &mut ReadTx,
    vault: &Vault,
    ids: &[PersonId],
) -> Result<HashMap<PersonId, Found>, Problem> {
    up_to_date(tx, vault)?;
    let ties = match tx.actor().kind() {
        ActorKind::Program => None,
        _ => Some(own_ties(tx)?),
    };
    let directory = vault.kept::<Directory>().ok_or(Problem::Locked)?;
    Ok(directory.read(|inner| {
        let found = ids.iter().filter_map(|id| inner.found(*id, None));
        let is_seen = |it: &Found| {
            ties.as_ref()
                .is_none_or(|ties| sees(it.protection, ties.get(&it.id).copied()))
        };
        found.filter(is_seen).map(|it| (it.id, it)).collect()
    }))
}
