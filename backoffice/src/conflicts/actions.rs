//! What can be done with conflict checks: make one, read whom it found, rule on each.

use super::model::{Check, ConflictEvent, Hit, Refusal, Ruling, Standing, TOPIC, covers, standing};
use super::{seal, store};
use crate::access::{Permission, StaffId};
use crate::db::{Actor, ReadTx, Tx};
use crate::kiosks;
use crate::people::origins::{self, HeldAs};
use crate::people::parties::{self, Matter, Party};
use crate::people::{self, Known, PersonId};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use std::collections::BTreeMap;
use uuid::Uuid;
use zeroize::Zeroizing;

/// So many are looked at for each party; more resemblances would be read by nobody.
const TOP: usize = 300;

/// The score of the very same record.
const SAME: u16 = 1000;

/// A longer reason belongs in a note, in characters.
const WHY_MAX: usize = 2000;

/// One of those whom a check found, as whoever reads it may see them.
pub struct Line {
    /// What was found and said.
    pub hit: Hit,
    /// The party whose name it is; nothing where the reader does not see them.
    pub party: Option<(Party, String)>,
    /// Whom it resembles, and in which matters they have a part; nothing where the reader does not see them.
    pub person: Option<(Known, Vec<Matter>)>,
    /// What they were to the office, where they were taken over from a list.
    pub held: Option<HeldAs>,
    /// How they compare.
    pub reasons: Vec<matching::Reason>,
    /// Why it was ruled so.
    pub why: Option<Zeroizing<String>>,
}

/// A check as whoever reads it may see it.
pub struct Seen {
    /// Whether more people resemble somebody than the check holds.
    pub is_cut: bool,
    /// How the matter stands.
    pub standing: Standing,
    /// The newest check.
    pub check: Option<Check>,
    /// Whom it found, who is most alike first.
    pub lines: Vec<Line>,
    /// How many parties there are.
    pub parties: usize,
}

/// What a check of this matter covers now: its parties as they are on record, and what was told up to now, which may hold
/// further names.
fn covered(tx: &mut ReadTx, visit: VisitId, everybody: &[(Party, u64)]) -> Result<String, Problem> {
    let told = kiosks::of_visit(tx, visit)?.last().map(|it| it.server_seq);
    let parties = covers(everybody);
    Ok(match told {
        Some(newest) => format!("{parties} told:{newest}"),
        None => parties,
    })
}

/// How a matter stands, and nothing more.
pub fn outcome(tx: &mut ReadTx, visit: VisitId) -> Result<Standing, Problem> {
    tx.require(Permission::SeeConflictOutcome)?;
    let everybody = parties::everybody(tx, visit)?;
    let now = covered(tx, visit, &everybody)?;
    Ok(standing(store::newest(tx, visit)?.as_ref(), &now))
}

/// How a check that is clear came to be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClearedBy {
    /// Who said the last word on whom it found; whoever made it, where it found nobody.
    pub staff: Option<StaffId>,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether a conflict was waived in writing, rather than absent.
    pub is_waived: bool,
}

/// How a matter stands, and by whom it was cleared when it is.
pub fn cleared(tx: &mut ReadTx, visit: VisitId) -> Result<(Standing, Option<ClearedBy>), Problem> {
    let standing = outcome(tx, visit)?;
    let check = store::newest(tx, visit)?.filter(|_| standing.is_clear());
    let by = check.map(|check| {
        let last = check.hits.iter().max_by_key(|it| it.at);
        let ruled = last.and_then(|it| Some((it.by?, it.at?)));
        ClearedBy {
            staff: ruled.map(|it| it.0).or(check.by),
            at: ruled.map_or(check.at, |it| it.1),
            is_waived: check.hits.iter().any(|it| it.ruling == Ruling::Waived),
        }
    });
    Ok((standing, by))
}

/// Looks for the names of everybody in a matter among everybody on record.
pub fn make(tx: &mut Tx, vault: &Vault, visit: VisitId) -> Result<(), Problem> {
    tx.require(Permission::SeeConflicts)?;
    must_see(tx, visit)?;
    let everybody = parties::everybody(tx, visit)?;
    if everybody.is_empty() {
        return Err(Refusal::NoParties.into());
    }
    let before = store::newest(tx, visit)?;
    let found = tx.in_the_name_of(Actor::PROGRAM, |tx| look(tx, vault, visit, &everybody))?;
    let check = Check {
        id: tx.new_id(),
        visit,
        covers: covered(tx, visit, &everybody)?,
        by: tx.actor().id(),
        at: tx.now(),
        hits: found,
    };
    let (check, kept) = match &before {
        Some(before) => keep_rulings(tx, before, check)?,
        None => (check, BTreeMap::new()),
    };
    store::add(tx, &check)?;
    if let Some(before) = &before {
        keep_reasons(tx, vault, before, &check, &kept)?;
    }
    tx.announce(TOPIC);
    let hits = check.hits.len();
    Ok(tx.record(&ConflictEvent::Made { visit, hits })?)
}

fn must_see(tx: &mut ReadTx, visit: VisitId) -> Result<(), Problem> {
    if parties::sees_visit(tx, visit)? {
        Ok(())
    } else {
        Err(Problem::NotFound)
    }
}

/// Everybody whom a party resembles; of a party's own record, whether it has a part in other matters.
fn look(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    everybody: &[(Party, u64)],
) -> Result<Vec<Hit>, Problem> {
    let mut hits = Vec::new();
    for (party, _) in everybody {
        let hit = |person: PersonId, score: u16| Hit {
            party: party.id,
            person,
            score,
            ruling: Ruling::Open,
            by: None,
            at: None,
        };
        // Their own record, whatever else the search finds.
        if has_other_matters(tx, party.person, visit)?
            || people::is_adverse(tx, vault, party.person)?
        {
            hits.push(hit(party.person, SAME));
        }
        let known = people::look(tx, vault, party.person)?;
        let looked = people::resembling(tx, vault, &people::record(&known.facts), TOP)?;
        for found in looked.found {
            let is_party = everybody.iter().any(|(it, _)| it.person == found.id);
            if !is_party {
                hits.push(hit(found.id, found.fits.as_ref().map_or(0, |it| it.score)));
            }
        }
    }
    Ok(hits)
}

/// Whether the search for one of the parties was cut off.
fn is_cut(check: &Check) -> bool {
    let mut found: BTreeMap<Uuid, usize> = BTreeMap::new();
    for hit in &check.hits {
        *found.entry(hit.party).or_default() += 1;
    }
    found.values().any(|it| TOP <= *it)
}

fn has_other_matters(tx: &mut ReadTx, person: PersonId, besides: VisitId) -> Result<bool, Problem> {
    let matters = parties::matters(tx, person)?;
    // Whoever was taken over from a list had a matter that is not in the program.
    Ok(matters.iter().any(|it| it.visit != besides) || origins::held(tx, person)?.is_some())
}

/// Whether somebody has been given a part in another matter since a check was made.
fn has_newer_matters(tx: &mut ReadTx, person: PersonId, check: &Check) -> Result<bool, Problem> {
    let matters = parties::matters(tx, person)?;
    let is_newer = |it: &Matter| it.visit != check.visit && check.at < it.since;
    Ok(matters.iter().any(is_newer))
}

/// Earlier hits whose rulings stay, by party and person.
type Kept = BTreeMap<(Uuid, PersonId), Hit>;

/// What was said of a pair stays, where neither of the two was changed since; a conflict stays in any case.
fn keep_rulings(tx: &mut Tx, before: &Check, check: Check) -> Result<(Check, Kept), Problem> {
    let unchanged: Vec<&str> = before.covers.split(' ').collect();
    let now: BTreeMap<String, bool> = check
        .covers
        .split(' ')
        .map(|it| {
            let party = it.split(':').next().unwrap_or_default().to_owned();
            (party, unchanged.contains(&it))
        })
        .collect();
    let mut kept = BTreeMap::new();
    for hit in &check.hits {
        let same = |it: &&Hit| it.party == hit.party && it.person == hit.person;
        let Some(earlier) = before.hits.iter().find(same) else {
            continue;
        };
        let is_as_before = now.get(&hit.party.to_string()).copied().unwrap_or_default()
            && !people::changed_after(tx, hit.person, before.at)?
            && !has_newer_matters(tx, hit.person, before)?;
        if earlier.ruling == Ruling::Conflict || is_as_before {
            kept.insert((hit.party, hit.person), earlier.clone());
        }
    }
    let hits = check
        .hits
        .into_iter()
        .map(|hit| match kept.get(&(hit.party, hit.person)) {
            Some(earlier) => Hit {
                ruling: earlier.ruling,
                by: earlier.by,
                at: earlier.at,
                ..hit
            },
            None => hit,
        });
    let mut hits: Vec<Hit> = hits.collect();
    // A conflict stays until somebody who may says otherwise, also when its party was taken out of the matter.
    for earlier in &before.hits {
        let is_there = |it: &Hit| it.party == earlier.party && it.person == earlier.person;
        if earlier.ruling == Ruling::Conflict && !hits.iter().any(is_there) {
            hits.push(earlier.clone());
            kept.insert((earlier.party, earlier.person), earlier.clone());
        }
    }
    Ok((Check { hits, ..check }, kept))
}

/// The reasons of rulings that stay go with them; each is sealed for its place.
fn keep_reasons(
    tx: &mut Tx,
    vault: &Vault,
    before: &Check,
    check: &Check,
    kept: &Kept,
) -> Result<(), Problem> {
    for hit in &check.hits {
        let Some(earlier) = kept.get(&(hit.party, hit.person)) else {
            continue;
        };
        if let Some(sealed) = store::why(tx, before.id, earlier)? {
            let why = seal::open(vault, check.visit, before.id, earlier, &sealed)?;
            let sealed = seal::seal(vault, check.visit, check.id, hit, &why)?;
            store::keep_why(tx, check.id, hit, sealed)?;
        }
    }
    Ok(())
}

/// The newest check with whom it found; that somebody reads it is noted first.
pub fn read(tx: &mut Tx, vault: &Vault, visit: VisitId) -> Result<Seen, Problem> {
    tx.require(Permission::SeeConflicts)?;
    must_see(tx, visit)?;
    let everybody = parties::everybody(tx, visit)?;
    let check = store::newest(tx, visit)?;
    let mut lines = Vec::new();
    for hit in check.iter().flat_map(|it| &it.hits) {
        let check = check.as_ref().map(|it| it.id).unwrap_or_default();
        lines.push(line(tx, vault, visit, check, hit, &everybody)?);
    }
    tx.record(&ConflictEvent::Read { visit })?;
    let now = covered(tx, visit, &everybody)?;
    Ok(Seen {
        is_cut: check.as_ref().is_some_and(is_cut),
        standing: standing(check.as_ref(), &now),
        parties: everybody.len(),
        check,
        lines,
    })
}

fn line(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    check: Uuid,
    hit: &Hit,
    everybody: &[(Party, u64)],
) -> Result<Line, Problem> {
    let party = everybody.iter().find(|(it, _)| it.id == hit.party);
    let known = match party {
        Some((party, _)) => seen(tx, vault, party.person)?.map(|it| (party.clone(), it)),
        None => None,
    };
    let person = match seen(tx, vault, hit.person)? {
        Some(it) => {
            let mut matters = parties::matters(tx, it.person.id)?;
            let unseen = parties::unseen(tx)?;
            matters.retain(|it| it.visit != visit && !unseen.contains(&it.visit));
            Some((it, matters))
        }
        None => None,
    };
    let held = match &person {
        Some((it, _)) => origins::held(tx, it.person.id)?,
        None => None,
    };
    let reasons = match (&known, &person) {
        (Some((_, one)), Some((two, _))) => {
            let [one, two] = [one, two].map(|it| people::record(&it.facts));
            matching::compare(&one, &two).reasons
        }
        _ => Vec::new(),
    };
    // Reasons speak of people: whoever does not see the person does not read them.
    let why = match (
        known.is_some() && person.is_some(),
        store::why(tx, check, hit)?,
    ) {
        (true, Some(sealed)) => Some(seal::open(vault, visit, check, hit, &sealed)?),
        _ => None,
    };
    Ok(Line {
        held,
        hit: hit.clone(),
        party: known.map(|(party, known)| (party, known.facts.main_name())),
        person,
        reasons,
        why,
    })
}

fn seen(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<Option<Known>, Problem> {
    match people::look(tx, vault, id) {
        Ok(known) => Ok(Some(known)),
        Err(Problem::NotFound) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// What is said of one of those whom a check found.
pub struct Said<'a> {
    /// The check it was found by.
    pub check: Uuid,
    /// The party whose name it is.
    pub party: Uuid,
    /// Whom it resembles.
    pub person: PersonId,
    /// What is said.
    pub ruling: Ruling,
    /// Why.
    pub why: &'a str,
}

/// Rules on one of those whom a check found.
pub fn rule(tx: &mut Tx, vault: &Vault, visit: VisitId, said: &Said) -> Result<(), Problem> {
    tx.require(Permission::ClearConflicts)?;
    must_see(tx, visit)?;
    let check = store::newest(tx, visit)?.ok_or(Problem::NotFound)?;
    if check.id != said.check {
        return Err(Refusal::MadeAgain.into());
    }
    let found = |it: &&Hit| it.party == said.party && it.person == said.person;
    let hit = check.hits.iter().find(found).ok_or(Problem::NotFound)?;
    let everybody = parties::everybody(tx, visit)?;
    let party = everybody.iter().find(|(it, _)| it.id == hit.party);
    let sees_party = match party {
        Some((party, _)) => seen(tx, vault, party.person)?.is_some(),
        None => true,
    };
    if !sees_party || seen(tx, vault, hit.person)?.is_none() {
        return Err(Refusal::Protected.into());
    }
    let why: String = said.why.trim().chars().take(WHY_MAX).collect();
    if why.is_empty() {
        return Err(Refusal::NoReason.into());
    }
    let sealed = seal::seal(vault, visit, check.id, hit, &why)?;
    store::rule(tx, check.id, hit, said.ruling, sealed)?;
    tx.announce(TOPIC);
    Ok(tx.record(&ConflictEvent::Ruled {
        visit,
        person: hit.person,
        ruling: said.ruling,
    })?)
}
